#include "pdfsyntax.h"

#include <cmath>

namespace ruam::reports {

qint64 pdfHundredths(double points)
{
    return qint64(std::llround(points * 100));
}

void pdfAppendHundredths(QByteArray &out, qint64 value)
{
    if (value < 0) {
        out += '-';
        value = -value;
    }
    char digits[24];
    int at = int(sizeof digits);
    qint64 whole = value / 100;
    do {
        digits[--at] = char('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    out.append(digits + at, qsizetype(sizeof digits) - at);
    const int part = int(value % 100);
    if (part == 0)
        return;
    out += '.';
    out += char('0' + part / 10);
    if (part % 10)
        out += char('0' + part % 10);
}

QByteArray pdfNumber(double value)
{
    QByteArray out;
    pdfAppendHundredths(out, pdfHundredths(value));
    return out;
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

void pdfAppendEscaped(QByteArray &out, char byte)
{
    switch (byte) {
    case '(':
    case ')':
    case '\\':
        out += '\\';
        out += byte;
        break;
    case '\r':
        out += "\\r";
        break;
    case '\n':
        out += "\\n";
        break;
    default:
        out += byte;
    }
}

void pdfAppendBytes(QByteArray &out, const char *bytes, qsizetype size)
{
    out += '(';
    for (qsizetype i = 0; i < size; ++i)
        pdfAppendEscaped(out, bytes[i]);
    out += ')';
}

QByteArray pdfText(QStringView text)
{
    QByteArray bytes;
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
    if (plain) {
        bytes = text.toLatin1();
    } else {
        bytes = QByteArray("\xFE\xFF", 2);
        for (const QChar c : text) {
            bytes += char(c.unicode() >> 8);
            bytes += char(c.unicode() & 0xFF);
        }
    }
    QByteArray out;
    pdfAppendBytes(out, bytes.constData(), bytes.size());
    return out;
}

QByteArray pdfHex(unsigned value, int digits)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    QByteArray out(digits, '0');
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        out[i] = kDigits[value & 15];
    return out;
}

QByteArray pdfHexText(QStringView text)
{
    QByteArray out("<");
    for (const QChar c : text)
        out += pdfHex(c.unicode(), 4);
    return out + '>';
}

QByteArray pdfDeflated(const QByteArray &bytes)
{
    // qCompress puts the length before the zlib stream.
    return qCompress(bytes).mid(4);
}

} // namespace ruam::reports
