#include "fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <ruam/format/collation.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

using namespace core;

TEST(Coverage, NamesProvincesWithoutAGroupInTheThaiOrder)
{
    const Result<Document> document = buildPaper(PaperKind::Coverage, test::fullPlan(), nullptr, {}, {});
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = test::allText(*document);
    const QStringList names =
        text.mid(text.indexOf(QStringLiteral("ยังไม่ได้จัดกลุ่ม: ")) + 19).section(u'\n', 0, 0).split(QStringLiteral(", "));
    ASSERT_GT(names.size(), 10) << text.toStdString();
    const format::Collation collation;
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return collation.sortKey(a) < collation.sortKey(b);
    })) << names.join(u' ').toStdString();
}

TEST(EmptyProgramme, TheSummaryOfGroupsDoesNotAddUpWhatIsNotKnown)
{
    const Result<Document> document = buildPaper(PaperKind::Groups, test::fullPlan(), nullptr, {}, {});
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const auto table = std::get<Table>(document->sections.first().blocks.last());
    EXPECT_EQ(table.rows.last().cells.first().text, QStringLiteral("รวม"));
    EXPECT_EQ(table.rows.last().cells.last().text, QString()) << "nobody came yet";
}

TEST(EmptyProgramme, PlanAndCardsSayThatThereIsNothing)
{
    for (const auto &[kind, words] : {std::pair(PaperKind::PlanBars, QStringLiteral("ยังไม่มีงาน")),
                                      std::pair(PaperKind::AgencyCards, QStringLiteral("ยังไม่มีหน่วยงานนำร่อง"))}) {
        const Result<Document> document = buildPaper(kind, Plan(), nullptr, {}, {});
        ASSERT_TRUE(document) << testing::PrintToString(document.error());
        EXPECT_TRUE(test::allText(*document).contains(words)) << words.toStdString();
    }
}

} // namespace
} // namespace ruam::reports
