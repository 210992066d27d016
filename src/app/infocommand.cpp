#include "command.h"
#include "jsonline.h"
#include "programmefile.h"

#include <ruam/format/fieldtext.h>

namespace ruam::app {
namespace {

using Counts = std::array<qint64, core::kKindCount>;

QByteArray infoAsJson(const QString &title, int schemaVersion, const Counts &counts)
{
    JsonLine members;
    for (int kind = 0; kind < core::kKindCount; ++kind)
        members.add(core::kindName(core::Kind(kind)), counts[size_t(kind)]);
    return JsonLine()
        .add("title", title)
        .add("schema_version", schemaVersion)
        .add("integrity", QLatin1String("ok"))
        .addJson("counts", members.object())
        .line();
}

QByteArray infoAsText(const format::Texts &texts, const QString &title, int schemaVersion, const Counts &counts)
{
    QString lines;
    const auto add = [&](const QString &label, const QString &value) { lines += label + u'\t' + value + u'\n'; };
    add(texts.translate("cli", "Title"), title);
    add(texts.translate("cli", "Schema version"), QString::number(schemaVersion));
    add(texts.translate("cli", "Integrity"), texts.translate("cli", "sound"));
    for (int kind = 0; kind < core::kKindCount; ++kind)
        add(format::kindText(core::Kind(kind), texts), QString::number(counts[size_t(kind)]));
    return lines.toUtf8();
}

int runInfo(const Call &call)
{
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), storage::SqliteStore::Mode::ReadOnly,
                                          call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    storage::SqliteStore &store = (*file)->store();
    if (const auto sound = store.integrity(); !sound)
        return fail(call, sound.error());
    const auto plan = store.load();
    if (!plan)
        return fail(call, plan.error());
    const auto counts = store.counts();
    if (!counts)
        return fail(call, counts.error());
    const QString title = plan->programme().title;
    return print(call, call.json() ? infoAsJson(title, store.schemaVersion(), *counts)
                                   : infoAsText(call.texts, title, store.schemaVersion(), *counts));
}

constexpr Option kInfoOptions[] = {kJsonOption};

} // namespace

const Command kInfoCommand{
    "info",
    "info FILE [--json]",
    QT_TRANSLATE_NOOP("cli", "Tell the title, the schema version, whether the file is sound, and what it holds."),
    kInfoOptions,
    1,
    1,
    false,
    runInfo,
};

} // namespace ruam::app
