#include "inkheight.h"

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace ruam::widgets {

const char16_t *const kInkSample = u"ปั้นฏู่ญุ์ก็ฐุ";

namespace {

constexpr int kAir = 3;

Ink measuredInk(const QFont &font)
{
    const QString sample = QString::fromUtf16(kInkSample);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(sample) + 2 * metrics.height();
    const int base = 2 * metrics.height();
    QImage image(width, 3 * metrics.height(), QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(metrics.height(), base, sample);
    painter.end();

    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        bool inked = false;
        for (int x = 0; x < image.width() && !inked; ++x)
            inked = line[x] < 224;
        if (!inked)
            continue;
        ink.above = qMax(ink.above, base - y);
        ink.below = qMax(ink.below, y + 1 - base);
    }
    return ink;
}

} // namespace

Ink inkOf(const QFont &font)
{
    static QHash<QString, Ink> measured;
    const QString key = font.key();
    const auto found = measured.constFind(key);
    if (found != measured.constEnd())
        return *found;
    const Ink ink = measuredInk(font);
    measured.insert(key, ink);
    return ink;
}

int rowHeight(const QFont &font)
{
    return inkOf(font).height() + 2 * kAir;
}

int scaled(int pixelsAt10Points, const QFont &font)
{
    return int(pixelsAt10Points * qMax(1.0, font.pointSizeF() / 10));
}

} // namespace ruam::widgets
