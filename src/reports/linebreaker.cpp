#include "linebreaker.h"

#include <ruam/format/linebreak.h>

#include <algorithm>

namespace ruam::reports {

using format::BreakCare;

namespace {

constexpr double kLeastGap = 0.25;  // between the ink of two lines
constexpr double kTightest = 0.82;  // of the font's pitch
constexpr double kRounding = 0.005; // what adding widths may be off
constexpr QChar kObject{0xFFFC};    // stands for a leader while breaks are looked for

/// What cannot be broken any further: words with the blanks behind them, or a leader.
struct Chunk
{
    qsizetype piece = 0;
    qsizetype from = 0; // within the piece
    qsizetype to = 0;
    bool breakAfter = false;
};

constexpr double kLeastTab = 1; // between a text and what a tab sets off from it

bool isLeader(const Piece &piece)
{
    return piece.leader > 0 || piece.tab > 0;
}

QString rightTrimmed(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end);
}

QList<qsizetype> wishedBreaks(const QString &text, bool atBlanks)
{
    QList<qsizetype> breaks = format::lineBreaks(text);
    if (atBlanks) {
        breaks.removeIf([&](qsizetype at) {
            const bool blankBefore = text[at - 1].isSpace();
            return at < text.size() && !blankBefore && !text[at].isSpace();
        });
    }
    return breaks;
}

class Filler
{
public:
    Filler(const QList<Piece> &pieces, const LineWish &wish, const Measurer &measurer)
        : m_pieces(pieces), m_wish(wish), m_measurer(measurer)
    {
    }

    QList<Line> lines()
    {
        for (const Chunk &chunk : chunks())
            add(chunk);
        if (!m_line.isEmpty() || m_lines.isEmpty())
            finish(m_line);
        return m_lines;
    }
    /// How many words were too wide for a line.
    int brokenWords() const { return m_brokenWords; }

private:
    QList<Chunk> chunks() const
    {
        QString whole;
        for (const Piece &piece : m_pieces)
            whole += isLeader(piece) ? QString(kObject) : piece.text;
        const QList<qsizetype> breaks = wishedBreaks(whole, m_wish.breakAtBlanks);
        QList<Chunk> found;
        qsizetype start = 0;
        qsizetype next = 0;
        for (qsizetype p = 0; p < m_pieces.size(); ++p) {
            const qsizetype size = isLeader(m_pieces[p]) ? 1 : m_pieces[p].text.size();
            for (qsizetype from = 0; from < size;) {
                while (next < breaks.size() && breaks[next] <= start + from)
                    ++next;
                const qsizetype brk = next < breaks.size() ? breaks[next] : whole.size();
                const qsizetype to = qMin(brk - start, size);
                found.append({p, from, to, brk == start + to});
                from = to;
            }
            start += size;
        }
        return found;
    }

    void add(const Chunk &chunk)
    {
        const double width = widthOf(chunk, false);
        if (m_used + widthOf(chunk, true) <= m_wish.width + kRounding || fitsExactly(chunk)) {
            push(chunk, width);
            return;
        }
        if (const qsizetype keep = lastBreak(); keep >= 0) {
            const QList<Chunk> rest = m_line.mid(keep + 1);
            finish(m_line.first(keep + 1));
            restart(rest);
            add(chunk);
            return;
        }
        if (!m_line.isEmpty() && m_line.last().piece != chunk.piece) {
            finish(m_line);
            restart({});
            add(chunk);
            return;
        }
        ++m_brokenWords;
        addInParts(chunk, m_wish.breakAtBlanks ? BreakCare::Whole : BreakCare::Words);
    }

    /// Adding the widths of words overstates lines whose letters join; only the whole line tells.
    bool fitsExactly(const Chunk &chunk) const
    {
        if (m_line.isEmpty() || m_used + widthOf(chunk, true) > m_wish.width + 1.0)
            return false;
        QList<Chunk> tried = m_line;
        tried.append(chunk);
        return lineOf(tried).width <= m_wish.width + kRounding;
    }

    /// A stretch too wide for the column: broken with less and less care, a part at a time.
    void addInParts(const Chunk &chunk, BreakCare care)
    {
        if (isLeader(m_pieces[chunk.piece])) {
            push(chunk, widthOf(chunk, false));
            return;
        }
        const QString text = m_pieces[chunk.piece].text.mid(chunk.from, chunk.to - chunk.from);
        qsizetype from = 0;
        for (const qsizetype to : format::lineBreaks(text, care)) {
            const bool last = to == text.size();
            const Chunk part{chunk.piece, chunk.from + from, chunk.from + to, !last || chunk.breakAfter};
            from = to;
            const double width = widthOf(part, true);
            if (width > m_wish.width + kRounding && care != BreakCare::Clusters) {
                addInParts(part, BreakCare(int(care) + 1));
                continue;
            }
            // Blanks behind what is too wide for any line begin no line of their own.
            if (width > 0 && !m_line.isEmpty() && m_used + width > m_wish.width + kRounding) {
                finish(m_line);
                restart({});
            }
            push(part, widthOf(part, false));
        }
    }

    void push(const Chunk &chunk, double width)
    {
        m_line.append(chunk);
        m_used += width;
    }

    void restart(const QList<Chunk> &chunks)
    {
        m_line.clear();
        m_used = 0;
        for (const Chunk &chunk : chunks)
            push(chunk, widthOf(chunk, false));
    }

    qsizetype lastBreak() const
    {
        for (qsizetype i = m_line.size() - 1; i >= 0; --i)
            if (m_line[i].breakAfter)
                return i;
        return -1;
    }

    double widthOf(const Chunk &chunk, bool atEnd) const
    {
        const Piece &piece = m_pieces[chunk.piece];
        if (piece.tab > 0)
            return kLeastTab;
        if (isLeader(piece))
            return piece.leader >= Piece::kFill ? 0 : piece.leader;
        const QString text = piece.text.mid(chunk.from, chunk.to - chunk.from);
        return m_measurer.extent(atEnd ? rightTrimmed(text) : text, piece.style).width;
    }

    Line lineOf(const QList<Chunk> &chunks) const
    {
        Line line;
        for (qsizetype i = 0; i < chunks.size();) {
            const Piece &piece = m_pieces[chunks[i].piece];
            qsizetype end = i + 1;
            while (end < chunks.size() && chunks[end].piece == chunks[i].piece)
                ++end;
            LinePart part;
            part.style = piece.style;
            part.isLeader = isLeader(piece);
            part.isBlank = piece.blank;
            if (!part.isLeader) {
                part.text = piece.text.mid(chunks[i].from, chunks[end - 1].to - chunks[i].from);
                if (end == chunks.size())
                    part.text = rightTrimmed(part.text);
            }
            line.parts.append(part);
            i = end;
        }
        measure(line, chunks);
        return line;
    }

    void measure(Line &line, const QList<Chunk> &chunks) const
    {
        qsizetype fills = 0;
        qsizetype chunk = 0;
        for (LinePart &part : line.parts) {
            const Piece &piece = m_pieces[chunks[chunk].piece];
            if (part.isLeader) {
                part.width = piece.leader >= Piece::kFill ? -1 : piece.leader;
                if (piece.tab > 0)
                    part.width = std::max(kLeastTab, piece.tab - line.width);
                fills += part.width < 0;
            } else {
                const Extent extent = m_measurer.extent(part.text, part.style);
                part.width = extent.width;
                line.above = qMax(line.above, extent.above);
                line.below = qMax(line.below, extent.below);
            }
            line.width += qMax(0.0, part.width);
            line.pitch = qMax(line.pitch, m_measurer.pitch(part.style));
            line.body = qMax(line.body, m_measurer.bodyHeight(part.style));
            const qsizetype piecesIndex = chunks[chunk].piece;
            while (chunk < chunks.size() && chunks[chunk].piece == piecesIndex)
                ++chunk;
        }
        if (fills == 0)
            return;
        const double each = qMax(0.0, m_wish.width - line.width) / double(fills);
        for (LinePart &part : line.parts)
            if (part.width < 0)
                part.width = each;
        line.width = qMax(line.width, m_wish.width);
    }

    void finish(const QList<Chunk> &chunks)
    {
        Line line = lineOf(chunks);
        if (line.parts.isEmpty() && !m_pieces.isEmpty()) {
            line.pitch = m_measurer.pitch(m_pieces.first().style);
            line.body = m_measurer.bodyHeight(m_pieces.first().style);
        }
        m_lines.append(line);
    }

    const QList<Piece> &m_pieces;
    const LineWish m_wish;
    const Measurer &m_measurer;
    int m_brokenWords = 0;
    QList<Line> m_lines;
    QList<Chunk> m_line;
    double m_used = 0;
};

/// Most cells: one text that fits as it is.
bool fitsOnOneLine(const QList<Piece> &pieces, const LineWish &wish, const Measurer &measurer, Line &line)
{
    if (pieces.size() != 1 || isLeader(pieces.first()))
        return false;
    const Piece &piece = pieces.first();
    const QString text = rightTrimmed(piece.text);
    const Extent extent = measurer.extent(text, piece.style);
    if (extent.width > wish.width + kRounding)
        return false;
    if (!text.isEmpty())
        line.parts = {LinePart{text, piece.style, extent.width, false}};
    line.width = extent.width;
    line.above = extent.above;
    line.below = extent.below;
    line.pitch = measurer.pitch(piece.style);
    line.body = measurer.bodyHeight(piece.style);
    return true;
}

/// The narrowest that takes no more lines and breaks no word for it: a title of two lines has two alike, not a full one
/// and a scrap.
QList<Line> balancedLines(const QList<Piece> &pieces, LineWish wish, QList<Line> lines, int brokenWords,
                          const Measurer &measurer)
{
    const double step = wish.width / 16;
    for (int i = 0; i < 8; ++i) {
        wish.width -= step;
        Filler filler(pieces, wish, measurer);
        const QList<Line> narrower = filler.lines();
        const auto isTooWide = [&](const Line &line) { return line.width > wish.width + kRounding; };
        if (narrower.size() > lines.size() || filler.brokenWords() > brokenWords ||
            std::any_of(narrower.begin(), narrower.end(), isTooWide))
            break;
        lines = narrower;
    }
    return lines;
}

} // namespace

QList<Line> brokenLines(const QList<Piece> &pieces, const LineWish &wish, const Measurer &measurer)
{
    Line line;
    if (fitsOnOneLine(pieces, wish, measurer, line))
        return {line};
    Filler filler(pieces, wish, measurer);
    const QList<Line> lines = filler.lines();
    return wish.balanced ? balancedLines(pieces, wish, lines, filler.brokenWords(), measurer) : lines;
}

QList<double> baselinesOf(const QList<Line> &lines, bool tight)
{
    QList<double> baselines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0) {
            baselines.append(0);
            continue;
        }
        const double pitch = lines[i].pitch * (tight ? kTightest : 1);
        baselines.append(baselines.last() + qMax(pitch, lines[i - 1].below + lines[i].above + kLeastGap));
    }
    return baselines;
}

Style inPoints(Style style, const Measurer &measurer)
{
    if (style.points > 0)
        return style;
    Style one = style;
    one.points = 1;
    style.points = measurer.pitch(style) / measurer.pitch(one);
    return style;
}

} // namespace ruam::reports
