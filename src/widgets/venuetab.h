#pragma once

#include "roundtab.h"

#include <ruam/presentation/detailsmodel.h>
#include <ruam/presentation/mealsmodel.h>

namespace ruam::widgets {

class ContactsPane;
class RecordForm;
class WholeScroll;

/// The tab สถานที่: where the group meets, whether it is large enough, and what is eaten.
class VenueTab : public RoundTab
{
    Q_OBJECT

public:
    VenueTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    void setToday(QDate today, QDate opensAt) override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    QString title() const override;
    bool canShowContacts() const override;
    bool showsContacts() const override;
    void showContacts(bool shown) override;

    ContactsPane *contacts() const { return m_contacts; }
    QPushButton *contactsButton() const { return m_contactsButton; }
    RecordForm *eventForm() const { return m_eventForm; }
    RecordForm *venueForm() const { return m_venueForm; }
    QString seats() const;
    QString heads() const;
    /// That meals are counted for others than come as known now; empty where they are not.
    QString mealsOff() const;

protected:
    QString emptyText() const override;
    void retranslate() override;

private:
    void follow();
    void showSeats();
    void showMealsOff(const std::vector<core::RegistrationCount> &counts);
    void propose();

    presentation::MealsModel &m_meals;
    presentation::DetailsModel m_eventDetails;
    presentation::DetailsModel m_venueDetails;
    RecordForm *m_eventForm;
    RecordForm *m_venueForm;
    Label *m_seats;
    Label *m_heads;
    Label *m_mealsOff;
    Label *m_heading;
    QPushButton *m_propose;
    QPushButton *m_contactsButton;
    ContactsPane *m_contacts;
    WholeScroll *m_scroll;
};

} // namespace ruam::widgets
