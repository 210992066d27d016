#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/stores.h>

/// The verbs: pure functions that check what is asked and return the change. They touch neither plan nor file;
/// Session::perform does.
namespace ruam::core {

/// Sets one field of a record of the plan. A text is cleaned (storedText) first. Fails as NotFound, BadValue, Required,
/// TooLong, OutOfRange, EndBeforeStart, NumberInUse or MissingReference. A statement of another kind stands last there.
Result<Edit> setField(const Plan &plan, RecordRef record, QStringView field, const Value &value);

/// Sets the dates of an event; the end may be left out for a single day, both for no dates. Setting dates on a draft or
/// postponed event makes it Scheduled, clearing them makes a scheduled one a draft.
Result<Edit> moveEvent(const Plan &plan, EventId event, QDate start, QDate end);

/// Sets a task's state. Done keeps the day it was finished and 100 per cent; another state clears that day.
Result<Edit> setTaskState(const Plan &plan, TaskId task, TaskState state, QDate on);

/// A new round after the last, with an event of its own and no dates.
Result<Edit> addGroup(const Plan &plan, SubProjectId subProject, IdSource &ids);
/// A new task at the end of a sub-project.
Result<Edit> addTask(const Plan &plan, SubProjectId subProject, const QString &title, IdSource &ids);

/// A new record of the plan with the values given (structural fields too, such as its sub-project; a programme has one
/// Programme, and a group is made by addGroup), at the end of its order.
struct FieldInput
{
    const char *field;
    Value value;
};
Result<Edit> addRecord(const Plan &plan, Kind kind, const std::vector<FieldInput> &values, IdSource &ids);

/// What becomes of the references to a record that is removed.
enum class Referrers {
    Stop,   ///< the record stays
    Detach, ///< they are emptied, where the field may be empty
};
/// Removes a record of the plan, with the records that are parts of it (a group with its event, provinces and money, a
/// curriculum with its modules, notes and files with all). Fails as StillReferredTo, naming what still refers to it,
/// where anything else does; a group's people are counted by the caller and given as `registrations`.
Result<Edit> removeRecord(const Plan &plan, RecordRef record, qint64 registrations = 0,
                          Referrers referrers = Referrers::Stop);

/// Moves a record among those of its parent; positions stay dense. `position` is clamped to 1..n.
Result<Edit> moveRecord(const Plan &plan, RecordRef record, qint64 position);

/// Confirms every English title that is there; those without one stay working translations to come.
Result<Edit> confirmEnglish(const Plan &plan);
/// How many English titles nobody has confirmed.
int unconfirmedEnglish(const Plan &plan);

/// Makes a budget line one of an event alone, or of a sub-project where there is no event. It stands last there.
Result<Edit> assignBudgetLine(const Plan &plan, BudgetLineId line, SubProjectId subProject, EventId event);

/// Makes an event the signing of an agreement; none takes it away.
Result<Edit> setSigning(const Plan &plan, AgreementId agreement, EventId event);

/// Puts a province into a group, as a proposal until it is confirmed, or takes it out of its group where `group` is
/// none. Fails as ProvinceNotInScope.
Result<Edit> assignProvince(const Plan &plan, ProvinceId province, TrainingGroupId group, IdSource &ids);
/// The same with several at once, each named once.
Result<Edit> assignProvinces(const Plan &plan, const std::vector<ProvinceId> &provinces, TrainingGroupId group,
                             IdSource &ids);
/// The provinces in scope that belong to no group, in the order of their ids.
std::vector<ProvinceId> unassignedProvinces(const Plan &plan);
/// Confirms the provinces of one group, or of all where it is none; those confirmed before stay. Fails as
/// ProvincesUnassigned while a province in scope belongs to no group.
Result<Edit> confirmProvinces(const Plan &plan, TrainingGroupId group);
/// Makes them proposals again.
Result<Edit> unconfirmProvinces(const Plan &plan, TrainingGroupId group);

/// Sets how far a pilot agency is with a step; the mark is made where there was none. Done and InProgress keep the day.
Result<Edit> setAgencyMark(const Plan &plan, PilotAgencyId agency, AgencyStep step, MarkState state, QDate on,
                           IdSource &ids);
/// The mark of a step, or null.
const AgencyMark *agencyMark(const Plan &plan, PilotAgencyId agency, AgencyStep step);

/// One new participant. Nobody is looked up: finding doubles is the preview's business.
struct NewParticipant
{
    QString title;
    QString given;
    QString surname;
    QString positionTitle;
    QString organisation; ///< a name; found among the plan's by comparableText, or made
    ProvinceId province;
    RegistrationRole role = RegistrationRole::Trainee;
    friend bool operator==(const NewParticipant &, const NewParticipant &) = default;
};

/// Registers people for an event in the order given, after `lastPosition`: one change for all.
Result<Edit> registerPeople(const Plan &plan, EventId event, const std::vector<NewParticipant> &people,
                            qint64 lastPosition, IdSource &ids);

/// Sets one field of a participant: title, given and surname on the person; position_title and province on both, as
/// long as the person's was still the same; state and role on the registration. For the organisation see below.
Result<Edit> setParticipantField(const Plan &plan, const Participant &participant, QStringView field,
                                 const Value &value);
/// Sets the organisation by name; one that is not known is made. An empty name clears it.
Result<Edit> setParticipantOrganisation(const Plan &plan, const Participant &participant, const QString &name,
                                        IdSource &ids);
/// Sets title, given name and surname at once.
Result<Edit> setParticipantName(const Plan &plan, const Participant &participant, const QString &title,
                                const QString &given, const QString &surname);

/// Sets one field of a person alone; what their registrations say stays, so that the papers of a round do not change.
Result<Edit> setPersonField(const Plan &plan, const Person &person, QStringView field, const Value &value);
/// The same for the organisation, by name: one that is not known is made, an empty name clears it.
Result<Edit> setPersonOrganisation(const Plan &plan, const Person &person, const QString &name, IdSource &ids);

/// A registration that is taken away, with what names it.
struct LeavingRegistration
{
    Registration registration;
    std::vector<Attendance> attendance;
    std::vector<Registration> substitutes;
};
/// Takes people out of a group, with the marks that they came. The persons themselves stay; so does who came in the
/// place of one of them, who then stands there for nobody.
Result<Edit> removeRegistrations(const Plan &plan, EventId event, const std::vector<LeavingRegistration> &leaving);

/// Checks every row of a change by itself and against the plan as it will be: required fields, lengths, ranges, order
/// of dates, references (people excepted) and that nothing left refers to what is removed. Every verb does; readers of
/// files do before they hand over.
Result<void> checkChanges(const Plan &plan, const ChangeSet &changes);

} // namespace ruam::core
