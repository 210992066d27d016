#pragma once

#include <ruam/core/changeset.h>
#include <ruam/core/id.h>

#include <map>

/// What lists of rounds and of other events have in common when they are taken into the plan.
namespace ruam::core {

/// Venues that rows name: those of the plan by their id, others made once for all rows that name them.
class ListedVenues
{
public:
    explicit ListedVenues(IdSource &ids) : m_ids(ids) {}

    VenueId take(Venue venue, ChangeSet &changes);

private:
    IdSource &m_ids;
    std::map<std::pair<QString, ProvinceId>, VenueId> m_made;
};

/// Dates that a row gives; an event that waited for them is scheduled.
void setDays(Event &event, QDate start, QDate end);

} // namespace ruam::core
