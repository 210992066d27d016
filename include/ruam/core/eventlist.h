#pragma once

#include <ruam/core/edits.h>

/// Events as a table lists them; rounds of training are listed as groups (grouplist.h).
namespace ruam::core {

struct ListedEvent
{
    EventId known; ///< the event of the plan that the row is about; none for a new one
    QString title; ///< of a new one; a known one keeps its own
    std::optional<EventKind> kind;
    std::optional<EventState> state;
    QDate start;
    QDate end; ///< the last day; invalid for one day
    QTime timeStart;
    QTime timeEnd;              ///< 00:00 is 24.00
    std::optional<Venue> venue; ///< one of the plan by its id; without an id it is made, once for all rows that name it
    QString room;
    SubProjectId subProject;
    QString note;
};

/// Makes the new events and gives the known ones what their rows say; what a row leaves empty stays. A draft or
/// postponed event that gets dates is scheduled, unless its row says its state. One change for all. Fails as setField
/// does.
Result<Edit> takeEvents(const Plan &plan, const std::vector<ListedEvent> &rows, IdSource &ids);

} // namespace ruam::core
