#include <ruam/core/registrations.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const EventId kEvent{101};
const ProvinceId kNan{packedProvinceCode(u"TH-55")}, kTrang{packedProvinceCode(u"TH-92")};

Participant participant(qint64 id, qint64 position, ProvinceId province = kNan)
{
    Participant one;
    one.person.id = {500 + id};
    one.person.given = QStringLiteral("สมมุติ%1").arg(id);
    one.person.surname = QStringLiteral("ไม่จริง");
    one.registration.id = {600 + id};
    one.registration.event = kEvent;
    one.registration.person = one.person.id;
    one.registration.position = position;
    one.registration.province = province;
    return one;
}

Newcomer newPerson()
{
    Newcomer newcomer;
    newcomer.made.title = QStringLiteral("นาง");
    newcomer.made.given = QStringLiteral(" มาแทน ");
    newcomer.made.surname = QStringLiteral("ไม่จริง");
    newcomer.made.organisation = QStringLiteral("หน่วยงานใหม่สมมุติ");
    return newcomer;
}

Newcomer knownPerson(const Participant &one)
{
    return {one.person, {one.registration}, {}};
}

template <class R>
const R &insertedOf(const Edit &edit)
{
    for (const RowChange<R> &row : edit.changes.of<R>())
        if (!row.before)
            return *row.after;
    static const R none;
    ADD_FAILURE() << "nothing was inserted";
    return none;
}

class Registrations : public testing::Test
{
protected:
    Plan plan = samplePlan();
    CountingIds ids;
};

} // namespace

TEST_F(Registrations, AProvinceOfAnotherRoundIsKnownForTraineesWhereTheRoundHasProvinces)
{
    const TrainingGroupId first = plan.groupOf(kEvent)->id;
    EXPECT_FALSE(otherRound(plan, kEvent, kNan));
    ASSERT_TRUE(otherRound(plan, kEvent, kTrang));
    EXPECT_EQ(otherRound(plan, kEvent, kTrang)->here, first);
    EXPECT_FALSE(otherRound(plan, kEvent, kTrang)->there.isValid());
    EXPECT_FALSE(otherRound(plan, kEvent, kTrang, RegistrationRole::Trainer));
    EXPECT_FALSE(otherRound(plan, kEvent, {}));
    EXPECT_FALSE(otherRound(plan, EventId{102}, kNan)) << "the second has no provinces";
}

TEST_F(Registrations, AListIsTakenInAsOneChangeWithKnownAndNewPeopleAndTheirContacts)
{
    Participant one = participant(1, 1);
    one.registration.event = {102};
    Newcomer known = knownPerson(one);
    known.made.positionTitle = QStringLiteral("ตำแหน่งใหม่สมมุติ");
    known.made.province = kTrang;
    Contact telephone;
    telephone.value = QStringLiteral(" 0 0000 0000 ");
    const auto edit = registerNewcomers(plan, kEvent, {{newPerson(), {telephone}}, {known, {}}}, 7, ids);
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->changes.of<Person>().size(), 1u);
    ASSERT_EQ(edit->changes.of<Registration>().size(), 2u);
    ASSERT_EQ(edit->changes.of<Contact>().size(), 1u);
    const Contact &contact = insertedOf<Contact>(*edit);
    EXPECT_EQ(contact.person, insertedOf<Person>(*edit).id);
    EXPECT_EQ(contact.value, QStringLiteral("0 0000 0000"));
    const Registration &second = *edit->changes.of<Registration>()[1].after;
    EXPECT_EQ(second.person, one.person.id);
    EXPECT_EQ(second.position, 9);
    EXPECT_EQ(second.positionTitle, known.made.positionTitle);
    EXPECT_EQ(second.province, kTrang);
}

TEST_F(Registrations, WhoIsOnTheListAlreadyGainsContactsAlone)
{
    const Participant there = participant(1, 1);
    Contact telephone;
    telephone.value = QStringLiteral("0 0000 0000");
    const ListedNewcomer present{{}, {telephone}, there.person.id};
    const auto alone = registerNewcomers(plan, kEvent, {present}, 7, ids);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->verb, Verb::ImportRows) << "nobody was added";
    EXPECT_EQ(alone->changes.size(), 1u);
    EXPECT_EQ(insertedOf<Contact>(*alone).person, there.person.id);

    const auto both = registerNewcomers(plan, kEvent, {present, {newPerson(), {}}}, 7, ids);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->verb, Verb::RegisterPeople);
    EXPECT_EQ(both->args, (QList<Arg>{refOf(kEvent), qint64(1)}));
    EXPECT_EQ(insertedOf<Registration>(*both).position, 8) << "no number is left out";
    EXPECT_EQ(both->changes.of<Contact>().size(), 1u);
}

TEST_F(Registrations, ASubstituteTakesPlaceNumberAndProvinceAndTheOtherStays)
{
    Participant absent = participant(1, 9);
    absent.registration.state = RegistrationState::Confirmed;
    absent.registration.role = RegistrationRole::Observer;
    absent.registration.discussionGroup = 2;
    const auto edit = substituteParticipant(plan, absent, newPerson(), false, ids);
    ASSERT_TRUE(edit);
    const Registration &comes = insertedOf<Registration>(*edit);
    EXPECT_EQ(comes.position, 9);
    EXPECT_EQ(comes.province, kNan);
    EXPECT_EQ(comes.role, RegistrationRole::Observer);
    EXPECT_EQ(comes.state, RegistrationState::Confirmed);
    EXPECT_EQ(comes.replaces, absent.registration.id);
    EXPECT_EQ(comes.discussionGroup, 2);
    EXPECT_EQ(insertedOf<Person>(*edit).given, QStringLiteral("มาแทน"));
    EXPECT_EQ(insertedOf<Organisation>(*edit).name, QStringLiteral("หน่วยงานใหม่สมมุติ"));
    EXPECT_EQ(edit->changes.find(absent.registration.id)->after->state, RegistrationState::Substituted);
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(kEvent), QStringLiteral("สมมุติ1 ไม่จริง"), QStringLiteral("มาแทน ไม่จริง")}));
}

TEST_F(Registrations, APlaceIsGivenAwayOnceAndNobodyHasTwo)
{
    Participant absent = participant(1, 1);
    EXPECT_EQ(substituteParticipant(plan, absent, knownPerson(participant(2, 2)), false, ids).error().code,
              Code::AlreadyRegistered);
    Participant elsewhere = participant(3, 1);
    elsewhere.registration.event = {102};
    const auto known = substituteParticipant(plan, absent, knownPerson(elsewhere), true, ids);
    ASSERT_TRUE(known);
    EXPECT_TRUE(known->changes.of<Person>().empty()) << "a known person is not made again";
    EXPECT_TRUE(insertedOf<Registration>(*known).walkIn);
    absent.registration.state = RegistrationState::Substituted;
    EXPECT_EQ(substituteParticipant(plan, absent, newPerson(), false, ids).error().code, Code::PlaceTaken);
}

TEST_F(Registrations, WhoHasCancelledMayComeAgain)
{
    Participant one = participant(1, 1);
    EXPECT_EQ(registerNewcomer(plan, kEvent, knownPerson(one), {}, {}, false, 7, ids).error().code,
              Code::AlreadyRegistered);
    EXPECT_EQ(registerNewcomers(plan, kEvent, {{knownPerson(one), {}}}, 7, ids).error().code, Code::AlreadyRegistered);
    one.registration.state = RegistrationState::Cancelled;
    const auto edit = registerNewcomer(plan, kEvent, knownPerson(one), RegistrationRole::Trainee,
                                       RegistrationState::Confirmed, true, 7, ids);
    ASSERT_TRUE(edit);
    const Registration &again = insertedOf<Registration>(*edit);
    EXPECT_EQ(again.position, 8);
    EXPECT_EQ(again.person, one.person.id);
    EXPECT_TRUE(again.walkIn);
    EXPECT_EQ(registerNewcomer(plan, {999}, newPerson(), {}, {}, false, 0, ids).error().code, Code::NotFound);
}

TEST_F(Registrations, DiscussionGroupsSpreadEachProvince)
{
    std::vector<Registration> all;
    for (qint64 n = 1; n <= 7; ++n)
        all.push_back(participant(n, n, n % 2 ? kNan : kTrang).registration);
    const auto edit = dealDiscussionGroups(plan, kEvent, all, 3);
    ASSERT_TRUE(edit);
    std::map<std::pair<ProvinceId, qint64>, int> count;
    std::map<qint64, int> sizes;
    for (const auto &row : edit->changes.of<Registration>()) {
        ++count[{row.after->province, *row.after->discussionGroup}];
        ++sizes[*row.after->discussionGroup];
    }
    EXPECT_EQ(sizes, (std::map<qint64, int>{{1, 3}, {2, 2}, {3, 2}}));
    for (const auto &[key, people] : count)
        EXPECT_LE(people, 2) << "of four or three of a province";
    EXPECT_EQ(edit->changes.find(RegistrationId{601})->after->discussionGroup, 1);
    EXPECT_EQ(edit->changes.find(RegistrationId{603})->after->discussionGroup, 2);
    all.front().discussionGroup = 4;
    const auto cleared = dealDiscussionGroups(plan, kEvent, all, 0);
    ASSERT_TRUE(cleared);
    EXPECT_EQ(cleared->changes.size(), 1);
    EXPECT_EQ(dealDiscussionGroups(plan, kEvent, all, -1).error().code, Code::OutOfRange);
}

TEST_F(Registrations, MergingMovesWhatNamedTheOther)
{
    const Participant kept = participant(1, 1), other = participant(2, 1);
    Registration elsewhere = other.registration;
    elsewhere.event = {102};
    Contact phone;
    phone.id = {801};
    phone.person = other.person.id;
    phone.value = QStringLiteral("000 000 0000");
    Contact same = phone, keptPhone = phone;
    same.id = {802};
    same.value = QStringLiteral("000 000 0001");
    keptPhone.id = {803};
    keptPhone.person = kept.person.id;
    keptPhone.value = same.value;
    ChangeSet asked;
    Invitation before = *plan.find(InvitationId{115}), after = before;
    after.coordinator = other.person.id;
    asked.update(before, after);
    plan.apply(asked);
    Person result = kept.person;
    result.title = QStringLiteral("ดร.");
    const auto edit = mergePersons(plan, result, {kept.person, {kept.registration}, {keptPhone}, {}, {}},
                                   {other.person, {elsewhere}, {phone, same}, {}, {}});
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changes.find(other.person.id)->after);
    EXPECT_EQ(edit->changes.find(kept.person.id)->after->title, QStringLiteral("ดร."));
    EXPECT_EQ(edit->changes.find(elsewhere.id)->after->person, kept.person.id);
    EXPECT_EQ(edit->changes.find(phone.id)->after->person, kept.person.id);
    EXPECT_FALSE(edit->changes.find(same.id)->after) << "the kept one has the same number";
    EXPECT_EQ(edit->changes.find(InvitationId{115})->after->coordinator, kept.person.id);
}

TEST_F(Registrations, InOneEventOneRegistrationStaysWithTheAttendanceOfBoth)
{
    Participant kept = participant(1, 1);
    const Participant other = participant(2, 5);
    kept.registration.state = RegistrationState::Cancelled;
    const auto came = [](qint64 id, RegistrationId registration, HalfDay half) {
        Attendance one;
        one.id = {id};
        one.event = kEvent;
        one.registration = registration;
        one.date = QDate(2024, 3, 4);
        one.half = half;
        return one;
    };
    const Attendance morning = came(1, kept.registration.id, HalfDay::Morning);
    const Attendance noon = came(2, kept.registration.id, HalfDay::Afternoon);
    const Attendance again = came(3, other.registration.id, HalfDay::Morning);
    const auto edit = mergePersons(
        plan, kept.person, {kept.person, {kept.registration}, {}, {}, {{kept.registration.id, {morning, noon}}}},
        {other.person, {other.registration}, {}, {}, {{other.registration.id, {again}}}});
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changes.find(kept.registration.id)->after) << "the one that counts stays";
    EXPECT_EQ(edit->changes.find(other.registration.id)->after->person, kept.person.id);
    EXPECT_FALSE(edit->changes.find(morning.id)->after) << "once for a half-day";
    EXPECT_EQ(edit->changes.find(noon.id)->after->registration, other.registration.id);
    EXPECT_FALSE(edit->changes.find(again.id));
}

TEST_F(Registrations, WhosePlaceWasGivenAwayStaysInTheHistoryAfterAMerge)
{
    Participant kept = participant(1, 1);
    const Participant other = participant(2, 5);
    kept.registration.state = RegistrationState::Substituted;
    const auto edit = mergePersons(plan, kept.person, {kept.person, {kept.registration}, {}, {}, {}},
                                   {other.person, {other.registration}, {}, {}, {}});
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changes.find(kept.registration.id)) << "another's registration names it";
    EXPECT_EQ(edit->changes.find(other.registration.id)->after->person, kept.person.id);
}

TEST_F(Registrations, OfSeveralInOneEventOneStaysAndNamesNoneThatIsGone)
{
    const Participant kept = participant(1, 4);
    Participant other = participant(2, 1);
    other.registration.state = RegistrationState::Cancelled;
    Registration again = participant(3, 2).registration;
    again.person = other.person.id;
    again.replaces = other.registration.id;
    const auto came = [](qint64 id, RegistrationId registration) {
        Attendance one;
        one.id = {id};
        one.event = kEvent;
        one.registration = registration;
        one.date = QDate(2024, 3, 4);
        return one;
    };
    const Attendance first = came(1, kept.registration.id), same = came(2, other.registration.id);
    const auto edit =
        mergePersons(plan, kept.person, {kept.person, {kept.registration}, {}, {}, {{kept.registration.id, {first}}}},
                     {other.person, {other.registration, again}, {}, {}, {{other.registration.id, {same}}}});
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changes.find(kept.registration.id)->after);
    EXPECT_FALSE(edit->changes.find(other.registration.id)->after);
    const Registration &stays = *edit->changes.find(again.id)->after;
    EXPECT_EQ(stays.person, kept.person.id);
    EXPECT_FALSE(stays.replaces.isValid());
    int left = 0;
    for (const auto &row : edit->changes.of<Attendance>())
        if (row.after) {
            ++left;
            EXPECT_EQ(row.after->registration, again.id);
        }
    EXPECT_EQ(left, 1) << "once for a half-day";
}

TEST_F(Registrations, WhoWasCalledDistinctStaysSoAfterAMerge)
{
    const Participant kept = participant(3, 1), other = participant(1, 2);
    const auto pair = [](qint64 id, qint64 a, qint64 b) {
        DistinctPersons one;
        one.id = {id};
        one.first = {a};
        one.second = {b};
        return one;
    };
    const DistinctPersons each = pair(1, 501, 503), theirs = pair(2, 501, 502), both = pair(3, 501, 504),
                          own = pair(4, 503, 504);
    const auto edit = mergePersons(plan, kept.person, {kept.person, {}, {}, {each, own}, {}},
                                   {other.person, {}, {}, {each, theirs, both}, {}});
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->changes.find(each.id)->after);
    EXPECT_FALSE(edit->changes.find(both.id)->after);
    EXPECT_EQ(edit->changes.find(theirs.id)->after->first, PersonId{502});
    EXPECT_EQ(edit->changes.find(theirs.id)->after->second, PersonId{503});
    EXPECT_EQ(
        mergePersons(plan, kept.person, {kept.person, {}, {}, {}, {}}, {kept.person, {}, {}, {}, {}}).error().code,
        Code::BadValue);
}

TEST_F(Registrations, ADistinctionNamesTheLesserFirst)
{
    const auto edit = distinguishPersons(participant(2, 1).person, participant(1, 1).person, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(insertedOf<DistinctPersons>(*edit).first, PersonId{501});
    EXPECT_FALSE(distinguishPersons(participant(2, 1).person, participant(2, 1).person, ids));
}
