#include <ruam/core/planstatus.h>

namespace ruam::core {

bool isUpcoming(const Event &event, QDate asOf)
{
    return event.start.isValid() && event.end >= asOf && event.state != EventState::Held &&
           event.state != EventState::Cancelled && event.state != EventState::Postponed;
}

bool isPast(const Event &event, QDate asOf)
{
    if (event.state == EventState::Held)
        return true;
    return event.end.isValid() && event.end < asOf && event.state != EventState::Cancelled &&
           event.state != EventState::Postponed;
}

bool isEarlier(const Event *a, const Event *b)
{
    const auto key = [](const Event *event) {
        const QDate day = event ? event->start : QDate();
        return std::tuple(!day.isValid(), day, event ? event->timeStart : QTime());
    };
    return key(a) < key(b);
}

std::vector<const Agreement *> agreementsBySigning(const Plan &plan)
{
    auto agreements = plan.ordered<Agreement>();
    std::stable_sort(agreements.begin(), agreements.end(), [&plan](const Agreement *a, const Agreement *b) {
        return isEarlier(plan.find(a->event), plan.find(b->event));
    });
    return agreements;
}

std::vector<const Event *> upcomingEvents(const Plan &plan, QDate asOf)
{
    std::vector<std::pair<qint64, const Event *>> found; // with the group's number
    std::map<EventId, qint64> numbers;
    for (const auto &[id, group] : plan.all<TrainingGroup>())
        numbers[group.event] = group.number.value_or(0);
    for (const auto &[id, event] : plan.all<Event>()) {
        if (!isUpcoming(event, asOf))
            continue;
        const auto number = numbers.find(id);
        found.emplace_back(number == numbers.end() ? 0 : number->second, &event);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second->start, a.second->end, a.first) < std::tie(b.second->start, b.second->end, b.first);
    });
    std::vector<const Event *> events;
    events.reserve(found.size());
    for (const auto &[number, event] : found)
        events.push_back(event);
    return events;
}

bool isOpen(const Task &task)
{
    return task.state != TaskState::Done && task.state != TaskState::Cancelled;
}

const Task *openPredecessor(const Plan &plan, const Task &task)
{
    const Task *predecessor = isOpen(task) ? plan.find(task.predecessor) : nullptr;
    return predecessor && isOpen(*predecessor) ? predecessor : nullptr;
}

std::map<SubProjectId, TaskId> nextTasks(const Plan &plan)
{
    std::map<SubProjectId, const Task *> first;
    for (const auto &[id, task] : plan.all<Task>()) {
        if (!isOpen(task))
            continue;
        const Task *&next = first[task.subProject];
        if (!next || task.position < next->position)
            next = &task;
    }
    std::map<SubProjectId, TaskId> next;
    for (const auto &[subProject, task] : first)
        next[subProject] = task->id;
    return next;
}

QDate startOf(const Plan &plan, const Task &task)
{
    const Event *event = task.start.isValid() ? nullptr : plan.find(task.event);
    return event ? event->start : task.start;
}

QDate dueOf(const Plan &plan, const Task &task)
{
    const Event *event = task.due.isValid() ? nullptr : plan.find(task.event);
    return event ? event->end : task.due;
}

TaskUrgency taskUrgency(const Plan &plan, const Task &task, QDate asOf, bool isNext)
{
    if (!isOpen(task))
        return TaskUrgency::None;
    const QDate due = dueOf(plan, task);
    if (due.isValid() && due < asOf)
        return TaskUrgency::Overdue;
    if (due.isValid() && asOf.daysTo(due) <= kNearDays)
        return TaskUrgency::Near;
    return isNext ? TaskUrgency::Next : TaskUrgency::None;
}

Progress progressOf(const Plan &plan, SubProjectId subProject, QDate asOf)
{
    Progress progress;
    for (const auto &[id, task] : plan.all<Task>()) {
        if (task.subProject != subProject || task.state == TaskState::Cancelled)
            continue;
        ++progress.tasks;
        progress.tasksDone += task.state == TaskState::Done;
        progress.tasksInProgress += task.state == TaskState::InProgress || task.state == TaskState::Waiting;
    }
    for (const auto &[id, group] : plan.all<TrainingGroup>()) {
        const Event *event = plan.find(group.event);
        if (!event || event->subProject != subProject || event->state == EventState::Cancelled)
            continue;
        ++progress.rounds;
        progress.roundsHeld += isPast(*event, asOf);
    }
    return progress;
}

QDate dayBeforeFirstOpenEvent(const Plan &plan)
{
    QDate first;
    for (const auto &[id, event] : plan.all<Event>()) {
        const bool open = event.state == EventState::Draft || event.state == EventState::Scheduled ||
                          event.state == EventState::Confirmed;
        if (open && event.start.isValid() && (!first.isValid() || event.start < first))
            first = event.start;
    }
    return first.isValid() ? first.addDays(-1) : QDate();
}

} // namespace ruam::core
