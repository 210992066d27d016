#include <ruam/presentation/replycontacts.h>

#include "batch.h"

#include <ruam/core/contacts.h>
#include <ruam/core/invitations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/replytext.h>
#include <ruam/format/telephone.h>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr ContactKind kKindsShown[] = {ContactKind::Telephone, ContactKind::Mobile, ContactKind::Fax,
                                       ContactKind::Email};

QString contactText(const Contact &contact)
{
    const bool isNumber = contact.kind != ContactKind::Email && contact.kind != ContactKind::Other;
    return isNumber ? format::telephoneText(contact.value) : contact.value;
}

Result<std::vector<Contact>> contactsOfOwner(session::Session &session, RecordRef owner)
{
    if (owner.id == 0)
        return std::vector<Contact>();
    return owner.kind == Kind::Person ? session.people().contactsOf(PersonId{owner.id})
                                      : session.people().contactsOf(OrganisationId{owner.id});
}

Result<ContactBlock> blockOfOwner(session::Session &session, RecordRef owner, const QString &name,
                                  const format::Texts &texts)
{
    const auto contacts = contactsOfOwner(session, owner);
    if (!contacts)
        return contacts.error();
    ContactBlock block{owner, name, {}};
    const Field &kindField = *findField(Kind::Contact, u"kind");
    for (const ContactKind kind : kKindsShown) {
        QStringList values;
        for (const Contact &contact : *contacts)
            if (contact.kind == kind)
                values.append(contactText(contact));
        block.lines.push_back({kind, format::enumText(Kind::Contact, kindField, enumName(kind), texts),
                               values.join(QStringLiteral(", "))});
    }
    return block;
}

/// The organisation that is called so; a zero id for none.
RecordRef organisationRef(const Plan &plan, const QString &name)
{
    const Organisation *called = organisationCalled(plan, name);
    return refOf(called ? called->id : OrganisationId());
}

QString firstTelephone(const Result<std::vector<Contact>> &contacts)
{
    if (!contacts)
        return {};
    for (const ContactKind kind : {ContactKind::Telephone, ContactKind::Mobile})
        for (const Contact &contact : *contacts)
            if (contact.kind == kind)
                return contactText(contact);
    return {};
}

} // namespace

Result<std::vector<ContactBlock>> replyContacts(session::Session &session, TrainingGroupId group, ProvinceId id,
                                                const format::Texts &texts)
{
    std::vector<ContactBlock> blocks;
    const Plan &plan = session.plan();
    const Province *province = plan.find(id);
    if (!province)
        return blocks;
    const Invitation *invitation = invitationOf(plan, group, id);
    const PersonId coordinator = invitation ? invitation->coordinator : PersonId();
    const auto person = session.people().person(coordinator);
    if (!person)
        return person.error();
    if (*person) {
        auto block = blockOfOwner(session, refOf(coordinator), format::nameText(**person), texts);
        if (!block)
            return block.error();
        blocks.push_back(*std::move(block));
    }
    const QString office = format::provinceOfficeName(*province);
    auto block = blockOfOwner(session, organisationRef(plan, office), office, texts);
    if (!block)
        return block.error();
    blocks.push_back(*std::move(block));
    return blocks;
}

Result<std::vector<ContactBlock>> personContacts(session::Session &session, PersonId id, const format::Texts &texts)
{
    const auto person = session.people().person(id);
    if (!person)
        return person.error();
    if (!*person)
        return std::vector<ContactBlock>();
    auto block = blockOfOwner(session, refOf(id), format::nameText(**person), texts);
    if (!block)
        return block.error();
    return std::vector{*std::move(block)};
}

Result<std::vector<ContactBlock>> venueContacts(session::Session &session, VenueId id, const format::Texts &texts)
{
    const Venue *venue = session.plan().find(id);
    if (!venue || venue->name.isEmpty())
        return std::vector<ContactBlock>();
    const RecordRef owner = organisationRef(session.plan(), venue->name);
    auto block = blockOfOwner(session, owner, venue->name, texts);
    const auto contacts = contactsOfOwner(session, owner);
    if (!block || !contacts)
        return block ? contacts.error() : block.error();
    QStringList who;
    for (const Contact &contact : *contacts)
        if (contact.kind == ContactKind::Other)
            who.append(contact.value);
    block->lines.insert(block->lines.begin(), {ContactKind::Other, texts.translate("presentation", "Who answers"),
                                               who.join(QStringLiteral(", "))});
    return std::vector{*std::move(block)};
}

Result<void> setReplyContact(session::Session &session, const ContactBlock &block, ContactKind kind,
                             const QString &typed)
{
    const auto known = contactsOfOwner(session, block.owner);
    if (!known)
        return known.error();
    const QStringList values = typed.split(u',', Qt::SkipEmptyParts);
    std::vector<Contact> wanted;
    qsizetype next = 0;
    for (Contact contact : *known) {
        if (contact.kind == kind) {
            const QString value = values.value(next++).trimmed();
            // What is shown in groups was not typed anew.
            if (value != contactText(contact))
                contact.value = value;
        }
        wanted.push_back(std::move(contact));
    }
    for (; next < values.size(); ++next) {
        Contact contact;
        contact.kind = kind;
        contact.value = values[next];
        wanted.push_back(std::move(contact));
    }
    Batch batch(session.plan());
    RecordRef owner = block.owner;
    if (owner.id == 0) {
        if (typed.trimmed().isEmpty())
            return {};
        auto made = addRecord(session.plan(), Kind::Organisation, {{"name", block.name}}, session.ids());
        if (!made)
            return made.error();
        owner = std::get<RecordRef>(made->args.constFirst());
        if (auto ok = batch.add(*std::move(made)); !ok)
            return ok;
    }
    auto contacts = setContacts(batch.plan(), {owner, block.name}, *known, std::move(wanted), session.ids());
    if (!contacts)
        return contacts.error();
    const Verb verb = contacts->verb;
    const QList<Arg> args = contacts->args;
    if (auto ok = batch.add(*std::move(contacts)); !ok)
        return ok;
    auto edit = batch.take();
    if (!edit)
        return {};
    edit->verb = verb;
    edit->args = args;
    return session.perform(*edit);
}

QString telephoneOf(session::Session &session, PersonId person)
{
    return firstTelephone(session.people().contactsOf(person));
}

OfficeTelephone officeTelephoneOf(session::Session &session, ProvinceId id)
{
    const Province *province = session.plan().find(id);
    if (!province)
        return {};
    const QString name = format::provinceOfficeName(*province);
    return {name, firstTelephone(contactsOfOwner(session, organisationRef(session.plan(), name)))};
}

} // namespace ruam::presentation
