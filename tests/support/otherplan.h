#pragma once

#include <ruam/core/changeset.h>

namespace ruam::test {

/// An invented programme quite unlike the bundled one: of B.E. 2569, four sub-projects, 23 rounds called รุ่น, one
/// province a round, partners of its own, no pilot agency, no announcement, no strategic plan. Ids from 5001.
core::ChangeSet otherChanges();

} // namespace ruam::test
