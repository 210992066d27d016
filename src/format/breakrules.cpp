#include "breakrules.h"

#include "calendarwords.h"
#include "nametitles.h"

#include <algorithm>

namespace ruam::format {
namespace {

/// A longer run after a title is a sentence, not a name.
constexpr qsizetype kLongestName = 24;

/// Provinces, which a dictionary of words takes apart.
constexpr QStringView kPlaces[] = {
    u"กรุงเทพมหานคร", u"สมุทรปราการ", u"นนทบุรี",   u"ปทุมธานี",   u"พระนครศรีอยุธยา", u"อ่างทอง",   u"ลพบุรี",
    u"สิงห์บุรี",        u"ชัยนาท",      u"สระบุรี",   u"ชลบุรี",     u"ระยอง",         u"จันทบุรี",    u"ตราด",
    u"ฉะเชิงเทรา",    u"ปราจีนบุรี",    u"นครนายก", u"สระแก้ว",   u"นครราชสีมา",     u"บุรีรัมย์",    u"สุรินทร์",
    u"ศรีสะเกษ",      u"อุบลราชธานี",  u"ยโสธร",   u"ชัยภูมิ",     u"อำนาจเจริญ",     u"บึงกาฬ",    u"หนองบัวลำภู",
    u"ขอนแก่น",       u"อุดรธานี",     u"เลย",     u"หนองคาย",  u"มหาสารคาม",     u"ร้อยเอ็ด",   u"กาฬสินธุ์",
    u"สกลนคร",       u"นครพนม",     u"มุกดาหาร", u"เชียงใหม่",  u"ลำพูน",          u"ลำปาง",    u"อุตรดิตถ์",
    u"แพร่",          u"น่าน",        u"พะเยา",   u"เชียงราย",  u"แม่ฮ่องสอน",      u"นครสวรรค์", u"อุทัยธานี",
    u"กำแพงเพชร",    u"ตาก",        u"สุโขทัย",   u"พิษณุโลก",   u"พิจิตร",          u"เพชรบูรณ์",  u"ราชบุรี",
    u"กาญจนบุรี",      u"สุพรรณบุรี",    u"นครปฐม",  u"สมุทรสาคร", u"สมุทรสงคราม",    u"เพชรบุรี",   u"ประจวบคีรีขันธ์",
    u"นครศรีธรรมราช", u"กระบี่",       u"พังงา",    u"ภูเก็ต",     u"สุราษฎร์ธานี",     u"ระนอง",    u"ชุมพร",
    u"สงขลา",        u"สตูล",        u"ตรัง",     u"พัทลุง",     u"ปัตตานี",         u"ยะลา",     u"นราธิวาส",
};

/// What counts or measures: never at the start of a line behind its number.
constexpr QStringView kUnits[] = {
    u"น.",    u"นาฬิกา", u"บาท", u"คน",   u"วัน",  u"ครั้ง", u"จังหวัด", u"กลุ่ม", u"รุ่น",  u"รอบ",  u"หน่วยงาน",
    u"ชั่วโมง", u"นาที",   u"ปี",   u"เดือน", u"แห่ง", u"หน้า", u"แผ่น",   u"ชุด",  u"ฉบับ", u"เรื่อง", u"ขั้นตอน",
};

/// Stands before its number and stays with it: ends of words.
constexpr QStringView kBinders[] = {u"ที่", u"เวลา", u"พ.ศ.", u"ค.ศ.", u"จำนวน", u"โทร."};

/// Words that the dictionary takes apart although they are one.
constexpr QStringView kWords[] = {
    u"วันที่",     u"สถานที่",  u"หน่วยงาน", u"เหมาะสม", u"ส่วนร่วม", u"ร่วมมือ",
    u"เจ้าหน้าที่", u"ที่ปรึกษา", u"คู่มือ",     u"ข้อตกลง",  u"โรงแรม", u"ลงนาม",
};

/// What a name of a place follows.
constexpr QStringView kPlaceWords[] = {u"โรงแรม", u"ถนน", u"ซอย"};

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= QChar(0x0E50) && c <= QChar(0x0E59));
}

bool isThai(QChar c)
{
    return c >= QChar(0x0E01) && c <= QChar(0x0E4E);
}

bool startsWithAny(QStringView text, const auto &words)
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return text.startsWith(word); });
}

/// A mark or a vowel that belongs to the letter before it.
bool leansBack(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0E30 && u <= 0x0E3A) || u == 0x0E45 || (u >= 0x0E47 && u <= 0x0E4E);
}

bool isLeadingVowel(QChar c)
{
    return c >= QChar(0x0E40) && c <= QChar(0x0E44);
}

/// Closing marks, ฯ, ๆ and stops: not at a line's start.
bool closes(QChar c)
{
    return QStringView(u"ฯๆ)]}”’»›,.;:!?%…").contains(c);
}

bool opens(QChar c)
{
    return QStringView(u"([{“‘«‹").contains(c);
}

bool startsWithMonth(QStringView text)
{
    const CalendarWords &words = calendarWords(Language::Thai);
    const auto starts = [&](const QString &month) { return text.startsWith(month); };
    return std::any_of(words.months.begin(), words.months.end(), starts) ||
           std::any_of(words.shortMonths.begin(), words.shortMonths.end(), starts);
}

} // namespace

BreakRules::BreakRules(const QString &text) : m_text(text)
{
    keepPlaces();
    keepPeople();
}

qsizetype BreakRules::wordEnd(qsizetype at) const
{
    while (at < m_text.size() && !m_text[at].isSpace())
        ++at;
    return at;
}

qsizetype BreakRules::skipBlanks(qsizetype at) const
{
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    return at;
}

void BreakRules::keepPlaces()
{
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!isThai(m_text[at]) || leansBack(m_text[at]))
            continue;
        const QStringView rest = m_text.sliced(at);
        for (const QStringView word : kWords)
            if (rest.startsWith(word))
                keep(at, at + word.size());
        for (const QStringView place : kPlaces)
            if (rest.startsWith(place))
                keepProvince(at, at + place.size());
        for (const QStringView word : kPlaceWords)
            if (rest.startsWith(word))
                keepPlaceName(at + word.size());
    }
}

/// "จังหวัด" goes with the name.
void BreakRules::keepProvince(qsizetype at, qsizetype end)
{
    const QStringView word(u"จังหวัด");
    qsizetype begin = at;
    while (begin > 0 && m_text[begin - 1].isSpace())
        --begin;
    keep(m_text.left(begin).endsWith(word) ? begin - word.size() : at, end);
}

/// A hotel's name is in no dictionary. It goes on behind one blank: อมารี วอเตอร์เกท.
void BreakRules::keepPlaceName(qsizetype at)
{
    for (int part = 0; part < 2; ++part) {
        const qsizetype end = wordEnd(at);
        if (end - at > kLongestName)
            return;
        keep(at, end);
        at = skipBlanks(end);
    }
}

void BreakRules::keepPeople()
{
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (at > 0 && !m_text[at - 1].isSpace() && !opens(m_text[at - 1]))
            continue;
        qsizetype given = at;
        for (TitleMatch match = matchTitle(m_text.sliced(given)); match.known();
             match = matchTitle(m_text.sliced(given)))
            given = skipBlanks(given + match.length);
        if (given == at)
            continue;
        const qsizetype end = wordEnd(given);
        if (end - given > kLongestName)
            continue;
        // A long name may break between given name and surname, so each is whole by itself.
        keep(at, end);
        const qsizetype surname = skipBlanks(end);
        const qsizetype surnameEnd = wordEnd(surname);
        if (surname < surnameEnd && surnameEnd - surname <= kLongestName && isThai(m_text[surname]))
            keep(surname, surnameEnd);
        at = std::max(at, end - 1);
    }
}

bool BreakRules::insideWhole(qsizetype at) const
{
    return std::any_of(m_whole.begin(), m_whole.end(),
                       [at](const Span &span) { return span.begin < at && at < span.end; });
}

/// ที่ 3 after its noun: กลุ่มที่ 3 is one thing.
bool BreakRules::startsOrdinal(qsizetype at) const
{
    const QStringView word(u"ที่");
    if (!m_text.sliced(at).startsWith(word))
        return false;
    const qsizetype number = skipBlanks(at + word.size());
    return number < m_text.size() && isDigit(m_text[number]);
}

/// Whether silent letters begin here: the รนด์ of แกรนด์ is no word.
bool BreakRules::startsSilent(qsizetype at) const
{
    for (qsizetype i = at; i < m_text.size() && i < at + 5; ++i) {
        const QChar c = m_text[i];
        if (c == QChar(0x0E4C))
            return i > at;
        if (c < QChar(0x0E01) || c > QChar(0x0E2E))
            return false;
    }
    return false;
}

bool BreakRules::splitsNumber(qsizetype before, qsizetype after) const
{
    const QStringView head = m_text.left(before);
    const QStringView tail = m_text.sliced(after);
    if (isDigit(tail.front()))
        for (const QStringView binder : kBinders)
            if (head.endsWith(binder))
                return true;
    return isDigit(head.back()) && (startsWithMonth(tail) || startsWithAny(tail, kUnits));
}

bool BreakRules::forbids(qsizetype at) const
{
    const QChar next = m_text[at];
    qsizetype before = at; // end of what stands before the blanks
    while (before > 0 && m_text[before - 1].isSpace())
        --before;
    if (before == 0)
        return true;
    const QChar last = m_text[before - 1];
    const bool blank = before < at;
    if (leansBack(next) || closes(next) || (!blank && isLeadingVowel(last)) || opens(last) || next.isLowSurrogate())
        return true;
    const QStringView tail = m_text.sliced(at);
    if (!blank && (startsOrdinal(at) || startsSilent(at)))
        return true;
    if (tail.startsWith(u"พ.ศ.") || tail.startsWith(u"ค.ศ.") || tail.startsWith(u"น."))
        return true;
    // ก.พ.ร. and the like are one word.
    if (!blank && last == u'.' && (isThai(next) || isDigit(next)))
        return true;
    // A range does not begin a line with its dash.
    if (QStringView(u"-–—").contains(next) && isDigit(last))
        return true;
    if (blank && QStringView(u"ณ") == m_text.left(before).right(1) && (before == 1 || m_text[before - 2].isSpace()))
        return true;
    return splitsNumber(before, at) || insideWhole(at);
}

} // namespace ruam::format
