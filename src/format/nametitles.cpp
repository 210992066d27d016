#include "nametitles.h"

#include <ruam/format/names.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace ruam::format {
namespace {

enum class TitleSort {
    Glued,     ///< stands glued to the name: นายสมชาย
    Loose,     ///< is a title only where a blank follows; as a beginning of names it is too common
    Rank,      ///< may have ว่าที่ before and หญิง behind; a blank follows
    NavyRank,  ///< as Rank; ร.น. stands behind the name
    Latin,     ///< without regard to case; a blank follows
    LatinRank, ///< as Latin, with each of its dots
};

struct TitleRow
{
    QStringView full;
    QStringView shortForms; ///< separated by '|', the usual one first; empty where none is in use
    TitleSort sort;
};

constexpr auto kGlued = TitleSort::Glued, kRank = TitleSort::Rank, kNavy = TitleSort::NavyRank,
               kLatin = TitleSort::Latin, kLatinRank = TitleSort::LatinRank;

constexpr TitleRow kTitles[] = {
    {u"นาย", u"", kGlued},
    {u"นาง", u"", kGlued},
    {u"นางสาว", u"น.ส.", kGlued},
    {u"เด็กชาย", u"ด.ช.", kGlued},
    {u"เด็กหญิง", u"ด.ญ.", kGlued},
    {u"คุณ", u"", kGlued},
    {u"ดร.", u"ดร.", kGlued},
    {u"ดอกเตอร์", u"ดร.", kGlued},
    // Academic
    {u"ศาสตราจารย์", u"ศ.", kGlued},
    {u"ศาสตราจารย์เกียรติคุณ", u"ศ.เกียรติคุณ", kGlued},
    {u"ศาสตราจารย์กิตติคุณ", u"ศ.กิตติคุณ", kGlued},
    {u"ศาสตราจารย์พิเศษ", u"ศ.พิเศษ", kGlued},
    {u"ศาสตราจารย์คลินิก", u"ศ.คลินิก", kGlued},
    {u"รองศาสตราจารย์", u"รศ.|ร.ศ.", kGlued},
    {u"รองศาสตราจารย์พิเศษ", u"รศ.พิเศษ", kGlued},
    {u"ผู้ช่วยศาสตราจารย์", u"ผศ.|ผ.ศ.", kGlued},
    {u"ผู้ช่วยศาสตราจารย์พิเศษ", u"ผศ.พิเศษ", kGlued},
    {u"อาจารย์", u"อ.|อจ.", kGlued},
    {u"คุณครู", u"", kGlued},
    {u"ครู", u"", kGlued},
    // Professions
    {u"นายแพทย์", u"นพ.|น.พ.", kGlued},
    {u"แพทย์หญิง", u"พญ.|พ.ญ.", kGlued},
    {u"ทันตแพทย์", u"ทพ.|ท.พ.", kGlued},
    {u"ทันตแพทย์หญิง", u"ทพญ.|ท.พ.ญ.|ทญ.|ทพ.หญิง", kGlued},
    {u"เภสัชกร", u"ภก.|ภ.ก.", kGlued},
    {u"เภสัชกรหญิง", u"ภญ.|ภ.ญ.|ภกญ.|ภก.หญิง", kGlued},
    {u"นายสัตวแพทย์", u"น.สพ.|นสพ.", kGlued},
    {u"สัตวแพทย์", u"สพ.", kGlued},
    {u"สัตวแพทย์หญิง", u"สพ.ญ.|สพญ.|สพ.หญิง", kGlued},
    {u"เทคนิคการแพทย์", u"ทนพ.", kGlued},
    {u"เทคนิคการแพทย์หญิง", u"ทนพญ.|ทนพ.หญิง", kGlued},
    {u"กายภาพบำบัด", u"กภ.", kGlued},
    {u"กายภาพบำบัดหญิง", u"กภญ.|กภ.หญิง", kGlued},
    {u"พยาบาลวิชาชีพ", u"พว.", kGlued},
    // Royal and conferred
    {u"หม่อมเจ้า", u"ม.จ.", kGlued},
    {u"หม่อมราชวงศ์", u"ม.ร.ว.", kGlued},
    {u"หม่อมหลวง", u"ม.ล.", kGlued},
    {u"หม่อม", u"", TitleSort::Loose},
    {u"ท่านผู้หญิง", u"", kGlued},
    {u"คุณหญิง", u"", kGlued},
    // Religious
    {u"พระ", u"", TitleSort::Loose},
    {u"พระมหา", u"", kGlued},
    {u"พระครู", u"", kGlued},
    {u"พระครูปลัด", u"", kGlued},
    {u"พระครูสมุห์", u"", kGlued},
    {u"พระครูใบฎีกา", u"", kGlued},
    {u"พระครูธรรมธร", u"", kGlued},
    {u"พระครูวินัยธร", u"", kGlued},
    {u"พระครูสังฆรักษ์", u"", kGlued},
    {u"พระอาจารย์", u"", kGlued},
    {u"พระปลัด", u"", kGlued},
    {u"พระสมุห์", u"", kGlued},
    {u"พระใบฎีกา", u"", kGlued},
    {u"พระอธิการ", u"", kGlued},
    {u"เจ้าอธิการ", u"", kGlued},
    {u"ครูบา", u"", kGlued},
    {u"สามเณร", u"", kGlued},
    {u"แม่ชี", u"", kGlued},
    {u"บาทหลวง", u"", kGlued},
    // Army
    {u"จอมพล", u"", kRank},
    {u"พลเอก", u"พล.อ.", kRank},
    {u"พลโท", u"พล.ท.", kRank},
    {u"พลตรี", u"พล.ต.", kRank},
    {u"พลจัตวา", u"พล.จ.", kRank},
    {u"พันเอกพิเศษ", u"พ.อ.พิเศษ", kRank},
    {u"พันเอก", u"พ.อ.", kRank},
    {u"พันโท", u"พ.ท.", kRank},
    {u"พันตรี", u"พ.ต.", kRank},
    {u"ร้อยเอก", u"ร.อ.", kRank},
    {u"ร้อยโท", u"ร.ท.", kRank},
    {u"ร้อยตรี", u"ร.ต.", kRank},
    {u"จ่าสิบเอก", u"จ.ส.อ.", kRank},
    {u"จ่าสิบโท", u"จ.ส.ท.", kRank},
    {u"จ่าสิบตรี", u"จ.ส.ต.", kRank},
    {u"สิบเอก", u"ส.อ.", kRank},
    {u"สิบโท", u"ส.ท.", kRank},
    {u"สิบตรี", u"ส.ต.", kRank},
    {u"พลทหาร", u"พลฯ", kRank},
    // Navy
    {u"พลเรือเอก", u"พล.ร.อ.", kNavy},
    {u"พลเรือโท", u"พล.ร.ท.", kNavy},
    {u"พลเรือตรี", u"พล.ร.ต.", kNavy},
    {u"พลเรือจัตวา", u"พล.ร.จ.", kNavy},
    {u"นาวาเอกพิเศษ", u"น.อ.พิเศษ", kNavy},
    {u"นาวาเอก", u"น.อ.", kNavy},
    {u"นาวาโท", u"น.ท.", kNavy},
    {u"นาวาตรี", u"น.ต.", kNavy},
    {u"เรือเอก", u"ร.อ.", kNavy},
    {u"เรือโท", u"ร.ท.", kNavy},
    {u"เรือตรี", u"ร.ต.", kNavy},
    {u"พันจ่าเอก", u"พ.จ.อ.", kNavy},
    {u"พันจ่าโท", u"พ.จ.ท.", kNavy},
    {u"พันจ่าตรี", u"พ.จ.ต.", kNavy},
    {u"จ่าเอก", u"จ.อ.", kNavy},
    {u"จ่าโท", u"จ.ท.", kNavy},
    {u"จ่าตรี", u"จ.ต.", kNavy},
    // Air force
    {u"พลอากาศเอก", u"พล.อ.อ.", kRank},
    {u"พลอากาศโท", u"พล.อ.ท.", kRank},
    {u"พลอากาศตรี", u"พล.อ.ต.", kRank},
    {u"พลอากาศจัตวา", u"พล.อ.จ.", kRank},
    {u"นาวาอากาศเอกพิเศษ", u"น.อ.พิเศษ", kRank},
    {u"นาวาอากาศเอก", u"น.อ.", kRank},
    {u"นาวาอากาศโท", u"น.ท.", kRank},
    {u"นาวาอากาศตรี", u"น.ต.", kRank},
    {u"เรืออากาศเอก", u"ร.อ.", kRank},
    {u"เรืออากาศโท", u"ร.ท.", kRank},
    {u"เรืออากาศตรี", u"ร.ต.", kRank},
    {u"พันจ่าอากาศเอก", u"พ.อ.อ.", kRank},
    {u"พันจ่าอากาศโท", u"พ.อ.ท.", kRank},
    {u"พันจ่าอากาศตรี", u"พ.อ.ต.", kRank},
    {u"จ่าอากาศเอก", u"จ.อ.", kRank},
    {u"จ่าอากาศโท", u"จ.ท.", kRank},
    {u"จ่าอากาศตรี", u"จ.ต.", kRank},
    // Police
    {u"พลตำรวจเอก", u"พล.ต.อ.", kRank},
    {u"พลตำรวจโท", u"พล.ต.ท.", kRank},
    {u"พลตำรวจตรี", u"พล.ต.ต.", kRank},
    {u"พลตำรวจจัตวา", u"พล.ต.จ.", kRank},
    {u"พันตำรวจเอกพิเศษ", u"พ.ต.อ.พิเศษ", kRank},
    {u"พันตำรวจเอก", u"พ.ต.อ.", kRank},
    {u"พันตำรวจโท", u"พ.ต.ท.", kRank},
    {u"พันตำรวจตรี", u"พ.ต.ต.", kRank},
    {u"ร้อยตำรวจเอก", u"ร.ต.อ.", kRank},
    {u"ร้อยตำรวจโท", u"ร.ต.ท.", kRank},
    {u"ร้อยตำรวจตรี", u"ร.ต.ต.", kRank},
    {u"นายดาบตำรวจ", u"", kRank},
    {u"ดาบตำรวจ", u"ด.ต.", kRank},
    {u"จ่าสิบตำรวจ", u"จ.ส.ต.", kRank},
    {u"สิบตำรวจเอก", u"ส.ต.อ.", kRank},
    {u"สิบตำรวจโท", u"ส.ต.ท.", kRank},
    {u"สิบตำรวจตรี", u"ส.ต.ต.", kRank},
    {u"พลตำรวจ", u"พลฯ", kRank},
    // Volunteers
    {u"นายกองเอก", u"ก.อ.", kRank},
    {u"นายกองโท", u"ก.ท.", kRank},
    {u"นายกองตรี", u"ก.ต.", kRank},
    {u"นายหมวดเอก", u"มว.อ.", kRank},
    {u"นายหมวดโท", u"มว.ท.", kRank},
    {u"นายหมวดตรี", u"มว.ต.", kRank},
    {u"นายหมู่เอก", u"ม.อ.", kRank},
    {u"นายหมู่โท", u"ม.ท.", kRank},
    {u"นายหมู่ตรี", u"ม.ต.", kRank},
    // Latin
    {u"Mr.", u"Mr.", kLatin},
    {u"Mrs.", u"Mrs.", kLatin},
    {u"Miss", u"Miss", kLatin},
    {u"Ms.", u"Ms.", kLatin},
    {u"Dr.", u"Dr.", kLatin},
    {u"Professor", u"Prof.", kLatin},
    {u"Associate Professor", u"Assoc. Prof.|Assoc.Prof.", kLatin},
    {u"Assistant Professor", u"Asst. Prof.|Asst.Prof.|Assist. Prof.", kLatin},
    {u"Pol. Gen.", u"Pol. Gen.", kLatinRank},
    {u"Pol. Lt. Gen.", u"Pol. Lt. Gen.", kLatinRank},
    {u"Pol. Maj. Gen.", u"Pol. Maj. Gen.", kLatinRank},
    {u"Pol. Col.", u"Pol. Col.", kLatinRank},
    {u"Pol. Lt. Col.", u"Pol. Lt. Col.", kLatinRank},
    {u"Pol. Maj.", u"Pol. Maj.", kLatinRank},
    {u"Pol. Capt.", u"Pol. Capt.", kLatinRank},
    {u"Pol. Lt.", u"Pol. Lt.", kLatinRank},
    {u"Gen.", u"Gen.", kLatinRank},
    {u"Lt. Gen.", u"Lt. Gen.", kLatinRank},
    {u"Maj. Gen.", u"Maj. Gen.", kLatinRank},
    {u"Col.", u"Col.", kLatinRank},
    {u"Lt. Col.", u"Lt. Col.", kLatinRank},
    {u"Maj.", u"Maj.", kLatinRank},
    {u"Capt.", u"Capt.", kLatinRank},
    {u"Lt.", u"Lt.", kLatinRank},
    {u"Acting Sub Lt.", u"Acting Sub Lt.", kLatinRank},
};

/// Given names that begin as a title does and are read whole.
constexpr QStringView kNotTitled[] = {u"คุณธรรม", u"คุณวุฒิ", u"คุณค่า", u"คุณภาพ", u"คุณสมบัติ", u"คุณลักษณ์", u"จอมพลอย"};

/// Posts and words that begin as a title does, whatever follows.
constexpr QStringView kNoTitles[] = {
    u"นายกเทศมนตรี", u"นายกรัฐมนตรี", u"นายกองค์การ", u"นายกสมาคม", u"นายกสภา", u"นายอำเภอ", u"นายทะเบียน",
};

constexpr QChar kThanthakhat(0x0E4C);
constexpr QStringView kActing = u"ว่าที่", kWoman = u"หญิง", kSpecial = u"พิเศษ";

struct TitleForm
{
    QString text;
    const TitleRow *row;
};

bool isLatin(const TitleForm &form)
{
    return form.row->sort == TitleSort::Latin || form.row->sort == TitleSort::LatinRank;
}

bool isRank(const TitleRow &row)
{
    return row.sort == TitleSort::Rank || row.sort == TitleSort::NavyRank;
}

bool isThaiNameStart(QChar c)
{
    return (c >= QChar(0x0E01) && c <= QChar(0x0E2E)) || (c >= QChar(0x0E40) && c <= QChar(0x0E44));
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// All spellings by their first letter, longest first.
const std::unordered_map<char16_t, std::vector<TitleForm>> &titleForms()
{
    static const auto forms = [] {
        std::unordered_map<char16_t, std::vector<TitleForm>> table;
        const auto add = [&](const QString &text, const TitleRow &row) {
            table[text.front().toLower().unicode()].push_back({text, &row});
            if (text.endsWith(kSpecial)) {
                const QString bracketed = text.chopped(kSpecial.size()) + QStringLiteral(" (พิเศษ)");
                table[text.front().toLower().unicode()].push_back({bracketed, &row});
            }
        };
        for (const TitleRow &row : kTitles) {
            add(row.full.toString(), row);
            for (const QString &form : row.shortForms.toString().split(u'|', Qt::SkipEmptyParts))
                if (form != row.full)
                    add(form, row);
        }
        for (auto &[first, list] : table)
            std::stable_sort(list.begin(), list.end(),
                             [](const TitleForm &a, const TitleForm &b) { return a.text.size() > b.text.size(); });
        return table;
    }();
    return forms;
}

/// Whether the dot that a form ends in may lack, `at` being where it would stand: before a blank or, for a title by
/// itself, at the end; and only where another dot stood (not asked of Mr and the like).
bool lastDotMayLack(QStringView text, qsizetype at, const TitleForm &form, int dots, bool alone)
{
    if (form.row->sort == TitleSort::LatinRank || (form.row->sort != TitleSort::Latin && dots == 0))
        return false;
    return at < text.size() ? text[at].isSpace() : alone;
}

/// How much of `text` spells `form`; 0 if it does not. The dots within an abbreviation may lack, or have a blank behind
/// them.
qsizetype matchForm(QStringView text, const TitleForm &form, bool alone)
{
    const bool latin = isLatin(form);
    qsizetype at = 0;
    int dots = 0;
    for (qsizetype i = 0; i < form.text.size(); ++i) {
        const QChar wanted = form.text[i];
        const bool last = i + 1 == form.text.size();
        if (wanted == u'.') {
            if (at < text.size() && text[at] == u'.') {
                ++at;
                ++dots;
                if (!last)
                    at = skipBlanks(text, at);
            } else if (last ? !lastDotMayLack(text, at, form, dots, alone) : form.row->sort == TitleSort::LatinRank) {
                return 0;
            }
            continue;
        }
        if (at >= text.size() || (latin ? text[at].toLower() != wanted.toLower() : text[at] != wanted)) {
            if (wanted.isSpace())
                continue; // taken with the dot before it
            return 0;
        }
        ++at;
    }
    return at;
}

/// Whether a name of given name and surname, or another title, follows.
bool twoWordsFollow(QStringView text, qsizetype at)
{
    at = skipBlanks(text, at);
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return skipBlanks(text, at) < text.size();
}

/// Whether what follows a title of `length` can be a name, or another title.
bool nameFollows(QStringView text, qsizetype length, const TitleForm &form, bool alone)
{
    const qsizetype at = skipBlanks(text, length);
    if (at >= text.size())
        return alone;
    const bool glued = at == length;
    const bool dotted = length > 0 && text[length - 1] == u'.';
    if (isLatin(form))
        return (!glued || dotted) && text[at].isLetter();
    // หม่อม ใจดี is a name; หม่อม แม้น ใจดี has a title.
    if (form.row->sort == TitleSort::Loose && (glued || (form.row->full != u"พระ" && !twoWordsFollow(text, length))))
        return false;
    if (!isThaiNameStart(text[at]))
        return !glued && text[at].isLetter();
    // One letter is no name: นายก is a word. Nor does a name begin with a silent letter.
    const QChar second = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    return second != kThanthakhat && (!glued || dotted || !second.isSpace());
}

bool isWholeName(QStringView text)
{
    const auto isFirstWord = [&](QStringView name) {
        return text.startsWith(name) && (text.size() == name.size() || text[name.size()].isSpace());
    };
    return std::any_of(std::begin(kNotTitled), std::end(kNotTitled), isFirstWord) ||
           std::any_of(std::begin(kNoTitles), std::end(kNoTitles),
                       [&](QStringView post) { return text.startsWith(post); });
}

/// The length of หญิง or (หญิง) behind a rank that ends at `at`, with the blanks before it; 0 where it does not stand.
qsizetype womanLength(QStringView text, qsizetype at)
{
    const qsizetype begin = skipBlanks(text, at);
    const QStringView rest = text.sliced(begin);
    if (rest.startsWith(kWoman))
        return begin - at + kWoman.size();
    if (rest.startsWith(u'(') && rest.sliced(1).startsWith(kWoman) && rest.sliced(1 + kWoman.size()).startsWith(u')'))
        return begin - at + kWoman.size() + 2;
    return 0;
}

/// The usual abbreviation: the first of the row.
QString firstShort(const TitleRow &row)
{
    const QStringView forms = row.shortForms;
    const qsizetype bar = forms.indexOf(u'|');
    return (bar < 0 ? forms : forms.left(bar)).toString();
}

/// นาย and the like: what stands glued behind them is the name.
bool isCivil(const TitleRow &row)
{
    const QStringView civil[] = {u"นาย", u"นาง", u"นางสาว", u"เด็กชาย", u"เด็กหญิง"};
    return std::find(std::begin(civil), std::end(civil), row.full) != std::end(civil);
}

TitleMatch matchOf(QStringView text, bool alone, bool ranksOnly)
{
    const auto &forms = titleForms();
    const auto found = forms.find(text.front().toLower().unicode());
    if (found == forms.end())
        return {};
    TitleMatch match;
    QString spelling, suffix;
    for (const TitleForm &form : found->second) {
        const bool rank = isRank(*form.row);
        if (match.known()) {
            // The same abbreviation of another title: then it stands for neither alone.
            if (form.text == spelling && match.full != form.row->full) {
                match.full.clear();
                if (form.row->sort == TitleSort::NavyRank)
                    match.navy = form.row->full.toString() + suffix;
            }
            continue;
        }
        if (ranksOnly && !rank)
            continue;
        qsizetype length = matchForm(text, form, alone);
        if (length == 0)
            continue;
        suffix.clear();
        if (rank) {
            const qsizetype woman = womanLength(text, length);
            if (woman > 0 && nameFollows(text, length + woman, form, alone)) {
                suffix = kWoman.toString();
                length += woman;
            }
        }
        if (!nameFollows(text, length, form, alone))
            continue;
        spelling = form.text;
        match.length = length;
        match.spaced = rank || isLatin(form);
        match.civil = isCivil(*form.row);
        match.rank = rank;
        match.full = form.row->full.toString() + suffix;
        if (form.row->sort == TitleSort::NavyRank)
            match.navy = match.full;
        const QString brief = firstShort(*form.row);
        match.abbreviated = brief.isEmpty() ? match.full : brief + suffix;
    }
    return match;
}

} // namespace

TitleMatch matchTitle(QStringView text, bool alone)
{
    if (text.isEmpty() || isWholeName(text))
        return {};
    if (text.startsWith(kActing)) {
        const qsizetype rankAt = skipBlanks(text, kActing.size());
        if (rankAt < text.size()) {
            TitleMatch rank = matchOf(text.sliced(rankAt), alone, true);
            if (rank.known()) {
                rank.length += rankAt;
                if (!rank.full.isEmpty())
                    rank.full.prepend(kActing);
                if (!rank.navy.isEmpty())
                    rank.navy.prepend(kActing);
                rank.abbreviated = kActing.toString() + u' ' + rank.abbreviated;
                return rank;
            }
        }
    }
    return matchOf(text, alone, false);
}

TitleMatch matchTitleAfter(const TitleMatch &before, QStringView text)
{
    const TitleMatch match = matchTitle(text, true);
    if (!before.civil || !match.known() || text.startsWith(kActing))
        return match;
    // Behind นาย an abbreviation is a title still; a word is the given name, unless a whole name follows it.
    const QStringView title = text.left(match.length);
    const bool isWord = !title.contains(u'.');
    const bool glued = match.length < text.size() && !text[match.length].isSpace();
    if (isWord && ((glued && !match.spaced) || !twoWordsFollow(text, match.length)))
        return {};
    return match;
}

bool isNavyMark(QStringView word)
{
    return word == kNavyMark || word == u"รน." || word == u"ร.น" || word == kNavyInFull;
}

bool isDoctor(const TitleMatch &match)
{
    return match.abbreviated == u"ดร." || match.abbreviated == u"Dr.";
}

QStringList allTitles()
{
    QStringList titles;
    for (const TitleRow &row : kTitles)
        titles.append(row.full.toString());
    for (const TitleRow &row : kTitles)
        if (const QString brief = firstShort(row); !brief.isEmpty())
            titles.append(brief);
    titles.removeDuplicates();
    return titles;
}

Sex sexOf(QStringView title)
{
    const auto begins = [&](std::initializer_list<QStringView> with) {
        return std::any_of(with.begin(), with.end(), [&](QStringView one) { return title.startsWith(one); });
    };
    if (begins({u"นาง", u"น.ส.", u"เด็กหญิง", u"ด.ญ.", u"ท่านผู้หญิง"}) || title.contains(kWoman))
        return Sex::Woman;
    return begins({u"นาย", u"เด็กชาย", u"ด.ช."}) ? Sex::Man : Sex::Unknown;
}

} // namespace ruam::format
