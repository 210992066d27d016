#include "pdfcontent.h"

#include "pdfsyntax.h"

#include <cmath>

namespace ruam::reports {

namespace {

constexpr double kCircleArm = 0.5523; // of a curve that stands for a quarter of a circle, to its radius

void appendColour(QByteArray &out, Colour colour, const char *grey, const char *rgb)
{
    if (colour.red == colour.green && colour.green == colour.blue) {
        out += pdfNumber(colour.red / 255.0) + grey;
        return;
    }
    out += pdfNumber(colour.red / 255.0) + ' ' + pdfNumber(colour.green / 255.0) + ' ' +
           pdfNumber(colour.blue / 255.0) + rgb;
}

/// A blank between two words, which can stand outside their spans: readers then find and select words.
bool isWordGap(const QString &text, int at)
{
    return text[at] == u' ' && at > 0 && at + 1 < text.size() && text[at - 1] != u' ' && text[at + 1] != u' ';
}

} // namespace

/// Glyphs of one text to operators, word by word.
class PdfContent::Words
{
public:
    Words(PdfContent &content, const ShapedText &text, qint64 points)
        : m_content(content), m_text(text), m_points(points), m_array(content.m_array)
    {
    }

    void draw()
    {
        bool reordered = false;
        for (const ShapedPart &part : m_text.parts)
            reordered = reordered || part.rightToLeft;
        if (reordered)
            openSpan(m_text.text);
        for (size_t i = 0; i < m_text.parts.size(); ++i) {
            PdfFont &font = m_content.m_fontOf(*m_text.parts[i].face);
            for (size_t j = 0; j < m_text.parts[i].clusters.size(); ++j) {
                if (!reordered && m_text.parts[i].clusters[j].start >= m_wordEnd)
                    beginWord(i, j);
                drawCluster(font, m_text.parts[i], m_text.parts[i].clusters[j]);
            }
        }
        flush();
        closeSpan();
    }

private:
    /// Words get a span each if their codes alone do not say it to readers that go by places; blanks between them stand
    /// outside.
    void beginWord(size_t part, size_t cluster)
    {
        closeSpan();
        const int start = m_text.parts[part].clusters[cluster].start;
        const QString &text = m_text.text;
        m_wordEnd = start + 1;
        if (isWordGap(text, start))
            return;
        while (m_wordEnd < text.size() && !isWordGap(text, m_wordEnd))
            ++m_wordEnd;
        const QStringView word = QStringView(text).mid(start, m_wordEnd - start);
        if (hasMarks(part, cluster) || word.contains(QLatin1String("  ")) || word.startsWith(u' ') ||
            word.endsWith(u' '))
            openSpan(word);
    }

    /// Whether a cluster of more than one character stands before the end of the word.
    bool hasMarks(size_t part, size_t cluster) const
    {
        for (; part < m_text.parts.size(); ++part, cluster = 0) {
            for (; cluster < m_text.parts[part].clusters.size(); ++cluster) {
                const ShapedCluster &one = m_text.parts[part].clusters[cluster];
                if (one.start >= m_wordEnd)
                    return false;
                if (one.length > 1)
                    return true;
            }
        }
        return false;
    }

    void openSpan(QStringView text)
    {
        flush();
        m_content.m_out += "/Span<</ActualText";
        pdfAppendText(m_content.m_out, text);
        m_content.m_out += ">>BDC\n";
        m_inSpan = true;
    }

    void closeSpan()
    {
        if (!m_inSpan)
            return;
        flush();
        m_content.m_out += "EMC\n";
        m_inSpan = false;
    }

    static double advanceOf(const ShapedPart &part, const ShapedCluster &cluster)
    {
        int advance = 0;
        for (int i = 0; i < cluster.glyphCount; ++i)
            advance += part.glyphs[size_t(cluster.firstGlyph + i)].advance;
        return part.face->thousandths(advance);
    }

    void drawCluster(PdfFont &font, const ShapedPart &part, const ShapedCluster &cluster)
    {
        if (&font != m_font) {
            flush();
            m_content.setFont(font.name(), m_points);
            m_font = &font;
        }
        // Thousandths of an em that the reader's pen must go back.
        const qint64 back = qint64(std::llround(m_drawn - m_pen));
        if (back != 0) {
            closeString();
            m_adjusted = true;
            pdfAppendInteger(m_array, back);
            m_drawn -= double(back);
        }
        if (!m_inString) {
            m_array += '(';
            m_inString = true;
        }
        font.encode(part, cluster, QStringView(m_text.text).mid(cluster.start, cluster.length), m_content.m_codes);
        for (const PdfFont::Code &code : m_content.m_codes) {
            pdfAppendCode(m_array, code.value);
            m_drawn += code.width;
        }
        m_pen += advanceOf(part, cluster);
    }

    void closeString()
    {
        if (m_inString)
            m_array += ')';
        m_inString = false;
    }

    void flush()
    {
        if (m_array.isEmpty())
            return;
        closeString();
        if (m_adjusted)
            m_content.m_out += '[';
        m_content.m_out += m_array;
        m_content.m_out += m_adjusted ? "]TJ\n" : "Tj\n";
        m_array.resize(0);
        m_adjusted = false;
    }

    PdfContent &m_content;
    const ShapedText &m_text;
    qint64 m_points;
    const PdfFont *m_font = nullptr;
    int m_wordEnd = 0;
    bool m_inSpan = false;
    bool m_inString = false;
    bool m_adjusted = false;
    QByteArray &m_array;
    double m_pen = 0;   ///< where the text is
    double m_drawn = 0; ///< where the reader's pen is
};

void PdfContent::beginText()
{
    endDecoration();
    if (m_inText)
        return;
    m_out += "BT\n";
    m_inText = true;
    m_state.x = 0;
    m_state.y = 0;
}

void PdfContent::endText()
{
    if (m_inText)
        m_out += "ET\n";
    m_inText = false;
}

void PdfContent::beginDecoration()
{
    endText();
    if (!m_inDecoration)
        m_out += "/Artifact BMC\n";
    m_inDecoration = true;
}

void PdfContent::endDecoration()
{
    if (m_inDecoration)
        m_out += "EMC\n";
    m_inDecoration = false;
}

void PdfContent::setFill(Colour colour)
{
    if (colour == m_state.fill)
        return;
    m_state.fill = colour;
    appendColour(m_out, colour, " g\n", " rg\n");
}

void PdfContent::setStroke(const Stroke &stroke)
{
    if (stroke.colour != m_state.stroke.colour)
        appendColour(m_out, stroke.colour, " G\n", " RG\n");
    if (stroke.thickness != m_state.stroke.thickness) {
        pdfAppendHundredths(m_out, stroke.thickness);
        m_out += " w\n";
    }
    if (stroke.dotStep != m_state.stroke.dotStep || stroke.dash != m_state.stroke.dash) {
        // A dash of no length with round ends is a dot.
        m_out += stroke.dotStep > 0 ? "1 J [0 " : "0 J [";
        if (stroke.dotStep > 0 || stroke.dash > 0)
            pdfAppendHundredths(m_out, stroke.dotStep > 0 ? stroke.dotStep : stroke.dash);
        m_out += "]0 d\n";
    }
    m_state.stroke = stroke;
}

void PdfContent::setFont(const QByteArray &name, qint64 points)
{
    if (m_state.fontName == name && m_state.points == points)
        return;
    m_state.fontName = name;
    m_state.points = points;
    m_out += '/' + name + ' ';
    pdfAppendHundredths(m_out, points);
    m_out += " Tf\n";
}

void PdfContent::numbers(std::initializer_list<qint64> values)
{
    for (const qint64 value : values) {
        pdfAppendHundredths(m_out, value);
        m_out += ' ';
    }
}

void PdfContent::path(const Area &area, qint64 radius)
{
    if (radius <= 0) {
        numbers({area.x, area.y, area.width, area.height});
        m_out += "re ";
        return;
    }
    const qint64 r = qMin(radius, qMin(area.width, area.height) / 2);
    const qint64 c = qint64(std::llround(double(r) * (1 - kCircleArm)));
    const qint64 right = area.x + area.width;
    const qint64 top = area.y + area.height;
    const auto to = [this](std::initializer_list<qint64> values, const char *operation) {
        numbers(values);
        m_out += operation;
    };
    to({area.x + r, area.y}, "m ");
    to({right - r, area.y}, "l ");
    to({right - c, area.y, right, area.y + c, right, area.y + r}, "c ");
    to({right, top - r}, "l ");
    to({right, top - c, right - c, top, right - r, top}, "c ");
    to({area.x + r, top}, "l ");
    to({area.x + c, top, area.x, top - c, area.x, top - r}, "c ");
    to({area.x, area.y + r}, "l ");
    to({area.x, area.y + c, area.x + c, area.y, area.x + r, area.y}, "c h ");
}

void PdfContent::fill(const Area &area, qint64 radius, Colour colour)
{
    beginDecoration();
    setFill(colour);
    path(area, radius);
    m_out += "f\n";
}

void PdfContent::outline(const Area &area, qint64 radius, const Stroke &stroke)
{
    beginDecoration();
    setStroke(stroke);
    path(area, radius);
    m_out += "S\n";
}

void PdfContent::line(qint64 x1, qint64 y1, qint64 x2, qint64 y2, const Stroke &stroke)
{
    beginDecoration();
    setStroke(stroke);
    numbers({x1, y1});
    m_out += "m ";
    numbers({x2, y2});
    m_out += "l S\n";
}

void PdfContent::beginMark(const std::optional<PdfStructure::Mark> &mark)
{
    if (!mark) {
        m_out += "/Artifact BMC\n";
        return;
    }
    m_out += '/';
    m_out += mark->name;
    m_out += "<</MCID ";
    pdfAppendInteger(m_out, mark->number);
    m_out += ">>BDC\n";
}

void PdfContent::image(const QByteArray &name, const Area &area, const std::optional<PdfStructure::Mark> &mark)
{
    endText();
    endDecoration();
    beginMark(mark);
    m_out += "q ";
    numbers({area.width, 0, 0, area.height, area.x, area.y});
    m_out += "cm /" + name + " Do Q\nEMC\n";
}

void PdfContent::text(const ShapedText &text, qint64 points, qint64 x, qint64 y, Colour colour,
                      const std::optional<PdfStructure::Mark> &mark, bool turned)
{
    if (turned)
        endText();
    beginText();
    setFill(colour);
    if (turned) {
        m_out += "-1 0 0 -1 ";
        numbers({x, y});
        m_out += "Tm\n";
    } else {
        numbers({x - m_state.x, y - m_state.y});
        m_out += "Td\n";
    }
    m_state.x = x;
    m_state.y = y;
    beginMark(mark);
    Words(*this, text, points).draw();
    m_out += "EMC\n";
    if (turned)
        endText();
}

QByteArray PdfContent::take()
{
    endText();
    endDecoration();
    m_state = {};
    return std::exchange(m_out, {});
}

} // namespace ruam::reports
