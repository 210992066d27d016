#include "modeltest.h"

#include <ruam/presentation/roles.h>
#include <ruam/presentation/shiftmodel.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class ShiftModelTest : public ruam::test::ModelTest
{
protected:
    QString then(int row) const { return shown(model.index(row, ShiftModel::ThenColumn)); }
    bool type(int row, const QString &text) { return model.setData(model.index(row, ShiftModel::ThenColumn), text); }

    ShiftModel model{session.plan(), thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ShiftModelTest, HasARowForTheWholeEachSubProjectAndEachRound)
{
    EXPECT_EQ(column(model, ShiftModel::PartColumn),
              (QStringList{u"ทั้งโครงการ"_qs, u"โครงการย่อยสมมุติ 1"_qs, u"โครงการย่อยสมมุติ 2"_qs, u"กลุ่มที่ 1"_qs, u"กลุ่มที่ 2"_qs,
                           u"กลุ่มที่ 3"_qs}));
    EXPECT_EQ(then(0), u"จ. 4 มี.ค. 2567"_qs);
}

TEST_F(ShiftModelTest, APartMovesWithTheWholeUntilItHasADayOfItsOwn)
{
    ASSERT_TRUE(type(0, u"11/3/2567"_qs));
    EXPECT_EQ(then(4), u"จ. 18 มี.ค. 2567"_qs);
    ASSERT_TRUE(type(4, u"20 มี.ค. 67"_qs));
    ASSERT_TRUE(type(0, u"18 มีนาคม 2567"_qs));
    EXPECT_EQ(then(3), u"จ. 18 มี.ค. 2567"_qs);
    EXPECT_EQ(then(4), u"พ. 20 มี.ค. 2567"_qs);
    ASSERT_TRUE(type(4, QString()));
    EXPECT_EQ(then(4), u"จ. 25 มี.ค. 2567"_qs);
}

TEST_F(ShiftModelTest, AYearKeepsTheWeekdays)
{
    model.shiftByYears(1);
    EXPECT_EQ(model.shift().days % 7, 0);
    EXPECT_EQ(then(0), u"จ. 3 มี.ค. 2568"_qs);
}

TEST_F(ShiftModelTest, ListsTheNewDaysOnWhichNobodyWorks)
{
    EXPECT_EQ(model.restDays().size(), 1);   // 5 March 2024 is a holiday of the sample
    ASSERT_TRUE(type(3, u"9 มี.ค. 2567"_qs)); // a Saturday
    const QStringList lines = model.restDays();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"ส. 9 มี.ค. 2567"_qs)) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(u"กลุ่มที่ 1"_qs)) << lines[0].toStdString();
}

TEST_F(ShiftModelTest, ATextThatIsNoDayIsRefusedAndMovesNothing)
{
    QString said;
    QObject::connect(&model, &ShiftModel::refused, &model, [&](const QString &text) { said = text; });
    EXPECT_FALSE(type(0, u"31 มิ.ย. 2567"_qs));
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(then(0), u"จ. 4 มี.ค. 2567"_qs);
    EXPECT_EQ(model.index(0, ShiftModel::ThenColumn).data(ErrorRole).toString(), said);
    EXPECT_EQ(model.index(1, ShiftModel::ThenColumn).data(ErrorRole).toString(), QString());
    ASSERT_TRUE(type(0, u"11/3/2567"_qs));
    EXPECT_EQ(model.index(0, ShiftModel::ThenColumn).data(ErrorRole).toString(), QString());
}
