#pragma once

#include "view.h"

#include <ruam/presentation/historymodel.h>

class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace ruam::widgets {

class CellDelegate;
class DateField;
class Label;

/// ประวัติการแก้ไข: who changed what and when, of the whole file or of one record; back to any point; what changed since a
/// day or since a copy.
class HistoryView : public View
{
    Q_OBJECT

public:
    HistoryView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canGoBack() const override;
    void goBack() override;
    /// Goes back from one record, or from what changed, to every step.
    void showWhole();
    void showHistoryOf(core::RecordRef record) override;
    void showChanges(const ReadChanges &read, const QString &since) override;

    QTreeView *steps() const { return m_steps; }
    QTableView *changes() const { return m_changes; }
    /// Goes back to the selected step.
    void stepBack();
    /// Shows what changed since the day typed.
    void showSince(const QString &typed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void retranslate();
    void showState();
    /// Takes in a change of the programme, at once or when next seen.
    void follow();
    /// Reads what changed since then again.
    void readAgain();

    session::Session &m_session;
    format::Texts m_texts;
    presentation::HistoryModel m_model;
    presentation::ChangesModel m_changesModel;
    CellDelegate *m_cells; ///< for the look of both lists alone
    Label *m_sinceLabel;
    DateField *m_since;
    QPushButton *m_compare;
    QPushButton *m_back;
    QPushButton *m_all;
    QTreeView *m_steps;
    QTableView *m_changes;
    QStackedWidget *m_stack;
    Label *m_empty;
    QString m_shownSince; ///< what the changes shown are told since
    ReadChanges m_readChanges;
    bool m_outdated = false; ///< the programme changed while the changes were not seen
};

} // namespace ruam::widgets
