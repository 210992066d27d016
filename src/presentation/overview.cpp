#include <ruam/presentation/overview.h>

#include <ruam/core/edits.h>
#include <ruam/format/fieldtext.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {

EventLine eventLine(const Plan &plan, const Event &event, QDate asOf, const format::Texts &texts)
{
    EventLine line;
    line.event = event.id;
    const TrainingGroup *group = plan.groupOf(event.id);
    line.record = group ? refOf(*group) : refOf(event);
    line.title = format::eventTitle(plan, event, texts);
    line.daysUntil = asOf.daysTo(event.start);
    line.when = line.daysUntil < 0 ? texts.translate("presentation", "in progress")
                                   : format::relativeDaysText(event.start, asOf, screenDates(texts));
    line.dates = format::rangeText(event.start, event.end, format::DateStyle::Table, screenDates(texts));
    line.venue = format::venueText(plan, event.venue, texts);
    line.state = format::enumText(Kind::Event, *findField(Kind::Event, u"state"), enumName(event.state), texts);
    return line;
}

/// Overdue before near before next; an undated one after the dated.
bool comesFirst(const Plan &plan, const Task &a, TaskUrgency urgencyA, const Task &b, TaskUrgency urgencyB)
{
    if (urgencyA != urgencyB)
        return int(urgencyA) > int(urgencyB);
    const QDate dueA = dueOf(plan, a);
    const QDate dueB = dueOf(plan, b);
    if (dueA.isValid() != dueB.isValid())
        return dueA.isValid();
    if (dueA != dueB)
        return dueA < dueB;
    return std::pair(a.subProject, a.position) < std::pair(b.subProject, b.position);
}

/// As if a kept task were still open.
TaskUrgency shownUrgency(const Plan &plan, const Task &task, QDate asOf, bool isNext, bool isKept)
{
    if (!isKept || isOpen(task))
        return taskUrgency(plan, task, asOf, isNext);
    Task open;
    open.due = dueOf(plan, task);
    return taskUrgency(plan, open, asOf, true);
}

TaskLine taskLine(const Plan &plan, const Task &task, TaskUrgency urgency, const format::Texts &texts)
{
    const bool isDone = !isOpen(task);
    const Field &state = *findField(Kind::Task, u"state");
    return {task.id,
            format::recordTitle(plan, refOf(task), texts),
            plan.find(task.subProject) ? format::recordTitle(plan, refOf(task.subProject), texts) : QString(),
            format::dateText(dueOf(plan, task), format::DateStyle::Table, screenDates(texts)),
            isDone ? format::enumText(Kind::Task, state, enumName(task.state), texts) : urgencyText(urgency, texts),
            urgency,
            isDone};
}

/// Words are made for the lines that are shown, however many tasks there are.
void addTasks(Overview &overview, const Plan &plan, const format::Texts &texts, const std::set<TaskId> &kept)
{
    std::vector<std::pair<const Task *, TaskUrgency>> tasks;
    const auto next = nextTasks(plan);
    for (const auto &[id, task] : plan.all<Task>()) {
        const auto found = next.find(task.subProject);
        const bool isNext = found != next.end() && found->second == id;
        const TaskUrgency urgency = shownUrgency(plan, task, overview.asOf, isNext, kept.contains(id));
        if (urgency != TaskUrgency::None)
            tasks.emplace_back(&task, urgency);
        overview.overdue += isOpen(task) && urgency == TaskUrgency::Overdue;
    }
    std::stable_sort(tasks.begin(), tasks.end(), [&](const auto &a, const auto &b) {
        return comesFirst(plan, *a.first, a.second, *b.first, b.second);
    });
    int open = 0;
    for (const auto &[task, urgency] : tasks) {
        const bool isShown = kept.contains(task->id) || open++ < kMostLines;
        if (isShown)
            overview.tasks.push_back(taskLine(plan, *task, urgency, texts));
        else if (overview.moreTasks++ == 0)
            overview.firstMore = task->id;
    }
}

/// Rounds, as the programme calls them.
QString roundsWord(const QString &word, const format::Texts &texts)
{
    if (texts.language() == format::Language::Thai && !word.isEmpty())
        return word;
    if (word == QStringLiteral("รุ่น"))
        return texts.translate("presentation", "batches");
    if (word == QStringLiteral("รอบ"))
        return texts.translate("presentation", "rounds");
    return texts.translate("presentation", "groups");
}

ProgressLine progressLine(const Plan &plan, const SubProject &subProject, QDate asOf, const format::Texts &texts)
{
    ProgressLine line;
    line.subProject = subProject.id;
    line.title = format::recordTitle(plan, refOf(subProject), texts);
    line.progress = progressOf(plan, subProject.id, asOf);
    if (line.progress.tasks > 0)
        line.steps =
            texts.translate("presentation", "%1 of %2 steps").arg(line.progress.tasksDone).arg(line.progress.tasks);
    if (line.progress.rounds > 0) {
        line.rounds = texts.translate("presentation", "%1 of %2 %3 held")
                          .arg(line.progress.roundsHeld)
                          .arg(line.progress.rounds)
                          .arg(roundsWord(plan.programme().roundWord, texts));
    }
    return line;
}

void sayNothingNext(Overview &overview, const Plan &plan, const format::Texts &texts)
{
    if (plan.all<Event>().empty()) {
        overview.nothingNext = texts.translate("presentation", "There are no events yet.");
        return;
    }
    overview.nothingNext = texts.translate("presentation", "Nothing is coming up as of %1.")
                               .arg(format::dateText(overview.asOf, format::DateStyle::Long, screenDates(texts)));
    overview.offeredDay = dayBeforeFirstOpenEvent(plan);
    if (overview.offeredDay.isValid())
        overview.offer = texts.translate("presentation", "View as of %1")
                             .arg(format::dateText(overview.offeredDay, format::DateStyle::Long, screenDates(texts)));
}

} // namespace

Overview overviewOf(const Plan &plan, QDate asOf, const format::Texts &texts, const std::set<TaskId> &kept)
{
    Overview overview;
    overview.asOf = asOf;
    const auto events = upcomingEvents(plan, asOf);
    for (size_t i = 0; i < std::min(events.size(), size_t(kMostLines) + 1); ++i) {
        EventLine line = eventLine(plan, *events[i], asOf, texts);
        if (i == 0)
            overview.next = std::move(line);
        else
            overview.following.push_back(std::move(line));
    }
    if (events.empty())
        sayNothingNext(overview, plan, texts);
    else
        overview.moreFollowing = int(events.size() - 1 - overview.following.size());
    addTasks(overview, plan, texts, kept);
    for (const SubProject *subProject : plan.ordered<SubProject>())
        overview.progress.push_back(progressLine(plan, *subProject, asOf, texts));
    return overview;
}

Counters countersOf(const Plan &plan, QDate asOf)
{
    Counters counters;
    for (const auto &[id, task] : plan.all<Task>()) {
        counters.openTasks += isOpen(task);
        counters.overdueTasks += taskUrgency(plan, task, asOf, false) == TaskUrgency::Overdue;
    }
    counters.groups = int(plan.all<TrainingGroup>().size());
    counters.agencies = int(plan.all<PilotAgency>().size());
    return counters;
}

Result<void> setAsOf(session::Session &session, QDate day)
{
    const Value value = day.isValid() ? Value(day) : Value();
    const auto edit = setField(session.plan(), refOf(session.plan().programme()), u"as_of", value);
    return edit ? session.perform(*edit) : Result<void>(edit.error());
}

} // namespace ruam::presentation
