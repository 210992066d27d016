#pragma once

#include <QByteArray>
#include <vector>

namespace ruam::reports {

/// Glyphs of a TrueType font set together as one. Font units; y counts upwards.
struct CompositeGlyph
{
    struct Part
    {
        quint16 glyph = 0;
        int x = 0;
        int y = 0;
    };
    std::vector<Part> parts;
    int advance = 0;
};

/// The font with these glyphs behind its own: the first gets number `firstGlyph`. Empty if the font is not sound.
QByteArray withCompositeGlyphs(const QByteArray &trueType, const std::vector<CompositeGlyph> &composites,
                               int &firstGlyph);

} // namespace ruam::reports
