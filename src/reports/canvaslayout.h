#pragma once

#include <ruam/reports/pages.h>

namespace ruam::reports {

/// Puts what a canvas holds onto a page; `block` tells its texts from those of other blocks.
void emitCanvas(const Canvas &canvas, const QPointF &topLeft, qint64 block, const Measurer &measurer, Page &page);

/// The framed words at the top right of a draft; as wide as the text area.
Canvas statusCanvas(const QString &status, const PageSetup &setup, const Measurer &measurer);

} // namespace ruam::reports
