#include "modeltest.h"

#include <ruam/presentation/mealsmodel.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class MealsModelTest : public ruam::test::ModelTest
{
protected:
    MealsModelTest() { model.setEvent({101}); }

    MealsModel model{session, thai};
    ruam::test::WithoutNumbers unnumbered{model};
    QAbstractItemModelTester tester{&unnumbered};
};

} // namespace

TEST_F(MealsModelTest, MealsStandUnderTheirDayWithSums)
{
    EXPECT_EQ(column(model, MealsModel::MealColumn),
              (QStringList{
                  u"วันจันทร์ที่ 4 มีนาคม 2567"_qs, u"อาหารกลางวัน"_qs, {}, u"วันอังคารที่ 5 มีนาคม 2567"_qs, {}, u"รวมทุกมื้อ"_qs}));
    EXPECT_TRUE(model.setData(model.index(1, MealsModel::MuslimColumn), u"๕"_qs));
    EXPECT_EQ(column(model, MealsModel::SumColumn), (QStringList{{}, u"25"_qs, {}, {}, {}, u"25"_qs}));
    EXPECT_FALSE(model.setData(model.index(1, MealsModel::MuslimColumn), u"หลายคน"_qs));
}

TEST_F(MealsModelTest, AMealIsChosenInTheRowOfItsDay)
{
    const QModelIndex blank = model.index(4, MealsModel::MealColumn);
    ASSERT_TRUE(model.isBlankRow(blank));
    EXPECT_EQ(blank.data(EditorRole).toInt(), int(Editor::Choice));
    EXPECT_TRUE(model.setChoice(blank, {enumName(MealKind::Dinner), u"อาหารเย็น"_qs}));
    EXPECT_EQ(mealsOf(session.plan(), {101}).back()->kind, MealKind::Dinner);
    EXPECT_EQ(mealsOf(session.plan(), {101}).back()->day, 2);
}

TEST_F(MealsModelTest, OneStepProposesTheMealsOfAllDays)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), {101}, {someone(u"ก"_qs), someone(u"ข"_qs)}, 0, ids)).ok());
    ASSERT_TRUE(model.propose().ok());
    EXPECT_EQ(model.recordCount(), 6);
    EXPECT_EQ(model.index(1, MealsModel::GeneralColumn).data().toString(), u"2"_qs);
    EXPECT_TRUE(model.propose().ok()) << "nothing left to propose";
    EXPECT_TRUE(session.undo().ok());
    EXPECT_EQ(model.recordCount(), 1);
}
