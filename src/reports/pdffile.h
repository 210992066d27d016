#pragma once

#include "pdfarchive.h"
#include "pdfcontent.h"
#include "pdfimages.h"
#include "pdfobjects.h"

#include <ruam/reports/pages.h>

#include <QSizeF>

namespace ruam::reports {

struct PdfText
{
    QString text;
    bool bold = false;
    double points = 0;
    Colour colour{};
    double x = 0;        ///< millimetres from the left
    double baseline = 0; ///< millimetres from the top
    std::optional<TextTag> tag;
    bool turned = false; ///< half a turn around x and base line
};

/// A PDF file for archives: every font embedded, text that can be searched and copied exactly, tagged, with an outline.
/// Pages are written as they come. Equal calls give equal bytes. Measures are millimetres from the top left corner of
/// the sheet.
class PdfFile
{
public:
    /// `out` must be open; it and the shaper must outlive this.
    PdfFile(QIODevice &out, TextShaper &shaper, const PdfMetadata &metadata);
    ~PdfFile();

    void addPage(const QSizeF &size);
    // On the page added last; there must be one.
    void addBox(const Box &box);
    void addRule(const Rule &rule);
    void addPicture(const PlacedPicture &picture);
    void addText(const PdfText &text);
    /// Shapes the texts that follow; must outlive this.
    void shapeWith(TextShaper &shaper) { m_shaper = &shaper; }

    /// An entry of the outline; `page` counts from 0 and may be yet to come, `level` from 1.
    void addOutline(const QString &title, int page, int level = 1);
    /// Must be called once, at the end. False if a byte was not written.
    bool finish();

private:
    struct Entry;

    PdfFont &fontOf(const FontFace &face);
    void endPage();
    int writePageTree();
    int writeOutline();
    int writeOutlineEntries(int parent, size_t from, size_t to, int &first, int &last);
    int writeIntent();
    qint64 up(double millimetres) const;
    PdfContent::Area areaOf(const QRectF &rect) const;

    PdfMetadata m_metadata;
    PdfObjects m_objects;
    PdfStructure m_structure;
    TextShaper *m_shaper;
    QHash<const FontFace *, PdfFont *> m_fontOfFace; ///< the one that has codes left
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    PdfContent m_content;
    PdfImages m_images;
    int m_resources;
    std::vector<int> m_pages;
    std::vector<int> m_pageGroups; ///< nodes of the page tree above the pages
    QSizeF m_size;
    std::vector<Entry> m_outline;
};

} // namespace ruam::reports
