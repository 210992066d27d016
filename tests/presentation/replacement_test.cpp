#include "modeltest.h"

#include <QSignalSpy>
#include <ruam/format/messages.h>
#include <ruam/presentation/replacement.h>
#include <ruam/presentation/tasksmodel.h>

namespace {

using namespace ruam::core;
using ruam::presentation::FilterModel;
using ruam::presentation::placesOf;
using ruam::presentation::RecordModel;
using ruam::presentation::ReplacedCell;
using ruam::presentation::replacedText;
using ruam::presentation::replacementsIn;
using ruam::presentation::TasksModel;

QString replaced(const QString &text, const QString &sought, const QString &put)
{
    return replacedText(text, placesOf(text, sought), put);
}

TEST(ReplacedText, FindsEveryPlaceAndLeavesTheRestAsItIs)
{
    EXPECT_EQ(replaced(QStringLiteral("ประชุม 1 และประชุม 2"), QStringLiteral("ประชุม"), QStringLiteral("อบรม")),
              u"อบรม 1 และอบรม 2");
    EXPECT_EQ(replaced(QStringLiteral("OPDC Opdc"), QStringLiteral("opdc"), QStringLiteral("สำนักงาน")),
              u"สำนักงาน สำนักงาน");
    EXPECT_EQ(replaced(QStringLiteral("ก  ข"), QStringLiteral("ข"), QStringLiteral("ค")), u"ก  ค");
    EXPECT_EQ(replaced(QStringLiteral("ไม่มี"), QStringLiteral("ประชุม"), QStringLiteral("อบรม")), u"ไม่มี");
    EXPECT_EQ(replaced(QStringLiteral("ลบคำนี้ออก"), QStringLiteral("คำนี้"), QString()), u"ลบออก");
}

TEST(ReplacedText, ReadsThaiAsItIsRead)
{
    // The circle and the aa typed apart, two เ for แ, a character without width, two blanks.
    EXPECT_EQ(replaced(QStringLiteral("สํานักงานเเผน"), QStringLiteral("สำนักงานแผน"), QStringLiteral("กอง")), u"กอง");
    EXPECT_EQ(replaced(QStringLiteral("จังหวัด\u200Bน่าน ก"), QStringLiteral("จังหวัดน่าน"), QStringLiteral("น่าน")),
              u"น่าน ก");
    EXPECT_EQ(replaced(QStringLiteral("แผน  งาน"), QStringLiteral("แผน งาน"), QStringLiteral("แผนงาน")), u"แผนงาน");
}

TEST(ReplacedText, NeverTakesALetterFromUnderItsMarks)
{
    EXPECT_EQ(replaced(QStringLiteral("ก่อนกา"), QStringLiteral("ก"), QStringLiteral("ข")), u"ก่อนขา");
    EXPECT_TRUE(placesOf(QStringLiteral("ที่"), QStringLiteral("ท")).empty());
}

class ReplacementTest : public ruam::test::ModelTest
{
protected:
    ReplacementTest() { shown.setRecordModel(&tasks); }
    static QList<RecordModel::CellText> cellsOf(const std::vector<ReplacedCell> &found)
    {
        QList<RecordModel::CellText> cells;
        for (const ReplacedCell &cell : found)
            cells.append({cell.cell, cell.after});
        return cells;
    }

    TasksModel tasks{session, thai};
    FilterModel shown;
};

TEST_F(ReplacementTest, SaysWhatWouldChangeInTheRowsThatAreShown)
{
    const std::vector<ReplacedCell> all = replacementsIn(shown, QStringLiteral("งาน"), QStringLiteral("ขั้นตอน"));
    ASSERT_EQ(all.size(), 6u);
    EXPECT_EQ(all.front().before, u"งาน 1.1");
    EXPECT_EQ(all.front().after, u"ขั้นตอน 1.1");
    EXPECT_EQ(all.front().places, 1);
    shown.setFilterText(QStringLiteral("1.2"));
    EXPECT_EQ(replacementsIn(shown, QStringLiteral("งาน"), QStringLiteral("ขั้นตอน")).size(), 1u);
    EXPECT_TRUE(replacementsIn(shown, QStringLiteral(" "), QStringLiteral("ขั้นตอน")).empty());
    EXPECT_TRUE(replacementsIn(shown, QStringLiteral("งาน"), QStringLiteral("งาน")).empty()) << "nothing would change";
}

TEST_F(ReplacementTest, NamesOfOtherRecordsAndStatesAreNoTextsOfTheList)
{
    ASSERT_TRUE(set(refOf(TaskId{61}), u"owner", qint64(31)).ok());
    EXPECT_TRUE(replacementsIn(shown, QStringLiteral("ทดลอง"), QStringLiteral("ใหม่")).empty());
    EXPECT_TRUE(replacementsIn(shown, QStringLiteral("ยังไม่เริ่ม"), QStringLiteral("ใหม่")).empty());
}

TEST_F(ReplacementTest, AllAtOnceAreOneStepWithASentenceOfItsOwn)
{
    const std::vector<ReplacedCell> all = replacementsIn(shown, QStringLiteral("งาน"), QStringLiteral("ขั้นตอน"));
    ASSERT_TRUE(tasks.replaceTexts(cellsOf(all), QStringLiteral("งาน"), QStringLiteral("ขั้นตอน")));
    EXPECT_EQ(session.plan().find(TaskId{73})->title, u"ขั้นตอน 2.3");
    ASSERT_TRUE(session.nextUndo());
    EXPECT_EQ(session.nextUndo()->verb, Verb::ReplaceText);
    EXPECT_EQ(session.nextUndo()->args, (QList<Arg>{qint64(6), QStringLiteral("งาน"), QStringLiteral("ขั้นตอน")}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(ReplacementTest, OneThatIsRefusedLeavesAllAsTheyWere)
{
    const QSignalSpy refused(&tasks, &TasksModel::editRefused);
    // The first step would have no title left.
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", QStringLiteral("งาน")).ok());
    const Plan before = session.plan();
    const std::vector<ReplacedCell> all = replacementsIn(shown, QStringLiteral("งาน"), QString());
    EXPECT_FALSE(tasks.replaceTexts(cellsOf(all), QStringLiteral("งาน"), QString()));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(session.plan(), before);
}

} // namespace
