#include <ruam/core/eventlist.h>

#include "listedevents.h"

#include <ruam/core/text.h>

namespace ruam::core {

VenueId ListedVenues::take(Venue venue, ChangeSet &changes)
{
    if (venue.id.isValid())
        return venue.id;
    venue.name = storedText(venue.name);
    VenueId &id = m_made[{comparableText(venue.name), venue.province}];
    if (!id.isValid()) {
        id = venue.id = m_ids.next<Venue>();
        changes.insert(std::move(venue));
    }
    return id;
}

void setDays(Event &event, QDate start, QDate end)
{
    if (!start.isValid())
        return;
    event.start = start;
    event.end = end.isValid() ? end : start;
    if (event.state == EventState::Draft || event.state == EventState::Postponed)
        event.state = EventState::Scheduled;
}

namespace {

void setFromRow(Event &event, const ListedEvent &row, ListedVenues &venues, ChangeSet &changes)
{
    setDays(event, row.start, row.end);
    event.kind = row.kind.value_or(event.kind);
    event.state = row.state.value_or(event.state);
    if (row.timeStart.isValid())
        event.timeStart = row.timeStart;
    if (row.timeEnd.isValid())
        event.timeEnd = row.timeEnd;
    if (row.venue)
        event.venue = venues.take(*row.venue, changes);
    if (row.subProject.isValid())
        event.subProject = row.subProject;
    if (const QString room = storedText(row.room); !room.isEmpty())
        event.room = room;
    if (const QString note = storedText(row.note, true); !note.isEmpty())
        event.note = note;
}

} // namespace

Result<Edit> takeEvents(const Plan &plan, const std::vector<ListedEvent> &rows, IdSource &ids)
{
    ChangeSet changes;
    ListedVenues venues(ids);
    for (const ListedEvent &row : rows) {
        const Event *before = plan.find(row.known);
        if (row.known.isValid() && !before)
            return Error{Code::NotFound, {refOf(row.known)}, {}};
        Event event = before ? *before : Event();
        setFromRow(event, row, venues, changes);
        if (before) {
            changes.update(*before, std::move(event));
        } else {
            event.id = ids.next<Event>();
            event.title = storedText(row.title);
            changes.insert(std::move(event));
        }
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::ImportRows, {qint64(rows.size())}, std::move(changes)};
}

} // namespace ruam::core
