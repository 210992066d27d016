#include "modeltest.h"

#include <ruam/core/agenda.h>
#include <ruam/presentation/teammodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

constexpr EventId kTeamRound{101}, kOtherTeamRound{102};

class TeamModelTest : public ruam::test::ModelTest
{
protected:
    TeamModelTest()
    {
        EXPECT_TRUE(perform(registerPeople(session.plan(), kTeamRound, {someone(u"ผู้เข้าอบรม"_qs)}, 0, ids)).ok());
        model.setEvent(kTeamRound);
    }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
    bool type(int row, int column, const QString &text) { return model.setData(at(row, column), text); }
    void addElsewhere()
    {
        NewParticipant person;
        person.title = u"นาย"_qs;
        person.given = u"สมชาย"_qs;
        person.surname = u"ใจดี"_qs;
        person.role = RegistrationRole::Staff;
        ASSERT_TRUE(perform(registerPeople(session.plan(), kOtherTeamRound, {person}, 0, ids)).ok());
    }

    TeamModel model{session, thai};
    ruam::test::WithoutNumbers unnumbered{model};
    QAbstractItemModelTester tester{&unnumbered};
};

} // namespace

TEST_F(TeamModelTest, TraineesAreNotInTheListAndANameTypedIsATrainer)
{
    ASSERT_EQ(model.rowCount(), 1) << "the row to type in alone";
    QSignalSpy added(&model, &ListModel::recordAdded);
    EXPECT_TRUE(type(0, TeamModel::NameColumn, u"ดร.สมศรี รักไทย"_qs));
    EXPECT_EQ(added.size(), 1);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(at(0, TeamModel::NameColumn)), u"ดร.สมศรี รักไทย"_qs);
    EXPECT_EQ(shown(at(0, TeamModel::RoleColumn)), u"วิทยากร"_qs);
}

TEST_F(TeamModelTest, SomebodyKnownIsRegisteredWithTheRoleTheyHadLast)
{
    addElsewhere();
    const Choices choices = model.choicesFor(at(0, TeamModel::NameColumn), {});
    ASSERT_EQ(choices.size(), 1);
    EXPECT_TRUE(model.setChoice(at(0, TeamModel::NameColumn), choices.front()));
    EXPECT_EQ(*store.personCount(), 2);
    EXPECT_EQ(shown(at(0, TeamModel::RoleColumn)), u"เจ้าหน้าที่"_qs);
    EXPECT_TRUE(model.choicesFor(at(1, TeamModel::NameColumn), {}).isEmpty());
}

TEST_F(TeamModelTest, WhoeverIsInTheFileIsFoundAsTheirNameIsTyped)
{
    NewParticipant trainee = someone(u"ปิติ"_qs);
    trainee.surname = u"สมมุติ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), kOtherTeamRound, {trainee}, 0, ids)).ok());
    EXPECT_TRUE(model.choicesFor(at(0, TeamModel::NameColumn), {}).isEmpty()) << "they have not taught yet";
    const Choices found = model.choicesFor(at(0, TeamModel::NameColumn), u"ปิติ"_qs);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(model.setChoice(at(0, TeamModel::NameColumn), found.front()));
    EXPECT_EQ(shown(at(0, TeamModel::RoleColumn)), u"วิทยากร"_qs);
    EXPECT_EQ(*store.personCount(), 2);
    EXPECT_TRUE(model.choicesFor(at(1, TeamModel::NameColumn), u"ปิติ"_qs).isEmpty()) << "they are in the team";
}

TEST_F(TeamModelTest, ANameTypedInFullIsThePersonWhoIsCalledSo)
{
    NewParticipant trainee = someone(u"ปิติ"_qs);
    trainee.title = u"นาย"_qs;
    trainee.surname = u"สมมุติ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), kOtherTeamRound, {trainee}, 0, ids)).ok());
    QSignalSpy told(&model, &TeamModel::told);
    EXPECT_TRUE(type(0, TeamModel::NameColumn, u"นายปิติ  สมมุติ"_qs));
    EXPECT_EQ(*store.personCount(), 2);
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(type(1, TeamModel::NameColumn, u"นางปิติ สมมุติ"_qs));
    EXPECT_EQ(*store.personCount(), 3) << "another title is another person";
    EXPECT_EQ(told.size(), 1);
}

TEST_F(TeamModelTest, OfTwoOfOneNameNoneIsTakenAndANewOneCanBeMade)
{
    NewParticipant trainee = someone(u"ปิติ"_qs);
    trainee.surname = u"สมมุติ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), kOtherTeamRound, {trainee, trainee}, 0, ids)).ok());
    QSignalSpy refused(&model, &RecordModel::editRefused);
    EXPECT_FALSE(type(0, TeamModel::NameColumn, u"ปิติ สมมุติ"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"ปิติ สมมุติ"_qs));
    EXPECT_EQ(model.recordCount(), 0);
    EXPECT_TRUE(model.newRecordOffer(at(0, TeamModel::NameColumn), u"ปิติ สมมุติ"_qs).contains(u"ปิติ สมมุติ"_qs));
    EXPECT_TRUE(model.newRecordOffer(at(0, TeamModel::NameColumn), u"ดร."_qs).isEmpty()) << "a title names nobody";
    EXPECT_TRUE(model.setNewRecord(at(0, TeamModel::NameColumn), u"ปิติ สมมุติ"_qs));
    EXPECT_EQ(model.recordCount(), 1);
    EXPECT_EQ(*store.personCount(), 4);
    EXPECT_TRUE(model.newRecordOffer(at(0, TeamModel::NameColumn), u"ปิติ สมมุติ"_qs).isEmpty()) << "a row of its own";
}

TEST_F(TeamModelTest, CellsAreTypedAndSeveralOfOnePersonAreOneStep)
{
    EXPECT_TRUE(type(0, TeamModel::NameColumn, u"นายสมชาย ใจดี"_qs));
    EXPECT_TRUE(model.setCells({{at(0, TeamModel::PositionColumn), u"อาจารย์"_qs},
                                {at(0, TeamModel::OrganisationColumn), u"มหาวิทยาลัยสมมุติ"_qs},
                                {at(0, TeamModel::ArrivesColumn), u"3 มี.ค. 2567"_qs},
                                {at(0, TeamModel::NameColumn), u"นายสมชาย ใจเย็น"_qs}}));
    EXPECT_EQ(shown(at(0, TeamModel::PositionColumn)), u"อาจารย์"_qs);
    EXPECT_EQ(shown(at(0, TeamModel::OrganisationColumn)), u"มหาวิทยาลัยสมมุติ"_qs);
    EXPECT_EQ(shown(at(0, TeamModel::ArrivesColumn)), u"อา. 3 มี.ค. 2567"_qs);
    EXPECT_EQ(shown(at(0, TeamModel::NameColumn)), u"นายสมชาย ใจเย็น"_qs);
    QSignalSpy refused(&model, &RecordModel::editRefused);
    EXPECT_FALSE(type(0, TeamModel::DepartsColumn, u"1 มี.ค. 2567"_qs)) << "before they arrive";
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(session.undo().ok());
    EXPECT_EQ(shown(at(0, TeamModel::PositionColumn)), QString());
}

TEST_F(TeamModelTest, WhatTheySpeakOnIsShown)
{
    EXPECT_TRUE(type(0, TeamModel::NameColumn, u"นายสมชาย ใจดี"_qs));
    const auto team = *store.team(kTeamRound, 10);
    ASSERT_EQ(team.size(), 1u);
    ASSERT_TRUE(perform(setSpeakers(session.plan(), {116}, {{team.front().person.id}, {}, {}}, 0, ids)).ok());
    EXPECT_EQ(shown(at(0, TeamModel::SpeaksColumn)), u"หัวข้อ 1"_qs);
}

TEST_F(TeamModelTest, NobodyIsMadeATraineeHereAndPeopleAreTakenOut)
{
    EXPECT_TRUE(type(0, TeamModel::NameColumn, u"นายสมชาย ใจดี"_qs));
    for (const Choice &choice : at(0, TeamModel::RoleColumn).data(ChoicesRole).value<Choices>())
        EXPECT_NE(choice.value, Value(enumName(RegistrationRole::Trainee)));
    EXPECT_TRUE(model.setChoice(at(0, TeamModel::RoleColumn), {enumName(RegistrationRole::Observer), {}}));
    ASSERT_TRUE(model.removePeople({model.recordAt(at(0, 0))}).ok());
    EXPECT_EQ(model.recordCount(), 0);
    EXPECT_EQ(*store.participantCount(kTeamRound), 1) << "the trainee stays";
}
