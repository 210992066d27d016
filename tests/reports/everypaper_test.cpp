#include "fixture.h"
#include "printed.h"
#include "printing.h"
#include "roundfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <support/otherplan.h>
#include <support/print.h>

/// What every paper of the registry must keep, whichever it is.
using namespace ruam;
using namespace ruam::reports;

namespace {

PaperOptions optionsOf(format::Language language)
{
    PaperOptions options;
    options.language = language;
    options.era = language == format::Language::Thai ? format::Era::Buddhist : format::Era::Common;
    options.asOf = QDate(2007, 7, 1);
    options.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    return options;
}

core::Plan otherProgramme()
{
    core::Plan plan;
    plan.apply(test::otherChanges());
    return plan;
}

/// A letter names the fields that it lacks; what else is asked of papers is asked of it where it has them.
bool lacksFields(const core::Result<Document> &document)
{
    return !document.ok() && document.error().code == core::Code::PaperIncomplete;
}

class EveryPaper : public testing::TestWithParam<size_t>
{
protected:
    const PaperInfo &info() const { return papers()[GetParam()]; }
    PaperScope scopeOf(core::TrainingGroupId group) const
    {
        PaperScope scope;
        if (info().perGroup())
            scope.group = group;
        return scope;
    }
    core::Result<Document> thai()
    {
        return buildPaper(info().kind, m_fixture.plan, &m_fixture.people, scopeOf(test::roundId(3)),
                          optionsOf(format::Language::Thai));
    }

    void expectLetter() const { EXPECT_TRUE(info().options.testFlag(OptionPart::Letter)) << info().name; }

    test::RoundFixture m_fixture;
};

TEST_P(EveryPaper, OfAFullRoundIsWellPrintedAndReadBackAsItWasDrawn)
{
    const core::Result<Document> document = thai();
    if (lacksFields(document))
        return expectLetter();
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const Pages pages = layOut(*document, test::paperFonts());
    test::expectWellPrinted(pages);
    test::expectReadBack(pages, test::paperFonts());
}

TEST_P(EveryPaper, OfEqualInputHasEqualBytes)
{
    if (lacksFields(thai()))
        return expectLetter();
    const auto bytes = [&] {
        const core::Result<Document> document = thai();
        EXPECT_TRUE(document) << testing::PrintToString(document.error());
        const SavedPdf pdf = test::writtenPdf(layOut(*document, test::paperFonts()), test::paperFonts());
        QFile file(pdf.path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(bytes(), bytes());
}

TEST_P(EveryPaper, OfAnotherProgrammeIsMadeInBothLanguages)
{
    const core::Plan plan = otherProgramme();
    for (const format::Language language : {format::Language::Thai, format::Language::English}) {
        const core::Result<Document> document =
            buildPaper(info().kind, plan, nullptr, scopeOf({5201}), optionsOf(language));
        if (lacksFields(document))
            return expectLetter();
        ASSERT_TRUE(document) << testing::PrintToString(document.error());
        const Pages pages = layOut(*document, test::paperFonts());
        EXPECT_GT(pages.count(), 0);
        test::expectWellPrinted(pages, 5);
    }
}

/// All that is printed, footers included.
QString printedText(const Document &document)
{
    const Pages pages = layOut(document, test::paperFonts());
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += test::textsOf(pages.page(page)).join(u'\n') + u'\n';
    return text;
}

TEST_P(EveryPaper, InEnglishHoldsNoThai)
{
    const core::Result<Document> document =
        buildPaper(info().kind, otherProgramme(), nullptr, scopeOf({5201}), optionsOf(format::Language::English));
    if (lacksFields(document))
        return expectLetter();
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const QString text = printedText(*document) + document->title;
    static const QRegularExpression writtenInThai(QStringLiteral("^(invitation|letter-|memo-)"));
    static const QRegularExpression thaiLetters(QStringLiteral("[\u0E01-\u0E5B]"));
    if (QString::fromLatin1(info().name).contains(writtenInThai)) {
        EXPECT_TRUE(text.contains(thaiLetters)) << "a letter is in Thai whatever the language";
        return;
    }
    EXPECT_FALSE(text.contains(thaiLetters)) << text.mid(text.indexOf(thaiLetters), 60).toStdString();
}

TEST_P(EveryPaper, InThaiHoldsNoEnglish)
{
    const core::Result<Document> document = thai();
    if (lacksFields(document))
        return expectLetter();
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    QString text = printedText(*document) + document->title;
    // What the programme itself says in English.
    text.remove(QStringLiteral("OPDC News")).remove(QStringLiteral("(Best Practice Cases)"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    EXPECT_FALSE(text.contains(latin)) << text.mid(text.indexOf(latin), 60).toStdString();
}

TEST_P(EveryPaper, InEnglishIsRefusedWhereARecordItNamesHasNoEnglish)
{
    core::Plan plan = otherProgramme();
    core::ChangeSet changes;
    core::Programme programme = plan.programme();
    programme.titleEn.clear();
    changes.update(plan.programme(), programme);
    const core::Result<Document> before =
        buildPaper(info().kind, plan, nullptr, scopeOf({5201}), optionsOf(format::Language::English));
    if (lacksFields(before))
        return expectLetter();
    ASSERT_TRUE(before);
    plan.apply(changes);
    const core::Result<Document> document =
        buildPaper(info().kind, plan, nullptr, scopeOf({5201}), optionsOf(format::Language::English));
    if (document) {
        EXPECT_FALSE(test::allText(*before).contains(QStringLiteral("Imagined River Basins")));
    } else {
        EXPECT_EQ(document.error().code, core::Code::EnglishMissing);
        EXPECT_EQ(document.error().args, QList<core::Arg>{core::refOf(programme)});
    }
}

TEST_P(EveryPaper, OfAProgrammeWithoutPeopleIsMadeForAllGroups)
{
    const core::Plan plan = test::fullPlan();
    const core::Result<Document> document =
        buildPaper(info().kind, plan, nullptr, {}, optionsOf(format::Language::Thai));
    if (lacksFields(document))
        return expectLetter();
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    // Cards, labels and the like of all groups share their sheets.
    if (info().options.testFlag(OptionPart::Bands)) {
        EXPECT_GE(document->sections.size(), 9);
    }
    EXPECT_GE(document->sections.size(), 1);
}

TEST_P(EveryPaper, ShowsNoTelephoneOutsideTheOffice)
{
    for (const Profile profile : {Profile::Door, Profile::Public}) {
        PaperOptions options = optionsOf(format::Language::Thai);
        options.digits = format::Digits::Arabic;
        options.profile = profile;
        const core::Result<Document> document =
            buildPaper(info().kind, m_fixture.plan, &m_fixture.people, scopeOf(test::roundId(3)), options);
        if (lacksFields(document))
            return expectLetter();
        ASSERT_TRUE(document) << testing::PrintToString(document.error());
        EXPECT_FALSE(test::allText(*document).remove(u' ').contains(QStringLiteral("5559999")));
    }
}

TEST_P(EveryPaper, HasATitleInBothLanguagesAndAFileName)
{
    const format::Texts thaiWords(format::Language::Thai);
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    EXPECT_FALSE(paperTitle(info().kind, thaiWords).contains(latin));
    EXPECT_EQ(findPaper(QString::fromLatin1(info().name)), &info());
    const QString name =
        suggestedFileName(info().kind, m_fixture.plan, scopeOf(test::roundId(3)), optionsOf(format::Language::Thai));
    EXPECT_TRUE(name.startsWith(paperTitle(info().kind, thaiWords))) << name.toStdString();
    EXPECT_TRUE(
        name.endsWith(info().perGroup() ? QStringLiteral(" กลุ่มที่ 3 2550-07-17.pdf") : QStringLiteral(" 2550-07-01.pdf")))
        << name.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryPaper, testing::Range(size_t(0), papers().size()), [](const auto &param) {
    return QString::fromLatin1(papers()[param.param].name).remove(u'-').toStdString();
});

} // namespace
