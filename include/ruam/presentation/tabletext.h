#pragma once

#include <QAbstractItemModel>
#include <QMimeData>
#include <QString>
#include <memory>

/// Selected cells for the clipboard. Rows and columns are those in which something is selected, in the model's order (a
/// tree from top to bottom); cells not selected are empty, and the blank row is left out.
namespace ruam::presentation {

/// Tabs and line breaks, for Excel; texts with either, or with a quotation mark, are quoted as Excel does.
QString tableText(const QModelIndexList &cells);
/// A plain HTML table, for Word. `withHeadings` adds a row of headings.
QString tableHtml(const QModelIndexList &cells, bool withHeadings);
/// For a message: a line a row, the cells that are not empty separated by a blank.
QString messageText(const QModelIndexList &cells);
/// Plain text and HTML in one.
std::unique_ptr<QMimeData> tableMime(const QModelIndexList &cells);

/// The text of the clipboard. Where it has no tabs but a table beside it in HTML, as from Word or a page, that table
/// with tabs, unless it holds less than the text does.
QString pastedText(const QMimeData *mime);
/// A block from the clipboard as rows of cells: tabs and line breaks, quoted as Excel does. The last line break ends a
/// row and begins none.
QList<QStringList> cellsOfText(const QString &text);

} // namespace ruam::presentation
