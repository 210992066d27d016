#include <ruam/core/grouplist.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

ListedGroup listed(qint64 number)
{
    ListedGroup row;
    row.number = number;
    row.name = QStringLiteral(" กลุ่มสมมุติ ");
    row.start = {2007, 7, 9};
    row.end = {2007, 7, 10};
    return row;
}

TEST(TakeGroups, MakesRoundsWithTheirEventsAndOneVenueForAllThatNameIt)
{
    Plan plan = samplePlan();
    CountingIds ids;
    ListedGroup first = listed(90), second = listed(91);
    first.venue.emplace();
    first.venue->name = QStringLiteral("โรงแรมสมมุติ");
    second.venue = first.venue;
    const auto edit = takeGroups(plan, {first, second}, {}, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.of<Venue>().size(), 1u);
    plan.apply(edit->changes);
    const auto *made = plan.findIf<TrainingGroup>([](const TrainingGroup &group) { return group.number == 91; });
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->name, QStringLiteral("กลุ่มสมมุติ"));
    EXPECT_EQ(plan.find(made->event)->end, QDate(2007, 7, 10));
    EXPECT_EQ(plan.find(made->event)->state, EventState::Scheduled);
    EXPECT_TRUE(plan.find(made->event)->venue.isValid());
}

TEST(TakeGroups, GivesAKnownRoundWhatTheRowSaysAndKeepsTheRest)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const TrainingGroup group = *plan.groups().front();
    const Event before = *plan.find(group.event);
    ListedGroup row;
    row.known = group.id;
    row.start = row.end = QDate(2001, 2, 3);
    const auto edit = takeGroups(plan, {row}, {}, ids);
    ASSERT_TRUE(edit);
    plan.apply(edit->changes);
    EXPECT_EQ(plan.find(group.event)->start, QDate(2001, 2, 3));
    EXPECT_EQ(plan.find(group.event)->venue, before.venue);
    EXPECT_EQ(plan.find(group.id)->name, group.name);
}

TEST(TakeGroups, RefusesANumberThatIsTaken)
{
    const Plan plan = samplePlan();
    CountingIds ids;
    const auto edit = takeGroups(plan, {listed(*plan.groups().front()->number)}, {}, ids);
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, Code::NumberInUse);
}

TEST(TakeGroups, PutsProvincesIntoTheirRoundWithWhatTheyWereAsked)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const GroupMembership before = *plan.find(GroupMembershipId{114});
    ListedGroup row = listed(90);
    row.provinces = {before.province};
    const auto edit = takeGroups(plan, {row}, {}, ids);
    ASSERT_TRUE(edit);
    plan.apply(edit->changes);
    const GroupMembership *now = plan.membershipOf(before.province);
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(plan.find(now->group)->number, 90);
    EXPECT_EQ(plan.find(InvitationId{115})->group, now->group);
}

} // namespace
