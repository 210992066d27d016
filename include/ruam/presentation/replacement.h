#pragma once

#include <ruam/presentation/filtermodel.h>

namespace ruam::presentation {

/// A place in a text that reads as what is sought.
struct TextPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};
/// Where a text reads as `sought`, from left to right, without overlap: as Thai is read (comparableText), without
/// regard to capitals, and never between a letter and the marks over it.
std::vector<TextPlace> placesOf(QStringView text, const QString &sought);
QString replacedText(const QString &text, const std::vector<TextPlace> &places, const QString &put);

/// One cell of a list that would change.
struct ReplacedCell
{
    QPersistentModelIndex cell; ///< of the RecordModel
    QString before;
    QString after;
    int places = 0;
};
/// The cells of a list that hold what is sought, as the list is shown: rows that its filter hides are left out, and so
/// are columns that hold no text of their own or cannot be edited.
std::vector<ReplacedCell> replacementsIn(const FilterModel &shown, const QString &sought, const QString &put);

} // namespace ruam::presentation
