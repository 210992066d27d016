#include "modeltest.h"

#include <QSignalSpy>
#include <ruam/presentation/attachments.h>
#include <support/memoryfiles.h>

namespace {

using namespace ruam::core;
using ruam::presentation::Attachments;

class AttachmentsTest : public ruam::test::ModelTest
{
protected:
    AttachmentsTest()
    {
        files.there = {QStringLiteral("/งาน/บันทึก.pdf"), QStringLiteral("/อื่น/หนังสือ.docx"),
                       QStringLiteral("/งาน/ภาพ/รูป.png")};
        attachments.setFiles(&files, QStringLiteral("/งาน/มีส่วนร่วม.ruam"));
        attachments.setRecord(refOf(TaskId{61}));
    }
    QString pathOf(FileLinkId link) const { return session.plan().find(link)->path; }

    ruam::test::MemoryFiles files;
    Attachments attachments{session, thai};
};

TEST_F(AttachmentsTest, ARemarkIsOfTheDayByWhichTheProgrammeIsJudgedAndNewestFirst)
{
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"as_of", QDate(2024, 2, 20)).ok());
    ASSERT_TRUE(attachments.addNote(QStringLiteral("ส่งหนังสือแล้ว")).ok());
    ASSERT_EQ(attachments.notes().size(), 2u);
    EXPECT_EQ(attachments.notes()[0].text, u"ส่งหนังสือแล้ว");
    EXPECT_EQ(attachments.notes()[0].date, u"20 ก.พ. 2567");
    EXPECT_EQ(attachments.notes()[1].text, u"โทรแล้ว");
    EXPECT_EQ(session.plan().find(attachments.notes()[0].id)->about, u"task/61");

    const size_t notes = attachments.notes().size();
    ASSERT_TRUE(attachments.addNote(QStringLiteral("  ")).ok());
    EXPECT_EQ(attachments.notes().size(), notes);
}

TEST_F(AttachmentsTest, EveryKindOfRecordHasItsOwn)
{
    for (const RecordRef record :
         {refOf(VenueId{20}), refOf(OrganisationId{30}), refOf(TrainingGroupId{111}),
          refOf(session.plan().all<Province>().begin()->first), refOf(ProgrammeId{3}), refOf(StatementId{81})}) {
        attachments.setRecord(record);
        EXPECT_TRUE(attachments.notes().empty());
        ASSERT_TRUE(attachments.addNote(QStringLiteral("หมายเหตุสมมุติ")).ok());
        EXPECT_EQ(attachments.notes().size(), 1u);
    }
    attachments.setRecord({});
    EXPECT_TRUE(attachments.notes().empty());
}

TEST_F(AttachmentsTest, TellsWhatOthersChangeAndNothingElse)
{
    const QSignalSpy told(&attachments, &Attachments::changed);
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", QStringLiteral("อื่น")).ok());
    EXPECT_EQ(told.count(), 0);
    ASSERT_TRUE(set(refOf(NoteId{131}), u"text", QStringLiteral("โทรอีกครั้ง")).ok());
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(attachments.notes().front().text, u"โทรอีกครั้ง");
    ASSERT_TRUE(attachments.remove(refOf(NoteId{131})).ok());
    EXPECT_TRUE(attachments.notes().empty());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(attachments.notes().size(), 1u);
}

TEST_F(AttachmentsTest, AFileBesideTheProgrammeIsLinkedRelativelyAnotherWhole)
{
    ASSERT_TRUE(attachments.addFiles({QStringLiteral("/งาน/ภาพ/รูป.png"), QStringLiteral("/อื่น/หนังสือ.docx")}).ok());
    ASSERT_EQ(attachments.files().size(), 3u);
    const auto named = [this](const QString &title) {
        return *std::find_if(attachments.files().begin(), attachments.files().end(),
                             [&title](const Attachments::FileLine &line) { return line.title == title; });
    };
    EXPECT_EQ(pathOf(named(QStringLiteral("รูป.png")).id), u"ภาพ/รูป.png");
    EXPECT_TRUE(named(QStringLiteral("รูป.png")).beside);
    EXPECT_EQ(pathOf(named(QStringLiteral("หนังสือ.docx")).id), u"/อื่น/หนังสือ.docx");
    EXPECT_FALSE(named(QStringLiteral("หนังสือ.docx")).beside);
    ASSERT_TRUE(session.undo().ok()) << "several files are one step";
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(AttachmentsTest, AFileIsLinkedOnce)
{
    ASSERT_TRUE(attachments.addFiles({QStringLiteral("/งาน/บันทึก.pdf")}).ok());
    EXPECT_EQ(attachments.files().size(), 1u);
    EXPECT_FALSE(session.nextUndo());
}

TEST_F(AttachmentsTest, ALinkThatBreaksIsSeenAndMended)
{
    EXPECT_FALSE(attachments.files().front().missing);
    files.there.remove(QStringLiteral("/งาน/บันทึก.pdf"));
    const auto shown = attachments.show(FileLinkId{132});
    ASSERT_FALSE(shown.ok());
    EXPECT_EQ(shown.error().code, Code::FileNotFound);
    EXPECT_TRUE(attachments.files().front().missing);
    EXPECT_TRUE(files.shown.isEmpty());
    ASSERT_TRUE(attachments.relink(FileLinkId{132}, QStringLiteral("/งาน/ภาพ/รูป.png")).ok());
    EXPECT_FALSE(attachments.files().front().missing);
    EXPECT_EQ(pathOf(FileLinkId{132}), u"ภาพ/รูป.png");
    ASSERT_TRUE(attachments.show(FileLinkId{132}).ok());
    EXPECT_EQ(files.shown, QStringList(QStringLiteral("/งาน/ภาพ/รูป.png")));
}

TEST_F(AttachmentsTest, ACopyBesideTheProgrammeNeverTakesThePlaceOfAFile)
{
    ASSERT_TRUE(attachments.relink(FileLinkId{132}, QStringLiteral("/อื่น/หนังสือ.docx")).ok());
    files.there.insert(QStringLiteral("/งาน/มีส่วนร่วม ไฟล์/หนังสือ.docx"));
    ASSERT_TRUE(attachments.copyBeside(FileLinkId{132}).ok());
    EXPECT_EQ(pathOf(FileLinkId{132}), u"มีส่วนร่วม ไฟล์/หนังสือ (2).docx");
    EXPECT_TRUE(files.there.contains(QStringLiteral("/งาน/มีส่วนร่วม ไฟล์/หนังสือ (2).docx")));
    EXPECT_TRUE(files.there.contains(QStringLiteral("/อื่น/หนังสือ.docx"))) << "the file itself stays";
    EXPECT_TRUE(attachments.files().front().beside);
}

TEST_F(AttachmentsTest, ACopyThatFailsLeavesTheLink)
{
    ASSERT_TRUE(attachments.relink(FileLinkId{132}, QStringLiteral("/อื่น/หนังสือ.docx")).ok());
    files.failure = Error{Code::CannotWrite, {QStringLiteral("/งาน")}, {}};
    EXPECT_FALSE(attachments.copyBeside(FileLinkId{132}).ok());
    EXPECT_EQ(pathOf(FileLinkId{132}), u"/อื่น/หนังสือ.docx");
}

} // namespace
