#include "calendarreader.h"

#include "calendarstatus.h"

#include <ruam/core/text.h>
#include <ruam/format/charsets.h>

#include <QIODevice>
#include <QSet>
#include <QStringDecoder>

namespace ruam::interchange {
namespace {

constexpr int kDeepest = 6; // a calendar, an entry, an alarm; more is no calendar of an office
constexpr qsizetype kLongestEntry = 256 * 1024;
constexpr int kThaiOffset = 7 * 3600;

/// A part of the file between BEGIN and END.
struct Piece
{
    QByteArray kind;
    qint64 line = 0;
    QByteArray text;
};

/// Takes the parts that stand directly in a calendar.
class PieceReader
{
public:
    explicit PieceReader(const QByteArray &bytes) : m_bytes(bytes) {}

    CalendarFault read(std::vector<Piece> &pieces)
    {
        bool any = false;
        while (m_at < m_bytes.size()) {
            const qsizetype begin = m_at;
            const QByteArray line = nextLine();
            if (line.startsWith("BEGIN:")) {
                m_open.append(line.mid(6).trimmed());
                if (m_open.size() > kDeepest)
                    return CalendarFault::Damaged;
                if (m_open.size() == 1 && m_open.first() != "VCALENDAR")
                    return CalendarFault::NoCalendar;
                any = true;
                if (m_open.size() == 2)
                    m_piece = {m_open.last(), m_line, {}}, m_begin = begin;
            } else if (line.startsWith("END:")) {
                if (m_open.isEmpty() || m_open.last() != line.mid(4).trimmed())
                    return any ? CalendarFault::Damaged : CalendarFault::NoCalendar;
                if (m_open.size() == 2) {
                    m_piece.text = m_bytes.mid(m_begin, m_at - m_begin);
                    pieces.push_back(std::move(m_piece));
                    if (pieces.size() > kMaxCalendarEntries)
                        return CalendarFault::TooLarge;
                }
                m_open.removeLast();
            } else if (!any && !line.trimmed().isEmpty()) {
                return CalendarFault::NoCalendar;
            }
        }
        if (!any)
            return CalendarFault::NoCalendar;
        return m_open.isEmpty() ? CalendarFault::None : CalendarFault::Damaged;
    }

private:
    /// Only its beginning, where it is long.
    QByteArray nextLine()
    {
        ++m_line;
        const qsizetype begin = m_at;
        const qsizetype end = m_bytes.indexOf('\n', begin);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        constexpr qsizetype kLongestWord = 80;
        return m_bytes.mid(begin, std::min(m_at - begin, kLongestWord)).toUpper();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qint64 m_line = 0;
    QByteArrayList m_open;
    Piece m_piece;
};

ComponentPtr parsed(const QByteArray &text)
{
    return ComponentPtr(icalparser_parse_string(text.constData()));
}

QString textOf(const char *text)
{
    return core::storedText(QString::fromUtf8(text));
}

/// A zone that has had the time of Thailand and no other.
QString thaiZone(const ComponentPtr &zone)
{
    for (icalcomponent *part = icalcomponent_get_first_component(zone.get(), ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone.get(), ICAL_ANY_COMPONENT)) {
        icalproperty *offset = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
        if (!offset || icalproperty_get_tzoffsetto(offset) != kThaiOffset)
            return {};
    }
    icalproperty *id = icalcomponent_get_first_property(zone.get(), ICAL_TZID_PROPERTY);
    return id ? QString::fromUtf8(icalproperty_get_tzid(id)) : QString();
}

struct Moment
{
    QDate date;
    QTime time; ///< none for a whole day
};

class EntryReader
{
public:
    EntryReader(const Piece &piece, const QSet<QString> &thaiZones) : m_piece(piece), m_thaiZones(thaiZones) {}

    CalendarEntry read()
    {
        m_entry.line = m_piece.line;
        m_entry.isTask = m_piece.kind == "VTODO";
        if (m_piece.text.size() > kLongestEntry)
            return fail(CalendarEntry::Fault::TooLong);
        m_component = parsed(m_piece.text);
        if (!m_component)
            return fail(CalendarEntry::Fault::NoTitle);
        readTexts();
        const auto isDamaged = [](const QString &text) { return format::unreadableLine(text) > 0; };
        if (isDamaged(m_entry.uid + m_entry.title + m_entry.place + m_entry.note.value_or(QString())))
            return fail(CalendarEntry::Fault::Unreadable);
        if (property(ICAL_RRULE_PROPERTY) || property(ICAL_RDATE_PROPERTY) || property(ICAL_RECURRENCEID_PROPERTY))
            return fail(CalendarEntry::Fault::Repeats);
        readTimes();
        if (m_entry.fault == CalendarEntry::Fault::None && m_entry.title.isEmpty())
            return fail(CalendarEntry::Fault::NoTitle);
        return std::move(m_entry);
    }

private:
    CalendarEntry fail(CalendarEntry::Fault fault)
    {
        m_entry.fault = fault;
        return std::move(m_entry);
    }

    icalproperty *property(icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(m_component.get(), kind);
    }

    void readTexts()
    {
        if (icalproperty *uid = property(ICAL_UID_PROPERTY))
            m_entry.uid = textOf(icalproperty_get_uid(uid)).left(1000);
        if (icalproperty *summary = property(ICAL_SUMMARY_PROPERTY))
            m_entry.title = textOf(icalproperty_get_summary(summary));
        if (icalproperty *location = property(ICAL_LOCATION_PROPERTY))
            m_entry.place = textOf(icalproperty_get_location(location));
        if (icalproperty *description = property(ICAL_DESCRIPTION_PROPERTY))
            m_entry.note = textOf(icalproperty_get_description(description));
        if (icalproperty *sequence = property(ICAL_SEQUENCE_PROPERTY))
            m_entry.sequence = icalproperty_get_sequence(sequence);
        if (icalproperty *percent = property(ICAL_PERCENTCOMPLETE_PROPERTY))
            m_entry.percent = std::clamp(icalproperty_get_percentcomplete(percent), 0, 100);
        if (icalproperty *status = property(ICAL_STATUS_PROPERTY))
            m_entry.status = statusOfEntry(icalproperty_get_status(status));
    }

    static CalendarEntry::Status statusOfEntry(icalproperty_status status)
    {
        switch (status) {
        case ICAL_STATUS_NEEDSACTION:
            return CalendarEntry::Status::NeedsAction;
        case ICAL_STATUS_INPROCESS:
            return CalendarEntry::Status::InProcess;
        case ICAL_STATUS_COMPLETED:
            return CalendarEntry::Status::Completed;
        case ICAL_STATUS_CANCELLED:
            return CalendarEntry::Status::Cancelled;
        default:
            return CalendarEntry::Status::Other;
        }
    }

    void readTimes()
    {
        const auto start = moment(ICAL_DTSTART_PROPERTY);
        const auto end = moment(m_entry.isTask ? ICAL_DUE_PROPERTY : ICAL_DTEND_PROPERTY);
        const auto finished = moment(ICAL_COMPLETED_PROPERTY);
        if (m_entry.isTask) {
            m_entry.start = start.date;
            m_entry.end = end.date;
            m_entry.finished = finished.date;
            return;
        }
        if (m_entry.fault != CalendarEntry::Fault::None)
            return;
        m_entry.start = m_entry.end = start.date;
        m_entry.timeStart = start.time;
        if (!start.date.isValid())
            m_entry.fault = CalendarEntry::Fault::BadDate;
        else if (end.date.isValid())
            takeEnd(end);
        else if (icalproperty *duration = property(ICAL_DURATION_PROPERTY))
            takeDuration(icaldurationtype_as_int(icalproperty_get_duration(duration)));
        if (m_entry.start.isValid() && m_entry.end < m_entry.start)
            m_entry.fault = CalendarEntry::Fault::EndsBefore;
    }

    /// The end of a whole day is the day after; the end of a day at midnight is that day's.
    void takeEnd(const Moment &end)
    {
        const bool isAfter = end.time.isValid() ? end.time == QTime(0, 0) : true;
        m_entry.end = isAfter && end.date > m_entry.start ? end.date.addDays(-1) : end.date;
        if (m_entry.timeStart.isValid())
            m_entry.timeEnd = end.time;
    }

    void takeDuration(int seconds)
    {
        if (seconds < 0) {
            m_entry.fault = CalendarEntry::Fault::EndsBefore;
            return;
        }
        const QTime from = m_entry.timeStart.isValid() ? m_entry.timeStart : QTime(0, 0);
        const QDateTime end = QDateTime(m_entry.start, from, Qt::UTC).addSecs(seconds);
        takeEnd({end.date(), m_entry.timeStart.isValid() ? end.time() : QTime()});
    }

    Moment moment(icalproperty_kind kind)
    {
        icalproperty *found = property(kind);
        if (!found)
            return {};
        icalvalue *value = icalproperty_get_value(found);
        const bool isTime =
            value && (icalvalue_isa(value) == ICAL_DATETIME_VALUE || icalvalue_isa(value) == ICAL_DATE_VALUE);
        const icaltimetype time = isTime ? icalvalue_get_datetime(value) : icaltime_null_time();
        Moment read{QDate(time.year, time.month, time.day), time.is_date ? QTime() : QTime(time.hour, time.minute, 0)};
        if (!read.date.isValid() || read.date.year() < 1900 || read.date.year() > 2400) {
            note(CalendarEntry::Fault::BadDate, QString::fromUtf8(value ? icalvalue_as_ical_string(value) : ""));
            return {};
        }
        if (time.is_date)
            return read;
        if (icaltime_is_utc(time)) {
            const QDateTime thai = QDateTime(read.date, read.time, Qt::UTC).addSecs(kThaiOffset);
            return {thai.date(), thai.time()};
        }
        icalparameter *zone = icalproperty_get_first_parameter(found, ICAL_TZID_PARAMETER);
        const QString name = zone ? QString::fromUtf8(icalparameter_get_tzid(zone)) : QString();
        if (!name.isEmpty() && !m_thaiZones.contains(name))
            note(CalendarEntry::Fault::OtherZone, name);
        return read;
    }

    void note(CalendarEntry::Fault fault, const QString &cell)
    {
        if (m_entry.fault != CalendarEntry::Fault::None)
            return;
        m_entry.fault = fault;
        m_entry.cell = cell.left(60);
    }

    const Piece &m_piece;
    const QSet<QString> &m_thaiZones;
    ComponentPtr m_component;
    CalendarEntry m_entry;
};

/// In UTF-8, whatever the program that wrote it took.
QByteArray calendarBytes(const QByteArray &bytes)
{
    // A long line is folded after so many bytes, which may be amid a character.
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "").replace("\n ", "").replace("\r\n\t", "").replace("\n\t", "");
    const format::DecodedText decoded = format::decodeText(unfolded);
    const bool isUtf8 = decoded.charset == format::Charset::Utf8;
    const QByteArray text = isUtf8 ? bytes : format::decodeText(bytes, decoded.charset).text.toUtf8();
    return text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
}

} // namespace

Calendar readCalendar(QIODevice &from)
{
    Calendar calendar;
    QByteArray bytes = from.read(kMaxCalendarBytes + 1);
    std::vector<Piece> pieces;
    if (bytes.size() > kMaxCalendarBytes)
        calendar.fault = CalendarFault::TooLarge;
    else if (bytes.isEmpty() && !from.atEnd())
        calendar.fault = CalendarFault::CannotRead;
    else if (bytes.contains('\0'))
        calendar.fault = CalendarFault::NoCalendar;
    if (calendar.fault == CalendarFault::None) {
        bytes = calendarBytes(bytes);
        calendar.fault = PieceReader(bytes).read(pieces);
    }
    if (calendar.fault != CalendarFault::None)
        return calendar;
    icalerror_set_errors_are_fatal(false);
    // Outlook's own name needs no definition to be known.
    QSet<QString> thaiZones{QStringLiteral("Asia/Bangkok"), QStringLiteral("SE Asia Standard Time")};
    for (const Piece &piece : pieces)
        if (piece.kind == "VTIMEZONE" && piece.text.size() <= kLongestEntry)
            if (const ComponentPtr zone = parsed(piece.text))
                thaiZones.insert(thaiZone(zone));
    QSet<QString> seen;
    for (const Piece &piece : pieces) {
        if (piece.kind != "VEVENT" && piece.kind != "VTODO")
            continue;
        CalendarEntry entry = EntryReader(piece, thaiZones).read();
        const bool isFirst = entry.uid.isEmpty() || !seen.contains(entry.uid);
        seen.insert(entry.uid);
        if (entry.fault == CalendarEntry::Fault::None)
            entry.fault = entry.uid.isEmpty() ? CalendarEntry::Fault::NoUid
                          : isFirst           ? CalendarEntry::Fault::None
                                              : CalendarEntry::Fault::TwiceInFile;
        calendar.entries.push_back(std::move(entry));
    }
    return calendar;
}

} // namespace ruam::interchange
