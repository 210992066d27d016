#include "imports.h"

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

ImportState importState(HolidayRowState state)
{
    switch (state) {
    case HolidayRowState::New:
        return ImportState::New;
    case HolidayRowState::Matches:
        return ImportState::Matches;
    case HolidayRowState::Doubtful:
        return ImportState::Doubtful;
    case HolidayRowState::Refused:
        break;
    }
    return ImportState::Refused;
}

QByteArray holidayJson(const HolidayTable &table, const format::Texts &texts)
{
    QJsonArray rows;
    for (const HolidayRow &row : table.rows) {
        const QString date = row.holiday.date.toString(Qt::ISODate);
        const QString why = interchange::holidayReasonText(row, texts);
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("state"), stateName(importState(row.state))},
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

QByteArray holidayLines(const HolidayTable &table, const format::Texts &texts)
{
    const bool thai = texts.language() == format::Language::Thai;
    const format::DateFormat dates{texts.language(), thai ? format::Era::Buddhist : format::Era::Common,
                                   format::Digits::Arabic};
    QString lines;
    for (const HolidayRow &row : table.rows) {
        const QString state = stateText(importState(row.state), texts);
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
    // One more than the reader takes tells it that there is more.
    const HolidayTable table = interchange::readHolidayCsv(in.read(interchange::kMaxHolidayBytes + 1), plan);
    if (table.fault != interchange::HolidayFileFault::None) {
        say(call, interchange::holidayFaultText(table.fault, call.texts));
        return FileTrouble;
    }
    if (!call.arguments.has("--dry-run") && table.count(HolidayRowState::New) > 0)
        if (const auto taken = takeEdit(call, store, core::addHolidays(plan, table.news(), call.world.ids)); !taken)
            return fail(call, taken.error(), FileTrouble, &plan);
    const int printed = print(call, call.json() ? holidayJson(table, call.texts) : holidayLines(table, call.texts));
    const int waiting = table.count(HolidayRowState::Doubtful) + table.count(HolidayRowState::Refused);
    return printed == Done && waiting > 0 ? NeedsPerson : printed;
}

} // namespace ruam::app
