#include <ruam/format/charsets.h>

#include <QStringDecoder>
#include <algorithm>
#include <optional>
#include <unicode/ucnv.h>

namespace ruam::format {
namespace {

constexpr char kUtf8Mark[] = "\xEF\xBB\xBF";

QString fromWindows874(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("windows-874", &status);
    if (U_FAILURE(status))
        return QString::fromLatin1(bytes);
    // One byte is one character here.
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<char16_t *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_FAILURE(status) ? 0 : length);
    return text;
}

/// Whether the bytes at one side of each pair are those of Latin, Thai and common signs, and NUL is among them.
bool areHighBytes(const QByteArray &bytes, qsizetype side)
{
    bool hasNul = false;
    for (qsizetype at = side; at < bytes.size(); at += 2) {
        const auto high = quint8(bytes[at]);
        if (high != 0x00 && high != 0x0E && high != 0x20)
            return false;
        hasNul = hasNul || high == 0;
    }
    return hasNul;
}

std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const bool little = areHighBytes(bytes, 1), big = areHighBytes(bytes, 0);
    if (little == big)
        return std::nullopt;
    return little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
}

/// Letters of Windows-874 all but never stand so that UTF-8 has a character of them; of a text in UTF-8 with a damaged
/// place nearly all do.
bool isDamagedUtf8(const QString &text)
{
    const qsizetype broken = text.count(QChar(QChar::ReplacementCharacter));
    const auto isBeyondAscii = [](QChar letter) { return letter.unicode() >= 0x80; };
    return std::count_if(text.begin(), text.end(), isBeyondAscii) > 2 * broken;
}

DecodedText fromUtf16(const QByteArray &bytes, QStringDecoder::Encoding order)
{
    QStringDecoder decoder(order);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return {text, Charset::Utf16};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const bool big = bytes.startsWith("\xFE\xFF");
    if (big || bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    if (const auto order = unmarkedUtf16(bytes))
        return fromUtf16(bytes, *order);
    if (bytes.startsWith(kUtf8Mark))
        return decodeText(bytes, Charset::Utf8);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError() || isDamagedUtf8(text))
        return {text, Charset::Utf8};
    return {fromWindows874(bytes), Charset::Windows874};
}

DecodedText decodeText(const QByteArray &bytes, Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return {QString::fromUtf8(bytes.startsWith(kUtf8Mark) ? bytes.mid(3) : bytes), charset};
    case Charset::Utf16:
        return fromUtf16(bytes, bytes.startsWith("\xFE\xFF") ? QStringDecoder::Utf16BE
                                                             : unmarkedUtf16(bytes).value_or(QStringDecoder::Utf16LE));
    case Charset::Windows874:
        break;
    }
    return {fromWindows874(bytes), Charset::Windows874};
}

qint64 unreadableLine(QStringView text)
{
    const qsizetype at = text.indexOf(QChar(QChar::ReplacementCharacter));
    return at < 0 ? 0 : qint64(text.left(at).count(u'\n')) + 1;
}

} // namespace ruam::format
