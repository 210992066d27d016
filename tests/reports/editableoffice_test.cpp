#include "officepaper.h"
#include "pdftools.h"

#include <QDir>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

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
