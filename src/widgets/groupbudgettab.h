#pragma once

#include "grouptab.h"

#include <ruam/session/session.h>

namespace ruam::widgets {

class SectionPane;

/// The tab งบประมาณ: the budget lines of the group's event.
class GroupBudgetTab : public GroupTab
{
    Q_OBJECT

public:
    GroupBudgetTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return true; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canPaste() const override;
    void paste() override;
    bool canClear() const override;
    void clearCells() override;
    void selectAll() override;
    presentation::FilterModel *list() override;
    bool canFillDown() const override { return canClear(); }
    void fillDown() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    ColumnChooser *columns() const override;

    SectionPane *pane() const { return m_pane; }

private:
    session::Session &m_session;
    SectionPane *m_pane;
};

} // namespace ruam::widgets
