#include "strip.h"

#include "colours.h"

#include <QPainter>

namespace ruam::widgets {

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.setPen(c.border);
    painter.setBrush(c.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ruam::widgets
