#include <ruam/core/contacts.h>

#include <ruam/core/edits.h>
#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::core {

namespace {

const Contact *contactIn(const std::vector<Contact> &contacts, ContactId id)
{
    const auto found =
        std::find_if(contacts.begin(), contacts.end(), [id](const Contact &contact) { return contact.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace

Result<Edit> setContacts(const Plan &plan, const ContactOwner &owner, const std::vector<Contact> &known,
                         std::vector<Contact> wanted, IdSource &ids)
{
    const bool isPerson = owner.record.kind == Kind::Person;
    const PersonId person{isPerson ? owner.record.id : 0};
    const OrganisationId organisation{owner.record.kind == Kind::Organisation ? owner.record.id : 0};
    if (!person.isValid() && !plan.find(organisation))
        return Error{Code::NotFound, {owner.record}, {}};
    ChangeSet changes;
    for (Contact &contact : wanted) {
        contact.value = storedText(contact.value);
        contact.note = storedText(contact.note);
        const Contact *before = contact.id.isValid() ? contactIn(known, contact.id) : nullptr;
        if (contact.id.isValid() && (!before || before->person != person || before->organisation != organisation))
            return Error{Code::BadValue, {QStringLiteral("person")}, QStringLiteral("a contact of somebody else")};
        if (contact.value.isEmpty())
            continue;
        contact.person = person;
        contact.organisation = organisation;
        if (before) {
            changes.update(*before, contact);
        } else {
            contact.id = ids.next<Contact>();
            changes.insert(contact);
        }
    }
    for (const Contact &contact : known) {
        const Contact *kept = contactIn(wanted, contact.id);
        if (!kept || kept->value.isEmpty())
            changes.remove(contact);
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::SetContacts, {owner.record, owner.name}, std::move(changes)};
}

const Organisation *organisationCalled(const Plan &plan, const QString &name)
{
    const QString key = comparableText(name);
    const auto isKey = [&key](const QString &called) { return comparableText(called) == key; };
    return plan.findIf<Organisation>([&isKey](const Organisation &organisation) {
        return isKey(organisation.name) || std::any_of(organisation.aliases.begin(), organisation.aliases.end(), isKey);
    });
}

} // namespace ruam::core
