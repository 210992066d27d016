#include "modeltest.h"

#include <ruam/presentation/taskboardmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class TaskBoardModelTest : public ruam::test::ModelTest
{
protected:
    QModelIndex lane(TaskState state) const { return model.index(int(state), 0); }
    QStringList cards(TaskState state) const { return column(model, 0, lane(state)); }
    QModelIndex card(qint64 task) const { return model.indexOf(refOf(TaskId{task})); }

    TaskBoardModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(TaskBoardModelTest, HasAColumnForEveryStateAlways)
{
    EXPECT_EQ(column(model, 0),
              (QStringList{u"ยังไม่เริ่ม"_qs, u"อยู่ระหว่างดำเนินการ"_qs, u"รอ"_qs, u"แล้วเสร็จ"_qs, u"ยกเลิก"_qs}));
    EXPECT_EQ(cards(TaskState::NotStarted).size(), 6);
    EXPECT_TRUE(cards(TaskState::Done).isEmpty());
    EXPECT_TRUE(lane(TaskState::Done).data(AlwaysShownRole).toBool());
}

TEST_F(TaskBoardModelTest, CardsStandBySubProjectAndThenInTheirOrder)
{
    EXPECT_EQ(cards(TaskState::NotStarted),
              (QStringList{u"งาน 1.1"_qs, u"งาน 1.2"_qs, u"งาน 1.3"_qs, u"งาน 2.1"_qs, u"งาน 2.2"_qs, u"งาน 2.3"_qs}));
    ASSERT_TRUE(perform(moveRecord(session.plan(), refOf(SubProjectId{42}), 1)).ok());
    EXPECT_EQ(cards(TaskState::NotStarted).first(), u"งาน 2.1"_qs);
}

TEST_F(TaskBoardModelTest, SeveralCardsMoveInOneStep)
{
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 3, 7)).ok());
    ASSERT_TRUE(model.moveTo({TaskId{61}, TaskId{72}}, TaskState::Done).ok());
    EXPECT_EQ(cards(TaskState::Done), (QStringList{u"งาน 1.1"_qs, u"งาน 2.2"_qs}));
    EXPECT_EQ(session.plan().find(TaskId{61})->finished, QDate(2024, 3, 7)) << "done on the as-of day";
    EXPECT_EQ(session.plan().find(TaskId{72})->percent, 100);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_TRUE(cards(TaskState::Done).isEmpty());
    EXPECT_EQ(card(72).parent(), lane(TaskState::NotStarted));
}

TEST_F(TaskBoardModelTest, MovingToWhereItIsDoesNothing)
{
    log.take();
    ASSERT_TRUE(model.moveTo({TaskId{61}}, TaskState::NotStarted).ok());
    EXPECT_FALSE(session.nextUndo());
    EXPECT_TRUE(log.take().isEmpty());
    EXPECT_FALSE(model.moveTo({TaskId{9999}}, TaskState::Done).ok());
}

TEST_F(TaskBoardModelTest, ACardSaysWhoWhenAndWhatItWaitsFor)
{
    ASSERT_TRUE(set(refOf(TaskId{63}), u"owner", qint64(31)).ok());
    ASSERT_TRUE(set(refOf(TaskId{63}), u"due", QDate(2024, 2, 28)).ok());
    EXPECT_EQ(card(63).data(TaskBoardModel::OwnerRole).toString(), u"กลุ่มงานทดลอง"_qs);
    EXPECT_EQ(card(63).data(TaskBoardModel::DueRole).toString(), u"เกินกำหนด พ. 28 ก.พ. 2567"_qs);
    EXPECT_EQ(card(63).data(TaskBoardModel::HintRole).toString(), u"งานที่ต้องเสร็จก่อน: งาน 1.2"_qs);
    EXPECT_EQ(TaskUrgency(card(63).data(UrgencyRole).toInt()), TaskUrgency::Overdue);
    EXPECT_EQ(card(63).data(Qt::AccessibleTextRole).toString(),
              u"งาน 1.3, กลุ่มงานทดลอง, เกินกำหนด พ. 28 ก.พ. 2567, งานที่ต้องเสร็จก่อน: งาน 1.2"_qs);
    ASSERT_TRUE(set(refOf(TaskId{61}), u"waiting_for", u"จังหวัด"_qs).ok());
    ASSERT_TRUE(model.moveTo({TaskId{61}}, TaskState::Waiting).ok());
    EXPECT_EQ(card(61).data(TaskBoardModel::HintRole).toString(), u"รอ จังหวัด"_qs);
}

TEST_F(TaskBoardModelTest, ANewDayTouchesOnlyWhatIsJudgedAnew)
{
    ASSERT_TRUE(set(refOf(TaskId{63}), u"due", QDate(2024, 3, 20)).ok());
    log.take();
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 3, 18)).ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 2-2/0-0"_qs});
}

TEST_F(TaskBoardModelTest, FollowsWhatIsAddedAndRemoved)
{
    log.take();
    ASSERT_TRUE(perform(addTask(session.plan(), SubProjectId{41}, u"งานใหม่"_qs, ids)).ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: inserted 3-3"_qs}) << "before those of the second sub-project";
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: removed 3-3"_qs});
}

TEST_F(TaskBoardModelTest, NothingIsTypedIntoACard)
{
    QSignalSpy refused(&model, &TaskBoardModel::editRefused);
    EXPECT_FALSE(model.setData(card(61), u"อื่น"_qs));
    EXPECT_EQ(refused.count(), 1);
}
