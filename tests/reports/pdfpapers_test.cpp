#include "fixture.h"
#include "pdftools.h"
#include "printed.h"

#include <ruam/reports/render.h>

#include <QRegularExpression>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

const Fonts &paperFonts()
{
    static const auto found = Fonts::find();
    EXPECT_TRUE(found.ok()) << "a Thai font has to be installed";
    return **found;
}

PaperOptions paperOptions(format::Language language = format::Language::Thai)
{
    PaperOptions made;
    made.language = language;
    made.asOf = QDate(2007, 7, 1);
    made.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    return made;
}

Pages signInPages(int people)
{
    return layOut(*signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, people), paperOptions()),
                  paperFonts());
}

Pages reportPages()
{
    return layOut(*programmeReport(test::fullPlan(), {{core::EventId{603}, {42, 6}}}, paperOptions()), paperFonts());
}

SavedPdf written(const Pages &pages)
{
    return test::writtenPdf(pages, paperFonts());
}

void expectReadBack(const Pages &pages)
{
    test::expectReadBack(pages, paperFonts());
}

QStringList structureOf(const SavedPdf &pdf)
{
    const QByteArray tree = output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), pdf.path()}, "poppler-utils");
    QStringList elements;
    for (const QString &line : QString::fromUtf8(tree).split(u'\n', Qt::SkipEmptyParts))
        elements.append(line.trimmed().section(QRegularExpression(QStringLiteral("[ :]")), 0, 0));
    return elements;
}

TEST(PdfPapers, TheSignInBookIsReadBackAsItWasDrawn)
{
    expectReadBack(signInPages(90));
}

TEST(PdfPapers, TheProgrammeReportIsReadBackAsItWasDrawn)
{
    expectReadBack(reportPages());
}

TEST(PdfPapers, ATableSaysItsHeadingOnceAndEveryRowHasAllItsCells)
{
    const Pages pages = signInPages(90);
    const QStringList elements = structureOf(written(pages));
    EXPECT_EQ(elements.first(), QStringLiteral("Document"));
    EXPECT_EQ(elements.count(QStringLiteral("Table")), pages.document().sections.size());
    const qsizetype rows = elements.count(QStringLiteral("TR"));
    EXPECT_GT(rows, 90 * pages.document().sections.size());
    const QList<Block> &blocks = pages.document().sections.first().blocks;
    qsizetype headings = 0;
    for (const Block &block : blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->header)
                headings += row.cells.size();
    EXPECT_EQ(elements.count(QStringLiteral("TH")), headings * pages.document().sections.size());
}

TEST(PdfPapers, TheReportHasHeadingsInTheirOrder)
{
    const QStringList elements = structureOf(written(reportPages()));
    const qsizetype first = elements.indexOf(QStringLiteral("H1"));
    EXPECT_GE(first, 0);
    EXPECT_GT(elements.indexOf(QStringLiteral("H2")), first);
}

TEST(PdfPapers, TheOutlineNamesTheSections)
{
    const Pages pages = signInPages(90);
    const SavedPdf pdf = written(pages);
    const QString outline = QString::fromUtf8(output(
        QStringLiteral("mutool"), {QStringLiteral("show"), pdf.path(), QStringLiteral("outline")}, "mupdf-tools"));
    ASSERT_FALSE(pages.document().sections.isEmpty());
    for (qsizetype i = 0; i < pages.document().sections.size(); ++i) {
        const QString entry = QStringLiteral("\"%1\"\t#page=%2")
                                  .arg(pages.document().sections[i].title)
                                  .arg(pages.firstPageOf(int(i)) + 1);
        EXPECT_TRUE(outline.contains(entry)) << entry.toStdString() << "\n" << outline.toStdString();
    }
}

TEST(PdfPapers, AnEnglishPaperSaysItsLanguage)
{
    Document document;
    document.title = QStringLiteral("Programme");
    document.language = format::Language::English;
    document.sections.append(Section());
    document.sections.last().blocks.append(paragraph(QStringLiteral("First"), Style{}));
    EXPECT_TRUE(written(layOut(document, paperFonts())).plain().contains("/Lang (en)"));
}

} // namespace
} // namespace ruam::reports
