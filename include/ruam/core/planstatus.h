#pragma once

#include <ruam/core/plan.h>

/// What the plan says as of a day: derived, never stored. All pure.
namespace ruam::core {

/// An event still counts as coming until its last day is over, unless it was held or cancelled.
bool isUpcoming(const Event &event, QDate asOf);
/// Over by date or by word, and not cancelled or postponed.
bool isPast(const Event &event, QDate asOf);
/// The events still to come that have dates, soonest first; of equal dates by group number, then id.
std::vector<const Event *> upcomingEvents(const Plan &plan, QDate asOf);

/// Whether one event begins before the other. One without dates, or none at all (null), is after all that have them.
bool isEarlier(const Event *a, const Event *b);
/// As they are signed: by the first day and the time of their events, then in the order in which they were made.
std::vector<const Agreement *> agreementsBySigning(const Plan &plan);

enum class TaskUrgency {
    None,    ///< not next, not due
    Next,    ///< the first of its sub-project that is not done or cancelled
    Near,    ///< due within kNearDays
    Overdue, ///< due before the day, and not done or cancelled
};
inline constexpr int kNearDays = 7;
/// Its own start and due day; where one is not set, that of its event. Invalid where there is neither.
QDate startOf(const Plan &plan, const Task &task);
QDate dueOf(const Plan &plan, const Task &task);
/// The strongest that applies: Overdue, Near, Next. `isNext` as nextTasks says, so that a list asks once for all.
TaskUrgency taskUrgency(const Plan &plan, const Task &task, QDate asOf, bool isNext);
bool isOpen(const Task &task);
/// The task that an open one must wait for, while that is open itself; null if there is none.
const Task *openPredecessor(const Plan &plan, const Task &task);

/// How far a sub-project is. Rounds are its events that belong to a group.
struct Progress
{
    int tasks = 0; ///< cancelled ones not counted
    int tasksDone = 0;
    int tasksInProgress = 0; ///< in progress or waiting
    int rounds = 0;          ///< cancelled ones not counted
    int roundsHeld = 0;      ///< held, or over by the day
    friend bool operator==(const Progress &, const Progress &) = default;
};
Progress progressOf(const Plan &plan, SubProjectId subProject, QDate asOf);

/// The first open task of each sub-project that has one.
std::map<SubProjectId, TaskId> nextTasks(const Plan &plan);

/// The day before the first event that is neither held nor cancelled nor postponed, however long past; invalid if there
/// is none. Offered where nothing is next as of the chosen day.
QDate dayBeforeFirstOpenEvent(const Plan &plan);

} // namespace ruam::core
