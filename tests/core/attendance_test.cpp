#include <ruam/core/agenda.h>
#include <ruam/core/attendance.h>
#include <ruam/core/invitations.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const EventId kDeskRound{101}; // 4 and 5 March 2024
const QDate kDayOne(2024, 3, 4), kDayTwo(2024, 3, 5);
const HalfOfDay kDayOneMorning{kDayOne, HalfDay::Morning}, kDayOneAfternoon{kDayOne, HalfDay::Afternoon};

Participant attendee(RegistrationState state = RegistrationState::Named)
{
    Participant one;
    one.person.id = {500};
    one.person.given = QStringLiteral("สมชาย");
    one.person.surname = QStringLiteral("ไม่จริง");
    one.registration.id = {600};
    one.registration.event = kDeskRound;
    one.registration.person = one.person.id;
    one.registration.state = state;
    return one;
}

class AttendanceAtDesk : public testing::Test
{
protected:
    void SetUp() override
    {
        // The sample's own agenda must not decide.
        std::vector<AgendaItemId> old;
        for (const AgendaItem *item : agendaOf(plan, kDeskRound))
            old.push_back(item->id);
        ChangeSet changes;
        for (const auto &[id, speaker] : plan.all<AgendaSpeaker>())
            changes.remove(speaker);
        for (const AgendaItemId id : old)
            changes.remove(*plan.find(id));
        Event dated = *plan.find(kDeskRound);
        dated.start = kDayOne;
        dated.end = kDayTwo;
        dated.timeStart = dated.timeEnd = {};
        changes.update(*plan.find(kDeskRound), dated);
        plan.apply(changes);
    }
    void addItem(qint64 day, AgendaKind kind, QTime start, QTime end)
    {
        AgendaItem item;
        item.id = ids.next<AgendaItem>();
        item.event = kDeskRound;
        item.day = day;
        item.kind = kind;
        item.timeStart = start;
        item.timeEnd = end;
        ChangeSet changes;
        changes.insert(item);
        plan.apply(changes);
    }
    std::optional<HalfOfDay> at(QDate day, QTime time) const { return halfAt(plan, kDeskRound, QDateTime(day, time)); }

    Plan plan = samplePlan();
    CountingIds ids;
};

} // namespace

TEST_F(AttendanceAtDesk, ARoundOfTwoDaysHasFourHalves)
{
    const std::vector<HalfOfDay> all{
        kDayOneMorning, kDayOneAfternoon, {kDayTwo, HalfDay::Morning}, {kDayTwo, HalfDay::Afternoon}};
    EXPECT_EQ(halvesOf(plan, kDeskRound), all);
    EXPECT_EQ(at(kDayOne, {8, 30}), kDayOneMorning);
    EXPECT_EQ(at(kDayOne, {12, 0}), kDayOneAfternoon);
    EXPECT_EQ(at(kDayOne.addDays(-9), {15, 0}), kDayOneMorning) << "before the round its first";
    EXPECT_EQ(at(kDayTwo.addDays(900), {9, 0}), all.back()) << "after it its last";
}

TEST_F(AttendanceAtDesk, TheAgendaSaysWhichHalvesThereAre)
{
    addItem(1, AgendaKind::Registration, {13, 0}, {13, 30});
    addItem(1, AgendaKind::Session, {13, 30}, {16, 30});
    addItem(2, AgendaKind::Session, {9, 0}, {11, 30});
    addItem(2, AgendaKind::Lunch, {11, 30}, {12, 30});
    EXPECT_EQ(halvesOf(plan, kDeskRound), (std::vector<HalfOfDay>{kDayOneAfternoon, {kDayTwo, HalfDay::Morning}}));
    EXPECT_EQ(at(kDayOne, {8, 0}), kDayOneAfternoon) << "who is early comes for the half that there is";
    EXPECT_EQ(at(kDayTwo, {15, 0}), (HalfOfDay{kDayTwo, HalfDay::Morning}));
}

TEST_F(AttendanceAtDesk, TheAfternoonBeginsWithLunch)
{
    addItem(1, AgendaKind::Session, {9, 0}, {11, 30});
    addItem(1, AgendaKind::Lunch, {11, 30}, {12, 30});
    addItem(1, AgendaKind::Session, {12, 30}, {16, 0});
    EXPECT_EQ(at(kDayOne, {11, 29}), kDayOneMorning);
    EXPECT_EQ(at(kDayOne, {11, 30}), kDayOneAfternoon);
}

TEST_F(AttendanceAtDesk, ARoundWithoutDatesHasNone)
{
    Event undated = *plan.find(kDeskRound);
    undated.start = undated.end = {};
    ChangeSet changes;
    changes.update(*plan.find(kDeskRound), undated);
    plan.apply(changes);
    EXPECT_TRUE(halvesOf(plan, kDeskRound).empty());
    EXPECT_EQ(at(kDayOne, {9, 0}), std::nullopt);
    EXPECT_EQ(markAttendance(plan, attendee(), {}, kDayOneMorning, {9, 0}, ids).error().code, Code::BadValue);
}

TEST_F(AttendanceAtDesk, AMarkIsOneStepWithItsTime)
{
    const auto edit = markAttendance(plan, attendee(), {}, kDayOneMorning, QTime(8, 41, 37), ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->verb, Verb::MarkAttendance);
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(kDeskRound), qint64(1), QStringLiteral("สมชาย ไม่จริง")}));
    ASSERT_EQ(edit->changes.of<Attendance>().size(), 1u);
    const Attendance &mark = *edit->changes.of<Attendance>().front().after;
    EXPECT_EQ(mark.time, QTime(8, 41));
    EXPECT_EQ(mark.registration, RegistrationId{600});
    EXPECT_TRUE(edit->changes.of<Registration>().empty()) << "who was expected stays as named";

    const auto again = markAttendance(plan, attendee(), {mark}, kDayOneMorning, QTime(9, 0), ids);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changes.isEmpty()) << "a second mark does nothing";
    EXPECT_FALSE(markAttendance(plan, attendee(), {mark}, kDayOneAfternoon, QTime(13, 0), ids)->changes.isEmpty());

    const auto back = unmarkAttendance(plan, attendee(), {mark}, kDayOneMorning);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->verb, Verb::UnmarkAttendance);
    ASSERT_EQ(back->changes.of<Attendance>().size(), 1u);
    EXPECT_FALSE(back->changes.of<Attendance>().front().after);
}

TEST_F(AttendanceAtDesk, AReserveWhoComesIsConfirmedAndOneWhosePlaceIsTakenIsRefused)
{
    const auto edit = markAttendance(plan, attendee(RegistrationState::Reserve), {}, kDayOneMorning, {8, 41}, ids);
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->changes.of<Registration>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Registration>().front().after->state, RegistrationState::Confirmed);
    const auto refused =
        markAttendance(plan, attendee(RegistrationState::Substituted), {}, kDayOneMorning, {8, 41}, ids);
    EXPECT_EQ(refused.error(), (Error{Code::PlaceTaken, {QStringLiteral("สมชาย ไม่จริง")}, {}}));
}

TEST_F(AttendanceAtDesk, ADayOfAnotherWeekIsRefused)
{
    const auto refused = markAttendance(plan, attendee(), {}, {kDayOne.addDays(7), HalfDay::Morning}, {8, 41}, ids);
    EXPECT_EQ(refused.error().code, Code::BadValue);
}

TEST_F(AttendanceAtDesk, ALockedRoundIsNotMarked)
{
    plan.apply(lockRound(plan, kDeskRound, true)->changes);
    EXPECT_EQ(markAttendance(plan, attendee(), {}, kDayOneMorning, {8, 41}, ids).error().code, Code::RoundLocked);
    Attendance mark;
    mark.id = {700};
    mark.event = kDeskRound;
    mark.registration = {600};
    mark.date = kDayOne;
    EXPECT_EQ(unmarkAttendance(plan, attendee(), {mark}, kDayOneMorning).error().code, Code::RoundLocked);
}

TEST_F(AttendanceAtDesk, WhoIsRegisteredAtTheDeskIsMarkedByTheSameStep)
{
    Newcomer newcomer;
    newcomer.made.given = QStringLiteral("วิชัย");
    const auto walkIn = registerNewcomer(plan, kDeskRound, newcomer, RegistrationRole::Trainee,
                                         RegistrationState::Confirmed, true, 8, ids);
    ASSERT_TRUE(walkIn);
    const auto edit = markedAtOnce(plan, *walkIn, kDayOneMorning, {8, 50}, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->verb, Verb::RegisterPeople);
    ASSERT_EQ(edit->changes.of<Attendance>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Attendance>().front().after->registration,
              edit->changes.of<Registration>().front().id());
}
