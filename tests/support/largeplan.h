#pragma once

#include <ruam/core/stores.h>

namespace ruam::test {

/// An invented programme of about `rows` records: 4 sub-projects, a tenth of the rows rounds with an event each, 5 %
/// venues, 5 % organisations, the rest tasks. Ids from 1. Equal for equal arguments.
core::ChangeSet largeChanges(int rows);

/// `count` invented people registered for `event`, ids from `firstId`, names drawn from a small stock without chance.
core::ChangeSet manyPeople(core::EventId event, int count, qint64 firstId);

} // namespace ruam::test
