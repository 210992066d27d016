#pragma once

#include <ruam/core/fields.h>

namespace ruam::format {

/// Whether an integer field holds a year: of the common era inside, of the reader's era on screen.
bool isYearField(const core::Field &field);
/// Whether a field holds the time at which something ends, where midnight is 24.00 and not 00.00.
bool isEndTime(const core::Field &field);

} // namespace ruam::format
