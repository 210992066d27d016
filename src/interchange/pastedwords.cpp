#include "pastedwords.h"

#include <ruam/core/text.h>
#include <ruam/format/thaidate.h>

#include <QRegularExpression>
#include <array>

namespace ruam::interchange {
namespace {

using namespace core;

struct HeadingWord
{
    QLatin1Char how; ///< '=' the whole heading, '^' its beginning
    const char16_t *word;
    PastedColumn column;
};
// The first that fits counts: the longer words stand before their beginnings.
constexpr auto kHeadingWords = std::to_array<HeadingWord>({
    {QLatin1Char('='), u"ที่", PastedColumn::Number},
    {QLatin1Char('^'), u"ลำดับ", PastedColumn::Number},
    {QLatin1Char('='), u"ลาดับ", PastedColumn::Number},
    {QLatin1Char('='), u"no", PastedColumn::Number},
    {QLatin1Char('^'), u"คำนำหน้าชื่อนามสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"คำนำหน้าชื่อสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"คำนำหน้า", PastedColumn::Title},
    {QLatin1Char('^'), u"ยศชื่อ", PastedColumn::FullName},
    {QLatin1Char('='), u"ยศ", PastedColumn::Title},
    {QLatin1Char('='), u"ยศคำนำหน้า", PastedColumn::Title},
    {QLatin1Char('='), u"title", PastedColumn::Title},
    {QLatin1Char('='), u"prefix", PastedColumn::Title},
    {QLatin1Char('='), u"ชื่อสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"ชื่อนามสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"ชื่อสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"ชื่อและนามสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"ชื่อและสกุล", PastedColumn::FullName},
    {QLatin1Char('^'), u"ชื่อตัวชื่อสกุล", PastedColumn::FullName},
    {QLatin1Char('='), u"รายชื่อ", PastedColumn::FullName},
    {QLatin1Char('='), u"รายนาม", PastedColumn::FullName},
    {QLatin1Char('='), u"ชื่อผู้เข้าอบรม", PastedColumn::FullName},
    {QLatin1Char('='), u"ชื่อผู้เข้ารับการอบรม", PastedColumn::FullName},
    {QLatin1Char('='), u"รายชื่อผู้เข้าอบรม", PastedColumn::FullName},
    {QLatin1Char('='), u"รายชื่อผู้เข้ารับการอบรม", PastedColumn::FullName},
    {QLatin1Char('='), u"ชื่อเล่น", PastedColumn::Ignored},
    {QLatin1Char('='), u"ชื่อ", PastedColumn::Given},
    {QLatin1Char('='), u"ชื่อตัว", PastedColumn::Given},
    {QLatin1Char('='), u"name", PastedColumn::FullName},
    {QLatin1Char('='), u"fullname", PastedColumn::FullName},
    {QLatin1Char('='), u"firstname", PastedColumn::Given},
    {QLatin1Char('='), u"given", PastedColumn::Given},
    {QLatin1Char('='), u"givenname", PastedColumn::Given},
    {QLatin1Char('='), u"lastname", PastedColumn::Surname},
    {QLatin1Char('='), u"surname", PastedColumn::Surname},
    {QLatin1Char('='), u"นามสกุล", PastedColumn::Surname},
    {QLatin1Char('='), u"สกุล", PastedColumn::Surname},
    {QLatin1Char('^'), u"ตำแหน่ง", PastedColumn::Position},
    {QLatin1Char('='), u"position", PastedColumn::Position},
    {QLatin1Char('='), u"positiontitle", PastedColumn::Position},
    {QLatin1Char('='), u"post", PastedColumn::Position},
    {QLatin1Char('='), u"หน่วยงาน", PastedColumn::Organisation},
    {QLatin1Char('='), u"หน่วยงานสังกัด", PastedColumn::Organisation},
    {QLatin1Char('='), u"หน่วยงานต้นสังกัด", PastedColumn::Organisation},
    {QLatin1Char('='), u"สังกัด", PastedColumn::Organisation},
    {QLatin1Char('='), u"สังกัดหน่วยงาน", PastedColumn::Organisation},
    {QLatin1Char('='), u"ต้นสังกัด", PastedColumn::Organisation},
    {QLatin1Char('='), u"ส่วนราชการ", PastedColumn::Organisation},
    {QLatin1Char('='), u"ส่วนราชการหน่วยงาน", PastedColumn::Organisation},
    {QLatin1Char('='), u"ที่ทำงาน", PastedColumn::Organisation},
    {QLatin1Char('='), u"สถานที่ทำงาน", PastedColumn::Organisation},
    {QLatin1Char('='), u"organisation", PastedColumn::Organisation},
    {QLatin1Char('='), u"organization", PastedColumn::Organisation},
    {QLatin1Char('='), u"agency", PastedColumn::Organisation},
    {QLatin1Char('='), u"จังหวัด", PastedColumn::Province},
    {QLatin1Char('='), u"province", PastedColumn::Province},
    {QLatin1Char('^'), u"โทรสาร", PastedColumn::Ignored}, // a fax machine
    {QLatin1Char('^'), u"โทร", PastedColumn::Telephone},
    {QLatin1Char('^'), u"เบอร์", PastedColumn::Telephone},
    {QLatin1Char('^'), u"หมายเลขโทร", PastedColumn::Telephone},
    {QLatin1Char('^'), u"มือถือ", PastedColumn::Telephone},
    {QLatin1Char('='), u"อีเมล", PastedColumn::Email},
    {QLatin1Char('='), u"อีเมล์", PastedColumn::Email},
    {QLatin1Char('='), u"email", PastedColumn::Email},
    {QLatin1Char('='), u"จดหมายอิเล็กทรอนิกส์", PastedColumn::Email},
    {QLatin1Char('='), u"telephone", PastedColumn::Telephone},
    {QLatin1Char('='), u"phone", PastedColumn::Telephone},
    {QLatin1Char('='), u"mobile", PastedColumn::Telephone},
    {QLatin1Char('='), u"tel", PastedColumn::Telephone},
    {QLatin1Char('='), u"บทบาท", PastedColumn::Role},
    {QLatin1Char('='), u"role", PastedColumn::Role},
    {QLatin1Char('='), u"หมายเหตุ", PastedColumn::Ignored},
    {QLatin1Char('^'), u"ลายมือชื่อ", PastedColumn::Ignored},
    {QLatin1Char('^'), u"ลงชื่อ", PastedColumn::Ignored},
    {QLatin1Char('='), u"เพศ", PastedColumn::Ignored},
    {QLatin1Char('='), u"อายุ", PastedColumn::Ignored},
    {QLatin1Char('^'), u"อาหาร", PastedColumn::Ignored},
});

constexpr const char16_t *kOfficeWords[] = {
    u"สำนัก",    u"กระทรวง",   u"ที่ทำการ",    u"ที่ว่าการ",  u"ศาลากลาง", u"องค์การ", u"องค์กร",  u"เทศบาล", u"อบต.",
    u"อบจ.",    u"มหาวิทยาลัย", u"โรงพยาบาล", u"โรงเรียน", u"วิทยาลัย",   u"สถาบัน",  u"ธนาคาร", u"มูลนิธิ",   u"ส่วนราชการ",
    u"หน่วยงาน", u"สถานี",      u"ศูนย์",       u"กลุ่มงาน",  u"กลุ่มจังหวัด", u"สนง.",   u"บริษัท",   u"สมาคม",
};
/// Names of people begin so too; only a long word without a blank is an office.
constexpr const char16_t *kShortOfficeWords[] = {u"กรม", u"กอง", u"ฝ่าย", u"สภา", u"คณะ", u"แขวง"};
constexpr qsizetype kLongWord = 10;
constexpr qsizetype kShortestShortened = 4; // letters of a province that is not written to the end

constexpr const char16_t *kPostWords[] = {
    u"หัวหน้า",  u"นัก",       u"เจ้าหน้าที่", u"เจ้าพนักงาน", u"ผู้อำนวยการ", u"ผู้ว่า",         u"ผู้ช่วย",     u"ผู้จัดการ",
    u"รองผู้",   u"รองหัวหน้า", u"รองปลัด",  u"ปลัด",       u"นายอำเภอ",  u"พนักงาน",      u"นิติกร",     u"วิศวกร",
    u"พยาบาล", u"บุคลากร",   u"ผอ.",     u"ประธาน",    u"กรรมการ",   u"เลขานุการ",    u"ข้าราชการ", u"ที่ปรึกษา",
    u"ท้องถิ่น",  u"เกษตร",    u"พัฒนาการ", u"คลังจังหวัด",  u"ลูกจ้าง",     u"อาจารย์ประจำ",
};

constexpr const char16_t *kListWords[] = {u"รายชื่อ", u"รายนาม",  u"บัญชีราย",  u"บัญชีลง",   u"กลุ่มที่",
                                          u"รุ่นที่",   u"หมายเหตุ", u"รวมทั้งสิ้น", u"รวมจำนวน"};

template <size_t N>
bool beginsWithAny(const QString &text, const char16_t *const (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words), [&](const char16_t *word) { return text.startsWith(word); });
}

} // namespace

QString bareText(const QString &cell)
{
    QString text;
    for (const QChar c : comparableText(cell))
        if (c.isLetterOrNumber() || c.isMark())
            text += c.toLower();
    return text;
}

std::optional<PastedColumn> headingColumn(const QString &cell)
{
    const QString text = bareText(cell);
    if (text.isEmpty())
        return std::nullopt;
    for (const HeadingWord &word : kHeadingWords) {
        const QStringView known(word.word);
        if (word.how == u'=' ? QStringView(text) == known : QStringView(text).startsWith(known))
            return word.column;
    }
    return std::nullopt;
}

int rowNumber(const QString &cell)
{
    // By hand: it is asked of every cell of a list.
    constexpr int kMostDigits = 6;
    constexpr char16_t kThaiZero = 0x0E50;
    const auto digitAt = [&cell](qsizetype at) {
        const char16_t c = cell[at].unicode();
        return c >= kThaiZero ? c - kThaiZero : c - u'0';
    };
    const auto isEnd = [](QChar c) { return QStringView(u").:/-").contains(c); };
    qsizetype at = cell.startsWith(u'(') ? 1 : 0;
    int number = 0, digits = 0;
    for (; at < cell.size() && digitAt(at) >= 0 && digitAt(at) <= 9; ++at, ++digits)
        number = digits < kMostDigits ? number * 10 + digitAt(at) : 0;
    const bool isWhole = std::all_of(cell.cbegin() + at, cell.cend(), isEnd);
    return digits > 0 && digits <= kMostDigits && isWhole ? number : -1;
}

QString withoutRowNumber(const QString &cell)
{
    if (!cell.isEmpty() && cell.front().isLetter())
        return cell;
    static const QRegularExpression kFront(QStringLiteral(
        R"(^(?:[(]?[0-9๐-๙]{1,4}\s*[).:/-]*\s*|[-*\x{2022}\x{00B7}\x{2013}\x{25CF}]+\s+)(?=[^0-9๐-๙\s).:/-]))"));
    return QString(cell).remove(kFront);
}

bool isOffice(const QString &cell)
{
    const QString text = comparableText(withoutRowNumber(cell));
    return beginsWithAny(text, kOfficeWords) ||
           (beginsWithAny(text, kShortOfficeWords) && text.size() >= kLongWord && !text.contains(u' '));
}

bool isPost(const QString &cell)
{
    return beginsWithAny(comparableText(cell), kPostWords);
}

bool isContact(const QString &cell)
{
    static const QRegularExpression kPhone(QStringLiteral(R"(^[0-9 ()+.,\-/]{7,40}$)"));
    const QString text = format::toArabicDigits(cell);
    return text.contains(u'@') || kPhone.match(text).hasMatch();
}

bool isListLine(const QString &cell)
{
    static const QRegularExpression kTotal(QStringLiteral(R"(^(รวม|จำนวน)\s*[0-9๐-๙]*\s*(คน|ราย|ท่าน)?$)"));
    const QString text = comparableText(withoutRowNumber(cell));
    const bool isCount = text == u"คน" || text == u"ราย" || text == u"ท่าน"; // the number in front is taken off
    return isCount || beginsWithAny(text, kListWords) || text.endsWith(u':') ||
           ((text.startsWith(u'ร') || text.startsWith(u'จ')) && kTotal.match(text).hasMatch());
}

bool isDitto(const QString &cell)
{
    static const QStringList kMarks{QStringLiteral("\""),      QStringLiteral("''"),        QStringLiteral("\u201d"),
                                    QStringLiteral("\u201c"),  QStringLiteral("\u3003"),    QStringLiteral(",,"),
                                    QStringLiteral("do"),      QStringLiteral("ditto"),     QStringLiteral("เช่นเดียวกัน"),
                                    QStringLiteral("เหมือนบน"), QStringLiteral("เหมือนข้างบน")};
    constexpr qsizetype kLongest = 20; // it is asked of every cell of a list
    if (cell.isEmpty() || cell.size() > kLongest)
        return false;
    // -"- and "-" as typewriters have it; the dashes and the stop say nothing.
    QStringView mark = cell;
    const auto isAround = [](QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u' '; };
    while (!mark.isEmpty() && isAround(mark.front()))
        mark = mark.sliced(1);
    while (!mark.isEmpty() && (isAround(mark.back()) || (mark.back() == u'.' && mark.size() > 1)))
        mark.chop(1);
    return kMarks.contains(mark, Qt::CaseInsensitive) || mark == u"\"-\"" || mark == u"\u201d-\u201d" ||
           mark == u"\u201c-\u201d";
}

bool isSheetError(const QString &cell)
{
    static const QStringList kErrors{QStringLiteral("#N/A"),    QStringLiteral("#REF!"),  QStringLiteral("#VALUE!"),
                                     QStringLiteral("#DIV/0!"), QStringLiteral("#NAME?"), QStringLiteral("#NUM!"),
                                     QStringLiteral("#NULL!")};
    return cell.startsWith(u'#') && kErrors.contains(cell, Qt::CaseInsensitive);
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isDash(const QString &cell)
{
    return cell == u"-" || cell == u"--" || cell == u"\u2013" || cell == u"\u2014";
}

ProvinceNames::ProvinceNames(const Plan &plan)
{
    for (const auto &[id, province] : plan.all<Province>()) {
        m_ids.insert(bareText(province.name), id);
        m_names.insert(id.value, province.name);
        if (!province.nameEn.isEmpty())
            m_ids.insert(bareText(province.nameEn), id);
    }
    // The one province with names of its own in daily use.
    const ProvinceId bangkok{packedProvinceCode(u"TH-10")};
    if (plan.find(bangkok))
        for (const char16_t *name : {u"กทม", u"กรุงเทพ", u"กรุงเทพฯ"})
            m_ids.insert(bareText(QString::fromUtf16(name)), bangkok);
}

QString ProvinceNames::bareName(const QString &cell)
{
    static const QRegularExpression kFront(QStringLiteral(R"(^(จังหวัด|จ\.|จว\.)\s*)"));
    return bareText(comparableText(cell).remove(kFront));
}

QString ProvinceNames::nearest(const QString &cell) const
{
    const QString typed = bareName(cell);
    const auto isMisspelt = [&typed](const QString &name) {
        return isOneApart(name, typed) || withoutMarks(name) == withoutMarks(typed);
    };
    const auto isShortened = [&typed](const QString &name) { return name.startsWith(typed) || name.endsWith(typed); };
    const auto misspelt = withName(isMisspelt);
    const auto like = misspelt.empty() && typed.size() >= kShortestShortened ? withName(isShortened) : misspelt;
    return like.size() == 1 ? nameOf(*like.begin()) : QString();
}

std::set<ProvinceId> ProvinceNames::withName(const std::function<bool(const QString &)> &fits) const
{
    std::set<ProvinceId> found;
    for (auto known = m_ids.constBegin(); known != m_ids.constEnd(); ++known)
        if (fits(known.key()))
            found.insert(known.value());
    return found;
}

bool ProvinceNames::isExact(const QString &cell)
{
    const QString looks = comparableText(cell);
    // The circle of an ำ that was typed as two signs is none of its own.
    const auto marksOf = [](const QString &text) {
        return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isMark() && c != QChar(0x0E4D); });
    };
    return marksOf(cell.normalized(QString::NormalizationForm_C)) == marksOf(looks) &&
           std::all_of(looks.begin(), looks.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'.'; });
}

std::optional<ProvinceId> ProvinceNames::find(const QString &cell) const
{
    const auto found = m_ids.constFind(bareName(cell));
    return found == m_ids.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace ruam::interchange
