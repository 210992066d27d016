#include "dateparser.h"

namespace ruam::format {

/// "9.00", "09:00", "0900 น.", "9 น."; but not the beginning of 9.7.2550.
bool DateParser::isTime(int ahead) const
{
    if (!is(TokenKind::Number, ahead))
        return false;
    const TokenKind stop = peek(ahead + 1).kind;
    if (isShort(ahead) && (stop == TokenKind::Dot || stop == TokenKind::Colon) && is(TokenKind::Number, ahead + 2) &&
        ((isGlued(ahead + 1) && isGlued(ahead + 2)) || is(TokenKind::TimeUnit, ahead + 3)))
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

/// "9-12 น.", "0900-1200" and "0900 1200 น.", which can be nothing else behind a date.
bool DateParser::isSpan() const
{
    if (!is(TokenKind::Number))
        return false;
    if (!is(TokenKind::Dash, 1))
        return peek().digits == 4 && isClock(1) && is(TokenKind::TimeUnit, 2);
    if (isShort())
        return isTime(2);
    return peek().digits == 4 && isClock(2) && peek(2).digits == 4 &&
           (is(TokenKind::TimeUnit, 3) || is(TokenKind::Close, 3) || is(TokenKind::End, 3));
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
    } else if (is(TokenKind::Dot) || is(TokenKind::Colon)) {
        const bool colon = is(TokenKind::Colon);
        sixtieth(minute);
        if (colon && is(TokenKind::Colon) && is(TokenKind::Number, 1)) {
            sixtieth(second);
            // Parts of a second are not kept.
            if (is(TokenKind::Dot) && is(TokenKind::Number, 1) && isGlued(0) && isGlued(1))
                m_at += 2;
        }
    }
    // 9 นาฬิกา 30 นาที
    if (take(TokenKind::TimeUnit) && isShort() && is(TokenKind::Minutes, 1)) {
        invalid |= minute != 0;
        minute = peek().value;
        m_at += 2;
    }
    midnight = hour == 24 && minute == 0 && second == 0;
    invalid |= !midnight && !QTime::isValid(hour, minute, second);
    time = midnight ? QTime(0, 0) : QTime(hour, minute, second);
}

/// One time or two, with the dash between or without it.
void DateParser::timeSpan(WrittenTimes &out, bool clocks)
{
    out.written = true;
    time(out.start, out.startsAtMidnight, out.invalid);
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
    const bool bracketed = take(TokenKind::Open);
    const bool iso = is(TokenKind::TimeMark);
    bool announced = take(TokenKind::TimeMark) || takeLabel(TokenKind::TimeWord);
    if ((is(TokenKind::From) || is(TokenKind::Between)) && isTime(1))
        announced = take(peek().kind);
    if (!isTime() && !isSpan() && !(announced && isClock())) {
        m_at = start;
        return !announced;
    }
    timeSpan(out, isClock());
    if (bracketed && !take(TokenKind::Close))
        return false;
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

/// Times before the date are announced by เวลา or closed by น., or they might be the beginning of the date.
bool DateParser::timesFirst(WrittenText &out)
{
    const bool announced = is(TokenKind::TimeWord);
    if (!times(out.times))
        return false;
    if (out.times.written && !announced && !is(TokenKind::TimeUnit, -1)) {
        m_at = 0;
        out.times = {};
    }
    return true;
}

bool DateParser::timesOnly(WrittenTimes &out)
{
    takeLabel(TokenKind::TimeWord);
    take(TokenKind::From);
    if (!isTime() && !isSpan() && !isClock())
        return false;
    timeSpan(out, true);
    return atEnd();
}

bool parseTimes(const TokenList &tokens, WrittenTimes &written)
{
    return tokens.readable && DateParser(tokens).timesOnly(written);
}

} // namespace ruam::format
