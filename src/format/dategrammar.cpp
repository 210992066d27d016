#include "dategrammar.h"

namespace ruam::format {
namespace {

class DateParser
{
public:
    explicit DateParser(const TokenList &tokens) : m_tokens(tokens) {}

    bool text(WrittenText &out);
    bool timesOnly(WrittenTimes &out);

private:
    const Token &peek(int ahead = 0) const
    {
        // Behind the last token stands End, however far one looks.
        return m_tokens.tokens[size_t(std::min(m_at + ahead, m_tokens.count))];
    }
    bool is(TokenKind kind, int ahead = 0) const { return peek(ahead).kind == kind; }
    bool take(TokenKind kind)
    {
        if (!is(kind))
            return false;
        ++m_at;
        return true;
    }
    bool atEnd()
    {
        if (is(TokenKind::Dot) && is(TokenKind::End, 1))
            ++m_at;
        return is(TokenKind::End);
    }
    /// A short number: a day, a month, an hour.
    bool isShort(int ahead = 0) const { return is(TokenKind::Number, ahead) && peek(ahead).digits <= 2; }
    bool isGlued(int ahead) const { return !peek(ahead).blankBefore; }

    bool fiscal(WrittenText &out);
    bool date(WrittenDate &date);
    bool dayFirst(WrittenDate &date);
    bool monthFirst(WrittenDate &date);
    bool numeric(WrittenDate &date);
    bool yearFirst(WrittenDate &date);
    bool compact(WrittenDate &date);
    bool year(WrittenYear &year);
    bool weekdays(WrittenDate &date);
    bool rangeSign(const WrittenText &out);
    bool isNumericBy(TokenKind sign) const;
    bool isTime(int ahead = 0) const;
    bool isClock(int ahead = 0) const;
    void time(QTime &time, bool &midnight, bool &invalid);
    void timeSpan(WrittenTimes &out, bool clocks);
    bool times(WrittenTimes &out);
    bool zone();

    const TokenList &m_tokens;
    int m_at = 0;
    bool m_from = false;
    bool m_between = false;
    bool m_iso = false;
};

/// [วัน]จันทร์ [- อังคาร][ที่], also in brackets behind the date.
bool DateParser::weekdays(WrittenDate &date)
{
    const int start = m_at;
    const bool bracketed = take(TokenKind::Open);
    take(TokenKind::DayWord);
    if (!is(TokenKind::Weekday)) {
        m_at = start;
        return !bracketed;
    }
    if (date.weekday != 0)
        return false;
    date.weekday = peek().value;
    ++m_at;
    if (is(TokenKind::Dash) &&
        (is(TokenKind::Weekday, 1) || (is(TokenKind::DayWord, 1) && is(TokenKind::Weekday, 2)))) {
        ++m_at;
        take(TokenKind::DayWord);
        date.weekdayLast = peek().value;
        ++m_at;
    }
    if (bracketed && !take(TokenKind::Close))
        return false;
    take(TokenKind::Comma);
    return true;
}

/// "9.00", "09:00", "0900 น.", "9 น."; but not the beginning of 9.7.2550.
bool DateParser::isTime(int ahead) const
{
    if (!is(TokenKind::Number, ahead))
        return false;
    const TokenKind stop = peek(ahead + 1).kind;
    if (isShort(ahead) && (stop == TokenKind::Dot || stop == TokenKind::Colon) && is(TokenKind::Number, ahead + 2) &&
        isGlued(ahead + 1) && isGlued(ahead + 2))
        return stop == TokenKind::Colon || !is(TokenKind::Dot, ahead + 3) || !is(TokenKind::Number, ahead + 4) ||
               !isGlued(ahead + 4);
    return peek(ahead).digits <= 4 && is(TokenKind::TimeUnit, ahead + 1);
}

/// "0900", where a time is expected.
bool DateParser::isClock(int ahead) const
{
    return is(TokenKind::Number, ahead) && (peek(ahead).digits == 3 || peek(ahead).digits == 4) &&
           !is(TokenKind::Slash, ahead + 1);
}

bool DateParser::year(WrittenYear &year)
{
    const int start = m_at;
    take(TokenKind::Comma);
    bool announced = take(TokenKind::YearWord);
    if (is(TokenKind::Era)) {
        year.era = peek().value == 0 ? WrittenEra::Buddhist : WrittenEra::Common;
        announced = true;
        ++m_at;
    }
    announced |= take(TokenKind::Apostrophe);
    if (!is(TokenKind::Number) || (!announced && isTime())) {
        m_at = start;
        return !announced;
    }
    year.number = peek().value;
    year.digits = peek().digits;
    ++m_at;
    if (year.era == WrittenEra::None && is(TokenKind::Era)) {
        year.era = peek().value == 0 ? WrittenEra::Buddhist : WrittenEra::Common;
        ++m_at;
    }
    return true;
}

/// Three numbers with twice the same sign between, such as 9/7/2550. A dash that is followed by a month's name, or a
/// dot with a blank, is another thing.
bool DateParser::isNumericBy(TokenKind sign) const
{
    if (!isShort(0) || !is(sign, 1) || !isShort(2) || !is(sign, 3) || !is(TokenKind::Number, 4))
        return false;
    if (sign == TokenKind::Dot)
        return isGlued(1) && isGlued(2) && isGlued(3) && isGlued(4);
    return sign != TokenKind::Dash || (peek(1).sign && peek(3).sign && !is(TokenKind::Month, 5) &&
                                       !is(TokenKind::MonthWord, 5) && !is(TokenKind::Slash, 5));
}

bool DateParser::numeric(WrittenDate &date)
{
    date.day = peek(0).value;
    date.month = peek(2).value;
    date.hasDay = date.hasMonth = true;
    m_at += 4;
    return year(date.year) && date.year.written();
}

/// ISO 8601: 2007-07-09, also with strokes.
bool DateParser::yearFirst(WrittenDate &date)
{
    date.year = {.number = peek(0).value, .digits = 4, .iso = true};
    date.month = peek(2).value;
    date.day = peek(4).value;
    date.hasDay = date.hasMonth = true;
    m_iso = true;
    m_at += 5;
    return true;
}

/// Eight digits: 20070709, or 09072550. They cannot be mistaken for each other, since no month begins as a year does.
bool DateParser::compact(WrittenDate &date)
{
    const int number = peek().value;
    const int first = number / 10'000, last = number % 10'000;
    const auto isYear = [](int year) { return (year >= 1900 && year < 2200) || (year >= 2400 && year < 2700); };
    date.hasDay = date.hasMonth = true;
    ++m_at;
    if (isYear(first) && last / 100 <= 12) {
        m_iso = true;
        date.year = {.number = first, .digits = 4, .iso = true};
        date.month = last / 100;
        date.day = last % 100;
        return true;
    }
    date.day = first / 100;
    date.month = first % 100;
    date.year = {.number = last, .digits = 4};
    return isYear(last);
}

/// "9 กรกฎาคม 2550", "9/7/2550", and as much of them as is there.
bool DateParser::dayFirst(WrittenDate &date)
{
    const Token &first = peek();
    if (first.digits == 8)
        return compact(date);
    const bool sign = is(TokenKind::Dash, 1) || is(TokenKind::Slash, 1);
    if (first.digits == 4 && sign && peek(1).sign && isShort(2) && peek(3).kind == peek(1).kind && isShort(4) &&
        isGlued(1) && isGlued(2) && isGlued(3) && isGlued(4))
        return yearFirst(date);
    if (first.digits > 2)
        return year(date.year);
    if (isNumericBy(TokenKind::Slash) || isNumericBy(TokenKind::Dash) || isNumericBy(TokenKind::Dot))
        return numeric(date);
    if (is(TokenKind::Slash, 1) && is(TokenKind::Number, 2)) {
        const bool monthAndYear = peek(2).digits == 4;
        (monthAndYear ? date.month : date.day) = first.value;
        (monthAndYear ? date.hasMonth : date.hasDay) = true;
        m_at += 2;
        if (monthAndYear)
            return year(date.year);
        date.month = peek().value;
        date.hasMonth = true;
        ++m_at;
        return true;
    }
    date.day = first.value;
    date.hasDay = true;
    ++m_at;
    take(TokenKind::Ordinal);
    take(TokenKind::MonthWord);
    if (is(TokenKind::Month)) {
        const Token &month = peek();
        date.month = month.value;
        date.hasMonth = true;
        date.misspelt = month.misspelt;
        date.year.english = month.english;
        ++m_at;
        return year(date.year);
    }
    // "9 2550", and the second half of "July 9-10, 2007".
    const int ahead = is(TokenKind::Comma) ? 1 : 0;
    if (is(TokenKind::Era) || is(TokenKind::YearWord) ||
        (is(TokenKind::Number, ahead) && peek(ahead).digits == 4 && !isTime(ahead)))
        return year(date.year);
    return true;
}

/// "กรกฎาคม 2550", which lacks its day, and "July 9, 2007".
bool DateParser::monthFirst(WrittenDate &date)
{
    const Token &month = peek();
    date.month = month.value;
    date.hasMonth = true;
    date.misspelt = month.misspelt;
    date.year.english = month.english;
    ++m_at;
    if (month.english && isShort() && !isTime()) {
        date.day = peek().value;
        date.hasDay = true;
        date.monthFirst = true;
        ++m_at;
        take(TokenKind::Ordinal);
        // "July 9-10, 2007": the year comes with the second day.
        if (is(TokenKind::Dash))
            return true;
    }
    return year(date.year);
}

bool DateParser::date(WrittenDate &date)
{
    for (bool more = true; more;) {
        more = false;
        if (take(TokenKind::From))
            more = m_from = true;
        if (take(TokenKind::Between))
            more = m_between = true;
        more |= take(TokenKind::DayWord);
    }
    if (is(TokenKind::Weekday) && !weekdays(date))
        return false;
    take(TokenKind::DayWord);
    bool found = true;
    if (is(TokenKind::Number))
        found = dayFirst(date);
    else if (take(TokenKind::MonthWord) || is(TokenKind::Month))
        found = is(TokenKind::Month) && monthFirst(date);
    else if (is(TokenKind::Era) || is(TokenKind::YearWord))
        found = year(date.year);
    else
        found = date.weekday != 0;
    if (!found)
        return false;
    const bool bracketed = is(TokenKind::Open);
    if (bracketed || is(TokenKind::Weekday) || (is(TokenKind::DayWord) && is(TokenKind::Weekday, 1)))
        return weekdays(date);
    return true;
}

/// Hours and minutes, with seconds as stamps have them. Called where isTime() or isClock().
void DateParser::time(QTime &time, bool &midnight, bool &invalid)
{
    const Token number = peek();
    int hour = number.value, minute = 0, second = 0;
    ++m_at;
    const auto sixtieth = [&](int &value) {
        invalid |= peek(1).digits != 2;
        value = peek(1).value;
        m_at += 2;
    };
    if (number.digits > 2) {
        hour = number.value / 100;
        minute = number.value % 100;
    } else if (!is(TokenKind::TimeUnit)) {
        const bool colon = is(TokenKind::Colon);
        sixtieth(minute);
        if (colon && is(TokenKind::Colon) && is(TokenKind::Number, 1))
            sixtieth(second);
    }
    take(TokenKind::TimeUnit);
    midnight = hour == 24 && minute == 0 && second == 0;
    invalid |= !midnight && !QTime::isValid(hour, minute, second);
    time = midnight ? QTime(0, 0) : QTime(hour, minute, second);
}

/// One time or two, with the dash between or without it.
void DateParser::timeSpan(WrittenTimes &out, bool clocks)
{
    out.written = true;
    bool midnight = false;
    time(out.start, midnight, out.invalid);
    // A day may end at 24.00, not begin.
    out.invalid |= midnight;
    const int dash = is(TokenKind::Dash) ? 1 : 0;
    const int next = dash + (is(TokenKind::TimeWord, dash) ? 1 : 0);
    out.hasEnd = isTime(next) || (clocks && isClock(next) && !is(TokenKind::Dash, next + 1));
    if (out.hasEnd) {
        out.dashMissing = dash == 0;
        m_at += next;
        time(out.end, out.endsAtMidnight, out.invalid);
    } else {
        out.open = take(TokenKind::Onwards);
    }
}

/// เวลา 09.00 - 12.00 น., 09.00 น. เป็นต้นไป, and two times whose dash was forgotten. Times need not be there.
bool DateParser::times(WrittenTimes &out)
{
    const int start = m_at;
    take(TokenKind::Comma);
    const bool iso = is(TokenKind::TimeMark);
    const bool announced = take(TokenKind::TimeMark) || take(TokenKind::TimeWord);
    if (!isTime() && !(announced && isClock())) {
        m_at = start;
        return !announced;
    }
    timeSpan(out, isClock());
    return !iso || (m_iso && !out.hasEnd && zone());
}

/// Thailand's offset, or none: another zone would be another hour, perhaps another day.
bool DateParser::zone()
{
    if (!take(TokenKind::Plus))
        return true;
    const bool thai = isShort() ? peek().value == 7 : peek().value == 700;
    const bool minutes = isShort() && is(TokenKind::Colon, 1) && is(TokenKind::Number, 2);
    const bool zero = !minutes || peek(2).value == 0;
    m_at += minutes ? 3 : 1;
    return thai && zero;
}

/// Also the และ of ระหว่าง … และ …, and the stroke between two ISO dates.
bool DateParser::rangeSign(const WrittenText &out)
{
    if (is(TokenKind::Slash) && out.start.year.iso && is(TokenKind::Number, 1) && peek(1).digits == 4)
        return take(TokenKind::Slash);
    return take(TokenKind::Dash) || (m_between && take(TokenKind::And));
}

/// ปีงบประมาณ พ.ศ. 2550, ปีงบประมาณ 2546 - 2550, ไตรมาสที่ 2 ปีงบประมาณ 2550, ไตรมาส 2/2550.
bool DateParser::fiscal(WrittenText &out)
{
    out.fiscal = true;
    if (take(TokenKind::Quarter)) {
        take(TokenKind::DayWord);
        if (!isShort() || peek().value < 1 || peek().value > 4)
            return false;
        out.quarter = peek().value;
        ++m_at;
        if (!take(TokenKind::Slash) && !take(TokenKind::FiscalYear))
            return false;
    } else if (!take(TokenKind::FiscalYear)) {
        return false;
    }
    if (!year(out.start.year))
        return false;
    if (out.quarter == 0 && take(TokenKind::Dash)) {
        take(TokenKind::FiscalYear);
        out.range = true;
        if (!year(out.end.year) || !out.end.year.written())
            return false;
    }
    return atEnd();
}

bool DateParser::text(WrittenText &out)
{
    if (is(TokenKind::FiscalYear) || is(TokenKind::Quarter))
        return fiscal(out);
    const bool timesFirst = is(TokenKind::TimeWord);
    if (timesFirst && !times(out.times))
        return false;
    if (!date(out.start) || (!timesFirst && !times(out.times)))
        return false;
    if (rangeSign(out)) {
        out.range = true;
        const bool pointed = out.times.written && !timesFirst;
        if (!date(out.end) || (!timesFirst && !times(pointed ? out.endTimes : out.times)))
            return false;
        // Two days with a time each: from a moment to a moment.
        const auto isMoment = [](const WrittenTimes &t) { return t.written && !t.hasEnd && !t.open; };
        if (pointed && (!isMoment(out.times) || !isMoment(out.endTimes)))
            return false;
    }
    const bool onwards = take(TokenKind::Onwards);
    if (onwards && out.range)
        return false;
    out.open = !out.range && (onwards || m_from);
    return atEnd();
}

bool DateParser::timesOnly(WrittenTimes &out)
{
    take(TokenKind::TimeWord);
    take(TokenKind::From);
    if (!isTime() && !isClock())
        return false;
    timeSpan(out, true);
    return atEnd();
}

} // namespace

bool parseDate(const TokenList &tokens, WrittenText &written)
{
    return tokens.readable && DateParser(tokens).text(written);
}

bool parseTimes(const TokenList &tokens, WrittenTimes &written)
{
    return tokens.readable && DateParser(tokens).timesOnly(written);
}

} // namespace ruam::format
