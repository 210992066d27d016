#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/step.h>

#include <map>
#include <vector>

/// One programme made from another, and dates moved together. All pure.
namespace ruam::core {

/// By how many days dates move. The narrowest that names a record counts: its round, its sub-project, else `days`.
struct DateShift
{
    int days = 0;
    std::map<SubProjectId, int> subProjects;
    std::map<TrainingGroupId, int> groups;

    int of(const Plan &plan, const Event &event) const;
    int of(const Task &task) const;
    friend bool operator==(const DateShift &, const DateShift &) = default;
};

/// What comes along besides the programme itself, its sub-projects, organisations, strategy, provinces and holidays.
struct CloneOptions
{
    QString title;
    DateShift shift;
    bool statements = true; ///< purposes, objectives, expected results; never what was reached
    bool partners = true;
    bool agencies = false; ///< without their marks
    bool events = true;    ///< groups too; venues as they are, nothing booked
    bool provinces = true; ///< of the groups, as proposals, with how many each may send
    bool agendas = true;   ///< of the events, without speakers
    bool curricula = true;
    bool deliverables = true;
    bool tasks = true;
    bool budget = false; ///< what was asked; not what was approved or spent
};

/// The rows of a new programme, with ids of its own (provinces and holidays keep theirs). What was done in the old one
/// is not taken over: events are planned or drafts, tasks not started, wording as announced is left behind.
ChangeSet clonedProgramme(const Plan &plan, const CloneOptions &options, IdSource &ids);

/// Moves the start and end of events with the days by which their head counts and replies are due, and the start and
/// due days of tasks. States stay.
Result<Edit> shiftDates(const Plan &plan, const DateShift &shift);

/// A day of the plan on which nobody works.
struct RestDay
{
    RecordRef record; ///< an event, or a task by its due day
    QDate day;
};
/// Days of events and due days of tasks that fall on a weekend or a government holiday, by day. Of an event longer than
/// a month only its first and last day count.
std::vector<RestDay> restDays(const Plan &plan);

/// The first day of all events and tasks; invalid where there is none. Of one sub-project or of one round where given.
QDate firstDay(const Plan &plan);
QDate firstDay(const Plan &plan, SubProjectId subProject);
QDate firstDay(const Plan &plan, TrainingGroupId group);

} // namespace ruam::core
