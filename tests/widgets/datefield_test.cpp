#include "datefield.h"

#include "echoline.h"
#include "monthgrid.h"

#include <QApplication>
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
    DateFieldTest() : field(DateField::Span::Range, format::Texts(format::Language::Thai))
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

TEST(MonthGridTest, KeysMoveByDayWeekAndMonth)
{
    MonthGrid grid(format::Texts(format::Language::Thai), QDate(2007, 9, 3), nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.setDay(QDate(2007, 8, 31));
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 1));
    QTest::keyClick(&grid, Qt::Key_Up);
    EXPECT_EQ(grid.day(), QDate(2007, 8, 25));
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 25));
    QTest::keyClick(&grid, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(grid.day(), QDate(2007, 9, 3));
}

TEST(MonthGridTest, StaysWithinTheSupportedDays)
{
    MonthGrid grid(format::Texts(format::Language::Thai), QDate(2007, 9, 3), nullptr);
    grid.setDay(format::kLastDate);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    EXPECT_EQ(grid.day(), format::kLastDate);
}

} // namespace
} // namespace ruam::widgets
