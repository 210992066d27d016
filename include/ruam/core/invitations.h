#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/step.h>
#include <ruam/core/stores.h>

#include <map>

/// The asking and answering of provinces, and the closing of a round.
namespace ruam::core {

/// How far a province is with its answer. Computed, from what was sent and what came back.
enum class InvitationState {
    NotInvited,
    Sent,     ///< the answer is awaited
    Overdue,  ///< and its day is past
    Partly,   ///< fewer than asked for
    Fully,    ///< as many as asked for, or more
    Declined, ///< nobody comes
};
/// `invitation` may be null. A province that names people without saying how many has answered in part.
InvitationState invitationState(const Invitation *invitation, QDate asOf);

/// The same where `named` trainees of the province are registered: names that came without a word of how many are an
/// answer too.
InvitationState answerState(const Invitation *invitation, qint64 named, QDate asOf);
/// How many trainees of each province are to come.
std::map<ProvinceId, qint64> namedByProvince(const std::vector<RegistrationCount> &counts);

/// Null where nothing is known of it yet.
const Invitation *invitationOf(const Plan &plan, TrainingGroupId group, ProvinceId province);

/// Sets one field of what a province was asked or answered; the record is made where there was none. A number of
/// persons, or a refusal, that comes without the day of the answer was answered on `on`; a letter sent without its day
/// was sent on `on`. Fails as setField does.
Result<Edit> setInvitationField(const Plan &plan, TrainingGroupId group, ProvinceId province, QStringView field,
                                const Value &value, QDate on, IdSource &ids);
/// The same for several provinces of a group, in one step.
Result<Edit> setInvitationFields(const Plan &plan, TrainingGroupId group, const std::vector<ProvinceId> &provinces,
                                 QStringView field, const Value &value, QDate on, IdSource &ids);

/// The coordinator of a province is somebody who is not known yet: the person, of that province, and the reference to
/// it.
Result<Edit> setNewCoordinator(const Plan &plan, TrainingGroupId group, ProvinceId province, Person person, QDate on,
                               IdSource &ids);

/// Keeps what was said with a province about its invitation; the invitation is made where there was none. Fails as
/// Required without a text.
Result<Edit> noteReply(const Plan &plan, TrainingGroupId group, ProvinceId province, const QString &text, QDate on,
                       IdSource &ids);

/// Closes a round that was held, or opens it again. Every verb refuses to change a closed one (RoundLocked): its dates,
/// provinces, agenda, people and attendance.
Result<Edit> lockRound(const Plan &plan, EventId event, bool locked);

} // namespace ruam::core
