#pragma once

#include "view.h"

#include <ruam/format/collation.h>
#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/taskboardmodel.h>
#include <ruam/presentation/tasksmodel.h>

class QPushButton;
class QStackedWidget;

namespace ruam::widgets {

class ChoiceBox;
class FilterLine;
class KeptChoice;
class Label;
class RecordTree;
class TaskBoard;

/// ติดตามงาน: the steps of each sub-project, as a list in their order or as a board by their states. What is selected
/// and what is filtered stays when one is changed for the other.
class TasksView : public View
{
    Q_OBJECT

public:
    TasksView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    reports::PaperScope paperSelection() const override;
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
    presentation::FilterModel *list() override { return &m_filtered; }
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    void setToday(QDate today, QDate opensAt) override;
    void judgeAgain() override;

    RecordTree *tree() const { return m_tree; }
    /// Null until it is shown for the first time.
    TaskBoard *board() const { return m_board; }
    bool showsBoard() const;
    void showBoard(bool on);
    ChoiceBox *subProjects() const { return m_subProjects; }
    ChoiceBox *owners() const { return m_owners; }

private:
    std::vector<core::RecordRef> selectedSteps() const;
    void build();
    void connectAll();
    void tellSelected();
    void retranslate();
    void arrange();
    presentation::Choices subProjectChoices() const;
    presentation::Choices ownerChoices() const;
    void makeBoard();
    void showChosen();
    void filterRows();
    void clearFilters();
    bool accepts(core::RecordRef record) const;
    bool select(core::RecordRef record);
    void selectFirst();
    void showCount();

    presentation::TasksModel m_model;
    presentation::FilterModel m_filtered;
    std::unique_ptr<presentation::TaskBoardModel> m_cards; ///< made with the board
    presentation::FilterModel m_shownCards;
    KeptChoice *m_arrangement;
    std::optional<core::SubProjectId> m_subProject; ///< none for all; no id for those of none
    std::optional<core::OrganisationId> m_owner;    ///< the same
    FilterLine *m_filter;
    Label *m_count;
    Label *m_empty;
    QPushButton *m_toSubProjects; ///< the way to the first step, where there is no sub-project
    QPushButton *m_add;
    ChoiceBox *m_subProjects;
    ChoiceBox *m_owners;
    QPushButton *m_asList;
    QPushButton *m_asBoard;
    RecordTree *m_tree;
    TaskBoard *m_board = nullptr; ///< made when first shown
    QStackedWidget *m_stack;
};

} // namespace ruam::widgets
