#pragma once

#include <ruam/core/edits.h>
#include <ruam/format/importstate.h>
#include <ruam/interchange/sheet.h>
#include <ruam/interchange/tablefile.h>

#include <memory>

/// A file on its way into a programme, row by row, whatever it holds. Nothing is entered here: of the rows that a
/// person accepts one edit is made.
namespace ruam::interchange {

enum class ImportContent { People, Groups, Events, Holidays, Calendar, Programme };
inline constexpr ImportContent kImportContents[] = {ImportContent::People,   ImportContent::Groups,
                                                    ImportContent::Events,   ImportContent::Holidays,
                                                    ImportContent::Calendar, ImportContent::Programme};

using format::ImportState;

struct ImportRow
{
    qint64 line = 0; ///< in the sheet or the text, from 1
    ImportState state = ImportState::New;
    bool sure = false; ///< enters without anybody looking
};

/// What a column of a table holds, chosen by a person.
struct ImportChoice
{
    QString column; ///< by its heading, or by the letters of the sheet
    QString field;  ///< one of importFieldNames
};

/// What the rows are judged against, and into what they go. All of it outlives the preview's making alone.
struct ImportTarget
{
    const core::Plan &plan;
    core::PeopleStore &people;
    QString fileUuid;    ///< by which the entries of a calendar are known
    core::EventId event; ///< into which people go
};

/// One reason why a row is not simply new, and the column of the table that it is about.
struct ImportFinding
{
    QString words;
    qsizetype column = -1; ///< none of the table where it is less than 0
    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// A text in a column of the table.
struct ColumnText
{
    qsizetype column = 0;
    QString text;
    friend bool operator==(const ColumnText &, const ColumnText &) = default;
};

class ImportPreview
{
public:
    virtual ~ImportPreview() = default;

    const std::vector<ImportRow> &rows() const { return m_rows; }
    const QStringList &heading() const { return m_heading; }
    /// What each column of the table was read as: an index into importFieldNames. Empty where there are no columns.
    const std::vector<int> &columns() const { return m_columns; }
    qsizetype count(ImportState state) const;

    /// What the row was read as, in a line.
    virtual QString readAs(size_t row, const format::Texts &texts) const = 0;
    /// Why the row is not simply new; empty where it is.
    virtual QString reason(size_t row, const format::Texts &texts) const = 0;
    /// The same one by one.
    virtual std::vector<ImportFinding> findings(size_t row, const format::Texts &texts) const;
    /// Whether the reason is about a column of the table.
    virtual bool isAbout(size_t row, qsizetype column) const = 0;
    /// What the row takes from those above it, by a ditto mark or an empty cell: away from them it must be said.
    virtual std::vector<ColumnText> cellsFromAbove(size_t) const { return {}; }
    /// The rows of these numbers as one change. Fails as the verbs do, and as the people store.
    virtual core::Result<core::Edit> edit(const std::vector<size_t> &rows, const core::Plan &plan,
                                          core::PeopleStore &people, core::IdSource &ids) const = 0;

protected:
    std::vector<ImportRow> m_rows;
    QStringList m_heading;
    std::vector<int> m_columns;
};

/// The fields that a column of a table may hold, by the names of the command line; the last is "ignore".
QStringList importFieldNames(ImportContent content);
QString importFieldText(ImportContent content, const QString &name, const format::Texts &texts);

/// Why a file gives no preview, in the reader's words.
struct ImportRefusal
{
    QString words;
};
using ImportResult = std::variant<std::shared_ptr<const ImportPreview>, ImportRefusal>;

/// What a table holds by its headings: what was asked for where they fit it or fit nothing, else what they do fit.
ImportContent tableContent(const Table &table, ImportContent asked, const core::Plan &plan);

/// Judges a table of people, groups, events or holidays.
ImportResult previewTable(ImportContent content, const Table &table, const std::vector<ImportChoice> &choices,
                          const ImportTarget &target, const format::Texts &texts);
/// Judges a calendar or a whole programme.
ImportResult previewDocument(ImportContent content, QIODevice &from, const ImportTarget &target,
                             const format::Texts &texts);

/// The headings of the columns of a table that nothing is read of.
template <class Column>
QStringList leftColumns(const QStringList &heading, const std::vector<Column> &columns)
{
    QStringList left;
    for (qsizetype i = 0; i < heading.size() && i < qsizetype(columns.size()); ++i)
        if (columns[size_t(i)] == Column::Ignored && !heading[i].trimmed().isEmpty())
            left.append(heading[i].simplified());
    return left;
}

/// Rows of a table as they stood, but with what they take from the rows above; in a last column why each was not taken
/// in; so that they can be mended and taken in again.
struct RefusedRow
{
    qint64 line = 0;
    QString why;
    std::vector<ColumnText> fromAbove = {};
};
Sheet refusedSheet(const Table &table, const QStringList &heading, std::vector<RefusedRow> rows,
                   const format::Texts &texts);

} // namespace ruam::interchange
