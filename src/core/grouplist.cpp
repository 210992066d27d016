#include <ruam/core/grouplist.h>

#include "assignment.h"
#include "listedevents.h"

#include <ruam/core/text.h>

namespace ruam::core {

namespace {

class GroupTaker
{
public:
    GroupTaker(const Plan &plan, SubProjectId subProject, IdSource &ids)
        : m_plan(plan), m_subProject(subProject), m_ids(ids), m_venues(ids)
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
        assignAll(row.provinces, group->id);
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
        const TrainingGroupId made = group.id;
        m_changes.insert(std::move(group));
        assignAll(row.provinces, made);
    }

    void assignAll(const std::vector<ProvinceId> &provinces, TrainingGroupId group)
    {
        for (const ProvinceId province : provinces)
            assign(m_plan, province, group, m_ids, m_changes);
    }

    void setEvent(Event &event, const ListedGroup &row)
    {
        setDays(event, row.start, row.end);
        if (row.timeStart.isValid()) {
            event.timeStart = row.timeStart;
            event.timeEnd = row.timeEnd;
        }
        if (row.venue)
            event.venue = m_venues.take(*row.venue, m_changes);
    }

    const Plan &m_plan;
    SubProjectId m_subProject;
    IdSource &m_ids;
    ChangeSet m_changes;
    ListedVenues m_venues;
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
