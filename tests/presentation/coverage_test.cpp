#include "modeltest.h"

#include <ruam/presentation/coverage.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class CoverageTest : public ruam::test::ModelTest
{
protected:
    static ProvinceId provinceAt(const char *iso) { return {packedProvinceCode(QString(QLatin1String(iso)))}; }
    Coverage coverage() const { return coverageOf(session.plan(), thai); }
    static CoverageTile tile(const Coverage &coverage, const char *iso)
    {
        for (size_t i = 0; i < coverage.tiles.size(); ++i)
            if (coverage.map.tiles()[i].province == provinceAt(iso))
                return coverage.tiles[i];
        ADD_FAILURE() << iso;
        return {};
    }
};

} // namespace

TEST_F(CoverageTest, AProposedProvinceTellsItsGroupAndItsDays)
{
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-92"), TrainingGroupId{112}, ids)).ok());
    const CoverageTile trang = tile(coverage(), "TH-92");
    EXPECT_EQ(trang.state, CoverageState::Proposed);
    EXPECT_EQ(trang.number, u"2"_qs);
    EXPECT_EQ(trang.record, refOf(TrainingGroupId{112}));
    EXPECT_EQ(trang.words, u"ตรัง · กลุ่มที่ 2 กลุ่มสมมุติ 2 (เสนอ) · จ. 11 - อ. 12 มี.ค. 2567"_qs);
}

TEST_F(CoverageTest, AConfirmedProvinceIsNoProposal)
{
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-92"), TrainingGroupId{112}, ids)).ok());
    ASSERT_TRUE(perform(confirmProvinces(session.plan(), {})).ok());
    const Coverage now = coverage();
    EXPECT_EQ(tile(now, "TH-92").state, CoverageState::Confirmed);
    EXPECT_FALSE(tile(now, "TH-92").words.contains(u"เสนอ"_qs));
    EXPECT_EQ(now.proposed, 0);
    EXPECT_EQ(now.summary, u"จัดกลุ่มแล้ว 2 จาก 2 จังหวัด"_qs);
}

TEST_F(CoverageTest, WhatHasNoGroupOpensItself)
{
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-92"), {}, ids)).ok());
    const Coverage now = coverage();
    EXPECT_EQ(tile(now, "TH-92").state, CoverageState::Unassigned);
    EXPECT_EQ(tile(now, "TH-92").record, refOf(provinceAt("TH-92")));
    EXPECT_EQ(tile(now, "TH-92").words, u"ตรัง · ยังไม่ได้จัดกลุ่ม"_qs);
    EXPECT_GE(now.unassigned, 1);
    EXPECT_TRUE(now.summary.endsWith(u"ยังไม่ได้จัดกลุ่ม 1"_qs)) << now.summary.toStdString();
}

TEST_F(CoverageTest, AProvinceThatTakesNoPartIsNotCounted)
{
    const auto before = coverage().unassigned;
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-92"), {}, ids)).ok());
    ASSERT_TRUE(set(refOf(provinceAt("TH-92")), u"in_scope", false).ok());
    EXPECT_EQ(tile(coverage(), "TH-92").state, CoverageState::NoPart);
    EXPECT_LE(coverage().unassigned, before);
}

TEST_F(CoverageTest, OnlyGroupsWithProvincesAreNamedByNumber)
{
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-92"), TrainingGroupId{112}, ids)).ok());
    ASSERT_TRUE(perform(assignProvince(session.plan(), provinceAt("TH-55"), TrainingGroupId{112}, ids)).ok());
    const Coverage now = coverage();
    ASSERT_EQ(now.groups.size(), 1u);
    EXPECT_EQ(now.groups[0].title, u"กลุ่มที่ 2 กลุ่มสมมุติ 2"_qs);
    EXPECT_EQ(now.groups[0].provinces, u"2 จังหวัด"_qs);
    EXPECT_EQ(tile(now, "TH-55").group, 0);
    EXPECT_EQ(coverageOf(session.plan(), english).groups[0].provinces, u"2 provinces"_qs);
}

TEST_F(CoverageTest, AnEmptyPlanHasNoTiles)
{
    EXPECT_TRUE(coverageOf(Plan(), thai).tiles.empty());
}
