#pragma once

#include <QtGlobal>

namespace ruam::reports {

/// What a stretch of text is, for readers that speak or reflow. Text of equal `block` and role is one paragraph,
/// heading or table; in a table the row and column say the cell. Blocks, rows and columns come in reading order.
struct PdfTag
{
    enum class Role {
        Decoration, ///< page numbers, repeated headings: no part of the text
        Paragraph,
        Heading1,
        Heading2,
        Heading3,
        HeaderCell,
        Cell,
    };
    Role role = Role::Paragraph;
    qint64 block = 0;
    qint64 row = 0;
    int column = 0;
    int columns = 1; ///< of the table
    int columnSpan = 1;
    int rowSpan = 1;
    friend bool operator==(const PdfTag &, const PdfTag &) = default;
};

} // namespace ruam::reports
