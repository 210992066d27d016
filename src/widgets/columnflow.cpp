#include "columnflow.h"

#include <QEvent>
#include <QLayout>

#include <utility>

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
    m_height = [this](int at) { return m_columns[at]->sizeHint().height(); };
    m_make = {};
    for (QWidget *column : columns) {
        column->setParent(this);
        column->show();
    }
    arrange();
}

void ColumnFlow::setColumns(int count, std::function<int(int)> height, std::function<QWidget *(int, QWidget *)> make,
                            std::function<bool(int)> isHeld)
{
    m_columns = QList<QWidget *>(count, nullptr);
    m_height = std::move(height);
    m_make = std::move(make);
    m_isHeld = std::move(isHeld);
    arrange();
}

QWidget *ColumnFlow::column(int at)
{
    return m_columns[at] || !m_make ? m_columns[at] : makeAt(at, nullptr);
}

QWidget *ColumnFlow::makeAt(int at, QWidget *spare)
{
    QWidget *column = m_make(at, spare);
    m_columns[at] = column;
    if (column != spare)
        column->setParent(this);
    column->setGeometry(m_places[at]);
    column->show();
    return column;
}

bool ColumnFlow::makeWithin(const QRect &part)
{
    const QRect near = part.adjusted(0, -part.height() / 2, 0, part.height() / 2);
    QList<int> wanted;
    QList<int> far;
    for (int at = 0; at < m_columns.size(); ++at) {
        const bool inside = m_places[at].intersects(near);
        if (inside && !m_columns[at])
            wanted.append(at);
        else if (!inside && m_columns[at] && m_isHeld && !m_isHeld(at))
            far.append(at);
    }
    for (const int at : wanted)
        makeAt(at, far.isEmpty() ? nullptr : std::exchange(m_columns[far.takeLast()], nullptr));
    return !wanted.isEmpty();
}

void ColumnFlow::arrange()
{
    const int least = int(m_leastWidth * qMax(1.0, font().pointSizeF() / 10));
    const int beside = qMax(1, (width() + kColumnGap) / (least + kColumnGap));
    const int each = (width() - (beside - 1) * kColumnGap) / beside;
    m_places.resize(m_columns.size());
    int top = 0;
    for (int first = 0; first < m_columns.size(); first += beside) {
        const int end = qMin(first + beside, int(m_columns.size()));
        int high = 0;
        for (int at = first; at < end; ++at)
            high = qMax(high, m_height(at));
        for (int at = first; at < end; ++at) {
            m_places[at] = QRect((at - first) * (each + kColumnGap), top, each, high);
            if (m_columns[at])
                m_columns[at]->setGeometry(m_places[at]);
        }
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
