#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ruam::interchange {

struct CsvRow
{
    qint64 line = 0; ///< the first of its lines, from 1
    QStringList cells;
    bool openQuote = false; ///< a cell began with a quote that nothing closes
};

/// Takes a text with separated values apart, row by row: commas, semicolons, tabs or bars, whichever the start has most
/// of; a cell may be quoted, and then hold separators, line breaks and doubled quotes. A quote that is never closed, or
/// closed amid a text, is a character like another, so that it swallows no rows.
class CsvRows
{
public:
    /// A quoted cell is no longer than `maxCell`, nor a row wider than `maxColumns` and one more: there it ends.
    explicit CsvRows(QStringView text, qsizetype maxCell = 100'000, qsizetype maxColumns = 1000);

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    /// Past lines in which nothing stands; a file may be all but made of them.
    void skipBlank();
    CsvRow next();

private:
    std::optional<QString> quotedCell();
    QString plainCell();
    bool atRowEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    bool atCellEnd() const { return atRowEnd() || m_text[m_at] == m_separator; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_maxCell, m_maxColumns;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_lastColumns = 0; ///< of the row before
};

} // namespace ruam::interchange
