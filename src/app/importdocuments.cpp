#include "imports.h"
#include "jsonline.h"

#include <ruam/interchange/eventtable.h>

namespace ruam::app {
namespace {

using interchange::ImportContent;
using interchange::ImportPreview;
using interchange::ImportRow;

QByteArray documentJson(const Call &call, const ImportPreview &preview, const std::vector<bool> &taken)
{
    JsonLine told;
    for (const ImportState state : format::kImportStates)
        told.add(stateName(state).toLatin1().constData(), qint64(preview.count(state)));
    QList<QByteArray> rows;
    for (size_t i = 0; i < preview.rows().size(); ++i) {
        const QString why = preview.reason(i, call.texts);
        rows.append(JsonLine()
                        .add("line", preview.rows()[i].line)
                        .add("state", stateName(preview.rows()[i].state))
                        .add("taken", bool(taken[i]))
                        .add("text", preview.readAs(i, call.texts))
                        .add("reason", why.isEmpty() ? QJsonValue() : why)
                        .object());
    }
    return told.addJson("rows", jsonArray(rows)).line();
}

QByteArray documentLines(const Call &call, const ImportPreview &preview)
{
    QByteArray lines;
    for (size_t i = 0; i < preview.rows().size(); ++i) {
        QStringList cells{QString::number(preview.rows()[i].line),
                          format::importStateText(preview.rows()[i].state, call.texts),
                          preview.readAs(i, call.texts).simplified(), preview.reason(i, call.texts).simplified()};
        if (cells.last().isEmpty())
            cells.removeLast();
        lines += cells.join(u'\t').toUtf8() + '\n';
    }
    return lines;
}

/// Takes in what may be, and tells. `table` is what the rows were read from, where they can be mended in it.
int takePreview(const Call &call, storage::SqliteStore &store, const core::Plan &plan,
                const interchange::ImportResult &result, const interchange::Table *table)
{
    if (const auto *refusal = std::get_if<interchange::ImportRefusal>(&result)) {
        say(call, refusal->words);
        return FileTrouble;
    }
    const auto &preview = *std::get<0>(result);
    std::vector<bool> taken;
    std::vector<size_t> chosen;
    std::vector<interchange::RefusedRow> waiting;
    for (const ImportRow &row : preview.rows()) {
        const bool isDoubtful = row.state == ImportState::Doubtful;
        taken.push_back(row.sure || (isDoubtful && call.arguments.has("--with-doubtful")));
        if (taken.back())
            chosen.push_back(taken.size() - 1);
        else if (isDoubtful || row.state == ImportState::Refused)
            waiting.push_back({row.line, preview.reason(taken.size() - 1, call.texts)});
    }
    const bool waits = !waiting.empty();
    if (table)
        if (const auto saved = writeRefused(call, *table, preview.heading(), std::move(waiting)); !saved)
            return fail(call, saved.error());
    if (!call.arguments.has("--dry-run") && !chosen.empty())
        if (const auto written = takeEdit(call, store, preview.edit(chosen, plan, store, call.world.ids)); !written)
            return fail(call, written.error(), FileTrouble, &plan);
    const int printed = print(call, call.json() ? documentJson(call, preview, taken) : documentLines(call, preview));
    sayTaken(call, qint64(chosen.size()), qint64(taken.size()));
    if (table && !waits)
        sayNothingToMend(call);
    return printed == Done && waits ? NeedsPerson : printed;
}

int importDocument(ImportContent content, const Call &call, QFile &in, storage::SqliteStore &store,
                   const core::Plan &plan)
{
    const auto result = interchange::previewDocument(content, in, {plan, store, store.fileUuid(), {}}, call.texts);
    return takePreview(call, store, plan, result, nullptr);
}

} // namespace

int importCalendar(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    return importDocument(ImportContent::Calendar, call, in, store, plan);
}

int importProgramme(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    return importDocument(ImportContent::Programme, call, in, store, plan);
}

int importEvents(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    const auto choices = chosenColumns<interchange::EventColumnChoice>(call, interchange::eventColumnFromName,
                                                                       interchange::eventColumnNames());
    if (const int *code = std::get_if<int>(&choices))
        return *code;
    const auto input = inputTable(call, in);
    if (const int *code = std::get_if<int>(&input))
        return *code;
    const auto &table = std::get<interchange::Table>(input);
    const auto read = interchange::readEventTable(table, std::get<0>(choices), plan, call.texts);
    if (!read.unknownColumn.isEmpty())
        return unknownColumn(call, read.unknownColumn);
    if (read.noHeading) {
        say(call, call.texts.translate("import", "No row names the columns of events. Nothing was changed. Say which "
                                                 "column is which with --map, or name them กิจกรรม, วันที่, เวลา, สถานที่."));
        return FileTrouble;
    }
    const int code = takePreview(call, store, plan, interchange::previewEvents(read), &table);
    sayColumnsLeft(call, interchange::leftColumns(read.heading, read.columns));
    return code;
}

} // namespace ruam::app
