#include <ruam/core/plan.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::samplePlan;

namespace {

Task someTask(qint64 id, const QString &title)
{
    Task task;
    task.id = {id};
    task.title = title;
    return task;
}

} // namespace

TEST(ChangeSet, AnUpdateThatChangesNothingIsNoChange)
{
    ChangeSet changes;
    const Task task = someTask(1, QStringLiteral("ก"));
    changes.update(task, task);
    EXPECT_TRUE(changes.isEmpty());
}

TEST(ChangeSet, ChangingARowAgainKeepsTheFirstBeforeAndTheLastAfter)
{
    ChangeSet changes;
    const Task first = someTask(1, QStringLiteral("ก"));
    const Task second = someTask(1, QStringLiteral("ข"));
    changes.update(first, second);
    changes.update(second, someTask(1, QStringLiteral("ค")));
    ASSERT_EQ(changes.of<Task>().size(), 1u);
    EXPECT_EQ(changes.of<Task>()[0].before->title, u"ก");
    EXPECT_EQ(changes.of<Task>()[0].after->title, u"ค");
    EXPECT_EQ(changes.of<Task>()[0].after->rev.number, 1);
}

TEST(ChangeSet, ARowMadeAndRemovedLeavesNoTrace)
{
    ChangeSet changes;
    changes.insert(someTask(1, QStringLiteral("ก")));
    changes.insert(someTask(2, QStringLiteral("ข")));
    changes.insert(someTask(3, QStringLiteral("ค")));
    changes.remove(someTask(1, QStringLiteral("ก")));
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.find(TaskId{1}), nullptr);
    EXPECT_EQ(changes.find(TaskId{2})->after->title, u"ข");
    EXPECT_EQ(changes.find(TaskId{3})->after->title, u"ค");
}

TEST(ChangeSet, EveryWriteOfARowHasAHigherRevisionAlsoWhenUndone)
{
    ChangeSet changes;
    Task before = someTask(1, QStringLiteral("ก"));
    before.rev.number = 6;
    changes.update(before, someTask(1, QStringLiteral("ข")));
    EXPECT_EQ(changes.of<Task>()[0].after->rev.number, 7);
    const ChangeSet undone = changes.inverted();
    EXPECT_EQ(undone.of<Task>()[0].before->rev.number, 7);
    EXPECT_EQ(undone.of<Task>()[0].after->rev.number, 8);
    EXPECT_EQ(undone.of<Task>()[0].after->title, u"ก");
}

TEST(Plan, ApplyingAChangeAndItsInverseGivesTheEqualPlan)
{
    const Plan original = samplePlan();
    Plan plan = original;
    ChangeSet changes;
    const Task *task = plan.find(TaskId{61});
    Task renamed = *task;
    renamed.title = QStringLiteral("ชื่อใหม่");
    changes.update(*task, renamed);
    changes.remove(*plan.find(TaskId{63}));
    changes.insert(someTask(999, QStringLiteral("ใหม่")));
    plan.apply(changes);
    EXPECT_FALSE(plan == original);
    EXPECT_EQ(plan.find(TaskId{61})->title, u"ชื่อใหม่");
    EXPECT_EQ(plan.find(TaskId{63}), nullptr);
    plan.apply(changes.inverted());
    EXPECT_TRUE(plan == original);
}

TEST(Plan, GroupsStandByNumberAndThoseWithoutOneLast)
{
    Plan plan = samplePlan();
    ChangeSet changes;
    TrainingGroup first = *plan.find(TrainingGroupId{111});
    TrainingGroup none = first;
    none.number.reset();
    changes.update(first, none);
    plan.apply(changes);
    const auto groups = plan.groups();
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0]->number, 2);
    EXPECT_EQ(groups[1]->number, 3);
    EXPECT_FALSE(groups[2]->number.has_value());
}

TEST(Plan, TellsWhoRefersToARecord)
{
    const Plan plan = samplePlan();
    const auto ofHall = plan.referrers(refOf(VenueId{20}));
    EXPECT_EQ(ofHall, (std::vector<RecordRef>{refOf(EventId{101}), refOf(EventId{102})}));
    EXPECT_TRUE(plan.referrers(refOf(ModuleId{92})).empty());
}

TEST(ChangeReport, NamesRowsAndTheFieldsThatChanged)
{
    const Plan plan = samplePlan();
    ChangeSet changes;
    Task moved = *plan.find(TaskId{61});
    moved.due = QDate(2024, 5, 1);
    changes.update(*plan.find(TaskId{61}), moved);
    changes.insert(someTask(999, QStringLiteral("ใหม่")));
    const ChangeReport report = reportOf(changes, ChangeReport::Cause::Perform);
    EXPECT_EQ(report.of<Task>().updated, std::vector<qint64>{61});
    EXPECT_EQ(report.of<Task>().inserted, std::vector<qint64>{999});
    const auto fields = fieldsOf(Kind::Task);
    for (size_t i = 0; i < fields.size(); ++i)
        EXPECT_EQ(bool(report.of<Task>().fields >> i & 1), QLatin1String(fields[i].name) == QLatin1String("due"));
    EXPECT_TRUE(report.of<Event>().isEmpty());
}

TEST(ChangeReport, SaysReadAgainInsteadOfThousandsOfRows)
{
    ChangeSet changes;
    for (qint64 id = 1; id <= ChangeReport::kReportLimit + 1; ++id)
        changes.insert(someTask(id, QStringLiteral("ก")));
    const ChangeReport report = reportOf(changes, ChangeReport::Cause::Perform);
    EXPECT_TRUE(report.of<Task>().reset);
    EXPECT_TRUE(report.of<Task>().inserted.empty());
}
