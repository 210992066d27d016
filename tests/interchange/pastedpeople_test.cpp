#include <ruam/interchange/pastedpeople.h>

#include <ruam/interchange/startdata.h>

#include <support/print.h>
#include <support/sampleplan.h>
#include <support/source.h>

#include <QFile>
#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::interchange;

namespace {

/// A plan with the provinces; all people here are invented.
const Plan &plan()
{
    static const Plan made = [] {
        test::CountingIds ids;
        Plan p;
        p.apply(emptyProgramme(QStringLiteral("โครงการสมมุติ"), ids).changes);
        return p;
    }();
    return made;
}

PastedPeople read(const QString &text, std::span<const Participant> existing = {})
{
    return readPastedPeople(text, plan(), existing);
}

QString nameOf(const PastedPerson &person)
{
    const NewParticipant &p = person.participant;
    return p.title + u'|' + p.given + u'|' + p.surname;
}

QStringList namesOf(const PastedPeople &people)
{
    QStringList names;
    for (const PastedPerson &person : people.people)
        names << nameOf(person);
    return names;
}

std::vector<PastedReason> reasonsOf(const PastedPerson &person)
{
    std::vector<PastedReason> reasons;
    for (const PastedNote &note : person.notes)
        reasons.push_back(note.reason);
    return reasons;
}

QString provinceOf(const PastedPerson &person)
{
    const Province *province = plan().find(person.participant.province);
    return province ? province->name : QString();
}

TEST(PastedPeople, ReadsATableFromASpreadsheet)
{
    const auto people =
        read(QStringLiteral("ที่\tชื่อ - นามสกุล\tตำแหน่ง\tหน่วยงาน\tจังหวัด\tโทรศัพท์\r\n"
                            "1\tนายสมมุติ ไม่จริง\tหัวหน้าสำนักงานจังหวัด\tสำนักงานจังหวัดน่าน\tน่าน\t08-0000-0000\r\n"
                            "2\tนางสาวตัวอย่าง ลองดู\tนักวิเคราะห์นโยบายและแผน\tที่ทำการปกครองจังหวัด\tจ.ตรัง\t\r\n"));
    ASSERT_EQ(people.people.size(), 2u);
    const PastedPerson &first = people.people[0];
    EXPECT_EQ(nameOf(first), QStringLiteral("นาย|สมมุติ|ไม่จริง"));
    EXPECT_EQ(first.participant.positionTitle, QStringLiteral("หัวหน้าสำนักงานจังหวัด"));
    EXPECT_EQ(first.participant.organisation, QStringLiteral("สำนักงานจังหวัดน่าน"));
    EXPECT_EQ(provinceOf(first), QStringLiteral("น่าน"));
    EXPECT_EQ(first.state, ImportState::New);
    EXPECT_EQ(first.line, 2);
    EXPECT_EQ(nameOf(people.people[1]), QStringLiteral("นางสาว|ตัวอย่าง|ลองดู"));
    EXPECT_EQ(provinceOf(people.people[1]), QStringLiteral("ตรัง"));
    ASSERT_EQ(people.skipped.size(), 1u);
    EXPECT_EQ(people.skipped[0].why, PastedSkip::Why::Heading);
}

TEST(PastedPeople, ReadsTitleGivenAndSurnameInColumnsOfTheirOwn)
{
    const auto people = read(QStringLiteral("ลำดับที่\tคำนำหน้า\tชื่อ\tนามสกุล\tตำแหน่ง\n"
                                            "๑\tนาย\tสมมุติ\tไม่จริง\tนายอำเภอ\n"
                                            "๒\tว่าที่ ร.ต.\tทดลอง\tณ สมมุติ\tปลัดอำเภอ\n"));
    EXPECT_EQ(namesOf(people),
              (QStringList{QStringLiteral("นาย|สมมุติ|ไม่จริง"), QStringLiteral("ว่าที่ ร.ต.|ทดลอง|ณ สมมุติ")}));
    EXPECT_EQ(people.people[0].participant.positionTitle, QStringLiteral("นายอำเภอ"));
    EXPECT_EQ(people.people[1].state, ImportState::New);
}

TEST(PastedPeople, ReadsColumnsOfAHeadingThatSpansThem)
{
    const auto people =
        read(QStringLiteral("ที่\tชื่อ - สกุล\t\t\tตำแหน่ง\n1\tนาง\tสมมุติ\tไม่จริง\tนิติกร\n2\tนาย\tทดลอง\tลองดู\tปลัดจังหวัด\n"));
    EXPECT_EQ(namesOf(people), (QStringList{QStringLiteral("นาง|สมมุติ|ไม่จริง"), QStringLiteral("นาย|ทดลอง|ลองดู")}));
    const auto two =
        read(QStringLiteral("ที่\tชื่อ - สกุล\t\tตำแหน่ง\n1\tนางสมมุติ\tไม่จริง\tนิติกร\n2\tนายทดลอง\tลองดู\tปลัดจังหวัด\n"));
    EXPECT_EQ(namesOf(two), namesOf(people));
    const auto under = read(QStringLiteral(
        "ที่\tชื่อ - สกุล\t\t\tตำแหน่ง\n\tคำนำหน้า\tชื่อ\tสกุล\t\n1\tนาง\tสมมุติ\tไม่จริง\tนิติกร\n2\tนาย\tทดลอง\tลองดู\tปลัดจังหวัด\n"));
    EXPECT_EQ(namesOf(under), namesOf(people));
    EXPECT_EQ(under.skipped.size(), 2u);
}

TEST(PastedPeople, FindsTheColumnsWithoutAHeading)
{
    const auto people =
        read(QStringLiteral("1.\tนายสมมุติ ไม่จริง\tนักทรัพยากรบุคคล\tสำนักงานจังหวัดตาก\tตาก\t0800000000\n"
                            "2.\tน.ส.ตัวอย่าง ลองดู\tเจ้าพนักงานธุรการ\tสำนักงานเกษตรจังหวัดตาก\tตาก\t0800000001\n"
                            "3.\tทดลอง ใช้งาน\tนิติกร\tที่ทำการปกครองจังหวัดตาก\tตาก\t0800000002\n"));
    using enum PastedColumn;
    EXPECT_EQ(people.columns, (std::vector{Number, FullName, Position, Organisation, Province, Ignored}));
    EXPECT_EQ(namesOf(people), (QStringList{QStringLiteral("นาย|สมมุติ|ไม่จริง"), QStringLiteral("น.ส.|ตัวอย่าง|ลองดู"),
                                            QStringLiteral("|ทดลอง|ใช้งาน")}));
    EXPECT_EQ(people.people[2].participant.positionTitle, QStringLiteral("นิติกร"));
    EXPECT_EQ(provinceOf(people.people[2]), QStringLiteral("ตาก"));
}

TEST(PastedPeople, ReadsOneNameALineWithNumbersGlued)
{
    const auto people = read(QStringLiteral("1. นายสมมุติ ไม่จริง\n2.นางตัวอย่าง ลองดู\n๓) นางสาวทดลอง ใช้งาน\n(4) ดร.ลอง "
                                            "ดูก่อน\n- นายกระทำ ทดสอบ\n5 นายห้า เปล่า\n๖.นายหก เปล่า\n"));
    EXPECT_EQ(namesOf(people), (QStringList{QStringLiteral("นาย|สมมุติ|ไม่จริง"), QStringLiteral("นาง|ตัวอย่าง|ลองดู"),
                                            QStringLiteral("นางสาว|ทดลอง|ใช้งาน"), QStringLiteral("ดร.|ลอง|ดูก่อน"),
                                            QStringLiteral("นาย|กระทำ|ทดสอบ"), QStringLiteral("นาย|ห้า|เปล่า"),
                                            QStringLiteral("นาย|หก|เปล่า")}));
    for (const PastedPerson &person : people.people)
        EXPECT_EQ(person.state, ImportState::New) << testing::PrintToString(nameOf(person));
}

TEST(PastedPeople, ReadsRunsOfBlanksAsColumns)
{
    const auto people =
        read(QStringLiteral("ที่    ชื่อ - นามสกุล          ตำแหน่ง\n"
                            "1     นายสมมุติ  ไม่จริง        หัวหน้าสำนักงานจังหวัด   สำนักงานจังหวัดระนอง   ระนอง\n"
                            "2     นางสาวตัวอย่าง ลองดู     นักจัดการงานทั่วไป        สำนักงานจังหวัดระนอง\n"
                            "3     นาย  ทดลอง  ใช้งาน       นิติกร\n"));
    EXPECT_EQ(namesOf(people), (QStringList{QStringLiteral("นาย|สมมุติ|ไม่จริง"), QStringLiteral("นางสาว|ตัวอย่าง|ลองดู"),
                                            QStringLiteral("นาย|ทดลอง|ใช้งาน")}));
    EXPECT_EQ(people.people[0].participant.positionTitle, QStringLiteral("หัวหน้าสำนักงานจังหวัด"));
    EXPECT_EQ(people.people[0].participant.organisation, QStringLiteral("สำนักงานจังหวัดระนอง"));
    EXPECT_EQ(provinceOf(people.people[0]), QStringLiteral("ระนอง"));
    EXPECT_EQ(people.people[2].participant.positionTitle, QStringLiteral("นิติกร"));
}

TEST(PastedPeople, ReadsWhatAMailSaysAfterTheName)
{
    const auto people =
        read(QStringLiteral("นายสมมุติ ไม่จริง ตำแหน่ง หัวหน้าสำนักงานจังหวัด สังกัด สำนักงานจังหวัดพังงา จังหวัดพังงา โทร. 080-000-0000\n"
                            "นางตัวอย่าง ลองดู นักวิชาการเงินและบัญชี\n"));
    ASSERT_EQ(people.people.size(), 2u);
    EXPECT_EQ(nameOf(people.people[0]), QStringLiteral("นาย|สมมุติ|ไม่จริง"));
    EXPECT_EQ(people.people[0].participant.positionTitle, QStringLiteral("หัวหน้าสำนักงานจังหวัด"));
    EXPECT_EQ(people.people[0].participant.organisation, QStringLiteral("สำนักงานจังหวัดพังงา"));
    EXPECT_EQ(provinceOf(people.people[0]), QStringLiteral("พังงา"));
    EXPECT_EQ(nameOf(people.people[1]), QStringLiteral("นาง|ตัวอย่าง|ลองดู"));
    EXPECT_EQ(people.people[1].participant.positionTitle, QStringLiteral("นักวิชาการเงินและบัญชี"));
}

TEST(PastedPeople, ReadsQuotedCellsWithLineBreaks)
{
    const auto people =
        read(QStringLiteral("ที่\tชื่อ-นามสกุล\tตำแหน่ง\n1\t\"นายสมมุติ ไม่จริง\r\nหัวหน้ากลุ่มงาน\"\t\"รักษาการ \"\"ชั่วคราว\"\"\"\n"
                            "2\tนางตัวอย่าง ลองดู\t\"\n3\tนายทดลอง ใช้งาน\tนิติกร\n"));
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(nameOf(people.people[0]), QStringLiteral("นาย|สมมุติ|ไม่จริง"));
    EXPECT_EQ(people.people[0].participant.positionTitle, QStringLiteral("หัวหน้ากลุ่มงาน รักษาการ \"ชั่วคราว\""));
    EXPECT_EQ(people.people[1].line, 4);
    EXPECT_EQ(people.people[2].line, 5);
}

TEST(PastedPeople, ReadsDittoMarksAsTheRowAbove)
{
    const auto people = read(QStringLiteral("ชื่อ-นามสกุล\tหน่วยงาน\tจังหวัด\nนายสมมุติ ไม่จริง\tสำนักงานจังหวัดเลย\tเลย\n"
                                            "นางตัวอย่าง ลองดู\t\"\t\"\nนายทดลอง ใช้งาน\t-\tเลย\n"));
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(people.people[1].participant.organisation, QStringLiteral("สำนักงานจังหวัดเลย"));
    EXPECT_EQ(provinceOf(people.people[1]), QStringLiteral("เลย"));
    EXPECT_TRUE(people.people[2].participant.organisation.isEmpty());
}

TEST(PastedPeople, SkipsBlankLinesAndBandsAndSaysSo)
{
    const auto people =
        read(QStringLiteral("รายชื่อผู้เข้ารับการอบรม กลุ่มที่ 3\t\t\nที่\tชื่อ - นามสกุล\tตำแหน่ง\n"
                            "สำนักงานจังหวัดลพบุรี\t\t\n1\tนายสมมุติ ไม่จริง\tนิติกร\n\n"
                            "ที่ทำการปกครองจังหวัดลพบุรี\t\t\n2\tนางตัวอย่าง ลองดู\tปลัดอำเภอ\n3\t\t\n"
                            "ที่\tชื่อ - นามสกุล\tตำแหน่ง\n\tจังหวัดสระบุรี\t\n4\tนายทดลอง ใช้งาน\tนิติกร\nรวม 3 คน\t\t\n"));
    EXPECT_EQ(people.people.size(), 3u);
    using Why = PastedSkip::Why;
    const std::vector<std::pair<qsizetype, Why>> expected{{1, Why::Heading}, {2, Why::Heading}, {3, Why::Band},
                                                          {5, Why::Blank},   {6, Why::Band},    {8, Why::Blank},
                                                          {9, Why::Heading}, {10, Why::Band},   {12, Why::Band}};
    std::vector<std::pair<qsizetype, Why>> skipped;
    for (const PastedSkip &skip : people.skipped)
        skipped.push_back({skip.line, skip.why});
    EXPECT_EQ(skipped, expected);
}

TEST(PastedPeople, SaysWhyARowIsNotSimplyNew)
{
    const struct
    {
        const char16_t *row;
        ImportState state;
        PastedReason reason;
        const char16_t *cell;
    } cases[] = {
        {u"สมมุติ\tนิติกร\tน่าน", ImportState::Doubtful, PastedReason::NoSurname, u"สมมุติ"},
        {u"นายสมมุติ ไม่จริง2\tนิติกร\tน่าน", ImportState::Doubtful, PastedReason::DigitsInName, u"นายสมมุติ ไม่จริง2"},
        {u"นายสมมุติ ไม่จริง\tนิติกร\tเชียงใหญ่", ImportState::Doubtful, PastedReason::UnknownProvince, u"เชียงใหญ่"},
        {u"ดร สมมุติ ไม่จริง\tนิติกร\tน่าน", ImportState::Doubtful, PastedReason::UncertainTitle, u"ดร สมมุติ ไม่จริง"},
        {u"\tนิติกร\tน่าน", ImportState::Refused, PastedReason::NoName, u""},
        {u"นางสาว\tนิติกร\tน่าน", ImportState::Refused, PastedReason::NoName, u"นางสาว"},
    };
    for (const auto &expected : cases) {
        const QString row = QString::fromUtf16(expected.row);
        const auto people = read(QStringLiteral("ชื่อ-นามสกุล\tตำแหน่ง\tจังหวัด\n") + row);
        ASSERT_EQ(people.people.size(), 1u) << testing::PrintToString(row);
        const PastedPerson &person = people.people[0];
        EXPECT_EQ(person.state, expected.state) << testing::PrintToString(row);
        ASSERT_EQ(person.notes.size(), 1u) << testing::PrintToString(row);
        EXPECT_EQ(person.notes[0].reason, expected.reason) << testing::PrintToString(row);
        EXPECT_EQ(person.notes[0].cell, QString::fromUtf16(expected.cell));
        EXPECT_EQ(person.raw, row);
    }
}

TEST(PastedPeople, DoubtsATitleThatIsNotKnown)
{
    const auto people =
        read(QStringLiteral("คำนำหน้า\tชื่อ\tนามสกุล\nเจ้าคุณพี่\tสมมุติ\tไม่จริง\nนาย\tนางสาวทดลอง\tลองดู\nนาย\tนายหนึ่ง\tเดียว\n"));
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(reasonsOf(people.people[0]), std::vector{PastedReason::UncertainTitle});
    EXPECT_EQ(people.people[0].participant.title, QStringLiteral("เจ้าคุณพี่"));
    EXPECT_EQ(reasonsOf(people.people[1]), std::vector{PastedReason::UncertainTitle});
    EXPECT_EQ(people.people[2].state, ImportState::New);
    EXPECT_EQ(nameOf(people.people[2]), QStringLiteral("นาย|หนึ่ง|เดียว"));
}

TEST(PastedPeople, ReadsAGivenNameThatIsATitleElsewhere)
{
    const auto people = read(QStringLiteral("คำนำหน้า\tชื่อ\tนามสกุล\nนาย\tพลเอก\tสมมุติ\nนาย\tดร.ทดลอง\tลองดู\n"));
    ASSERT_EQ(people.people.size(), 2u);
    EXPECT_EQ(nameOf(people.people[0]), QStringLiteral("นาย|พลเอก|สมมุติ"));
    EXPECT_EQ(people.people[1].participant.given, QStringLiteral("ทดลอง"));
}

TEST(PastedPeople, FindsThoseWhoAreInTheGroupAlready)
{
    Participant known;
    known.registration.id = {77};
    known.person.title = QStringLiteral("นางสาว");
    known.person.given = QStringLiteral("ตัวอย่าง");
    known.person.surname = QStringLiteral("น้ำใจ");
    // The title is left out, and ำ is typed as two marks.
    const auto people =
        read(QStringLiteral("ตัวอย่าง น\u0e4d\u0e49าใจ\nนายสมมุติ ไม่จริง\nนาย สมมุติ  ไม่จริง\n"), std::span(&known, 1));
    ASSERT_EQ(people.people.size(), 3u);
    EXPECT_EQ(people.people[0].state, ImportState::Matches);
    EXPECT_EQ(people.people[0].match, RegistrationId{77});
    EXPECT_EQ(people.people[1].state, ImportState::New);
    EXPECT_EQ(people.people[2].state, ImportState::Matches);
    EXPECT_EQ(reasonsOf(people.people[2]), std::vector{PastedReason::TwiceInPaste});
    EXPECT_EQ(people.people[2].matchLine, 2);
}

TEST(PastedPeople, KnowsProvincesByTheWaysTheyAreWritten)
{
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"จังหวัดน่าน", u"น่าน"},
        {u"จ.น่าน", u"น่าน"},
        {u"จ. น่าน", u"น่าน"},
        {u"น่าน", u"น่าน"},
        {u"Nan", u"น่าน"},
        {u"กทม.", u"กรุงเทพมหานคร"},
        {u"กรุงเทพฯ", u"กรุงเทพมหานคร"},
        {u"พระนครศรีอยุธยา ", u"พระนครศรีอยุธยา"},
    };
    for (const auto &[typed, name] : cases) {
        const auto people = read(QStringLiteral("ชื่อ\tจังหวัด\nนายสมมุติ ไม่จริง\t") + QString::fromUtf16(typed));
        ASSERT_EQ(people.people.size(), 1u);
        EXPECT_EQ(provinceOf(people.people[0]), QString::fromUtf16(name))
            << testing::PrintToString(QString::fromUtf16(typed));
        EXPECT_EQ(people.people[0].state, ImportState::New);
    }
}

TEST(PastedPeople, AnotherSpellingOfAProvinceIsDoubtedAndToldNeverTakenSilently)
{
    const auto rowOf = [](const QString &typed) {
        const auto people = read(QStringLiteral("ชื่อ\tตำแหน่ง\tจังหวัด\nนายสมมุติ ไม่จริง\tนิติกร\t") + typed);
        return people.people.at(0);
    };
    for (const QString &typed : {QStringLiteral("น่าน?"), QStringLiteral("น่่าน"), QStringLiteral("จ.(น่าน)")}) {
        const PastedPerson person = rowOf(typed);
        EXPECT_EQ(person.state, ImportState::Doubtful) << typed.toStdString();
        EXPECT_EQ(reasonsOf(person), std::vector{PastedReason::SpelledProvince}) << typed.toStdString();
        EXPECT_EQ(provinceOf(person), QStringLiteral("น่าน"));
        const QString told = pastedNotesText(person, format::Texts(format::Language::English));
        EXPECT_TRUE(told.contains(typed) && told.endsWith(QStringLiteral("น่าน"))) << told.toStdString();
    }
    // What looks the same in print is the same name.
    for (const QString &typed : {QStringLiteral("เเพร่"), QStringLiteral("ล\u0e4dาปาง"), QStringLiteral("นคร พนม")})
        EXPECT_EQ(rowOf(typed).state, ImportState::New) << typed.toStdString();
    const PastedPerson near = rowOf(QStringLiteral("เชียงใหม"));
    EXPECT_EQ(reasonsOf(near), std::vector{PastedReason::UnknownProvince});
    EXPECT_FALSE(near.participant.province.isValid()) << "nothing is guessed";
    EXPECT_TRUE(pastedNotesText(near, format::Texts(format::Language::English)).endsWith(QStringLiteral("เชียงใหม่")));
    EXPECT_TRUE(rowOf(QStringLiteral("เมืองใหม่")).notes.at(0).readAs.isEmpty());
    EXPECT_EQ(rowOf(QStringLiteral("จ.สุราษฎร์")).notes.at(0).readAs, QStringLiteral("สุราษฎร์ธานี")) << "as it is said";
    EXPECT_EQ(rowOf(QStringLiteral("อยุธยา")).notes.at(0).readAs, QStringLiteral("พระนครศรีอยุธยา"));
    EXPECT_TRUE(rowOf(QStringLiteral("เชียง")).notes.at(0).readAs.isEmpty()) << "two of them";
}

TEST(PastedPeople, RefusesATextThatNoFieldCanHold)
{
    const auto people = read(QStringLiteral("ชื่อ-นามสกุล\tตำแหน่ง\nนายสมมุติ ไม่จริง\t") + QString(10'001, u'ก'));
    ASSERT_EQ(people.people.size(), 1u);
    EXPECT_EQ(people.people[0].state, ImportState::Refused);
    EXPECT_EQ(reasonsOf(people.people[0]), std::vector{PastedReason::TooLong});
}

/// The forty names that a province sent, in the layouts in which they come.
TEST(PastedPeople, ReadsFortyNamesInEachLayout)
{
    QFile file(test::testData(QStringLiteral("forty_names.tsv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList expected;
    QStringList titles, givens, surnames;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        ASSERT_EQ(cells.size(), 3);
        titles << QString(cells[0]).replace(QStringLiteral("รศ. ดร."), QStringLiteral("รศ.ดร."));
        givens << cells[1];
        surnames << cells[2];
        expected << cells.join(u'|');
    }
    ASSERT_EQ(expected.size(), 40);
    const auto glued = [&](qsizetype i) {
        const bool spaced = i % 7 == 3 || titles[i].contains(u' ');
        return titles[i] + (spaced ? QStringLiteral(" ") : QString()) + givens[i] + u' ' + surnames[i];
    };
    QString excel = QStringLiteral("ที่\tชื่อ - นามสกุล\tตำแหน่ง\tหน่วยงาน/สังกัด\tจังหวัด\tโทรศัพท์\r\n"), word, mail, columns,
            thaiDigits;
    columns = QStringLiteral("ลำดับ\tคำนำหน้าชื่อ\tชื่อ\tนามสกุล\tสังกัด\n");
    for (qsizetype i = 0; i < 40; ++i) {
        const QString number = QString::number(i + 1);
        if (i % 10 == 0)
            excel += QStringLiteral("\tสำนักงานจังหวัดแพร่\t\t\t\t\r\n");
        excel += number + u'\t' + glued(i) + QStringLiteral("\tนักวิชาการ\tสำนักงานจังหวัดแพร่\tแพร่\t080-000-00") +
                 QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')) + QStringLiteral("\r\n");
        word += number + QStringLiteral(".  ") + glued(i) + QStringLiteral("    หัวหน้าฝ่าย    สำนักงานจังหวัดแพร่\n");
        mail += number + QStringLiteral(". ") + glued(i) + QStringLiteral("\n\n");
        columns +=
            number + u'\t' + titles[i] + u'\t' + givens[i] + u'\t' + surnames[i] + QStringLiteral("\tที่ทำการปกครอง\n");
        QString thai = number;
        for (QChar &c : thai)
            c = QChar(ushort(c.unicode() - u'0' + 0x0E50));
        thaiDigits += thai + QStringLiteral(".\t") + glued(i) + u'\n';
    }
    const std::pair<const char *, QString> layouts[] = {
        {"spreadsheet", excel}, {"word", word}, {"mail", mail}, {"columns", columns}, {"Thai digits", thaiDigits}};
    for (const auto &[layout, text] : layouts) {
        const auto people = read(text);
        EXPECT_EQ(namesOf(people), expected) << layout;
        for (const PastedPerson &person : people.people)
            EXPECT_EQ(person.state, ImportState::New) << layout << ' ' << testing::PrintToString(nameOf(person));
    }
}

TEST(PastedPeople, SurvivesAnything)
{
    for (const QString &text :
         {QString(), QStringLiteral("\n"), QStringLiteral("\t\t\t\n\t"), QStringLiteral("\"\"\""),
          QStringLiteral("\"\t\"\t\"\n\""), QString(100'000, u'"'), QString(100'000, u'\t'), QString(100'000, u' '),
          QString(100'000, u'1'), QString(50'000, QChar(0xD800)), QStringLiteral("ก\t").repeated(50'000),
          QStringLiteral("\"\t\n").repeated(50'000), QString(100'000, QChar(0x0E4D))}) {
        const auto people = read(text);
        EXPECT_LE(people.people.size(), 200'000u);
    }
}

TEST(PastedPeople, CutsWhatIsLongerThanItsBound)
{
    const auto people = read(QStringLiteral("\n").repeated(kMaxPastedRows + 5));
    EXPECT_TRUE(people.cut);
    EXPECT_EQ(qsizetype(people.skipped.size()), kMaxPastedRows);
}

TEST(PastedPeople, TakesManyLinesInOneGo)
{
    QString text = QStringLiteral("ที่\tชื่อ - นามสกุล\tจังหวัด\n");
    for (int i = 1; i <= 5000; ++i)
        text += QStringLiteral("%1\tนางสาวสมมุติ%2 ไม่จริง\tจังหวัดแพร่\n").arg(i).arg(QChar(ushort(0x4E00 + i)));
    const auto people = read(text);
    ASSERT_EQ(people.people.size(), 5000u);
    EXPECT_EQ(people.people.back().line, 5001);
    EXPECT_EQ(people.people.back().state, ImportState::New);
}

} // namespace
