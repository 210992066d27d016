#include "modeltest.h"

#include <ruam/presentation/holidaysmodel.h>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class HolidaysModelTest : public ruam::test::ModelTest
{
protected:
    HolidaysModelTest()
    {
        Holiday later;
        later.date = QDate(2024, 4, 13);
        later.name = u"วันหยุดหลัง"_qs;
        EXPECT_TRUE(model.takeHolidays({later}).ok());
        log.take();
    }
    QModelIndex at(int row, int column) const { return model.index(row, column); }

    HolidaysModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(HolidaysModelTest, ShowsThemByDateWithTheWeekday)
{
    EXPECT_EQ(column(model, HolidaysModel::DateColumn), (QStringList{u"อ. 5 มี.ค. 2567"_qs, u"ส. 13 เม.ย. 2567"_qs}));
    EXPECT_EQ(shown(at(0, HolidaysModel::StatusColumn)), u"ประกาศแล้ว"_qs);
    EXPECT_EQ(model.firstFrom(QDate(2024, 3, 6)).row(), 1);
    EXPECT_FALSE(model.firstFrom(QDate(2025, 1, 1)).isValid());
}

TEST_F(HolidaysModelTest, ADateTypedPutsTheRowInItsPlace)
{
    ASSERT_TRUE(model.setData(at(0, HolidaysModel::DateColumn), u"1 พฤษภาคม 2567"_qs));
    EXPECT_EQ(column(model, HolidaysModel::NameColumn), (QStringList{u"วันหยุดหลัง"_qs, u"วันหยุดสมมุติ"_qs}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(shown(at(0, HolidaysModel::NameColumn)), u"วันหยุดสมมุติ"_qs);
}

TEST_F(HolidaysModelTest, WhatIsNoDateIsRefusedInPlace)
{
    EXPECT_FALSE(model.setData(at(0, HolidaysModel::DateColumn), u"31/6/2567"_qs));
    EXPECT_FALSE(at(0, HolidaysModel::DateColumn).data(ErrorRole).toString().isEmpty());
    EXPECT_EQ(shown(at(0, HolidaysModel::DateColumn)), u"อ. 5 มี.ค. 2567"_qs);
}

TEST_F(HolidaysModelTest, ManyAreAddedInOneStepAndNoneTwice)
{
    Holiday a;
    a.date = QDate(2024, 12, 10);
    a.name = u"ก"_qs;
    Holiday b = a;
    b.name = u"ข"_qs;
    EXPECT_EQ(*model.takeHolidays({a, b}), 2);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(*model.takeHolidays({a, b}), 0);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.rowCount(), 2) << "and one undo takes them back";
}
