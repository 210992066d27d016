#include <ruam/interchange/grouptable.h>

#include <QBuffer>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/sampleplan.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::interchange;

namespace {

Table tableOf(const QString &csv)
{
    QBuffer buffer;
    buffer.setData(csv.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return readTable(buffer).table;
}

TEST(GroupTable, ReadsDatesOfEitherEraAndBothWaysOfGivingThem)
{
    const GroupTable table =
        readGroupTable(tableOf(QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันเริ่มต้น,วันสิ้นสุด,สถานที่\n"
                                              "90,กลุ่มสมมุติหนึ่ง,2007-07-09,10 กรกฎาคม 2550,โรงแรมสมมุติ\n"
                                              "๙๑,กลุ่มสมมุติสอง,9 ก.ค. 2550,,\n")),
                       {}, Plan());
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].state, ImportState::New);
    EXPECT_EQ(table.rows[0].group.number, 90);
    EXPECT_EQ(table.rows[0].group.start, QDate(2007, 7, 9));
    EXPECT_EQ(table.rows[0].group.end, QDate(2007, 7, 10));
    EXPECT_EQ(table.rows[0].group.venue->name, QStringLiteral("โรงแรมสมมุติ"));
    EXPECT_EQ(table.rows[1].group.number, 91);
    EXPECT_EQ(table.rows[1].group.end, QDate(2007, 7, 9));
    EXPECT_FALSE(table.rows[1].group.venue);
}

TEST(GroupTable, ReadsATextThatWasCopiedFromAPage)
{
    const QString text =
        QStringLiteral("โครงการสมมุติ มี 2 กลุ่ม\n|\nกลุ่มจังหวัด\n|\nวันที่อบรม\n|\n1) กลุ่มสมมุติหนึ่ง |\n9 - 10 กรกฎาคม 2550 |\n"
                       "จังหวัดพิษณุโลก |\n2) กลุ่มสมมุติสอง |\n31 มิถุนายน 2550 |\nโรงแรมสมมุติ ถนนสมมุติ |\nสนับสนุนการจัดทำแผนงาน\n");
    const GroupTable table = readGroupText(text, Plan());
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].group.name, QStringLiteral("กลุ่มสมมุติหนึ่ง"));
    EXPECT_EQ(table.rows[0].group.start, QDate(2007, 7, 9));
    EXPECT_EQ(table.rows[0].group.end, QDate(2007, 7, 10));
    EXPECT_EQ(table.rows[0].venue, QStringLiteral("จังหวัดพิษณุโลก"));
    EXPECT_EQ(table.rows[1].state, ImportState::Refused);
    EXPECT_EQ(table.rows[1].reason, GroupReason::BadDate);
    EXPECT_EQ(table.rows[1].line, 10);
    EXPECT_TRUE(readGroupText(QStringLiteral("ไม่มีกลุ่ม\n"), Plan()).noHeading);
}

TEST(GroupTable, ANumberThatIsNoneOfAGroupIsRefused)
{
    const GroupTable table =
        readGroupTable(tableOf(QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่\n-3,ก,9 ก.ค. 2550\n1.5,ข,9 ก.ค. 2550\n3-5,ค,9 ก.ค. 2550\n"
                                              "กลุ่มที่ -4,ง,9 ก.ค. 2550\n6.,จ,9 ก.ค. 2550\n")),
                       {}, Plan());
    ASSERT_EQ(table.rows.size(), 5u);
    for (size_t row = 0; row < 4; ++row)
        EXPECT_EQ(table.rows[row].reason, GroupReason::NoNumber) << row;
    EXPECT_EQ(table.rows[4].group.number, 6);
}

TEST(GroupTable, EveryNumberedRoundOfATextIsTold)
{
    const GroupTable table =
        readGroupText(QStringLiteral("1) หนึ่ง\n9 ก.ค. 2550\nน่าน\nกลุ่มที่ 2 สอง\n9.10.2550\nแพร่\n3) สาม\nยังไม่กำหนด\nตาก\n"
                                     "4) สี่ 9 - 10 ตุลาคม 2550 จังหวัดตราด\n5) ห้า\n"),
                      Plan());
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(table.rows[1].group.number, 2);
    EXPECT_EQ(table.rows[1].group.name, QStringLiteral("สอง"));
    EXPECT_EQ(table.rows[1].group.start, QDate(2007, 10, 9));
    for (const size_t row : {2, 3, 4}) {
        EXPECT_EQ(table.rows[row].state, ImportState::Refused);
        EXPECT_EQ(table.rows[row].reason, GroupReason::NoDate);
    }
}

TEST(GroupTable, TheNameMayStandBehindTheNumberInItsColumn)
{
    const GroupTable table = readGroupTable(tableOf(QStringLiteral("กลุ่มที่\tวันที่\tสถานที่\n"
                                                                   "๙๐. กลุ่มสมมุติหนึ่ง\t9 ก.ค. 2550\tโรงแรมสมมุติ\n"
                                                                   "91\t10 ก.ค. 2550\t\n")),
                                            {}, Plan());
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].group.number, 90);
    EXPECT_EQ(table.rows[0].group.name, QStringLiteral("กลุ่มสมมุติหนึ่ง"));
    EXPECT_EQ(table.rows[1].group.number, 91);
    EXPECT_EQ(table.rows[1].group.name, QString());
}

TEST(GroupTable, ADateThatIsRefusedSaysWhy)
{
    const format::Texts thai(format::Language::Thai);
    const GroupTable table = readGroupTable(tableOf(QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่\n90,หนึ่ง,31 มิ.ย. 2550\n"
                                                                   "91,สอง,9/7/07\n92,สาม,ยังไม่กำหนด\n")),
                                            {}, Plan());
    ASSERT_EQ(table.rows.size(), 3u);
    const auto why = [&](size_t row) { return groupReasonText(table.rows[row], thai).toStdString(); };
    EXPECT_NE(why(0).find("30 วัน"), std::string::npos) << why(0);
    EXPECT_NE(why(1).find("9/7/07"), std::string::npos) << why(1);
    EXPECT_NE(why(1).find("ปีใด"), std::string::npos) << why(1);
    EXPECT_EQ(why(2), "“ยังไม่กำหนด” อ่านได้ไม่ชัดว่าเป็นวันใด");
}

TEST(GroupTable, ATableWithoutAHeadingIsReadAsATextAndItsRowsKeepTheirLines)
{
    const GroupTable table =
        readGroupTable(tableOf(QStringLiteral("ประกาศสมมุติ\t\t\n1) กลุ่มสมมุติหนึ่ง\t9 - 10 กรกฎาคม 2550\tจังหวัดพิษณุโลก\n"
                                              "2) กลุ่มสมมุติสอง\t31 มิถุนายน 2550\tโรงแรมสมมุติ\n")),
                       {}, Plan());
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[1].line, 3);
}

TEST(GroupTable, RefusesWhatCannotBeARound)
{
    const GroupTable table = readGroupTable(
        tableOf(QStringLiteral("no,name,date\n,ไม่มีเลข,9/7/2550\n99999,มากไป,9/7/2550\n5,ดี,9/7/2550\n"
                               "5,ซ้ำ,9/7/2550\n6,วัน,วันเสาร์ที่ 9 กรกฎาคม 2550\n7,กลับ,10 - 9 กรกฎาคม 2550\n")),
        {}, Plan());
    std::vector<GroupReason> reasons;
    const format::Texts english(format::Language::English);
    for (const GroupRow &row : table.rows) {
        reasons.push_back(row.reason);
        EXPECT_EQ(groupReasonText(row, english).isEmpty(), row.reason == GroupReason::None);
    }
    EXPECT_EQ(reasons, (std::vector{GroupReason::NoNumber, GroupReason::NoNumber, GroupReason::None,
                                    GroupReason::NumberTwice, GroupReason::BadDate, GroupReason::BadDate}));
}

TEST(GroupTable, KnowsTheRoundsOfThePlanAndSaysWhatDiffers)
{
    const Plan plan = test::samplePlan();
    const TrainingGroup &group = *plan.groups().front();
    const QDate start = plan.find(group.event)->start;
    const QString number = QString::number(*group.number);
    const QString heading = QStringLiteral("number,name,start,end\n");
    const QString end = plan.find(group.event)->end.toString(Qt::ISODate);
    const GroupTable same = readGroupTable(
        tableOf(heading + number + u',' + group.name + u',' + start.toString(Qt::ISODate) + u',' + end + u'\n'), {},
        plan);
    ASSERT_EQ(same.rows.size(), 1u);
    EXPECT_EQ(same.rows[0].state, ImportState::Matches) << same.rows[0].cell.toStdString();
    const GroupTable other = readGroupTable(
        tableOf(heading + number + u',' + group.name + QStringLiteral(",2001-02-03,2001-02-03\n")), {}, plan);
    EXPECT_EQ(other.rows[0].state, ImportState::Doubtful);
    EXPECT_EQ(other.rows[0].group.known, group.id);
}

TEST(GroupTable, ColumnsCanBeChosen)
{
    const Table table = tableOf(QStringLiteral("a,b,c\n9/7/2550,7,ชื่อสมมุติ\n"));
    EXPECT_TRUE(readGroupTable(table, {}, Plan()).noHeading);
    const GroupTable chosen = readGroupTable(table,
                                             {{QStringLiteral("b"), GroupColumn::Number},
                                              {QStringLiteral("A"), GroupColumn::Dates},
                                              {QStringLiteral("C"), GroupColumn::Name}},
                                             Plan());
    ASSERT_EQ(chosen.rows.size(), 1u);
    EXPECT_EQ(chosen.rows[0].group.number, 7);
    EXPECT_EQ(chosen.rows[0].group.name, QStringLiteral("ชื่อสมมุติ"));
    EXPECT_EQ(chosen.rows[0].group.start, QDate(2007, 7, 9));
    EXPECT_EQ(readGroupTable(table,
                             {{QStringLiteral("b"), GroupColumn::Number}, {QStringLiteral("ไม่มี"), GroupColumn::Name}},
                             Plan())
                  .unknownColumn,
              QStringLiteral("ไม่มี"));
    for (const QString &name : groupColumnNames())
        EXPECT_TRUE(groupColumnFromName(name));
}

TEST(GroupTable, ReadsTheProvincesOfARoundAndTellsWhatWouldMove)
{
    const Plan plan = test::samplePlan();
    const ProvinceId nan = plan.find(GroupMembershipId{114})->province;
    const auto read = [&plan](const QString &rows) {
        return readGroupTable(tableOf(QStringLiteral("กลุ่มที่,วันที่,จังหวัด\n") + rows), {}, plan).rows;
    };
    const format::Texts thai(format::Language::Thai);
    const auto one = read(QStringLiteral("1,4 - 5 มี.ค. 2567,จังหวัดน่าน\n90,10 มิ.ย. 2567,น่าน\n"
                                         "91,10 มิ.ย. 2567,ตรัง เมืองสมมุติ\n"));
    ASSERT_EQ(one.size(), 3u);
    EXPECT_EQ(one[0].state, ImportState::Matches) << groupReasonText(one[0], thai).toStdString();
    EXPECT_EQ(one[0].group.provinces, std::vector{nan});
    EXPECT_EQ(one[1].reason, GroupReason::ProvinceTwice);
    EXPECT_EQ(one[2].reason, GroupReason::NoProvince);
    EXPECT_EQ(one[2].cell, QStringLiteral("เมืองสมมุติ"));
    const auto moving = read(QStringLiteral("90,10 มิ.ย. 2567,\"จ.น่าน และตรัง\"\n"));
    EXPECT_EQ(moving[0].state, ImportState::Doubtful);
    EXPECT_EQ(moving[0].reason, GroupReason::ProvinceElsewhere);
    EXPECT_EQ(moving[0].group.provinces.size(), 2u);
    EXPECT_EQ(moving[0].cell, QStringLiteral("น่าน")) << "the other is in no group";
    const auto more = read(QStringLiteral("2,11 - 12 มี.ค. 2567,ตรัง\n"));
    EXPECT_EQ(more[0].state, ImportState::Doubtful);
    EXPECT_TRUE(more[0].cell.contains(QStringLiteral("ตรัง"))) << more[0].cell.toStdString();
    EXPECT_EQ(read(QStringLiteral("92,10 มิ.ย. 2567,ตรัง\n"))[0].state, ImportState::New);
}

TEST(GroupTable, ARoundMayHaveARowForEachOfItsProvinces)
{
    const auto rowsOf = [](const QString &csv) {
        return readGroupTable(tableOf(QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่,จังหวัด\n") + csv), {}, test::samplePlan()).rows;
    };
    const auto merged = rowsOf(QStringLiteral("90,หนึ่ง,10 มิ.ย. 2567,น่าน\n90,หนึ่ง,10 มิ.ย. 2567,ตรัง\n"));
    ASSERT_EQ(merged.size(), 1u);
    EXPECT_EQ(merged[0].group.provinces.size(), 2u);
    const auto below = rowsOf(QStringLiteral("90,หนึ่ง,10 มิ.ย. 2567,น่าน\n,,,ตรัง\n91,สอง,11 มิ.ย. 2567,\n"));
    ASSERT_EQ(below.size(), 2u);
    EXPECT_EQ(below[0].group.provinces.size(), 2u);
    EXPECT_EQ(below[1].line, 4);
    const auto twice = rowsOf(QStringLiteral("90,หนึ่ง,10 มิ.ย. 2567,น่าน\n90,หนึ่ง,12 มิ.ย. 2567,ตรัง\n,,,\n"));
    ASSERT_EQ(twice.size(), 2u);
    EXPECT_EQ(twice[1].reason, GroupReason::NumberTwice) << "other dates are another round";
}

} // namespace
