#include <ruam/core/edits.h>
#include <ruam/core/planstatus.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::samplePlan;

namespace {

/// The sample with one event changed.
template <class Change>
Plan withEvent(EventId id, Change change)
{
    Plan plan = samplePlan();
    Event after = *plan.find(id);
    change(after);
    ChangeSet changes;
    changes.update(*plan.find(id), after);
    plan.apply(changes);
    return plan;
}

std::vector<qint64> upcomingIds(const Plan &plan, QDate asOf)
{
    std::vector<qint64> ids;
    for (const Event *event : upcomingEvents(plan, asOf))
        ids.push_back(event->id.value);
    return ids;
}

} // namespace

TEST(UpcomingEvents, AreThoseNotYetOverSoonestFirst)
{
    const Plan plan = samplePlan(); // rounds on 4-5, 11-12 and 18-19 March, the signing on the 22nd
    EXPECT_EQ(upcomingIds(plan, QDate(2024, 3, 1)), (std::vector<qint64>{101, 102, 103, 104}));
    EXPECT_EQ(upcomingIds(plan, QDate(2024, 3, 12)), (std::vector<qint64>{102, 103, 104})) << "its last day counts";
    EXPECT_EQ(upcomingIds(plan, QDate(2024, 3, 23)), std::vector<qint64>{});
}

TEST(UpcomingEvents, LeaveOutWhatWasHeldCancelledOrPutOff)
{
    for (const EventState state : {EventState::Held, EventState::Cancelled, EventState::Postponed}) {
        const Plan plan = withEvent({102}, [&](Event &e) { e.state = state; });
        EXPECT_EQ(upcomingIds(plan, QDate(2024, 3, 1)), (std::vector<qint64>{101, 103, 104}));
    }
    EXPECT_EQ(upcomingIds(withEvent({102}, [](Event &e) { e.start = e.end = {}; }), QDate(2024, 3, 1)),
              (std::vector<qint64>{101, 103, 104}));
}

TEST(UpcomingEvents, RoundsOfOneDateStandByNumber)
{
    const Plan plan = withEvent({103}, [](Event &e) {
        e.start = QDate(2024, 3, 4);
        e.end = QDate(2024, 3, 5);
    });
    EXPECT_EQ(upcomingIds(plan, QDate(2024, 3, 1)), (std::vector<qint64>{101, 103, 102, 104}));
}

TEST(TaskUrgency, TheStrongestThatAppliesAsOfTheDay)
{
    Plan plan;
    Task task;
    const QDate day(2024, 3, 10);
    EXPECT_EQ(taskUrgency(plan, task, day, false), TaskUrgency::None);
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Next);
    task.due = day.addDays(kNearDays + 1);
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Next);
    task.due = day.addDays(kNearDays);
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Near);
    task.due = day;
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Near) << "due today is not yet overdue";
    task.due = day.addDays(-1);
    EXPECT_EQ(taskUrgency(plan, task, day, false), TaskUrgency::Overdue);
    task.state = TaskState::Done;
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::None);
    task.state = TaskState::Cancelled;
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::None);
    task = Task();
    Event event;
    event.id = {7};
    event.start = day.addDays(-3);
    event.end = day.addDays(-2);
    ChangeSet changes;
    changes.insert(event);
    plan.apply(changes);
    task.event = event.id;
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Overdue) << "its event was to be done by then";
    EXPECT_EQ(startOf(plan, task), event.start);
    task.due = day.addDays(20);
    EXPECT_EQ(taskUrgency(plan, task, day, true), TaskUrgency::Next) << "its own day goes before that of the event";
}

TEST(NextTasks, AreTheFirstOpenOneOfEachSubProject)
{
    Plan plan = samplePlan();
    Task done = *plan.find(TaskId{61});
    done.state = TaskState::Done;
    ChangeSet changes;
    changes.update(*plan.find(TaskId{61}), done);
    plan.apply(changes);
    const auto next = nextTasks(plan);
    EXPECT_EQ(next.at(SubProjectId{41}), TaskId{62});
    EXPECT_EQ(next.at(SubProjectId{42}), TaskId{71});
}

TEST(OpenPredecessor, IsTheOneToWaitForUntilItIsDone)
{
    Plan plan = samplePlan(); // 63 waits for 62
    ASSERT_TRUE(openPredecessor(plan, *plan.find(TaskId{63})));
    EXPECT_EQ(openPredecessor(plan, *plan.find(TaskId{63}))->id, TaskId{62});
    EXPECT_FALSE(openPredecessor(plan, *plan.find(TaskId{62})));
    for (TaskState over : {TaskState::Done, TaskState::Cancelled}) {
        const auto edit = setTaskState(plan, TaskId{62}, over, QDate(2024, 3, 1));
        ASSERT_TRUE(edit.ok());
        plan.apply(edit->changes);
        EXPECT_FALSE(openPredecessor(plan, *plan.find(TaskId{63}))) << int(over);
    }
}

TEST(Progress, CountsTasksAndRoundsOfOneSubProject)
{
    Plan plan = withEvent({103}, [](Event &e) { e.state = EventState::Cancelled; });
    Task task = *plan.find(TaskId{71});
    task.state = TaskState::Done;
    Task waiting = *plan.find(TaskId{72});
    waiting.state = TaskState::Waiting;
    ChangeSet changes;
    changes.update(*plan.find(TaskId{71}), task);
    changes.update(*plan.find(TaskId{72}), waiting);
    plan.apply(changes);
    const Progress progress = progressOf(plan, SubProjectId{42}, QDate(2024, 3, 6));
    EXPECT_EQ(progress.tasks, 3);
    EXPECT_EQ(progress.tasksDone, 1);
    EXPECT_EQ(progress.tasksInProgress, 1);
    EXPECT_EQ(progress.rounds, 2);
    EXPECT_EQ(progress.roundsHeld, 1);
    EXPECT_EQ(progressOf(plan, SubProjectId{41}, QDate(2024, 3, 6)).rounds, 0);
}

TEST(DayBeforeFirstOpenEvent, LooksPastWhatWasHeldHoweverLongAgo)
{
    EXPECT_EQ(dayBeforeFirstOpenEvent(samplePlan()), QDate(2024, 3, 3));
    EXPECT_EQ(dayBeforeFirstOpenEvent(withEvent({101}, [](Event &e) { e.state = EventState::Held; })),
              QDate(2024, 3, 10));
    EXPECT_FALSE(dayBeforeFirstOpenEvent(Plan()).isValid());
}
