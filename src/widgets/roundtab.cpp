#include "roundtab.h"

#include "cellblock.h"
#include "filterline.h"
#include "label.h"
#include "sectiontable.h"

#include <ruam/format/messages.h>
#include <ruam/presentation/tabletext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace ruam::widgets {

RoundTab::RoundTab(presentation::RoundListModel *model, const format::Texts &texts, const Look &look, QWidget *parent)
    : GroupTab(parent), m_model(model)
{
    m_model->setParent(this);
    m_filtered.setRecordModel(m_model);
    m_table = new SectionTable(*m_model, m_filtered, texts, this);
    m_filter = new FilterLine(m_table, this);
    m_add = new QPushButton(this);
    m_hint = new Label(this, Label::Tone::Secondary);
    m_empty = new Label(this, Label::Tone::Secondary);
    m_table->setWordWrap(true);
    m_table->setColumnWidths(look.widths, look.stretched);
    m_table->setColumns(new ColumnChooser(QString::fromLatin1(look.name), m_table->horizontalHeader(), look.fixed));
    m_add->setEnabled(!m_model->session().isReadOnly());

    m_bar = new QHBoxLayout;
    m_bar->addWidget(m_filter, 1);
    m_bar->addWidget(m_add);
    m_page = new QVBoxLayout(this);
    m_page->setContentsMargins(0, 8, 0, 0);
    m_page->addLayout(m_bar);
    m_page->addWidget(m_empty);
    m_page->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_add, &QPushButton::clicked, this, &RoundTab::addRow);
    connect(m_model, &presentation::RoundListModel::told, this, &View::told);
    connect(m_table, &SectionTable::moveRequested, this, [this](const QModelIndex &row, const QModelIndex &onto) {
        const core::RecordRef moved = m_filtered.recordAt(row);
        tellOutcome(m_model->moveOnto(m_filtered.mapToSource(row), m_filtered.mapToSource(onto)));
        keepSelected(moved, m_model->addColumn());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    const auto counted = [this] {
        showEmptyState();
        Q_EMIT stateChanged();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, counted);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, counted);
    connect(m_model, &QAbstractItemModel::modelReset, this, counted);
}

void RoundTab::retranslate()
{
    m_filter->setWords(tr("Filter"));
    m_add->setText(QStringLiteral("+ %1").arg(m_model->addWords({})));
    m_hint->setText(hintText());
    m_hint->setVisible(!hintText().isEmpty());
    if (m_bar->indexOf(m_hint) < 0) {
        m_bar->addStretch(1);
        m_bar->addWidget(m_hint);
    }
    m_empty->setWrappedText(emptyText());
    m_table->setAccessibleName(title());
    showEmptyState();
}

void RoundTab::setTexts(const format::Texts &texts)
{
    m_model->setTexts(texts);
    m_table->setTexts(texts);
    retranslate();
}

void RoundTab::setToday(QDate today, QDate opensAt)
{
    m_table->setToday(today, opensAt);
}

void RoundTab::setGroup(core::TrainingGroupId group)
{
    const core::TrainingGroup *found = session().plan().find(group);
    const core::EventId event = found ? found->event : core::EventId();
    if (event != m_model->event())
        m_filter->clear();
    m_group = group;
    m_model->setEvent(event);
    m_add->setText(QStringLiteral("+ %1").arg(m_model->addWords({})));
}

void RoundTab::showEmptyState()
{
    m_empty->setVisible(m_model->recordCount() == 0);
}

QModelIndex RoundTab::current() const
{
    return m_filtered.mapToSource(m_table->currentIndex());
}

core::RecordRef RoundTab::selected() const
{
    return m_filtered.recordAt(m_table->currentIndex());
}

bool RoundTab::goTo(core::RecordRef record)
{
    if (!m_model->indexOf(record).isValid())
        return false;
    if (!m_filtered.indexOf(record).isValid())
        m_filter->clear();
    keepSelected(record, m_model->addColumn());
    return true;
}

void RoundTab::keepSelected(core::RecordRef record, int column)
{
    const QModelIndex found = m_filtered.indexOf(record);
    if (!found.isValid())
        return;
    m_table->setCurrentIndex(found.siblingAtColumn(column));
    m_table->scrollTo(m_table->currentIndex());
}

void RoundTab::focusWork()
{
    for (int row = 0; !m_table->currentIndex().isValid() && row < m_filtered.rowCount(); ++row)
        if (!m_filtered.index(row, 0).data(presentation::HeadingRole).toBool())
            m_table->setCurrentIndex(m_filtered.index(row, m_model->addColumn()));
    m_table->setFocus();
}

bool RoundTab::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void RoundTab::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void RoundTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RoundTab::canCopy() const
{
    return m_table->currentIndex().isValid();
}

void RoundTab::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

bool RoundTab::canPaste() const
{
    return !session().isReadOnly() && !m_table->selectedCells().isEmpty();
}

CellBlock RoundTab::block()
{
    return CellBlock(m_filtered, *m_table->horizontalHeader());
}

void RoundTab::paste()
{
    CellBlock cells = block();
    cells.paste(m_table->selectedCells(), presentation::cellsOfText(QGuiApplication::clipboard()->text()));
    answer(cells);
}

void RoundTab::clearCells()
{
    CellBlock cells = block();
    cells.clear(m_table->selectedCells());
    answer(cells);
}

void RoundTab::fillDown()
{
    CellBlock cells = block();
    cells.fillDown(m_table->selectedCells());
    answer(cells);
}

void RoundTab::selectAll()
{
    m_table->selectAll();
}

QString RoundTab::addText() const
{
    return session().isReadOnly() ? QString() : m_model->addWords(current());
}

void RoundTab::addRow()
{
    m_filter->clear();
    m_table->goToBlankRow();
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

QString RoundTab::removeText() const
{
    return session().isReadOnly() || selected().id == 0 ? QString() : tr("Delete the selected rows");
}

void RoundTab::removeRows()
{
    std::vector<core::RecordRef> records;
    for (const QModelIndex &row : m_table->selectedRows())
        if (const core::RecordRef record = m_filtered.recordAt(row); record.id != 0)
            records.push_back(record);
    if (!records.empty())
        remove(records);
}

void RoundTab::remove(const std::vector<core::RecordRef> &records)
{
    Q_EMIT removeRequested(records);
}

bool RoundTab::canMoveRow() const
{
    return m_model->canMove(current());
}

void RoundTab::moveRow(int by)
{
    const core::RecordRef moved = selected();
    const int column = m_table->currentIndex().column();
    tellOutcome(m_model->moveBy(current(), by));
    keepSelected(moved, column);
}

ColumnChooser *RoundTab::columns() const
{
    return m_table->columns();
}

void RoundTab::tellOutcome(const core::Result<void> &done)
{
    if (!done)
        Q_EMIT refused(format::errorText(done.error(), texts(), &session().plan()));
}

} // namespace ruam::widgets
