#pragma once

#include "card.h"

#include <ruam/presentation/agenciesmodel.h>
#include <ruam/presentation/detailsmodel.h>

namespace ruam::widgets {

class FieldEditor;
class MarksTable;

/// A pilot agency: what it studies, the eight marks with their dates, and the agreements its organisation is party to.
/// Its head is dragged to put it elsewhere.
class AgencyCard : public Card
{
    Q_OBJECT

public:
    AgencyCard(presentation::AgenciesModel &agencies, core::PilotAgencyId agency, QWidget *parent = nullptr);

    core::PilotAgencyId agency() const { return m_agency; }
    MarksTable *marks() const { return m_marks; }
    /// Of the study issue or its state.
    FieldEditor *fieldOf(QStringView field) const;
    /// Submits nothing any more: it is about to go.
    void silence();
    /// Shows what the model tells.
    void refresh();
    void setTexts(const format::Texts &texts);
    void setToday(QDate today, QDate opensAt);
    /// A frame around the one that commands are meant for.
    void setCurrent(bool current);
    /// The card is where a dragged one would go.
    void setTarget(bool target);
    /// The mark that has the focus, else the agency.
    core::RecordRef selected() const;

Q_SIGNALS:
    void selectionChanged();
    /// An agreement is to be shown in the details.
    void agreementChosen(ruam::core::RecordRef record);
    void openRequested(ruam::core::RecordRef record);
    /// A new one, to which its organisation is party.
    void agreementWanted();
    /// Its head is dragged over this place of the screen, or was let go there.
    void draggedOver(const QPoint &place);
    void letGo(const QPoint &place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int row() const;
    void makeFields();
    void fit();
    void showAgreements();

    presentation::AgenciesModel &m_agencies;
    core::PilotAgencyId m_agency;
    presentation::DetailsModel m_details;
    QWidget *m_fields = nullptr;
    MarksTable *m_marks;
    Card *m_agreements;
    QDate m_today;
    QDate m_opensAt;
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_current = false;
    bool m_target = false;
};

} // namespace ruam::widgets
