#include "fixture.h"
#include "printing.h"

#include <ruam/reports/render.h>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;
using test::expectWellPrinted;
using test::imageOf;

namespace {

PaperOptions options()
{
    PaperOptions made;
    made.asOf = QDate(2007, 7, 1);
    made.printedAt = QDateTime(QDate(2007, 7, 13), QTime(16, 20), Qt::UTC);
    return made;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(Printing, theProgrammeReportKeepsItsInkInPlace)
{
    expectWellPrinted(
        layOut(*programmeReport(test::fullPlan(), {{core::EventId{603}, {42, 6}}}, options()), test::paperFonts()));
}

TEST(Printing, theSignInBookOf120PeopleKeepsItsInkInPlace)
{
    const core::Result<Document> book =
        signInBook(test::fullPlan(), test::roundId(8), test::trainees(8, 120), options());
    ASSERT_TRUE(book.ok());
    expectWellPrinted(layOut(*book, test::paperFonts()), 3);
}

TEST(Printing, anEmptySignInBookKeepsItsInkInPlace)
{
    expectWellPrinted(layOut(*signInBook(test::fullPlan(), test::roundId(3), {}, options()), test::paperFonts()));
}

TEST(Printing, rowsKeepTwelveMillimetresWithTheRealFont)
{
    auto people = test::trainees(3, 60, 0);
    for (core::Participant &one : people) {
        one.registration.positionTitle = QStringLiteral("ผู้อำนวยการกลุ่มงาน");
        one.registration.organisation = {110};
    }
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), people, options()), test::paperFonts());
    const auto rowsOn = [&](int page) {
        int rows = 0;
        for (const TextRun &run : pages.page(page).runs)
            rows += run.area.width() < 11 && run.text.toInt() > 0;
        return rows;
    };
    EXPECT_EQ(rowsOn(0), 16);
    EXPECT_EQ(rowsOn(1), 19);
}

TEST(Printing, sheetsThatLieAcrossHoldNineRowsAndElevenAfterwards)
{
    auto people = test::trainees(3, 60, 0);
    for (core::Participant &one : people) {
        one.registration.positionTitle = QStringLiteral("ผู้อำนวยการกลุ่มงาน");
        one.registration.organisation = {110};
    }
    PaperOptions across = options();
    across.preset = SignInPreset::FullColumns;
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), people, across), test::paperFonts());
    const auto rowsOn = [&](int page) {
        int rows = 0;
        for (const TextRun &run : pages.page(page).runs)
            rows += run.area.width() < 12 && run.text.toInt() > 0;
        return rows;
    };
    EXPECT_EQ(rowsOn(0), 9);
    EXPECT_EQ(rowsOn(1), 11);
}

TEST(Printing, longNamesAndStrangeCharactersStayInTheirCells)
{
    auto people = test::trainees(3, 8, 0);
    people[0].person.given = QStringLiteral("ปั้นฏู่ญุ์ก็ฐุ").repeated(12);
    people[1].person.surname = QStringLiteral("W").repeated(300);
    people[2].person.given = QStringLiteral("a\tb\u2028c\u200b\ufeffd\u00adกำ้ ำ่่่่ 漢字 עברית 😀");
    people[3].registration.positionTitle = QStringLiteral("ตำแหน่งที่มีชื่อยาวมาก ").repeated(30);
    people[4].person.given = QString(QChar(0xD800));
    people[5].person.given = QStringLiteral("์์์");
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), people, options()), test::paperFonts());
    ASSERT_GT(pages.count(), 1);
    for (int p = 0; p < pages.firstPageOf(1); ++p) {
        const Page page = pages.page(p);
        for (const TextRun &run : page.runs) {
            const Extent extent = test::paperFonts().extent(run.text, run.style);
            EXPECT_LE(run.x + extent.width, run.area.right() + 0.01) << qPrintable(run.text);
            EXPECT_GE(run.baseline - extent.above, run.area.top() - 0.01) << qPrintable(run.text);
            EXPECT_LE(run.baseline + extent.below, run.area.bottom() + 0.01) << qPrintable(run.text);
        }
    }
}

TEST(Printing, drawsTheSameWhereverThePainterStands)
{
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), {}, options()), test::paperFonts());
    const Page page = pages.page(0);
    const QRectF sheet(QPointF(), page.size);
    EXPECT_EQ(imageOf(page, sheet), imageOf(page, sheet));
}

TEST(PaperFonts, theGovernmentsFontGoesFirst)
{
    const auto chosen = [](const QStringList &families) { return (*Fonts::find(families))->family(); };
    EXPECT_EQ(chosen({QStringLiteral("Garuda"), QStringLiteral("Laksaman"), QStringLiteral("TH SarabunPSK")}),
              QStringLiteral("TH SarabunPSK"));
    EXPECT_EQ(chosen({QStringLiteral("Garuda"), QStringLiteral("Laksaman")}), QStringLiteral("Laksaman"));
    EXPECT_EQ(chosen({QStringLiteral("Noto Looped Thai"), QStringLiteral("Some Thai")}), QStringLiteral("Some Thai"));
}

TEST(PaperFonts, withoutProperThaiThereIsNoPaper)
{
    for (const QStringList &families : {QStringList(), QStringList{QStringLiteral("Noto Looped Thai")}}) {
        const auto found = Fonts::find(families);
        ASSERT_FALSE(found.ok());
        EXPECT_EQ(found.error().code, core::Code::NoThaiFont);
    }
}

TEST(PaperFonts, sizesGoByTheLooksOfTheFont)
{
    EXPECT_EQ((*Fonts::find({QStringLiteral("TH Sarabun New")}))->points(Token::B), 16);
    EXPECT_EQ((*Fonts::find({QStringLiteral("Laksaman")}))->points(Token::B), 11);
}

TEST(PaperFonts, marksCountAsInk)
{
    const Style style{Token::B};
    const Extent plain = test::paperFonts().extent(QStringLiteral("กอ"), style);
    const Extent marked = test::paperFonts().extent(QStringLiteral("ปั้นฏู่"), style);
    EXPECT_GT(marked.above, plain.above * 1.3);
    EXPECT_GT(marked.below, plain.below + 0.5);
    EXPECT_EQ(test::paperFonts().extent({}, style), Extent());
}

TEST(Pdf, isWrittenWithItsFontsAndNothingOfTheClock)
{
    QTemporaryDir dir;
    const Pages pages =
        layOut(*signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 20), options()), test::paperFonts());
    const QString first = dir.filePath(QStringLiteral("ก.pdf"));
    const QString second = dir.filePath(QStringLiteral("ข.pdf"));
    ASSERT_TRUE(writePdf(pages, test::paperFonts(), first).ok());
    ASSERT_TRUE(writePdf(pages, test::paperFonts(), second).ok());
    const QByteArray bytes = bytesOf(first);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Subtype/CIDFontType0C"));
    EXPECT_TRUE(bytes.contains("2007-07-13T16:20:00+07:00"));
    EXPECT_EQ(bytes, bytesOf(second));
}

TEST(Pdf, replacesAFileAndLeavesNothingBeside)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.pdf"));
    {
        QFile old(path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    const Pages pages = layOut(*programmeReport(core::Plan(), {}, options()), test::paperFonts());
    ASSERT_TRUE(writePdf(pages, test::paperFonts(), path).ok());
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF-"));
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.pdf")});
}

TEST(Pdf, thatIsCancelledLeavesTheFileThatWasThere)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("x.pdf"));
    const Pages pages = layOut(*programmeReport(core::Plan(), {}, options()), test::paperFonts());
    ASSERT_TRUE(writePdf(pages, test::paperFonts(), path).ok());
    const QByteArray before = bytesOf(path);
    std::vector<int> told;
    const auto stopped = writePdf(pages, test::paperFonts(), path, [&](int done, int of) {
        EXPECT_EQ(of, pages.count());
        told.push_back(done);
        return false;
    });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, core::Code::Cancelled);
    EXPECT_EQ(told, std::vector<int>{1});
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.pdf")});
}

TEST(Pdf, saysWhereItCannotBeWritten)
{
    QTemporaryDir dir;
    const Pages pages = layOut(*programmeReport(core::Plan(), {}, options()), test::paperFonts());
    const core::Result<void> missing = writePdf(pages, test::paperFonts(), dir.filePath(QStringLiteral("no/x.pdf")));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, core::Code::DirectoryMissing);
    EXPECT_EQ(missing.error().args, QList<core::Arg>{dir.filePath(QStringLiteral("no"))});
    const core::Result<void> taken = writePdf(pages, test::paperFonts(), dir.path());
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().code, core::Code::CannotWrite);
    EXPECT_EQ(taken.error().args, QList<core::Arg>{dir.path()});
}
