#include "provincecolumn.h"

#include "colours.h"
#include "label.h"
#include "provincelist.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::ProvinceBoard;

ProvinceColumn::ProvinceColumn(ProvinceBoard &board, int lane, QWidget *parent)
    : Card(parent), m_board(board), m_lane(lane), m_name(new Label(this, Label::Tone::Secondary)),
      m_counts(new Label(this)), m_list(new ProvinceList(board, lane, this)), m_button(new QPushButton(this))
{
    const bool tray = lane == ProvinceBoard::kTray;
    layout()->setContentsMargins(8, 6, 8, 8);
    m_name->setVisible(!tray);
    m_button->setVisible(!tray);
    body()->addWidget(m_name);
    body()->addWidget(m_counts);
    body()->addWidget(m_list, 1);
    body()->addSpacing(4);
    body()->addWidget(m_button);
    if (tray)
        static_cast<QVBoxLayout *>(layout())->setStretchFactor(body(), 1);
    else
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT confirmRequested(m_board.proposedIn(m_lane) > 0); });
    refresh();
}

void ProvinceColumn::setLane(int lane)
{
    m_lane = lane;
    m_target = false;
    m_list->setLane(lane);
    refresh();
}

void ProvinceColumn::refresh()
{
    const QString title = m_board.laneTitle(m_lane);
    const QString name = m_board.laneName(m_lane);
    const QString counts = m_board.countsText(m_lane);
    const int proposed = m_board.proposedIn(m_lane);
    setHeading(title);
    m_name->setElidedText(name);
    m_counts->setElidedText(counts);
    m_list->setAccessibleName(QStringLiteral("%1, %2").arg(name.isEmpty() ? title : title + u' ' + name, counts));
    m_list->setEmptyWords(m_lane != ProvinceBoard::kTray ? tr("No province yet")
                          : m_board.isEmpty()            ? tr("No province takes part")
                                                         : tr("All are in groups"));
    if (m_lane == ProvinceBoard::kTray)
        return;
    const bool withdraws = proposed == 0 && m_board.confirmedIn(m_lane) > 0;
    m_button->setText(withdraws ? tr("Withdraw confirmation") : tr("Confirm %1").arg(title));
    m_button->setAccessibleName(withdraws ? tr("Withdraw the confirmation of %1").arg(title)
                                          : tr("Confirm %1").arg(title));
    m_button->setEnabled(!m_board.session().isReadOnly() && (withdraws || proposed > 0));
    fit();
}

int ProvinceColumn::heightFor(int lane) const
{
    return sizeHint().height() - m_list->wholeHeight(m_lane) + m_list->wholeHeight(lane);
}

void ProvinceColumn::fit()
{
    if (m_lane != ProvinceBoard::kTray)
        m_list->setFixedHeight(m_list->wholeHeight(m_lane));
    updateGeometry();
}

void ProvinceColumn::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ProvinceColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_lane == ProvinceBoard::kTray)
        return;
    const bool writable = !m_board.session().isReadOnly();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &words, bool possible, bool confirms) {
        QAction *action = menu->addAction(words, this, [this, confirms] { Q_EMIT confirmRequested(confirms); });
        action->setEnabled(writable && possible);
    };
    offer(tr("Confirm %1").arg(m_board.laneTitle(m_lane)), m_board.proposedIn(m_lane) > 0, true);
    offer(tr("Withdraw confirmation"), m_board.confirmedIn(m_lane) > 0, false);
    menu->popup(event->globalPos());
}

void ProvinceColumn::showTarget(bool on)
{
    m_target = on;
    update();
}

void ProvinceColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_board.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, m_board.index(m_lane, 0)))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    showTarget(true);
}

void ProvinceColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT draggedAt(mapToGlobal(event->position().toPoint()));
}

void ProvinceColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    showTarget(false);
}

void ProvinceColumn::dropEvent(QDropEvent *event)
{
    showTarget(false);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropRequested(event->mimeData());
}

void ProvinceColumn::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_target)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace ruam::widgets
