#pragma once

#include "textshaper.h"

namespace ruam::reports {

/// A glyph and the characters it stands for.
struct DealtGlyph
{
    ShapedGlyph glyph;
    QStringView text;
};

/// The glyphs of a cluster, each with characters of its own, so that reading them in order gives the text. Where
/// shaping split ำ into ◌ํ and า, the face's own ำ takes the place of the two: a glyph without a character cannot be
/// read back.
std::vector<DealtGlyph> dealCharacters(const FontFace &face, const ShapedGlyph *glyphs, int count, QStringView text);

} // namespace ruam::reports
