#include "groupsview.h"

#include "cellblock.h"
#include "filterline.h"
#include "grouppage.h"
#include "label.h"
#include "recordtable.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::GroupsModel;

namespace {

/// The group on whose page a record has its place; none where it has none.
core::TrainingGroupId groupHolding(const core::Plan &plan, core::PeopleStore &people, core::RecordRef record)
{
    core::EventId event;
    if (record.kind == core::Kind::TrainingGroup)
        return {record.id};
    if (record.kind == core::Kind::Event)
        event = {record.id};
    if (const auto *item = record.kind == core::Kind::AgendaItem ? plan.find(core::AgendaItemId{record.id}) : nullptr)
        event = item->event;
    if (const auto *meal = record.kind == core::Kind::Meal ? plan.find(core::MealId{record.id}) : nullptr)
        event = meal->event;
    if (const auto *issued =
            record.kind == core::Kind::IssuedPaper ? plan.find(core::IssuedPaperId{record.id}) : nullptr)
        event = issued->event;
    if (record.kind == core::Kind::Invitation) {
        const core::Invitation *invitation = plan.find(core::InvitationId{record.id});
        return invitation ? invitation->group : core::TrainingGroupId();
    }
    if (record.kind == core::Kind::Registration)
        if (const auto found = people.participant({record.id}); found && *found)
            event = (*found)->registration.event;
    const core::TrainingGroup *group = plan.groupOf(event);
    return group ? group->id : core::TrainingGroupId();
}

} // namespace

GroupsView::GroupsView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_model(session, texts), m_stack(new QStackedWidget(this)), m_table(new RecordTable(texts)),
      m_page(new GroupPage(session, texts))
{
    m_filtered.setRecordModel(&m_model);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_page, &GroupPage::stateChanged, this, &View::stateChanged);
    connect(m_page, &GroupPage::refused, this, &View::refused);
    connect(m_page, &GroupPage::told, this, &View::told);
    connect(m_page, &GroupPage::removeRequested, this, &View::removeRequested);
    connect(m_page, &GroupPage::openRequested, this, &View::openRequested);
    connect(m_page, &GroupPage::importRequested, this, &View::importRequested);
    connect(m_page, &GroupPage::paperRequested, this, &View::paperRequested);
    connect(m_page, &GroupPage::papersRequested, this, &View::papersRequested);
    connect(m_page, &GroupPage::tabMade, this, &View::partMade);
    connect(m_page, &GroupPage::checkInRequested, this, &View::checkInRequested);
    connect(m_page, &GroupPage::gone, this, &GroupsView::goBack);
    connect(m_page, &GroupPage::listRequested, this, &GroupsView::goBack);
    retranslate();
    m_table->setCurrentIndex(m_filtered.index(0, GroupsModel::NameColumn));
}

QWidget *GroupsView::makeList()
{
    auto *list = new QWidget;
    m_filter = new FilterLine(m_table, list);
    m_add = new QPushButton(list);
    m_add->setEnabled(!m_model.session().isReadOnly());
    m_hint = new Label(list, Label::Tone::Secondary);
    m_table->setModel(&m_filtered);
    m_table->setColumnWidths({36, 180, 196, 150, 78, 50, 112}, GroupsModel::NameColumn);
    m_table->setColumns(
        new ColumnChooser(QStringLiteral("groups"), m_table->horizontalHeader(), {GroupsModel::NameColumn}));
    m_table->setSortingEnabled(false);
    m_table->setOpen([this](const QModelIndex &cell) { openGroup(m_model.groupAt(m_filtered.mapToSource(cell))); });

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_hint);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    m_empty = new Label(list, Label::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &GroupsView::showEmptyState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GroupsView::showEmptyState);

    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_add, &QPushButton::clicked, this, &GroupsView::addRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    return list;
}

void GroupsView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    m_page->setTexts(texts);
    retranslate();
}

void GroupsView::retranslate()
{
    m_filter->setWords(tr("Filter the groups"));
    m_add->setText(tr("+ Add a group"));
    m_hint->setText(tr("Enter opens · F2 edits"));
    m_table->setAccessibleName(tr("Province groups"));
    m_empty->setWrappedText(tr("No groups yet. Add the first with the button above, or import a table of groups from "
                               "Excel or from a page."));
    showEmptyState();
}

void GroupsView::showEmptyState()
{
    const bool none = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
}

GroupTab *GroupsView::tab() const
{
    return m_page->current();
}

bool GroupsView::isPageOpen() const
{
    return m_stack->currentWidget() == m_page;
}

QString GroupsView::title() const
{
    const QString list = tr("Province groups");
    return isPageOpen() ? QStringLiteral("%1 › %2").arg(list, m_page->title()) : list;
}

core::RecordRef GroupsView::selected() const
{
    if (isPageOpen())
        return core::refOf(m_page->group());
    return m_filtered.recordAt(m_table->currentIndex());
}

void GroupsView::setToday(QDate today, QDate opensAt)
{
    m_table->cells()->setToday(today, opensAt);
    m_page->setToday(today, opensAt);
}

void GroupsView::judgeAgain()
{
    m_page->judgeAgain();
}

bool GroupsView::select(core::TrainingGroupId group)
{
    QModelIndex found = m_filtered.indexOf(refOf(group));
    if (!found.isValid()) {
        m_filter->clear();
        found = m_filtered.indexOf(refOf(group));
    }
    if (!found.isValid())
        return false;
    m_table->setCurrentIndex(found.siblingAtColumn(GroupsModel::NameColumn));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool GroupsView::showInList(core::TrainingGroupId group)
{
    goBack();
    return select(group);
}

bool GroupsView::goTo(core::RecordRef record)
{
    session::Session &session = m_model.session();
    const core::TrainingGroupId group = groupHolding(session.plan(), session.people(), record);
    if (!group.isValid() || !select(group))
        return false;
    openGroup(group);
    const bool isOnPage = record.kind != core::Kind::TrainingGroup && record.kind != core::Kind::Event;
    if (isOnPage && m_page->group() == group)
        m_page->goTo(record);
    return true;
}

bool GroupsView::goToMark(core::TrainingGroupId group, core::ReadyMark mark, core::RecordRef target)
{
    if (!goTo(core::refOf(group)))
        return false;
    if (m_page->group() == group)
        m_page->goToMark(mark, target);
    return true;
}

bool GroupsView::goToReply(core::TrainingGroupId group, core::ProvinceId province)
{
    return goTo(core::refOf(group)) && m_page->group() == group && m_page->goTo(core::refOf(province));
}

void GroupsView::openGroup(core::TrainingGroupId group)
{
    if (!group.isValid())
        return;
    if (group == m_page->group() || m_page->mayLeave())
        m_page->setGroup(group);
    m_stack->setCurrentWidget(m_page);
    m_page->focusWork();
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void GroupsView::focusWork()
{
    if (isPageOpen()) {
        m_page->focusWork();
        return;
    }
    if (!m_table->currentIndex().isValid() && m_filtered.rowCount() > 0)
        m_table->setCurrentIndex(m_filtered.index(0, GroupsModel::NameColumn));
    m_table->setFocus();
}

bool GroupsView::canEditCell() const
{
    return isPageOpen() ? tab()->canEditCell() : m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void GroupsView::editCell()
{
    if (isPageOpen()) {
        tab()->editCell();
        return;
    }
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

bool GroupsView::canFilter() const
{
    return !isPageOpen() || tab()->canFilter();
}

void GroupsView::focusFilter()
{
    if (isPageOpen()) {
        tab()->focusFilter();
        return;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool GroupsView::canCopy() const
{
    return isPageOpen() ? tab()->canCopy() : m_table->currentIndex().isValid();
}

void GroupsView::copy(bool asText)
{
    if (isPageOpen())
        tab()->copy(asText);
    else
        asText ? m_table->copyAsText() : m_table->copySelection();
}

bool GroupsView::canChangeCells() const
{
    return !m_model.session().isReadOnly() && !m_table->selectedCells().isEmpty();
}

bool GroupsView::canPaste() const
{
    return isPageOpen() ? tab()->canPaste() : canChangeCells();
}

void GroupsView::paste()
{
    if (isPageOpen()) {
        tab()->paste();
        return;
    }
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.paste(m_table->selectedCells(),
                presentation::cellsOfText(presentation::pastedText(QGuiApplication::clipboard()->mimeData())));
    answer(block);
}

bool GroupsView::canClear() const
{
    return isPageOpen() ? tab()->canClear() : canChangeCells();
}

void GroupsView::clearCells()
{
    if (isPageOpen()) {
        tab()->clearCells();
        return;
    }
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.clear(m_table->selectedCells());
    answer(block);
}

void GroupsView::selectAll()
{
    isPageOpen() ? tab()->selectAll() : m_table->selectAll();
}

presentation::FilterModel *GroupsView::list()
{
    return isPageOpen() ? tab()->list() : &m_filtered;
}

bool GroupsView::canFillDown() const
{
    return isPageOpen() ? tab()->canFillDown() : canClear();
}

void GroupsView::fillDown()
{
    if (isPageOpen()) {
        tab()->fillDown();
        return;
    }
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.fillDown(m_table->selectedCells());
    answer(block);
}

ColumnChooser *GroupsView::columns() const
{
    return isPageOpen() ? tab()->columns() : m_table->columns();
}

QString GroupsView::addText() const
{
    if (m_model.session().isReadOnly())
        return {};
    return isPageOpen() ? tab()->addText() : tr("Add a group");
}

void GroupsView::addRow()
{
    if (isPageOpen()) {
        tab()->addRow();
        return;
    }
    core::SubProjectId subProject;
    const core::Plan &plan = m_model.session().plan();
    // A new round belongs where the rounds are; the selected one first.
    for (const core::TrainingGroup *group : plan.groups())
        if (const core::Event *event = plan.find(group->event)) {
            if (!subProject.isValid() || group->id.value == selected().id)
                subProject = event->subProject;
        }
    if (!subProject.isValid() && !plan.all<core::SubProject>().empty())
        subProject = plan.ordered<core::SubProject>().back()->id;
    m_filter->clear();
    const auto added = m_model.addGroup(subProject);
    if (!added) {
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &plan));
        return;
    }
    m_table->setCurrentIndex(m_filtered.indexOf(added.value()).siblingAtColumn(GroupsModel::NameColumn));
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

QString GroupsView::removeText() const
{
    if (m_model.session().isReadOnly())
        return {};
    if (isPageOpen())
        return tab()->removeText();
    return m_table->currentIndex().isValid() ? tr("Remove the selected groups") : QString();
}

void GroupsView::removeRows()
{
    if (isPageOpen()) {
        tab()->removeRows();
        return;
    }
    std::vector<core::RecordRef> groups;
    for (const QModelIndex &row : m_table->selectedRows())
        groups.push_back(m_filtered.recordAt(row));
    if (!groups.empty())
        Q_EMIT removeRequested(groups);
}

bool GroupsView::canMoveRow() const
{
    return isPageOpen() && tab()->canMoveRow();
}

void GroupsView::moveRow(int by)
{
    tab()->moveRow(by);
}

bool GroupsView::canShowContacts() const
{
    return isPageOpen() && tab()->canShowContacts();
}

bool GroupsView::showsContacts() const
{
    return canShowContacts() && tab()->showsContacts();
}

void GroupsView::showContacts(bool shown)
{
    if (canShowContacts())
        tab()->showContacts(shown);
}

QList<QAction *> GroupsView::moreCommands() const
{
    return isPageOpen() ? tab()->moreCommands() : QList<QAction *>();
}

core::RecordRef GroupsView::person() const
{
    return isPageOpen() ? tab()->person() : core::RecordRef();
}

bool GroupsView::canGoBack() const
{
    return isPageOpen();
}

void GroupsView::goBack()
{
    if (!isPageOpen())
        return;
    m_stack->setCurrentIndex(0);
    focusWork();
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

reports::PaperScope GroupsView::paperSelection() const
{
    return isPageOpen() ? tab()->paperSelection() : reports::PaperScope();
}

core::TrainingGroupId GroupsView::paperGroup() const
{
    const core::RecordRef record = selected();
    if (isPageOpen())
        return m_page->group();
    return record.kind == core::Kind::TrainingGroup ? core::TrainingGroupId{record.id} : core::TrainingGroupId{};
}

} // namespace ruam::widgets
