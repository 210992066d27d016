#pragma once

#include "pdffont.h"
#include "pdfstructure.h"
#include "textshaper.h"

#include <functional>

namespace ruam::reports {

/// The drawing operators of one page. Places count in hundredths of a point from the lower left corner.
class PdfContent
{
public:
    using FontOf = std::function<PdfFont &(const FontFace &)>;
    explicit PdfContent(FontOf fontOf) : m_fontOf(std::move(fontOf)) {}

    struct Area
    {
        qint64 x = 0;
        qint64 y = 0;
        qint64 width = 0;
        qint64 height = 0;
    };
    struct Stroke
    {
        qint64 thickness = 0;
        qint64 dotStep = 0; ///< above zero: round dots at this distance instead of a line
        qint64 dash = 0;    ///< above zero: dashes of this length, and as long gaps
        Colour colour{};
    };
    void fill(const Area &area, qint64 radius, Colour colour);
    void outline(const Area &area, qint64 radius, const Stroke &stroke);
    void line(qint64 x1, qint64 y1, qint64 x2, qint64 y2, const Stroke &stroke);
    /// Draws what the page's resources call `name`.
    void image(const QByteArray &name, const Area &area, const std::optional<PdfStructure::Mark> &mark);
    /// Draws text so that it can be read back as it was meant: by readers that know ActualText, and by the codes alone.
    void text(const ShapedText &text, qint64 points, qint64 x, qint64 y, Colour colour,
              const std::optional<PdfStructure::Mark> &mark, bool turned = false);
    /// The operators; this is then empty.
    QByteArray take();

private:
    class Words;

    void beginText();
    void beginDecoration();
    void endDecoration();
    void numbers(std::initializer_list<qint64> values);
    void path(const Area &area, qint64 radius);
    void setFill(Colour colour);
    void setStroke(const Stroke &stroke);
    void beginMark(const std::optional<PdfStructure::Mark> &mark);
    void endText();
    void setFont(const QByteArray &name, qint64 points);

    FontOf m_fontOf;
    QByteArray m_out;
    // Kept for their room: strings of the text being drawn, codes of its cluster.
    QByteArray m_array;
    std::vector<PdfFont::Code> m_codes;
    bool m_inText = false;
    bool m_inDecoration = false;
    /// What the reader's graphics state is: each page begins with a new one.
    struct State
    {
        Colour fill{};
        Stroke stroke{100, 0, 0, {}};
        QByteArray fontName;
        qint64 points = 0;
        qint64 x = 0; ///< start of the text line
        qint64 y = 0;
    };
    State m_state;
};

} // namespace ruam::reports
