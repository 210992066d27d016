#pragma once

#include <ruam/reports/document.h>

/// What the painter and the PDF draw alike.
namespace ruam::reports {

inline constexpr double kPointMm = 25.4 / 72;
inline constexpr double kDotStep = 1.1; ///< millimetres between the dots of a leader
inline constexpr double kDash = 1.2;    ///< millimetres of a dash, and of the gap behind it

inline Colour inkOf(const Style &style)
{
    return style.grey ? kHintGrey : style.colour;
}

} // namespace ruam::reports
