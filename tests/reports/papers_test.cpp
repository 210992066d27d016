#include "fixture.h"

#include <gtest/gtest.h>
#include <support/forwardingpeople.h>
#include <support/memorystore.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;

namespace {

struct NoPeople
{
    test::MemoryStore none;
};

/// Hands out the trainees of round 3, a page at a time.
class People final : NoPeople, public test::ForwardingPeople
{
public:
    People() : ForwardingPeople(none) {}

    std::vector<core::Participant> all;
    bool broken = false;

    core::Result<std::vector<core::Participant>> participants(core::EventId event, core::ParticipantOrder,
                                                              const std::optional<core::Participant> &after, int limit,
                                                              core::Listed, core::Roles) override
    {
        if (broken)
            return core::Error{core::Code::CannotRead, {}, {}};
        std::vector<core::Participant> page;
        for (const core::Participant &one : all)
            if (one.registration.event == event && int(page.size()) < limit &&
                (!after || one.registration.position > after->registration.position))
                page.push_back(one);
        return page;
    }
    core::Result<qint64> participantCount(core::EventId, core::Listed, core::Roles) override
    {
        return qint64(all.size());
    }
    core::Result<qint64> lastPosition(core::EventId) override { return qint64(all.size()); }
};

} // namespace

TEST(Papers, areFoundByTheirNameOnTheCommandLine)
{
    ASSERT_NE(findPaper(u"programme"), nullptr);
    ASSERT_NE(findPaper(u"signin"), nullptr);
    EXPECT_EQ(findPaper(u"signin")->kind, PaperKind::SignIn);
    EXPECT_EQ(findPaper(u"Signin"), nullptr);
    EXPECT_EQ(findPaper(u""), nullptr);
    for (const PaperInfo &info : papers())
        EXPECT_EQ(&paperInfo(info.kind), &info);
}

TEST(Papers, haveThaiTitles)
{
    const format::Texts thai(format::Language::Thai);
    EXPECT_EQ(paperTitle(PaperKind::SignIn, thai), QStringLiteral("ใบลงทะเบียน"));
    EXPECT_EQ(paperTitle(PaperKind::Programme, thai), QStringLiteral("รายงานความก้าวหน้าโครงการ"));
}

TEST(Papers, suggestNamesThatSortAndEveryFileSystemTakes)
{
    core::Plan plan = test::fullPlan();
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    EXPECT_EQ(suggestedFileName(PaperKind::SignIn, plan, {test::roundId(3)}, options),
              QStringLiteral("ใบลงทะเบียน กลุ่มที่ 3 2550-07-17.pdf"));
    EXPECT_EQ(suggestedFileName(PaperKind::SignIn, plan, {}, options), QStringLiteral("ใบลงทะเบียน ทุกกลุ่ม.pdf"));
    EXPECT_EQ(suggestedFileName(PaperKind::Programme, plan, {}, options, QStringLiteral("odt")),
              QStringLiteral("รายงานความก้าวหน้าโครงการ 2550-07-01.odt"));
    core::Programme programme = plan.programme();
    programme.roundWord = QStringLiteral("รุ่น/รอบ:");
    core::ChangeSet changes;
    changes.update(plan.programme(), programme);
    plan.apply(changes);
    EXPECT_FALSE(suggestedFileName(PaperKind::SignIn, plan, {test::roundId(3)}, options).contains(u'/'));
}

TEST(Papers, readEveryoneFromTheStorePageByPage)
{
    People people;
    people.all = test::trainees(3, 1203, 6);
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const core::Plan plan = test::fullPlan();
    const core::Result<Document> report = buildPaper(PaperKind::Programme, plan, &people, {}, options);
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(test::allText(*report).contains(QStringLiteral("\t๖\t๑๒๐๓\t")));
    const core::Result<Document> book = buildPaper(PaperKind::SignIn, plan, &people, {test::roundId(3)}, options);
    ASSERT_TRUE(book.ok());
    EXPECT_TRUE(test::allText(*book).contains(QStringLiteral("\n1203\t")));
}

TEST(Papers, ofAllGroupsHoldTheSetsOfEach)
{
    const core::Plan plan = test::fullPlan();
    const core::Result<Document> book = buildPaper(PaperKind::SignIn, plan, nullptr, {}, {});
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->sections.size(), 18);
}

TEST(Papers, ofAPlanWithoutGroupsAreRefused)
{
    const core::Result<Document> book = buildPaper(PaperKind::SignIn, core::Plan(), nullptr, {}, {});
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, core::Code::NotFound);
}

TEST(Papers, failAsTheStoreDoes)
{
    People people;
    people.broken = true;
    const core::Plan plan = test::fullPlan();
    for (const PaperInfo &info : papers()) {
        const core::Result<Document> document = buildPaper(info.kind, plan, &people, {}, {});
        if (document.ok()) {
            EXPECT_FALSE(info.scopes.testFlag(ScopePart::Registrations) || info.kind == PaperKind::Programme)
                << info.name;
        } else if (!info.options.testFlag(OptionPart::Letter)) { // which may lack fields before anybody is read
            EXPECT_EQ(document.error().code, core::Code::CannotRead) << info.name;
        }
    }
}

TEST(Papers, profilesHaveNames)
{
    EXPECT_EQ(profileFromName(u"office"), Profile::Office);
    EXPECT_EQ(profileFromName(u"public"), Profile::Public);
    EXPECT_EQ(profileFromName(u"all"), std::nullopt);
}
