#pragma once

#include "command.h"

#include <ruam/core/plan.h>
#include <variant>

/// --group N and --event N: which event a command is about.
namespace ruam::app {

inline constexpr Option kGroupOption{"--group", "N", QT_TRANSLATE_NOOP("cli", "for the group with this number")};
inline constexpr Option kEventOption{"--event", "N", QT_TRANSLATE_NOOP("cli", "for the event with this id")};

bool namesEvent(const Call &call);
/// The group of --group, or the event of --event; an exit code where there is none of that name: it was said already.
std::variant<core::TrainingGroupId, int> groupNamed(const Call &call, const core::Plan &plan);
std::variant<core::EventId, int> eventNamed(const Call &call, const core::Plan &plan);
/// The event that is named, or an exit code where there is none of that name; it was said already.
std::variant<core::EventId, int> namedEvent(const Call &call, const core::Plan &plan);

} // namespace ruam::app
