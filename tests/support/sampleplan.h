#pragma once

#include <ruam/core/plan.h>

namespace ruam::test {

/// Allots 1000, 1001, …, so that tests can foresee ids.
class CountingIds final : public core::IdSource
{
public:
    using core::IdSource::next;
    qint64 next() override { return m_next++; }

private:
    qint64 m_next = 1000;
};

/// An invented programme that holds at least one record of every kind of the plan: two sub-projects of three tasks,
/// three rounds numbered 1 to 3 in March 2567 B.E., one signing, agencies, partners, a curriculum of two modules. Ids
/// are small numbers, see sampleplan.cpp.
core::ChangeSet sampleChanges();
core::Plan samplePlan();

} // namespace ruam::test
