#include "shaper.h"

#include <QPainter>

namespace ruam::reports {

namespace {

constexpr double kPointMm = 25.4 / 72;
constexpr double kDotStep = 1.1; // millimetres between the dots of a leader
constexpr QRgb kHeadingGrey = 0xffededed;
constexpr QRgb kHintGrey = 0xff808080;
constexpr QRgb kInk = 0xff000000;

void paintRule(const Rule &rule, QPainter &painter)
{
    const double thickness = rule.thickness * kPointMm;
    QPen pen(QColor(rule.grey ? kHintGrey : kInk), thickness, Qt::SolidLine, Qt::FlatCap);
    if (rule.dotted) {
        pen.setCapStyle(Qt::RoundCap);
        // In units of the pen's width: a dot, then air.
        pen.setDashPattern({0.01, kDotStep / thickness});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2));
}

} // namespace

void renderPage(const Page &page, const Fonts &fonts, QPainter &painter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kHeadingGrey));
    for (const Box &box : page.boxes)
        painter.drawRect(box.rect);
    painter.setBrush(Qt::NoBrush);
    for (const Rule &rule : page.rules)
        paintRule(rule, painter);
    for (const TextRun &run : page.runs) {
        const double unit = fonts.m_shaper->em(run.style) / kEm;
        painter.save();
        painter.translate(run.x, run.baseline);
        painter.scale(unit, unit);
        painter.setPen(QColor(run.style.grey ? kHintGrey : kInk));
        for (const QGlyphRun &glyphs : fonts.m_shaper->shaped(run.text, run.style.bold).runs)
            painter.drawGlyphRun(QPointF(), glyphs);
        painter.restore();
    }
    painter.restore();
}

} // namespace ruam::reports
