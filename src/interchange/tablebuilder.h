#pragma once

#include <ruam/interchange/tablefile.h>

namespace ruam::interchange {

/// Takes cells in the order of a sheet and keeps the limits.
class TableBuilder
{
public:
    explicit TableBuilder(const TableOptions &options) : m_limits(options.limits), m_progress(options.progress) {}

    /// Greater than that of the row before; false, and a fault, where it is not.
    bool beginRow(qint64 number, bool openQuote = false);
    /// At a column from 0. Empty cells need not be told.
    bool add(qint64 column, TableCell cell);
    bool endRow();
    /// The row just ended stands there `times` in all.
    bool repeatRow(qint64 times);
    /// A cell spans rows: what is in its first row counts for the others too.
    void span(qint64 column, qint64 firstRow, qint64 lastRow);

    void tell(qint64 done, qint64 of);
    bool fail(TableFault fault);
    std::optional<TableFault> fault() const { return m_fault; }
    const TableLimits &limits() const { return m_limits; }

    std::vector<TableRow> take();

private:
    struct Span
    {
        qint64 column, first, last;
    };

    TableLimits m_limits;
    std::function<bool(qint64, qint64)> m_progress;
    std::optional<TableFault> m_fault;
    std::vector<TableRow> m_rows;
    TableRow m_row;
    std::vector<Span> m_spans;
    qint64 m_lastNumber = 0;
    qint64 m_cells = 0;
    qint64 m_length = 0;
};

/// Cells as they are made.
TableCell textCell(const QString &text);
TableCell numberCell(const QString &text);
/// With the time of day behind it, unless that is midnight or none.
TableCell dateCell(QDate date, QTime time = {});

} // namespace ruam::interchange
