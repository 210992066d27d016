#pragma once

#include <ruam/core/result.h>
#include <ruam/reports/pages.h>

#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

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
    /// The families and sizes that the document and its sections ask for; where one is not installed, the best that is.
    static core::Result<std::unique_ptr<Fonts>> findFor(const Document &document);
    /// Whether these have all that findFor(document) makes.
    bool serve(const Document &document) const;
    ~Fonts() override;

    QString family() const;
    /// Size of a token in points.
    double points(Token token) const;
    double points(const Style &style) const;

    Extent extent(const QString &text, const Style &style) const override;
    double pitch(const Style &style) const override;
    double bodyHeight(const Style &style) const override;
    const Fonts &of(const Typeface &typeface) const override;

private:
    friend void renderPage(const Page &page, const Fonts &fonts, QPainter &painter);
    friend core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path,
                                       const PageProgress &progress);
    struct Shaper;
    explicit Fonts(std::shared_ptr<Shaper> shaper);
    void setTypeface(const Typeface &typeface);
    const Fonts *known(const Typeface &typeface) const;
    /// Size of the em in millimetres.
    double em(const Style &style) const;

    std::shared_ptr<Shaper> m_shaper; ///< shared by the sizes of a family
    double m_points[kTokenCount] = {};
    Typeface m_typeface; ///< as it was asked for
    std::vector<std::unique_ptr<Fonts>> m_others;
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
