#include "lettertemplate.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

TEST(LetterSentences, FieldsAreFilledAndWhatSaysNothingIsLeftOut)
{
    const LetterFields fields{{QStringLiteral("province"), QStringLiteral("จังหวัดนนทบุรี")},
                              {QStringLiteral("quota"), QString()},
                              {QStringLiteral("people"), QStringLiteral("[6]")}};
    EXPECT_EQ(filledIn(QStringLiteral("ใน{province}[ จำนวน {quota} คน] เข้ารับ"), fields),
              QStringLiteral("ในจังหวัดนนทบุรี เข้ารับ"));
    EXPECT_EQ(filledIn(QStringLiteral("a[ {people} b]{quota}c"), fields), QStringLiteral("a [6] bc"));
}

TEST(LetterSentences, ABlankStandsAfterTheFullStopOfAnAbbreviation)
{
    const LetterFields fields{{QStringLiteral("office"), QStringLiteral("สำนักงาน ก.พ.ร.")}};
    EXPECT_EQ(filledIn(QStringLiteral("ด้วย{office}ได้ดำเนิน"), fields), QStringLiteral("ด้วยสำนักงาน ก.พ.ร. ได้ดำเนิน"));
    EXPECT_EQ(filledIn(QStringLiteral("ของ{office} และ{office}"), fields),
              QStringLiteral("ของสำนักงาน ก.พ.ร. และสำนักงาน ก.พ.ร."));
}

} // namespace
} // namespace ruam::reports
