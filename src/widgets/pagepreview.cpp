#include "pagepreview.h"

#include "colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace ruam::widgets {
namespace {

constexpr int kPageGap = 12;
constexpr double kZoomStep = 1.2;
constexpr double kLeastScale = 0.8; // a page of A4 170 pixels wide
constexpr double kMostScale = 16;
constexpr int kKeptPictures = 64 * 1024; // KiB

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_tops{0}, m_pictures(kKeptPictures)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(std::shared_ptr<const reports::Fonts> fonts, std::optional<reports::Pages> pages)
{
    const int page = currentPage();
    const int within = pageCount() > 0 ? verticalScrollBar()->value() - topOf(page) : -kPageGap;
    m_pictures.clear();
    // The pages go before what has measured them.
    m_pages = std::move(pages);
    m_fonts = std::move(fonts);
    m_told = -1;
    place();
    verticalScrollBar()->setValue(page < pageCount() ? topOf(page) + within : 0);
    viewport()->update();
    tellPage();
}

QSize PagePreview::pixels(int page) const
{
    const QSizeF size = m_pages->size(page) * m_scale;
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

void PagePreview::place()
{
    const QSize room = maximumViewportSize();
    if (pageCount() > 0 && m_fit != Fit::None) {
        const QSizeF first = m_pages->size(0);
        // The scroll bar stands beside the page, also where its room was not counted.
        const double wide = (room.width() - 2 * kPageGap - verticalScrollBar()->sizeHint().width()) / first.width();
        const double high = (room.height() - 2 * kPageGap) / first.height();
        m_scale = std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), kLeastScale, kMostScale);
    }
    m_tops.assign(1, kPageGap);
    m_widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = pixels(page);
        m_widest = std::max(m_widest, size.width());
        m_tops.push_back(m_tops.back() + size.height() + kPageGap);
    }
    const QSize seen = viewport()->size();
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setRange(0, pageCount() > 0 ? std::max(0, m_tops.back() - seen.height()) : 0);
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 2 * kPageGap - seen.width()));
}

int PagePreview::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, int(after - m_tops.begin()) - 1);
}

int PagePreview::currentPage() const
{
    return pageCount() > 0 ? pageAt(verticalScrollBar()->value() + viewport()->height() / 3) : 0;
}

void PagePreview::goToPage(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(topOf(std::clamp(page, 0, pageCount() - 1)) - kPageGap);
}

void PagePreview::setFit(Fit fit)
{
    const int page = currentPage();
    m_fit = fit;
    m_pictures.clear();
    place();
    goToPage(page);
    viewport()->update();
}

void PagePreview::zoom(int steps)
{
    const int page = currentPage();
    const double within = pageCount() > 0 ? (verticalScrollBar()->value() - topOf(page)) / m_scale : 0;
    m_fit = Fit::None;
    m_scale = std::clamp(m_scale * std::pow(kZoomStep, steps), kLeastScale, kMostScale);
    m_pictures.clear();
    place();
    if (pageCount() > 0)
        verticalScrollBar()->setValue(topOf(page) + int(within * m_scale));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
}

const QPixmap &PagePreview::picture(int page)
{
    if (const QPixmap *kept = m_pictures.object(page))
        return *kept;
    const double ratio = devicePixelRatioF();
    auto *made = new QPixmap(pixels(page) * ratio);
    made->setDevicePixelRatio(ratio);
    made->fill(Qt::white);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale, m_scale);
    reports::renderPage(m_pages->page(page), *m_fonts, painter);
    painter.end();
    const qint64 kibibytes = qint64(made->width()) * made->height() * 4 / 1024;
    m_pictures.insert(page, made, std::min<qint64>(kibibytes, kKeptPictures));
    return *m_pictures.object(page);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Midlight));
    if (pageCount() == 0)
        return;
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height();
    const int left = horizontalScrollBar()->maximum() > 0 ? kPageGap - horizontalScrollBar()->value()
                                                          : (viewport()->width() - m_widest) / 2;
    for (int page = pageAt(top); page < pageCount() && topOf(page) < bottom; ++page) {
        const QSize size = pixels(page);
        const QPoint at(left + (m_widest - size.width()) / 2, topOf(page) - top);
        painter.drawPixmap(at, picture(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(QRect(at, size).adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const double scale = m_scale;
    place();
    if (scale != m_scale) {
        m_pictures.clear();
        goToPage(page);
    }
}

bool PagePreview::event(QEvent *event)
{
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return done;
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers() != Qt::NoModifier)
            break;
        // A whole page where it fits, else what can be seen.
        if (m_fit == Fit::Page)
            goToPage(currentPage() + (event->key() == Qt::Key_PageDown ? 1 : -1));
        else
            bar->triggerAction(event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                                : QAbstractSlider::SliderPageStepSub);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    Q_EMIT currentPageChanged(page);
}

} // namespace ruam::widgets
