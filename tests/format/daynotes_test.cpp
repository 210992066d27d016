#include <ruam/format/daynotes.h>
#include <ruam/format/fieldtext.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

namespace ruam::format {
namespace {

using namespace core;

class DayNotesTest : public testing::Test
{
protected:
    DayNotesTest()
    {
        Holiday lent;
        lent.date = QDate(2007, 7, 30);
        lent.name = QStringLiteral("วันเข้าพรรษา");
        lent.nameEn = QStringLiteral("Buddhist Lent Day");
        Holiday substitute;
        substitute.date = QDate(2007, 7, 31);
        substitute.name = QStringLiteral("ชดเชยวันอาสาฬหบูชาที่ตรงกับวันอาทิตย์");
        substitute.shortName = QStringLiteral("ชดเชยวันอาสาฬหบูชา");
        substitute.status = HolidayStatus::Unconfirmed;
        Holiday expected;
        expected.date = QDate(2027, 7, 19);
        expected.name = QStringLiteral("วันเข้าพรรษา");
        expected.status = HolidayStatus::Expected;
        test::CountingIds ids;
        plan.apply(addHolidays(plan, {lent, substitute, expected}, ids)->changes);
    }
    DayNote note(QDate start, QDate end = {}) const { return dayNote(plan, start, end, thai); }

    Plan plan = test::samplePlan();
    Texts thai{Language::Thai};
    Texts english{Language::English};
};

TEST_F(DayNotesTest, AnOrdinaryDayOfARecordedYearNeedsNoWords)
{
    EXPECT_EQ(note(QDate(2007, 7, 9), QDate(2007, 7, 10)).text, QString());
    EXPECT_EQ(note({}).text, QString());
}

TEST_F(DayNotesTest, WeekendsAreNamedByTheirDays)
{
    EXPECT_EQ(note(QDate(2007, 9, 15), QDate(2007, 9, 16)).text, QStringLiteral("ตรงกับวันเสาร์ - อาทิตย์"));
    EXPECT_EQ(note(QDate(2007, 9, 14), QDate(2007, 9, 15)).text, QStringLiteral("ตรงกับวันเสาร์"));
    EXPECT_EQ(note(QDate(2007, 9, 16)).text, QStringLiteral("ตรงกับวันอาทิตย์"));
    EXPECT_TRUE(note(QDate(2007, 9, 16)).dayOff);
}

TEST_F(DayNotesTest, HolidaysAreNamedEachWithItsDayAndItsState)
{
    EXPECT_EQ(note(QDate(2007, 7, 30)).text, QStringLiteral("ตรงกับวันเข้าพรรษา"));
    EXPECT_EQ(note(QDate(2007, 7, 30), QDate(2007, 7, 31)).text,
              QStringLiteral("ตรงกับวันเข้าพรรษา (30 ก.ค. 2550), ชดเชยวันอาสาฬหบูชา (รอยืนยัน) (31 ก.ค. 2550)"));
    EXPECT_EQ(dayNote(plan, QDate(2007, 7, 30), {}, english).text, QStringLiteral("falls on Buddhist Lent Day"));
}

TEST_F(DayNotesTest, AHolidayOfOneProvinceNamesIt)
{
    Holiday local;
    local.id = {77};
    local.date = QDate(2007, 10, 15);
    local.name = QStringLiteral("วันสมมุติ");
    local.province = plan.findIf<Province>([](const Province &) { return true; })->id;
    test::CountingIds ids;
    plan.apply(addHolidays(plan, {local}, ids)->changes);
    const QString province = provinceText(plan, local.province, thai);
    EXPECT_EQ(note(local.date).text, QStringLiteral("ตรงกับวันสมมุติ (เฉพาะ%1)").arg(province));
}

TEST_F(DayNotesTest, AYearThatIsNotRecordedSaysSo)
{
    const DayNote unknown = note(QDate(2030, 7, 9));
    EXPECT_EQ(unknown.text, QStringLiteral("ยังไม่ได้บันทึกวันหยุดราชการ พ.ศ. 2573"));
    EXPECT_FALSE(unknown.dayOff);
    EXPECT_EQ(note(QDate(2027, 7, 9)).text, QStringLiteral("วันหยุดราชการ พ.ศ. 2570 มีเฉพาะที่คาดการณ์"));
    EXPECT_EQ(note(QDate(2030, 12, 31), QDate(2031, 1, 1)).text,
              QStringLiteral("ยังไม่ได้บันทึกวันหยุดราชการ พ.ศ. 2573 · ยังไม่ได้บันทึกวันหยุดราชการ พ.ศ. 2574"));
}

TEST_F(DayNotesTest, AFiscalYearIsNotToldThatItHasHolidays)
{
    EXPECT_EQ(note(QDate(2006, 10, 1), QDate(2007, 9, 30)).text, QString());
}

} // namespace
} // namespace ruam::format
