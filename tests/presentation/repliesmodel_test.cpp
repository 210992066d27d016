#include "modeltest.h"

#include <ruam/core/contacts.h>
#include <ruam/core/readiness.h>
#include <ruam/presentation/repliesmodel.h>
#include <ruam/presentation/replycontacts.h>
#include <ruam/presentation/search.h>
#include <ruam/presentation/unanswered.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

const TrainingGroupId kRound{111};

/// Group 1 with น่าน, of which four are asked for, and ตรัง, of which nothing is known.
class RepliesModelTest : public ruam::test::ModelTest
{
protected:
    RepliesModelTest()
    {
        EXPECT_TRUE(perform(assignProvince(session.plan(), trang, kRound, ids)).ok());
        model.setGroup(kRound);
    }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
    bool type(int row, int column, const QString &text) { return model.setData(at(row, column), text); }
    const Invitation &nanInvitation() const { return *invitationOf(session.plan(), kRound, nan); }
    Result<void> answerOf(ProvinceId province, QStringView field, const Value &value)
    {
        return perform(setInvitationField(session.plan(), kRound, province, field, value, session.asOf(), ids));
    }
    std::optional<Person> coordinator(ProvinceId province)
    {
        const Invitation *found = invitationOf(session.plan(), kRound, province);
        return found ? *session.people().person(found->coordinator) : std::nullopt;
    }

    const ProvinceId nan{packedProvinceCode(u"TH-55")};
    const ProvinceId trang{packedProvinceCode(u"TH-92")};
    RepliesModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

constexpr int kTrangRow = 0;
constexpr int kNanRow = 1;

} // namespace

TEST_F(RepliesModelTest, ShowsTheProvincesOfTheGroupInThaiOrderAlsoThoseProposed)
{
    EXPECT_EQ(column(model, RepliesModel::ProvinceColumn), (QStringList{u"ตรัง"_qs, u"น่าน"_qs}));
    EXPECT_EQ(at(0, RepliesModel::ProvinceColumn).data(MarkRole).toString(), u"(เสนอ)"_qs);
    EXPECT_EQ(shown(at(kNanRow, RepliesModel::QuotaColumn)), u"4"_qs);
    EXPECT_EQ(shown(at(kNanRow, RepliesModel::CodeColumn)), u"1-55"_qs);
    ASSERT_TRUE(perform(confirmProvinces(session.plan(), {})).ok());
    EXPECT_FALSE(at(0, RepliesModel::ProvinceColumn).data(MarkRole).isValid());
    ASSERT_TRUE(perform(assignProvince(session.plan(), nan, {}, ids)).ok());
    EXPECT_EQ(column(model, RepliesModel::ProvinceColumn), QStringList{u"ตรัง"_qs});
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(shown(at(kNanRow, RepliesModel::QuotaColumn)), u"4"_qs);
}

TEST_F(RepliesModelTest, AStateHasWordsAndASignAndFollowsWhatIsTyped)
{
    const auto state = [this] {
        const QModelIndex cell = at(kTrangRow, RepliesModel::StateColumn);
        return cell.data(SignRole).toString() + u' ' + shown(cell);
    };
    EXPECT_EQ(state(), u"○ ยังไม่ได้เชิญ"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::SentColumn, u"20 ก.พ. 2567"_qs));
    EXPECT_EQ(state(), u"● ส่งหนังสือแล้ว"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::ReplyByColumn, u"29/2/2567"_qs));
    EXPECT_EQ(state(), u"■ ยังไม่ตอบรับ"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::QuotaColumn, u"๓"_qs));
    ASSERT_TRUE(type(kTrangRow, RepliesModel::AcceptedColumn, u"2"_qs));
    EXPECT_EQ(state(), u"◐ ตอบรับบางส่วน"_qs);
    EXPECT_EQ(shown(at(kTrangRow, RepliesModel::RepliedColumn)), u"ศ. 1 มี.ค. 2567"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::AcceptedColumn, u"3"_qs));
    EXPECT_EQ(state(), u"✔ ตอบรับครบ"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::StateColumn, u"ไม่ส่งผู้แทน"_qs)) << "declining asks nothing";
    EXPECT_EQ(state(), u"✘ ไม่ส่งผู้แทน"_qs);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::ReasonColumn, u"ติดภารกิจ"_qs));
    ASSERT_TRUE(type(kTrangRow, RepliesModel::StateColumn, u"ตอบรับครบ"_qs));
    EXPECT_EQ(state(), u"✔ ตอบรับครบ"_qs);
    EXPECT_FALSE(type(kTrangRow, RepliesModel::StateColumn, u"ยังไม่ได้เชิญ"_qs)) << "the others are computed";
    EXPECT_FALSE(type(kTrangRow, RepliesModel::SentColumn, u"31/6/2567"_qs));
}

TEST_F(RepliesModelTest, CountsAnswersAndPeople)
{
    NewParticipant someone;
    someone.given = u"สมมุติ"_qs;
    someone.province = nan;
    NewParticipant trainer = someone;
    trainer.role = RegistrationRole::Trainer;
    ASSERT_TRUE(perform(registerPeople(session.plan(), {101}, {someone, trainer}, 0, ids)).ok());
    ASSERT_TRUE(answerOf(nan, u"accepted", qint64(2)).ok());
    ASSERT_TRUE(answerOf(nan, u"meals_muslim", qint64(1)).ok());
    EXPECT_EQ(shown(at(kNanRow, RepliesModel::RegisteredColumn)), u"1"_qs) << "a trainer is nobody's delegate";
    RepliesModel::Totals totals = model.totals();
    EXPECT_EQ(totals.provinces, 2);
    EXPECT_EQ(totals.answered, 1);
    EXPECT_EQ(totals.quota, 4);
    EXPECT_EQ(totals.accepted, 2);
    EXPECT_EQ(totals.registered, 1);
    EXPECT_EQ(totals.muslim, 1);
    ASSERT_TRUE(answerOf(nan, u"declined", true).ok());
    totals = model.totals();
    EXPECT_EQ(totals.accepted, 0) << "whoever declines sends nobody";
    EXPECT_EQ(totals.answered, 1);
}

TEST_F(RepliesModelTest, ANameInFullMakesTheCoordinatorOnTheWay)
{
    ASSERT_TRUE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"น.ส.สมศรี รักไทย"_qs));
    ASSERT_TRUE(coordinator(trang));
    EXPECT_EQ(coordinator(trang)->title, u"น.ส."_qs);
    EXPECT_EQ(coordinator(trang)->given, u"สมศรี"_qs);
    EXPECT_EQ(coordinator(trang)->province, trang);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(*session.people().personCount(), 0) << "one step";
    EXPECT_FALSE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"สม"_qs)) << "half a name is nobody";
    EXPECT_EQ(*session.people().personCount(), 0);
    EXPECT_EQ(model.newRecordOffer(at(kTrangRow, RepliesModel::CoordinatorColumn), u"สม"_qs), u"เพิ่มบุคคล “สม”"_qs);
    EXPECT_TRUE(model.setNewRecord(at(kTrangRow, RepliesModel::CoordinatorColumn), u"สม"_qs));
    EXPECT_EQ(shown(at(kTrangRow, RepliesModel::CoordinatorColumn)), u"สม"_qs);
}

TEST_F(RepliesModelTest, AKnownPersonIsFoundAndTwoOfOneNameAreToldApart)
{
    ASSERT_TRUE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs));
    ASSERT_TRUE(type(kNanRow, RepliesModel::CoordinatorColumn, u"สมชาย ใจดี"_qs));
    EXPECT_EQ(*session.people().personCount(), 1);
    EXPECT_EQ(coordinator(nan)->id, coordinator(trang)->id);
    NewParticipant other;
    other.title = u"นาย"_qs;
    other.given = u"สมชาย"_qs;
    other.surname = u"ใจดี"_qs;
    other.positionTitle = u"นักวิชาการ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), {102}, {other}, 0, ids)).ok());
    ASSERT_TRUE(type(kNanRow, RepliesModel::CoordinatorColumn, QString()));
    EXPECT_FALSE(type(kNanRow, RepliesModel::CoordinatorColumn, u"สมชาย ใจดี"_qs)) << "nobody guesses";
    const Choices choices = model.choicesFor(at(kNanRow, RepliesModel::CoordinatorColumn), u"สมช"_qs);
    ASSERT_EQ(choices.size(), 2);
    const auto second = std::find_if(choices.begin(), choices.end(),
                                     [](const Choice &choice) { return choice.text.contains(u"นักวิชาการ"); });
    ASSERT_NE(second, choices.end());
    ASSERT_TRUE(model.setChoice(at(kNanRow, RepliesModel::CoordinatorColumn), *second));
    EXPECT_EQ(coordinator(nan)->positionTitle, u"นักวิชาการ"_qs);
}

TEST_F(RepliesModelTest, ABlockIsOneStepAndOneNewNameInItOnePerson)
{
    const auto cell = [this](int row, int column, const QString &text) {
        return RecordModel::CellText{at(row, column), text};
    };
    ASSERT_TRUE(
        model.setCells({cell(0, RepliesModel::QuotaColumn, u"5"_qs), cell(1, RepliesModel::QuotaColumn, u"6"_qs),
                        cell(0, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs),
                        cell(1, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs)}));
    EXPECT_EQ(model.totals().quota, 11);
    EXPECT_EQ(*session.people().personCount(), 1);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.totals().quota, 4);
    EXPECT_FALSE(model.setCells(
        {cell(0, RepliesModel::QuotaColumn, u"5"_qs), cell(1, RepliesModel::SentColumn, u"31/6/2567"_qs)}));
    EXPECT_EQ(model.totals().quota, 4) << "one step or nothing";
}

TEST_F(RepliesModelTest, LettersToManyAreOneStep)
{
    ASSERT_TRUE(model.markSent({at(0, 3), at(1, 0), at(1, 2)}, u" นร 0000/ว 1 "_qs, u"20 ก.พ. 2567"_qs).ok());
    EXPECT_EQ(column(model, RepliesModel::LetterNumberColumn), (QStringList{u"นร 0000/ว 1"_qs, u"นร 0000/ว 1"_qs}));
    EXPECT_EQ(column(model, RepliesModel::SentColumn), (QStringList{u"อ. 20 ก.พ. 2567"_qs, u"อ. 20 ก.พ. 2567"_qs}));
    EXPECT_EQ(nanInvitation().letterState, LetterState::Sent);
    EXPECT_EQ(nanInvitation().quota, 4);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(column(model, RepliesModel::SentColumn), (QStringList{QString(), QString()}));
    ASSERT_TRUE(model.markSent({at(1, 0)}, QString(), QString()).ok());
    EXPECT_EQ(nanInvitation().sent, session.asOf());
    EXPECT_EQ(model.markSent({at(1, 0)}, QString(), u"31/6/2567"_qs).error().code, Code::BadValue);
}

TEST_F(RepliesModelTest, WhatWasSaidIsDatedByItselfNewestFirst)
{
    ASSERT_TRUE(model.addNote(at(kTrangRow, 0), u"โทรแล้ว"_qs).ok());
    ASSERT_TRUE(model.addNote(at(kTrangRow, 0), u"จะตอบพรุ่งนี้"_qs).ok());
    const auto notes = model.notesOf(at(kTrangRow, 0));
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0].text, u"จะตอบพรุ่งนี้"_qs);
    EXPECT_EQ(notes[1].when, u"1 มี.ค. 2567"_qs);
    EXPECT_EQ(shown(at(kTrangRow, RepliesModel::LastContactColumn)), u"1 มี.ค. 2567 จะตอบพรุ่งนี้"_qs);
    EXPECT_TRUE(model.notesOf(at(kNanRow, 0)).empty());
    EXPECT_EQ(model.addNote(at(kNanRow, 0), u" "_qs).error().code, Code::Required);
}

TEST_F(RepliesModelTest, ContactsAreSetByLineAndAnOfficeIsMadeOnTheWay)
{
    ASSERT_TRUE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs));
    auto blocks = replyContacts(session, kRound, trang, thai);
    ASSERT_TRUE(blocks);
    ASSERT_EQ(blocks->size(), 2u);
    EXPECT_EQ((*blocks)[0].name, u"นายสมชาย ใจดี"_qs);
    EXPECT_EQ((*blocks)[1].name, u"สำนักงานจังหวัดตรัง"_qs);
    ASSERT_TRUE(setReplyContact(session, (*blocks)[0], ContactKind::Telephone, u"075210000, 075210001"_qs).ok());
    ASSERT_TRUE(setReplyContact(session, (*blocks)[1], ContactKind::Fax, u"075219999"_qs).ok());
    blocks = replyContacts(session, kRound, trang, thai);
    EXPECT_EQ((*blocks)[0].lines[0].text, u"0 7521 0000, 0 7521 0001"_qs);
    EXPECT_EQ((*blocks)[1].lines[2].text, u"0 7521 9999"_qs);
    EXPECT_EQ(telephoneOf(session, coordinator(trang)->id), u"0 7521 0000"_qs);
    ASSERT_TRUE(setReplyContact(session, (*blocks)[0], ContactKind::Telephone, u"0 7521 0001"_qs).ok());
    blocks = replyContacts(session, kRound, trang, thai);
    EXPECT_EQ((*blocks)[0].lines[0].text, u"0 7521 0001"_qs);
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(session.plan().findIf<Organisation>([](const Organisation &office) {
        return office.name.startsWith(u"สำนักงานจังหวัด");
    })) << "the office went with its first contact";
}

TEST_F(RepliesModelTest, NoContactStandsInTheTable)
{
    ASSERT_TRUE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs));
    const auto blocks = replyContacts(session, kRound, trang, thai);
    ASSERT_TRUE(setReplyContact(session, (*blocks)[0], ContactKind::Telephone, u"075210000"_qs).ok());
    for (int each = 0; each < RepliesModel::ColumnCount; ++each)
        EXPECT_FALSE(shown(at(kTrangRow, each)).contains(u"7521")) << each;
    EXPECT_FALSE(at(kTrangRow, 0).data(FilterRole).toString().contains(u"7521"));
}

TEST_F(RepliesModelTest, TheOverviewNamesWhoHasNotAnswered)
{
    EXPECT_EQ(unansweredOf(session, session.asOf(), thai).asked, 0);
    ASSERT_TRUE(type(kTrangRow, RepliesModel::CoordinatorColumn, u"นายสมชาย ใจดี"_qs));
    const auto blocks = replyContacts(session, kRound, trang, thai);
    ASSERT_TRUE(setReplyContact(session, (*blocks)[0], ContactKind::Mobile, u"0812345678"_qs).ok());
    ASSERT_TRUE(model.markSent({at(0, 0), at(1, 0)}, QString(), u"1/2/2567"_qs).ok());
    ASSERT_TRUE(type(kNanRow, RepliesModel::ReplyByColumn, u"10/2/2567"_qs));
    Unanswered waiting = unansweredOf(session, session.asOf(), thai);
    ASSERT_EQ(waiting.lines.size(), 2u);
    EXPECT_TRUE(waiting.lines[0].overdue);
    EXPECT_EQ(waiting.lines[0].province, u"จังหวัดน่าน"_qs);
    EXPECT_EQ(waiting.lines[1].state, u"ส่งหนังสือแล้ว"_qs);
    EXPECT_EQ(waiting.lines[1].coordinator, u"นายสมชาย ใจดี"_qs);
    EXPECT_EQ(waiting.lines[1].telephone, u"08 1234 5678"_qs);
    EXPECT_EQ(waiting.lines[1].round, u"กลุ่มที่ 1"_qs);
    EXPECT_EQ(waiting.lines[0].telephone, QString());
    const auto office = replyContacts(session, kRound, nan, thai);
    ASSERT_TRUE(setReplyContact(session, office->back(), ContactKind::Telephone, u"054710000"_qs).ok());
    waiting = unansweredOf(session, session.asOf(), thai);
    EXPECT_EQ(waiting.lines[0].coordinator, u"สำนักงานจังหวัดน่าน"_qs) << "nobody is named yet";
    EXPECT_EQ(waiting.lines[0].telephone, u"0 5471 0000"_qs);
    EXPECT_EQ(waiting.lines[1].coordinator, u"นายสมชาย ใจดี"_qs);
    ASSERT_TRUE(answerOf(nan, u"accepted", qint64(4)).ok());
    ASSERT_TRUE(answerOf(trang, u"declined", true).ok());
    waiting = unansweredOf(session, session.asOf(), thai);
    EXPECT_TRUE(waiting.lines.empty());
    EXPECT_EQ(waiting.asked, 2);
    EXPECT_EQ(unansweredOf(session, QDate(2024, 3, 20), thai).asked, 0) << "the round is over";
}

TEST_F(RepliesModelTest, AReplyCodeFindsTheRowOfItsProvince)
{
    Search search(session, thai);
    const auto hits = search.find(u"๑-55"_qs);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().record, refOf(nan));
    EXPECT_EQ(hits.front().group, kRound);
    EXPECT_EQ(hits.front().title, u"1-55 จังหวัดน่าน"_qs);
    for (const SearchHit &hit : search.find(u"น่าน"_qs))
        EXPECT_FALSE(hit.group.isValid()) << "a province alone is no reply";
}

TEST_F(RepliesModelTest, ManyWhoHaveNotAnsweredAreCut)
{
    ChangeSet many;
    for (int n = 0; n < 12; ++n) {
        Province province;
        province.id = {packedProvinceCode(QStringLiteral("TH-%1").arg(10 + n))};
        province.name = QStringLiteral("จังหวัด %1").arg(n, 2, 10, QLatin1Char('0'));
        province.inScope = true;
        many.insert(province);
        GroupMembership membership;
        membership.id = {5000 + n};
        membership.group = kRound;
        membership.province = province.id;
        many.insert(membership);
        Invitation invitation;
        invitation.id = {6000 + n};
        invitation.group = kRound;
        invitation.province = province.id;
        invitation.sent = QDate(2024, 2, 1);
        invitation.letterState = LetterState::Sent;
        many.insert(invitation);
    }
    ASSERT_TRUE(session.perform({Verb::ImportRows, {qint64(12)}, many}).ok());
    EXPECT_EQ(model.rowCount(), 14);
    const Unanswered waiting = unansweredOf(session, session.asOf(), thai);
    EXPECT_EQ(waiting.lines.size(), 8u);
    EXPECT_EQ(waiting.more, 4);
    EXPECT_EQ(waiting.firstMore, InvitationId{6008});
}

TEST_F(RepliesModelTest, NamesThatCameWithoutANumberAreAnAnswerEverywhere)
{
    ASSERT_TRUE(answerOf(nan, u"letter_state", enumName(LetterState::Sent)).ok());
    EXPECT_EQ(model.totals().answered, 0);
    EXPECT_EQ(unansweredOf(session, session.asOf(), thai).lines.size(), 1u);
    NewParticipant person = someone(QStringLiteral("สมมุติ"));
    person.province = nan;
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{101}, {person}, 0, ids)).ok());
    EXPECT_EQ(model.totals().answered, 1);
    EXPECT_EQ(RepliesModel::answersOf(session, kRound).answered, 1);
    EXPECT_EQ(shown(at(kNanRow, RepliesModel::StateColumn)), u"ตอบรับบางส่วน"_qs);
    EXPECT_TRUE(unansweredOf(session, session.asOf(), thai).lines.empty());
    const auto counts = session.people().registrationCounts(EventId{101});
    const Readiness ready = readinessOf(session.plan(), kRound, *counts, session.asOf());
    EXPECT_EQ(ready[size_t(ReadyMark::Replies)].done, 1) << "the mark says the same";
}
