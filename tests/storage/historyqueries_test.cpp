#include "storecontract.h"

using namespace ruam::core;
using namespace ruam::test;

/// The history as it is read by those who look back: the same in memory and on disk.
class HistoryContract : public StoreContract
{
protected:
    /// Steps 1 to 4: the group renamed twice, a task renamed, and the second renaming of the group undone.
    void makeSteps()
    {
        write(1, renaming(store(), QStringLiteral("หนึ่ง")));
        write(2, renaming(store(), QStringLiteral("สอง")));
        write(3, taskRenaming(QStringLiteral("งานใหม่")));
        undo(4, 2);
    }
    ChangeSet taskRenaming(const QString &title)
    {
        const Plan now = plan();
        Task after = *now.find(TaskId{61});
        after.title = title;
        ChangeSet changes;
        changes.update(*now.find(TaskId{61}), std::move(after));
        return changes;
    }
    std::vector<qint64> ids(const StepQuery &query)
    {
        std::vector<qint64> found;
        const auto steps = store().steps(query);
        for (const Step &step : *steps)
            found.push_back(step.id);
        return found;
    }
    RecordRef renamedGroup()
    {
        const auto rows = store().rowsOf(1, 10);
        return rows->at(0).record;
    }
};

INSTANTIATE_TEST_SUITE_P(Both, HistoryContract, testing::Values(Where::Memory, Where::Disk),
                         [](const auto &where) { return where.param == Where::Memory ? "Memory" : "Disk"; });

TEST_P(HistoryContract, StepsComeNewestFirstAPageAtATime)
{
    makeSteps();
    EXPECT_EQ(ids({.records = {}, .limit = 3}), (std::vector<qint64>{4, 3, 2}));
    EXPECT_EQ(ids({.olderThan = 2, .records = {}, .limit = 3}), std::vector<qint64>{1});
}

TEST_P(HistoryContract, TheHistoryOfARecordHoldsWhatWasUndoneAndDoneAgain)
{
    makeSteps();
    redo(5, 2, 4);
    EXPECT_EQ(ids({.records = {renamedGroup()}, .limit = 10}), (std::vector<qint64>{5, 4, 2, 1}));
    EXPECT_EQ(ids({.records = {{Kind::Task, 61}}, .limit = 10}), std::vector<qint64>{3});
    EXPECT_EQ(ids({.records = {{Kind::Task, 62}}, .limit = 10}), std::vector<qint64>{});
    EXPECT_EQ(ids({.records = {renamedGroup(), {Kind::Task, 61}}, .limit = 2}), (std::vector<qint64>{5, 4}));
}

TEST_P(HistoryContract, AStepTellsBeforeAndAfterAndItsUndoTheOtherWayRound)
{
    makeSteps();
    const KeptChange row = store().rowsOf(2, 10)->at(0);
    EXPECT_EQ(row.what, KeptChange::What::Changed);
    ASSERT_EQ(row.fields.size(), 1u);
    EXPECT_STREQ(row.fields[0].field->name, "name");
    EXPECT_EQ(row.fields[0].before, Value(QStringLiteral("หนึ่ง")));
    EXPECT_EQ(row.fields[0].after, Value(QStringLiteral("สอง")));
    const KeptChange undone = store().rowsOf(4, 10)->at(0);
    EXPECT_EQ(undone.fields[0].before, Value(QStringLiteral("สอง")));
    EXPECT_EQ(undone.fields[0].after, Value(QStringLiteral("หนึ่ง")));
}

TEST_P(HistoryContract, ARowAddedOrRemovedTellsAllThatWasInIt)
{
    ChangeSet changes;
    changes.insert(person(700, QStringLiteral("มานี")));
    write(1, changes);
    ChangeSet away;
    away.remove(person(700, QStringLiteral("มานี")));
    write(2, away);
    const KeptChange added = store().rowsOf(1, 10)->at(0);
    EXPECT_EQ(added.what, KeptChange::What::Added);
    EXPECT_EQ(added.record, (RecordRef{Kind::Person, 700}));
    ASSERT_EQ(added.fields.size(), 2u);
    EXPECT_EQ(added.fields[0].after, Value(QStringLiteral("มานี")));
    EXPECT_EQ(added.fields[0].before, Value());
    EXPECT_EQ(store().rowsOf(2, 10)->at(0).what, KeptChange::What::Removed);
}

TEST_P(HistoryContract, StepsBackToAnyPointOverUndoAndRedo)
{
    std::vector<Plan> after{plan()};
    const auto note = [&] { after.push_back(plan()); };
    write(1, renaming(store(), QStringLiteral("หนึ่ง")));
    note();
    write(2, renaming(store(), QStringLiteral("สอง")));
    note();
    undo(3, 2);
    note();
    redo(4, 2, 3);
    note();
    write(5, taskRenaming(QStringLiteral("งานใหม่")));
    note();
    for (qint64 step = 0; step <= 5; ++step) {
        const auto back = store().changesBackTo(step);
        ASSERT_TRUE(back.ok()) << step;
        Plan was = plan();
        was.apply(*back);
        EXPECT_TRUE(was == after[size_t(step)]) << step;
    }
}

TEST_P(HistoryContract, SteppingBackIsAStepThatCanBeSteppedBackOver)
{
    makeSteps();
    const Plan now = plan();
    write(6, *store().changesBackTo(0), Verb::StepBack);
    EXPECT_TRUE(plan() == samplePlan());
    Plan again = plan();
    again.apply(*store().changesBackTo(4));
    EXPECT_TRUE(again == now);
}

TEST_P(HistoryContract, WhatWasMadeAndRemovedSinceLeavesNoTrace)
{
    ChangeSet changes;
    changes.insert(person(700, QStringLiteral("มานี")));
    write(1, changes);
    ChangeSet away;
    away.remove(person(700, QStringLiteral("มานี")));
    write(2, away);
    EXPECT_TRUE(store().changesBackTo(0)->isEmpty());
}

TEST_P(HistoryContract, FindsTheLastStepBeforeAnInstant)
{
    EXPECT_EQ(*store().lastStepBefore(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC)), 0);
    makeSteps();
    EXPECT_EQ(*store().lastStepBefore(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC)), 4);
    EXPECT_EQ(*store().lastStepBefore(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)), 0);
}
