#include "pdftools.h"

#include <QBuffer>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

const QString kTitle = QStringLiteral("บัญชีลงลายมือชื่อ (ทดสอบ) ครั้งที่ 2 & <3>");

PdfMetadata metadata()
{
    PdfMetadata made;
    made.title = kTitle;
    made.author = QStringLiteral("สำนักงานสมมติ");
    made.created = QDateTime(QDate(2007, 7, 13), QTime(16, 20));
    return made;
}

PdfText text(const QString &words, double x, double baseline, const std::optional<TextTag> &tag = {})
{
    PdfText made;
    made.text = words;
    made.points = 12;
    made.x = x;
    made.baseline = baseline;
    made.tag = tag;
    return made;
}

TextTag tagged(TextTag::Role role, qint64 block)
{
    TextTag tag;
    tag.role = role;
    tag.block = block;
    return tag;
}

TextTag cell(TextTag::Role role, qint64 row, int column)
{
    TextTag tag = tagged(role, 7);
    tag.row = row;
    tag.column = column;
    tag.columns = 3;
    return tag;
}

/// A heading, a paragraph of two lines, a table that goes on to a second sheet under a repeated heading.
void drawPaper(PdfFile &file)
{
    using Role = TextTag::Role;
    file.addPage({210, 297});
    file.addOutline(QStringLiteral("วันที่ 1"), 0);
    file.addOutline(QStringLiteral("ภาคเช้า"), 0, 2);
    file.addOutline(QStringLiteral("วันที่ 2"), 1);
    file.addBox({QRectF(25, 40, 170, 8)});
    Rule rule;
    rule.x1 = 25;
    rule.x2 = 195;
    rule.y1 = rule.y2 = 40;
    rule.thickness = 0.5;
    file.addRule(rule);
    rule.dotted = true;
    rule.y1 = rule.y2 = 60;
    rule.colour = kHintGrey;
    file.addRule(rule);
    file.addText(text(QStringLiteral("หัวเรื่อง"), 25, 20, tagged(Role::Heading1, 1)));
    file.addText(text(QStringLiteral("บรรทัดหนึ่ง"), 25, 28, tagged(Role::Paragraph, 2)));
    file.addText(text(QStringLiteral("บรรทัดสอง"), 25, 35, tagged(Role::Paragraph, 2)));
    for (int column = 0; column < 3; ++column)
        file.addText(text(QString(QChar(u'ก' + column)), 25 + 50 * column, 46, cell(Role::HeaderCell, 0, column)));
    file.addText(text(QStringLiteral("ก"), 25, 54, cell(Role::Cell, 1, 0)));
    file.addText(text(QStringLiteral("ค"), 125, 54, cell(Role::Cell, 1, 2)));
    file.addText(text(QStringLiteral("หน้า 1"), 100, 290, tagged(Role::Decoration, 0)));
    file.addPage({297, 210});
    file.addText(text(QStringLiteral("หัว ซ้ำ"), 25, 20, tagged(Role::Decoration, 0)));
    file.addText(text(QStringLiteral("ง"), 25, 28, cell(Role::Cell, 2, 0)));
    file.addText(text(QStringLiteral("ไม่มีป้าย"), 25, 60));
}

TEST(PdfFile, IsSoundForQpdf)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, drawPaper, metadata()));
    const QByteArray said = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}, "qpdf");
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.toStdString();
}

TEST(PdfFile, EqualCallsGiveEqualBytes)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const auto again = installedFonts(QStringLiteral("Laksaman"));
    const QByteArray bytes = pdfBytes(*fonts, drawPaper, metadata());
    EXPECT_EQ(bytes, pdfBytes(*again, drawPaper, metadata()));
    PdfMetadata other = metadata();
    other.created = other.created.addSecs(60);
    EXPECT_NE(bytes, pdfBytes(*fonts, drawPaper, other));
}

TEST(PdfFile, TheIdentifierFollowsFromTheContents)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const auto identifier = [&](const QString &words) {
        const QByteArray bytes = pdfBytes(*fonts, [&](PdfFile &file) {
            file.addPage({210, 297});
            file.addText(text(words, 20, 20));
        });
        static const QRegularExpression id(QStringLiteral("/ID\\[<([0-9A-F]{32})><\\1>\\]"));
        return id.match(QString::fromLatin1(bytes)).captured(1);
    };
    EXPECT_FALSE(identifier(QStringLiteral("ก")).isEmpty());
    EXPECT_EQ(identifier(QStringLiteral("ก")), identifier(QStringLiteral("ก")));
    EXPECT_NE(identifier(QStringLiteral("ก")), identifier(QStringLiteral("ข")));
}

TEST(PdfFile, WithoutATimeTheFileNamesNone)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, drawPaper));
    const QByteArray plain = pdf.plain();
    EXPECT_FALSE(plain.contains("CreationDate"));
    EXPECT_FALSE(plain.contains("CreateDate"));
}

TEST(PdfFile, SaysWhatAnArchiveAsks)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const QByteArray bytes = pdfBytes(*fonts, drawPaper, metadata());
    EXPECT_TRUE(bytes.startsWith("%PDF-1.7\n%"));
    // Readable without a PDF reader.
    EXPECT_TRUE(bytes.contains("<pdfaid:part>2</pdfaid:part>"));
    EXPECT_TRUE(bytes.contains("<pdfaid:conformance>U</pdfaid:conformance>"));
    EXPECT_TRUE(bytes.contains("<xmp:CreateDate>2007-07-13T16:20:00+07:00</xmp:CreateDate>"));
    EXPECT_TRUE(bytes.contains(kTitle.toHtmlEscaped().toUtf8()));

    const SavedPdf pdf(bytes);
    const QByteArray plain = pdf.plain();
    for (const char *wanted : {"/S /GTS_PDFA1", "/DestOutputProfile", "/Marked true", "/Lang (th-TH)",
                               "/DisplayDocTitle true", "/CreationDate (D:20070713162000+07'00')", "/Tabs /S"})
        EXPECT_TRUE(plain.contains(wanted)) << wanted;
    for (const char *unwanted : {"/Group", "/ca ", "/CA ", "/SMask", "/Encrypt", "/JavaScript", "/AA", "/LZWDecode"})
        EXPECT_FALSE(plain.contains(unwanted)) << unwanted;
}

TEST(PdfFile, ShowsItsTitleAndPages)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, drawPaper, metadata()));
    const QString said = QString::fromUtf8(
        output(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("2"), pdf.path()}, "poppler-utils"));
    EXPECT_TRUE(said.contains(kTitle)) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("สำนักงานสมมติ")));
    EXPECT_TRUE(said.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))));
    EXPECT_TRUE(said.contains(QRegularExpression(QStringLiteral("Page +1 size: +595.28 x 841.89 pts"))));
    EXPECT_TRUE(said.contains(QRegularExpression(QStringLiteral("Page +2 size: +841.89 x 595.28 pts"))));
    EXPECT_TRUE(said.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
}

TEST(PdfFile, EmbedsEveryFontAndSaysItsCharacters)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, [](PdfFile &file) {
        file.addPage({210, 297});
        PdfText one = text(QStringLiteral("น้ำ ABC"), 20, 20);
        file.addText(one);
        one.bold = true;
        file.addText(one);
    }));
    const QStringList rows =
        QString::fromUtf8(output(QStringLiteral("pdffonts"), {pdf.path()}, "poppler-utils")).split(u'\n').mid(2, 2);
    for (const QString &row : rows) {
        static const QRegularExpression wanted(
            QStringLiteral("^[A-Z]{6}\\+Laksaman\\S* +CID Type 0C +Identity-H +yes yes yes"));
        EXPECT_TRUE(row.contains(wanted)) << row.toStdString();
    }
}

TEST(PdfFile, TheTreeSaysHeadingsParagraphsAndTablesAcrossPages)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, drawPaper, metadata()));
    const QString tree = QString::fromUtf8(
        output(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), pdf.path()}, "poppler-utils"));
    QStringList seen;
    for (const QString &line : tree.split(u'\n', Qt::SkipEmptyParts))
        seen.append(line.trimmed());
    const QString all = seen.join(u' ');
    const QString heading = QStringLiteral(" TH: /Scope /Column \"%1\"");
    EXPECT_EQ(all, QStringLiteral("Document H1 (block) \"หัวเรื่อง\" P (block) \"บรรทัดหนึ่ง\" \"บรรทัดสอง\" "
                                  "Table (block) TR") +
                       heading.arg(QChar(u'ก')) + heading.arg(QChar(u'ข')) + heading.arg(QChar(u'ฃ')) +
                       QStringLiteral(" TR TD \"ก\" TD TD \"ค\" TR TD \"ง\" TD TD P (block) \"ไม่มีป้าย\""));
}

TEST(PdfFile, ACellThatCoversColumnsOrRowsSaysSo)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, [](PdfFile &file) {
        file.addPage({210, 297});
        TextTag tag = cell(TextTag::Role::HeaderCell, 0, 0);
        tag.rowSpan = 2;
        file.addText(text(QStringLiteral("ก"), 20, 20, tag));
        tag = cell(TextTag::Role::HeaderCell, 0, 1);
        tag.columnSpan = 2;
        file.addText(text(QStringLiteral("ข"), 70, 20, tag));
        file.addText(text(QStringLiteral("ค"), 70, 28, cell(TextTag::Role::HeaderCell, 1, 1)));
        file.addText(text(QStringLiteral("ง"), 120, 28, cell(TextTag::Role::HeaderCell, 1, 2)));
    }));
    const QByteArray plain = pdf.plain();
    EXPECT_TRUE(plain.contains("/RowSpan 2"));
    EXPECT_TRUE(plain.contains("/ColSpan 2"));
    // What is covered from above or from the left is no cell of its own.
    EXPECT_EQ(plain.count("/S /TH"), 4);
    EXPECT_EQ(plain.count("/S /TD"), 0);
}

TEST(PdfFile, ARowThatIsCutOverTwoPagesStaysOneRow)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, [](PdfFile &file) {
        for (int page = 0; page < 2; ++page) {
            file.addPage({210, 297});
            for (int column = 0; column < 3; ++column)
                file.addText(text(QStringLiteral("ก"), 20 + 50 * column, 20, cell(TextTag::Role::Cell, 1, column)));
        }
    }));
    const QByteArray plain = pdf.plain();
    EXPECT_EQ(plain.count("/S /TR"), 1);
    EXPECT_EQ(plain.count("/S /TD"), 3);
    EXPECT_EQ(plain.count("/Type /MCR"), 6);
}

TEST(PdfFile, TheOutlineLeadsToItsPages)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfBytes(*fonts, drawPaper, metadata()));
    const QString outline = QString::fromUtf8(output(
        QStringLiteral("mutool"), {QStringLiteral("show"), pdf.path(), QStringLiteral("outline")}, "mupdf-tools"));
    const QStringList lines = outline.split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << outline.toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("วันที่ 1")) && lines[0].contains(QStringLiteral("#page=1")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("\t\"ภาคเช้า")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("วันที่ 2")) && lines[2].contains(QStringLiteral("#page=2")));
}

TEST(PdfFile, ManyPagesKeepTheirOrder)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    QStringList expected;
    for (int i = 1; i <= 150; ++i)
        expected.append(QStringLiteral("หน้าที่ %1").arg(i));
    const SavedPdf pdf(pdfBytes(*fonts, [&](PdfFile &file) {
        for (const QString &words : expected) {
            file.addPage({210, 297});
            file.addText(text(words, 20, 20));
        }
    }));
    EXPECT_EQ(pdf.popplerLines(), expected);
    EXPECT_EQ(pdf.mupdfLines(), expected);
}

TEST(PdfFile, SaysWhenBytesWereNotWritten)
{
    class FullDevice final : public QIODevice
    {
    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    TextShaper shaper(*fonts);
    PdfFile file(device, shaper, metadata());
    drawPaper(file);
    EXPECT_FALSE(file.finish());
}

TEST(PdfProfile, IsAProfileOfTheSizeItSays)
{
    const QByteArray profile = srgbProfile();
    ASSERT_GT(profile.size(), 128);
    EXPECT_EQ(profile.mid(36, 4), "acsp");
    EXPECT_EQ(profile.mid(12, 8), "mntrRGB ");
    const auto number = [&](qsizetype at) {
        return (quint8(profile[at]) << 24) | (quint8(profile[at + 1]) << 16) | (quint8(profile[at + 2]) << 8) |
               quint8(profile[at + 3]);
    };
    EXPECT_EQ(number(0), profile.size());
    for (int i = 0; i < number(128); ++i)
        EXPECT_LE(number(132 + 12 * i + 4) + number(132 + 12 * i + 8), profile.size());
}

} // namespace
} // namespace ruam::reports
