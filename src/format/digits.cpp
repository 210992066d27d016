#include <ruam/format/thaidate.h>

namespace ruam::format {
namespace {

constexpr char16_t kThaiZero = 0x0E50;

/// Moves each of the ten digits that begin at `from` to those that begin at `to`.
QString withDigits(QString text, char16_t from, char16_t to)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= from && c < from + 10)
            text[i] = QChar(char16_t(c - from + to));
    }
    return text;
}

} // namespace

QString toThaiDigits(QString text)
{
    return withDigits(std::move(text), u'0', kThaiZero);
}

QString toArabicDigits(QString text)
{
    return withDigits(std::move(text), kThaiZero, u'0');
}

QString inDigits(QString text, Digits digits)
{
    return digits == Digits::Thai ? toThaiDigits(std::move(text)) : text;
}

} // namespace ruam::format
