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

TEST(OtherProgramme, TheEnglishTwinExplainsTheAbbreviationOfAnAgreement)
{
    core::Plan plan = otherPlan();
    core::Agreement agreement;
    agreement.id = {77'001};
    agreement.event = plan.all<core::Event>().begin()->first;
    agreement.title = QStringLiteral("บันทึกความเข้าใจสมมุติ");
    agreement.titleEn = QStringLiteral("Imagined understanding");
    agreement.aliases = {QStringLiteral("MOU"), QStringLiteral("บันทึก")};
    core::ChangeSet changes;
    changes.insert(agreement);
    plan.apply(changes);
    const auto document = programmeReport(plan, {}, optionsIn(format::Language::English));
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    EXPECT_TRUE(test::allText(*document).contains(QStringLiteral("MOU\tImagined understanding")))
        << test::allText(*document).toStdString();
}

TEST(OtherProgramme, TheBudgetIsInBahtWithTwoDecimals)
{
    const auto document = programmeReport(otherPlan(), {}, optionsIn(format::Language::English));
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = test::allText(*document);
    EXPECT_TRUE(text.contains(QStringLiteral("Travel†\t100,000.00\t-\t-\t"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Total\t1,000,000.00\t0.00\t0.00\t")));
    const auto thai = programmeReport(otherPlan(), {}, optionsIn(format::Language::Thai));
    ASSERT_TRUE(thai);
    EXPECT_TRUE(test::allText(*thai).contains(QStringLiteral("๑,๐๐๐,๐๐๐.๐๐")));
}

TEST(OtherProgramme, TheEnglishTwinOpensWithWhatAReaderAbroadNeeds)
{
    core::Plan plan = otherPlan();
    const core::Organisation before = *plan.find(core::OrganisationId{5001});
    core::Organisation after = before;
    after.aliases = {QStringLiteral("DIW"), QStringLiteral("Water Office"), QStringLiteral("กรมน้ำ")};
    core::ChangeSet changes;
    changes.update(before, after);
    plan.apply(changes);
    PaperOptions options = optionsIn(format::Language::English);
    options.era = format::Era::Common;
    const auto document = programmeReport(plan, {}, options);
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = test::allText(*document);
    for (const char *said :
         {"Currency unit: Thai Baht (THB)", "Fiscal year: 1 October – 30 September", "B.E. 2569 = 2026",
          "DIW\tDepartment of Imagined Water", "B.E.\tBuddhist Era", "† working translation"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said;
    EXPECT_FALSE(text.contains(QStringLiteral("Water Office")));
    const auto thai = programmeReport(plan, {}, optionsIn(format::Language::Thai));
    ASSERT_TRUE(thai);
    EXPECT_FALSE(test::allText(*thai).contains(QStringLiteral("คำย่อ")));
}

TEST(OtherProgramme, AProvinceAloneIsNoVenueYetOnTheEnglishPaper)
{
    core::Plan plan = otherPlan();
    const core::Event *event = plan.find(plan.groups().front()->event);
    const core::Venue before = *plan.find(event->venue);
    for (const bool capital : {false, true}) {
        core::Province place = *plan.find(before.province);
        if (capital) {
            place.id = {core::packedProvinceCode(u"TH-10")};
            place.name = QStringLiteral("กรุงเทพมหานคร");
            place.nameEn = QStringLiteral("Bangkok");
        }
        core::Venue after = *plan.find(event->venue);
        core::ChangeSet changes;
        if (capital)
            changes.insert(place);
        const core::Venue now = after;
        after.name = after.nameEn = after.room = after.roomEn = after.street = after.streetEn = QString();
        after.province = place.id;
        changes.update(now, after);
        plan.apply(changes);
        const auto document = programmeReport(plan, {}, optionsIn(format::Language::English));
        ASSERT_TRUE(document) << testing::PrintToString(document.error());
        const QString said = place.nameEn + (capital ? QStringLiteral(" (venue to be confirmed)")
                                                     : QStringLiteral(" Province (venue to be confirmed)"));
        EXPECT_TRUE(test::allText(*document).contains(said)) << said.toStdString();
    }
}

TEST(OtherProgramme, ACoverIsAPageOfItsOwn)
{
    PaperOptions options = optionsIn(format::Language::Thai);
    options.cover = true;
    const auto document = programmeReport(otherPlan(), {}, options);
    ASSERT_TRUE(document);
    ASSERT_EQ(document->sections.size(), 2);
    EXPECT_TRUE(document->sections.first().footerCentre.isEmpty());
    EXPECT_EQ(layOut(*document, test::FixedMeasurer()).firstPageOf(1), 1);
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
