#include <ruam/core/text.h>
#include <support/print.h>

#include <gtest/gtest.h>

using namespace ruam::core;

TEST(StoredText, TakesOffOuterBlanksAndControlCharacters)
{
    EXPECT_EQ(storedText(u"  ตรัง\t"), u"ตรัง");
    EXPECT_EQ(storedText(QStringLiteral("ก\u0001\u0007ข")), u"กข");
}

TEST(StoredText, KeepsLineBreaksOnlyWhereTheFieldMayHoldThem)
{
    EXPECT_EQ(storedText(u"หนึ่ง\r\nสอง\rสาม", true), u"หนึ่ง\nสอง\nสาม");
    EXPECT_EQ(storedText(u"หนึ่ง\r\nสอง\rสาม"), u"หนึ่ง สอง สาม");
}

TEST(StoredText, KeepsZeroWidthSpacesAsTyped)
{
    EXPECT_EQ(storedText(u"สม\u200Bชาย"), u"สม\u200Bชาย");
}

struct Alike
{
    const char16_t *typed;
    const char16_t *clean;
};

class ComparableText : public testing::TestWithParam<Alike>
{
};

TEST_P(ComparableText, BringsSpellingsThatLookAlikeTogether)
{
    EXPECT_EQ(comparableText(GetParam().typed), comparableText(GetParam().clean));
}

INSTANTIATE_TEST_SUITE_P(Spellings, ComparableText,
                         testing::Values(Alike{u"สม\u200Bชาย", u"สมชาย"}, Alike{u"\uFEFFสมชาย", u"สมชาย"},
                                         Alike{u"เเก้ว", u"แก้ว"}, Alike{u"ก\u0E4Dา", u"กำ"},
                                         Alike{u"น\u0E4D\u0E49า", u"น้ำ"}, Alike{u"น\u0E49\u0E4Dา", u"น้ำ"},
                                         Alike{u"น\u0E49\u0E49ำ", u"น้ำ"}, Alike{u"ท\u0E48\u0E35", u"ที่"},
                                         Alike{u"ก\u0E38\u0E38", u"กุ"}, Alike{u"สมชาย\u00A0ใจดี", u"สมชาย ใจดี"},
                                         Alike{u"  สมชาย   ใจดี ", u"สมชาย ใจดี"}, Alike{u"e\u0301", u"\u00E9"}));

TEST(ComparableText, KeepsDifferentNamesApart)
{
    EXPECT_NE(comparableText(u"เพชร"), comparableText(u"เพ็ชร"));
    EXPECT_NE(comparableText(u"กอง"), comparableText(u"ก้อง"));
    EXPECT_NE(comparableText(u"แก้ว"), comparableText(u"เก้ว"));
    EXPECT_NE(comparableText(u"ณัฎฐา"), comparableText(u"ณัฏฐา"));
}

TEST(ComparableText, IsStable)
{
    for (const char16_t *text : {u"น\u0E4D\u0E49าเเก้ว  ใจดี", u"\u0E49\u0E4Dา", u"\u0E38\u0E49\u0E38", u"",
                                 u"\u0E35\u0E48\u0E35\u05B9", u"e\u200D\u0301"}) {
        const QString once = comparableText(text);
        EXPECT_EQ(comparableText(once), once);
    }
}
