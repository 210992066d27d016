#pragma once

#include "cfffont.h"
#include "textshaper.h"

namespace ruam::reports {

class PdfObjects;

/// A face in a PDF file. Each cluster of characters and glyphs has a code of its own, which draws the glyphs as shaping
/// placed them and says the characters: readers that know only codes then read exactly what was meant, and none takes
/// the shift of a mark for a gap between words. Only what is used is embedded.
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
    /// The code of a cluster, whose characters are `text`.
    Code code(const ShapedPart &part, const ShapedCluster &cluster, QStringView text);
    /// Has no code left.
    bool isFull() const { return m_entries.size() >= kMostCodes; }
    QByteArray name() const { return m_name; }
    int object() const { return m_object; }
    void write() const;

private:
    static constexpr size_t kMostCodes = 0xFFFE;
    struct Entry
    {
        QString text;
        double width = 0;
        std::vector<CffFont::Part> parts;
    };

    QByteArray program(const QByteArray &fontName) const;
    QByteArray fontName() const;
    QByteArray descriptor(const QByteArray &fontName, int program) const;
    QByteArray codesToText() const;

    const FontFace &m_face;
    PdfObjects &m_objects;
    QByteArray m_name;
    int m_object;
    std::vector<Entry> m_entries; ///< by code, from 1
    QHash<QString, Code> m_codes; ///< by characters, glyphs and places
    QString m_key;                ///< kept for its room
};

} // namespace ruam::reports
