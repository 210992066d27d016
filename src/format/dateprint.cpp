#include "calendarwords.h"

#include <ruam/format/thaidate.h>

#include <QVarLengthArray>

namespace ruam::format {
namespace {

constexpr QChar kEnDash(0x2013);
constexpr int kMonthsPerYear = 12;

/// Which parts of a date stand in print; a range leaves out what its other end already says.
struct DateParts
{
    bool weekday = false;
    bool month = true;
    bool year = true;
};

/// Writes into memory on the stack: tables print thousands of dates.
class DateWriter
{
public:
    explicit DateWriter(const DateFormat &format) : m_format(format), m_words(calendarWords(format.language)) {}

    bool thai() const { return m_format.language == Language::Thai; }
    bool buddhist() const { return m_format.era == Era::Buddhist; }
    void text(QStringView part) { m_out.append(part.data(), part.size()); }
    void text(const char16_t *part) { text(QStringView(part)); }
    void blank() { m_out.append(u' '); }
    void number(int value, int digits = 1)
    {
        const char16_t zero = m_format.digits == Digits::Thai ? char16_t(0x0E50) : u'0';
        char16_t buffer[12];
        int at = 12;
        do {
            buffer[--at] = char16_t(zero + value % 10);
            value /= 10;
            --digits;
        } while (value > 0 || digits > 0);
        m_out.append(reinterpret_cast<const QChar *>(buffer + at), 12 - at);
    }
    void date(QDate date, DateStyle style, DateParts parts);
    QString take() const { return QString(m_out.constData(), m_out.size()); }

private:
    void weekday(QDate date, DateStyle style);
    void year(int year, DateStyle style);

    const DateFormat &m_format;
    const CalendarWords &m_words;
    QVarLengthArray<QChar, 128> m_out;
};

bool hasWeekday(DateStyle style)
{
    return style == DateStyle::Full || style == DateStyle::Weekday || style == DateStyle::Table;
}

bool hasShortMonth(DateStyle style)
{
    return style == DateStyle::Short || style == DateStyle::Office || style == DateStyle::Table;
}

void DateWriter::weekday(QDate date, DateStyle style)
{
    const size_t day = size_t(date.dayOfWeek() - 1);
    if (style == DateStyle::Table) {
        text(m_words.shortWeekdays[day]);
    } else if (thai()) {
        text(u"วัน");
        text(m_words.weekdays[day]);
        text(u"ที่");
    } else {
        text(m_words.weekdays[day]);
    }
    blank();
}

void DateWriter::year(int year, DateStyle style)
{
    const int shown = buddhist() ? year + kBuddhistOffset : year;
    if (style == DateStyle::Office)
        return number(shown % 100, 2);
    if (style == DateStyle::Full && (thai() || buddhist()))
        text(thai() ? (buddhist() ? u"พ.ศ. " : u"ค.ศ. ") : u"B.E. ");
    number(shown, 4);
}

void DateWriter::date(QDate date, DateStyle style, DateParts parts)
{
    int yearNumber = 0, month = 0, day = 0;
    std::as_const(date).getDate(&yearNumber, &month, &day);
    if (parts.weekday)
        weekday(date, style);
    number(day);
    if (!parts.month)
        return;
    blank();
    text((hasShortMonth(style) ? m_words.shortMonths : m_words.months)[size_t(month - 1) % kMonthsPerYear]);
    if (!parts.year)
        return;
    blank();
    year(yearNumber, style);
}

void writeTime(DateWriter &out, QTime time, bool isEnd)
{
    // Midnight closes a day as 24.00; a day cannot end where it begins.
    out.number(isEnd && time == QTime(0, 0) ? 24 : time.hour(), 2);
    out.text(out.thai() ? u"." : u":");
    out.number(time.minute(), 2);
}

void writeTimes(DateWriter &out, QTime start, QTime end, bool spaced)
{
    writeTime(out, start, false);
    // From midnight to midnight is a whole day, 00.00-24.00.
    if (end.isValid() && (end != start || end == QTime(0, 0))) {
        if (out.thai())
            out.text(spaced ? u" - " : u"-");
        else
            out.text(QStringView(&kEnDash, 1));
        writeTime(out, end, true);
    }
    if (out.thai())
        out.text(u" น.");
}

void writeEndTime(DateWriter &out, QTime end)
{
    writeTime(out, end, true);
    if (out.thai())
        out.text(u" น.");
}

void writeRange(DateWriter &out, QDate start, QDate end, DateStyle style)
{
    const bool weekday = hasWeekday(style);
    if (!end.isValid()) {
        if (!out.thai())
            out.text(u"from ");
        out.date(start, style, {.weekday = weekday});
        if (out.thai())
            out.text(u" เป็นต้นไป");
        return;
    }
    if (start == end)
        return out.date(start, style, {.weekday = weekday});
    const bool sameYear = start.year() == end.year();
    const bool sameMonth = sameYear && start.month() == end.month();
    out.date(start, style, {.weekday = weekday, .month = !sameMonth, .year = !sameYear});
    if (out.thai())
        out.text(u" - ");
    else if (sameMonth && !weekday)
        out.text(QStringView(&kEnDash, 1));
    else
        out.text(u" – ");
    out.date(end, style, {.weekday = weekday});
}

/// The era stands where the language would have the other.
void writeFiscalYear(DateWriter &out, int buddhistYear)
{
    out.text(out.thai() ? u"ปีงบประมาณ " : u"fiscal year ");
    if (out.thai() != out.buddhist())
        out.text(out.thai() ? u"ค.ศ. " : u"B.E. ");
    out.number(out.buddhist() ? buddhistYear : buddhistYear - kBuddhistOffset, 4);
}

} // namespace

QString dateText(QDate date, DateStyle style, const DateFormat &format)
{
    if (!date.isValid())
        return {};
    DateWriter out(format);
    out.date(date, style, {.weekday = hasWeekday(style)});
    return out.take();
}

QString rangeText(QDate start, QDate end, DateStyle style, const DateFormat &format)
{
    if (!start.isValid())
        return {};
    DateWriter out(format);
    writeRange(out, start, end, style);
    return out.take();
}

QString timeText(QTime start, QTime end, const DateFormat &format, bool spaced)
{
    DateWriter out(format);
    if (start.isValid())
        writeTimes(out, start, end, spaced);
    else if (end.isValid())
        writeEndTime(out, end);
    return out.take();
}

QString dateTimeText(QDate start, QDate end, QTime timeStart, QTime timeEnd, const DateFormat &format)
{
    if (!start.isValid())
        return timeText(timeStart, timeEnd, format);
    DateWriter out(format);
    const auto times = [&out](QTime from, QTime to) {
        if (!from.isValid())
            return;
        out.text(out.thai() ? u" เวลา " : u", ");
        writeTimes(out, from, to, false);
    };
    const bool moments = timeStart.isValid() && timeEnd.isValid() && timeEnd <= timeStart && timeEnd != QTime(0, 0);
    if (moments && end.isValid() && start != end) {
        out.date(start, DateStyle::Weekday, {.weekday = true});
        times(timeStart, {});
        out.text(out.thai() ? u" - " : u" – ");
        out.date(end, DateStyle::Weekday, {.weekday = true});
        times(timeEnd, {});
        return out.take();
    }
    writeRange(out, start, end, DateStyle::Weekday);
    times(timeStart, timeEnd);
    return out.take();
}

QString stampText(const QDateTime &stamp, const DateFormat &format)
{
    if (!stamp.isValid())
        return {};
    DateWriter out(format);
    out.date(stamp.date(), DateStyle::Long, {});
    const QTime time = stamp.time();
    out.blank();
    out.number(time.hour(), 2);
    out.text(u":");
    out.number(time.minute(), 2);
    out.text(u":");
    out.number(time.second(), 2);
    return out.take();
}

QString weekdayText(QDate date, bool abbreviated, Language language)
{
    if (!date.isValid())
        return {};
    const CalendarWords &words = calendarWords(language);
    const size_t day = size_t(date.dayOfWeek() - 1);
    if (abbreviated)
        return words.shortWeekdays[day];
    return language == Language::Thai ? QStringLiteral("วัน") + words.weekdays[day] : words.weekdays[day];
}

QString relativeDaysText(QDate date, QDate today, const DateFormat &format)
{
    if (!date.isValid() || !today.isValid())
        return {};
    const bool thai = format.language == Language::Thai;
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return thai ? QStringLiteral("วันนี้") : QStringLiteral("today");
    if (days == 1)
        return thai ? QStringLiteral("พรุ่งนี้") : QStringLiteral("tomorrow");
    if (days == -1)
        return thai ? QStringLiteral("เมื่อวานนี้") : QStringLiteral("yesterday");
    const QString count = inDigits(QString::number(qAbs(days)), format.digits);
    if (days > 0)
        return (thai ? QStringLiteral("อีก %1 วัน") : QStringLiteral("in %1 days")).arg(count);
    return (thai ? QStringLiteral("เมื่อ %1 วันก่อน") : QStringLiteral("%1 days ago")).arg(count);
}

int fiscalYear(QDate date)
{
    return date.year() + kBuddhistOffset + (date.month() >= 10 ? 1 : 0);
}

int fiscalQuarter(QDate date)
{
    return (date.month() + 2) % kMonthsPerYear / 3 + 1;
}

DateRange fiscalYearRange(int buddhistYear)
{
    const int year = buddhistYear - kBuddhistOffset;
    return {QDate(year - 1, 10, 1), QDate(year, 9, 30)};
}

QString fiscalYearText(int buddhistYear, const DateFormat &format)
{
    DateWriter out(format);
    writeFiscalYear(out, buddhistYear);
    return out.take();
}

QString fiscalQuarterText(QDate date, const DateFormat &format)
{
    if (!date.isValid())
        return {};
    DateWriter out(format);
    out.text(out.thai() ? u"ไตรมาสที่ " : u"quarter ");
    out.number(fiscalQuarter(date));
    out.text(out.thai() ? u" " : u", ");
    writeFiscalYear(out, fiscalYear(date));
    return out.take();
}

} // namespace ruam::format
