#include "pdfsyntax.h"

#include <algorithm>
#include <cmath>

namespace ruam::reports {

qint64 pdfHundredths(double points)
{
    return qint64(std::llround(points * 100));
}

namespace {

/// Puts the digits before `end` and tells where they begin.
char *digitsBefore(char *end, quint64 value)
{
    do {
        *--end = char('0' + value % 10);
        value /= 10;
    } while (value > 0);
    return end;
}

} // namespace

void pdfAppendInteger(QByteArray &out, qint64 value)
{
    char digits[24];
    char *const end = digits + sizeof digits;
    char *at = digitsBefore(end, quint64(value < 0 ? -value : value));
    if (value < 0)
        *--at = '-';
    out.append(at, end - at);
}

void pdfAppendReference(QByteArray &out, int object)
{
    char text[24];
    char *const end = text + sizeof text;
    std::copy_n(" 0 R", 4, end - 4);
    const char *at = digitsBefore(end - 4, quint64(object));
    out.append(at, end - at);
}

void pdfAppendHundredths(QByteArray &out, qint64 value)
{
    char digits[24];
    char *const end = digits + sizeof digits;
    char *at = end;
    const quint64 size = quint64(value < 0 ? -value : value);
    const int part = int(size % 100);
    if (part % 10)
        *--at = char('0' + part % 10);
    if (part) {
        *--at = char('0' + part / 10);
        *--at = '.';
    }
    at = digitsBefore(at, size / 100);
    if (value < 0)
        *--at = '-';
    out.append(at, end - at);
}

QByteArray pdfNumber(double value)
{
    QByteArray out;
    pdfAppendHundredths(out, pdfHundredths(value));
    return out;
}

QByteArray pdfReference(int object)
{
    QByteArray out;
    pdfAppendReference(out, object);
    return out;
}

namespace {

/// What a byte becomes in a string between brackets: at most two.
char *escapedByte(char *to, char byte)
{
    switch (byte) {
    case '(':
    case ')':
    case '\\':
        *to++ = '\\';
        break;
    case '\r':
        *to++ = '\\';
        byte = 'r';
        break;
    default:
        break;
    }
    *to++ = byte;
    return to;
}

} // namespace

void pdfAppendCode(QByteArray &out, quint16 code)
{
    char bytes[4];
    char *end = escapedByte(escapedByte(bytes, char(code >> 8)), char(code & 0xFF));
    out.append(bytes, end - bytes);
}

void pdfAppendText(QByteArray &out, QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7F); });
    const qsizetype start = out.size();
    out.resize(start + 4 + 4 * text.size());
    char *to = out.data() + start;
    *to++ = '(';
    if (!plain) {
        *to++ = '\xFE';
        *to++ = '\xFF';
    }
    for (const QChar c : text) {
        if (!plain)
            to = escapedByte(to, char(c.unicode() >> 8));
        to = escapedByte(to, char(c.unicode() & 0xFF));
    }
    *to++ = ')';
    out.resize(to - out.constData());
}

QByteArray pdfText(QStringView text)
{
    QByteArray out;
    pdfAppendText(out, text);
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
    constexpr int kLevel = 3; // of 9: takes a third less time than the usual 6, for a tenth more bytes
    // qCompress puts the length before the zlib stream.
    return qCompress(bytes, kLevel).mid(4);
}

} // namespace ruam::reports
