#include <ruam/core/cloneplan.h>
#include <ruam/core/edits.h>
#include <ruam/core/holidays.h>

#include <unordered_map>
#include <unordered_set>

namespace ruam::core {

namespace {

constexpr int kLongEvent = 31; // days

void earlier(QDate &first, QDate day)
{
    if (day.isValid() && (!first.isValid() || day < first))
        first = day;
}

template <class Predicate>
QDate firstDayOf(const Plan &plan, Predicate isMeant)
{
    QDate first;
    for (const auto &[id, event] : plan.all<Event>())
        if (isMeant(event))
            earlier(first, event.start);
    for (const auto &[id, task] : plan.all<Task>()) {
        if (!isMeant(task))
            continue;
        earlier(first, task.start);
        earlier(first, task.due);
    }
    return first;
}

QDate moved(QDate day, int days)
{
    return day.isValid() ? day.addDays(days) : day;
}

/// Copies the records that come along, under ids of their own.
class Clone
{
public:
    Clone(const Plan &plan, const CloneOptions &options, IdSource &ids) : m_plan(plan), m_options(options), m_ids(ids)
    {
    }

    ChangeSet make()
    {
        forEachKind([this]<class R>() {
            if constexpr (!isPeopleKind(R::kKind))
                for (const auto &[id, record] : m_plan.all<R>())
                    if (comesAlong(record))
                        m_newIds.emplace(refOf(record), keepsId<R>() ? id.value : m_ids.next());
        });
        forEachKind([this]<class R>() {
            if constexpr (!isPeopleKind(R::kKind))
                for (const auto &[id, record] : m_plan.all<R>())
                    if (m_newIds.contains(refOf(record)))
                        copy(record);
        });
        return std::move(m_changes);
    }

private:
    template <class R>
    static constexpr bool keepsId()
    {
        return std::is_same_v<R, Province> || std::is_same_v<R, Holiday>;
    }

    template <class R>
    bool comesAlong(const R &record) const
    {
        const CloneOptions &with = m_options;
        if constexpr (std::is_same_v<R, Announcement> || std::is_same_v<R, AgencyMark> || std::is_same_v<R, Note> ||
                      std::is_same_v<R, FileLink> || std::is_same_v<R, AgendaSpeaker> || std::is_same_v<R, Meal> ||
                      std::is_same_v<R, IssuedPaper>)
            return false;
        else if constexpr (std::is_same_v<R, Statement>)
            return with.statements && record.kind != StatementKind::StatusNote;
        else if constexpr (std::is_same_v<R, Partnership>)
            return with.partners;
        else if constexpr (std::is_same_v<R, PilotAgency>)
            return with.agencies;
        else if constexpr (std::is_same_v<R, Event> || std::is_same_v<R, TrainingGroup> || std::is_same_v<R, Agreement>)
            return with.events;
        else if constexpr (std::is_same_v<R, AgreementParty>)
            return with.events && with.agencies;
        else if constexpr (std::is_same_v<R, GroupMembership>)
            return with.events && with.provinces;
        else if constexpr (std::is_same_v<R, Invitation>)
            return with.events && with.provinces && record.quota;
        else if constexpr (std::is_same_v<R, AgendaItem>)
            return with.events && with.agendas;
        else if constexpr (std::is_same_v<R, Curriculum> || std::is_same_v<R, Module>)
            return with.curricula;
        else if constexpr (std::is_same_v<R, Deliverable> || std::is_same_v<R, DeliverableContent>)
            return with.deliverables;
        else if constexpr (std::is_same_v<R, Task>)
            return with.tasks;
        else if constexpr (std::is_same_v<R, BudgetLine>)
            return with.budget && (with.events || !record.event.isValid());
        else
            return true;
    }

    template <class R>
    void copy(R record)
    {
        if constexpr (std::is_same_v<R, Event>) {
            const int days = m_options.shift.of(m_plan, record);
            record.start = moved(record.start, days);
            record.end = moved(record.end, days);
            record.headCountDue = moved(record.headCountDue, days);
        } else if constexpr (std::is_same_v<R, Task>) {
            const int days = m_options.shift.of(record);
            record.start = moved(record.start, days);
            record.due = moved(record.due, days);
        }
        record.id.value = m_newIds.at(refOf(record));
        record.rev = {};
        for (const Field &field : fieldsOf(R::kKind)) {
            if (field.flags.readOnly)
                field.set(&record, QString());
            if (field.type != FieldType::Reference)
                continue;
            const Value value = fieldValue(record, field);
            if (isEmpty(value))
                continue;
            const auto target = m_newIds.find({field.target, std::get<qint64>(value)});
            field.set(&record, target == m_newIds.end() ? Value() : Value(target->second));
        }
        begin(record);
        m_changes.insert(std::move(record));
    }

    /// Nothing has been done yet in the new programme.
    template <class R>
    void begin(R &)
    {
    }
    void begin(Programme &programme)
    {
        programme.title = m_options.title;
        programme.titleEn.clear();
        programme.englishConfirmed = false;
        programme.shortName.clear();
        programme.asOf = {};
        programme.note.clear();
    }
    void begin(Statement &statement) { statement.state = StatementState::NotSet; }
    void begin(Venue &venue) { venue.booking = BookingState::NotSet; }
    void begin(PilotAgency &agency) { agency.issueState = StudyIssueState::UnderConsideration; }
    void begin(Event &event)
    {
        event.state = event.start.isValid() ? EventState::Scheduled : EventState::Draft;
        event.locked = false;
    }
    /// Only how many are asked for.
    void begin(Invitation &invitation)
    {
        Invitation asked;
        asked.id = invitation.id;
        asked.group = invitation.group;
        asked.province = invitation.province;
        asked.quota = invitation.quota;
        invitation = std::move(asked);
    }
    void begin(GroupMembership &membership) { membership.state = MembershipState::Proposed; }
    void begin(Deliverable &deliverable) { deliverable.state = DeliverableState::NotStarted; }
    void begin(Task &task)
    {
        task.state = TaskState::NotStarted;
        task.waitingFor.clear();
        task.finished = {};
        task.percent.reset();
        task.evidence.clear();
    }
    void begin(BudgetLine &line)
    {
        line.approved.reset();
        line.spent.reset();
    }

    const Plan &m_plan;
    const CloneOptions &m_options;
    IdSource &m_ids;
    std::map<RecordRef, qint64> m_newIds;
    ChangeSet m_changes;
};

} // namespace

int DateShift::of(const Plan &plan, const Event &event) const
{
    for (const auto &[id, ofGroup] : groups)
        if (const TrainingGroup *group = plan.find(id); group && group->event == event.id)
            return ofGroup;
    const auto found = subProjects.find(event.subProject);
    return found == subProjects.end() ? days : found->second;
}

int DateShift::of(const Task &task) const
{
    const auto found = subProjects.find(task.subProject);
    return found == subProjects.end() ? days : found->second;
}

ChangeSet clonedProgramme(const Plan &plan, const CloneOptions &options, IdSource &ids)
{
    return Clone(plan, options, ids).make();
}

Result<Edit> shiftDates(const Plan &plan, const DateShift &shift)
{
    ChangeSet changes;
    for (const auto &[id, before] : plan.all<Event>()) {
        Event after = before;
        const int days = shift.of(plan, before);
        after.start = moved(before.start, days);
        after.end = moved(before.end, days);
        after.headCountDue = moved(before.headCountDue, days);
        changes.update(before, std::move(after));
    }
    for (const auto &[id, before] : plan.all<Invitation>()) {
        const TrainingGroup *group = plan.find(before.group);
        const Event *event = group ? plan.find(group->event) : nullptr;
        Invitation after = before;
        after.replyBy = moved(before.replyBy, event ? shift.of(plan, *event) : 0);
        changes.update(before, std::move(after));
    }
    for (const auto &[id, before] : plan.all<Task>()) {
        Task after = before;
        const int days = shift.of(before);
        after.start = moved(before.start, days);
        after.due = moved(before.due, days);
        changes.update(before, std::move(after));
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::ShiftDates, {qint64(changes.size())}, std::move(changes)};
}

std::vector<RestDay> restDays(const Plan &plan)
{
    std::unordered_set<qint64> holidays;
    for (const auto &[id, holiday] : plan.all<Holiday>())
        if (!holiday.province.isValid())
            holidays.insert(holiday.date.toJulianDay());
    std::vector<RestDay> found;
    const auto look = [&](RecordRef record, QDate day) {
        if (day.isValid() && (isWeekend(day) || holidays.contains(day.toJulianDay())))
            found.push_back({record, day});
    };
    for (const auto &[id, event] : plan.all<Event>()) {
        if (!event.start.isValid())
            continue;
        const QDate last = event.end.isValid() ? event.end : event.start;
        if (event.start.daysTo(last) < kLongEvent) {
            for (QDate day = event.start; day <= last; day = day.addDays(1))
                look(refOf(id), day);
        } else {
            look(refOf(id), event.start);
            look(refOf(id), last);
        }
    }
    for (const auto &[id, task] : plan.all<Task>())
        look(refOf(id), task.due);
    std::stable_sort(found.begin(), found.end(), [](const RestDay &a, const RestDay &b) { return a.day < b.day; });
    return found;
}

QDate firstDay(const Plan &plan)
{
    return firstDayOf(plan, [](const auto &) { return true; });
}

QDate firstDay(const Plan &plan, SubProjectId subProject)
{
    return firstDayOf(plan, [subProject](const auto &record) { return record.subProject == subProject; });
}

QDate firstDay(const Plan &plan, TrainingGroupId group)
{
    const TrainingGroup *found = plan.find(group);
    const Event *event = found ? plan.find(found->event) : nullptr;
    return event ? event->start : QDate();
}

} // namespace ruam::core
