#pragma once

#include "dategrammar.h"

#include <algorithm>

namespace ruam::format {

/// Reads tokens from left to right. Days and years stand in dategrammar.cpp, times in timegrammar.cpp. Inner to the
/// reader of dates.
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
    bool isWeekday(int ahead = 0) const
    {
        return is(TokenKind::Weekday, ahead) || (is(TokenKind::DayWord, ahead) && is(TokenKind::Weekday, ahead + 1));
    }
    bool isListSign(int ahead = 0) const { return is(TokenKind::Comma, ahead) || is(TokenKind::And, ahead); }
    /// A word that announces, with the colon of a form behind it.
    bool takeLabel(TokenKind kind)
    {
        const bool taken = take(kind);
        if (taken)
            take(TokenKind::Colon);
        return taken;
    }

    bool fiscal(WrittenText &out);
    bool quarters(WrittenText &out);
    bool listSign(WrittenText &out);
    bool timesFirst(WrittenText &out);
    void namedMonth(WrittenDate &date);
    bool isJoint() const;
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
    bool isSpan() const;
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

} // namespace ruam::format
