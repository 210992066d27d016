#include <ruam/core/plandiff.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;

namespace {

Person named(qint64 id, const QString &given)
{
    Person person;
    person.id = {id};
    person.given = given;
    return person;
}

TEST(PlanDiff, LeadsFromTheOnePlanToTheOther)
{
    const Plan before = test::samplePlan();
    Plan after = before;
    ChangeSet changes;
    Task task = *before.find(TaskId{61});
    task.title = QStringLiteral("ใหม่");
    changes.update(*before.find(TaskId{61}), task);
    changes.remove(*before.find(NoteId{131}));
    Organisation made;
    made.id = {990};
    made.name = QStringLiteral("หน่วยงานสมมุติ");
    changes.insert(made);
    after.apply(changes);
    const ChangeSet diff = planDiff(before, after);
    EXPECT_EQ(diff.size(), 3);
    Plan again = before;
    again.apply(diff);
    EXPECT_TRUE(again == after);
    EXPECT_TRUE(planDiff(after, after).isEmpty());
}

TEST(PlanDiff, OfPeopleFindsWhoCameWentAndChanged)
{
    ChangeSet old;
    for (qint64 id = 1; id <= 3; ++id)
        old.insert(named(id, QStringLiteral("คน%1").arg(id)));
    test::MemoryStore before(old);
    ChangeSet now;
    now.insert(named(1, QStringLiteral("คน1")));
    now.insert(named(3, QStringLiteral("อื่น")));
    now.insert(named(4, QStringLiteral("คน4")));
    test::MemoryStore after(now);
    const auto diff = peopleDiff(before, after);
    ASSERT_TRUE(diff);
    ASSERT_EQ(diff->size(), 3);
    EXPECT_FALSE(diff->find(PersonId{2})->after.has_value());
    EXPECT_EQ(diff->find(PersonId{3})->before->given, QStringLiteral("คน3"));
    EXPECT_EQ(diff->find(PersonId{3})->after->given, QStringLiteral("อื่น"));
    EXPECT_FALSE(diff->find(PersonId{4})->before.has_value());
}

} // namespace
