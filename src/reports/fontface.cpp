#include "fontface.h"

#include <QChar>

namespace ruam::reports {

namespace {

constexpr char32_t kBlank = 0x20;
constexpr char32_t kHyphen = 0x2010;
constexpr char32_t kHardHyphen = 0x2011;

hb_blob_t *tableBlob(hb_face_t *, hb_tag_t tag, void *source)
{
    const QByteArray table = static_cast<const FontSource *>(source)->table(tag);
    if (table.isEmpty())
        return nullptr;
    auto *held = new QByteArray(table);
    return hb_blob_create(held->constData(), unsigned(held->size()), HB_MEMORY_MODE_READONLY, held,
                          [](void *bytes) { delete static_cast<QByteArray *>(bytes); });
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Format || (character >= 0xFE00 && character <= 0xFE0F);
}

} // namespace

FontFace::FontFace(const FontSource &source)
    : m_source(source),
      m_face(hb_face_create_for_tables(tableBlob, const_cast<void *>(static_cast<const void *>(&source)), nullptr)),
      m_font(hb_font_create(m_face.get()))
{
    m_scale = 1000.0 / hb_face_get_upem(m_face.get());
    m_hasOutlines = hasTable(HB_TAG('g', 'l', 'y', 'f')) || hasTable(HB_TAG('C', 'F', 'F', ' ')) ||
                    hasTable(HB_TAG('C', 'F', 'F', '2'));
}

bool FontFace::hasTable(uint32_t tag) const
{
    hb_blob_t *blob = hb_face_reference_table(m_face.get(), tag);
    const bool has = hb_blob_get_length(blob) > 0;
    hb_blob_destroy(blob);
    return has;
}

hb_codepoint_t FontFace::nominalGlyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), character, &glyph) ? glyph : 0;
}

FontFace::Ink FontFace::ink(hb_codepoint_t glyph) const
{
    const auto known = m_inks.constFind(glyph);
    if (known != m_inks.constEnd())
        return *known;
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(m_font.get(), glyph, &extents);
    const Ink found{extents.y_bearing + extents.height, extents.y_bearing};
    m_inks.insert(glyph, found);
    return found;
}

bool FontFace::draws(char32_t character) const
{
    if (nominalGlyph(character))
        return true;
    if (isInvisible(character))
        return true;
    if (QChar::category(character) == QChar::Separator_Space)
        return nominalGlyph(kBlank);
    return character == kHardHyphen && nominalGlyph(kHyphen);
}

} // namespace ruam::reports
