#pragma once

#include <ruam/core/clock.h>
#include <ruam/core/stores.h>

/// What stood at a moment that the history remembers.
namespace ruam::core {

/// The step that made a record: the oldest that touched it. Fails as NotFound where the history does not know it: the
/// record came with the file, or from another.
Result<qint64> stepThatMade(ProgrammeStore &store, RecordRef record);

/// Takes a copy of a programme back to where a record had just been made, by one more step. Fails as stepThatMade, and
/// as the store does.
Result<void> goBackToMakingOf(ProgrammeStore &copy, RecordRef record, const Clock &clock, IdSource &ids);

} // namespace ruam::core
