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
bool comesFirst(const Task &a, TaskUrgency urgencyA, const Task &b, TaskUrgency urgencyB)
{
    if (urgencyA != urgencyB)
        return int(urgencyA) > int(urgencyB);
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    if (a.due != b.due)
        return a.due < b.due;
    return std::pair(a.subProject, a.position) < std::pair(b.subProject, b.position);
}

std::vector<TaskLine> taskLines(const Plan &plan, QDate asOf, const format::Texts &texts)
{
    std::vector<std::pair<const Task *, TaskUrgency>> tasks;
    const auto next = nextTasks(plan);
    for (const auto &[id, task] : plan.all<Task>()) {
        const auto found = next.find(task.subProject);
        const TaskUrgency urgency = taskUrgency(task, asOf, found != next.end() && found->second == id);
        if (urgency != TaskUrgency::None)
            tasks.emplace_back(&task, urgency);
    }
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const auto &a, const auto &b) { return comesFirst(*a.first, a.second, *b.first, b.second); });
    std::vector<TaskLine> lines;
    for (const auto &[task, urgency] : tasks) {
        const bool hasParent = plan.find(task->subProject);
        lines.push_back({task->id, format::recordTitle(plan, refOf(*task), texts),
                         hasParent ? format::recordTitle(plan, refOf(task->subProject), texts) : QString(),
                         format::dateText(task->due, format::DateStyle::Table, screenDates(texts)),
                         urgencyText(urgency, texts), urgency});
    }
    return lines;
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

Overview overviewOf(const Plan &plan, QDate asOf, const format::Texts &texts)
{
    Overview overview;
    overview.asOf = asOf;
    for (const Event *event : upcomingEvents(plan, asOf)) {
        EventLine line = eventLine(plan, *event, asOf, texts);
        if (overview.next)
            overview.following.push_back(std::move(line));
        else
            overview.next = std::move(line);
    }
    if (!overview.next)
        sayNothingNext(overview, plan, texts);
    overview.tasks = taskLines(plan, asOf, texts);
    overview.overdue = int(std::count_if(overview.tasks.begin(), overview.tasks.end(),
                                         [](const TaskLine &line) { return line.urgency == TaskUrgency::Overdue; }));
    for (const SubProject *subProject : plan.ordered<SubProject>())
        overview.progress.push_back(progressLine(plan, *subProject, asOf, texts));
    const Field &issueState = *findField(Kind::PilotAgency, u"issue_state");
    for (const PilotAgency *agency : plan.ordered<PilotAgency>())
        overview.agencies.push_back(
            {agency->id, format::organisationText(plan, agency->organisation, texts), agency->studyIssue,
             format::enumText(Kind::PilotAgency, issueState, enumName(agency->issueState), texts)});
    return overview;
}

Counters countersOf(const Plan &plan, QDate asOf)
{
    Counters counters;
    for (const auto &[id, task] : plan.all<Task>()) {
        counters.openTasks += isOpen(task);
        counters.overdueTasks += taskUrgency(task, asOf, false) == TaskUrgency::Overdue;
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
