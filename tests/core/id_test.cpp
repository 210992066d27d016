#include <ruam/core/planrecords.h>
#include <support/print.h>

#include <gtest/gtest.h>

using namespace ruam::core;

TEST(TimeIdSource, GivesEverGreaterValuesEvenWithinOneMillisecond)
{
    TimeIdSource ids;
    qint64 last = 0;
    for (int i = 0; i < 10'000; ++i) {
        const qint64 id = ids.next();
        ASSERT_GT(id, last);
        last = id;
    }
}

TEST(TimeIdSource, TwoMachinesAtTheSameMomentDiffer)
{
    TimeIdSource here, there;
    int equal = 0;
    for (int i = 0; i < 200; ++i)
        equal += here.next() == there.next();
    EXPECT_LE(equal, 1);
}

TEST(ProvinceCode, PacksAndUnpacksIsoCodes)
{
    for (const char *iso : {"TH-10", "TH-96", "TH-S", "A", "~~~~~~~"})
        EXPECT_EQ(provinceCode(packedProvinceCode(QString::fromLatin1(iso))), QLatin1String(iso));
    EXPECT_NE(packedProvinceCode(u"TH-10"), packedProvinceCode(u"TH-11"));
    EXPECT_TRUE(isBangkok({packedProvinceCode(u"TH-10")}));
    EXPECT_FALSE(isBangkok({packedProvinceCode(u"TH-11")}));
    EXPECT_FALSE(isBangkok({}));
}

TEST(ProvinceCode, RefusesWhatCannotBePacked)
{
    EXPECT_EQ(packedProvinceCode(u""), 0);
    EXPECT_EQ(packedProvinceCode(u"TH-10-XYZ"), 0);
    EXPECT_EQ(packedProvinceCode(u"TH 10"), 0);
    EXPECT_EQ(packedProvinceCode(u"ตรัง"), 0);
    EXPECT_TRUE(provinceCode(0).isEmpty());
}
