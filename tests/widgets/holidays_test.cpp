#include "testwindow.h"

#include "datefield.h"
#include "desk.h"
#include "detailspane.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "holidaysview.h"
#include "monthgrid.h"
#include "recordform.h"
#include "recordtable.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

namespace ruam::test {
namespace {

class HolidaysTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        action(QStringLiteral("วันหยุดราชการ"))->trigger();
        view = qobject_cast<widgets::HolidaysView *>(desk()->view());
        ASSERT_TRUE(view);
    }
    int rows() const { return view->table()->model()->rowCount(); }
    widgets::HolidaysView *view = nullptr;
};

TEST_F(HolidaysTest, AreReachedFromTheMenuAndLeftThroughTheNavigation)
{
    EXPECT_EQ(desk()->chosenView(), widgets::HolidaysKind);
    EXPECT_EQ(rows(), 1);
    desk()->chooseView(widgets::GroupsKind);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    desk()->open({core::Kind::Holiday, 5});
    EXPECT_EQ(desk()->chosenView(), widgets::HolidaysKind);
    EXPECT_EQ(view->selected(), (core::RecordRef{core::Kind::Holiday, 5}));
}

TEST_F(HolidaysTest, AreFilledInFromTheReferenceInOneStep)
{
    view->fillIn();
    EXPECT_GT(rows(), 700);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(rows(), 1);
}

TEST_F(HolidaysTest, ADateFieldNamesTheHolidayAndTheWeekend)
{
    desk()->chooseView(widgets::GroupsKind);
    widgets::FieldEditor *field = desk()->details()->form()->fieldOf({core::Kind::Event, 101}, u"start");
    ASSERT_TRUE(field);
    auto *date = field->findChild<widgets::DateField *>();
    ASSERT_TRUE(date);
    EXPECT_TRUE(date->echo()->message().contains(QStringLiteral("ตรงกับวันหยุดสมมุติ")))
        << date->echo()->message().toStdString();
    date->edit()->setFocus();
    date->edit()->selectAll();
    type(QStringLiteral("9 - 10 มีนาคม 2567"));
    EXPECT_TRUE(date->echo()->message().contains(QStringLiteral("วันเสาร์ - อาทิตย์")))
        << date->echo()->message().toStdString();
}

TEST_F(HolidaysTest, TheMonthGridSpeaksTheHolidayOfTheDay)
{
    widgets::MonthGrid grid(format::DateEntry::Day, format::Texts(format::Language::Thai), QDate(2024, 3, 1), &plan(),
                            nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.setDays(QDate(2024, 3, 4));
    EXPECT_FALSE(grid.accessibleDescription().contains(QStringLiteral("วันหยุดสมมุติ")));
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_TRUE(grid.accessibleDescription().contains(QStringLiteral("วันหยุดสมมุติ")));
}

} // namespace
} // namespace ruam::test
