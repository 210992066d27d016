#pragma once

#include "view.h"

#include <ruam/presentation/agenciesmodel.h>

class QPushButton;
class QScrollArea;

namespace ruam::widgets {

class AgencyCard;
class Card;
class ChoiceBox;
class ColumnFlow;

/// หน่วยงานนำร่อง: a card for each agency, in the order in which they are kept.
class AgenciesView : public View
{
    Q_OBJECT

public:
    AgenciesView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    ~AgenciesView() override;

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    /// An agency, one of its marks, or an agreement.
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    bool canEditCell() const override;
    void editCell() override;
    QString addText() const override;
    /// To the field in which an organisation is named.
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;

    /// In the order in which they stand.
    const QList<AgencyCard *> &cards() const { return m_cards; }
    ChoiceBox *addBox() const { return m_add; }

private:
    QWidget *makeBar();
    AgencyCard *makeCard(core::PilotAgencyId agency);
    void followCards();
    void retranslate();
    void add();
    AgencyCard *card() const;
    AgencyCard *cardAt(const QPoint &place) const;
    int rowOf(const AgencyCard *card) const { return int(m_cards.indexOf(card)); }
    void choose(core::PilotAgencyId agency);
    void followFocus(const QWidget *focus);
    void move(AgencyCard *card, int to);
    void tell(const core::Error &error);

    presentation::AgenciesModel m_model;
    ChoiceBox *m_add = nullptr;
    QPushButton *m_addButton = nullptr;
    QScrollArea *m_area;
    ColumnFlow *m_flow;
    Card *m_empty;
    QList<AgencyCard *> m_cards;
    core::PilotAgencyId m_chosen; ///< the one that commands are meant for
    core::RecordRef m_agreement;  ///< shown in the details in place of the agency; a zero id for none
    QDate m_today;
    QDate m_opensAt;
};

} // namespace ruam::widgets
