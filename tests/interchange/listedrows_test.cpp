#include <ruam/interchange/pastedpeople.h>

#include "documents.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::interchange;

namespace {

/// Lists as offices keep them; all people here are invented.
class ListedRows : public testing::Test
{
protected:
    PastedPeople read(const QStringList &lines, std::span<const Participant> existing = {})
    {
        return readTablePeople(tableFrom(lines), {}, plan, existing).people;
    }
    static QStringList givenNames(const PastedPeople &people)
    {
        QStringList names;
        for (const PastedPerson &row : people.people)
            names.append(row.participant.given);
        return names;
    }
    QString why(const PastedPerson &row) const { return pastedNotesText(row, english); }

    Plan plan = samplePlan();
    format::Texts english{format::Language::English};
};

TEST_F(ListedRows, ARowWithANameIsAPersonWhateverStandsInFrontOfIt)
{
    const PastedPeople people =
        read({QStringLiteral("หมายเหตุ|ชื่อ-สกุล|จังหวัด"), QStringLiteral("กลุ่มที่ 1|นายพุทรา สมมุติ|น่าน"),
              QStringLiteral("หมายเหตุ: มาสาย|นางพุดซ้อน สมมุติ|น่าน"), QStringLiteral("รุ่นที่ 2|นางพุดตาน สมมุติ|น่าน"),
              QStringLiteral("ขอมา:|นางพุดจีบ สมมุติ|น่าน"), QStringLiteral("จำนวน 1 คน|นายสาลี่ สมมุติ|น่าน")});
    EXPECT_EQ(givenNames(people), (QStringList{QStringLiteral("พุทรา"), QStringLiteral("พุดซ้อน"), QStringLiteral("พุดตาน"),
                                               QStringLiteral("พุดจีบ"), QStringLiteral("สาลี่")}));
    for (const PastedPerson &row : people.people)
        EXPECT_EQ(row.state, ImportState::New);
}

TEST_F(ListedRows, ATotalOrARemarkAcrossTheTableIsNobody)
{
    const PastedPeople people =
        read({QStringLiteral("กลุ่ม|ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("กลุ่มที่ 1||"), QStringLiteral("1|นายพุทรา สมมุติ|ครู"),
              QStringLiteral("รวม|1 คน|"), QStringLiteral("รวมทั้งสิ้น|จำนวน 1 คน|"), QStringLiteral("|หมายเหตุ มีเอกสาร|"),
              QStringLiteral("หมายเหตุ||โปรดนำเอกสารมา")});
    EXPECT_EQ(givenNames(people), QStringList{QStringLiteral("พุทรา")});
    EXPECT_EQ(people.skipped.size(), 6u);
}

TEST_F(ListedRows, AnotherPersonOfTheSameNameIsDoubtedAndNotPassedOver)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง|จังหวัด"), QStringLiteral("นายแตงโม สมมุติ|ปลัด|น่าน"),
                                      QStringLiteral("นางแตงโม สมมุติ|ครู|น่าน"), QStringLiteral("นายแตงโม สมมุติ|ครู|ตรัง"),
                                      QStringLiteral("นางแตงโม สมมุติ|ครู|"), QStringLiteral("แตงโม สมมุติ||")});
    const ImportState states[] = {ImportState::New, ImportState::Doubtful, ImportState::Doubtful, ImportState::Matches,
                                  ImportState::Matches};
    const qsizetype lines[] = {0, 2, 2, 3, 2};
    ASSERT_EQ(people.people.size(), 5u);
    for (size_t i = 0; i < people.people.size(); ++i) {
        EXPECT_EQ(people.people[i].state, states[i]) << i;
        EXPECT_EQ(people.people[i].matchLine, lines[i]) << i;
        EXPECT_EQ(isTakenWhenSeen(people.people[i]), i == 0) << i;
    }
    EXPECT_EQ(why(people.people[1]),
              QStringLiteral("The same name stands in row 2, but the title or the province differs"));
}

TEST_F(ListedRows, ANamesakeOfSomebodyInTheGroupIsDoubted)
{
    Participant there;
    there.registration.id = {77};
    there.person.title = QStringLiteral("นาย");
    there.person.given = QStringLiteral("แตงโม");
    there.person.surname = QStringLiteral("สมมุติ");
    there.person.province = {packedProvinceCode(u"TH-55")};
    const auto judged = [&](const QString &row) {
        return read({QStringLiteral("ชื่อ-สกุล|จังหวัด"), row}, std::span(&there, 1)).people.at(0);
    };
    for (const QString &row : {QStringLiteral("นางแตงโม สมมุติ|น่าน"), QStringLiteral("นายแตงโม สมมุติ|ตรัง")}) {
        PastedPerson other = judged(row);
        EXPECT_EQ(other.state, ImportState::Doubtful);
        EXPECT_FALSE(isTakenWhenSeen(other));
        EXPECT_EQ(why(other), QStringLiteral("Somebody of this name is in the group already, but the title or the "
                                             "province differs"));
        judgeCorrected(other, plan, std::span(&there, 1));
        EXPECT_FALSE(isTakenWhenSeen(other)) << "nor after another cell of it was corrected";
    }
    EXPECT_EQ(judged(QStringLiteral("แตงโม สมมุติ|")).state, ImportState::Matches);
    EXPECT_EQ(judged(QStringLiteral("นายแตงโม สมมุติ|น่าน")).state, ImportState::Matches);
}

TEST_F(ListedRows, ANameAMarkOrABlankFromOneAboveIsDoubted)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล|จังหวัด"), QStringLiteral("นายแตงโม สมมุติ|น่าน"),
                                      QStringLiteral("นายแตงโม่ สมมุติ|น่าน"), QStringLiteral("นายแตง โม สมมุติ|น่าน"),
                                      QStringLiteral("นายแตงกวา สมมุติ|น่าน"), QStringLiteral("นายแตงโม่ สมมุติ|น่าน")});
    const ImportState states[] = {ImportState::New, ImportState::Doubtful, ImportState::Doubtful, ImportState::New,
                                  ImportState::Matches};
    ASSERT_EQ(people.people.size(), 5u);
    for (size_t i = 0; i < people.people.size(); ++i)
        EXPECT_EQ(people.people[i].state, states[i]) << i;
    EXPECT_EQ(why(people.people[1]), QStringLiteral("Perhaps the same person as in row 2"));
    EXPECT_FALSE(isTakenWhenSeen(people.people[2]));
    EXPECT_EQ(people.people[4].matchLine, 3);
}

TEST_F(ListedRows, DittoIsReadHoweverItIsTyped)
{
    for (const char *mark :
         {"\"", "-\"-", "\"-\"", "- \" -", "-ditto-", "Ditto", "do.", "เช่นเดียวกัน", "เหมือนบน", "\u201d", "-,,-"}) {
        const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("นายชบา สมมุติ|ครู"),
                                          QStringLiteral("นายแก้ว สมมุติ|") + QString::fromUtf8(mark)});
        ASSERT_EQ(people.people.size(), 2u) << mark;
        EXPECT_EQ(people.people[1].participant.positionTitle, QStringLiteral("ครู")) << mark;
        EXPECT_EQ(people.people[1].state, ImportState::New) << mark;
    }
    for (const char *none : {"-", "--", "\u2013", "."}) {
        const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("นายชบา สมมุติ|ครู"),
                                          QStringLiteral("นายแก้ว สมมุติ|") + QString::fromUtf8(none)});
        EXPECT_NE(people.people.at(1).participant.positionTitle, QStringLiteral("ครู")) << none;
    }
}

TEST_F(ListedRows, ANumberInTheWrongCellIsNotToldInTheReason)
{
    const PastedPeople people =
        read({QStringLiteral("ชื่อ-สกุล|จังหวัด|บทบาท"), QStringLiteral("นายขิง สมมุติ|089 999 0061|"),
              QStringLiteral("นางข่า สมมุติ|น่าน|๐๘๙-๙๙๙-๐๐๖๒"), QStringLiteral("นายขมิ้น สมมุติ โทร 0899990063|น่าน|"),
              QStringLiteral("นางโหระพา สมมุติ|น่าน เลข 1-9999-99999-99-9|")});
    ASSERT_EQ(people.people.size(), 4u);
    for (const PastedPerson &row : people.people) {
        EXPECT_EQ(row.state, ImportState::Doubtful) << row.raw.toStdString();
        EXPECT_TRUE(why(row).contains(u'…')) << why(row).toStdString();
        EXPECT_FALSE(why(row).contains(u"99") || why(row).contains(u"๙๙")) << why(row).toStdString();
    }
}

TEST_F(ListedRows, BracketsInANameAreDoubted)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล"), QStringLiteral("นางมะขาม สมมุติ (แทน นายน้อยหน่า ไม่จริง)"),
                                      QStringLiteral("นางมะยม (ยม) สมมุติ"), QStringLiteral("(3) นางมะดัน สมมุติ")});
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(people.people[0].state, ImportState::Doubtful);
    EXPECT_TRUE(why(people.people[0]).startsWith(QStringLiteral("There are brackets in")));
    EXPECT_EQ(people.people[1].state, ImportState::Doubtful);
    EXPECT_EQ(people.people[2].state, ImportState::New);
}

TEST_F(ListedRows, AnErrorOfTheSpreadsheetIsDoubtedAndNotKept)
{
    for (const char *error : {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"}) {
        const QString cell = QString::fromUtf8(error);
        const PastedPeople people =
            read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง|หน่วยงาน|จังหวัด|โทรศัพท์|อีเมล"),
                  QStringLiteral("นายชบา สมมุติ|%1|%1|%1|%1|%1").arg(cell), cell + QStringLiteral("|ครู||||")});
        ASSERT_EQ(people.people.size(), 2u) << error;
        const PastedPerson &row = people.people[0];
        EXPECT_EQ(row.state, ImportState::Doubtful) << error;
        EXPECT_EQ(row.participant.positionTitle + row.participant.organisation + row.telephone + row.email, QString());
        EXPECT_EQ(why(row), QStringLiteral("“%1” is an error of the spreadsheet; left out").arg(cell));
        EXPECT_EQ(people.people[1].state, ImportState::Refused) << "nobody is called so";
    }
}

TEST_F(ListedRows, WhatIsNoWayToReachSomebodyIsDoubtedAndNotKept)
{
    const auto judged = [this](const QString &telephone, const QString &email) {
        return read({QStringLiteral("ชื่อ-สกุล|โทรศัพท์|อีเมล"), QStringLiteral("นายชบา สมมุติ|%1|%2").arg(telephone, email)})
            .people.at(0);
    };
    for (const QString &email : {QStringLiteral("x"), QStringLiteral("a b@example.org"), QStringLiteral("a@"),
                                 QStringLiteral("@example.org")}) {
        PastedPerson row = judged(QString(), email);
        EXPECT_EQ(row.email, QString());
        EXPECT_EQ(why(row), QStringLiteral("This is no e-mail address; left out"));
        judgeCorrected(row, plan, {});
        EXPECT_EQ(row.state, ImportState::Doubtful) << "it was not among the texts that were corrected";
    }
    const PastedPerson unknown = judged(QStringLiteral("ไม่ทราบ"), QString());
    EXPECT_EQ(unknown.telephone, QString());
    EXPECT_EQ(why(unknown), QStringLiteral("This is no telephone number; left out"));
    EXPECT_EQ(judged(QStringLiteral("๐๘ ๐๐๐๐ ๐๐๐๐"), QStringLiteral("a@example.org")).state, ImportState::New);
    EXPECT_EQ(judged(QStringLiteral("-"), QStringLiteral("-")).state, ImportState::New);
}

TEST_F(ListedRows, AwayFromTheRowsAboveWhatTheyGiveIsWrittenOut)
{
    const QStringList lines{QStringLiteral("ชื่อ-สกุล|ตำแหน่ง|หน่วยงาน|จังหวัด"),
                            QStringLiteral("นายบัวหลวง สมมุติ|ครู|โรงเรียนสมมุติ|ตรัง"), QStringLiteral("กล้า|,,|\u3003|,,"),
                            QStringLiteral("จังหวัดน่าน"), QStringLiteral("พิกุล|หมอ|โรงพยาบาลสมมุติ|")};
    const Table table = tableFrom(lines);
    const PastedPeople people = read(lines);
    std::vector<RefusedRow> waiting;
    for (const PastedPerson &row : people.people)
        if (row.state == ImportState::Doubtful)
            waiting.push_back({row.line, why(row), cellsFromAbove(row, people.columns)});
    ASSERT_EQ(waiting.size(), 2u);
    QStringList written;
    const Sheet sheet = refusedSheet(table, people.heading, waiting, english);
    EXPECT_TRUE(sheet.rows([&written](const SheetRow &cells) -> Result<void> {
        QStringList texts;
        for (size_t i = 0; i < 4; ++i)
            texts.append(std::get<QString>(cells[i]));
        written.append(texts.join(u'|'));
        return {};
    }));
    EXPECT_EQ(written, (QStringList{QStringLiteral("กล้า|ครู|โรงเรียนสมมุติ|ตรัง"),
                                    QStringLiteral("พิกุล|หมอ|โรงพยาบาลสมมุติ|จังหวัดน่าน")}));
}

TEST_F(ListedRows, AnOfficeCountsForNobodyBelowItWhereNoBlankLineSaysSo)
{
    const QString heading = QStringLiteral("ชื่อ-สกุล|หน่วยงาน|จังหวัด");
    const QStringList rows{QStringLiteral("นายแตง สมมุติ|สำนักงานสมมุติ|น่าน"), QStringLiteral("นายกวา สมมุติ||น่าน"),
                           QStringLiteral("นายมอญ สมมุติ||ตรัง"), QStringLiteral("นายไทย สมมุติ||")};
    const auto offices = [this](const QStringList &lines) {
        QStringList names;
        for (const PastedPerson &row : read(lines).people)
            names.append(row.participant.organisation);
        return names;
    };
    const QString office = QStringLiteral("สำนักงานสมมุติ");
    EXPECT_EQ(offices(QStringList{heading} + rows), (QStringList{office, {}, {}, {}}));
    EXPECT_EQ(offices(QStringList{heading, QString()} + rows + QStringList{QString(), QStringLiteral("รวม 4 คน")}),
              (QStringList{office, {}, {}, {}}))
        << "blank lines around the list part nobody";
    EXPECT_EQ(offices(QStringList{heading} + rows + QStringList{QString(), QStringLiteral("นายจีน สมมุติ||น่าน")}),
              (QStringList{office, office, {}, {}, {}}))
        << "and never for another province";
}

TEST_F(ListedRows, AnOfficeAcrossTheTableEndsTheProvinceAboveIt)
{
    const PastedPeople people =
        read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("จังหวัดน่าน|"), QStringLiteral("นายมะกรูด สมมุติ|ครู"),
              QStringLiteral("สำนักงานสมมุติจังหวัดตรัง|"), QStringLiteral("นางมะดัน สมมุติ|ครู")});
    ASSERT_EQ(people.people.size(), 2u);
    EXPECT_EQ(people.people[0].participant.province, ProvinceId{packedProvinceCode(u"TH-55")});
    EXPECT_FALSE(people.people[1].participant.province.isValid());
    EXPECT_EQ(people.people[1].participant.organisation, QStringLiteral("สำนักงานสมมุติจังหวัดตรัง"));
}

TEST_F(ListedRows, ADittoMarkBelowNothingIsDoubted)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("นายบัวหลวง สมมุติ|,,"),
                                      QStringLiteral("นายชบา สมมุติ|ครู"), QStringLiteral("นายจำปา สมมุติ|,,")});
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(people.people[0].state, ImportState::Doubtful);
    EXPECT_EQ(why(people.people[0]), QStringLiteral("“,,” repeats the row above, where nothing stands"));
    EXPECT_EQ(people.people[2].state, ImportState::New);
    EXPECT_EQ(people.people[2].participant.positionTitle, QStringLiteral("ครู"));
}

} // namespace
