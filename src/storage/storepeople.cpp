#include "sortkeys.h"
#include "storeparts.h"

namespace ruam::storage {

using namespace core;

Result<std::vector<Participant>> SqliteStore::participants(EventId event, ParticipantOrder order,
                                                           const std::optional<Participant> &after, int limit,
                                                           Listed listed, Roles roles)
{
    return m_parts->participants->page(event, order, after, limit, listed, roles);
}

Result<qint64> SqliteStore::participantCount(EventId event, Listed listed, Roles roles)
{
    return m_parts->participants->count(event, listed, roles);
}

Result<std::vector<ListPlace>> SqliteStore::listPlaces(EventId event, int limit, Listed listed, Roles roles)
{
    return m_parts->participants->places(event, limit, listed, roles);
}

Result<qint64> SqliteStore::lastPosition(EventId event)
{
    return m_parts->participants->lastPosition(event);
}

Result<std::optional<Participant>> SqliteStore::participant(RegistrationId id)
{
    return m_parts->participants->find(id);
}

Result<std::optional<Person>> SqliteStore::person(PersonId id)
{
    return m_parts->tables->of(Kind::Person).find<Person>(id);
}

Result<qint64> SqliteStore::personCount()
{
    return countOf(*m_parts->connection, Kind::Person);
}

Result<qint64> SqliteStore::registrationCount()
{
    return countOf(*m_parts->connection, Kind::Registration);
}

Result<qint64> SqliteStore::rowCount()
{
    qint64 rows = 0;
    for (int kind = 0; kind < kKindCount; ++kind) {
        if (!isPeopleKind(Kind(kind)))
            continue;
        const auto count = countOf(*m_parts->connection, Kind(kind));
        if (!count)
            return count.error();
        rows += *count;
    }
    return rows;
}

Result<std::vector<FoundPerson>> SqliteStore::search(const QString &word, int limit)
{
    Transaction reading(*m_parts->connection, Transaction::Purpose::Read);
    if (auto ok = reading.begin(); !ok)
        return ok.error();
    return m_parts->searchIndex->search(word, limit);
}

Result<std::vector<Registration>> SqliteStore::registrationsOf(PersonId person)
{
    return m_parts->people->registrationsOf(person);
}

Result<std::vector<Registration>> SqliteStore::replacing(RegistrationId registration)
{
    return m_parts->people->replacing(registration);
}

Result<std::vector<Contact>> SqliteStore::contactsOf(PersonId person)
{
    return m_parts->people->contactsOf(person);
}

Result<std::vector<Contact>> SqliteStore::contactsOf(OrganisationId organisation)
{
    return m_parts->people->contactsOf(organisation);
}

Result<std::vector<Attendance>> SqliteStore::attendanceOf(RegistrationId registration)
{
    return m_parts->people->attendanceOf(registration);
}

Result<std::vector<DistinctPersons>> SqliteStore::distinctFrom(PersonId person)
{
    return m_parts->people->distinctFrom(person);
}

Result<std::vector<RegistrationCount>> SqliteStore::registrationCounts(EventId event)
{
    return m_parts->counts->registered(event);
}

Result<std::vector<AttendanceCount>> SqliteStore::attendanceCounts(EventId event)
{
    return m_parts->counts->came(event);
}

Result<std::vector<AtDesk>> SqliteStore::atDesk(const DeskQuery &query)
{
    return m_parts->desk->find(query);
}

Result<std::vector<Participant>> SqliteStore::team(EventId event, int limit)
{
    return m_parts->people->team(event, limit);
}

Result<std::vector<Person>> SqliteStore::alike(const Person &person, int limit)
{
    return m_parts->people->alike(person, limit);
}

Result<std::vector<AlikePersons>> SqliteStore::alikePairs(EventId event, int limit)
{
    return m_parts->people->alikePairs(event, limit);
}

Result<void> SqliteStore::eachContact(const std::function<bool(const Contact &)> &take)
{
    return eachRecord<Contact>(*m_parts->connection, take);
}

Result<void> SqliteStore::eachAttendance(const std::function<bool(const Attendance &)> &take)
{
    return eachRecord<Attendance>(*m_parts->connection, take);
}

Result<void> SqliteStore::eachDistinctPersons(const std::function<bool(const DistinctPersons &)> &take)
{
    return eachRecord<DistinctPersons>(*m_parts->connection, take);
}

Result<void> SqliteStore::eachPerson(const std::function<bool(const Person &)> &take)
{
    return eachRecord<Person>(*m_parts->connection, take);
}

Result<void> SqliteStore::eachRegistration(const std::function<bool(const Registration &)> &take)
{
    return eachRecord<Registration>(*m_parts->connection, take);
}

} // namespace ruam::storage
