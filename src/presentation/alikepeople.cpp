#include <ruam/presentation/alikepeople.h>

namespace ruam::presentation {

using namespace core;

std::vector<AlikePersons> AlikePeople::pairsOf(EventId event) const
{
    if (!event.isValid())
        return {};
    auto pairs = m_session.people().alikePairs(event, kMostPairs);
    return pairs ? *std::move(pairs) : std::vector<AlikePersons>();
}

Result<PersonRecords> AlikePeople::recordsOf(const Person &person) const
{
    PeopleStore &people = m_session.people();
    PersonRecords records;
    // As it stands now: the pair may have been found a while ago.
    auto now = people.person(person.id);
    if (!now)
        return now.error();
    if (!*now)
        return Error{Code::NotFound, {refOf(person)}, {}};
    records.person = **now;
    auto registrations = people.registrationsOf(person.id);
    auto contacts = people.contactsOf(person.id);
    auto distinct = people.distinctFrom(person.id);
    if (!registrations)
        return registrations.error();
    if (!contacts)
        return contacts.error();
    if (!distinct)
        return distinct.error();
    for (const Registration &one : *registrations) {
        auto attendance = people.attendanceOf(one.id);
        if (!attendance)
            return attendance.error();
        records.attendance[one.id] = *std::move(attendance);
    }
    records.registrations = *std::move(registrations);
    records.contacts = *std::move(contacts);
    records.distinct = *std::move(distinct);
    return records;
}

Result<void> AlikePeople::merge(const Person &result, const Person &kept, const Person &dropped)
{
    const auto keptRecords = recordsOf(kept);
    if (!keptRecords)
        return keptRecords.error();
    const auto droppedRecords = recordsOf(dropped);
    if (!droppedRecords)
        return droppedRecords.error();
    const auto edit = mergePersons(m_session.plan(), result, *keptRecords, *droppedRecords);
    return edit ? m_session.perform(*edit) : Result<void>(edit.error());
}

Result<void> AlikePeople::distinguish(const Person &a, const Person &b)
{
    const auto edit = distinguishPersons(a, b, m_session.ids());
    return edit ? m_session.perform(*edit) : Result<void>(edit.error());
}

} // namespace ruam::presentation
