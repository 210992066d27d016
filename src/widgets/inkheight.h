#pragma once

class QFont;

namespace ruam::widgets {

/// The tallest Thai a line can hold: two marks above, one below, ฏ and ญ with their feet.
extern const char16_t *const kInkSample;

/// How far the ink of kInkSample reaches from the base line, in pixels. QFontMetrics tells the font's own idea of a
/// line, which some Thai fonts draw beyond.
struct Ink
{
    int above = 0;
    int below = 0;
    int height() const { return above + below; }
};

/// Measured by drawing once for each font.
Ink inkOf(const QFont &font);

/// The least height of a row, a label, a button or a cell: the ink and 3 pixels above and below.
int rowHeight(const QFont &font);
/// A width given for 10 points, at the size of this font.
int scaled(int pixelsAt10Points, const QFont &font);

} // namespace ruam::widgets
