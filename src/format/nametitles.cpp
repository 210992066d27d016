#include "nametitles.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace ruam::format {
namespace {

enum class TitleSort {
    Glued, ///< stands glued to the name: นายสมชาย
    Loose, ///< is a title only where a blank follows; as a beginning of names it is too common
    Rank,  ///< may have ว่าที่ before and หญิง behind; a blank follows
    Latin, ///< without regard to case; a blank follows
};

struct TitleRow
{
    QStringView full;
    QStringView shortForms; ///< separated by '|', the usual one first; empty where none is in use
    TitleSort sort;
};

constexpr auto kGlued = TitleSort::Glued, kRank = TitleSort::Rank, kLatin = TitleSort::Latin;

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
    {u"ศาสตราจารย์พิเศษ", u"ศ.พิเศษ|ศ.(พิเศษ)", kGlued},
    {u"ศาสตราจารย์คลินิก", u"ศ.คลินิก", kGlued},
    {u"รองศาสตราจารย์", u"รศ.|ร.ศ.", kGlued},
    {u"รองศาสตราจารย์พิเศษ", u"รศ.พิเศษ|รศ.(พิเศษ)", kGlued},
    {u"ผู้ช่วยศาสตราจารย์", u"ผศ.|ผ.ศ.", kGlued},
    {u"ผู้ช่วยศาสตราจารย์พิเศษ", u"ผศ.พิเศษ|ผศ.(พิเศษ)", kGlued},
    {u"อาจารย์", u"อ.|อจ.", kGlued},
    {u"คุณครู", u"", kGlued},
    {u"ครู", u"", kGlued},
    // Professions
    {u"นายแพทย์", u"นพ.|น.พ.", kGlued},
    {u"แพทย์หญิง", u"พญ.|พ.ญ.", kGlued},
    {u"ทันตแพทย์", u"ทพ.|ท.พ.", kGlued},
    {u"ทันตแพทย์หญิง", u"ทพญ.|ท.พ.ญ.", kGlued},
    {u"เภสัชกร", u"ภก.|ภ.ก.", kGlued},
    {u"เภสัชกรหญิง", u"ภญ.|ภ.ญ.|ภกญ.", kGlued},
    {u"นายสัตวแพทย์", u"น.สพ.|นสพ.", kGlued},
    {u"สัตวแพทย์", u"สพ.", kGlued},
    {u"สัตวแพทย์หญิง", u"สพ.ญ.|สพญ.", kGlued},
    {u"เทคนิคการแพทย์", u"ทนพ.", kGlued},
    {u"เทคนิคการแพทย์หญิง", u"ทนพญ.", kGlued},
    {u"กายภาพบำบัด", u"กภ.", kGlued},
    {u"กายภาพบำบัดหญิง", u"กภญ.", kGlued},
    {u"พยาบาลวิชาชีพ", u"พว.", kGlued},
    // Royal and conferred
    {u"หม่อมเจ้า", u"ม.จ.", kGlued},
    {u"หม่อมราชวงศ์", u"ม.ร.ว.", kGlued},
    {u"หม่อมหลวง", u"ม.ล.", kGlued},
    {u"ท่านผู้หญิง", u"", kGlued},
    {u"คุณหญิง", u"", kGlued},
    // Religious
    {u"พระ", u"", TitleSort::Loose},
    {u"พระมหา", u"", kGlued},
    {u"พระครู", u"", kGlued},
    {u"พระปลัด", u"", kGlued},
    {u"พระสมุห์", u"", kGlued},
    {u"พระใบฎีกา", u"", kGlued},
    {u"พระอธิการ", u"", kGlued},
    {u"สามเณร", u"", kGlued},
    {u"แม่ชี", u"", kGlued},
    // Army
    {u"จอมพล", u"", kRank},
    {u"พลเอก", u"พล.อ.", kRank},
    {u"พลโท", u"พล.ท.", kRank},
    {u"พลตรี", u"พล.ต.", kRank},
    {u"พลจัตวา", u"พล.จ.", kRank},
    {u"พันเอกพิเศษ", u"พ.อ.พิเศษ|พ.อ.(พิเศษ)|พันเอก (พิเศษ)", kRank},
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
    {u"พลเรือเอก", u"พล.ร.อ.", kRank},
    {u"พลเรือโท", u"พล.ร.ท.", kRank},
    {u"พลเรือตรี", u"พล.ร.ต.", kRank},
    {u"พลเรือจัตวา", u"พล.ร.จ.", kRank},
    {u"นาวาเอกพิเศษ", u"น.อ.พิเศษ|น.อ.(พิเศษ)", kRank},
    {u"นาวาเอก", u"น.อ.", kRank},
    {u"นาวาโท", u"น.ท.", kRank},
    {u"นาวาตรี", u"น.ต.", kRank},
    {u"เรือเอก", u"ร.อ.", kRank},
    {u"เรือโท", u"ร.ท.", kRank},
    {u"เรือตรี", u"ร.ต.", kRank},
    {u"พันจ่าเอก", u"พ.จ.อ.", kRank},
    {u"พันจ่าโท", u"พ.จ.ท.", kRank},
    {u"พันจ่าตรี", u"พ.จ.ต.", kRank},
    {u"จ่าเอก", u"จ.อ.", kRank},
    {u"จ่าโท", u"จ.ท.", kRank},
    {u"จ่าตรี", u"จ.ต.", kRank},
    // Air force
    {u"พลอากาศเอก", u"พล.อ.อ.", kRank},
    {u"พลอากาศโท", u"พล.อ.ท.", kRank},
    {u"พลอากาศตรี", u"พล.อ.ต.", kRank},
    {u"พลอากาศจัตวา", u"พล.อ.จ.", kRank},
    {u"นาวาอากาศเอกพิเศษ", u"น.อ.พิเศษ|น.อ.(พิเศษ)", kRank},
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
    {u"พันตำรวจเอกพิเศษ", u"พ.ต.อ.พิเศษ|พ.ต.อ.(พิเศษ)|พันตำรวจเอก (พิเศษ)", kRank},
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
};

/// Given names that begin as a title does and are read whole.
constexpr QStringView kNotTitled[] = {u"คุณธรรม", u"คุณวุฒิ"};

constexpr QStringView kActing = u"ว่าที่", kWoman = u"หญิง";

struct TitleForm
{
    QString text;
    const TitleRow *row;
};

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

/// How much of `text` spells `form`; 0 if it does not. The dots within an abbreviation may lack, or have a blank behind
/// them; the last one may lack only before a blank, and only where another stood (Latin titles: always before a blank).
qsizetype matchForm(QStringView text, const TitleForm &form)
{
    const bool latin = form.row->sort == TitleSort::Latin;
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
            } else if (last && ((!latin && dots == 0) || at >= text.size() || !text[at].isSpace())) {
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

/// Whether what follows a title of `length` can be a name, or another title.
bool nameFollows(QStringView text, qsizetype length, const TitleForm &form, bool alone)
{
    const qsizetype at = skipBlanks(text, length);
    if (at >= text.size())
        return alone;
    const bool glued = at == length;
    const bool dotted = length > 0 && text[length - 1] == u'.';
    if (form.row->sort == TitleSort::Latin)
        return (!glued || dotted) && text[at].isLetter();
    if (glued && form.row->sort == TitleSort::Loose)
        return false;
    if (!isThaiNameStart(text[at]))
        return !glued && text[at].isLetter();
    // One letter is no name: นายก is a word.
    return !glued || dotted || (at + 1 < text.size() && !text[at + 1].isSpace());
}

bool isWholeName(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    const QStringView word = text.left(end);
    return std::any_of(std::begin(kNotTitled), std::end(kNotTitled), [&](QStringView name) { return word == name; });
}

/// The usual abbreviation: the first of the row.
QString firstShort(const TitleRow &row)
{
    const QStringView forms = row.shortForms;
    const qsizetype bar = forms.indexOf(u'|');
    return (bar < 0 ? forms : forms.left(bar)).toString();
}

TitleMatch matchOf(QStringView text, bool alone, bool ranksOnly)
{
    const auto &forms = titleForms();
    const auto found = forms.find(text.front().toLower().unicode());
    if (found == forms.end())
        return {};
    TitleMatch match;
    QString spelling;
    for (const TitleForm &form : found->second) {
        const bool rank = form.row->sort == TitleSort::Rank;
        if (match.known()) {
            // The same abbreviation of another title: then it stands for neither alone.
            if (form.text == spelling && match.full != form.row->full)
                match.full.clear();
            continue;
        }
        if (ranksOnly && !rank)
            continue;
        qsizetype length = matchForm(text, form);
        if (length == 0)
            continue;
        QString suffix;
        if (rank) {
            const qsizetype woman = skipBlanks(text, length);
            if (text.sliced(woman).startsWith(kWoman) && nameFollows(text, woman + kWoman.size(), form, alone)) {
                suffix = kWoman.toString();
                length = woman + kWoman.size();
            }
        }
        if (!nameFollows(text, length, form, alone))
            continue;
        spelling = form.text;
        match.length = length;
        match.spaced = rank || form.row->sort == TitleSort::Latin;
        match.full = form.row->full.toString() + suffix;
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
                rank.abbreviated = kActing.toString() + u' ' + rank.abbreviated;
                return rank;
            }
        }
    }
    return matchOf(text, alone, false);
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

} // namespace ruam::format
