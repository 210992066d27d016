// How the rows of TasksModel follow a change.

#include "reports.h"
#include "rowdiff.h"

#include <ruam/presentation/tasksmodel.h>

namespace ruam::presentation {

using namespace core;

void TasksModel::reload()
{
    beginResetModel();
    m_bands = bandsOfPlan();
    m_asOf = session().asOf();
    endResetModel();
}

void TasksModel::followBands(const std::vector<Band> &wanted)
{
    std::vector<SubProjectId> ids;
    for (const Band &band : wanted)
        ids.push_back(band.subProject);
    followRows(
        {}, m_bands, ids, [](const Band &band) { return band.subProject; }, [&](size_t at) { return wanted[at]; });
}

void TasksModel::followOrder()
{
    const std::vector<Band> wanted = bandsOfPlan();
    // A task whose band goes, or that changes its band, leaves the old one first.
    followBands(wanted);
    for (size_t row = 0; row < wanted.size(); ++row)
        followRows(index(int(row), 0), m_bands[row].tasks, wanted[row].tasks);
}

void TasksModel::tellNamed(const ChangeReport &report)
{
    const QSet<qint64> tasks = updatedOf(report, Kind::Task);
    const QSet<qint64> organisations = updatedOf(report, Kind::Organisation);
    const QSet<qint64> subProjects = updatedOf(report, Kind::SubProject);
    const QSet<qint64> events = updatedOf(report, Kind::Event);
    const bool everyName = report.of(Kind::Organisation).reset || report.of(Kind::Event).reset;
    const QDate asOf = session().asOf();
    const auto next = nextTasks(plan());
    const QDate judgedBy = std::exchange(m_asOf, asOf);
    for (size_t bandRow = 0; bandRow < m_bands.size(); ++bandRow) {
        Band &band = m_bands[bandRow];
        const QModelIndex parent = index(int(bandRow), 0);
        if (subProjects.contains(band.subProject.value))
            Q_EMIT dataChanged(parent, index(int(bandRow), ColumnCount - 1));
        const auto found = next.find(band.subProject);
        const TaskId nextNow = found == next.end() ? TaskId() : found->second;
        const TaskId nextBefore = std::exchange(band.next, nextNow);
        std::vector<int> rows;
        for (size_t row = 0; row < band.tasks.size(); ++row) {
            const Task *task = plan().find(band.tasks[row]);
            if (!task)
                continue;
            const bool named = tasks.contains(task->id.value) || everyName || tasks.contains(task->predecessor.value) ||
                               organisations.contains(task->owner.value) ||
                               organisations.contains(task->adviser.value) || events.contains(task->event.value);
            const bool judgedAnew = taskUrgency(plan(), *task, judgedBy, nextBefore == task->id) !=
                                    taskUrgency(plan(), *task, asOf, nextNow == task->id);
            if (named || judgedAnew)
                rows.push_back(int(row));
        }
        eachRun(rows, [&](int first, int last) {
            Q_EMIT dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
        });
    }
}

void TasksModel::follow(const ChangeReport &report)
{
    const auto &tasks = report.of<Task>();
    const auto &subProjects = report.of<SubProject>();
    if (tasks.reset || subProjects.reset) {
        reload();
        return;
    }
    const auto isConcerned = [&report](Kind kind) { return !report.of(kind).isEmpty(); };
    if (changesOrder(report, Kind::Task, {"subproject", "position"}) ||
        changesOrder(report, Kind::SubProject, {"position"}))
        followOrder();
    if (isConcerned(Kind::Task) || isConcerned(Kind::SubProject) || isConcerned(Kind::Organisation) ||
        isConcerned(Kind::Programme))
        tellNamed(report);
}

void TasksModel::judgeAgain()
{
    tellNamed({});
}

} // namespace ruam::presentation
