#include "fixture.h"
#include "words.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;
using format::Digits;

TEST(PaperDigits, becomeThaiEverywhereButInLatinWordsAndAddresses)
{
    const auto thai = [](const char *text) { return paperDigits(QString::fromUtf8(text), Digits::Thai); };
    EXPECT_EQ(thai("ส่วนที่ 1 (75 จังหวัด)"), QStringLiteral("ส่วนที่ ๑ (๗๕ จังหวัด)"));
    EXPECT_EQ(thai("พ.ศ.2546"), QStringLiteral("พ.ศ.๒๕๔๖"));
    EXPECT_EQ(thai("09.00 - 12.00 น."), QStringLiteral("๐๙.๐๐ - ๑๒.๐๐ น."));
    EXPECT_EQ(thai("ส่งที่ office7@example.org ภายใน 5 วัน"), QStringLiteral("ส่งที่ office7@example.org ภายใน ๕ วัน"));
    EXPECT_EQ(thai("https://example.org/2550/1 หน้า 2"), QStringLiteral("https://example.org/2550/1 หน้า ๒"));
    EXPECT_EQ(thai("ISO9001 ข้อ 4"), QStringLiteral("ISO9001 ข้อ ๔"));
    EXPECT_EQ(thai(""), QString());
}

TEST(PaperDigits, becomeArabicWhereThatIsWished)
{
    EXPECT_EQ(paperDigits(QStringLiteral("กลุ่มที่ ๓"), Digits::Arabic), QStringLiteral("กลุ่มที่ 3"));
}

TEST(PaperWords, countOnePersonAsOne)
{
    const core::Plan plan;
    PaperOptions options;
    options.language = format::Language::English;
    const Words english(plan, options, Digits::Arabic);
    EXPECT_EQ(english.translate("reports", "%1 person(s)", nullptr, 1), QStringLiteral("%1 person"));
    EXPECT_EQ(english.translate("reports", "%1 person(s)", nullptr, 2), QStringLiteral("%1 persons"));
    EXPECT_EQ(english.translate("reports", "%1 sub-project(s)", nullptr, 1), QStringLiteral("%1 sub-project"));
    EXPECT_EQ(english.translate("reports", "(%1 name(s) on the sheet)", nullptr, 1),
              QStringLiteral("(%1 name on the sheet)"));
}

TEST(PaperWords, printYearsInTheEraOfThePaper)
{
    const core::Plan plan;
    PaperOptions options;
    EXPECT_EQ(Words(plan, options, Digits::Thai).year(2007), QStringLiteral("๒๕๕๐"));
    options.era = format::Era::Common;
    EXPECT_EQ(Words(plan, options, Digits::Arabic).year(2007), QStringLiteral("2007"));
}

TEST(PaperWords, rememberWhatHasNoEnglishOnce)
{
    const core::Plan plan;
    PaperOptions options;
    options.language = format::Language::English;
    const Words words(plan, options, Digits::Thai);
    const core::RecordRef task{core::Kind::Task, 7};
    EXPECT_EQ(words.text(QStringLiteral("งาน"), QStringLiteral("Task 7"), task), QStringLiteral("Task 7"));
    EXPECT_FALSE(words.missing().has_value());
    EXPECT_TRUE(words.text(QStringLiteral("งาน"), {}, task).isEmpty());
    EXPECT_TRUE(words.text(QStringLiteral("งาน"), {}, task).isEmpty());
    ASSERT_TRUE(words.missing().has_value());
    EXPECT_EQ(words.missing()->code, core::Code::EnglishMissing);
    EXPECT_EQ(words.missing()->args, QList<core::Arg>{task});
}
