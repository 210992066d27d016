#include "imports.h"
#include "jsonline.h"

#include <ruam/format/thaidate.h>
#include <ruam/interchange/grouptable.h>

namespace ruam::app {
namespace {

using interchange::GroupRow;
using interchange::GroupTable;
using interchange::ImportState;

bool isTaken(const Call &call, const GroupRow &row)
{
    return row.state == ImportState::New ||
           (row.state == ImportState::Doubtful && call.arguments.has("--with-doubtful"));
}

QByteArray groupJson(const Call &call, const GroupTable &table)
{
    const auto dateOf = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QList<QByteArray> rows;
    for (const GroupRow &row : table.rows) {
        const QString why = interchange::groupReasonText(row, call.texts);
        rows.append(JsonLine()
                        .add("line", row.line)
                        .add("state", stateName(row.state))
                        .add("taken", isTaken(call, row))
                        .add("number", row.group.number > 0 ? QJsonValue(row.group.number) : QJsonValue())
                        .add("name", row.group.name)
                        .add("start", dateOf(row.group.start))
                        .add("end", dateOf(row.group.end))
                        .add("venue", row.venue)
                        .add("reason", why.isEmpty() ? QJsonValue() : why)
                        .object());
    }
    return JsonLine()
        .add("new", table.count(ImportState::New))
        .add("matches", table.count(ImportState::Matches))
        .add("doubtful", table.count(ImportState::Doubtful))
        .add("refused", table.count(ImportState::Refused))
        .addJson("rows", jsonArray(rows))
        .line();
}

QByteArray groupLines(const Call &call, const GroupTable &table)
{
    const bool thai = call.texts.language() == format::Language::Thai;
    const format::DateFormat dates{call.texts.language(), thai ? format::Era::Buddhist : format::Era::Common,
                                   format::Digits::Arabic};
    QByteArray lines;
    for (const GroupRow &row : table.rows) {
        QStringList cells{QString::number(row.line),
                          format::importStateText(row.state, call.texts),
                          row.group.number > 0 ? QString::number(row.group.number) : QString(),
                          row.group.name,
                          format::rangeText(row.group.start, row.group.end, format::DateStyle::Long, dates),
                          row.venue,
                          interchange::groupReasonText(row, call.texts)};
        while (cells.last().isEmpty())
            cells.removeLast();
        lines += cells.join(u'\t').toUtf8() + '\n';
    }
    return lines;
}

struct GroupInput
{
    GroupTable groups;
    std::optional<interchange::Table> table; ///< none for a text
};

/// A table, or a text that was copied from a page; an exit code where it is neither, and it was said.
std::variant<GroupInput, int> readGroups(const Call &call, QFile &in, const core::Plan &plan)
{
    if (in.fileName().endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        constexpr qint64 kMaxBytes = 4 * 1024 * 1024;
        std::optional<format::Charset> charset;
        if (!readCharset(call, charset))
            return WrongCommandLine;
        const QByteArray bytes = in.read(kMaxBytes + 1);
        if (bytes.size() > kMaxBytes) {
            say(call, interchange::tableFaultText(interchange::TableFault::TooLarge, call.texts));
            return FileTrouble;
        }
        const auto decoded = charset ? format::decodeText(bytes, *charset) : format::decodeText(bytes);
        if (const qint64 line = format::unreadableLine(decoded.text)) {
            say(call, interchange::tableFaultText({interchange::TableFault::Unreadable, line}, call.texts));
            return FileTrouble;
        }
        // A table that was copied from Word or Excel has tabs between its cells, and its heading with it.
        if (!decoded.text.contains(u'\t'))
            return GroupInput{interchange::readGroupText(decoded.text, plan), {}};
        in.seek(0);
    }
    const auto choices = chosenColumns<interchange::GroupColumnChoice>(call, interchange::groupColumnFromName,
                                                                       interchange::groupColumnNames());
    if (const int *code = std::get_if<int>(&choices))
        return *code;
    auto table = inputTable(call, in);
    if (const int *code = std::get_if<int>(&table))
        return *code;
    GroupInput input{{}, std::get<interchange::Table>(std::move(table))};
    input.groups = interchange::readGroupTable(*input.table, std::get<0>(choices), plan);
    if (!input.groups.unknownColumn.isEmpty())
        return unknownColumn(call, input.groups.unknownColumn);
    return input;
}

} // namespace

int importGroups(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    const auto read = readGroups(call, in, plan);
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const auto &[table, source] = std::get<GroupInput>(read);
    if (table.noHeading) {
        say(call, call.texts.translate("import", "No row names the columns of groups, and no text lists groups with "
                                                 "their number and dates. Nothing was changed. Say which column is "
                                                 "which with --map, or name them กลุ่มที่, ชื่อกลุ่ม, วันที่อบรม, สถานที่."));
        return FileTrouble;
    }
    std::vector<core::ListedGroup> taken;
    std::vector<interchange::RefusedRow> waiting;
    for (const GroupRow &row : table.rows)
        if (isTaken(call, row))
            taken.push_back(row.group);
        else if (row.state != ImportState::Matches)
            waiting.push_back({row.line, interchange::groupReasonText(row, call.texts)});
    const bool waits = !waiting.empty();
    if (source)
        if (const auto saved = writeRefused(call, *source, table.heading, std::move(waiting)); !saved)
            return fail(call, saved.error());
    if (!call.arguments.has("--dry-run") && !taken.empty()) {
        const auto edit = core::takeGroups(plan, taken, interchange::trainingSubProject(plan), call.world.ids);
        if (const auto written = takeEdit(call, store, edit); !written)
            return fail(call, written.error(), FileTrouble, &plan);
    }
    const int printed = print(call, call.json() ? groupJson(call, table) : groupLines(call, table));
    sayTaken(call, qint64(taken.size()), qint64(table.rows.size()));
    sayColumnsLeft(call, interchange::leftColumns(table.heading, table.columns));
    if (!waits)
        sayNothingToMend(call);
    else if (const QString path = call.arguments.value("--refused"); !source && !path.isEmpty())
        say(call, call.texts.translate("import", "A text has no rows to mend, so “%1” was not written.").arg(path));
    return printed == Done && waits ? NeedsPerson : printed;
}

} // namespace ruam::app
