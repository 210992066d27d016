#pragma once

#include <ruam/core/fields.h>
#include <ruam/core/result.h>
#include <ruam/format/texts.h>

#include <functional>
#include <vector>

class QIODevice;

/// A table on its way to another program: what its columns are, and its rows as they come, so that a million of them
/// need no more memory than one.
namespace ruam::interchange {

struct SheetColumn
{
    QString heading;
    core::FieldType type = core::FieldType::Text; ///< Text, Integer, Money, Date, Time or DateTime
    int width = 20;                               ///< characters
};

/// A value a column; monostate is an empty cell.
using SheetRow = std::vector<core::Value>;
using SheetSink = std::function<core::Result<void>(const SheetRow &)>;

struct Sheet
{
    QString name;
    std::vector<SheetColumn> columns;
    /// Hands over every row in turn, and stops at the first error, its own or the sink's.
    std::function<core::Result<void>(const SheetSink &)> rows;
    qint64 rowCount = 0; ///< how many there will be, so that it can be told how far they are; 0 where nobody knows
};

/// Writes separated values to an open device: UTF-8 with its byte order mark, which Excel needs; RFC 4180; dates in ISO
/// 8601. A text that a spreadsheet would take for a formula gets an apostrophe in front. Fails as CannotWrite or
/// DiskFull (args: path), or as the rows do.
core::Result<void> writeCsv(const Sheet &sheet, QIODevice &to);

/// Writes a workbook to an open device: real dates, shown in the era of the language; heading bold and frozen; a sheet
/// that is full is followed by another. Fails as writeCsv.
core::Result<void> writeXlsx(const Sheet &sheet, format::Language language, QIODevice &to, qint64 maxRows = 1'048'576);

} // namespace ruam::interchange
