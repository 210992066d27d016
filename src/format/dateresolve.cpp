#include "dategrammar.h"

namespace ruam::format {
namespace {

using Codes = QList<DateCode>;

/// The years that a written one may mean, of the common era: none, one, or two where the text does not say.
struct YearReadings
{
    int years[2] = {0, 0};
    int count = 0;
    DateCode code = DateCode::ESyntax; ///< a warning or, without readings, the error
    bool hasCode = false;

    int at(int choice) const { return years[count == 2 ? choice : 0]; }

    static YearReadings failed(DateCode code) { return {.code = code, .hasCode = true}; }
    static YearReadings one(int year) { return {.years = {year, 0}, .count = 1}; }
    static YearReadings noticed(int year, DateCode code)
    {
        return {.years = {year, 0}, .count = 1, .code = code, .hasCode = true};
    }
    static YearReadings two(int first, int second)
    {
        return {.years = {first, second}, .count = 2, .code = DateCode::EYear2Ambiguous, .hasCode = true};
    }
};

/// domain.md 5.1, rule 5. Windows that move with today's date are not reproducible.
YearReadings twoDigitYear(const WrittenYear &year)
{
    const int buddhist = 2500 + year.number - kBuddhistOffset;
    if (year.era == WrittenEra::Buddhist)
        return YearReadings::noticed(buddhist, DateCode::WYear2);
    if (year.era == WrittenEra::Common) {
        const int past = 1900 + year.number, next = 2000 + year.number;
        if (past < kFirstDate.year())
            return YearReadings::noticed(next, DateCode::WYear2);
        return YearReadings::two(past, next);
    }
    if (year.number >= 40)
        return YearReadings::noticed(buddhist, DateCode::WYear2);
    return YearReadings::two(buddhist, 2000 + year.number);
}

/// domain.md 5.1, rule 6.
YearReadings readingsOf(const WrittenYear &year)
{
    if (year.digits == 2 && year.twin == 0)
        return twoDigitYear(year);
    const bool buddhist = year.number >= 2400 && year.number < 2700;
    const bool common = year.number >= 1900 && year.number < 2200;
    if (year.digits != 4 || (!buddhist && !common))
        return YearReadings::failed(DateCode::EYearRange);
    if ((year.era == WrittenEra::Buddhist && common) || (year.era == WrittenEra::Common && buddhist))
        return YearReadings::failed(DateCode::EEraRange);
    if (year.twin != 0 && year.number - year.twin != (buddhist ? kBuddhistOffset : -kBuddhistOffset))
        return YearReadings::failed(DateCode::EEraRange);
    const bool foreign = year.iso || year.english; // where the common era is the rule
    const int number = buddhist ? year.number - kBuddhistOffset : year.number;
    if (year.era == WrittenEra::None && buddhist == foreign)
        return YearReadings::noticed(number, buddhist ? DateCode::WBeAssumed : DateCode::WCeAssumed);
    return YearReadings::one(number);
}

bool inSpan(QDate date)
{
    return date >= kFirstDate && date <= kLastDate;
}

class DateResolver
{
public:
    DateResolver(const WrittenText &written, DateDetails *details) : m_written(written), m_details(details) {}
    DateReading reading();

private:
    DateReading failed(DateCode code) const;
    DateReading fiscal() const;
    DateRange fiscalRange(int firstYear, int lastYear) const;
    bool fitsList(const DateRange &range) const
    {
        return m_written.listed == 0 || range.start.daysTo(range.end) == m_written.listed;
    }
    void noteAssumed(const YearReadings &first, const YearReadings &last, Codes &codes) const;
    bool complete(const WrittenDate &date, DateCode &code) const;
    bool plausible(const WrittenDate &date, DateCode &code) const;
    bool build(const WrittenDate &date, int year, QDate &out, DateCode &code) const;
    void note(const WrittenDate &date, int year) const;
    void checkWeekday(int weekday, QDate date, Codes &codes) const;
    DateReading ambiguous(const WrittenDate &a, const YearReadings &first, const WrittenDate &b,
                          const YearReadings &last) const;
    void addTimes(DateReading &reading) const;

    const WrittenText &m_written;
    DateDetails *m_details;
};

DateReading DateResolver::failed(DateCode code) const
{
    DateReading reading;
    reading.codes.append(code);
    return reading;
}

void DateResolver::note(const WrittenDate &date, int year) const
{
    if (m_details) {
        m_details->day = date.day;
        m_details->month = date.month;
        m_details->year = year;
    }
}

bool DateResolver::complete(const WrittenDate &date, DateCode &code) const
{
    note(date, 0);
    code = !date.hasDay ? DateCode::ENoDay : !date.hasMonth ? DateCode::ENoMonth : DateCode::ENoYear;
    return date.hasDay && date.hasMonth && date.year.written();
}

/// What needs no year to be seen.
bool DateResolver::plausible(const WrittenDate &date, DateCode &code) const
{
    note(date, 0);
    code = date.month < 1 || date.month > 12 ? DateCode::EMonth : DateCode::EDay;
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
}

bool DateResolver::build(const WrittenDate &date, int year, QDate &out, DateCode &code) const
{
    out = QDate(year, date.month, date.day);
    // A day that is not in the calendar is the plainer fault.
    code = out.isValid() ? DateCode::EYearRange : DateCode::EDay;
    if (out.isValid() && inSpan(out))
        return true;
    note(date, year);
    return false;
}

void DateResolver::checkWeekday(int weekday, QDate date, Codes &codes) const
{
    if (weekday == 0 || date.dayOfWeek() == weekday)
        return;
    if (!codes.contains(DateCode::WWeekdayMismatch))
        codes.append(DateCode::WWeekdayMismatch);
    if (m_details && !m_details->weekdayOf.isValid()) {
        m_details->weekday = weekday;
        m_details->weekdayOf = date;
    }
}

/// All that the text may mean; both ends are of one era where both leave it open.
DateReading DateResolver::ambiguous(const WrittenDate &a, const YearReadings &first, const WrittenDate &b,
                                    const YearReadings &last) const
{
    DateReading reading = failed(DateCode::EYear2Ambiguous);
    DateCode code = DateCode::EDay;
    for (int choice = 0; choice < 2; ++choice) {
        DateRange range;
        if (!build(a, first.at(choice), range.start, code) || !build(b, last.at(choice), range.end, code))
            continue;
        if (!fitsList(range))
            code = DateCode::ESyntax;
        else if (range.end < range.start)
            code = DateCode::EOrder;
        else
            reading.readings.append(range);
    }
    if (m_written.open)
        for (DateRange &range : reading.readings)
            range.end = {};
    return reading.readings.isEmpty() ? failed(code) : reading;
}

void DateResolver::addTimes(DateReading &reading) const
{
    const WrittenTimes &times = m_written.times;
    if (!times.written)
        return;
    Codes codes = reading.codes;
    WrittenTimes whole = times;
    if (m_written.endTimes.written) {
        whole.end = m_written.endTimes.start;
        whole.hasEnd = true;
        whole.endsAtMidnight = m_written.endTimes.startsAtMidnight;
        whole.invalid |= m_written.endTimes.invalid;
    }
    const bool sameDay = !m_written.endTimes.written || reading.start == reading.end;
    if (!checkTimes(whole, sameDay, codes)) {
        reading = failed(codes.last());
        return;
    }
    reading.codes = codes;
    reading.timeStart = whole.start;
    reading.timeEnd = whole.end;
    reading.endsAtMidnight = whole.endsAtMidnight;
}

/// Both eras may be meant in one range; each code is said once.
void DateResolver::noteAssumed(const YearReadings &first, const YearReadings &last, Codes &codes) const
{
    for (const YearReadings &year : {first, last}) {
        if (!year.hasCode)
            continue;
        if (!codes.contains(year.code))
            codes.append(year.code);
        if (m_details)
            m_details->assumed.append({year.code, year.years[0]});
    }
}

/// Years are of the common era, each named after its end.
DateRange DateResolver::fiscalRange(int firstYear, int lastYear) const
{
    const QDate start(firstYear - 1, 10, 1);
    if (m_written.quarter == 0)
        return {start, QDate(lastYear, 9, 30)};
    return {start.addMonths(3 * (m_written.quarter - 1)), start.addMonths(3 * m_written.quarterLast).addDays(-1)};
}

DateReading DateResolver::fiscal() const
{
    if (!m_written.start.year.written())
        return failed(DateCode::ENoYear);
    const YearReadings first = readingsOf(m_written.start.year);
    const YearReadings last = m_written.range ? readingsOf(m_written.end.year) : first;
    if (first.count == 0 || last.count == 0)
        return failed(first.count == 0 ? first.code : last.code);
    const bool open = first.count == 2 || last.count == 2;
    DateReading reading;
    DateCode code = DateCode::EYearRange;
    for (int choice = 0; choice < (open ? 2 : 1); ++choice) {
        DateRange range = fiscalRange(first.at(choice), last.at(choice));
        if (!inSpan(range.start) || !inSpan(range.end))
            continue;
        if (range.end < range.start) {
            code = DateCode::EOrder;
            continue;
        }
        if (m_written.open)
            range.end = {};
        reading.readings.append(range);
    }
    if (reading.readings.isEmpty())
        return failed(code);
    if (open) {
        reading.codes.append(DateCode::EYear2Ambiguous);
        return reading;
    }
    const DateRange only = reading.readings.takeFirst();
    reading.start = only.start;
    reading.end = only.end;
    noteAssumed(first, m_written.range ? last : YearReadings{}, reading.codes);
    reading.status = reading.codes.isEmpty() ? DateStatus::Ok : DateStatus::Warn;
    return reading;
}

DateReading DateResolver::reading()
{
    if (m_written.fiscal)
        return fiscal();
    WrittenDate a = m_written.start;
    WrittenDate b = m_written.range ? m_written.end : m_written.start;
    if (m_written.range) {
        // The first end leaves out what the second says; English puts the month before both days.
        if (a.hasMonth && a.monthFirst && !b.hasMonth) {
            b.month = a.month;
            b.hasMonth = true;
            b.year.english = true;
        }
        if (!a.hasMonth && !a.year.written() && b.hasMonth) {
            a.month = b.month;
            a.hasMonth = true;
        }
        if (!a.year.written() && b.year.written())
            a.year = b.year;
    }
    DateCode code = DateCode::ESyntax;
    if (!complete(a, code) || !complete(b, code) || !plausible(a, code) || !plausible(b, code))
        return failed(code);
    const YearReadings first = readingsOf(a.year), last = readingsOf(b.year);
    if (first.count == 0 || last.count == 0) {
        const bool atStart = first.count == 0;
        note(atStart ? a : b, 0);
        return failed(atStart ? first.code : last.code);
    }
    if (first.count == 2 || last.count == 2)
        return ambiguous(a, first, b, last);

    DateReading reading;
    if (!build(a, first.years[0], reading.start, code) || !build(b, last.years[0], reading.end, code))
        return failed(code);
    // Days told one by one are a range only if they are on end.
    if (!fitsList({reading.start, reading.end}))
        return failed(DateCode::ESyntax);
    if (reading.end < reading.start)
        return failed(DateCode::EOrder);
    noteAssumed(first, m_written.range ? last : YearReadings{}, reading.codes);
    if (a.misspelt || b.misspelt)
        reading.codes.append(DateCode::WMonthSpelling);
    checkWeekday(a.weekday, reading.start, reading.codes);
    checkWeekday(a.weekdayLast, reading.end, reading.codes);
    if (m_written.range) {
        checkWeekday(b.weekdayLast ? b.weekdayLast : b.weekday, reading.end, reading.codes);
        if (b.weekdayLast)
            checkWeekday(b.weekday, reading.start, reading.codes);
    }
    addTimes(reading);
    if (!reading.start.isValid())
        return reading;
    if (m_written.open)
        reading.end = {};
    reading.status = reading.codes.isEmpty() ? DateStatus::Ok : DateStatus::Warn;
    return reading;
}

} // namespace

bool checkTimes(const WrittenTimes &times, bool sameDay, QList<DateCode> &codes)
{
    if (times.invalid || times.startsAtMidnight) {
        codes.append(DateCode::ETime);
        return false;
    }
    if (times.hasEnd && sameDay && !times.endsAtMidnight && times.end <= times.start) {
        codes.append(DateCode::ETimeOrder);
        return false;
    }
    if (times.dashMissing)
        codes.append(DateCode::WTimeDashMissing);
    return true;
}

DateReading resolveDate(const WrittenText &written, DateDetails *details)
{
    return DateResolver(written, details).reading();
}

} // namespace ruam::format
