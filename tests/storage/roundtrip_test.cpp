#include "filefixture.h"
#include "randomchanges.h"

#include <QSet>

using namespace ruam::core;
using namespace ruam::test;
using Direction = ProgrammeStore::Direction;

namespace {

/// Everything a store holds.
struct Contents
{
    Plan plan;
    PeopleRows people;
    friend bool operator==(const Contents &, const Contents &) = default;
};

Contents contentsOf(ProgrammeStore &store, PeopleStore &people)
{
    auto plan = store.load();
    EXPECT_TRUE(plan.ok());
    return {*plan, allPeople(people)};
}

void goOn(RandomChanges &random, const Contents &stored)
{
    random.goOnFrom(stored.plan, stored.people);
}

Contents contentsOf(const RandomChanges &changes)
{
    return {changes.plan(), changes.people()};
}

void writeTo(ProgrammeStore &store, const Step &step, const ChangeSet &changes)
{
    const auto written = store.write(step, changes);
    ASSERT_TRUE(written.ok()) << step.id << ' ' << testing::PrintToString(written.error());
}

void undoAndRedo(ProgrammeStore &store, PeopleStore &people, qint64 step, const Contents &before, const Contents &after)
{
    ASSERT_TRUE(contentsOf(store, people) == after) << "written " << step;
    const auto back = store.changesOf(step, Direction::Undo);
    ASSERT_TRUE(back.ok()) << step << ' ' << testing::PrintToString(back.error());
    writeTo(store, stepOf(step + 1, Verb::Undo, step), *back);
    ASSERT_TRUE(contentsOf(store, people) == before) << "undone " << step;
    const auto again = store.changesOf(step, Direction::Redo);
    ASSERT_TRUE(again.ok()) << step << ' ' << testing::PrintToString(again.error());
    writeTo(store, stepOf(step + 2, Verb::Redo, step + 1), *again);
    ASSERT_TRUE(contentsOf(store, people) == after) << "done again " << step;
}

constexpr int kRounds = 120;

} // namespace

TEST(RoundTripTest, EveryChangeAndItsInverseLeaveTheStoreInMemoryEqual)
{
    RandomChanges random(20240301);
    MemoryStore store;
    for (qint64 step = 10; step < 10 + 10 * kRounds; step += 10) {
        const Contents before = contentsOf(random);
        writeTo(store, stepOf(step), random.next());
        undoAndRedo(store, store, step, before, contentsOf(random));
        ASSERT_FALSE(HasFatalFailure());
        goOn(random, contentsOf(store, store));
    }
}

TEST(RoundTripTest, EveryChangeAndItsInverseLeaveTheFileEqualAlsoAfterReopening)
{
    FileFixture files;
    ASSERT_TRUE(SqliteStore::create(files.path(), Plan(), files.options()).ok());
    auto store = files.open();
    RandomChanges random(25500709);
    QSet<int> kindsSeen;
    for (qint64 step = 10; step < 10 + 10 * kRounds; step += 10) {
        const Contents before = contentsOf(random);
        const ChangeSet changes = random.next();
        for (int kind = 0; kind < kKindCount; ++kind)
            if (changes.size(Kind(kind)) > 0)
                kindsSeen.insert(kind);
        writeTo(*store, stepOf(step), changes);
        if (step % 100 == 0) {
            store.reset();
            store = files.open();
        }
        undoAndRedo(*store, *store, step, before, contentsOf(random));
        ASSERT_FALSE(HasFatalFailure());
        goOn(random, contentsOf(*store, *store));
    }
    EXPECT_EQ(kindsSeen.size(), kKindCount);
    EXPECT_TRUE(store->integrity().ok());
}

TEST(RoundTripTest, AllStepsUndoneOneByOneLeadBackToTheBeginning)
{
    FileFixture files;
    files.makeFile();
    auto store = files.open();
    const Contents beginning = contentsOf(*store, *store);
    RandomChanges random(7);
    goOn(random, beginning);
    for (qint64 step = 1; step <= 30; ++step) {
        writeTo(*store, stepOf(step), random.next());
        goOn(random, contentsOf(*store, *store));
    }
    store.reset();
    store = files.open();
    for (qint64 step = 30; step >= 1; --step) {
        const auto back = store->changesOf(step, Direction::Undo);
        ASSERT_TRUE(back.ok()) << step << ' ' << testing::PrintToString(back.error());
        writeTo(*store, stepOf(100 + step, Verb::Undo, step), *back);
    }
    EXPECT_TRUE(contentsOf(*store, *store) == beginning);
}
