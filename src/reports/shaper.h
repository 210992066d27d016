#pragma once

#include "pictures.h"
#include "qtfontsource.h"
#include "textshaper.h"

#include <ruam/reports/render.h>

namespace ruam::reports {

/// Texts are shaped once, at this many units to the em, and scaled: equal on every device.
inline constexpr int kEm = 1000;

struct Fonts::Shaper
{
    explicit Shaper(const QString &family);

    QString family;
    QtFontSources sources;
    mutable TextShaper texts;
    mutable Pictures images;
    double pitch[2] = {}; ///< in em; regular, bold
    double kokai[2] = {}; ///< height of ก in em
};

} // namespace ruam::reports
