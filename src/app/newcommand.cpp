#include "command.h"
#include "programmefile.h"

#include <QFile>
#include <QFileInfo>
#include <ruam/interchange/startdata.h>

namespace ruam::app {
namespace {

core::Result<interchange::ProgrammeDocument> startFrom(const QString &path, core::IdSource &ids)
{
    QFile file(path);
    if (!file.exists())
        return core::Error{core::Code::FileNotFound, {path}, QStringLiteral("no such file")};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return core::Error{core::Code::CannotRead, {path}, file.errorString()};
    return interchange::readProgramme(file, ids);
}

int runNew(const Call &call)
{
    const bool isEmpty = call.arguments.has("--empty");
    const QString from = call.arguments.value("--from");
    if (isEmpty && call.arguments.has("--from"))
        return wrongUsage(call, call.texts.translate("cli", "A programme is either empty or made from another."));

    core::IdSource &ids = call.world.ids;
    const auto start = call.arguments.has("--from") ? startFrom(from, ids)
                       : isEmpty                    ? core::Result<interchange::ProgrammeDocument>(emptyStart(ids))
                                                    : interchange::bundledProgramme();
    if (!start) {
        // The words about a line do not say of which file.
        if (start.error().code != core::Code::FileNotFound && start.error().code != core::Code::CannotRead)
            say(call, call.texts.translate("cli", "“%1” was not read:").arg(from));
        return fail(call, start.error());
    }
    const auto file =
        ProgrammeFile::create(call.arguments.operands.first(), *start, call.world.clock, call.world.person);
    return file ? Done : fail(call, file.error());
}

constexpr Option kNewOptions[] = {
    {"--from", "PROGRAMME.json", QT_TRANSLATE_NOOP("cli", "start from a programme that was exported")},
    {"--empty", nullptr, QT_TRANSLATE_NOOP("cli", "start with nothing but the provinces and the government holidays")},
};

} // namespace

const Command kNewCommand{
    "new",
    "new FILE [--from PROGRAMME.json | --empty]",
    QT_TRANSLATE_NOOP("cli", "Make FILE, from the programme that comes with Ruam unless told otherwise."),
    kNewOptions,
    1,
    1,
    false,
    runNew,
};

} // namespace ruam::app
