#include <rowdiff.h>

#include <gtest/gtest.h>
#include <random>

using namespace ruam::presentation;

namespace {

using Ids = std::vector<int>;

struct Steps
{
    int removes = 0;
    int moves = 0;
    int inserts = 0;
};

/// Carries every call out on a copy, as a model does.
Ids followed(const Ids &from, const Ids &to, Steps &steps)
{
    Ids rows = from;
    followRows(
        from, to,
        [&](int first, int last) {
            ++steps.removes;
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        },
        [&](int source, int target) {
            ++steps.moves;
            const int id = rows[size_t(source)];
            rows.erase(rows.begin() + source);
            rows.insert(rows.begin() + target, id);
        },
        [&](int first, int last, auto ids) {
            ++steps.inserts;
            rows.insert(rows.begin() + first, ids, ids + (last - first + 1));
        });
    return rows;
}

} // namespace

TEST(RowDiff, NothingIsToldWhereNothingChanged)
{
    EXPECT_TRUE(rowMoves(Ids{1, 2, 3}, Ids{1, 2, 3}).empty());
}

TEST(RowDiff, OneRecordMovedDownIsOneMove)
{
    EXPECT_EQ(rowMoves(Ids{1, 2, 3, 4}, Ids{2, 3, 4, 1}), (std::vector<std::pair<int, int>>{{0, 3}}));
}

TEST(RowDiff, OneRecordMovedUpIsOneMove)
{
    EXPECT_EQ(rowMoves(Ids{1, 2, 3, 4}, Ids{4, 1, 2, 3}), (std::vector<std::pair<int, int>>{{3, 0}}));
}

TEST(RowDiff, NeighboursComeAndGoInOneRun)
{
    Steps steps;
    EXPECT_EQ(followed({1, 2, 3, 4}, {1, 7, 8, 9, 4}, steps), (Ids{1, 7, 8, 9, 4}));
    EXPECT_EQ(steps.removes, 1);
    EXPECT_EQ(steps.moves, 0);
    EXPECT_EQ(steps.inserts, 1);
}

TEST(RowDiff, AnyListBecomesAnyOther)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        Ids pool{1, 2, 3, 4, 5, 6, 7, 8, 9};
        std::shuffle(pool.begin(), pool.end(), random);
        const Ids from(pool.begin(), pool.begin() + random() % 10);
        std::shuffle(pool.begin(), pool.end(), random);
        const Ids to(pool.begin(), pool.begin() + random() % 10);
        Steps steps;
        ASSERT_EQ(followed(from, to, steps), to) << "round " << round;
    }
}

TEST(RowDiff, RunsJoinNeighboursOnly)
{
    std::vector<std::pair<int, int>> runs;
    eachRun({7, 1, 3, 2, 3}, [&](int first, int last) { runs.emplace_back(first, last); });
    EXPECT_EQ(runs, (std::vector<std::pair<int, int>>{{1, 3}, {7, 7}}));
}
