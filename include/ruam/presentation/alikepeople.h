#pragma once

#include <ruam/core/registrations.h>
#include <ruam/session/session.h>

namespace ruam::presentation {

/// Persons of an event whose names are like those of others, and what is decided of them.
class AlikePeople
{
public:
    explicit AlikePeople(session::Session &session) : m_session(session) {}

    /// At most this many pairs are looked at.
    static constexpr int kMostPairs = 50;
    /// None where they cannot be read.
    std::vector<core::AlikePersons> pairsOf(core::EventId event) const;
    /// A person with everything that names them.
    core::Result<core::PersonRecords> recordsOf(const core::Person &person) const;
    /// Makes one entry of two: `result`, which stays as `kept`.
    core::Result<void> merge(const core::Person &result, const core::Person &kept, const core::Person &dropped);
    core::Result<void> distinguish(const core::Person &a, const core::Person &b);

private:
    session::Session &m_session;
};

} // namespace ruam::presentation
