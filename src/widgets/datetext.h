#pragma once

#include <ruam/format/dateadvice.h>
#include <ruam/presentation/roles.h>

#include <optional>

/// What fields and table cells do alike with the text of a date.
namespace ruam::widgets {

/// Nothing where the editor is not one of dates or times.
std::optional<format::DateEntry> entryOf(presentation::Editor editor);
/// The text, or today's date where it is the word for today.
QString withoutToday(const QString &typed, QDate today, const format::Texts &texts);
/// Days chosen in the grid as a text; times that were typed along stay.
QString daysInPlaceOf(const QString &typed, QDate first, QDate last, const format::Texts &texts);

} // namespace ruam::widgets
