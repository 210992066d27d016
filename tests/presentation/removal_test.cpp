#include "modeltest.h"

#include <ruam/format/messages.h>
#include <ruam/presentation/removal.h>

namespace {

using namespace ruam::core;
using ruam::presentation::Referrer;
using ruam::presentation::referrersOf;
using ruam::presentation::Removal;
using ruam::presentation::removalOf;

class RemovalTest : public ruam::test::ModelTest
{
protected:
    Removal removal(const std::vector<RecordRef> &records) { return removalOf(session, records, thai); }
};

TEST_F(RemovalTest, WhatNothingRefersToIsDeletedInOneStep)
{
    const Removal one = removal({refOf(TaskId{61})});
    ASSERT_TRUE(one.edit);
    EXPECT_TRUE(one.message.isEmpty());
    ASSERT_TRUE(session.perform(*one.edit).ok());
    EXPECT_FALSE(session.plan().find(TaskId{61}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(RemovalTest, SeveralAreOneStepWithASentenceOfItsOwnWhateverTheirOrder)
{
    // 63 waits for 62, so that 62 cannot go first.
    const Removal both = removal({refOf(TaskId{62}), refOf(TaskId{63}), refOf(TrainingGroupId{112})});
    ASSERT_TRUE(both.edit);
    ASSERT_TRUE(session.perform(*both.edit).ok());
    EXPECT_FALSE(session.plan().find(EventId{102})) << "a group's event goes with it";
    ASSERT_TRUE(session.nextUndo());
    EXPECT_EQ(ruam::format::stepText(*session.nextUndo(), session.plan(), thai), u"ลบ 3 รายการ");
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(RemovalTest, WhatIsReferredToNamesByWhatAndOffersToDetach)
{
    const Removal hall = removal({refOf(VenueId{20})});
    EXPECT_FALSE(hall.edit);
    EXPECT_EQ(hall.referrers, (std::vector<RecordRef>{refOf(EventId{101}), refOf(EventId{102})}));
    EXPECT_TRUE(hall.message.contains(QStringLiteral("กลุ่มที่ 1"))) << hall.message.toStdString();
    EXPECT_TRUE(hall.message.contains(QStringLiteral("กลุ่มที่ 2")));
    EXPECT_EQ(hall.showAll, u"ดูทั้ง 2 รายการ");
    EXPECT_EQ(hall.detach, u"นำสถานที่ออกจาก 2 รายการแล้วลบ");
    EXPECT_EQ(hall.doNotRemove, u"ไม่ลบ");
    ASSERT_TRUE(hall.detaching);
    ASSERT_TRUE(session.perform(*hall.detaching).ok());
    EXPECT_FALSE(session.plan().find(VenueId{20}));
    EXPECT_FALSE(session.plan().find(EventId{101})->venue.isValid());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(RemovalTest, WhereAReferenceMustStandItSaysSo)
{
    // The office is a pilot agency, a party to an agreement and above a unit: only the last could do without it.
    const Removal office = removal({refOf(OrganisationId{30})});
    EXPECT_FALSE(office.edit);
    EXPECT_FALSE(office.detaching);
    EXPECT_GE(office.referrers.size(), 3u);
    EXPECT_TRUE(office.message.contains(QStringLiteral("ต้องมี"))) << office.message.toStdString();
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(RemovalTest, AGroupWithProvincesSaysSoAndOffersToDeleteItOrNot)
{
    const Removal group = removal({refOf(TrainingGroupId{111})});
    EXPECT_FALSE(group.edit) << "not without a word";
    EXPECT_EQ(group.message, u"กลุ่มที่ 1 มี 1 จังหวัด ซึ่งจะยังไม่ได้จัดกลุ่ม");
    EXPECT_EQ(group.detach, u"ลบกลุ่มที่ 1");
    EXPECT_EQ(group.doNotRemove, u"ไม่ลบ");
    ASSERT_EQ(group.referrers.size(), 1u);
    const std::vector<Referrer> listed = referrersOf(session.plan(), group.records, thai);
    EXPECT_TRUE(std::any_of(listed.begin(), listed.end(),
                            [&](const Referrer &one) { return one.record == group.referrers.front(); }));
    ASSERT_TRUE(group.detaching);
    ASSERT_TRUE(session.perform(*group.detaching).ok());
    EXPECT_FALSE(session.plan().find(TrainingGroupId{111}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(RemovalTest, AGroupWithPeopleStaysAndSaysHowMany)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {someone(QStringLiteral("สมมุติ"))}, 0, ids)).ok());
    const Removal groups = removal({refOf(TrainingGroupId{111}), refOf(TrainingGroupId{112})});
    EXPECT_FALSE(groups.edit) << "none of them goes";
    EXPECT_TRUE(groups.referrers.empty());
    EXPECT_TRUE(groups.message.contains(QStringLiteral("1 คน"))) << groups.message.toStdString();
}

TEST_F(RemovalTest, ReferrersAreListedOnceEachWithoutWhatIsDeletedAlong)
{
    const std::vector<Referrer> found = referrersOf(session.plan(), {refOf(VenueId{20}), refOf(VenueId{21})}, thai);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found.front().record, refOf(EventId{101}));
    EXPECT_EQ(found.front().title, u"กลุ่มที่ 1 กลุ่มสมมุติ 1");
    EXPECT_TRUE(referrersOf(session.plan(), {refOf(TaskId{62}), refOf(TaskId{63})}, thai).empty());
    EXPECT_TRUE(referrersOf(session.plan(), {refOf(TaskId{61})}, thai).empty()) << "notes and files go with it";
}

} // namespace
