#pragma once

#include <ruam/core/records.h>

#include <QRectF>
#include <vector>

/// The provinces as tiles of one size, each near its place on the map of Thailand. Shared by screen and paper.
namespace ruam::format {

class TileMap
{
public:
    struct Tile
    {
        core::ProvinceId province;
        int column = 0; ///< from west to east
        int row = 0;    ///< from north to south
        friend bool operator==(const Tile &, const Tile &) = default;
    };

    /// Provinces that have no place on the map stand in rows of their own below it.
    explicit TileMap(const std::vector<core::ProvinceId> &provinces);

    /// From north to south, then from west to east.
    const std::vector<Tile> &tiles() const { return m_tiles; }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }

    /// Where a tile stands if each has `size` and `gap` lies between them.
    static QRectF rectOf(const Tile &tile, QSizeF size, qreal gap);
    QSizeF sizeOf(QSizeF tile, qreal gap) const;

    /// The tile that an arrow key leads to: the nearest in that direction (one of the two steps is 1 or -1, the other
    /// 0), those of the same line before others; the same tile where there is none.
    size_t beside(size_t tile, int columnStep, int rowStep) const;

private:
    std::vector<Tile> m_tiles;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace ruam::format
