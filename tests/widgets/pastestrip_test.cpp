#include "testwindow.h"

#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "participantsview.h"
#include "pastestrip.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <ruam/presentation/previewmodel.h>

namespace ruam::test {
namespace {

using presentation::PreviewModel;
using presentation::PreviewRow;
using State = PreviewRow::State;

constexpr core::EventId kHere{103};
constexpr core::EventId kOtherRound{102};

class PasteStripTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({core::Kind::TrainingGroup, 113});
        desk()->groups()->page()->showTab(widgets::ParticipantsTab);
        // Somebody of another round.
        core::NewParticipant person;
        person.title = QStringLiteral("นาย");
        person.given = QStringLiteral("สมชาย");
        person.surname = QStringLiteral("สมมุติ");
        person.province = {core::packedProvinceCode(u"TH-55")};
        const auto edit = core::registerPeople(plan(), kOtherRound, {person}, 0, session().ids());
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE(session().perform(*edit).ok());
        known = edit->changes.of<core::Person>().front().id();
    }
    widgets::PasteStrip *strip() const
    {
        return static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab))
            ->strip();
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab))->pasteTable();
        ASSERT_TRUE(strip()->isVisible());
    }
    const PreviewRow &row(int at) const { return strip()->preview().rows()[size_t(at)]; }
    std::vector<core::Participant> here() const
    {
        const auto all = session().people().participants(kHere, core::ParticipantOrder::AsGiven, {}, 100);
        return all ? *all : std::vector<core::Participant>();
    }
    QStringList contacts(core::PersonId person) const
    {
        QStringList values;
        if (const auto all = session().people().contactsOf(person))
            for (const core::Contact &contact : *all)
                values.append(contact.value);
        return values;
    }
    qint64 persons() const
    {
        const auto count = session().people().personCount();
        return count ? *count : -1;
    }

    core::PersonId known;
};

TEST_F(PasteStripTest, WhoIsKnownFromAnotherRoundEntersAsTheSamePerson)
{
    paste(QStringLiteral("ชื่อ - สกุล\tจังหวัด\tโทรศัพท์\n"
                         "นายสมชาย สมมุติ\tน่าน\t08-1234-5678\n"
                         "นายสมหมาย ตัวอย่าง\tน่าน\t\n"));
    EXPECT_EQ(row(0).state, State::Matches);
    EXPECT_TRUE(row(0).taken) << "nobody is typed twice";
    EXPECT_TRUE(row(0).reason.contains(u"ที่มีในไฟล์แล้ว")) << row(0).reason.toStdString();
    strip()->acceptButton()->click();
    ASSERT_EQ(here().size(), 2u);
    EXPECT_EQ(here()[0].person.id, known);
    EXPECT_EQ(persons(), 2);
    EXPECT_EQ(contacts(known).size(), 1);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_TRUE(here().empty());
    EXPECT_TRUE(contacts(known).isEmpty()) << "one step";
}

TEST_F(PasteStripTest, WhoIsOnlyLikeSomebodyEntersWhenAPersonSaysSo)
{
    paste(QStringLiteral("นายสมชาย สมมุติ\nนายสมหมาย ตัวอย่าง\n"));
    EXPECT_EQ(row(0).state, State::Doubtful);
    EXPECT_FALSE(row(0).taken);
    EXPECT_TRUE(row(1).taken);
    // The province tells them apart.
    PreviewModel &preview = strip()->preview();
    ASSERT_TRUE(preview.setData(preview.index(0, PreviewModel::ProvinceColumn), QStringLiteral("น่าน")));
    EXPECT_EQ(row(0).state, State::Matches);
    EXPECT_TRUE(row(0).taken);
    ASSERT_TRUE(preview.setData(preview.index(0, PreviewModel::SurnameColumn), QStringLiteral("คนใหม่")));
    EXPECT_EQ(row(0).state, State::New);
    EXPECT_TRUE(row(0).taken);
    strip()->acceptButton()->click();
    EXPECT_EQ(here().size(), 2u);
    EXPECT_EQ(persons(), 3);
}

TEST_F(PasteStripTest, ARowWithoutANameEntersOnceItHasOneThatNobodyIsLike)
{
    paste(QStringLiteral("คำนำหน้า\tชื่อ\tนามสกุล\tจังหวัด\nนาย\tสมหมาย\tตัวอย่าง\tน่าน\nนาง\tหญิง\tสมมุติ\tน่าน\n"));
    PreviewModel &preview = strip()->preview();
    ASSERT_TRUE(preview.setData(preview.index(1, PreviewModel::GivenColumn), QString()));
    EXPECT_EQ(row(1).state, State::Refused);
    EXPECT_FALSE(row(1).taken);
    ASSERT_TRUE(preview.setData(preview.index(1, PreviewModel::GivenColumn), QStringLiteral("สมชาย")));
    EXPECT_EQ(row(1).state, State::Doubtful) << "the title is another";
    EXPECT_FALSE(row(1).taken);
    ASSERT_TRUE(preview.setData(preview.index(1, PreviewModel::GivenColumn), QStringLiteral("สมหญิง")));
    EXPECT_EQ(row(1).state, State::New);
    EXPECT_TRUE(row(1).taken);
}

TEST_F(PasteStripTest, WaysToReachPeopleAreKeptAndColumnsLeftOutAreNamed)
{
    paste(QStringLiteral("ชื่อ - สกุล\tโทรศัพท์\tอีเมล\tขนาดเสื้อ\n"
                         "นายสมหมาย ตัวอย่าง\t812345678\tsommai@example.com\tL\n"
                         "นางสมศรี ตัวอย่าง\t\t\tM\n"));
    const QString said = strip()->skippedText();
    EXPECT_TRUE(said.contains(u"ขนาดเสื้อ")) << said.toStdString();
    EXPECT_TRUE(said.contains(u"1 แถว")) << said.toStdString();
    EXPECT_FALSE(said.contains(u"8123")) << "a number is shown where it is asked for";
    EXPECT_EQ(row(0).state, State::Doubtful) << "its first 0 was missing";
    PreviewModel &preview = strip()->preview();
    ASSERT_TRUE(preview.setData(preview.index(0, PreviewModel::PositionColumn), QStringLiteral("นักวิเคราะห์")));
    EXPECT_EQ(row(0).state, State::Doubtful) << "of the number nothing was corrected";
    strip()->acceptButton()->click();
    ASSERT_EQ(here().size(), 2u);
    EXPECT_EQ(contacts(here()[0].person.id).size(), 2);
    EXPECT_TRUE(contacts(here()[0].person.id).join(u' ').contains(u"08"));
    EXPECT_TRUE(contacts(here()[1].person.id).isEmpty());
}

TEST_F(PasteStripTest, WhoIsInTheRoundAlreadyGainsTheNumberThatTheFileLacks)
{
    paste(QStringLiteral("ชื่อ - สกุล\tจังหวัด\nนายสมชาย สมมุติ\tน่าน\nนายสมหมาย ตัวอย่าง\tน่าน\n"));
    strip()->acceptButton()->click();
    paste(QStringLiteral("ชื่อ - สกุล\tโทรศัพท์\nนายสมชาย สมมุติ\t08-1234-5678\nนายสมหมาย ตัวอย่าง\t\n"));
    EXPECT_TRUE(row(0).taken);
    EXPECT_FALSE(row(1).taken);
    strip()->acceptButton()->click();
    EXPECT_EQ(here().size(), 2u);
    EXPECT_EQ(contacts(known).size(), 1);
}

} // namespace
} // namespace ruam::test
