#include "fixture.h"
#include "officepaper.h"
#include "printing.h"

#include <ruam/reports/editable.h>

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <quazipfile.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

QByteArray partOf(const QString &path, const char *part)
{
    QuaZipFile file(path, QString::fromLatin1(part));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << part;
    return file.readAll();
}

TEST(Editable, EqualInputGivesEqualBytes)
{
    for (const EditableFormat format : {EditableFormat::Odt, EditableFormat::Docx, EditableFormat::Xlsx}) {
        const QTemporaryDir one;
        const QTemporaryDir two;
        const QByteArray bytes = fileBytes(writtenAs(format, officePaper(), one));
        EXPECT_FALSE(bytes.isEmpty());
        EXPECT_EQ(bytes, fileBytes(writtenAs(format, officePaper(), two)));
    }
}

TEST(Editable, OdtSaysFontSizeAndWeightForThaiToo)
{
    const QTemporaryDir dir;
    const QString path = writtenAs(EditableFormat::Odt, officePaper(), dir);
    // The kind of file stands at its beginning, as it is.
    EXPECT_EQ(fileBytes(path).mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const QByteArray content = partOf(path, "content.xml");
    for (const char *wanted : {"style:font-name-complex=\"Laksaman\"", "style:font-size-complex=\"13.5pt\"",
                               "style:font-weight-complex=\"bold\"", "<table:table-header-rows>",
                               "style:column-width=\"80mm\"", "table:number-rows-spanned=\"2\"",
                               "text:outline-level=\"1\"", "fo:text-indent=\"25mm\"", "&amp; ทดสอบ &lt;น้ำ&gt;"})
        EXPECT_TRUE(content.contains(wanted)) << wanted;
    const QByteArray styles = partOf(path, "styles.xml");
    for (const char *wanted :
         {"style:language-complex=\"th\"", "fo:page-width=\"210mm\"", "<text:page-count>", "<text:page-number "})
        EXPECT_TRUE(styles.contains(wanted)) << wanted;
}

TEST(Editable, DocxSaysFontSizeAndWeightForThaiToo)
{
    const QTemporaryDir dir;
    const QString path = writtenAs(EditableFormat::Docx, officePaper(), dir);
    const QByteArray content = partOf(path, "word/document.xml");
    for (const char *wanted : {"w:cs=\"Laksaman\"", "<w:szCs w:val=\"27\"/>", "<w:bCs/>", "w:bidi=\"th-TH\"",
                               "<w:tblHeader/>", "<w:vMerge w:val=\"restart\"/>", "<w:gridSpan w:val=\"2\"/>",
                               "<w:pStyle w:val=\"Heading1\"/>", "w:firstLine=\"1417\"", "&amp; ทดสอบ &lt;น้ำ&gt;"})
        EXPECT_TRUE(content.contains(wanted)) << wanted;
    const QByteArray footer = partOf(path, "word/footer1.xml");
    EXPECT_TRUE(footer.contains("SECTIONPAGES"));
    EXPECT_TRUE(footer.contains("PAGE \\# &quot;00&quot;"));
}

TEST(Editable, XlsxHoldsTheTablesAsCells)
{
    const QTemporaryDir dir;
    const QString path = writtenAs(EditableFormat::Xlsx, officePaper(), dir);
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    for (const char *wanted : {">บัญชีรายชื่อ<", "<mergeCell ref=\"A1:C1\"/>", ">No.<", "<mergeCell ref=\"A4:A5\"/>",
                               "<mergeCell ref=\"B4:C4\"/>", "<v>60</v>", ">นายสมชาย ใจดี60\nผู้อำนวยการ<",
                               "&amp; ทดสอบ &lt;น้ำ&gt;", "orientation=\"portrait\""})
        EXPECT_TRUE(sheet.contains(wanted)) << wanted;
    EXPECT_TRUE(partOf(path, "xl/styles.xml").contains("<name val=\"Laksaman\"/>"));
    EXPECT_TRUE(partOf(path, "xl/workbook.xml").contains("<sheet name=\"บัญชี &amp; รายชื่อ\""));
}

TEST(Editable, XlsxNamesEachSheetOnceAndAsExcelAllows)
{
    Document document;
    for (const char16_t *title : {u"กลุ่มที่ 1/2 [ก]", u"กลุ่มที่ 1/2 [ก]", u"", u"ชื่อที่ยาวกว่าสามสิบเอ็ดตัวอักษรของแผ่นงานหนึ่งแผ่น"}) {
        Section section;
        section.title = QString::fromUtf16(title);
        document.sections.append(section);
    }
    const QTemporaryDir dir;
    const QByteArray book = partOf(writtenAs(EditableFormat::Xlsx, document, dir), "xl/workbook.xml");
    for (const char *wanted : {"name=\"กลุ่มที่ 1 2 ก\"", "name=\"กลุ่มที่ 1 2 ก (2)\"", "name=\"Ruam\""})
        EXPECT_TRUE(book.contains(wanted)) << wanted;
    for (const QString &name : QString::fromUtf8(book).split(QStringLiteral("name=\"")).mid(1))
        EXPECT_LE(name.section(u'"', 0, 0).size(), 31);
}

TEST(Editable, DocxKeepsABandWithItsRows)
{
    const Document book = *signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 20), {});
    const QTemporaryDir dir;
    const QByteArray content = partOf(writtenAs(EditableFormat::Docx, book, dir), "word/document.xml");
    EXPECT_TRUE(content.contains("<w:tcPr><w:tcW"));
    EXPECT_TRUE(content.contains("<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc"));
}

TEST(Editable, RowsOfASheetAreHighEnoughForTheirText)
{
    const auto heightOf = [](const QString &joint) {
        Cell cell;
        cell.text = QString(QStringLiteral("นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ ")).repeated(4).trimmed();
        cell.joint = joint;
        Table table;
        table.columns = {46};
        table.rows = {Row{{cell}, 12, false, {}}};
        Document document;
        document.sections = {Section()};
        document.sections[0].title = QStringLiteral("x");
        document.sections[0].blocks = {table};
        const QTemporaryDir dir;
        const QByteArray sheet = partOf(writtenAs(EditableFormat::Xlsx, document, dir), "xl/worksheets/sheet1.xml");
        return sheet.mid(sheet.lastIndexOf(" ht=\"") + 5).split('"')[0].toDouble();
    };
    EXPECT_GT(heightOf({}), 40);
    EXPECT_EQ(heightOf(QStringLiteral(" / ")), heightOf({})) << "a sheet does not make text smaller";
}

TEST(Editable, EveryPaperCanBeWrittenAndSaysWhereItCannot)
{
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const QTemporaryDir dir;
    for (const Document &document :
         {*programmeReport(test::fullPlan(), {{core::EventId{603}, {42, 6}}}, options),
          *signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 20), options), Document()}) {
        for (const EditableFormat format : {EditableFormat::Odt, EditableFormat::Docx, EditableFormat::Xlsx}) {
            const QString path = writtenAs(format, document, dir);
            EXPECT_GT(fileBytes(path).size(), 1000);
            const auto missing =
                writeEditable(document, test::paperFonts(), format, dir.filePath(QStringLiteral("no/x")));
            ASSERT_FALSE(missing.ok());
            EXPECT_EQ(missing.error().code, core::Code::DirectoryMissing);
        }
    }
}

TEST(Editable, HtmlForTheClipboardSaysTheThaiFontForWord)
{
    const QString html = clipboardHtml(officePaper(), test::paperFonts());
    for (const char *wanted :
         {"mso-bidi-font-family:'Laksaman'", "mso-bidi-font-size:11pt", "mso-bidi-font-weight:bold", "<h1 ", "<thead>",
          "rowspan=\"2\"", "&amp; ทดสอบ &lt;น้ำ&gt;"})
        EXPECT_TRUE(html.contains(QString::fromUtf8(wanted))) << wanted;
}

} // namespace
} // namespace ruam::reports
