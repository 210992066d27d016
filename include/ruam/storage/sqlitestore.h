#pragma once

#include <ruam/core/clock.h>
#include <ruam/core/stores.h>

#include <array>
#include <functional>
#include <memory>

namespace ruam::storage {

/// Who has a file open for writing.
struct Holder
{
    QString person;   ///< empty where not known
    QString computer; ///< host name; empty where not known
    QDateTime since;  ///< UTC; invalid where not known
    friend bool operator==(const Holder &, const Holder &) = default;
};

/// What a store needs from its surroundings. Keys and clock must outlive the store and serve its thread alone.
struct StoreOptions
{
    const core::TextKeys &keys;
    const core::Clock &clock;
    QString person;      ///< shown to others who find the file in use
    QString createdWith; ///< name and version of the program, kept in a new file
    int maxPages = 0;    ///< greatest size of the file in pages of 4096 bytes, to try a full disk; 0 is no limit
};

/// Takes the people of a new file one by one: every person before the rows that name it, every registration before its
/// attendance.
struct PeopleSink
{
    std::function<core::Result<void>(const core::Person &)> person;
    std::function<core::Result<void>(const core::Contact &)> contact;
    std::function<core::Result<void>(const core::Registration &)> registration;
    std::function<core::Result<void>(const core::Attendance &)> attendance;
    std::function<core::Result<void>(const core::DistinctPersons &)> distinct;
};
/// Hands the people of a new file to the sink. An error, its own or the sink's, ends the creation.
using PeopleFeed = std::function<core::Result<void>(const PeopleSink &)>;

/// One .ruam file: the plan, the people and the history, in SQLite. Belongs to the thread that opened it; a worker
/// opens a read-only store of its own, and closes it before the writer is closed.
///
/// While a file is open for writing it has companions beside it (-wal, -shm, .lock, .holder); a closed file is one
/// file.
class SqliteStore final : public core::ProgrammeStore, public core::PeopleStore
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes a new file holding the plan and the people, and opens it for writing. What it holds is the floor of undo:
    /// the history is empty. The file appears whole or not at all. Fails as FileExists, DirectoryMissing, DiskFull,
    /// CannotWrite, MissingReference (a row refers to nothing) or what the feed says.
    static core::Result<std::unique_ptr<SqliteStore>>
    create(const QString &path, const core::Plan &plan, const StoreOptions &options, const PeopleFeed &people = {});

    /// Opens a file; an older one is brought to the present schema first, a copy of it where it may not be changed.
    /// Asked for ReadWrite, gives a read-only store where the file or its directory is write-protected, or where
    /// someone else has it open (see holder()). Fails as FileNotFound, NotRuamFile (also a directory, an empty file),
    /// FileDamaged, FileNewer, FileInUse, CannotRead, or as DiskFull or CannotWrite where there is no room for the
    /// copy.
    static core::Result<std::unique_ptr<SqliteStore>> open(const QString &path, Mode mode, const StoreOptions &options);

    /// Closes the file and takes its companions away.
    ~SqliteStore() override;
    SqliteStore(const SqliteStore &) = delete;
    SqliteStore &operator=(const SqliteStore &) = delete;

    // The file
    QString path() const;
    /// Who else was writing when this store was opened for writing and became read-only.
    std::optional<Holder> holder() const;
    /// Why a read-only store is so: FileInUse with its holder, else FileReadOnly.
    core::Error readOnlyReason() const;
    /// Schema version of the file; from 1.
    int schemaVersion() const;
    /// Identity of the file, kept by copies of it; without braces.
    QString fileUuid() const;
    /// Rows of every kind, people too.
    core::Result<std::array<qint64, core::kKindCount>> counts();
    /// Reads the whole file for damage; slow on a large one (0.8 s at half a gigabyte). Fails as FileDamaged.
    core::Result<void> integrity();
    /// A consistent copy, history included, also while someone writes. Appears whole or not at all; refuses a target
    /// that exists (FileExists).
    core::Result<void> backup(const QString &target);
    /// What `read` reads is of one moment, plan and people alike, also while someone writes.
    core::Result<void> atOneMoment(const std::function<core::Result<void>()> &read);
    /// Moves what was written into the file itself, so that a plain copy of it is complete. For idle moments; does
    /// nothing where nothing waits or somebody is reading.
    void checkpoint();

    // core::ProgrammeStore
    bool isReadOnly() const override;
    core::Result<core::Plan> load() override;
    /// Fails as FileReadOnly on a read-only store, as FileInUse where it is so because of a holder; as StillReferredTo
    /// or MissingReference, naming the records, where a reference would lead nowhere; as BadValue (field) where the
    /// file refuses a value.
    core::Result<void> write(const core::Step &step, const core::ChangeSet &changes,
                             const core::WriteProgress &progress = {}) override;
    core::Result<std::vector<core::Step>> recentSteps(int limit) override;
    core::Result<core::ChangeSet> changesOf(qint64 stepId, Direction direction) override;
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query) override;
    core::Result<qint64> stepCount() override;
    core::Result<std::vector<core::KeptChange>> rowsOf(qint64 stepId, int limit) override;
    core::Result<qint64> lastStepBefore(const QDateTime &instant) override;
    core::Result<core::ChangeSet> changesBackTo(qint64 stepId) override;
    core::Result<bool> takeForeignChange() override;

    // core::PeopleStore
    core::Result<std::vector<core::Participant>> participants(core::EventId event, core::ParticipantOrder order,
                                                              const std::optional<core::Participant> &after, int limit,
                                                              core::Listed listed = core::Listed::Everyone,
                                                              core::Roles roles = core::Roles::All) override;
    core::Result<qint64> participantCount(core::EventId event, core::Listed listed = core::Listed::Everyone,
                                          core::Roles roles = core::Roles::All) override;
    core::Result<std::vector<core::ListPlace>> listPlaces(core::EventId event, int limit, core::Listed listed,
                                                          core::Roles roles) override;
    core::Result<qint64> lastPosition(core::EventId event) override;
    core::Result<std::optional<core::Participant>> participant(core::RegistrationId id) override;
    core::Result<std::optional<core::Person>> person(core::PersonId id) override;
    core::Result<qint64> personCount() override;
    core::Result<qint64> registrationCount() override;
    core::Result<qint64> rowCount() override;
    core::Result<std::vector<core::Registration>> registrationsOf(core::PersonId person) override;
    core::Result<std::vector<core::Registration>> replacing(core::RegistrationId registration) override;
    core::Result<std::vector<core::Contact>> contactsOf(core::PersonId person) override;
    core::Result<std::vector<core::Contact>> contactsOf(core::OrganisationId organisation) override;
    core::Result<std::vector<core::Attendance>> attendanceOf(core::RegistrationId registration) override;
    core::Result<std::vector<core::DistinctPersons>> distinctFrom(core::PersonId person) override;
    core::Result<std::vector<core::RegistrationCount>> registrationCounts(core::EventId event) override;
    core::Result<std::vector<core::AttendanceCount>> attendanceCounts(core::EventId event) override;
    core::Result<std::vector<core::AtDesk>> atDesk(const core::DeskQuery &query) override;
    core::Result<std::vector<core::Participant>> team(core::EventId event, int limit) override;
    core::Result<std::vector<core::Person>> alike(const core::Person &person, int limit) override;
    core::Result<std::vector<core::AlikePersons>> alikePairs(core::EventId event, int limit) override;
    core::Result<std::vector<core::FoundPerson>> search(const QString &word, int limit) override;
    core::Result<void> eachPerson(const std::function<bool(const core::Person &)> &take) override;
    core::Result<void> eachContact(const std::function<bool(const core::Contact &)> &take) override;
    core::Result<void> eachRegistration(const std::function<bool(const core::Registration &)> &take) override;
    core::Result<void> eachAttendance(const std::function<bool(const core::Attendance &)> &take) override;
    core::Result<void> eachDistinctPersons(const std::function<bool(const core::DistinctPersons &)> &take) override;

private:
    struct Parts;
    explicit SqliteStore(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace ruam::storage
