#pragma once

#include <ruam/core/result.h>
#include <ruam/reports/pages.h>

#include <QStringList>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

/// Pages to screen, printer and PDF. Needs a QGuiApplication.
namespace ruam::reports {

/// Told after each page how many of how many are done. False stops the work, which then fails as Cancelled.
using PageProgress = std::function<bool(int done, int of)>;

/// The Thai font of the papers: TH Sarabun where it is installed, else Laksaman, else the best other with Thai letters,
/// in sizes that look alike. Keeps what it has shaped; measures and draws the same glyphs. Not thread-safe.
class Fonts final : public Measurer
{
public:
    /// The best of the installed families. Fails as NoThaiFont.
    static core::Result<std::unique_ptr<Fonts>> find();
    /// The best of `families`, which stand for the installed ones.
    static core::Result<std::unique_ptr<Fonts>> find(const QStringList &families);
    /// The family and sizes that the document asks for, or the best of the installed families.
    static core::Result<std::unique_ptr<Fonts>> findFor(const Document &document);
    /// Whether these are what findFor(document) makes.
    bool serve(const Document &document) const;
    ~Fonts() override;

    QString family() const;
    /// Size of a token in points.
    double points(Token token) const;
    double points(const Style &style) const;

    Extent extent(const QString &text, const Style &style) const override;
    double pitch(const Style &style) const override;
    double bodyHeight(const Style &style) const override;

private:
    friend void renderPage(const Page &page, const Fonts &fonts, QPainter &painter);
    friend core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path,
                                       const PageProgress &progress);
    struct Shaper;
    explicit Fonts(std::unique_ptr<Shaper> shaper);
    std::unique_ptr<Shaper> m_shaper;
    QString m_asked;
    int m_sizeStep = 0;
};

/// Draws a page at the painter's origin. One unit of the painter must be one millimetre: scale it first. The ground is
/// left as it is.
void renderPage(const Page &page, const Fonts &fonts, QPainter &painter);

/// Writes all pages, whole or not at all; an existing file is replaced. Made as an archive needs it: fonts embedded,
/// text that can be searched and copied exactly, tagged, with an outline of the sections. Equal pages give equal bytes.
/// Holds one page at a time. Fails as DirectoryMissing, FileReadOnly, DiskFull or CannotWrite.
core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path,
                            const PageProgress &progress = {});

} // namespace ruam::reports
