#include "printing.h"

#include <QPainter>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::test {

using namespace reports;

namespace {

constexpr int kDots = 8;    // of an image, to the millimetre
constexpr int kMargin = 24; // around a cell, for ink that leaves it

bool isInked(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.constScanLine(y)[x] < 200)
                return true;
    return false;
}

bool isInkedOutside(const QImage &image, const QRect &part)
{
    const int w = image.width();
    const int h = image.height();
    return isInked(image, QRect(0, 0, w, part.top())) ||
           isInked(image, QRect(0, part.bottom() + 1, w, h - part.bottom() - 1)) ||
           isInked(image, QRect(0, 0, part.left(), h)) ||
           isInked(image, QRect(part.right() + 1, 0, w - part.right() - 1, h));
}

/// Each text by itself: all of its ink must lie in its cell, and there must be some.
void expectInkInCells(const Page &page)
{
    for (const TextRun &run : page.runs) {
        const double size = qMax(6.0, paperFonts().pitch(run.style));
        // What is turned goes to the left of its start, its marks below the line.
        const QRectF around = run.turned
                                  ? QRectF(run.x - run.width - 2, run.baseline - 1.1 * size, run.width + 4, 2.4 * size)
                                  : QRectF(run.x - 2, run.baseline - 1.3 * size, run.width + 4, 2.4 * size);
        const QRectF part = around.intersected(run.area);
        Page single;
        single.size = page.size;
        single.runs = {run};
        single.runs.first().style.colour = kBlack; // white text stands on a box that is not here
        const QImage image = imageOf(single, part);
        // Letters are smoothed, and โ leans out of the line's start by a hair.
        const QRect inside(kMargin - 2, kMargin - 1, int(part.width() * kDots) + 4, int(part.height() * kDots) + 2);
        EXPECT_FALSE(isInkedOutside(image, inside)) << qPrintable(run.text);
        if (!run.text.trimmed().isEmpty()) {
            EXPECT_TRUE(isInked(image, inside)) << qPrintable(run.text);
        }
    }
}

void expectNoTwoRunsMeet(const Page &page)
{
    QList<QRectF> inks;
    for (const TextRun &run : page.runs) {
        const Extent extent = paperFonts().extent(run.text, run.style);
        const QRectF ink(run.x, run.baseline - extent.above, extent.width, extent.above + extent.below);
        for (const QRectF &other : std::as_const(inks))
            EXPECT_FALSE(ink.adjusted(0.05, 0.05, -0.05, -0.05).intersects(other)) << qPrintable(run.text);
        inks.append(ink);
    }
}

} // namespace

const Fonts &paperFonts()
{
    static const auto found = Fonts::find();
    EXPECT_TRUE(found.ok()) << "a Thai font has to be installed";
    return **found;
}

QImage imageOf(const Page &page, const QRectF &part)
{
    QImage image(int(part.width() * kDots) + 2 * kMargin, int(part.height() * kDots) + 2 * kMargin,
                 QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.translate(kMargin, kMargin);
    painter.scale(kDots, kDots);
    painter.translate(-part.topLeft());
    renderPage(page, paperFonts(), painter);
    return image;
}

void expectWellPrinted(const Pages &pages, int step)
{
    for (int p = 0; p < pages.count(); p += step) {
        const Page page = pages.page(p);
        const QRectF sheet(QPointF(), page.size);
        EXPECT_FALSE(isInkedOutside(imageOf(page, sheet),
                                    QRect(kMargin + 5 * kDots, kMargin + 5 * kDots, int(sheet.width() - 10) * kDots,
                                          int(sheet.height() - 10) * kDots)))
            << "page " << p + 1;
        expectInkInCells(page);
        expectNoTwoRunsMeet(page);
    }
}

} // namespace ruam::test
