#pragma once

#include "fontface.h"

#include <QHash>
#include <QString>
#include <set>
#include <vector>

namespace ruam::reports {

/// A glyph of a shaped text. Measures are font units; y counts upwards.
struct ShapedGlyph
{
    uint32_t id = 0;
    int advance = 0;
    int x = 0; ///< from the pen
    int y = 0;
};

/// Glyphs that belong to the same characters: a base and its marks. UTF-16 units of the run's text.
struct ShapedCluster
{
    int start = 0;
    int length = 0;
    int firstGlyph = 0;
    int glyphCount = 0;
};

/// Glyphs of one face, from left to right. Every character of the part is in one cluster.
struct ShapedPart
{
    const FontFace *face = nullptr;
    bool rightToLeft = false;
    std::vector<ShapedGlyph> glyphs;
    std::vector<ShapedCluster> clusters;
};

struct ShapedText
{
    QString text; ///< as drawn: one line, whole characters
    std::vector<ShapedPart> parts;
    // Thousandths of an em; the ink counts from the base line.
    double width = 0;
    double above = 0; ///< upwards
    double below = 0; ///< downwards
};

/// Texts of one line to glyphs, through HarfBuzz. What a face lacks comes from another; what none has is drawn as a
/// replacement sign and remembered. Keeps what it shaped lately. Not thread-safe.
class TextShaper
{
public:
    /// The sources must outlive it.
    explicit TextShaper(const FontSources &sources) : m_sources(sources) {}

    /// Good until the next call.
    const ShapedText &shaped(const QString &text, bool bold);
    /// Characters that no font draws.
    const std::set<char32_t> &missing() const { return m_missing; }

private:
    struct Item;

    ShapedText shape(const QString &text, bool bold);
    std::vector<Item> itemise(const QString &text, bool bold);
    void append(std::vector<Item> &items, QStringView cluster, int start, bool bold);
    Item replacementItem(int start, int length, bool bold);
    const FontFace &faceOf(const FontSource &source);
    const FontFace *faceFor(QStringView cluster, bool bold);
    const FontFace *faceForCharacter(char32_t character, bool bold);
    ShapedPart shapeItem(const QString &text, const Item &item);

    struct DestroyBuffer
    {
        void operator()(hb_buffer_t *buffer) const { hb_buffer_destroy(buffer); }
    };

    const FontSources &m_sources;
    QHash<const FontSource *, std::shared_ptr<FontFace>> m_faces;
    QHash<char32_t, const FontFace *> m_fallbacks[2];
    /// Two ages: when the young is full it becomes the old, so that what is used again stays.
    QHash<QString, ShapedText> m_young[2];
    QHash<QString, ShapedText> m_old[2];
    std::set<char32_t> m_missing;
    std::unique_ptr<hb_buffer_t, DestroyBuffer> m_buffer{hb_buffer_create()};
    const hb_language_t m_language = hb_language_from_string("th", -1);
};

} // namespace ruam::reports
