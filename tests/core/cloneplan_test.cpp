#include <ruam/core/cloneplan.h>
#include <ruam/core/edits.h>
#include <support/fixedclock.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;

namespace {

class ClonePlan : public testing::Test
{
protected:
    Plan cloned(const CloneOptions &options)
    {
        const ChangeSet changes = clonedProgramme(m_plan, options, m_ids);
        Plan plan;
        plan.apply(changes);
        const auto ok = checkChanges(plan, changes);
        EXPECT_TRUE(ok) << testing::PrintToString(ok.error());
        return plan;
    }
    static CloneOptions everything(int days = 0)
    {
        CloneOptions options;
        options.title = QStringLiteral("โครงการใหม่");
        options.shift.days = days;
        options.agencies = options.budget = true;
        return options;
    }
    void set(RecordRef record, const char *field, const Value &value)
    {
        const auto edit = setField(m_plan, record, QString::fromLatin1(field), value);
        ASSERT_TRUE(edit) << testing::PrintToString(edit.error());
        m_plan.apply(edit->changes);
    }

    Plan m_plan = test::samplePlan();
    test::CountingIds m_ids;
};

TEST_F(ClonePlan, TakesEverythingUnderNewIdsAndSharesNone)
{
    const Plan plan = cloned(everything());
    EXPECT_EQ(plan.programme().title, QStringLiteral("โครงการใหม่"));
    EXPECT_EQ(plan.all<TrainingGroup>().size(), 3u);
    EXPECT_EQ(plan.all<Task>().size(), 6u);
    EXPECT_EQ(plan.all<Module>().size(), 2u);
    EXPECT_EQ(plan.all<GroupMembership>().size(), 1u);
    for (const auto &[id, event] : plan.all<Event>())
        EXPECT_EQ(m_plan.find(id), nullptr);
    // References lead to the copies: a step waits for the copy of its predecessor.
    for (const auto &[id, task] : plan.all<Task>())
        EXPECT_TRUE(!task.predecessor.isValid() || plan.find(task.predecessor)) << task.title.toStdString();
}

TEST_F(ClonePlan, ProvincesAndHolidaysKeepTheirIds)
{
    const Plan plan = cloned(everything());
    EXPECT_TRUE(plan.all<Province>() == m_plan.all<Province>());
    EXPECT_TRUE(plan.all<Holiday>() == m_plan.all<Holiday>());
}

TEST_F(ClonePlan, NothingOfWhatWasDoneComesAlong)
{
    set({Kind::Task, 61}, "state", enumName(TaskState::Done));
    set({Kind::Task, 61}, "percent", qint64(100));
    set({Kind::Event, 101}, "state", enumName(EventState::Held));
    set({Kind::Venue, 20}, "booking", enumName(BookingState::Confirmed));
    set({Kind::BudgetLine, 130}, "spent", qint64(500));
    const Plan plan = cloned(everything());
    for (const auto &[id, task] : plan.all<Task>()) {
        EXPECT_EQ(task.state, TaskState::NotStarted);
        EXPECT_FALSE(task.percent.has_value());
    }
    for (const auto &[id, event] : plan.all<Event>())
        EXPECT_EQ(event.state, EventState::Scheduled);
    EXPECT_EQ(plan.findIf<Venue>([](const Venue &v) { return !v.name.isEmpty(); })->booking, BookingState::NotSet);
    const BudgetLine &line = plan.all<BudgetLine>().begin()->second;
    EXPECT_TRUE(line.asked.has_value());
    EXPECT_FALSE(line.spent.has_value());
    EXPECT_TRUE(plan.all<AgencyMark>().empty());
    EXPECT_TRUE(plan.all<Announcement>().empty());
    EXPECT_TRUE(plan.all<Note>().empty());
}

TEST_F(ClonePlan, WhatIsLeftOutIsNotReferredTo)
{
    CloneOptions none;
    none.title = QStringLiteral("เปล่า");
    none.statements = none.partners = none.events = none.curricula = none.deliverables = none.tasks = false;
    const Plan bare = cloned(none);
    EXPECT_EQ(bare.all<SubProject>().size(), 2u);
    EXPECT_TRUE(bare.all<Event>().empty());
    CloneOptions withoutCurricula = everything();
    withoutCurricula.curricula = false;
    const Plan plan = cloned(withoutCurricula);
    for (const auto &[id, event] : plan.all<Event>())
        EXPECT_FALSE(event.curriculum.isValid());
}

TEST_F(ClonePlan, TheNarrowestShiftCounts)
{
    CloneOptions options = everything(364);
    options.shift.subProjects[{41}] = 7;
    options.shift.groups[{112}] = -1;
    const Plan plan = cloned(options);
    std::map<QString, QDate> starts;
    for (const TrainingGroup *group : plan.groups())
        starts[group->name] = plan.find(group->event)->start;
    EXPECT_EQ(starts[QStringLiteral("กลุ่มสมมุติ 1")], QDate(2024, 3, 4).addDays(364));
    EXPECT_EQ(starts[QStringLiteral("กลุ่มสมมุติ 2")], QDate(2024, 3, 10));
    const Event *signing = plan.findIf<Event>([](const Event &e) { return e.kind == EventKind::Signing; });
    EXPECT_EQ(signing->start, QDate(2024, 3, 29));
}

TEST_F(ClonePlan, DatesMoveTogetherInOneStep)
{
    const auto edit = shiftDates(m_plan, {.days = 1, .subProjects = {}, .groups = {{{113}, 0}}});
    ASSERT_TRUE(edit);
    m_plan.apply(edit->changes);
    EXPECT_EQ(m_plan.find(EventId{101})->start, QDate(2024, 3, 5));
    EXPECT_EQ(m_plan.find(EventId{101})->end, QDate(2024, 3, 6));
    EXPECT_EQ(m_plan.find(EventId{103})->start, QDate(2024, 3, 18));
    EXPECT_EQ(edit->args, QList<Arg>{qint64(3)});
}

TEST_F(ClonePlan, NamesTheDaysOnWhichNobodyWorks)
{
    // Of the sample only 5 March 2024, the second day of the first group, is a holiday.
    auto found = restDays(m_plan);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record, (RecordRef{Kind::Event, 101}));
    EXPECT_EQ(found[0].day, QDate(2024, 3, 5));
    set({Kind::Task, 61}, "due", QDate(2024, 3, 2)); // a Saturday
    found = restDays(m_plan);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].record, (RecordRef{Kind::Task, 61}));
}

TEST_F(ClonePlan, KnowsTheFirstDayOfTheWholeAndOfItsParts)
{
    set({Kind::Task, 61}, "start", QDate(2024, 2, 1));
    EXPECT_EQ(firstDay(m_plan), QDate(2024, 2, 1));
    EXPECT_EQ(firstDay(m_plan, SubProjectId{42}), QDate(2024, 3, 4));
    EXPECT_EQ(firstDay(m_plan, TrainingGroupId{113}), QDate(2024, 3, 18));
    EXPECT_FALSE(firstDay(Plan()).isValid());
}

} // namespace
