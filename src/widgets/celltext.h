#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QString>

class QPainter;
class QStyleOptionViewItem;
class QWidget;

namespace ruam::widgets {

/// Draws the words of cells that stand on one line, each text shaped once and kept: lists show the same dates and names
/// over and over, and shaping Thai is most of what painting a list takes.
class CellText
{
public:
    /// Whether the words of a cell are of the kind that is drawn here.
    static bool takes(const QStyleOptionViewItem &cell);
    /// In `room`, aligned and cut off with an ellipsis as the cell says, in its colour.
    void draw(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room);

private:
    struct Key
    {
        QString text;
        QFont font;
        int room; ///< in pixels, or -1 for the whole text

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.font, key.room); }

    struct Shaped
    {
        QList<QGlyphRun> glyphs;
        QSizeF size;
    };

    const Shaped &shaped(const QStyleOptionViewItem &cell, int room);

    QCache<Key, Shaped> m_texts{4000};
};

} // namespace ruam::widgets
