#include "dateparser.h"

namespace ruam::format {

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
    if ((is(TokenKind::Dash) || isListSign()) && isWeekday(1)) {
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
    if (announced && is(TokenKind::End))
        return true;
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
    // พ.ศ. 2550 (ค.ศ. 2007)
    const int era = is(TokenKind::Era, 1) ? 1 : 0;
    if (is(TokenKind::Open) && is(TokenKind::Number, 1 + era) && peek(1 + era).digits == 4 &&
        is(TokenKind::Close, 2 + era)) {
        year.twin = peek(1 + era).value;
        m_at += 3 + era;
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

void DateParser::namedMonth(WrittenDate &date)
{
    const Token &month = peek();
    date.month = month.value;
    date.hasMonth = true;
    date.misspelt = month.misspelt;
    date.year.english = month.english;
    ++m_at;
}

/// Between a day and a month's name; a dash with blanks is that of a range.
bool DateParser::isJoint() const
{
    return is(TokenKind::Slash) || is(TokenKind::Dot) ||
           (is(TokenKind::Dash) && peek().sign && isGlued(0) && isGlued(1));
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
    // "9-ก.ค.-50", as spreadsheets write it.
    const TokenKind joint = isJoint() && is(TokenKind::Month, 1) ? peek().kind : TokenKind::End;
    if (joint != TokenKind::End)
        ++m_at;
    const bool announced = take(TokenKind::MonthWord);
    if (is(TokenKind::Month)) {
        namedMonth(date);
        const bool dayFollows = is(TokenKind::Month, 2) || is(TokenKind::Month, 3);
        if (joint != TokenKind::End && is(joint) && is(TokenKind::Number, 1) && !dayFollows)
            ++m_at;
        return year(date.year);
    }
    if (announced && isShort()) {
        date.month = peek().value;
        date.hasMonth = true;
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
    namedMonth(date);
    if (date.year.english && isShort() && !isTime()) {
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
        more |= takeLabel(TokenKind::DayWord);
    }
    if ((is(TokenKind::Weekday) || (is(TokenKind::Open) && isWeekday(1))) && !weekdays(date))
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
    return !isWeekday(is(TokenKind::Open) ? 1 : 0) || weekdays(date);
}

/// Also the และ of ระหว่าง … และ …, and the stroke between two ISO dates.
bool DateParser::rangeSign(const WrittenText &out)
{
    if (is(TokenKind::Slash) && out.start.year.iso && is(TokenKind::Number, 1) && peek(1).digits == 4)
        return take(TokenKind::Slash);
    return take(TokenKind::Dash) || (m_between && take(TokenKind::And));
}

/// "9, 10 และ 11 กรกฎาคม 2550": what stands between the first day and the last must count on.
bool DateParser::listSign(WrittenText &out)
{
    const int start = m_at;
    int listed = 1;
    while (isListSign() && isShort(1) && isListSign(2) && peek(1).value == out.start.day + listed) {
        ++listed;
        m_at += 2;
    }
    const bool comma = take(TokenKind::Comma);
    if (!take(TokenKind::And) && !comma) {
        m_at = start;
        return false;
    }
    out.listed = listed;
    return true;
}

/// ไตรมาสที่ 2, ไตรมาสที่ 1 - 2
bool DateParser::quarters(WrittenText &out)
{
    for (int *quarter : {&out.quarter, &out.quarterLast}) {
        take(TokenKind::Quarter);
        take(TokenKind::DayWord);
        if (!isShort() || peek().value < 1 || peek().value > 4)
            return false;
        *quarter = peek().value;
        ++m_at;
        if (!take(TokenKind::Dash))
            break;
    }
    if (out.quarterLast == 0)
        out.quarterLast = out.quarter;
    return true;
}

/// ปีงบประมาณ พ.ศ. 2550, ปีงบประมาณ 2546 - 2550, ไตรมาสที่ 2 ปีงบประมาณ 2550, ไตรมาส 2/2550.
bool DateParser::fiscal(WrittenText &out)
{
    out.fiscal = true;
    out.start.year.english = out.end.year.english = peek().english;
    if (is(TokenKind::Quarter)) {
        if (!quarters(out))
            return false;
        take(TokenKind::Comma);
        // Behind a stroke an English year may be no fiscal one.
        if (!take(TokenKind::FiscalYear) && (out.start.year.english || !take(TokenKind::Slash)))
            return atEnd();
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
    } else if (out.quarter == 0 && is(TokenKind::Quarter) && !quarters(out)) {
        return false;
    }
    out.open = !out.range && take(TokenKind::Onwards);
    return atEnd();
}

bool DateParser::text(WrittenText &out)
{
    if (is(TokenKind::FiscalYear) || is(TokenKind::Quarter))
        return fiscal(out);
    if (!timesFirst(out))
        return false;
    const bool timed = out.times.written;
    if (!date(out.start) || (!timed && !times(out.times)))
        return false;
    if (rangeSign(out) || listSign(out)) {
        out.range = true;
        const bool pointed = out.times.written && !timed;
        if (!date(out.end) || (!timed && !times(pointed ? out.endTimes : out.times)))
            return false;
        // Two days with a time each: from a moment to a moment.
        const auto isMoment = [](const WrittenTimes &t) { return t.written && !t.hasEnd && !t.open; };
        if (pointed && (!isMoment(out.times) || !isMoment(out.endTimes)))
            return false;
    }
    const bool onwards = take(TokenKind::Onwards);
    if (onwards && (out.range || (!out.times.written && !times(out.times))))
        return false;
    out.open = !out.range && (onwards || m_from);
    return atEnd();
}

bool parseDate(const TokenList &tokens, WrittenText &written)
{
    return tokens.readable && DateParser(tokens).text(written);
}

} // namespace ruam::format
