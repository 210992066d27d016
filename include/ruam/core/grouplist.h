#pragma once

#include <ruam/core/edits.h>

/// Rounds of training as a table lists them.
namespace ruam::core {

struct ListedGroup
{
    TrainingGroupId known; ///< the round of the plan that the row is about; none for a new one
    qint64 number = 0;
    QString name;
    QDate start;
    QDate end;
    QTime timeStart;
    QTime timeEnd;
    std::optional<Venue> venue; ///< one of the plan by its id; without an id it is made, once for all rows that name it
    std::vector<ProvinceId> provinces; ///< that belong to it, each at one row at most; others of the round stay
};

/// Makes the new rounds, each with an event of its own in the sub-project, and gives the known ones what their rows
/// say; what a row leaves empty stays. One change for all. Fails as setField and moveEvent do.
Result<Edit> takeGroups(const Plan &plan, const std::vector<ListedGroup> &rows, SubProjectId subProject, IdSource &ids);

} // namespace ruam::core
