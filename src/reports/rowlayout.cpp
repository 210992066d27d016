#include "rowlayout.h"

#include <algorithm>
#include <cmath>

namespace ruam::reports {

namespace {

constexpr double kPadX = 1.5;
constexpr double kPadInk = 1.0;  // above and below ink
constexpr double kPadLine = 0.6; // above and below the font's own line, for even rows
constexpr double kLeastText = 2; // a column narrower than its padding still gets its letters

QList<Line> linesOf(const Cell &cell, double width, const Measurer &measurer)
{
    const LineWish wish{qMax(kLeastText, width - 2 * kPadX), cell.breakAtBlanks};
    QList<Line> lines;
    for (const QString &text : cell.text.split(u'\n')) {
        QList<Piece> pieces{{text, cell.style, 0}};
        if (cell.leader > 0)
            pieces.append({{}, cell.style, cell.leader});
        lines += brokenLines(pieces, wish, measurer);
    }
    return lines;
}

double inkHeight(const CellLayout &cell)
{
    return cell.lines.first().above + cell.baselines.last() + cell.lines.last().below;
}

double leastHeight(const CellLayout &cell, VAlign valign)
{
    const double ink = inkHeight(cell) + 2 * kPadInk;
    if (valign == VAlign::Middle)
        return ink;
    const Line &first = cell.lines.first();
    const double top = qMax(kPadInk + first.above, kPadLine + (first.pitch + first.body) / 2);
    const Line &last = cell.lines.last();
    return top + cell.baselines.last() + qMax(kPadInk + last.below, kPadLine + (last.pitch - last.body) / 2);
}

/// Centres the letters, not the marks, so that neighbours with and without marks stand on one line.
void placeInMiddle(CellLayout &cell, double height)
{
    const Line &first = cell.lines.first();
    const double block = cell.baselines.last() + first.body;
    const double centred = (height - block) / 2 + first.body;
    const double least = kPadInk + first.above;
    const double most = height - kPadInk - cell.lines.last().below - cell.baselines.last();
    cell.first = qMax(least, qMin(centred, most));
}

double sharedFirstBaseline(const Row &row, const RowLayout &layout)
{
    double baseline = 0;
    for (qsizetype i = 0; i < layout.cells.size(); ++i) {
        const Line &first = layout.cells[i].lines.first();
        if (row.cells[i].valign == VAlign::Top)
            baseline = std::max({baseline, kPadInk + first.above, kPadLine + (first.pitch + first.body) / 2});
    }
    return baseline;
}

void placeCells(const Row &row, RowLayout &layout)
{
    const double shared = sharedFirstBaseline(row, layout);
    for (qsizetype i = 0; i < layout.cells.size(); ++i) {
        if (row.cells[i].valign == VAlign::Middle)
            placeInMiddle(layout.cells[i], layout.height);
        else
            layout.cells[i].first = shared;
    }
}

void setBaselines(RowLayout &layout, bool tight)
{
    layout.tight = tight;
    for (CellLayout &cell : layout.cells)
        cell.baselines = baselinesOf(cell.lines, tight);
}

double heightOf(const Row &row, const RowLayout &layout)
{
    const double shared = sharedFirstBaseline(row, layout);
    double height = row.minHeight;
    for (qsizetype i = 0; i < layout.cells.size(); ++i) {
        const CellLayout &cell = layout.cells[i];
        if (row.cells[i].rows > 1)
            continue;
        const double least = leastHeight(cell, row.cells[i].valign);
        const Line &first = cell.lines.first();
        const double own = qMax(kPadInk + first.above, kPadLine + (first.pitch + first.body) / 2);
        const double lowered = row.cells[i].valign == VAlign::Top ? shared - own : 0;
        height = qMax(height, least + lowered);
    }
    return height;
}

} // namespace

RowLayout laidOutRow(const Row &row, const QList<double> &columns, const Measurer &measurer)
{
    RowLayout layout;
    double x = 0;
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        CellLayout placed;
        placed.x = x;
        for (int i = 0; i < cell.columns && column < columns.size(); ++i)
            placed.width += columns[column++];
        x += placed.width;
        placed.lines = linesOf(cell, placed.width, measurer);
        layout.cells.append(placed);
    }
    setBaselines(layout, false);
    layout.height = heightOf(row, layout);
    if (row.minHeight > 0 && layout.height > row.minHeight) {
        const double loose = layout.height;
        setBaselines(layout, true);
        layout.height = heightOf(row, layout);
        if (layout.height > row.minHeight) {
            setBaselines(layout, false);
            layout.height = loose;
        }
    }
    placeCells(row, layout);
    return layout;
}

HeaderLayout laidOutHeader(const Table &table, const Measurer &measurer)
{
    HeaderLayout header;
    // A cell that spans rows pushes the cells of later rows aside.
    QList<int> taken(table.columns.size(), 0);
    for (const Row &row : table.header) {
        Row spread = row;
        spread.cells.clear();
        QList<double> edges{0};
        for (const double width : table.columns)
            edges.append(edges.last() + width);
        QList<double> widths;
        QList<double> lefts;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < taken.size() && taken[column] > 0)
                --taken[column++];
            const qsizetype end = qMin(column + cell.columns, taken.size());
            for (qsizetype i = column; i < end; ++i)
                taken[i] = cell.rows - 1;
            lefts.append(edges[qMin(column, taken.size())]);
            widths.append(edges[end] - lefts.last());
            spread.cells.append(cell);
            spread.cells.last().columns = 1;
            column = end;
        }
        while (column < taken.size()) {
            taken[column] = qMax(0, taken[column] - 1);
            ++column;
        }
        RowLayout layout = laidOutRow(spread, widths, measurer);
        for (qsizetype i = 0; i < layout.cells.size(); ++i)
            layout.cells[i].x = lefts[i];
        header.height += layout.height;
        header.rows.append(layout);
    }
    for (qsizetype r = 0; r < header.rows.size(); ++r) {
        for (qsizetype i = 0; i < header.rows[r].cells.size(); ++i) {
            const int rows = table.header[r].cells[i].rows;
            if (rows < 2)
                continue;
            double height = 0;
            for (qsizetype k = r; k < qMin(r + rows, header.rows.size()); ++k)
                height += header.rows[k].height;
            placeInMiddle(header.rows[r].cells[i], height);
        }
    }
    return header;
}

QList<Slice> slicesOf(const RowLayout &row, double limit)
{
    int lines = 1;
    for (const CellLayout &cell : row.cells)
        lines = qMax(lines, int(cell.lines.size()));
    if (row.height <= limit || lines == 1)
        return {{0, lines, row.height}};
    // All lines as high as the highest: a slice may be a little too tall, never too short.
    double pitch = 0;
    double edge = 0;
    for (const CellLayout &cell : row.cells) {
        for (qsizetype i = 0; i < cell.lines.size(); ++i) {
            if (i > 0)
                pitch = qMax(pitch, cell.baselines[i] - cell.baselines[i - 1]);
            edge = qMax(edge, cell.lines[i].above + cell.lines[i].below + 2 * kPadInk);
        }
        edge = qMax(edge, cell.lines.first().pitch + 2 * kPadLine);
    }
    const int perSlice = qMax(1, int(std::floor((limit - edge) / pitch)) + 1);
    QList<Slice> slices;
    for (int from = 0; from < lines; from += perSlice) {
        const int count = qMin(perSlice, lines - from);
        slices.append({from, count, edge + (count - 1) * pitch});
    }
    return slices;
}

} // namespace ruam::reports
