#include "ink.h"
#include "shaper.h"

#include <QGlyphRun>
#include <QPainter>

namespace ruam::reports {

namespace {

QColor greyOf(int level)
{
    return {level, level, level};
}

void paintRule(const Rule &rule, QPainter &painter)
{
    const double thickness = rule.thickness * kPointMm;
    QPen pen(greyOf(rule.grey ? kHintGrey : 0), thickness, Qt::SolidLine, Qt::FlatCap);
    if (rule.dotted) {
        pen.setCapStyle(Qt::RoundCap);
        // In units of the pen's width: a dot, then air.
        pen.setDashPattern({0.01, kDotStep / thickness});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2));
}

/// At the painter's origin, in units of the em.
void paintText(const ShapedText &text, QPainter &painter)
{
    double pen = 0;
    for (const ShapedPart &part : text.parts) {
        QList<quint32> glyphs;
        QList<QPointF> positions;
        for (const ShapedGlyph &glyph : part.glyphs) {
            glyphs.append(glyph.id);
            positions.append({pen + part.face->thousandths(glyph.x), -part.face->thousandths(glyph.y)});
            pen += part.face->thousandths(glyph.advance);
        }
        QGlyphRun run;
        // The faces of Fonts are Qt's.
        run.setRawFont(static_cast<const QtFontSource &>(part.face->source()).rawFont());
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        painter.drawGlyphRun(QPointF(), run);
    }
}

} // namespace

void renderPage(const Page &page, const Fonts &fonts, QPainter &painter)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(greyOf(kHeadingGrey));
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
        painter.setPen(greyOf(run.style.grey ? kHintGrey : 0));
        paintText(fonts.m_shaper->texts.shaped(run.text, run.style.bold), painter);
        painter.restore();
    }
    painter.restore();
}

} // namespace ruam::reports
