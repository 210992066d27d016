#include "imports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <ruam/format/thaidate.h>
#include <ruam/interchange/holidaycsv.h>

namespace ruam::app {
namespace {

using interchange::HolidayRow;
using interchange::HolidayTable;
using interchange::ImportState;

QByteArray holidayJson(const HolidayTable &table, const format::Texts &texts)
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
    return QJsonDocument(QJsonObject{{QStringLiteral("new"), table.count(ImportState::New)},
                                     {QStringLiteral("matches"), table.count(ImportState::Matches)},
                                     {QStringLiteral("doubtful"), table.count(ImportState::Doubtful)},
                                     {QStringLiteral("refused"), table.count(ImportState::Refused)},
                                     {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Indented);
}

QByteArray holidayLines(const HolidayTable &table, const format::Texts &texts)
{
    const bool thai = texts.language() == format::Language::Thai;
    const format::DateFormat dates{texts.language(), thai ? format::Era::Buddhist : format::Era::Common,
                                   format::Digits::Arabic};
    QString lines;
    for (const HolidayRow &row : table.rows) {
        const QString state = format::importStateText(row.state, texts);
        QStringList cells{QString::number(row.line), state,
                          format::dateText(row.holiday.date, format::DateStyle::Table, dates), row.holiday.name};
        if (const QString why = interchange::holidayReasonText(row, texts); !why.isEmpty())
            cells.append(why);
        lines += cells.join(u'\t') + u'\n';
    }
    return lines.toUtf8();
}

} // namespace

int importHolidays(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    const auto choices = chosenColumns<interchange::HolidayColumnChoice>(call, interchange::holidayColumnFromName,
                                                                         interchange::holidayColumnNames());
    if (const int *code = std::get_if<int>(&choices))
        return *code;
    const auto input = inputTable(call, in);
    if (const int *code = std::get_if<int>(&input))
        return *code;
    const HolidayTable table =
        interchange::readHolidayTable(std::get<interchange::Table>(input), std::get<0>(choices), plan);
    if (!table.unknownColumn.isEmpty())
        return unknownColumn(call, table.unknownColumn);
    if (table.fault != interchange::HolidayFileFault::None) {
        say(call, interchange::holidayFaultText(table.fault, call.texts));
        return FileTrouble;
    }
    const bool withDoubtful = call.arguments.has("--with-doubtful");
    const auto corrections = withDoubtful ? table.corrections() : std::vector<core::Holiday>();
    std::vector<interchange::RefusedRow> waiting;
    for (const HolidayRow &row : table.rows)
        if (row.state == ImportState::Refused || (row.state == ImportState::Doubtful && !withDoubtful))
            waiting.push_back({row.line, interchange::holidayReasonText(row, call.texts)});
    const bool waits = !waiting.empty();
    const auto &source = std::get<interchange::Table>(input);
    if (const auto saved = writeRefused(call, source, table.heading, std::move(waiting)); !saved)
        return fail(call, saved.error());
    if (!call.arguments.has("--dry-run") && (table.count(ImportState::New) > 0 || !corrections.empty()))
        if (const auto taken =
                takeEdit(call, store, core::takeHolidays(plan, table.news(), corrections, call.world.ids));
            !taken)
            return fail(call, taken.error(), FileTrouble, &plan);
    const int printed = print(call, call.json() ? holidayJson(table, call.texts) : holidayLines(table, call.texts));
    const qint64 taken = table.count(ImportState::New) + qint64(corrections.size());
    sayTaken(call, taken, qint64(table.rows.size()));
    sayColumnsLeft(call, interchange::leftColumns(table.heading, table.columns));
    if (!waits)
        sayNothingToMend(call);
    return printed == Done && waits ? NeedsPerson : printed;
}

} // namespace ruam::app
