#include <ruam/core/agenda.h>
#include <ruam/core/attendance.h>
#include <ruam/core/invitations.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const EventId kHeldRound{101}; // 4 and 5 March 2024
const QDate kFirstComer(2024, 3, 4), kSecond(2024, 3, 5);
const HalfOfDay kMorning{kFirstComer, HalfDay::Morning}, kAfternoon{kFirstComer, HalfDay::Afternoon};

Participant comer(RegistrationState state = RegistrationState::Named)
{
    Participant one;
    one.person.id = {500};
    one.person.given = QStringLiteral("สมชาย");
    one.person.surname = QStringLiteral("ไม่จริง");
    one.registration.id = {600};
    one.registration.event = kHeldRound;
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
        for (const AgendaItem *item : agendaOf(plan, kHeldRound))
            old.push_back(item->id);
        ChangeSet changes;
        for (const auto &[id, speaker] : plan.all<AgendaSpeaker>())
            changes.remove(speaker);
        for (const AgendaItemId id : old)
            changes.remove(*plan.find(id));
        Event dated = *plan.find(kHeldRound);
        dated.start = kFirstComer;
        dated.end = kSecond;
        dated.timeStart = dated.timeEnd = {};
        changes.update(*plan.find(kHeldRound), dated);
        plan.apply(changes);
    }
    void addItem(qint64 day, AgendaKind kind, QTime start, QTime end)
    {
        AgendaItem item;
        item.id = ids.next<AgendaItem>();
        item.event = kHeldRound;
        item.day = day;
        item.kind = kind;
        item.timeStart = start;
        item.timeEnd = end;
        ChangeSet changes;
        changes.insert(item);
        plan.apply(changes);
    }
    std::optional<HalfOfDay> at(QDate day, QTime time) const { return halfAt(plan, kHeldRound, QDateTime(day, time)); }

    Plan plan = samplePlan();
    CountingIds ids;
};

} // namespace

TEST_F(AttendanceAtDesk, ARoundOfTwoDaysHasFourHalves)
{
    const std::vector<HalfOfDay> all{kMorning, kAfternoon, {kSecond, HalfDay::Morning}, {kSecond, HalfDay::Afternoon}};
    EXPECT_EQ(halvesOf(plan, kHeldRound), all);
    EXPECT_EQ(at(kFirstComer, {8, 30}), kMorning);
    EXPECT_EQ(at(kFirstComer, {12, 0}), kAfternoon);
    EXPECT_EQ(at(kFirstComer.addDays(-9), {15, 0}), kMorning) << "before the round its first";
    EXPECT_EQ(at(kSecond.addDays(900), {9, 0}), all.back()) << "after it its last";
}

TEST_F(AttendanceAtDesk, TheAgendaSaysWhichHalvesThereAre)
{
    addItem(1, AgendaKind::Registration, {13, 0}, {13, 30});
    addItem(1, AgendaKind::Session, {13, 30}, {16, 30});
    addItem(2, AgendaKind::Session, {9, 0}, {11, 30});
    addItem(2, AgendaKind::Lunch, {11, 30}, {12, 30});
    EXPECT_EQ(halvesOf(plan, kHeldRound), (std::vector<HalfOfDay>{kAfternoon, {kSecond, HalfDay::Morning}}));
    EXPECT_EQ(at(kFirstComer, {8, 0}), kAfternoon) << "who is early comes for the half that there is";
    EXPECT_EQ(at(kSecond, {15, 0}), (HalfOfDay{kSecond, HalfDay::Morning}));
}

TEST_F(AttendanceAtDesk, TheAfternoonBeginsWithLunch)
{
    addItem(1, AgendaKind::Session, {9, 0}, {11, 30});
    addItem(1, AgendaKind::Lunch, {11, 30}, {12, 30});
    addItem(1, AgendaKind::Session, {12, 30}, {16, 0});
    EXPECT_EQ(at(kFirstComer, {11, 29}), kMorning);
    EXPECT_EQ(at(kFirstComer, {11, 30}), kAfternoon);
}

TEST_F(AttendanceAtDesk, ARoundWithoutDatesHasNone)
{
    Event undated = *plan.find(kHeldRound);
    undated.start = undated.end = {};
    ChangeSet changes;
    changes.update(*plan.find(kHeldRound), undated);
    plan.apply(changes);
    EXPECT_TRUE(halvesOf(plan, kHeldRound).empty());
    EXPECT_EQ(at(kFirstComer, {9, 0}), std::nullopt);
    EXPECT_EQ(markAttendance(plan, comer(), {}, kMorning, {9, 0}, ids).error().code, Code::BadValue);
}

TEST_F(AttendanceAtDesk, AMarkIsOneStepWithItsTime)
{
    const auto edit = markAttendance(plan, comer(), {}, kMorning, QTime(8, 41, 37), ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->verb, Verb::MarkAttendance);
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(kHeldRound), qint64(1), QStringLiteral("สมชาย ไม่จริง")}));
    ASSERT_EQ(edit->changes.of<Attendance>().size(), 1u);
    const Attendance &mark = *edit->changes.of<Attendance>().front().after;
    EXPECT_EQ(mark.time, QTime(8, 41));
    EXPECT_EQ(mark.registration, RegistrationId{600});
    EXPECT_TRUE(edit->changes.of<Registration>().empty()) << "who was expected stays as named";

    const auto again = markAttendance(plan, comer(), {mark}, kMorning, QTime(9, 0), ids);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->changes.isEmpty()) << "a second mark does nothing";
    EXPECT_FALSE(markAttendance(plan, comer(), {mark}, kAfternoon, QTime(13, 0), ids)->changes.isEmpty());

    const auto back = unmarkAttendance(plan, comer(), {mark}, kMorning);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->verb, Verb::UnmarkAttendance);
    ASSERT_EQ(back->changes.of<Attendance>().size(), 1u);
    EXPECT_FALSE(back->changes.of<Attendance>().front().after);
}

TEST_F(AttendanceAtDesk, AReserveWhoComesIsConfirmedAndOneWhosePlaceIsTakenIsRefused)
{
    const auto edit = markAttendance(plan, comer(RegistrationState::Reserve), {}, kMorning, {8, 41}, ids);
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->changes.of<Registration>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Registration>().front().after->state, RegistrationState::Confirmed);
    const auto refused = markAttendance(plan, comer(RegistrationState::Substituted), {}, kMorning, {8, 41}, ids);
    EXPECT_EQ(refused.error(), (Error{Code::PlaceTaken, {QStringLiteral("สมชาย ไม่จริง")}, {}}));
}

TEST_F(AttendanceAtDesk, ADayOfAnotherWeekIsRefused)
{
    const auto refused = markAttendance(plan, comer(), {}, {kFirstComer.addDays(7), HalfDay::Morning}, {8, 41}, ids);
    EXPECT_EQ(refused.error().code, Code::BadValue);
}

TEST_F(AttendanceAtDesk, ALockedRoundIsNotMarked)
{
    plan.apply(lockRound(plan, kHeldRound, true)->changes);
    EXPECT_EQ(markAttendance(plan, comer(), {}, kMorning, {8, 41}, ids).error().code, Code::RoundLocked);
    Attendance mark;
    mark.id = {700};
    mark.event = kHeldRound;
    mark.registration = {600};
    mark.date = kFirstComer;
    EXPECT_EQ(unmarkAttendance(plan, comer(), {mark}, kMorning).error().code, Code::RoundLocked);
}

TEST_F(AttendanceAtDesk, WhoIsRegisteredAtTheDeskIsMarkedByTheSameStep)
{
    Newcomer newcomer;
    newcomer.made.given = QStringLiteral("วิชัย");
    const auto walkIn =
        registerNewcomer(plan, kHeldRound, newcomer, RegistrationRole::Trainee, RegistrationState::Confirmed, true, 8, ids);
    ASSERT_TRUE(walkIn);
    const auto edit = markedAtOnce(plan, *walkIn, kMorning, {8, 50}, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->verb, Verb::RegisterPeople);
    ASSERT_EQ(edit->changes.of<Attendance>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Attendance>().front().after->registration,
              edit->changes.of<Registration>().front().id());
}
