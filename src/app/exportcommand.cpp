#include "command.h"
#include "programmefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <ruam/interchange/calendarfile.h>

namespace ruam::app {
namespace {

bool isCalendar(const QString &path)
{
    return path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
}

/// The file appears whole or not at all.
core::Result<void> writeDocument(const QString &path, storage::SqliteStore &store, const format::Texts &texts)
{
    if (!QFileInfo(path).dir().exists())
        return core::Error{core::Code::DirectoryMissing, {QFileInfo(path).path()}, QStringLiteral("no such directory")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::Error{core::Code::CannotWrite, {path}, file.errorString()};
    const auto written = store.atOneMoment([&]() -> core::Result<void> {
        const auto plan = store.load();
        if (!plan)
            return plan.error();
        return isCalendar(path) ? interchange::writeCalendar(*plan, store, store.fileUuid(), texts, file)
                                : interchange::writeProgramme(*plan, store, file);
    });
    if (!written)
        return written;
    if (file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return core::Error{full ? core::Code::DiskFull : core::Code::CannotWrite, {path}, file.errorString()};
}

int runExport(const Call &call)
{
    const QString target = call.arguments.value("-o");
    if (target.isEmpty())
        return wrongUsage(call, call.texts.translate("cli", "Say where to write with %1.").arg(QLatin1String("-o")));
    if (!isCalendar(target) && !target.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return wrongUsage(
            call, call.texts.translate("cli", "“%1” does not end in %2.").arg(target, QLatin1String(".json, .ics")));
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), storage::SqliteStore::Mode::ReadOnly,
                                          call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    const auto written = writeDocument(target, (*file)->store(), call.texts);
    return written ? Done : fail(call, written.error());
}

constexpr Option kExportOptions[] = {
    {"-o", "OUT", QT_TRANSLATE_NOOP("cli", "where to write; a file that is there is replaced")},
};

} // namespace

const Command kExportCommand{
    "export",
    "export FILE -o OUT.json\n"
    "export FILE -o OUT.ics",
    QT_TRANSLATE_NOOP("cli", "Write the whole programme, people included, in the interchange format."),
    kExportOptions,
    1,
    1,
    false,
    runExport,
};

} // namespace ruam::app
