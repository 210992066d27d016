#include "cardsheet.h"

namespace ruam::reports {

namespace {

constexpr double kSheetWidth = 210;
constexpr double kSheetHeight = 297;
constexpr double kMarkAir = 0.5; // between a mark and the cards
constexpr double kMarkReach = kCutMark + kMarkAir;
constexpr double kCutRule = 0.15; // points

QSizeF blockOf(const CardGrid &grid)
{
    return {grid.card.width() * grid.columns, grid.card.height() * grid.rows};
}

double reachOf(const CardGrid &grid)
{
    return grid.cutMarks ? kMarkReach : 0;
}

} // namespace

PageSetup cardPage(const CardGrid &grid)
{
    const QSizeF block = blockOf(grid);
    PageSetup page{kSheetWidth, kSheetHeight};
    page.left = page.right = (kSheetWidth - block.width()) / 2 - reachOf(grid);
    page.top = page.bottom = (kSheetHeight - block.height()) / 2 - reachOf(grid);
    return page;
}

QRectF cardPlace(const CardGrid &grid, int card)
{
    const double reach = reachOf(grid);
    return {QPointF(reach + card % grid.columns * grid.card.width(), reach + card / grid.columns * grid.card.height()),
            grid.card};
}

Canvas cardSheet(const CardGrid &grid)
{
    const QSizeF block = blockOf(grid);
    const double reach = reachOf(grid);
    Canvas canvas;
    canvas.size = {block.width() + 2 * reach, block.height() + 2 * reach};
    if (!grid.cutMarks)
        return canvas;
    const auto mark = [&](double x1, double y1, double x2, double y2) {
        canvas.rules.append({x1, y1, x2, y2, kCutRule});
    };
    for (int c = 0; c <= grid.columns; ++c) {
        const double x = reach + c * grid.card.width();
        mark(x, 0, x, kCutMark);
        mark(x, canvas.size.height() - kCutMark, x, canvas.size.height());
    }
    for (int r = 0; r <= grid.rows; ++r) {
        const double y = reach + r * grid.card.height();
        mark(0, y, kCutMark, y);
        mark(canvas.size.width() - kCutMark, y, canvas.size.width(), y);
        for (int c = 1; c < grid.columns && r > 0 && r < grid.rows; ++c) {
            const double x = reach + c * grid.card.width();
            mark(x - kCutMark / 2, y, x + kCutMark / 2, y);
            mark(x, y - kCutMark / 2, x, y + kCutMark / 2);
        }
    }
    return canvas;
}

QList<Canvas> cardSheets(const CardGrid &grid, qint64 count, qint64 skip,
                         const std::function<void(qint64 card, const QRectF &place, Canvas &canvas)> &draw)
{
    QList<Canvas> sheets;
    for (qint64 card = 0; card < count; ++card) {
        const int place = int((card + skip) % grid.count());
        if (card == 0 || place == 0)
            sheets.append(cardSheet(grid));
        draw(card, cardPlace(grid, place), sheets.last());
    }
    return sheets;
}

} // namespace ruam::reports
