#include "testwindow.h"

#include "celleditors.h"
#include "desk.h"
#include "detailspane.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "groupformtab.h"
#include "grouppage.h"
#include "groupsview.h"
#include "recordform.h"
#include "recordtable.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <ruam/presentation/groupsmodel.h>

namespace ruam::test {
namespace {

using presentation::GroupsModel;
using widgets::Desk;

class GroupsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::GroupsKind);
    }
    widgets::RecordTable *table() const { return desk()->groups()->table(); }
    void standOn(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    widgets::CellEdit *editor() const { return table()->findChild<widgets::CellEdit *>(); }
    const core::Event &event(qint64 id) const { return *plan().find(core::EventId{id}); }
};

TEST_F(GroupsTest, ShowsTheRoundsByNumber)
{
    ASSERT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(table()->model()->index(2, GroupsModel::NameColumn).data().toString(), u"กลุ่มสมมุติ 3");
}

TEST_F(GroupsTest, DatesTypedIntoACellMoveTheRound)
{
    standOn(2, GroupsModel::DatesColumn);
    type(QStringLiteral("25 - 26 กันยายน 2567"));
    ASSERT_TRUE(editor());
    press(Qt::Key_Return);
    EXPECT_EQ(event(103).start, QDate(2024, 9, 25));
    EXPECT_EQ(event(103).end, QDate(2024, 9, 26));
}

TEST_F(GroupsTest, ADateSaysAtOnceWhatWasUnderstood)
{
    standOn(0, GroupsModel::DatesColumn);
    type(QStringLiteral("9/7/2567"));
    const auto *echo = table()->findChild<widgets::EchoLine *>();
    ASSERT_TRUE(echo);
    EXPECT_TRUE(echo->message().contains(QStringLiteral("อังคาร"))) << echo->message().toStdString();
    EXPECT_TRUE(echo->message().contains(QStringLiteral("2024"))) << echo->message().toStdString();
    EXPECT_FALSE(echo->isRefusal());
}

TEST_F(GroupsTest, ARefusedDateStaysAsTypedAndSaysWhy)
{
    const core::Plan before = plan();
    standOn(0, GroupsModel::DatesColumn);
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), u"31 มิถุนายน 2567");
    const auto *echo = table()->findChild<widgets::EchoLine *>();
    ASSERT_TRUE(echo);
    EXPECT_TRUE(echo->isRefusal());
    EXPECT_TRUE(echo->message().contains(QStringLiteral("31 มิถุนายน"))) << echo->message().toStdString();
    EXPECT_TRUE(plan() == before);
}

TEST_F(GroupsTest, ARefusedDateStaysWhenTheCursorGoesElsewhere)
{
    standOn(0, GroupsModel::DatesColumn);
    type(QStringLiteral("31 มิถุนายน 2567"));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(2, GroupsModel::NameColumn)).center());
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), u"31 มิถุนายน 2567");
}

TEST_F(GroupsTest, EscapeRestoresARefusedCell)
{
    standOn(0, GroupsModel::DatesColumn);
    const QString before = table()->currentIndex().data().toString();
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(editor());
    EXPECT_EQ(table()->model()->index(0, GroupsModel::DatesColumn).data().toString(), before);
    EXPECT_TRUE(
        table()->model()->index(0, GroupsModel::DatesColumn).data(presentation::ErrorRole).toString().isEmpty());
}

TEST_F(GroupsTest, AClickOnTheCellThatIsCurrentAlreadyOpensNoEditor)
{
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(0); // a second click is waited for no longer
    standOn(0, GroupsModel::NameColumn);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->currentIndex()).center());
    QTest::qWait(1);
    QApplication::setDoubleClickInterval(interval);
    EXPECT_FALSE(editor());
    press(Qt::Key_Return);
    EXPECT_EQ(desk()->groups()->page()->group(), core::TrainingGroupId{111}) << "Enter opens the page";
}

TEST_F(GroupsTest, ANameIsChangedWithF2)
{
    standOn(1, GroupsModel::NameColumn);
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    editor()->selectAll();
    type(QStringLiteral("ภาคเหนือตอนล่าง"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TrainingGroupId{112})->name, u"ภาคเหนือตอนล่าง");
}

TEST_F(GroupsTest, UndoAndRedoCarryTheNameOfTheStep)
{
    standOn(1, GroupsModel::NameColumn);
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_Return);
    EXPECT_TRUE(statusText().contains(QStringLiteral("เลิกทำได้"))) << statusText().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan().find(core::TrainingGroupId{112})->name, u"กลุ่มสมมุติ 2");
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(plan().find(core::TrainingGroupId{112})->name, u"ใหม่");
}

TEST_F(GroupsTest, EnterOpensThePageAndAltLeftGoesBack)
{
    standOn(2, GroupsModel::NameColumn);
    press(Qt::Key_Return);
    ASSERT_TRUE(desk()->groups()->isPageOpen());
    EXPECT_EQ(desk()->groups()->page()->group(), core::TrainingGroupId{113});
    EXPECT_TRUE(desk()->groups()->title().contains(QStringLiteral("กลุ่มที่ 3")));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(desk()->groups()->isPageOpen());
    EXPECT_EQ(table()->currentIndex().row(), 2);
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(GroupsTest, ADoubleClickOpensThePage)
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                       table()->visualRect(table()->model()->index(1, GroupsModel::VenueColumn)).center());
    EXPECT_TRUE(desk()->groups()->isPageOpen());
    EXPECT_EQ(desk()->groups()->page()->group(), core::TrainingGroupId{112});
}

TEST_F(GroupsTest, EnterInACellBeingEditedOpensNoPage)
{
    standOn(0, GroupsModel::NameColumn);
    type(QStringLiteral("ก"));
    press(Qt::Key_Return);
    EXPECT_FALSE(desk()->groups()->isPageOpen());
    EXPECT_EQ(table()->currentIndex().row(), 1);
}

TEST_F(GroupsTest, ThePageOfARemovedGroupCloses)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    ASSERT_EQ(table()->model()->rowCount(), 4);
    standOn(3, GroupsModel::NameColumn);
    press(Qt::Key_Return);
    ASSERT_TRUE(desk()->groups()->isPageOpen());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_FALSE(desk()->groups()->isPageOpen());
}

TEST_F(GroupsTest, DetailsShowAndChangeWhatIsSelected)
{
    standOn(0, GroupsModel::NameColumn);
    auto *field = desk()->details()->form()->fieldOf({core::Kind::TrainingGroup, 111}, u"name");
    ASSERT_TRUE(field);
    auto *line = qobject_cast<QLineEdit *>(field->focusTarget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"กลุ่มสมมุติ 1");
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("กลุ่มเหนือ"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TrainingGroupId{111})->name, u"กลุ่มเหนือ");
    EXPECT_EQ(table()->model()->index(0, GroupsModel::NameColumn).data().toString(), u"กลุ่มเหนือ");
}

TEST_F(GroupsTest, ARefusedDetailKeepsWhatWasTypedAndEscapeRestores)
{
    standOn(0, GroupsModel::NameColumn);
    auto *field = desk()->details()->form()->fieldOf({core::Kind::TrainingGroup, 111}, u"number");
    ASSERT_TRUE(field);
    auto *line = qobject_cast<QLineEdit *>(field->focusTarget());
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("2"));
    press(Qt::Key_Return);
    EXPECT_EQ(line->text(), u"2");
    EXPECT_FALSE(field->refusalText().isEmpty());
    EXPECT_EQ(plan().find(core::TrainingGroupId{111})->number, 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(line->text(), u"1");
    EXPECT_TRUE(field->refusalText().isEmpty());
}

TEST_F(GroupsTest, ARefusedTextOfAPageStaysWhenAnotherGroupIsOpened)
{
    desk()->open({core::Kind::TrainingGroup, 111});
    widgets::GroupPage *page = desk()->groups()->page();
    auto *line = qobject_cast<QLineEdit *>(static_cast<widgets::GroupFormTab *>(page->tab(widgets::AboutTab))
                                               ->form()
                                               ->fieldOf({core::Kind::TrainingGroup, 111}, u"number")
                                               ->focusTarget());
    ASSERT_TRUE(line);
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("ก"));
    press(Qt::Key_Return);
    desk()->open({core::Kind::TrainingGroup, 112});
    EXPECT_EQ(page->group(), core::TrainingGroupId{111});
    EXPECT_EQ(line->text(), u"ก");
    line->setFocus();
    press(Qt::Key_Escape);
    desk()->open({core::Kind::TrainingGroup, 112});
    EXPECT_EQ(page->group(), core::TrainingGroupId{112});
}

TEST_F(GroupsTest, DatesAreWholeInBothLanguages)
{
    for (const format::Language language : {format::Language::Thai, format::Language::English}) {
        window->setLanguage(language);
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex cell = table()->model()->index(row, GroupsModel::DatesColumn);
            EXPECT_LE(table()->sizeHintForIndex(cell).width(), table()->columnWidth(cell.column()))
                << cell.data().toString().toStdString();
        }
    }
}

TEST_F(GroupsTest, AChangeElsewhereLeavesTheFieldBeingTypedAlone)
{
    standOn(0, GroupsModel::NameColumn);
    auto *field = desk()->details()->form()->fieldOf({core::Kind::TrainingGroup, 111}, u"name");
    auto *line = qobject_cast<QLineEdit *>(field->focusTarget());
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("กำลังพิมพ์"));
    const auto edit = core::setField(plan(), {core::Kind::TrainingGroup, 111}, u"name", QStringLiteral("จากที่อื่น"));
    ASSERT_TRUE(edit.ok());
    ASSERT_TRUE(session().perform(*edit).ok());
    EXPECT_EQ(line->text(), u"กำลังพิมพ์");
}

TEST_F(GroupsTest, TheFilterNarrowsTheList)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("สมมุติ 2"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(table()->model()->rowCount(), 3);
}

} // namespace
TEST_F(GroupsTest, ATabHasItsWordsBeforeItIsShownAndKeepsThem)
{
    desk()->open({core::Kind::TrainingGroup, 111});
    widgets::GroupPage *page = desk()->groups()->page();
    const core::TrainingGroup *group = session().plan().find(core::TrainingGroupId{111});
    for (int kind = 0; kind < widgets::GroupTabCount; ++kind) {
        const QString before =
            widgets::groupTabEntry(kind).title(session(), format::Texts(format::Language::Thai), group);
        EXPECT_FALSE(before.isEmpty());
        page->showTab(widgets::GroupTabKind(kind));
        EXPECT_EQ(page->tab(widgets::GroupTabKind(kind))->title(), before);
        EXPECT_TRUE(page->tab(widgets::GroupTabKind(kind))->isVisible());
    }
}

} // namespace ruam::test
