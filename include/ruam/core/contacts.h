#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/step.h>

/// How persons and organisations are reached.
namespace ruam::core {

/// Whose contacts are meant: a person or an organisation, and what the step calls it.
struct ContactOwner
{
    RecordRef record;
    QString name;
};

/// Makes the contacts of one person or organisation those given: a row that is known by its id is set, one without id
/// is added, one that is missing is removed; so is one without a value. `known` are those that stand in the store.
/// Fails as NotFound for an owner that has none, as BadValue for a row of somebody else, and as checkChanges does. A
/// person is not looked up.
Result<Edit> setContacts(const Plan &plan, const ContactOwner &owner, const std::vector<Contact> &known,
                         std::vector<Contact> wanted, IdSource &ids);

/// The organisation of which this is the name or an alias, compared as comparableText does; null for none. The offices
/// of provinces and the venues are found so, for how to reach them is kept with organisations.
const Organisation *organisationCalled(const Plan &plan, const QString &name);

} // namespace ruam::core
