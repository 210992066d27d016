#pragma once

#include <ruam/core/edits.h>

/// Those who take part other than as trainees.
namespace ruam::core {

/// Whether a role is one of the kinds of trainers.
bool isTrainer(RegistrationRole role);
/// Registers a known person for an event, with the post of today, after `lastPosition`. `others` are the person's
/// registrations; fails as AlreadyRegistered where one is for this event.
Result<Edit> registerPerson(const Plan &plan, EventId event, const Person &person, RegistrationRole role,
                            const std::vector<Registration> &others, qint64 lastPosition, IdSource &ids);

} // namespace ruam::core
