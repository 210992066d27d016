#include "organisationnames.h"

#include <ruam/core/edits.h>
#include <ruam/core/text.h>

namespace ruam::core {
namespace {

Result<Edit> participantEdit(const Plan &plan, const Participant &participant, const QString &field, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::SetField, {refOf(participant.registration), field}, std::move(changes)};
}

/// Sets a field that person and registration share. The person follows only while it still says the same: a post held
/// in an old round must not overwrite the present one.
void setShared(const Participant &participant, const QString &field, const Value &value, ChangeSet &changes, bool &fits)
{
    const Field *ofRegistration = findField(Kind::Registration, field);
    const Field *ofPerson = findField(Kind::Person, field);
    Registration registration = participant.registration;
    fits = ofRegistration->set(&registration, value);
    if (!fits)
        return;
    if (fieldValue(participant.person, *ofPerson) == fieldValue(participant.registration, *ofRegistration)) {
        Person person = participant.person;
        ofPerson->set(&person, value);
        changes.update(participant.person, std::move(person));
    }
    changes.update(participant.registration, std::move(registration));
}

} // namespace

Result<Edit> registerPeople(const Plan &plan, EventId event, const std::vector<NewParticipant> &people,
                            qint64 lastPosition, IdSource &ids)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    ChangeSet changes;
    OrganisationNames organisations(plan, ids, changes);
    for (const NewParticipant &given : people) {
        Person person;
        person.id = ids.next<Person>();
        person.title = storedText(given.title);
        person.given = storedText(given.given);
        person.surname = storedText(given.surname);
        person.positionTitle = storedText(given.positionTitle);
        person.organisation = organisations.named(given.organisation);
        person.province = given.province;
        Registration registration;
        registration.id = ids.next<Registration>();
        registration.event = event;
        registration.person = person.id;
        registration.position = ++lastPosition;
        registration.role = given.role;
        registration.positionTitle = person.positionTitle;
        registration.organisation = person.organisation;
        registration.province = person.province;
        changes.insert(std::move(person));
        changes.insert(std::move(registration));
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::RegisterPeople, {refOf(event), qint64(people.size())}, std::move(changes)};
}

Result<Edit> setParticipantField(const Plan &plan, const Participant &participant, QStringView fieldName,
                                 const Value &given)
{
    const QString name = fieldName.toString();
    const auto *typed = std::get_if<QString>(&given);
    const Field *ofPerson = findField(Kind::Person, name);
    const Field *ofRegistration = findField(Kind::Registration, name);
    const bool isText = ofPerson && ofPerson->type == FieldType::Text;
    const Value value = typed && isText ? Value(storedText(*typed)) : given;

    ChangeSet changes;
    bool fits = false;
    if (ofPerson && ofRegistration) {
        setShared(participant, name, value, changes, fits);
    } else if (ofPerson) {
        Person person = participant.person;
        fits = ofPerson->set(&person, value);
        changes.update(participant.person, std::move(person));
    } else if (ofRegistration && !ofRegistration->flags.structural) {
        Registration registration = participant.registration;
        fits = ofRegistration->set(&registration, value);
        changes.update(participant.registration, std::move(registration));
    }
    if (!fits)
        return Error{Code::BadValue, {name}, {}};
    return participantEdit(plan, participant, name, std::move(changes));
}

Result<Edit> setParticipantOrganisation(const Plan &plan, const Participant &participant, const QString &name,
                                        IdSource &ids)
{
    ChangeSet changes;
    const OrganisationId id = OrganisationNames(plan, ids, changes).named(name);
    const QString field = QStringLiteral("organisation");
    bool fits = false;
    setShared(participant, field, id.isValid() ? Value(id.value) : Value(), changes, fits);
    return participantEdit(plan, participant, field, std::move(changes));
}

Result<Edit> setParticipantName(const Plan &plan, const Participant &participant, const QString &title,
                                const QString &given, const QString &surname)
{
    Person person = participant.person;
    person.title = storedText(title);
    person.given = storedText(given);
    person.surname = storedText(surname);
    ChangeSet changes;
    changes.update(participant.person, std::move(person));
    return participantEdit(plan, participant, QStringLiteral("given"), std::move(changes));
}

namespace {

Result<Edit> personEdit(const Plan &plan, const Person &before, Person after, const QString &field, ChangeSet changes)
{
    changes.update(before, std::move(after));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::SetField, {refOf(before), field}, std::move(changes)};
}

} // namespace

Result<Edit> setPersonField(const Plan &plan, const Person &person, QStringView fieldName, const Value &given)
{
    const QString name = fieldName.toString();
    const Field *field = findField(Kind::Person, name);
    const auto *typed = std::get_if<QString>(&given);
    Person after = person;
    if (!field || !field->set(&after, typed ? Value(storedText(*typed)) : given))
        return Error{Code::BadValue, {name}, {}};
    return personEdit(plan, person, std::move(after), name, {});
}

Result<Edit> setPersonOrganisation(const Plan &plan, const Person &person, const QString &name, IdSource &ids)
{
    ChangeSet changes;
    Person after = person;
    after.organisation = OrganisationNames(plan, ids, changes).named(name);
    return personEdit(plan, person, std::move(after), QStringLiteral("organisation"), std::move(changes));
}

Result<Edit> removeRegistrations(const Plan &plan, EventId event, const std::vector<LeavingRegistration> &leaving)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    ChangeSet changes;
    for (const LeavingRegistration &one : leaving) {
        changes.remove(one.registration);
        for (const Attendance &mark : one.attendance)
            changes.remove(mark);
    }
    for (const LeavingRegistration &one : leaving)
        for (const Registration &substitute : one.substitutes) {
            if (changes.find(substitute.id))
                continue; // leaves too
            Registration after = substitute;
            after.replaces = {};
            changes.update(substitute, std::move(after));
        }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::RemoveRegistrations, {refOf(event), qint64(leaving.size())}, std::move(changes)};
}

} // namespace ruam::core
