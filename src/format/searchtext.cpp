#include <ruam/core/text.h>
#include <ruam/format/searchtext.h>
#include <ruam/format/thaidate.h>

#include <algorithm>

namespace ruam::format {
namespace {

/// Every key of a board, in the same order: the four rows, then the four rows with Shift.
constexpr char16_t kQwerty[] = u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
                               u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
constexpr char16_t kKedmanee[] = u"_ๅ/-ภถ\u0E38\u0E36คตจขชๆไ\u0E33พะ\u0E31\u0E35รนยบลฃฟหกด\u0E40\u0E49\u0E48าสวงผปแอ"
                                 u"\u0E34\u0E37ทมใฝ"
                                 u"%+๑๒๓๔\u0E39฿๕๖๗๘๙๐\"ฎฑธ\u0E4D\u0E4Aณฯญฐ,ฅฤฆฏโฌ\u0E47\u0E4Bษศซ.()ฉฮ\u0E3A\u0E4C?ฒฬฦ";
static_assert(std::size(kQwerty) == std::size(kKedmanee));

bool isThaiChar(QChar c)
{
    return c.unicode() >= 0x0E01 && c.unicode() <= 0x0E5B;
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Marks that people leave out: ็, the tones, ์, ํ and ๎.
bool isPassedOver(QChar c)
{
    return isThaiChar(c) ? c.unicode() >= 0x0E47 && c.unicode() <= 0x0E4E : c.isSpace();
}

} // namespace

QString searchKey(const QString &text)
{
    QString key = toArabicDigits(core::comparableText(text));
    // Thai has no case, and nearly every text is Thai.
    if (!std::all_of(key.cbegin(), key.cend(), isThaiChar))
        key = key.toCaseFolded();
    if (std::any_of(key.cbegin(), key.cend(), isPassedOver)) // to remove nothing copies the text all the same
        key.removeIf(isPassedOver);
    return key;
}

QString otherLayout(const QString &typed)
{
    const bool thai = std::any_of(typed.begin(), typed.end(), isThaiChar);
    const bool latin = std::any_of(typed.begin(), typed.end(), isLatinLetter);
    if (thai == latin)
        return {};
    const QStringView from = thai ? kKedmanee : kQwerty;
    const QStringView to = thai ? kQwerty : kKedmanee;
    QString other;
    other.reserve(typed.size());
    for (const QChar c : typed) {
        const qsizetype key = from.indexOf(c);
        if (key < 0 && !c.isSpace())
            return {};
        other += key < 0 ? c : to[key];
    }
    return other;
}

} // namespace ruam::format
