#pragma once

#include <QStringView>
#include <array>

/// The words and signs that dates are written with. Inner to the reader of dates.
namespace ruam::format {

enum class TokenKind : quint8 {
    End,
    Number,  ///< value; digits
    Month,   ///< value 1 to 12
    Weekday, ///< value 1 to 7, Monday first
    Era,     ///< value 0 Buddhist, 1 common
    Dash,    ///< any dash, ถึง
    Slash,
    Dot,
    Colon,
    Comma,
    Plus,
    Apostrophe,
    Open,
    Close,
    TimeMark,   ///< the T of ISO 8601
    TimeWord,   ///< เวลา
    TimeUnit,   ///< น.
    Minutes,    ///< นาที
    Onwards,    ///< เป็นต้นไป
    DayWord,    ///< วันที่ and the like, which say nothing more
    From,       ///< ตั้งแต่
    Between,    ///< ระหว่าง
    And,        ///< และ, between days on end and after ระหว่าง
    MonthWord,  ///< เดือน
    YearWord,   ///< ปี
    FiscalYear, ///< ปีงบประมาณ
    Quarter,    ///< ไตรมาส
    Ordinal,    ///< st, nd, rd, th
};

struct Token
{
    TokenKind kind = TokenKind::End;
    quint8 digits = 0; ///< of a number
    bool blankBefore = false;
    bool misspelt = false; ///< a month written as people often get it wrong
    bool english = false;  ///< an English word before a year
    bool sign = false;     ///< a dash that is a sign, not a word
    int value = 0;
};

/// A text as tokens, closed by End. Bounded: a text that is no date soon says so.
struct TokenList
{
    static constexpr int kMost = 40;
    static constexpr qsizetype kLongestText = 300;

    std::array<Token, kMost + 1> tokens;
    int count = 0;        ///< without End
    bool readable = true; ///< false where something stands in the text that no date is written with
};

TokenList dateTokens(QStringView text);

} // namespace ruam::format
