#include <ruam/presentation/taskboardmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/core/edits.h>
#include <ruam/format/fieldtext.h>

#include <QSet>

namespace ruam::presentation {

using namespace core;

namespace {
const Field &taskStateField()
{
    static const Field *field = findField(Kind::Task, u"state");
    return *field;
}
} // namespace

TaskBoardModel::TaskBoardModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent), m_lanes(lanesOfPlan()), m_asOf(session.asOf()), m_next(nextTasks(plan()))
{
}

TaskBoardModel::Lanes TaskBoardModel::lanesOfPlan() const
{
    std::map<SubProjectId, qint64> places;
    for (const auto &[id, subProject] : plan().all<SubProject>())
        places[id] = subProject.position;
    std::vector<std::pair<qint64, const Task *>> tasks;
    for (const Task *task : plan().ordered<Task>()) {
        const auto place = places.find(task->subProject);
        tasks.emplace_back(place == places.end() ? std::numeric_limits<qint64>::max() : place->second, task);
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Lanes lanes(EnumNames<TaskState>::names.size());
    for (const auto &[place, task] : tasks)
        lanes[size_t(task->state)].push_back(task->id);
    return lanes;
}

QModelIndex TaskBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The number of the lane and one, for what lies in it; nothing for the lane itself.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex TaskBoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int TaskBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lanes.size());
    return parent.internalId() == 0 ? int(m_lanes[size_t(parent.row())].size()) : 0;
}

int TaskBoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags TaskBoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (index.internalId() == 0)
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return session().isReadOnly() ? flags : flags | Qt::ItemIsDragEnabled;
}

TaskId TaskBoardModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return m_lanes[size_t(index.internalId()) - 1][size_t(index.row())];
}

RecordRef TaskBoardModel::recordOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? RecordRef{} : refOf(taskAt(index));
}

QModelIndex TaskBoardModel::indexOf(RecordRef record) const
{
    const Task *task = record.kind == Kind::Task ? plan().find(TaskId{record.id}) : nullptr;
    if (!task)
        return {};
    const auto &lane = m_lanes[size_t(task->state)];
    const auto at = std::find(lane.begin(), lane.end(), task->id);
    return at == lane.end() ? QModelIndex() : index(int(at - lane.begin()), 0, index(int(task->state), 0));
}

TaskUrgency TaskBoardModel::urgencyOf(const Task &task) const
{
    const auto next = m_next.find(task.subProject);
    return taskUrgency(plan(), task, m_asOf, next != m_next.end() && next->second == task.id);
}

QString TaskBoardModel::dueText(const Task &task) const
{
    QStringList parts;
    for (const QString &part : {urgencyText(urgencyOf(task), texts()),
                                format::dateText(dueOf(plan(), task), format::DateStyle::Table, screenDates(texts()))})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u' ');
}

QString TaskBoardModel::hintText(const Task &task) const
{
    if (task.state == TaskState::Waiting && !task.waitingFor.isEmpty())
        return texts().translate("presentation", "Waiting for %1").arg(task.waitingFor);
    return predecessorHint(plan(), task, texts());
}

QVariant TaskBoardModel::taskCell(const Task &task, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return format::recordTitle(plan(), refOf(task), texts());
    case OwnerRole:
        return format::organisationText(plan(), task.owner, texts());
    case DueRole:
        return dueText(task);
    case HintRole:
        return hintText(task);
    case UrgencyRole:
        return int(urgencyOf(task));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (int each : {int(Qt::DisplayRole), int(OwnerRole), int(DueRole), int(HintRole)})
            if (const QString text = taskCell(task, each).toString(); !text.isEmpty())
                all.append(text);
        return all.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    case FilterRole:
        return filterText(task);
    default:
        return {};
    }
}

QString TaskBoardModel::filterText(const Task &task) const
{
    // What the list is filtered by, but for another step's title.
    return QStringList{task.title,
                       readersText(QString(), task.titleEn, texts()),
                       format::organisationText(plan(), task.owner, texts()),
                       format::organisationText(plan(), task.adviser, texts()),
                       task.adviserNote,
                       dueText(task),
                       format::dateText(task.start, format::DateStyle::Table, screenDates(texts())),
                       format::enumText(Kind::Task, taskStateField(), enumName(task.state), texts()),
                       task.waitingFor,
                       task.evidence}
        .join(u' ');
}

QVariant TaskBoardModel::cell(const QModelIndex &index, int role) const
{
    if (role == EditorRole)
        return int(Editor::ReadOnly);
    if (index.internalId() != 0) {
        const Task *task = plan().find(taskAt(index));
        return task ? taskCell(*task, role) : QVariant();
    }
    if (role == AlwaysShownRole)
        return true;
    if (role == Qt::DisplayRole)
        return format::enumText(Kind::Task, taskStateField(), enumName(TaskState(index.row())), texts());
    return {};
}

MaybeEdit TaskBoardModel::editFor(const QModelIndex &, const QString &)
{
    return Error{Code::BadValue, {}, QStringLiteral("cards are not typed into")};
}

MaybeEdit TaskBoardModel::editFor(const QModelIndex &index, const Value &)
{
    return editFor(index, QString());
}

Result<void> TaskBoardModel::moveTo(const std::vector<TaskId> &tasks, TaskState state)
{
    Batch batch(plan());
    for (TaskId id : tasks) {
        const Task *task = plan().find(id);
        if (task && task->state == state)
            continue;
        if (auto ok = batch.add(setTaskState(batch.plan(), id, state, session().asOf())); !ok)
            return ok;
    }
    const auto edit = batch.take();
    return edit ? session().perform(*edit) : Result<void>();
}

void TaskBoardModel::followLanes()
{
    const Lanes wanted = lanesOfPlan();
    for (size_t lane = 0; lane < wanted.size(); ++lane)
        if (m_lanes[lane] != wanted[lane])
            followRows(index(int(lane), 0), m_lanes[lane], wanted[lane]);
}

void TaskBoardModel::tellNamed(const ChangeReport &report)
{
    const QSet<qint64> tasks = updatedOf(report, Kind::Task);
    const QSet<qint64> organisations = updatedOf(report, Kind::Organisation);
    const QSet<qint64> events = updatedOf(report, Kind::Event);
    const bool everyName = report.of(Kind::Organisation).reset || report.of(Kind::Event).reset;
    const auto nextBefore = std::exchange(m_next, nextTasks(plan()));
    const QDate judgedBy = std::exchange(m_asOf, session().asOf());
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        std::vector<int> rows;
        for (size_t row = 0; row < m_lanes[lane].size(); ++row) {
            const Task *task = plan().find(m_lanes[lane][row]);
            if (!task)
                continue;
            const auto before = nextBefore.find(task->subProject);
            const bool wasNext = before != nextBefore.end() && before->second == task->id;
            const bool named = everyName || tasks.contains(task->id.value) || tasks.contains(task->predecessor.value) ||
                               organisations.contains(task->owner.value) || events.contains(task->event.value);
            if (named || taskUrgency(plan(), *task, judgedBy, wasNext) != urgencyOf(*task))
                rows.push_back(int(row));
        }
        const QModelIndex parent = index(int(lane), 0);
        eachRun(rows,
                [&](int first, int last) { Q_EMIT dataChanged(index(first, 0, parent), index(last, 0, parent)); });
    }
}

void TaskBoardModel::follow(const ChangeReport &report)
{
    if (report.of<Task>().reset || report.of<SubProject>().reset) {
        beginResetModel();
        m_lanes = lanesOfPlan();
        m_asOf = session().asOf();
        m_next = nextTasks(plan());
        endResetModel();
        return;
    }
    if (changesOrder(report, Kind::Task, {"subproject", "position", "state"}) ||
        changesOrder(report, Kind::SubProject, {"position"}))
        followLanes();
    for (Kind kind : {Kind::Task, Kind::SubProject, Kind::Organisation, Kind::Programme})
        if (!report.of(kind).isEmpty()) {
            tellNamed(report);
            return;
        }
}

void TaskBoardModel::judgeAgain()
{
    tellNamed({});
}

} // namespace ruam::presentation
