#pragma once

#include "command.h"

#include <QFile>
#include <ruam/core/step.h>
#include <ruam/interchange/importpreview.h>
#include <ruam/storage/sqlitestore.h>

/// What `import` does with each kind of content. All tell row by row what became of it.
namespace ruam::app {

using interchange::ImportState;
/// For scripts.
QString stateName(ImportState state);

/// Says how many rows were taken in, or would be.
void sayTaken(const Call &call, qint64 taken, qint64 of);
/// Says of which columns nothing was read.
void sayColumnsLeft(const Call &call, const QStringList &headings);
/// Says that the file named by --refused was not written, for there is nothing to stand in it; nothing without it.
void sayNothingToMend(const Call &call);
/// Writes the rows that wait for a person to the file that --refused names; nothing without it, or where none waits. To
/// be called before anything is taken in: where it fails, nothing was.
core::Result<void> writeRefused(const Call &call, const interchange::Table &table, const QStringList &heading,
                                std::vector<interchange::RefusedRow> waiting);
/// Writes an edit as one step; an edit that changes nothing is none.
core::Result<void> takeEdit(const Call &call, storage::SqliteStore &store, const core::Result<core::Edit> &edit);

/// The table of the input, with --sheet and --charset; an exit code where there is none, and it was said.
std::variant<interchange::Table, int> inputTable(const Call &call, QFile &in);
/// The character set that --charset names; false, and said, where it names none.
bool readCharset(const Call &call, std::optional<format::Charset> &charset);

/// --map COLUMN=FIELD, taken apart at the last "=".
struct MappedColumn
{
    QString column;
    QString field;
};
std::vector<MappedColumn> mappedColumns(const Call &call);
int wrongField(const Call &call, const QString &field, const QStringList &fields);
int unknownColumn(const Call &call, const QString &column);
/// What --map says, as choices of one kind of content; an exit code where it names no field, and it was said.
template <class Choice, class Column>
std::variant<std::vector<Choice>, int> chosenColumns(const Call &call, std::optional<Column> (*fromName)(QStringView),
                                                     const QStringList &names)
{
    std::vector<Choice> choices;
    for (const auto &[column, name] : mappedColumns(call)) {
        const auto field = fromName(name);
        if (!field)
            return wrongField(call, name, names);
        choices.push_back({column, *field});
    }
    return choices;
}

// Each gets the input opened, and the plan of the store. Exit codes.
int importHolidays(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);
int importPeople(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);
int importCalendar(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);
int importProgramme(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);
int importEvents(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);
int importGroups(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan);

} // namespace ruam::app
