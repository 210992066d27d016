#pragma once

#include "connection.h"
#include "table.h"
#include "writewatch.h"

#include <ruam/core/step.h>

namespace ruam::storage {

/// The tables step and change: append-only, and read again to undo.
class History
{
public:
    History(Connection &connection, Tables &tables, int schemaVersion);

    /// To be called within the transaction that writes the rows themselves. An Undo or Redo step keeps no rows.
    core::Result<void> append(const core::Step &step, const core::ChangeSet &changes, WriteWatch &watch);
    core::Result<std::vector<core::Step>> recentSteps(int limit);
    core::Result<core::ChangeSet> changesOf(qint64 stepId, core::ProgrammeStore::Direction direction);
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query);
    core::Result<std::vector<core::KeptChange>> rowsOf(qint64 stepId, int limit);
    core::Result<qint64> lastStepBefore(const QDateTime &instant);
    core::Result<core::ChangeSet> changesBackTo(qint64 stepId);

private:
    /// The step that keeps rows, and which way they were turned.
    struct Source
    {
        qint64 step = 0;
        core::ProgrammeStore::Direction made = core::ProgrammeStore::Direction::Redo;
    };
    core::Result<Source> sourceOf(qint64 stepId);
    core::Result<std::vector<core::Step>> readSteps(Query &rows);
    core::Result<qint64> nextRevision();
    core::Result<void> takeRows(qint64 stepId, core::ProgrammeStore::Direction direction, qint64 newRevision,
                                core::ChangeSet &changes);
    template <class R>
    core::Result<void> appendRows(qint64 step, const std::vector<core::RowChange<R>> &rows, WriteWatch &watch);
    /// A row of a step, turned the way it is to be taken. A null image stands for no row.
    struct KeptRow
    {
        QVariant id;
        QString from;
        QString to;
        int schemaVersion = 0; ///< of the program that made the step: fields of later ones are not in the images
    };
    template <class R>
    core::Result<void> takeRow(const KeptRow &kept, qint64 newRevision, core::ChangeSet &changes);

    Connection &m_connection;
    Tables &m_tables;
    int m_schemaVersion;
    Query m_insertStep;
    Query m_insertChange;
    Query m_recent;
    Query m_rows;
};

} // namespace ruam::storage
