#include <ruam/core/edits.h>
#include <ruam/core/invitations.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const QDate kToday(2024, 2, 20);
const TrainingGroupId kFirst{111}, kSecond{112};

ProvinceId nan()
{
    return {packedProvinceCode(u"TH-55")};
}

/// A plan that takes over each edit, or says why it was refused.
class Round : public testing::Test
{
protected:
    Code make(const Result<Edit> &edit)
    {
        if (!edit)
            return edit.error().code;
        plan.apply(edit->changes);
        return Code::Cancelled;
    }
    Code set(QStringView field, const Value &value, TrainingGroupId group = kFirst)
    {
        return make(setInvitationField(plan, group, nan(), field, value, kToday, ids));
    }
    const Invitation &invitation(TrainingGroupId group = kFirst)
    {
        const Invitation *found = invitationOf(plan, group, nan());
        static const Invitation none;
        EXPECT_TRUE(found);
        return found ? *found : none;
    }

    Plan plan = samplePlan();
    CountingIds ids;
};

constexpr Code kDone = Code::Cancelled;

} // namespace

TEST_F(Round, WhatAProvinceAnswersDecidesItsState)
{
    EXPECT_EQ(invitationState(nullptr, kToday), InvitationState::NotInvited);
    EXPECT_EQ(invitationState(&invitation(), kToday), InvitationState::NotInvited);
    EXPECT_EQ(set(u"sent", kToday.addDays(-9)), kDone);
    EXPECT_EQ(invitationState(&invitation(), kToday), InvitationState::Sent);
    EXPECT_EQ(set(u"reply_by", kToday), kDone);
    EXPECT_EQ(invitationState(&invitation(), kToday), InvitationState::Sent) << "the last day is not past";
    EXPECT_EQ(invitationState(&invitation(), kToday.addDays(1)), InvitationState::Overdue);
    EXPECT_EQ(set(u"accepted", qint64(3)), kDone);
    EXPECT_EQ(invitationState(&invitation(), kToday.addDays(1)), InvitationState::Partly);
    EXPECT_EQ(set(u"accepted", qint64(4)), kDone);
    EXPECT_EQ(invitationState(&invitation(), kToday.addDays(1)), InvitationState::Fully);
    EXPECT_EQ(set(u"declined", true), kDone);
    EXPECT_EQ(invitationState(&invitation(), kToday.addDays(1)), InvitationState::Declined);
}

TEST_F(Round, AnAnswerAndALetterKeepTheirDayUnlessOneIsGiven)
{
    EXPECT_EQ(set(u"letter_state", enumName(LetterState::Sent)), kDone);
    EXPECT_EQ(invitation().sent, kToday);
    EXPECT_EQ(set(u"replied", kToday.addDays(-1)), kDone);
    EXPECT_EQ(set(u"accepted", qint64(2)), kDone);
    EXPECT_EQ(invitation().replied, kToday.addDays(-1));
    EXPECT_EQ(set(u"sent", kToday.addDays(-3), kSecond), kDone);
    EXPECT_EQ(invitation(kSecond).letterState, LetterState::Sent);
}

TEST_F(Round, AnInvitationIsMadeWhenSomethingIsKnownAndOnlyThen)
{
    EXPECT_EQ(set(u"accepted", Value(), kSecond), kDone);
    EXPECT_FALSE(invitationOf(plan, kSecond, nan()));
    EXPECT_EQ(set(u"letter_number", QStringLiteral("  นร 0000/ว 1 "), kSecond), kDone);
    EXPECT_EQ(invitation(kSecond).letterNumber, QStringLiteral("นร 0000/ว 1"));
    EXPECT_EQ(plan.all<Invitation>().size(), 2u);
}

TEST_F(Round, RefusesCountsThatNobodyHasAndFieldsThatAreNone)
{
    EXPECT_EQ(set(u"quota", qint64(-1)), Code::OutOfRange);
    EXPECT_EQ(set(u"quota", QStringLiteral("สี่")), Code::BadValue);
    EXPECT_EQ(set(u"province", qint64(1)), Code::BadValue);
    EXPECT_EQ(invitation().quota, 4);
}

TEST_F(Round, SeveralProvincesAreAskedInOneStep)
{
    const ProvinceId other{packedProvinceCode(u"TH-92")};
    const auto edit = setInvitationFields(plan, kFirst, {nan(), other}, u"reply_by", kToday, kToday, ids);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.size(Kind::Invitation), 2);
    EXPECT_EQ(make(edit), kDone);
    EXPECT_EQ(invitationOf(plan, kFirst, other)->replyBy, kToday);
    EXPECT_EQ(invitation().quota, 4) << "what was known stays";
}

TEST_F(Round, ACoordinatorWhoIsNotKnownIsMadeInTheSameStep)
{
    Person person;
    person.title = QStringLiteral("นาย");
    person.given = QStringLiteral(" สมมุติ ");
    person.surname = QStringLiteral("ใจดี");
    const auto edit = setNewCoordinator(plan, kSecond, nan(), person, kToday, ids);
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->changes.size(Kind::Person), 1);
    const Person &made = *edit->changes.of<Person>().front().after;
    EXPECT_EQ(made.given, QStringLiteral("สมมุติ"));
    EXPECT_EQ(made.province, nan());
    EXPECT_EQ(make(edit), kDone);
    EXPECT_EQ(invitation(kSecond).coordinator, made.id);
    EXPECT_EQ(make(setNewCoordinator(plan, kFirst, nan(), {}, kToday, ids)), Code::Required);
}

TEST_F(Round, WhatWasSaidIsKeptAboutTheInvitation)
{
    EXPECT_EQ(make(noteReply(plan, kFirst, nan(), QStringLiteral("โทรแล้ว"), kToday, ids)), kDone);
    EXPECT_EQ(make(noteReply(plan, kSecond, nan(), QStringLiteral("ยังไม่มีหนังสือ"), kToday, ids)), kDone);
    const auto about = [this](TrainingGroupId group) {
        return plan.findIf<Note>(
            [about = aboutText(refOf(invitation(group)))](const Note &note) { return note.about == about; });
    };
    ASSERT_TRUE(about(kFirst));
    EXPECT_EQ(about(kFirst)->date, kToday);
    ASSERT_TRUE(about(kSecond)) << "also where nothing was known of it yet";
    EXPECT_EQ(invitationState(&invitation(kSecond), kToday), InvitationState::NotInvited);
    EXPECT_EQ(make(noteReply(plan, kFirst, nan(), QStringLiteral("  "), kToday, ids)), Code::Required);
}

TEST_F(Round, WhatWasAskedGoesWithTheProvinceAndWaitsWhileItIsInNoGroup)
{
    EXPECT_EQ(make(assignProvince(plan, nan(), kSecond, ids)), kDone);
    EXPECT_EQ(invitation(kSecond).quota, 4);
    EXPECT_EQ(make(assignProvince(plan, nan(), {}, ids)), kDone);
    EXPECT_EQ(invitation({}).quota, 4);
    EXPECT_EQ(make(assignProvince(plan, nan(), kFirst, ids)), kDone);
    EXPECT_EQ(invitation(kFirst).quota, 4);
}

TEST_F(Round, ALockedRoundStaysAsItIsUntilItIsOpened)
{
    EXPECT_EQ(make(lockRound(plan, {101}, true)), kDone);
    EXPECT_EQ(set(u"accepted", qint64(1)), Code::RoundLocked);
    EXPECT_EQ(make(moveEvent(plan, {101}, kToday, kToday)), Code::RoundLocked);
    EXPECT_EQ(make(assignProvince(plan, nan(), kSecond, ids)), Code::RoundLocked);
    EXPECT_EQ(make(setField(plan, refOf(AgendaItemId{116}), u"title", QStringLiteral("อื่น"))), Code::RoundLocked);
    EXPECT_EQ(make(removeRecord(plan, refOf(kFirst))), Code::RoundLocked);
    NewParticipant late;
    late.given = QStringLiteral("สมมุติ");
    EXPECT_EQ(make(registerPeople(plan, {101}, {late}, 0, ids)), Code::RoundLocked);
    EXPECT_EQ(make(moveEvent(plan, {102}, kToday, kToday)), kDone) << "another round is no matter";
    const auto opened = lockRound(plan, {101}, false);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->verb, Verb::UnlockRound);
    EXPECT_EQ(make(opened), kDone);
    EXPECT_EQ(set(u"accepted", qint64(1)), kDone);
}

TEST_F(Round, ADocumentMayBringALockedRoundWithAllThatBelongsToIt)
{
    ChangeSet all;
    for (const auto &[id, event] : plan.all<Event>()) {
        Event locked = event;
        locked.locked = true;
        all.insert(locked);
    }
    for (const auto &[id, item] : plan.all<AgendaItem>())
        all.insert(item);
    Plan whole = plan;
    for (const auto &[id, event] : plan.all<Event>()) {
        ChangeSet locking;
        Event locked = event;
        locked.locked = true;
        locking.update(event, locked);
        whole.apply(locking);
    }
    EXPECT_TRUE(checkChanges(whole, all));
}

TEST(CheckRound, AContactIsOfAPersonOrOfAnOrganisation)
{
    const Plan plan = samplePlan();
    Contact contact;
    contact.id = {1};
    contact.value = QStringLiteral("000");
    ChangeSet changes;
    changes.insert(contact);
    EXPECT_FALSE(checkChanges(plan, changes));
    contact.person = {5};
    ChangeSet good;
    good.insert(contact);
    EXPECT_TRUE(checkChanges(plan, good));
    contact.organisation = {30};
    ChangeSet both;
    both.insert(contact);
    EXPECT_FALSE(checkChanges(plan, both));
}
