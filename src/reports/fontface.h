#pragma once

#include "fontsource.h"

#include <QHash>
#include <hb.h>
#include <memory>

namespace ruam::reports {

/// A font source as HarfBuzz sees it. The source must outlive it.
class FontFace
{
public:
    explicit FontFace(const FontSource &source);

    const FontSource &source() const { return m_source; }
    hb_face_t *face() const { return m_face.get(); }
    hb_font_t *font() const { return m_font.get(); }
    bool hasTable(uint32_t tag) const;
    /// Outlines that a PDF can carry; pictures of emoji, for one, are none.
    bool hasOutlines() const { return m_hasOutlines; }
    /// Whether the face draws the character, by itself or through what HarfBuzz puts in its place.
    bool draws(char32_t character) const;
    /// 0 if the face has no glyph for it.
    hb_codepoint_t nominalGlyph(char32_t character) const;
    /// How far the ink of a glyph reaches, in font units upwards; empty: nothing is drawn.
    struct Ink
    {
        int bottom = 0;
        int top = 0;
    };
    Ink ink(hb_codepoint_t glyph) const;
    /// Font units to thousandths of an em.
    double thousandths(double units) const { return units * m_scale; }

private:
    template <auto destroy>
    struct Destroy
    {
        template <class T>
        void operator()(T *object) const
        {
            destroy(object);
        }
    };

    const FontSource &m_source;
    std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>> m_face;
    std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>> m_font;
    double m_scale = 1;
    bool m_hasOutlines = false;
    mutable QHash<hb_codepoint_t, Ink> m_inks;
};

} // namespace ruam::reports
