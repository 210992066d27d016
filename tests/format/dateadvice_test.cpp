#include <support/print.h>

#include <ruam/format/dateadvice.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

DateAdvice advice(DateEntry entry, const char16_t *typed)
{
    static const Texts thai(Language::Thai);
    return dateAdvice(entry, QString::fromUtf16(typed), thai);
}

TEST(DateAdviceTest, AnAmbiguousYearIsAskedWithAButtonForEach)
{
    const DateAdvice asked = advice(DateEntry::Days, u"9/7/07");
    EXPECT_EQ(asked.status, DateStatus::Error);
    EXPECT_EQ(asked.line, QStringLiteral("“9/7/07” หมายถึงปีใด"));
    ASSERT_EQ(asked.offers.size(), 2);
    EXPECT_EQ(asked.offers[0], (DateOffer{QStringLiteral("พ.ศ. 2507"), QStringLiteral("9 กรกฎาคม 2507")}));
    EXPECT_EQ(asked.offers[1], (DateOffer{QStringLiteral("ค.ศ. 2007 (พ.ศ. 2550)"), QStringLiteral("9 กรกฎาคม 2550")}));
}

TEST(DateAdviceTest, TheTimesStayWithTheYearThatIsChosen)
{
    const DateAdvice asked = advice(DateEntry::Days, u"9/7/07 09.00-12.00 น.");
    ASSERT_EQ(asked.offers.size(), 2);
    EXPECT_EQ(asked.offers[1].text, QStringLiteral("9 กรกฎาคม 2550 09.00-12.00 น."));
    EXPECT_EQ(readDate(asked.offers[1].text).timeEnd, QTime(12, 0));
}

TEST(DateAdviceTest, AButtonLosesNothingThatWasTypedAlong)
{
    const DateAdvice ends = advice(DateEntry::Days, u"9/7/07 09.00 น. - 10/7/07 12.00 น.");
    for (const DateOffer &offer : ends.offers)
        EXPECT_TRUE(readDate(offer.text).timeStart.isValid()) << offer.text.toStdString();
    const DateAdvice range = advice(DateEntry::Days, u"28/12/07 - 3/1/08");
    for (const DateOffer &offer : range.offers) {
        const DateReading reading = readDate(offer.text);
        EXPECT_EQ(reading.start.daysTo(reading.end), 6) << offer.text.toStdString();
    }
    // 20 July was a Friday in 2007 and a Monday in 1964.
    const DateAdvice weekday = advice(DateEntry::Day, u"วันศุกร์ที่ 20/7/07");
    ASSERT_EQ(weekday.offers.size(), 1);
    EXPECT_EQ(weekday.offers[0].text, QStringLiteral("20 กรกฎาคม 2550"));
    EXPECT_TRUE(advice(DateEntry::Times, u"9/7/07").offers.isEmpty()) << "a field of times would refuse the day";
}

TEST(DateAdviceTest, AWrongWeekdayOffersTheDateWithoutIt)
{
    const DateAdvice doubted = advice(DateEntry::Day, u"วันเสาร์ที่ 20 กรกฎาคม 2550");
    EXPECT_EQ(doubted.status, DateStatus::Warn);
    ASSERT_EQ(doubted.offers.size(), 1);
    EXPECT_EQ(doubted.offers[0].words, QStringLiteral("ใช้ 20 กรกฎาคม 2550"));
    EXPECT_EQ(doubted.offers[0].text, QStringLiteral("20 กรกฎาคม 2550"));
}

TEST(DateAdviceTest, TheThaiLayoutLeftOnIsNoticed)
{
    const DateAdvice meant = advice(DateEntry::Day, u"ๅถฝตฝ/ถถจ");
    EXPECT_TRUE(meant.otherLayout);
    EXPECT_EQ(meant.line, QStringLiteral("หมายถึง 15/9/2550 หรือไม่ (Tab เพื่อใช้)"));
    ASSERT_EQ(meant.offers.size(), 1);
    EXPECT_EQ(meant.offers[0].text, QStringLiteral("15/9/2550"));
    EXPECT_FALSE(advice(DateEntry::Day, u"จุดจด").otherLayout);
    EXPECT_FALSE(advice(DateEntry::Day, u"ตค").otherLayout) << "98 is no date in any layout";
    EXPECT_TRUE(advice(DateEntry::Times, u"จตจจขๅ/จจ").otherLayout);
    EXPECT_EQ(withoutThaiLayout(u"จตจจขๅ/จจ"), QStringLiteral("0900-1200"));
}

TEST(DateAdviceTest, WhatAFieldCannotHoldIsNotTakenSilently)
{
    const DateAdvice timed = advice(DateEntry::Day, u"20 กรกฎาคม 2550 เวลา 09.00 น.");
    EXPECT_EQ(timed.status, DateStatus::Error);
    EXPECT_TRUE(timed.line.contains(QStringLiteral("เวลา"))) << timed.line.toStdString();
    ASSERT_EQ(timed.offers.size(), 1);
    EXPECT_EQ(timed.offers[0].text, QStringLiteral("20 กรกฎาคม 2550"));
    const DateAdvice range = advice(DateEntry::Day, u"9 - 10 กรกฎาคม 2550");
    EXPECT_EQ(range.status, DateStatus::Error);
    EXPECT_EQ(range.offers.size(), 2);
    EXPECT_EQ(advice(DateEntry::Days, u"9 กรกฎาคม 2550 เป็นต้นไป").status, DateStatus::Error);
    EXPECT_EQ(advice(DateEntry::Times, u"9 กรกฎาคม 2550").status, DateStatus::Error);
}

TEST(DateAdviceTest, DatesWithTimesSayThatBothAreFilledIn)
{
    const char16_t *both = u"วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น.";
    EXPECT_TRUE(advice(DateEntry::Days, both).line.endsWith(QStringLiteral("เติมเวลาให้ด้วย")));
    EXPECT_TRUE(advice(DateEntry::Times, both).line.endsWith(QStringLiteral("เติมวันที่ให้ด้วย")));
}

TEST(DateAdviceTest, TimesAreReadInAnyStyle)
{
    for (const char16_t *typed : {u"0900-1200", u"9.00-12.00", u"๐๙๐๐-๑๒๐๐", u"09:00 - 12:00 น."}) {
        const DateAdvice time = advice(DateEntry::Times, typed);
        EXPECT_EQ(time.status, DateStatus::Ok);
        EXPECT_EQ(time.line, QStringLiteral("09.00-12.00 น."));
    }
    EXPECT_EQ(advice(DateEntry::Times, u"2500").status, DateStatus::Error);
    EXPECT_EQ(advice(DateEntry::Times, u"1200-0900").status, DateStatus::Error);
    EXPECT_EQ(advice(DateEntry::Times, u"เที่ยงคืน").line, QStringLiteral("อ่านเป็นเวลาไม่ได้ ให้พิมพ์เช่น 09.00-12.00 น."));
}

TEST(DateAdviceTest, KnowsTheWordForToday)
{
    EXPECT_TRUE(meansToday(u" วันนี้ "));
    EXPECT_TRUE(meansToday(u"Today"));
    EXPECT_FALSE(meansToday(u"วัน"));
}

} // namespace
