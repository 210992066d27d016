#pragma once

#include <QList>
#include <QString>

namespace ruam::format {

/// How much stays together. Each next one is for a stretch that is too wide for its column by itself.
enum class BreakCare {
    Whole,    ///< names of people and places, dates with their year, ranges and telephone numbers too
    Words,    ///< words; numbers with what they count, ที่ and its number, day and month
    Loose,    ///< words; abbreviations, a year with พ.ศ., a time with น.
    Letters,  ///< between clusters, yet no closing mark, ฯ or ๆ begins a line and no number is cut
    Clusters, ///< between any two clusters
};

/// Where a line of Thai may break: ICU's word boundaries less the forbidden ones. Never inside a cluster, never before
/// a closing mark, ฯ, ๆ or a unit (น., พ.ศ.), never between ที่ and its number, day and month, title and name. Offsets in
/// UTF-16 units, ascending, without 0 and with text.size() as the last (none for an empty text).
QList<qsizetype> lineBreaks(const QString &text, BreakCare care = BreakCare::Whole);

/// The text with U+200B at each permitted break that is not at a blank, and blanks and U+2060 at which nobody breaks
/// where none is permitted, and U+180E between punctuation and Thai: for painting in narrow columns only; the copy
/// never reaches model, clipboard or database.
QString withBreaks(const QString &text);
/// The same for a cell, in which names stay whole: where libthai is installed, Qt finds words in a name too. A letter
/// of no width of another script stands between their clusters.
QString withBreaksBetweenNames(const QString &text);

} // namespace ruam::format
