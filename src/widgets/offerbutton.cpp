#include "offerbutton.h"

#include "colours.h"

#include <QAccessible>
#include <QPainter>

namespace ruam::widgets {

OfferButton::OfferButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAutoDefault(false);
}

void OfferButton::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    update();
    if (marked) {
        QAccessibleEvent told(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&told);
    }
}

void OfferButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!m_marked)
        return;
    QPainter painter(this);
    painter.setPen(QPen(colours(palette()).accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace ruam::widgets
