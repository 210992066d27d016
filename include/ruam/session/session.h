#pragma once

#include <ruam/core/clock.h>
#include <ruam/core/stores.h>

#include <QObject>

namespace ruam::session {

/// Owns the open programme. The one way to change data: perform, undo and redo write to the store first, then apply,
/// then tell once. If the write fails nothing has changed. Lives on the thread that made it; the store outlives it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `who` is kept with every step.
    Session(core::ProgrammeStore &store, core::PeopleStore &people, const core::Clock &clock, core::IdSource &ids,
            QString who, QObject *parent = nullptr);

    /// Reads the programme and the history. To be called once, before anything else.
    core::Result<void> open();

    const core::Plan &plan() const { return m_plan; }
    core::PeopleStore &people() { return m_people; }
    core::IdSource &ids() { return m_ids; }
    const core::Clock &clock() const { return m_clock; }
    bool isReadOnly() const { return m_store.isReadOnly(); }

    /// `progress` is told of a large change now and then, in the midst of the writing: it must not write itself.
    core::Result<void> perform(const core::Edit &edit, const core::WriteProgress &progress = {});
    core::Result<void> undo();
    core::Result<void> redo();
    /// The step that undo() would undo or redo() do again; null if there is none.
    const core::Step *nextUndo() const;
    const core::Step *nextRedo() const;
    /// The history, newest first, and what a step did.
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query) { return m_store.steps(query); }
    core::Result<std::vector<core::KeptChange>> rowsOf(qint64 step, int limit) { return m_store.rowsOf(step, limit); }
    /// Brings back what stood after a step, as a step of its own; before the first where its id is 0.
    core::Result<void> stepBackTo(const core::Step &target);
    /// What differs from what stood at an instant, as one change from then to now.
    core::Result<core::ChangeSet> changesSince(const QDateTime &instant);
    /// When the last step was written by this session; invalid before the first.
    QDateTime lastSaved() const { return m_lastSaved; }

    /// Reads again if another program has written to the file, and tells. Called when the window is activated, and by
    /// perform, undo and redo before they write.
    core::Result<void> takeForeignChange();

    /// The day from which next and overdue are judged: the programme's own, or today.
    QDate asOf() const;

Q_SIGNALS:
    /// After every change, once. The plan is already the new one.
    void changed(const ruam::core::ChangeReport &report);

private:
    core::Result<void> commit(core::Step step, const core::ChangeSet &changes, core::ChangeReport::Cause cause,
                              const core::WriteProgress &progress = {});
    core::Result<void> readHistory();

    core::ProgrammeStore &m_store;
    core::PeopleStore &m_people;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    QString m_who;
    core::Plan m_plan;
    std::vector<core::Step> m_undo; ///< oldest first
    std::vector<core::Step> m_redo; ///< the next to redo last; `undoes` holds the step that undid it
    QDateTime m_lastSaved;
};

} // namespace ruam::session
