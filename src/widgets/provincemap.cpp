#include "provincemap.h"

#include "colours.h"
#include "grouptile.h"
#include "inkheight.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ruam::widgets {
namespace {

constexpr qreal kTileGap = 2;
constexpr int kTilePad = 6;

} // namespace

ProvinceTile::ProvinceTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ProvinceTile::setTile(const presentation::CoverageTile &tile)
{
    if (m_tile == tile)
        return;
    m_tile = tile;
    setAccessibleName(tile.words);
    setToolTip(tile.words);
    update();
}

void ProvinceTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!(event->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT moved(event->key());
            return;
        }
        event->ignore(); // Alt+Left goes back
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ProvinceTile::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT lookedAt();
}

void ProvinceTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT lookedAt();
}

void ProvinceTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT lookedAt();
}

void ProvinceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGroupTile(painter, rect(), palette(), m_tile.state, m_tile.group, m_tile.number);
    if (!hasFocus() && !underMouse())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colours(palette()).accent : palette().color(QPalette::WindowText), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

ProvinceMap::ProvinceMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ProvinceTile *ProvinceMap::addTile()
{
    auto *tile = new ProvinceTile(this);
    const size_t index = m_tiles.size();
    m_tiles.push_back(tile);
    connect(tile, &ProvinceTile::clicked, this, [this, tile] { Q_EMIT openRequested(tile->tile().record); });
    connect(tile, &ProvinceTile::moved, this, [this, index](int key) { go(index, key); });
    connect(tile, &ProvinceTile::lookedAt, this, [this, index] {
        if (m_tiles[index]->hasFocus())
            makeStop(index);
        look();
    });
    tile->show();
    return tile;
}

void ProvinceMap::setCoverage(const presentation::Coverage &coverage)
{
    const bool placed = m_map.tiles() == coverage.map.tiles();
    m_map = coverage.map;
    while (m_tiles.size() > coverage.tiles.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < coverage.tiles.size())
        addTile();
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setTile(coverage.tiles[i]);
    if (placed)
        return;
    if (!m_tiles.empty())
        makeStop(0);
    place();
}

QSizeF ProvinceMap::tileSize() const
{
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00")) + 2 * kTilePad;
    return QSizeF(width, rowHeight(font()));
}

QSize ProvinceMap::sizeHint() const
{
    return m_map.sizeOf(tileSize(), kTileGap).toSize();
}

void ProvinceMap::place()
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setGeometry(format::TileMap::rectOf(m_map.tiles()[i], tileSize(), kTileGap).toRect());
    updateGeometry();
}

void ProvinceMap::makeStop(size_t stop)
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_tiles[stop]);
}

void ProvinceMap::go(size_t from, int key)
{
    size_t to = from;
    if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = m_tiles.size() - 1;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        to = m_map.beside(from, key == Qt::Key_Left ? -1 : 1, 0);
    else
        to = m_map.beside(from, 0, key == Qt::Key_Up ? -1 : 1);
    m_tiles[to]->setFocus(Qt::OtherFocusReason);
    Q_EMIT reached(m_tiles[to]);
}

void ProvinceMap::look()
{
    const ProvinceTile *seen = nullptr;
    for (const ProvinceTile *tile : m_tiles) {
        if (tile->underMouse()) {
            seen = tile;
            break;
        }
        if (tile->hasFocus())
            seen = tile;
    }
    Q_EMIT lookedAt(seen ? seen->tile().words : QString());
}

void ProvinceMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace ruam::widgets
