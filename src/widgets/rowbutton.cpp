#include "rowbutton.h"

#include "colours.h"
#include "grouptile.h"
#include "inkheight.h"

#include <QEvent>
#include <QPainter>

namespace ruam::widgets {
namespace {

constexpr int kPad = 6;
constexpr int kBarWidth = 150;
constexpr int kBarHeight = 8;
constexpr double kBarPlace = 0.42; // of the row's width
constexpr double kLeastWords = 60;

} // namespace

RowButton::RowButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setWords(const QString &text, const QString &aside, const QString &mark, Label::Tone tone)
{
    setText(text);
    m_aside = aside;
    m_mark = mark;
    m_tone = tone;
    setAccessibleName(aside.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, aside));
    updateGeometry();
    update();
}

void RowButton::setFraction(double fraction)
{
    m_fraction = fraction;
    update();
}

void RowButton::setGroup(int group, const QString &number)
{
    m_group = group;
    m_groupNumber = number;
    update();
}

QSize RowButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_aside) + 6 * kPad +
                      (m_fraction >= 0 ? kBarWidth + 2 * kPad : 0);
    return {qMin(words, 400), rowHeight(font()) + 2};
}

QSize RowButton::minimumSizeHint() const
{
    return {120, rowHeight(font()) + 2};
}

QColor RowButton::toneColour() const
{
    const Colours c = colours(palette());
    switch (m_tone) {
    case Label::Tone::MustFix:
        return c.mustFix;
    case Label::Tone::ShouldCheck:
        return c.shouldCheck;
    case Label::Tone::ToKnow:
        return c.toKnow;
    case Label::Tone::Ready:
        return c.ready;
    case Label::Tone::Accent:
        return c.accent;
    case Label::Tone::Secondary:
    case Label::Tone::Plain:
        break;
    }
    return c.secondary;
}

bool RowButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(fontMetrics().horizontalAdvance(text() + m_aside) + 6 * kPad > width() ? text() : QString());
    return QAbstractButton::event(event);
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours c = colours(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.shade);
        painter.drawRoundedRect(rect(), 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    QRect room = rect().adjusted(kPad, 0, -kPad, 0);
    if (m_group >= 0) {
        const QRect tile(room.left(), room.top() + 2, fontMetrics().horizontalAdvance(QStringLiteral("00")) + 2 * kPad,
                         room.height() - 4);
        paintGroupTile(painter, tile, palette(), presentation::CoverageState::Confirmed, m_group, m_groupNumber);
        room.setLeft(tile.right() + 1 + kPad);
    }
    if (!m_mark.isEmpty()) {
        painter.setPen(toneColour());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_mark);
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(m_mark) + kPad);
    }
    if (!m_aside.isEmpty()) {
        painter.setPen(m_tone == Label::Tone::Plain ? c.secondary : toneColour());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_aside);
        room.setRight(room.right() - fontMetrics().horizontalAdvance(m_aside) - 2 * kPad);
    }
    if (m_fraction >= 0) {
        // At one place in every row, so that bars can be compared.
        const double left = room.left() + qMax(kLeastWords, (rect().width() - kBarWidth) * kBarPlace);
        const QRectF bar(left, rect().center().y() - kBarHeight / 2.0, kBarWidth, kBarHeight);
        painter.setPen(c.border);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRect(bar);
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(kBarWidth * qMin(1.0, m_fraction), kBarHeight)), c.accent);
        room.setRight(int(bar.left()) - 2 * kPad);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace ruam::widgets
