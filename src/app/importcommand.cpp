#include "command.h"
#include "programmefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <ruam/format/thaidate.h>
#include <ruam/interchange/holidaycsv.h>

namespace ruam::app {
namespace {

using interchange::HolidayRow;
using interchange::HolidayRowState;
using interchange::HolidayTable;

QString stateName(HolidayRowState state)
{
    switch (state) {
    case HolidayRowState::New:
        return QStringLiteral("new");
    case HolidayRowState::Matches:
        return QStringLiteral("matches");
    case HolidayRowState::Doubtful:
        return QStringLiteral("doubtful");
    case HolidayRowState::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString stateText(HolidayRowState state, const format::Texts &texts)
{
    switch (state) {
    case HolidayRowState::New:
        return texts.translate("import", "new");
    case HolidayRowState::Matches:
        return texts.translate("import", "in the file already");
    case HolidayRowState::Doubtful:
        return texts.translate("import", "to be checked");
    case HolidayRowState::Refused:
        break;
    }
    return texts.translate("import", "not taken in");
}

QByteArray jsonOf(const HolidayTable &table, const format::Texts &texts)
{
    QJsonArray rows;
    for (const HolidayRow &row : table.rows) {
        const QString date = row.holiday.date.toString(Qt::ISODate);
        const QString why = interchange::holidayReasonText(row, texts);
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("state"), stateName(row.state)},
                                {QStringLiteral("date"), date.isEmpty() ? QJsonValue() : date},
                                {QStringLiteral("name"), row.holiday.name},
                                {QStringLiteral("reason"), why.isEmpty() ? QJsonValue() : why}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("new"), table.count(HolidayRowState::New)},
                                     {QStringLiteral("matches"), table.count(HolidayRowState::Matches)},
                                     {QStringLiteral("doubtful"), table.count(HolidayRowState::Doubtful)},
                                     {QStringLiteral("refused"), table.count(HolidayRowState::Refused)},
                                     {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Indented);
}

QByteArray linesOf(const HolidayTable &table, const format::Texts &texts)
{
    const bool thai = texts.language() == format::Language::Thai;
    const format::DateFormat dates{texts.language(), thai ? format::Era::Buddhist : format::Era::Common,
                                   format::Digits::Arabic};
    QString lines;
    for (const HolidayRow &row : table.rows) {
        const QString state = stateText(row.state, texts);
        QStringList cells{QString::number(row.line), state,
                          format::dateText(row.holiday.date, format::DateStyle::Table, dates), row.holiday.name};
        if (const QString why = interchange::holidayReasonText(row, texts); !why.isEmpty())
            cells.append(why);
        lines += cells.join(u'\t') + u'\n';
    }
    return lines.toUtf8();
}

core::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return core::Error{core::Code::FileNotFound, {path}, QStringLiteral("no such file")};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return core::Error{core::Code::CannotRead, {path}, file.errorString()};
    // One more than the reader takes tells it that there is more.
    return file.read(interchange::kMaxHolidayBytes + 1);
}

core::Result<void> take(const Call &call, storage::SqliteStore &store, const core::Plan &plan,
                        const HolidayTable &table)
{
    const auto edit = core::addHolidays(plan, table.news(), call.world.ids);
    if (!edit)
        return edit.error();
    core::Step step;
    step.id = call.world.ids.next();
    step.at = call.world.clock.nowUtc();
    step.who = call.world.person;
    step.verb = edit->verb;
    step.args = edit->args;
    return store.write(step, edit->changes);
}

int runImport(const Call &call)
{
    if (const QString what = call.arguments.value("--what"); what != u"holidays")
        return wrongUsage(call, call.texts.translate("cli", "%1 takes one of: %2.")
                                    .arg(QLatin1String("--what"), QLatin1String("holidays")));
    const auto bytes = bytesOf(call.arguments.operands.last());
    if (!bytes)
        return fail(call, bytes.error());
    const bool dry = call.arguments.has("--dry-run");
    const auto mode = dry ? storage::SqliteStore::Mode::ReadOnly : storage::SqliteStore::Mode::ReadWrite;
    const auto file = ProgrammeFile::open(call.arguments.operands.first(), mode, call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    const auto plan = (*file)->store().load();
    if (!plan)
        return fail(call, plan.error());
    const HolidayTable table = interchange::readHolidayCsv(*bytes, *plan);
    if (table.fault != interchange::HolidayFileFault::None) {
        say(call, interchange::holidayFaultText(table.fault, call.texts));
        return FileTrouble;
    }
    if (!dry && table.count(HolidayRowState::New) > 0)
        if (const auto taken = take(call, (*file)->store(), *plan, table); !taken)
            return fail(call, taken.error(), FileTrouble, &*plan);
    const int printed = print(call, call.json() ? jsonOf(table, call.texts) : linesOf(table, call.texts));
    const int waiting = table.count(HolidayRowState::Doubtful) + table.count(HolidayRowState::Refused);
    return printed == Done && waiting > 0 ? NeedsPerson : printed;
}

constexpr Option kImportOptions[] = {
    {"--what", "holidays", QT_TRANSLATE_NOOP("cli", "what IN holds")},
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "tell what would be done, and change nothing")},
    kJsonOption,
};

} // namespace

const Command kImportCommand{
    "import",
    "import FILE IN.csv --what holidays [--dry-run] [--json]",
    QT_TRANSLATE_NOOP("cli", "Take government holidays from a table of text into FILE, and tell row by row what became "
                             "of them."),
    kImportOptions,
    2,
    2,
    false,
    runImport,
};

} // namespace ruam::app
