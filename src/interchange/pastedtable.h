#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ruam::interchange {

/// One row of a paste. Cells are trimmed; a line break within a cell stays.
struct PastedRow
{
    qsizetype line = 0; ///< the first of its lines, from 1
    QString raw;        ///< as it was pasted; null where the row is of a table
    QStringList cells;
    bool openQuote = false; ///< of a file: a quotation mark was not closed

    bool isBlank() const;
    /// As it was pasted; of a table, the cells with tabs between them.
    QString text() const { return raw.isNull() ? cells.join(u'\t') : raw; }
    /// Lines that the row takes.
    qsizetype lineCount() const;
    /// The cell, or nothing where the row is shorter.
    QString cell(qsizetype column) const { return column < cells.size() ? cells[column] : QString(); }
};

struct PastedTable
{
    std::vector<PastedRow> rows; ///< blank ones too
    bool hasTabs = false;        ///< columns are sure; else they are runs of blanks and may be out of line
    bool cut = false;            ///< there were more than kMaxPastedRows
};

/// Takes a text apart. With a tab anywhere in it, tabs separate and a cell may be quoted as spreadsheets do; without
/// one, two blanks or more separate.
PastedTable readPastedTable(const QString &text);

} // namespace ruam::interchange
