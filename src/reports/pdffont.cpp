#include "pdffont.h"

#include "clusterdealer.h"
#include "pdfobjects.h"
#include "pdfsyntax.h"

#include <QCryptographicHash>
#include <hb-ot.h>
#include <hb-subset.h>

namespace ruam::reports {

namespace {

constexpr hb_tag_t kCff = HB_TAG('C', 'F', 'F', ' ');
constexpr size_t kMostCodes = 0xFFFF;
constexpr int kMostInBlock = 100; // a rule of CMap files
constexpr int kFontFileSymbolic = 4;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    const QByteArray bytes(data, qsizetype(length));
    hb_blob_destroy(blob);
    return bytes;
}

QByteArray postScriptName(const FontFace &face)
{
    char name[64] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face.face(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray clean;
    for (const char c : QByteArray(name))
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            clean += c;
    return clean.isEmpty() ? QByteArrayLiteral("Font") : clean;
}

/// ToUnicode: what each code says.
QByteArray codeToText(const std::vector<std::pair<quint16, QString>> &codes)
{
    QByteArray out("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t from = 0; from < codes.size(); from += kMostInBlock) {
        const size_t to = std::min(codes.size(), from + kMostInBlock);
        out += QByteArray::number(qint64(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            out += '<' + pdfHex(codes[i].first, 4) + '>' + pdfHexText(codes[i].second) + '\n';
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

int metric(const FontFace &face, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(face.font(), tag, &value);
    return int(face.thousandths(value));
}

} // namespace

PdfFont::PdfFont(const FontFace &face, const QByteArray &name, PdfObjects &objects)
    : m_face(face), m_objects(objects), m_name(name), m_isCff(face.hasTable(kCff)),
      m_known(hb_face_get_glyph_count(face.face()))
{
}

PdfFont::Code PdfFont::newCode(int plane, int glyph, QStringView text, double width)
{
    if (!m_isCff && size_t(plane) < m_planes.size() && m_planes[size_t(plane)].entries.size() == kMostCodes)
        ++plane;
    if (size_t(plane) == m_planes.size())
        m_planes.push_back({m_objects.reserve(), {}});
    std::vector<Entry> &entries = m_planes[size_t(plane)].entries;
    const Code made{plane, quint16(m_isCff ? size_t(glyph) : entries.size() + 1), width};
    entries.push_back({glyph, made.value, text.toString(), width});
    return made;
}

PdfFont::Placed PdfFont::placed(const ShapedGlyph &glyph, QStringView text)
{
    Placed made{{}, m_face.thousandths(glyph.x), m_face.thousandths(glyph.y), m_face.thousandths(glyph.advance)};
    std::vector<Known> &known = m_known[glyph.id];
    for (const Known &one : known) {
        if (one.text == text) {
            made.code = one.code;
            return made;
        }
    }
    // Codes of a CFF font are its glyphs: a second text for a glyph needs a second font over the same outlines.
    const int plane = m_isCff ? int(known.size()) : qMax(0, int(m_planes.size()) - 1);
    made.code =
        newCode(plane, int(glyph.id), text, m_face.thousandths(hb_font_get_glyph_h_advance(m_face.font(), glyph.id)));
    known.push_back({text.toString(), made.code});
    return made;
}

/// One code for the whole of a cluster.
PdfFont::Code PdfFont::compositeCode(const ShapedGlyph *glyphs, int count, QStringView text)
{
    QString key = text.toString();
    for (int i = 0; i < count; ++i)
        for (const int part : {int(glyphs[i].id), glyphs[i].advance, glyphs[i].x, glyphs[i].y})
            key += QChar(char16_t(part));
    const auto known = m_compositeCodes.constFind(key);
    if (known != m_compositeCodes.constEnd())
        return *known;
    CompositeGlyph composite;
    for (int i = 0; i < count; ++i) {
        composite.parts.push_back({quint16(glyphs[i].id), composite.advance + glyphs[i].x, glyphs[i].y});
        composite.advance += glyphs[i].advance;
    }
    m_composites.push_back(composite);
    const Code made = newCode(qMax(0, int(m_planes.size()) - 1), -int(m_composites.size()), text,
                              m_face.thousandths(composite.advance));
    m_compositeCodes.insert(key, made);
    return made;
}

void PdfFont::encode(const ShapedPart &part, const ShapedCluster &cluster, QStringView text, std::vector<Placed> &codes)
{
    const ShapedGlyph *glyphs = &part.glyphs[size_t(cluster.firstGlyph)];
    if (cluster.glyphCount == 1) {
        codes.push_back(placed(*glyphs, text));
        return;
    }
    bool isPlain = cluster.glyphCount == text.size();
    for (int i = 0; i < cluster.glyphCount; ++i)
        isPlain = isPlain && glyphs[i].x == 0 && glyphs[i].y == 0 && !text[i].isSurrogate();
    if (isPlain) {
        for (int i = 0; i < cluster.glyphCount; ++i)
            codes.push_back(placed(glyphs[i], text.mid(i, 1)));
    } else if (m_isCff) {
        for (const DealtGlyph &dealt : dealCharacters(m_face, glyphs, cluster.glyphCount, text))
            codes.push_back(placed(dealt.glyph, dealt.text));
    } else {
        const Code code = compositeCode(glyphs, cluster.glyphCount, text);
        codes.push_back({code, 0, 0, code.width});
    }
}

QByteArray PdfFont::planeName(int plane) const
{
    return plane == 0 ? m_name : m_name + 'p' + QByteArray::number(plane);
}

QByteArray PdfFont::resources() const
{
    QByteArray out;
    for (size_t i = 0; i < m_planes.size(); ++i)
        out += '/' + planeName(int(i)) + ' ' + pdfReference(m_planes[i].object);
    return out;
}

QByteArray PdfFont::subset() const
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
    for (const Plane &plane : m_planes)
        for (const Entry &entry : plane.entries)
            if (entry.glyph >= 0)
                hb_set_add(hb_subset_input_glyph_set(input), hb_codepoint_t(entry.glyph));
    for (const CompositeGlyph &composite : m_composites)
        for (const CompositeGlyph::Part &part : composite.parts)
            hb_set_add(hb_subset_input_glyph_set(input), part.glyph);
    // Only what draws: characters, names and shaping are the reader's no more.
    for (const hb_tag_t tag : {HB_TAG('c', 'm', 'a', 'p'), HB_TAG('O', 'S', '/', '2'), HB_TAG('n', 'a', 'm', 'e'),
                               HB_TAG('p', 'o', 's', 't'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
                               HB_TAG('G', 'D', 'E', 'F'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('V', 'O', 'R', 'G'),
                               HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('M', 'A', 'T', 'H')})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), tag);
    hb_face_t *face = hb_subset_or_fail(m_face.face(), input);
    hb_subset_input_destroy(input);
    if (!face)
        return {};
    const QByteArray bytes = bytesOf(m_isCff ? hb_face_reference_table(face, kCff) : hb_face_reference_blob(face));
    hb_face_destroy(face);
    return bytes;
}

/// Six letters before a subset's name, which follow from what is in it.
QByteArray PdfFont::usedHash() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Plane &plane : m_planes)
        for (const Entry &entry : plane.entries)
            hash.addData(entry.text.toUtf8() + QByteArray::number(entry.glyph) + ' ');
    QByteArray letters;
    for (const char byte : hash.result().left(6))
        letters += char('A' + quint8(byte) % 26);
    return letters;
}

int PdfFont::writeProgram(const QByteArray &program) const
{
    const int object = m_objects.reserve();
    const QByteArray entries =
        m_isCff ? QByteArrayLiteral("/Subtype/CIDFontType0C") : "/Length1 " + QByteArray::number(program.size());
    m_objects.writeStream(object, entries, program);
    return object;
}

QByteArray PdfFont::descriptor(const QByteArray &fontName, int program) const
{
    const QByteArray head = m_face.source().table(HB_TAG('h', 'e', 'a', 'd'));
    QByteArray box;
    for (int at = 36; at < 44; at += 2) {
        const int value = at + 1 < head.size() ? qint16((quint8(head[at]) << 8) | quint8(head[at + 1])) : 0;
        box += QByteArray::number(qRound(m_face.thousandths(value))) + ' ';
    }
    const bool heavy = m_face.source().weight() >= 600;
    return "<</Type/FontDescriptor/FontName/" + fontName + "/Flags " + QByteArray::number(kFontFileSymbolic) +
           "/FontBBox[" + box.trimmed() + "]/ItalicAngle 0/Ascent " +
           QByteArray::number(metric(m_face, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)) + "/Descent " +
           QByteArray::number(metric(m_face, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)) + "/CapHeight " +
           QByteArray::number(metric(m_face, HB_OT_METRICS_TAG_CAP_HEIGHT)) + "/StemV " + (heavy ? "140" : "80") +
           (m_isCff ? "/FontFile3 " : "/FontFile2 ") + pdfReference(program) + ">>";
}

QByteArray PdfFont::codeToGlyph(const Plane &plane, int firstComposite) const
{
    QByteArray map(2, '\0');
    for (const Entry &entry : plane.entries) {
        const int glyph = entry.glyph >= 0 ? entry.glyph : firstComposite - 1 - entry.glyph;
        map += char(glyph >> 8);
        map += char(glyph & 0xFF);
    }
    return map;
}

void PdfFont::writePlane(const Plane &plane, const QByteArray &fontName, int descriptorObject, int firstComposite) const
{
    std::vector<Entry> entries = plane.entries;
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.value < b.value; });
    std::vector<std::pair<quint16, QString>> texts;
    QByteArray widths;
    int expected = -1;
    for (const Entry &entry : entries) {
        texts.emplace_back(entry.value, entry.text);
        if (entry.value != expected)
            widths += (widths.isEmpty() ? "" : "]") + QByteArray::number(entry.value) + '[';
        else
            widths += ' ';
        widths += pdfNumber(entry.width);
        expected = entry.value + 1;
    }
    const int toText = m_objects.reserve();
    m_objects.writeStream(toText, {}, codeToText(texts));
    QByteArray glyphMap;
    if (!m_isCff) {
        const int map = m_objects.reserve();
        m_objects.writeStream(map, {}, codeToGlyph(plane, firstComposite));
        glyphMap = "/CIDToGIDMap " + pdfReference(map);
    }
    const int descendant =
        m_objects.add("<</Type/Font/Subtype/" + QByteArray(m_isCff ? "CIDFontType0" : "CIDFontType2") + "/BaseFont/" +
                      fontName + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" +
                      "/FontDescriptor " + pdfReference(descriptorObject) + glyphMap + "/W[" + widths + "]]>>");
    m_objects.write(plane.object, "<</Type/Font/Subtype/Type0/BaseFont/" + fontName + (m_isCff ? "-Identity-H" : "") +
                                      "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) +
                                      "]/ToUnicode " + pdfReference(toText) + ">>");
}

bool PdfFont::write()
{
    QByteArray program = subset();
    int firstComposite = 0;
    if (!m_isCff && !program.isEmpty())
        program = withCompositeGlyphs(program, m_composites, firstComposite);
    if (program.isEmpty())
        return false;
    const QByteArray fontName = usedHash() + '+' + postScriptName(m_face);
    const int descriptorObject = m_objects.add(descriptor(fontName, writeProgram(program)));
    for (const Plane &plane : m_planes)
        writePlane(plane, fontName, descriptorObject, firstComposite);
    return true;
}

} // namespace ruam::reports
