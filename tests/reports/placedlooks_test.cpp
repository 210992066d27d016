#include "fixture.h"
#include "printing.h"

#include <ruam/reports/papers.h>

#include <gtest/gtest.h>
#include <support/print.h>

#include <set>

// How the papers look on which everything has its place: what belongs together stands on one page, in one size.

namespace ruam::reports {
namespace {

using namespace core;

Pages pagesOf(PaperKind kind, const Plan &plan = test::fullPlan())
{
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const Result<Document> document = buildPaper(kind, plan, nullptr, {}, options);
    EXPECT_TRUE(document.ok()) << testing::PrintToString(document.error());
    return layOut(*document, test::paperFonts());
}

/// The sizes of the texts that begin with one of `words`.
std::set<double> sizesOf(const Pages &pages, const QStringList &words)
{
    std::set<double> sizes;
    for (int p = 0; p < pages.count(); ++p)
        for (const TextRun &run : pages.page(p).runs)
            for (const QString &word : words)
                if (run.text.startsWith(word))
                    sizes.insert(run.style.points);
    return sizes;
}

TEST(CoverageLooks, TheLegendStandsBelowTheMapInOneSize)
{
    const Pages pages = pagesOf(PaperKind::Coverage);
    qsizetype groups = 0;
    std::set<double> sizes;
    for (const TextRun &run : pages.page(0).runs)
        if (run.text.startsWith(QStringLiteral("กลุ่มที่ "))) {
            ++groups;
            sizes.insert(run.style.points);
        }
    EXPECT_EQ(groups, qsizetype(test::fullPlan().groups().size()));
    EXPECT_EQ(sizes.size(), 1u);
    for (int p = 1; p < pages.count(); ++p)
        EXPECT_TRUE(test::textsOf(pages.page(p)).first().contains(QStringLiteral("(ต่อ)"))) << p;
}

TEST(YearCalendarLooks, TheKeyStandsOnThePageOfTheMonthsAndTextsOfAKindHaveOneSize)
{
    Plan plan = test::fullPlan();
    ChangeSet changes;
    for (int i = 0; i < 23; ++i) {
        Holiday holiday;
        holiday.id = {730'000 + i};
        holiday.date = QDate(2006, 10, 3).addDays(14 * i);
        holiday.name = QStringLiteral("วันหยุดสมมติที่ %1").arg(i);
        changes.insert(holiday);
    }
    plan.apply(changes);
    const Pages pages = pagesOf(PaperKind::YearCalendar, plan);
    EXPECT_EQ(pages.count(), 1);
    EXPECT_EQ(pagesOf(PaperKind::YearCalendar).count(), 1) << "without holidays";
    EXPECT_EQ(sizesOf(pages, {QStringLiteral("ก.2"), QStringLiteral("ก.6"), QStringLiteral("ก.9")}).size(), 2u)
        << "those in the bars, and those of the key";
}

TEST(YearCalendarLooks, AKeyOnAPageOfItsOwnSaysWhatItContinues)
{
    Plan plan = test::fullPlan();
    ChangeSet changes;
    for (int i = 0; i < 80; ++i) {
        Event event;
        event.id = {720'000 + i};
        event.kind = EventKind::Meeting;
        event.title = QStringLiteral("การประชุมสมมติ %1").arg(i);
        event.start = event.end = QDate(2007, 1, 1).addDays(i);
        changes.insert(event);
    }
    plan.apply(changes);
    const Pages pages = pagesOf(PaperKind::YearCalendar, plan);
    ASSERT_EQ(pages.count(), 2);
    const QStringList texts = test::textsOf(pages.page(1));
    EXPECT_TRUE(texts.first().contains(QStringLiteral("(ต่อ)"))) << texts.first().toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("หน้า 2 จาก 2")));
}

TEST(PlanBarsLooks, StatesAndActivitiesHaveOneSizeOnEverySheet)
{
    const Pages pages = pagesOf(PaperKind::PlanBars);
    EXPECT_EQ(sizesOf(pages, {QStringLiteral("ยังไม่เริ่ม"), QStringLiteral("แล้วเสร็จ"), QStringLiteral("อยู่ระหว่าง")}).size(),
              1u);
}

TEST(SignInBookLooks, ALongPostCostsNoRowOfThePage)
{
    PaperOptions options;
    const Pages pages =
        layOut(*signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 60, 0), options), test::paperFonts());
    int rows = 0;
    for (const TextRun &run : pages.page(0).runs)
        rows += run.area.width() < 11 && run.text.toInt() > 0;
    EXPECT_EQ(rows, 16);
    test::expectWellPrinted(pages, 2);
}

TEST(PlanBars, TheHeadingStandsOnEverySheet)
{
    Plan plan = test::fullPlan();
    const SubProjectId subProject = plan.ordered<SubProject>().front()->id;
    ChangeSet changes;
    for (int i = 0; i < 60; ++i) {
        Task task;
        task.id = {700'000 + i};
        task.subProject = subProject;
        task.position = 100 + i;
        task.title = QStringLiteral("ขั้นตอนสมมติ %1").arg(i);
        task.start = QDate(2007, 1, 1).addDays(i);
        task.due = QDate(2007, 3, 1).addDays(i);
        changes.insert(task);
    }
    plan.apply(changes);
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const Pages pages = layOut(*buildPaper(PaperKind::PlanBars, plan, nullptr, {}, options), test::paperFonts());
    ASSERT_GT(pages.count(), 3);
    for (int p = 0; p < pages.count(); ++p)
        EXPECT_EQ(test::textsOf(pages.page(p)).count(QStringLiteral("ผู้รับผิดชอบ")), 1) << p;
}

} // namespace
} // namespace ruam::reports
