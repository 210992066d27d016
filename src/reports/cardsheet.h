#pragma once

#include <ruam/reports/document.h>

#include <functional>

namespace ruam::reports {

/// A sheet of A4 that is cut into cards of one size.
struct CardGrid
{
    int columns = 2;
    int rows = 4;
    QSizeF card;
    bool cutMarks = true; ///< none on sheets that are cut already
    int count() const { return columns * rows; }
};
inline constexpr double kCutMark = 4;

/// The margins of the sheet, within which the marks have room.
PageSetup cardPage(const CardGrid &grid);
/// An empty sheet with its marks.
Canvas cardSheet(const CardGrid &grid);
/// Of card n, from 0, on the sheet's canvas: rows from left to right.
QRectF cardPlace(const CardGrid &grid, int card);

/// Sheets with `count` cards; the first `skip` places stay empty. `draw` puts card i at its place on a canvas.
QList<Canvas> cardSheets(const CardGrid &grid, qint64 count, qint64 skip,
                         const std::function<void(qint64 card, const QRectF &place, Canvas &canvas)> &draw);

} // namespace ruam::reports
