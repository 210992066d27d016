#pragma once

#include <ruam/core/changeset.h>
#include <ruam/core/error.h>

namespace ruam::core {

/// What a step of the history did. Kept in the file by name; the sentence is made by format in the reader's language.
enum class Verb {
    SetField,             ///< args: record, field name
    MoveEvent,            ///< args: event, start, end (none where the dates were cleared)
    SetTaskState,         ///< args: task, state name
    AddRecord,            ///< args: record, its title
    RemoveRecord,         ///< args: record, its title
    MoveRecord,           ///< args: record, new position
    RegisterPeople,       ///< args: event, how many
    RemoveRegistrations,  ///< args: event, how many
    AddHolidays,          ///< args: how many
    AssignProvince,       ///< args: province, or how many; group (none where they were taken out of theirs)
    ConfirmProvinces,     ///< args: how many, group (none for all groups)
    UnconfirmProvinces,   ///< args: how many, group (none for all groups)
    SetAgencyMark,        ///< args: pilot agency, step name, state name
    ReplaceText,          ///< args: how many records, text sought, text put in its place
    ShiftDates,           ///< args: how many records
    EditRows,             ///< args: how many records: a block pasted or filled down
    RemoveRecords,        ///< args: how many records
    SetInvitation,        ///< args: province, field name
    LockRound,            ///< args: event
    UnlockRound,          ///< args: event
    SetContacts,          ///< args: person or organisation, its name
    Substitute,           ///< args: event, name of who stood there, name of who comes
    MergePersons,         ///< args: person kept, name kept
    DistinguishPersons,   ///< args: the name of each
    DealDiscussionGroups, ///< args: event, how many groups
    MarkAttendance,       ///< args: event, how many persons, name where it is one
    UnmarkAttendance,     ///< args: event, how many persons, name where it is one
    SetAgenda,            ///< args: event, agenda item, its title, its kind
    CopyAgenda,           ///< args: event it is copied to, event it comes from
    SetMeals,             ///< args: event
    SetSpeakers,          ///< args: agenda item, its title
    ImportRows,           ///< args: how many rows
    IssuePaper,           ///< args: event, name of the paper on the command line
    StepBack,             ///< args: the instant gone back to (ISO, UTC; empty for the beginning)
    Undo,
    Redo,
};
inline constexpr int kVerbCount = int(Verb::Redo) + 1;

QString verbName(Verb verb);
std::optional<Verb> verbFromName(QStringView name);

/// One row of the history. Undo and Redo name the step they undo in `undoes` and carry no rows of their own.
struct Step
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString who;
    Verb verb = Verb::SetField;
    QList<Arg> args;
    qint64 undoes = 0; ///< 0 for an ordinary step

    friend bool operator==(const Step &, const Step &) = default;
};

/// What a verb returns: a change that is valid and not yet made.
struct Edit
{
    Verb verb;
    QList<Arg> args;
    ChangeSet changes;
};

} // namespace ruam::core
