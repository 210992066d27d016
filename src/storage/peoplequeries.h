#pragma once

#include "table.h"

namespace ruam::storage {

/// What is asked about people besides pages, words and counts: what belongs to one of them, names that are alike. Each
/// is a walk along an index.
class PeopleQueries
{
public:
    PeopleQueries(Connection &connection, const core::TextKeys &keys);

    core::Result<std::vector<core::Registration>> registrationsOf(core::PersonId person);
    core::Result<std::vector<core::Registration>> replacing(core::RegistrationId registration);
    core::Result<std::vector<core::Contact>> contactsOf(core::PersonId person);
    core::Result<std::vector<core::Contact>> contactsOf(core::OrganisationId organisation);
    core::Result<std::vector<core::Attendance>> attendanceOf(core::RegistrationId registration);
    core::Result<std::vector<core::DistinctPersons>> distinctFrom(core::PersonId person);
    core::Result<std::vector<core::Participant>> team(core::EventId event, int limit);
    core::Result<std::vector<core::Person>> alike(const core::Person &person, int limit);
    core::Result<std::vector<core::AlikePersons>> alikePairs(core::EventId event, int limit);

private:
    core::Result<std::vector<core::Participant>> participantsOf(Query &rows, const QVariantList &values);
    QString nameKey(const core::Person &person) const;

    Connection &m_connection;
    const core::TextKeys &m_keys;
    Query m_registrations;
    Query m_replacing;
    Query m_contactsOfPerson;
    Query m_contactsOfOrganisation;
    Query m_attendance;
    Query m_distinct;
    Query m_team;
    Query m_everyTeam;
    Query m_alike;
    Query m_pairs;
};

} // namespace ruam::storage
