#pragma once

#include "table.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace ruam::storage {

/// How many are registered for an event, and how many of them came. Read once for each event asked about, and then
/// followed through what is written: counting anew would walk along all of a round at each mark at the desk.
class RoundCounts
{
public:
    explicit RoundCounts(Connection &connection);

    /// In the order of provinces, roles and states.
    core::Result<std::vector<core::RegistrationCount>> registered(core::EventId event);
    /// In the order of provinces, days, halves and roles. Whoever is marked twice on one half counts once.
    core::Result<std::vector<core::AttendanceCount>> came(core::EventId event);

    /// To be called when the changes have been committed.
    void follow(const core::ChangeSet &changes);

private:
    using RegisteredKey = std::tuple<core::ProvinceId, core::RegistrationRole, core::RegistrationState>;
    using CameKey = std::tuple<core::ProvinceId, QDate, core::HalfDay, core::RegistrationRole>;
    struct Kept
    {
        std::optional<std::map<RegisteredKey, qint64>> registered;
        std::optional<std::map<CameKey, qint64>> came;
    };
    struct Mark;

    core::Result<Kept *> keptOf(core::EventId event);
    core::Result<void> readRegistered(core::EventId event, Kept &kept);
    core::Result<void> readCame(core::EventId event, Kept &kept);
    void followRegistrations(const core::ChangeSet &changes);
    core::Result<void> followMark(const Mark &mark, qint64 added);
    Kept *known(core::EventId event);
    core::Error damaged(core::Kind kind) const;

    Connection &m_connection;
    Query m_registered;
    Query m_came;
    Query m_marks; ///< of one registration on one half of one day, with its province and role
    std::map<core::EventId, Kept> m_kept;
    qint64 m_dataVersion = 0;
};

} // namespace ruam::storage
