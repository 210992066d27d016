#pragma once

#include <ruam/core/edits.h>
#include <ruam/session/session.h>

namespace ruam::presentation {

/// Takes registrations out of their event, with what names them, in one step.
inline core::Result<void> removeFromEvent(session::Session &session, core::EventId event,
                                          const std::vector<core::Registration> &registrations)
{
    std::vector<core::LeavingRegistration> leaving;
    for (const core::Registration &registration : registrations) {
        auto attendance = session.people().attendanceOf(registration.id);
        if (!attendance)
            return attendance.error();
        auto substitutes = session.people().replacing(registration.id);
        if (!substitutes)
            return substitutes.error();
        leaving.push_back({registration, *std::move(attendance), *std::move(substitutes)});
    }
    const auto edit = core::removeRegistrations(session.plan(), event, leaving);
    return edit ? session.perform(*edit) : core::Result<void>(edit.error());
}

} // namespace ruam::presentation
