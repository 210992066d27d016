#include "textshaper.h"

#include <algorithm>

namespace ruam::reports {

struct TextShaper::Item
{
    int start = 0;
    int length = 0;
    const FontFace *face = nullptr;
    hb_script_t script = HB_SCRIPT_COMMON;
    hb_codepoint_t replacement = 0; ///< drawn instead of the characters
    bool isReplacement = false;
};

namespace {

constexpr qsizetype kMostYoung = 12'000;
constexpr char32_t kReplacementSign = 0xFFFD;
constexpr char32_t kQuestionMark = u'?';

char32_t characterAt(QStringView text, qsizetype at, int &length)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        length = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    length = 1;
    return text[at].unicode();
}

/// One line of whole characters: controls become blanks, halves of characters and noncharacters the replacement sign.
QString drawable(QString text)
{
    int length = 1;
    for (qsizetype at = 0; at < text.size(); at += length) {
        const char32_t c = characterAt(text, at, length);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029)
            text[at] = u' ';
        else if (length == 1 && (QChar::isSurrogate(c) || QChar::isNonCharacter(c)))
            text[at] = QChar(char16_t(kReplacementSign));
    }
    return text;
}

bool joinsPrevious(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing || character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F);
}

int clusterLength(QStringView text, int start)
{
    int length = 1;
    characterAt(text, start, length);
    int end = start + length;
    while (end < text.size() && joinsPrevious(characterAt(text, end, length)))
        end += length;
    return end - start;
}

/// Glyphs in the order of reading; marks stay with what stands before them. `end` is that of the item's characters.
void gatherClusters(ShapedPart &part, QStringView text, const hb_glyph_info_t *infos, int end)
{
    const int count = int(part.glyphs.size());
    const auto startOf = [&](int read) { return int(infos[part.rightToLeft ? count - 1 - read : read].cluster); };
    int length = 1;
    for (int read = 0; read < count; ++read) {
        const int start = startOf(read);
        const bool isSame = read > 0 && start == startOf(read - 1);
        if (!isSame && (part.clusters.empty() || !joinsPrevious(characterAt(text, start, length))))
            part.clusters.push_back({start, 0, read, 0});
        ++part.clusters.back().glyphCount;
    }
    for (size_t i = 0; i < part.clusters.size(); ++i) {
        ShapedCluster &cluster = part.clusters[i];
        cluster.length = (i + 1 < part.clusters.size() ? part.clusters[i + 1].start : end) - cluster.start;
        if (part.rightToLeft)
            cluster.firstGlyph = count - cluster.firstGlyph - cluster.glyphCount;
    }
    if (part.rightToLeft)
        std::reverse(part.clusters.begin(), part.clusters.end());
}

bool isShared(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

} // namespace

const FontFace &TextShaper::faceOf(const FontSource &source)
{
    std::shared_ptr<FontFace> &face = m_faces[&source];
    if (!face)
        face = std::make_shared<FontFace>(source);
    return *face;
}

const FontFace *TextShaper::faceForCharacter(char32_t character, bool bold)
{
    const FontFace &own = faceOf(m_sources.face(bold));
    if (own.hasOutlines() && own.draws(character))
        return &own;
    const auto known = m_fallbacks[bold].constFind(character);
    if (known != m_fallbacks[bold].constEnd())
        return *known;
    const FontFace *face = nullptr;
    if (const FontSource *source = m_sources.fallback(character, bold)) {
        const FontFace &other = faceOf(*source);
        if (other.hasOutlines() && other.draws(character))
            face = &other;
    }
    m_fallbacks[bold].insert(character, face);
    return face;
}

/// A face for all characters of a cluster, so that marks stay with their base; null if there is none.
const FontFace *TextShaper::faceFor(QStringView cluster, bool bold)
{
    int length = 1;
    for (qsizetype first = 0; first < cluster.size(); first += length) {
        const FontFace *face = faceForCharacter(characterAt(cluster, first, length), bold);
        int step = 1;
        bool drawsAll = face != nullptr;
        for (qsizetype at = 0; drawsAll && at < cluster.size(); at += step)
            drawsAll = face->draws(characterAt(cluster, at, step));
        if (drawsAll)
            return face;
    }
    return nullptr;
}

TextShaper::Item TextShaper::replacementItem(int start, int length, bool bold)
{
    Item item;
    item.start = start;
    item.length = length;
    item.isReplacement = true;
    for (const char32_t sign : {kReplacementSign, kQuestionMark}) {
        item.face = faceForCharacter(sign, bold);
        if (item.face) {
            item.replacement = item.face->nominalGlyph(sign);
            return item;
        }
    }
    item.face = &faceOf(m_sources.face(bold));
    return item;
}

void TextShaper::append(std::vector<Item> &items, QStringView cluster, int start, bool bold)
{
    int length = 1;
    const char32_t base = characterAt(cluster, 0, length);
    const FontFace *face = faceFor(cluster, bold);
    if (!face && cluster.size() > length) {
        for (int at = 0; at < cluster.size(); at += length) {
            characterAt(cluster, at, length);
            append(items, cluster.mid(at, length), start + at, bold);
        }
        return;
    }
    if (!face) {
        m_missing.insert(base);
        items.push_back(replacementItem(start, int(cluster.size()), bold));
        return;
    }
    hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), base);
    Item *previous = items.empty() || items.back().isReplacement ? nullptr : &items.back();
    if (isShared(script) && previous)
        script = previous->script;
    if (previous && previous->face == face && (previous->script == script || isShared(previous->script))) {
        previous->script = script;
        previous->length += int(cluster.size());
        return;
    }
    Item item;
    item.start = start;
    item.length = int(cluster.size());
    item.face = face;
    item.script = script;
    items.push_back(item);
}

std::vector<TextShaper::Item> TextShaper::itemise(const QString &text, bool bold)
{
    std::vector<Item> items;
    for (int start = 0; start < text.size();) {
        const int length = clusterLength(text, start);
        append(items, QStringView(text).mid(start, length), start, bold);
        start += length;
    }
    return items;
}

ShapedPart TextShaper::shapeItem(const QString &text, const Item &item)
{
    ShapedPart part;
    part.face = item.face;
    if (item.isReplacement) {
        const int advance = hb_font_get_glyph_h_advance(item.face->font(), item.replacement);
        part.glyphs.push_back({item.replacement, advance, 0, 0});
        part.clusters.push_back({item.start, item.length, 0, 1});
        return part;
    }
    hb_buffer_t *buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_DO_NOT_INSERT_DOTTED_CIRCLE);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), int(text.size()),
                        unsigned(item.start), item.length);
    hb_buffer_set_script(buffer, item.script);
    part.rightToLeft = hb_script_get_horizontal_direction(item.script) == HB_DIRECTION_RTL;
    hb_buffer_set_direction(buffer, part.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, m_language);
    hb_shape(item.face->font(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    part.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        part.glyphs.push_back(
            {infos[i].codepoint, positions[i].x_advance, positions[i].x_offset, positions[i].y_offset});
    gatherClusters(part, text, infos, item.start + item.length);
    return part;
}

ShapedText TextShaper::shape(const QString &text, bool bold)
{
    ShapedText made;
    made.text = drawable(text);
    for (const Item &item : itemise(made.text, bold)) {
        made.parts.push_back(shapeItem(made.text, item));
        for (const ShapedGlyph &glyph : made.parts.back().glyphs) {
            made.width += item.face->thousandths(glyph.advance);
            const FontFace::Ink ink = item.face->ink(glyph.id);
            if (ink.top <= ink.bottom)
                continue;
            made.above = qMax(made.above, item.face->thousandths(glyph.y + ink.top));
            made.below = qMax(made.below, -item.face->thousandths(glyph.y + ink.bottom));
        }
    }
    return made;
}

const ShapedText &TextShaper::shaped(const QString &text, bool bold)
{
    QHash<QString, ShapedText> &young = m_young[bold];
    const auto found = young.constFind(text);
    if (found != young.constEnd())
        return *found;
    if (young.size() >= kMostYoung) {
        m_old[bold] = std::move(young);
        young.clear();
    }
    const auto old = m_old[bold].find(text);
    if (old != m_old[bold].end())
        return *young.emplace(text, std::move(*old));
    return *young.emplace(text, shape(text, bold));
}

} // namespace ruam::reports
