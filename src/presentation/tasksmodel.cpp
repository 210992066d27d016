#include <ruam/presentation/tasksmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "rowdiff.h"

#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {
/// The tasks of a file may belong to no sub-project; their band has an id that no record can have.
constexpr quintptr kNoSubProject = ~quintptr(0);

quintptr bandKey(SubProjectId subProject)
{
    return subProject.isValid() ? quintptr(subProject.value) : kNoSubProject;
}
} // namespace

TasksModel::TasksModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent), m_bands(bandsOfPlan()), m_asOf(session.asOf())
{
}

std::vector<TasksModel::Band> TasksModel::bandsOfPlan() const
{
    std::vector<Band> bands;
    std::map<SubProjectId, size_t> rows;
    for (const SubProject *subProject : plan().ordered<SubProject>()) {
        rows[subProject->id] = bands.size();
        bands.push_back({subProject->id, {}, {}});
    }
    for (const Task *task : plan().ordered<Task>()) {
        const auto [row, isNew] = rows.try_emplace(task->subProject, bands.size());
        if (isNew)
            bands.push_back({task->subProject, {}, {}});
        bands[row->second].tasks.push_back(task->id);
    }
    for (const auto &[subProject, task] : nextTasks(plan()))
        bands[rows.at(subProject)].next = task;
    return bands;
}

QModelIndex TasksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? bandKey(m_bands[size_t(parent.row())].subProject) : 0);
}

QModelIndex TasksModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    for (size_t row = 0; row < m_bands.size(); ++row)
        if (bandKey(m_bands[row].subProject) == child.internalId())
            return createIndex(int(row), 0, quintptr(0));
    return {};
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_bands.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_bands[size_t(parent.row())].tasks.size());
}

int TasksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Task *TasksModel::taskOf(const QModelIndex &index) const
{
    return plan().find(taskAt(index));
}

TaskId TasksModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return m_bands[size_t(parent(index).row())].tasks[size_t(index.row())];
}

SubProjectId TasksModel::subProjectAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = index.internalId() == 0 ? index.row() : parent(index).row();
    return m_bands[size_t(row)].subProject;
}

RecordRef TasksModel::recordOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? refOf(subProjectAt(index)) : refOf(taskAt(index));
}

int TasksModel::bandRowOf(SubProjectId subProject) const
{
    for (size_t row = 0; row < m_bands.size(); ++row)
        if (m_bands[row].subProject == subProject)
            return int(row);
    return -1;
}

QModelIndex TasksModel::indexOf(RecordRef record) const
{
    if (record.kind == Kind::SubProject) {
        const int row = bandRowOf(SubProjectId{record.id});
        return row < 0 ? QModelIndex() : index(row, 0);
    }
    const Task *task = record.kind == Kind::Task ? plan().find(TaskId{record.id}) : nullptr;
    const int bandRow = task ? bandRowOf(task->subProject) : -1;
    if (bandRow < 0)
        return {};
    const auto &tasks = m_bands[size_t(bandRow)].tasks;
    const auto at = std::find(tasks.begin(), tasks.end(), task->id);
    return at == tasks.end() ? QModelIndex() : index(int(at - tasks.begin()), 0, index(bandRow, 0));
}

const Field *TasksModel::fieldAt(int column) const
{
    switch (column) {
    case TitleColumn:
        return findField(Kind::Task, u"title");
    case OwnerColumn:
        return findField(Kind::Task, u"owner");
    case AdviserColumn:
        return findField(Kind::Task, u"adviser");
    case StartColumn:
        return findField(Kind::Task, u"start");
    case DueColumn:
        return findField(Kind::Task, u"due");
    case StateColumn:
        return findField(Kind::Task, u"state");
    case PercentColumn:
        return findField(Kind::Task, u"percent");
    case PredecessorColumn:
        return findField(Kind::Task, u"predecessor");
    case EvidenceColumn:
        return findField(Kind::Task, u"evidence");
    default:
        return nullptr;
    }
}

const Field *TasksModel::fieldOf(const Task &task, int column) const
{
    const Field *field = fieldAt(column);
    return field ? &readersField(plan(), refOf(task), *field, texts()) : nullptr;
}

Qt::ItemFlags TasksModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.internalId() == 0)
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!session().isReadOnly()) {
        if (fieldAt(index.column()))
            flags |= Qt::ItemIsEditable;
        if (index.column() == TitleColumn)
            flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case OrderColumn:
        return texts().translate("presentation", "Step");
    case TitleColumn:
        return texts().translate("presentation", "Task");
    case OwnerColumn:
        return texts().translate("presentation", "Responsible");
    case AdviserColumn:
        return texts().translate("presentation", "Adviser");
    case StartColumn:
        return texts().translate("presentation", "Start");
    case DueColumn:
        return texts().translate("presentation", "Due");
    case StateColumn:
        return texts().translate("presentation", "State");
    case PercentColumn:
        return texts().translate("presentation", "Percent");
    case PredecessorColumn:
        return texts().translate("presentation", "First to be finished");
    case EvidenceColumn:
        return texts().translate("presentation", "Evidence");
    }
    return {};
}

TaskUrgency TasksModel::urgencyOf(const Task &task, QDate asOf) const
{
    const int band = bandRowOf(task.subProject);
    return taskUrgency(plan(), task, asOf, band >= 0 && m_bands[size_t(band)].next == task.id);
}

QString TasksModel::stateText(const Task &task) const
{
    QString text = format::enumText(Kind::Task, *fieldAt(StateColumn), enumName(task.state), texts());
    if (task.state == TaskState::Waiting && !task.waitingFor.isEmpty())
        text = texts().translate("presentation", "Waiting for %1").arg(task.waitingFor);
    if (const QString urgency = urgencyText(urgencyOf(task, m_asOf), texts()); !urgency.isEmpty())
        text += QStringLiteral(" · ") + urgency;
    if (openPredecessor(plan(), task))
        text += QStringLiteral(" · ") + texts().translate("presentation", "waits for another step");
    return text;
}

QString TasksModel::displayText(const Task &task, int column) const
{
    switch (column) {
    case OrderColumn:
        return QString::number(task.position);
    case TitleColumn:
        return readersText(task.title, task.titleEn, texts());
    case OwnerColumn:
        return format::organisationText(plan(), task.owner, texts());
    case AdviserColumn:
        return task.adviser.isValid() ? format::organisationText(plan(), task.adviser, texts())
                                      : readersText(task.adviserNote, task.adviserNoteEn, texts());
    case StartColumn:
        return format::dateText(task.start, format::DateStyle::Table, screenDates(texts()));
    case DueColumn:
        return format::dateText(task.due, format::DateStyle::Table, screenDates(texts()));
    case PercentColumn:
        return task.percent ? QString::number(*task.percent) : QString();
    case PredecessorColumn:
        return task.predecessor.isValid() ? format::recordTitle(plan(), refOf(task.predecessor), texts()) : QString();
    case EvidenceColumn:
        return task.evidence;
    default:
        return stateText(task);
    }
}

/// The day that a task without one has from its event.
QString TasksModel::eventDay(const Task &task, int column) const
{
    const QDate day = column == StartColumn ? startOf(plan(), task)
                      : column == DueColumn ? dueOf(plan(), task)
                                            : QDate();
    return format::dateText(day, format::DateStyle::Table, screenDates(texts()));
}

QVariant TasksModel::sortValue(const Task &task, int column) const
{
    switch (column) {
    case OrderColumn:
        return task.position;
    case StartColumn:
        return startOf(plan(), task).isValid() ? QVariant(startOf(plan(), task)) : QVariant();
    case PercentColumn:
        return task.percent ? QVariant(*task.percent) : QVariant();
    case DueColumn:
        return dueOf(plan(), task).isValid() ? QVariant(dueOf(plan(), task)) : QVariant();
    case StateColumn:
        return qint64(task.state);
    default:
        break;
    }
    const QString text = displayText(task, column);
    return text.isEmpty() ? QVariant() : QVariant(m_collation.sortKey(text));
}

QVariant TasksModel::bandCell(const Band &band, const QModelIndex &index, int role) const
{
    if (role == EditorRole)
        return int(Editor::ReadOnly);
    // Bands keep their own order whichever column the tasks are sorted by.
    if (role == SortRole)
        return qint64(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (!(isText && index.column() == TitleColumn) && role != FilterRole)
        return {};
    if (!plan().find(band.subProject))
        return texts().translate("presentation", "No sub-project");
    return format::recordTitle(plan(), refOf(band.subProject), texts());
}

QVariant TasksModel::taskCell(const Task &task, const QModelIndex &index, int role) const
{
    const int column = index.column();
    const Field *field = fieldOf(task, column);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(task, column);
    case Qt::EditRole:
        return field ? editText(plan(), refOf(task), *field, texts()) : displayText(task, column);
    case Qt::CheckStateRole:
        if (column != TitleColumn)
            return {};
        return int(task.state == TaskState::Done ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return int((column == OrderColumn || column == PercentColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case EditorRole:
        return int(field && !session().isReadOnly() ? editorOf(*field) : Editor::ReadOnly);
    case ChoicesRole:
        if (!field)
            return {};
        return QVariant::fromValue(choicesOf(plan(), Kind::Task, *field, texts(), refOf(task)));
    case PlaceholderRole:
        return eventDay(task, column);
    case UrgencyRole:
        return int(urgencyOf(task, m_asOf));
    case Qt::ToolTipRole:
        return column == StateColumn ? predecessorHint(plan(), task, texts()) : QString();
    case SortRole:
        return sortValue(task, column);
    case FilterRole: {
        QStringList all;
        for (int each = TitleColumn; each < ColumnCount; ++each)
            if (each != PredecessorColumn) // another step's title
                all.append(displayText(task, each));
        if (all.front() != task.title)
            all.append(task.title);
        return all.join(u' ');
    }
    default:
        return {};
    }
}

QVariant TasksModel::cell(const QModelIndex &index, int role) const
{
    if (index.internalId() == 0)
        return bandCell(m_bands[size_t(index.row())], index, role);
    const Task *task = taskOf(index);
    return task ? taskCell(*task, index, role) : QVariant();
}

RecordModel::CellField TasksModel::cellField(const QModelIndex &index) const
{
    const Task *task = taskOf(index);
    if (!task)
        return {};
    return {refOf(*task), fieldOf(*task, index.column())};
}

MaybeEdit TasksModel::editFor(const QModelIndex &index, const QString &typed)
{
    const Field *field = cellField(index).field;
    if (!field)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    return typedEdit(plan(), recordOf(index), *field, typed, texts(), session().asOf());
}

MaybeEdit TasksModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const Field *field = fieldAt(index.column());
    if (!field || !taskAt(index).isValid())
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    return chosenEdit(plan(), recordOf(index), *field, chosen, session().asOf());
}

bool TasksModel::takesRow(const QModelIndex &above, const NewRow &row) const
{
    return taskAt(above).isValid() && above.row() + 1 == rowCount(above.parent()) && !session().isReadOnly() &&
           !textIn(row, TitleColumn).trimmed().isEmpty();
}

Result<void> TasksModel::addRow(Batch &batch, const QModelIndex &above, const NewRow &row)
{
    auto added = core::addTask(plan(), taskOf(above)->subProject, textIn(row, TitleColumn), session().ids());
    const RecordRef record = added ? refOf(added->changes.of<Task>().front().id()) : RecordRef{};
    if (auto ok = batch.add(std::move(added)); !ok)
        return ok;
    return addCells(batch, row, [&](int column, const QString &typed) {
        const Field *field = column == TitleColumn ? nullptr : fieldAt(column);
        return field ? typedEdit(plan(), record, *field, typed, texts(), session().asOf()) : MaybeEdit(std::nullopt);
    });
}

MaybeEdit TasksModel::editForCheck(const QModelIndex &index, bool checked)
{
    if (index.column() != TitleColumn || !taskAt(index).isValid())
        return RecordModel::editForCheck(index, checked);
    const TaskState state = checked ? TaskState::Done : TaskState::NotStarted;
    return chosenEdit(plan(), recordOf(index), *fieldAt(StateColumn), enumName(state), session().asOf());
}

Result<RecordRef> TasksModel::addTask(SubProjectId subProject, const QString &title)
{
    auto edit = core::addTask(plan(), subProject, title, session().ids());
    if (!edit)
        return edit.error();
    const TaskId id = edit->changes.of<Task>().front().id();
    if (auto done = session().perform(*edit); !done)
        return done.error();
    return refOf(id);
}

Result<void> TasksModel::moveTask(const QModelIndex &index, int by)
{
    const Task *task = taskOf(index);
    const int to = index.row() + by;
    if (!task || to < 0 || to >= rowCount(parent(index)))
        return {};
    auto edit = moveRecord(plan(), refOf(*task), to + 1);
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

} // namespace ruam::presentation
