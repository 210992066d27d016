#include "modeltest.h"

#include <ruam/presentation/agenciesmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class AgenciesModelTest : public ruam::test::ModelTest
{
protected:
    QModelIndex agency(int row) const { return model.index(row, 0); }
    QModelIndex mark(int row, AgencyStep step, int column) const { return model.index(int(step), column, agency(row)); }
    const AgencyMark *kept(AgencyStep step) const { return agencyMark(session.plan(), {86}, step); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.agencyName(row));
        return names;
    }

    AgenciesModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(AgenciesModelTest, EightMarksStandBelowEachAgencyWhetherTheyWereMadeOrNot)
{
    ASSERT_GE(model.rowCount(), 1);
    EXPECT_EQ(model.agencyAt(0), PilotAgencyId{86});
    EXPECT_EQ(column(model, AgenciesModel::StepColumn, agency(0)),
              (QStringList{u"ประสานงาน"_qs, u"ศึกษาหน่วยงาน"_qs, u"เลือกประเด็น"_qs, u"ลงนามข้อตกลง"_qs, u"อบรมบุคลากร"_qs,
                           u"จัดทำแผนงาน/โครงการ"_qs, u"ดำเนินการ"_qs, u"สรุปผล"_qs}));
    EXPECT_EQ(shown(mark(0, AgencyStep::Conclusion, AgenciesModel::StateColumn)), u"ยังไม่ถึง"_qs);
    EXPECT_EQ(model.recordAt(mark(0, AgencyStep::Conclusion, 0)), refOf(PilotAgencyId{86}));
    const AgencyMark *made = kept(AgencyStep::Coordination);
    ASSERT_TRUE(made);
    EXPECT_EQ(model.recordAt(mark(0, AgencyStep::Coordination, 0)), refOf(*made));
    EXPECT_EQ(model.indexOf(refOf(*made)), mark(0, AgencyStep::Coordination, 0));
}

TEST_F(AgenciesModelTest, ACheckMarkIsDoneOnTheAsOfDayAndTakenBackLeavesNoDay)
{
    const QModelIndex signing = mark(0, AgencyStep::Signing, AgenciesModel::StepColumn);
    ASSERT_TRUE(model.setData(signing, int(Qt::Checked), Qt::CheckStateRole));
    ASSERT_TRUE(kept(AgencyStep::Signing));
    EXPECT_EQ(kept(AgencyStep::Signing)->state, MarkState::Done);
    EXPECT_EQ(kept(AgencyStep::Signing)->date, session.asOf());
    EXPECT_FALSE(kept(AgencyStep::Study)) << "the steps are no chain";
    ASSERT_TRUE(model.setData(signing, int(Qt::Unchecked), Qt::CheckStateRole));
    EXPECT_EQ(kept(AgencyStep::Signing)->state, MarkState::NotReached);
    EXPECT_FALSE(kept(AgencyStep::Signing)->date.isValid());
}

TEST_F(AgenciesModelTest, ADateTypedForAStepThatWasNotReachedMakesItDoneOnThatDay)
{
    const QModelIndex date = mark(0, AgencyStep::Training, AgenciesModel::DateColumn);
    ASSERT_TRUE(model.setData(date, u"20 มีนาคม 2567"_qs));
    EXPECT_EQ(kept(AgencyStep::Training)->state, MarkState::Done);
    EXPECT_EQ(kept(AgencyStep::Training)->date, QDate(2024, 3, 20));
    EXPECT_EQ(shown(date), u"พ. 20 มี.ค. 2567"_qs);
    ASSERT_TRUE(model.setData(mark(0, AgencyStep::Training, AgenciesModel::StateColumn), u"กำลังดำเนินการ"_qs));
    ASSERT_TRUE(model.setData(date, u"19/3/2567"_qs));
    EXPECT_EQ(kept(AgencyStep::Training)->state, MarkState::InProgress) << "another day changes the day alone";
    ASSERT_TRUE(model.setData(date, QString()));
    EXPECT_FALSE(kept(AgencyStep::Training)->date.isValid());
    EXPECT_EQ(kept(AgencyStep::Training)->state, MarkState::InProgress);
}

TEST_F(AgenciesModelTest, ADateThatIsNoneIsRefusedAndNothingChanges)
{
    QSignalSpy refused(&model, &RecordModel::editRefused);
    const Plan before = session.plan();
    EXPECT_FALSE(model.setData(mark(0, AgencyStep::Training, AgenciesModel::DateColumn), u"31 มิถุนายน 2567"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"31 มิถุนายน"_qs));
    EXPECT_TRUE(session.plan() == before);
    EXPECT_TRUE(model.setData(mark(0, AgencyStep::Training, AgenciesModel::DateColumn), u""_qs));
    EXPECT_FALSE(kept(AgencyStep::Training)) << "clearing what is empty makes no mark";
}

TEST_F(AgenciesModelTest, ANewAgreementHasTheAgencyAsItsFirstPartyAndASigning)
{
    const auto added = model.addAgreement(0);
    ASSERT_TRUE(added.ok());
    const auto agreements = model.agreementsOf(0);
    const auto made = std::find_if(agreements.begin(), agreements.end(),
                                   [&](const AgreementLines &lines) { return refOf(lines.agreement) == *added; });
    ASSERT_NE(made, agreements.end());
    EXPECT_EQ(made->title, u"ข้อตกลงกับ"_qs + model.agencyName(0));
    EXPECT_EQ(made->parties, model.agencyName(0));
    ASSERT_TRUE(session.plan().find(made->event));
    EXPECT_EQ(session.plan().find(made->event)->kind, EventKind::Signing);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.agreementsOf(0).size(), agreements.size() - 1) << "one step";
    EXPECT_FALSE(session.plan().find(made->event));
}

TEST_F(AgenciesModelTest, ARefusedTextIsShownAtItsOwnStepAlone)
{
    EXPECT_FALSE(model.setData(mark(0, AgencyStep::Training, AgenciesModel::DateColumn), u"31 มิถุนายน 2567"_qs));
    const auto refusalAt = [&](AgencyStep step) {
        return mark(0, step, AgenciesModel::DateColumn).data(ErrorRole).toString();
    };
    EXPECT_FALSE(refusalAt(AgencyStep::Training).isEmpty());
    EXPECT_TRUE(refusalAt(AgencyStep::Signing).isEmpty()) << "neither of the two is a mark yet";
    ASSERT_TRUE(model.setData(mark(0, AgencyStep::Training, AgenciesModel::DateColumn), u"20 มีนาคม 2567"_qs));
    EXPECT_TRUE(refusalAt(AgencyStep::Training).isEmpty());
}

TEST_F(AgenciesModelTest, WhatIsTypedOverAStepIsItsNote)
{
    const QModelIndex step = mark(0, AgencyStep::Training, AgenciesModel::StepColumn);
    EXPECT_EQ(step.data(Qt::EditRole).toString(), QString());
    EXPECT_TRUE(step.data(Qt::ToolTipRole).toString().contains(u"F2"_qs));
    EXPECT_TRUE(model.setData(step, u"  "_qs));
    EXPECT_FALSE(kept(AgencyStep::Training)) << "no note makes no mark";
    ASSERT_TRUE(model.setData(step, u"รอวิทยากรยืนยัน"_qs));
    ASSERT_TRUE(kept(AgencyStep::Training));
    EXPECT_EQ(kept(AgencyStep::Training)->note, u"รอวิทยากรยืนยัน"_qs);
    EXPECT_EQ(kept(AgencyStep::Training)->state, MarkState::NotReached) << "a note says nothing about the state";
    EXPECT_EQ(step.data(Qt::ToolTipRole).toString(), u"รอวิทยากรยืนยัน"_qs);
    EXPECT_FALSE(step.data(MarkRole).toString().isEmpty());
    EXPECT_EQ(shown(step), u"อบรมบุคลากร"_qs) << "the name of the step stays";
    ASSERT_TRUE(model.setData(step, u"ยืนยันแล้ว"_qs));
    EXPECT_EQ(kept(AgencyStep::Training)->note, u"ยืนยันแล้ว"_qs);
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(kept(AgencyStep::Training));
}

TEST_F(AgenciesModelTest, AnAgreementIsShownWithItsPartiesInOrderAndItsSigning)
{
    const PilotAgency *pilot = session.plan().find(PilotAgencyId{86});
    ASSERT_TRUE(set(refOf(AgreementPartyId{121}), u"organisation", pilot->organisation.value).ok());
    ASSERT_TRUE(perform(addRecord(session.plan(), Kind::AgreementParty,
                                  {{"agreement", qint64(120)}, {"organisation", qint64(32)}}, ids))
                    .ok());
    ASSERT_TRUE(set(refOf(EventId{104}), u"venue", qint64(20)).ok());
    const auto agreements = model.agreementsOf(0);
    ASSERT_EQ(agreements.size(), 1u);
    EXPECT_EQ(agreements[0].title, u"ข้อตกลงสมมุติ"_qs);
    EXPECT_EQ(agreements[0].parties, model.agencyName(0) + u" · มหาวิทยาลัยสมมุติ"_qs);
    EXPECT_EQ(agreements[0].when, u"ศ. 22 มี.ค. 2567 · 09.00-12.00 น."_qs);
    EXPECT_TRUE(agreements[0].place.startsWith(u"หอประชุมสมมุติ"_qs));
    EXPECT_EQ(agreements[0].event, EventId{104});
    ASSERT_TRUE(perform(removeRecord(session.plan(), refOf(AgreementPartyId{121}))).ok());
    EXPECT_TRUE(model.agreementsOf(0).empty()) << "no party any more";
}

TEST_F(AgenciesModelTest, AnAgencyIsAddedByTheNameOfItsOrganisationWhichIsMadeWhereItIsNew)
{
    const auto organisations = session.plan().all<Organisation>().size();
    const int before = model.rowCount();
    ASSERT_TRUE(model.addAgency(u" มหาวิทยาลัยสมมุติ "_qs).ok());
    EXPECT_EQ(names().back(), u"มหาวิทยาลัยสมมุติ"_qs);
    EXPECT_EQ(session.plan().all<Organisation>().size(), organisations);
    ASSERT_TRUE(model.addAgency(u"กรมใหม่สมมุติ"_qs).ok());
    EXPECT_EQ(names().back(), u"กรมใหม่สมมุติ"_qs);
    EXPECT_EQ(session.plan().all<Organisation>().size(), organisations + 1);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan().all<Organisation>().size(), organisations) << "both are one step";
    EXPECT_EQ(model.rowCount(), before + 1);
    EXPECT_EQ(model.addAgency(u"  "_qs).error().code, Code::Required);
}

TEST_F(AgenciesModelTest, AgenciesAreMovedAndRemoved)
{
    ASSERT_TRUE(model.addAgency(u"กรมใหม่สมมุติ"_qs).ok());
    const QStringList before = names();
    const int last = model.rowCount() - 1;
    ASSERT_TRUE(model.moveAgency(last, 0).ok());
    EXPECT_EQ(names().front(), before.back());
    ASSERT_TRUE(model.removeAgency(0).ok());
    EXPECT_EQ(names(), before.mid(0, last));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names().front(), before.back());
}

TEST_F(AgenciesModelTest, AReadOnlyProgrammeIsOnlyLookedAt)
{
    store.setReadOnly(true);
    for (int column = 0; column < AgenciesModel::ColumnCount; ++column)
        EXPECT_EQ(mark(0, AgencyStep::Signing, column).flags(),
                  Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
}
