#include <ruam/core/eventlist.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

ListedEvent listed(const QString &title)
{
    ListedEvent row;
    row.title = title;
    row.start = {2024, 6, 10};
    return row;
}

TEST(TakeEvents, MakesEventsWithOneVenueForAllThatNameIt)
{
    Plan plan = samplePlan();
    CountingIds ids;
    ListedEvent first = listed(QStringLiteral(" ประชุมสมมุติ ")), second = listed(QStringLiteral("สัมมนาสมมุติ"));
    first.kind = EventKind::Meeting;
    first.subProject = {41};
    first.venue.emplace();
    first.venue->name = QStringLiteral("หอประชุมสมมุติ");
    second.venue = first.venue;
    second.start = {};
    const auto edit = takeEvents(plan, {first, second}, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.of<Venue>().size(), 1u);
    plan.apply(edit->changes);
    const auto named = [&plan](const QString &title) {
        return plan.findIf<Event>([&title](const Event &event) { return event.title == title; });
    };
    const Event *meeting = named(QStringLiteral("ประชุมสมมุติ"));
    ASSERT_NE(meeting, nullptr);
    EXPECT_EQ(meeting->kind, EventKind::Meeting);
    EXPECT_EQ(meeting->state, EventState::Scheduled);
    EXPECT_EQ(meeting->end, QDate(2024, 6, 10)) << "one day";
    EXPECT_EQ(meeting->subProject, SubProjectId{41});
    const Event *seminar = named(QStringLiteral("สัมมนาสมมุติ"));
    ASSERT_NE(seminar, nullptr);
    EXPECT_EQ(seminar->state, EventState::Draft) << "no date yet";
    EXPECT_EQ(seminar->venue, meeting->venue);
}

TEST(TakeEvents, GivesAKnownEventWhatTheRowSaysAndKeepsTheRest)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const Event before = *plan.find(EventId{104});
    ListedEvent row = listed(QStringLiteral("ชื่ออื่น"));
    row.known = before.id;
    row.room = QStringLiteral("ห้องสมมุติ");
    const auto edit = takeEvents(plan, {row}, ids);
    ASSERT_TRUE(edit);
    plan.apply(edit->changes);
    const Event after = *plan.find(before.id);
    EXPECT_EQ(after.start, QDate(2024, 6, 10));
    EXPECT_EQ(after.room, QStringLiteral("ห้องสมมุติ"));
    EXPECT_EQ(after.title, before.title);
    EXPECT_EQ(after.timeStart, before.timeStart);
    EXPECT_EQ(after.state, before.state) << "confirmed stays confirmed";
}

TEST(TakeEvents, RefusesWhatThePlanMayNotHave)
{
    Plan plan = samplePlan();
    CountingIds ids;
    ListedEvent backwards = listed(QStringLiteral("ประชุมสมมุติ"));
    backwards.end = {2024, 6, 1};
    EXPECT_FALSE(takeEvents(plan, {backwards}, ids));
    ListedEvent gone = listed(QStringLiteral("ประชุมสมมุติ"));
    gone.known = {999};
    const auto edit = takeEvents(plan, {gone}, ids);
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, Code::NotFound);
}

} // namespace
