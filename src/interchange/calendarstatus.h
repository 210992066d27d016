#pragma once

#include <ruam/core/enums.h>

#include <libical/ical.h>
#include <memory>

/// What reader and writer of calendars share.
namespace ruam::interchange {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, ComponentDeleter>;

inline icalproperty_status taskStatus(core::TaskState state)
{
    switch (state) {
    case core::TaskState::NotStarted:
        return ICAL_STATUS_NEEDSACTION;
    case core::TaskState::Done:
        return ICAL_STATUS_COMPLETED;
    case core::TaskState::Cancelled:
        return ICAL_STATUS_CANCELLED;
    default:
        return ICAL_STATUS_INPROCESS;
    }
}

} // namespace ruam::interchange
