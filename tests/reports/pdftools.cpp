#include "pdftools.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {

QByteArray output(const QString &program, const QStringList &arguments, const char *package)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        ADD_FAILURE() << "This test needs the program " << program.toStdString() << " of the package " << package;
        return {};
    }
    EXPECT_TRUE(process.waitForFinished(120'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString() << " " << arguments.join(u' ').toStdString() << "\n"
                                     << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

std::unique_ptr<QtFontSources> installedFonts(const QString &family)
{
    EXPECT_TRUE(QFontDatabase::families().contains(family)) << "This test needs the font " << family.toStdString();
    QFont regular(family);
    regular.setPixelSize(1000);
    QFont bold = regular;
    bold.setBold(true);
    return std::make_unique<QtFontSources>(regular, bold);
}

QByteArray pdfBytes(const FontSources &fonts, const std::function<void(PdfFile &)> &draw, const PdfMetadata &metadata)
{
    TextShaper shaper(fonts);
    return pdfBytes(shaper, draw, metadata);
}

QByteArray pdfBytes(TextShaper &shaper, const std::function<void(PdfFile &)> &draw, const PdfMetadata &metadata)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer, shaper, metadata);
    draw(file);
    EXPECT_TRUE(file.finish());
    return buffer.data();
}

QByteArray pdfOfLines(const FontSources &fonts, const QStringList &lines, bool bold)
{
    return pdfBytes(fonts, [&](PdfFile &file) {
        double y = 1000;
        for (const QString &line : lines) {
            if (y > 280) {
                file.addPage({420, 297});
                y = 15;
            }
            PdfText text;
            text.text = line;
            text.bold = bold;
            text.points = 12;
            text.x = 10;
            text.baseline = y;
            file.addText(text);
            y += 8;
        }
    });
}

SavedPdf::SavedPdf(const QByteArray &bytes)
{
    QTemporaryDir directory;
    directory.setAutoRemove(false);
    m_directory = directory.path();
    m_path = directory.filePath(QStringLiteral("a.pdf"));
    QFile file(m_path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
}

SavedPdf::~SavedPdf()
{
    QDir(m_directory).removeRecursively();
}

QStringList SavedPdf::popplerLines() const
{
    const QByteArray text =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-nopgbrk"), m_path, QStringLiteral("-")}, "poppler-utils");
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

QStringList SavedPdf::mupdfLines() const
{
    const QByteArray text =
        output(QStringLiteral("mutool"),
               {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("txt"), m_path},
               "mupdf-tools");
    QStringList lines = QString::fromUtf8(text).remove(u'\f').split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        while (line.endsWith(u' '))
            line.chop(1);
    return lines;
}

QByteArray SavedPdf::plain() const
{
    return output(QStringLiteral("qpdf"),
                  {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, QStringLiteral("-")},
                  "qpdf");
}

QImage drawnByPoppler(double dotsPerInch, const QByteArray &bytes)
{
    const SavedPdf pdf(bytes);
    const QString picture = QFileInfo(pdf.path()).dir().filePath(QStringLiteral("a"));
    output(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"), QStringLiteral("-singlefile"),
            pdf.path(), picture},
           "poppler-utils");
    return QImage(picture + QStringLiteral(".png"));
}

int strays(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 2; y < qMin(one.height(), other.height()) - 2; ++y) {
        for (int x = 2; x < qMin(one.width(), other.width()) - 2; ++x) {
            if (qGray(one.pixel(x, y)) >= 64)
                continue;
            bool near = false;
            for (int dy = -2; dy <= 2 && !near; ++dy)
                for (int dx = -2; dx <= 2 && !near; ++dx)
                    near = qGray(other.pixel(x + dx, y + dy)) < 128;
            count += !near;
        }
    }
    return count;
}

} // namespace ruam::reports
