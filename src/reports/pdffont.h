#pragma once

#include "cfffont.h"
#include "textshaper.h"

namespace ruam::reports {

class PdfObjects;

/// A face in a PDF file. A cluster is drawn by one code, as shaping placed its glyphs: no reader can take the shift of
/// a mark for a gap between words. That code says the first character; each further one has a code after it that draws
/// nothing and takes no room, for some readers lose the place behind a code that says a base and its mark. Only what is
/// used is embedded.
class PdfFont
{
public:
    /// `name` is its name in page resources. The face must outlive it.
    PdfFont(const FontFace &face, const QByteArray &name, PdfObjects &objects);

    struct Code
    {
        quint16 value = 0;
        double width = 0; ///< thousandths of an em
    };
    /// Puts the codes of a cluster, whose characters are `text`, in place of `codes`.
    void encode(const ShapedPart &part, const ShapedCluster &cluster, QStringView text, std::vector<Code> &codes);
    /// Has no code left.
    bool isFull() const { return m_entries.size() >= kMostCodes; }
    QByteArray name() const { return m_name; }
    int object() const { return m_object; }
    void write() const;

private:
    static constexpr size_t kMostCodes = 0xFF00; ///< leaves room for those of one cluster
    struct Entry
    {
        QString text;
        double width = 0;
        std::vector<CffFont::Part> parts;
    };

    /// A new code draws the glyphs.
    Code codeOf(const ShapedGlyph *glyphs, int count, QStringView text);
    Code knownCode(const ShapedGlyph *glyphs, int count, QStringView text);
    QByteArray program(const QByteArray &fontName) const;
    QByteArray fontName() const;
    QByteArray descriptor(const QByteArray &fontName, int program) const;
    QByteArray codesToText() const;

    const FontFace &m_face;
    PdfObjects &m_objects;
    QByteArray m_name;
    int m_object;
    std::vector<Entry> m_entries;                       ///< by code, from 1
    QHash<QString, Code> m_codes;                       ///< by characters, glyphs and places
    QHash<std::pair<quint64, char16_t>, Code> m_single; ///< those of one character and one glyph, once more
    QString m_key;                                      ///< kept for its room
};

} // namespace ruam::reports
