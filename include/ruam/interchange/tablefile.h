#pragma once

#include <ruam/format/charsets.h>
#include <ruam/format/texts.h>

#include <QDate>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QIODevice;

/// Files of spreadsheets as plain cells. What the cells mean is for others to say.
namespace ruam::interchange {

struct TableCell
{
    enum class Type { Empty, Text, Number, Date };
    Type type = Type::Empty;
    QString text; ///< of a date or a number too, as a person would type it: "2007-07-09", "2007-07-09 09:30", "12"
    QDate date;   ///< of a Date
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct TableRow
{
    qint64 number = 0;            ///< in the sheet, or the first of its lines in a text; from 1
    std::vector<TableCell> cells; ///< from the first column on; what is missing at the end is empty
    bool openQuote = false;       ///< a quotation mark was not closed, so the cells may not be what was meant
};

struct Table
{
    QString sheet;      ///< its name; empty for a text
    QStringList sheets; ///< of the whole file
    format::Charset charset = format::Charset::Utf8;
    std::vector<TableRow> rows; ///< those that hold something, in order
};

/// Why a file is no table to be read. Nothing of it is kept.
enum class TableFault {
    CannotRead,  ///< the device does not give its bytes
    UnknownKind, ///< neither a text nor an XLSX or ODS: an old .xls, a picture; or a calendar, JSON
    NoText,      ///< nothing in it
    Damaged,     ///< cut short, or not as its kind must be; NUL bytes in a text
    TooLarge,    ///< beyond a limit
    NoSheet,     ///< no sheet is called so, or there is none
    WebPage,     ///< HTML or XML
    Unreadable,  ///< a text holds bytes that are no letters in its character set
    Cancelled,
};

struct TableTrouble
{
    TableTrouble(TableFault is, qint64 at = 0) : fault(is), line(at) {}
    TableFault fault;
    qint64 line; ///< of an Unreadable, from 1
};

/// What a file may hold. Checked while it is read, so that memory and time stay bounded whatever a file claims.
struct TableLimits
{
    qint64 bytes = 64 * 1024 * 1024;       ///< of the file
    qint64 entryBytes = 256 * 1024 * 1024; ///< of one part of it, unpacked
    qint64 rows = 200'000;
    qint64 columns = 256;
    qint64 cells = 3'000'000;
    qint64 cellLength = 32'767;
    qint64 totalLength = 64 * 1024 * 1024; ///< characters of all cells together
};

struct TableOptions
{
    QString sheet;                          ///< by name; the first that is not hidden for none
    std::optional<format::Charset> charset; ///< of a text, where what was found is not what it is
    TableLimits limits;
    /// Is told now and then how far the file is read; returns false to stop.
    std::function<bool(qint64 done, qint64 of)> progress;
};

struct TableReading
{
    std::optional<TableTrouble> fault;
    Table table;
};

/// Reads CSV and TSV (UTF-8, UTF-16, Windows-874), XLSX and ODS, told apart by what they hold. A cell that spans rows
/// counts for each of them.
TableReading readTable(QIODevice &from, const TableOptions &options = {});

/// What happened, what is safe and what to do.
QString tableFaultText(const TableTrouble &trouble, const format::Texts &texts);

} // namespace ruam::interchange
