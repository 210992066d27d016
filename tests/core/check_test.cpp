#include <ruam/core/edits.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::samplePlan;

namespace {

template <class R, class Change>
Result<void> changing(Id<R> id, Change change)
{
    const Plan plan = samplePlan();
    R after = *plan.find(id);
    change(after);
    ChangeSet changes;
    changes.update(*plan.find(id), after);
    return checkChanges(plan, changes);
}

Code codeOf(const Result<void> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? Code::Cancelled : result.error().code;
}

} // namespace

TEST(CheckChanges, TheSampleItselfIsSound)
{
    EXPECT_TRUE(checkChanges(Plan(), ruam::test::sampleChanges()).ok());
}

TEST(CheckChanges, TimesMayEndAtMidnightButNotBeforeTheyStart)
{
    EXPECT_TRUE(changing(EventId{104}, [](Event &e) { e.timeEnd = QTime(0, 0); }).ok());
    EXPECT_EQ(codeOf(changing(EventId{104}, [](Event &e) { e.timeEnd = QTime(8, 59); })), Code::EndBeforeStart);
    EXPECT_EQ(codeOf(changing(EventId{104}, [](Event &e) { e.timeStart = QTime(); })), Code::EndWithoutStart);
}

TEST(CheckChanges, AVenueIsKnownByNameOrAtLeastByProvince)
{
    EXPECT_TRUE(changing(VenueId{20}, [](Venue &v) { v.name.clear(); }).ok());
    EXPECT_EQ(codeOf(changing(VenueId{21}, [](Venue &v) { v.province = {}; })), Code::Required);
    EXPECT_EQ(codeOf(changing(VenueId{20}, [](Venue &v) { v.capacity = -1; })), Code::OutOfRange);
}

TEST(CheckChanges, APlanEndsNoEarlierThanItStarts)
{
    EXPECT_EQ(codeOf(changing(StrategicPlanId{1}, [](StrategicPlan &p) { p.endYear = 2022; })), Code::OutOfRange);
    EXPECT_EQ(codeOf(changing(StrategicPlanId{1}, [](StrategicPlan &p) { p.startYear = 2566; })), Code::OutOfRange);
}

TEST(CheckChanges, AnOrganisationIsNotItsOwnParent)
{
    EXPECT_EQ(codeOf(changing(OrganisationId{30}, [](Organisation &o) { o.parent = {31}; })), Code::Circular);
}

TEST(CheckChanges, AReferenceMayPointToARecordMadeByTheSameChange)
{
    const Plan plan = samplePlan();
    Venue venue;
    venue.id = {500};
    venue.name = QStringLiteral("ที่ใหม่");
    Event event = *plan.find(EventId{101});
    event.venue = venue.id;
    ChangeSet changes;
    changes.update(*plan.find(EventId{101}), event);
    EXPECT_EQ(codeOf(checkChanges(plan, changes)), Code::MissingReference);
    changes.insert(venue);
    EXPECT_TRUE(checkChanges(plan, changes).ok());
}

TEST(CheckChanges, ARecordMayGoOnceNothingRefersToItAnyMore)
{
    const Plan plan = samplePlan();
    ChangeSet changes;
    changes.remove(*plan.find(VenueId{21}));
    EXPECT_EQ(codeOf(checkChanges(plan, changes)), Code::StillReferredTo);
    Event event = *plan.find(EventId{103});
    event.venue = {};
    changes.update(*plan.find(EventId{103}), event);
    EXPECT_TRUE(checkChanges(plan, changes).ok());
}
