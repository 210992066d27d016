#include "eventoption.h"
#include "imports.h"
#include "programmefile.h"

#include <ruam/interchange/savedfile.h>

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace ruam::app {

QString stateName(ImportState state)
{
    constexpr std::array kNames = {"new", "matches", "doubtful", "refused"};
    return QLatin1String(kNames[size_t(state)]);
}

void sayTaken(const Call &call, qint64 taken, qint64 of)
{
    const QString words = call.arguments.has("--dry-run")
                              ? call.texts.translate("import", "%1 of %2 rows would be taken in.")
                              : call.texts.translate("import", "%1 of %2 rows taken in.");
    say(call, words.arg(taken).arg(of));
}

void sayNothingToMend(const Call &call)
{
    if (const QString path = call.arguments.value("--refused"); !path.isEmpty())
        say(call, call.texts.translate("import", "No row needs mending, so “%1” was not written.").arg(path));
}

void sayColumnsLeft(const Call &call, const QStringList &headings)
{
    if (!headings.isEmpty())
        say(call, call.texts.translate("import", "Columns not taken in: %1").arg(headings.join(QLatin1String(", "))));
}

core::Result<void> writeRefused(const Call &call, const interchange::Table &table, const QStringList &heading,
                                std::vector<interchange::RefusedRow> waiting)
{
    const QString path = call.arguments.value("--refused");
    if (path.isEmpty() || waiting.empty())
        return {};
    return interchange::saveSheet(path, interchange::refusedSheet(table, heading, std::move(waiting), call.texts),
                                  call.texts.language());
}

core::Result<void> takeEdit(const Call &call, storage::SqliteStore &store, const core::Result<core::Edit> &edit)
{
    if (!edit)
        return edit.error();
    if (edit->changes.isEmpty())
        return {};
    core::Step step;
    step.id = call.world.ids.next();
    step.at = call.world.clock.nowUtc();
    step.who = call.world.person;
    step.verb = edit->verb;
    step.args = edit->args;
    return store.write(step, edit->changes);
}

bool readCharset(const Call &call, std::optional<format::Charset> &charset)
{
    struct Name
    {
        const char *name;
        format::Charset charset;
    };
    static constexpr Name kNames[] = {{"utf-8", format::Charset::Utf8},
                                      {"utf-16", format::Charset::Utf16},
                                      {"windows-874", format::Charset::Windows874}};
    const QString typed = call.arguments.value("--charset");
    for (const Name &one : kNames)
        if (typed == QLatin1String(one.name))
            charset = one.charset;
    if (typed.isEmpty() || charset)
        return true;
    wrongUsage(call, call.texts.translate("cli", "%1 takes one of: %2.")
                         .arg(QLatin1String("--charset"), QLatin1String("utf-8, utf-16, windows-874")));
    return false;
}

std::variant<interchange::Table, int> inputTable(const Call &call, QFile &in)
{
    interchange::TableOptions options;
    options.sheet = call.arguments.value("--sheet");
    if (!readCharset(call, options.charset))
        return WrongCommandLine;
    interchange::TableReading reading = interchange::readTable(in, options);
    if (!reading.fault)
        return std::move(reading.table);
    say(call, interchange::tableFaultText(*reading.fault, call.texts));
    return FileTrouble;
}

std::vector<MappedColumn> mappedColumns(const Call &call)
{
    std::vector<MappedColumn> columns;
    for (const QString &typed : call.arguments.values("--map")) {
        const qsizetype equals = typed.lastIndexOf(u'=');
        columns.push_back({typed.left(equals).trimmed(), equals < 0 ? QString() : typed.mid(equals + 1).trimmed()});
    }
    return columns;
}

int wrongField(const Call &call, const QString &field, const QStringList &fields)
{
    return wrongUsage(call,
                      call.texts.translate("cli", "There is no field “%1”; %2 takes a column, “=” and one of: %3.")
                          .arg(field, QLatin1String("--map"), fields.join(QLatin1String(", "))));
}

int unknownColumn(const Call &call, const QString &column)
{
    return wrongUsage(call, call.texts.translate("cli", "The table has no column “%1”.").arg(column));
}

namespace {

using Importer = int (*)(const Call &, QFile &, storage::SqliteStore &, const core::Plan &);
struct Content
{
    const char *what;
    Importer import;
};
constexpr Content kContents[] = {{"people", importPeople},     {"groups", importGroups},
                                 {"events", importEvents},     {"holidays", importHolidays},
                                 {"calendar", importCalendar}, {"programme", importProgramme}};

/// By --what; people where a group or event is named, a calendar by its ending.
Importer importerOf(const Call &call)
{
    const bool isPeople = !call.arguments.has("--what") && namesEvent(call);
    const bool isCalendar = !call.arguments.has("--what") &&
                            call.arguments.operands.last().endsWith(QLatin1String(".ics"), Qt::CaseInsensitive);
    const QString what = isPeople     ? QStringLiteral("people")
                         : isCalendar ? QStringLiteral("calendar")
                                      : call.arguments.value("--what");
    for (const Content &one : kContents)
        if (what == QLatin1String(one.what))
            return one.import;
    return nullptr;
}

/// An exit code where --refused names no table, or would write over what is read or written here.
std::optional<int> wrongRefused(const Call &call)
{
    const QString path = call.arguments.value("--refused");
    if (path.isEmpty())
        return std::nullopt;
    const auto endsWith = [&path](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    const auto isThat = [&path](const QString &other) { return isSameFile(path, other); };
    const QStringList &operands = call.arguments.operands;
    if ((endsWith(QLatin1String(".csv")) || endsWith(QLatin1String(".xlsx"))) &&
        std::none_of(operands.begin(), operands.end(), isThat))
        return std::nullopt;
    return wrongUsage(call, call.texts
                                .translate("cli", "%1 takes a name ending in .csv or .xlsx, other than those of "
                                                  "FILE and IN.")
                                .arg(QLatin1String("--refused")));
}

int runImport(const Call &call)
{
    const Importer importer = importerOf(call);
    if (!importer) {
        QStringList names;
        for (const Content &one : kContents)
            names.append(QLatin1String(one.what));
        return wrongUsage(call, call.texts.translate("cli", "%1 takes one of: %2.")
                                    .arg(QLatin1String("--what"), names.join(QLatin1String(", "))));
    }
    if (const auto code = wrongRefused(call))
        return *code;
    const QString path = call.arguments.operands.last();
    QFile in(path);
    if (!in.exists())
        return fail(call, {core::Code::FileNotFound, {path}, QStringLiteral("no such file")});
    // A pipe that nobody writes into would be waited for without end.
    if (!QFileInfo(path).isFile() || !in.open(QIODevice::ReadOnly))
        return fail(call, {core::Code::CannotRead, {path}, in.errorString()});
    const auto mode =
        call.arguments.has("--dry-run") ? storage::SqliteStore::Mode::ReadOnly : storage::SqliteStore::Mode::ReadWrite;
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), mode, call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    const auto plan = (*file)->store().load();
    return plan ? importer(call, in, (*file)->store(), *plan) : fail(call, plan.error());
}

constexpr Option kImportOptions[] = {
    {"--what", "people|groups|events|holidays|calendar|programme", QT_TRANSLATE_NOOP("cli", "what IN holds")},
    kGroupOption,
    kEventOption,
    {"--map", "COLUMN=FIELD", QT_TRANSLATE_NOOP("cli", "what a column holds, by its heading or letter"), true},
    {"--sheet", "NAME", QT_TRANSLATE_NOOP("cli", "which sheet of IN; the first unless it is said")},
    {"--charset", "utf-8|utf-16|windows-874", QT_TRANSLATE_NOOP("cli", "of a text, where it is not recognised")},
    {"--with-doubtful", nullptr, QT_TRANSLATE_NOOP("cli", "take in the rows that should be looked at, too")},
    {"--refused", "OUT", QT_TRANSLATE_NOOP("cli", "where to write the rows that were not taken in, with the reason")},
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "tell what would be done, and change nothing")},
    kJsonOption,
};

} // namespace

const Command kImportCommand{
    "import",
    "import FILE IN --what people --group N|--event N [--map COLUMN=FIELD]... [--sheet NAME] [--with-doubtful] "
    "[--refused OUT] [--dry-run] [--json]\n"
    "import FILE IN --what groups [--map COLUMN=FIELD]... [--sheet NAME] [--with-doubtful] [--refused OUT] [--dry-run] "
    "[--json]\n"
    "import FILE IN --what events [--map COLUMN=FIELD]... [--sheet NAME] [--with-doubtful] [--refused OUT] [--dry-run] "
    "[--json]\n"
    "import FILE IN --what holidays [--map COLUMN=FIELD]... [--sheet NAME] [--with-doubtful] [--refused OUT] "
    "[--dry-run] [--json]\n"
    "import FILE IN.ics [--with-doubtful] [--dry-run] [--json]\n"
    "import FILE IN.json --what programme [--dry-run] [--json]",
    QT_TRANSLATE_NOOP(
        "cli",
        "Take people, groups, events or government holidays from a table (CSV, TSV, XLSX, ODS; "
        "groups also from a text copied from a page), the dates of a calendar, or the records of another programme "
        "into FILE, and tell row by row what became of them."),
    kImportOptions,
    2,
    2,
    false,
    runImport,
};

} // namespace ruam::app
