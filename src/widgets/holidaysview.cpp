#include "holidaysview.h"

#include "cellblock.h"
#include "filterline.h"
#include "label.h"
#include "recordtable.h"

#include <ruam/format/daynotes.h>
#include <ruam/format/messages.h>
#include <ruam/interchange/startdata.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::HolidaysModel;

HolidaysView::HolidaysView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_model(session, texts), m_table(new RecordTable(texts, this))
{
    m_filtered.setRecordModel(&m_model);
    m_table->setModel(&m_filtered);
    m_table->setColumnWidths({124, 190, 140, 118, 84, 110}, HolidaysModel::NameColumn);
    m_table->setColumns(
        new ColumnChooser(QStringLiteral("holidays"), m_table->horizontalHeader(), {HolidaysModel::NameColumn}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_add, &QPushButton::clicked, this, &HolidaysView::addRow);
    connect(m_fill, &QPushButton::clicked, this, &HolidaysView::fillIn);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(interchange::ImportContent::Holidays, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    connect(&session, &session::Session::changed, this, &HolidaysView::showYear);
    retranslate();
    // Where work is: the holidays around the day that the programme is seen from.
    const QModelIndex start = m_filtered.mapFromSource(m_model.firstFrom(session.asOf()));
    m_table->setCurrentIndex(start.siblingAtColumn(HolidaysModel::NameColumn));
    m_table->scrollTo(start, QAbstractItemView::PositionAtCenter);
}

QWidget *HolidaysView::makeBar()
{
    auto *bar = new QWidget(this);
    const bool writable = !m_model.session().isReadOnly();
    m_filter = new FilterLine(m_table, bar);
    m_add = new QPushButton(bar);
    m_fill = new QPushButton(bar);
    m_import = new QPushButton(bar);
    m_note = new Label(this, Label::Tone::ShouldCheck);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    for (QPushButton *button : {m_add, m_fill, m_import}) {
        button->setEnabled(writable);
        row->addWidget(button);
    }
    return bar;
}

void HolidaysView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    retranslate();
}

void HolidaysView::retranslate()
{
    m_filter->setWords(tr("Filter by year or name"));
    m_add->setText(tr("+ Add a holiday"));
    m_fill->setText(tr("Fill in from the reference"));
    m_fill->setToolTip(tr("Adds the holidays that the program knows and this file does not have"));
    m_import->setText(tr("Import…"));
    m_table->setAccessibleName(title());
    showYear();
}

void HolidaysView::showYear()
{
    const core::Plan &plan = m_model.session().plan();
    const QString note = format::holidayYearText(plan, m_model.session().asOf().year(), m_model.texts());
    m_note->setText(note.isEmpty() ? QString() : QStringLiteral("▲ ") + note);
    m_note->setVisible(!note.isEmpty());
}

QString HolidaysView::title() const
{
    return tr("Government holidays");
}

core::RecordRef HolidaysView::selected() const
{
    return m_filtered.recordAt(m_table->currentIndex());
}

bool HolidaysView::goTo(core::RecordRef record)
{
    if (record.kind != core::Kind::Holiday)
        return false;
    if (!m_filtered.indexOf(record).isValid())
        m_filter->clear();
    const QModelIndex found = m_filtered.indexOf(record);
    if (!found.isValid())
        return false;
    m_table->setCurrentIndex(found.siblingAtColumn(HolidaysModel::NameColumn));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void HolidaysView::focusWork()
{
    m_table->setFocus();
}

void HolidaysView::setToday(QDate today, QDate opensAt)
{
    m_table->cells()->setToday(today, opensAt);
    showYear();
}

bool HolidaysView::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void HolidaysView::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void HolidaysView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool HolidaysView::canCopy() const
{
    return m_table->currentIndex().isValid();
}

void HolidaysView::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

void HolidaysView::selectAll()
{
    m_table->selectAll();
}

bool HolidaysView::canChangeCells() const
{
    return !m_model.session().isReadOnly() && !m_table->selectedCells().isEmpty();
}

void HolidaysView::paste()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.paste(m_table->selectedCells(),
                presentation::cellsOfText(presentation::pastedText(QGuiApplication::clipboard()->mimeData())));
    answer(block);
}

void HolidaysView::clearCells()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.clear(m_table->selectedCells());
    answer(block);
}

void HolidaysView::fillDown()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.fillDown(m_table->selectedCells());
    answer(block);
}

ColumnChooser *HolidaysView::columns() const
{
    return m_table->columns();
}

QString HolidaysView::addText() const
{
    return m_model.session().isReadOnly() ? QString() : tr("Add a government holiday");
}

void HolidaysView::addRow()
{
    m_filter->clear();
    const auto added = m_model.addHoliday(m_model.session().asOf());
    if (!added) {
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    goTo(*added);
    m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(HolidaysModel::DateColumn));
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

QString HolidaysView::removeText() const
{
    const bool any = !m_model.session().isReadOnly() && m_table->currentIndex().isValid();
    return any ? tr("Remove the selected holidays") : QString();
}

void HolidaysView::removeRows()
{
    std::vector<core::RecordRef> holidays;
    for (const QModelIndex &row : m_table->selectedRows())
        holidays.push_back(m_filtered.recordAt(row));
    if (!holidays.empty())
        Q_EMIT removeRequested(holidays);
}

void HolidaysView::fillIn()
{
    const auto added = m_model.takeHolidays(interchange::referenceHolidays(), {});
    if (!added)
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
    else if (*added == 0)
        Q_EMIT told(tr("Nothing was added; these holidays are in the file already"));
    else
        Q_EMIT told(tr("%n government holiday(s) added", nullptr, int(*added)));
}

} // namespace ruam::widgets
