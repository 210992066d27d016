#pragma once

#include <ruam/core/plan.h>
#include <ruam/reports/document.h>

namespace ruam::reports {

/// The place of a group among all, by number, from which its colour and hatch follow; the screen counts alike.
int groupIndex(const core::Plan &plan, core::TrainingGroupId group);

/// A ground under black letters, and a band under what letterColour() says; hues as on the screen.
Colour groupGround(int group);
Colour groupBand(int group);
/// Told apart without colours.
Hatch groupHatch(int group);

/// Black or white, whichever reads better on `ground`.
Colour letterColour(Colour ground);

} // namespace ruam::reports
