#include <ruam/core/edits.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::CountingIds;
using ruam::test::samplePlan;

namespace {

NewParticipant someone(const QString &given, const QString &organisation = {})
{
    NewParticipant person;
    person.title = QStringLiteral("นาย");
    person.given = given;
    person.surname = QStringLiteral("สมมุติ");
    person.positionTitle = QStringLiteral("นักวิชาการ");
    person.organisation = organisation;
    return person;
}

Participant registered(const Edit &edit, size_t index)
{
    const Registration &registration = *edit.changes.of<Registration>()[index].after;
    return {registration, *edit.changes.find(registration.person)->after};
}

} // namespace

TEST(RegisterPeople, KeepsTheOrderGivenAfterThoseAlreadyThere)
{
    CountingIds ids;
    const Plan plan = samplePlan();
    const auto edit =
        registerPeople(plan, EventId{101}, {someone(QStringLiteral("ข")), someone(QStringLiteral("ก"))}, 7, ids);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(registered(*edit, 0).registration.position, 8);
    EXPECT_EQ(registered(*edit, 0).person.given, u"ข");
    EXPECT_EQ(registered(*edit, 1).registration.position, 9);
    EXPECT_EQ(registered(*edit, 1).registration.positionTitle, u"นักวิชาการ");
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(EventId{101}), qint64(2)}));
}

TEST(RegisterPeople, FindsOrganisationsByNameOrAliasAndMakesEachNewOneOnce)
{
    CountingIds ids;
    const Plan plan = samplePlan();
    const QString unknown = QStringLiteral("หน่วยใหม่");
    const auto edit = registerPeople(plan, EventId{101},
                                     {someone(QStringLiteral("ก"), QStringLiteral("สนต.")),
                                      someone(QStringLiteral("ข"), QStringLiteral(" สำนักงาน\u200Bตัวอย่าง ")),
                                      someone(QStringLiteral("ค"), unknown), someone(QStringLiteral("ง"), unknown)},
                                     0, ids);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(registered(*edit, 0).person.organisation, OrganisationId{30});
    EXPECT_EQ(registered(*edit, 1).person.organisation, OrganisationId{30});
    ASSERT_EQ(edit->changes.of<Organisation>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Organisation>()[0].after->name, unknown);
    EXPECT_EQ(registered(*edit, 2).person.organisation, registered(*edit, 3).registration.organisation);
}

TEST(RegisterPeople, RefusesAnEmptyNameAndAnUnknownEvent)
{
    CountingIds ids;
    const auto noName = registerPeople(samplePlan(), EventId{101}, {someone(QStringLiteral("  "))}, 0, ids);
    ASSERT_FALSE(noName.ok());
    EXPECT_EQ(noName.error().code, Code::Required);
    const auto noEvent = registerPeople(samplePlan(), EventId{999}, {someone(QStringLiteral("ก"))}, 0, ids);
    ASSERT_FALSE(noEvent.ok());
    EXPECT_EQ(noEvent.error().code, Code::NotFound);
}

class ParticipantEdit : public testing::Test
{
protected:
    CountingIds ids;
    Plan plan = samplePlan();
    Participant participant =
        registered(*registerPeople(plan, EventId{101}, {someone(QStringLiteral("ก"))}, 0, ids), 0);
};

TEST_F(ParticipantEdit, APostIsCorrectedOnThePersonToo)
{
    const auto edit = setParticipantField(plan, participant, u"position_title", QStringLiteral("หัวหน้า"));
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.of<Registration>()[0].after->positionTitle, u"หัวหน้า");
    EXPECT_EQ(edit->changes.of<Person>()[0].after->positionTitle, u"หัวหน้า");
}

TEST_F(ParticipantEdit, APersonWhoMovedOnKeepsTheNewPostWhenAnOldRoundIsCorrected)
{
    participant.person.positionTitle = QStringLiteral("ผู้อำนวยการ");
    const auto edit = setParticipantField(plan, participant, u"position_title", QStringLiteral("หัวหน้า"));
    ASSERT_TRUE(edit.ok());
    EXPECT_TRUE(edit->changes.of<Person>().empty());
    EXPECT_EQ(edit->changes.of<Registration>().size(), 1u);
}

TEST_F(ParticipantEdit, NamesBelongToThePersonAndStatesToTheRegistration)
{
    const auto name = setParticipantName(plan, participant, QStringLiteral("นางสาว"), QStringLiteral(" ข "),
                                         QStringLiteral("ตัวอย่าง"));
    ASSERT_TRUE(name.ok());
    EXPECT_EQ(name->changes.of<Person>()[0].after->given, u"ข");
    EXPECT_TRUE(name->changes.of<Registration>().empty());
    const auto state = setParticipantField(plan, participant, u"state", QStringLiteral("confirmed"));
    ASSERT_TRUE(state.ok());
    EXPECT_EQ(state->changes.of<Registration>()[0].after->state, RegistrationState::Confirmed);
}

TEST_F(ParticipantEdit, RefusesEmptyNamesUnknownFieldsAndBadValues)
{
    EXPECT_EQ(setParticipantName(plan, participant, {}, QStringLiteral(" "), {}).error().code, Code::Required);
    EXPECT_EQ(setParticipantField(plan, participant, u"event", qint64(102)).error().code, Code::BadValue);
    EXPECT_EQ(setParticipantField(plan, participant, u"state", QStringLiteral("here")).error().code, Code::BadValue);
    EXPECT_EQ(setParticipantField(plan, participant, u"province", packedProvinceCode(u"TH-99")).error().code,
              Code::MissingReference);
}

TEST_F(ParticipantEdit, AnOrganisationIsSetByNameAndClearedByNone)
{
    auto edit = setParticipantOrganisation(plan, participant, QStringLiteral("หน่วยใหม่"), ids);
    ASSERT_TRUE(edit.ok());
    ASSERT_EQ(edit->changes.of<Organisation>().size(), 1u);
    participant.registration.organisation = participant.person.organisation = {30};
    edit = setParticipantOrganisation(plan, participant, QString(), ids);
    ASSERT_TRUE(edit.ok());
    EXPECT_FALSE(edit->changes.of<Registration>()[0].after->organisation.isValid());
}

TEST_F(ParticipantEdit, TakingSomeoneOutLeavesThePerson)
{
    const auto edit = removeRegistrations(plan, EventId{101}, {{participant.registration, {}, {}}});
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->changes.of<Registration>().size(), 1u);
    EXPECT_TRUE(edit->changes.of<Person>().empty());
}

TEST_F(ParticipantEdit, TakingSomeoneOutTakesTheMarksAlongAndLetsTheSubstituteStand)
{
    Attendance mark;
    mark.id = {700};
    mark.event = {101};
    mark.registration = participant.registration.id;
    Registration substitute = participant.registration;
    substitute.id = {601};
    substitute.replaces = participant.registration.id;
    auto edit = removeRegistrations(plan, EventId{101}, {{participant.registration, {mark}, {substitute}}});
    ASSERT_TRUE(edit.ok());
    ASSERT_EQ(edit->changes.of<Attendance>().size(), 1u);
    EXPECT_FALSE(edit->changes.of<Attendance>()[0].after);
    ASSERT_TRUE(edit->changes.find(substitute.id) && edit->changes.find(substitute.id)->after);
    EXPECT_FALSE(edit->changes.find(substitute.id)->after->replaces.isValid());

    edit =
        removeRegistrations(plan, EventId{101}, {{participant.registration, {}, {substitute}}, {substitute, {}, {}}});
    ASSERT_TRUE(edit.ok());
    EXPECT_FALSE(edit->changes.find(substitute.id)->after) << "who leaves too is not kept";
}
