#include <gtest/gtest.h>
#include <ruam/core/madeahead.h>

using namespace ruam::core;

namespace {

constexpr size_t kStretch = 10;

/// What was taken of so many numbers; from `refused` on nothing is.
std::vector<size_t> taken(size_t count, size_t refused = SIZE_MAX, size_t *made = nullptr)
{
    std::vector<size_t> all;
    size_t makes = 0;
    const auto result = takeMadeAhead<kStretch>(
        count,
        [&makes](size_t at) {
            ++makes;
            return at * at;
        },
        [&](size_t square) -> Result<void> {
            if (all.size() == refused)
                return Error{Code::Cancelled, {}, {}};
            all.push_back(square);
            return {};
        });
    EXPECT_EQ(result.ok(), refused >= count);
    if (made)
        *made = makes;
    return all;
}

} // namespace

TEST(MadeAheadTest, EverythingIsTakenInOrderHoweverMuchThereIs)
{
    for (const size_t count : {size_t(0), size_t(1), kStretch, kStretch + 1, 5 * kStretch, 1000 * kStretch + 3}) {
        const std::vector<size_t> all = taken(count);
        ASSERT_EQ(all.size(), count);
        for (size_t i = 0; i < count; ++i)
            ASSERT_EQ(all[i], i * i);
    }
}

TEST(MadeAheadTest, WhoeverRefusesOneIsGivenNoMoreAndLittleMoreIsMade)
{
    size_t made = 0;
    EXPECT_EQ(taken(100'000, 25, &made).size(), 25u);
    EXPECT_LT(made, 1000u);
    EXPECT_EQ(taken(kStretch, 3).size(), 3u);
    EXPECT_EQ(taken(5 * kStretch, 0).size(), 0u);
}
