#include "imports.h"
#include "jsonline.h"

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

int importDocument(ImportContent content, const Call &call, QFile &in, storage::SqliteStore &store,
                   const core::Plan &plan)
{
    const auto result = interchange::previewDocument(content, in, {plan, store, store.fileUuid(), {}}, call.texts);
    if (const auto *refusal = std::get_if<interchange::ImportRefusal>(&result)) {
        say(call, refusal->words);
        return FileTrouble;
    }
    const auto &preview = *std::get<0>(result);
    std::vector<bool> taken;
    std::vector<size_t> chosen;
    bool waits = false;
    for (const ImportRow &row : preview.rows()) {
        const bool isDoubtful = row.state == ImportState::Doubtful;
        taken.push_back(row.sure || (isDoubtful && call.arguments.has("--with-doubtful")));
        if (taken.back())
            chosen.push_back(taken.size() - 1);
        waits = waits || row.state == ImportState::Refused || (isDoubtful && !taken.back());
    }
    if (!call.arguments.has("--dry-run") && !chosen.empty())
        if (const auto written = takeEdit(call, store, preview.edit(chosen, plan, store, call.world.ids)); !written)
            return fail(call, written.error(), FileTrouble, &plan);
    const int printed = print(call, call.json() ? documentJson(call, preview, taken) : documentLines(call, preview));
    sayTaken(call, qint64(chosen.size()), qint64(taken.size()));
    return printed == Done && waits ? NeedsPerson : printed;
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

} // namespace ruam::app
