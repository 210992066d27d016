#pragma once

#include <ruam/core/records.h>

/// Those who take part other than as trainees.
namespace ruam::core {

/// Whether a role is one of the kinds of trainers.
constexpr bool isTrainer(RegistrationRole role)
{
    return role == RegistrationRole::Trainer || role == RegistrationRole::CentralTrainer ||
           role == RegistrationRole::AdviserTrainer;
}

} // namespace ruam::core
