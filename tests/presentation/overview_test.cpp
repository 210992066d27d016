#include "modeltest.h"

#include <ruam/presentation/overview.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {
class OverviewTest : public ruam::test::ModelTest
{
protected:
    Overview view(QDate asOf) const { return overviewOf(session.plan(), asOf, thai); }
};
} // namespace

TEST_F(OverviewTest, SaysWhatIsNextAndWhatFollows)
{
    const Overview overview = view(QDate(2024, 3, 6));
    ASSERT_TRUE(overview.next.has_value());
    EXPECT_EQ(overview.next->title, u"กลุ่มที่ 2 กลุ่มสมมุติ 2"_qs);
    EXPECT_EQ(overview.next->record, refOf(TrainingGroupId{112}));
    EXPECT_EQ(overview.next->when, u"อีก 5 วัน"_qs);
    EXPECT_EQ(overview.next->dates, u"จ. 11 - อ. 12 มี.ค. 2567"_qs);
    EXPECT_TRUE(overview.next->venue.startsWith(u"หอประชุมสมมุติ"_qs));
    ASSERT_EQ(overview.following.size(), 2u);
    EXPECT_EQ(overview.following[1].record, refOf(EventId{104})) << "an event without a group opens itself";
    EXPECT_TRUE(overview.nothingNext.isEmpty());
}

TEST_F(OverviewTest, AnEventCountsUntilItsLastDayIsOver)
{
    EXPECT_EQ(view(QDate(2024, 3, 4)).next->when, u"วันนี้"_qs);
    const Overview second = view(QDate(2024, 3, 5));
    EXPECT_EQ(second.next->event, EventId{101});
    EXPECT_EQ(second.next->when, u"อยู่ระหว่างดำเนินการ"_qs);
    EXPECT_LT(second.next->daysUntil, 0);
}

TEST_F(OverviewTest, WhenNothingIsNextItOffersTheDayBeforeTheFirstUndoneEvent)
{
    ASSERT_TRUE(set(refOf(EventId{101}), u"state", u"held"_qs).ok());
    const Overview overview = view(QDate(2030, 1, 1));
    EXPECT_FALSE(overview.next.has_value());
    EXPECT_FALSE(overview.nothingNext.isEmpty());
    EXPECT_EQ(overview.offeredDay, QDate(2024, 3, 10));
    EXPECT_EQ(overview.offer, u"ดูข้อมูล ณ วันที่ 10 มีนาคม 2567"_qs);
    for (qint64 id : {102, 103, 104})
        ASSERT_TRUE(set(refOf(EventId{id}), u"state", u"held"_qs).ok());
    EXPECT_FALSE(view(QDate(2030, 1, 1)).offeredDay.isValid());
    EXPECT_TRUE(view(QDate(2030, 1, 1)).offer.isEmpty());
}

TEST_F(OverviewTest, AnEmptyPlanSaysSo)
{
    const Overview overview = overviewOf(Plan(), QDate(2024, 3, 1), thai);
    EXPECT_EQ(overview.nothingNext, u"ยังไม่มีกิจกรรม"_qs);
    EXPECT_TRUE(overview.tasks.empty());
    EXPECT_TRUE(overview.progress.empty());
}

TEST_F(OverviewTest, TasksStandByUrgency)
{
    ASSERT_TRUE(set(refOf(TaskId{73}), u"due", QDate(2024, 2, 28)).ok());
    ASSERT_TRUE(set(refOf(TaskId{62}), u"due", QDate(2024, 3, 5)).ok());
    const Overview overview = view(QDate(2024, 3, 1));
    QStringList lines;
    for (const TaskLine &line : overview.tasks)
        lines.append(line.title + u' ' + line.words);
    EXPECT_EQ(lines,
              (QStringList{u"งาน 2.3 เกินกำหนด"_qs, u"งาน 1.2 ใกล้กำหนด"_qs, u"งาน 1.1 ถัดไป"_qs, u"งาน 2.1 ถัดไป"_qs}));
    EXPECT_EQ(overview.overdue, 1);
    EXPECT_EQ(overview.tasks[0].subProject, u"โครงการย่อยสมมุติ 2"_qs);
    EXPECT_EQ(overview.tasks[0].due, u"พ. 28 ก.พ. 2567"_qs);
}

TEST_F(OverviewTest, ATaskJustDoneStaysWhereItStood)
{
    ASSERT_TRUE(set(refOf(TaskId{62}), u"due", QDate(2024, 3, 5)).ok());
    ASSERT_TRUE(perform(setTaskState(session.plan(), TaskId{62}, TaskState::Done, QDate(2024, 3, 1))).ok());
    EXPECT_EQ(view(QDate(2024, 3, 1)).tasks.size(), 2u);
    const Overview overview = overviewOf(session.plan(), QDate(2024, 3, 1), thai, {TaskId{62}});
    ASSERT_EQ(overview.tasks.size(), 3u);
    EXPECT_EQ(overview.tasks[0].task, TaskId{62});
    EXPECT_TRUE(overview.tasks[0].done);
    EXPECT_EQ(overview.tasks[0].words, u"แล้วเสร็จ"_qs);
    EXPECT_EQ(overview.overdue, 0);
}

TEST_F(OverviewTest, LongListsAreCutAndSayByHowMuch)
{
    Plan large;
    large.apply(ruam::test::largeChanges(2000));
    const Overview overview = overviewOf(large, QDate(2024, 6, 1), thai);
    EXPECT_EQ(overview.following.size(), size_t(kMostLines));
    EXPECT_EQ(size_t(overview.moreFollowing) + overview.following.size() + 1,
              upcomingEvents(large, QDate(2024, 6, 1)).size());
    EXPECT_EQ(overview.tasks.size(), size_t(kMostLines));
    EXPECT_GT(overview.moreTasks, 0);
    EXPECT_GT(overview.overdue, kMostLines) << "counted though not shown";
    EXPECT_TRUE(large.find(overview.firstMore));
}

TEST_F(OverviewTest, ProgressCountsStepsAndRounds)
{
    ASSERT_TRUE(perform(setTaskState(session.plan(), TaskId{61}, TaskState::Done, QDate(2024, 3, 1))).ok());
    const Overview overview = view(QDate(2024, 3, 13));
    ASSERT_EQ(overview.progress.size(), 2u);
    EXPECT_EQ(overview.progress[0].steps, u"1 จาก 3 ขั้นตอน"_qs);
    EXPECT_EQ(overview.progress[0].rounds, QString());
    EXPECT_EQ(overview.progress[1].rounds, u"อบรมแล้ว 2 จาก 3 กลุ่ม"_qs);
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"round_word", u"รุ่น"_qs).ok());
    EXPECT_EQ(view(QDate(2024, 3, 13)).progress[1].rounds, u"อบรมแล้ว 2 จาก 3 รุ่น"_qs);
    EXPECT_EQ(overviewOf(session.plan(), QDate(2024, 3, 13), english).progress[1].rounds, u"2 of 3 batches held"_qs);
}

TEST_F(OverviewTest, CountersCountWhatIsOpen)
{
    ASSERT_TRUE(perform(setTaskState(session.plan(), TaskId{61}, TaskState::Done, QDate(2024, 3, 1))).ok());
    ASSERT_TRUE(set(refOf(TaskId{73}), u"due", QDate(2024, 2, 28)).ok());
    EXPECT_EQ(countersOf(session.plan(), QDate(2024, 3, 1)), (Counters{5, 1, 3, 1}));
}

TEST_F(OverviewTest, TheDayIsChosenAsAStepThatCanBeUndone)
{
    ASSERT_TRUE(setAsOf(session, QDate(2024, 3, 20)).ok());
    EXPECT_EQ(session.asOf(), QDate(2024, 3, 20));
    ASSERT_TRUE(setAsOf(session, {}).ok());
    EXPECT_EQ(session.asOf(), clock.today());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.asOf(), QDate(2024, 3, 20));
}
