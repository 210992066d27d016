#include <ruam/format/roundtext.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::format;

namespace {

const Texts kThaiRound(Language::Thai);
const Texts kEnglishRound(Language::English);

} // namespace

TEST(RoundText, EveryMarkAndEveryLackHasWordsInBothLanguages)
{
    for (const Texts &texts : {kThaiRound, kEnglishRound}) {
        QSet<QString> words;
        for (int mark = 0; mark < kReadyMarkCount; ++mark)
            words.insert(readyMarkText(ReadyMark(mark), texts));
        for (int what = 0; what <= int(ReadyLack::What::NamesChanged); ++what)
            words.insert(readyLackText({ReadyLack::What(what), 26, 27}, texts));
        EXPECT_FALSE(words.contains(QString()));
        EXPECT_EQ(words.size(), kReadyMarkCount + int(ReadyLack::What::NamesChanged) + 1);
    }
}

TEST(RoundText, LacksNameTheirNumbers)
{
    using What = ReadyLack::What;
    EXPECT_EQ(readyLackText({What::NotAnswered, 3, 7}, kThaiRound), u"ยังไม่ตอบรับ 3 จังหวัด"_qs);
    EXPECT_EQ(readyLackText({What::NoRoom}, kThaiRound), u"ยังไม่ได้ระบุห้องประชุม"_qs);
    EXPECT_EQ(readyLackText({What::NamesChanged, 26, 27}, kThaiRound), u"พิมพ์ไว้ 26 คน ขณะนี้ 27 คน"_qs);
    EXPECT_EQ(readyLackText({What::NotAnswered, 1, 7}, kEnglishRound), u"No answer from 1 province"_qs);
    EXPECT_EQ(readyLackText({What::NotAnswered, 3, 7}, kEnglishRound), u"No answer from 3 provinces"_qs);
}

TEST(RoundText, FindingsOfAnAgendaNameWhatTheyMeet)
{
    using Type = AgendaFinding::Type;
    const Plan plan = ruam::test::samplePlan();
    EXPECT_EQ(durationText(165, kThaiRound), u"2 ชั่วโมง 45 นาที"_qs);
    EXPECT_EQ(durationText(120, kThaiRound), u"2 ชั่วโมง"_qs);
    EXPECT_EQ(durationText(61, Texts(Language::English)), u"1 hour 1 minute"_qs);
    EXPECT_EQ(agendaFindingText(plan, {{116}, Type::Hole, 45, {116}, {}}, {}, kThaiRound), u"ว่าง 45 นาทีก่อนรายการนี้"_qs);
    EXPECT_EQ(agendaFindingText(plan, {{116}, Type::Overlap, 10, {116}, {}}, {}, kEnglishRound),
              u"Begins 10 minutes before “หัวข้อ 1” ends"_qs);
    EXPECT_EQ(agendaFindingText(plan, {{}, Type::SpeakerElsewhere, 0, {116}, {7}}, u"นายสมชาย ใจดี"_qs, kThaiRound),
              u"นายสมชาย ใจดี บรรยาย “หัวข้อ 1” ในเวลาเดียวกัน"_qs);
}
