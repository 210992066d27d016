#pragma once

#include <ruam/core/changeset.h>
#include <ruam/core/id.h>
#include <ruam/core/plan.h>

namespace ruam::core {

/// Puts a province into a group, or into none; what it was asked and answered goes with it.
void assign(const Plan &plan, ProvinceId province, TrainingGroupId group, IdSource &ids, ChangeSet &changes);

} // namespace ruam::core
