#pragma once

#include <ruam/core/edits.h>

#include <map>

/// What is done with people and their places on the lists of rounds.
namespace ruam::core {

/// Given name and surname, as steps keep whom they were about.
QString plainName(const QString &given, const QString &surname);

/// Whether a registration keeps its person from being registered for the event once more: one who was substituted or
/// has cancelled may come again.
bool holdsPlaceIn(const Registration &registration, EventId event);

/// A round in which somebody is whose province has its place elsewhere.
struct OtherRound
{
    TrainingGroupId here;
    TrainingGroupId there;  ///< whose province it is; none where it has no group yet
    bool confirmed = false; ///< a person has confirmed all provinces of the one, or this province in the other
};
/// Told of trainees only, and where the round has provinces at all. It may be right, so nothing is refused for it.
std::optional<OtherRound> otherRound(const Plan &plan, EventId event, ProvinceId province,
                                     RegistrationRole role = RegistrationRole::Trainee);

/// Somebody who is to be registered: a person of the file with all registrations of theirs, or a new one.
struct Newcomer
{
    std::optional<Person> known;
    std::vector<Registration> registrations; ///< of the known person
    NewParticipant made;                     ///< where none is known
};

/// Registers somebody after `lastPosition`. Fails as AlreadyRegistered where the known person is in the event already;
/// one who was substituted or has cancelled there may come again.
Result<Edit> registerNewcomer(const Plan &plan, EventId event, const Newcomer &newcomer, RegistrationRole role,
                              RegistrationState state, bool walkIn, qint64 lastPosition, IdSource &ids);

/// Somebody of a list that is taken in, with how to reach them where the list says so: kind and value of each.
struct ListedNewcomer
{
    Newcomer newcomer;
    std::vector<Contact> contacts;
    PersonId present = {}; ///< who is in the event already, and gains the contacts alone; nobody else is meant then
};
/// Registers people for an event in the order given, after `lastPosition`: one change for all. Fails as
/// registerNewcomer. Where nobody is new the step is one of imported rows.
Result<Edit> registerNewcomers(const Plan &plan, EventId event, const std::vector<ListedNewcomer> &people,
                               qint64 lastPosition, IdSource &ids);

/// Somebody comes in the place of another, with that one's number, role and province. The other stays in the history as
/// substituted. Fails as AlreadyRegistered, and as PlaceTaken where the other's place was given away before.
Result<Edit> substituteParticipant(const Plan &plan, const Participant &absent, const Newcomer &newcomer, bool walkIn,
                                   IdSource &ids);

/// Deals people into discussion groups 1 to `groups` in turn, province by province, so that those of one province are
/// spread; within a province in the order given. No groups clears them.
Result<Edit> dealDiscussionGroups(const Plan &plan, EventId event, const std::vector<Registration> &inOrder,
                                  qint64 groups);

/// A person with every row of the people that names them.
struct PersonRecords
{
    Person person;
    std::vector<Registration> registrations;
    std::vector<Contact> contacts;
    std::vector<DistinctPersons> distinct;
    std::map<RegistrationId, std::vector<Attendance>> attendance;
};
/// Makes one of two entries of the same person: `result`, under the id of `kept`. What names the other names the kept
/// one: registrations, contacts, speaking, coordination. Where both are in one event one registration stays, the one
/// that counts, with the attendance of both; one whose place was given away stays beside it, in the history.
Result<Edit> mergePersons(const Plan &plan, const Person &result, const PersonRecords &kept,
                          const PersonRecords &dropped);

/// Remembers that two persons with like names are not the same.
Result<Edit> distinguishPersons(const Person &a, const Person &b, IdSource &ids);

} // namespace ruam::core
