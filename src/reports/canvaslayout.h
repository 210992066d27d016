#pragma once

#include <ruam/reports/pages.h>

#include <map>

namespace ruam::reports {

/// The sizes at which texts go by kind, as a share of their own.
using KindSizes = std::map<int, double>;
KindSizes kindSizes(const Section &section, const Measurer &measurer);

/// Puts what a canvas holds onto a page; `block` tells its texts from those of other blocks.
void emitCanvas(const Canvas &canvas, const QPointF &topLeft, qint64 block, const KindSizes &sizes,
                const Measurer &measurer, Page &page);

/// The framed words at the top right of a draft; as wide as the text area.
Canvas statusCanvas(const QString &status, const PageSetup &setup, const Measurer &measurer);

} // namespace ruam::reports
