#pragma once

#include "view.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/groupsmodel.h>

class QPushButton;
class QStackedWidget;

namespace ruam::widgets {

class FilterLine;
class GroupPage;
class GroupTab;
class Label;
class RecordTable;

/// กลุ่มจังหวัด: the table of groups, and the page of one group in its place.
class GroupsView : public View
{
    Q_OBJECT

public:
    GroupsView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool wantsDetails() const override { return !isPageOpen(); }
    /// A group, or what has its place on a group's page, which is opened.
    bool goTo(core::RecordRef record) override;
    bool goToMark(core::TrainingGroupId group, core::ReadyMark mark, core::RecordRef target) override;
    /// The row of a province among the replies of a group.
    bool goToReply(core::TrainingGroupId group, core::ProvinceId province);
    /// The list, with this group selected.
    bool showInList(core::TrainingGroupId group);
    void focusWork() override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override;
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canPaste() const override;
    void paste() override;
    bool canClear() const override;
    void clearCells() override;
    void selectAll() override;
    presentation::FilterModel *list() override;
    bool canFillDown() const override;
    void fillDown() override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    bool canShowContacts() const override;
    bool showsContacts() const override;
    void showContacts(bool shown) override;
    QList<QAction *> moreCommands() const override;
    core::RecordRef person() const override;
    bool canGoBack() const override;
    void goBack() override;
    ColumnChooser *columns() const override;
    interchange::ImportContent importContent() const override
    {
        return isPageOpen() ? interchange::ImportContent::People : interchange::ImportContent::Groups;
    }
    core::TrainingGroupId paperGroup() const override;
    reports::PaperScope paperSelection() const override;
    void setToday(QDate today, QDate opensAt) override;
    void judgeAgain() override;

    RecordTable *table() const { return m_table; }
    GroupPage *page() const { return m_page; }
    bool isPageOpen() const;

private:
    QWidget *makeList();
    GroupTab *tab() const;
    bool canChangeCells() const;
    void retranslate();
    void showEmptyState();
    bool select(core::TrainingGroupId group);
    void openGroup(core::TrainingGroupId group);

    presentation::GroupsModel m_model;
    presentation::FilterModel m_filtered;
    QStackedWidget *m_stack;
    FilterLine *m_filter = nullptr;
    Label *m_hint = nullptr;
    Label *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    RecordTable *m_table;
    GroupPage *m_page;
};

} // namespace ruam::widgets
