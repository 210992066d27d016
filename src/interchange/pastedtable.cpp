#include "pastedtable.h"

#include <ruam/interchange/pastedpeople.h>

namespace ruam::interchange {
namespace {

/// A cell that opens a quote and never closes it is an inch mark or a ditto: quotes are looked for no further than
/// this.
constexpr qsizetype kMaxQuotedCell = 4000;
constexpr qsizetype kMaxPastedColumns = 64;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Where the quoted cell that begins at `from` ends, just after its quote; -1 where it is no quoted cell.
qsizetype endOfQuoted(QStringView text, qsizetype from)
{
    const qsizetype limit = std::min(text.size(), from + kMaxQuotedCell);
    for (qsizetype at = from + 1; at < limit; ++at) {
        if (text[at] == u'\t')
            return -1;
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"') {
            ++at;
            continue;
        }
        const bool isEnd = at + 1 == text.size() || text[at + 1] == u'\t' || isLineEnd(text[at + 1]);
        return isEnd ? at + 1 : -1;
    }
    return -1;
}

QString unquoted(QStringView cell)
{
    QString text = cell.sliced(1, cell.size() - 2).toString();
    return text.replace(QStringLiteral("\"\""), QStringLiteral("\""))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

/// Reads rows one after another.
class RowReader
{
public:
    RowReader(QStringView text, bool hasTabs) : m_text(text), m_hasTabs(hasTabs) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    PastedRow next()
    {
        PastedRow row;
        row.line = m_line;
        const qsizetype begin = m_at;
        if (m_hasTabs)
            readTabbed(row);
        else
            readSpaced(row);
        row.raw = m_text.sliced(begin, m_at - begin).toString();
        endLine();
        return row;
    }

private:
    void readTabbed(PastedRow &row)
    {
        for (;;) {
            const qsizetype begin = m_at;
            const qsizetype quoted = m_at < m_text.size() && m_text[m_at] == u'"' ? endOfQuoted(m_text, m_at) : -1;
            if (quoted >= 0) {
                m_at = quoted;
                const QStringView cell = m_text.sliced(begin, m_at - begin);
                m_line += cell.count(u'\n');
                add(row, unquoted(cell));
            } else {
                while (m_at < m_text.size() && m_text[m_at] != u'\t' && !isLineEnd(m_text[m_at]))
                    ++m_at;
                add(row, m_text.sliced(begin, m_at - begin).toString());
            }
            if (m_at >= m_text.size() || m_text[m_at] != u'\t')
                return;
            ++m_at;
        }
    }

    void readSpaced(PastedRow &row)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at]))
            ++m_at;
        const QStringView line = m_text.sliced(begin, m_at - begin);
        qsizetype cell = 0;
        for (qsizetype at = 0; at < line.size();) {
            if (!line[at].isSpace()) {
                ++at;
                continue;
            }
            const qsizetype blanks = at;
            while (at < line.size() && line[at].isSpace())
                ++at;
            if (at - blanks >= 2 && blanks > cell) {
                add(row, line.sliced(cell, blanks - cell).toString());
                cell = at;
            } else if (at - blanks >= 2) {
                cell = at;
            }
        }
        if (cell < line.size())
            add(row, line.sliced(cell).toString());
    }

    static void add(PastedRow &row, const QString &cell)
    {
        if (row.cells.size() < kMaxPastedColumns)
            row.cells.append(cell.trimmed());
    }

    void endLine()
    {
        if (atEnd())
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QStringView m_text;
    bool m_hasTabs;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

} // namespace

bool PastedRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

qsizetype PastedRow::lineCount() const
{
    qsizetype breaks = raw.count(u'\n');
    if (raw.isNull())
        for (const QString &cell : cells)
            breaks += cell.count(u'\n');
    return 1 + breaks;
}

PastedTable readPastedTable(const QString &text)
{
    PastedTable table;
    table.hasTabs = text.contains(u'\t');
    RowReader reader(text, table.hasTabs);
    while (!reader.atEnd()) {
        if (qsizetype(table.rows.size()) >= kMaxPastedRows) {
            table.cut = true;
            break;
        }
        table.rows.push_back(reader.next());
    }
    return table;
}

} // namespace ruam::interchange
