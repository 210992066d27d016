#pragma once

#include <QList>
#include <QString>

namespace ruam::format {

/// Where a line of Thai may break: ICU's word boundaries less the forbidden ones. Never inside a cluster, never before
/// a closing mark, ฯ, ๆ or a unit (น., พ.ศ.), never between ที่ and its number, day and month, title and name. Offsets in
/// UTF-16 units, ascending, without 0 and with text.size() as the last (none for an empty text).
QList<qsizetype> lineBreaks(const QString &text);

/// The text with U+200B at each permitted break that is not at a blank: for painting in narrow columns only; the copy
/// never reaches model, clipboard or database.
QString withBreaks(const QString &text);

} // namespace ruam::format
