#include <ruam/core/edits.h>
#include <ruam/core/holidays.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::CountingIds;
using ruam::test::samplePlan;

namespace {

Holiday holiday(QDate date, const QString &name, HolidayStatus status = HolidayStatus::Announced)
{
    Holiday made;
    made.date = date;
    made.name = name;
    made.status = status;
    return made;
}

/// The sample, which has one holiday on 5 March 2024, with more.
Plan planWith(std::vector<Holiday> holidays)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const auto edit = addHolidays(plan, std::move(holidays), ids);
    EXPECT_TRUE(edit.ok());
    plan.apply(edit->changes);
    return plan;
}

QStringList namesBetween(const Plan &plan, QDate first, QDate last)
{
    QStringList names;
    for (const Holiday *found : holidaysBetween(plan, first, last))
        names.append(found->name);
    return names;
}

} // namespace

TEST(Holidays, AreFoundByDateWithBothEndsAndBothOfOneDay)
{
    const Plan plan =
        planWith({holiday(QDate(2024, 4, 15), QStringLiteral("ค")), holiday(QDate(2024, 4, 13), QStringLiteral("ก")),
                  holiday(QDate(2024, 4, 13), QStringLiteral("ข"))});
    EXPECT_EQ(namesBetween(plan, QDate(2024, 4, 13), QDate(2024, 4, 15)),
              (QStringList{QStringLiteral("ก"), QStringLiteral("ข"), QStringLiteral("ค")}));
    EXPECT_EQ(namesBetween(plan, QDate(2024, 4, 14), QDate(2024, 4, 14)), QStringList());
}

TEST(Holidays, AYearIsRecordedOnlyByWhatWasAnnounced)
{
    const Plan plan = planWith({holiday(QDate(2026, 3, 3), QStringLiteral("ก"), HolidayStatus::Expected),
                                holiday(QDate(2027, 3, 3), QStringLiteral("ก"), HolidayStatus::Unconfirmed)});
    EXPECT_EQ(holidayYear(plan, 2024), HolidayYear::Recorded);
    EXPECT_EQ(holidayYear(plan, 2025), HolidayYear::Unknown);
    EXPECT_EQ(holidayYear(plan, 2026), HolidayYear::Expected);
    EXPECT_EQ(holidayYear(plan, 2027), HolidayYear::Expected);
}

TEST(Holidays, WeekendsAreSaturdayAndSunday)
{
    EXPECT_FALSE(isWeekend(QDate(2007, 9, 14)));
    EXPECT_TRUE(isWeekend(QDate(2007, 9, 15)));
    EXPECT_TRUE(isWeekend(QDate(2007, 9, 16)));
    EXPECT_FALSE(isWeekend(QDate(2007, 9, 17)));
}

TEST(Holidays, OnlyNewOnesAreAddedAndNamesCompareCleaned)
{
    const Plan plan = planWith({holiday(QDate(2024, 5, 1), QStringLiteral("แก้ว"))});
    CountingIds ids;
    const auto edit = addHolidays(plan,
                                  {holiday(QDate(2024, 5, 1), QStringLiteral(" เเก้ว ")), // two เ, as typed
                                   holiday(QDate(2024, 5, 2), QStringLiteral("แก้ว")),
                                   holiday(QDate(2024, 5, 2), QStringLiteral("แก้ว"))},
                                  ids);
    ASSERT_TRUE(edit.ok());
    ASSERT_EQ(edit->changes.of<Holiday>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Holiday>().front().after->date, QDate(2024, 5, 2));
    EXPECT_EQ(edit->args, QList<Arg>{qint64(1)});
}

TEST(Holidays, KeepTheIdsTheyBringAndOneThatWasCorrectedSinceDoesNotComeBack)
{
    const Plan plan = samplePlan();
    Holiday brought = holiday(QDate(2024, 5, 1), QStringLiteral("ก"));
    brought.id = {202405011};
    Holiday corrected = *plan.findIf<Holiday>([](const Holiday &) { return true; });
    corrected.date = QDate(2024, 3, 6);
    corrected.name = QStringLiteral("ชื่อเดิม");
    CountingIds ids;
    const auto edit = addHolidays(plan, {brought, corrected}, ids);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.size(), 1);
    EXPECT_TRUE(edit->changes.find(HolidayId{202405011}));
}

TEST(Holidays, OfOneProvinceStandBesideThoseOfAnotherAndDoNotMakeAYearRecorded)
{
    Holiday here = holiday(QDate(2031, 3, 5), QStringLiteral("วันสมมุติ"));
    here.province.value = packedProvinceCode(u"TH-55");
    Holiday there = here;
    there.province.value = packedProvinceCode(u"TH-92");
    const Plan plan = planWith({here, there, here});
    EXPECT_EQ(holidaysBetween(plan, here.date, here.date).size(), 2u);
    EXPECT_EQ(holidayYear(plan, 2031), HolidayYear::Unknown);
}

TEST(Holidays, NeedADateAndAName)
{
    CountingIds ids;
    EXPECT_EQ(addHoliday(samplePlan(), {}, QStringLiteral("ก"), ids).error().code, Code::Required);
    EXPECT_EQ(addHoliday(samplePlan(), QDate(2024, 5, 1), QStringLiteral("  "), ids).error().code, Code::Required);
}
