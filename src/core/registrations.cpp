#include "organisationnames.h"

#include <ruam/core/registrations.h>
#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::core {

namespace {

Result<Edit> checkedPeople(const Plan &plan, Verb verb, QList<Arg> args, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{verb, std::move(args), std::move(changes)};
}

QString nameOf(const Newcomer &newcomer)
{
    return newcomer.known ? plainName(newcomer.known->given, newcomer.known->surname)
                          : plainName(newcomer.made.given, newcomer.made.surname);
}

bool isIn(const Newcomer &newcomer, EventId event)
{
    return std::any_of(newcomer.registrations.begin(), newcomer.registrations.end(),
                       [event](const Registration &one) { return holdsPlaceIn(one, event); });
}

/// The registration of a newcomer, who is made where they are not known. Post, organisation and province are copied.
Registration registrationFor(EventId event, const Newcomer &newcomer, OrganisationNames &organisations, IdSource &ids,
                             ChangeSet &changes)
{
    Registration registration;
    registration.event = event;
    const auto copyFrom = [&registration](const Person &person) {
        registration.person = person.id;
        registration.positionTitle = person.positionTitle;
        registration.organisation = person.organisation;
        registration.province = person.province;
    };
    if (newcomer.known) {
        copyFrom(*newcomer.known);
    } else {
        Person person;
        person.id = ids.next<Person>();
        person.title = storedText(newcomer.made.title);
        person.given = storedText(newcomer.made.given);
        person.surname = storedText(newcomer.made.surname);
        person.positionTitle = storedText(newcomer.made.positionTitle);
        person.organisation = organisations.named(newcomer.made.organisation);
        person.province = newcomer.made.province;
        copyFrom(person);
        changes.insert(std::move(person));
    }
    registration.id = ids.next<Registration>();
    return registration;
}

/// Whose registration stays where two entries of a person are in one event.
bool countsMore(const Registration &a, const Registration &b)
{
    if (isListed(a.state, Listed::Expected) != isListed(b.state, Listed::Expected))
        return isListed(a.state, Listed::Expected);
    return a.position < b.position;
}

const std::vector<Attendance> &attendanceIn(const PersonRecords &records, RegistrationId id)
{
    static const std::vector<Attendance> none;
    const auto found = records.attendance.find(id);
    return found == records.attendance.end() ? none : found->second;
}

/// Gives what was attended to another registration, once for each half-day. `there` is what that one has.
void moveAttendance(const std::vector<Attendance> &moved, RegistrationId to, std::vector<Attendance> &there,
                    ChangeSet &changes)
{
    for (const Attendance &before : moved) {
        const bool known = std::any_of(there.begin(), there.end(), [&](const Attendance &one) {
            return one.date == before.date && one.half == before.half;
        });
        if (known) {
            changes.remove(before);
            continue;
        }
        Attendance after = before;
        after.registration = to;
        there.push_back(after);
        changes.update(before, std::move(after));
    }
}

/// Of the registrations of two entries of a person in one event the one that counts stays, as the kept one's.
void keepOneOf(const std::vector<const Registration *> &all, const PersonRecords &kept, const PersonRecords &dropped,
               ChangeSet &changes)
{
    const auto attended = [&](const Registration &one) {
        return attendanceIn(one.person == kept.person.id ? kept : dropped, one.id);
    };
    const Registration &counts = **std::min_element(
        all.begin(), all.end(), [](const Registration *a, const Registration *b) { return countsMore(*a, *b); });
    Registration stays = counts;
    stays.person = kept.person.id;
    std::vector<Attendance> there = attended(counts);
    for (const Registration *other : all) {
        if (other->id == counts.id)
            continue;
        moveAttendance(attended(*other), counts.id, there, changes);
        changes.remove(*other);
        if (!stays.replaces.isValid())
            stays.replaces = other->replaces;
    }
    // Nobody comes in their own place.
    if (std::any_of(all.begin(), all.end(), [&](const Registration *one) { return one->id == stays.replaces; }))
        stays.replaces = {};
    changes.update(counts, std::move(stays));
}

void mergeRegistrations(const PersonRecords &kept, const PersonRecords &dropped, ChangeSet &changes)
{
    std::map<EventId, std::vector<const Registration *>> inEvent;
    for (const PersonRecords *each : {&kept, &dropped})
        for (const Registration &one : each->registrations)
            inEvent[one.event].push_back(&one);
    const auto move = [&](const Registration &before) {
        Registration after = before;
        after.person = kept.person.id;
        changes.update(before, std::move(after));
    };
    for (auto &[event, all] : inEvent) {
        // Whoever came in the place of one who was substituted names that registration: it stays in the history.
        const auto given = std::stable_partition(all.begin(), all.end(), [](const Registration *one) {
            return one->state != RegistrationState::Substituted;
        });
        for (auto one = given; one != all.end(); ++one)
            move(**one);
        all.erase(given, all.end());
        const auto ofKept = std::count_if(all.begin(), all.end(),
                                          [&](const Registration *one) { return one->person == kept.person.id; });
        if (ofKept > 0 && size_t(ofKept) < all.size()) {
            keepOneOf(all, kept, dropped, changes);
            continue;
        }
        for (const Registration *one : all)
            move(*one);
    }
}

void mergeContacts(const PersonRecords &kept, const PersonRecords &dropped, ChangeSet &changes)
{
    for (const Contact &before : dropped.contacts) {
        const bool known = std::any_of(kept.contacts.begin(), kept.contacts.end(), [&](const Contact &one) {
            return one.kind == before.kind && comparableText(one.value) == comparableText(before.value);
        });
        if (known) {
            changes.remove(before);
            continue;
        }
        Contact after = before;
        after.person = kept.person.id;
        changes.update(before, std::move(after));
    }
}

/// Whom the dropped one was called distinct from, the kept one is too; the two of them no longer.
void mergeDistinctions(const PersonRecords &kept, const PersonRecords &dropped, ChangeSet &changes)
{
    const auto other = [](const DistinctPersons &pair, PersonId one) {
        return pair.first == one ? pair.second : pair.first;
    };
    std::vector<PersonId> known;
    for (const DistinctPersons &pair : kept.distinct) {
        known.push_back(other(pair, kept.person.id));
        if (known.back() == dropped.person.id)
            changes.remove(pair);
    }
    for (const DistinctPersons &pair : dropped.distinct) {
        const PersonId from = other(pair, dropped.person.id);
        if (from == kept.person.id) {
            if (!changes.find(pair.id))
                changes.remove(pair);
            continue;
        }
        if (std::find(known.begin(), known.end(), from) != known.end()) {
            changes.remove(pair);
            continue;
        }
        DistinctPersons after = pair;
        after.first = std::min(from, kept.person.id);
        after.second = std::max(from, kept.person.id);
        changes.update(pair, std::move(after));
    }
}

void mergeInPlan(const Plan &plan, PersonId kept, PersonId dropped, ChangeSet &changes)
{
    for (const auto &[id, before] : plan.all<Invitation>()) {
        if (before.coordinator != dropped)
            continue;
        Invitation after = before;
        after.coordinator = kept;
        changes.update(before, std::move(after));
    }
    for (const auto &[id, before] : plan.all<AgendaSpeaker>()) {
        if (before.person != dropped)
            continue;
        const AgendaItemId item = before.item;
        if (plan.findIf<AgendaSpeaker>(
                [&](const AgendaSpeaker &one) { return one.item == item && one.person == kept; })) {
            changes.remove(before);
            continue;
        }
        AgendaSpeaker after = before;
        after.person = kept;
        changes.update(before, std::move(after));
    }
}

} // namespace

bool holdsPlaceIn(const Registration &registration, EventId event)
{
    return registration.event == event && registration.state != RegistrationState::Substituted &&
           registration.state != RegistrationState::Cancelled;
}

std::optional<OtherRound> otherRound(const Plan &plan, EventId event, ProvinceId province, RegistrationRole role)
{
    const TrainingGroup *here = plan.groupOf(event);
    if (!here || !province.isValid() || role != RegistrationRole::Trainee)
        return std::nullopt;
    int ofHere = 0, confirmedHere = 0;
    OtherRound found{here->id, {}, false};
    for (const auto &[id, membership] : plan.all<GroupMembership>()) {
        const bool confirmed = membership.state == MembershipState::Confirmed;
        if (membership.group == here->id) {
            if (membership.province == province)
                return std::nullopt;
            ++ofHere;
            confirmedHere += confirmed;
        } else if (membership.province == province) {
            found.there = membership.group;
            found.confirmed = confirmed;
        }
    }
    found.confirmed = found.confirmed || confirmedHere == ofHere;
    return ofHere > 0 ? std::optional(found) : std::nullopt;
}

QString plainName(const QString &given, const QString &surname)
{
    return QStringLiteral("%1 %2").arg(storedText(given), storedText(surname)).trimmed();
}

Result<Edit> registerNewcomer(const Plan &plan, EventId event, const Newcomer &newcomer, RegistrationRole role,
                              RegistrationState state, bool walkIn, qint64 lastPosition, IdSource &ids)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    if (isIn(newcomer, event))
        return Error{Code::AlreadyRegistered, {nameOf(newcomer)}, {}};
    ChangeSet changes;
    OrganisationNames organisations(plan, ids, changes);
    Registration registration = registrationFor(event, newcomer, organisations, ids, changes);
    registration.position = lastPosition + 1;
    registration.role = role;
    registration.state = state;
    registration.walkIn = walkIn;
    changes.insert(std::move(registration));
    return checkedPeople(plan, Verb::RegisterPeople, {refOf(event), qint64(1)}, std::move(changes));
}

Result<Edit> registerNewcomers(const Plan &plan, EventId event, const std::vector<ListedNewcomer> &people,
                               qint64 lastPosition, IdSource &ids)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    ChangeSet changes;
    changes.reserve<Person>(people.size());
    changes.reserve<Registration>(people.size());
    OrganisationNames organisations(plan, ids, changes);
    qint64 registered = 0;
    const auto addContacts = [&](PersonId person, const std::vector<Contact> &contacts) {
        for (Contact contact : contacts) {
            contact.id = ids.next<Contact>();
            contact.person = person;
            contact.value = storedText(contact.value);
            changes.insert(std::move(contact));
        }
    };
    for (const auto &[newcomer, contacts, present] : people) {
        if (present.isValid()) {
            addContacts(present, contacts);
            continue;
        }
        if (isIn(newcomer, event))
            return Error{Code::AlreadyRegistered, {nameOf(newcomer)}, {}};
        Registration registration = registrationFor(event, newcomer, organisations, ids, changes);
        registration.position = ++lastPosition;
        registration.role = newcomer.made.role;
        if (newcomer.known) {
            // The list says what somebody is now; what they were stays with the person.
            const NewParticipant &listed = newcomer.made;
            if (!listed.positionTitle.isEmpty())
                registration.positionTitle = storedText(listed.positionTitle);
            if (const OrganisationId organisation = organisations.named(listed.organisation); organisation.isValid())
                registration.organisation = organisation;
            if (listed.province.isValid())
                registration.province = listed.province;
        }
        addContacts(registration.person, contacts);
        changes.insert(std::move(registration));
        ++registered;
    }
    if (registered == 0 && !people.empty())
        return checkedPeople(plan, Verb::ImportRows, {qint64(people.size())}, std::move(changes));
    return checkedPeople(plan, Verb::RegisterPeople, {refOf(event), registered}, std::move(changes));
}

Result<Edit> substituteParticipant(const Plan &plan, const Participant &absent, const Newcomer &newcomer, bool walkIn,
                                   IdSource &ids)
{
    const Registration &place = absent.registration;
    if (place.state == RegistrationState::Substituted)
        return Error{Code::PlaceTaken, {plainName(absent.person.given, absent.person.surname)}, {}};
    if (isIn(newcomer, place.event))
        return Error{Code::AlreadyRegistered, {nameOf(newcomer)}, {}};
    ChangeSet changes;
    Registration left = place;
    left.state = RegistrationState::Substituted;
    changes.update(place, std::move(left));
    OrganisationNames organisations(plan, ids, changes);
    Registration comes = registrationFor(place.event, newcomer, organisations, ids, changes);
    comes.position = place.position;
    comes.role = place.role;
    comes.state = isListed(place.state, Listed::Expected) ? place.state : RegistrationState::Confirmed;
    comes.province = place.province.isValid() ? place.province : comes.province;
    comes.discussionGroup = place.discussionGroup;
    comes.replaces = place.id;
    comes.walkIn = walkIn;
    changes.insert(std::move(comes));
    return checkedPeople(plan, Verb::Substitute,
                         {refOf(place.event), plainName(absent.person.given, absent.person.surname), nameOf(newcomer)},
                         std::move(changes));
}

Result<Edit> dealDiscussionGroups(const Plan &plan, EventId event, const std::vector<Registration> &inOrder,
                                  qint64 groups)
{
    if (groups < 0 || groups > 9999)
        return Error{Code::OutOfRange, {QStringLiteral("discussion_group"), qint64(0), qint64(9999)}, {}};
    std::vector<const Registration *> byProvince;
    for (const Registration &one : inOrder)
        byProvince.push_back(&one);
    // In the order in which the provinces first appear, so that the list's own order decides.
    std::map<ProvinceId, size_t> first;
    for (size_t at = 0; at < inOrder.size(); ++at)
        first.try_emplace(inOrder[at].province, at);
    std::stable_sort(byProvince.begin(), byProvince.end(), [&first](const Registration *a, const Registration *b) {
        return first.at(a->province) < first.at(b->province);
    });
    ChangeSet changes;
    for (size_t at = 0; at < byProvince.size(); ++at) {
        Registration after = *byProvince[at];
        after.discussionGroup = groups == 0 ? std::nullopt : std::optional(qint64(at) % groups + 1);
        changes.update(*byProvince[at], std::move(after));
    }
    return checkedPeople(plan, Verb::DealDiscussionGroups, {refOf(event), groups}, std::move(changes));
}

Result<Edit> mergePersons(const Plan &plan, const Person &result, const PersonRecords &kept,
                          const PersonRecords &dropped)
{
    if (kept.person.id == dropped.person.id)
        return Error{Code::BadValue, {QStringLiteral("person")}, QStringLiteral("the same person")};
    ChangeSet changes;
    Person after = result;
    after.id = kept.person.id;
    after.rev = kept.person.rev;
    const QString name = plainName(after.given, after.surname);
    changes.update(kept.person, std::move(after));
    mergeRegistrations(kept, dropped, changes);
    mergeContacts(kept, dropped, changes);
    mergeDistinctions(kept, dropped, changes);
    mergeInPlan(plan, kept.person.id, dropped.person.id, changes);
    changes.remove(dropped.person);
    return checkedPeople(plan, Verb::MergePersons, {refOf(kept.person), name}, std::move(changes));
}

Result<Edit> distinguishPersons(const Person &a, const Person &b, IdSource &ids)
{
    if (a.id == b.id)
        return Error{Code::BadValue, {QStringLiteral("person")}, QStringLiteral("the same person")};
    DistinctPersons pair;
    pair.id = ids.next<DistinctPersons>();
    pair.first = std::min(a.id, b.id);
    pair.second = std::max(a.id, b.id);
    ChangeSet changes;
    changes.insert(pair);
    return Edit{
        Verb::DistinguishPersons, {plainName(a.given, a.surname), plainName(b.given, b.surname)}, std::move(changes)};
}

} // namespace ruam::core
