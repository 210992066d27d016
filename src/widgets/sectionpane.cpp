#include "sectionpane.h"

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
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::Section;
using presentation::SectionModel;

namespace {

struct SectionLook
{
    const char *name; ///< by which the chosen columns are kept
    QList<int> widths;
    bool ordered; ///< its records have an order of their own
    bool wraps;
};

SectionLook lookOf(Section section)
{
    switch (section) {
    case Section::SubProjects:
        return {"subprojects", {40, 320, 160, 260}, true, true};
    case Section::Statements:
        return {"statements", {40, 400, 200, 150}, true, true};
    case Section::Partners:
        return {"partners", {40, 300, 160, 260}, true, true};
    case Section::Curricula:
        return {"curricula", {40, 360, 180, 110, 110}, true, true};
    case Section::Deliverables:
        return {"deliverables", {40, 400, 180, 130}, true, true};
    case Section::Events:
        return {"events", {40, 220, 170, 110, 160, 110}, false, false};
    case Section::Agreements:
        return {"agreements", {40, 220, 160, 130, 110, 165}, true, true};
    case Section::Budget:
        return {"budget", {40, 190, 125, 110, 90, 90, 90, 90}, true, false};
    case Section::Announcements:
        break;
    }
    return {"announcements", {40, 220, 170, 170, 120, 120}, false, true};
}

} // namespace

SectionPane::SectionPane(session::Session &session, const format::Texts &texts, Section section, QWidget *parent)
    : QWidget(parent), m_model(session, texts, section)
{
    m_filtered.setRecordModel(&m_model);
    m_table = new SectionTable(m_model, m_filtered, texts, this);
    m_filter = new FilterLine(m_table, this);
    m_add = new QPushButton(this);
    m_hint = new Label(this, Label::Tone::Secondary);
    m_empty = new Label(this, Label::Tone::Secondary);
    const SectionLook look = lookOf(section);
    m_table->setWordWrap(look.wraps);
    m_table->setColumnWidths(look.widths, SectionModel::TitleColumn);
    m_table->setColumns(new ColumnChooser(QString::fromLatin1(look.name), m_table->horizontalHeader(),
                                          {SectionModel::NumberColumn, SectionModel::TitleColumn}));
    if (section == Section::Events || section == Section::SubProjects)
        m_table->setOpen([this](const QModelIndex &cell) {
            const core::RecordRef page = m_model.pageOf(m_filtered.mapToSource(cell));
            page.id != 0 ? Q_EMIT openRequested(page) : m_table->edit(cell);
        });
    m_add->setEnabled(!session.isReadOnly());

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_add, &QPushButton::clicked, this, &SectionPane::addRow);
    connect(m_table, &SectionTable::moveRequested, this, [this](const QModelIndex &row, const QModelIndex &onto) {
        const core::RecordRef moved = m_filtered.recordAt(row);
        answer(m_model.moveOnto(m_filtered.mapToSource(row), m_filtered.mapToSource(onto)));
        keepSelected(moved, SectionModel::TitleColumn);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showAddWords();
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    const auto counted = [this] {
        showEmptyState();
        Q_EMIT countChanged();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, counted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, counted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, counted);
    retranslate();
}

void SectionPane::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    retranslate();
}

void SectionPane::setToday(QDate today, QDate opensAt)
{
    m_table->setToday(today, opensAt);
}

QString SectionPane::title() const
{
    return titleOf(m_model.section());
}

QString SectionPane::titleOf(Section section)
{
    switch (section) {
    case Section::SubProjects:
        return tr("Sub-projects");
    case Section::Statements:
        return tr("Objectives and results");
    case Section::Partners:
        return tr("Partners");
    case Section::Curricula:
        return tr("Curricula");
    case Section::Deliverables:
        return tr("Deliverables");
    case Section::Events:
        return tr("Events");
    case Section::Agreements:
        return tr("Agreements");
    case Section::Budget:
        return tr("Budget");
    case Section::Announcements:
        break;
    }
    return tr("Announcements");
}

QString SectionPane::emptyText() const
{
    switch (m_model.section()) {
    case Section::SubProjects:
        return tr("No sub-project yet. Type the name of the first one in the row below.");
    case Section::Statements:
        return tr("No objective, expected result or work so far yet. Type the first one in its row below.");
    case Section::Partners:
        return tr("No partner yet. Type or choose an agency in the row below, then its role.");
    case Section::Curricula:
        return tr("No curriculum yet. Type its name in the row below; its modules are typed under it.");
    case Section::Deliverables:
        return tr("No deliverable yet. Type its name in the row below; its contents are typed under it.");
    case Section::Events:
        return tr("No event yet. Type its name in the row below, then its dates.");
    case Section::Agreements:
        return tr("No agreement yet. Type its title in the row below; who signs it is typed under it.");
    case Section::Budget:
        return tr("No budget line yet. Type what the money is for in the row below, then the amounts in baht.");
    case Section::Announcements:
        break;
    }
    return tr("No announcement yet. Type where it was published in the row below.");
}

void SectionPane::retranslate()
{
    m_filter->setWords(tr("Filter"));
    showAddWords();
    const bool writable = !m_model.session().isReadOnly();
    m_hint->setText(!lookOf(m_model.section()).ordered || !writable
                        ? QString()
                        : tr("Drag the number, or Alt+Shift+Up and Down, to reorder"));
    m_empty->setWrappedText(emptyText());
    m_table->setAccessibleName(title());
    showEmptyState();
}

void SectionPane::showAddWords()
{
    m_add->setText(QStringLiteral("+ %1").arg(m_model.addWords(m_filtered.mapToSource(m_table->currentIndex()))));
}

void SectionPane::showEmptyState()
{
    m_empty->setVisible(m_model.recordCount() == 0);
}

void SectionPane::setOwner(presentation::SectionOwner owner)
{
    if (m_model.owner() == owner)
        return;
    m_filter->clear();
    m_model.setOwner(owner);
}

core::RecordRef SectionPane::selected() const
{
    return m_filtered.recordAt(m_table->currentIndex());
}

bool SectionPane::goTo(core::RecordRef record)
{
    if (!m_model.indexOf(record).isValid())
        return false;
    if (!m_filtered.indexOf(record).isValid())
        m_filter->clear();
    keepSelected(record, SectionModel::TitleColumn);
    return true;
}

void SectionPane::keepSelected(core::RecordRef record, int column)
{
    const QModelIndex found = m_filtered.indexOf(record);
    if (!found.isValid())
        return;
    m_table->setCurrentIndex(found.siblingAtColumn(column));
    m_table->scrollTo(m_table->currentIndex());
}

void SectionPane::focusWork()
{
    for (int row = 0; !m_table->currentIndex().isValid() && row < m_filtered.rowCount(); ++row)
        if (!m_filtered.index(row, 0).data(presentation::HeadingRole).toBool())
            m_table->setCurrentIndex(m_filtered.index(row, SectionModel::TitleColumn));
    m_table->setFocus();
}

bool SectionPane::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void SectionPane::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void SectionPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool SectionPane::canCopy() const
{
    return m_table->currentIndex().isValid();
}

void SectionPane::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

bool SectionPane::canChangeCells() const
{
    return !m_model.session().isReadOnly() && !m_table->selectedCells().isEmpty();
}

void SectionPane::paste()
{
    const auto cells = presentation::cellsOfText(presentation::pastedText(QGuiApplication::clipboard()->mimeData()));
    const QModelIndex current = m_filtered.mapToSource(m_table->currentIndex());
    if (m_model.isBlankRow(current)) {
        answer(m_model.addRecords(current, cells));
        return;
    }
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.paste(m_table->selectedCells(), cells);
    answer(block);
}

void SectionPane::clearCells()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.clear(m_table->selectedCells());
    answer(block);
}

void SectionPane::fillDown()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.fillDown(m_table->selectedCells());
    answer(block);
}

void SectionPane::selectAll()
{
    m_table->selectAll();
}

ColumnChooser *SectionPane::columns() const
{
    return m_table->columns();
}

QString SectionPane::addText() const
{
    return m_model.session().isReadOnly() ? QString()
                                          : m_model.addWords(m_filtered.mapToSource(m_table->currentIndex()));
}

void SectionPane::addRow()
{
    m_filter->clear();
    m_table->goToBlankRow();
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

QString SectionPane::removeText() const
{
    return m_model.session().isReadOnly() || selected().id == 0 ? QString() : tr("Delete the selected rows");
}

void SectionPane::removeRows()
{
    std::vector<core::RecordRef> records;
    for (const QModelIndex &row : m_table->selectedRows())
        if (const core::RecordRef record = m_filtered.recordAt(row); record.id != 0)
            records.push_back(record);
    if (!records.empty())
        Q_EMIT removeRequested(records);
}

bool SectionPane::canMoveRow() const
{
    return m_model.canMove(m_filtered.mapToSource(m_table->currentIndex()));
}

/// Several rows that follow one another go past their neighbour, which takes the place at their other end.
bool SectionPane::moveSeveral(int by)
{
    QModelIndexList chosen;
    for (const QModelIndex &row : m_table->selectedRows())
        chosen.append(m_filtered.mapToSource(row));
    std::sort(chosen.begin(), chosen.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    if (chosen.size() < 2)
        return false;
    const QModelIndex first = chosen.first();
    const qint64 top = m_model.placeOn(first, first);
    std::vector<core::RecordRef> moved;
    for (const QModelIndex &row : std::as_const(chosen)) {
        moved.push_back(m_model.recordAt(row));
        if (!m_model.canMove(row) || moved.back().kind != moved.front().kind ||
            m_model.placeOn(first, row) != top + chosen.indexOf(row))
            return false;
    }
    const qint64 beyond = by < 0 ? top - 1 : top + chosen.size();
    for (int row = 0; beyond > 0 && row < m_model.rowCount(); ++row) {
        const QModelIndex neighbour = m_model.index(row, 0);
        if (m_model.placeOn(first, neighbour) != beyond)
            continue;
        answer(m_model.moveOnto(neighbour, by < 0 ? chosen.last() : first));
        break;
    }
    keepSelected(moved.front(), SectionModel::TitleColumn);
    for (const core::RecordRef record : moved)
        m_table->selectionModel()->select(m_filtered.indexOf(record),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

void SectionPane::moveRow(int by)
{
    if (moveSeveral(by))
        return;
    const core::RecordRef moved = selected();
    const int column = m_table->currentIndex().column();
    answer(m_model.moveBy(m_filtered.mapToSource(m_table->currentIndex()), by));
    keepSelected(moved, column);
}

void SectionPane::answer(const CellBlock &block)
{
    if (!block.refusal().isEmpty())
        Q_EMIT refused(block.refusal());
    else if (block.beyond() > 0)
        Q_EMIT told(tr("%n row(s) reached beyond the list and were left out", nullptr, block.beyond()));
    else if (block.added() > 0)
        Q_EMIT told(tr("%n row(s) were added at the end of the list", nullptr, block.added()));
}

void SectionPane::answer(const core::Result<void> &done)
{
    if (!done)
        Q_EMIT refused(format::errorText(done.error(), m_model.texts(), &m_model.session().plan()));
}

} // namespace ruam::widgets
