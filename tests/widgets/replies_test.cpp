#include "testwindow.h"

#include "card.h"
#include "choicebox.h"
#include "columnchooser.h"
#include "commands.h"
#include "contactspane.h"
#include "datefield.h"
#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "label.h"
#include "letterstrip.h"
#include "overviewview.h"
#include "provinceboardview.h"
#include "recordtable.h"
#include "repliestab.h"
#include "replynotespane.h"
#include "rowbutton.h"
#include "searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <ruam/core/edits.h>
#include <ruam/core/invitations.h>

namespace ruam::test {
namespace {

using presentation::RepliesModel;

const core::TrainingGroupId kRepliesRound{111};

/// The page of group 1, with ตรัง beside น่าน.
class RepliesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        perform(core::assignProvince(plan(), trang, kRepliesRound, session().ids()));
        openRound(kRepliesRound);
    }
    void perform(const core::Result<core::Edit> &edit)
    {
        ASSERT_TRUE(edit);
        ASSERT_TRUE(session().perform(*edit).ok());
    }
    void openRound(core::TrainingGroupId group)
    {
        desk()->chooseView(widgets::GroupsKind);
        ASSERT_TRUE(desk()->groups()->goTo(core::refOf(group)));
        page()->showTab(widgets::RepliesTabKind);
        tab()->focusWork();
    }
    widgets::GroupPage *page() const { return desk()->groups()->page(); }
    widgets::RepliesTab *tab() const
    {
        return qobject_cast<widgets::RepliesTab *>(page()->tab(widgets::RepliesTabKind));
    }
    widgets::RecordTable *table() const { return tab()->table(); }
    QString shown(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void standOn(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    QString tabText() const { return page()->findChild<QTabWidget *>()->tabText(widgets::RepliesTabKind); }

    const core::ProvinceId nan{core::packedProvinceCode(u"TH-55")};
    const core::ProvinceId trang{core::packedProvinceCode(u"TH-92")};
};

TEST_F(RepliesTest, TheTabCountsTheAnswers)
{
    EXPECT_EQ(tabText(), u"จังหวัดและการตอบรับ 0/2");
    standOn(1, RepliesModel::AcceptedColumn);
    type(QStringLiteral("4"));
    press(Qt::Key_Return);
    EXPECT_EQ(tabText(), u"จังหวัดและการตอบรับ 1/2");
    EXPECT_TRUE(tab()->totals()->text().contains(u"ตอบรับแล้ว 4 คน")) << tab()->totals()->text().toStdString();
    openRound({112});
    EXPECT_EQ(tabText(), u"จังหวัดและการตอบรับ");
}

TEST_F(RepliesTest, ACoordinatorIsFoundWhileTheNameIsTyped)
{
    standOn(0, RepliesModel::CoordinatorColumn);
    type(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(0, RepliesModel::CoordinatorColumn), u"นายสมชาย ใจดี");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor before
    standOn(1, RepliesModel::CoordinatorColumn);
    type(QStringLiteral("สมช"));
    auto *box = table()->findChild<widgets::ChoiceBox *>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->currentText(), u"สมช");
    ASSERT_EQ(box->count(), 2);
    EXPECT_EQ(box->itemText(0), u"นายสมชาย ใจดี · จังหวัดตรัง");
    EXPECT_EQ(box->itemText(1), u"เพิ่มบุคคล “สมช”");
    QWidget *list = QApplication::activePopupWidget();
    ASSERT_TRUE(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(shown(1, RepliesModel::CoordinatorColumn), u"นายสมชาย ใจดี");
    EXPECT_EQ(*session().people().personCount(), 1);
}

TEST_F(RepliesTest, LettersOfTheSelectedAreMarkedAsSentInOneStep)
{
    table()->selectAll();
    tab()->lettersButton()->click();
    ASSERT_TRUE(tab()->letters()->isOpen());
    EXPECT_EQ(QApplication::focusWidget(), tab()->letters()->number());
    type(QStringLiteral("นร 0000/ว 1"));
    tab()->letters()->day()->edit()->setText(QStringLiteral("31/6/2567"));
    tab()->letters()->acceptButton()->click();
    EXPECT_TRUE(tab()->letters()->isOpen()) << "a day that is none";
    EXPECT_EQ(shown(0, RepliesModel::SentColumn), QString());
    tab()->letters()->day()->edit()->setText(QStringLiteral("20 ก.พ. 2567"));
    tab()->letters()->acceptButton()->click();
    EXPECT_FALSE(tab()->letters()->isOpen());
    for (int row : {0, 1}) {
        EXPECT_EQ(shown(row, RepliesModel::LetterNumberColumn), u"นร 0000/ว 1");
        EXPECT_EQ(shown(row, RepliesModel::SentColumn), u"อ. 20 ก.พ. 2567");
    }
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(shown(0, RepliesModel::SentColumn), QString());
    EXPECT_EQ(shown(1, RepliesModel::SentColumn), QString());
}

TEST_F(RepliesTest, FillDownAndPasteAreOneStep)
{
    table()->selectionModel()->select(QItemSelection(table()->model()->index(0, RepliesModel::QuotaColumn),
                                                     table()->model()->index(1, RepliesModel::QuotaColumn)),
                                      QItemSelectionModel::ClearAndSelect);
    QGuiApplication::clipboard()->setText(QStringLiteral("6\t5\n7\t7"));
    tab()->paste();
    EXPECT_EQ(shown(0, RepliesModel::QuotaColumn), u"6");
    EXPECT_EQ(shown(1, RepliesModel::AcceptedColumn), u"7");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(shown(0, RepliesModel::QuotaColumn), QString());
    EXPECT_EQ(shown(1, RepliesModel::QuotaColumn), u"4");
}

TEST_F(RepliesTest, ACallIsNotedWithAClickAndWhatWasSaidWithEnter)
{
    standOn(0, RepliesModel::ProvinceColumn);
    tab()->notes()->calledButton()->click();
    ASSERT_EQ(tab()->notes()->list()->count(), 1);
    EXPECT_EQ(tab()->notes()->list()->item(0)->text(), u"1 มี.ค. 2567  โทรแล้ว");
    tab()->notes()->line()->setFocus();
    type(QStringLiteral("จะส่งรายชื่อพรุ่งนี้"));
    press(Qt::Key_Return);
    ASSERT_EQ(tab()->notes()->list()->count(), 2);
    EXPECT_EQ(tab()->notes()->list()->item(0)->text(), u"1 มี.ค. 2567  จะส่งรายชื่อพรุ่งนี้");
    EXPECT_TRUE(tab()->notes()->line()->text().isEmpty());
    standOn(1, RepliesModel::ProvinceColumn);
    EXPECT_EQ(tab()->notes()->list()->count(), 0) << "of another province";
}

TEST_F(RepliesTest, ContactsAreHiddenUntilTheyAreAskedFor)
{
    standOn(0, RepliesModel::CoordinatorColumn);
    type(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Return);
    standOn(0, RepliesModel::ProvinceColumn);
    EXPECT_FALSE(tab()->contacts()->isVisible());
    EXPECT_FALSE(tab()->contacts()->field(core::Kind::Person, core::ContactKind::Telephone));
    QAction *command = action(QStringLiteral("แสดงข้อมูลติดต่อ"));
    ASSERT_TRUE(command && command->isEnabled());
    EXPECT_FALSE(command->isChecked());
    command->trigger();
    EXPECT_TRUE(tab()->contactsButton()->isChecked());
    QLineEdit *field = tab()->contacts()->field(core::Kind::Person, core::ContactKind::Telephone);
    ASSERT_TRUE(field);
    field->setFocus();
    type(QStringLiteral("075210000"));
    press(Qt::Key_Return);
    EXPECT_EQ(field->text(), u"0 7521 0000");
    table()->selectAll();
    tab()->copy(false);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"7521"));
    tab()->contactsButton()->click();
    EXPECT_FALSE(command->isChecked());
    EXPECT_FALSE(tab()->contacts()->field(core::Kind::Person, core::ContactKind::Telephone));
}

TEST_F(RepliesTest, TheColumnsAreShownAsTheyWereChosen)
{
    EXPECT_TRUE(table()->isColumnHidden(RepliesModel::MealsMuslimColumn));
    QMenu menu;
    tab()->columns()->fill(&menu);
    menu.actions().at(RepliesModel::MealsMuslimColumn)->trigger();
    EXPECT_FALSE(table()->isColumnHidden(RepliesModel::MealsMuslimColumn));
    start();
    openRound(kRepliesRound);
    EXPECT_FALSE(table()->isColumnHidden(RepliesModel::MealsMuslimColumn)) << "also where the tab is made later";
}

TEST_F(RepliesTest, AGroupWithoutProvincesOffersTheBoard)
{
    openRound({112});
    EXPECT_FALSE(table()->isVisible());
    ASSERT_TRUE(tab()->boardButton()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), tab()->boardButton());
    tab()->boardButton()->click();
    EXPECT_EQ(desk()->chosenView(), int(widgets::ProvinceBoardKind));
}

TEST_F(RepliesTest, AReplyCodeOpensTheRowOfItsProvince)
{
    desk()->chooseView(widgets::OverviewKind);
    desk()->openReply(kRepliesRound, nan);
    EXPECT_EQ(desk()->chosenView(), int(widgets::GroupsKind));
    EXPECT_EQ(page()->currentKind(), widgets::RepliesTabKind);
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(0).data().toString(), u"น่าน");
}

TEST_F(RepliesTest, TheOverviewOpensTheRowOfWhoHasNotAnswered)
{
    EXPECT_FALSE(desk()->overview()->unanswered()->isVisibleTo(desk()->overview()));
    perform(core::setInvitationField(plan(), kRepliesRound, nan, u"sent", QDate(2024, 2, 1), session().asOf(),
                                     session().ids()));
    desk()->chooseView(widgets::OverviewKind);
    const auto rows = desk()->overview()->unanswered()->findChildren<widgets::RowButton *>();
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_TRUE(rows.last()->text().startsWith(u"จังหวัดน่าน · กลุ่มที่ 1"));
    rows.last()->click();
    EXPECT_EQ(page()->currentKind(), widgets::RepliesTabKind);
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(0).data().toString(), u"น่าน");
    perform(core::setInvitationField(plan(), kRepliesRound, nan, u"declined", true, session().asOf(), session().ids()));
    desk()->chooseView(widgets::OverviewKind);
    EXPECT_TRUE(desk()->overview()->unanswered()->isVisibleTo(desk()->overview())) << "it says that all have";
}

} // namespace
} // namespace ruam::test
