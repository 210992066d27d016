#include <ruam/core/team.h>

namespace ruam::core {

bool isTrainer(RegistrationRole role)
{
    return role == RegistrationRole::Trainer || role == RegistrationRole::CentralTrainer ||
           role == RegistrationRole::AdviserTrainer;
}

Result<Edit> registerPerson(const Plan &plan, EventId event, const Person &person, RegistrationRole role,
                            const std::vector<Registration> &others, qint64 lastPosition, IdSource &ids)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    for (const Registration &other : others)
        if (other.event == event)
            return Error{
                Code::AlreadyRegistered, {QStringLiteral("%1 %2").arg(person.given, person.surname).trimmed()}, {}};
    Registration registration;
    registration.id = ids.next<Registration>();
    registration.event = event;
    registration.person = person.id;
    registration.position = lastPosition + 1;
    registration.role = role;
    registration.positionTitle = person.positionTitle;
    registration.organisation = person.organisation;
    registration.province = person.province;
    ChangeSet changes;
    changes.insert(std::move(registration));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::RegisterPeople, {refOf(event), qint64(1)}, std::move(changes)};
}

} // namespace ruam::core
