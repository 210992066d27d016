#include "columnflow.h"

#include <QEvent>
#include <QLayout>

namespace ruam::widgets {
namespace {

constexpr int kColumnGap = 8;

} // namespace

ColumnFlow::ColumnFlow(QWidget *parent) : QWidget(parent) {}

void ColumnFlow::setLeastWidth(int pixels)
{
    m_leastWidth = pixels;
    arrange();
}

void ColumnFlow::setColumns(const QList<QWidget *> &columns)
{
    m_columns = columns;
    for (QWidget *column : columns) {
        column->setParent(this);
        column->show();
    }
    arrange();
}

void ColumnFlow::arrange()
{
    const int least = int(m_leastWidth * qMax(1.0, font().pointSizeF() / 10));
    const int beside = qMax(1, (width() + kColumnGap) / (least + kColumnGap));
    const int each = (width() - (beside - 1) * kColumnGap) / beside;
    int top = 0;
    for (int first = 0; first < m_columns.size(); first += beside) {
        const QList<QWidget *> row = m_columns.mid(first, beside);
        int high = 0;
        for (QWidget *column : row)
            high = qMax(high, column->sizeHint().height());
        for (int at = 0; at < row.size(); ++at)
            row[at]->setGeometry(at * (each + kColumnGap), top, each, high);
        top += high + kColumnGap;
    }
    setMinimumHeight(qMax(0, top - kColumnGap));
}

bool ColumnFlow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void ColumnFlow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ruam::widgets
