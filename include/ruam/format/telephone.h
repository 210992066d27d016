#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace ruam::format {

/// Telephone numbers as an office writes them: nine digits 1-4-4 ("0 2356 9999"), the ten of a mobile 2-4-4 ("08 1234
/// 5678"). What stands beside a number, and what is no such number, stays as typed.
QString telephoneText(const QString &typed);

/// The number with its first 0, where a spreadsheet took it for a quantity and dropped that: nine digits that would be
/// a mobile's, eight that would be a line's (numbering plan of the NBTC). Nothing for any other text.
std::optional<QString> withFirstZero(const QString &typed);

/// The numbers of a text that holds several, parted by commas, semicolons, slashes, ends of line or หรือ, where each is
/// whole, with what stands behind its ต่อ. Any other text is one, for "0 2356 9999/9001" does not say what the second
/// is.
QStringList telephoneNumbers(const QString &typed);

} // namespace ruam::format
