#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ruam::presentation {

/// The rows of all tables of an HTML text, whatever state it is in; none without a table. A cell over several columns
/// or rows stands in the first of them, a table within a cell is text of that cell. Time grows with the text's length.
QList<QStringList> rowsOfHtml(const QString &html);

} // namespace ruam::presentation
