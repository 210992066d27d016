#pragma once

#include "textshaper.h"

namespace ruam::reports {

/// A glyph as HarfBuzz left it: `start` is the cluster, `length` not yet known. Deals the characters [start, end) of the
/// text to the part's glyphs, so that reading the glyphs in order gives the text. Where shaping split ำ into ◌ํ and า,
/// the face's own ำ takes the place of the two: a glyph without a character cannot be read back.
void dealCharacters(ShapedPart &part, QStringView text, int start, int end);

} // namespace ruam::reports
