#include "pdffont.h"

#include "pdfobjects.h"
#include "pdfsyntax.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cmath>
#include <hb-ot.h>

namespace ruam::reports {

namespace {

constexpr size_t kMostInBlock = 100; // a rule of CMap files
constexpr int kHeavy = 600;

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

QByteArray metric(const FontFace &face, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position_with_fallback(face.font(), tag, &value);
    return QByteArray::number(qRound(face.thousandths(value)));
}

} // namespace

PdfFont::PdfFont(const FontFace &face, const QByteArray &name, PdfObjects &objects)
    : m_face(face), m_objects(objects), m_name(name), m_object(objects.reserve())
{
}

void PdfFont::encode(const ShapedPart &part, const ShapedCluster &cluster, QStringView text, std::vector<Code> &codes)
{
    codes.clear();
    const ShapedGlyph *glyphs = &part.glyphs[size_t(cluster.firstGlyph)];
    int count = cluster.glyphCount;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = text[at].isHighSurrogate() ? 2 : 1;
        // Readers drop what is printed twice at one place.
        while (at + length < text.size() && text[at + length] == text[at])
            ++length;
        codes.push_back(codeOf(glyphs, count, text.mid(at, length)));
        count = 0;
        at += length;
    }
}

PdfFont::Code PdfFont::codeOf(const ShapedGlyph *glyphs, int count, QStringView text)
{
    if (count != 1 || text.size() != 1)
        return knownCode(glyphs, count, text);
    // Nearly all: one character, one glyph. Numbers are found faster than texts.
    const auto bits = [](int value, int shift) { return quint64(quint16(value)) << shift; };
    const std::pair key{bits(glyphs->id, 48) | bits(glyphs->advance, 32) | bits(glyphs->x, 16) | bits(glyphs->y, 0),
                        text.front().unicode()};
    const auto known = m_single.constFind(key);
    if (known != m_single.constEnd())
        return *known;
    return *m_single.insert(key, knownCode(glyphs, count, text));
}

PdfFont::Code PdfFont::knownCode(const ShapedGlyph *glyphs, int count, QStringView text)
{
    m_key.resize(0);
    m_key.append(text);
    for (int i = 0; i < count; ++i)
        for (const int value : {int(glyphs[i].id), glyphs[i].advance, glyphs[i].x, glyphs[i].y})
            m_key.append(QChar(char16_t(value)));
    const auto known = m_codes.constFind(m_key);
    if (known != m_codes.constEnd())
        return *known;

    Entry entry;
    entry.text = text.toString();
    int pen = 0;
    for (int i = 0; i < count; ++i) {
        entry.parts.push_back({glyphs[i].id, m_face.thousandths(pen + glyphs[i].x), m_face.thousandths(glyphs[i].y)});
        pen += glyphs[i].advance;
    }
    // As exact as the file says it.
    entry.width = std::round(m_face.thousandths(pen) * 100) / 100;
    m_entries.push_back(entry);
    const Code made{quint16(m_entries.size()), entry.width};
    m_codes.insert(QString(m_key.constData(), m_key.size()), made);
    return made;
}

QByteArray PdfFont::program(const QByteArray &fontName) const
{
    CffFont font(m_face);
    for (const Entry &entry : m_entries)
        font.addGlyph(entry.parts, entry.width);
    return font.bytes(fontName);
}

/// Six letters that follow from what is embedded, as subsets are named.
QByteArray PdfFont::fontName() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Entry &entry : m_entries)
        hash.addData(entry.text.toUtf8());
    QByteArray letters;
    for (const char byte : hash.result().left(6))
        letters += char('A' + quint8(byte) % 26);
    return letters + '+' + postScriptName(m_face);
}

QByteArray PdfFont::descriptor(const QByteArray &fontName, int program) const
{
    const QByteArray head = m_face.source().table(HB_TAG('h', 'e', 'a', 'd'));
    QByteArray box;
    for (int at = 36; at < 44; at += 2) {
        const int value = at + 1 < head.size() ? qint16((quint8(head[at]) << 8) | quint8(head[at + 1])) : 0;
        box += QByteArray::number(qRound(m_face.thousandths(value))) + ' ';
    }
    return "<</Type/FontDescriptor/FontName/" + fontName + "/Flags 4/FontBBox[" + box.trimmed() +
           "]/ItalicAngle 0/Ascent " + metric(m_face, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) + "/Descent " +
           metric(m_face, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) + "/CapHeight " +
           metric(m_face, HB_OT_METRICS_TAG_CAP_HEIGHT) + "/StemV " +
           (m_face.source().weight() >= kHeavy ? "140" : "80") + "/FontFile3 " + pdfReference(program) + ">>";
}

/// A CMap: what each code says.
QByteArray PdfFont::codesToText() const
{
    QByteArray out("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t from = 0; from < m_entries.size(); from += kMostInBlock) {
        const size_t to = std::min(m_entries.size(), from + kMostInBlock);
        out += QByteArray::number(qint64(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            out += '<' + pdfHex(unsigned(i + 1), 4) + '>' + pdfHexText(m_entries[i].text) + '\n';
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

void PdfFont::write() const
{
    const QByteArray name = fontName();
    const int programObject = m_objects.reserve();
    m_objects.writeStream(programObject, "/Subtype/CIDFontType0C", program(name));
    const int toText = m_objects.reserve();
    m_objects.writeStream(toText, {}, codesToText());
    QByteArray widths;
    for (const Entry &entry : m_entries)
        widths += pdfNumber(entry.width) + ' ';
    const int descriptorObject = m_objects.add(descriptor(name, programObject));
    const int descendant =
        m_objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name +
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                      pdfReference(descriptorObject) + "/W[1[" + widths.trimmed() + "]]>>");
    m_objects.write(m_object, "<</Type/Font/Subtype/Type0/BaseFont/" + name +
                                  "-Identity-H/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) +
                                  "]/ToUnicode " + pdfReference(toText) + ">>");
}

} // namespace ruam::reports
