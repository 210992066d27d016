#pragma once

#include "grouptab.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/repliesmodel.h>

class QPushButton;

namespace ruam::widgets {

class FilterLine;
class Label;
class LetterStrip;
class RecordTable;
class ContactsPane;
class ReplyNotesPane;

/// The tab จังหวัดและการตอบรับ of a group's page: the table of its provinces, and under it what was said with the one
/// that is selected, and how it is reached once that is asked for.
class RepliesTab : public GroupTab
{
    Q_OBJECT

public:
    RepliesTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    /// An invitation, or a province of the group.
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    void judgeAgain() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return true; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canPaste() const override;
    void paste() override;
    bool canClear() const override { return canPaste() && canCopy(); }
    void clearCells() override;
    void selectAll() override;
    presentation::FilterModel *list() override { return &m_filtered; }
    bool canFillDown() const override { return canClear(); }
    void fillDown() override;
    ColumnChooser *columns() const override;
    reports::PaperScope paperSelection() const override;
    bool canShowContacts() const override { return true; }
    bool showsContacts() const override;
    void showContacts(bool shown) override;

    presentation::RepliesModel &model() { return m_model; }
    RecordTable *table() const { return m_table; }
    LetterStrip *letters() const { return m_letters; }
    ReplyNotesPane *notes() const { return m_notes; }
    ContactsPane *contacts() const { return m_contacts; }
    Label *totals() const { return m_totals; }
    QPushButton *lettersButton() const { return m_lettersButton; }
    QPushButton *contactsButton() const { return m_contactsButton; }
    QPushButton *boardButton() const { return m_board; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showEmptyState();
    void showTotals();
    void shareRoom();
    void followSelection();
    void openLetters();
    void openBoard();

    presentation::RepliesModel m_model;
    presentation::FilterModel m_filtered;
    RecordTable *m_table;
    FilterLine *m_filter;
    QPushButton *m_lettersButton;
    QPushButton *m_contactsButton;
    LetterStrip *m_letters;
    Label *m_totals;
    QWidget *m_below;
    ReplyNotesPane *m_notes;
    ContactsPane *m_contacts;
    QWidget *m_empty;
    Label *m_emptyWords;
    QPushButton *m_board;
};

} // namespace ruam::widgets
