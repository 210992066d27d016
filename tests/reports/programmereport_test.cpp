#include "fixture.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;

namespace {

PaperOptions onFirstOfJuly()
{
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    return options;
}

QString reportText(const core::Plan &plan, const PaperOptions &options, const PeopleCounts &people = {})
{
    const core::Result<Document> document = programmeReport(plan, people, options);
    EXPECT_TRUE(document.ok());
    return document ? test::allText(*document) : QString();
}

const Table *tableUnder(const Document &document, const QString &heading)
{
    bool found = false;
    for (const Block &block : document.sections.first().blocks) {
        if (const auto *text = std::get_if<Paragraph>(&block); text && text->level == 2)
            found = text->pieces.first().text.endsWith(heading);
        if (const auto *table = std::get_if<Table>(&block); table && found)
            return table;
    }
    return nullptr;
}

} // namespace

TEST(ProgrammeReport, opensWithTitleProgrammeAndDay)
{
    const QStringList lines = reportText(test::fullPlan(), onFirstOfJuly()).split(u'\n');
    EXPECT_EQ(lines.value(0), QStringLiteral("รายงานความก้าวหน้าโครงการ"));
    EXPECT_EQ(lines.value(1), QStringLiteral("โครงการเสริมสร้างการมีส่วนร่วมในการพัฒนาราชการระบบเปิด"));
    EXPECT_EQ(lines.value(2), QStringLiteral("ข้อมูล ณ วันที่ ๑ กรกฎาคม ๒๕๕๐"));
}

TEST(ProgrammeReport, tellsTheGeneralFactsWithThaiDigits)
{
    const QString text = reportText(test::fullPlan(), onFirstOfJuly());
    for (const char *fact :
         {"หน่วยงานเจ้าของโครงการ\tกลุ่มพัฒนาระบบสนับสนุนการมีส่วนร่วมในการพัฒนาระบบราชการ", "สังกัด\tกลุ่มงานวิชาการ",
          "แหล่งงบประมาณ\tธนาคารโลก", "ยุทธศาสตร์ที่ ๗ : การเปิดระบบราชการให้ประชาชนเข้ามามีส่วนร่วม",
          "แผนยุทธศาสตร์การพัฒนาระบบราชการไทย (พ.ศ. ๒๕๔๖ - พ.ศ. ๒๕๕๐)", "จำนวนโครงการย่อย\t๒ โครงการ"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(fact))) << fact;
}

TEST(ProgrammeReport, sectionsAreNumberedWithoutHoles)
{
    const core::Result<Document> document = programmeReport(test::fullPlan(), {}, onFirstOfJuly());
    ASSERT_TRUE(document.ok());
    QStringList headings;
    for (const Block &block : document->sections.first().blocks)
        if (const auto *text = std::get_if<Paragraph>(&block); text && text->level == 2)
            headings.append(text->pieces.first().text);
    EXPECT_EQ(headings,
              (QStringList{QStringLiteral("๑. ข้อมูลทั่วไป"), QStringLiteral("๒. สรุปภาพรวม"),
                           QStringLiteral("๓. โครงการย่อยที่ ๑ ระดับกระทรวง"), QStringLiteral("๔. โครงการย่อยที่ ๒ ระดับจังหวัด"),
                           QStringLiteral("๕. หน่วยงานนำร่อง"), QStringLiteral("๖. การอบรมรายกลุ่มจังหวัด"),
                           QStringLiteral("๗. สิ่งที่จะดำเนินการต่อไป"), QStringLiteral("๘. ผลผลิต")}));
}

TEST(ProgrammeReport, namesWhatComesNextAsOfTheDay)
{
    PaperOptions options = onFirstOfJuly();
    EXPECT_TRUE(reportText(test::fullPlan(), options)
                    .contains(QStringLiteral("กลุ่มที่ ๑ กลุ่มจังหวัดภาคเหนือตอนบน วันที่ ๙ - ๑๐ กรกฎาคม ๒๕๕๐ ณ จังหวัดพิษณุโลก")));
    options.asOf = QDate(2007, 8, 1);
    const QString later = reportText(test::fullPlan(), options);
    EXPECT_TRUE(later.contains(QStringLiteral("กลุ่มที่ ๖ กลุ่มจังหวัดภาคใต้ตอนบน วันที่ ๑๐ - ๑๑ กันยายน ๒๕๕๐")));
    EXPECT_TRUE(later.contains(QStringLiteral("พ้นกำหนดวันอบรมแล้ว ๕ จาก ๙ ครั้ง")));
}

TEST(ProgrammeReport, saysOfRoundsWhoseDayIsOverWhetherTheyWereHeld)
{
    PaperOptions options;
    options.asOf = QDate(2008, 1, 1);
    core::Plan plan = test::fullPlan();
    EXPECT_TRUE(reportText(plan, options).contains(QStringLiteral("พ้นกำหนดวันอบรมแล้ว ๙ จาก ๙ ครั้ง บันทึกว่าจัดแล้ว ๐ ครั้ง")))
        << reportText(plan, options).toStdString();
    core::ChangeSet changes;
    for (const core::TrainingGroup *group : plan.groups()) {
        core::Event held = *plan.find(group->event);
        held.state = core::EventState::Held;
        changes.update(*plan.find(group->event), held);
    }
    plan.apply(changes);
    EXPECT_TRUE(reportText(plan, options).contains(QStringLiteral("จัดอบรมแล้ว ๙ จาก ๙ ครั้ง")));
}

TEST(ProgrammeReport, withoutADayNothingIsJudged)
{
    const QString text = reportText(test::fullPlan(), {});
    EXPECT_FALSE(text.contains(QStringLiteral("ข้อมูล ณ วันที่")));
    EXPECT_FALSE(text.contains(QStringLiteral("เกินกำหนด")));
    EXPECT_TRUE(text.contains(QStringLiteral("กลุ่มจังหวัดภาคใต้ตอนบน")));
}

TEST(ProgrammeReport, takesTheProgrammesOwnDayWhereNoneIsAsked)
{
    core::Plan plan = test::fullPlan();
    core::Programme programme = plan.programme();
    programme.asOf = QDate(2007, 8, 15);
    core::ChangeSet changes;
    changes.update(plan.programme(), programme);
    plan.apply(changes);
    EXPECT_TRUE(reportText(plan, {}).contains(QStringLiteral("ข้อมูล ณ วันที่ ๑๕ สิงหาคม ๒๕๕๐")));
}

TEST(ProgrammeReport, groupsStandWithDatesAndVenues)
{
    const core::Result<Document> document = programmeReport(test::fullPlan(), {}, onFirstOfJuly());
    ASSERT_TRUE(document.ok());
    const Table *table = tableUnder(*document, QStringLiteral("การอบรมรายกลุ่มจังหวัด"));
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rows.size(), 9);
    EXPECT_EQ(table->columns.size(), 4);
    const Row &third = table->rows[2];
    EXPECT_EQ(third.cells[0].text, QStringLiteral("๓"));
    EXPECT_EQ(third.cells[1].text, QStringLiteral("กลุ่มจังหวัดภาคกลาง ส่วนที่ ๑"));
    EXPECT_EQ(third.cells[2].text, QStringLiteral("๑๗ - ๑๘ กรกฎาคม ๒๕๕๐"));
    EXPECT_EQ(third.cells[3].text, QStringLiteral("โรงแรมเดอะแกรนด์ อยุธยา บางกอก ถนนรัชดาภิเษก กรุงเทพมหานคร"));
}

TEST(ProgrammeReport, anEndAtMidnightIsPrintedAs24)
{
    core::Plan plan = test::fullPlan();
    core::ChangeSet late;
    for (const auto &[id, event] : plan.all<core::Event>()) {
        if (!event.timeEnd.isValid())
            continue;
        core::Event after = event;
        after.timeEnd = QTime(0, 0);
        late.update(event, after);
    }
    ASSERT_FALSE(late.isEmpty());
    plan.apply(late);
    const QString text = reportText(plan, onFirstOfJuly());
    EXPECT_TRUE(text.contains(QStringLiteral("เวลา ๐๙.๐๐ - ๒๔.๐๐ น."))) << text.toStdString();
}

TEST(ProgrammeReport, withPeopleTheGroupsCountThem)
{
    const PeopleCounts people{{core::EventId{603}, {42, 6}}};
    const core::Result<Document> document = programmeReport(test::fullPlan(), people, onFirstOfJuly());
    ASSERT_TRUE(document.ok());
    const Table *table = tableUnder(*document, QStringLiteral("การอบรมรายกลุ่มจังหวัด"));
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->columns.size(), 6);
    EXPECT_EQ(table->rows[2].cells[4].text, QStringLiteral("๖"));
    EXPECT_EQ(table->rows[2].cells[5].text, QStringLiteral("๔๒"));
    EXPECT_EQ(table->rows[0].cells[5].text, QStringLiteral("-"));
}

TEST(ProgrammeReport, everyTablesColumnsFillTheTextWidth)
{
    const PeopleCounts people{{core::EventId{603}, {42, 6}}};
    for (const PeopleCounts &counts : {PeopleCounts(), people}) {
        const core::Result<Document> document = programmeReport(test::fullPlan(), counts, onFirstOfJuly());
        ASSERT_TRUE(document.ok());
        const Section &section = document->sections.first();
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (!table)
                continue;
            double width = 0;
            for (const double column : table->columns)
                width += column;
            EXPECT_NEAR(width, section.page.textWidth(), 0.01);
            for (const Row &row : table->rows) {
                int columns = 0;
                for (const Cell &cell : row.cells)
                    columns += cell.columns;
                EXPECT_EQ(columns, table->columns.size());
            }
        }
    }
}

TEST(ProgrammeReport, stepsTellAdviserDueAndState)
{
    const QString text = reportText(test::fullPlan(), onFirstOfJuly());
    EXPECT_TRUE(
        text.contains(QStringLiteral("(สนับสนุนงบประมาณ)\tมหาวิทยาลัยธรรมศาสตร์\nตลอดระยะเวลาของการดำเนินโครงการ\t-\t")));
    EXPECT_TRUE(text.contains(QStringLiteral("๑๕ มิ.ย. ๒๕๕๐\tยังไม่เริ่ม\n(เกินกำหนด)")));
    EXPECT_TRUE(text.contains(QStringLiteral("๒๐ ก.ค. ๒๕๕๐\tยังไม่เริ่ม\n(ถัดไป)")));
}

TEST(ProgrammeReport, theSourceLineKeepsItsStampsAsPrinted)
{
    const QString text = reportText(test::fullPlan(), onFirstOfJuly());
    EXPECT_TRUE(text.contains(QStringLiteral("เผยแพร่ข้อมูลเมื่อ 16 กรกฎาคม 2552 15:13:50")));
}

TEST(ProgrammeReport, factsThatAreNotKnownAreLeftOutOrListedForTheOffice)
{
    core::Plan plan = test::fullPlan();
    core::Programme programme = plan.programme();
    programme.owner = {};
    core::ChangeSet changes;
    changes.update(plan.programme(), programme);
    plan.apply(changes);
    PaperOptions options = onFirstOfJuly();
    EXPECT_FALSE(reportText(plan, options).contains(QStringLiteral("หน่วยงานเจ้าของโครงการ")));
    EXPECT_FALSE(reportText(plan, options).contains(QStringLiteral("ยังไม่มีข้อมูล")));
    options.profile = Profile::Office;
    EXPECT_TRUE(reportText(plan, options).contains(QStringLiteral("หน่วยงานเจ้าของโครงการ\tยังไม่มีข้อมูล")));
}

TEST(ProgrammeReport, anEmptyPlanGivesATitleAndNoSections)
{
    const QString text = reportText(core::Plan(), {});
    EXPECT_TRUE(text.startsWith(QStringLiteral("รายงานความก้าวหน้าโครงการ\n")));
    EXPECT_FALSE(text.contains(QStringLiteral("๑.")));
}

TEST(ProgrammeReport, inEnglishRefusesAndNamesWhatHasNoEnglish)
{
    PaperOptions options = onFirstOfJuly();
    options.language = format::Language::English;
    const core::Result<Document> document = programmeReport(test::fullPlan(), {}, options);
    ASSERT_FALSE(document.ok());
    EXPECT_EQ(document.error().code, core::Code::EnglishMissing);
    EXPECT_TRUE(document.error().args.contains(core::Arg(core::RecordRef{core::Kind::Programme, 3})));
    EXPECT_TRUE(document.error().args.contains(core::Arg(core::RecordRef{core::Kind::TrainingGroup, 653})));
}

TEST(ProgrammeReport, digitsAndEraFollowTheOptions)
{
    PaperOptions options = onFirstOfJuly();
    options.digits = format::Digits::Arabic;
    EXPECT_TRUE(reportText(test::fullPlan(), options).contains(QStringLiteral("17 - 18 กรกฎาคม 2550")));
    options.era = format::Era::Common;
    const QString text = reportText(test::fullPlan(), options);
    EXPECT_TRUE(text.contains(QStringLiteral("2007")));
    EXPECT_TRUE(text.contains(QStringLiteral("(ค.ศ. 2003 - ค.ศ. 2007)")));
    EXPECT_FALSE(text.contains(QStringLiteral("2550\t")));
}

TEST(ProgrammeReport, tellsTheLatestStepOfEachAgency)
{
    core::Plan plan = test::fullPlan();
    core::ChangeSet changes;
    const auto mark = [&](qint64 id, core::AgencyStep step, core::MarkState state, QDate date) {
        core::AgencyMark made;
        made.id = {id};
        made.agency = {510};
        made.step = step;
        made.state = state;
        made.date = date;
        changes.insert(made);
    };
    // By the day, not by how far on a step stands; what is not reached is none.
    mark(9'001, core::AgencyStep::Training, core::MarkState::Done, QDate(2007, 5, 2));
    mark(9'002, core::AgencyStep::Signing, core::MarkState::InProgress, QDate(2007, 6, 12));
    mark(9'003, core::AgencyStep::Conclusion, core::MarkState::NotReached, QDate(2007, 6, 30));
    plan.apply(changes);
    const core::Result<Document> document = programmeReport(plan, {}, onFirstOfJuly());
    ASSERT_TRUE(document.ok());
    const Table *agencies = tableUnder(*document, QStringLiteral("หน่วยงานนำร่อง"));
    ASSERT_TRUE(agencies);
    EXPECT_EQ(agencies->columns, (QList<double>{10, 62, 20, 34, 34}));
    EXPECT_EQ(agencies->header.last().cells.last().text, QStringLiteral("ขั้นตอนล่าสุด"));
    EXPECT_EQ(agencies->rows[0].cells.last().text, QStringLiteral("ลงนามข้อตกลง\nกำลังดำเนินการ ๑๒ มิ.ย. ๒๕๕๐"));
    EXPECT_EQ(agencies->rows[1].cells.last().text, QStringLiteral("-"));
}
