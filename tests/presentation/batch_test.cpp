#include "modeltest.h"

#include <batch.h>

using namespace ruam::core;
using ruam::presentation::Batch;

namespace {
class BatchTest : public ruam::test::ModelTest
{
};
} // namespace

TEST_F(BatchTest, EachEditSeesWhatTheOnesBeforeDid)
{
    Batch batch(session.plan());
    ASSERT_TRUE(batch.add(removeRecord(batch.plan(), refOf(TaskId{71}))).ok());
    ASSERT_TRUE(batch.add(moveRecord(batch.plan(), refOf(TaskId{73}), 1)).ok());
    EXPECT_EQ(session.plan().find(TaskId{73})->position, 3) << "the plan itself is as it was";
    const auto edit = batch.take();
    ASSERT_TRUE(edit.has_value());
    ASSERT_TRUE(session.perform(*edit).ok());
    EXPECT_EQ(session.plan().find(TaskId{73})->position, 1);
    EXPECT_EQ(session.plan().find(TaskId{72})->position, 2);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(BatchTest, HoldsNoEditWhereNothingChanges)
{
    Batch batch(session.plan());
    ASSERT_TRUE(batch.add(setField(batch.plan(), refOf(TaskId{71}), u"title", QStringLiteral("งาน 2.1"))).ok());
    EXPECT_FALSE(batch.take().has_value());
}

TEST_F(BatchTest, ARefusedEditLeavesThoseBefore)
{
    Batch batch(session.plan());
    ASSERT_TRUE(batch.add(setField(batch.plan(), refOf(TaskId{71}), u"title", QStringLiteral("ก"))).ok());
    EXPECT_FALSE(batch.add(setField(batch.plan(), refOf(TaskId{72}), u"title", QString())).ok());
    const auto edit = batch.take();
    ASSERT_TRUE(edit.has_value());
    EXPECT_EQ(edit->changes.size(), 1);
}
