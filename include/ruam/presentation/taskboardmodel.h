#pragma once

#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

/// The board of ติดตามงาน: a tree of two levels with one column. The top rows are the states of a task in their order,
/// always all of them; below each stand its tasks as cards, by sub-project and then in their order.
class TaskBoardModel final : public RecordModel
{
    Q_OBJECT

public:
    enum CardRole {
        OwnerRole = Qt::UserRole + 100, ///< QString: who is responsible; empty for none
        DueRole, ///< QString: the words of its urgency and the day: "ใกล้กำหนด พ. 28 ก.พ. 2567"
        HintRole, ///< QString: for whom it waits, or that its predecessor is not done
    };

    TaskBoardModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    QModelIndex indexOf(core::RecordRef record) const override;
    /// None on a row of a state.
    core::TaskId taskAt(const QModelIndex &index) const;

    /// Sets the state of several tasks on the as-of day: one step or nothing.
    core::Result<void> moveTo(const std::vector<core::TaskId> &tasks, core::TaskState state);

    /// To be called when the day has changed: what is next, near or overdue is judged again.
    void judgeAgain();

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;

private:
    using Lanes = std::vector<std::vector<core::TaskId>>;

    Lanes lanesOfPlan() const;
    void followLanes();
    void tellNamed(const core::ChangeReport &report);
    core::TaskUrgency urgencyOf(const core::Task &task) const;
    QVariant taskCell(const core::Task &task, int role) const;
    QString dueText(const core::Task &task) const;
    QString hintText(const core::Task &task) const;
    QString filterText(const core::Task &task) const;

    Lanes m_lanes; ///< by core::TaskState
    QDate m_asOf;  ///< the day by which the cards were judged
    std::map<core::SubProjectId, core::TaskId> m_next;
};

} // namespace ruam::presentation
