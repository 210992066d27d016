#include <ruam/core/agenda.h>
#include <ruam/core/invitations.h>
#include <ruam/core/issuedpapers.h>
#include <ruam/core/readiness.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

using What = ReadyLack::What;
const QDate kReadyDay(2024, 3, 1);
const ProvinceId kReadyNan{packedProvinceCode(u"TH-55")};
constexpr TrainingGroupId kReadyGroup{111};
constexpr EventId kReadyEvent{101};

class ReadinessTest : public testing::Test
{
protected:
    void make(const Result<Edit> &edit)
    {
        ASSERT_TRUE(edit.ok());
        plan.apply(edit->changes);
    }
    void set(RecordRef record, QStringView field, const Value &value) { make(setField(plan, record, field, value)); }
    void answer(QStringView field, const Value &value)
    {
        make(setInvitationField(plan, kReadyGroup, kReadyNan, field, value, kReadyDay, ids));
    }
    ReadyMarkState mark(ReadyMark mark, TrainingGroupId group = kReadyGroup) const
    {
        return readinessOf(plan, group, counts, kReadyDay)[size_t(mark)];
    }
    static std::vector<ReadyLack> lack(What what, qint64 count = 0, qint64 of = 0) { return {{what, count, of}}; }
    void expect(ReadyMark which, ReadyState state, const std::vector<ReadyLack> &lacks,
                TrainingGroupId group = kReadyGroup)
    {
        const ReadyMarkState found = mark(which, group);
        EXPECT_EQ(found.state, state);
        EXPECT_EQ(found.lacks, lacks);
    }

    Plan plan = samplePlan();
    CountingIds ids;
    std::vector<RegistrationCount> counts;
};

} // namespace

TEST_F(ReadinessTest, DatesAreReadyWhenTheyAreSettled)
{
    expect(ReadyMark::Dates, ReadyState::Ready, {});
    set(refOf(kReadyEvent), u"state", enumName(EventState::Draft));
    expect(ReadyMark::Dates, ReadyState::Partly, lack(What::NotScheduled));
    set(refOf(kReadyEvent), u"state", enumName(EventState::Postponed));
    expect(ReadyMark::Dates, ReadyState::Missing, lack(What::Postponed));
    make(moveEvent(plan, kReadyEvent, {}, {}));
    set(refOf(kReadyEvent), u"state", enumName(EventState::Draft));
    expect(ReadyMark::Dates, ReadyState::Missing, lack(What::NoDates));
}

TEST_F(ReadinessTest, LettersAndRepliesAreCountedByProvince)
{
    expect(ReadyMark::Letter, ReadyState::Missing, lack(What::LettersNotSent, 1, 1));
    EXPECT_EQ(mark(ReadyMark::Letter).target, refOf(kReadyNan));
    expect(ReadyMark::Replies, ReadyState::Missing, lack(What::NotAnswered, 1, 1));
    answer(u"letter_state", enumName(LetterState::Sent));
    expect(ReadyMark::Letter, ReadyState::Ready, {});
    answer(u"accepted", qint64(3));
    expect(ReadyMark::Replies, ReadyState::Partly, lack(What::FewerThanAsked, 1, 1));
    answer(u"accepted", qint64(4));
    expect(ReadyMark::Replies, ReadyState::Ready, {});
    expect(ReadyMark::Letter, ReadyState::Missing, lack(What::NoProvinces), {112});
}

TEST_F(ReadinessTest, NamesAreAnAnswerToo)
{
    counts = {{kReadyNan, RegistrationRole::Trainee, RegistrationState::Named, 3}};
    expect(ReadyMark::Replies, ReadyState::Partly, lack(What::FewerThanAsked, 1, 1));
    counts[0].count = 4;
    expect(ReadyMark::Replies, ReadyState::Ready, {});
}

TEST_F(ReadinessTest, NobodyAskedAndNobodyAnsweredIsNotReady)
{
    answer(u"quota", Value());
    expect(ReadyMark::Replies, ReadyState::Missing, lack(What::NotAnswered, 1, 1));
    answer(u"quota", qint64(0));
    expect(ReadyMark::Replies, ReadyState::Missing, lack(What::NotAnswered, 1, 1));
    ChangeSet uninvited;
    uninvited.remove(*invitationOf(plan, kReadyGroup, kReadyNan));
    plan.apply(uninvited);
    expect(ReadyMark::Replies, ReadyState::Missing, lack(What::NotAnswered, 1, 1));
    counts = {{{}, RegistrationRole::Trainee, RegistrationState::Named, 3}};
    expect(ReadyMark::Replies, ReadyState::Missing, lack(What::NotAnswered, 1, 1));
    counts[0].province = kReadyNan;
    expect(ReadyMark::Replies, ReadyState::Ready, {}); // it answered, and no number was asked for
}

TEST_F(ReadinessTest, AVenueNeedsANameARoomABookingAndEnoughSeats)
{
    expect(ReadyMark::Venue, ReadyState::Partly, lack(What::NotBooked));
    set(refOf(VenueId{20}), u"booking", enumName(BookingState::Booked));
    expect(ReadyMark::Venue, ReadyState::Ready, {});
    set(refOf(VenueId{20}), u"capacity", qint64(2));
    counts = {{kReadyNan, RegistrationRole::Trainee, RegistrationState::Named, 3}};
    expect(ReadyMark::Venue, ReadyState::Partly, lack(What::TooSmall, 3, 2));
    set(refOf(VenueId{20}), u"room", QString());
    EXPECT_EQ(mark(ReadyMark::Venue).lacks.front().what, What::NoRoom);
    set(refOf(kReadyEvent), u"room", QStringLiteral("ห้อง 1"));
    EXPECT_EQ(mark(ReadyMark::Venue).lacks.front().what, What::TooSmall);
    EXPECT_EQ(mark(ReadyMark::Venue, {113}).lacks.front().what, What::NoVenueName);
    EXPECT_EQ(mark(ReadyMark::Venue, {113}).state, ReadyState::Missing);
    set(refOf(kReadyEvent), u"venue", Value());
    expect(ReadyMark::Venue, ReadyState::Missing, lack(What::NoVenue));
}

TEST_F(ReadinessTest, EveryDayNeedsAnAgendaAndEverySessionASpeaker)
{
    expect(ReadyMark::Agenda, ReadyState::Partly, lack(What::DaysWithoutAgenda, 1, 2));
    expect(ReadyMark::Trainers, ReadyState::Missing, lack(What::NoTrainers));
    make(insertAgendaItem(plan, kReadyEvent, {AgendaKind::Closing, {}, {}}, 2, 0, ids));
    expect(ReadyMark::Agenda, ReadyState::Ready, {});
    counts = {{{}, RegistrationRole::Trainer, RegistrationState::Named, 1}};
    expect(ReadyMark::Trainers, ReadyState::Partly, lack(What::SessionsWithoutSpeaker, 1, 1));
    EXPECT_EQ(mark(ReadyMark::Trainers).target, refOf(AgendaItemId{116}));
    make(setSpeakers(plan, {116}, {{{7}}, {}, {}}, 0, ids));
    expect(ReadyMark::Trainers, ReadyState::Ready, {});
    make(insertAgendaItem(plan, kReadyEvent, {AgendaKind::Closing, {}, {}}, 3, 0, ids));
    expect(ReadyMark::Agenda, ReadyState::Partly, lack(What::AgendaToCheck, 1));
    make(copyAgenda(plan, {102}, kReadyEvent, CopySpeakers::No, ids));
    expect(ReadyMark::Agenda, ReadyState::Missing, lack(What::NoAgenda));
}

TEST_F(ReadinessTest, APaperIsReadyUntilTheNamesChange)
{
    expect(ReadyMark::Badges, ReadyState::Missing, lack(What::NoNames));
    counts = {{kReadyNan, RegistrationRole::Trainee, RegistrationState::Named, 26},
              {kReadyNan, RegistrationRole::Staff, RegistrationState::Named, 2}};
    expect(ReadyMark::Badges, ReadyState::Missing, lack(What::NotPrinted));
    const QDateTime at(QDate(2024, 3, 1), QTime(2, 0, 0, 7), Qt::UTC);
    const auto issued = issuePaper(plan, kReadyEvent, QLatin1String(kSignInPaper), 26, at, {}, ids);
    make(issued);
    EXPECT_EQ(issued->verb, Verb::IssuePaper);
    EXPECT_EQ(lastIssued(plan, kReadyEvent, u"signin")->names, 26);
    EXPECT_EQ(lastIssued(plan, kReadyEvent, u"signin")->issued.time(), QTime(2, 0));
    expect(ReadyMark::SignInBook, ReadyState::Ready, {});
    counts[0].count = 27;
    expect(ReadyMark::SignInBook, ReadyState::Partly, lack(What::NamesChanged, 26, 27));
}

TEST_F(ReadinessTest, WhatWasIssuedOfARoundIsListedOldestFirst)
{
    const auto at = [](int day) { return QDateTime(QDate(2024, 3, day), QTime(2, 0), Qt::UTC); };
    make(issuePaper(plan, kReadyEvent, QStringLiteral("letter"), {}, at(5), {}, ids, QStringLiteral("สม 0001/ว 12")));
    make(issuePaper(plan, kReadyEvent, QLatin1String(kSignInPaper), 26, at(3), {}, ids));
    make(issuePaper(plan, kReadyEvent, QLatin1String(kSignInPaper), 27, at(4), {}, ids));
    const auto issued = issuedOf(plan, kReadyEvent);
    ASSERT_EQ(issued.size(), 4u) << "with the one of the sample";
    EXPECT_EQ(issued[1]->names, 26);
    EXPECT_EQ(issued[3]->letterNumber, QStringLiteral("สม 0001/ว 12"));
    EXPECT_EQ(issueCount(plan, kReadyEvent, u"signin"), 2);
    EXPECT_EQ(issueCount(plan, kReadyEvent, u"badges"), 0);
    EXPECT_TRUE(issuedOf(plan, {999}).empty());
}

TEST_F(ReadinessTest, AGroupThatIsGoneHasNoMarkReady)
{
    EXPECT_EQ(readinessOf(plan, {999}, {}, kReadyDay), Readiness());
}
