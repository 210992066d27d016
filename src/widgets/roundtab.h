#pragma once

#include "grouptab.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/roundlistmodel.h>
#include <ruam/session/session.h>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ruam::widgets {

class CellBlock;
class FilterLine;
class Label;
class SectionTable;

/// A tab whose work is one list of the group's event: a bar with filter and commands, the table, and where there is
/// nothing yet, what belongs there.
class RoundTab : public GroupTab
{
    Q_OBJECT

public:
    struct Look
    {
        const char *name; ///< by which the chosen columns are kept
        QList<int> widths;
        int stretched;    ///< the column that takes what room is left
        QList<int> fixed; ///< the columns that cannot be hidden
    };

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
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
    bool canClear() const override { return canPaste(); }
    void clearCells() override;
    void selectAll() override;
    presentation::FilterModel *list() override { return &m_filtered; }
    bool canFillDown() const override { return canPaste(); }
    void fillDown() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    ColumnChooser *columns() const override;

    SectionTable *table() const { return m_table; }

protected:
    /// Takes the model over.
    RoundTab(presentation::RoundListModel *model, const format::Texts &texts, const Look &look, QWidget *parent);

    presentation::RoundListModel &model() const { return *m_model; }
    core::TrainingGroupId group() const { return m_group; }
    core::EventId event() const { return m_model->event(); }
    session::Session &session() const { return m_model->session(); }
    const format::Texts &texts() const { return m_model->texts(); }
    QHBoxLayout *bar() const { return m_bar; }
    QVBoxLayout *page() const { return m_page; }
    /// Where the cursor is, in the rows of the model.
    QModelIndex current() const;
    void keepSelected(core::RecordRef record, int column);
    void tellOutcome(const core::Result<void> &done);
    /// What the empty list says.
    virtual QString emptyText() const = 0;
    virtual QString hintText() const { return {}; }
    /// The words of what the tab adds of its own.
    virtual void retranslate();
    /// Removes what is selected.
    virtual void remove(const std::vector<core::RecordRef> &records);

private:
    void showEmptyState();
    CellBlock block();

    presentation::RoundListModel *m_model;
    presentation::FilterModel m_filtered;
    core::TrainingGroupId m_group;
    SectionTable *m_table;
    FilterLine *m_filter;
    QPushButton *m_add;
    Label *m_hint;
    Label *m_empty;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_page;
};

} // namespace ruam::widgets
