#include "testwindow.h"

#include "alikepane.h"
#include "askstrip.h"
#include "celleditors.h"
#include "checkincounts.h"
#include "checkinview.h"
#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "label.h"
#include "participantstable.h"
#include "participantsview.h"
#include "pastestrip.h"
#include "replacebar.h"
#include "venuetab.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <ruam/presentation/participantsmodel.h>

namespace ruam::test {
namespace {

using presentation::ParticipantsModel;
using widgets::Desk;

class ParticipantsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({core::Kind::TrainingGroup, 113});
        desk()->groups()->page()->showTab(widgets::ParticipantsTab);
        people()->focusWork();
    }
    widgets::ParticipantsView *people() const
    {
        return static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab));
    }
    widgets::ParticipantsTable *table() const { return people()->table(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    qint64 count() const
    {
        const auto counted = session().people().participantCount(core::EventId{103});
        return counted.ok() ? *counted : -1;
    }
    void copy(const QString &text) { QApplication::clipboard()->setText(text); }
    void stand(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    void paste() { press(Qt::Key_V, Qt::ControlModifier); }
};

/// As a province sends it: a heading row, a column of numbers, the title glued to the name.
QString fortyNames()
{
    QString text = QStringLiteral("ลำดับ\tชื่อ - สกุล\tตำแหน่ง\tหน่วยงาน\tจังหวัด\r\n");
    for (int n = 1; n <= 40; ++n)
        text += QStringLiteral("%1\t%2สมมุติ%3 ตัวอย่างที่%4\tนักวิเคราะห์\tสำนักงานจังหวัดตรัง\tตรัง\r\n")
                    .arg(n)
                    .arg(n % 2 ? QStringLiteral("นาย") : QStringLiteral("นางสาว"))
                    .arg(QChar(u'ก' + n % 20))
                    .arg(QString(n, u'า').replace(u'า', QStringLiteral("มา")));
    return text;
}

TEST_F(ParticipantsTest, TheTabTheListTheDeskAndTheVenueCountTheSamePeople)
{
    std::vector<core::NewParticipant> named(4);
    for (size_t at = 0; at < named.size(); ++at) {
        named[at].given = QStringLiteral("สมมุติ%1").arg(at);
        named[at].surname = QStringLiteral("ไม่จริง");
    }
    named[3].role = core::RegistrationRole::Staff;
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), core::EventId{103}, named, 0, session().ids())).ok());
    EXPECT_EQ(people()->title(), QStringLiteral("ผู้เข้าอบรม 3"));
    EXPECT_EQ(people()->heads(), QStringLiteral("ผู้เข้าอบรม 3 · วิทยากรและเจ้าหน้าที่ 1"));
    ASSERT_TRUE(people()->model().setStates({table()->model()->index(0, 0)}, core::RegistrationState::Reserve).ok());
    const QString all = QStringLiteral("ผู้เข้าอบรม 2 · วิทยากรและเจ้าหน้าที่ 1 · สำรอง 1");
    EXPECT_EQ(people()->title(), QStringLiteral("ผู้เข้าอบรม 2")) << "a reserve is no participant yet";
    EXPECT_EQ(people()->heads(), all);
    auto *venue = static_cast<widgets::VenueTab *>(desk()->groups()->page()->tab(widgets::VenueMealsTab));
    EXPECT_EQ(venue->heads(), all);
    EXPECT_TRUE(venue->seats().contains(u'3')) << venue->seats().toStdString();
    press(Qt::Key_R, Qt::ControlModifier);
    auto *checkIn = qobject_cast<widgets::CheckInView *>(desk()->view());
    ASSERT_TRUE(checkIn);
    EXPECT_EQ(checkIn->counts()->heads(), all);
}

TEST_F(ParticipantsTest, ANameTypedIntoTheBlankRowIsTakenApart)
{
    type(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Return);
    ASSERT_EQ(count(), 1);
    EXPECT_EQ(cell(0, ParticipantsModel::TitleColumn), u"นาย");
    EXPECT_EQ(cell(0, ParticipantsModel::GivenColumn), u"สมชาย");
    EXPECT_EQ(cell(0, ParticipantsModel::SurnameColumn), u"ใจดี");
    EXPECT_EQ(table()->currentIndex().row(), 1) << "the cursor waits in the blank row";
}

TEST_F(ParticipantsTest, APersonIsThreeStops)
{
    type(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Tab);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::PositionColumn);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    type(QStringLiteral("นักวิเคราะห์"));
    press(Qt::Key_Tab);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::OrganisationColumn);
    type(QStringLiteral("สำนักงานตัวอย่าง"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0, ParticipantsModel::OrganisationColumn), u"สำนักงานตัวอย่าง");
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::TitleColumn);
}

TEST_F(ParticipantsTest, APasteOfManyRowsEntersOnlyWhenAcceptedAndAsOneStep)
{
    copy(fortyNames());
    paste();
    ASSERT_TRUE(people()->strip()->isVisible());
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(people()->strip()->preview().rowCount(), 40) << "the heading row is nobody";
    EXPECT_EQ(people()->strip()->preview().rows().front().person.title, u"นาย");

    QTest::mouseClick(people()->strip()->acceptButton(), Qt::LeftButton);
    EXPECT_FALSE(people()->strip()->isVisible());
    EXPECT_EQ(count(), 40);
    EXPECT_EQ(cell(1, ParticipantsModel::TitleColumn), u"นางสาว");

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(count(), 0) << "one step takes all of them back";
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(count(), 40);
}

TEST_F(ParticipantsTest, ACancelledPasteEntersNobody)
{
    copy(fortyNames());
    paste();
    press(Qt::Key_Escape);
    EXPECT_FALSE(people()->strip()->isVisible());
    EXPECT_EQ(count(), 0);
    EXPECT_FALSE(session().nextUndo());
}

TEST_F(ParticipantsTest, APastedNameThatIsThereAlreadyIsNotTakenAgain)
{
    type(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Return);
    copy(QStringLiteral("นายสมชาย ใจดี\nนายสมหมาย ตัวอย่าง\n"));
    people()->pasteTable();
    ASSERT_TRUE(people()->strip()->isVisible());
    EXPECT_EQ(people()->strip()->preview().accepted().size(), 1u);
}

TEST_F(ParticipantsTest, CopyingNothingLikeNamesSaysSo)
{
    copy(QStringLiteral("  \n \n"));
    people()->pasteTable();
    EXPECT_FALSE(people()->strip()->isVisible());
    EXPECT_FALSE(desk()->refusal().isEmpty());
}

class FilledParticipantsTest : public ParticipantsTest
{
protected:
    void SetUp() override
    {
        ParticipantsTest::SetUp();
        std::vector<core::NewParticipant> people;
        for (const char16_t *given : {u"หนึ่ง", u"สอง", u"สาม"}) {
            core::NewParticipant person;
            person.given = QString::fromUtf16(given);
            person.surname = QStringLiteral("สมมุติ");
            person.positionTitle = QStringLiteral("ตำแหน่ง%1").arg(person.given);
            people.push_back(person);
        }
        const auto edit = core::registerPeople(plan(), core::EventId{103}, people, 0, session().ids());
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE(session().perform(*edit).ok());
    }
};

TEST_F(FilledParticipantsTest, SomebodyComesInsteadWithoutADialog)
{
    stand(1, ParticipantsModel::GivenColumn);
    people()->moreCommands()[0]->trigger();
    ASSERT_TRUE(people()->question()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), people()->question()->line());
    type(QStringLiteral("นายมา แทน"));
    press(Qt::Key_Return);
    EXPECT_FALSE(people()->question()->isVisible());
    EXPECT_EQ(cell(1, ParticipantsModel::GivenColumn), u"มา");
    EXPECT_EQ(count(), 4) << "the other stays in the history";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(1, ParticipantsModel::GivenColumn), u"สอง");
}

TEST_F(FilledParticipantsTest, AnAnswerThatCannotBeTakenStaysWithItsReason)
{
    people()->moreCommands()[1]->trigger();
    type(QStringLiteral("นาย"));
    press(Qt::Key_Return);
    EXPECT_TRUE(people()->question()->isVisible());
    EXPECT_EQ(people()->question()->line()->text(), u"นาย");
    press(Qt::Key_Escape);
    EXPECT_FALSE(people()->question()->isVisible());
    EXPECT_EQ(count(), 3);
}

TEST_F(FilledParticipantsTest, TwoEntriesOfAPersonAreMadeOneOrKeptAsTwo)
{
    core::NewParticipant again;
    again.title = QStringLiteral("นาง");
    again.given = QStringLiteral("หนึ่ง");
    again.surname = QStringLiteral("สมมุติ");
    ASSERT_TRUE(people()->model().addPeople({core::ListedNewcomer{{{}, {}, again}, {}, {}}}).ok());
    people()->alike()->showPairs(core::EventId{103});
    ASSERT_TRUE(people()->alike()->isVisible());
    people()->alike()->chooseSecond(QStringLiteral("title"));
    people()->alike()->mergeButton()->click();
    EXPECT_FALSE(people()->alike()->isVisible());
    EXPECT_EQ(count(), 3);
    EXPECT_EQ(cell(0, ParticipantsModel::TitleColumn), u"นาง");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(count(), 4);
    people()->alike()->showPairs(core::EventId{103});
    ASSERT_TRUE(people()->alike()->isVisible());
    people()->alike()->distinctButton()->click();
    EXPECT_FALSE(people()->alike()->isVisible());
    people()->alike()->showPairs(core::EventId{103});
    EXPECT_FALSE(people()->alike()->isVisible()) << "what was said is remembered";
    EXPECT_EQ(count(), 4);
}

TEST_F(FilledParticipantsTest, TheQuestionStandsOverTwoAlikeAndGoesWithThem)
{
    core::NewParticipant again;
    again.title = QStringLiteral("นาง");
    again.given = QStringLiteral("หนึ่ง");
    again.surname = QStringLiteral("สมมุติ");
    widgets::AlikePane *pane = people()->alike();
    ASSERT_TRUE(people()->model().addPeople({core::ListedNewcomer{{{}, {}, again}, {}, {}}}).ok());
    pane->showPairs(core::EventId{103});
    ASSERT_TRUE(pane->isVisible());
    QCoreApplication::processEvents();
    EXPECT_LT(pane->heading()->geometry().bottom(), pane->fields()->geometry().top());
    EXPECT_LT(pane->fields()->geometry().bottom(), pane->mergeButton()->geometry().top());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_FALSE(pane->isVisible()) << "one of both is no longer there";
    ASSERT_TRUE(session().redo().ok());
    pane->showPairs(core::EventId{103});
    ASSERT_TRUE(pane->mergeButton()->hasFocus());
    QTest::keyClick(pane->mergeButton(), Qt::Key_Return);
    EXPECT_FALSE(pane->isVisible());
    EXPECT_EQ(count(), 3) << "Enter presses the button that has the cursor";
}

TEST_F(FilledParticipantsTest, ABlockIsPastedOverCells)
{
    stand(0, ParticipantsModel::PositionColumn);
    copy(QStringLiteral("ก\tสำนักงานตัวอย่าง\nข\tกลุ่มงานทดลอง\n"));
    paste();
    EXPECT_FALSE(people()->strip()->isVisible());
    EXPECT_EQ(cell(0, ParticipantsModel::PositionColumn), u"ก");
    EXPECT_EQ(cell(1, ParticipantsModel::OrganisationColumn), u"กลุ่มงานทดลอง");
    EXPECT_EQ(cell(2, ParticipantsModel::PositionColumn), u"ตำแหน่งสาม");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(cell(0, ParticipantsModel::PositionColumn), u"ตำแหน่งหนึ่ง");
}

TEST_F(FilledParticipantsTest, AnUnknownOrganisationIsMadeAndSaid)
{
    stand(0, ParticipantsModel::OrganisationColumn);
    type(QStringLiteral("สำนักใหม่"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0, ParticipantsModel::OrganisationColumn), u"สำนักใหม่");
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("“สำนักใหม่”")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(0, ParticipantsModel::OrganisationColumn), QString());
    EXPECT_FALSE(plan().findIf<core::Organisation>(
        [](const core::Organisation &each) { return each.name == QStringLiteral("สำนักใหม่"); }));
}

TEST_F(FilledParticipantsTest, FindAndReplaceReachesThemAndClosesWithTheirTab)
{
    press(Qt::Key_H, Qt::ControlModifier);
    widgets::ReplaceBar *bar = desk()->replaceBar();
    ASSERT_TRUE(bar->isVisible());
    type(QStringLiteral("ตำแหน่ง"));
    press(Qt::Key_Tab);
    type(QStringLiteral("หัวหน้า"));
    bar->replaceAllButton()->setEnabled(true);
    bar->replaceAllButton()->click();
    EXPECT_EQ(cell(2, ParticipantsModel::PositionColumn), u"หัวหน้าสาม");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(cell(2, ParticipantsModel::PositionColumn), u"ตำแหน่งสาม");
    desk()->groups()->page()->showTab(widgets::BudgetTab);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(FilledParticipantsTest, CtrlDFillsDown)
{
    stand(0, ParticipantsModel::PositionColumn);
    QItemSelection column(table()->model()->index(0, ParticipantsModel::PositionColumn),
                          table()->model()->index(2, ParticipantsModel::PositionColumn));
    table()->selectionModel()->select(column, QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(cell(1, ParticipantsModel::PositionColumn), u"ตำแหน่งหนึ่ง");
    EXPECT_EQ(cell(2, ParticipantsModel::PositionColumn), u"ตำแหน่งหนึ่ง");
}

TEST_F(FilledParticipantsTest, DeleteClearsCellsAndCtrlDeleteRemovesRows)
{
    stand(1, ParticipantsModel::PositionColumn);
    press(Qt::Key_Delete);
    EXPECT_EQ(cell(1, ParticipantsModel::PositionColumn), QString());
    EXPECT_EQ(count(), 3);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(count(), 2);
    EXPECT_EQ(cell(1, ParticipantsModel::GivenColumn), u"สาม");
}

TEST_F(FilledParticipantsTest, TheMenuOfTheListCopiesPastesAndRemoves)
{
    EXPECT_EQ(table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    const auto offered = [this](const QString &words) {
        QAction *known = action(words);
        EXPECT_EQ(table()->actions().count(known), 1) << words.toStdString();
        return known;
    };
    // Whatever key the test before left held.
    const auto select = [this](int row) {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, ParticipantsModel::PositionColumn),
                                                   QItemSelectionModel::ClearAndSelect);
        table()->setFocus();
    };
    select(0);
    offered(QStringLiteral("คัดลอก"))->trigger();
    select(1);
    offered(QStringLiteral("วาง"))->trigger();
    EXPECT_EQ(cell(1, ParticipantsModel::PositionColumn), cell(0, ParticipantsModel::PositionColumn));
    offered(people()->removeText())->trigger();
    EXPECT_EQ(count(), 2);
    for (QAction *own : people()->moreCommands())
        EXPECT_TRUE(table()->actions().contains(own)) << own->text().toStdString();
}

TEST_F(FilledParticipantsTest, DeleteElsewhereInTheWindowClearsNothing)
{
    stand(1, ParticipantsModel::PositionColumn);
    press(Qt::Key_F6);
    ASSERT_FALSE(table()->hasFocus());
    action(QStringLiteral("ล้างช่อง"))->trigger();
    EXPECT_EQ(cell(1, ParticipantsModel::PositionColumn), u"ตำแหน่งสอง");
}

TEST_F(FilledParticipantsTest, TypingReplacesAndEnterGoesDown)
{
    stand(0, ParticipantsModel::PositionColumn);
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0, ParticipantsModel::PositionColumn), u"ใหม่");
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::PositionColumn);
}

TEST_F(FilledParticipantsTest, TabGoesRightAndEnterBackToWhereTheRunBegan)
{
    stand(0, ParticipantsModel::GivenColumn);
    press(Qt::Key_Tab);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::SurnameColumn);
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_Return);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(table()->currentIndex().column(), ParticipantsModel::GivenColumn);
}

TEST_F(FilledParticipantsTest, CopiedCellsAreATableForExcel)
{
    stand(0, ParticipantsModel::GivenColumn);
    table()->selectionModel()->select(QItemSelection(table()->model()->index(0, ParticipantsModel::GivenColumn),
                                                     table()->model()->index(1, ParticipantsModel::SurnameColumn)),
                                      QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("หนึ่ง\tสมมุติ")));
}

TEST_F(FilledParticipantsTest, WhoTookAPlaceIsChosenAndTheStateSaysForWhom)
{
    window->resize(1366, 740);
    stand(1, ParticipantsModel::GivenColumn);
    people()->moreCommands().at(0)->trigger();
    people()->question()->line()->insert(QStringLiteral("นายผู้มา แทนสมมุติ"));
    press(Qt::Key_Return);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    EXPECT_EQ(cell(1, ParticipantsModel::GivenColumn), QStringLiteral("ผู้มา"));
    const QString state = cell(1, ParticipantsModel::StateColumn);
    EXPECT_TRUE(state.endsWith(QStringLiteral("แทนลำดับที่ 2"))) << state.toStdString();
    EXPECT_GE(table()->columnWidth(ParticipantsModel::StateColumn),
              QFontMetrics(table()->font()).horizontalAdvance(state) + 8);
    EXPECT_GE(table()->columnWidth(ParticipantsModel::PositionColumn),
              QFontMetrics(table()->font()).horizontalAdvance(QStringLiteral("นักวิเคราะห์นโยบายและแผน")) + 8);

    people()->moreCommands().at(1)->trigger();
    people()->question()->line()->insert(QStringLiteral("นางหน้างาน สมมุติ"));
    press(Qt::Key_Return);
    EXPECT_EQ(table()->currentIndex().siblingAtColumn(ParticipantsModel::GivenColumn).data().toString(),
              QStringLiteral("หน้างาน"));
}

TEST_F(FilledParticipantsTest, DiscussionGroupsAreInSightOnceTheyAreDealt)
{
    EXPECT_TRUE(table()->isColumnHidden(ParticipantsModel::DiscussionColumn));
    people()->moreCommands().at(4)->trigger();
    people()->question()->line()->insert(QStringLiteral("2"));
    press(Qt::Key_Return);
    EXPECT_FALSE(table()->isColumnHidden(ParticipantsModel::DiscussionColumn));
    EXPECT_EQ(cell(1, ParticipantsModel::DiscussionColumn), QStringLiteral("2"));
}

} // namespace
} // namespace ruam::test
