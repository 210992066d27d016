#pragma once

#include <ruam/reports/pages.h>

#include <variant>

namespace ruam::reports {

/// What editable copies are made of: signatures and canvases become paragraphs, tables and pictures.
using FlowBlock = std::variant<Paragraph, Table, Picture>;
QList<FlowBlock> flowBlocks(const Section &section, format::Digits digits, const Measurer &measurer);

bool isTab(const Piece &piece);
/// Leaders of a fixed width as full stops or blanks, for only one to the right edge is a tab.
QString leaderText(const Piece &piece, const Measurer &measurer);
/// What a piece is in a line that flows: its text, a tab, or the stand-in of its leader.
QString flowText(const Piece &piece, const Measurer &measurer);
/// The texts of a cell, a paragraph each; a leader stands behind the last.
QStringList paragraphsOf(const Cell &cell, const Measurer &measurer);
/// What stands in the first piece's place: its style, for a paragraph without text.
Style styleOf(const Paragraph &paragraph);

/// The cells of rows by the columns they take. What another cell covers is null.
struct GridPlace
{
    const Cell *cell = nullptr;
    int column = 0;
    int columns = 1;
    const Cell *above = nullptr; ///< of a covered place: the cell that reaches down to it
};
QList<QList<GridPlace>> gridOf(const QList<Row> &rows, int columns);

/// The lines of a cell, in points; 0 is none.
struct CellBorders
{
    double top = 0;
    double bottom = 0;
    double left = 0;
    double right = 0;
    friend bool operator==(const CellBorders &, const CellBorders &) = default;
};
CellBorders bordersOf(const Table &table, int row, bool header, const GridPlace &place);

/// Parts of a text between the marks that layout would replace.
struct FieldPart
{
    QString text;
    QChar mark; ///< behind the text; null: none
};
QList<FieldPart> fieldParts(const QString &text);

} // namespace ruam::reports
