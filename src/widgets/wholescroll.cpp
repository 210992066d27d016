#include "wholescroll.h"

#include <QEvent>
#include <QScrollBar>

namespace ruam::widgets {
namespace {

constexpr int kLeastLines = 4;

} // namespace

WholeScroll::WholeScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

QSize WholeScroll::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize WholeScroll::minimumSizeHint() const
{
    const QSize whole = widget() ? widget()->minimumSizeHint() : QSize();
    return {whole.width() + verticalScrollBar()->sizeHint().width(),
            qMin(whole.height(), kLeastLines * fontMetrics().lineSpacing() * 2)};
}

/// What it holds may grow or shrink.
bool WholeScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ruam::widgets
