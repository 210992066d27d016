#include <ruam/core/text.h>
#include <ruam/format/dateadvice.h>

#include <QCoreApplication>
#include <optional>

namespace ruam::format {
namespace {

/// The advice for one text in one field.
class Adviser
{
public:
    Adviser(DateEntry entry, QStringView typed, const Texts &texts)
        : m_entry(entry), m_typed(typed), m_texts(texts), m_reading(readDate(typed))
    {
    }

    DateAdvice advice() const;

private:
    QString say(const char *source) const { return m_texts.translate("dates", source); }
    DateFormat ours() const
    {
        return m_texts.language() == Language::Thai ? DateFormat{}
                                                    : DateFormat{.language = Language::English, .era = Era::Common};
    }
    DateOffer use(const QString &text) const { return {say(QT_TRANSLATE_NOOP("dates", "Use %1")).arg(text), text}; }
    DateOffer use(QDate day) const { return use(dateText(day, DateStyle::Long, ours())); }
    DateAdvice error(const QString &line, const QList<DateOffer> &offers = {}) const
    {
        return {DateStatus::Error, line, offers};
    }
    QString written(const DateReading &reading) const;
    DateAdvice datesAdvice() const;
    DateAdvice timesAdvice() const;
    DateAdvice unread(const QString &line) const;
    DateAdvice whichYear() const;
    std::optional<DateReading> withYear(const DateRange &wanted, int shownYear) const;

    DateEntry m_entry;
    QStringView m_typed;
    const Texts &m_texts;
    DateReading m_reading;
};

/// Days and times in a form that can be read back, without weekdays.
QString Adviser::written(const DateReading &reading) const
{
    QString text = rangeText(reading.start, reading.end, DateStyle::Long, ours());
    if (reading.timeStart.isValid())
        text += u' ' + timeText(reading.timeStart, reading.timeEnd, ours());
    return text;
}

/// Where two digits stand by themselves, as a year may.
QList<qsizetype> placesOfTwoDigits(const QString &text)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text[at].isDigit() && text[at + 1].isDigit() && (at == 0 || !text[at - 1].isDigit()) &&
            (at + 2 == text.size() || !text[at + 2].isDigit()))
            places.append(at);
    return places;
}

/// The text with whole years in the places of the two digits (one, or one at each end), as it is read then. Nothing
/// where that is not sure, or where a weekday that was written speaks against it.
std::optional<DateReading> Adviser::withYear(const DateRange &wanted, int shownYear) const
{
    const QString arabic = toArabicDigits(m_typed.toString());
    const QList<qsizetype> places = placesOfTwoDigits(arabic);
    const int lastYear = shownYear + (wanted.end.isValid() ? wanted.end.year() - wanted.start.year() : 0);
    const auto isWanted = [&wanted](const DateReading &reading) {
        return reading.start == wanted.start && reading.end == wanted.end && !reading.has(DateCode::WWeekdayMismatch);
    };
    for (qsizetype last = places.size() - 1; last >= 0; --last) {
        QString whole = arabic;
        whole.replace(places[last], 2, QString::number(lastYear));
        if (const DateReading reading = readDate(whole); isWanted(reading))
            return reading;
        for (qsizetype first = 0; first < last; ++first) {
            QString both = whole;
            both.replace(places[first], 2, QString::number(shownYear));
            if (const DateReading reading = readDate(both); isWanted(reading))
                return reading;
        }
    }
    return std::nullopt;
}

/// "“9/7/07” หมายถึงปีใด" with a button for each year.
DateAdvice Adviser::whichYear() const
{
    const auto &readings = m_reading.readings;
    const bool bothCommon = readings.size() == 2 && readings[0].start.year() % 100 == readings[1].start.year() % 100;
    QList<DateOffer> offers;
    for (const DateRange &range : readings) {
        const int common = range.start.year(), buddhist = common + kBuddhistOffset;
        const bool wroteBuddhist = !bothCommon && buddhist >= 2500 && buddhist < 2540;
        const QString words =
            wroteBuddhist ? say("B.E. %1").arg(buddhist) : say("A.D. %1 (B.E. %2)").arg(common).arg(buddhist);
        // A button never loses what was typed along; in a field of times it must bring a time.
        const auto reading = withYear(range, wroteBuddhist ? buddhist : common);
        if (reading && (m_entry != DateEntry::Times || reading->timeStart.isValid()))
            offers.append({words, written(*reading)});
    }
    const QString typed = m_typed.trimmed().toString();
    return error(say(QT_TRANSLATE_NOOP("dates", "Which year is “%1”?")).arg(typed), offers);
}

/// What to say where there is no reading: perhaps only the layout was the wrong one.
DateAdvice Adviser::unread(const QString &line) const
{
    const QString meant = withoutThaiLayout(m_typed);
    if (meant.isEmpty())
        return error(line);
    const bool isTime = m_entry == DateEntry::Times && readTime(meant).status != DateStatus::Error;
    const DateReading reading = readDate(meant);
    if (!isTime && !reading.hasDates() && reading.readings.isEmpty())
        return error(line);
    return {DateStatus::Warn,
            say(QT_TRANSLATE_NOOP("dates", "Did you mean %1? (Tab to use it)")).arg(meant),
            {{say("Use %1").arg(meant), meant}},
            true};
}

DateAdvice Adviser::datesAdvice() const
{
    QString line = dateEcho(m_reading, m_typed, m_texts);
    if (m_reading.status == DateStatus::Error) {
        if (!m_reading.readings.isEmpty())
            return whichYear();
        return m_reading.has(DateCode::ESyntax) ? unread(line) : error(line);
    }
    const bool timed = m_reading.timeStart.isValid();
    if (m_entry == DateEntry::Day && m_reading.end != m_reading.start) {
        QList<DateOffer> days{use(m_reading.start)};
        if (m_reading.end.isValid())
            days.append(use(m_reading.end));
        return error(say(QT_TRANSLATE_NOOP("dates", "This field holds one day; type a single day")), days);
    }
    if (m_entry == DateEntry::Day && timed)
        return error(say(QT_TRANSLATE_NOOP("dates", "This field holds a day without a time; take the time out")),
                     {use(m_reading.start)});
    if (m_entry == DateEntry::Days && !m_reading.end.isValid())
        return error(say(QT_TRANSLATE_NOOP("dates", "The last day is missing; type the first and the last day")));
    if (m_entry == DateEntry::Days && timed)
        line += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("dates", "fills in the time too"));
    if (m_entry == DateEntry::Times)
        line += QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("dates", "fills in the dates too"));
    QList<DateOffer> offers;
    if (m_reading.has(DateCode::WWeekdayMismatch))
        offers.append(use(written(m_reading)));
    return {m_reading.status, line, offers};
}

DateAdvice Adviser::timesAdvice() const
{
    const TimeReading time = readTime(m_typed);
    if (time.status != DateStatus::Error) {
        QString line = timeText(time.start, time.end, ours());
        if (time.codes.contains(DateCode::WTimeDashMissing))
            line += QStringLiteral(" · ") + say("there is no dash between the times");
        return {time.status, line, {}};
    }
    if (m_reading.hasDates() && m_reading.timeStart.isValid() && m_reading.end.isValid())
        return datesAdvice();
    if (m_reading.hasDates())
        return error(say(QT_TRANSLATE_NOOP("dates", "This field holds a time; type one such as %1"))
                         .arg(timeText(QTime(9, 0), QTime(12, 0), ours())));
    if (!m_reading.readings.isEmpty())
        return whichYear();
    if (!time.codes.contains(DateCode::ESyntax)) {
        DateReading wrong;
        wrong.codes = time.codes;
        return error(dateEcho(wrong, m_typed, m_texts));
    }
    if (!m_reading.has(DateCode::ESyntax))
        return error(dateEcho(m_reading, m_typed, m_texts));
    return unread(say(QT_TRANSLATE_NOOP("dates", "This cannot be read as a time; type one such as %1"))
                      .arg(timeText(QTime(9, 0), QTime(12, 0), ours())));
}

DateAdvice Adviser::advice() const
{
    return m_entry == DateEntry::Times ? timesAdvice() : datesAdvice();
}

} // namespace

DateAdvice dateAdvice(DateEntry entry, QStringView typed, const Texts &texts)
{
    return Adviser(entry, typed, texts).advice();
}

QString withoutThaiLayout(QStringView typed)
{
    static constexpr QStringView kThai = u"จๅ/-ภถุึคตขฝใซ ";
    static constexpr QStringView kPlain = u"0123456789-/.: ";
    QString text;
    bool digit = false;
    for (const QChar key : typed.trimmed()) {
        const qsizetype at = kThai.indexOf(key);
        if (at < 0)
            return {};
        text += kPlain[at];
        digit = digit || at < 10;
    }
    return digit ? text : QString();
}

bool meansToday(QStringView typed)
{
    const QString word = core::comparableText(typed);
    return word == QStringLiteral("วันนี้") || word.compare(QStringLiteral("today"), Qt::CaseInsensitive) == 0;
}

} // namespace ruam::format
