#include <ruam/format/tilemap.h>

#include <QFile>
#include <algorithm>
#include <map>

namespace ruam::format {

using namespace core;

namespace {

struct MapPlace
{
    int column = 0;
    int row = 0;
};

/// data/reference/province_tiles.tsv: comments, a heading, then code, name, column and row.
std::map<ProvinceId, MapPlace> referencePlaces()
{
    QFile file(QStringLiteral(":/ruam/reference/province_tiles.tsv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::map<ProvinceId, MapPlace> places;
    bool isHeading = true;
    const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || std::exchange(isHeading, false))
            continue;
        const auto cells = line.split(u'\t');
        Q_ASSERT(cells.size() == 4);
        places[ProvinceId{packedProvinceCode(cells[0])}] = {cells[2].toInt(), cells[3].toInt()};
    }
    return places;
}

} // namespace

TileMap::TileMap(const std::vector<ProvinceId> &provinces)
{
    static const std::map<ProvinceId, MapPlace> places = referencePlaces();
    std::vector<ProvinceId> placeless;
    for (ProvinceId province : provinces) {
        const auto place = places.find(province);
        if (place == places.end()) {
            placeless.push_back(province);
            continue;
        }
        m_tiles.push_back({province, place->second.column, place->second.row});
        m_columns = std::max(m_columns, place->second.column + 1);
        m_rows = std::max(m_rows, place->second.row + 1);
    }
    constexpr int kColumns = 11;
    const int below = m_rows == 0 ? 0 : m_rows + 1;
    for (size_t i = 0; i < placeless.size(); ++i) {
        const Tile tile{placeless[i], int(i) % kColumns, below + int(i) / kColumns};
        m_tiles.push_back(tile);
        m_columns = std::max(m_columns, tile.column + 1);
        m_rows = tile.row + 1;
    }
    std::sort(m_tiles.begin(), m_tiles.end(),
              [](const Tile &a, const Tile &b) { return std::tie(a.row, a.column) < std::tie(b.row, b.column); });
}

QRectF TileMap::rectOf(const Tile &tile, QSizeF size, qreal gap)
{
    return {QPointF(tile.column * (size.width() + gap), tile.row * (size.height() + gap)), size};
}

QSizeF TileMap::sizeOf(QSizeF tile, qreal gap) const
{
    return {std::max(0.0, m_columns * (tile.width() + gap) - gap), std::max(0.0, m_rows * (tile.height() + gap) - gap)};
}

size_t TileMap::beside(size_t from, int columnStep, int rowStep) const
{
    constexpr int kAsideWeight = 3; // a gap in the line is passed before the line is left
    size_t best = from;
    int least = 0;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const int columns = m_tiles[i].column - m_tiles[from].column;
        const int rows = m_tiles[i].row - m_tiles[from].row;
        const int along = columns * columnStep + rows * rowStep;
        if (along <= 0)
            continue;
        const int cost = along + kAsideWeight * std::abs(columnStep != 0 ? rows : columns);
        if (best == from || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace ruam::format
