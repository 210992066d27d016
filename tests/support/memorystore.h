#pragma once

#include <ruam/core/stores.h>

#include <map>
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

    bool isReadOnly() const override { return m_readOnly; }
    core::Result<core::Plan> load() override { return m_rows.plan; }
    core::Result<void> write(const core::Step &step, const core::ChangeSet &changes) override;
    core::Result<std::vector<core::Step>> recentSteps(int limit) override;
    core::Result<core::ChangeSet> changesOf(qint64 stepId, Direction direction) override;
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query) override;
    core::Result<std::vector<core::KeptChange>> rowsOf(qint64 stepId, int limit) override;
    core::Result<qint64> lastStepBefore(const QDateTime &instant) override;
    core::Result<core::ChangeSet> changesBackTo(qint64 stepId) override;
    core::Result<bool> takeForeignChange() override { return std::exchange(m_foreignChange, false); }

    core::Result<std::vector<core::Participant>> participants(core::EventId event, core::ParticipantOrder order,
                                                              const std::optional<core::Participant> &after,
                                                              int limit) override;
    core::Result<qint64> participantCount(core::EventId event) override;
    core::Result<qint64> lastPosition(core::EventId event) override;
    core::Result<std::optional<core::Participant>> participant(core::RegistrationId id) override;
    core::Result<std::optional<core::Person>> person(core::PersonId id) override;
    core::Result<qint64> personCount() override { return qint64(m_rows.persons.size()); }
    core::Result<qint64> registrationCount() override { return qint64(m_rows.registrations.size()); }
    core::Result<std::vector<core::FoundPerson>> search(const QString &word, int limit) override;
    core::Result<void> eachPerson(const std::function<bool(const core::Person &)> &take) override;
    core::Result<void> eachRegistration(const std::function<bool(const core::Registration &)> &take) override;

private:
    struct Rows
    {
        core::Plan plan;
        std::map<core::PersonId, core::Person> persons;
        std::map<core::RegistrationId, core::Registration> registrations;

        template <class R>
        const R *find(core::Id<R> id) const;
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
};

} // namespace ruam::test
