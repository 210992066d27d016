#include <ruam/interchange/holidaycsv.h>
#include <support/fixedclock.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <QBuffer>
#include <gtest/gtest.h>

namespace {

using namespace ruam;
using namespace ruam::core;
using namespace ruam::interchange;

HolidayTable read(QByteArray bytes, const Plan &plan = test::samplePlan())
{
    QBuffer device(&bytes);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly));
    return readHolidayTable(readTable(device).table, {}, plan);
}
HolidayTable readRows(const QString &rows)
{
    return read(QStringLiteral("วันที่,วันหยุดราชการ,สถานะ\n").toUtf8() + rows.toUtf8());
}

} // namespace

TEST(HolidayCsv, ReadsDatesInOfficeStylesAndBothEras)
{
    const HolidayTable table = readRows(QStringLiteral("13 เมษายน 2567,วันสงกรานต์,ประกาศแล้ว\n"
                                                       "14/4/2567,วันสงกรานต์,\n"
                                                       "2024-04-15,วันสงกรานต์,expected\n"));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.count(ImportState::New), 3);
    EXPECT_EQ(table.rows[0].holiday.date, QDate(2024, 4, 13));
    EXPECT_EQ(table.rows[1].holiday.date, QDate(2024, 4, 14));
    EXPECT_EQ(table.rows[2].holiday.date, QDate(2024, 4, 15));
    EXPECT_EQ(table.rows[2].holiday.status, HolidayStatus::Expected);
}

TEST(HolidayCsv, FindsItsColumnsUnderATitleInAnyOrderAndSeparator)
{
    const HolidayTable table = read(QStringLiteral("วันหยุดราชการประจำปี 2567\n\nลำดับ;ชื่อวันหยุด;วันที่;ชื่อย่อ\n"
                                                   "1;\"วันหนึ่ง; และอีกวัน\";\"6 เมษายน 2567\";วันหนึ่ง\n")
                                        .toUtf8());
    ASSERT_EQ(table.fault, HolidayFileFault::None);
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].holiday.name, QStringLiteral("วันหนึ่ง; และอีกวัน"));
    EXPECT_EQ(table.rows[0].holiday.shortName, QStringLiteral("วันหนึ่ง"));
    EXPECT_EQ(table.rows[0].line, 4);
}

TEST(HolidayCsv, TheSameInEveryCharacterSet)
{
    // วันที่,วันหยุด / 6/4/2567,วันจักรี in Windows-874.
    const QByteArray windows(
        "\xC7\xD1\xB9\xB7\xD5\xE8,\xC7\xD1\xB9\xCB\xC2\xD8\xB4\r\n6/4/2567,\xC7\xD1\xB9\xA8\xD1\xA1\xC3\xD5\r\n");
    const QByteArray utf8 = QStringLiteral("วันที่,วันหยุด\r\n6/4/2567,วันจักรี\r\n").toUtf8();
    for (const QByteArray &bytes : {windows, utf8, "\xEF\xBB\xBF" + utf8}) {
        const HolidayTable table = read(bytes);
        ASSERT_EQ(table.rows.size(), 1u);
        EXPECT_EQ(table.rows[0].holiday.name, QStringLiteral("วันจักรี"));
        EXPECT_EQ(table.rows[0].holiday.date, QDate(2024, 4, 6));
    }
}

TEST(HolidayCsv, RefusesARowAndKeepsTheRest)
{
    const HolidayTable table = readRows(QStringLiteral(",ไม่มีวันที่,\n"
                                                       "31/6/2567,ไม่มีวันนี้,\n"
                                                       "9/7/07,ปีใด,\n"
                                                       "1 - 3 มกราคม 2567,หลายวัน,\n"
                                                       "2/1/2567,,\n"
                                                       "3/1/2567,ก,อะไร\n"
                                                       "4/1/2567,ดี,\n"
                                                       "4/1/2567, ดี,\n"));
    std::vector<HolidayReason> reasons;
    for (const HolidayRow &row : table.rows)
        reasons.push_back(row.reason);
    EXPECT_EQ(reasons, (std::vector{HolidayReason::NoDate, HolidayReason::BadDate, HolidayReason::BadDate,
                                    HolidayReason::BadDate, HolidayReason::NoName, HolidayReason::BadStatus,
                                    HolidayReason::None, HolidayReason::TwiceInFile}));
    EXPECT_EQ(table.rows[1].cell, QStringLiteral("31/6/2567"));
    EXPECT_EQ(table.news().size(), 1u);
    for (const HolidayRow &row : table.rows)
        EXPECT_EQ(holidayReasonText(row, format::Texts(format::Language::Thai)).isEmpty(),
                  row.reason == HolidayReason::None);
}

TEST(HolidayCsv, WhatTheFileHasAlreadyIsNotNew)
{
    const HolidayTable table = readRows(QStringLiteral("5 มีนาคม 2567,วันหยุดสมมุติ,\n"));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].state, ImportState::Matches);
}

/// What an office types is seldom letter for letter what the programme has; nothing is entered twice for that.
TEST(HolidayCsv, WhatMayBeInTheProgrammeAlreadyIsDoubtfulAndNotTakenIn)
{
    Plan plan = test::samplePlan();
    Holiday moon;
    moon.date = QDate(2027, 2, 21);
    moon.name = QStringLiteral("วันมาฆบูชา");
    moon.status = HolidayStatus::Expected;
    test::CountingIds ids;
    plan.apply(addHolidays(plan, {moon}, ids)->changes);
    const HolidayTable table = read(QStringLiteral("วันที่,วันหยุดราชการ,สถานะ\n"
                                                   "5 มีนาคม 2567,หยุดสมมุติ,\n"
                                                   "21 กุมภาพันธ์ 2570,วันมาฆบูชา,ประกาศแล้ว\n"
                                                   "22 มีนาคม 2570,วันมาฆบูชา,ประกาศแล้ว\n"
                                                   "22 มีนาคม 2571,วันมาฆบูชา,ประกาศแล้ว\n")
                                        .toUtf8(),
                                    plan);
    std::vector<HolidayReason> reasons;
    for (const HolidayRow &row : table.rows)
        reasons.push_back(row.reason);
    EXPECT_EQ(reasons, (std::vector{HolidayReason::SameDay, HolidayReason::OtherStatus, HolidayReason::OtherDay,
                                    HolidayReason::None}));
    EXPECT_EQ(table.count(ImportState::Doubtful), 3);
    ASSERT_EQ(table.news().size(), 1u);
    EXPECT_EQ(table.news().front().date, QDate(2028, 3, 22));
    const format::Texts thai(format::Language::Thai);
    EXPECT_EQ(holidayReasonText(table.rows[0], thai), QStringLiteral("วันเดียวกันในโครงการคือ “วันหยุดสมมุติ”"));
    EXPECT_EQ(holidayReasonText(table.rows[1], thai), QStringLiteral("ในโครงการมีสถานะคาดการณ์"));
    EXPECT_EQ(holidayReasonText(table.rows[2], thai), QStringLiteral("ในโครงการเป็นวันที่ อา. 21 ก.พ. 2570"));
}

TEST(HolidayCsv, AProvinceIsReadOrRefusedAndNeverDropped)
{
    const HolidayTable table = read(QStringLiteral("วันที่,วันหยุดราชการ,จังหวัด\n"
                                                   "10/4/2567,วันสมมุติ,ตรัง\n"
                                                   "10/4/2567,วันสมมุติ,จังหวัดน่าน\n"
                                                   "11/4/2567,วันสมมุติ,trang\n"
                                                   "12/4/2567,วันสมมุติ,ไม่มีจริง\n")
                                        .toUtf8());
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.rows[0].holiday.province.value, packedProvinceCode(u"TH-92"));
    EXPECT_EQ(table.rows[1].holiday.province.value, packedProvinceCode(u"TH-55"));
    EXPECT_EQ(table.rows[2].holiday.province.value, packedProvinceCode(u"TH-92"));
    EXPECT_EQ(table.rows[3].reason, HolidayReason::NoProvince);
    EXPECT_EQ(table.news().size(), 3u) << "two provinces on one day are two holidays";
}

TEST(HolidayCsv, RubbishIsRefusedWhole)
{
    EXPECT_EQ(read("1,2\n3,4\n").fault, HolidayFileFault::NoHeading);
    EXPECT_EQ(read("date,name\n" + QByteArray("1,2\n").repeated(kMaxHolidayRows + 1)).fault,
              HolidayFileFault::TooLarge);
    EXPECT_FALSE(holidayFaultText(HolidayFileFault::NoHeading, format::Texts(format::Language::Thai)).isEmpty());
}

TEST(HolidayCsv, AQuoteThatIsNeverClosedEndsWithItsLine)
{
    const HolidayTable table = readRows(QStringLiteral("1/1/2567,\"วันขึ้นปีใหม่,\n6/4/2567,วันจักรี,\n"));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[1].holiday.name, QStringLiteral("วันจักรี"));
}

TEST(HolidayCsv, AQuoteClosedAmidATextSwallowsNoRows)
{
    const HolidayTable table = readRows(QStringLiteral("1/1/2567,\"วันขึ้นปีใหม่,\n6/4/2567,วันจักรี,\n"
                                                       "13/4/2567,\"วันสงกรานต์\" ,\n"));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].holiday.name, QStringLiteral("\"วันขึ้นปีใหม่"));
    EXPECT_EQ(table.rows[1].holiday.name, QStringLiteral("วันจักรี"));
    EXPECT_EQ(table.rows[2].holiday.name, QStringLiteral("วันสงกรานต์"));
    EXPECT_EQ(table.rows[2].line, 4);
}

TEST(HolidayCsv, ADoubtfulRowCorrectsWhatIsThereAndOnlyWhatItSays)
{
    Plan plan = test::samplePlan();
    const Holiday before = plan.all<Holiday>().begin()->second; // 5 March 2024
    const HolidayTable table = read(QStringLiteral("วันที่,วันหยุดราชการ,ที่มา\n5/3/2567,ชื่อที่ถูก,หนังสือเวียน\n").toUtf8(), plan);
    ASSERT_EQ(table.count(ImportState::Doubtful), 1);
    const auto corrected = table.corrections();
    ASSERT_EQ(corrected.size(), 1u);
    test::CountingIds ids;
    plan.apply(takeHolidays(plan, table.news(), corrected, ids)->changes);
    const Holiday &after = *plan.find(before.id);
    EXPECT_EQ(plan.all<Holiday>().size(), 1u);
    EXPECT_EQ(after.name, QStringLiteral("ชื่อที่ถูก"));
    EXPECT_EQ(after.source, QStringLiteral("หนังสือเวียน"));
    EXPECT_EQ(after.kind, before.kind);
    EXPECT_EQ(after.status, before.status);
}

TEST(HolidayCsv, ReadsTheTypeInEitherLanguageAndRefusesAnother)
{
    const HolidayTable table = read(QStringLiteral("วันที่,วันหยุด,ประเภท\n1/5/2567,ก,ตามจันทรคติ\n2/5/2567,ข,Substitute\n"
                                                   "3/5/2567,ค,วันเกิด\n4/5/2567,ง,\n")
                                        .toUtf8());
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.rows[0].holiday.kind, HolidayKind::Lunar);
    EXPECT_EQ(table.rows[1].holiday.kind, HolidayKind::Substitute);
    EXPECT_EQ(table.rows[2].reason, HolidayReason::BadKind);
    EXPECT_EQ(table.rows[3].state, ImportState::New);
}
