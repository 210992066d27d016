#include "peoplequeries.h"

#include "searchindex.h"

#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::storage {

using namespace core;

namespace {

QString rowsSql(Kind kind, const char *condition)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY id")
        .arg(columnList(kind), QLatin1String(kindName(kind)), QLatin1String(condition));
}

/// Where nobody has called the two persons p and q distinct.
constexpr char kNotDistinct[] =
    "NOT EXISTS (SELECT 1 FROM distinct_persons d WHERE d.first = min(p.id, q.id) AND d.second = max(p.id, q.id))";

QString pairsSql()
{
    return QStringLiteral("SELECT %1, %2 FROM registration r JOIN person p ON p.id = r.person "
                          "JOIN person q ON q.search_letters = p.search_letters AND q.id <> p.id "
                          "WHERE r.event = ? AND p.search_letters <> 0 AND %3 AND (p.id < q.id OR NOT EXISTS "
                          "(SELECT 1 FROM registration s WHERE s.person = q.id AND s.event = r.event)) "
                          "ORDER BY r.position, r.id, q.id")
        .arg(columnList(Kind::Person, QStringLiteral("p.")), columnList(Kind::Person, QStringLiteral("q.")),
             QLatin1String(kNotDistinct));
}

/// Along the index of those who are no trainees.
QString teamSql(const char *condition)
{
    return QStringLiteral("SELECT %1, %2 FROM registration r JOIN person p ON p.id = r.person WHERE %3")
        .arg(columnList(Kind::Registration, QStringLiteral("r.")), columnList(Kind::Person, QStringLiteral("p.")),
             QLatin1String(condition));
}

QString alikeSql()
{
    return QStringLiteral("SELECT %1 FROM person q, (SELECT ? AS id) p "
                          "WHERE q.search_letters = ? AND q.id <> p.id AND %2 ORDER BY q.search_name <> ?, q.id")
        .arg(columnList(Kind::Person, QStringLiteral("q.")), QLatin1String(kNotDistinct));
}

template <class R>
Result<std::vector<R>> recordsOf(const Connection &connection, Query &rows, const QVariantList &values)
{
    std::vector<R> found;
    auto ok = eachRow(rows, values, [&]() -> Result<bool> {
        auto record = readRecord<R>(connection, rows);
        if (!record)
            return record.error();
        found.push_back(std::move(*record));
        return true;
    });
    if (!ok)
        return ok.error();
    return found;
}

} // namespace

PeopleQueries::PeopleQueries(Connection &connection, const TextKeys &keys)
    : m_connection(connection), m_keys(keys), m_registrations(connection, rowsSql(Kind::Registration, "person = ?")),
      m_replacing(connection, rowsSql(Kind::Registration, "replaces = ?")),
      m_contactsOfPerson(connection, rowsSql(Kind::Contact, "person = ?")),
      m_contactsOfOrganisation(connection, rowsSql(Kind::Contact, "organisation = ?")),
      m_attendance(connection, QStringLiteral("SELECT %1 FROM attendance WHERE registration = ? ORDER BY date, half "
                                              "DESC, id") // 'morning' is the greater text
                                   .arg(columnList(Kind::Attendance))),
      m_distinct(connection, rowsSql(Kind::DistinctPersons, "first = ? OR second = ?")),
      m_team(connection, teamSql("r.event = ? AND r.role <> 'trainee' ORDER BY r.position, r.id LIMIT ?")),
      m_everyTeam(connection, teamSql("r.role <> 'trainee' ORDER BY r.id DESC LIMIT ?")),
      m_alike(connection, alikeSql()), m_pairs(connection, pairsSql())
{
}

QString PeopleQueries::nameKey(const Person &person) const
{
    return searchKeysOf(person, m_keys).name;
}

Result<std::vector<Registration>> PeopleQueries::registrationsOf(PersonId person)
{
    return recordsOf<Registration>(m_connection, m_registrations, {person.value});
}

Result<std::vector<Registration>> PeopleQueries::replacing(RegistrationId registration)
{
    return recordsOf<Registration>(m_connection, m_replacing, {registration.value});
}

Result<std::vector<Contact>> PeopleQueries::contactsOf(PersonId person)
{
    return recordsOf<Contact>(m_connection, m_contactsOfPerson, {person.value});
}

Result<std::vector<Contact>> PeopleQueries::contactsOf(OrganisationId organisation)
{
    return recordsOf<Contact>(m_connection, m_contactsOfOrganisation, {organisation.value});
}

Result<std::vector<Attendance>> PeopleQueries::attendanceOf(RegistrationId registration)
{
    return recordsOf<Attendance>(m_connection, m_attendance, {registration.value});
}

Result<std::vector<DistinctPersons>> PeopleQueries::distinctFrom(PersonId person)
{
    return recordsOf<DistinctPersons>(m_connection, m_distinct, {person.value, person.value});
}

Result<std::vector<Participant>> PeopleQueries::team(EventId event, int limit)
{
    return event.isValid() ? participantsOf(m_team, {event.value, limit}) : participantsOf(m_everyTeam, {limit});
}

Result<std::vector<Participant>> PeopleQueries::participantsOf(Query &rows, const QVariantList &values)
{
    std::vector<Participant> found;
    auto ok = eachRow(rows, values, [&]() -> Result<bool> {
        auto registration = readRecord<Registration>(m_connection, rows);
        if (!registration)
            return registration.error();
        auto person = readRecord<Person>(m_connection, rows, columnCount(Kind::Registration));
        if (!person)
            return person.error();
        found.push_back({std::move(*registration), std::move(*person)});
        return true;
    });
    if (!ok)
        return ok.error();
    return found;
}

Result<std::vector<Person>> PeopleQueries::alike(const Person &person, int limit)
{
    const SearchKeys own = searchKeysOf(person, m_keys);
    std::vector<Person> found;
    if (own.letters == 0 || limit < 1)
        return found;
    auto ok = eachRow(m_alike, {person.id.value, own.letters, own.name}, [&]() -> Result<bool> {
        auto other = readRecord<Person>(m_connection, m_alike);
        if (!other)
            return other.error();
        const QString otherName = nameKey(*other);
        if (otherName == own.name || isOneApart(otherName, own.name))
            found.push_back(std::move(*other));
        return int(found.size()) < limit;
    });
    if (!ok)
        return ok.error();
    return found;
}

Result<std::vector<AlikePersons>> PeopleQueries::alikePairs(EventId event, int limit)
{
    std::vector<AlikePersons> found;
    if (limit < 1)
        return found;
    auto ok = eachRow(m_pairs, {event.value}, [&]() -> Result<bool> {
        auto first = readRecord<Person>(m_connection, m_pairs);
        if (!first)
            return first.error();
        auto second = readRecord<Person>(m_connection, m_pairs, columnCount(Kind::Person));
        if (!second)
            return second.error();
        const QString a = nameKey(*first), b = nameKey(*second);
        if (a == b || isOneApart(a, b))
            found.push_back({std::move(*first), std::move(*second)});
        return int(found.size()) < limit;
    });
    if (!ok)
        return ok.error();
    return found;
}

} // namespace ruam::storage
