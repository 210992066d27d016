#include "clusterdealer.h"

#include <algorithm>

namespace ruam::reports {

namespace {

constexpr char16_t kSaraAm = 0x0E33;
constexpr char16_t kLaoAm = 0x0EB3;

bool isAboveBase(char16_t c)
{
    // The marks that HarfBuzz moves behind ◌ํ; Lao lies 0x80 above Thai.
    const char16_t thai = c >= 0x0E80 ? char16_t(c - 0x80) : c;
    return thai == 0x0E31 || (thai >= 0x0E34 && thai <= 0x0E37) || thai == 0x0E3B ||
           (thai >= 0x0E47 && thai <= 0x0E4E);
}

int characterLength(QStringView text, int at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

int characterCount(QStringView text, int start, int end)
{
    int count = 0;
    for (int at = start; at < end; at += characterLength(text, at))
        ++count;
    return count;
}

/// Where the ink of a glyph ends at the right, in thousandths of an em from its origin.
double rightInk(const FontFace &face, hb_codepoint_t glyph)
{
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(face.font(), glyph, &extents);
    return face.thousandths(extents.x_bearing + extents.width);
}

/// Glyphs [first, last) of a cluster whose characters end with ำ: one glyph less, or as before.
void joinSaraAm(ShapedPart &part, QStringView text, int first, int &last, int start, int end)
{
    const char16_t am = text[end - 1].unicode();
    const hb_codepoint_t own = am == kSaraAm || am == kLaoAm ? part.face->nominalGlyph(am) : 0;
    if (!own || last - first != characterCount(text, start, end) + 1)
        return;
    int marks = 0;
    while (end - 2 - marks >= start && isAboveBase(text[end - 2 - marks].unicode()))
        ++marks;
    const int nikhahit = last - 2 - marks;
    if (nikhahit < first)
        return;
    ShapedGlyph &aa = part.glyphs[size_t(last - 1)];
    const float shift = float(rightInk(*part.face, aa.id) - rightInk(*part.face, own));
    aa.x += shift;
    aa.id = own;
    // Whatever the dropped mark took of the line stays taken.
    ShapedGlyph &next = part.glyphs[size_t(nikhahit + 1)];
    const float advance = part.glyphs[size_t(nikhahit)].advance;
    next.x += advance;
    next.advance += advance;
    part.glyphs.erase(part.glyphs.begin() + nikhahit);
    --last;
}

/// One character each, the rest to the last glyph.
void dealCluster(ShapedPart &part, QStringView text, int first, int last, int start, int end)
{
    int at = start;
    for (int i = first; i < last; ++i) {
        ShapedGlyph &glyph = part.glyphs[size_t(i)];
        glyph.start = at;
        glyph.length = at >= end ? 0 : i == last - 1 ? end - at : characterLength(text, at);
        at += glyph.length;
    }
}

} // namespace

void dealCharacters(ShapedPart &part, QStringView text, int start, int end)
{
    if (part.rightToLeft)
        std::reverse(part.glyphs.begin(), part.glyphs.end());
    int first = 0;
    int from = start;
    while (first < int(part.glyphs.size())) {
        const int cluster = part.glyphs[size_t(first)].start;
        int last = first + 1;
        while (last < int(part.glyphs.size()) && part.glyphs[size_t(last)].start == cluster)
            ++last;
        const int to = last < int(part.glyphs.size()) ? part.glyphs[size_t(last)].start : end;
        if (!part.rightToLeft && to > from)
            joinSaraAm(part, text, first, last, from, to);
        dealCluster(part, text, first, last, from, to);
        first = last;
        from = to;
    }
    if (part.rightToLeft)
        std::reverse(part.glyphs.begin(), part.glyphs.end());
}

} // namespace ruam::reports
