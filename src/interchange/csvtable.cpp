#include "csvtable.h"

namespace ruam::interchange {
namespace {

/// Whichever stands most often near the start, where titles may stand above the table.
QChar separatorOf(QStringView text)
{
    constexpr qsizetype kLookedAt = 4096;
    const QStringView start = text.left(kLookedAt);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'})
        if (start.count(candidate) > start.count(best))
            best = candidate;
    return best;
}

class CsvReader
{
public:
    explicit CsvReader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    CsvRow row();

private:
    QString quotedCell();
    QString plainCell();
    bool atRowEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    bool atCellEnd() const { return atRowEnd() || m_text[m_at] == m_separator; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

/// Where the quote is not closed at the end of a cell, the cell is read as it stands.
QString CsvReader::quotedCell()
{
    const qsizetype start = m_at;
    const qint64 startLine = m_line;
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
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
    return plainCell();
}

QString CsvReader::plainCell()
{
    const qsizetype start = m_at;
    while (!atCellEnd())
        ++m_at;
    return m_text.mid(start, m_at - start).toString();
}

CsvRow CsvReader::row()
{
    CsvRow row;
    row.line = m_line;
    for (;;) {
        row.cells.append((!atRowEnd() && m_text[m_at] == u'"' ? quotedCell() : plainCell()).trimmed());
        if (atEnd() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    if (!atEnd() && m_text[m_at] == u'\r')
        ++m_at;
    if (!atEnd() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_line;
    return row;
}

} // namespace

std::vector<CsvRow> readCsv(const QString &text, int maxRows)
{
    std::vector<CsvRow> rows;
    CsvReader reader(text);
    while (!reader.atEnd() && int(rows.size()) <= maxRows) {
        CsvRow row = reader.row();
        if (row.cells.join(QString()).isEmpty())
            continue;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ruam::interchange
