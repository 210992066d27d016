#pragma once

#include "view.h"

#include <ruam/presentation/personcard.h>

class QPushButton;
class QStackedWidget;

namespace ruam::widgets {

class ContactsPane;
class Label;
class RecordTable;

/// บัตรบุคคล: who somebody is, where they take part and when they came; how they are reached, when it is asked for.
class PersonView : public View
{
    Q_OBJECT

public:
    PersonView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool wantsDetails() const override { return false; }
    bool goTo(core::RecordRef record) override;
    void openFor(core::TrainingGroupId group) override { m_from = group; }
    void focusWork() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canCopy() const override { return m_fields.person().has_value(); }
    void copy(bool asText) override;
    bool canGoBack() const override { return true; }
    void goBack() override;
    bool canShowContacts() const override { return m_fields.person().has_value(); }
    bool showsContacts() const override;
    void showContacts(bool shown) override;
    core::TrainingGroupId paperGroup() const override { return m_from; }

    RecordTable *fields() const { return m_fieldTable; }
    RecordTable *rounds() const { return m_roundTable; }
    ContactsPane *contacts() const { return m_contacts; }

private:
    void build();
    void retranslate();
    void showState();

    session::Session &m_session;
    presentation::PersonFieldsModel m_fields;
    presentation::PersonRoundsModel m_rounds;
    core::TrainingGroupId m_from; ///< which group was seen before
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_contactsButton;
    RecordTable *m_fieldTable;
    Label *m_copies;
    ContactsPane *m_contacts;
    Label *m_roundsHeading;
    RecordTable *m_roundTable;
    Label *m_noRounds;
    Label *m_nobody;
};

} // namespace ruam::widgets
