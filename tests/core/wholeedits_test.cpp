#include <ruam/core/edits.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;

namespace {

class CountingIds final : public IdSource
{
public:
    qint64 next() override { return ++m_last; }

private:
    qint64 m_last = 900;
};

class WholeEdits : public testing::Test
{
protected:
    static ProvinceId province(const char *iso) { return {packedProvinceCode(QString::fromLatin1(iso))}; }
    /// Makes the change and hands back the plan after it.
    const Plan &make(Result<Edit> edit)
    {
        EXPECT_TRUE(edit) << testing::PrintToString(edit.error());
        if (edit)
            m_plan.apply(edit->changes);
        return m_plan;
    }
    static std::optional<Code> refusal(const Result<Edit> &edit)
    {
        return edit ? std::nullopt : std::optional(edit.error().code);
    }

    Plan m_plan = test::samplePlan();
    CountingIds m_ids;
    const ProvinceId m_nan = province("TH-55");
    const ProvinceId m_trang = province("TH-92");
};

TEST_F(WholeEdits, AProvinceStandsInOneGroupAndMovingItMakesItAProposalAgain)
{
    make(assignProvince(m_plan, m_trang, {112}, m_ids));
    make(confirmProvinces(m_plan, {}));
    EXPECT_EQ(m_plan.membershipOf(m_nan)->state, MembershipState::Confirmed);
    make(assignProvince(m_plan, m_nan, {113}, m_ids));
    EXPECT_EQ(m_plan.membershipOf(m_nan)->group, TrainingGroupId{113});
    EXPECT_EQ(m_plan.membershipOf(m_nan)->state, MembershipState::Proposed);
    EXPECT_EQ(m_plan.all<GroupMembership>().size(), 2u);
    make(assignProvince(m_plan, m_nan, {}, m_ids));
    EXPECT_EQ(m_plan.membershipOf(m_nan), nullptr);
}

TEST_F(WholeEdits, PuttingAConfirmedProvinceWhereItIsLeavesItConfirmed)
{
    make(assignProvince(m_plan, m_trang, {112}, m_ids));
    make(confirmProvinces(m_plan, {}));
    const auto edit = assignProvince(m_plan, m_nan, {111}, m_ids);
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->changes.isEmpty());
}

TEST_F(WholeEdits, AProvinceThatTakesNoPartIsInNoGroup)
{
    make(setField(m_plan, refOf(m_trang), u"in_scope", false));
    EXPECT_EQ(refusal(assignProvince(m_plan, m_trang, {112}, m_ids)), Code::ProvinceNotInScope);
}

TEST_F(WholeEdits, SeveralProvincesMoveInOneStepThatTellsHowMany)
{
    const auto edit = assignProvinces(m_plan, {m_nan, m_trang}, {112}, m_ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->args, (QList<Arg>{qint64(2), refOf(TrainingGroupId{112})}));
    m_plan.apply(edit->changes);
    EXPECT_EQ(m_plan.membershipOf(m_nan)->group, TrainingGroupId{112});
    EXPECT_EQ(m_plan.membershipOf(m_trang)->group, TrainingGroupId{112});
    make(assignProvinces(m_plan, {m_nan, m_trang}, {}, m_ids));
    EXPECT_TRUE(m_plan.all<GroupMembership>().empty());
}

TEST_F(WholeEdits, OfSeveralProvincesNoneMovesWhereOneTakesNoPart)
{
    make(setField(m_plan, refOf(m_trang), u"in_scope", false));
    EXPECT_EQ(refusal(assignProvinces(m_plan, {m_nan, m_trang}, {112}, m_ids)), Code::ProvinceNotInScope);
}

TEST_F(WholeEdits, NothingIsConfirmedWhileAProvinceIsMissingAndItIsNamed)
{
    const auto edit = confirmProvinces(m_plan, {111});
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, Code::ProvincesUnassigned);
    EXPECT_EQ(edit.error().args, QList<Arg>{refOf(m_trang)});
}

TEST_F(WholeEdits, OneGroupIsConfirmedAndWithdrawnByItself)
{
    make(assignProvince(m_plan, m_trang, {112}, m_ids));
    make(confirmProvinces(m_plan, {111}));
    EXPECT_EQ(m_plan.membershipOf(m_nan)->state, MembershipState::Confirmed);
    EXPECT_EQ(m_plan.membershipOf(m_trang)->state, MembershipState::Proposed);
    make(unconfirmProvinces(m_plan, {111}));
    EXPECT_EQ(m_plan.membershipOf(m_nan)->state, MembershipState::Proposed);
}

TEST_F(WholeEdits, AMarkIsMadeOnceAndKeepsTheDayItWasReached)
{
    const PilotAgencyId agency{86};
    make(setAgencyMark(m_plan, agency, AgencyStep::Signing, MarkState::InProgress, QDate(2024, 3, 1), m_ids));
    make(setAgencyMark(m_plan, agency, AgencyStep::Signing, MarkState::Done, QDate(2024, 3, 22), m_ids));
    const AgencyMark *mark = agencyMark(m_plan, agency, AgencyStep::Signing);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->date, QDate(2024, 3, 22));
    EXPECT_EQ(m_plan.all<AgencyMark>().size(), 2u);
    make(setAgencyMark(m_plan, agency, AgencyStep::Signing, MarkState::NotReached, QDate(2024, 3, 23), m_ids));
    EXPECT_FALSE(agencyMark(m_plan, agency, AgencyStep::Signing)->date.isValid());
}

TEST_F(WholeEdits, ASecondMarkOfAStepIsRefused)
{
    AgencyMark second;
    second.id = {990};
    second.agency = {86};
    second.step = AgencyStep::Coordination;
    ChangeSet changes;
    changes.insert(second);
    EXPECT_EQ(checkChanges(m_plan, changes).error().code, Code::BadValue);
}

TEST_F(WholeEdits, ANewRecordStandsLastInItsOrder)
{
    make(addRecord(m_plan, Kind::Module, {{"curriculum", qint64(90)}, {"title", QStringLiteral("  หัวข้อ 3 ")}}, m_ids));
    const auto modules = m_plan.ordered<Module>([](const Module &m) { return m.curriculum == CurriculumId{90}; });
    ASSERT_EQ(modules.size(), 3u);
    EXPECT_EQ(modules.back()->title, QStringLiteral("หัวข้อ 3"));
    EXPECT_EQ(modules.back()->position, 3);
}

TEST_F(WholeEdits, ARecordIsNotMadeWithoutWhatItMustHave)
{
    EXPECT_EQ(refusal(addRecord(m_plan, Kind::Module, {{"curriculum", qint64(90)}}, m_ids)), Code::Required);
    EXPECT_EQ(refusal(addRecord(m_plan, Kind::BudgetLine, {{"title", QStringLiteral("ค่าอาหาร")}}, m_ids)),
              Code::Required);
    EXPECT_EQ(refusal(addRecord(m_plan, Kind::Note,
                                {{"about", QStringLiteral("task/999")}, {"text", QStringLiteral("x")}}, m_ids)),
              Code::MissingReference);
    EXPECT_EQ(refusal(addRecord(m_plan, Kind::Note,
                                {{"about", QStringLiteral("งาน/61")}, {"text", QStringLiteral("x")}}, m_ids)),
              Code::BadValue);
}

TEST_F(WholeEdits, NotesAndFilesGoWithTheirRecord)
{
    make(removeRecord(m_plan, {Kind::Task, 61}));
    EXPECT_TRUE(m_plan.all<Note>().empty());
    EXPECT_TRUE(m_plan.all<FileLink>().empty());
}

TEST_F(WholeEdits, AGroupGoesWithItsProvincesAndItsMoney)
{
    make(addRecord(m_plan, Kind::BudgetLine, {{"event", qint64(101)}, {"title", QStringLiteral("ค่าอาหาร")}}, m_ids));
    make(removeRecord(m_plan, {Kind::TrainingGroup, 111}));
    EXPECT_TRUE(m_plan.all<GroupMembership>().empty());
    EXPECT_EQ(m_plan.all<BudgetLine>().size(), 1u);
}

TEST_F(WholeEdits, DetachingKeepsTheOrderOfThoseThatReferredAndTakesTheReferenceOut)
{
    // The third task waits for the second, and moves up when that goes.
    make(removeRecord(m_plan, {Kind::Task, 62}, 0, Referrers::Detach));
    const Task &third = *m_plan.find(TaskId{63});
    EXPECT_FALSE(third.predecessor.isValid());
    EXPECT_EQ(third.position, 2);
}

TEST_F(WholeEdits, DetachingEmptiesWhatReferredAndThenDeletes)
{
    EXPECT_EQ(refusal(removeRecord(m_plan, {Kind::Venue, 20})), Code::StillReferredTo);
    make(removeRecord(m_plan, {Kind::Venue, 20}, 0, Referrers::Detach));
    EXPECT_EQ(m_plan.find(VenueId{20}), nullptr);
    EXPECT_FALSE(m_plan.find(EventId{101})->venue.isValid());
    EXPECT_EQ(m_plan.find(EventId{103})->venue, VenueId{21});
}

TEST_F(WholeEdits, WhatMustHaveTheRecordIsNotDetached)
{
    const auto edit = removeRecord(m_plan, {Kind::Organisation, 30}, 0, Referrers::Detach);
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, Code::StillReferredTo);
    EXPECT_TRUE(edit.error().args.contains(Arg(RecordRef{Kind::PilotAgency, 86})));
    EXPECT_FALSE(edit.error().args.contains(Arg(RecordRef{Kind::Organisation, 31})));
}

TEST_F(WholeEdits, MoneyIsOfOneThingAndNeverNegative)
{
    BudgetLine line = *m_plan.find(BudgetLineId{130});
    ChangeSet changes;
    BudgetLine both = line;
    both.event = {101};
    changes.update(line, both);
    EXPECT_EQ(checkChanges(m_plan, changes).error().code, Code::Required);
    EXPECT_EQ(refusal(setField(m_plan, {Kind::BudgetLine, 130}, u"spent", qint64(-1))), Code::OutOfRange);
}

TEST(AboutText, NamesEveryKindButThePeopleAndReadsBack)
{
    EXPECT_EQ(aboutText({Kind::Task, 61}), QStringLiteral("task/61"));
    const RecordRef nan{Kind::Province, packedProvinceCode(u"TH-55")};
    EXPECT_EQ(aboutText(nan), QStringLiteral("province/TH-55"));
    EXPECT_EQ(aboutRecord(u"province/TH-55"), nan);
    EXPECT_EQ(aboutText({Kind::Person, 5}), QString());
    for (const char16_t *text : {u"", u"task", u"task/", u"task/0", u"task/-1", u"task/ 61", u"task/061", u"person/5",
                                 u"province/", u"/61", u"task/99999999999999999999"})
        EXPECT_EQ(aboutRecord(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

} // namespace
