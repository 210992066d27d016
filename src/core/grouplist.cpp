#include <ruam/core/grouplist.h>
#include <ruam/core/text.h>

#include <map>

namespace ruam::core {

namespace {

class GroupTaker
{
public:
    GroupTaker(const Plan &plan, SubProjectId subProject, IdSource &ids)
        : m_plan(plan), m_subProject(subProject), m_ids(ids)
    {
    }

    Result<void> take(const ListedGroup &row)
    {
        if (!row.known.isValid()) {
            makeGroup(row);
            return {};
        }
        const TrainingGroup *group = m_plan.find(row.known);
        const Event *event = group ? m_plan.find(group->event) : nullptr;
        if (!event)
            return Error{Code::NotFound, {refOf(row.known)}, {}};
        TrainingGroup after = *group;
        if (const QString name = storedText(row.name); !name.isEmpty())
            after.name = name;
        m_changes.update(*group, std::move(after));
        Event moved = *event;
        setEvent(moved, row);
        m_changes.update(*event, std::move(moved));
        return {};
    }
    ChangeSet &changes() { return m_changes; }

private:
    void makeGroup(const ListedGroup &row)
    {
        Event event;
        event.id = m_ids.next<Event>();
        event.subProject = m_subProject;
        event.kind = EventKind::Training;
        setEvent(event, row);
        TrainingGroup group;
        group.id = m_ids.next<TrainingGroup>();
        group.event = event.id;
        group.number = row.number;
        group.name = storedText(row.name);
        m_changes.insert(std::move(event));
        m_changes.insert(std::move(group));
    }

    void setEvent(Event &event, const ListedGroup &row)
    {
        if (row.start.isValid()) {
            event.start = row.start;
            event.end = row.end.isValid() ? row.end : row.start;
            if (event.state == EventState::Draft || event.state == EventState::Postponed)
                event.state = EventState::Scheduled;
        }
        if (row.timeStart.isValid()) {
            event.timeStart = row.timeStart;
            event.timeEnd = row.timeEnd;
        }
        if (row.venue)
            event.venue = venueOf(*row.venue);
    }

    VenueId venueOf(Venue venue)
    {
        if (venue.id.isValid())
            return venue.id;
        venue.name = storedText(venue.name);
        VenueId &id = m_made[{comparableText(venue.name), venue.province}];
        if (!id.isValid()) {
            id = venue.id = m_ids.next<Venue>();
            m_changes.insert(std::move(venue));
        }
        return id;
    }

    const Plan &m_plan;
    SubProjectId m_subProject;
    IdSource &m_ids;
    ChangeSet m_changes;
    std::map<std::pair<QString, ProvinceId>, VenueId> m_made;
};

} // namespace

Result<Edit> takeGroups(const Plan &plan, const std::vector<ListedGroup> &rows, SubProjectId subProject, IdSource &ids)
{
    GroupTaker taker(plan, subProject, ids);
    for (const ListedGroup &row : rows)
        if (auto taken = taker.take(row); !taken)
            return taken.error();
    if (auto ok = checkChanges(plan, taker.changes()); !ok)
        return ok.error();
    return Edit{Verb::ImportRows, {qint64(rows.size())}, std::move(taker.changes())};
}

} // namespace ruam::core
