#include <support/print.h>

#include <ruam/format/thaidate.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

const QDate kMonday(2007, 7, 9);
const DateFormat kThaiDigits{.digits = Digits::Thai};
const DateFormat kEnglish{.language = Language::English, .era = Era::Common};

TEST(DatePrintTest, PrintsEachStyle)
{
    EXPECT_EQ(dateText(kMonday, DateStyle::Full), QStringLiteral("วันจันทร์ที่ 9 กรกฎาคม พ.ศ. 2550"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Full, kThaiDigits), QStringLiteral("วันจันทร์ที่ ๙ กรกฎาคม พ.ศ. ๒๕๕๐"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Weekday), QStringLiteral("วันจันทร์ที่ 9 กรกฎาคม 2550"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Long), QStringLiteral("9 กรกฎาคม 2550"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Long, kThaiDigits), QStringLiteral("๙ กรกฎาคม ๒๕๕๐"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Short), QStringLiteral("9 ก.ค. 2550"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Office), QStringLiteral("9 ก.ค. 50"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Table), QStringLiteral("จ. 9 ก.ค. 2550"));
    EXPECT_EQ(dateText(QDate(), DateStyle::Full), QString());
}

TEST(DatePrintTest, PrintsTheEnglishTwin)
{
    EXPECT_EQ(dateText(kMonday, DateStyle::Full, kEnglish), QStringLiteral("Monday 9 July 2007"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Long, kEnglish), QStringLiteral("9 July 2007"));
    EXPECT_EQ(rangeText(kMonday, kMonday.addDays(1), DateStyle::Long, kEnglish), QStringLiteral("9–10 July 2007"));
    EXPECT_EQ(rangeText(QDate(2007, 7, 30), QDate(2007, 8, 2), DateStyle::Long, kEnglish),
              QStringLiteral("30 July – 2 August 2007"));
    EXPECT_EQ(dateTimeText(QDate(2007, 7, 20), QDate(2007, 7, 20), QTime(9, 0), QTime(12, 0), kEnglish),
              QStringLiteral("Friday 20 July 2007, 09:00–12:00"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Full, {.language = Language::English}),
              QStringLiteral("Monday 9 July B.E. 2550"));
    EXPECT_EQ(dateText(kMonday, DateStyle::Full, {.era = Era::Common}), QStringLiteral("วันจันทร์ที่ 9 กรกฎาคม ค.ศ. 2007"));
}

TEST(DatePrintTest, SaysMonthAndYearOnceInARange)
{
    EXPECT_EQ(rangeText(kMonday, QDate(2007, 7, 10)), QStringLiteral("9 - 10 กรกฎาคม 2550"));
    EXPECT_EQ(rangeText(kMonday, QDate(2007, 7, 10), DateStyle::Long, kThaiDigits),
              QStringLiteral("๙ - ๑๐ กรกฎาคม ๒๕๕๐"));
    EXPECT_EQ(rangeText(QDate(2007, 7, 30), QDate(2007, 8, 2)), QStringLiteral("30 กรกฎาคม - 2 สิงหาคม 2550"));
    EXPECT_EQ(rangeText(QDate(2007, 12, 28), QDate(2008, 1, 3)), QStringLiteral("28 ธันวาคม 2550 - 3 มกราคม 2551"));
    EXPECT_EQ(rangeText(QDate(2007, 7, 9), QDate(2008, 7, 9)), QStringLiteral("9 กรกฎาคม 2550 - 9 กรกฎาคม 2551"));
    EXPECT_EQ(rangeText(kMonday, kMonday), QStringLiteral("9 กรกฎาคม 2550"));
    EXPECT_EQ(rangeText(kMonday, QDate(2007, 7, 10), DateStyle::Table), QStringLiteral("จ. 9 - อ. 10 ก.ค. 2550"));
    EXPECT_EQ(rangeText(kMonday, QDate(2007, 7, 10), DateStyle::Weekday),
              QStringLiteral("วันจันทร์ที่ 9 - วันอังคารที่ 10 กรกฎาคม 2550"));
    EXPECT_EQ(rangeText(kMonday, QDate()), QStringLiteral("9 กรกฎาคม 2550 เป็นต้นไป"));
    EXPECT_EQ(rangeText(QDate(), QDate()), QString());
}

TEST(DatePrintTest, PrintsTimesWithAStopAndTheirUnit)
{
    EXPECT_EQ(timeText(QTime(9, 0)), QStringLiteral("09.00 น."));
    EXPECT_EQ(timeText(QTime(9, 0), QTime(12, 0)), QStringLiteral("09.00-12.00 น."));
    EXPECT_EQ(timeText(QTime(9, 0), QTime(12, 0), kThaiDigits, true), QStringLiteral("๐๙.๐๐ - ๑๒.๐๐ น."));
    EXPECT_EQ(timeText(QTime(22, 0), QTime(0, 0)), QStringLiteral("22.00-24.00 น."));
    EXPECT_EQ(timeText(QTime(0, 0), QTime(0, 0)), QStringLiteral("00.00-24.00 น."));
    EXPECT_EQ(timeText({}, QTime(0, 0)), QStringLiteral("24.00 น."));
    EXPECT_EQ(timeText({}, {}), QString());
    EXPECT_EQ(timeText(QTime(9, 0), QTime(9, 0)), QStringLiteral("09.00 น."));
    EXPECT_EQ(dateTimeText(kMonday, kMonday.addDays(1), QTime(13, 0), QTime(12, 0), kThaiDigits),
              QStringLiteral("วันจันทร์ที่ ๙ กรกฎาคม ๒๕๕๐ เวลา ๑๓.๐๐ น. - วันอังคารที่ ๑๐ กรกฎาคม ๒๕๕๐ เวลา ๑๒.๐๐ น."));
    EXPECT_EQ(dateTimeText(kMonday, kMonday.addDays(1), QTime(13, 0), QTime(12, 0), kEnglish),
              QStringLiteral("Monday 9 July 2007, 13:00 – Tuesday 10 July 2007, 12:00"));
    EXPECT_EQ(dateTimeText(kMonday, {}, QTime(9, 0), {}, kThaiDigits),
              QStringLiteral("วันจันทร์ที่ ๙ กรกฎาคม ๒๕๕๐ เป็นต้นไป เวลา ๐๙.๐๐ น."));
    EXPECT_EQ(timeText(QTime(9, 0), QTime(12, 0), kEnglish), QStringLiteral("09:00–12:00"));
    EXPECT_EQ(timeText(QTime()), QString());
    EXPECT_EQ(dateTimeText(QDate(2007, 7, 20), QDate(2007, 7, 20), QTime(9, 0), QTime(12, 0)),
              QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น."));
    EXPECT_EQ(stampText(QDateTime(QDate(2009, 7, 16), QTime(15, 13, 50), Qt::UTC)),
              QStringLiteral("16 กรกฎาคม 2552 15:13:50"));
}

TEST(DatePrintTest, CountsDaysFromToday)
{
    EXPECT_EQ(relativeDaysText(kMonday, kMonday), QStringLiteral("วันนี้"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(1), kMonday), QStringLiteral("พรุ่งนี้"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(7), kMonday), QStringLiteral("อีก 7 วัน"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(7), kMonday, kThaiDigits), QStringLiteral("อีก ๗ วัน"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(-1), kMonday), QStringLiteral("เมื่อวานนี้"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(-3), kMonday), QStringLiteral("เมื่อ 3 วันก่อน"));
    EXPECT_EQ(relativeDaysText(kMonday.addDays(7), kMonday, kEnglish), QStringLiteral("in 7 days"));
}

TEST(DatePrintTest, KnowsTheFiscalYearAndItsQuarters)
{
    EXPECT_EQ(fiscalYear(QDate(2006, 9, 30)), 2549);
    EXPECT_EQ(fiscalYear(QDate(2006, 10, 1)), 2550);
    EXPECT_EQ(fiscalQuarter(QDate(2006, 10, 1)), 1);
    EXPECT_EQ(fiscalQuarter(QDate(2006, 12, 31)), 1);
    EXPECT_EQ(fiscalQuarter(QDate(2007, 1, 1)), 2);
    EXPECT_EQ(fiscalQuarter(QDate(2007, 9, 30)), 4);
    EXPECT_EQ(fiscalYearRange(2550), (DateRange{QDate(2006, 10, 1), QDate(2007, 9, 30)}));
    EXPECT_EQ(fiscalYearText(2550), QStringLiteral("ปีงบประมาณ 2550"));
    EXPECT_EQ(fiscalYearText(2550, kThaiDigits), QStringLiteral("ปีงบประมาณ ๒๕๕๐"));
    EXPECT_EQ(fiscalYearText(2550, kEnglish), QStringLiteral("fiscal year 2007"));
    EXPECT_EQ(fiscalQuarterText(kMonday), QStringLiteral("ไตรมาสที่ 4 ปีงบประมาณ 2550"));
    EXPECT_EQ(fiscalQuarterText(QDate(2006, 10, 1), kThaiDigits), QStringLiteral("ไตรมาสที่ ๑ ปีงบประมาณ ๒๕๕๐"));
    EXPECT_EQ(fiscalQuarterText(kMonday, kEnglish), QStringLiteral("quarter 4, fiscal year 2007"));
    EXPECT_EQ(fiscalQuarterText(QDate()), QString());
}

TEST(DatePrintTest, TurnsDigitsIntoEachOther)
{
    EXPECT_EQ(toThaiDigits(QStringLiteral("0123456789 ก")), QStringLiteral("๐๑๒๓๔๕๖๗๘๙ ก"));
    EXPECT_EQ(toArabicDigits(QStringLiteral("๐๑๒๓๔๕๖๗๘๙ 5")), QStringLiteral("0123456789 5"));
    EXPECT_EQ(weekdayText(kMonday, true), QStringLiteral("จ."));
    EXPECT_EQ(weekdayText(kMonday, false), QStringLiteral("วันจันทร์"));
    EXPECT_EQ(weekdayText(QDate(2007, 7, 8), false), QStringLiteral("วันอาทิตย์"));
}

} // namespace
