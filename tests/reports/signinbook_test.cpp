#include "fixture.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;
using test::roundId;
using test::trainees;

namespace {

const Table &tableOf(const Section &section)
{
    for (const Block &block : section.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    static const Table none;
    return none;
}

QStringList headingOf(const Section &section)
{
    QStringList lines;
    for (const Block &block : section.blocks) {
        const auto *text = std::get_if<Paragraph>(&block);
        if (!text)
            break;
        lines.append(text->pieces.first().text);
    }
    return lines;
}

QStringList namesIn(const Table &table)
{
    QStringList names;
    for (const Row &row : table.rows)
        if (!row.isBand() && !row.cells[1].text.isEmpty())
            names.append(row.cells[1].text);
    return names;
}

QStringList bandsIn(const Table &table)
{
    QStringList bands;
    for (const Row &row : table.rows)
        if (row.isBand())
            bands.append(row.cells[0].text);
    return bands;
}

} // namespace

TEST(SignInBook, hasASetForEachDay)
{
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), {}, {});
    ASSERT_TRUE(book.ok());
    ASSERT_EQ(book->sections.size(), 2);
    EXPECT_EQ(headingOf(book->sections[0]),
              (QStringList{QStringLiteral("บัญชีลงลายมือชื่อผู้เข้ารับการอบรม"),
                           QStringLiteral("การอบรมเชิงปฏิบัติการ หลักสูตรการบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับจังหวัด"),
                           QStringLiteral("กลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ส่วนที่ 1"),
                           QStringLiteral("วันอังคารที่ 17 กรกฎาคม 2550 (วันที่ 1 จาก 2 วัน)"),
                           QStringLiteral("ณ โรงแรมเดอะแกรนด์ อยุธยา บางกอก ถนนรัชดาภิเษก กรุงเทพมหานคร")}));
    EXPECT_EQ(headingOf(book->sections[1])[3], QStringLiteral("วันพุธที่ 18 กรกฎาคม 2550 (วันที่ 2 จาก 2 วัน)"));
    EXPECT_EQ(book->sections[1].continuation->pieces.first().text,
              QStringLiteral("บัญชีลงลายมือชื่อผู้เข้ารับการอบรม กลุ่มที่ 3 วันที่ 18 กรกฎาคม 2550 (ต่อ)"));
    EXPECT_EQ(book->sections[1].footerLeft, QStringLiteral("แผ่นที่ 3-2-") + kSheetMark);
}

TEST(SignInBook, columnsAreThoseOfPresetA)
{
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), {}, {});
    ASSERT_TRUE(book.ok());
    const Table &table = tableOf(book->sections[0]);
    EXPECT_EQ(table.columns, (QList<double>{10, 58, 46, 28, 28}));
    ASSERT_EQ(table.header.size(), 2);
    EXPECT_EQ(table.header[0].cells[3].text, QStringLiteral("ลายมือชื่อ"));
    EXPECT_EQ(table.header[0].cells[3].columns, 2);
    EXPECT_EQ(table.header[1].cells[0].text, QStringLiteral("เช้า"));
}

TEST(SignInBook, withNobodyAsksForBlankRowsThatFillThePage)
{
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), {}, {});
    ASSERT_TRUE(book.ok());
    const Table &table = tableOf(book->sections[0]);
    EXPECT_TRUE(table.rows.isEmpty());
    ASSERT_TRUE(table.fill.has_value());
    EXPECT_EQ(table.fill->minHeight, 12);
    EXPECT_EQ(table.fillFrom, 1);
}

TEST(SignInBook, provincesStandInTheOrderOfTheDictionaryAndNumbersRunOn)
{
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), trainees(3, 12, 4), {});
    ASSERT_TRUE(book.ok());
    const Table &table = tableOf(book->sections[0]);
    EXPECT_EQ(bandsIn(table),
              (QStringList{QStringLiteral("จังหวัดนนทบุรี   3 คน"), QStringLiteral("จังหวัดปทุมธานี   3 คน"),
                           QStringLiteral("จังหวัดพระนครศรีอยุธยา   3 คน"), QStringLiteral("จังหวัดอ่างทอง   3 คน"),
                           QStringLiteral("ผู้มาแทน / ลงทะเบียนหน้างาน")}));
    QStringList numbers;
    for (const Row &row : table.rows)
        if (!row.isBand())
            numbers.append(row.cells[0].text);
    ASSERT_EQ(numbers.size(), 17);
    for (int i = 0; i < numbers.size(); ++i)
        EXPECT_EQ(numbers[i], QString::number(i + 1));
    EXPECT_EQ(table.rows[0].bandAgain, QStringLiteral("จังหวัดนนทบุรี (ต่อ)"));
}

TEST(SignInBook, withoutBandsTheOrderGivenIsKept)
{
    PaperOptions options;
    options.byProvince = false;
    const auto people = trainees(3, 9, 4);
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), people, options);
    ASSERT_TRUE(book.ok());
    const QStringList names = namesIn(tableOf(book->sections[0]));
    ASSERT_EQ(names.size(), 9);
    EXPECT_EQ(names[0], QStringLiteral("นายสมมุติ ไม่มีจริง"));
    EXPECT_EQ(names[1], QStringLiteral("นางสาวตัวอย่าง แต่งขึ้น"));
    EXPECT_EQ(bandsIn(tableOf(book->sections[0])).size(), 1);
}

TEST(SignInBook, thoseWithoutAProvinceComeLast)
{
    auto people = trainees(3, 4, 2);
    people[0].registration.province = {};
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), people, {});
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(bandsIn(tableOf(book->sections[0])).value(2), QStringLiteral("ไม่ระบุจังหวัด   1 คน"));
}

TEST(SignInBook, listsOnlyTraineesWhoAreExpected)
{
    auto people = trainees(3, 5, 0);
    people[0].registration.state = core::RegistrationState::Cancelled;
    people[1].registration.state = core::RegistrationState::Reserve;
    people[2].registration.role = core::RegistrationRole::Staff;
    people[3].registration.state = core::RegistrationState::Confirmed;
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), people, {});
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(namesIn(tableOf(book->sections[0])).size(), 2);
}

TEST(SignInBook, leavesOutTheTitleOfADoctorWhereAsked)
{
    auto people = trainees(3, 1, 0);
    people[0].person.title = QStringLiteral("ดร.");
    people[0].person.given = QStringLiteral("สมมุติ");
    people[0].person.surname = QStringLiteral("ใจดี");
    const core::Result<Document> shown = signInBook(test::fullPlan(), roundId(3), people, {});
    PaperOptions options;
    options.doctor = format::DoctorTitle::Hidden;
    const core::Result<Document> hidden = signInBook(test::fullPlan(), roundId(3), people, options);
    ASSERT_TRUE(shown.ok() && hidden.ok());
    EXPECT_EQ(namesIn(tableOf(shown->sections[0])), QStringList{QStringLiteral("ดร.สมมุติ ใจดี")});
    EXPECT_EQ(namesIn(tableOf(hidden->sections[0])), QStringList{QStringLiteral("สมมุติ ใจดี")});
}

TEST(SignInBook, blankRowsAreATenthButFiveToTen)
{
    const auto blankRows = [](int people) {
        const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), trainees(3, people, 0), {});
        EXPECT_TRUE(book.ok());
        return tableOf(book->sections[0]).rows.size() - people - 1;
    };
    EXPECT_EQ(blankRows(1), 5);
    EXPECT_EQ(blankRows(42), 5);
    EXPECT_EQ(blankRows(75), 8);
    EXPECT_EQ(blankRows(300), 10);
}

TEST(SignInBook, aGroupWithoutDatesOrVenueHasOneSetWithoutThoseLines)
{
    core::Plan plan = test::fullPlan();
    const core::Event *event = plan.find(core::EventId{603});
    core::Event bare = *event;
    bare.start = bare.end = {};
    bare.venue = {};
    core::ChangeSet changes;
    changes.update(*event, bare);
    plan.apply(changes);
    const core::Result<Document> book = signInBook(plan, roundId(3), {}, {});
    ASSERT_TRUE(book.ok());
    ASSERT_EQ(book->sections.size(), 1);
    EXPECT_EQ(headingOf(book->sections[0]).size(), 3);
    EXPECT_EQ(book->sections[0].continuation->pieces.first().text,
              QStringLiteral("บัญชีลงลายมือชื่อผู้เข้ารับการอบรม กลุ่มที่ 3 (ต่อ)"));
}

TEST(SignInBook, datesThatAreASlipAreRefused)
{
    core::Plan plan = test::fullPlan();
    const core::Event *event = plan.find(core::EventId{603});
    core::Event endless = *event;
    endless.end = endless.start.addYears(10);
    core::ChangeSet changes;
    changes.update(*event, endless);
    plan.apply(changes);
    const core::Result<Document> book = signInBook(plan, roundId(3), {}, {});
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, core::Code::OutOfRange);
}

TEST(SignInBook, aGroupThatIsNotThereIsNotFound)
{
    const core::Result<Document> book = signInBook(core::Plan(), roundId(3), {}, {});
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, core::Code::NotFound);
}

TEST(SignInBook, thaiDigitsLeaveTheSheetCodeAlone)
{
    PaperOptions options;
    options.digits = format::Digits::Thai;
    const core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), trainees(3, 2, 0), options);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(headingOf(book->sections[0])[2], QStringLiteral("กลุ่มที่ ๓ กลุ่มจังหวัดภาคกลาง ส่วนที่ ๑"));
    EXPECT_EQ(book->sections[0].footerLeft, QStringLiteral("แผ่นที่ 3-1-") + kSheetMark);
}

TEST(SignInBook, thePrintTimeStandsOnlyWhereItIsGiven)
{
    PaperOptions options;
    core::Result<Document> book = signInBook(test::fullPlan(), roundId(3), {}, options);
    ASSERT_TRUE(book.ok());
    EXPECT_TRUE(book->sections[0].footerRight.isEmpty());
    options.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    book = signInBook(test::fullPlan(), roundId(3), {}, options);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->sections[0].footerRight, QStringLiteral("พิมพ์เมื่อ 13 กรกฎาคม 2550 เวลา 16.20 น."));
}
