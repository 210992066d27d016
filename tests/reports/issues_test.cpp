#include "fixture.h"
#include "roundfixture.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/reports/issues.h>

#include <algorithm>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/sampleplan.h>

using namespace ruam;
using namespace ruam::reports;

namespace {

class Issues : public testing::Test
{
protected:
    core::Result<Document> document()
    {
        return buildPaper(PaperKind::SignIn, m_fixture.plan, &m_fixture.people, m_scope, m_options);
    }
    Issue issue()
    {
        const core::Result<Document> made = document();
        EXPECT_TRUE(made);
        const Pages pages = layOut(*made, m_measurer);
        const core::Result<Issue> kept =
            issueOf(PaperKind::SignIn, m_fixture.plan, &m_fixture.people, m_scope, m_options, &pages);
        EXPECT_TRUE(kept);
        return *kept;
    }
    core::IssuedPaper record()
    {
        core::IssuedPaper issued;
        issued.event = {603};
        issued.paper = QStringLiteral("signin");
        issued.options = issueText(issue());
        return issued;
    }
    template <class R, class Change>
    void change(core::Id<R> id, Change &&how)
    {
        const R before = *m_fixture.plan.find(id);
        R after = before;
        how(after);
        core::ChangeSet changes;
        changes.update(before, after);
        m_fixture.plan.apply(changes);
    }
    std::vector<IssueDifference> since(const core::IssuedPaper &issued)
    {
        const auto found = changedSince(issued, m_fixture.plan, &m_fixture.people);
        EXPECT_TRUE(found);
        return *found;
    }

    test::RoundFixture m_fixture;
    test::FixedMeasurer m_measurer;
    PaperScope m_scope{test::roundId(3)};
    PaperOptions m_options;
    test::CountingIds m_ids;
};

TEST_F(Issues, KeepTheSheetAndRowOfEachRegistration)
{
    const Issue kept = issue();
    ASSERT_EQ(kept.places.size(), 23u);
    // By province, in the order of the dictionary: every fourth of the fixture.
    EXPECT_EQ(kept.places[0], (SheetPlace{{910'000}, 1, 1}));
    EXPECT_EQ(kept.places[1], (SheetPlace{{910'004}, 1, 2}));
    const auto second =
        std::find_if(kept.places.begin(), kept.places.end(), [](const auto &p) { return p.sheet == 2; });
    ASSERT_NE(second, kept.places.end());
    EXPECT_EQ(second->row, 1);
}

TEST_F(Issues, AreReadAsTheyWereWritten)
{
    m_options.preset = SignInPreset::FullColumns;
    m_options.digits = format::Digits::Thai;
    m_options.profile = Profile::Door;
    m_options.order = core::ParticipantOrder::ByName;
    m_options.issue = 2;
    m_options.cards = {CardSheet::Ten, TitleOnCard::Above, 3, true};
    m_options.owner.letter.number = QStringLiteral("นร 1201/ว 12");
    m_options.owner.letter.signatory = {QStringLiteral("นายสมชาย ใจดี"), QStringLiteral("เลขาธิการ")};
    m_options.owner.letter.address = {QStringLiteral("ถนนสมมุติ"), QStringLiteral("กรุงเทพฯ")};
    m_options.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    m_options.owner.certifier = {QStringLiteral("นางสมศรี รักไทย"), QStringLiteral("ผู้อำนวยการ")};
    m_scope.provinces = {{core::packedProvinceCode(QStringLiteral("TH-13"))}};
    m_scope.registrations = {{910'001}, {910'005}};
    const Issue kept = issue();
    std::optional<Issue> read = readIssue(issueText(kept));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scope, kept.scope);
    EXPECT_TRUE(read->places.empty()) << "they are read by whoever wants them";
    read->places = readPlaces(issueText(kept));
    EXPECT_EQ(read->places, kept.places);
    EXPECT_EQ(read->places.size(), 2u);
    EXPECT_EQ(issueText(*read), issueText(kept));
    EXPECT_EQ(read->options.owner.certifier.name, m_options.owner.certifier.name);
    EXPECT_EQ(read->options.printedAt, m_options.printedAt);
    EXPECT_EQ(read->options.cards.sheet, CardSheet::Ten);
    EXPECT_EQ(read->options.cards.title, TitleOnCard::Above);
    EXPECT_EQ(read->options.cards.blanks, 3);
    EXPECT_TRUE(read->options.cards.agendaBehind);
    EXPECT_EQ(read->options.owner.letter.number, m_options.owner.letter.number);
    EXPECT_EQ(read->options.owner.letter.signatory.post, m_options.owner.letter.signatory.post);
    EXPECT_EQ(read->options.owner.letter.address, m_options.owner.letter.address);
}

TEST_F(Issues, KeepThePlacesOfARoundOfAnySize)
{
    Issue kept = issue();
    kept.places.clear();
    for (qint64 i = 0; i < 20'000; ++i)
        kept.places.push_back({{(i * 7919) << 20}, i / 16 + 1, i % 16 + 1});
    const QString text = issueText(kept);
    EXPECT_LE(text.size(), core::kMaxMadeTextLength);
    EXPECT_EQ(readPlaces(text), kept.places);
    const auto edit = core::issuePaper(m_fixture.plan, {603}, QStringLiteral("signin"), 20'000,
                                       QDateTime(QDate(2007, 7, 13), QTime(9, 0), Qt::UTC), text, m_ids);
    EXPECT_TRUE(edit) << "a record holds it";
}

TEST_F(Issues, OfMorePeopleThanAFieldHoldsStayWithinIt)
{
    Issue kept = issue();
    kept.places.clear();
    for (qint64 i = 0; i < 200'000; ++i)
        kept.places.push_back({{(i * 7919) << 20}, i / 16 + 1, i % 16 + 1});
    const QString text = issueText(kept);
    EXPECT_LE(text.size(), core::kMaxMadeTextLength);
    EXPECT_EQ(readIssue(text)->title, kept.title);
}

TEST_F(Issues, OfOneRoundAreReadFromThePagesOfAll)
{
    const Issue alone = issue();
    const PaperScope everyGroup;
    const auto all = buildPaper(PaperKind::SignIn, m_fixture.plan, &m_fixture.people, everyGroup, m_options);
    ASSERT_TRUE(all);
    const Pages pages = layOut(*all, m_measurer);
    const auto kept = issueOf(PaperKind::SignIn, m_fixture.plan, &m_fixture.people, m_scope, m_options, &pages);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->places, alone.places);
}

TEST_F(Issues, DoNotCompareNamesWithoutThePeople)
{
    const core::IssuedPaper issued = record();
    const auto found = changedSince(issued, m_fixture.plan, nullptr);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty());
}

TEST_F(Issues, AreMadeAgainExactly)
{
    m_options.preset = SignInPreset::BothDays;
    m_options.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    m_options.owner.certifier.name = QStringLiteral("นางสมศรี รักไทย");
    const core::Result<Document> again = issueAgain(record(), m_fixture.plan, &m_fixture.people);
    ASSERT_TRUE(again) << testing::PrintToString(again.error());
    EXPECT_EQ(*again, *document());
}

TEST_F(Issues, OfOlderProgramsCannotBeMadeAgain)
{
    core::IssuedPaper issued = record();
    for (const char *text : {"", "{}", "{\"version\":9}", "[1", "null"}) {
        issued.options = QString::fromLatin1(text);
        const core::Result<Document> again = issueAgain(issued, m_fixture.plan, &m_fixture.people);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, core::Code::BadValue);
        EXPECT_TRUE(since(issued).empty());
    }
}

TEST_F(Issues, TellWhatHasChangedSince)
{
    const core::IssuedPaper issued = record();
    EXPECT_TRUE(since(issued).empty());
    change(core::EventId{603}, [](core::Event &event) {
        event.end = QDate(2007, 7, 19);
        event.venue = {201};
    });
    change(test::roundId(3), [](core::TrainingGroup &group) { group.name = QStringLiteral("กลุ่มจังหวัดใหม่"); });
    const std::vector<IssueDifference> found = since(issued);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0], (IssueDifference{IssueChange::Dates, QStringLiteral("17 - 18 กรกฎาคม 2550"),
                                         QStringLiteral("17 - 19 กรกฎาคม 2550")}));
    EXPECT_EQ(found[1].what, IssueChange::Venue);
    EXPECT_EQ(found[1].after, QStringLiteral("โรงแรมอมารี วอเตอร์เกท"));
    EXPECT_EQ(found[2].what, IssueChange::Title);
}

TEST_F(Issues, TellThatANameIsAnother)
{
    const core::IssuedPaper issued = record();
    const core::Person before = **m_fixture.people.person({core::PersonId{test::trainees(3, 1, 4)[0].person.id}});
    core::Person after = before;
    after.surname = QStringLiteral("สกุลใหม่");
    core::ChangeSet changes;
    changes.update(before, after);
    core::Step step;
    step.id = 1;
    ASSERT_TRUE(m_fixture.people.write(step, changes));
    const std::vector<IssueDifference> found = since(issued);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].what, IssueChange::People);
}

} // namespace
