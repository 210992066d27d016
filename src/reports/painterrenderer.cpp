#include "ink.h"
#include "shaper.h"

#include <QGlyphRun>
#include <QPainter>

namespace ruam::reports {

namespace {

QColor colourOf(Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

QPen penOf(double points, bool dashed, Colour colour)
{
    const double thickness = points * kPointMm;
    QPen pen(colourOf(colour), thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({kDash / thickness, kDash / thickness});
    return pen;
}

void paintBox(const Box &box, QPainter &painter)
{
    painter.setPen(box.outline > 0 ? penOf(box.outline, box.dashed, box.outlineColour) : QPen(Qt::NoPen));
    painter.setBrush(box.fill ? QBrush(colourOf(*box.fill)) : QBrush(Qt::NoBrush));
    if (box.radius > 0)
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
        painter.drawRect(box.rect);
    painter.setBrush(Qt::NoBrush);
}

void paintRule(const Rule &rule, QPainter &painter)
{
    QPen pen = penOf(rule.thickness, rule.dashed, rule.colour);
    if (rule.dotted) {
        pen.setCapStyle(Qt::RoundCap);
        // In units of the pen's width: a dot, then air.
        pen.setDashPattern({0.01, kDotStep / pen.widthF()});
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

void paintPicture(const Picture &picture, const QImage &image, QPainter &painter)
{
    if (image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(placeOf(picture, image.size()), image);
}

} // namespace

void renderPage(const Page &page, const Fonts &fonts, QPainter &painter)
{
    const Fonts &own = fonts.of(page.typeface);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Box &box : page.boxes)
        if (!box.overRules)
            paintBox(box, painter);
    for (const Rule &rule : page.rules)
        paintRule(rule, painter);
    for (const Box &box : page.boxes)
        if (box.overRules)
            paintBox(box, painter);
    for (const PlacedPicture &placed : page.pictures)
        paintPicture(placed.picture, fonts.m_shaper->images.imageOf(placed.picture), painter);
    for (const TextRun &run : page.runs) {
        const double unit = own.em(run.style) / kEm;
        painter.save();
        painter.translate(run.x, run.baseline);
        painter.scale(unit, unit);
        if (run.turned)
            painter.rotate(180);
        painter.setPen(colourOf(inkOf(run.style)));
        paintText(own.m_shaper->texts.shaped(run.text, run.style.bold), painter);
        painter.restore();
    }
    painter.restore();
}

} // namespace ruam::reports
