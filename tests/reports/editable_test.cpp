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
    for (const EditableFormat format : {EditableFormat::Odt, EditableFormat::Docx}) {
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

TEST(Editable, EveryPaperCanBeWrittenAndSaysWhereItCannot)
{
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const QTemporaryDir dir;
    for (const Document &document :
         {*programmeReport(test::fullPlan(), {{core::EventId{603}, {42, 6}}}, options),
          *signInBook(test::fullPlan(), test::roundId(3), test::trainees(3, 20), options), Document()}) {
        for (const EditableFormat format : {EditableFormat::Odt, EditableFormat::Docx}) {
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
