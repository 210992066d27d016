#include "clusterdealer.h"

namespace ruam::reports {

namespace {

constexpr char16_t kSaraAm = 0x0E33;
constexpr char16_t kLaoAm = 0x0EB3;

/// The marks that HarfBuzz moves behind ◌ํ; Lao lies 0x80 above Thai.
bool isAboveBase(char16_t c)
{
    const char16_t thai = c >= 0x0E80 ? char16_t(c - 0x80) : c;
    return thai == 0x0E31 || (thai >= 0x0E34 && thai <= 0x0E37) || thai == 0x0E3B || (thai >= 0x0E47 && thai <= 0x0E4E);
}

int characterLength(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

int characterCount(QStringView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); at += characterLength(text, at))
        ++count;
    return count;
}

/// Where the ink of a glyph ends at the right.
int rightInk(const FontFace &face, hb_codepoint_t glyph)
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(face.font(), glyph, &extents);
    return extents.x_bearing + extents.width;
}

/// For a cluster whose characters end with ำ.
void joinSaraAm(const FontFace &face, std::vector<ShapedGlyph> &glyphs, QStringView text)
{
    const char16_t am = text.back().unicode();
    const hb_codepoint_t own = am == kSaraAm || am == kLaoAm ? face.nominalGlyph(am) : 0;
    if (!own || int(glyphs.size()) != characterCount(text) + 1)
        return;
    qsizetype marks = 0;
    while (marks + 2 <= text.size() && isAboveBase(text[text.size() - 2 - marks].unicode()))
        ++marks;
    const qsizetype nikhahit = qsizetype(glyphs.size()) - 2 - marks;
    if (nikhahit < 0)
        return;
    ShapedGlyph &aa = glyphs.back();
    aa.x += rightInk(face, aa.id) - rightInk(face, own);
    aa.id = own;
    // Whatever the dropped mark took of the line stays taken.
    ShapedGlyph &next = glyphs[size_t(nikhahit) + 1];
    next.x += glyphs[size_t(nikhahit)].advance;
    next.advance += glyphs[size_t(nikhahit)].advance;
    glyphs.erase(glyphs.begin() + nikhahit);
}

} // namespace

std::vector<DealtGlyph> dealCharacters(const FontFace &face, const ShapedGlyph *glyphs, int count, QStringView text)
{
    std::vector<ShapedGlyph> kept(glyphs, glyphs + count);
    if (!text.isEmpty())
        joinSaraAm(face, kept, text);
    // One character each, the rest to the last glyph.
    std::vector<DealtGlyph> dealt;
    qsizetype at = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        qsizetype length = text.size() - at;
        if (length > 0 && i + 1 < kept.size())
            length = characterLength(text, at);
        dealt.push_back({kept[i], text.mid(at, length)});
        at += length;
    }
    return dealt;
}

} // namespace ruam::reports
