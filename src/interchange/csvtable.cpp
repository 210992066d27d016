#include "csvtable.h"

namespace ruam::interchange {
namespace {

/// Whichever stands most often near the start, where titles may stand above the table.
QChar separatorOf(QStringView text)
{
    constexpr qsizetype kLookedAt = 4096;
    const QStringView start = text.left(kLookedAt);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t', u'|'})
        if (start.count(candidate) > start.count(best))
            best = candidate;
    return best;
}

} // namespace

CsvRows::CsvRows(QStringView text, qsizetype maxCell, qsizetype maxColumns)
    : m_text(text), m_separator(separatorOf(text)), m_maxCell(maxCell), m_maxColumns(maxColumns)
{
}

/// Nothing where the quote is not closed at the end of a cell; nothing is read then.
std::optional<QString> CsvRows::quotedCell()
{
    const qsizetype start = m_at;
    const qint64 startLine = m_line;
    QString cell;
    for (++m_at; m_at < m_text.size() && cell.size() <= m_maxCell; ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                ++m_at;
            } else {
                do
                    ++m_at;
                while (!atCellEnd() && m_text[m_at] == u' ');
                if (atCellEnd())
                    return cell;
                break;
            }
        }
        if (c == u'\n')
            ++m_line;
        cell += c;
    }
    m_at = start;
    m_line = startLine;
    return std::nullopt;
}

QString CsvRows::plainCell()
{
    const qsizetype start = m_at;
    while (!atCellEnd())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

void CsvRows::skipBlank()
{
    const QChar *const text = m_text.data();
    const qsizetype size = m_text.size();
    while (m_at < size && (text[m_at] == u'\n' || text[m_at] == u'\r')) {
        const bool isPair = text[m_at] == u'\r' && m_at + 1 < size && text[m_at + 1] == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }
}

CsvRow CsvRows::next()
{
    CsvRow row;
    row.line = m_line;
    row.cells.reserve(m_lastColumns);
    for (;;) {
        std::optional<QString> cell;
        if (!atRowEnd() && m_text[m_at] == u'"') {
            cell = quotedCell();
            row.openQuote = row.openQuote || !cell;
        }
        if (!cell)
            cell = plainCell();
        row.cells.append(cell->trimmed());
        if (row.cells.size() > m_maxColumns || atEnd() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    if (!atEnd() && m_text[m_at] == u'\r')
        ++m_at;
    if (!atEnd() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_line;
    m_lastColumns = row.cells.size();
    return row;
}

} // namespace ruam::interchange
