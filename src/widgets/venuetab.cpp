#include "venuetab.h"

#include "contactspane.h"
#include "label.h"
#include "recordform.h"
#include "wholescroll.h"

#include <ruam/format/roundtext.h>

#include <QHBoxLayout>
#include <QPushButton>

namespace ruam::widgets {

using presentation::MealsModel;

namespace {
constexpr int kLineSpacing = 6;
} // namespace

VenueTab::VenueTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : RoundTab(new MealsModel(session, texts), texts,
               {"meals",
                {36, 240, 80, 80, 90, 80, 130},
                MealsModel::NoteColumn,
                {MealsModel::NumberColumn, MealsModel::MealColumn}},
               parent),
      m_meals(static_cast<MealsModel &>(model())), m_eventDetails(session, texts), m_venueDetails(session, texts),
      m_eventForm(new RecordForm(m_eventDetails, RecordForm::Labels::Beside, texts, this)),
      m_venueForm(new RecordForm(m_venueDetails, RecordForm::Labels::Beside, texts, this)), m_seats(new Label(this)),
      m_heads(new Label(this, Label::Tone::Secondary)), m_mealsOff(new Label(this, Label::Tone::ShouldCheck)),
      m_heading(new Label(this, Label::Tone::Plain, Label::Weight::Heading)), m_propose(new QPushButton(this)),
      m_contactsButton(new QPushButton(this)), m_contacts(new ContactsPane(session, texts, this)),
      m_scroll(new WholeScroll(this))
{
    m_eventDetails.setShown({QLatin1String("venue"), QLatin1String("room"), QLatin1String("head_count_due")});
    m_venueDetails.setShown({QLatin1String("name"), QLatin1String("street"), QLatin1String("province"),
                             QLatin1String("capacity"), QLatin1String("booking")});
    for (RecordForm *form : {m_eventForm, m_venueForm})
        form->setReadOnly(session.isReadOnly());
    m_propose->setEnabled(!session.isReadOnly());
    // Apart from each other the columns are far, not the lines in them: a layout in a layout takes over its spacing.
    auto *left = new QVBoxLayout;
    left->setSpacing(kLineSpacing);
    left->addWidget(m_eventForm);
    left->addWidget(m_seats);
    left->addWidget(m_heads);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(kLineSpacing);
    right->addWidget(m_venueForm);
    right->addWidget(m_contactsButton, 0, Qt::AlignLeft);
    right->addWidget(m_contacts);
    m_contactsButton->setCheckable(true);
    m_contacts->hide();
    right->addStretch(1);
    auto *both = new QWidget;
    auto *forms = new QHBoxLayout(both);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(24);
    forms->addLayout(left, 1);
    forms->addLayout(right, 1);
    m_scroll->setWidget(both);
    page()->insertWidget(0, m_scroll);
    page()->insertWidget(2, m_mealsOff); // under the heading of the meals
    m_mealsOff->hide();
    bar()->insertWidget(0, m_heading);
    bar()->addWidget(m_propose);
    connect(m_contactsButton, &QPushButton::toggled, this, &VenueTab::showContacts);
    connect(m_contacts, &ContactsPane::refused, this, &View::refused);
    connect(m_propose, &QPushButton::clicked, this, &VenueTab::propose);
    connect(&session, &session::Session::changed, this, &VenueTab::follow);
    retranslate();
}

QString VenueTab::titleFor(session::Session &, const format::Texts &, const core::TrainingGroup *)
{
    return tr("Venue");
}

QString VenueTab::title() const
{
    return tr("Venue");
}

QString VenueTab::emptyText() const
{
    return tr("No meals yet. Choose a meal in the row of its day, or let lunch and refreshments be proposed.");
}

void VenueTab::retranslate()
{
    m_contactsButton->setText(tr("Show contacts"));
    m_contactsButton->setToolTip(tr("Who answers at the venue, telephone, fax and e-mail"));
    m_heading->setText(tr("Meals"));
    m_propose->setText(tr("Propose lunch and refreshments"));
    m_propose->setToolTip(tr("For each day, with what the provinces answered and those who are registered"));
    RoundTab::retranslate();
    showSeats();
}

void VenueTab::setTexts(const format::Texts &texts)
{
    m_eventDetails.setTexts(texts);
    m_venueDetails.setTexts(texts);
    m_eventForm->setTexts(texts);
    m_venueForm->setTexts(texts);
    m_contacts->setTexts(texts);
    RoundTab::setTexts(texts);
}

void VenueTab::setToday(QDate today, QDate opensAt)
{
    RoundTab::setToday(today, opensAt);
    m_eventForm->setToday(today, opensAt);
    m_venueForm->setToday(today, opensAt);
}

void VenueTab::setGroup(core::TrainingGroupId group)
{
    RoundTab::setGroup(group);
    follow();
}

void VenueTab::follow()
{
    const core::Event *found = session().plan().find(event());
    m_eventDetails.setRecord(found ? core::refOf(*found) : core::RecordRef{});
    m_venueDetails.setRecord(found && found->venue.isValid() ? core::refOf(found->venue) : core::RecordRef{});
    m_venueForm->setVisible(found && found->venue.isValid());
    m_contacts->setVenue(found ? found->venue : core::VenueId());
    const bool known = canShowContacts();
    m_contactsButton->setVisible(known);
    m_contacts->setVisible(known && m_contactsButton->isChecked());
    showSeats();
}

bool VenueTab::goTo(core::RecordRef record)
{
    const core::Event *found = session().plan().find(event());
    if (record.kind == core::Kind::Venue && found && core::refOf(found->venue) == record) {
        m_eventForm->focusFirst();
        return true;
    }
    return RoundTab::goTo(record);
}

void VenueTab::focusWork()
{
    m_eventForm->focusFirst();
}

bool VenueTab::canShowContacts() const
{
    const core::Event *found = session().plan().find(event());
    const core::Venue *venue = found ? session().plan().find(found->venue) : nullptr;
    return venue && !venue->name.isEmpty();
}

bool VenueTab::showsContacts() const
{
    return m_contactsButton->isChecked();
}

void VenueTab::showContacts(bool shown)
{
    m_contactsButton->setChecked(shown);
    m_contacts->setVisible(shown && canShowContacts());
    Q_EMIT stateChanged();
}

QString VenueTab::seats() const
{
    return m_seats->text();
}

QString VenueTab::heads() const
{
    return m_heads->text();
}

void VenueTab::showSeats()
{
    const core::Event *found = session().plan().find(event());
    const core::Venue *venue = found ? session().plan().find(found->venue) : nullptr;
    const auto counts = session().people().registrationCounts(event());
    if (!found || !counts) {
        m_seats->setText({});
        m_heads->setText({});
        m_mealsOff->hide();
        return;
    }
    const core::Heads known = core::headsOf(session().plan(), event(), *counts);
    m_heads->setText(format::headsText(known, texts()));
    showMealsOff(*counts);
    m_heads->setToolTip(format::headsMadeUpText(known, texts()));
    m_seats->setToolTip(tr("Participants, trainers and staff, and who was promised without a name; no reserves"));
    const qint64 heads = known.expected();
    const QString come = tr("%n come(s) as known now", nullptr, int(heads));
    const bool hasRoom = venue && venue->capacity;
    const bool tooSmall = hasRoom && *venue->capacity < heads;
    m_seats->setTone(tooSmall ? Label::Tone::ShouldCheck : hasRoom ? Label::Tone::Ready : Label::Tone::Secondary);
    m_seats->setText(!hasRoom   ? come
                     : tooSmall ? tr("▲ %1, the room holds %2 only").arg(come).arg(*venue->capacity)
                                : tr("✔ %1, the room holds %2").arg(come).arg(*venue->capacity));
}

/// Numbers of meals are what somebody told the venue: they follow nobody who comes or stays away, so that is said.
void VenueTab::showMealsOff(const std::vector<core::RegistrationCount> &counts)
{
    const core::Plan &plan = session().plan();
    const core::Event *found = plan.find(event());
    const qint64 eaters = core::expectedEaters(plan, event(), counts).sum();
    const int meals = found->locked ? 0 : core::mealsForOthers(plan, event(), eaters);
    m_mealsOff->setText(
        tr("▲ %n meal(s) are not counted for the %1 who come as known now", nullptr, meals).arg(eaters));
    m_mealsOff->setToolTip(tr("Numbers that stand here stay as they are; tell the venue, then put them right"));
    m_mealsOff->setVisible(meals > 0);
}

QString VenueTab::mealsOff() const
{
    return m_mealsOff->isVisibleTo(this) ? m_mealsOff->text() : QString();
}

void VenueTab::propose()
{
    tellOutcome(m_meals.propose());
}

} // namespace ruam::widgets
