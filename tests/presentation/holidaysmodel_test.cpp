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

TEST_F(HolidaysModelTest, RowsPastedBeyondTheLastAreAddedWithTheirDay)
{
    const QModelIndex last = at(1, HolidaysModel::DateColumn);
    const HolidaysModel::NewRow row{{HolidaysModel::DateColumn, u"1 ม.ค. 2568"_qs},
                                    {HolidaysModel::NameColumn, u"วันหยุดใหม่"_qs},
                                    {HolidaysModel::SourceColumn, u"ประกาศสมมุติ"_qs}};
    EXPECT_TRUE(model.takesRow(last, row));
    EXPECT_FALSE(model.takesRow(at(0, HolidaysModel::DateColumn), row)) << "not in the middle of the list";
    EXPECT_FALSE(model.takesRow(last, {{HolidaysModel::NameColumn, u"ไม่มีวัน"_qs}}));
    EXPECT_FALSE(model.takesRow(last, {{HolidaysModel::DateColumn, u"1 ม.ค. 2568"_qs}}));
    ASSERT_TRUE(model.setCellsAndRows({}, last, {row}));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shown(at(2, HolidaysModel::DateColumn)), u"พ. 1 ม.ค. 2568"_qs);
    EXPECT_EQ(shown(at(2, HolidaysModel::SourceColumn)), u"ประกาศสมมุติ"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(model.setCellsAndRows({}, last, {{{HolidaysModel::DateColumn, u"31/6/2568"_qs}, row[1], row[2]}}));
    EXPECT_EQ(model.rowCount(), 2) << "a day that does not exist adds nothing";
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
