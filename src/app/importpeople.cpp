#include "eventoption.h"
#include "imports.h"
#include "jsonline.h"

#include <algorithm>
#include <ruam/interchange/pastedpeople.h>

namespace ruam::app {
namespace {

using interchange::ImportState;
using interchange::PastedPerson;

/// A list on its way into one event.
class PeopleImport
{
public:
    PeopleImport(const Call &call, storage::SqliteStore &store, const core::Plan &plan, core::EventId event)
        : m_call(call), m_store(store), m_plan(plan), m_event(event)
    {
    }

    /// An exit code where the command line is wrong.
    std::optional<int> read(interchange::Table table);
    core::Result<void> take();
    core::Result<void> writeRefused() const;
    int tell() const;

private:
    bool isTaken(const PastedPerson &row) const
    {
        const bool doubtful = row.state == ImportState::Doubtful && m_call.arguments.has("--with-doubtful");
        return doubtful || interchange::isSure(row);
    }
    /// Whether a person must look at it still.
    bool isWaiting(const PastedPerson &row) const
    {
        return row.state == ImportState::Refused || (row.state == ImportState::Doubtful && !isTaken(row));
    }
    QString provinceOf(const PastedPerson &row) const
    {
        const core::Province *province = m_plan.find(row.participant.province);
        return province ? province->name : QString();
    }
    QByteArray json() const;
    QByteArray lines() const;

    const Call &m_call;
    storage::SqliteStore &m_store;
    const core::Plan &m_plan;
    core::EventId m_event;
    interchange::Table m_table;
    interchange::PastedPeople m_people;
};

std::optional<int> PeopleImport::read(interchange::Table table)
{
    const auto choices = chosenColumns<interchange::ColumnChoice>(m_call, interchange::pastedColumnFromName,
                                                                  interchange::pastedColumnNames());
    if (const int *code = std::get_if<int>(&choices))
        return *code;
    m_table = std::move(table);
    auto read = interchange::readListedPeople(m_table, std::get<0>(choices), m_event, m_plan, m_store);
    if (!read)
        return fail(m_call, read.error(), FileTrouble, &m_plan);
    if (!read->unknownColumn.isEmpty())
        return unknownColumn(m_call, read->unknownColumn);
    m_people = std::move(read->people);
    return std::nullopt;
}

core::Result<void> PeopleImport::take()
{
    std::vector<const PastedPerson *> rows;
    for (const PastedPerson &row : m_people.people)
        if (isTaken(row))
            rows.push_back(&row);
    if (rows.empty())
        return {};
    const auto people = interchange::newcomersOf(rows, m_store);
    if (!people)
        return people.error();
    const auto last = m_store.lastPosition(m_event);
    if (!last)
        return last.error();
    return takeEdit(m_call, m_store, core::registerNewcomers(m_plan, m_event, *people, *last, m_call.world.ids));
}

core::Result<void> PeopleImport::writeRefused() const
{
    std::vector<interchange::RefusedRow> rows;
    for (const PastedPerson &row : m_people.people)
        if (isWaiting(row))
            rows.push_back({row.line, interchange::pastedNotesText(row, m_call.texts),
                            interchange::cellsFromAbove(row, m_people.columns)});
    return app::writeRefused(m_call, m_table, m_people.heading, std::move(rows));
}

QByteArray PeopleImport::json() const
{
    JsonLine told;
    for (const ImportState state : format::kImportStates)
        told.add(stateName(state).toLatin1().constData(),
                 qint64(std::count_if(m_people.people.begin(), m_people.people.end(),
                                      [state](const auto &row) { return row.state == state; })));
    QList<QByteArray> rows;
    for (const PastedPerson &row : m_people.people) {
        const core::NewParticipant &person = row.participant;
        const QString why = interchange::pastedNotesText(row, m_call.texts);
        rows.append(JsonLine()
                        .add("line", qint64(row.line))
                        .add("state", stateName(row.state))
                        .add("taken", isTaken(row))
                        .add("title", person.title)
                        .add("given", person.given)
                        .add("surname", person.surname)
                        .add("position_title", person.positionTitle)
                        .add("organisation", person.organisation)
                        .add("province", provinceOf(row))
                        .add("reason", why.isEmpty() ? QJsonValue() : why)
                        .object());
    }
    return told.addJson("rows", jsonArray(rows)).line();
}

QByteArray PeopleImport::lines() const
{
    QByteArray lines;
    for (const PastedPerson &row : m_people.people) {
        const core::NewParticipant &person = row.participant;
        QStringList cells{QString::number(row.line),
                          format::importStateText(row.state, m_call.texts),
                          QStringList{person.title, person.given, person.surname}.join(u' ').simplified(),
                          person.positionTitle,
                          person.organisation,
                          provinceOf(row),
                          interchange::pastedNotesText(row, m_call.texts)};
        for (QString &cell : cells)
            cell = cell.simplified();
        while (cells.last().isEmpty())
            cells.removeLast();
        lines += cells.join(u'\t').toUtf8() + '\n';
    }
    return lines;
}

int PeopleImport::tell() const
{
    const int printed = print(m_call, m_call.json() ? json() : lines());
    const auto taken = std::count_if(m_people.people.begin(), m_people.people.end(),
                                     [this](const PastedPerson &row) { return isTaken(row); });
    sayTaken(m_call, taken, qint64(m_people.people.size()));
    sayColumnsLeft(m_call, interchange::leftColumns(m_people.heading, m_people.columns));
    const bool any = std::any_of(m_people.people.begin(), m_people.people.end(),
                                 [this](const PastedPerson &row) { return isWaiting(row); });
    if (!any)
        sayNothingToMend(m_call);
    return printed == Done && any ? NeedsPerson : printed;
}

} // namespace

int importPeople(const Call &call, QFile &in, storage::SqliteStore &store, const core::Plan &plan)
{
    const auto event = namedEvent(call, plan);
    if (const int *code = std::get_if<int>(&event))
        return *code;
    auto table = inputTable(call, in);
    if (const int *code = std::get_if<int>(&table))
        return *code;
    PeopleImport import(call, store, plan, std::get<core::EventId>(event));
    if (const auto code = import.read(std::get<interchange::Table>(std::move(table))))
        return *code;
    if (const auto written = import.writeRefused(); !written)
        return fail(call, written.error());
    if (!call.arguments.has("--dry-run"))
        if (const auto taken = import.take(); !taken)
            return fail(call, taken.error(), FileTrouble, &plan);
    return import.tell();
}

} // namespace ruam::app
