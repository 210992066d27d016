#include "monthgrid.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/format/thaidate.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

namespace ruam::widgets {
namespace {

constexpr int kWeeks = 6;
constexpr int kDays = 7;
constexpr int kMargin = 6;

format::DateFormat gridDates(const format::Texts &texts)
{
    const bool thai = texts.language() == format::Language::Thai;
    return {texts.language(), thai ? format::Era::Buddhist : format::Era::Common, format::Digits::Arabic};
}

/// "กันยายน 2550": the long date less its day.
QString monthText(QDate day, const format::Texts &texts)
{
    const QDate first(day.year(), day.month(), 1);
    const QString text = format::dateText(first, format::DateStyle::Long, gridDates(texts));
    return text.mid(text.indexOf(u' ') + 1);
}

} // namespace

MonthGrid::MonthGrid(const format::Texts &texts, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_texts(texts), m_today(today), m_day(today), m_cell(rowHeight(font()) + 4)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Month grid"));
}

void MonthGrid::setDay(QDate day)
{
    if (!day.isValid())
        day = m_today;
    m_day = qBound(format::kFirstDate, day, format::kLastDate);
    setAccessibleDescription(format::dateText(m_day, format::DateStyle::Weekday, gridDates(m_texts)));
    update();
}

void MonthGrid::popup(const QPoint &below)
{
    adjustSize();
    QPoint corner = below;
    if (const QScreen *on = QGuiApplication::screenAt(below)) {
        const QRect room = on->availableGeometry();
        corner.setX(qMin(corner.x(), room.right() - width()));
        corner.setY(qMin(corner.y(), room.bottom() - height()));
    }
    move(corner);
    show();
    setFocus();
}

QSize MonthGrid::sizeHint() const
{
    const int wide = m_cell + 8;
    return {kDays * wide + 2 * kMargin, (kWeeks + 3) * m_cell + 2 * kMargin};
}

QRect MonthGrid::headRect() const
{
    return {kMargin, kMargin, width() - 2 * kMargin, m_cell};
}

QRect MonthGrid::footRect() const
{
    return {kMargin, height() - kMargin - m_cell, width() - 2 * kMargin, m_cell};
}

QRect MonthGrid::cellRect(int week, int weekday) const
{
    const int wide = (width() - 2 * kMargin) / kDays;
    return {kMargin + weekday * wide, kMargin + (week + 2) * m_cell, wide, m_cell};
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(-(first.dayOfWeek() % 7));
}

QDate MonthGrid::dayAt(const QPoint &pos) const
{
    for (int week = 0; week < kWeeks; ++week)
        for (int weekday = 0; weekday < kDays; ++weekday)
            if (cellRect(week, weekday).contains(pos))
                return firstShown().addDays(week * kDays + weekday);
    return {};
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.setPen(c.border);
    painter.setBrush(c.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));

    const QColor text = palette().color(QPalette::Text);
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(text);
    painter.drawText(headRect(), Qt::AlignCenter, monthText(m_day, m_texts));
    painter.drawText(headRect().adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("‹"));
    painter.drawText(headRect().adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("›"));
    painter.setFont(font());

    const QDate first = firstShown();
    painter.setPen(c.secondary);
    for (int weekday = 0; weekday < kDays; ++weekday)
        painter.drawText(cellRect(-1, weekday), Qt::AlignCenter,
                         format::weekdayText(first.addDays(weekday), true, m_texts.language()));
    for (int week = 0; week < kWeeks; ++week) {
        for (int weekday = 0; weekday < kDays; ++weekday) {
            const QDate day = first.addDays(week * kDays + weekday);
            const QRect cell = cellRect(week, weekday).adjusted(1, 1, -1, -1);
            const bool chosenDay = day == m_day;
            if (chosenDay)
                painter.fillRect(cell, palette().highlight());
            else if (weekday == 0 || weekday == 6)
                painter.fillRect(cell, palette().alternateBase());
            if (day == m_today) {
                painter.setPen(c.accent);
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(cell.adjusted(0, 0, -1, -1));
            }
            painter.setPen(chosenDay                      ? palette().color(QPalette::HighlightedText)
                           : day.month() == m_day.month() ? text
                                                          : c.secondary);
            painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
        }
    }
    painter.setPen(c.accent);
    painter.drawText(footRect(), Qt::AlignCenter,
                     tr("Today: %1").arg(format::dateText(m_today, format::DateStyle::Long, gridDates(m_texts))));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-1));
    case Qt::Key_Right:
        return setDay(m_day.addDays(1));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-7));
    case Qt::Key_Down:
        return setDay(m_day.addDays(7));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        if (event->modifiers() & Qt::ControlModifier)
            return setDay(m_today);
        break;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        return choose(m_day);
    default:
        break;
    }
    QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        close();
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (!rect().contains(event->pos()))
        QFrame::mousePressEvent(event);
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (headRect().contains(event->pos()))
        return setDay(m_day.addMonths(event->pos().x() < width() / 2 ? -1 : 1));
    if (footRect().contains(event->pos()))
        return choose(m_today);
    if (const QDate day = dayAt(event->pos()); day.isValid())
        choose(day);
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    setDay(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
}

void MonthGrid::choose(QDate day)
{
    Q_EMIT chosen(day);
    close();
}

} // namespace ruam::widgets
