#pragma once

#include "fontface.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace ruam::reports {

/// A font program made of outlines of a face: Compact Font Format, keyed by number, a thousand units to the em.
/// Outlines are shared by the glyphs that are set together from them.
class CffFont
{
public:
    /// The face must outlive it.
    explicit CffFont(const FontFace &face);
    ~CffFont();

    /// An outline of the face, moved. Thousandths of an em; y counts upwards.
    struct Part
    {
        uint32_t glyph = 0;
        double x = 0;
        double y = 0;
    };
    /// The next glyph; the first gets number 1.
    void addGlyph(const std::vector<Part> &parts, double advance);
    QByteArray bytes(const QByteArray &name) const;

private:
    struct Outline;
    struct Box
    {
        int left = 0;
        int bottom = 0;
        int right = 0;
        int top = 0;
    };

    /// Offsets in the file.
    struct Places
    {
        qint64 charset = 0;
        qint64 choice = 0;
        qint64 codes = 0;
        qint64 fonts = 0;
    };

    std::vector<QByteArray> charstrings() const;
    QByteArray topDict(const Places &places) const;
    int outlineOf(uint32_t glyph);
    void unite(const Outline &outline, int x, int y);

    const FontFace &m_face;
    QHash<uint32_t, int> m_outlineOf; ///< by glyph of the face
    std::vector<Outline> m_outlines;
    struct Piece
    {
        int outline = 0;
        int x = 0;
        int y = 0;
    };
    struct Glyph
    {
        double advance = 0;
        std::vector<Piece> pieces;
    };
    std::vector<Glyph> m_glyphs;
    Box m_box;
};

} // namespace ruam::reports
