#include "fixture.h"

#include <ruam/reports/render.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;

namespace {

constexpr int kDots = 8;    // of an image, to the millimetre
constexpr int kMargin = 24; // around a cell, for ink that leaves it

const Fonts &fonts()
{
    static const auto found = Fonts::find();
    EXPECT_TRUE(found.ok()) << "a Thai font has to be installed";
    return **found;
}

QImage imageOf(const Page &page, const QRectF &part)
{
    QImage image(int(part.width() * kDots) + 2 * kMargin, int(part.height() * kDots) + 2 * kMargin,
                 QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.translate(kMargin, kMargin);
    painter.scale(kDots, kDots);
    painter.translate(-part.topLeft());
    renderPage(page, fonts(), painter);
    return image;
}

bool isInked(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.constScanLine(y)[x] < 200)
                return true;
    return false;
}

bool isInkedOutside(const QImage &image, const QRect &part)
{
    const int w = image.width();
    const int h = image.height();
    return isInked(image, QRect(0, 0, w, part.top())) ||
           isInked(image, QRect(0, part.bottom() + 1, w, h - part.bottom() - 1)) ||
           isInked(image, QRect(0, 0, part.left(), h)) ||
           isInked(image, QRect(part.right() + 1, 0, w - part.right() - 1, h));
}

/// Each text by itself: all of its ink must lie in its cell, and there must be some.
void expectInkInCells(const Page &page)
{
    for (const TextRun &run : page.runs) {
        const QRectF around(run.x - 2, run.baseline - 8, run.width + 4, 14);
        const QRectF part = around.intersected(run.area);
        Page single;
        single.size = page.size;
        single.runs = {run};
        const QImage image = imageOf(single, part);
        // Letters are smoothed, and โ leans out of the line's start by a hair.
        const QRect inside(kMargin - 2, kMargin - 1, int(part.width() * kDots) + 4, int(part.height() * kDots) + 2);
        EXPECT_FALSE(isInkedOutside(image, inside)) << qPrintable(run.text);
        if (!run.text.trimmed().isEmpty()) {
            EXPECT_TRUE(isInked(image, inside)) << qPrintable(run.text);
        }
    }
}

void expectNoTwoRunsMeet(const Page &page)
{
    QList<QRectF> inks;
    for (const TextRun &run : page.runs) {
        const Extent extent = fonts().extent(run.text, run.style);
        const QRectF ink(run.x, run.baseline - extent.above, extent.width, extent.above + extent.below);
        for (const QRectF &other : std::as_const(inks))
            EXPECT_FALSE(ink.adjusted(0.05, 0.05, -0.05, -0.05).intersects(other)) << qPrintable(run.text);
        inks.append(ink);
    }
}

void expectWellPrinted(const Pages &pages, int step = 1)
{
    for (int p = 0; p < pages.count(); p += step) {
        const Page page = pages.page(p);
        const QRectF sheet(QPointF(), page.size);
        EXPECT_FALSE(isInkedOutside(imageOf(page, sheet),
                                    QRect(kMargin + 5 * kDots, kMargin + 5 * kDots, int(sheet.width() - 10) * kDots,
                                          int(sheet.height() - 10) * kDots)))
            << "page " << p + 1;
        expectInkInCells(page);
        expectNoTwoRunsMeet(page);
    }
}

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
    expectWellPrinted(layOut(*programmeReport(test::fullPlan(), {{core::EventId{603}, {42, 6}}}, options()), fonts()));
}

TEST(Printing, theSignInBookOf120PeopleKeepsItsInkInPlace)
{
    const core::Result<Document> book =
        signInBook(test::fullPlan(), test::roundId(8), test::trainees(8, 120), options());
    ASSERT_TRUE(book.ok());
    expectWellPrinted(layOut(*book, fonts()), 3);
}

TEST(Printing, anEmptySignInBookKeepsItsInkInPlace)
{
    expectWellPrinted(layOut(*signInBook(test::fullPlan(), test::roundId(3), {}, options()), fonts()));
}

TEST(Printing, rowsKeepTwelveMillimetresWithTheRealFont)
{
    auto people = test::trainees(3, 60, 0);
    for (core::Participant &one : people) {
        one.registration.positionTitle = QStringLiteral("ผู้อำนวยการกลุ่มงาน");
        one.registration.organisation = {110};
    }
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), people, options()), fonts());
    const auto rowsOn = [&](int page) {
        int rows = 0;
        for (const TextRun &run : pages.page(page).runs)
            rows += run.area.width() < 11 && run.text.toInt() > 0;
        return rows;
    };
    EXPECT_EQ(rowsOn(0), 16);
    EXPECT_EQ(rowsOn(1), 19);
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
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), people, options()), fonts());
    ASSERT_GT(pages.count(), 1);
    for (int p = 0; p < pages.firstPageOf(1); ++p) {
        const Page page = pages.page(p);
        for (const TextRun &run : page.runs) {
            const Extent extent = fonts().extent(run.text, run.style);
            EXPECT_LE(run.x + extent.width, run.area.right() + 0.01) << qPrintable(run.text);
            EXPECT_GE(run.baseline - extent.above, run.area.top() - 0.01) << qPrintable(run.text);
            EXPECT_LE(run.baseline + extent.below, run.area.bottom() + 0.01) << qPrintable(run.text);
        }
    }
}

TEST(Printing, drawsTheSameWhereverThePainterStands)
{
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), {}, options()), fonts());
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
    const Extent plain = fonts().extent(QStringLiteral("กอ"), style);
    const Extent marked = fonts().extent(QStringLiteral("ปั้นฏู่"), style);
    EXPECT_GT(marked.above, plain.above * 1.3);
    EXPECT_GT(marked.below, plain.below + 0.5);
    EXPECT_EQ(fonts().extent({}, style), Extent());
}

TEST(Pdf, isWrittenWithItsFontsAndNothingOfTheClock)
{
    QTemporaryDir dir;
    const Pages pages =
        layOut(*signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 20), options()), fonts());
    const QString first = dir.filePath(QStringLiteral("ก.pdf"));
    const QString second = dir.filePath(QStringLiteral("ข.pdf"));
    ASSERT_TRUE(writePdf(pages, fonts(), first).ok());
    ASSERT_TRUE(writePdf(pages, fonts(), second).ok());
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
    const Pages pages = layOut(*programmeReport(core::Plan(), {}, options()), fonts());
    ASSERT_TRUE(writePdf(pages, fonts(), path).ok());
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF-"));
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("x.pdf")});
}

TEST(Pdf, saysWhereItCannotBeWritten)
{
    QTemporaryDir dir;
    const Pages pages = layOut(*programmeReport(core::Plan(), {}, options()), fonts());
    const core::Result<void> missing = writePdf(pages, fonts(), dir.filePath(QStringLiteral("no/x.pdf")));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, core::Code::DirectoryMissing);
    EXPECT_EQ(missing.error().args, QList<core::Arg>{dir.filePath(QStringLiteral("no"))});
    const core::Result<void> taken = writePdf(pages, fonts(), dir.path());
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.error().code, core::Code::CannotWrite);
    EXPECT_EQ(taken.error().args, QList<core::Arg>{dir.path()});
}
