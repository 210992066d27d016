#include "cfffont.h"

#include <cmath>

// Formats: Adobe Technical Notes 5176 (Compact Font Format) and 5177 (Type 2 charstrings).
namespace ruam::reports {

namespace {

enum CharstringOperator { kLine = 5, kCurve = 8, kCallOutline = 10, kReturn = 11, kEndGlyph = 14, kMove = 21 };

constexpr int kTwoByteOperator = 12 << 8;
enum DictOperator {
    kFontBox = 5,
    kCharset = 15,
    kCharstrings = 17,
    kPrivate = 18,
    kOutlines = 19,
    kRegistry = kTwoByteOperator | 30,
    kCodeCount = kTwoByteOperator | 34,
    kFontArray = kTwoByteOperator | 36,
    kFontChoice = kTwoByteOperator | 37,
};
constexpr int kFirstOwnString = 391;
constexpr int kDictEntrySize = 6; // one value and an operator of one byte

void appendWord(QByteArray &out, int value)
{
    out += char((value >> 8) & 0xFF);
    out += char(value & 0xFF);
}

void appendLong(QByteArray &out, qint64 value)
{
    appendWord(out, int(value >> 16));
    appendWord(out, int(value & 0xFFFF));
}

/// Always of one size, so that offsets are known before they are written.
void appendDictEntry(QByteArray &out, std::initializer_list<qint64> values, int dictOperator)
{
    for (const qint64 value : values) {
        out += char(29);
        appendLong(out, value);
    }
    if (dictOperator & kTwoByteOperator)
        out += char(dictOperator >> 8);
    out += char(dictOperator & 0xFF);
}

void appendOperand(QByteArray &out, int value)
{
    if (value >= -107 && value <= 107) {
        out += char(value + 139);
    } else if (value >= 108 && value <= 1131) {
        out += char(((value - 108) >> 8) + 247);
        out += char((value - 108) & 0xFF);
    } else if (value >= -1131 && value <= -108) {
        out += char(((-value - 108) >> 8) + 251);
        out += char((-value - 108) & 0xFF);
    } else {
        out += char(28);
        appendWord(out, value);
    }
}

void appendFraction(QByteArray &out, double value)
{
    const double whole = std::round(value);
    if (std::abs(value - whole) < 1e-6) {
        appendOperand(out, int(whole));
        return;
    }
    out += char(255);
    appendLong(out, qint64(std::llround(value * 65536)));
}

QByteArray index(const std::vector<QByteArray> &items)
{
    QByteArray out;
    appendWord(out, int(items.size()));
    if (items.empty())
        return out;
    out += char(4);
    qint64 offset = 1;
    appendLong(out, offset);
    for (const QByteArray &item : items)
        appendLong(out, offset += item.size());
    for (const QByteArray &item : items)
        out += item;
    return out;
}

int outlineBias(size_t outlines)
{
    return outlines < 1240 ? 107 : outlines < 33900 ? 1131 : 32768;
}

} // namespace

/// A subroutine that begins with the operator of a move, whose operands its caller leaves.
struct CffFont::Outline
{
    QByteArray code;
    int startX = 0;
    int startY = 0;
    int endX = 0;
    int endY = 0;
    Box box;

    double scale = 1;
    double fontX = 0; ///< the pen in font units
    double fontY = 0;

    bool isEmpty() const { return code.isEmpty(); }

    void moveTo(double x, double y)
    {
        const int left = endX;
        const int bottom = endY;
        setPen(x, y);
        if (code.isEmpty()) {
            startX = endX;
            startY = endY;
            box = {endX, endY, endX, endY};
        } else {
            appendOperand(code, endX - left);
            appendOperand(code, endY - bottom);
        }
        code += char(kMove);
    }

    void lineTo(double x, double y)
    {
        appendStep(x, y);
        code += char(kLine);
    }

    void curveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        appendStep(x1, y1);
        appendStep(x2, y2);
        appendStep(x, y);
        code += char(kCurve);
    }

private:
    /// Rounds places, not steps, so that errors do not add up.
    void setPen(double x, double y)
    {
        fontX = x;
        fontY = y;
        endX = int(std::lround(x * scale));
        endY = int(std::lround(y * scale));
    }

    void appendStep(double x, double y)
    {
        const int fromX = endX;
        const int fromY = endY;
        setPen(x, y);
        appendOperand(code, endX - fromX);
        appendOperand(code, endY - fromY);
        box = {qMin(box.left, endX), qMin(box.bottom, endY), qMax(box.right, endX), qMax(box.top, endY)};
    }

public:
    /// What HarfBuzz calls with each piece of an outline.
    static hb_draw_funcs_t *callbacks();
};

hb_draw_funcs_t *CffFont::Outline::callbacks()
{
    hb_draw_funcs_t *made = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        made,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float x, float y, void *) {
            static_cast<Outline *>(to)->moveTo(double(x), double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        made,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float x, float y, void *) {
            static_cast<Outline *>(to)->lineTo(double(x), double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        made,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float cx, float cy, float x, float y, void *) {
            auto &outline = *static_cast<Outline *>(to);
            // The same curve with two control points.
            const double x0 = outline.fontX;
            const double y0 = outline.fontY;
            outline.curveTo((x0 + 2 * double(cx)) / 3, (y0 + 2 * double(cy)) / 3, (double(x) + 2 * double(cx)) / 3,
                            (double(y) + 2 * double(cy)) / 3, double(x), double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        made,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float x1, float y1, float x2, float y2, float x, float y,
           void *) {
            static_cast<Outline *>(to)->curveTo(double(x1), double(y1), double(x2), double(y2), double(x), double(y));
        },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(made);
    return made;
}

CffFont::CffFont(const FontFace &face) : m_face(face) {}

CffFont::~CffFont() = default;

int CffFont::outlineOf(uint32_t glyph)
{
    const auto known = m_outlineOf.constFind(glyph);
    if (known != m_outlineOf.constEnd())
        return *known;
    Outline outline;
    outline.scale = m_face.thousandths(1);
    hb_draw_funcs_t *callbacks = Outline::callbacks();
    hb_font_get_glyph_shape(m_face.font(), glyph, callbacks, &outline);
    hb_draw_funcs_destroy(callbacks);
    if (!outline.isEmpty())
        outline.code += char(kReturn);
    m_outlines.push_back(outline);
    m_outlineOf.insert(glyph, int(m_outlines.size()) - 1);
    return int(m_outlines.size()) - 1;
}

void CffFont::unite(const Outline &outline, int x, int y)
{
    m_box.left = qMin(m_box.left, outline.box.left + x);
    m_box.bottom = qMin(m_box.bottom, outline.box.bottom + y);
    m_box.right = qMax(m_box.right, outline.box.right + x);
    m_box.top = qMax(m_box.top, outline.box.top + y);
}

void CffFont::addGlyph(const std::vector<Part> &parts, double advance)
{
    Glyph glyph;
    glyph.advance = advance;
    for (const Part &part : parts) {
        const int number = outlineOf(part.glyph);
        const Outline &outline = m_outlines[size_t(number)];
        if (outline.isEmpty())
            continue;
        const Piece piece{number, int(std::lround(part.x)), int(std::lround(part.y))};
        unite(outline, piece.x, piece.y);
        glyph.pieces.push_back(piece);
    }
    m_glyphs.push_back(std::move(glyph));
}

std::vector<QByteArray> CffFont::charstrings() const
{
    const int bias = outlineBias(m_outlines.size());
    std::vector<QByteArray> made{QByteArray(1, char(kEndGlyph))}; // what has no number draws nothing
    for (const Glyph &glyph : m_glyphs) {
        QByteArray code;
        appendFraction(code, glyph.advance);
        int penX = 0;
        int penY = 0;
        for (const Piece &piece : glyph.pieces) {
            const Outline &outline = m_outlines[size_t(piece.outline)];
            appendOperand(code, outline.startX + piece.x - penX);
            appendOperand(code, outline.startY + piece.y - penY);
            appendOperand(code, piece.outline - bias);
            code += char(kCallOutline);
            penX = outline.endX + piece.x;
            penY = outline.endY + piece.y;
        }
        made.push_back(code + char(kEndGlyph));
    }
    return made;
}

QByteArray CffFont::topDict(const Places &places) const
{
    QByteArray dict;
    appendDictEntry(dict, {kFirstOwnString, kFirstOwnString + 1, 0}, kRegistry);
    appendDictEntry(dict, {m_box.left, m_box.bottom, m_box.right, m_box.top}, kFontBox);
    appendDictEntry(dict, {qint64(m_glyphs.size()) + 1}, kCodeCount);
    appendDictEntry(dict, {places.charset}, kCharset);
    appendDictEntry(dict, {places.choice}, kFontChoice);
    appendDictEntry(dict, {places.codes}, kCharstrings);
    appendDictEntry(dict, {places.fonts}, kFontArray);
    return index({dict});
}

QByteArray CffFont::bytes(const QByteArray &name) const
{
    const int count = int(m_glyphs.size()) + 1;
    const QByteArray start = QByteArray("\x01\x00\x04\x04", 4) + index({name});
    const QByteArray strings = index({"Adobe", "Identity"}) + index({});
    QByteArray charset(1, char(2)); // one range: from 1, all that follow
    appendWord(charset, 1);
    appendWord(charset, count - 2);
    QByteArray choice(1, char(3)); // one range: from 0, font 0, to the end
    appendWord(choice, 1);
    appendWord(choice, 0);
    choice += char(0);
    appendWord(choice, count);
    const QByteArray codes = index(charstrings());
    std::vector<QByteArray> outlines;
    for (const Outline &outline : m_outlines)
        outlines.push_back(outline.isEmpty() ? QByteArray(1, char(kReturn)) : outline.code);
    // The outlines follow their dictionary.
    QByteArray privateDict;
    appendDictEntry(privateDict, {kDictEntrySize}, kOutlines);
    const auto fontArray = [&](qint64 place) {
        QByteArray dict;
        appendDictEntry(dict, {privateDict.size(), place}, kPrivate);
        return index({dict});
    };

    Places places;
    places.charset = start.size() + topDict(places).size() + strings.size();
    places.choice = places.charset + charset.size();
    places.codes = places.choice + choice.size();
    places.fonts = places.codes + codes.size();
    const qint64 privatePlace = places.fonts + fontArray(0).size();
    return start + topDict(places) + strings + charset + choice + codes + fontArray(privatePlace) + privateDict +
           index(outlines);
}

} // namespace ruam::reports
