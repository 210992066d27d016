#pragma once

#include "pastedcolumns.h"

#include <ruam/core/text.h>
#include <ruam/interchange/tablefile.h>

#include <algorithm>
#include <optional>

/// What the columns of a table of the plan's records are, and where its rows begin. `Column` is an enumeration of what
/// a column may hold, with Ignored for none of it.
namespace ruam::interchange {

template <class Column>
struct TableLayout
{
    std::vector<Column> columns;
    QStringList heading;
    size_t firstRow = 0;

    QString cell(const TableRow &row, Column column) const
    {
        const auto at = std::find(columns.begin(), columns.end(), column);
        const auto index = size_t(at - columns.begin());
        return at == columns.end() || index >= row.cells.size() ? QString() : row.cells[index].text;
    }
    bool has(Column column) const { return std::find(columns.begin(), columns.end(), column) != columns.end(); }
};

/// The heading is the first row of which `isHeading` says so once its cells are known by `columnOf`, or that holds a
/// column somebody has chosen. Without one, and without choices, there is no layout.
template <class Column, class Choice, class ColumnOf, class IsHeading>
std::optional<TableLayout<Column>> tableLayout(const Table &table, const std::vector<Choice> &choices,
                                               ColumnOf columnOf, IsHeading isHeading)
{
    constexpr size_t kRowsLookedAt = 30;
    size_t width = 0;
    for (const TableRow &row : table.rows)
        width = std::max(width, row.cells.size());
    for (size_t at = 0; at < std::min(table.rows.size(), kRowsLookedAt); ++at) {
        TableLayout<Column> layout{std::vector(width, Column::Ignored), {}, at + 1};
        bool isChosen = false;
        for (size_t i = 0; i < table.rows[at].cells.size(); ++i) {
            const QString &text = table.rows[at].cells[i].text;
            layout.heading.append(text);
            const std::optional<Column> column = columnOf(text);
            if (column && !layout.has(*column))
                layout.columns[i] = *column;
            for (const Choice &choice : choices)
                isChosen =
                    isChosen || (!text.isEmpty() && core::comparableText(text) == core::comparableText(choice.column));
        }
        if (isChosen || isHeading(layout))
            return layout;
    }
    if (choices.empty())
        return std::nullopt;
    return TableLayout<Column>{std::vector(width, Column::Ignored), {}, 0};
}

/// Makes columns what somebody says they are. Names the first that is not there.
template <class Column, class Choice>
QString chooseTableColumns(TableLayout<Column> &layout, const std::vector<Choice> &choices)
{
    for (const Choice &choice : choices) {
        const qsizetype at = columnIndex(layout.heading, choice.column);
        if (at < 0 || at >= qsizetype(layout.columns.size()))
            return choice.column;
        std::replace(layout.columns.begin(), layout.columns.end(), choice.field, Column::Ignored);
        layout.columns[size_t(at)] = choice.field;
    }
    return {};
}

} // namespace ruam::interchange
