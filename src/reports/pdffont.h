#pragma once

#include "compositeglyphs.h"
#include "textshaper.h"

namespace ruam::reports {

class PdfObjects;

/// A face in a PDF file. Every code says one text: a pair of a glyph and the characters it stands for has a code of its
/// own, and so has a base with marks that shaping moved, for readers take a mark's shift for a gap between words. Only
/// the glyphs used are embedded.
class PdfFont
{
public:
    /// `name` is the first part of its names in page resources. The face must outlive it.
    PdfFont(const FontFace &face, const QByteArray &name, PdfObjects &objects);

    struct Code
    {
        int plane = 0; ///< which of the fonts that share the outlines
        quint16 value = 0;
        double width = 0; ///< thousandths of an em
    };
    /// A code and where it stands, in thousandths of an em.
    struct Placed
    {
        Code code;
        double x = 0; ///< from the pen
        double y = 0;
        double advance = 0;
    };
    /// Appends the codes of a cluster, whose characters are `text`.
    void encode(const ShapedPart &part, const ShapedCluster &cluster, QStringView text, std::vector<Placed> &codes);
    QByteArray planeName(int plane) const;
    /// Entries for the resources of pages: "/F1 5 0 R".
    QByteArray resources() const;
    /// Writes all its objects. False if the face cannot be embedded.
    bool write();

private:
    struct Entry
    {
        int glyph = 0; ///< below 0: composite number -1 - glyph
        quint16 value = 0;
        QString text;
        double width = 0;
    };
    struct Plane
    {
        int object = 0;
        std::vector<Entry> entries;
    };
    struct Known
    {
        QString text;
        Code code;
    };

    Placed placed(const ShapedGlyph &glyph, QStringView text);
    Code compositeCode(const ShapedGlyph *glyphs, int count, QStringView text);
    Code newCode(int plane, int glyph, QStringView text, double width);
    QByteArray subset() const;
    QByteArray usedHash() const;
    int writeProgram(const QByteArray &program) const;
    QByteArray descriptor(const QByteArray &fontName, int program) const;
    void writePlane(const Plane &plane, const QByteArray &fontName, int descriptorObject, int firstComposite) const;
    QByteArray codeToGlyph(const Plane &plane, int firstComposite) const;

    const FontFace &m_face;
    PdfObjects &m_objects;
    QByteArray m_name;
    bool m_isCff = false;
    std::vector<Plane> m_planes;
    std::vector<std::vector<Known>> m_known; ///< by glyph
    std::vector<CompositeGlyph> m_composites;
    QHash<QString, Code> m_compositeCodes; ///< by characters, glyphs and places
};

} // namespace ruam::reports
