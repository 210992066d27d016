#include "grouptile.h"

#include "colours.h"

#include <QPainter>
#include <QPalette>

namespace ruam::widgets {

using presentation::CoverageState;

void paintGroupTile(QPainter &painter, const QRect &rect, const QPalette &palette, CoverageState state, int group,
                    const QString &number)
{
    const Colours c = colours(palette);
    const QRect edge = rect.adjusted(0, 0, -1, -1);
    QString text = number;
    QPen line(c.border);
    QColor ink = palette.color(QPalette::WindowText);
    switch (state) {
    case CoverageState::NoPart:
        text.clear();
        painter.setPen(line);
        painter.setBrush(palette.color(QPalette::Window));
        painter.drawRect(edge);
        painter.drawLine(edge.bottomLeft(), edge.topRight());
        return;
    case CoverageState::Unassigned:
        painter.fillRect(rect, c.shouldCheckGround);
        line = QPen(c.shouldCheck, 2);
        ink = c.shouldCheck;
        text = QStringLiteral("▲");
        break;
    case CoverageState::Proposed:
        painter.fillRect(rect, palette.color(QPalette::Base));
        painter.fillRect(rect, QBrush(groupGround(group, palette), Qt::Dense3Pattern));
        line = QPen(c.secondary, 1, Qt::DashLine);
        break;
    case CoverageState::Confirmed:
        painter.fillRect(rect, groupGround(group, palette));
        line = QPen(c.secondary);
        break;
    }
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(line.width() > 1 ? edge.adjusted(1, 1, 0, 0) : edge);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text.isEmpty() ? QStringLiteral("–") : text);
}

} // namespace ruam::widgets
