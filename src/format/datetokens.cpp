#include "datetokens.h"

#include "calendarwords.h"

#include <algorithm>
#include <vector>

namespace ruam::format {
namespace {

/// A word of the reader. `dotted` words are abbreviations: their dots may lack, and blanks may stand behind them.
struct DateWord
{
    QString text; ///< lower case where Latin
    Token token;
    bool dotted = false;
    bool closed = false; ///< no letter may follow

    qsizetype letters() const { return text.size() - text.count(u'.'); }
};

/// Common misspellings and short forms of months; ICU has the right ones.
struct MonthVariant
{
    QStringView text;
    int month;
    bool misspelt;
};

constexpr MonthVariant kMonthVariants[] = {
    {u"มกรา", 1, false},      {u"กุมภา", 2, false},     {u"มีนา", 3, false},      {u"เมษา", 4, false},
    {u"พฤษภา", 5, false},     {u"มิถุนา", 6, false},     {u"กรกฎา", 7, false},    {u"สิงหา", 8, false},
    {u"กันยา", 9, false},      {u"ตุลา", 10, false},     {u"พฤศจิกา", 11, false},  {u"ธันวา", 12, false},
    {u"มกราคาม", 1, true},    {u"มกรคม", 1, true},     {u"มกราค", 1, true},     {u"มกาคม", 1, true},
    {u"มกราม", 1, true},      {u"กุมภาพันธุ์", 2, true},   {u"กุมภาพันธ", 2, true},   {u"กุมภาพัน", 2, true},
    {u"กุมภาพันท์", 2, true},    {u"กุมภาพันธ์์", 2, true},   {u"กุมพาพันธ์", 2, true},   {u"กุมภาภันธ์", 2, true},
    {u"กุมพาภันธ์", 2, true},    {u"กุมภพันธ์", 2, true},    {u"มีนามคม", 3, true},    {u"มีนคม", 3, true},
    {u"มีนาค", 3, true},       {u"มินาคม", 3, true},     {u"เมษษายน", 4, true},   {u"เมศายน", 4, true},
    {u"เมสายน", 4, true},     {u"เมษยน", 4, true},     {u"เมษายม", 4, true},    {u"เมษาย", 4, true},
    {u"เมษายาน", 4, true},    {u"พฤศภาคม", 5, true},   {u"พฤษาภาคม", 5, true},  {u"พฤษภคม", 5, true},
    {u"พฤกษภาคม", 5, true},   {u"พฤกษาคม", 5, true},   {u"พฤษภาค", 5, true},    {u"พฤสภาคม", 5, true},
    {u"พฤษาคม", 5, true},     {u"พฤษภาคาม", 5, true},  {u"พฤศาคม", 5, true},    {u"มิถุนาย", 6, true},
    {u"มิถุนยน", 6, true},      {u"มิถุนายม", 6, true},    {u"มิถุยายน", 6, true},    {u"มิถุณายน", 6, true},
    {u"มิถุนานยน", 6, true},    {u"มถุนายน", 6, true},    {u"มีถุนายน", 6, true},    {u"มิถนายน", 6, true},
    {u"กรกฏาคม", 7, true},    {u"กรกฏา", 7, true},     {u"กรกฎคม", 7, true},    {u"กรกฏคม", 7, true},
    {u"กรกดาคม", 7, true},    {u"กรกฎาค", 7, true},    {u"กรกฏาค", 7, true},    {u"กรกฎษคม", 7, true},
    {u"กรกฎาคาม", 7, true},   {u"กรฎาคม", 7, true},    {u"กรฏาคม", 7, true},    {u"กกรฎาคม", 7, true},
    {u"กรกฎาม", 7, true},     {u"กรกฎกาคม", 7, true},  {u"สิงหคม", 8, true},     {u"สิงหาค", 8, true},
    {u"สิงหาม", 8, true},      {u"สิงหาาคม", 8, true},   {u"สิงคาคม", 8, true},    {u"สิงหาคาม", 8, true},
    {u"สิงหานคม", 8, true},    {u"กันยายม", 9, true},    {u"กันยาน", 9, true},     {u"กันยายาน", 9, true},
    {u"กัยายน", 9, true},      {u"กันยายย", 9, true},    {u"กันยาย", 9, true},     {u"กัณยายน", 9, true},
    {u"กันยยน", 9, true},      {u"ตุลคม", 10, true},     {u"ตุลาค", 10, true},     {u"ตุลาม", 10, true},
    {u"ตุลาคาม", 10, true},    {u"ตลาคม", 10, true},    {u"ตุลากคม", 10, true},   {u"พฤษจิกายน", 11, true},
    {u"พฤจิกายน", 11, true},   {u"พฤศจิกายม", 11, true}, {u"พฤศจิกาย", 11, true},  {u"พฤศจิกยน", 11, true},
    {u"พฤศจิกายาน", 11, true}, {u"พฤสจิกายน", 11, true}, {u"พฤศิจกายน", 11, true}, {u"พฤศิกายน", 11, true},
    {u"พฤศจกายน", 11, true},  {u"พฤษจิกา", 11, true},   {u"ธันวคม", 12, true},    {u"ธันวาค", 12, true},
    {u"ธันวาม", 12, true},     {u"ธันวาคาม", 12, true},  {u"ธันาคม", 12, true},    {u"ทันวาคม", 12, true},
    {u"ธันวามคม", 12, true},   {u"ธนวาคม", 12, true},   {u"ธรรวาคม", 12, true},  {u"ธัรวาคม", 12, true},
};

struct PlainWord
{
    QStringView text;
    TokenKind kind;
    int value = 0;
    bool english = false;
};

constexpr PlainWord kPlainWords[] = {
    {u"พุทธศักราช", TokenKind::Era, 0},
    {u"คริสต์ศักราช", TokenKind::Era, 1},
    {u"คริสตศักราช", TokenKind::Era, 1},
    {u"วันที่", TokenKind::DayWord},
    {u"วัน", TokenKind::DayWord},
    {u"ที่", TokenKind::DayWord},
    {u"เมื่อวันที่", TokenKind::DayWord},
    {u"เมื่อ", TokenKind::DayWord},
    {u"ในวันที่", TokenKind::DayWord},
    {u"ในวัน", TokenKind::DayWord},
    {u"ของวันที่", TokenKind::DayWord},
    {u"ประจำวันที่", TokenKind::DayWord},
    {u"ช่วงวันที่", TokenKind::DayWord},
    {u"ตรงกับ", TokenKind::DayWord},
    {u"ตรงกับวันที่", TokenKind::DayWord},
    {u"ณ วันที่", TokenKind::DayWord},
    {u"ลงวันที่", TokenKind::DayWord},
    {u"ตั้งแต่", TokenKind::From},
    {u"นับแต่", TokenKind::From},
    {u"นับตั้งแต่", TokenKind::From},
    {u"เริ่ม", TokenKind::From},
    {u"from", TokenKind::From},
    {u"ระหว่าง", TokenKind::Between},
    {u"between", TokenKind::Between},
    {u"และ", TokenKind::And},
    {u"กับ", TokenKind::And},
    {u"and", TokenKind::And},
    {u"ถึง", TokenKind::Dash},
    {u"จนถึง", TokenKind::Dash},
    {u"ไปจนถึง", TokenKind::Dash},
    {u"to", TokenKind::Dash},
    {u"till", TokenKind::Dash},
    {u"until", TokenKind::Dash},
    {u"เดือน", TokenKind::MonthWord},
    {u"of", TokenKind::MonthWord},
    {u"ปี", TokenKind::YearWord},
    {u"ปีงบประมาณ", TokenKind::FiscalYear},
    {u"ปีงบประมาน", TokenKind::FiscalYear},
    {u"ปีงบ", TokenKind::FiscalYear},
    {u"ปีงบฯ", TokenKind::FiscalYear},
    {u"ปี งบประมาณ", TokenKind::FiscalYear},
    {u"ของปีงบประมาณ", TokenKind::FiscalYear},
    {u"ประจำปีงบประมาณ", TokenKind::FiscalYear},
    {u"งบประมาณปี", TokenKind::FiscalYear},
    {u"fiscal year", TokenKind::FiscalYear, 0, true},
    {u"fy", TokenKind::FiscalYear, 0, true},
    {u"ไตรมาส", TokenKind::Quarter},
    {u"quarter", TokenKind::Quarter, 0, true},
    {u"เวลา", TokenKind::TimeWord},
    {u"ตั้งแต่เวลา", TokenKind::TimeWord},
    {u"ระหว่างเวลา", TokenKind::TimeWord},
    {u"ช่วงเวลา", TokenKind::TimeWord},
    {u"เริ่มเวลา", TokenKind::TimeWord},
    {u"at", TokenKind::TimeWord},
    {u"นาฬิกา", TokenKind::TimeUnit},
    {u"นาที", TokenKind::Minutes},
    {u"hours", TokenKind::TimeUnit},
    {u"เป็นต้นไป", TokenKind::Onwards},
    {u"เป็นต้นมา", TokenKind::Onwards},
    {u"onwards", TokenKind::Onwards},
    {u"onward", TokenKind::Onwards},
    {u"st", TokenKind::Ordinal},
    {u"nd", TokenKind::Ordinal},
    {u"rd", TokenKind::Ordinal},
    {u"th", TokenKind::Ordinal},
};

constexpr PlainWord kDottedWords[] = {
    {u"พ.ศ.", TokenKind::Era, 0},      {u"ค.ศ.", TokenKind::Era, 1},         {u"b.e.", TokenKind::Era, 0},
    {u"a.d.", TokenKind::Era, 1},      {u"c.e.", TokenKind::Era, 1},         {u"น.", TokenKind::TimeUnit, 0},
    {u"hrs.", TokenKind::TimeUnit, 0}, {u"ปีงปม.", TokenKind::FiscalYear, 0},
};

struct WeekdayVariant
{
    QStringView text;
    int weekday;
};

constexpr WeekdayVariant kWeekdayVariants[] = {
    {u"พุทธ", 3}, {u"พฤหัส", 4}, {u"พฤหัสฯ", 4}, {u"พฤหัสบดิ์", 4}, {u"ศุกร", 5},
    {u"ศุกร์", 5}, {u"เสาร", 6}, {u"จันทร", 1},  {u"อาทิตย", 7},
};

constexpr char16_t kFirstThai = 0x0E01, kLastThai = 0x0E4F;
constexpr int kThaiBuckets = kLastThai - kFirstThai + 1, kBuckets = kThaiBuckets + 26;

/// Where words that begin with `c` stand; -1 for what begins no word.
int bucketOf(char16_t c)
{
    if (c >= kFirstThai && c <= kLastThai)
        return c - kFirstThai;
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'z' ? kThaiBuckets + lower - u'a' : -1;
}

char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c;
}

bool isThaiLetter(char16_t c)
{
    return c >= kFirstThai && c <= 0x0E4E && c != 0x0E3F;
}

bool isLatinLetter(char16_t c)
{
    return lowered(c) >= u'a' && lowered(c) <= u'z';
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == 0x00A0 || (c != 0 && QChar(c).isSpace());
}

bool isIgnored(char16_t c)
{
    // Zero width, and the marks of direction that spreadsheets put around what is copied.
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

/// All words by their first letter, the longest first.
class DateLexicon
{
public:
    DateLexicon();
    const std::vector<DateWord> &startingWith(int bucket) const { return m_words[size_t(bucket)]; }

private:
    void add(QString text, Token token, bool dotted = false);
    void addMonths(const CalendarWords &words, bool english);
    void addWeekdays(const CalendarWords &words, bool english);

    std::array<std::vector<DateWord>, kBuckets> m_words;
};

void DateLexicon::add(QString text, Token token, bool dotted)
{
    const int bucket = text.isEmpty() ? -1 : bucketOf(text.front().unicode());
    if (bucket < 0)
        return;
    // A Latin word ends where its letters end.
    const bool latin = bucket >= kThaiBuckets;
    if (latin)
        text = text.toLower();
    m_words[size_t(bucket)].push_back({std::move(text), token, dotted, latin});
}

void DateLexicon::addMonths(const CalendarWords &words, bool english)
{
    for (int month = 1; month <= 12; ++month) {
        const Token token{.kind = TokenKind::Month, .english = english, .value = month};
        add(words.months[size_t(month - 1)], token);
        QString brief = words.shortMonths[size_t(month - 1)];
        if (english && !brief.endsWith(u'.'))
            brief += u'.';
        add(brief, token, true);
    }
}

void DateLexicon::addWeekdays(const CalendarWords &words, bool english)
{
    for (int day = 1; day <= 7; ++day) {
        const Token token{.kind = TokenKind::Weekday, .value = day};
        const QString &name = words.weekdays[size_t(day - 1)];
        add(name, token);
        if (!english)
            add(QStringLiteral("วัน") + name, token);
        QString brief = words.shortWeekdays[size_t(day - 1)];
        if (!brief.endsWith(u'.'))
            brief += u'.';
        add(brief, token, true);
    }
}

DateLexicon::DateLexicon()
{
    addMonths(calendarWords(Language::Thai), false);
    addMonths(calendarWords(Language::English), true);
    add(QStringLiteral("Sept."), {.kind = TokenKind::Month, .english = true, .value = 9}, true);
    addWeekdays(calendarWords(Language::Thai), false);
    addWeekdays(calendarWords(Language::English), true);
    for (const MonthVariant &variant : kMonthVariants)
        add(variant.text.toString(), {.kind = TokenKind::Month, .misspelt = variant.misspelt, .value = variant.month});
    for (const WeekdayVariant &variant : kWeekdayVariants) {
        const Token token{.kind = TokenKind::Weekday, .value = variant.weekday};
        add(variant.text.toString(), token);
        add(QStringLiteral("วัน") + variant.text.toString(), token);
    }
    for (const PlainWord &word : kPlainWords)
        add(word.text.toString(), {.kind = word.kind, .english = word.english, .value = word.value});
    for (const PlainWord &word : kDottedWords)
        add(word.text.toString(), {.kind = word.kind, .value = word.value}, true);
    for (auto &words : m_words)
        std::stable_sort(words.begin(), words.end(),
                         [](const DateWord &a, const DateWord &b) { return a.letters() > b.letters(); });
}

const DateLexicon &dateLexicon()
{
    static const DateLexicon lexicon;
    return lexicon;
}

/// Reads one text. The list is filled as far as it goes.
class DateScanner
{
public:
    DateScanner(QStringView text, TokenList &list) : m_text(text), m_list(list) {}
    void scan();

private:
    char16_t at(qsizetype index) const { return index < m_text.size() ? m_text[index].unicode() : char16_t(0); }
    bool number(char16_t c);
    bool sign(char16_t c);
    bool word(char16_t c);
    qsizetype wordLength(const DateWord &word) const;
    void push(Token token, qsizetype length);

    QStringView m_text;
    TokenList &m_list;
    qsizetype m_at = 0;
    bool m_blank = false;
};

void DateScanner::push(Token token, qsizetype length)
{
    if (m_list.count == TokenList::kMost) {
        m_list.readable = false;
        return;
    }
    token.blankBefore = m_blank;
    m_blank = false;
    m_list.tokens[size_t(m_list.count++)] = token;
    m_at += length;
}

int digitOf(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= 0x0E50 && c <= 0x0E59)
        return c - 0x0E50;
    return c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 : -1;
}

bool DateScanner::number(char16_t c)
{
    if (digitOf(c) < 0)
        return false;
    constexpr int kMostDigits = 8;
    Token token{.kind = TokenKind::Number};
    qsizetype length = 0;
    for (int digit = 0; (digit = digitOf(at(m_at + length))) >= 0; ++length) {
        if (token.digits == kMostDigits) {
            m_list.readable = false;
            return true;
        }
        token.value = token.value * 10 + digit;
        ++token.digits;
        // What nobody sees does not part a number.
        while (isIgnored(at(m_at + length + 1)))
            ++length;
    }
    push(token, length);
    return true;
}

TokenKind signKind(char16_t c)
{
    switch (c) {
    case u'-':
    case u'~':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2043:
    case 0x2053:
    case 0x2212:
    case 0x223C:
    case 0x301C:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
    case 0xFF5E:
        return TokenKind::Dash;
    case u'/':
    case u'\\':
    case 0x2044:
    case 0x2215:
    case 0xFF0F:
        return TokenKind::Slash;
    case u'.':
    case 0xFF0E:
        return TokenKind::Dot;
    case u':':
    case 0xFF1A:
        return TokenKind::Colon;
    case u',':
    case 0xFF0C:
        return TokenKind::Comma;
    case u'&':
        return TokenKind::And;
    case u'+':
        return TokenKind::Plus;
    case u'\'':
    case 0x2018:
    case 0x2019:
        return TokenKind::Apostrophe;
    case u'(':
    case 0xFF08:
        return TokenKind::Open;
    case u')':
    case 0xFF09:
        return TokenKind::Close;
    default:
        return TokenKind::End;
    }
}

bool DateScanner::sign(char16_t c)
{
    const TokenKind kind = signKind(c);
    if (kind == TokenKind::End)
        return false;
    // A dash typed twice is one dash.
    qsizetype length = 1;
    while (kind == TokenKind::Dash && signKind(at(m_at + length)) == TokenKind::Dash)
        ++length;
    push({.kind = kind, .sign = true}, length);
    return true;
}

/// How much of the text at hand spells the word; 0 if it does not.
qsizetype DateScanner::wordLength(const DateWord &word) const
{
    qsizetype from = m_at;
    bool closedByDot = false;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const char16_t wanted = word.text[i].unicode();
        if (word.dotted && wanted == u'.') {
            const bool last = i + 1 == word.text.size();
            qsizetype next = from;
            while (!last && isBlank(at(next)))
                ++next;
            closedByDot = at(next) == u'.';
            if (closedByDot)
                from = next + 1;
            while (!last && isBlank(at(from)))
                ++from;
            continue;
        }
        if (lowered(at(from)) != wanted)
            return 0;
        ++from;
    }
    // A letter without its dot begins any word.
    const bool thai = isThaiLetter(word.text.front().unicode());
    if ((word.closed || (word.dotted && !closedByDot)) && (thai ? isThaiLetter(at(from)) : isLatinLetter(at(from))))
        return closedByDot ? from - m_at : 0;
    return from - m_at;
}

bool DateScanner::word(char16_t c)
{
    if ((c == u'T' || c == u't') && digitOf(at(m_at + 1)) >= 0) {
        push({.kind = TokenKind::TimeMark}, 1);
        return true;
    }
    const int bucket = bucketOf(c);
    if (bucket < 0)
        return false;
    for (const DateWord &word : dateLexicon().startingWith(bucket)) {
        if (const qsizetype length = wordLength(word); length > 0) {
            push(word.token, length);
            return true;
        }
    }
    return false;
}

void DateScanner::scan()
{
    while (m_list.readable && m_at < m_text.size()) {
        const char16_t c = m_text[m_at].unicode();
        if (isBlank(c)) {
            m_blank = true;
            ++m_at;
        } else if (isIgnored(c)) {
            ++m_at;
        } else if (!number(c) && !sign(c) && !word(c)) {
            m_list.readable = false;
        }
    }
}

} // namespace

TokenList dateTokens(QStringView text)
{
    TokenList list;
    if (text.size() > TokenList::kLongestText)
        list.readable = false;
    else
        DateScanner(text, list).scan();
    return list;
}

} // namespace ruam::format
