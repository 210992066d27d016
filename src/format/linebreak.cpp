#include "breakrules.h"

#include <ruam/format/linebreak.h>

#include <unicode/brkiter.h>

namespace ruam::format {
namespace {

/// Making an iterator loads ICU's dictionary; one a thread is made and given a new text each time.
icu::BreakIterator *lineIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createLineInstance(icu::Locale("th"), status));
    }();
    return iterator.get();
}

} // namespace

QList<qsizetype> lineBreaks(const QString &text)
{
    QList<qsizetype> breaks;
    if (text.isEmpty())
        return breaks;
    if (icu::BreakIterator *iterator = lineIterator()) {
        const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        iterator->setText(alias);
        for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next())
            if (at > 0 && at < text.size())
                breaks.append(at);
        // The iterator must not keep what is about to go.
        iterator->setText(icu::UnicodeString());
    }
    const BreakRules rules(text);
    breaks.removeIf([&](qsizetype at) { return rules.forbids(at); });
    breaks.append(text.size());
    return breaks;
}

QString withBreaks(const QString &text)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString out;
    out.reserve(text.size() * 5 / 4);
    qsizetype from = 0;
    for (const qsizetype at : lineBreaks(text)) {
        out += QStringView(text).sliced(from, at - from);
        from = at;
        if (at < text.size() && !text.at(at - 1).isSpace() && text.at(at - 1) != kZeroWidthSpace)
            out += kZeroWidthSpace;
    }
    return out;
}

} // namespace ruam::format
