#include "fixture.h"
#include "pdftools.h"
#include "printing.h"

#include <ruam/reports/render.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

const test::FixedMeasurer kFixed;

Document documentWith(const QList<Block> &blocks, const PageSetup &setup = {})
{
    Section section;
    section.page = setup;
    section.blocks = blocks;
    Document document;
    document.title = QStringLiteral("ทดสอบ");
    document.sections = {section};
    return document;
}

CanvasText placed(const QString &text, const QRectF &area, Style style = {})
{
    CanvasText made;
    made.text = text;
    made.area = area;
    made.style = style;
    return made;
}

Canvas canvasWith(const QList<CanvasText> &texts, QSizeF size = {160, 60})
{
    Canvas canvas;
    canvas.size = size;
    canvas.texts = texts;
    return canvas;
}

QByteArray redDot()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(20, 0, 20, 20, QColor(200, 0, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const Pages &pages)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("ก.pdf"));
    EXPECT_TRUE(writePdf(pages, test::paperFonts(), path).ok());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

constexpr int kCanvasDots = 8; // to the millimetre

QImage painted(const Page &page)
{
    QImage image((page.size * kCanvasDots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kCanvasDots, kCanvasDots);
    renderPage(page, test::paperFonts(), painter);
    return image;
}

/// One of everything that a canvas can hold.
Canvas fullCanvas()
{
    Canvas canvas = canvasWith({});
    Box filled;
    filled.rect = {10, 5, 30, 20};
    filled.fill = Colour{0x20, 0x60, 0xA0};
    filled.radius = 4;
    Box framed;
    framed.rect = {50, 5, 30, 20};
    framed.fill.reset();
    framed.outline = 2;
    framed.dashed = true;
    framed.outlineColour = {0, 0x80, 0};
    Box bar;
    bar.rect = {90, 10, 30, 4};
    bar.fill = Colour{0xC0, 0x30, 0x30};
    bar.overRules = true;
    canvas.boxes = {filled, framed, bar};
    canvas.rules = hatched({90, 5, 30, 20}, Hatch::Squared, 2, 1, kBlack);
    canvas.pictures = {{{10, 30, 40, 25}, redDot(), QStringLiteral("จุดแดง")}};
    CanvasText title = placed(QStringLiteral("หัวเรื่อง"), {60, 30, 90, 10}, {Token::T1, true});
    title.level = 1;
    CanvasText white = placed(QStringLiteral("กลุ่มสาม"), {12, 7, 26, 8}, {Token::C, true});
    white.style.colour = kWhite;
    CanvasText cell = placed(QStringLiteral("ก"), {60, 45, 20, 8});
    cell.place = CanvasText::Place{0, 0, 0, 2, 1, true};
    CanvasText other = cell;
    other.text = QStringLiteral("ข");
    other.area.translate(25, 0);
    other.place->column = 1;
    canvas.texts = {white, title, cell, other};
    return canvas;
}

TEST(Canvas, StaysWhole)
{
    for (int lines = 20; lines < 40; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(QStringLiteral("line"), {}));
        blocks.append(
            canvasWith({placed(QStringLiteral("top"), {0, 0, 50, 8}), placed(QStringLiteral("foot"), {0, 50, 50, 8})}));
        const Pages pages = layOut(documentWith(blocks), kFixed);
        for (int p = 0; p < pages.count(); ++p) {
            const QStringList texts = test::textsOf(pages.page(p));
            EXPECT_EQ(texts.contains(QStringLiteral("top")), texts.contains(QStringLiteral("foot"))) << lines;
        }
    }
}

TEST(Canvas, TextIsMadeSmallerToFitButNoSmallerThanSaid)
{
    CanvasText name = placed(QStringLiteral("นางสาวกาญจนาภรณ์"), {0, 0, 60, 20});
    name.style.points = 28;
    name.style.bold = true;
    name.leastPoints = 18;
    const auto drawn = [](const CanvasText &text) {
        return layOut(documentWith({canvasWith({text})}), test::paperFonts()).page(0).runs;
    };
    const QList<TextRun> smaller = drawn(name);
    ASSERT_EQ(smaller.size(), 1);
    EXPECT_EQ(smaller[0].text, name.text);
    EXPECT_LT(smaller[0].style.points, 28);
    EXPECT_LE(smaller[0].width, 60.01);
    name.area.setWidth(95);
    EXPECT_EQ(drawn(name)[0].style.points, 28);
    name.area.setWidth(30);
    EXPECT_EQ(drawn(name)[0].style.points, 18);
    EXPECT_TRUE(drawn(name)[0].text.endsWith(u'…'));
    EXPECT_LE(drawn(name)[0].width, 30.01);
}

TEST(Canvas, TextsOfAKindHaveOneSizeOnEveryPage)
{
    const QString word = QStringLiteral("นโยบาย");
    const auto sizesOf = [&](int tooLong) {
        QList<Block> blocks;
        for (int i = 0; i < 20; ++i) {
            CanvasText text = placed(i < tooLong ? word.repeated(3 + i) : word, {0, 0, 30, 8});
            text.leastPoints = 4;
            text.kind = 1;
            blocks.append(canvasWith({text}));
        }
        const Pages pages = layOut(documentWith(blocks), test::paperFonts());
        QList<double> sizes;
        for (int p = 0; p < pages.count(); ++p)
            for (const TextRun &run : pages.page(p).runs) {
                EXPECT_LE(run.width, 30.01);
                sizes.append(run.style.points);
            }
        EXPECT_EQ(sizes.size(), 20);
        return sizes;
    };
    EXPECT_EQ(sizesOf(2), QList<double>(20, 0)) << "one of ten is cut rather than all the others made smaller";
    const QList<double> smaller = sizesOf(5);
    EXPECT_GT(smaller.first(), 4);
    EXPECT_EQ(smaller, QList<double>(20, smaller.first()));
}

TEST(Canvas, ATokenTooIsMadeSmaller)
{
    CanvasText text = placed(QStringLiteral("นักวิเคราะห์นโยบายและแผน"), {0, 0, 30, 10});
    text.leastPoints = 4;
    const QList<TextRun> runs = layOut(documentWith({canvasWith({text})}), test::paperFonts()).page(0).runs;
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs[0].text, text.text);
    EXPECT_LE(runs[0].width, 30.01);
}

TEST(Canvas, LinesThatHaveNoRoomAreCut)
{
    CanvasText text = placed(QStringLiteral("นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ กลุ่มงานยุทธศาสตร์"), {0, 0, 40, 20});
    text.mostLines = 2;
    const QList<TextRun> runs = layOut(documentWith({canvasWith({text})}), test::paperFonts()).page(0).runs;
    ASSERT_EQ(runs.size(), 2);
    EXPECT_TRUE(text.text.startsWith(runs[0].text));
    EXPECT_TRUE(runs[1].text.endsWith(u'…'));
    for (const TextRun &run : runs)
        EXPECT_LE(run.width, 40.01);
}

TEST(Canvas, WhatIsCutKeepsTheBlanksBetweenItsWords)
{
    for (const int lines : {1, 2}) {
        CanvasText text = placed(QStringLiteral("Signing of the memorandum on academic cooperation with the institute"),
                                 {0, 0, 30, 20});
        text.mostLines = lines;
        QStringList shown;
        for (const TextRun &run : layOut(documentWith({canvasWith({text})}), test::paperFonts()).page(0).runs)
            shown.append(run.text);
        ASSERT_EQ(shown.size(), lines);
        EXPECT_TRUE(text.text.startsWith(shown.join(u' ').chopped(1))) << shown.join(u'|').toStdString();
    }
}

TEST(Canvas, InkStaysInItsAreaAndApart)
{
    QList<CanvasText> texts;
    double y = 0;
    for (const VAlign valign : {VAlign::Top, VAlign::Middle}) {
        for (const Align align : {Align::Left, Align::Centre, Align::Right}) {
            CanvasText text = placed(QStringLiteral("ปั้นฏู่ญุ์ นักวิเคราะห์นโยบาย ฐานันดร์"), {5, y, 70, 22}, {Token::T1, true});
            text.align = align;
            text.valign = valign;
            text.mostLines = 2;
            text.leastPoints = 6;
            texts.append(text);
            y += 22;
        }
    }
    test::expectWellPrinted(layOut(documentWith({canvasWith(texts, {160, y})}), test::paperFonts()));
    test::expectWellPrinted(layOut(documentWith({fullCanvas()}), test::paperFonts()));
}

TEST(Canvas, ScreenAndFileShowTheSame)
{
    const Pages pages = layOut(documentWith({fullCanvas()}), test::paperFonts());
    const QImage screen = painted(pages.page(0));
    const QImage file = drawnByPoppler(kCanvasDots * 25.4, pdfOf(pages));
    ASSERT_NEAR(file.width(), screen.width(), 1);
    ASSERT_NEAR(file.height(), screen.height(), 1);
    const auto expectBoth = [&](double x, double y, QRgb colour) {
        for (const QImage &image : {screen, file}) {
            const QRgb seen = image.pixel(int((30 + x) * kCanvasDots), int((25 + y) * kCanvasDots));
            EXPECT_NEAR(qRed(seen), qRed(colour), 4) << x << ' ' << y;
            EXPECT_NEAR(qGreen(seen), qGreen(colour), 4) << x << ' ' << y;
            EXPECT_NEAR(qBlue(seen), qBlue(colour), 4) << x << ' ' << y;
        }
    };
    expectBoth(25, 22, qRgb(0x20, 0x60, 0xA0)); // the box, but not its round corner
    expectBoth(10.3, 5.3, qRgb(255, 255, 255));
    expectBoth(65, 15, qRgb(255, 255, 255)); // within the frame
    expectBoth(50.5, 5, qRgb(0, 0x80, 0));   // its first dash, and the gap behind it
    expectBoth(51.8, 5, qRgb(255, 255, 255));
    expectBoth(105, 12, qRgb(0xC0, 0x30, 0x30)); // the bar covers the strokes
    expectBoth(105, 22, qRgb(0, 0, 0));          // a stroke
    expectBoth(20, 42, qRgb(255, 255, 255));     // the clear half of the picture
    expectBoth(40, 42, qRgb(200, 0, 0));
    EXPECT_EQ(strays(screen, file), 0);
}

TEST(Canvas, ItsTextsAreReadInTheirOrderAndSayWhatTheyAre)
{
    const SavedPdf pdf(pdfOf(layOut(documentWith({fullCanvas()}), test::paperFonts())));
    const QString tree = QString::fromUtf8(
        output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf.path()}, "poppler-utils"));
    QStringList seen;
    for (const QString &line : tree.split(u'\n', Qt::SkipEmptyParts))
        seen.append(line.trimmed());
    EXPECT_EQ(seen.join(u' '),
              QStringLiteral("Document Figure \"\" P (block) \"กลุ่มสาม\" H1 (block) \"หัวเรื่อง\" Table (block) TR "
                             "TH: /Scope /Column \"ก\" TH: /Scope /Column \"ข\""));
    EXPECT_TRUE(pdf.plain().contains("/Alt"));
    const QByteArray said = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}, "qpdf");
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.toStdString();
    for (const char *unwanted : {"/SMask", "/ca ", "/CA ", "/Group"})
        EXPECT_FALSE(pdf.plain().contains(unwanted)) << unwanted;
}

TEST(Canvas, APictureIsWrittenOnceAndABrokenOneIsLeftOut)
{
    Canvas canvas = canvasWith({});
    canvas.pictures = {{{0, 0, 30, 30}, redDot(), {}},
                       {{50, 0, 30, 30}, redDot(), {}},
                       {{100, 0, 30, 30}, QByteArray("no picture"), QStringLiteral("ไม่มี")}};
    const QByteArray bytes = pdfOf(layOut(documentWith({canvas, canvas}), test::paperFonts()));
    EXPECT_EQ(bytes.count("/Subtype/Image"), 1);
    EXPECT_FALSE(SavedPdf(bytes).plain().contains("/Figure"));
}

TEST(Hatching, StaysInItsRectangle)
{
    const QRectF rect(10, 20, 12.5, 8);
    for (const Hatch hatch :
         {Hatch::Rising, Hatch::Falling, Hatch::Crossed, Hatch::Level, Hatch::Upright, Hatch::Squared}) {
        const QList<Rule> rules = hatched(rect, hatch, 2, 0.3, kBlack);
        EXPECT_GT(rules.size(), 3);
        for (const Rule &rule : rules)
            EXPECT_TRUE(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(QPointF(rule.x1, rule.y1)) &&
                        rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(QPointF(rule.x2, rule.y2)));
    }
    EXPECT_TRUE(hatched(rect, Hatch::None, 2, 0.3, kBlack).isEmpty());
}

TEST(Letters, TheFirstLineIsIndentedAndTheOthersAreNot)
{
    Paragraph text = paragraph(QStringLiteral("word ").repeated(60), {});
    text.firstIndent = 25;
    const Page page = layOut(documentWith({text}), kFixed).page(0);
    ASSERT_GT(page.runs.size(), 2);
    EXPECT_NEAR(page.runs[0].x, 55, 0.01);
    EXPECT_NEAR(page.runs[1].x, 30, 0.01);
    EXPECT_TRUE(page.rules.isEmpty());
    EXPECT_LE(page.runs[0].x + page.runs[0].width, 190.01);
}

TEST(Letters, ATabLeadsToTheRightEdge)
{
    Paragraph line;
    line.pieces = {{QStringLiteral("enclosure"), {}}, {{}, {}, Piece::kFill, true}, {QStringLiteral("one"), {}}};
    const Page page = layOut(documentWith({line}), kFixed).page(0);
    ASSERT_EQ(page.runs.size(), 2);
    EXPECT_NEAR(page.runs[1].x + page.runs[1].width, 190, 0.01);
    EXPECT_TRUE(page.rules.isEmpty());
}

TEST(Letters, PagesAreCountedAtTheTopFromTheSecond)
{
    QList<Block> blocks;
    for (int i = 0; i < 80; ++i)
        blocks.append(paragraph(QStringLiteral("line"), {}));
    Document document = documentWith(blocks);
    document.digits = format::Digits::Thai;
    Paragraph count = paragraph(QStringLiteral("- %1 -").arg(kPageMark), {}, Align::Centre);
    count.before = 5;
    count.after = 4;
    document.sections[0].continuation = count;
    const Pages pages = layOut(document, test::paperFonts());
    ASSERT_GE(pages.count(), 2);
    EXPECT_FALSE(test::textsOf(pages.page(0)).contains(QStringLiteral("- ๑ -")));
    const TextRun second = pages.page(1).runs.first();
    EXPECT_EQ(second.text, QStringLiteral("- ๒ -"));
    EXPECT_NEAR(second.baseline - test::paperFonts().bodyHeight({}), 31, 1.5);
    EXPECT_GT(pages.page(1).runs[1].baseline, second.baseline + 5);
    test::expectWellPrinted(pages);
}

TEST(Letters, ADraftSaysSoAtTheTopRightOfEveryPage)
{
    QList<Block> blocks;
    for (int i = 0; i < 80; ++i)
        blocks.append(paragraph(QStringLiteral("line"), {}));
    Document document = documentWith(blocks);
    const QString status = QStringLiteral("ร่าง (รอยืนยัน)");
    document.sections[0].status = status;
    const Pages pages = layOut(document, test::paperFonts());
    for (int p = 0; p < pages.count(); ++p) {
        const Page page = pages.page(p);
        ASSERT_EQ(page.boxes.size(), 1);
        EXPECT_NEAR(page.boxes[0].rect.right(), page.textArea.right(), 0.2);
        EXPECT_EQ(test::textsOf(page).count(status), 1);
        EXPECT_EQ(page.runs.first().tag->role == TextTag::Role::Decoration, p > 0);
    }
    test::expectWellPrinted(pages);
}

TEST(Duplex, SectionsBeginOnRightPages)
{
    Document document = documentWith({paragraph(QStringLiteral("one"), {})});
    document.sections[0].startsOnOdd = true;
    document.sections[0].footerCentre = QStringLiteral("%1/%2").arg(kPageMark).arg(kPagesMark);
    document.sections.append(document.sections[0]);
    document.sections.append(document.sections[0]);
    const Pages pages = layOut(document, kFixed);
    ASSERT_EQ(pages.count(), 5);
    for (int section = 0; section < 3; ++section) {
        EXPECT_EQ(pages.firstPageOf(section), 2 * section);
        EXPECT_TRUE(test::textsOf(pages.page(2 * section)).contains(QStringLiteral("1/1")));
    }
    EXPECT_TRUE(pages.page(1).runs.isEmpty());
    EXPECT_EQ(pages.sectionOf(1), 0);
}

} // namespace
} // namespace ruam::reports
