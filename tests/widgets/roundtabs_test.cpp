#include "testwindow.h"

#include "agendatab.h"
#include "desk.h"
#include "fieldeditor.h"
#include "grouppage.h"
#include "groupsview.h"
#include "inkheight.h"
#include "label.h"
#include "overviewview.h"
#include "papergallery.h"
#include "papersview.h"
#include "readystrip.h"
#include "recordform.h"
#include "rowbutton.h"
#include "sectiontable.h"
#include "teamtab.h"
#include "venuetab.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <ruam/core/invitations.h>
#include <ruam/core/issuedpapers.h>
#include <ruam/core/registrations.h>

namespace ruam::test {
namespace {

using core::ReadyMark;
using presentation::AgendaModel;
using presentation::MealsModel;
using presentation::TeamModel;

constexpr core::EventId kTabEvent{101};

class RoundTabs : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open(core::refOf(core::TrainingGroupId{111}));
    }
    widgets::GroupPage *page() const { return desk()->groups()->findChild<widgets::GroupPage *>(); }
    template <class T>
    T *show(widgets::GroupTabKind kind)
    {
        page()->showTab(kind);
        return qobject_cast<T *>(page()->tab(kind));
    }
    void standOn(widgets::RoundTab *tab, int row, int column)
    {
        tab->table()->setCurrentIndex(tab->table()->model()->index(row, column));
        tab->table()->setFocus();
    }
    static QString shown(widgets::RoundTab *tab, int row, int column)
    {
        return tab->table()->model()->index(row, column).data().toString();
    }
    widgets::RowButton *mark(ReadyMark which) const { return page()->marks()->button(which); }
};

TEST_F(RoundTabs, WhatIsMissingIsReadableToTheEnd)
{
    const widgets::Label *lacks = page()->lacks();
    for (const QSize size : {QSize(1366, 700), QSize(1024, 700)}) {
        window->resize(size);
        QApplication::processEvents();
        ASSERT_TRUE(lacks->isVisible());
        EXPECT_TRUE(lacks->accessibleName().contains(QStringLiteral("ป้ายชื่อ"))) << "the last of the marks";
        QString shown = lacks->text().remove(QChar(0x200B)).remove(QChar(0x2060)).remove(QChar(0x180E));
        EXPECT_EQ(shown.replace(QChar(0x00A0), u' '), lacks->accessibleName());
        EXPECT_GE(lacks->height(), lacks->heightForWidth(lacks->width())) << size.width();
        EXPECT_LE(lacks->geometry().right(), page()->rect().right()) << size.width();
    }
    EXPECT_GT(lacks->height(), widgets::rowHeight(lacks->font())) << "on more lines than one";
}

TEST_F(RoundTabs, TheAgendaIsTypedWithTheKeyboardAlone)
{
    auto *tab = show<widgets::AgendaTab>(widgets::AgendaItemsTab);
    ASSERT_TRUE(tab);
    standOn(tab, 2, AgendaModel::TopicColumn);
    type(QStringLiteral("ศึกษาดูงาน"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(tab, 2, AgendaModel::TopicColumn), u"ศึกษาดูงาน");
    QSignalSpy told(desk(), &widgets::Desk::told);
    standOn(tab, 1, AgendaModel::TimeColumn);
    type(QStringLiteral("0900-1000"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(tab, 2, AgendaModel::TimeColumn), u"10.00-11.30 น.");
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().first().toString().contains(QStringLiteral("30 นาที")));
    standOn(tab, 2, AgendaModel::TopicColumn);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(tab, 1, AgendaModel::TopicColumn), u"ศึกษาดูงาน");
    EXPECT_EQ(shown(tab, 1, AgendaModel::TimeColumn), u"09.00-10.30 น.");
    EXPECT_EQ(tab->table()->currentIndex().row(), 1) << "the cursor goes along";
}

TEST_F(RoundTabs, ABlockIsPutBehindTheSelectedRow)
{
    auto *tab = show<widgets::AgendaTab>(widgets::AgendaItemsTab);
    standOn(tab, 1, AgendaModel::TopicColumn);
    QMetaObject::invokeMethod(tab->blocks(), "aboutToShow");
    const auto actions = tab->blocks()->actions();
    ASSERT_EQ(actions.size(), 8);
    EXPECT_TRUE(actions[4]->text().contains(QStringLiteral("15 นาที")));
    actions[4]->trigger();
    EXPECT_EQ(shown(tab, 2, AgendaModel::TimeColumn), u"10.30-10.45 น.");
    EXPECT_EQ(tab->table()->currentIndex().row(), 2);
}

TEST_F(RoundTabs, AnAgendaGoesToAnotherRoundInOneStep)
{
    auto *tab = show<widgets::AgendaTab>(widgets::AgendaItemsTab);
    QMetaObject::invokeMethod(tab->copies(), "aboutToShow");
    const auto actions = tab->copies()->actions();
    EXPECT_FALSE(actions[0]->menu()->isEnabled()) << "no other round has an agenda";
    ASSERT_EQ(actions[1]->menu()->actions().size(), 2);
    actions[1]->menu()->actions().front()->trigger();
    EXPECT_EQ(core::agendaOf(plan(), {102}).size(), 1u);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_TRUE(core::agendaOf(plan(), {102}).empty());
}

TEST_F(RoundTabs, DeletedTopicsComeBackWithOneUndo)
{
    auto *tab = show<widgets::AgendaTab>(widgets::AgendaItemsTab);
    standOn(tab, 1, AgendaModel::TopicColumn);
    tab->removeRows();
    EXPECT_TRUE(core::agendaOf(plan(), kTabEvent).empty());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(core::agendaOf(plan(), kTabEvent).size(), 1u);
}

TEST_F(RoundTabs, ATrainerIsTypedAndTakenOutAgain)
{
    auto *tab = show<widgets::TeamTab>(widgets::TeamMembersTab);
    ASSERT_TRUE(tab);
    standOn(tab, 0, TeamModel::NameColumn);
    type(QStringLiteral("ดร.สมศรี รักไทย"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(tab, 0, TeamModel::NameColumn), u"ดร.สมศรี รักไทย");
    EXPECT_TRUE(tab->title().endsWith(QStringLiteral(" 1")));
    standOn(tab, 0, TeamModel::NameColumn);
    tab->removeRows();
    EXPECT_EQ(tab->table()->model()->rowCount(), 1);
    EXPECT_EQ(*session().people().participantCount(kTabEvent), 0);
}

TEST_F(RoundTabs, TheVenueSaysWhetherAllHaveASeat)
{
    auto *tab = show<widgets::VenueTab>(widgets::VenueMealsTab);
    ASSERT_TRUE(tab);
    EXPECT_TRUE(tab->venueForm()->isVisibleTo(tab));
    EXPECT_TRUE(tab->eventForm()->fieldOf(core::refOf(kTabEvent), u"room"));
    EXPECT_TRUE(tab->eventForm()->fieldOf(core::refOf(kTabEvent), u"head_count_due"));
    EXPECT_FALSE(tab->eventForm()->fieldOf(core::refOf(kTabEvent), u"state"));
    EXPECT_TRUE(tab->seats().startsWith(u'✔')) << tab->seats().toStdString();
    core::NewParticipant one, two;
    one.given = QStringLiteral("ก");
    two.given = QStringLiteral("ข");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one, two}, 0, session().ids())).ok());
    ASSERT_TRUE(
        session().perform(*core::setField(plan(), core::refOf(core::VenueId{20}), u"capacity", qint64(1))).ok());
    EXPECT_TRUE(tab->seats().startsWith(u'▲')) << tab->seats().toStdString();
    ASSERT_TRUE(session().perform(*core::setField(plan(), core::refOf(kTabEvent), u"venue", core::Value())).ok());
    EXPECT_FALSE(tab->venueForm()->isVisibleTo(tab));
}

TEST_F(RoundTabs, WhatIsCountedStandsLineUnderLine)
{
    auto *tab = show<widgets::VenueTab>(widgets::VenueMealsTab);
    ASSERT_TRUE(tab);
    core::NewParticipant one;
    one.given = QStringLiteral("ก");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one}, 0, session().ids())).ok());
    QCoreApplication::processEvents();
    const auto lineOf = [tab](const QString &words) -> const QLabel * {
        for (const QLabel *label : tab->findChildren<QLabel *>())
            if (label->text() == words)
                return label;
        return nullptr;
    };
    const QLabel *seats = lineOf(tab->seats()), *heads = lineOf(tab->heads());
    ASSERT_TRUE(seats && heads);
    EXPECT_LT(heads->geometry().top() - seats->geometry().bottom(), widgets::rowHeight(tab->font()) / 2);
}

TEST_F(RoundTabs, MealsAreProposedByOneButton)
{
    auto *tab = show<widgets::VenueTab>(widgets::VenueMealsTab);
    for (QPushButton *button : tab->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("เสนออาหารกลางวันและอาหารว่าง"))
            button->click();
    EXPECT_EQ(core::mealsOf(plan(), kTabEvent).size(), 6u);
}

TEST_F(RoundTabs, MealsStayAsTheyWereCountedAndTheTabSaysThatOthersCome)
{
    auto *tab = show<widgets::VenueTab>(widgets::VenueMealsTab);
    for (const core::Meal *meal : core::mealsOf(plan(), kTabEvent))
        ASSERT_TRUE(session().perform(*core::setField(plan(), core::refOf(*meal), u"general", qint64(1))).ok());
    EXPECT_FALSE(tab->mealsOff().isEmpty()) << "nobody comes yet";
    core::NewParticipant one;
    one.given = QStringLiteral("ก");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one}, 0, session().ids())).ok());
    const auto counts = session().people().registrationCounts(kTabEvent);
    const core::Eaters eaters = core::expectedEaters(plan(), kTabEvent, *counts);
    ASSERT_TRUE(session().perform(*core::proposeMeals(plan(), kTabEvent, eaters, session().ids())).ok());
    EXPECT_EQ(tab->mealsOff(), QString()) << "as proposed";
    const auto before = *core::mealsOf(plan(), kTabEvent).front();

    const auto walkIn = core::registerNewcomer(plan(), kTabEvent, {{}, {}, one}, core::RegistrationRole::Trainee,
                                               core::RegistrationState::Confirmed, true, 1, session().ids());
    ASSERT_TRUE(session().perform(*walkIn).ok());
    EXPECT_EQ(*core::mealsOf(plan(), kTabEvent).front(), before) << "a number that stands is somebody's";
    EXPECT_EQ(tab->mealsOff(), QStringLiteral("▲ อาหาร 6 มื้อไม่ตรงกับ %1 คนที่ทราบขณะนี้").arg(eaters.sum() + 1));
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(tab->mealsOff(), QString());
    ASSERT_TRUE(session().redo().ok());
    ASSERT_TRUE(session().perform(*core::lockRound(plan(), kTabEvent, true)).ok());
    EXPECT_EQ(tab->mealsOff(), QString()) << "nothing is to be ordered any more";
}

TEST_F(RoundTabs, AMarkOpensWhereItIsPutRight)
{
    EXPECT_TRUE(mark(ReadyMark::Venue)->accessibleName().contains(QStringLiteral("ยังไม่ได้จองสถานที่")));
    mark(ReadyMark::Venue)->click();
    EXPECT_EQ(page()->currentKind(), widgets::VenueMealsTab);
    mark(ReadyMark::Replies)->click();
    EXPECT_EQ(page()->currentKind(), widgets::RepliesTabKind);
    mark(ReadyMark::Trainers)->click();
    EXPECT_EQ(page()->currentKind(), widgets::AgendaItemsTab);
    EXPECT_EQ(page()->current()->selected(), core::refOf(core::AgendaItemId{116})) << "the topic without a speaker";
    mark(ReadyMark::Badges)->click();
    EXPECT_EQ(page()->currentKind(), widgets::ParticipantsTab);
}

TEST_F(RoundTabs, TheOverviewShowsTheMarksOfTheNextRound)
{
    desk()->chooseView(widgets::OverviewKind);
    widgets::ReadyStrip *marks = desk()->overview()->marks();
    ASSERT_TRUE(marks);
    marks->button(ReadyMark::Venue)->click();
    EXPECT_EQ(desk()->chosenView(), int(widgets::GroupsKind));
    EXPECT_EQ(page()->group(), core::TrainingGroupId{111});
    EXPECT_EQ(page()->currentKind(), widgets::VenueMealsTab);
}

TEST_F(RoundTabs, TheMarkOfAPaperThatCanBePrintedOpensThatPaper)
{
    core::NewParticipant one;
    one.given = QStringLiteral("ก");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one}, 0, session().ids())).ok());
    const auto papers = [this] { return qobject_cast<widgets::PapersView *>(desk()->view()); };
    mark(ReadyMark::Badges)->click();
    ASSERT_TRUE(papers());
    EXPECT_EQ(papers()->gallery()->paper(), reports::PaperKind::Badges);
    EXPECT_EQ(papers()->paperGroup(), page()->group());

    desk()->chooseView(widgets::OverviewKind);
    desk()->overview()->marks()->button(ReadyMark::SignInBook)->click();
    ASSERT_TRUE(papers());
    EXPECT_EQ(papers()->gallery()->paper(), reports::PaperKind::SignIn);
}

TEST_F(RoundTabs, ASheetThatWentOutTurnsItsMarkUntilTheNamesChange)
{
    core::NewParticipant one;
    one.given = QStringLiteral("ก");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one}, 0, session().ids())).ok());
    EXPECT_TRUE(mark(ReadyMark::SignInBook)->toolTip() == QStringLiteral("ยังไม่ได้พิมพ์"));
    prompts.path = folder.filePath(QStringLiteral("signin.pdf"));
    Q_EMIT desk()->paperRequested(false);
    ASSERT_TRUE(prompts.told.isEmpty()) << prompts.told.join(u' ').toStdString();
    const core::IssuedPaper *issued = core::lastIssued(plan(), kTabEvent, u"signin");
    ASSERT_TRUE(issued);
    EXPECT_EQ(issued->names, 1);
    EXPECT_EQ(mark(ReadyMark::SignInBook)->toolTip(), u"พร้อม");
    one.given = QStringLiteral("ข");
    ASSERT_TRUE(session().perform(*core::registerPeople(plan(), kTabEvent, {one}, 1, session().ids())).ok());
    EXPECT_EQ(mark(ReadyMark::SignInBook)->toolTip(), u"พิมพ์ไว้ 1 คน ขณะนี้ 2 คน");
}

} // namespace
} // namespace ruam::test
