#pragma once

#include <QString>

/// Months that are misspelt as nobody foresaw. Inner to the reader of dates.
namespace ruam::format {

/// The text with each word that is one slip away from one month's name, and from no other, written as that name. A slip
/// is a sign too many, one missing, one wrong, or two in the wrong order.
QString withMonthsRespelt(const QString &text);

} // namespace ruam::format
