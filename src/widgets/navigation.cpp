#include "navigation.h"

#include "colours.h"
#include "inkheight.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ruam::widgets {
namespace {

enum NavigationRole { ViewRole = Qt::UserRole + 1, CounterRole };
constexpr int kNoView = -1;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(ViewRole).toInt() == kNoView)
            return {10, 11};
        return {10, rowHeight(option.font) + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours c = colours(option.palette);
        painter->save();
        if (index.data(ViewRole).toInt() == kNoView) {
            painter->setPen(c.border);
            painter->drawLine(option.rect.left() + 12, option.rect.center().y(), option.rect.right() - 12,
                              option.rect.center().y());
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            QColor ground = c.shade;
            ground.setAlpha(chosen ? 255 : 110);
            painter->fillRect(option.rect, ground);
        }
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(c.accent);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2)); // within, at every scale
        }
        QFont font = option.font;
        font.setBold(chosen);
        painter->setFont(font);
        QRect room = option.rect.adjusted(14, 0, -12, 0);
        const QString counter = index.data(CounterRole).toString();
        painter->setPen(c.secondary);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, counter);
        painter->setPen(chosen ? c.accent : option.palette.color(QPalette::WindowText));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setViewportMargins(0, 6, 0, 0);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT viewChosen(item->data(ViewRole).toInt());
    });
}

void Navigation::addView(int view)
{
    auto *item = new QListWidgetItem(this);
    item->setData(ViewRole, view);
}

void Navigation::addSeparator()
{
    auto *item = new QListWidgetItem(this);
    item->setData(ViewRole, kNoView);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *Navigation::itemOf(int view) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(ViewRole).toInt() == view)
            return item(row);
    return nullptr;
}

void Navigation::setWords(int view, const QString &name)
{
    if (QListWidgetItem *found = itemOf(view))
        found->setText(name);
}

void Navigation::setCounter(int view, int count, const QString &spoken)
{
    QListWidgetItem *found = itemOf(view);
    if (!found)
        return;
    found->setData(CounterRole, count > 0 ? QString::number(count) : QString());
    found->setData(Qt::AccessibleDescriptionRole, count > 0 ? spoken : QString());
}

void Navigation::choose(int view)
{
    if (QListWidgetItem *found = itemOf(view))
        setCurrentItem(found);
}

int Navigation::chosen() const
{
    return currentItem() ? currentItem()->data(ViewRole).toInt() : kNoView;
}

int Navigation::beside(int by) const
{
    for (int step = 1; step <= count(); ++step) {
        const int row = (currentRow() + by * step + count() * step) % count();
        if (item(row)->data(ViewRole).toInt() != kNoView)
            return item(row)->data(ViewRole).toInt();
    }
    return chosen();
}

void Navigation::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(colours(palette()).border);
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

} // namespace ruam::widgets
