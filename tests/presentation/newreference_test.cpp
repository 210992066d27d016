#include "modeltest.h"

#include <QSignalSpy>
#include <ruam/presentation/detailsmodel.h>
#include <ruam/presentation/groupsmodel.h>
#include <ruam/presentation/tasksmodel.h>

namespace {

using namespace ruam::core;
using ruam::presentation::DetailsModel;
using ruam::presentation::GroupsModel;
using ruam::presentation::TasksModel;

class NewReferenceTest : public ruam::test::ModelTest
{
protected:
    NewReferenceTest() { details.setRecord(refOf(TaskId{61})); }
    int row(QStringView field) const { return details.rowOf(details.record(), field); }
    DetailsModel details{session, thai};
};

TEST_F(NewReferenceTest, ATitleThatNoRecordBearsIsOfferedAsANewOne)
{
    EXPECT_EQ(details.newRecordOffer(row(u"owner"), QStringLiteral(" สำนักใหม่ ")), u"เพิ่มหน่วยงาน “สำนักใหม่”");
    EXPECT_EQ(details.newRecordOffer(row(u"deliverable"), QStringLiteral("คู่มือเล่มสอง")), u"เพิ่มผลผลิต “คู่มือเล่มสอง”");
}

TEST_F(NewReferenceTest, NothingIsOfferedForNoNameForOneThatIsThereAndForWhatIsNotMadeByAName)
{
    EXPECT_EQ(details.newRecordOffer(row(u"owner"), QStringLiteral("  ")), QString());
    EXPECT_EQ(details.newRecordOffer(row(u"owner"), QStringLiteral("กลุ่มงานทดลอง")), QString());
    EXPECT_EQ(details.newRecordOffer(row(u"owner"), QStringLiteral("กลุ่มงาน\u200Bทดลอง")), QString());
    EXPECT_EQ(details.newRecordOffer(row(u"title"), QStringLiteral("อะไรก็ได้")), QString());
    details.setRecord(refOf(VenueId{20}));
    EXPECT_EQ(details.newRecordOffer(row(u"province"), QStringLiteral("จังหวัดสมมุติ")), QString());
    // A venue's name is a part of its title; a second one of that name would be a double.
    details.setRecord(refOf(EventId{104}));
    EXPECT_EQ(details.newRecordOffer(row(u"venue"), QStringLiteral("หอประชุมสมมุติ")), QString());
}

TEST_F(NewReferenceTest, TheRecordAndTheReferenceAreOneStep)
{
    ASSERT_TRUE(details.chooseNew(row(u"owner"), QStringLiteral("สำนักใหม่")));
    const Organisation *made = session.plan().find(session.plan().find(TaskId{61})->owner);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->name, u"สำนักใหม่");
    EXPECT_EQ(details.at(row(u"owner")).text, u"สำนักใหม่");
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_FALSE(session.nextUndo());
}

TEST_F(NewReferenceTest, WhatBelongsToASubProjectIsMadeInThatOfItsRecord)
{
    ASSERT_TRUE(details.chooseNew(row(u"deliverable"), QStringLiteral("คู่มือเล่มสอง")));
    const Deliverable *made = session.plan().find(session.plan().find(TaskId{61})->deliverable);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->subProject, SubProjectId{41});
    EXPECT_EQ(made->position, 2);
}

TEST_F(NewReferenceTest, CellsOfferAndMakeAsTheDetailsDo)
{
    TasksModel tasks(session, thai);
    const QModelIndex owner = tasks.indexOf(refOf(TaskId{62})).siblingAtColumn(TasksModel::OwnerColumn);
    EXPECT_EQ(tasks.newRecordOffer(owner, QStringLiteral("สำนักใหม่")), u"เพิ่มหน่วยงาน “สำนักใหม่”");
    EXPECT_EQ(tasks.newRecordOffer(owner.siblingAtColumn(TasksModel::DueColumn), QStringLiteral("สำนักใหม่")), QString());
    EXPECT_EQ(tasks.newRecordOffer(tasks.index(0, TasksModel::OwnerColumn), QStringLiteral("สำนักใหม่")), QString());
    ASSERT_TRUE(tasks.setNewRecord(owner, QStringLiteral("สำนักใหม่")));
    EXPECT_EQ(shown(owner), u"สำนักใหม่");

    GroupsModel groups(session, thai);
    const QModelIndex venue = groups.index(0, GroupsModel::VenueColumn);
    ASSERT_TRUE(groups.setNewRecord(venue, QStringLiteral("โรงแรมใหม่")));
    EXPECT_EQ(shown(venue), u"โรงแรมใหม่");
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan().find(EventId{101})->venue, VenueId{20});
}

TEST_F(NewReferenceTest, ARefusedOneMakesNothing)
{
    TasksModel tasks(session, thai);
    const QModelIndex owner = tasks.indexOf(refOf(TaskId{62})).siblingAtColumn(TasksModel::OwnerColumn);
    const QSignalSpy refused(&tasks, &TasksModel::editRefused);
    EXPECT_FALSE(tasks.setNewRecord(owner, QString(20'000, u'ก')));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

} // namespace
