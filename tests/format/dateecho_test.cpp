#include <support/print.h>

#include <ruam/format/thaidate.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

QString echo(const char16_t *typed, Language language = Language::Thai)
{
    static const Texts thai(Language::Thai), english(Language::English);
    const QString text = QString::fromUtf16(typed);
    return dateEcho(readDate(text), text, language == Language::Thai ? thai : english);
}

TEST(DateEchoTest, SaysWeekdayAndBothEras)
{
    EXPECT_EQ(echo(u"20/7/2550"), QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550 (ค.ศ. 2007)"));
    EXPECT_EQ(echo(u"9-10 ก.ค. 2550"), QStringLiteral("วันจันทร์ที่ 9 - วันอังคารที่ 10 กรกฎาคม 2550 (ค.ศ. 2007)"));
    EXPECT_EQ(echo(u"20 กรกฎาคม 2550 เวลา 09.00-12.00 น."),
              QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น. (ค.ศ. 2007)"));
    EXPECT_EQ(echo(u"20/7/2550", Language::English), QStringLiteral("Friday 20 July 2007 (B.E. 2550)"));
}

TEST(DateEchoTest, SaysWhatWasAssumed)
{
    EXPECT_TRUE(echo(u"9/7/50").endsWith(QStringLiteral(" · ตีความเป็น พ.ศ. 2550")));
    EXPECT_TRUE(echo(u"9/7/2007").endsWith(QStringLiteral(" · ตีความปี 2007 เป็น ค.ศ.")));
    EXPECT_TRUE(echo(u"2550-07-09").endsWith(QStringLiteral(" · ตีความปี 2550 เป็น พ.ศ.")));
    EXPECT_TRUE(echo(u"9 กรกฏาคม 2550").endsWith(QStringLiteral(" · ชื่อเดือนสะกดไม่ถูก")));
}

TEST(DateEchoTest, NamesTheYearThatWasAssumedNotAnother)
{
    EXPECT_TRUE(echo(u"ปีงบประมาณ 50").endsWith(QStringLiteral(" · ตีความเป็น พ.ศ. 2550")));
    EXPECT_TRUE(echo(u"28 ธ.ค. 2550 - 3 ม.ค. 51").endsWith(QStringLiteral(" · ตีความเป็น พ.ศ. 2551")));
    EXPECT_TRUE(echo(u"28 ธ.ค. 50 - 3 ม.ค. 51").endsWith(QStringLiteral(" · ตีความเป็น พ.ศ. 2550–2551")));
    EXPECT_TRUE(echo(u"28 ธ.ค. 2550 - 3 ม.ค. 2008").endsWith(QStringLiteral(" · ตีความปี 2008 เป็น ค.ศ.")));
}

TEST(DateEchoTest, GivesEachOfTwoMomentsItsTime)
{
    EXPECT_EQ(
        echo(u"9/7/2550 13.00 น. - 10/7/2550 12.00 น."),
        QStringLiteral("วันจันทร์ที่ 9 กรกฎาคม 2550 เวลา 13.00 น. - วันอังคารที่ 10 กรกฎาคม 2550 เวลา 12.00 น. (ค.ศ. 2007)"));
}

TEST(DateEchoTest, NamesTheWeekdayThatIsWrong)
{
    EXPECT_TRUE(echo(u"วันเสาร์ที่ 20 กรกฎาคม 2550")
                    .endsWith(QStringLiteral("วันที่ 20 กรกฎาคม 2550 เป็นวันศุกร์ แต่ข้อความเขียนว่าวันเสาร์ โปรดตรวจสอบวันหรือวันที่")));
}

TEST(DateEchoTest, SaysHowManyDaysTheMonthHas)
{
    EXPECT_EQ(echo(u"31 มิถุนายน 2550"), QStringLiteral("ไม่มีวันที่ 31 มิถุนายน เดือนมิถุนายนมี 30 วัน"));
    EXPECT_EQ(echo(u"29/2/2552"), QStringLiteral("ไม่มีวันที่ 29 กุมภาพันธ์ 2552 เดือนนั้นมี 28 วัน"));
    EXPECT_EQ(echo(u"7/13/2550"), QStringLiteral("ไม่มีเดือนที่ 13 ให้เขียนเป็น วัน/เดือน/ปี"));
}

TEST(DateEchoTest, AsksWhichYearIsMeant)
{
    EXPECT_EQ(echo(u"9/7/07"), QStringLiteral("“9/7/07” หมายถึงปีใด พ.ศ. 2507 หรือ ค.ศ. 2007 (พ.ศ. 2550)"));
    EXPECT_EQ(echo(u"9 ก.ค. ค.ศ. 60"),
              QStringLiteral("“9 ก.ค. ค.ศ. 60” หมายถึงปีใด ค.ศ. 1960 (พ.ศ. 2503) หรือ ค.ศ. 2060 (พ.ศ. 2603)"));
}

TEST(DateEchoTest, EveryFaultHasItsOwnWords)
{
    QStringList seen;
    for (const char16_t *typed : {u"", u"เร็ว ๆ นี้", u"31 มิถุนายน 2550", u"7/13/2550", u"กรกฎาคม 2550", u"9 2550",
                                  u"9 กรกฎาคม", u"1 เมษายน 2480", u"9 กรกฎาคม พ.ศ. 2007", u"9/7/07",
                                  u"10 - 9 กรกฎาคม 2550", u"9/7/2550 25.00 น.", u"9/7/2550 12.00-09.00 น."}) {
        for (const Language language : {Language::Thai, Language::English}) {
            const QString line = echo(typed, language);
            EXPECT_FALSE(line.isEmpty());
            EXPECT_FALSE(seen.contains(line)) << line.toStdString();
            EXPECT_FALSE(line.contains(u'%')) << line.toStdString();
            seen.append(line);
        }
    }
}

} // namespace
