#pragma once

#include <ruam/core/stores.h>

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace ruam::test {

/// Keys that order as the code points do: enough where Thai order is not what is tested.
class PlainKeys final : public core::TextKeys
{
public:
    explicit PlainKeys(int version = 1) : m_version(version) {}
    QByteArray sortKey(const QString &text) const override { return text.toUtf8(); }
    QString searchKey(const QString &text) const override { return text.toCaseFolded().remove(u' '); }
    int version() const override { return m_version; }

private:
    int m_version;
};

/// A file's stand-in: plan, people and history in containers. Keeps the same promises as the store on disk; the tests
/// of storage run on both.
class MemoryStore final : public core::ProgrammeStore, public core::PeopleStore
{
public:
    /// Holds the rows that `initial` inserts; they are not in the history. Keys, if given, must outlive the store.
    explicit MemoryStore(const core::ChangeSet &initial = {}, const core::TextKeys *keys = nullptr);

    /// Every write fails with this error until it is called with none.
    void failWrites(std::optional<core::Error> error) { m_failure = std::move(error); }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Lets the next takeForeignChange() say that another program has written.
    void changeFromElsewhere() { m_foreignChange = true; }

    /// What stands here at one moment, for another thread.
    MemoryStore snapshot() const;

    bool isReadOnly() const override { return m_readOnly; }
    core::Result<core::Plan> load() override { return m_rows.plan; }
    core::Result<void> write(const core::Step &step, const core::ChangeSet &changes,
                             const core::WriteProgress &progress = {}) override;
    core::Result<std::vector<core::Step>> recentSteps(int limit) override;
    core::Result<core::ChangeSet> changesOf(qint64 stepId, Direction direction) override;
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query) override;
    core::Result<qint64> stepCount() override { return qint64(m_steps.size()); }
    core::Result<std::vector<core::KeptChange>> rowsOf(qint64 stepId, int limit) override;
    core::Result<qint64> lastStepBefore(const QDateTime &instant) override;
    core::Result<core::ChangeSet> changesBackTo(qint64 stepId) override;
    core::Result<bool> takeForeignChange() override { return std::exchange(m_foreignChange, false); }

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
    core::Result<qint64> personCount() override { return qint64(m_rows.table<core::Person>().size()); }
    core::Result<qint64> registrationCount() override { return qint64(m_rows.table<core::Registration>().size()); }
    core::Result<qint64> rowCount() override
    {
        return std::apply([](const auto &...table) { return qint64((table.size() + ...)); }, m_rows.people);
    }
    core::Result<std::vector<core::FoundPerson>> search(const QString &word, int limit) override;
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
    core::Result<void> eachPerson(const std::function<bool(const core::Person &)> &take) override;
    core::Result<void> eachContact(const std::function<bool(const core::Contact &)> &take) override;
    core::Result<void> eachRegistration(const std::function<bool(const core::Registration &)> &take) override;
    core::Result<void> eachAttendance(const std::function<bool(const core::Attendance &)> &take) override;
    core::Result<void> eachDistinctPersons(const std::function<bool(const core::DistinctPersons &)> &take) override;

private:
    struct Rows
    {
        core::Plan plan;
        std::tuple<std::map<core::PersonId, core::Person>, std::map<core::ContactId, core::Contact>,
                   std::map<core::RegistrationId, core::Registration>, std::map<core::AttendanceId, core::Attendance>,
                   std::map<core::DistinctPersonsId, core::DistinctPersons>>
            people;

        template <class R>
        const std::map<core::Id<R>, R> &table() const
        {
            return std::get<std::map<core::Id<R>, R>>(people);
        }

        template <class R>
        const R *find(core::Id<R> id) const
        {
            if constexpr (core::isPeopleKind(R::kKind)) {
                const auto &rows = table<R>();
                const auto it = rows.find(id);
                return it == rows.end() ? nullptr : &it->second;
            } else {
                return plan.find(id);
            }
        }
        bool contains(core::RecordRef ref) const;
        QList<core::Arg> referrers(core::RecordRef ref) const;
        core::Result<void> checkBefore(const core::ChangeSet &changes) const;
        void apply(const core::ChangeSet &changes);
        core::Result<void> checkReferences(const core::ChangeSet &changes) const;
    };

    /// The step that keeps rows, and which way they were turned.
    std::pair<qint64, Direction> sourceOf(qint64 stepId) const;
    core::Result<void> takeRows(qint64 stepId, Direction direction, core::ChangeSet &changes) const;
    template <class R>
    core::Result<void> takeRow(const core::RowChange<R> &kept, Direction direction, core::ChangeSet &changes) const;
    template <class R, class Predicate>
    std::vector<R> rowsWhere(Predicate predicate) const;
    template <class R>
    core::Result<void> each(const std::function<bool(const R &)> &take) const;
    std::optional<int> distance(const core::Person &a, const core::Person &b) const;
    QByteArray key(const QString &text) const;
    QString folded(const QString &text) const;
    std::optional<core::FoundIn> placeIn(const core::Person &person, const QString &word) const;
    auto placeOf(const core::Registration &registration, const core::Person &person,
                 core::ParticipantOrder order) const;

    Rows m_rows;
    const core::TextKeys *m_keys;
    std::vector<core::Step> m_steps;
    std::unordered_map<qint64, core::ChangeSet> m_changes; ///< by step; none for Undo and Redo
    std::optional<core::Error> m_failure;
    bool m_readOnly = false;
    bool m_foreignChange = false;
    std::shared_ptr<std::mutex> m_writing = std::make_shared<std::mutex>();
};

} // namespace ruam::test
