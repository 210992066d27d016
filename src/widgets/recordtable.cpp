#include "recordtable.h"

#include <QEvent>
#include <QHeaderView>

namespace ruam::widgets {

RecordTable::RecordTable(const format::Texts &texts, QWidget *parent)
    : EditableView<QTableView>(parent), m_cells(new CellDelegate(texts, this))
{
    setItemDelegate(m_cells);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    fit();
}

void RecordTable::setTexts(const format::Texts &texts)
{
    m_cells->setTexts(texts);
}

void RecordTable::fit()
{
    verticalHeader()->setMinimumSectionSize(widgets::rowHeight(font()));
    verticalHeader()->setDefaultSectionSize(rowPixels());
    horizontalHeader()->setFixedHeight(EditableView<QTableView>::rowPixels());
    fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    EditableView<QTableView>::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ruam::widgets
