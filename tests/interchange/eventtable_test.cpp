#include <ruam/interchange/eventtable.h>

#include <ruam/core/invitations.h>

#include <QBuffer>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/sampleplan.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::interchange;

namespace {

const format::Texts kThaiEvents(format::Language::Thai);

EventTable readEvents(const QString &csv, const Plan &plan = test::samplePlan(),
                      const std::vector<EventColumnChoice> &choices = {})
{
    QBuffer buffer;
    buffer.setData(csv.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return readEventTable(readTable(buffer).table, choices, plan, kThaiEvents);
}

std::string whyOf(const EventRow &row)
{
    return eventReasonText(row, kThaiEvents).toStdString();
}

TEST(EventTable, ReadsWhatWhenAndWhereOfAnOfficesList)
{
    const EventTable table = readEvents(QStringLiteral(
        "แผนการจัดประชุม\n"
        "ที่,กิจกรรม,วันที่,เวลา,สถานที่,ห้อง,โครงการย่อย,หมายเหตุ\n"
        "1,ประชุมคณะทำงานสมมุติ,วันจันทร์ที่ 10 มิ.ย. 2567,09.00 - 12.00 น.,หอประชุมสมมุติ,ห้อง 2,โครงการย่อยสมมุติ 2,นำเอกสารมา\n"
        "๒,สัมมนาสมมุติ,11 - 12 มิถุนายน 2567,,,,,\n"
        "3,ประชุมทางไกลสมมุติ,13 มิ.ย. 2567 เวลา 13.30 น.,,,,,\n"));
    ASSERT_EQ(table.rows.size(), 3u);
    const EventRow &first = table.rows[0];
    EXPECT_EQ(first.line, 3);
    EXPECT_EQ(first.state, ImportState::New) << whyOf(first);
    EXPECT_EQ(first.event.title, QStringLiteral("ประชุมคณะทำงานสมมุติ"));
    EXPECT_EQ(first.event.start, QDate(2024, 6, 10));
    EXPECT_EQ(first.event.timeStart, QTime(9, 0));
    EXPECT_EQ(first.event.timeEnd, QTime(12, 0));
    EXPECT_EQ(first.event.venue->name, QStringLiteral("หอประชุมสมมุติ"));
    EXPECT_EQ(first.event.room, QStringLiteral("ห้อง 2"));
    EXPECT_EQ(first.event.subProject, SubProjectId{42});
    EXPECT_EQ(first.event.note, QStringLiteral("นำเอกสารมา"));
    EXPECT_EQ(table.rows[1].event.end, QDate(2024, 6, 12));
    EXPECT_EQ(table.rows[2].event.timeStart, QTime(13, 30)) << "a time beside the day";
}

TEST(EventTable, KindsAndStatesAreReadInEitherLanguageAndByTheirNames)
{
    const EventTable table = readEvents(QStringLiteral("title,kind,state,start,end,time_start,time_end\n"
                                                       "ก,การประชุม,confirmed,2024-06-10,2024-06-11,9:00,24.00\n"
                                                       "ข,Meeting,ยกเลิก,10/6/2567,,,\n"));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].event.kind, EventKind::Meeting) << whyOf(table.rows[0]);
    EXPECT_EQ(table.rows[0].event.state, EventState::Confirmed);
    EXPECT_EQ(table.rows[0].event.timeEnd, QTime(0, 0));
    EXPECT_EQ(table.rows[1].event.kind, EventKind::Meeting) << whyOf(table.rows[1]);
    EXPECT_EQ(table.rows[1].event.state, EventState::Cancelled);
}

TEST(EventTable, StartAndEndMayBeMoments)
{
    const EventTable table =
        readEvents(QStringLiteral("title,start,end\nประชุมสมมุติ,2024-06-10 09:00,2024-06-10 12:00\n"));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].state, ImportState::New) << whyOf(table.rows[0]);
    EXPECT_EQ(table.rows[0].event.end, QDate(2024, 6, 10));
    EXPECT_EQ(table.rows[0].event.timeStart, QTime(9, 0));
    EXPECT_EQ(table.rows[0].event.timeEnd, QTime(12, 0));
}

TEST(EventTable, AnEventIsKnownAgainByItsTitleAndDayAndTellsWhatWouldChange)
{
    const EventTable table = readEvents(QStringLiteral("กิจกรรม,วันที่,เวลา,สถานที่\n"
                                                       "การลงนามสมมุติ,22 มี.ค. 2567,09.00-12.00,\n"
                                                       "กลุ่มที่ 1 กลุ่มสมมุติ 1,4 - 5 มี.ค. 2567,,\n"));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].state, ImportState::Matches) << whyOf(table.rows[0]);
    EXPECT_EQ(table.rows[0].event.known, EventId{104});
    const EventTable moved = readEvents(QStringLiteral("กิจกรรม,วันที่,สถานที่\nการลงนามสมมุติ,25 มี.ค. 2567,ศาลาสมมุติ\n"));
    ASSERT_EQ(moved.rows.size(), 1u);
    EXPECT_EQ(moved.rows[0].state, ImportState::Doubtful);
    EXPECT_EQ(moved.rows[0].event.known, EventId{104});
    EXPECT_NE(whyOf(moved.rows[0]).find("22 มีนาคม 2567 → 25"), std::string::npos) << whyOf(moved.rows[0]);
    EXPECT_NE(whyOf(moved.rows[0]).find("ศาลาสมมุติ"), std::string::npos) << "a venue to be made is told by its name";
}

TEST(EventTable, AMeetingOfEveryMonthIsOneForEachDay)
{
    Plan plan = test::samplePlan();
    ChangeSet changes;
    for (int month : {6, 7, 8}) {
        Event event;
        event.id = {200 + month};
        event.title = QStringLiteral("ประชุมประจำเดือนสมมุติ");
        event.state = EventState::Scheduled;
        event.start = event.end = QDate(2024, month, 10);
        changes.insert(event);
    }
    plan.apply(changes);
    const EventTable table = readEvents(QStringLiteral("กิจกรรม,วันที่\n"
                                                       "ประชุมประจำเดือนสมมุติ,10 ส.ค. 2567\n"
                                                       "ประชุมประจำเดือนสมมุติ,10 ก.ย. 2567\n"
                                                       "ประชุมประจำเดือนสมมุติ,10 มิ.ย. 2567\n"),
                                        plan);
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].event.known, EventId{208});
    EXPECT_EQ(table.rows[2].event.known, EventId{206});
    EXPECT_EQ(table.rows[1].event.known, EventId{207}) << "the one that is left, on another day";
    EXPECT_EQ(table.rows[1].state, ImportState::Doubtful);
    const EventTable alone = readEvents(QStringLiteral("กิจกรรม,วันที่\nประชุมประจำเดือนสมมุติ,10 ก.ย. 2567\n"), plan);
    EXPECT_EQ(alone.rows[0].state, ImportState::Doubtful);
    EXPECT_EQ(alone.rows[0].reason, EventReason::OtherDays);
    EXPECT_FALSE(alone.rows[0].event.known.isValid()) << "which of three is not guessed";
}

TEST(EventTable, WhatCannotBeReadIsRefusedWithItsCellAndTheRestKept)
{
    const EventTable table = readEvents(QStringLiteral("กิจกรรม,ประเภท,วันที่,เวลา,โครงการย่อย\n"
                                                       ",,10 มิ.ย. 2567,,\n"
                                                       "ก,งานบุญ,10 มิ.ย. 2567,,\n"
                                                       "ข,,31 มิ.ย. 2567,,\n"
                                                       "ค,,10 มิ.ย. 2567,บ่ายโมงครึ่ง,\n"
                                                       "ง,,10 มิ.ย. 2567,,โครงการอื่น\n"
                                                       "จ,,10 มิ.ย. 2567,,\n"
                                                       "จ,,10 มิ.ย. 2567,,\n"));
    ASSERT_EQ(table.rows.size(), 7u);
    const EventReason reasons[] = {EventReason::NoTitle,    EventReason::BadValue, EventReason::BadDate,
                                   EventReason::BadValue,   EventReason::BadValue, EventReason::None,
                                   EventReason::TwiceInFile};
    const EventColumn columns[] = {EventColumn::Title,     EventColumn::Kind,       EventColumn::Dates,
                                   EventColumn::TimeStart, EventColumn::SubProject, EventColumn::Ignored,
                                   EventColumn::Title};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(table.rows[i].reason, reasons[i]) << i << ": " << whyOf(table.rows[i]);
        EXPECT_EQ(table.rows[i].column, columns[i]) << i;
        EXPECT_EQ(whyOf(table.rows[i]).empty(), table.rows[i].state == ImportState::New) << i;
    }
    EXPECT_NE(whyOf(table.rows[1]).find("งานบุญ"), std::string::npos);
    EXPECT_EQ(table.count(ImportState::Refused), 6);
}

TEST(EventTable, ADayNotWithItsWeekdayAndAnEndBeforeItsStartAreRefused)
{
    const EventTable table = readEvents(QStringLiteral("กิจกรรม,วันเริ่มต้น,วันสิ้นสุด\n"
                                                       "ก,วันอังคารที่ 10 มิถุนายน 2567,\n"
                                                       "ข,10 มิ.ย. 2567,9 มิ.ย. 2567\n"));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].reason, EventReason::BadDate);
    EXPECT_EQ(table.rows[0].column, EventColumn::Start);
    EXPECT_EQ(table.rows[1].reason, EventReason::BadDate);
    EXPECT_EQ(table.rows[1].column, EventColumn::End);
    const format::Texts english(format::Language::English);
    EXPECT_TRUE(eventReasonText(table.rows[1], english).startsWith(QStringLiteral("The end is before the start")));
    const EventTable numbers = readEvents(QStringLiteral("กิจกรรม,วันเริ่มต้น,วันสิ้นสุด\nก,39340,\n"));
    EXPECT_EQ(eventReasonText(numbers.rows[0], english), QStringLiteral("“39340” is no sure date"));
}

TEST(EventTable, ALockedRoundIsNotChangedByAList)
{
    Plan plan = test::samplePlan();
    const auto locked = lockRound(plan, EventId{101}, true);
    ASSERT_TRUE(locked);
    plan.apply(locked->changes);
    const EventTable table = readEvents(QStringLiteral("กิจกรรม,วันที่\nกลุ่มที่ 1,11 - 12 มี.ค. 2567\n"), plan);
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].state, ImportState::Refused) << whyOf(table.rows[0]);
    EXPECT_EQ(table.rows[0].reason, EventReason::NotAllowed);
    EXPECT_FALSE(whyOf(table.rows[0]).empty());
}

TEST(EventTable, ColumnsWithoutKnownHeadingsAreChosen)
{
    const QString csv = QStringLiteral("ก1,ข1,ค1\nประชุมสมมุติ,x,10 มิ.ย. 2567\n");
    EXPECT_TRUE(readEvents(csv).noHeading);
    const EventTable table =
        readEvents(csv, test::samplePlan(),
                   {{QStringLiteral("ก1"), EventColumn::Title}, {QStringLiteral("C"), EventColumn::Dates}});
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].state, ImportState::New);
    EXPECT_EQ(table.rows[0].event.start, QDate(2024, 6, 10));
    EXPECT_EQ(readEvents(csv, test::samplePlan(), {{QStringLiteral("ฮ"), EventColumn::Title}}).unknownColumn,
              QStringLiteral("ฮ"));
}

} // namespace
