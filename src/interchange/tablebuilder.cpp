#include "tablebuilder.h"

#include <algorithm>
#include <cmath>

namespace ruam::interchange {
namespace {

constexpr size_t kMaxSpans = 100'000;

} // namespace

TableCell textCell(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? TableCell() : TableCell{TableCell::Type::Text, trimmed, {}};
}

TableCell numberCell(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        return textCell(text);
    const bool isWhole = std::abs(value) < 1e15 && value == std::floor(value);
    // A telephone number is no 6.6812345678E+10, and 12.0 is 12.
    return {TableCell::Type::Number, isWhole ? QString::number(qint64(value)) : QString::number(value, 'g', 15), {}};
}

TableCell dateCell(QDate date, QTime time)
{
    const bool isTold = time.isValid() && (time.hour() > 0 || time.minute() > 0);
    const QString clock = isTold ? time.toString(QStringLiteral(" HH:mm")) : QString();
    return {TableCell::Type::Date, date.toString(Qt::ISODate) + clock, date};
}

bool TableBuilder::fail(TableFault fault)
{
    if (!m_fault)
        m_fault = fault;
    return false;
}

void TableBuilder::tell(qint64 done, qint64 of)
{
    if (m_progress && !m_progress(done, of))
        fail(TableFault::Cancelled);
}

bool TableBuilder::beginRow(qint64 number, bool openQuote)
{
    if (number <= m_lastNumber)
        return fail(TableFault::Damaged);
    m_lastNumber = number;
    m_row = {number, {}, openQuote};
    if (!m_rows.empty())
        m_row.cells.reserve(m_rows.back().cells.size());
    return !m_fault;
}

bool TableBuilder::add(qint64 column, TableCell cell)
{
    if (cell.type == TableCell::Type::Empty)
        return !m_fault;
    m_length += cell.text.size();
    if (column >= m_limits.columns || cell.text.size() > m_limits.cellLength || m_length > m_limits.totalLength)
        return fail(TableFault::TooLarge);
    // Gaps take room as cells do.
    if (qint64(m_row.cells.size()) <= column) {
        m_cells += column + 1 - qint64(m_row.cells.size());
        m_row.cells.resize(size_t(column) + 1);
    }
    if (m_cells > m_limits.cells)
        return fail(TableFault::TooLarge);
    m_row.cells[size_t(column)] = std::move(cell);
    return !m_fault;
}

bool TableBuilder::endRow()
{
    if (m_fault)
        return false;
    if (m_row.cells.empty())
        return true;
    if (qint64(m_rows.size()) >= m_limits.rows)
        return fail(TableFault::TooLarge);
    m_rows.push_back(std::move(m_row));
    m_row = {};
    return true;
}

bool TableBuilder::repeatRow(qint64 times)
{
    const bool isEmpty = m_rows.empty() || m_rows.back().number != m_lastNumber;
    const qint64 last = m_lastNumber + times - 1;
    for (qint64 number = m_lastNumber + 1; !isEmpty && number <= last && !m_fault; ++number) {
        m_cells += qint64(m_rows.back().cells.size());
        if (qint64(m_rows.size()) >= m_limits.rows || m_cells > m_limits.cells)
            return fail(TableFault::TooLarge);
        m_rows.push_back(m_rows.back());
        m_rows.back().number = number;
    }
    m_lastNumber = last;
    return !m_fault;
}

void TableBuilder::span(qint64 column, qint64 firstRow, qint64 lastRow)
{
    if (m_spans.size() >= kMaxSpans)
        fail(TableFault::TooLarge);
    else if (lastRow > firstRow && column < m_limits.columns)
        m_spans.push_back({column, firstRow, lastRow});
}

std::vector<TableRow> TableBuilder::take()
{
    for (const Span &span : m_spans) {
        const auto isBefore = [](const TableRow &row, qint64 number) { return row.number < number; };
        auto row = std::lower_bound(m_rows.begin(), m_rows.end(), span.first, isBefore);
        if (row == m_rows.end() || row->number != span.first || qint64(row->cells.size()) <= span.column)
            continue;
        const TableCell cell = row->cells[size_t(span.column)];
        for (++row; row != m_rows.end() && row->number <= span.last; ++row) {
            if (qint64(row->cells.size()) <= span.column)
                row->cells.resize(size_t(span.column) + 1);
            if (row->cells[size_t(span.column)].type == TableCell::Type::Empty)
                row->cells[size_t(span.column)] = cell;
            if (++m_cells > m_limits.cells) {
                fail(TableFault::TooLarge);
                return {};
            }
        }
    }
    return std::move(m_rows);
}

} // namespace ruam::interchange
