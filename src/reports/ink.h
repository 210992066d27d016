#pragma once

/// What the painter and the PDF draw alike.
namespace ruam::reports {

inline constexpr double kPointMm = 25.4 / 72;
inline constexpr double kDotStep = 1.1;   ///< millimetres between the dots of a leader
inline constexpr int kHeadingGrey = 0xED; ///< 255 is white
inline constexpr int kHintGrey = 0x80;

} // namespace ruam::reports
