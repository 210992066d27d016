#pragma once

#include <ruam/presentation/coverage.h>

class QPainter;
class QPalette;
class QRect;

namespace ruam::widgets {

/// A province's tile or its sample in a legend. Never by colour alone: the number tells the group, a dashed line and
/// stripes what is proposed, ▲ what has no group.
void paintGroupTile(QPainter &painter, const QRect &rect, const QPalette &palette, presentation::CoverageState state,
                    int group, const QString &number);

} // namespace ruam::widgets
