#include "tasksview.h"

#include "cellblock.h"
#include "filterline.h"
#include "label.h"
#include "recordtree.h"

#include <ruam/core/planstatus.h>
#include <ruam/format/messages.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::TasksModel;

TasksView::TasksView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_model(session, texts), m_tree(new RecordTree(texts, this))
{
    m_filtered.setRecordModel(&m_model);
    m_filter = new FilterLine(m_tree, this);
    m_count = new Label(this, Label::Tone::Secondary);
    m_add = new QPushButton(this);
    m_add->setEnabled(!session.isReadOnly());
    m_tree->setModel(&m_filtered);
    m_tree->setBandColumn(TasksModel::TitleColumn);
    m_tree->setCheckColumn(TasksModel::TitleColumn);
    m_tree->setColumnWidths({44, 206, 120, 120, 110, 140}, TasksModel::TitleColumn);
    m_tree->setColumns(new ColumnChooser(QStringLiteral("tasks"), m_tree->header(), {TasksModel::TitleColumn}));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered.setFilterText(text);
        m_tree->expandAll();
    });
    connect(m_add, &QPushButton::clicked, this, &TasksView::addRow);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    connect(&session, &session::Session::changed, this, &TasksView::showCount);
    retranslate();
    selectFirst();
}

void TasksView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_tree->setTexts(texts);
    retranslate();
}

void TasksView::retranslate()
{
    m_filter->setWords(tr("Filter the steps"));
    m_add->setText(tr("+ Add a step"));
    m_tree->setAccessibleName(title());
    showCount();
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
    m_count->setText(tr("Done %1 of %2 steps").arg(done).arg(all));
}

QString TasksView::title() const
{
    return tr("Steps");
}

core::RecordRef TasksView::selected() const
{
    return m_filtered.recordAt(m_tree->currentIndex());
}

bool TasksView::goTo(core::RecordRef record)
{
    if (record.kind != core::Kind::Task && record.kind != core::Kind::SubProject)
        return false;
    QModelIndex found = m_filtered.indexOf(record);
    if (!found.isValid()) {
        m_filter->clear();
        found = m_filtered.indexOf(record);
    }
    if (!found.isValid())
        return false;
    m_tree->setCurrentIndex(found.siblingAtColumn(TasksModel::TitleColumn));
    m_tree->scrollTo(found);
    return true;
}

void TasksView::selectFirst()
{
    const QModelIndex band = m_filtered.index(0, 0);
    const QModelIndex first = m_filtered.index(0, TasksModel::TitleColumn, band);
    m_tree->setCurrentIndex(first.isValid() ? first : band);
}

void TasksView::focusWork()
{
    if (!m_tree->currentIndex().isValid())
        selectFirst();
    m_tree->setFocus();
}

bool TasksView::canEditCell() const
{
    return m_tree->currentIndex().flags().testFlag(Qt::ItemIsEditable);
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
    return m_tree->currentIndex().isValid();
}

void TasksView::copy(bool asText)
{
    asText ? m_tree->copyAsText() : m_tree->copySelection();
}

bool TasksView::canPaste() const
{
    return !m_model.session().isReadOnly() && !m_tree->selectedCells().isEmpty();
}

void TasksView::paste()
{
    CellBlock block(m_filtered, *m_tree->header());
    block.paste(m_tree->selectedCells(), presentation::cellsOfText(QGuiApplication::clipboard()->text()));
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
    return m_tree->columns();
}

void TasksView::selectAll()
{
    m_tree->selectAll();
}

QString TasksView::addText() const
{
    return m_model.session().isReadOnly() ? QString() : tr("Add a step");
}

void TasksView::addRow()
{
    core::SubProjectId subProject = m_model.subProjectAt(m_filtered.mapToSource(m_tree->currentIndex()));
    if (!subProject.isValid() && m_model.rowCount() > 0)
        subProject = m_model.subProjectAt(m_model.index(0, 0));
    if (!subProject.isValid()) {
        Q_EMIT refused(tr("There is no sub-project yet to which a step could belong."));
        return;
    }
    m_filter->clear();
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

void TasksView::removeRows()
{
    QModelIndexList rows;
    for (const QModelIndex &row : m_tree->selectedRows())
        if (m_filtered.recordAt(row).kind == core::Kind::Task)
            rows.append(m_filtered.mapToSource(row));
    if (rows.isEmpty())
        return;
    if (const auto removed = m_model.removeTasks(rows); !removed)
        Q_EMIT refused(format::errorText(removed.error(), m_model.texts(), &m_model.session().plan()));
}

bool TasksView::canMoveRow() const
{
    return !m_model.session().isReadOnly() && selected().kind == core::Kind::Task;
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
