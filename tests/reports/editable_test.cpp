#include "fixture.h"
#include "pdftools.h"
#include "printing.h"

#include <ruam/reports/editable.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <quazipfile.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray partOf(const QString &path, const char *part)
{
    QuaZipFile file(path, QString::fromLatin1(part));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << part;
    return file.readAll();
}

/// A letter and a list: what an office goes on writing in.
Document officePaper()
{
    Section section;
    section.footerLeft = QStringLiteral("แผ่นที่ 3-1-%1").arg(kSheetMark);
    section.footerCentre = QStringLiteral("หน้า %1 จาก %2").arg(kPageMark).arg(kPagesMark);
    section.page.footer = 10;
    Paragraph title = paragraph(QStringLiteral("บัญชีรายชื่อ"), {Token::T1, true}, Align::Centre);
    title.level = 1;
    Paragraph body = paragraph(QStringLiteral("ด้วยสำนักงานสมมติ  จัดการอบรม & ทดสอบ <น้ำ> "), {});
    body.pieces.append({QStringLiteral("ตัวหนา"), {Token::B, true}, 0});
    body.firstIndent = 25;
    Paragraph blank;
    blank.pieces = {{QStringLiteral("เบอร์โทร"), {}, 0}, {{}, {}, Piece::kFill}};
    Table table;
    table.columns = {20, 80, 60};
    Cell number;
    number.text = QStringLiteral("No.");
    number.style = {Token::C, true};
    number.rows = 2;
    Cell name = number;
    name.text = QStringLiteral("ชื่อ - นามสกุล");
    name.rows = 1;
    name.columns = 2;
    Cell half = name;
    half.columns = 1;
    half.text = QStringLiteral("เช้า");
    table.header = {Row{{number, name}, 7, true, {}}, Row{{half, half}, 7, true, {}}};
    for (int i = 1; i <= 60; ++i) {
        Cell cell;
        cell.text = QString::number(i);
        Cell who;
        who.text = QStringLiteral("นายสมชาย ใจดี%1\nผู้อำนวยการ").arg(i);
        table.rows.append(Row{{cell, who, Cell()}, 10, false, {}});
    }
    Signatures signatures;
    signatures.items = {{65, 42, QStringLiteral("(ลงชื่อ)"), QStringLiteral("ผู้รับรอง"), QString(),
                         QStringLiteral("ตำแหน่ง"), QString(), QStringLiteral("วันที่")}};
    section.blocks = {title, body, blank, table, signatures};
    Document document;
    document.title = QStringLiteral("บัญชี & รายชื่อ");
    document.sections = {section};
    return document;
}

QString writtenAs(EditableFormat format, const Document &document, const QTemporaryDir &dir)
{
    const QString path =
        dir.filePath(format == EditableFormat::Odt ? QStringLiteral("ก.odt") : QStringLiteral("ก.docx"));
    EXPECT_TRUE(writeEditable(document, test::paperFonts(), format, path).ok());
    return path;
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

/// What LibreOffice makes of the files in `dir`.
void convertAll(const QTemporaryDir &dir, const QString &filter)
{
    const QString home = QStringLiteral("-env:UserInstallation=file://") + dir.filePath(QStringLiteral("office"));
    QStringList arguments{home,   QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                          filter, QStringLiteral("--outdir"),   dir.path()};
    for (const QString &name : QDir(dir.path()).entryList({QStringLiteral("*.odt"), QStringLiteral("*.docx")}))
        arguments.append(dir.filePath(name));
    output(QStringLiteral("soffice"), arguments, "libreoffice-writer-nogui");
}

class EditableInLibreOffice : public testing::TestWithParam<EditableFormat>
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed (libreoffice-writer-nogui)";
    }
};

TEST_P(EditableInLibreOffice, TextTablesAndFontsAreThere)
{
    const QTemporaryDir dir;
    writtenAs(GetParam(), officePaper(), dir);
    convertAll(dir, QStringLiteral("pdf"));
    const SavedPdf pdf(fileBytes(dir.filePath(QStringLiteral("ก.pdf"))));
    const QString fonts = QString::fromUtf8(output(QStringLiteral("pdffonts"), {pdf.path()}, "poppler-utils"));
    const QStringList rows = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_EQ(rows.size(), 2) << fonts.toStdString();
    for (const QString &row : rows)
        EXPECT_TRUE(row.contains(QStringLiteral("Laksaman"))) << row.toStdString();

    const QStringList lines = pdf.popplerLines();
    const QString all = lines.join(u'\n');
    // The heading stands on every page of the table, each person on one.
    const qsizetype pages = all.count(QStringLiteral("No."));
    EXPECT_GT(pages, 2);
    for (int i = 1; i <= 60; ++i)
        EXPECT_TRUE(lines.contains(QString::number(i)) || all.contains(QStringLiteral("%1 ").arg(i))) << i;
    EXPECT_TRUE(all.contains(QStringLiteral("3-1-")));

    convertAll(dir, QStringLiteral("txt:Text (encoded):UTF8"));
    const QString text = QString::fromUtf8(fileBytes(dir.filePath(QStringLiteral("ก.txt"))));
    for (const char *wanted :
         {"บัญชีรายชื่อ", "ด้วยสำนักงานสมมติ  จัดการอบรม & ทดสอบ <น้ำ> ตัวหนา", "นายสมชาย ใจดี60", "(ลงชื่อ)...", "ตำแหน่ง..."})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << "\n" << text.left(400).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Formats, EditableInLibreOffice, testing::Values(EditableFormat::Odt, EditableFormat::Docx));

} // namespace
} // namespace ruam::reports
