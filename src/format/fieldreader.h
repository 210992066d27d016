#pragma once

#include <ruam/core/fields.h>

namespace ruam::format {

/// Whether an integer field holds a year: of the common era inside, of the reader's era on screen.
bool isYearField(const core::Field &field);

} // namespace ruam::format
