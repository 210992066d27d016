#pragma once

#include <ruam/core/stores.h>

namespace ruam::test {

/// Asks another store everything; a test overrides what it watches or answers itself.
class ForwardingPeople : public core::PeopleStore
{
public:
    explicit ForwardingPeople(core::PeopleStore &people) : m_people(people) {}

    core::Result<std::vector<core::Participant>> participants(core::EventId event, core::ParticipantOrder order,
                                                              const std::optional<core::Participant> &after, int limit,
                                                              core::Listed listed, core::Roles roles) override
    {
        return m_people.participants(event, order, after, limit, listed, roles);
    }
    core::Result<qint64> participantCount(core::EventId event, core::Listed listed, core::Roles roles) override
    {
        return m_people.participantCount(event, listed, roles);
    }
    core::Result<std::vector<core::ListPlace>> listPlaces(core::EventId event, int limit, core::Listed listed,
                                                          core::Roles roles) override
    {
        return m_people.listPlaces(event, limit, listed, roles);
    }
    core::Result<qint64> lastPosition(core::EventId event) override { return m_people.lastPosition(event); }
    core::Result<std::optional<core::Participant>> participant(core::RegistrationId id) override
    {
        return m_people.participant(id);
    }
    core::Result<std::optional<core::Person>> person(core::PersonId id) override { return m_people.person(id); }
    core::Result<qint64> personCount() override { return m_people.personCount(); }
    core::Result<qint64> registrationCount() override { return m_people.registrationCount(); }
    core::Result<qint64> rowCount() override { return m_people.rowCount(); }
    core::Result<std::vector<core::Registration>> registrationsOf(core::PersonId person) override
    {
        return m_people.registrationsOf(person);
    }
    core::Result<std::vector<core::Registration>> replacing(core::RegistrationId registration) override
    {
        return m_people.replacing(registration);
    }
    core::Result<std::vector<core::Contact>> contactsOf(core::PersonId person) override
    {
        return m_people.contactsOf(person);
    }
    core::Result<std::vector<core::Contact>> contactsOf(core::OrganisationId organisation) override
    {
        return m_people.contactsOf(organisation);
    }
    core::Result<std::vector<core::Attendance>> attendanceOf(core::RegistrationId registration) override
    {
        return m_people.attendanceOf(registration);
    }
    core::Result<std::vector<core::DistinctPersons>> distinctFrom(core::PersonId person) override
    {
        return m_people.distinctFrom(person);
    }
    core::Result<std::vector<core::RegistrationCount>> registrationCounts(core::EventId event) override
    {
        return m_people.registrationCounts(event);
    }
    core::Result<std::vector<core::AttendanceCount>> attendanceCounts(core::EventId event) override
    {
        return m_people.attendanceCounts(event);
    }
    core::Result<std::vector<core::AtDesk>> atDesk(const core::DeskQuery &query) override
    {
        return m_people.atDesk(query);
    }
    core::Result<std::vector<core::Participant>> team(core::EventId event, int limit) override
    {
        return m_people.team(event, limit);
    }
    core::Result<std::vector<core::Person>> alike(const core::Person &person, int limit) override
    {
        return m_people.alike(person, limit);
    }
    core::Result<std::vector<core::AlikePersons>> alikePairs(core::EventId event, int limit) override
    {
        return m_people.alikePairs(event, limit);
    }
    core::Result<std::vector<core::FoundPerson>> search(const QString &word, int limit) override
    {
        return m_people.search(word, limit);
    }
    core::Result<void> eachPerson(const std::function<bool(const core::Person &)> &take) override
    {
        return m_people.eachPerson(take);
    }
    core::Result<void> eachContact(const std::function<bool(const core::Contact &)> &take) override
    {
        return m_people.eachContact(take);
    }
    core::Result<void> eachRegistration(const std::function<bool(const core::Registration &)> &take) override
    {
        return m_people.eachRegistration(take);
    }
    core::Result<void> eachAttendance(const std::function<bool(const core::Attendance &)> &take) override
    {
        return m_people.eachAttendance(take);
    }
    core::Result<void> eachDistinctPersons(const std::function<bool(const core::DistinctPersons &)> &take) override
    {
        return m_people.eachDistinctPersons(take);
    }

private:
    core::PeopleStore &m_people;
};

} // namespace ruam::test
