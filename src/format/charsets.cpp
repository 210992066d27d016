#include <ruam/format/charsets.h>

#include <QStringDecoder>
#include <unicode/ucnv.h>

namespace ruam::format {
namespace {

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

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const bool big = bytes.startsWith("\xFE\xFF");
    if (big || bytes.startsWith("\xFF\xFE")) {
        QStringDecoder decoder(big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        QString text = decoder(bytes.mid(2));
        return {text, Charset::Utf16};
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, Charset::Utf8};
    return {fromWindows874(bytes), Charset::Windows874};
}

} // namespace ruam::format
