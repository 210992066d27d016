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

    void box(qint64 x, qint64 y, qint64 width, qint64 height, double grey);
    /// `dotStep` above zero: round dots at this distance instead of a line.
    void line(qint64 x1, qint64 y1, qint64 x2, qint64 y2, qint64 thickness, qint64 dotStep, double grey);
    /// Draws text so that it can be read back as it was meant: by readers that know ActualText, and by the codes alone.
    void text(const ShapedText &text, qint64 points, qint64 x, qint64 y, double grey,
              const std::optional<PdfStructure::Mark> &mark);
    /// The operators; this is then empty.
    QByteArray take();

private:
    class Words;

    void beginText();
    void beginDecoration();
    void endDecoration();
    void setFill(double grey);
    void setStroke(double grey);
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
        double fill = 0;
        double stroke = 0;
        qint64 lineWidth = 100;
        qint64 dotStep = 0;
        QByteArray fontName;
        qint64 points = 0;
        qint64 x = 0; ///< start of the text line
        qint64 y = 0;
    };
    State m_state;
};

} // namespace ruam::reports
