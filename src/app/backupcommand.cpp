#include "command.h"
#include "programmefile.h"

namespace ruam::app {
namespace {

int runBackup(const Call &call)
{
    const QString target = call.arguments.value("-o");
    if (target.isEmpty())
        return wrongUsage(call, call.texts.translate("cli", "Say where to write with %1.").arg(QLatin1String("-o")));
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), storage::SqliteStore::Mode::ReadOnly,
                                          call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    const auto copied = (*file)->store().backup(target);
    return copied ? Done : fail(call, copied.error());
}

constexpr Option kBackupOptions[] = {
    {"-o", "COPY", QT_TRANSLATE_NOOP("cli", "where to write; must not be there yet")},
};

} // namespace

const Command kBackupCommand{
    "backup",
    "backup FILE -o COPY",
    QT_TRANSLATE_NOOP("cli", "Write a consistent copy, also while the window has FILE open."),
    kBackupOptions,
    1,
    1,
    false,
    runBackup,
};

} // namespace ruam::app
