#pragma once

#include <ruam/core/result.h>
#include <ruam/core/stores.h>

/// What differs between two states of a programme, as the change that leads from the one to the other.
namespace ruam::core {

ChangeSet planDiff(const Plan &before, const Plan &after);

/// The people too. Reads each person and registration twice at most and holds a few bytes for each, besides those that
/// differ.
Result<ChangeSet> peopleDiff(PeopleStore &before, PeopleStore &after);

} // namespace ruam::core
