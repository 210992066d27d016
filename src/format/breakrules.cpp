#include "breakrules.h"

#include "calendarwords.h"
#include "nametitles.h"

#include <algorithm>

namespace ruam::format {
namespace {

/// A longer run after a title is a sentence, not a name.
constexpr qsizetype kLongestGiven = 18, kLongestName = 24;

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
    u"นาฬิกา", u"บาท", u"คน",     u"วัน",   u"ครั้ง",   u"จังหวัด",   u"กลุ่ม",   u"รุ่น",   u"รอบ",     u"หน่วย",
    u"ชั่วโมง", u"นาที", u"ปี",      u"เดือน", u"แห่ง",   u"หน้า",     u"แผ่น",   u"ชุด",   u"ฉบับ",     u"เรื่อง",
    u"ขั้น",    u"ล้าน", u"แสน",    u"หมื่น",  u"สัปดาห์", u"ราย",     u"ท่าน",   u"เล่ม",  u"โครงการ", u"กิจกรรม",
    u"ข้อ",    u"ด้าน", u"ประเด็น", u"คณะ",  u"อำเภอ", u"ตำบล",    u"หมู่บ้าน", u"เมตร", u"กิโลเมตร", u"กม.",
    u"ตร.ม.", u"ม.",  u"ซม.",    u"กก.",  u"ระดับ",  u"กระทรวง",
};

/// What begins as a unit does and is none.
constexpr QStringView kNoUnits[] = {u"วันที่", u"หน้าที่"};

constexpr QStringView kEras[] = {u"พ.ศ.", u"ค.ศ.", u"ร.ศ.", u"ฮ.ศ."};

/// Stands before its number and stays with it: ends of words.
constexpr QStringView kBinders[] = {
    u"ที่",   u"เวลา", u"จำนวน", u"โทร.", u"โทร", u"โทรศัพท์", u"โทรสาร", u"ต่อ",     u"ร้อยละ", u"กลุ่ม", u"รุ่น",
    u"รอบ", u"ข้อ",   u"หน้า",   u"ห้อง",  u"ชั้น",  u"หมู่",     u"มาตรา",  u"ไตรมาส", u"อาคาร", u"งวด", u"ปี",
};

/// Abbreviations of places, which the name follows.
constexpr QStringView kShortWords[] = {u"จ.", u"อ.", u"ต.", u"ถ.", u"ซ."};

/// Words that the dictionary takes apart although they are one.
constexpr QStringView kWords[] = {
    u"วันที่",        u"สถานที่",  u"หน่วยงาน",    u"เหมาะสม",   u"ส่วนร่วม",    u"ร่วมมือ",      u"เจ้าหน้าที่",    u"ที่ปรึกษา",
    u"คู่มือ",        u"ข้อตกลง", u"โรงแรม",     u"ลงนาม",     u"ร้อยละ",     u"ผู้อำนวยการ",  u"ห้องประชุม",   u"สิ่งแวดล้อม",
    u"พระราชบัญญัติ", u"แผ่นดิน",  u"ภาครัฐ",      u"งบประมาณ",  u"มีส่วนร่วม",   u"แบบมีส่วนร่วม", u"กลุ่มจังหวัด",   u"ภาคเหนือ",
    u"ภาคกลาง",    u"ภาคใต้",  u"ภาคตะวันออก", u"ภาคตะวันตก", u"พระปกเกล้า", u"ล้านบาท",     u"ใบลงทะเบียน", u"ลงทะเบียน",
    u"กำหนดการ",   u"ตอบรับ",  u"หนังสือเชิญ",   u"ผู้เข้าอบรม",  u"ป้ายชื่อ",     u"วิทยากร",     u"โครงการย่อย", u"รายชื่อ",
};

constexpr QStringView kDay = u"วัน";

/// What a name of a place follows.
constexpr QStringView kPlaceWords[] = {u"โรงแรม", u"ถนน", u"ซอย"};

constexpr QStringView kDashes = u"-–—";

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

bool namesProvince(QStringView text)
{
    return std::any_of(std::begin(kPlaces), std::end(kPlaces),
                       [text](QStringView place) { return text.contains(place); });
}

BreakRules::BreakRules(const QString &text, BreakCare care)
    : m_text(text), m_care(care), m_inside(care == BreakCare::Whole ? text.size() : 0)
{
    if (care != BreakCare::Whole)
        return;
    keepPlaces();
    keepPeople();
    keepNumbers();
}

void BreakRules::keep(qsizetype begin, qsizetype end)
{
    if (begin + 1 < end)
        m_inside.fill(true, begin + 1, end);
}

qsizetype BreakRules::wordEnd(qsizetype at) const
{
    const qsizetype limit = std::min(at + kLongestName + 1, m_text.size());
    while (at < limit && !m_text[at].isSpace())
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
        for (const QString &day : calendarWords(Language::Thai).weekdays)
            if (rest.startsWith(kDay) && rest.sliced(kDay.size()).startsWith(day))
                keep(at, at + kDay.size() + day.size());
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
        if (end - given > kLongestGiven) {
            at = given - 1; // a title among these has the same name behind it
            continue;
        }
        // A long name may break between given name and surname, so each is whole by itself.
        keep(at, end);
        const qsizetype surname = skipBlanks(end);
        const qsizetype surnameEnd = wordEnd(surname);
        if (surname < surnameEnd && surnameEnd - surname <= kLongestName && isThai(m_text[surname]))
            keep(surname, surnameEnd);
        at = std::max(at, end - 1);
    }
}

/// The end of the digits that begin at `at`, with the marks between them.
qsizetype BreakRules::numberEnd(qsizetype at) const
{
    qsizetype end = at;
    while (at < m_text.size() && (isDigit(m_text[at]) || QStringView(u".,:/").contains(m_text[at])))
        if (isDigit(m_text[at++]))
            end = at;
    return end;
}

/// The end of a telephone number whose zero stands at `at`; `at` itself where there is none.
qsizetype BreakRules::telephoneEnd(qsizetype at) const
{
    if (m_text[at] != u'0' && m_text[at] != QChar(0x0E50))
        return at;
    qsizetype digits = 0, end = at;
    for (qsizetype i = at; i < m_text.size() && digits <= 10; ++i) {
        if (isDigit(m_text[i])) {
            ++digits;
            end = i + 1;
        } else if (!(m_text[i] == u' ' || m_text[i] == u'-') || !isDigit(m_text[i - 1])) {
            break;
        }
    }
    return digits == 9 || digits == 10 ? end : at;
}

/// Telephone numbers, and ranges: 9 - 10.
void BreakRules::keepNumbers()
{
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (!isDigit(m_text[at]))
            continue;
        if (const qsizetype end = telephoneEnd(at); end > at) {
            keep(at, end);
            at = end - 1;
            continue;
        }
        const qsizetype first = numberEnd(at);
        const qsizetype dash = skipBlanks(first);
        if (dash < m_text.size() && kDashes.contains(m_text[dash])) {
            const qsizetype second = skipBlanks(dash + 1);
            if (second < m_text.size() && isDigit(m_text[second]))
                keep(at, numberEnd(second));
        }
        at = first - 1;
    }
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

/// Whether the number that ends at `end` counts something: not that of กลุ่มที่ 3 or พ.ศ. 2550.
bool BreakRules::isCount(qsizetype end) const
{
    qsizetype at = end;
    while (at > 0 && (isDigit(m_text[at - 1]) || QStringView(u".,/").contains(m_text[at - 1])))
        --at;
    while (at > 0 && m_text[at - 1].isSpace())
        --at;
    // No name of a month is longer.
    const QStringView head = m_text.sliced(std::max<qsizetype>(at - 12, 0), std::min<qsizetype>(at, 12));
    const CalendarWords &words = calendarWords(Language::Thai);
    const auto ends = [&](QStringView word) { return head.endsWith(word); };
    return !ends(u"ที่") && std::none_of(std::begin(kEras), std::end(kEras), ends) &&
           std::none_of(words.months.begin(), words.months.end(), ends) &&
           std::none_of(words.shortMonths.begin(), words.shortMonths.end(), ends);
}

bool BreakRules::splitsYear(qsizetype before, qsizetype after) const
{
    const QStringView head = m_text.left(before);
    return isDigit(m_text[after]) &&
           std::any_of(std::begin(kEras), std::end(kEras), [&](QStringView era) { return head.endsWith(era); });
}

/// A month and its year: กรกฎาคม 2550.
bool BreakRules::splitsMonth(qsizetype before, qsizetype after) const
{
    if (!isDigit(m_text[after]))
        return false;
    const QStringView head = m_text.left(before);
    const auto ends = [&](const QString &month) { return head.endsWith(month); };
    const CalendarWords &words = calendarWords(Language::Thai);
    return std::any_of(words.months.begin(), words.months.end(), ends) ||
           std::any_of(words.shortMonths.begin(), words.shortMonths.end(), ends);
}

/// The parts of 31 / ก.ค. / 2550.
bool BreakRules::splitsDate(qsizetype before, qsizetype after) const
{
    const auto endsPart = [this](qsizetype end) {
        return end > 0 && (isDigit(m_text[end - 1]) || m_text[end - 1] == u'.');
    };
    const auto startsPart = [this](qsizetype at) {
        return at < m_text.size() && (isDigit(m_text[at]) || startsWithMonth(m_text.sliced(at)));
    };
    if (m_text[after] == u'/')
        return endsPart(before) && startsPart(skipBlanks(after + 1));
    if (m_text[before - 1] != u'/' || !startsPart(after))
        return false;
    qsizetype end = before - 1;
    while (end > 0 && m_text[end - 1].isSpace())
        --end;
    return endsPart(end);
}

bool BreakRules::splitsNumber(qsizetype before, qsizetype after) const
{
    const QStringView head = m_text.left(before);
    const QStringView tail = m_text.sliced(after);
    if (isDigit(tail.front())) {
        const auto binds = [&](QStringView word) { return head.endsWith(word); };
        if (std::any_of(std::begin(kBinders), std::end(kBinders), binds))
            return true;
    }
    if (!isDigit(head.back()))
        return false;
    return startsWithMonth(tail) || (startsWithAny(tail, kUnits) && !startsWithAny(tail, kNoUnits) && isCount(before));
}

/// น. of a time, or an era. น.ส. is a title.
bool BreakRules::startsWithUnit(qsizetype before, qsizetype at) const
{
    const QStringView tail = m_text.sliced(at);
    const QStringView hour(u"น.");
    if (tail.startsWith(hour))
        return isDigit(m_text[before - 1]) || tail.size() == hour.size() || !isThai(tail[hour.size()]);
    if (!tail.startsWith(u"พ.ศ.") && !tail.startsWith(u"ค.ศ."))
        return false;
    // A range too wide for its column breaks behind its dash.
    return m_care == BreakCare::Whole || (m_care == BreakCare::Words && !kDashes.contains(m_text[before - 1]));
}

/// The dash of a range does not begin a line.
bool BreakRules::startsWithDash(qsizetype before, qsizetype at) const
{
    if (!kDashes.contains(m_text[at]))
        return false;
    return isDigit(m_text[before - 1]) || at + 1 == m_text.size() || m_text[at + 1].isSpace();
}

/// จ. and the like, and ณ, by themselves: the name follows.
bool BreakRules::endsWithShortWord(qsizetype before) const
{
    const QStringView head = m_text.left(before);
    const auto endsWith = [&](QStringView word) {
        return head.endsWith(word) && (head.size() == word.size() || head[head.size() - word.size() - 1].isSpace());
    };
    return endsWith(u"ณ") || std::any_of(std::begin(kShortWords), std::end(kShortWords), endsWith);
}

/// Marks, and vowels that lean on a letter: what no column is too narrow for.
bool BreakRules::splitsMarks(qsizetype before, qsizetype at) const
{
    const QChar next = m_text[at];
    const QChar last = m_text[before - 1];
    return leansBack(next) || closes(next) || (before == at && isLeadingVowel(last)) || opens(last) ||
           next.isLowSurrogate();
}

/// A number or an abbreviation, when a word must be broken.
bool BreakRules::splitsLetters(qsizetype at) const
{
    const QChar last = m_text[at - 1];
    const QChar next = m_text[at];
    return (isDigit(last) || last == u'.' || last == u',') && (isDigit(next) || (last == u'.' && isThai(next)));
}

bool BreakRules::forbids(qsizetype at) const
{
    if (m_text[at].isSpace()) // blanks end the line they stand on
        return true;
    if (m_care == BreakCare::Clusters)
        return false;
    qsizetype before = at; // end of what stands before the blanks
    while (before > 0 && m_text[before - 1].isSpace()) {
        --before;
        if (m_text[before] == u'\n')
            return false;
    }
    if (before == 0 || splitsMarks(before, at))
        return true;
    const bool blank = before < at;
    if (m_care == BreakCare::Letters)
        return !blank && splitsLetters(at);
    if (!blank && (startsOrdinal(at) || startsSilent(at)))
        return true;
    // ก.พ.ร. and the like are one word.
    if (!blank && m_text[at - 1] == u'.' && (isThai(m_text[at]) || isDigit(m_text[at])))
        return true;
    if (startsWithUnit(before, at) || splitsYear(before, at))
        return true;
    if (m_care == BreakCare::Loose)
        return false;
    if (startsWithDash(before, at) || (blank && endsWithShortWord(before)))
        return true;
    if (splitsNumber(before, at) || splitsDate(before, at))
        return true;
    return m_care == BreakCare::Whole && (m_inside.testBit(at) || splitsMonth(before, at));
}

bool BreakRules::opensAfterBlank(qsizetype at) const
{
    return m_text[at - 1].isSpace() && opens(m_text[at]);
}

} // namespace ruam::format
