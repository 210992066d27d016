#pragma once

#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

/// ติดตามงาน: a tree of two levels. The top rows are the sub-projects (their title in TitleColumn, RecordRole names the
/// sub-project), below each stand its tasks in their order. The check mark of a task stands in TitleColumn: checked is
/// done, on the as-of day.
class TasksModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column {
        OrderColumn,
        TitleColumn,
        OwnerColumn,
        AdviserColumn,
        StartColumn,
        DueColumn,
        StateColumn,
        PercentColumn,
        PredecessorColumn,
        EvidenceColumn,
        ColumnCount
    };

    TasksModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(core::RecordRef record) const override;
    /// None on a row of a sub-project.
    core::TaskId taskAt(const QModelIndex &index) const;
    /// The sub-project of a task's row or of its own row.
    core::SubProjectId subProjectAt(const QModelIndex &index) const;

    /// A new task at the end of a sub-project; gives its record.
    core::Result<core::RecordRef> addTask(core::SubProjectId subProject, const QString &title);
    /// One step down (+1) or up (-1) within its sub-project; nothing happens at the ends.
    core::Result<void> moveTask(const QModelIndex &index, int by);

    /// To be called when the day has changed: what is next, near or overdue is judged again.
    void judgeAgain();
    CellField cellField(const QModelIndex &index) const override;
    bool takesRow(const QModelIndex &above, const NewRow &row) const override;

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    core::Result<void> addRow(Batch &batch, const QModelIndex &above, const NewRow &row) override;
    MaybeEdit editForCheck(const QModelIndex &index, bool checked) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Band
    {
        core::SubProjectId subProject;
        std::vector<core::TaskId> tasks;
        core::TaskId next; ///< the one shown as next
    };

    std::vector<Band> bandsOfPlan() const;
    void reload();
    void followOrder();
    void followBands(const std::vector<Band> &wanted);
    void tellNamed(const core::ChangeReport &report);
    int bandRowOf(core::SubProjectId subProject) const;
    const core::Task *taskOf(const QModelIndex &index) const;
    QVariant bandCell(const Band &band, const QModelIndex &index, int role) const;
    QVariant taskCell(const core::Task &task, const QModelIndex &index, int role) const;
    core::TaskUrgency urgencyOf(const core::Task &task, QDate asOf) const;
    QString displayText(const core::Task &task, int column) const;
    QString stateText(const core::Task &task) const;
    QString eventDay(const core::Task &task, int column) const;
    QVariant sortValue(const core::Task &task, int column) const;
    const core::Field *fieldAt(int column) const;
    /// The same in the reader's language.
    const core::Field *fieldOf(const core::Task &task, int column) const;

    std::vector<Band> m_bands;
    QDate m_asOf; ///< the day by which the rows were judged
    format::Collation m_collation;
};

} // namespace ruam::presentation
