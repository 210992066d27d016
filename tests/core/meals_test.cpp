#include <ruam/core/invitations.h>
#include <ruam/core/meals.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

constexpr EventId kRound{101};

ProvinceId nanProvince()
{
    return {packedProvinceCode(u"TH-55")};
}

RegistrationCount counted(RegistrationRole role, qint64 count, RegistrationState state = RegistrationState::Named)
{
    return {nanProvince(), role, state, count};
}

class Meals : public testing::Test
{
protected:
    void answer(QStringView field, qint64 value)
    {
        const auto edit = setInvitationField(plan, {111}, nanProvince(), field, value, QDate(2024, 2, 20), ids);
        ASSERT_TRUE(edit.ok());
        plan.apply(edit->changes);
    }

    Plan plan = samplePlan();
    CountingIds ids;
};

} // namespace

TEST_F(Meals, NamesCountBeforeTheNumberThatWasPromised)
{
    answer(u"accepted", 4);
    EXPECT_EQ(headCount(plan, kRound, {}), 4);
    const std::vector<RegistrationCount> counts{counted(RegistrationRole::Trainee, 3),
                                                counted(RegistrationRole::Trainee, 9, RegistrationState::Cancelled),
                                                counted(RegistrationRole::Trainer, 2)};
    EXPECT_EQ(headCount(plan, kRound, counts), 5);
    EXPECT_EQ(traineeCount(counts), 3);
    EXPECT_EQ(teamCount(counts), 2);
}

TEST_F(Meals, EverybodyIsCountedOnce)
{
    using Role = RegistrationRole;
    const std::vector<RegistrationCount> counts{counted(Role::Trainee, 5),
                                                counted(Role::Trainee, 2, RegistrationState::Confirmed),
                                                counted(Role::Observer, 1),
                                                counted(Role::Trainee, 3, RegistrationState::Reserve),
                                                counted(Role::Trainee, 9, RegistrationState::Absent),
                                                counted(Role::Trainer, 2),
                                                counted(Role::Staff, 1)};
    Heads heads = headsOf(plan, kRound, counts);
    EXPECT_EQ(heads, (Heads{7, 1, 3, 3, 0}));
    EXPECT_EQ(heads.attending(), 8);
    EXPECT_EQ(heads.expected(), 11) << "no reserves";
    EXPECT_EQ(headCount(plan, kRound, counts), heads.expected());
    EXPECT_EQ(teamCount(counts), 3) << "observers take part";
    answer(u"accepted", 4);
    EXPECT_EQ(headsOf(plan, kRound, {}).promised, 4);
    EXPECT_EQ(headsOf(plan, kRound, counts).promised, 0) << "those were named";
}

TEST_F(Meals, WhatTheProvincesSaidIsCountedAndTheRestEatsInGeneral)
{
    answer(u"accepted", 4);
    answer(u"meals_muslim", 3);
    EXPECT_EQ(expectedEaters(plan, kRound, {}), (Eaters{1, 3, 0}));
    EXPECT_EQ(expectedEaters(plan, kRound, {counted(RegistrationRole::Staff, 2)}), (Eaters{3, 3, 0}));
}

TEST_F(Meals, EveryDayIsGivenItsMealsAndWhatStandsThereStays)
{
    const auto edit = proposeMeals(plan, kRound, {5, 3, 1}, ids);
    ASSERT_TRUE(edit.ok());
    plan.apply(edit->changes);
    const auto meals = mealsOf(plan, kRound);
    ASSERT_EQ(meals.size(), 6u) << "refreshments, lunch and refreshments of two days";
    EXPECT_EQ(meals[0]->kind, MealKind::MorningBreak);
    EXPECT_EQ(meals[0]->muslim, 3);
    EXPECT_EQ(meals[1]->general, 20) << "somebody set it";
    EXPECT_EQ(meals[1]->muslim, std::nullopt);
    EXPECT_EQ(meals[5]->day, 2);
    EXPECT_TRUE(proposeMeals(plan, kRound, {9, 9, 9}, ids)->changes.isEmpty());
}

TEST_F(Meals, ThoseCountedForOthersThanComeAreTold)
{
    plan.apply(proposeMeals(plan, kRound, {5, 3, 1}, ids)->changes);
    EXPECT_EQ(mealsForOthers(plan, kRound, 9), 1) << "somebody set 20 for one";
    EXPECT_EQ(mealsForOthers(plan, kRound, 20), 5);
    ChangeSet changes;
    Meal without = *mealsOf(plan, kRound)[0];
    without.general = without.muslim = without.vegetarian = std::nullopt;
    changes.update(*mealsOf(plan, kRound)[0], without);
    plan.apply(changes);
    EXPECT_EQ(mealsForOthers(plan, kRound, 20), 4) << "not one that has no number yet";
}
