#include <ruam/format/tilemap.h>

#include <gtest/gtest.h>
#include <set>
#include <support/print.h>

using namespace ruam::core;
using namespace ruam::format;

namespace {

ProvinceId provinceOf(const char *iso)
{
    return ProvinceId{packedProvinceCode(QString(QLatin1String(iso)))};
}

/// Every code from TH-10 to TH-96; those that are no province stand below the map.
std::vector<ProvinceId> codes()
{
    std::vector<ProvinceId> provinces;
    for (int code = 10; code <= 96; ++code)
        provinces.push_back(ProvinceId{packedProvinceCode(QStringLiteral("TH-%1").arg(code))});
    return provinces;
}

/// The 76 of 2550 B.E.
std::vector<ProvinceId> mapped()
{
    std::vector<ProvinceId> provinces;
    for (ProvinceId each : codes())
        if (TileMap({each, provinceOf("TH-96")}).rows() == 19)
            provinces.push_back(each);
    return provinces;
}

const TileMap::Tile &tileOf(const TileMap &map, const char *iso)
{
    for (const TileMap::Tile &tile : map.tiles())
        if (tile.province == provinceOf(iso))
            return tile;
    ADD_FAILURE() << iso;
    return map.tiles().front();
}

} // namespace

TEST(TileMap, HoldsEveryProvinceOnATileOfItsOwn)
{
    const TileMap map(mapped());
    EXPECT_EQ(map.tiles().size(), 76u);
    EXPECT_EQ(map.columns(), 11);
    EXPECT_EQ(map.rows(), 19);
    std::set<std::pair<int, int>> places;
    for (const TileMap::Tile &tile : map.tiles())
        EXPECT_TRUE(places.emplace(tile.column, tile.row).second);
}

TEST(TileMap, NorthIsAboveAndWestIsLeft)
{
    const TileMap map(mapped());
    EXPECT_LT(tileOf(map, "TH-57").row, tileOf(map, "TH-10").row) << "Chiang Rai, Bangkok";
    EXPECT_LT(tileOf(map, "TH-10").row, tileOf(map, "TH-96").row) << "Bangkok, Narathiwat";
    EXPECT_LT(tileOf(map, "TH-58").column, tileOf(map, "TH-34").column) << "Mae Hong Son, Ubon";
    EXPECT_EQ(map.tiles().front().province, provinceOf("TH-57"));
}

TEST(TileMap, AProvinceThatTheMapDoesNotKnowStandsBelowIt)
{
    const TileMap map({provinceOf("TH-38"), provinceOf("TH-10"), provinceOf("TH-96")});
    ASSERT_EQ(map.tiles().size(), 3u);
    EXPECT_EQ(map.tiles().back().province, provinceOf("TH-38"));
    EXPECT_EQ(map.tiles().back().row, 20);
    EXPECT_EQ(map.rows(), 21);
}

TEST(TileMap, WithoutProvincesItTakesNoRoom)
{
    const TileMap map({});
    EXPECT_TRUE(map.tiles().empty());
    EXPECT_EQ(map.sizeOf({30, 20}, 2), QSizeF(0, 0));
}

TEST(TileMap, TilesStandApartByTheGapWithinTheWhole)
{
    const TileMap map(mapped());
    const QSizeF size(30, 20);
    const QRectF whole(QPointF(0, 0), map.sizeOf(size, 2));
    EXPECT_EQ(whole.size(), QSizeF(11 * 32 - 2, 19 * 22 - 2));
    for (const TileMap::Tile &a : map.tiles()) {
        const QRectF rect = TileMap::rectOf(a, size, 2);
        EXPECT_TRUE(whole.contains(rect));
        for (const TileMap::Tile &b : map.tiles())
            if (!(a == b)) {
                EXPECT_FALSE(rect.adjusted(-1, -1, 1, 1).intersects(TileMap::rectOf(b, size, 2)));
            }
    }
}

TEST(TileMap, ArrowsFollowTheLineAndStopAtItsEndOnlyAtTheEdge)
{
    const TileMap map(mapped());
    const auto indexOf = [&map](const char *iso) { return size_t(&tileOf(map, iso) - map.tiles().data()); };
    EXPECT_EQ(map.beside(indexOf("TH-42"), 1, 0), indexOf("TH-39")) << "Loei, Nong Bua Lam Phu";
    EXPECT_EQ(map.beside(indexOf("TH-10"), 0, -1), indexOf("TH-12")) << "Bangkok, Nonthaburi";
    EXPECT_EQ(map.beside(indexOf("TH-58"), -1, 0), indexOf("TH-58")) << "nothing lies west of Mae Hong Son";
    EXPECT_EQ(map.beside(indexOf("TH-76"), 0, 1), indexOf("TH-86")) << "Phetchaburi, over the gap to Chumphon";
}

TEST(TileMap, ArrowsReachEveryTile)
{
    const TileMap map(codes());
    std::set<size_t> reached{0};
    std::vector<size_t> open{0};
    while (!open.empty()) {
        const size_t from = open.back();
        open.pop_back();
        for (const auto &[columns, rows] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)})
            if (const size_t to = map.beside(from, columns, rows); reached.insert(to).second)
                open.push_back(to);
    }
    EXPECT_EQ(reached.size(), map.tiles().size());
}
