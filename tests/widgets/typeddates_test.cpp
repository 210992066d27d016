#include "testwindow.h"

#include "celleditors.h"
#include "desk.h"
#include "detailspane.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "groupsview.h"
#include "recordform.h"
#include "recordtable.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <ruam/presentation/groupsmodel.h>

namespace ruam::test {
namespace {

using core::Kind;
using presentation::GroupsModel;

/// Dates by the clipboard and the keys, in the form of a round and in the table of rounds.
class TypedDates : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::GroupsKind);
        QApplication::clipboard()->setText(QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น."));
    }
    widgets::RecordTable *table() const { return desk()->groups()->table(); }
    widgets::CellEdit *editor() const { return table()->findChild<widgets::CellEdit *>(); }
    void standOn(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    /// The line of the form, with everything in it selected.
    QLineEdit *line(QStringView name)
    {
        standOn(0, GroupsModel::DatesColumn);
        desk()->showDetails(true);
        widgets::FieldEditor *field = this->field(name);
        auto *line = field ? qobject_cast<QLineEdit *>(field->focusTarget()) : nullptr;
        if (line) {
            line->setFocus();
            line->selectAll();
        }
        return line;
    }
    widgets::FieldEditor *field(QStringView name) const
    {
        return desk()->details()->form()->fieldOf({Kind::Event, 101}, name);
    }
    const core::Event &event() const { return *plan().find(core::EventId{101}); }
    void expectPasted() const
    {
        EXPECT_EQ(event().start, QDate(2007, 7, 20));
        EXPECT_EQ(event().end, QDate(2007, 7, 20));
        EXPECT_EQ(event().timeStart, QTime(9, 0));
        EXPECT_EQ(event().timeEnd, QTime(12, 0));
    }
};

TEST_F(TypedDates, APasteIntoTheDateLineFillsInTheTimeToo)
{
    QLineEdit *dates = line(u"start");
    ASSERT_TRUE(dates);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    expectPasted();
    EXPECT_EQ(dates->text(), QStringLiteral("20 ก.ค. 2550"));
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(event().start, QDate(2024, 3, 4)) << "one step";
    EXPECT_FALSE(event().timeStart.isValid());
}

TEST_F(TypedDates, APasteIntoTheTimeLineFillsInTheDatesToo)
{
    QLineEdit *times = line(u"time_start");
    ASSERT_TRUE(times);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    expectPasted();
    EXPECT_EQ(times->text(), QStringLiteral("09.00-12.00 น."));
}

TEST_F(TypedDates, APasteIntoACellFillsInTheTimeToo)
{
    standOn(0, GroupsModel::DatesColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    expectPasted();
}

TEST_F(TypedDates, APasteIntoAnOpenCellFillsInTheTimeToo)
{
    standOn(0, GroupsModel::DatesColumn);
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    expectPasted();
}

TEST_F(TypedDates, LeavingABadTextKeepsItAndSaysWhy)
{
    QLineEdit *dates = line(u"start");
    ASSERT_TRUE(dates);
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Tab);
    EXPECT_FALSE(dates->hasFocus());
    EXPECT_EQ(dates->text(), QStringLiteral("31 มิถุนายน 2567"));
    EXPECT_TRUE(field(u"start")->isRefused());
    EXPECT_TRUE(field(u"start")->refusalText().contains(QStringLiteral("ไม่มีวันที่ 31 มิถุนายน")))
        << field(u"start")->refusalText().toStdString();
    EXPECT_EQ(event().start, QDate(2024, 3, 4));
    dates->setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(dates->text(), QStringLiteral("4 - 5 มี.ค. 2567"));
    EXPECT_FALSE(field(u"start")->isRefused());
}

TEST_F(TypedDates, EscapeInACellLeavesWhatStood)
{
    standOn(0, GroupsModel::DatesColumn);
    const QString before = table()->currentIndex().data().toString();
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(editor());
    EXPECT_EQ(table()->currentIndex().data().toString(), before);
    EXPECT_EQ(event().start, QDate(2024, 3, 4));
}

TEST_F(TypedDates, TheWordForTodayIsTheDateOfTheClock)
{
    QLineEdit *dates = line(u"start");
    ASSERT_TRUE(dates);
    type(QStringLiteral("วันนี้"));
    press(Qt::Key_Return);
    EXPECT_EQ(event().start, QDate(2024, 3, 1));
    ASSERT_TRUE(session().undo().ok());
    standOn(0, GroupsModel::DatesColumn);
    type(QStringLiteral("วันนี้"));
    press(Qt::Key_Return);
    EXPECT_EQ(event().start, QDate(2024, 3, 1));
    EXPECT_EQ(event().end, QDate(2024, 3, 1));
}

TEST_F(TypedDates, AnEndAtMidnightIsReadShownAndKept)
{
    QLineEdit *times = line(u"time_start");
    ASSERT_TRUE(times);
    type(QStringLiteral("09.00-24.00 น."));
    press(Qt::Key_Return);
    EXPECT_FALSE(field(u"time_start")->isRefused()) << field(u"time_start")->refusalText().toStdString();
    EXPECT_EQ(event().timeStart, QTime(9, 0));
    EXPECT_EQ(event().timeEnd, QTime(0, 0));
    EXPECT_EQ(times->text(), QStringLiteral("09.00-24.00 น."));

    // What is shown can be typed again, and a start after it is no end before its start.
    times->setFocus();
    times->selectAll();
    type(QStringLiteral("2300-2400"));
    press(Qt::Key_Return);
    EXPECT_EQ(event().timeStart, QTime(23, 0));
    EXPECT_EQ(times->text(), QStringLiteral("23.00-24.00 น."));
}

} // namespace
} // namespace ruam::test
