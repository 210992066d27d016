#include "testwindow.h"

#include "boardcolumn.h"
#include "celleditors.h"
#include "choicebox.h"
#include "desk.h"
#include "detailspane.h"
#include "fieldeditor.h"
#include "recordform.h"
#include "recordtree.h"
#include "taskboard.h"
#include "tasksview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <ruam/core/edits.h>
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

TEST_F(TasksTest, EnterGoesFromTheLastStepOfASubProjectToTheFirstOfTheNext)
{
    const core::Task &first =
        *plan().ordered<core::Task>([](const auto &t) { return t.subProject.value == 42; }).front();
    const auto before = plan().ordered<core::Task>([](const auto &t) { return t.subProject.value == 41; });
    desk()->open(refOf(*before.back()));
    press(Qt::Key_Return);
    EXPECT_EQ(desk()->view()->selected(), refOf(first)) << "not to the heading between them";
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

class BoardTest : public TasksTest
{
protected:
    void SetUp() override
    {
        TasksTest::SetUp();
        button(QStringLiteral("กระดาน"))->click();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : desk()->tasks()->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    widgets::TaskBoard *board() const { return desk()->tasks()->board(); }
    qint64 selected() const { return desk()->view()->selected().id; }
    static void choose(widgets::ChoiceBox *box, const QString &text)
    {
        box->setFocus();
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
};

TEST_F(BoardTest, WhatIsSelectedStaysWhenTheBoardIsShownAndBack)
{
    EXPECT_TRUE(desk()->tasks()->showsBoard());
    EXPECT_EQ(selected(), 61);
    press(Qt::Key_Down);
    EXPECT_EQ(selected(), 62);
    button(QStringLiteral("รายการ"))->click();
    EXPECT_FALSE(desk()->tasks()->showsBoard());
    EXPECT_EQ(selected(), 62);
    EXPECT_EQ(QApplication::focusWidget(), tree());
}

TEST_F(BoardTest, AltShiftRightTakesTheCardToTheNextStateAndStaysOnIt)
{
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(task(61).state, core::TaskState::InProgress);
    EXPECT_EQ(selected(), 61);
    EXPECT_EQ(QApplication::focusWidget(), board()->column(core::TaskState::InProgress));
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(task(61).state, core::TaskState::NotStarted);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(task(61).state, core::TaskState::NotStarted) << "nothing lies before the first";
}

TEST_F(BoardTest, SeveralCardsMoveTogetherAndAreUndoneTogether)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(task(61).state, core::TaskState::InProgress);
    EXPECT_EQ(task(62).state, core::TaskState::InProgress);
    EXPECT_EQ(board()->selectedCards().size(), 2) << "they stay selected";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(task(61).state, core::TaskState::NotStarted);
    EXPECT_EQ(task(62).state, core::TaskState::NotStarted);
}

TEST_F(BoardTest, ArrowsLeadToTheNextColumnThatHasCards)
{
    ASSERT_TRUE(session().perform(*core::setTaskState(plan(), {72}, core::TaskState::Done, QDate(2024, 3, 1))).ok());
    press(Qt::Key_Right);
    EXPECT_EQ(selected(), 72);
    press(Qt::Key_Left);
    EXPECT_EQ(selected(), 61);
    EXPECT_TRUE(board()->column(core::TaskState::Done)->selectionModel()->selectedIndexes().isEmpty())
        << "one column has the selection";
}

TEST_F(BoardTest, CardsLetGoOverAColumnTakeItsState)
{
    Q_EMIT board()->column(core::TaskState::Waiting)->dropped(board()->column(core::TaskState::NotStarted));
    EXPECT_EQ(task(61).state, core::TaskState::Waiting);
}

TEST_F(BoardTest, HeadsCountTheirCards)
{
    EXPECT_EQ(board()->headText(core::TaskState::NotStarted), QStringLiteral("ยังไม่เริ่ม 6"));
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(board()->headText(core::TaskState::NotStarted), QStringLiteral("ยังไม่เริ่ม 5"));
    QAccessibleInterface *column = QAccessible::queryAccessibleInterface(board()->column(core::TaskState::InProgress));
    EXPECT_EQ(column->text(QAccessible::Name), QStringLiteral("อยู่ระหว่างดำเนินการ 1"));
}

TEST_F(BoardTest, FiltersHoldForBoardAndList)
{
    choose(desk()->tasks()->subProjects(), QStringLiteral("โครงการย่อยสมมุติ 2"));
    EXPECT_EQ(board()->headText(core::TaskState::NotStarted), QStringLiteral("ยังไม่เริ่ม 3"));
    button(QStringLiteral("รายการ"))->click();
    EXPECT_EQ(tree()->model()->rowCount(), 1);
    choose(desk()->tasks()->owners(), QStringLiteral("ยังไม่ระบุ"));
    for (int row = 0; row < tree()->model()->rowCount(tree()->model()->index(0, 0)); ++row)
        EXPECT_TRUE(tree()
                        ->model()
                        ->index(row, TasksModel::OwnerColumn, tree()->model()->index(0, 0))
                        .data()
                        .toString()
                        .isEmpty());
    desk()->open({core::Kind::Task, 61});
    EXPECT_EQ(selected(), 61) << "what is looked for is found whatever the filter";
    EXPECT_EQ(desk()->tasks()->subProjects()->currentText(), QStringLiteral("ทุกโครงการย่อย"));
}

TEST_F(BoardTest, AFilterTypedHereHoldsInTheListToo)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("2.2"));
    EXPECT_EQ(board()->headText(core::TaskState::NotStarted), QStringLiteral("ยังไม่เริ่ม 1"));
    button(QStringLiteral("รายการ"))->click();
    EXPECT_EQ(tree()->model()->rowCount(tree()->model()->index(0, 0)), 1);
}

TEST_F(BoardTest, TheBoardIsShownAgainNextTime)
{
    start();
    desk()->open({core::Kind::Task, 62});
    EXPECT_TRUE(desk()->tasks()->showsBoard());
    EXPECT_EQ(selected(), 62);
    button(QStringLiteral("รายการ"))->click();
    start();
    desk()->chooseView(widgets::TasksKind);
    EXPECT_FALSE(desk()->tasks()->showsBoard());
}

TEST_F(BoardTest, ANewStepIsNamedInTheList)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(desk()->tasks()->showsBoard());
    type(QStringLiteral("งานเพิ่ม"));
    press(Qt::Key_Return);
    EXPECT_TRUE(plan().findIf<core::Task>([](const core::Task &t) { return t.title == u"งานเพิ่ม"; }));
}

TEST_F(TasksTest, ColumnsOfLesserUseAreHiddenAtFirst)
{
    EXPECT_FALSE(tree()->isColumnHidden(TasksModel::DueColumn));
    EXPECT_TRUE(tree()->isColumnHidden(TasksModel::EvidenceColumn));
    tree()->columns()->setHiddenColumns({});
    Q_EMIT tree()->columns()->chosen();
    start();
    desk()->chooseView(widgets::TasksKind);
    EXPECT_FALSE(tree()->isColumnHidden(TasksModel::EvidenceColumn)) << "what a person chose is kept";
}

} // namespace
} // namespace ruam::test
