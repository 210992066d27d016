#include "modeltest.h"

#include <ruam/presentation/tasksmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class TasksModelTest : public ruam::test::ModelTest
{
protected:
    QModelIndex band(int row) const { return model.index(row, 0); }
    QModelIndex at(int bandRow, int row, int column) const { return model.index(row, column, band(bandRow)); }
    bool check(int bandRow, int row, Qt::CheckState state)
    {
        return model.setData(at(bandRow, row, TasksModel::TitleColumn), int(state), Qt::CheckStateRole);
    }
    TaskUrgency urgency(int bandRow, int row) const
    {
        return TaskUrgency(at(bandRow, row, 0).data(UrgencyRole).toInt());
    }

    TasksModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(TasksModelTest, ShowsTheStepsBelowTheirSubProject)
{
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(model.index(0, TasksModel::TitleColumn)), u"โครงการย่อยสมมุติ 1"_qs);
    EXPECT_EQ(model.recordAt(band(1)), refOf(SubProjectId{42}));
    EXPECT_EQ(column(model, TasksModel::TitleColumn, band(1)),
              (QStringList{u"งาน 2.1"_qs, u"งาน 2.2"_qs, u"งาน 2.3"_qs}));
    EXPECT_EQ(column(model, TasksModel::OrderColumn, band(1)), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
    EXPECT_EQ(model.indexOf(refOf(TaskId{72})), at(1, 1, 0));
    EXPECT_EQ(model.subProjectAt(at(1, 1, 0)), SubProjectId{42});
    EXPECT_EQ(model.headerData(TasksModel::OwnerColumn, Qt::Horizontal).toString(), u"ผู้รับผิดชอบ"_qs);
}

TEST_F(TasksModelTest, TheFirstOpenStepOfEachSubProjectIsNext)
{
    EXPECT_EQ(urgency(0, 0), TaskUrgency::Next);
    EXPECT_EQ(urgency(0, 1), TaskUrgency::None);
    EXPECT_EQ(urgency(1, 0), TaskUrgency::Next);
    EXPECT_EQ(shown(at(0, 0, TasksModel::StateColumn)), u"ยังไม่เริ่ม · ถัดไป"_qs);
}

TEST_F(TasksModelTest, ACheckMarkIsDoneOnTheAsOfDayAndTouchesThisStepAndTheNext)
{
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 3, 7)).ok());
    log.take();
    ASSERT_TRUE(check(1, 0, Qt::Checked));
    EXPECT_EQ(session.plan().find(TaskId{71})->finished, QDate(2024, 3, 7));
    EXPECT_EQ(log.take(), QStringList{u"p1: changed 0-1/0-9"_qs});
    EXPECT_EQ(urgency(1, 1), TaskUrgency::Next);
    EXPECT_EQ(at(1, 0, TasksModel::TitleColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    ASSERT_TRUE(check(1, 0, Qt::Unchecked));
    EXPECT_EQ(session.plan().find(TaskId{71})->state, TaskState::NotStarted);
    EXPECT_FALSE(session.plan().find(TaskId{71})->finished.isValid());
}

TEST_F(TasksModelTest, UrgencyIsJudgedByTheAsOfDay)
{
    ASSERT_TRUE(model.setData(at(0, 2, TasksModel::DueColumn), u"10 มีนาคม 2567"_qs));
    EXPECT_EQ(urgency(0, 2), TaskUrgency::None);
    log.take();
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 3, 4)).ok());
    EXPECT_EQ(urgency(0, 2), TaskUrgency::Near);
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 2-2/0-9"_qs});
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 3, 11)).ok());
    EXPECT_EQ(urgency(0, 2), TaskUrgency::Overdue);
    EXPECT_EQ(shown(at(0, 2, TasksModel::StateColumn)), u"ยังไม่เริ่ม · เกินกำหนด · รองานก่อนหน้า"_qs);
}

TEST_F(TasksModelTest, ANewDayIsJudgedWhenTold)
{
    ASSERT_TRUE(model.setData(at(0, 2, TasksModel::DueColumn), u"10 มีนาคม 2567"_qs));
    log.take();
    clock.set(QDateTime(QDate(2024, 3, 20), QTime(1, 0), Qt::UTC));
    EXPECT_EQ(urgency(0, 2), TaskUrgency::None);
    model.judgeAgain();
    EXPECT_EQ(urgency(0, 2), TaskUrgency::Overdue);
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 2-2/0-9"_qs});
}

TEST_F(TasksModelTest, CellsAreTypedInPlace)
{
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::TitleColumn), u"งานที่เปลี่ยนชื่อ"_qs));
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 1-2/0-9"_qs}) << "the next one names it as what it waits for";
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::OwnerColumn), u"กลุ่มงานทดลอง"_qs));
    EXPECT_EQ(session.plan().find(TaskId{62})->owner, OrganisationId{31});
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::StateColumn), u"อยู่ระหว่างดำเนินการ"_qs));
    EXPECT_EQ(session.plan().find(TaskId{62})->state, TaskState::InProgress);
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::StateColumn), u"แล้วเสร็จ"_qs));
    EXPECT_EQ(session.plan().find(TaskId{62})->percent, 100) << "a state goes through its own verb";
    EXPECT_EQ(session.nextUndo()->verb, Verb::SetTaskState);
}

TEST_F(TasksModelTest, TheStateInTheEditorIsTheWordAlone)
{
    EXPECT_EQ(at(0, 0, TasksModel::StateColumn).data(Qt::EditRole).toString(), u"ยังไม่เริ่ม"_qs);
}

TEST_F(TasksModelTest, WaitingSaysForWhom)
{
    ASSERT_TRUE(set(refOf(TaskId{62}), u"waiting_for", u"คำตอบของจังหวัด"_qs).ok());
    ASSERT_TRUE(set(refOf(TaskId{62}), u"state", u"waiting"_qs).ok());
    EXPECT_EQ(shown(at(0, 1, TasksModel::StateColumn)), u"รอ คำตอบของจังหวัด"_qs);
}

TEST_F(TasksModelTest, RefusedEditsLeaveAllAsItWas)
{
    QSignalSpy refused(&model, &TasksModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, 0, TasksModel::TitleColumn), u"  "_qs));
    EXPECT_FALSE(model.setData(at(0, 0, TasksModel::OwnerColumn), u"ใครก็ไม่รู้"_qs));
    EXPECT_FALSE(model.setData(at(0, 0, TasksModel::DueColumn), u"32 มกราคม 2567"_qs));
    EXPECT_FALSE(model.setData(at(0, 0, TasksModel::OrderColumn), u"3"_qs));
    EXPECT_FALSE(model.setData(model.index(0, TasksModel::TitleColumn), u"โครงการอื่น"_qs));
    EXPECT_EQ(refused.count(), 5);
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(TasksModelTest, AStepMovesByOneMoveAndItsNeighboursAreRenumbered)
{
    ASSERT_TRUE(model.moveTask(at(1, 0, 0), 1).ok());
    EXPECT_EQ(log.take(), (QStringList{u"p1: moved 0>1"_qs, u"p1: changed 0-2/0-9"_qs}));
    EXPECT_EQ(column(model, TasksModel::TitleColumn, band(1)),
              (QStringList{u"งาน 2.2"_qs, u"งาน 2.1"_qs, u"งาน 2.3"_qs}));
    EXPECT_EQ(urgency(1, 0), TaskUrgency::Next);
    ASSERT_TRUE(model.moveTask(at(1, 0, 0), -1).ok());
    EXPECT_TRUE(log.take().isEmpty()) << "the first cannot go up";
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(column(model, TasksModel::OrderColumn, band(1)), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
}

TEST_F(TasksModelTest, AStepIsAddedAndTakenBack)
{
    const auto added = model.addTask(SubProjectId{41}, u"งานใหม่"_qs);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: inserted 3-3"_qs});
    EXPECT_EQ(model.indexOf(*added), at(0, 3, 0));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: removed 3-3"_qs});
    EXPECT_FALSE(model.addTask(SubProjectId{41}, QString()).ok());
}

TEST_F(TasksModelTest, AnOrganisationRenamedTouchesItsSteps)
{
    ASSERT_TRUE(set(refOf(TaskId{63}), u"owner", qint64(31)).ok());
    log.take();
    ASSERT_TRUE(set(refOf(OrganisationId{31}), u"name", u"กลุ่มงานใหม่"_qs).ok());
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 2-2/0-9"_qs});
    ASSERT_TRUE(set(refOf(OrganisationId{32}), u"name", u"มหาวิทยาลัยใหม่"_qs).ok());
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(TasksModelTest, ASubProjectRenamedTouchesItsBandAndOneMovedTakesItsStepsAlong)
{
    ASSERT_TRUE(set(refOf(SubProjectId{42}), u"title", u"ชื่อใหม่"_qs).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 1-1/0-9"_qs});
    const QPersistentModelIndex task(at(1, 2, TasksModel::TitleColumn));
    ASSERT_TRUE(perform(moveRecord(session.plan(), refOf(SubProjectId{42}), 1)).ok());
    EXPECT_EQ(log.take(), (QStringList{u"moved 0>1"_qs, u"changed 0-0/0-9"_qs, u"changed 1-1/0-9"_qs}))
        << "of two neighbours it is all one which has moved";
    EXPECT_EQ(shown(task), u"งาน 2.3"_qs);
    EXPECT_EQ(task.parent().row(), 0);
}

TEST_F(TasksModelTest, ASubProjectThatComesAndGoesIsABand)
{
    ChangeSet changes;
    SubProject third;
    third.id = {43};
    third.position = 3;
    third.title = u"โครงการย่อยใหม่"_qs;
    changes.insert(third);
    Task task;
    task.id = {91};
    task.subProject = third.id;
    task.position = 1;
    task.title = u"งาน 3.1"_qs;
    changes.insert(task);
    ASSERT_TRUE(session.perform({Verb::AddRecord, {refOf(third), third.title}, changes}).ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 2-2"_qs});
    EXPECT_EQ(urgency(2, 0), TaskUrgency::Next);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"removed 2-2"_qs});
}

TEST_F(TasksModelTest, StartPercentPredecessorAndEvidenceAreTypedInPlace)
{
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::StartColumn), u"1 มี.ค. 2567"_qs));
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::PercentColumn), u"๔๐"_qs));
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::PredecessorColumn), u"งาน 1.1"_qs));
    ASSERT_TRUE(model.setData(at(0, 1, TasksModel::EvidenceColumn), u"บันทึกการประชุม"_qs));
    const Task &task = *session.plan().find(TaskId{62});
    EXPECT_EQ(task.start, QDate(2024, 3, 1));
    EXPECT_EQ(task.percent, 40);
    EXPECT_EQ(task.predecessor, TaskId{61});
    EXPECT_EQ(task.evidence, u"บันทึกการประชุม"_qs);
    EXPECT_EQ(shown(at(0, 1, TasksModel::PercentColumn)), u"40"_qs);
    EXPECT_EQ(shown(at(0, 1, TasksModel::PredecessorColumn)), u"งาน 1.1"_qs);
}

TEST_F(TasksModelTest, AStepWhosePredecessorIsNotDoneSaysSoUntilItIs)
{
    const QModelIndex state = at(0, 2, TasksModel::StateColumn); // 63 waits for 62
    EXPECT_EQ(shown(state), u"ยังไม่เริ่ม · รองานก่อนหน้า"_qs);
    EXPECT_EQ(state.data(Qt::ToolTipRole).toString(), u"งานที่ต้องเสร็จก่อน: งาน 1.2"_qs);
    log.take();
    ASSERT_TRUE(check(0, 1, Qt::Checked));
    EXPECT_EQ(shown(state), u"ยังไม่เริ่ม"_qs);
    EXPECT_EQ(log.take(), QStringList{u"p0: changed 1-2/0-9"_qs}) << "the one that waits is told too";
}

TEST_F(TasksModelTest, ACircleOfPredecessorsIsRefusedWithItsReason)
{
    QSignalSpy refused(&model, &TasksModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, 1, TasksModel::PredecessorColumn), u"งาน 1.3"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"เพราะงานนั้นรองานนี้อยู่แล้ว"_qs))
        << ruam::test::refusalIn(refused).toStdString();
}

TEST_F(TasksModelTest, BandsCannotBeChecked)
{
    const QModelIndex title = model.index(0, TasksModel::TitleColumn);
    EXPECT_FALSE(title.data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(model.setData(title, int(Qt::Checked), Qt::CheckStateRole));
}

namespace {
class ManyTasks : public ruam::test::ModelTest
{
protected:
    ManyTasks() : ModelTest(ruam::test::largeChanges(10'000)) {}
};
} // namespace

TEST_F(ManyTasks, AnEditAmongTenThousandRowsTellsOneRow)
{
    TasksModel model(session, thai);
    const QModelIndex band = model.index(1, 0);
    ASSERT_GT(model.rowCount(band), 100);
    ModelLog log(model);
    ASSERT_TRUE(model.setData(model.index(57, TasksModel::TitleColumn, band), u"งานที่เปลี่ยน"_qs));
    EXPECT_EQ(log.take(), QStringList{u"p1: changed 57-57/0-9"_qs});
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"p1: changed 57-57/0-9"_qs});
}

TEST_F(TasksModelTest, InEnglishATitleIsReadAndTypedInEnglishWhereThereIsOne)
{
    const QModelIndex first = at(0, 0, TasksModel::TitleColumn), second = at(0, 1, TasksModel::TitleColumn);
    const RecordRef task = model.recordAt(first);
    const QString thaiTitle = shown(first), otherTitle = shown(second);
    ASSERT_TRUE(set(task, u"title_en", u"First step"_qs).ok());
    EXPECT_EQ(shown(first), thaiTitle) << "a Thai screen stays Thai";
    model.setTexts(english);
    EXPECT_EQ(shown(first), u"First step"_qs);
    EXPECT_EQ(shown(second), otherTitle) << "a title without English is seen all the same";
    EXPECT_TRUE(first.data(FilterRole).toString().contains(thaiTitle)) << "found by either";
    ASSERT_TRUE(model.setData(first, u"Very first step"_qs));
    ASSERT_TRUE(model.setData(second, u"งานอื่น"_qs));
    EXPECT_EQ(session.plan().find(TaskId{task.id})->titleEn, u"Very first step"_qs);
    EXPECT_EQ(session.plan().find(TaskId{task.id})->title, thaiTitle);
    EXPECT_EQ(session.plan().find(TaskId{model.recordAt(second).id})->title, u"งานอื่น"_qs);
    ASSERT_TRUE(model.setData(first, QString()));
    EXPECT_EQ(shown(first), thaiTitle) << "without its English words";
}
