#include "boardcolumn.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/core/planstatus.h>
#include <ruam/format/linebreak.h>
#include <ruam/presentation/roles.h>
#include <ruam/presentation/taskboardmodel.h>

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace ruam::widgets {
namespace {

constexpr int kCardPad = 8;
constexpr int kCardGap = 3;
constexpr int kTitleLines = 2;
constexpr int kLowerLines = 3;

using presentation::TaskBoardModel;

struct DueLook
{
    QString mark;
    QColor ink;
};

DueLook dueLook(core::TaskUrgency urgency, const Colours &c)
{
    switch (urgency) {
    case core::TaskUrgency::Overdue:
        return {QStringLiteral("■ "), c.mustFix};
    case core::TaskUrgency::Near:
        return {QStringLiteral("▲ "), c.shouldCheck};
    case core::TaskUrgency::Next:
        return {QStringLiteral("● "), c.toKnow};
    case core::TaskUrgency::None:
        break;
    }
    return {{}, c.secondary};
}

/// Cards of a board.
class CardDelegate final : public QStyledItemDelegate
{
public:
    explicit CardDelegate(BoardColumn *column) : QStyledItemDelegate(column), m_column(column) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, m_column->cardHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours c = colours(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(kCardGap + .5, kCardGap + .5, -kCardGap - .5, -kCardGap - .5);
        painter->setPen(focused ? QPen(c.accent, 2) : QPen(selected ? c.accent : c.border));
        painter->setBrush(selected ? c.shade : c.card);
        painter->drawRoundedRect(card, 4, 4);
        QRect room = card.toRect().adjusted(kCardPad, 3, -kCardPad, -3);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const int line = rowHeight(option.font) - 4;
        paintTitle(*painter, room, line, index.data().toString());
        room.setTop(room.top() + kTitleLines * line);
        const DueLook look = dueLook(core::TaskUrgency(index.data(presentation::UrgencyRole).toInt()), c);
        const auto paintLine = [&](const QString &text, const QColor &ink) {
            if (text.isEmpty())
                return;
            painter->setPen(ink);
            painter->drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
            room.setTop(room.top() + line);
        };
        const QString due = index.data(TaskBoardModel::DueRole).toString();
        paintLine(due.isEmpty() ? due : look.mark + due, look.ink);
        paintLine(index.data(TaskBoardModel::OwnerRole).toString(), c.secondary);
        paintLine(index.data(TaskBoardModel::HintRole).toString(), c.secondary);
        painter->restore();
    }

private:
    /// In two lines, broken where Thai may break; the second is cut where there is more.
    static void paintTitle(QPainter &painter, const QRect &room, int line, const QString &title)
    {
        const QFontMetrics metrics(painter.font());
        if (metrics.horizontalAdvance(title) <= room.width()) {
            painter.drawText(QRect(room.left(), room.top(), room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                             title);
            return;
        }
        const QString broken = format::withBreaks(title);
        QTextLayout layout(broken, painter.font());
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(room.width());
        layout.endLayout();
        const QString rest = broken.mid(first.textLength());
        const QString texts[] = {broken.left(first.textLength()).trimmed(),
                                 metrics.elidedText(rest, Qt::ElideRight, room.width())};
        for (int i = 0; i < kTitleLines; ++i)
            painter.drawText(QRect(room.left(), room.top() + i * line, room.width(), line),
                             Qt::AlignLeft | Qt::AlignVCenter, texts[i]);
    }

    BoardColumn *m_column;
};

} // namespace

BoardColumn::BoardColumn(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    setMinimumWidth(60);
}

int BoardColumn::cardHeight() const
{
    return (kTitleLines + kLowerLines) * (rowHeight(font()) - 4) + 2 * kCardGap + 8;
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int by = event->key() == Qt::Key_Left ? -1 : 1;
    if (sideways && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        Q_EMIT moveRequested(by);
        return;
    }
    if (sideways && !modifiers) {
        Q_EMIT left(by);
        return;
    }
    if (event->modifiers() & Qt::AltModifier) {
        event->ignore(); // Alt+Left goes back
        return;
    }
    QListView::keyPressEvent(event);
}

BoardColumn *BoardColumn::source(const QDropEvent *event) const
{
    auto *column = qobject_cast<BoardColumn *>(event->source());
    return column && column != this && column->parentWidget() == parentWidget() ? column : nullptr;
}

void BoardColumn::showTarget(bool on)
{
    m_target = on;
    viewport()->update();
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(source(event));
    showTarget(event->isAccepted());
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(source(event));
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *event)
{
    showTarget(false);
    event->accept();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    showTarget(false);
    BoardColumn *from = source(event);
    if (!from)
        return;
    // The model moves the cards itself.
    event->setDropAction(Qt::TargetMoveAction);
    event->accept();
    Q_EMIT dropped(from);
}

void BoardColumn::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_target)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(colours(palette()).accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void BoardColumn::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace ruam::widgets
