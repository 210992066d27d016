#include "pdffile.h"

#include "ink.h"
#include "pdfsyntax.h"
#include "pictures.h"

namespace ruam::reports {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr size_t kPagesInGroup = 64;

qint64 fromMm(double millimetres)
{
    return pdfHundredths(millimetres * kPointsPerMm);
}

} // namespace

struct PdfFile::Entry
{
    QString title;
    int page;
    int level;
};

PdfFile::PdfFile(QIODevice &out, TextShaper &shaper, const PdfMetadata &metadata)
    : m_metadata(metadata), m_objects(out), m_structure(m_objects), m_shaper(&shaper),
      m_content([this](const FontFace &face) -> PdfFont & { return fontOf(face); }), m_images(m_objects),
      m_resources(m_objects.reserve())
{
}

PdfFile::~PdfFile() = default;

PdfFont &PdfFile::fontOf(const FontFace &face)
{
    PdfFont *&font = m_fontOfFace[&face];
    if (!font || font->isFull()) {
        const QByteArray name = "F" + QByteArray::number(qint64(m_fonts.size() + 1));
        m_fonts.push_back(std::make_unique<PdfFont>(face, name, m_objects));
        font = m_fonts.back().get();
    }
    return *font;
}

/// Millimetres from the top to hundredths of a point from the bottom.
qint64 PdfFile::up(double millimetres) const
{
    return fromMm(m_size.height()) - fromMm(millimetres);
}

void PdfFile::addPage(const QSizeF &size)
{
    endPage();
    m_size = size;
    if (m_pages.size() % kPagesInGroup == 0)
        m_pageGroups.push_back(m_objects.reserve());
    m_pages.push_back(m_objects.reserve());
    m_structure.beginPage(m_pages.back());
}

void PdfFile::endPage()
{
    if (m_pages.empty())
        return;
    m_structure.endPage();
    const int content = m_objects.reserve();
    m_objects.writeStream(content, {}, m_content.take());
    QByteArray page = "<</Type/Page/Parent " + pdfReference(m_pageGroups.back()) + "/MediaBox[0 0 ";
    pdfAppendHundredths(page, fromMm(m_size.width()));
    page += ' ';
    pdfAppendHundredths(page, fromMm(m_size.height()));
    m_objects.write(m_pages.back(), page + "]/Resources " + pdfReference(m_resources) + "/Contents " +
                                        pdfReference(content) + "/StructParents " +
                                        QByteArray::number(m_structure.pageKey()) + "/Tabs/S>>");
}

PdfContent::Area PdfFile::areaOf(const QRectF &rect) const
{
    return {fromMm(rect.left()), up(rect.bottom()), fromMm(rect.right()) - fromMm(rect.left()),
            up(rect.top()) - up(rect.bottom())};
}

void PdfFile::addBox(const Box &box)
{
    if (box.fill)
        m_content.fill(areaOf(box.rect), fromMm(box.radius), *box.fill);
    if (box.outline > 0)
        m_content.outline(areaOf(box.rect), fromMm(box.radius),
                          {pdfHundredths(box.outline), 0, box.dashed ? fromMm(kDash) : 0, box.outlineColour});
}

void PdfFile::addRule(const Rule &rule)
{
    m_content.line(fromMm(rule.x1), up(rule.y1), fromMm(rule.x2), up(rule.y2),
                   {pdfHundredths(rule.thickness), rule.dotted ? fromMm(kDotStep) : 0, rule.dashed ? fromMm(kDash) : 0,
                    rule.colour});
}

void PdfFile::addPicture(const PlacedPicture &placed)
{
    const PdfImages::Image image = m_images.imageOf(placed.picture);
    if (image.size.isEmpty())
        return;
    m_content.image(image.name, areaOf(placeOf(placed.picture, image.size)),
                    m_structure.markFigure(placed.tag, placed.picture.alternative));
}

void PdfFile::addText(const PdfText &text)
{
    const ShapedText &shaped = m_shaper->shaped(text.text, text.bold);
    if (!shaped.parts.empty())
        m_content.text(shaped, pdfHundredths(text.points), fromMm(text.x), up(text.baseline), text.colour,
                       m_structure.mark(text.tag), text.turned);
}

void PdfFile::addOutline(const QString &title, int page, int level)
{
    m_outline.push_back({title, page, level});
}

int PdfFile::writePageTree()
{
    const int root = m_objects.reserve();
    QByteArray groups;
    for (size_t group = 0; group < m_pageGroups.size(); ++group) {
        const size_t from = group * kPagesInGroup;
        const size_t to = std::min(m_pages.size(), from + kPagesInGroup);
        QByteArray kids;
        for (size_t page = from; page < to; ++page)
            kids += pdfReference(m_pages[page]) + ' ';
        m_objects.write(m_pageGroups[group], "<</Type/Pages/Parent " + pdfReference(root) + "/Count " +
                                                 QByteArray::number(qint64(to - from)) + "/Kids[" + kids.trimmed() +
                                                 "]>>");
        groups += pdfReference(m_pageGroups[group]) + ' ';
    }
    m_objects.write(root, "<</Type/Pages/Count " + QByteArray::number(qint64(m_pages.size())) + "/Kids[" +
                              groups.trimmed() + "]>>");
    return root;
}

/// Entries [from, to), the first of which sets their level; deeper ones go below the one before. Returns how many.
int PdfFile::writeOutlineEntries(int parent, size_t from, size_t to, int &first, int &last)
{
    std::vector<size_t> starts;
    for (size_t i = from; i < to; ++i)
        if (starts.empty() || m_outline[i].level <= m_outline[from].level)
            starts.push_back(i);
    std::vector<int> objects;
    for (size_t i = 0; i < starts.size(); ++i)
        objects.push_back(m_objects.reserve());
    int count = int(starts.size());
    for (size_t i = 0; i < starts.size(); ++i) {
        const Entry &entry = m_outline[starts[i]];
        QByteArray body = "<</Title " + pdfText(entry.title) + "/Parent " + pdfReference(parent);
        if (i > 0)
            body += "/Prev " + pdfReference(objects[i - 1]);
        if (i + 1 < objects.size())
            body += "/Next " + pdfReference(objects[i + 1]);
        const size_t end = i + 1 < starts.size() ? starts[i + 1] : to;
        if (starts[i] + 1 < end) {
            int firstBelow = 0;
            int lastBelow = 0;
            const int below = writeOutlineEntries(objects[i], starts[i] + 1, end, firstBelow, lastBelow);
            body += "/First " + pdfReference(firstBelow) + "/Last " + pdfReference(lastBelow) + "/Count " +
                    QByteArray::number(below);
            count += below;
        }
        if (entry.page >= 0 && entry.page < int(m_pages.size()))
            body += "/Dest[" + pdfReference(m_pages[size_t(entry.page)]) + "/XYZ null null null]";
        m_objects.write(objects[i], body + ">>");
    }
    first = objects.front();
    last = objects.back();
    return count;
}

int PdfFile::writeOutline()
{
    const int root = m_objects.reserve();
    int first = 0;
    int last = 0;
    const int count = writeOutlineEntries(root, 0, m_outline.size(), first, last);
    m_objects.write(root, "<</Type/Outlines/First " + pdfReference(first) + "/Last " + pdfReference(last) + "/Count " +
                              QByteArray::number(count) + ">>");
    return root;
}

int PdfFile::writeIntent()
{
    const int profile = m_objects.reserve();
    m_objects.writeStream(profile, "/N 3", srgbProfile());
    return m_objects.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                         "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                         pdfReference(profile) + ">>");
}

bool PdfFile::finish()
{
    endPage();
    QByteArray fonts;
    for (const auto &font : m_fonts) {
        font->write();
        fonts += '/' + font->name() + ' ' + pdfReference(font->object());
    }
    m_objects.write(m_resources, "<</Font<<" + fonts + ">>" + m_images.resources() + ">>");
    const int metadata = m_objects.reserve();
    m_objects.writePlainStream(metadata, "/Type/Metadata/Subtype/XML", pdfMetadataPacket(m_metadata));
    QByteArray catalog = "<</Type/Catalog/Pages " + pdfReference(writePageTree()) + "/Metadata " +
                         pdfReference(metadata) + "/OutputIntents[" + pdfReference(writeIntent()) +
                         "]/MarkInfo<</Marked true>>/StructTreeRoot " + pdfReference(m_structure.finish()) + "/Lang" +
                         pdfText(m_metadata.language) + "/ViewerPreferences<</DisplayDocTitle true>>";
    if (!m_outline.empty())
        catalog += "/Outlines " + pdfReference(writeOutline()) + "/PageMode/UseOutlines";
    const int root = m_objects.add(catalog + ">>");
    const int info = m_objects.add(pdfInfo(m_metadata));
    return m_objects.finish(root, info);
}

} // namespace ruam::reports
