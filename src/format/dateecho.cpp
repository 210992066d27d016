#include "calendarwords.h"
#include "dategrammar.h"

namespace ruam::format {
namespace {

/// The line under a date field, in one language.
class DateEcho
{
public:
    DateEcho(const DateReading &reading, QStringView typed, const Texts &texts)
        : m_reading(reading), m_typed(typed), m_texts(texts)
    {
        // The details tell which day is missing or which weekday was written.
        readDateWithDetails(typed, &m_details);
    }

    QString line() const;

private:
    QString say(const char *source) const { return m_texts.translate("dates", source); }
    bool thai() const { return m_texts.language() == Language::Thai; }
    DateFormat format(Language language, Era era) const { return {.language = language, .era = era}; }
    /// In the reader's language and, within it, the Buddhist era on a Thai page.
    DateFormat ours() const { return thai() ? DateFormat{} : format(Language::English, Era::Common); }
    QString understood() const;
    QString twin() const;
    QString assumedYears(DateCode code, int shift) const;
    QString warning(DateCode code) const;
    QString fault(DateCode code) const;
    QString calendarFault(DateCode code) const;
    QString noSuchDay() const;
    QString whichYear() const;
    QString monthName(int month) const
    {
        return month >= 1 && month <= 12 ? calendarWords(m_texts.language()).months[size_t(month - 1)] : QString();
    }

    const DateReading &m_reading;
    QStringView m_typed;
    const Texts &m_texts;
    DateDetails m_details;
};

/// "วันศุกร์ที่ 20 กรกฎาคม 2550 (ค.ศ. 2007)"
QString DateEcho::understood() const
{
    return QStringLiteral("%1 (%2)").arg(
        dateTimeText(m_reading.start, m_reading.end, m_reading.timeStart, m_reading.timeEnd, ours()), twin());
}

/// The year or years in the other era.
QString DateEcho::twin() const
{
    const int shift = thai() ? 0 : kBuddhistOffset;
    const int first = m_reading.start.year() + shift;
    const int last = m_reading.end.isValid() ? m_reading.end.year() + shift : first;
    const QString year =
        thai() ? say(QT_TRANSLATE_NOOP("dates", "A.D. %1")) : say(QT_TRANSLATE_NOOP("dates", "B.E. %1"));
    return first == last ? year.arg(first) : year.arg(QStringLiteral("%1–%2").arg(first).arg(last));
}

/// The year that was read with this notice, or both of a range.
QString DateEcho::assumedYears(DateCode code, int shift) const
{
    QStringList years;
    for (const DateDetails::AssumedYear &assumed : m_details.assumed)
        if (assumed.code == code)
            years.append(QString::number(assumed.year + shift));
    years.removeDuplicates();
    return years.join(QStringLiteral("–"));
}

QString DateEcho::warning(DateCode code) const
{
    switch (code) {
    case DateCode::WYear2:
        return say(QT_TRANSLATE_NOOP("dates", "read as B.E. %1")).arg(assumedYears(code, kBuddhistOffset));
    case DateCode::WCeAssumed:
        return say(QT_TRANSLATE_NOOP("dates", "%1 read as a year of the common era")).arg(assumedYears(code, 0));
    case DateCode::WBeAssumed:
        return say(QT_TRANSLATE_NOOP("dates", "%1 read as a Buddhist year")).arg(assumedYears(code, kBuddhistOffset));
    case DateCode::WTimeDashMissing:
        return say(QT_TRANSLATE_NOOP("dates", "there is no dash between the times"));
    case DateCode::WMonthSpelling:
        return say(QT_TRANSLATE_NOOP("dates", "the month is misspelt"));
    default: { // WWeekdayMismatch
        const QDate date = m_details.weekdayOf.isValid() ? m_details.weekdayOf : m_reading.start;
        // Any date of the written weekday has its name.
        const QDate written = date.addDays(m_details.weekday - date.dayOfWeek());
        return say(QT_TRANSLATE_NOOP("dates", "%1 is a %2, but the text says %3; check the weekday or the date"))
            .arg(dateText(date, DateStyle::Long, ours()), weekdayText(date, false, m_texts.language()),
                 weekdayText(written, false, m_texts.language()));
    }
    }
}

QString DateEcho::noSuchDay() const
{
    const int month = m_details.month;
    if (month < 1 || month > 12 || m_details.day < 1)
        return say(QT_TRANSLATE_NOOP("dates", "There is no day %1; check the day")).arg(m_details.day);
    // February needs its year to be counted.
    const bool february = month == 2 && m_details.year > 0;
    const int shown = thai() ? m_details.year + kBuddhistOffset : m_details.year;
    const int days = QDate(february ? m_details.year : 2000, month, 1).daysInMonth();
    if (february)
        return say(QT_TRANSLATE_NOOP("dates", "There is no %1 %2 %3; that month has %4 days"))
            .arg(m_details.day)
            .arg(monthName(month))
            .arg(shown)
            .arg(days);
    return say(QT_TRANSLATE_NOOP("dates", "There is no %1 %2; %2 has %3 days"))
        .arg(m_details.day)
        .arg(monthName(month))
        .arg(days);
}

/// "“9/7/07” หมายถึงปีใด พ.ศ. 2507 หรือ ค.ศ. 2007 (พ.ศ. 2550)"
QString DateEcho::whichYear() const
{
    const auto &readings = m_reading.readings;
    const bool bothCommon = readings.size() == 2 && readings[0].start.year() % 100 == readings[1].start.year() % 100;
    QStringList years;
    for (const DateRange &range : readings) {
        const int common = range.start.year(), buddhist = common + kBuddhistOffset;
        const bool wroteBuddhist = !bothCommon && buddhist >= 2500 && buddhist < 2540;
        years.append(wroteBuddhist ? say(QT_TRANSLATE_NOOP("dates", "B.E. %1")).arg(buddhist)
                                   : say(QT_TRANSLATE_NOOP("dates", "A.D. %1 (B.E. %2)")).arg(common).arg(buddhist));
    }
    return say(QT_TRANSLATE_NOOP("dates", "Which year is “%1”: %2?"))
        .arg(m_typed.trimmed().toString(), years.join(say(QT_TRANSLATE_NOOP("dates", " or "))));
}

QString DateEcho::calendarFault(DateCode code) const
{
    switch (code) {
    case DateCode::EDay:
        return noSuchDay();
    case DateCode::EMonth:
        return say(QT_TRANSLATE_NOOP("dates", "There is no month %1; write day/month/year")).arg(m_details.month);
    case DateCode::ENoDay:
        return say(QT_TRANSLATE_NOOP("dates", "The day is missing; add it"));
    case DateCode::ENoMonth:
        return say(QT_TRANSLATE_NOOP("dates", "The month is missing; add it"));
    case DateCode::ENoYear:
        return say(QT_TRANSLATE_NOOP("dates", "The year is missing; add its four digits"));
    case DateCode::EEraRange:
        return say(QT_TRANSLATE_NOOP("dates", "Year and era do not fit each other; check the year"));
    default: // EYearRange
        return say(QT_TRANSLATE_NOOP("dates", "Dates from %1 to %2 can be used; check the year"))
            .arg(dateText(kFirstDate, DateStyle::Long, ours()), dateText(kLastDate, DateStyle::Long, ours()));
    }
}

QString DateEcho::fault(DateCode code) const
{
    switch (code) {
    case DateCode::EEmpty:
        return say(QT_TRANSLATE_NOOP("dates", "Type a date such as %1"))
            .arg(dateText(QDate(2007, 7, 9), DateStyle::Long, ours()));
    case DateCode::ESyntax:
        return say(QT_TRANSLATE_NOOP("dates", "This cannot be read as a date; type one such as %1"))
            .arg(dateText(QDate(2007, 7, 9), DateStyle::Long, ours()));
    case DateCode::EYear2Ambiguous:
        return whichYear();
    case DateCode::EOrder:
        return say(QT_TRANSLATE_NOOP("dates", "The end is before the start; check the dates and give each its year"));
    case DateCode::ETime:
        return say(QT_TRANSLATE_NOOP("dates", "There is no such time; type one such as %1"))
            .arg(timeText(QTime(9, 0), {}, ours()));
    case DateCode::ETimeOrder:
        return say(QT_TRANSLATE_NOOP("dates", "The end time is not after the start time; check the times"));
    default:
        return calendarFault(code);
    }
}

QString DateEcho::line() const
{
    if (m_reading.status == DateStatus::Error)
        return fault(m_reading.codes.isEmpty() ? DateCode::ESyntax : m_reading.codes.front());
    QString line = understood();
    for (const DateCode code : m_reading.codes)
        line += QStringLiteral(" · ") + warning(code);
    return line;
}

} // namespace

QString dateEcho(const DateReading &reading, QStringView typed, const Texts &texts)
{
    return DateEcho(reading, typed, texts).line();
}

} // namespace ruam::format
