#include "tasksview.h"

#include "cellblock.h"
#include "choicebox.h"
#include "filterline.h"
#include "keptchoice.h"
#include "label.h"
#include "recordtree.h"
#include "taskboard.h"

#include <ruam/core/planstatus.h>
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

using presentation::TasksModel;

namespace {
/// What a filter says; nothing for all.
template <class Id>
std::optional<Id> chosenId(const ChoiceBox &box)
{
    const presentation::Choice *choice = box.choice();
    const auto *id = choice ? std::get_if<qint64>(&choice->value) : nullptr;
    return id ? std::optional(Id{*id}) : std::nullopt;
}

} // namespace

TasksView::TasksView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_model(session, texts), m_arrangement(new KeptChoice(QStringLiteral("steps"), this)),
      m_count(new Label(this, Label::Tone::Secondary)), m_empty(new Label(this, Label::Tone::Secondary)),
      m_toSubProjects(new QPushButton(this)), m_add(new QPushButton(this)),
      m_subProjects(new ChoiceBox(
          ChoiceBox::Kind::Words, [this] { return subProjectChoices(); }, this)),
      m_owners(new ChoiceBox(
          ChoiceBox::Kind::Words, [this] { return ownerChoices(); }, this)),
      m_asList(new QPushButton(this)), m_asBoard(new QPushButton(this)), m_tree(new RecordTree(texts, this)),
      m_stack(new QStackedWidget(this))
{
    m_filtered.setRecordModel(&m_model);
    m_filtered.keepWarm();
    m_filter = new FilterLine(m_stack, this);
    m_add->setEnabled(!session.isReadOnly());
    m_tree->setModel(&m_filtered);
    m_tree->setBandColumn(TasksModel::TitleColumn);
    m_tree->setCheckColumn(TasksModel::TitleColumn);
    m_tree->setColumnWidths({44, 190, 110, 110, 110, 110, 170, 60, 150, 150}, TasksModel::TitleColumn);
    m_tree->setColumns(new ColumnChooser(QStringLiteral("steps"), m_tree->header(), {TasksModel::TitleColumn}));
    m_tree->columns()->setHiddenAtFirst({TasksModel::StartColumn, TasksModel::PercentColumn,
                                         TasksModel::PredecessorColumn, TasksModel::EvidenceColumn});
    build();
    connectAll();
    retranslate();
    arrange();
    selectFirst();
}

void TasksView::build()
{
    for (ChoiceBox *box : {m_subProjects, m_owners}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        box->setMaximumWidth(190);
    }
    for (QPushButton *button : {m_asList, m_asBoard}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_subProjects, 1);
    bar->addWidget(m_owners, 1);
    bar->addWidget(m_add);
    // What is left over, the boxes and the filter take first.
    bar->addStretch();
    bar->addWidget(m_count);
    bar->addSpacing(6);
    bar->addWidget(m_asList);
    bar->addWidget(m_asBoard);
    m_stack->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_toSubProjects, 1, Qt::AlignHCenter | Qt::AlignTop);
}

void TasksView::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        // What is not shown follows when it is.
        (showsBoard() ? m_shownCards : m_filtered).setFilterText(text);
    });
    connect(m_subProjects, &ChoiceBox::submitted, this, [this] {
        m_subProject = chosenId<core::SubProjectId>(*m_subProjects);
        filterRows();
    });
    connect(m_owners, &ChoiceBox::submitted, this, [this] {
        m_owner = chosenId<core::OrganisationId>(*m_owners);
        filterRows();
    });
    connect(m_add, &QPushButton::clicked, this, &TasksView::addRow);
    connect(m_toSubProjects, &QPushButton::clicked, this, &View::subProjectsRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksView::tellSelected);
    connect(m_asList, &QPushButton::clicked, this, [this] { showBoard(false); });
    connect(m_asBoard, &QPushButton::clicked, this, [this] { showBoard(true); });
    connect(m_arrangement, &KeptChoice::restored, this, &TasksView::arrange);
    connect(&m_model.session(), &session::Session::changed, this, [this] {
        showChosen();
        showCount();
    });
}

void TasksView::tellSelected()
{
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void TasksView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    if (m_cards)
        m_cards->setTexts(texts);
    m_tree->setTexts(texts);
    retranslate();
}

void TasksView::retranslate()
{
    m_filter->setWords(tr("Filter the steps"));
    m_add->setText(tr("+ Add a step"));
    m_toSubProjects->setText(tr("Go to the sub-projects"));
    m_asList->setText(tr("List"));
    m_asBoard->setText(tr("Board"));
    m_subProjects->setAccessibleName(tr("Filter by sub-project"));
    m_owners->setAccessibleName(tr("Filter by who is responsible"));
    m_tree->setAccessibleName(title());
    if (m_board) {
        m_board->setAccessibleName(title());
        m_board->retranslate();
    }
    showChosen();
    showCount();
}

presentation::Choices TasksView::subProjectChoices() const
{
    const core::Plan &plan = m_model.session().plan();
    presentation::Choices choices{{core::Value(), tr("All sub-projects")}};
    for (const core::SubProject *subProject : plan.ordered<core::SubProject>())
        choices.append({subProject->id.value, format::recordTitle(plan, core::refOf(*subProject), m_model.texts())});
    return choices;
}

presentation::Choices TasksView::ownerChoices() const
{
    const core::Plan &plan = m_model.session().plan();
    const format::Collation order;
    std::map<core::OrganisationId, QString> owners;
    bool some = false;
    for (const auto &[id, task] : plan.all<core::Task>()) {
        some = some || !task.owner.isValid();
        if (task.owner.isValid() && !owners.contains(task.owner))
            owners[task.owner] = format::organisationText(plan, task.owner, m_model.texts());
    }
    std::multimap<QByteArray, presentation::Choice> sorted;
    for (const auto &[id, name] : owners)
        sorted.emplace(order.sortKey(name), presentation::Choice{id.value, name});
    presentation::Choices choices{{core::Value(), tr("Whoever is responsible")}};
    for (const auto &[key, choice] : sorted)
        choices.append(choice);
    if (some)
        choices.append({qint64(0), tr("Nobody yet")});
    return choices;
}

void TasksView::showChosen()
{
    const core::Plan &plan = m_model.session().plan();
    const auto words = [&](const auto &chosen, const QString &all) {
        if (!chosen)
            return all;
        return chosen->isValid() ? format::recordTitle(plan, core::refOf(*chosen), m_model.texts()) : tr("Nobody yet");
    };
    m_subProjects->forgetEntries();
    m_owners->forgetEntries();
    m_subProjects->setStored(words(m_subProject, tr("All sub-projects")));
    m_owners->setStored(words(m_owner, tr("Whoever is responsible")));
}

void TasksView::filterRows()
{
    const auto accept = [this](core::RecordRef record) { return accepts(record); };
    for (presentation::FilterModel *rows : {&m_filtered, &m_shownCards})
        rows->setAccept(m_subProject || m_owner ? presentation::FilterModel::Accept(accept) : nullptr);
}

bool TasksView::accepts(core::RecordRef record) const
{
    const core::Task *task =
        record.kind == core::Kind::Task ? m_model.session().plan().find(core::TaskId{record.id}) : nullptr;
    return task && (!m_subProject || task->subProject == *m_subProject) && (!m_owner || task->owner == *m_owner);
}

void TasksView::clearFilters()
{
    m_filter->clear();
    if (!m_subProject && !m_owner)
        return;
    m_subProject.reset();
    m_owner.reset();
    showChosen();
    filterRows();
}

void TasksView::judgeAgain()
{
    m_model.judgeAgain();
    if (m_cards)
        m_cards->judgeAgain();
}

void TasksView::showCount()
{
    const session::Session &session = m_model.session();
    int all = 0;
    int done = 0;
    for (const auto &[id, subProject] : session.plan().all<core::SubProject>()) {
        const core::Progress progress = core::progressOf(session.plan(), id, session.asOf());
        all += progress.tasks;
        done += progress.tasksDone;
    }
    m_count->setText(tr("Done %1 of %2").arg(done).arg(all));
    const bool none = session.plan().all<core::SubProject>().empty();
    m_empty->setWrappedText(tr("Steps stand in the sub-projects, and there is none yet. Add one in the view "
                               "Sub-projects."));
    m_empty->setVisible(none);
    m_toSubProjects->setVisible(none);
    m_stack->setVisible(!none);
}

QString TasksView::title() const
{
    return tr("Steps");
}

core::RecordRef TasksView::selected() const
{
    return showsBoard() ? m_board->current() : m_filtered.recordAt(m_tree->currentIndex());
}

bool TasksView::select(core::RecordRef record)
{
    if (showsBoard())
        return m_board->setCurrent(record);
    const QModelIndex found = m_filtered.indexOf(record);
    if (!found.isValid())
        return false;
    m_tree->setCurrentIndex(found.siblingAtColumn(TasksModel::TitleColumn));
    m_tree->scrollTo(found);
    return true;
}

bool TasksView::goTo(core::RecordRef record)
{
    if (record.kind != core::Kind::Task && record.kind != core::Kind::SubProject)
        return false;
    if (select(record))
        return true;
    clearFilters();
    return select(record);
}

void TasksView::selectFirst()
{
    if (showsBoard()) {
        m_board->selectSomething();
        return;
    }
    const QModelIndex band = m_filtered.index(0, 0);
    const QModelIndex first = m_filtered.index(0, TasksModel::TitleColumn, band);
    m_tree->setCurrentIndex(first.isValid() ? first : band);
}

void TasksView::focusWork()
{
    if (selected().id == 0)
        selectFirst();
    if (m_toSubProjects->isVisibleTo(this))
        m_toSubProjects->setFocus();
    else
        showsBoard() ? m_board->setFocus() : m_tree->setFocus();
}

bool TasksView::canEditCell() const
{
    return !showsBoard() && m_tree->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void TasksView::editCell()
{
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void TasksView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool TasksView::canCopy() const
{
    return selected().id != 0;
}

void TasksView::copy(bool asText)
{
    if (showsBoard()) {
        QStringList titles;
        for (const QModelIndex &card : m_board->selectedCards())
            titles.append(card.data().toString());
        QGuiApplication::clipboard()->setText(titles.join(u'\n'));
        return;
    }
    asText ? m_tree->copyAsText() : m_tree->copySelection();
}

bool TasksView::canPaste() const
{
    return !showsBoard() && !m_model.session().isReadOnly() && !m_tree->selectedCells().isEmpty();
}

void TasksView::paste()
{
    CellBlock block(m_filtered, *m_tree->header());
    block.paste(m_tree->selectedCells(),
                presentation::cellsOfText(presentation::pastedText(QGuiApplication::clipboard()->mimeData())));
    answer(block);
}

void TasksView::clearCells()
{
    CellBlock block(m_filtered, *m_tree->header());
    block.clear(m_tree->selectedCells());
    answer(block);
}

void TasksView::fillDown()
{
    CellBlock block(m_filtered, *m_tree->header());
    block.fillDown(m_tree->selectedCells());
    answer(block);
}

ColumnChooser *TasksView::columns() const
{
    return showsBoard() ? nullptr : m_tree->columns();
}

void TasksView::selectAll()
{
    showsBoard() ? m_board->selectAll() : m_tree->selectAll();
}

QString TasksView::addText() const
{
    return m_model.session().isReadOnly() ? QString() : tr("Add a step");
}

void TasksView::addRow()
{
    const core::Plan &plan = m_model.session().plan();
    const core::Task *task = plan.find(core::TaskId{selected().kind == core::Kind::Task ? selected().id : 0});
    core::SubProjectId subProject =
        task ? task->subProject : m_model.subProjectAt(m_filtered.mapToSource(m_tree->currentIndex()));
    if (!subProject.isValid() && m_model.rowCount() > 0)
        subProject = m_model.subProjectAt(m_model.index(0, 0));
    if (!subProject.isValid()) {
        Q_EMIT refused(tr("There is no sub-project yet to which a step could belong."));
        return;
    }
    showBoard(false); // where it is named in place
    clearFilters();
    const auto added = m_model.addTask(subProject, tr("New step"));
    if (!added) {
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    goTo(added.value());
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void TasksView::setToday(QDate today, QDate opensAt)
{
    m_tree->cells()->setToday(today, opensAt);
}

QString TasksView::removeText() const
{
    if (m_model.session().isReadOnly() || selected().kind != core::Kind::Task)
        return {};
    return tr("Remove the selected steps");
}

std::vector<core::RecordRef> TasksView::selectedSteps() const
{
    std::vector<core::RecordRef> steps;
    if (showsBoard())
        for (const QModelIndex &card : m_board->selectedCards())
            steps.push_back(m_shownCards.recordAt(card));
    else
        for (const QModelIndex &row : m_tree->selectedRows())
            if (const core::RecordRef record = m_filtered.recordAt(row); record.kind == core::Kind::Task)
                steps.push_back(record);
    return steps;
}

void TasksView::removeRows()
{
    if (const std::vector<core::RecordRef> steps = selectedSteps(); !steps.empty())
        Q_EMIT removeRequested(steps);
}

reports::PaperScope TasksView::paperSelection() const
{
    reports::PaperScope scope;
    for (const core::RecordRef step : selectedSteps())
        scope.tasks.push_back({step.id});
    return scope;
}

bool TasksView::canMoveRow() const
{
    return !showsBoard() && !m_model.session().isReadOnly() && selected().kind == core::Kind::Task;
}

void TasksView::moveRow(int by)
{
    const core::RecordRef moved = selected();
    const int column = m_tree->currentIndex().column();
    if (const auto done = m_model.moveTask(m_filtered.mapToSource(m_tree->currentIndex()), by); !done) {
        Q_EMIT refused(format::errorText(done.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    if (const QModelIndex now = m_filtered.indexOf(moved); now.isValid())
        m_tree->setCurrentIndex(now.siblingAtColumn(column));
}

} // namespace ruam::widgets
