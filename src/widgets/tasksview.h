#pragma once

#include "view.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/tasksmodel.h>

class QPushButton;

namespace ruam::widgets {

class FilterLine;
class Label;
class RecordTree;

/// ติดตามงาน: the ordered steps of each sub-project. Space or the check mark says that a step is done.
class TasksView : public View
{
    Q_OBJECT

public:
    TasksView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

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
    bool canClear() const override { return canPaste(); }
    void clearCells() override;
    bool canFillDown() const override { return canPaste(); }
    void fillDown() override;
    ColumnChooser *columns() const override;
    void selectAll() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    void setToday(QDate today, QDate opensAt) override;
    void judgeAgain() override { m_model.judgeAgain(); }

    RecordTree *tree() const { return m_tree; }

private:
    void retranslate();
    void selectFirst();
    void showCount();

    presentation::TasksModel m_model;
    presentation::FilterModel m_filtered;
    FilterLine *m_filter;
    Label *m_count;
    QPushButton *m_add;
    RecordTree *m_tree;
};

} // namespace ruam::widgets
