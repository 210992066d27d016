#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/step.h>

#include <functional>

namespace ruam::core {

/// Makes the keys that storage keeps beside a text. Keys of one version are comparable byte by byte.
class TextKeys
{
public:
    virtual ~TextKeys() = default;
    /// Orders as a Thai dictionary does. Never throws; an empty text has an empty key.
    virtual QByteArray sortKey(const QString &text) const = 0;
    /// The text folded for searching: two texts that are to be found by each other's words have keys that hold one
    /// another. Holds neither blanks nor line breaks.
    virtual QString searchKey(const QString &text) const = 0;
    virtual int version() const = 0;
};

/// What was done to one row.
struct KeptChange
{
    enum class What { Added, Changed, Removed };
    struct FieldChange
    {
        const Field *field = nullptr;
        Value before;
        Value after;
    };
    RecordRef record;
    What what = What::Changed;
    std::vector<FieldChange> fields; ///< those that changed; of a row added or removed, those that are not empty
};

std::vector<KeptChange> keptChanges(const ChangeSet &changes);

/// Which steps of the history are asked for.
struct StepQuery
{
    qint64 olderThan = 0;           ///< a step; 0 begins with the newest
    std::vector<RecordRef> records; ///< only steps that touched one of these; all steps where there are none
    int limit = 100;
};

/// Told now and then while a large change is written: how much of how much is done. False takes everything back, and
/// the write fails as Cancelled.
using WriteProgress = std::function<bool(qint64 done, qint64 of)>;

/// Where a programme is kept. Writes are whole or not at all; a failed call leaves everything as it was.
class ProgrammeStore
{
public:
    virtual ~ProgrammeStore() = default;

    virtual bool isReadOnly() const = 0;
    virtual Result<Plan> load() = 0;

    /// Writes the rows and the step (whose id it is given) in one transaction. Fails as ChangedElsewhere, and names the
    /// record, where a `before` is not what stands in the store. An Undo or Redo step keeps no rows.
    virtual Result<void> write(const Step &step, const ChangeSet &changes, const WriteProgress &progress = {}) = 0;

    /// The last `limit` steps, oldest first.
    virtual Result<std::vector<Step>> recentSteps(int limit) = 0;

    enum class Direction { Undo, Redo };
    /// The rows that would undo, or do again, an ordinary step. Fails as ChangedElsewhere where a row is no longer as
    /// the step (or its undoing) left it.
    virtual Result<ChangeSet> changesOf(qint64 stepId, Direction direction) = 0;

    /// Newest first. A step that undoes, or does again, touches what the step touched that it names.
    virtual Result<std::vector<Step>> steps(const StepQuery &query) = 0;
    /// Counted without reading them.
    virtual Result<qint64> stepCount() = 0;
    /// At most `limit` rows of a step; of an undo the rows of the step undone, turned round.
    virtual Result<std::vector<KeptChange>> rowsOf(qint64 stepId, int limit) = 0;
    /// The last step before an instant; 0 where there is none.
    virtual Result<qint64> lastStepBefore(const QDateTime &instant) = 0;
    /// The rows that would bring back what stood after a step; before the first one for 0. Fails as changesOf.
    virtual Result<ChangeSet> changesBackTo(qint64 stepId) = 0;

    /// True once after another program has written to the file; the caller then loads again.
    virtual Result<bool> takeForeignChange() = 0;
};

/// A registration with its person.
struct Participant
{
    Registration registration;
    Person person;
    friend bool operator==(const Participant &, const Participant &) = default;
};

enum class ParticipantOrder {
    AsGiven,    ///< position
    ByName,     ///< given name, then surname, as a Thai dictionary orders them; titles do not count
    ByProvince, ///< province's name, then position
};

/// Which registrations of an event a list shows.
enum class Listed {
    Expected, ///< named and confirmed: those who are to come
    Current,  ///< the reserves too
    Everyone, ///< also those who were substituted, told that they do not come, or cancelled
};

constexpr bool isListed(RegistrationState state, Listed listed)
{
    const bool expected = state == RegistrationState::Named || state == RegistrationState::Confirmed;
    return listed == Listed::Everyone || expected || (listed == Listed::Current && state == RegistrationState::Reserve);
}

/// Whose registrations are meant, by their role.
enum class Roles {
    All,
    Attending, ///< trainees and observers
    Team,      ///< trainers and staff
};

constexpr bool isOneOf(RegistrationRole role, Roles roles)
{
    const bool attends = role == RegistrationRole::Trainee || role == RegistrationRole::Observer;
    return roles == Roles::All || attends == (roles == Roles::Attending);
}

/// Where a searched word was found, best first.
enum class FoundIn {
    GivenName,  ///< the given name, or the whole name, begins with it
    Surname,    ///< the surname begins with it
    OtherField, ///< the position begins with it
    Within,     ///< it stands somewhere in title and name, or in the position
};

struct FoundPerson
{
    Person person;
    FoundIn in = FoundIn::Within;
    std::optional<Registration> registration; ///< the first, where there is one
    friend bool operator==(const FoundPerson &, const FoundPerson &) = default;
};

/// How many of a province are registered for an event in one role and state.
struct RegistrationCount
{
    ProvinceId province;
    RegistrationRole role = RegistrationRole::Trainee;
    RegistrationState state = RegistrationState::Named;
    qint64 count = 0;
    friend bool operator==(const RegistrationCount &, const RegistrationCount &) = default;
};

/// How many of a province came in one role, on one half of one day.
struct AttendanceCount
{
    ProvinceId province;
    RegistrationRole role = RegistrationRole::Trainee;
    QDate date;
    HalfDay half = HalfDay::Morning;
    qint64 count = 0;
    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;
};

/// Where somebody stands on the list of an event: by position, then by id.
struct ListPlace
{
    qint64 position = 0;
    RegistrationId id;
    friend bool operator==(const ListPlace &, const ListPlace &) = default;
    friend auto operator<=>(const ListPlace &, const ListPlace &) = default;
};

/// Which participants of one event the desk looks for, and for which half of which day.
struct DeskQuery
{
    enum class Came { Either, Yes, No };
    EventId event;
    QString word; ///< somewhere in title, name or position; everyone for an empty one
    std::optional<ProvinceId> province;
    Listed listed = Listed::Everyone;
    Roles roles = Roles::All;
    QDate date;
    HalfDay half = HalfDay::Morning;
    Came came = Came::Either;
    std::optional<Registration> after; ///< whom they follow; from the first without it
    int limit = 100;
};

/// A participant, and whether they came on the half-day that was asked about.
struct AtDesk
{
    Participant participant;
    std::optional<Attendance> attendance;
    friend bool operator==(const AtDesk &, const AtDesk &) = default;
};

/// Two persons whose names are the same but for titles, blanks and at most one mark, and whom nobody has called
/// distinct. The first is registered for the event that was asked about.
struct AlikePersons
{
    Person first;
    Person second;
    friend bool operator==(const AlikePersons &, const AlikePersons &) = default;
};

/// The people, a page at a time. Reading only: they are written by ProgrammeStore::write like everything else.
class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    /// At most `limit` participants of an event that follow `after` in the order; from the first without it.
    virtual Result<std::vector<Participant>> participants(EventId event, ParticipantOrder order,
                                                          const std::optional<Participant> &after, int limit,
                                                          Listed listed = Listed::Everyone,
                                                          Roles roles = Roles::All) = 0;
    virtual Result<qint64> participantCount(EventId event, Listed listed = Listed::Everyone,
                                            Roles roles = Roles::All) = 0;
    /// The first `limit` of those that a list shows, in the order given, without who they are: what numbers a list.
    virtual Result<std::vector<ListPlace>> listPlaces(EventId event, int limit, Listed listed, Roles roles) = 0;
    /// Greatest position in an event; 0 where nobody is registered.
    virtual Result<qint64> lastPosition(EventId event) = 0;
    virtual Result<std::optional<Participant>> participant(RegistrationId id) = 0;
    virtual Result<std::optional<Person>> person(PersonId id) = 0;
    virtual Result<qint64> personCount() = 0;
    virtual Result<qint64> registrationCount() = 0;
    /// How many rows of all kinds together there are for eachPerson() and its neighbours.
    virtual Result<qint64> rowCount() = 0;

    /// All registrations of one person, by id.
    virtual Result<std::vector<Registration>> registrationsOf(PersonId person) = 0;
    /// Those that stand in the place of one registration, by id.
    virtual Result<std::vector<Registration>> replacing(RegistrationId registration) = 0;
    /// How to reach a person or an organisation, by id.
    virtual Result<std::vector<Contact>> contactsOf(PersonId person) = 0;
    virtual Result<std::vector<Contact>> contactsOf(OrganisationId organisation) = 0;
    /// When one participant came, by day.
    virtual Result<std::vector<Attendance>> attendanceOf(RegistrationId registration) = 0;
    /// Whom somebody has called distinct from a person.
    virtual Result<std::vector<DistinctPersons>> distinctFrom(PersonId person) = 0;

    /// Of one event, in the order of the provinces' ids; nobody's province is none.
    virtual Result<std::vector<RegistrationCount>> registrationCounts(EventId event) = 0;
    virtual Result<std::vector<AttendanceCount>> attendanceCounts(EventId event) = 0;
    /// At most `limit` participants of one event, in the order of their numbers. In an event of thousands those found
    /// by a word may be others than the first ones, never slower for one that few have; `after` goes without a word.
    virtual Result<std::vector<AtDesk>> atDesk(const DeskQuery &query) = 0;

    /// At most `limit` of those who take part in an event other than as trainees, in the order of their numbers; of all
    /// events, newest registration first, for none.
    virtual Result<std::vector<Participant>> team(EventId event, int limit) = 0;

    /// At most `limit` persons whose name is that of a person given but for titles, blanks and at most one mark, the
    /// same name first; the person itself is not among them.
    virtual Result<std::vector<Person>> alike(const Person &person, int limit) = 0;
    /// At most `limit` pairs of whom one is registered for the event, each pair once.
    virtual Result<std::vector<AlikePersons>> alikePairs(EventId event, int limit) = 0;

    /// At most `limit` persons in whom a typed word is found, each once, by FoundIn; never slower for a word that many
    /// have, so of more than the limit those stored first are found. Within FoundIn they stand in Thai order, of given
    /// name and surname, or of surname and given name where it is the surname that begins so. Nobody for an empty word.
    virtual Result<std::vector<FoundPerson>> search(const QString &word, int limit) = 0;

    /// Every row of one kind, by id. The callbacks return false to stop.
    virtual Result<void> eachPerson(const std::function<bool(const Person &)> &take) = 0;
    virtual Result<void> eachContact(const std::function<bool(const Contact &)> &take) = 0;
    virtual Result<void> eachRegistration(const std::function<bool(const Registration &)> &take) = 0;
    virtual Result<void> eachAttendance(const std::function<bool(const Attendance &)> &take) = 0;
    virtual Result<void> eachDistinctPersons(const std::function<bool(const DistinctPersons &)> &take) = 0;
};

} // namespace ruam::core
