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

icu::BreakIterator *clusterIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createCharacterInstance(icu::Locale("th"), status));
    }();
    return iterator.get();
}

} // namespace

QList<qsizetype> lineBreaks(const QString &text, BreakCare care)
{
    QList<qsizetype> breaks;
    if (text.isEmpty())
        return breaks;
    const bool byWord = care < BreakCare::Letters;
    const BreakRules rules(text, care);
    if (icu::BreakIterator *iterator = byWord ? lineIterator() : clusterIterator()) {
        const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        iterator->setText(alias);
        qsizetype from = 1;
        iterator->first();
        for (int32_t next = iterator->next(); next != icu::BreakIterator::DONE; next = iterator->next()) {
            for (; byWord && from < next; ++from)
                if (rules.opensAfterBlank(from) && !rules.forbids(from))
                    breaks.append(from);
            if (next < text.size() && !rules.forbids(next))
                breaks.append(next);
            from = next + 1;
        }
        // The iterator must not keep what is about to go.
        iterator->setText(icu::UnicodeString());
    }
    breaks.append(text.size());
    return breaks;
}

namespace {

/// Whether the one who paints may break a line there by rules of its own, which know no Thai.
bool isByPunctuation(QChar before, QChar after)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace() || c.isSurrogate(); };
    return (!isPlain(before) || !isPlain(after)) && !before.isSpace() && !after.isSpace();
}

bool isOfThaiScript(QChar letter)
{
    return letter.script() == QChar::Script_Thai;
}

bool opensThaiQuotation(QStringView stretch, qsizetype at)
{
    return stretch[at].category() == QChar::Punctuation_InitialQuote && at + 1 < stretch.size() &&
           isOfThaiScript(stretch[at + 1]);
}

/// The stretch between two permitted breaks, in which nobody finds another. Where libthai is installed, Qt hands it
/// runs of Thai with the punctuation among them, behind which it lets a line end, as in “ค.ศ.” and behind the “ itself.
/// Hence a run ends there, by a letter of no width of another script.
QString unbroken(QStringView stretch)
{
    constexpr QChar kWordJoiner(0x2060), kNoBreakSpace(0x00A0);
    constexpr QChar kOtherScript(0x180E);
    qsizetype end = stretch.size();
    while (end > 0 && stretch[end - 1].isSpace())
        --end;
    QString out;
    for (qsizetype i = 0; i < end; ++i) {
        const bool joined = i > 0 && isByPunctuation(stretch[i - 1], stretch[i]);
        if (joined)
            out += kWordJoiner;
        if (opensThaiQuotation(stretch, i) || (joined && isOfThaiScript(stretch[i])))
            out += kOtherScript;
        out += stretch[i] == u' ' ? kNoBreakSpace : stretch[i];
    }
    return out += stretch.sliced(end);
}

/// The stretch, where it holds several words together as a name does, in a way in which no dictionary takes it apart.
/// A province may be one word to ICU and two to libthai, as กรุงเทพมหานคร is.
QString whole(const QString &stretch)
{
    const QString joined = unbroken(stretch);
    if (lineBreaks(stretch, BreakCare::Words).size() < 2 && !namesProvince(stretch))
        return joined;
    constexpr QChar kOtherScript(0x180E);
    QString out;
    qsizetype from = 0;
    for (const qsizetype at : lineBreaks(joined, BreakCare::Clusters)) {
        out += QStringView(joined).sliced(from, at - from);
        from = at;
        if (at < joined.size() && isOfThaiScript(joined[at - 1]) && isOfThaiScript(joined[at]))
            out += kOtherScript;
    }
    return out;
}

QString broken(const QString &text, bool namesStayWhole)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString out;
    out.reserve(text.size() * 5 / 4);
    qsizetype from = 0;
    for (const qsizetype at : lineBreaks(text)) {
        const QString stretch = text.sliced(from, at - from);
        out += namesStayWhole ? whole(stretch) : unbroken(stretch);
        from = at;
        if (at < text.size() && !text.at(at - 1).isSpace() && text.at(at - 1) != kZeroWidthSpace)
            out += kZeroWidthSpace;
    }
    return out;
}

} // namespace

QString withBreaks(const QString &text)
{
    return broken(text, false);
}

QString withBreaksBetweenNames(const QString &text)
{
    return broken(text, true);
}

} // namespace ruam::format
