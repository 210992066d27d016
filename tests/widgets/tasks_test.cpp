#include "testwindow.h"

#include "celleditors.h"
#include "desk.h"
#include "detailspane.h"
#include "fieldeditor.h"
#include "recordform.h"
#include "recordtree.h"
#include "tasksview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <ruam/presentation/tasksmodel.h>

namespace ruam::test {
namespace {

using presentation::TasksModel;
using widgets::Desk;

class TasksTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({core::Kind::Task, 61});
    }
    widgets::RecordTree *tree() const { return desk()->tasks()->tree(); }
    const core::Task &task(qint64 id) const { return *plan().find(core::TaskId{id}); }
};

TEST_F(TasksTest, OpeningATaskShowsItInItsView)
{
    EXPECT_EQ(desk()->chosenView(), widgets::TasksKind);
    EXPECT_EQ(desk()->view()->selected(), (core::RecordRef{core::Kind::Task, 61}));
}

TEST_F(TasksTest, SpaceMarksAStepDoneFromEveryCellAndAgainTakesItBack)
{
    tree()->setCurrentIndex(tree()->currentIndex().siblingAtColumn(TasksModel::OwnerColumn));
    press(Qt::Key_Space);
    EXPECT_EQ(task(61).state, core::TaskState::Done);
    press(Qt::Key_Space);
    EXPECT_NE(task(61).state, core::TaskState::Done);
}

TEST_F(TasksTest, DoneIsUndoneWithItsName)
{
    press(Qt::Key_Space);
    EXPECT_TRUE(statusText().contains(QStringLiteral("เลิกทำได้"))) << statusText().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(task(61).state, core::TaskState::NotStarted);
}

TEST_F(TasksTest, ADueDateIsTypedIntoItsCell)
{
    tree()->setCurrentIndex(tree()->currentIndex().siblingAtColumn(TasksModel::DueColumn));
    type(QStringLiteral("15 มี.ค. 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(task(61).due, QDate(2024, 3, 15));
    EXPECT_EQ(desk()->view()->selected().id, 62) << "Enter goes down";
}

TEST_F(TasksTest, AnAmbiguousYearInACellIsChosenUnderIt)
{
    tree()->setCurrentIndex(tree()->currentIndex().siblingAtColumn(TasksModel::DueColumn));
    type(QStringLiteral("15/3/07"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(task(61).due, QDate(2007, 3, 15));
}

TEST_F(TasksTest, WhatACellSaysStandsBesideTheCell)
{
    tree()->setCurrentIndex(tree()->currentIndex().siblingAtColumn(TasksModel::DueColumn));
    type(QStringLiteral("15 มี.ค. 2567 09.00 น."));
    const auto *edit = qobject_cast<widgets::CellEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    const auto *echo = edit->parentWidget()->findChild<widgets::CellEcho *>();
    ASSERT_TRUE(echo && echo->isVisible());
    EXPECT_FALSE(echo->geometry().intersects(edit->geometry()));
    press(Qt::Key_Return);
    EXPECT_FALSE(task(61).due == QDate(2024, 3, 15)) << "the time is not lost silently";
    press(Qt::Key_Escape);
}

TEST_F(TasksTest, ANewStepIsAddedAndNamedInPlace)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("งานเพิ่ม"));
    press(Qt::Key_Return);
    const auto tasks = plan().ordered<core::Task>([](const core::Task &t) { return t.subProject.value == 41; });
    ASSERT_EQ(tasks.size(), 4u);
    EXPECT_EQ(tasks.back()->title, u"งานเพิ่ม");
}

TEST_F(TasksTest, AltShiftDownMovesAStepWithinItsSubProject)
{
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(task(61).position, 2);
    EXPECT_EQ(desk()->view()->selected().id, 61) << "the moved step stays selected";
}

TEST_F(TasksTest, TheNavigationCountsWhatIsOpen)
{
    EXPECT_TRUE(desk()->findChild<QWidget *>() != nullptr);
    press(Qt::Key_Space);
    const presentation::Counters counters = presentation::countersOf(plan(), session().asOf());
    EXPECT_EQ(counters.openTasks, 5);
}

} // namespace
} // namespace ruam::test
