#include "compositeglyphs.h"

#include <QMap>
#include <optional>

// Formats: ISO/IEC 14496-22 (OpenType), tables glyf, loca, hmtx, maxp.
namespace ruam::reports {

namespace {

// A component: both offsets are 16-bit numbers; another one follows.
constexpr int kArgumentsAreWords = 0x0001;
constexpr int kArgumentsAreOffsets = 0x0002;
constexpr int kMoreComponents = 0x0020;
constexpr int kScaled = 0x0008;
constexpr int kScaledBothWays = 0x0040;
constexpr int kTransformed = 0x0080;
constexpr int kMostNested = 8;

quint32 readNumber(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 8) | (at + i < bytes.size() ? quint8(bytes[at + i]) : 0);
    return value;
}

int readSigned(const QByteArray &bytes, qsizetype at)
{
    return qint16(readNumber(bytes, at, 2));
}

void putNumber(QByteArray &bytes, quint32 value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes += char((value >> (8 * i)) & 0xFF);
}

void overwrite(QByteArray &bytes, qsizetype at, quint32 value, int size)
{
    for (int i = 0; i < size && at + i < bytes.size(); ++i)
        bytes[at + i] = char((value >> (8 * (size - 1 - i))) & 0xFF);
}

void padToFour(QByteArray &bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 4)
        sum += readNumber(bytes, at, 4);
    return sum;
}

struct Outline
{
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
    int points = 0;
    int contours = 0;
    int depth = 0; ///< of components
};

class TrueTypeFont
{
public:
    bool load(const QByteArray &sfnt);
    int glyphCount() const { return int(m_advances.size()); }
    void add(const CompositeGlyph &composite);
    QByteArray sfnt() const;

private:
    std::optional<Outline> outline(int glyph, int nested = 0) const;
    void addComponents(Outline &sum, qsizetype at, int nested) const;
    void raise(qsizetype at, int value);

    QMap<QByteArray, QByteArray> m_tables;
    std::vector<quint32> m_offsets; ///< of glyphs, and their end
    std::vector<quint16> m_advances;
    std::vector<qint16> m_bearings;
    QByteArray m_glyphs;
    QByteArray m_maxima; ///< table maxp
};

bool TrueTypeFont::load(const QByteArray &sfnt)
{
    const int tables = int(readNumber(sfnt, 4, 2));
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = 12 + 16 * i;
        const qsizetype offset = readNumber(sfnt, entry + 8, 4);
        const qsizetype length = readNumber(sfnt, entry + 12, 4);
        if (entry + 16 > sfnt.size() || offset + length > sfnt.size())
            return false;
        m_tables.insert(sfnt.mid(entry, 4), sfnt.mid(offset, length));
    }
    m_glyphs = m_tables.value("glyf");
    m_maxima = m_tables.value("maxp");
    const QByteArray places = m_tables.value("loca");
    const QByteArray metrics = m_tables.value("hmtx");
    const int glyphs = int(readNumber(m_maxima, 4, 2));
    const int full = int(readNumber(m_tables.value("hhea"), 34, 2));
    const int placeSize = readNumber(m_tables.value("head"), 50, 2) ? 4 : 2;
    if (m_maxima.size() < 32 || glyphs == 0 || full == 0 || full > glyphs ||
        places.size() < qsizetype(glyphs + 1) * placeSize || metrics.size() < full * 4 + (glyphs - full) * 2)
        return false;
    for (int i = 0; i <= glyphs; ++i)
        m_offsets.push_back(readNumber(places, qsizetype(i) * placeSize, placeSize) * (placeSize == 2 ? 2 : 1));
    for (int i = 0; i < glyphs; ++i) {
        m_advances.push_back(quint16(readNumber(metrics, 4 * qMin(i, full - 1), 2)));
        m_bearings.push_back(qint16(readSigned(metrics, i < full ? 4 * i + 2 : 4 * full + 2 * (i - full))));
    }
    m_glyphs.truncate(m_offsets.back());
    return true;
}

/// None where a glyph draws nothing.
std::optional<Outline> TrueTypeFont::outline(int glyph, int nested) const
{
    if (glyph >= glyphCount() || nested > kMostNested)
        return std::nullopt;
    const qsizetype at = m_offsets[size_t(glyph)];
    const qsizetype end = m_offsets[size_t(glyph) + 1];
    if (end > m_glyphs.size() || end < at + 10)
        return std::nullopt;
    Outline found{readSigned(m_glyphs, at + 2), readSigned(m_glyphs, at + 4), readSigned(m_glyphs, at + 6),
                  readSigned(m_glyphs, at + 8)};
    found.contours = readSigned(m_glyphs, at);
    if (found.contours > 0) {
        found.points = int(readNumber(m_glyphs, at + 8 + 2 * found.contours, 2)) + 1;
    } else if (found.contours < 0) {
        found.contours = 0;
        addComponents(found, at + 10, nested);
    }
    return found;
}

void TrueTypeFont::addComponents(Outline &sum, qsizetype at, int nested) const
{
    int flags = kMoreComponents;
    while ((flags & kMoreComponents) && at + 4 <= m_glyphs.size()) {
        flags = int(readNumber(m_glyphs, at, 2));
        if (const auto part = outline(int(readNumber(m_glyphs, at + 2, 2)), nested + 1)) {
            sum.points += part->points;
            sum.contours += part->contours;
            sum.depth = qMax(sum.depth, part->depth + 1);
        }
        at += 4 + (flags & kArgumentsAreWords ? 4 : 2) +
              (flags & kScaled           ? 2
               : flags & kScaledBothWays ? 4
               : flags & kTransformed    ? 8
                                         : 0);
    }
}

/// One of the maxima.
void TrueTypeFont::raise(qsizetype at, int value)
{
    if (int(readNumber(m_maxima, at, 2)) < value)
        overwrite(m_maxima, at, quint32(value), 2);
}

void TrueTypeFont::add(const CompositeGlyph &composite)
{
    Outline whole;
    QByteArray components;
    qsizetype lastFlags = -1;
    int count = 0;
    for (const CompositeGlyph::Part &part : composite.parts) {
        const auto piece = outline(part.glyph);
        if (!piece)
            continue;
        // Alone, a glyph stands where its bearing says; as a component, where its points are.
        const int x = part.x + m_bearings[part.glyph] - piece->left;
        const bool first = count++ == 0;
        whole.left = first ? piece->left + x : qMin(whole.left, piece->left + x);
        whole.right = first ? piece->right + x : qMax(whole.right, piece->right + x);
        whole.bottom = first ? piece->bottom + part.y : qMin(whole.bottom, piece->bottom + part.y);
        whole.top = first ? piece->top + part.y : qMax(whole.top, piece->top + part.y);
        whole.points += piece->points;
        whole.contours += piece->contours;
        whole.depth = qMax(whole.depth, piece->depth + 1);
        lastFlags = components.size();
        putNumber(components, kArgumentsAreWords | kArgumentsAreOffsets | kMoreComponents, 2);
        putNumber(components, part.glyph, 2);
        putNumber(components, quint32(x), 2);
        putNumber(components, quint32(part.y), 2);
    }
    if (count > 0) {
        overwrite(components, lastFlags, kArgumentsAreWords | kArgumentsAreOffsets, 2);
        putNumber(m_glyphs, quint32(-1), 2);
        for (const int edge : {whole.left, whole.bottom, whole.right, whole.top})
            putNumber(m_glyphs, quint32(edge), 2);
        m_glyphs += components;
    }
    m_offsets.push_back(quint32(m_glyphs.size()));
    m_advances.push_back(quint16(composite.advance));
    m_bearings.push_back(qint16(whole.left));
    raise(10, whole.points);
    raise(12, whole.contours);
    raise(28, count);
    raise(30, whole.depth);
}

QByteArray TrueTypeFont::sfnt() const
{
    QMap<QByteArray, QByteArray> tables = m_tables;
    QByteArray places;
    for (const quint32 offset : m_offsets)
        putNumber(places, offset, 4);
    QByteArray metrics;
    for (size_t i = 0; i < m_advances.size(); ++i) {
        putNumber(metrics, m_advances[i], 2);
        putNumber(metrics, quint32(m_bearings[i]), 2);
    }
    tables["glyf"] = m_glyphs;
    tables["loca"] = places;
    tables["hmtx"] = metrics;
    tables["maxp"] = m_maxima;
    overwrite(tables["maxp"], 4, quint32(glyphCount()), 2);
    overwrite(tables["hhea"], 34, quint32(glyphCount()), 2);
    overwrite(tables["head"], 50, 1, 2);
    overwrite(tables["head"], 8, 0, 4);

    int exponent = 0;
    while ((2 << exponent) <= tables.size())
        ++exponent;
    QByteArray out;
    putNumber(out, 0x00010000, 4);
    putNumber(out, quint32(tables.size()), 2);
    putNumber(out, 16u << exponent, 2);
    putNumber(out, quint32(exponent), 2);
    putNumber(out, quint32(tables.size()) * 16 - (16u << exponent), 2);
    QByteArray body;
    qsizetype head = 0;
    const qsizetype start = 12 + 16 * tables.size();
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        out += it.key();
        putNumber(out, checksum(it.value()), 4);
        putNumber(out, quint32(start + body.size()), 4);
        putNumber(out, quint32(it.value().size()), 4);
        if (it.key() == "head")
            head = start + body.size();
        body += it.value();
        padToFour(body);
    }
    out += body;
    overwrite(out, head + 8, 0xB1B0AFBA - checksum(out), 4);
    return out;
}

} // namespace

QByteArray withCompositeGlyphs(const QByteArray &trueType, const std::vector<CompositeGlyph> &composites,
                               int &firstGlyph)
{
    TrueTypeFont font;
    if (!font.load(trueType))
        return {};
    firstGlyph = font.glyphCount();
    if (composites.empty())
        return trueType;
    if (size_t(firstGlyph) + composites.size() > 0xFFFF)
        return {};
    for (const CompositeGlyph &composite : composites)
        font.add(composite);
    return font.sfnt();
}

} // namespace ruam::reports
