#include "fixture.h"

#include <QRegularExpression>
#include <gtest/gtest.h>
#include <ruam/format/fieldtext.h>
#include <support/otherplan.h>
#include <support/print.h>

/// The papers of a programme that has nothing in common with the bundled one.
using namespace ruam;
using namespace ruam::reports;

namespace {

core::Plan otherPlan()
{
    core::Plan plan;
    plan.apply(test::otherChanges());
    return plan;
}

PaperOptions optionsIn(format::Language language)
{
    PaperOptions options;
    options.language = language;
    options.asOf = QDate(2026, 2, 1);
    return options;
}

TEST(OtherProgramme, TheReportTellsItAndNothingOfTheBundledOne)
{
    const auto document = programmeReport(otherPlan(), {}, optionsIn(format::Language::Thai));
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = test::allText(*document);
    for (const char *fact :
         {"โครงการลุ่มน้ำสมมุติ", "กรมสมมุติการน้ำ", "โครงการย่อยลุ่มน้ำที่ 4", "รุ่นที่", "ต้นน้ำ 23", "มูลนิธิลำน้ำตัวอย่าง"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(fact)) ||
                    text.contains(format::inDigits(QString::fromUtf8(fact), format::Digits::Thai)))
            << fact;
    for (const char *foreign : {"กลุ่มที่", "ก.พ.ร.", "ธนาคารโลก", "สถาบันพระปกเกล้า", "ธรรมศาสตร์", "๒๕๕๐"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(foreign))) << foreign;
}

TEST(OtherProgramme, TheEnglishTwinIsEnglish)
{
    const auto document = programmeReport(otherPlan(), {}, optionsIn(format::Language::English));
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = test::allText(*document);
    EXPECT_TRUE(text.contains(QStringLiteral("Imagined River Basins")));
    EXPECT_TRUE(text.contains(QStringLiteral("Batch no.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Headwater 23")));
    static const QRegularExpression thai(QStringLiteral("[\u0E01-\u0E5B]"));
    EXPECT_FALSE(text.contains(thai)) << text.mid(text.indexOf(thai), 40).toStdString();
}

TEST(OtherProgramme, EveryRoundHasASignInBook)
{
    const core::Plan plan = otherPlan();
    for (const core::TrainingGroup *group : plan.groups()) {
        const auto document = signInBook(plan, group->id, {}, optionsIn(format::Language::Thai));
        ASSERT_TRUE(document) << testing::PrintToString(document.error());
        const QString title = format::groupTitle(plan, *group, format::Texts(format::Language::Thai));
        EXPECT_TRUE(document->title.contains(title)) << document->title.toStdString();
    }
}

} // namespace
