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

TEST(Coverage, InEnglishATileHasTheNumberThatTheListRepeats)
{
    Plan plan = test::fullPlan();
    ChangeSet changes;
    const auto inEnglish = [&changes](const auto &before, QString std::decay_t<decltype(before)>::*field,
                                      const QString &words) {
        auto after = before;
        after.*field = words;
        changes.update(before, after);
    };
    inEnglish(plan.programme(), &Programme::titleEn, QStringLiteral("An invented programme"));
    for (const auto &[id, group] : plan.all<TrainingGroup>())
        inEnglish(group, &TrainingGroup::nameEn, QStringLiteral("Provinces"));
    for (const auto &[id, province] : plan.all<Province>())
        inEnglish(province, &Province::nameEn, QStringLiteral("Place of Names"));
    plan.apply(changes);
    PaperOptions options;
    options.language = format::Language::English;
    const Result<Document> document = buildPaper(PaperKind::Coverage, plan, nullptr, {}, options);
    ASSERT_TRUE(document) << testing::PrintToString(document.error().args);
    QStringList placed;
    for (const Block &block : document->sections.first().blocks)
        if (const auto *canvas = std::get_if<Canvas>(&block))
            for (const CanvasText &one : canvas->texts)
                placed.append(one.text);
    EXPECT_TRUE(placed.contains(QStringLiteral("65")));
    EXPECT_FALSE(placed.filter(QStringLiteral("Group 3: Provinces")).isEmpty());
    const QString text = test::allText(*document) + placed.join(u'\n');
    EXPECT_TRUE(text.contains(QStringLiteral("65\u00A0Place\u00A0of\u00A0Names"))) << text.toStdString();
    const auto thaiLetter = [](QChar c) { return c >= QChar(0x0E01) && c <= QChar(0x0E5B); };
    EXPECT_TRUE(std::none_of(text.begin(), text.end(), thaiLetter)) << text.toStdString();
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
