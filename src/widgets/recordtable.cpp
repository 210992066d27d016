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

void RecordTable::setColumnWidths(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    fit();
}

void RecordTable::fit()
{
    verticalHeader()->setMinimumSectionSize(rowHeight(font()));
    verticalHeader()->setDefaultSectionSize(rowPixels());
    horizontalHeader()->setFixedHeight(rowPixels());
    if (!model())
        return;
    const double scale = font().pointSizeF() / 10;
    for (int column = 0; column < m_widths.size() && column < model()->columnCount(); ++column)
        setColumnWidth(column, int(m_widths[column] * scale));
    if (m_stretched >= 0 && m_stretched < model()->columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

void RecordTable::changeEvent(QEvent *event)
{
    EditableView<QTableView>::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ruam::widgets
