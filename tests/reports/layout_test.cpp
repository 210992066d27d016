#include "fixture.h"
#include "linebreaker.h"
#include "rowlayout.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;
using test::FixedMeasurer;

namespace {

const FixedMeasurer kMeasurer;

Pages bookOf(int people, bool byProvince = false)
{
    auto trainees = test::trainees(3, people, byProvince ? 6 : 0);
    for (core::Participant &one : trainees)
        one.registration.organisation = {}; // one line a cell, so that every row has its 12 mm
    PaperOptions options;
    options.byProvince = byProvince;
    return layOut(*signInBook(test::fullPlan(), test::roundId(3), trainees, options), kMeasurer);
}

/// The running numbers that stand in a page's first column.
QStringList numbersOn(const Page &page)
{
    QStringList numbers;
    for (const TextRun &run : page.runs) {
        bool isNumber = false;
        run.text.toInt(&isNumber);
        if (isNumber && qFuzzyCompare(run.area.left(), page.textArea.left()) && run.area.width() < 11)
            numbers.append(run.text);
    }
    return numbers;
}

int lastPageOf(const Pages &pages, int section)
{
    int last = pages.firstPageOf(section);
    while (last + 1 < pages.count() && pages.sectionOf(last + 1) == section)
        ++last;
    return last;
}

void expectInsideTextArea(const Pages &pages)
{
    for (int p = 0; p < pages.count(); ++p) {
        const Page page = pages.page(p);
        const QRectF area = page.textArea.adjusted(-0.2, -0.2, 0.2, 0.2);
        for (const TextRun &run : page.runs) {
            const Extent extent = kMeasurer.extent(run.text, run.style);
            const QRectF ink(run.x, run.baseline - extent.above, run.width, extent.above + extent.below);
            EXPECT_TRUE(area.contains(ink)) << "page " << p + 1 << ": " << qPrintable(run.text);
            EXPECT_TRUE(run.area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(ink))
                << "page " << p + 1 << ": " << qPrintable(run.text);
        }
        for (const Rule &rule : page.rules)
            EXPECT_TRUE(area.contains(QPointF(rule.x1, rule.y1)) && area.contains(QPointF(rule.x2, rule.y2)));
        for (const Box &box : page.boxes)
            EXPECT_TRUE(area.contains(box.rect));
    }
}

Document documentOf(const QList<Block> &blocks)
{
    Section section;
    section.blocks = blocks;
    Document document;
    document.sections = {section};
    return document;
}

Table tableOf(int rows, const QString &text = QStringLiteral("ก"))
{
    Table table;
    table.columns = {60, 100};
    Cell head;
    head.text = QStringLiteral("heading");
    table.header = {Row{{head, head}, 0, true, {}}};
    for (int r = 0; r < rows; ++r) {
        Cell cell;
        cell.text = text + QString::number(r);
        table.rows.append(Row{{cell, {}}, 10, false, {}});
    }
    return table;
}

/// Page on which a text stands, or -1.
int pageOf(const Pages &pages, const QString &text)
{
    for (int p = 0; p < pages.count(); ++p)
        if (test::textsOf(pages.page(p)).contains(text))
            return p;
    return -1;
}

} // namespace

TEST(Layout, putsSixteenRowsOnTheFirstPageAndNineteenOnTheNext)
{
    const Pages pages = bookOf(60);
    EXPECT_EQ(numbersOn(pages.page(0)).size(), 16);
    EXPECT_EQ(numbersOn(pages.page(1)).size(), 19);
    EXPECT_EQ(numbersOn(pages.page(2)).size(), 19);
    EXPECT_EQ(numbersOn(pages.page(1)).first(), QStringLiteral("17"));
}

TEST(Layout, repeatsTheHeadingOfATableOnEveryPage)
{
    const Pages pages = bookOf(60);
    for (int p = 0; p < pages.count(); ++p)
        EXPECT_EQ(test::textsOf(pages.page(p)).count(QStringLiteral("ชื่อ - นามสกุล")), 1) << p;
}

TEST(Layout, saysOnTheNextPagesWhatIsContinued)
{
    const Pages pages = bookOf(60);
    const QString again = QStringLiteral("บัญชีลงลายมือชื่อผู้เข้ารับการอบรม กลุ่มที่ 3 วันที่ 17 กรกฎาคม 2550 (ต่อ)");
    EXPECT_FALSE(test::textsOf(pages.page(0)).contains(again));
    EXPECT_TRUE(test::textsOf(pages.page(1)).contains(again));
}

TEST(Layout, countsThePagesOfEachSetByItself)
{
    const Pages pages = bookOf(60);
    const int second = pages.firstPageOf(1);
    ASSERT_EQ(pages.count(), 2 * second);
    EXPECT_TRUE(test::textsOf(pages.page(1)).contains(QStringLiteral("หน้า 2 จาก %1").arg(second)));
    EXPECT_TRUE(test::textsOf(pages.page(second)).contains(QStringLiteral("หน้า 1 จาก %1").arg(second)));
    EXPECT_TRUE(test::textsOf(pages.page(second + 1)).contains(QStringLiteral("แผ่นที่ 3-2-02")));
}

TEST(Layout, neverEndsWithAPageOfOneRowAndKeepsTheEndWithTwoRows)
{
    for (int people = 1; people <= 64; ++people) {
        const Pages pages = bookOf(people);
        const Page last = pages.page(lastPageOf(pages, 0));
        EXPECT_GE(numbersOn(last).size(), 2) << people;
        EXPECT_EQ(test::textsOf(last).count(QStringLiteral("(ลงชื่อ)")), 2) << people;
        EXPECT_EQ(test::textsOf(last).count(QStringLiteral("ผู้รับรอง")), 1) << people;
        int rows = 0;
        for (int p = 0; p <= lastPageOf(pages, 0); ++p)
            rows += int(numbersOn(pages.page(p)).size());
        EXPECT_EQ(rows, people + 5 + (people > 50 ? (people + 9) / 10 - 5 : 0)) << people;
    }
}

TEST(Layout, fillsThePageOfABookWithoutNames)
{
    const Pages pages = bookOf(0);
    ASSERT_EQ(pages.count(), 2); // two days
    const Page page = pages.page(0);
    const QStringList numbers = numbersOn(page);
    EXPECT_EQ(numbers.size(), 12);
    EXPECT_EQ(numbers.last(), QStringLiteral("12"));
    double lowest = 0;
    for (const Rule &rule : page.rules)
        lowest = qMax(lowest, rule.y2);
    const PageSetup &setup = pages.document().sections[0].page;
    EXPECT_GT(lowest, setup.height - setup.bottom - setup.footer - 18);
    expectInsideTextArea(pages);
}

TEST(Layout, aLongerHeadingTakesItsRoomFromTheBlankRows)
{
    PaperOptions options;
    options.owner.courseLine = QStringLiteral("หลักสูตรที่มีชื่อยาว ").repeated(20);
    const Pages pages = layOut(*signInBook(test::fullPlan(), test::roundId(3), {}, options), kMeasurer);
    EXPECT_EQ(pages.count(), 2);
    EXPECT_LT(numbersOn(pages.page(0)).size(), 12);
    expectInsideTextArea(pages);
}

TEST(Layout, bandsAreRepeatedAndNeverStandLast)
{
    for (int people = 30; people <= 70; people += 4) {
        const Pages pages = bookOf(people, true);
        for (int p = 0; p <= lastPageOf(pages, 0); ++p) {
            const Page page = pages.page(p);
            double lowestBand = 0;
            double lowestNumber = 0;
            for (const TextRun &run : page.runs) {
                if (run.area.width() > 160 && run.text.contains(QStringLiteral("จังหวัด")) && run.area.height() < 8)
                    lowestBand = qMax(lowestBand, run.baseline);
                if (run.area.width() < 11)
                    lowestNumber = qMax(lowestNumber, run.baseline);
            }
            EXPECT_GT(lowestNumber, lowestBand + 12) << people << " people, page " << p + 1;
        }
    }
    bool repeated = false;
    const Pages pages = bookOf(70, true);
    for (const QString &text : test::textsOf(pages.page(1)))
        repeated = repeated || (text.startsWith(QStringLiteral("จังหวัด")) && text.endsWith(QStringLiteral("(ต่อ)")));
    EXPECT_TRUE(repeated);
}

TEST(Layout, nothingLeavesTheTextAreaOrItsCell)
{
    expectInsideTextArea(bookOf(120, true));
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    expectInsideTextArea(layOut(*programmeReport(test::fullPlan(), {}, options), kMeasurer));
    expectInsideTextArea(layOut(*programmeReport(core::Plan(), {}, options), kMeasurer));
}

TEST(Layout, pagesCanBeAskedForInAnyOrder)
{
    const Pages pages = bookOf(60, true);
    const QStringList third = test::textsOf(pages.page(2));
    for (int p = pages.count() - 1; p >= 0; --p)
        (void)pages.page(p);
    EXPECT_EQ(test::textsOf(pages.page(2)), third);
}

TEST(Layout, aHeadingStaysWithTheFirstTwoRows)
{
    for (int lines = 20; lines < 40; ++lines) {
        QList<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(paragraph(QStringLiteral("line"), {}));
        Paragraph title = paragraph(QStringLiteral("title"), {Token::T2, true});
        title.keepWithNext = true;
        blocks.append(title);
        blocks.append(tableOf(6));
        const Pages pages = layOut(documentOf(blocks), kMeasurer);
        EXPECT_EQ(pageOf(pages, QStringLiteral("title")), pageOf(pages, QStringLiteral("ก1"))) << lines;
    }
}

TEST(Layout, aRowIsNeverSplit)
{
    Table table = tableOf(0);
    for (int r = 0; r < 60; ++r) {
        Cell cell;
        cell.text = QStringLiteral("a%1\nb%1\nc%1\nd%1").arg(r);
        table.rows.append(Row{{cell, {}}, 0, false, {}});
    }
    const Pages pages = layOut(documentOf({table}), kMeasurer);
    ASSERT_GT(pages.count(), 3);
    for (int r = 0; r < 60; ++r)
        EXPECT_EQ(pageOf(pages, QStringLiteral("a%1").arg(r)), pageOf(pages, QStringLiteral("d%1").arg(r))) << r;
}

TEST(Layout, aRowTallerThanAPageIsSplitAndLosesNothing)
{
    Table table = tableOf(1);
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(QStringLiteral("x%1").arg(i));
    table.rows[0].cells[0].text = lines.join(u'\n');
    const Pages pages = layOut(documentOf({table}), kMeasurer);
    expectInsideTextArea(pages);
    QStringList seen;
    for (int p = 0; p < pages.count(); ++p)
        for (const QString &text : test::textsOf(pages.page(p)))
            if (text.startsWith(u'x'))
                seen.append(text);
    EXPECT_EQ(seen, lines);
}

TEST(Layout, noLineOfAParagraphStandsAlone)
{
    for (int before = 30; before < 38; ++before) {
        QList<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.append(paragraph(QStringLiteral("line"), {}));
        Paragraph text = paragraph(QStringLiteral("word ").repeated(100), {});
        blocks.append(text);
        const Pages pages = layOut(documentOf(blocks), kMeasurer);
        for (int p = 0; p < pages.count(); ++p) {
            int words = 0;
            for (const QString &run : test::textsOf(pages.page(p)))
                words += run.startsWith(QStringLiteral("word"));
            EXPECT_NE(words, 1) << before;
        }
    }
}

TEST(Layout, signaturesNeverStandOnAPageByThemselves)
{
    const Signatures signatures{{{60, 40, QStringLiteral("(signed)"), {}, {}, {}, {}, {}}}};
    const auto alone = [&](const QList<Block> &end) {
        for (int lines = 20; lines < 60; ++lines) {
            QList<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.append(paragraph(QStringLiteral("line"), {}));
            const Pages pages = layOut(documentOf(blocks + end + QList<Block>{signatures}), kMeasurer);
            const QStringList last = test::textsOf(pages.page(pages.count() - 1));
            if (last.contains(QStringLiteral("(signed)")) && !last.contains(QStringLiteral("what is signed")) &&
                !last.contains(QStringLiteral("row 2")))
                return true;
        }
        return false;
    };
    const Block text = paragraph(QStringLiteral("what is signed"), {});
    const Block note = paragraph(QStringLiteral("Source: a note"), {Token::N});
    EXPECT_FALSE(alone({text}));
    EXPECT_FALSE(alone({text, note}));
    EXPECT_FALSE(alone({tableOf(3, QStringLiteral("row "))}));
    EXPECT_FALSE(alone({tableOf(3, QStringLiteral("row ")), note}));
}

TEST(Layout, aLongTextIsMadeSmallerBeforeItMakesItsRowTaller)
{
    const QString post = QStringLiteral("นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ");
    const auto laidOut = [&](const QString &text, const QString &joint) {
        Cell cell;
        cell.text = text;
        cell.valign = VAlign::Middle;
        cell.joint = joint;
        return laidOutRow(Row{{cell}, 12, false, {}}, {50}, kMeasurer);
    };
    const QString two = post + QStringLiteral("\nสำนักงานพัฒนาชุมชนจังหวัดพระนครศรีอยุธยา");
    const QString joint = QStringLiteral(" / ");
    EXPECT_GT(laidOut(two, {}).height, 12);
    const RowLayout small = laidOut(two, joint);
    EXPECT_EQ(small.height, 12);
    for (const Line &line : small.cells[0].lines)
        EXPECT_EQ(line.parts[0].style.token, Token::N);
    EXPECT_EQ(laidOut(post, joint).cells[0].lines.first().parts[0].style.token, Token::C) << "it has room";
}

TEST(Layout, aHeadingIsMadeSmallerBeforeAWordIsTorn)
{
    Table table;
    table.columns = {12, 40};
    Cell narrow;
    narrow.text = QStringLiteral("Answered by");
    Cell wide;
    wide.text = QStringLiteral("Answered by");
    table.header = {Row{{narrow, wide}, 7, false, {}}};
    const HeaderLayout header = laidOutHeader(table, kMeasurer);
    const CellLayout &torn = header.rows[0].cells[0];
    ASSERT_EQ(torn.lines.size(), 2);
    EXPECT_EQ(torn.lines[0].parts[0].text.trimmed(), QStringLiteral("Answered"));
    EXPECT_EQ(header.rows[0].cells[1].lines[0].parts[0].style, wide.style) << "it has room";
    keepHeadingsWhole(table, kMeasurer);
    EXPECT_GT(table.header[0].cells[0].style.points, 0) << "editable copies are set alike";
}

TEST(Layout, aSectionWithoutBlocksHasOnePage)
{
    EXPECT_EQ(layOut(documentOf({}), kMeasurer).count(), 1);
    EXPECT_EQ(layOut(Document(), kMeasurer).count(), 0);
}

TEST(LineBreaking, aWordTooWideIsBrokenBetweenClusters)
{
    const QString word = QStringLiteral("ก้").repeated(50);
    const QList<Line> lines = brokenLines({{word, {}, 0}}, {20, false, false}, kMeasurer);
    ASSERT_GT(lines.size(), 5);
    QString all;
    for (const Line &line : lines) {
        EXPECT_LE(line.width, 20.01);
        EXPECT_NE(line.parts.first().text.front(), QChar(0x0E49));
        all += line.parts.first().text;
    }
    EXPECT_EQ(all, word);
}

TEST(LineBreaking, namesBreakBeforeTheSurname)
{
    const Style style{Token::B};
    const QString given = QStringLiteral("นางสาวกาญจนาภรณ์");
    const double width = kMeasurer.extent(given, style).width + 8;
    const QList<Line> lines =
        brokenLines({{given + QStringLiteral(" สุวรรณประเสริฐกุล"), style, 0}}, {width, true, false}, kMeasurer);
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0].parts.first().text, given);
}

TEST(LineBreaking, keepsEveryCharacterButBlanksAtTheEnds)
{
    const QString text = QStringLiteral("การบริหารราชการแบบมีส่วนร่วม สำหรับบุคลากรภาครัฐระดับจังหวัด (75 จังหวัด) abc-def");
    for (double width = 5; width < 200; width += 7) {
        QString all;
        for (const Line &line : brokenLines({{text, {}, 0}}, {width, false, false}, kMeasurer)) {
            EXPECT_LE(line.width, width + 0.01);
            for (const LinePart &part : line.parts)
                all += part.text;
        }
        EXPECT_EQ(all.remove(u' '), QString(text).remove(u' ')) << width;
    }
}

TEST(LineBreaking, aLeaderTakesWhatTheLineHasLeft)
{
    const QList<Piece> pieces{{QStringLiteral("ab"), {}, 0}, {{}, {}, Piece::kFill}};
    const QList<Line> lines = brokenLines(pieces, {100, false, false}, kMeasurer);
    ASSERT_EQ(lines.size(), 1);
    ASSERT_EQ(lines[0].parts.size(), 2);
    EXPECT_NEAR(lines[0].parts[0].width + lines[0].parts[1].width, 100, 0.01);
}

TEST(LineBreaking, centredTextIsBrokenIntoLinesAlike)
{
    const QList<Piece> pieces{{QStringLiteral("aaaa bbbb cccc dddd e"), {}, 0}};
    const double all = kMeasurer.extent(pieces[0].text, {}).width;
    const QList<Line> lines = brokenLines(pieces, {all - 1, false, true}, kMeasurer);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_GT(lines[1].width, all / 4);
}

TEST(LineBreaking, noWordIsBrokenToMakeLinesAlike)
{
    for (const char16_t *text : {u"Group no.", u"aaaaaaaaaa b", u"กลุ่มจังหวัด ก"}) {
        const QList<Piece> pieces{{QString::fromUtf16(text), {}, 0}};
        const double all = kMeasurer.extent(pieces[0].text, {}).width;
        const QList<Line> lines = brokenLines(pieces, {all - 0.1, false, true}, kMeasurer);
        const QList<Line> plain = brokenLines(pieces, {all - 0.1, false, false}, kMeasurer);
        ASSERT_EQ(lines.size(), 2);
        EXPECT_EQ(lines[0].parts.first().text, plain[0].parts.first().text);
    }
}

TEST(LineBreaking, linesStandApartWhereTheirInkWouldMeet)
{
    Line tall;
    tall.pitch = 5;
    tall.above = 6;
    tall.below = 2;
    Line flat;
    flat.pitch = 5;
    flat.above = 2;
    flat.below = 0;
    EXPECT_GT(baselinesOf({tall, tall})[1], 8.0);
    EXPECT_EQ(baselinesOf({tall, flat})[1], 5.0);
    EXPECT_LT(baselinesOf({flat, flat}, true)[1], 5.0);
}
