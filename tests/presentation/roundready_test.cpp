#include "modeltest.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/presentation/roundready.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class RoundReadyTest : public ruam::test::ModelTest
{
};

} // namespace

TEST_F(RoundReadyTest, EveryMarkHasASignWordsAndWhatIsMissing)
{
    const auto lines = readyLines(session, {111}, thai);
    ASSERT_EQ(lines.size(), size_t(kReadyMarkCount));
    EXPECT_EQ(lines[size_t(ReadyMark::Dates)].sign, u"✔"_qs);
    EXPECT_EQ(lines[size_t(ReadyMark::Dates)].detail, u"พร้อม"_qs);
    EXPECT_EQ(lines[size_t(ReadyMark::Replies)].words, u"การตอบรับ 0/1"_qs);
    EXPECT_EQ(lines[size_t(ReadyMark::Replies)].sign, u"✘"_qs);
    EXPECT_EQ(lines[size_t(ReadyMark::Agenda)].detail, u"ยังไม่มีกำหนดการ 1 วัน"_qs);
    EXPECT_TRUE(readyLines(session, {999}, thai).empty());
}

TEST_F(RoundReadyTest, MarksFollowPeopleAndPapers)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), {101}, {someone(u"ก"_qs)}, 0, ids)).ok());
    ASSERT_TRUE(perform(issuePaper(session.plan(), {101}, u"signin"_qs, 1,
                                   QDateTime(QDate(2024, 3, 1), QTime(2, 0), Qt::UTC), {}, ids))
                    .ok());
    EXPECT_EQ(readyLines(session, {111}, thai)[size_t(ReadyMark::SignInBook)].state, ReadyState::Ready);
    bool touched = false;
    QObject::connect(&session, &ruam::session::Session::changed, &session,
                     [&](const ChangeReport &report) { touched = touchesReadiness(report); });
    ASSERT_TRUE(perform(registerPeople(session.plan(), {101}, {someone(u"ข"_qs)}, 1, ids)).ok());
    EXPECT_TRUE(touched);
    EXPECT_EQ(readyLines(session, {111}, thai)[size_t(ReadyMark::SignInBook)].detail, u"พิมพ์ไว้ 1 คน ขณะนี้ 2 คน"_qs);
}
