#include "datefield.h"
#include "desk.h"
#include "historyview.h"
#include "monthgrid.h"
#include "shiftdialog.h"
#include "testwindow.h"
#include "view.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace ruam {
namespace {

using namespace core;

class HistoryWindow : public test::WindowTest
{
protected:
    void SetUp() override
    {
        start();
        rename(QStringLiteral("ชื่อแรก"));
        rename(QStringLiteral("ชื่อสอง"));
        action(QStringLiteral("ประวัติการแก้ไข"))->trigger();
        view = qobject_cast<widgets::HistoryView *>(desk()->view());
        ASSERT_TRUE(view);
    }
    void rename(const QString &title)
    {
        const auto edit = setField(plan(), {Kind::Task, 61}, u"title", title);
        ASSERT_TRUE(edit && session().perform(*edit).ok());
    }
    QString titleOfTask() const { return plan().find(TaskId{61})->title; }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : view->findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }

    widgets::HistoryView *view = nullptr;
};

TEST_F(HistoryWindow, StepsBackToTheSelectedPointAndTheButtonKnowsWhen)
{
    QPushButton *back = button(QStringLiteral("ย้อนข้อมูลไปถึงจุดนี้"));
    EXPECT_FALSE(back->isEnabled()); // the newest step is selected
    QTest::keyClick(view->steps(), Qt::Key_Down);
    ASSERT_TRUE(back->isEnabled());
    back->click();
    EXPECT_EQ(titleOfTask(), QStringLiteral("ชื่อแรก"));
}

TEST_F(HistoryWindow, WhatAStepDidIsASentenceAsWideAsTheList)
{
    const QModelIndex newest = view->steps()->model()->index(0, 0);
    QTest::keyClick(view->steps(), Qt::Key_Right);
    ASSERT_TRUE(view->steps()->isExpanded(newest));
    ASSERT_EQ(view->steps()->model()->rowCount(newest), 1);
    EXPECT_TRUE(view->steps()->isFirstColumnSpanned(0, newest));
}

TEST_F(HistoryWindow, ShowsTheHistoryOfOneRecordAndGoesBackToTheWhole)
{
    desk()->open({Kind::Task, 62});
    action(QStringLiteral("ประวัติของรายการที่เลือก"))->trigger();
    EXPECT_EQ(desk()->view(), view);
    EXPECT_FALSE(view->steps()->isVisible()); // nothing was changed in it
    EXPECT_TRUE(view->title().contains(QStringLiteral("งาน 1.2")));
    button(QStringLiteral("แสดงประวัติทั้งหมด"))->click();
    EXPECT_TRUE(view->steps()->isVisible());
    EXPECT_EQ(desk()->view(), view);
}

TEST_F(HistoryWindow, GoingBackFromTheHistoryOfARecordLeadsToWhereItWasAskedFor)
{
    const RecordRef task{Kind::Task, 62};
    desk()->chooseView(widgets::TasksKind);
    ASSERT_TRUE(desk()->view()->goTo(task));
    action(QStringLiteral("ประวัติของรายการที่เลือก"))->trigger();
    ASSERT_EQ(desk()->view(), view);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(desk()->chosenView(), widgets::TasksKind);
    EXPECT_EQ(desk()->view()->selected(), task);
    desk()->chooseView(widgets::HistoryKind);
    EXPECT_FALSE(view->canGoBack()); // the whole history again
}

TEST_F(HistoryWindow, WhatChangedSinceADayFollowsUndoSeenOrNot)
{
    const auto after = [this] {
        const QAbstractItemModel *rows = view->changes()->model();
        return rows->index(0, presentation::ChangesModel::AfterColumn).data().toString();
    };
    view->showSince(QStringLiteral("1 ม.ค. 2543"));
    EXPECT_EQ(after(), QStringLiteral("ชื่อสอง"));
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(after(), QStringLiteral("ชื่อแรก"));
    desk()->chooseView(widgets::TasksKind);
    ASSERT_TRUE(session().redo().ok());
    desk()->chooseView(widgets::HistoryKind);
    EXPECT_EQ(after(), QStringLiteral("ชื่อสอง"));
    EXPECT_TRUE(view->title().contains(QStringLiteral("ตั้งแต่ 1 มกราคม"))) << view->title().toStdString();
}

TEST_F(HistoryWindow, TellsWhatChangedSinceADayTypedAsAnyOfficeWould)
{
    view->showSince(QStringLiteral("1 ม.ค. 2543"));
    EXPECT_TRUE(view->changes()->isVisible());
    ASSERT_EQ(view->changes()->model()->rowCount(), 1);
    EXPECT_TRUE(view->title().contains(QStringLiteral("1 มกราคม 2543")));
    view->showSince(QStringLiteral("31 มิ.ย. 2550"));
    EXPECT_EQ(view->changes()->model()->rowCount(), 1); // what cannot be read changes nothing
    view->showSince({});
    EXPECT_TRUE(view->steps()->isVisible());
}

TEST_F(HistoryWindow, ComparesWithACopyThatIsChosen)
{
    prompts.path = QStringLiteral("/documents/สำเนา.ruam");
    button(QStringLiteral("เทียบกับสำเนา…"))->click();
    EXPECT_TRUE(view->changes()->isVisible());
    EXPECT_EQ(view->changes()->model()->rowCount(), 1);
    EXPECT_TRUE(view->title().contains(QStringLiteral("สำเนา.ruam")));
}

TEST_F(HistoryWindow, MakesAProgrammeFromThisOneAndOpensIt)
{
    prompts.path = QStringLiteral("/documents/ใหม่.ruam");
    prompts.fill = [](QDialog &dialog) {
        auto &shift = dynamic_cast<widgets::ShiftDialog &>(dialog);
        shift.titleEdit()->setText(QStringLiteral("โครงการปีหน้า"));
        return true;
    };
    action(QStringLiteral("โครงการใหม่จากโครงการนี้…"))->trigger();
    EXPECT_EQ(workspace.opened, QStringList{prompts.path});
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("โครงการปีหน้า"))) << window->windowTitle().toStdString();
}

TEST_F(HistoryWindow, NeedsATitleForANewProgramme)
{
    prompts.fill = [](QDialog &dialog) {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto make = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
            return one->text() == QStringLiteral("สร้างโครงการใหม่…");
        });
        EXPECT_NE(make, buttons.end());
        EXPECT_FALSE((*make)->isEnabled());
        dynamic_cast<widgets::ShiftDialog &>(dialog).titleEdit()->setText(QStringLiteral("ก"));
        EXPECT_TRUE((*make)->isEnabled());
        return false;
    };
    action(QStringLiteral("โครงการใหม่จากโครงการนี้…"))->trigger();
    EXPECT_TRUE(workspace.opened.isEmpty());
}

TEST_F(HistoryWindow, ShiftsAllDatesInOneStep)
{
    const QDate before = plan().find(EventId{101})->start;
    prompts.fill = [](QDialog &dialog) {
        auto &model = dynamic_cast<widgets::ShiftDialog &>(dialog).model();
        return model.setData(model.index(0, presentation::ShiftModel::ThenColumn), QStringLiteral("11 มี.ค. 2567"));
    };
    action(QStringLiteral("เลื่อนวันทั้งชุด…"))->trigger();
    EXPECT_EQ(plan().find(EventId{101})->start, before.addDays(7));
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan().find(EventId{101})->start, before);
}

TEST_F(HistoryWindow, ADayToShiftToIsChosenInTheMonthGrid)
{
    const QDate before = plan().find(EventId{101})->start;
    prompts.fill = [&](QDialog &dialog) {
        dialog.show();
        QTableView *parts = dynamic_cast<widgets::ShiftDialog &>(dialog).parts();
        const QModelIndex whole = parts->model()->index(0, presentation::ShiftModel::ThenColumn);
        parts->setFocus();
        parts->setCurrentIndex(whole);
        parts->edit(whole);
        QWidget *edit = parts->indexWidget(whole);
        EXPECT_TRUE(edit);
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        auto *grid = edit->findChild<widgets::MonthGrid *>();
        EXPECT_TRUE(grid);
        EXPECT_EQ(grid->day(), before);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Return);
        return true;
    };
    action(QStringLiteral("เลื่อนวันทั้งชุด…"))->trigger();
    EXPECT_EQ(plan().find(EventId{101})->start, before.addDays(7));
}

} // namespace
} // namespace ruam
