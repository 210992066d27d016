#pragma once

#include "fontface.h"

#include <QHash>
#include <QString>
#include <set>
#include <vector>

namespace ruam::reports {

/// A glyph of a shaped text. Measures are thousandths of an em; y counts upwards.
struct ShapedGlyph
{
    uint32_t id = 0;
    float advance = 0;
    float x = 0; ///< from the pen
    float y = 0;
    /// The characters it stands for, UTF-16 units of the run's text: every character belongs to one glyph.
    int start = 0;
    int length = 0;
};

/// Glyphs of one face, from left to right.
struct ShapedPart
{
    const FontFace *face = nullptr;
    bool rightToLeft = false;
    std::vector<ShapedGlyph> glyphs;
};

struct ShapedText
{
    QString text; ///< as drawn: one line, whole characters
    std::vector<ShapedPart> parts;
    double width = 0; ///< thousandths of an em
};

/// Texts of one line to glyphs, through HarfBuzz. What a face lacks comes from another; what none has is drawn as a
/// replacement sign and remembered. Keeps what it shaped lately. Not thread-safe.
class TextShaper
{
public:
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
};

} // namespace ruam::reports
