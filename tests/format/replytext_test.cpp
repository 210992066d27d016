#include <ruam/core/edits.h>
#include <ruam/format/replytext.h>

#include <gtest/gtest.h>
#include <support/print.h>
#include <support/sampleplan.h>

using namespace ruam::core;
using namespace ruam::format;
using namespace ruam::test;

namespace {

class ReplyTexts : public testing::Test
{
protected:
    void take(const Result<Edit> &edit)
    {
        ASSERT_TRUE(edit);
        plan.apply(edit->changes);
    }

    Plan plan = samplePlan();
    CountingIds ids;
    const TrainingGroupId group{111};
    const ProvinceId nan{packedProvinceCode(u"TH-55")};
};

} // namespace

TEST_F(ReplyTexts, AreTheNumberOfTheRoundAndTheShortNameOfTheProvince)
{
    EXPECT_EQ(replyCode(plan, group, nan), QStringLiteral("1-55")) << "without a short name, the digits of its code";
    take(setField(plan, refOf(nan), u"short_name", QStringLiteral("นน")));
    EXPECT_EQ(replyCode(plan, group, nan), QStringLiteral("1-นน"));
    EXPECT_EQ(replyCode(plan, {}, nan), QString());
}

TEST_F(ReplyTexts, AreReadHoweverTheyAreTyped)
{
    take(setField(plan, refOf(nan), u"short_name", QStringLiteral("นน")));
    const ReplyCode wanted{group, nan};
    for (const char *typed : {"1-นน", "๑-นน", " 1 นน ", "1–นน.", "1นน"})
        EXPECT_EQ(readReplyCode(plan, QString::fromUtf8(typed)), wanted) << typed;
    for (const char *typed : {"", "1", "1-", "นน", "2-นน", "1-น", "11-นน"})
        EXPECT_FALSE(readReplyCode(plan, QString::fromUtf8(typed))) << typed;
}

TEST_F(ReplyTexts, EachStateHasItsWordsAndItsSign)
{
    const Texts thai(Language::Thai);
    QStringList words;
    QStringList signs;
    for (const InvitationState state : {InvitationState::NotInvited, InvitationState::Sent, InvitationState::Overdue,
                                        InvitationState::Partly, InvitationState::Fully, InvitationState::Declined}) {
        words.append(invitationStateText(state, thai));
        signs.append(invitationStateSign(state));
    }
    EXPECT_EQ(words.join(u'|'), QStringLiteral("ยังไม่ได้เชิญ|ส่งหนังสือแล้ว|ยังไม่ตอบรับ|ตอบรับบางส่วน|ตอบรับครบ|ไม่ส่งผู้แทน"));
    EXPECT_EQ(signs.removeDuplicates(), 0);
}

TEST_F(ReplyTexts, TheOfficeOfAProvinceIsCalledAfterIt)
{
    Province province;
    province.id = nan;
    province.name = QStringLiteral("น่าน");
    EXPECT_EQ(provinceOfficeName(province), QStringLiteral("สำนักงานจังหวัดน่าน"));
    province.id = {packedProvinceCode(u"TH-10")};
    province.name = QStringLiteral("กรุงเทพมหานคร");
    EXPECT_EQ(provinceOfficeName(province), province.name);
}
