#pragma once

#include "pdffile.h"
#include "qtfontsource.h"

#include <QImage>
#include <QStringList>
#include <functional>

/// PDF files made for a test and read back by other people's programs.
namespace ruam::reports {

/// What a program prints. Fails the test, with the name of the Debian package, if it cannot be run or says no.
QByteArray output(const QString &program, const QStringList &arguments, const char *package);

/// A family as the papers take it, regular and bold. Fails the test if it is not installed.
std::unique_ptr<QtFontSources> installedFonts(const QString &family);

/// The bytes of a file that `draw` fills; finished here.
QByteArray pdfBytes(const FontSources &fonts, const std::function<void(PdfFile &)> &draw,
                    const PdfMetadata &metadata = {});
QByteArray pdfBytes(TextShaper &shaper, const std::function<void(PdfFile &)> &draw, const PdfMetadata &metadata = {});
/// Lines of text, one below the other, on as many sheets as they need.
QByteArray pdfOfLines(const FontSources &fonts, const QStringList &lines, bool bold = false);

/// A PDF in a directory of its own, for the programs.
class SavedPdf
{
public:
    explicit SavedPdf(const QByteArray &bytes);
    ~SavedPdf();
    Q_DISABLE_COPY_MOVE(SavedPdf)
    QString path() const { return m_path; }
    /// The lines of text that pdftotext and mutool read, without empty ones.
    QStringList popplerLines() const;
    QStringList mupdfLines() const;
    /// Written out plainly by qpdf.
    QByteArray plain() const;

private:
    QString m_directory;
    QString m_path;
};

/// The first page as pdftoppm draws it.
QImage drawnByPoppler(double dotsPerInch, const QByteArray &bytes);
/// Dark dots of one that have no dark dot of the other near them.
int strays(const QImage &one, const QImage &other);

} // namespace ruam::reports
