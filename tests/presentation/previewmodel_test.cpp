#include "modeltest.h"

#include <ruam/presentation/previewmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;
using State = PreviewRow::State;

namespace {

PreviewRow rowOf(const QString &given, State state)
{
    PreviewRow row;
    row.person.title = u"นาย"_qs;
    row.person.given = given;
    row.person.surname = u"สมมุติ"_qs;
    row.state = state;
    row.taken = state != State::Matches;
    row.source = u"นาย%1 สมมุติ"_qs.arg(given);
    return row;
}

class PreviewModelTest : public ruam::test::ModelTest
{
protected:
    PreviewModelTest()
    {
        model.setRows({rowOf(u"หนึ่ง"_qs, State::New), rowOf(u"สอง"_qs, State::Matches),
                       rowOf(u"สาม"_qs, State::Doubtful), rowOf(QString(), State::Refused)});
        log.take();
    }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
    QStringList acceptedNames() const
    {
        QStringList names;
        for (const PreviewRow *row : model.accepted())
            names.append(row->person.given);
        return names;
    }

    PreviewModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(PreviewModelTest, CountsEachState)
{
    EXPECT_EQ(model.countsText(), u"ใหม่ 1 · ตรงกับที่มี 1 · ต้องตรวจสอบ 1 · ไม่รับ 1"_qs);
    model.setRows({rowOf(u"หนึ่ง"_qs, State::New), rowOf(u"สอง"_qs, State::New)});
    EXPECT_EQ(model.countsText(), u"ใหม่ 2"_qs);
    model.clear();
    EXPECT_EQ(model.countsText(), QString());
}

TEST_F(PreviewModelTest, WhoIsThereAlreadyDoesNotEnterUnlessChecked)
{
    EXPECT_EQ(acceptedNames(), (QStringList{u"หนึ่ง"_qs, u"สาม"_qs}));
    ASSERT_TRUE(model.setData(at(1, PreviewModel::StateColumn), int(Qt::Checked), Qt::CheckStateRole));
    ASSERT_TRUE(model.setData(at(0, PreviewModel::StateColumn), int(Qt::Unchecked), Qt::CheckStateRole));
    EXPECT_EQ(acceptedNames(), (QStringList{u"สอง"_qs, u"สาม"_qs}));
}

TEST_F(PreviewModelTest, ARefusedRowCannotBeChecked)
{
    EXPECT_FALSE(model.setData(at(3, PreviewModel::StateColumn), int(Qt::Checked), Qt::CheckStateRole));
    EXPECT_FALSE(at(3, PreviewModel::StateColumn).flags() & Qt::ItemIsUserCheckable);
}

TEST_F(PreviewModelTest, ACorrectedRowIsJudgedAgainAndEnters)
{
    QSignalSpy counts(&model, &PreviewModel::countsChanged);
    ASSERT_TRUE(model.setData(at(3, PreviewModel::GivenColumn), u" สี่ "_qs));
    EXPECT_EQ(log.take(), QStringList{u"changed 3-3/0-7"_qs});
    EXPECT_EQ(counts.count(), 1);
    EXPECT_EQ(model.rows()[3].state, State::New);
    EXPECT_EQ(acceptedNames(), (QStringList{u"หนึ่ง"_qs, u"สาม"_qs, u"สี่"_qs}));
    ASSERT_TRUE(model.setData(at(0, PreviewModel::GivenColumn), QString()));
    EXPECT_EQ(model.rows()[0].state, State::Refused);
    EXPECT_EQ(shown(at(0, PreviewModel::ReasonColumn)), u"ไม่มีชื่อ"_qs);
    EXPECT_EQ(at(0, PreviewModel::ReasonColumn).data(Qt::ToolTipRole).toString(), u"ไม่มีชื่อ"_qs) << "where it is cut";
    EXPECT_EQ(at(0, PreviewModel::SurnameColumn).data(Qt::ToolTipRole).toString(), u"นายหนึ่ง สมมุติ"_qs);
    EXPECT_EQ(acceptedNames(), (QStringList{u"สาม"_qs, u"สี่"_qs}));
}

TEST_F(PreviewModelTest, AJudgeOfTheCallersDecides)
{
    model.setJudge([](PreviewRow &row) {
        row.state = State::Matches;
        row.reason = u"มีแล้ว"_qs;
        row.taken = false;
    });
    ASSERT_TRUE(model.setData(at(0, PreviewModel::SurnameColumn), u"ตัวอย่าง"_qs));
    EXPECT_EQ(shown(at(0, PreviewModel::ReasonColumn)), u"มีแล้ว"_qs);
    EXPECT_EQ(acceptedNames(), QStringList{u"สาม"_qs});
}

TEST_F(PreviewModelTest, AProvinceIsKnownOrRefused)
{
    QSignalSpy refused(&model, &PreviewModel::editRefused);
    ASSERT_TRUE(model.setData(at(0, PreviewModel::ProvinceColumn), u"น่าน"_qs));
    EXPECT_EQ(model.rows()[0].person.province.value, packedProvinceCode(u"TH-55"));
    log.take();
    EXPECT_FALSE(model.setData(at(0, PreviewModel::ProvinceColumn), u"เมืองสมมุติ"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"เมืองสมมุติ"_qs));
    EXPECT_EQ(shown(at(0, PreviewModel::ProvinceColumn)), u"น่าน"_qs);
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(PreviewModelTest, NothingEntersThePlan)
{
    model.setData(at(0, PreviewModel::OrganisationColumn), u"หน่วยงานใหม่"_qs);
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(PreviewModelTest, RowsCanBeDropped)
{
    ASSERT_TRUE(model.removeRows(1, 2));
    EXPECT_EQ(log.take(), QStringList{u"removed 1-2"_qs});
    EXPECT_EQ(acceptedNames(), QStringList{u"หนึ่ง"_qs});
    EXPECT_FALSE(model.removeRows(1, 5));
}
