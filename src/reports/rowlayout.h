#pragma once

#include "linebreaker.h"

namespace ruam::reports {

/// Between a cell's edge and its text; above and below, its ink.
inline constexpr double kPadX = 1.5;
inline constexpr double kPadInk = 1.0;

struct CellLayout
{
    double x = 0; ///< from the table's left edge
    double width = 0;
    QList<Line> lines;
    QList<double> baselines; ///< from the first one
    double first = 0;        ///< first base line, from the cell's top
};

/// A row with its lines broken. Padding counts from ink.
struct RowLayout
{
    QList<CellLayout> cells;
    double height = 0;
};

/// `columns` are the table's widths. Cells that span rows take no part in the row's height.
RowLayout laidOutRow(const Row &row, const QList<double> &columns, const Measurer &measurer);

/// A heading of several rows as one: heights of its rows, and cells that span rows centred over them.
struct HeaderLayout
{
    QList<RowLayout> rows;
    double height = 0;
};
HeaderLayout laidOutHeader(const Table &table, const Measurer &measurer);
/// Sets headings of which a word has no room smaller, as laidOutHeader does.
void keepHeadingsWhole(Table &table, const Measurer &measurer);

/// Lines of a row too tall for a page, a slice at a time.
struct Slice
{
    int firstLine = 0;
    int lineCount = 0;
    double height = 0;
};
/// One slice for a row that is at most `limit` high.
QList<Slice> slicesOf(const RowLayout &row, double limit);

} // namespace ruam::reports
