#include "command.h"
#include "eventoption.h"
#include "programmefile.h"

#include <ruam/interchange/calendarfile.h>
#include <ruam/interchange/programmesheets.h>
#include <ruam/interchange/savedfile.h>

namespace ruam::app {
namespace {

enum class Target { Json, Calendar, Csv, Xlsx };
struct TargetEnding
{
    const char *ending;
    Target target;
};
constexpr TargetEnding kTargetEndings[] = {
    {".json", Target::Json}, {".ics", Target::Calendar}, {".csv", Target::Csv}, {".xlsx", Target::Xlsx}};

std::optional<Target> targetOf(const QString &path)
{
    for (const TargetEnding &one : kTargetEndings)
        if (path.endsWith(QLatin1String(one.ending), Qt::CaseInsensitive))
            return one.target;
    return std::nullopt;
}

bool isSheet(Target target)
{
    return target == Target::Csv || target == Target::Xlsx;
}

/// What is written, once the command line is understood.
struct Order
{
    Target target;
    interchange::SheetKind kind = interchange::SheetKind::Groups;
    core::EventId event; ///< whose list people are, where one is named
    format::Texts texts; ///< of the data
};

core::Result<void> writeData(const Order &order, const core::Plan &plan, storage::SqliteStore &store, QIODevice &to)
{
    if (order.target == Target::Json)
        return interchange::writeProgramme(plan, store, to);
    if (order.target == Target::Calendar)
        return interchange::writeCalendar(plan, store, store.fileUuid(), order.texts, to);
    const interchange::SheetSource source{plan, store, store, order.texts};
    const interchange::Sheet sheet = order.event.isValid() ? interchange::participantsSheet(order.event, source)
                                                           : interchange::programmeSheet(order.kind, source);
    return order.target == Target::Csv ? interchange::writeCsv(sheet, to)
                                       : interchange::writeXlsx(sheet, order.texts.language(), to);
}

/// The file appears whole or not at all.
core::Result<void> writeDocument(const QString &path, const Order &order, const core::Plan &plan,
                                 storage::SqliteStore &store)
{
    return interchange::saveFile(path, [&](QIODevice &to) { return writeData(order, plan, store, to); });
}

/// Whether --what and the event fit the file asked for; says what does not.
bool readWhat(const Call &call, Order &order)
{
    const QString what = call.arguments.value("--what");
    if (!isSheet(order.target)) {
        if (what.isEmpty() && !namesEvent(call))
            return true;
        wrongUsage(call, call.texts.translate("cli", "--what, --group and --event are for .csv and .xlsx alone."));
        return false;
    }
    const auto kind = interchange::sheetKindFromName(what);
    if (!kind) {
        QStringList names;
        for (const char *name : interchange::kSheetKindNames)
            names.append(QLatin1String(name));
        wrongUsage(call, call.texts.translate("cli", "%1 takes one of: %2.")
                             .arg(QLatin1String("--what"), names.join(QLatin1String(", "))));
        return false;
    }
    if (namesEvent(call) && *kind != interchange::SheetKind::People) {
        wrongUsage(call, call.texts.translate("cli", "Only people are written for one group or event."));
        return false;
    }
    order.kind = *kind;
    return true;
}

int exportFrom(const Call &call, const QString &path, Order &order, storage::SqliteStore &store)
{
    const auto plan = store.load();
    if (!plan)
        return fail(call, plan.error());
    if (namesEvent(call)) {
        const auto event = namedEvent(call, *plan);
        if (const int *code = std::get_if<int>(&event))
            return *code;
        order.event = std::get<core::EventId>(event);
    }
    const auto written = writeDocument(path, order, *plan, store);
    return written ? Done : fail(call, written.error());
}

int runExport(const Call &call)
{
    const QString path = call.arguments.value("-o");
    if (path.isEmpty())
        return wrongUsage(call, call.texts.translate("cli", "Say where to write with %1.").arg(QLatin1String("-o")));
    const auto target = targetOf(path);
    if (!target)
        return wrongUsage(call, call.texts.translate("cli", "“%1” does not end in %2.")
                                    .arg(path, QLatin1String(".json, .ics, .csv, .xlsx")));
    // Tables are read by people of the office: in Thai, unless it is said otherwise.
    const bool thai = isSheet(*target) && !call.arguments.has("--lang");
    Order order{*target, {}, {}, thai ? format::Texts(format::Language::Thai) : call.texts};
    if (!readWhat(call, order))
        return WrongCommandLine;
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), storage::SqliteStore::Mode::ReadOnly,
                                          call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    // Plan and people are of one moment, also while the window writes.
    int code = Done;
    const auto read = (*file)->store().atOneMoment([&]() -> core::Result<void> {
        code = exportFrom(call, path, order, (*file)->store());
        return {};
    });
    return read ? code : fail(call, read.error());
}

constexpr Option kExportOptions[] = {
    {"-o", "OUT", QT_TRANSLATE_NOOP("cli", "where to write; a file that is there is replaced")},
    {"--what", "KIND",
     QT_TRANSLATE_NOOP("cli", "which table: groups, events, tasks, agencies, provinces, people, history")},
    kGroupOption,
    kEventOption,
};

} // namespace

const Command kExportCommand{
    "export",
    "export FILE -o OUT.json\n"
    "export FILE -o OUT.ics\n"
    "export FILE -o OUT.csv|OUT.xlsx --what KIND [--group N|--event N]",
    QT_TRANSLATE_NOOP("cli", "Write the whole programme, people included, in the interchange format; its dates as a "
                             "calendar; or one kind of record as a table, in Thai unless --lang says otherwise."),
    kExportOptions,
    1,
    1,
    false,
    runExport,
};

} // namespace ruam::app
