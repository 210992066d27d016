#include "celltext.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QtMath>

namespace ruam::widgets {
namespace {

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

/// A text on one line, from the left.
class OneLine
{
public:
    OneLine(const QString &text, const QFont &font) : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    QList<QGlyphRun> glyphs(int length = -1) const { return m_layout.glyphRuns(0, length); }
    QSizeF size() const { return {m_line.naturalTextWidth(), m_line.height()}; }
    /// How many characters end before x, none of them without its marks.
    int lengthBefore(qreal x) const { return m_line.xToCursor(x, QTextLine::CursorOnCharacter); }
    qreal xAfter(int length) const { return m_line.cursorToX(length); }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

} // namespace

bool CellText::takes(const QStyleOptionViewItem &cell)
{
    return !cell.text.isEmpty() && !(cell.features & QStyleOptionViewItem::WrapText) &&
           // Where the words alone are tinted, Qt must measure them.
           (cell.showDecorationSelected || !(cell.state & QStyle::State_Selected)) &&
           cell.textElideMode == Qt::ElideRight && cell.direction == Qt::LeftToRight &&
           !cell.text.contains(QChar::LineSeparator) && !cell.text.contains(u'\n');
}

void CellText::draw(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room)
{
    const Shaped &text = shaped(cell, room.width());
    const int height = qCeil(text.size.height());
    const QRect line = QStyle::alignedRect(cell.direction, cell.displayAlignment, {room.width(), height}, room);
    const qreal air = room.width() - text.size.width();
    const Qt::Alignment across = cell.displayAlignment & Qt::AlignHorizontal_Mask;
    QPointF place = line.topLeft();
    if (across == Qt::AlignRight)
        place.rx() += air;
    else if (across == Qt::AlignHCenter)
        place.rx() += qFloor(air * 32) / 64.0; // where a line of a layout would stand
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPen pen = painter->pen();
    painter->setPen(cell.palette.color(groupOf(cell), selected ? QPalette::HighlightedText : QPalette::Text));
    for (const QGlyphRun &run : text.glyphs)
        painter->drawGlyphRun(place, run);
    painter->setPen(pen);
}

const CellText::Shaped &CellText::shaped(const QStyleOptionViewItem &cell, int room)
{
    const Key wholeKey{cell.text, cell.font, -1};
    const Key cutKey{cell.text, cell.font, room};
    const Shaped *whole = m_texts.object(wholeKey);
    if (whole && whole->size.width() <= room)
        return *whole;
    if (const Shaped *kept = whole ? m_texts.object(cutKey) : nullptr)
        return *kept;
    const OneLine line(cell.text, cell.font);
    if (!whole) {
        auto *text = new Shaped{line.glyphs(), line.size()};
        m_texts.insert(wholeKey, text);
        if (line.size().width() <= room)
            return *text;
    }
    const OneLine ellipsis(QStringLiteral("…"), cell.font);
    const int length = qMax(0, line.lengthBefore(room - ellipsis.size().width()));
    auto *text = new Shaped{length > 0 ? line.glyphs(length) : QList<QGlyphRun>(), ellipsis.size()};
    const QPointF after(line.xAfter(length), 0);
    for (QGlyphRun run : ellipsis.glyphs()) {
        QList<QPointF> places = run.positions();
        for (QPointF &place : places)
            place += after;
        run.setPositions(places);
        text->glyphs.append(run);
    }
    text->size.rwidth() += after.x();
    m_texts.insert(cutKey, text);
    return *text;
}

} // namespace ruam::widgets
