#include "modeltest.h"

#include <ruam/core/agenda.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/steptexts.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {
class StepTextsTest : public ruam::test::ModelTest
{
};
} // namespace

TEST_F(StepTextsTest, NothingToUndoIsJustTheWord)
{
    const StepTexts words = stepTexts(session, thai);
    EXPECT_EQ(words.undo, u"เลิกทำ"_qs);
    EXPECT_EQ(words.redo, u"ทำซ้ำ"_qs);
    EXPECT_EQ(words.undoable, QString());
    EXPECT_EQ(words.saved, QString());
    EXPECT_FALSE(words.canUndo);
    EXPECT_FALSE(words.canRedo);
}

TEST_F(StepTextsTest, NamesTheStepAndTheHourItWasSaved)
{
    ASSERT_TRUE(perform(moveEvent(session.plan(), EventId{103}, QDate(2024, 4, 25), {})).ok());
    StepTexts words = stepTexts(session, thai);
    EXPECT_EQ(words.undo, u"เลิกทำ: เปลี่ยนวันอบรมกลุ่มที่ 3"_qs);
    EXPECT_EQ(words.undoable, u"เลิกทำได้: เปลี่ยนวันอบรมกลุ่มที่ 3"_qs);
    EXPECT_EQ(words.saved, u"บันทึกแล้ว เวลา 10.00 น."_qs) << "of Thailand";
    EXPECT_EQ(words.earlierDayQuestion, QString());
    ASSERT_TRUE(session.undo().ok());
    words = stepTexts(session, thai);
    EXPECT_EQ(words.redo, u"ทำซ้ำ: เปลี่ยนวันอบรมกลุ่มที่ 3"_qs);
    EXPECT_FALSE(words.canUndo);
    EXPECT_TRUE(words.canRedo);
}

TEST_F(StepTextsTest, AStepOfAnAgendaNamesTheItemWhetherItIsThereOrNot)
{
    ruam::test::CountingIds newIds;
    AgendaBlock block;
    block.kind = AgendaKind::Opening;
    block.title = u"พิธีเปิด"_qs;
    ASSERT_TRUE(perform(insertAgendaItem(session.plan(), EventId{103}, block, 1, 1, newIds)).ok());
    EXPECT_EQ(stepTexts(session, thai).undo, u"เลิกทำ: แก้ไข “พิธีเปิด” ในกำหนดการของกลุ่มที่ 3"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(stepTexts(session, thai).redo, u"ทำซ้ำ: แก้ไข “พิธีเปิด” ในกำหนดการของกลุ่มที่ 3"_qs);
    ASSERT_TRUE(session.redo().ok());
    EXPECT_EQ(stepTexts(session, thai).undo, u"เลิกทำ: แก้ไข “พิธีเปิด” ในกำหนดการของกลุ่มที่ 3"_qs);
}

TEST_F(StepTextsTest, AnItemWithoutATopicIsCalledByWhatItIs)
{
    ruam::test::CountingIds newIds;
    AgendaBlock lunch;
    lunch.kind = AgendaKind::Lunch;
    ASSERT_TRUE(perform(insertAgendaItem(session.plan(), EventId{103}, lunch, 1, 1, newIds)).ok());
    const QString named = stepTexts(session, thai).undo.section(u':', 1);
    EXPECT_EQ(named, u" แก้ไข “พักรับประทานอาหารกลางวัน” ในกำหนดการของกลุ่มที่ 3"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(stepTexts(session, thai).redo.section(u':', 1), named);
}

TEST_F(StepTextsTest, AStepOfAnAgendaThatWasKeptWithoutATitleNamesTheRound)
{
    Step step;
    step.verb = Verb::SetAgenda;
    step.args = {refOf(EventId{103}), refOf(AgendaItemId{99'999})};
    EXPECT_EQ(ruam::format::stepText(step, session.plan(), thai), u"แก้ไขกำหนดการของกลุ่มที่ 3"_qs);
}

TEST_F(StepTextsTest, AStepOfAnEarlierDayIsAskedAboutByName)
{
    clock.set(QDateTime(QDate(2024, 3, 1), QTime(9, 20), Qt::UTC));
    ASSERT_TRUE(perform(moveEvent(session.plan(), EventId{103}, QDate(2024, 4, 25), {})).ok());
    clock.set(QDateTime(QDate(2024, 3, 1), QTime(17, 30), Qt::UTC)); // half past midnight in Thailand
    const QString question = stepTexts(session, thai).earlierDayQuestion;
    EXPECT_EQ(question, u"รายการนี้แก้ไขไว้เมื่อวันศุกร์ที่ 1 มีนาคม 2567 เวลา 16.20 น.: เปลี่ยนวันอบรมกลุ่มที่ 3 ต้องการเลิกทำหรือไม่"_qs);
}

TEST_F(StepTextsTest, AReadOnlyFileOffersNoUndo)
{
    ASSERT_TRUE(perform(moveEvent(session.plan(), EventId{103}, QDate(2024, 4, 25), {})).ok());
    store.setReadOnly(true);
    EXPECT_FALSE(stepTexts(session, thai).canUndo);
}
