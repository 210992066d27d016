#pragma once

#include "table.h"

namespace ruam::storage {

/// Reads participants of one event in pages, each a walk along an index.
class Participants
{
public:
    Participants(Connection &connection, const core::TextKeys &keys);

    core::Result<std::vector<core::Participant>> page(core::EventId event, core::ParticipantOrder order,
                                                      const std::optional<core::Participant> &after, int limit,
                                                      core::Listed listed, core::Roles roles);
    core::Result<std::optional<core::Participant>> find(core::RegistrationId id);
    core::Result<qint64> count(core::EventId event, core::Listed listed, core::Roles roles);
    core::Result<std::vector<core::ListPlace>> places(core::EventId event, int limit, core::Listed listed,
                                                      core::Roles roles);
    core::Result<qint64> lastPosition(core::EventId event);

private:
    struct Pages
    {
        Pages(Connection &connection, core::ParticipantOrder order, core::Listed listed);
        Query first;
        Query following;
    };
    /// Where a participant stands in an order: the values of its index, less the event.
    core::Result<QVariantList> placeOf(const core::Participant &participant, core::ParticipantOrder order);
    core::Result<core::Participant> read(const Query &row) const;

    Connection &m_connection;
    const core::TextKeys &m_keys;
    std::vector<Pages> m_pages; ///< by Listed, then in the order of ParticipantOrder
    Query m_find;
    std::vector<Query> m_counts; ///< by Listed
    std::vector<Query> m_places; ///< by Listed
    Query m_lastPosition;
    Query m_storedKeys;
    Query m_provinceKey;
};

} // namespace ruam::storage
