#include "datefield.h"

#include "adviceline.h"
#include "echoline.h"
#include "monthgrid.h"
#include "offerbutton.h"
#include "screenlanguage.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::widgets {
namespace {

class DateFieldTest : public testing::Test
{
protected:
    DateFieldTest() : field(format::DateEntry::Days, format::Texts(format::Language::Thai))
    {
        field.show();
        field.activateWindow();
        field.edit()->setFocus();
    }
    void type(const QString &text)
    {
        field.edit()->selectAll();
        for (const QChar letter : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field.edit(), &down);
        }
    }
    DateField field;
};

TEST_F(DateFieldTest, SaysWeekdayAndBothErasWhileTyping)
{
    type(QStringLiteral("10 - 11 กันยายน 2550"));
    EXPECT_FALSE(field.echo()->isRefusal());
    EXPECT_TRUE(field.echo()->message().contains(QStringLiteral("จันทร์"))) << field.echo()->message().toStdString();
    EXPECT_TRUE(field.echo()->message().contains(QStringLiteral("2007"))) << field.echo()->message().toStdString();
}

TEST_F(DateFieldTest, SaysWhatIsWrongWhileTyping)
{
    type(QStringLiteral("31 มิถุนายน 2550"));
    EXPECT_TRUE(field.echo()->isRefusal());
    EXPECT_FALSE(field.echo()->message().isEmpty());
}

TEST_F(DateFieldTest, SubmitsOnceWhatWasTyped)
{
    QSignalSpy submitted(&field, &DateField::submitted);
    type(QStringLiteral("9/7/2550"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    field.edit()->clearFocus();
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted.front().front().toString(), u"9/7/2550");
}

TEST_F(DateFieldTest, SubmitsNothingWhereNothingWasTyped)
{
    QSignalSpy submitted(&field, &DateField::submitted);
    field.setStored(QStringLiteral("9 กรกฎาคม 2550"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    EXPECT_EQ(submitted.count(), 0);
}

TEST_F(DateFieldTest, EscapeRestoresWhatStandsInTheRecord)
{
    field.setStored(QStringLiteral("9 กรกฎาคม 2550"));
    type(QStringLiteral("ผิด"));
    QTest::keyClick(field.edit(), Qt::Key_Escape);
    EXPECT_EQ(field.text(), u"9 กรกฎาคม 2550");
    EXPECT_FALSE(field.echo()->isRefusal());
}

TEST_F(DateFieldTest, ARefusalKeepsTheTextAndShowsTheReason)
{
    type(QStringLiteral("9/7/2550"));
    QTest::keyClick(field.edit(), Qt::Key_Return);
    field.refuse(QStringLiteral("เพราะทดสอบ"));
    EXPECT_EQ(field.text(), u"9/7/2550");
    EXPECT_TRUE(field.echo()->isRefusal());
    EXPECT_EQ(field.echo()->message(), u"เพราะทดสอบ");
}

TEST_F(DateFieldTest, AltDownOpensAMonthGridWhereARangeKeepsItsLength)
{
    field.setStored(QStringLiteral("10 - 11 กันยายน 2550"));
    QSignalSpy submitted(&field, &DateField::submitted);
    QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
    auto *grid = field.findChild<MonthGrid *>();
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->day(), QDate(2007, 9, 10));
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Return);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(field.text(), u"17 - 18 กันยายน 2550");
}

TEST_F(DateFieldTest, TabGoesThroughTheYearsAndEnterTakesOne)
{
    QSignalSpy submitted(&field, &DateField::submitted);
    type(QStringLiteral("9/7/07"));
    const auto buttons = field.advice()->buttons();
    ASSERT_EQ(buttons.size(), 2u);
    EXPECT_EQ(buttons[0]->text(), QStringLiteral("พ.ศ. 2507"));
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    EXPECT_TRUE(buttons[0]->isMarked());
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    EXPECT_TRUE(buttons[1]->isMarked());
    EXPECT_FALSE(buttons[0]->isMarked());
    QTest::keyClick(field.edit(), Qt::Key_Return);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted.front().front().toString(), QStringLiteral("9 กรกฎาคม 2550"));
    EXPECT_TRUE(field.advice()->buttons().empty());
}

TEST_F(DateFieldTest, ShiftTabGoesBackThroughTheButtonsAndTabLeavesAfterTheLast)
{
    type(QStringLiteral("9/7/07"));
    const auto buttons = field.advice()->buttons();
    ASSERT_EQ(buttons.size(), 2u);
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    ASSERT_TRUE(buttons[1]->isMarked());
    QTest::keyClick(field.edit(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(buttons[0]->isMarked());
    EXPECT_FALSE(buttons[1]->isMarked());
    QTest::keyClick(field.edit(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_FALSE(buttons[0]->isMarked());
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    EXPECT_TRUE(buttons[1]->isMarked()) << "two buttons, two stops";
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    EXPECT_FALSE(buttons[0]->isMarked() || buttons[1]->isMarked());
}

TEST_F(DateFieldTest, AButtonIsTakenWithTheMouse)
{
    QSignalSpy submitted(&field, &DateField::submitted);
    type(QStringLiteral("วันเสาร์ที่ 20 กรกฎาคม 2550"));
    ASSERT_EQ(field.advice()->buttons().size(), 1u);
    QTest::mouseClick(field.advice()->buttons().front(), Qt::LeftButton);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(field.text(), QStringLiteral("20 กรกฎาคม 2550"));
}

TEST_F(DateFieldTest, TabUsesWhatTheSameKeysMeanInTheOtherLayout)
{
    QSignalSpy submitted(&field, &DateField::submitted);
    type(QStringLiteral("ๅถฝตฝ/ถถจ"));
    EXPECT_EQ(field.echo()->message(), QStringLiteral("หมายถึง 15/9/2550 หรือไม่ (Tab เพื่อใช้)"));
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted.front().front().toString(), QStringLiteral("15/9/2550"));
}

TEST_F(DateFieldTest, ARefusalTellsThatTheDateBeforeIsStillThere)
{
    field.setStored(QStringLiteral("10 - 11 ก.ย. 2550"));
    type(QStringLiteral("31 มิถุนายน 2550"));
    EXPECT_EQ(field.echo()->message(),
              QStringLiteral("ไม่มีวันที่ 31 มิถุนายน เดือนมิถุนายนมี 30 วัน (วันเดิม 10 - 11 กันยายน 2550 ยังอยู่)"));
}

TEST_F(DateFieldTest, AnInputMethodTypesAsKeysDo)
{
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("20 กรกฎาคม 2550"));
    QApplication::sendEvent(field.edit(), &commit);
    EXPECT_TRUE(field.echo()->message().contains(QStringLiteral("วันศุกร์")));
}

TEST_F(DateFieldTest, TheWordForTodayIsEchoedAsItsDate)
{
    field.setToday(QDate(2007, 7, 20), QDate(2007, 7, 20));
    type(QStringLiteral("วันนี้"));
    EXPECT_TRUE(field.echo()->message().contains(QStringLiteral("20 กรกฎาคม 2550")));
}

TEST(TimeFieldTest, EchoesTimesAndHasNoGrid)
{
    DateField field(format::DateEntry::Times, format::Texts(format::Language::Thai));
    field.show();
    QTest::keyClicks(field.edit(), QStringLiteral("0900-1200"));
    EXPECT_EQ(field.echo()->message(), QStringLiteral("09.00-12.00 น."));
    QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(field.findChild<MonthGrid *>());
}

/// A grid that stays when it closes.
struct Grid
{
    explicit Grid(format::DateEntry entry)
        : grid(entry, format::Texts(format::Language::Thai), QDate(2007, 9, 3), nullptr, nullptr)
    {
        grid.setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(&grid, &MonthGrid::chosen, &grid, [this](QDate first, QDate last) {
            chosenFirst = first;
            chosenLast = last;
        });
    }
    /// The middle of a day in the third to fifth row of the grid.
    void click(int week, int weekday)
    {
        grid.resize(grid.sizeHint());
        const int wide = (grid.width() - 12) / 7, high = (grid.height() - 12) / 9;
        QTest::mouseClick(&grid, Qt::LeftButton, {},
                          QPoint(6 + weekday * wide + wide / 2, 6 + (week + 2) * high + high / 2));
    }
    MonthGrid grid;
    QDate chosenFirst;
    QDate chosenLast;
};

TEST(MonthGridTest, ShiftAndArrowsDrawARange)
{
    Grid range(format::DateEntry::Days);
    range.grid.setDays(QDate(2007, 9, 10));
    QTest::keyClick(&range.grid, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&range.grid, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&range.grid, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(range.grid.day(), QDate(2007, 9, 10));
    EXPECT_EQ(range.grid.lastDay(), QDate(2007, 9, 17));
    QTest::keyClick(&range.grid, Qt::Key_Return);
    EXPECT_EQ(range.chosenLast, QDate(2007, 9, 17));
}

TEST(MonthGridTest, TwoClicksChooseARangeAndOneADay)
{
    Grid range(format::DateEntry::Days);
    range.grid.setDays(QDate(2007, 9, 1));
    range.click(2, 1);
    EXPECT_FALSE(range.chosenFirst.isValid()) << "the last day is awaited";
    range.click(2, 3);
    EXPECT_EQ(range.chosenFirst, QDate(2007, 9, 10));
    EXPECT_EQ(range.chosenLast, QDate(2007, 9, 12));
    Grid day(format::DateEntry::Day);
    day.grid.setDays(QDate(2007, 9, 1));
    day.click(2, 1);
    EXPECT_EQ(day.chosenFirst, QDate(2007, 9, 10));
    EXPECT_EQ(day.chosenLast, QDate(2007, 9, 10));
}

TEST(MonthGridTest, YearsMoveWithCtrlOrShift)
{
    Grid day(format::DateEntry::Day);
    day.grid.setDays(QDate(2008, 2, 29));
    QTest::keyClick(&day.grid, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(day.grid.day(), QDate(2009, 2, 28));
    QTest::keyClick(&day.grid, Qt::Key_PageUp, Qt::ShiftModifier);
    EXPECT_EQ(day.grid.day(), QDate(2008, 2, 28));
}

TEST(MonthGridTest, TheWordForTodayGoesThereByKeysAndByInputMethod)
{
    Grid day(format::DateEntry::Day);
    day.grid.setDays(QDate(2007, 12, 5));
    for (const QChar letter : QStringLiteral("วันนี้")) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&day.grid, &down);
    }
    EXPECT_EQ(day.grid.day(), QDate(2007, 9, 3));
    day.grid.setDays(QDate(2007, 12, 5));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("วันนี้"));
    QApplication::sendEvent(&day.grid, &commit);
    EXPECT_EQ(day.grid.day(), QDate(2007, 9, 3));
}

TEST(MonthGridTest, EscapeClosesWithoutAChange)
{
    Grid day(format::DateEntry::Day);
    day.grid.show();
    QTest::keyClick(&day.grid, Qt::Key_Right);
    QTest::keyClick(&day.grid, Qt::Key_Escape);
    EXPECT_FALSE(day.grid.isVisible());
    EXPECT_FALSE(day.chosenFirst.isValid());
}

TEST(MonthGridTest, KeysMoveByDayWeekAndMonth)
{
    MonthGrid grid(format::DateEntry::Day, format::Texts(format::Language::Thai), QDate(2007, 9, 3), nullptr, nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.setDays(QDate(2007, 8, 31));
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 1));
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.day(), QDate(2007, 8, 25));
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 25));
    QTest::keyClick(&grid, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 3));
}

/// A plan with two government holidays in July and August 2007.
core::Plan planWithHolidays()
{
    core::Plan plan;
    core::ChangeSet rows;
    qint64 id = 1;
    for (const auto &[date, name] :
         {std::pair(QDate(2007, 7, 20), u"วันทดสอบ"), std::pair(QDate(2007, 8, 13), u"วันแม่")}) {
        core::Holiday holiday;
        holiday.id = {id++};
        holiday.date = date;
        holiday.name = QString::fromUtf16(name);
        rows.insert(holiday);
    }
    plan.apply(rows);
    return plan;
}

class MonthGridAccess : public testing::Test
{
protected:
    MonthGridAccess() { language.use(format::Language::Thai); }
    ScreenLanguage language;
};

TEST_F(MonthGridAccess, EveryDayIsACellWithItsDateAndHoliday)
{
    const core::Plan plan = planWithHolidays();
    MonthGrid grid(format::DateEntry::Day, format::Texts(format::Language::Thai), QDate(2007, 7, 2), &plan, nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.setDays(QDate(2007, 7, 20));
    grid.popup(QRect(100, 100, 200, 30));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&grid);
    ASSERT_TRUE(access && access->tableInterface());
    EXPECT_EQ(access->role(), QAccessible::Table);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("ตารางเดือน กรกฎาคม 2550"));
    EXPECT_EQ(access->tableInterface()->rowCount(), 6);
    EXPECT_EQ(access->tableInterface()->columnCount(), 7);
    EXPECT_EQ(access->tableInterface()->columnDescription(0), QStringLiteral("วันอาทิตย์"));
    ASSERT_EQ(access->childCount(), 42);
    QAccessibleInterface *day = access->tableInterface()->cellAt(2, 5); // from Sunday, 1 July
    ASSERT_TRUE(day);
    EXPECT_EQ(day->text(QAccessible::Name), QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550, วันหยุดราชการ: วันทดสอบ"));
    EXPECT_EQ(access->child(1)->text(QAccessible::Name), QStringLiteral("วันจันทร์ที่ 2 กรกฎาคม 2550, วันนี้"));
    EXPECT_EQ(day->role(), QAccessible::Cell);
    EXPECT_EQ(day->parent(), access);
    EXPECT_EQ(access->indexOfChild(day), 19);
    EXPECT_EQ(day->tableCellInterface()->rowIndex(), 2);
    EXPECT_EQ(day->tableCellInterface()->columnIndex(), 5);
    EXPECT_TRUE(day->state().selected);
    EXPECT_FALSE(access->child(18)->state().selected);
    const QPoint middle = day->rect().center();
    EXPECT_EQ(access->childAt(middle.x(), middle.y()), day);
    EXPECT_EQ(grid.dayAt(grid.mapFromGlobal(middle)), QDate(2007, 7, 20));
}

TEST_F(MonthGridAccess, TheFocusFollowsTheKeysAndTheMonth)
{
    const core::Plan plan = planWithHolidays();
    MonthGrid grid(format::DateEntry::Days, format::Texts(format::Language::Thai), QDate(2007, 7, 2), &plan, nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.setDays(QDate(2007, 7, 19));
    grid.popup(QRect(100, 100, 200, 30));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&grid));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&grid);
    ASSERT_TRUE(access->focusChild());
    EXPECT_TRUE(access->focusChild()->state().focused);
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(access->focusChild(), access->child(19));
    EXPECT_TRUE(access->child(18)->state().selected);
    EXPECT_TRUE(access->child(19)->state().selected);
    EXPECT_FALSE(access->child(18)->state().focused);
    EXPECT_EQ(access->tableInterface()->selectedCellCount(), 2);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(access->text(QAccessible::Name), QStringLiteral("ตารางเดือน สิงหาคม 2550"));
    EXPECT_EQ(access->tableInterface()->cellAt(2, 1)->text(QAccessible::Name),
              QStringLiteral("วันจันทร์ที่ 13 สิงหาคม 2550, วันหยุดราชการ: วันแม่"));
}

TEST_F(MonthGridAccess, ADayCanBeChosenButNotOneThatCannotBeUsed)
{
    Grid day(format::DateEntry::Day);
    day.grid.setDays(format::kFirstDate);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&day.grid);
    QAccessibleInterface *first = access->child(day.grid.cellOf(format::kFirstDate));
    QAccessibleInterface *before = access->child(day.grid.cellOf(format::kFirstDate) - 1);
    EXPECT_FALSE(first->state().disabled);
    EXPECT_TRUE(before->state().disabled);
    EXPECT_TRUE(before->actionInterface()->actionNames().isEmpty());
    before->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_FALSE(day.chosenFirst.isValid());
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(day.chosenFirst, format::kFirstDate);
}

TEST(MonthGridTest, StaysWithinTheSupportedDays)
{
    MonthGrid grid(format::DateEntry::Day, format::Texts(format::Language::Thai), QDate(2007, 9, 3), nullptr, nullptr);
    grid.setDays(format::kLastDate);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), format::kLastDate);
}

} // namespace
} // namespace ruam::widgets
