#include "testwindow.h"

#include "contactspane.h"
#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "participantstable.h"
#include "participantsview.h"
#include "personview.h"
#include "recordtable.h"
#include "venuetab.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <ruam/core/registrations.h>
#include <ruam/presentation/participantsmodel.h>

namespace ruam::test {
namespace {

using widgets::PersonView;

class PersonWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        core::NewParticipant person;
        person.title = QStringLiteral("นาย");
        person.given = QStringLiteral("สมชาย");
        person.surname = QStringLiteral("ไม่จริง");
        ASSERT_TRUE(
            session().perform(*core::registerPeople(plan(), core::EventId{101}, {person}, 0, session().ids())).ok());
        who = session().people().search(QStringLiteral("สมชาย"), 1)->front().person.id;
        desk()->open({core::Kind::TrainingGroup, 111});
        desk()->groups()->page()->showTab(widgets::ParticipantsTab);
        people()->focusWork();
    }
    widgets::ParticipantsView *people() const
    {
        return static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab));
    }
    PersonView *view() const { return qobject_cast<PersonView *>(desk()->view()); }

    core::PersonId who;
};

TEST_F(PersonWindow, OpensFromTheListOfParticipantsAndLeadsBack)
{
    people()->table()->setCurrentIndex(
        people()->table()->model()->index(0, presentation::ParticipantsModel::GivenColumn));
    press(Qt::Key_F3);
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->selected(), core::refOf(who));
    EXPECT_EQ(view()->rounds()->model()->rowCount(), 1);
    EXPECT_TRUE(view()->title().contains(QStringLiteral("นายสมชาย ไม่จริง")));
    view()->goBack();
    EXPECT_TRUE(desk()->groups()->isPageOpen());
}

TEST_F(PersonWindow, TheDataMenuHasTheCardOnceAndOpensThatOfWhoIsSelected)
{
    people()->table()->setCurrentIndex(
        people()->table()->model()->index(0, presentation::ParticipantsModel::GivenColumn));
    QAction *card = action(QStringLiteral("บัตรบุคคล"));
    ASSERT_TRUE(card);
    int found = 0;
    for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *one : menu->actions())
            found += one->text().startsWith(QStringLiteral("บัตรบุคคล"));
    }
    EXPECT_EQ(found, 1);
    card->trigger();
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->selected(), core::refOf(who));
}

TEST_F(PersonWindow, WithNobodySelectedTheCommandLeadsToThePlaceOfCards)
{
    people()->table()->goToBlankRow();
    press(Qt::Key_F3);
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->selected(), core::RecordRef());
}

TEST_F(PersonWindow, SomebodyInNoGroupHasACardToo)
{
    const auto registrations = session().people().registrationsOf(who);
    std::vector<core::LeavingRegistration> leaving{{registrations->front(), {}, {}}};
    ASSERT_TRUE(session().perform(*core::removeRegistrations(plan(), core::EventId{101}, leaving)).ok());
    desk()->open(core::refOf(who));
    ASSERT_TRUE(view());
    EXPECT_FALSE(view()->rounds()->isVisible());
    EXPECT_TRUE(view()->fields()->isVisible());
}

TEST_F(PersonWindow, ContactsAreHiddenUntilAskedForAndCanBeTyped)
{
    desk()->open(core::refOf(who));
    ASSERT_TRUE(view());
    EXPECT_FALSE(view()->contacts()->isVisible());
    ASSERT_TRUE(view()->canShowContacts());
    view()->showContacts(true);
    QLineEdit *field = view()->contacts()->field(core::Kind::Person, core::ContactKind::Mobile);
    ASSERT_TRUE(field);
    field->setFocus();
    type(QStringLiteral("0000000000"));
    press(Qt::Key_Return);
    ASSERT_EQ(session().people().contactsOf(who)->size(), 1u);
    desk()->open({core::Kind::TrainingGroup, 111});
    desk()->open(core::refOf(who));
    EXPECT_FALSE(view()->contacts()->isVisible()) << "hidden again for the next who looks";
}

TEST_F(PersonWindow, AVenueHasContacts)
{
    desk()->groups()->page()->showTab(widgets::VenueMealsTab);
    auto *venue = static_cast<widgets::VenueTab *>(desk()->groups()->page()->tab(widgets::VenueMealsTab));
    ASSERT_TRUE(venue->canShowContacts());
    EXPECT_FALSE(venue->contacts()->isVisible());
    venue->showContacts(true);
    QLineEdit *field = venue->contacts()->field(core::Kind::Organisation, core::ContactKind::Telephone);
    ASSERT_TRUE(field && field->isVisible());
    field->setFocus();
    type(QStringLiteral("000000000"));
    press(Qt::Key_Return);
    qint64 contacts = 0;
    EXPECT_TRUE(session().people().eachContact([&](const core::Contact &) { return ++contacts > 0; }).ok());
    EXPECT_EQ(contacts, 1);
}

} // namespace
} // namespace ruam::test
