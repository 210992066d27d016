#pragma once

#include <support/memorystore.h>

namespace ruam::test {

/// The round numbered 3 of fullPlan() with all that its papers tell: provinces, invitations, agenda, meals, speakers, a
/// coordinator with a telephone, trainees in discussion groups.
core::ChangeSet roundChanges();

/// fullPlan() with that round, and a store that holds it and those who are known in it.
struct RoundFixture
{
    RoundFixture();
    core::Plan plan;
    MemoryStore people;
};

} // namespace ruam::test
