#pragma once

#include "grouptab.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/participantsmodel.h>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTimer;

namespace ruam::widgets {

class AlikePane;
class AskStrip;
class CellBlock;
class FilterLine;
class Label;
class NoticeBar;
class ParticipantsTable;
class PasteStrip;

/// The tab ผู้เข้าอบรม of a group's page.
class ParticipantsView : public GroupTab
{
    Q_OBJECT

public:
    ParticipantsView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return true; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canPaste() const override;
    void paste() override;
    /// Always through the preview, wherever the cursor stands.
    void pasteTable();
    bool canClear() const override { return canPaste() && canCopy(); }
    void clearCells() override;
    void selectAll() override;
    bool canFillDown() const override { return canClear(); }
    void fillDown() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    ColumnChooser *columns() const override;
    reports::PaperScope paperSelection() const override;
    QList<QAction *> moreCommands() const override { return m_actions; }
    void setListCommands(const QList<QAction *> &commands) override;
    core::RecordRef person() const override;

    AskStrip *question() const { return m_ask; }
    AlikePane *alike() const { return m_alike; }
    NoticeBar *alikeNotice() const { return m_alikeNotice; }
    ParticipantsTable *table() const { return m_table; }
    /// Who is counted, under the list.
    QString heads() const;
    PasteStrip *strip() const { return m_strip; }
    presentation::ParticipantsModel &model() { return m_model; }
    presentation::FilterModel *list() override { return &m_filtered; }

private:
    void build();
    void retranslate();
    void showHeads();
    void showEmptyState();
    void preview(const QString &text);
    void takeIn(const std::vector<core::ListedNewcomer> &people, int rows);
    void setOrder(int chosen);
    CellBlock cellBlock();
    void answer(const CellBlock &cells);
    void makeActions();
    void connectStrips();
    void showActions();
    QModelIndexList selectedPeople() const;
    void askSubstitute();
    void askWalkIn();
    void askGroups();
    void takeAnswer(const QString &text);
    void setStates(core::RegistrationState state);
    void lookForAlike();
    void openCard();

    presentation::ParticipantsModel m_model;
    core::TrainingGroupId m_group;
    QString m_made; ///< which organisations were made by the last change that made some
    presentation::FilterModel m_filtered;
    enum Action { Substitute, WalkIn, Confirm, Reserve, DealGroups, ActionCount };
    enum class Asked { Nothing, Substitute, WalkIn, Groups };

    QList<QAction *> m_actions; ///< in the order of Action
    Asked m_asked = Asked::Nothing;
    QPersistentModelIndex m_askedFor;
    AskStrip *m_ask;
    AlikePane *m_alike;
    NoticeBar *m_alikeNotice;
    QTimer *m_alikeWait;
    QCheckBox *m_all;
    ParticipantsTable *m_table;
    PasteStrip *m_strip;
    FilterLine *m_filter;
    Label *m_orderLabel;
    QComboBox *m_order;
    QPushButton *m_add;
    QPushButton *m_pasteTable;
    QPushButton *m_import;
    QWidget *m_empty;
    Label *m_emptyWords;
    Label *m_heads;
    QPushButton *m_emptyPaste;
};

} // namespace ruam::widgets
