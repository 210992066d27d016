#include "rowlayout.h"

#include <ruam/format/linebreak.h>

#include <algorithm>
#include <cmath>

namespace ruam::reports {

namespace {

constexpr double kPadLine = 0.6; // above and below the font's own line, for even rows
constexpr double kHeightRounding = 0.01;
constexpr double kLeastRowText = 7;     // points
constexpr double kLeastHeading = 6;     // points
constexpr double kWordRounding = 0.995; // glyphs do not shrink quite as their size
constexpr double kLeastText = 2;        // a column narrower than its padding still gets its letters

QList<Line> linesOf(const Cell &cell, double width, const Measurer &measurer)
{
    const LineWish wish{qMax(kLeastText, width - 2 * kPadX), cell.breakAtBlanks, cell.align == Align::Centre};
    QList<Line> lines;
    for (const QString &text : cell.text.split(u'\n')) {
        QList<Piece> pieces{{text, cell.style, 0}};
        if (cell.leader > 0)
            pieces.append({{}, cell.style, cell.leader});
        lines += brokenLines(pieces, wish, measurer);
    }
    return lines;
}

/// A heading of which a word has no room is set smaller before the word is torn.
Cell withWholeWords(Cell cell, double width, const Measurer &measurer)
{
    const double room = qMax(kLeastText, width - 2 * kPadX);
    // Looked at on every page: where whole lines have room, no word need be sought.
    const QStringList lines = cell.text.split(u'\n');
    if (std::all_of(lines.begin(), lines.end(),
                    [&](const QString &line) { return measurer.extent(line, cell.style).width <= room; }))
        return cell;
    double widest = 0;
    qsizetype from = 0;
    for (const qsizetype at : format::lineBreaks(cell.text, format::BreakCare::Words)) {
        const QString word = cell.text.mid(from, at - from).trimmed();
        widest = qMax(widest, measurer.extent(word, cell.style).width);
        from = at;
    }
    if (widest > room) {
        cell.style = inPoints(cell.style, measurer);
        cell.style.points = qMax(kLeastHeading, cell.style.points * (room / widest) * kWordRounding);
    }
    return cell;
}

double inkHeight(const CellLayout &cell)
{
    return cell.lines.first().above + cell.baselines.last() + cell.lines.last().below;
}

double leastHeight(const CellLayout &cell, bool inkOnly)
{
    if (inkOnly)
        return inkHeight(cell) + 2 * kPadInk;
    const Line &first = cell.lines.first();
    const double top = qMax(kPadInk + first.above, kPadLine + (first.pitch + first.body) / 2);
    const Line &last = cell.lines.last();
    return top + cell.baselines.last() + qMax(kPadInk + last.below, kPadLine + (last.pitch - last.body) / 2);
}

/// What fits a row of the height it asks for: as it is, smaller, running on as well, smaller still. `joint` of Cell.
void fitLines(Cell cell, CellLayout &layout, double height, const Measurer &measurer)
{
    const auto fits = [&] {
        layout.lines = linesOf(cell, layout.width, measurer);
        layout.baselines = baselinesOf(layout.lines, true);
        return leastHeight(layout, true) <= height + kHeightRounding;
    };
    if (fits())
        return;
    cell.style.token = Token::N;
    if (fits())
        return;
    cell.text.replace(u'\n', cell.joint);
    if (fits())
        return;
    cell.style.points = kLeastRowText;
    fits();
}

struct Span
{
    double least = 0;
    double most = 0;
    double within(double wanted) const { return qMax(least, qMin(wanted, most)); }
};

/// Where the first base line may lie so that ink keeps off the rules.
Span firstBaselines(const CellLayout &cell, double height)
{
    return {kPadInk + cell.lines.first().above, height - kPadInk - cell.lines.last().below - cell.baselines.last()};
}

/// Centres the letters, not the marks, so that neighbours with and without marks stand on one line.
double centredBaseline(const CellLayout &cell, double height)
{
    const double body = cell.lines.first().body;
    return (height - cell.baselines.last() - body) / 2 + body;
}

void placeInMiddle(CellLayout &cell, double height)
{
    cell.first = firstBaselines(cell, height).within(centredBaseline(cell, height));
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

/// Marks may push one cell's line off the middle; its like in other cells then follow.
void alignMiddleCells(const Row &row, RowLayout &layout)
{
    for (qsizetype i = 0; i < layout.cells.size(); ++i) {
        CellLayout &cell = layout.cells[i];
        double wanted = cell.first;
        for (qsizetype k = 0; k < layout.cells.size(); ++k)
            if (row.cells[k].valign == VAlign::Middle && row.cells[k].style == row.cells[i].style &&
                layout.cells[k].lines.size() == cell.lines.size())
                wanted = qMax(wanted, layout.cells[k].first);
        if (row.cells[i].valign == VAlign::Middle)
            cell.first = firstBaselines(cell, layout.height).within(wanted);
    }
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
    alignMiddleCells(row, layout);
}

void setBaselines(RowLayout &layout, bool tight)
{
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
        const double least = leastHeight(cell, row.minHeight > 0 && row.cells[i].valign == VAlign::Middle);
        const Line &first = cell.lines.first();
        const double own = qMax(kPadInk + first.above, kPadLine + (first.pitch + first.body) / 2);
        const double lowered = row.cells[i].valign == VAlign::Top ? shared - own : 0;
        height = qMax(height, least + lowered);
    }
    return height;
}

/// Where a cell of a heading stands.
struct HeadingSpan
{
    double left = 0;
    double width = 0;
};

/// Of each cell of each row of a table's heading.
QList<QList<HeadingSpan>> headingSpans(const Table &table)
{
    QList<double> edges{0};
    for (const double width : table.columns)
        edges.append(edges.last() + width);
    QList<QList<HeadingSpan>> spans;
    // A cell that spans rows pushes the cells of later rows aside.
    QList<int> taken(table.columns.size(), 0);
    for (const Row &row : table.header) {
        QList<HeadingSpan> ofRow;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < taken.size() && taken[column] > 0)
                --taken[column++];
            const qsizetype end = qMin(column + cell.columns, taken.size());
            for (qsizetype i = column; i < end; ++i)
                taken[i] = cell.rows - 1;
            const double left = edges[qMin(column, taken.size())];
            ofRow.append({left, edges[end] - left});
            column = end;
        }
        while (column < taken.size()) {
            taken[column] = qMax(0, taken[column] - 1);
            ++column;
        }
        spans.append(ofRow);
    }
    return spans;
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
        if (cell.joint.isEmpty() || row.minHeight <= 0)
            placed.lines = linesOf(cell, placed.width, measurer);
        else
            fitLines(cell, placed, row.minHeight, measurer);
        layout.cells.append(placed);
    }
    // Where a height is asked for, lines stand as close as the ink allows, alike in all rows of the table.
    setBaselines(layout, row.minHeight > 0);
    layout.height = heightOf(row, layout);
    placeCells(row, layout);
    return layout;
}

void keepHeadingsWhole(Table &table, const Measurer &measurer)
{
    const QList<QList<HeadingSpan>> spans = headingSpans(table);
    for (qsizetype r = 0; r < table.header.size(); ++r)
        for (qsizetype i = 0; i < table.header[r].cells.size(); ++i) {
            Cell &cell = table.header[r].cells[i];
            cell = withWholeWords(cell, spans[r][i].width, measurer);
        }
}

HeaderLayout laidOutHeader(const Table &table, const Measurer &measurer)
{
    HeaderLayout header;
    const QList<QList<HeadingSpan>> spans = headingSpans(table);
    for (qsizetype r = 0; r < table.header.size(); ++r) {
        Row spread = table.header[r];
        QList<double> widths;
        for (qsizetype i = 0; i < spread.cells.size(); ++i) {
            widths.append(spans[r][i].width);
            spread.cells[i] = withWholeWords(spread.cells[i], widths.last(), measurer);
            spread.cells[i].columns = 1;
        }
        RowLayout layout = laidOutRow(spread, widths, measurer);
        for (qsizetype i = 0; i < layout.cells.size(); ++i)
            layout.cells[i].x = spans[r][i].left;
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
