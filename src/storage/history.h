#pragma once

#include "packedrows.h"
#include "table.h"
#include "writewatch.h"

#include <ruam/core/step.h>

#include <future>

namespace ruam::storage {

/// The tables step, change and added_rows: append-only, and read again to undo.
class History
{
public:
    History(Connection &connection, Tables &tables, int schemaVersion);

    /// What a step keeps of long lists, by kind.
    using Packs = std::vector<std::pair<core::Kind, PackedRows>>;
    /// Begins to pack what `step` adds, on another thread; `changes` must stay as they are until append().
    static std::future<Packs> packAhead(const core::Step &step, const core::ChangeSet &changes);
    /// To be called within the transaction that writes the rows themselves. An Undo or Redo step keeps no rows.
    core::Result<void> append(const core::Step &step, const core::ChangeSet &changes, const Packs &packs,
                              WriteWatch &watch);
    core::Result<std::vector<core::Step>> recentSteps(int limit);
    core::Result<core::ChangeSet> changesOf(qint64 stepId, core::ProgrammeStore::Direction direction);
    core::Result<std::vector<core::Step>> steps(const core::StepQuery &query);
    core::Result<qint64> stepCount();
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
    /// A row of a step. No image stands for no row.
    struct KeptRow
    {
        std::optional<core::Kind> kind; ///< none where the file names one that there is not
        qint64 id = 0;
        std::optional<QJsonObject> before;
        std::optional<QJsonObject> after;
        int schemaVersion = 0; ///< of the program that made the step: fields of later ones are not in the images
    };
    /// The rows of a step, those of long lists last, until `take` returns false.
    core::Result<void> eachRow(qint64 stepId, const std::function<core::Result<bool>(KeptRow)> &take);
    core::Result<void> eachPackedRow(qint64 stepId, const std::function<core::Result<bool>(KeptRow)> &take);
    template <class R>
    core::Result<void> takeRow(const KeptRow &kept, qint64 newRevision, core::ChangeSet &changes);
    template <class R>
    static core::KeptChange keptChange(const KeptRow &row);
    /// Adds the seq of each step that added the record within a long list.
    core::Result<void> addPackedSteps(core::RecordRef record, QVariantList &steps);
    core::Result<std::vector<KeptImage>> unpacked(const QVariant &bytes) const;

    Connection &m_connection;
    Tables &m_tables;
    int m_schemaVersion;
    Query m_insertStep;
    Query m_insertChange;
    Query m_insertPack;
    Query m_recent;
    Query m_rows;
    Query m_packs;
};

} // namespace ruam::storage
