#include <ruam/core/edits.h>
#include <ruam/session/session.h>
#include <support/fixedclock.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::session::Session;
using ruam::test::CountingIds;
using ruam::test::FixedClock;
using ruam::test::MemoryStore;

class SessionTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(session.open().ok()); }

    QDate dateOf(qint64 event) const { return session.plan().find(EventId{event})->start; }
    Result<void> move(qint64 event, QDate to)
    {
        const auto edit = moveEvent(session.plan(), EventId{event}, to, {});
        return edit ? session.perform(*edit) : Result<void>(edit.error());
    }

    MemoryStore store{ruam::test::sampleChanges()};
    FixedClock clock;
    CountingIds ids;
    Session session{store, store, clock, ids, QStringLiteral("เจ้าหน้าที่สมมุติ")};
};

namespace {

const QDate kApril(2024, 4, 25);
const QDate kMay(2024, 5, 2);

} // namespace

TEST_F(SessionTest, AnEditReachesStoreAndPlanAndIsToldOnce)
{
    QSignalSpy told(&session, &Session::changed);
    ASSERT_TRUE(move(103, kApril).ok());
    EXPECT_EQ(dateOf(103), kApril);
    EXPECT_EQ(store.load()->find(EventId{103})->start, kApril);
    ASSERT_EQ(told.count(), 1);
    const auto report = told[0][0].value<ChangeReport>();
    EXPECT_EQ(report.cause, ChangeReport::Cause::Perform);
    EXPECT_EQ(report.of<Event>().updated, std::vector<qint64>{103});
    EXPECT_EQ(session.lastSaved(), clock.nowUtc());
}

TEST_F(SessionTest, KeepsWhoAndWhenWithTheStep)
{
    ASSERT_TRUE(move(103, kApril).ok());
    const auto steps = store.recentSteps(10);
    ASSERT_TRUE(steps.ok());
    ASSERT_EQ(steps->size(), 1u);
    EXPECT_EQ(steps->front().who, u"เจ้าหน้าที่สมมุติ");
    EXPECT_EQ(steps->front().at, clock.nowUtc());
    EXPECT_EQ(steps->front().verb, Verb::MoveEvent);
}

TEST_F(SessionTest, AFailedWriteChangesNothingAndTellsNobody)
{
    QSignalSpy told(&session, &Session::changed);
    const QDate before = dateOf(103);
    store.failWrites(Error{Code::DiskFull, {}, {}});
    const auto done = move(103, kApril);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::DiskFull);
    EXPECT_EQ(dateOf(103), before);
    EXPECT_EQ(session.nextUndo(), nullptr);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(SessionTest, AnEditThatIsCancelledWhileItIsWrittenChangesNothing)
{
    QSignalSpy told(&session, &Session::changed);
    const QDate before = dateOf(103);
    const auto edit = moveEvent(session.plan(), {103}, kApril, kApril);
    ASSERT_TRUE(edit.ok());
    const auto done = session.perform(*edit, [](qint64, qint64) { return false; });
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::Cancelled);
    EXPECT_EQ(dateOf(103), before);
    EXPECT_EQ(session.nextUndo(), nullptr);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(SessionTest, AnEditThatChangesNothingIsNoStep)
{
    ASSERT_TRUE(move(104, dateOf(104)).ok());
    EXPECT_EQ(session.nextUndo(), nullptr);
    EXPECT_TRUE(store.recentSteps(10)->empty());
}

TEST_F(SessionTest, UndoAndRedoGoBackAndForthOverEveryStep)
{
    const Plan original = session.plan();
    ASSERT_TRUE(move(103, kApril).ok());
    ASSERT_TRUE(move(103, kMay).ok());
    const Plan moved = session.plan();
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(dateOf(103), kApril);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_TRUE(session.plan() == original);
    EXPECT_EQ(session.nextUndo(), nullptr);
    ASSERT_TRUE(session.redo().ok());
    EXPECT_EQ(dateOf(103), kApril);
    ASSERT_TRUE(session.redo().ok());
    EXPECT_TRUE(session.plan() == moved);
    EXPECT_EQ(session.nextRedo(), nullptr);
    EXPECT_TRUE(*store.load() == moved);
}

TEST_F(SessionTest, ANewEditEndsRedo)
{
    ASSERT_TRUE(move(103, kApril).ok());
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(move(102, kMay).ok());
    EXPECT_EQ(session.nextRedo(), nullptr);
    EXPECT_EQ(session.redo().error().code, Code::NothingToRedo);
}

TEST_F(SessionTest, NothingToUndoIsSaidNotDone)
{
    EXPECT_EQ(session.undo().error().code, Code::NothingToUndo);
    EXPECT_EQ(session.redo().error().code, Code::NothingToRedo);
}

TEST_F(SessionTest, AFileOpenedAgainStillKnowsYesterdaysSteps)
{
    ASSERT_TRUE(move(103, kApril).ok());
    ASSERT_TRUE(move(103, kMay).ok());
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.redo().ok());
    const Plan closed = session.plan();

    Session again(store, store, clock, ids, QStringLiteral("ผู้อื่นสมมุติ"));
    ASSERT_TRUE(again.open().ok());
    EXPECT_TRUE(again.plan() == closed);
    ASSERT_NE(again.nextRedo(), nullptr);
    EXPECT_EQ(again.nextRedo()->args.at(1), Arg(kMay));
    ASSERT_TRUE(again.undo().ok());
    EXPECT_TRUE(again.plan() == ruam::test::samplePlan());
    ASSERT_TRUE(again.redo().ok());
    ASSERT_TRUE(again.redo().ok());
    EXPECT_EQ(again.plan().find(EventId{103})->start, kMay);
}

TEST_F(SessionTest, WhatAnotherProgramWroteIsReadBeforeTheNextEdit)
{
    Session other(store, store, clock, ids, QStringLiteral("ผู้อื่นสมมุติ"));
    ASSERT_TRUE(other.open().ok());
    ASSERT_TRUE(session.perform(*moveEvent(session.plan(), EventId{101}, kApril, {})).ok());
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(other.perform(*moveEvent(other.plan(), EventId{102}, kMay, {})).ok());

    store.changeFromElsewhere();
    QSignalSpy told(&session, &Session::changed);
    ASSERT_TRUE(session.takeForeignChange().ok());
    EXPECT_EQ(dateOf(102), kMay);
    EXPECT_EQ(session.nextRedo(), nullptr);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].value<ChangeReport>().cause, ChangeReport::Cause::Foreign);
}

TEST_F(SessionTest, AnEditMadeOnAnOlderRowIsRefusedAndNamesIt)
{
    const auto stale = moveEvent(session.plan(), EventId{103}, kApril, {});
    ASSERT_TRUE(move(103, kMay).ok());
    const auto done = session.perform(*stale);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(done.error().args.value(0), Arg(refOf(EventId{103})));
    EXPECT_EQ(dateOf(103), kMay);
}

TEST_F(SessionTest, PeopleAreUndoneLikeEverythingElse)
{
    NewParticipant person;
    person.given = QStringLiteral("สมมุติ");
    person.organisation = QStringLiteral("หน่วยใหม่");
    ASSERT_TRUE(session.perform(*registerPeople(session.plan(), EventId{101}, {person, person}, 0, ids)).ok());
    EXPECT_EQ(*session.people().participantCount(EventId{101}), 2);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(*session.people().participantCount(EventId{101}), 0);
    EXPECT_EQ(*session.people().personCount(), 0);
    EXPECT_TRUE(session.plan() == ruam::test::samplePlan());
    ASSERT_TRUE(session.redo().ok());
    EXPECT_EQ(*session.people().participantCount(EventId{101}), 2);
}

TEST_F(SessionTest, TheDayToJudgeFromIsTheProgrammesOwnOrToday)
{
    EXPECT_EQ(session.asOf(), clock.today());
    ASSERT_TRUE(session.perform(*setField(session.plan(), refOf(ProgrammeId{3}), u"as_of", kApril)).ok());
    EXPECT_EQ(session.asOf(), kApril);
}
