#include "flowblocks.h"

#include "rowlayout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ruam::reports {

namespace {

constexpr int kFillingRows = 12; // on a page of lines to be written on
constexpr QChar kHardBlank{0xA0};

QString dots(double width, const Style &style, const Measurer &measurer)
{
    const double one = measurer.extent(QStringLiteral(".."), style).width / 2;
    return QString(qsizetype(std::max(3.0, std::floor(width / std::max(0.1, one)))), u'.');
}

QString signatureText(const Signature &item, const Style &style, const Measurer &measurer)
{
    const QString room = dots(item.leader, style, measurer);
    QStringList lines{item.before + room + item.after, u'(' + (item.name.isEmpty() ? room : item.name) + u')',
                      item.postLabel + (item.post.isEmpty() ? room : u' ' + item.post)};
    if (!item.dateLabel.isEmpty())
        lines.append(item.dateLabel + dots(item.leader * 0.25, style, measurer) + u'/' +
                     dots(item.leader * 0.45, style, measurer) + u'/' + dots(item.leader * 0.3, style, measurer));
    return lines.join(u'\n');
}

Table tableOf(const Signatures &signatures, double width, const Measurer &measurer)
{
    Table table;
    table.rules = Rules::None;
    table.before = signatures.before + 8;
    Row row;
    for (const Signature &item : signatures.items) {
        Cell cell;
        cell.style = {signatures.token};
        cell.align = Align::Centre;
        cell.text = signatureText(item, cell.style, measurer);
        row.cells.append(cell);
        table.columns.append(width / double(signatures.items.size()));
    }
    // One block alone stands in the right half.
    if (signatures.items.size() == 1) {
        row.cells.prepend({});
        table.columns = {width / 2, width / 2};
    }
    table.rows = {row};
    return table;
}

Cell cellOf(const CanvasText &text)
{
    Cell cell;
    cell.text = text.text;
    cell.style = text.style;
    cell.align = text.align;
    cell.columns = text.place->columnSpan;
    return cell;
}

/// A table that a canvas draws cell by cell.
Table tableOf(const QList<CanvasText> &cells, double width)
{
    Table table;
    const int columns = std::max(1, cells.first().place->columns);
    table.columns = QList<double>(columns, width / columns);
    std::map<int, std::map<int, Cell>> rows;
    std::map<int, bool> headers;
    for (const CanvasText &text : cells) {
        std::map<int, Cell> &row = rows[text.place->row];
        const auto [it, isNew] = row.try_emplace(text.place->column, cellOf(text));
        if (!isNew)
            it->second.text += u'\n' + text.text;
        headers[text.place->row] = text.place->header;
    }
    for (const auto &[number, placed] : rows) {
        Row row;
        int column = 0;
        for (const auto &[at, cell] : placed) {
            while (column < at) {
                row.cells.append(Cell());
                ++column;
            }
            if (at < column)
                continue;
            row.cells.append(cell);
            row.cells.last().columns = std::min(cell.columns, columns - at);
            column = at + row.cells.last().columns;
        }
        while (column++ < columns)
            row.cells.append(Cell());
        row.shaded = headers[number];
        (headers[number] && table.rows.isEmpty() ? table.header : table.rows).append(row);
    }
    return table;
}

void append(QList<FlowBlock> &blocks, const Canvas &canvas)
{
    for (const Picture &picture : canvas.pictures)
        blocks.append(picture);
    for (qsizetype i = 0; i < canvas.texts.size(); ++i) {
        const CanvasText &text = canvas.texts[i];
        if (text.place) {
            QList<CanvasText> cells;
            const int table = text.place->table;
            for (; i < canvas.texts.size() && canvas.texts[i].place && canvas.texts[i].place->table == table; ++i)
                cells.append(canvas.texts[i]);
            --i;
            blocks.append(tableOf(cells, canvas.size.width()));
            continue;
        }
        for (const QString &line : text.text.split(u'\n', Qt::SkipEmptyParts)) {
            Paragraph made = paragraph(line, text.style, text.align);
            // What was white stood on a colour that is not here.
            if (made.pieces.first().style.colour == kWhite)
                made.pieces.first().style.colour = kBlack;
            made.level = text.level;
            blocks.append(made);
        }
    }
}

Table withFilling(Table table, format::Digits digits)
{
    if (!table.fill)
        return table;
    const int rows = table.rows.isEmpty() ? kFillingRows : 0;
    for (int i = 0; i < rows; ++i) {
        Row row = *table.fill;
        for (Cell &cell : row.cells)
            cell.text.replace(kNumberMark, format::inDigits(QString::number(table.fillFrom + i), digits));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<FlowBlock> flowBlocks(const Section &section, format::Digits digits, const Measurer &measurer)
{
    QList<FlowBlock> blocks;
    if (!section.status.isEmpty())
        blocks.append(paragraph(u'[' + section.status + u']', {Token::T2, true}, Align::Right));
    for (const Block &block : section.blocks) {
        if (const auto *text = std::get_if<Paragraph>(&block)) {
            blocks.append(*text);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            Table filled = withFilling(*table, digits);
            keepHeadingsWhole(filled, measurer);
            blocks.append(filled);
        } else if (const auto *canvas = std::get_if<Canvas>(&block)) {
            append(blocks, *canvas);
        } else if (const auto &signatures = std::get<Signatures>(block); !signatures.items.isEmpty()) {
            blocks.append(tableOf(signatures, section.page.textWidth(), measurer));
        }
    }
    return blocks;
}

bool isTab(const Piece &piece)
{
    return piece.tab > 0 || piece.leader >= Piece::kFill;
}

QString leaderText(const Piece &piece, const Measurer &measurer)
{
    if (!piece.blank)
        return dots(piece.leader, piece.style, measurer);
    const double one = measurer.extent(QString(10, kHardBlank), piece.style).width / 10;
    return QString(qsizetype(std::max(1.0, std::round(piece.leader / std::max(0.1, one)))), kHardBlank);
}

QString flowText(const Piece &piece, const Measurer &measurer)
{
    if (isTab(piece))
        return QStringLiteral("\t");
    return piece.leader > 0 ? leaderText(piece, measurer) : piece.text;
}

QStringList paragraphsOf(const Cell &cell, const Measurer &measurer)
{
    QStringList texts = cell.text.split(u'\n');
    if (cell.leader > 0)
        texts.last() += dots(cell.leader, cell.style, measurer);
    return texts;
}

Style styleOf(const Paragraph &paragraph)
{
    return paragraph.pieces.isEmpty() ? Style() : paragraph.pieces.first().style;
}

QList<QList<GridPlace>> gridOf(const QList<Row> &rows, int columns)
{
    QList<QList<GridPlace>> grid;
    struct Reaching
    {
        const Cell *cell = nullptr;
        int rows = 0;
        int columns = 1;
    };
    QList<Reaching> taken(columns);
    for (const Row &row : rows) {
        QList<GridPlace> places;
        int column = 0;
        const auto takeCovered = [&] {
            while (column < columns && taken[column].rows > 0) {
                Reaching &above = taken[column];
                places.append({nullptr, column, above.columns, above.cell});
                --above.rows;
                column += above.columns;
            }
        };
        for (const Cell &cell : row.cells) {
            takeCovered();
            if (column >= columns)
                break;
            const int wide = std::clamp(cell.columns, 1, columns - column);
            places.append({&cell, column, wide, nullptr});
            taken[column] = {&cell, cell.rows - 1, wide};
            column += wide;
        }
        takeCovered();
        if (column < columns)
            places.append({nullptr, column, columns - column, nullptr});
        grid.append(places);
    }
    return grid;
}

CellBorders bordersOf(const Table &table, int row, bool header, const GridPlace &place)
{
    if (table.rules == Rules::None)
        return {};
    const bool first = row == 0 && (header || table.header.isEmpty());
    const qsizetype rows = header ? table.header.size() : table.rows.size();
    const int reach = place.cell ? place.cell->rows : 1;
    const bool last = row + reach >= rows;
    CellBorders borders;
    borders.top = first || (row == 0 && !header) ? table.outerRule : table.rule;
    borders.bottom = last ? table.outerRule : table.rule;
    if (table.rules == Rules::Grid) {
        borders.left = place.column == 0 ? table.outerRule : table.rule;
        borders.right = place.column + place.columns >= table.columns.size() ? table.outerRule : table.rule;
    }
    return borders;
}

QList<FieldPart> fieldParts(const QString &text)
{
    QList<FieldPart> parts;
    QString plain;
    for (const QChar c : text) {
        if (c == kPageMark || c == kPagesMark || c == kSheetMark) {
            parts.append({plain, c});
            plain.clear();
        } else {
            plain += c;
        }
    }
    if (!plain.isEmpty() || parts.isEmpty())
        parts.append({plain, QChar()});
    return parts;
}

} // namespace ruam::reports
