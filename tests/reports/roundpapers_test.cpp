#include "fixture.h"
#include "roundfixture.h"

#include <gtest/gtest.h>
#include <map>
#include <support/memorystore.h>
#include <support/print.h>

/// The papers of a round: what stands on them.
using namespace ruam;
using namespace ruam::reports;

namespace {

class RoundPapers : public testing::Test
{
protected:
    Document make(PaperKind kind)
    {
        const core::Result<Document> document = buildPaper(kind, m_fixture.plan, &m_fixture.people, m_scope, m_options);
        EXPECT_TRUE(document) << testing::PrintToString(document.error());
        return document ? *document : Document();
    }
    QString text(PaperKind kind) { return test::allText(make(kind)); }
    static QList<Table> tablesOf(const Section &section)
    {
        QList<Table> tables;
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<Table>(&block))
                tables.append(*table);
        return tables;
    }
    static double widthOf(const Table &table)
    {
        double sum = 0;
        for (const double column : table.columns)
            sum += column;
        return sum;
    }

    test::RoundFixture m_fixture;
    PaperScope m_scope{test::roundId(3)};
    PaperOptions m_options;
};

TEST_F(RoundPapers, MenShareRoomsWithMenAndWomenWithWomen)
{
    core::ChangeSet changes;
    std::vector<core::Participant> people = test::trainees(3, 5);
    const char16_t *titles[] = {u"นาย", u"นางสาว", u"ดร.", u"นาย", u"นาง"};
    for (size_t i = 0; i < people.size(); ++i) {
        people[i].person.title = QString::fromUtf16(titles[i]);
        people[i].registration.province = {};
        changes.insert(people[i].person);
        changes.insert(people[i].registration);
    }
    test::MemoryStore store(changes);
    const auto document = buildPaper(PaperKind::Rooms, m_fixture.plan, &store, m_scope, m_options);
    ASSERT_TRUE(document);
    const QList<Table> tables = tablesOf(document->sections.first());
    ASSERT_EQ(tables.size(), 1);
    QStringList rooms;
    QStringList names;
    for (const Row &row : tables.first().rows) {
        rooms.append(row.cells[0].text);
        names.append(row.cells[1].text);
    }
    EXPECT_EQ(rooms, (QStringList{QStringLiteral("1"), {}, QStringLiteral("2"), {}, QStringLiteral("3")}));
    ASSERT_EQ(names.size(), 5);
    EXPECT_TRUE(names[0].startsWith(QStringLiteral("นาย")) && names[1].startsWith(QStringLiteral("นาย")));
    EXPECT_TRUE(names[2].startsWith(QStringLiteral("นาง")) && names[3].startsWith(QStringLiteral("นาง")));
    EXPECT_TRUE(names[4].startsWith(QStringLiteral("ดร.")));
}

TEST_F(RoundPapers, BadgesAndTableNamesFollowTheSignInBook)
{
    const auto order = [this](PaperKind kind) {
        const Document document = make(kind);
        QString all = test::allText(document);
        for (const Section &section : document.sections)
            for (const Block &block : section.blocks)
                if (const auto *card = std::get_if<Canvas>(&block))
                    for (const CanvasText &said : card->texts)
                        all += said.text + u'\n';
        std::map<qsizetype, QString> places;
        const auto people = m_fixture.people.participants(m_fixture.plan.find(m_scope.group)->event,
                                                          core::ParticipantOrder::AsGiven, std::nullopt, 1000);
        EXPECT_TRUE(people);
        for (const core::Participant &one : *people)
            if (one.registration.role == core::RegistrationRole::Trainee)
                if (const qsizetype at = all.indexOf(one.person.given); at >= 0)
                    places[at] = one.person.given;
        QStringList names;
        for (const auto &[at, name] : places)
            names.append(name);
        return names;
    };
    const QStringList signedIn = order(PaperKind::SignIn);
    EXPECT_GT(signedIn.size(), 2);
    EXPECT_EQ(order(PaperKind::Badges), signedIn);
    EXPECT_EQ(order(PaperKind::TableNames), signedIn);
}

TEST_F(RoundPapers, TablesAreAsWideAsTheTextOfTheirSheet)
{
    for (const PaperInfo &info : papers()) {
        if (info.options.testFlag(OptionPart::Letter))
            continue; // their tables stand within the text
        for (const Profile profile : {Profile::Office, Profile::Public}) {
            m_options.profile = profile;
            m_options.bordered = true;
            const Document document = make(info.kind);
            for (const Section &section : document.sections) {
                const QList<Table> tables = tablesOf(section);
                if (!tables.isEmpty()) {
                    EXPECT_DOUBLE_EQ(widthOf(tables.first()), section.page.textWidth()) << info.name;
                }
                for (const Table &table : tables)
                    EXPECT_LE(widthOf(table), section.page.textWidth()) << info.name;
            }
        }
    }
}

TEST_F(RoundPapers, SignInPresetsHaveTheirColumnsAndSets)
{
    struct Expected
    {
        SignInPreset preset;
        QList<double> columns;
        qsizetype sets;
        QString code;
    };
    const Expected expected[] = {
        {SignInPreset::OneDay, {10, 58, 46, 28, 28}, 2, QStringLiteral("แผ่นที่ 3-2-")},
        {SignInPreset::BothDays, {10, 58, 63, 30, 30, 30, 30, 16}, 1, QStringLiteral("แผ่นที่ 3-1-")},
        {SignInPreset::FullColumns, {11, 64, 52, 52, 34, 34, 20}, 2, QStringLiteral("แผ่นที่ 3-2-")},
        {SignInPreset::HalfDay, {10, 56, 50, 36, 18}, 4, QStringLiteral("แผ่นที่ 3-2.2-")},
    };
    for (const Expected &one : expected) {
        m_options.preset = one.preset;
        const Document book = make(PaperKind::SignIn);
        ASSERT_EQ(book.sections.size(), one.sets);
        EXPECT_EQ(tablesOf(book.sections.last()).first().columns, one.columns);
        EXPECT_EQ(book.sections.last().footerLeft, one.code + kSheetMark);
    }
}

TEST_F(RoundPapers, TheTimesOfTheAgendaStandAboveTheSignatures)
{
    const Table table = tablesOf(make(PaperKind::SignIn).sections.first()).first();
    EXPECT_EQ(table.header[1].cells[0].text, QStringLiteral("เช้า (08.30 น.)"));
    EXPECT_EQ(table.header[1].cells[1].text, QStringLiteral("บ่าย (13.00 น.)"));
}

TEST_F(RoundPapers, NumbersBeginAnewInEachProvinceWhereAsked)
{
    m_options.restartNumbers = true;
    for (const PaperKind kind : {PaperKind::SignIn, PaperKind::People}) {
        const Table table = tablesOf(make(kind).sections.first()).first();
        QString before;
        for (const Row &row : table.rows) {
            if (before == u"band") {
                EXPECT_EQ(row.cells.first().text, QStringLiteral("1"));
            }
            before = row.isBand() ? QStringLiteral("band") : QString();
        }
    }
}

TEST_F(RoundPapers, ASecondIssueSaysSo)
{
    m_options.issue = 2;
    EXPECT_TRUE(make(PaperKind::SignIn).sections.first().footerLeft.endsWith(QStringLiteral("ออกครั้งที่ 2")));
}

TEST_F(RoundPapers, AreMadeOfTheSelectedAlone)
{
    m_scope.provinces = {{core::packedProvinceCode(QStringLiteral("TH-13"))}};
    const QString people = text(PaperKind::People);
    EXPECT_TRUE(people.contains(QStringLiteral("ปทุมธานี")));
    EXPECT_FALSE(people.contains(QStringLiteral("นนทบุรี")));
    EXPECT_EQ(make(PaperKind::ReplyForm).sections.size(), 1);
    m_scope.provinces.clear();
    m_scope.registrations = {{910'001}};
    EXPECT_TRUE(text(PaperKind::People).contains(QStringLiteral("รวม\t1\t")));
    m_scope.registrations.clear();
    m_scope.tasks = {{705}};
    const QString tasks = text(PaperKind::Tasks);
    EXPECT_TRUE(tasks.contains(QStringLiteral("การจัดทำรายงานสรุปผลการดำเนินการ")));
    EXPECT_FALSE(tasks.contains(QStringLiteral("จัดทำคู่มือ")));
}

TEST_F(RoundPapers, OfAnEventWithoutAGroupAreCalledByItsTitle)
{
    m_scope = PaperScope{};
    m_scope.event = {500};
    const Document book = make(PaperKind::SignIn);
    ASSERT_EQ(book.sections.size(), 1);
    EXPECT_TRUE(book.sections.first().footerLeft.startsWith(QStringLiteral("แผ่นที่ 1-")));
    EXPECT_TRUE(suggestedFileName(PaperKind::SignIn, m_fixture.plan, m_scope, m_options)
                    .endsWith(QStringLiteral("2550-07-20.pdf")));
    m_scope.event = {1};
    const core::Result<Document> none =
        buildPaper(PaperKind::SignIn, m_fixture.plan, &m_fixture.people, m_scope, m_options);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, core::Code::NotFound);
}

TEST_F(RoundPapers, TheOfficesListsTellTelephones)
{
    m_options.profile = Profile::Office;
    for (const PaperKind kind : {PaperKind::Coordinators, PaperKind::GroupPage})
        EXPECT_TRUE(text(kind).contains(QStringLiteral("0 2555 9999"))) << int(kind);
    EXPECT_EQ(make(PaperKind::People).sections.first().page.width, 297);
}

TEST_F(RoundPapers, TheAgendaTellsTimesTopicsAndSpeakers)
{
    const QString agenda = text(PaperKind::Agenda);
    EXPECT_TRUE(agenda.contains(QStringLiteral("วันอังคารที่ ๑๗ กรกฎาคม ๒๕๕๐")));
    EXPECT_TRUE(agenda.contains(QStringLiteral("๐๘.๓๐ - ๐๙.๐๐ น.")));
    EXPECT_TRUE(agenda.contains(QStringLiteral("โดย นายประสาน ใจดี")));
    EXPECT_TRUE(agenda.contains(QStringLiteral("พักรับประทานอาหารว่าง เวลา ๑๐.๓๐ น.")));
    m_options.bordered = true;
    EXPECT_EQ(tablesOf(make(PaperKind::Agenda).sections.first()).first().columns, (QList<double>{30, 80, 50}));
}

TEST_F(RoundPapers, AReplyFormIsOnePageForEachProvinceWithItsCode)
{
    const Document forms = make(PaperKind::ReplyForm);
    ASSERT_EQ(forms.sections.size(), 4);
    const QString all = test::allText(forms);
    EXPECT_TRUE(all.contains(QStringLiteral("๒๙ มิถุนายน ๒๕๕๐")));
    EXPECT_TRUE(all.contains(QStringLiteral("รหัสตอบรับ 3-")));
    EXPECT_EQ(tablesOf(forms.sections.first()).first().rows.size(), 8);
}

TEST_F(RoundPapers, TheMealsAreNumbers)
{
    EXPECT_TRUE(text(PaperKind::Meals).contains(QStringLiteral("อาหารกลางวัน\t40\t3\t\t43")))
        << text(PaperKind::Meals).toStdString();
}

TEST_F(RoundPapers, TheVenueReadsWhatIsSaidOfAMeal)
{
    const core::Meal before = m_fixture.plan.all<core::Meal>().begin()->second;
    core::Meal noted = before;
    noted.note = QStringLiteral("แพ้อาหารทะเล 1 คน");
    core::ChangeSet changes;
    changes.update(before, noted);
    m_fixture.plan.apply(changes);
    const Document notice = make(PaperKind::Meals);
    EXPECT_TRUE(test::allText(notice).contains(noted.note)) << test::allText(notice).toStdString();
    EXPECT_EQ(widthOf(tablesOf(notice.sections.first()).first()), 170);
    m_options.profile = Profile::Public;
    EXPECT_FALSE(text(PaperKind::Meals).contains(noted.note));
}

TEST_F(RoundPapers, TheMessageOfAGroupHasFiveLines)
{
    const core::Result<QString> message = groupMessage(m_fixture.plan, &m_fixture.people, test::roundId(3), m_options);
    ASSERT_TRUE(message);
    const QStringList lines = message->split(u'\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[0], QStringLiteral("กลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ส่วนที่ 1"));
    EXPECT_EQ(lines[3], QStringLiteral("จังหวัด 4 โควตา 24 ตอบรับ 20 แจ้งชื่อแล้ว 23"));
}

TEST_F(RoundPapers, TheListOfTasksTellsWhatIsOverdue)
{
    m_options.asOf = QDate(2007, 6, 27);
    EXPECT_TRUE(text(PaperKind::Tasks).contains(QStringLiteral("▲ เกิน 12 วัน")));
}

TEST_F(RoundPapers, AGroupWithProposedProvincesIsADraft)
{
    EXPECT_FALSE(text(PaperKind::People).contains(QStringLiteral("ร่าง (รอยืนยัน)")));
    core::ChangeSet changes;
    const core::GroupMembership *membership = m_fixture.plan.find(core::GroupMembershipId{10'001});
    core::GroupMembership proposed = *membership;
    proposed.state = core::MembershipState::Proposed;
    changes.update(*membership, proposed);
    m_fixture.plan.apply(changes);
    EXPECT_TRUE(text(PaperKind::People).contains(QStringLiteral("ร่าง (รอยืนยัน)")));
    EXPECT_TRUE(text(PaperKind::GroupPage).contains(QStringLiteral("ร่าง (รอยืนยัน)")));
}

} // namespace
