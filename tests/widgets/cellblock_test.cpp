#include "testwindow.h"

#include "columnchooser.h"
#include "desk.h"
#include "groupsview.h"
#include "recordtable.h"
#include "recordtree.h"
#include "type.h"
#include "view.h"

#include <ruam/presentation/groupsmodel.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QStatusBar>
#include <QTest>

namespace ruam::test {
namespace {

using presentation::GroupsModel;

/// The sample's three rounds: 4-5, 11-12 and 18-19 March 2024.
class CellBlockTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::GroupsKind);
        table()->setFocus();
    }
    widgets::RecordTable *table() { return desk()->groups()->table(); }
    void choose(int firstRow, int firstColumn, int lastRow, int lastColumn)
    {
        const QItemSelection cells(table()->model()->index(firstRow, firstColumn),
                                   table()->model()->index(lastRow, lastColumn));
        table()->setCurrentIndex(cells.first().topLeft());
        table()->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    }
    QString shown(int row, int column) { return table()->model()->index(row, column).data().toString(); }
};

TEST_F(CellBlockTest, ABlockFromExcelIsPastedAtACellInOneStep)
{
    QApplication::clipboard()->setText(QStringLiteral("กลุ่มหนึ่ง\t25 - 26 มีนาคม 2567\nกลุ่มสอง\t27/3/2567\n"));
    choose(0, GroupsModel::NameColumn, 0, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown(0, GroupsModel::NameColumn), u"กลุ่มหนึ่ง");
    EXPECT_EQ(shown(1, GroupsModel::NameColumn), u"กลุ่มสอง");
    EXPECT_EQ(plan().find(core::EventId{101})->end, QDate(2024, 3, 26));
    EXPECT_EQ(plan().find(core::EventId{102})->start, QDate(2024, 3, 27));
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan().find(core::EventId{102})->start, QDate(2024, 3, 11));
    EXPECT_NE(shown(0, GroupsModel::NameColumn), u"กลุ่มหนึ่ง");
}

TEST_F(CellBlockTest, RowsBeyondTheLastGroupAreNewGroupsInTheSameStep)
{
    QApplication::clipboard()->setText(QStringLiteral("กลุ่มสาม\t25 - 26 มีนาคม 2567\nกลุ่มสี่\t27/3/2567\n\t28/3/2567\n"));
    choose(2, GroupsModel::NameColumn, 2, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(table()->model()->rowCount(), 4) << "a row without a name is none";
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(u'1')) << "and is said to be left out";
    EXPECT_EQ(shown(2, GroupsModel::NameColumn), u"กลุ่มสาม");
    EXPECT_EQ(shown(3, GroupsModel::NameColumn), u"กลุ่มสี่");
    EXPECT_EQ(shown(3, GroupsModel::NumberColumn), u"4");
    EXPECT_TRUE(shown(3, GroupsModel::DatesColumn).contains(QStringLiteral("27 มี.ค. 2567")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(CellBlockTest, OneBadCellBeyondTheLastGroupChangesNothing)
{
    QApplication::clipboard()->setText(QStringLiteral("กลุ่มสาม\t25/3/2567\nกลุ่มสี่\t31 เมษายน 2567\n"));
    choose(2, GroupsModel::NameColumn, 2, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
    EXPECT_FALSE(desk()->refusal().isEmpty());
}

TEST_F(CellBlockTest, WhereAFilterHidesTheLastRowsNothingIsAddedBehindThem)
{
    desk()->groups()->list()->setFilterText(shown(0, GroupsModel::NameColumn));
    ASSERT_EQ(table()->model()->rowCount(), 1);
    QApplication::clipboard()->setText(QStringLiteral("กลุ่มสมมุติ 1\nกลุ่มสมมุติ 9\n"));
    choose(0, GroupsModel::NameColumn, 0, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(u'1'));
}

TEST_F(CellBlockTest, RowsBeyondTheLastModuleAreAdded)
{
    QApplication::clipboard()->setText(QStringLiteral("หัวข้อ ก\nหัวข้อ ข\n"));
    desk()->open({core::Kind::Module, 92});
    press(Qt::Key_V, Qt::ControlModifier);
    const auto modules = plan().ordered<core::Module>();
    ASSERT_EQ(modules.size(), 3u);
    EXPECT_EQ(modules[1]->title, u"หัวข้อ ก");
    EXPECT_EQ(modules[2]->title, u"หัวข้อ ข");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(CellBlockTest, RowsBeyondTheLastStepAreAdded)
{
    QApplication::clipboard()->setText(QStringLiteral("งาน ก\nงาน ข\n"));
    desk()->open({core::Kind::Task, 73});
    const auto *tree = desk()->view()->findChild<widgets::RecordTree *>();
    tree->selectionModel()->select(tree->currentIndex(), QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_V, Qt::ControlModifier);
    const auto tasks = plan().ordered<core::Task>([](const core::Task &task) { return task.subProject.value == 42; });
    ASSERT_EQ(tasks.size(), 4u);
    EXPECT_EQ(tasks[2]->title, u"งาน ก");
    EXPECT_EQ(tasks[3]->title, u"งาน ข");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(CellBlockTest, ABlockWithOneBadCellChangesNothingAndSaysWhy)
{
    QApplication::clipboard()->setText(QStringLiteral("กลุ่มหนึ่ง\t25 - 26 มีนาคม 2567\nกลุ่มสอง\t31 เมษายน 2567\n"));
    choose(0, GroupsModel::NameColumn, 0, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(shown(0, GroupsModel::NameColumn), u"กลุ่มหนึ่ง");
    EXPECT_EQ(plan().find(core::EventId{101})->start, QDate(2024, 3, 4));
    EXPECT_FALSE(desk()->refusal().isEmpty());
}

TEST_F(CellBlockTest, OneTextGoesIntoEveryChosenCell)
{
    QApplication::clipboard()->setText(QStringLiteral("ชื่อเดียวกัน"));
    choose(0, GroupsModel::NameColumn, 2, GroupsModel::NameColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(shown(row, GroupsModel::NameColumn), u"ชื่อเดียวกัน");
}

TEST_F(CellBlockTest, CtrlDFillsDownAndDeleteClears)
{
    choose(0, GroupsModel::DatesColumn, 2, GroupsModel::DatesColumn);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(plan().find(core::EventId{103})->start, QDate(2024, 3, 4));
    EXPECT_EQ(plan().find(core::EventId{103})->end, QDate(2024, 3, 5));
    press(Qt::Key_Delete);
    EXPECT_FALSE(plan().find(core::EventId{101})->start.isValid());
    EXPECT_FALSE(plan().find(core::EventId{103})->start.isValid());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan().find(core::EventId{101})->start, QDate(2024, 3, 4));
}

TEST_F(CellBlockTest, AHiddenColumnIsRememberedAndTheNameCannotBeHidden)
{
    widgets::ColumnChooser *columns = desk()->view()->columns();
    ASSERT_TRUE(columns);
    QMenu menu;
    columns->fill(&menu);
    ASSERT_EQ(menu.actions().size(), table()->model()->columnCount());
    EXPECT_FALSE(menu.actions().at(GroupsModel::NameColumn)->isEnabled());
    menu.actions().at(GroupsModel::VenueColumn)->trigger();
    EXPECT_TRUE(table()->isColumnHidden(GroupsModel::VenueColumn));
    window.reset();
    start();
    desk()->chooseView(widgets::GroupsKind);
    EXPECT_TRUE(table()->isColumnHidden(GroupsModel::VenueColumn));
    EXPECT_FALSE(table()->isColumnHidden(GroupsModel::NameColumn));
}

TEST(Type, NoLoopedFamilyAndNoLaksamanStandsInTheListOfTheScreen)
{
    const QStringList families = widgets::screenFamilies(
        {QStringLiteral("Laksaman"), QStringLiteral("Noto Looped Thai"), QStringLiteral("Noto Sans Thai Looped"),
         QStringLiteral("Garuda"), QStringLiteral("Loma")});
    EXPECT_EQ(families, (QStringList{QStringLiteral("Loma"), QStringLiteral("Garuda")}));
}

} // namespace
} // namespace ruam::test
