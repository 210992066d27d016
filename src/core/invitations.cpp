#include <ruam/core/edits.h>
#include <ruam/core/invitations.h>
#include <ruam/core/text.h>

namespace ruam::core {

namespace {

/// What goes without saying when a field is set.
void completeInvitation(Invitation &after, const Invitation &before, QDate on)
{
    const bool answered = (after.accepted && after.accepted != before.accepted) || (after.declined && !before.declined);
    if (answered && !after.replied.isValid())
        after.replied = on;
    if (after.letterState == LetterState::Sent && before.letterState != LetterState::Sent && !after.sent.isValid())
        after.sent = on;
    if (after.sent.isValid() && after.sent != before.sent)
        after.letterState = LetterState::Sent;
}

} // namespace

InvitationState invitationState(const Invitation *invitation, QDate asOf)
{
    if (!invitation)
        return InvitationState::NotInvited;
    if (invitation->declined)
        return InvitationState::Declined;
    if (invitation->accepted && invitation->quota && *invitation->accepted >= *invitation->quota)
        return InvitationState::Fully;
    if (invitation->replied.isValid() || invitation->accepted.value_or(0) > 0)
        return InvitationState::Partly;
    if (!invitation->sent.isValid())
        return InvitationState::NotInvited;
    return invitation->replyBy.isValid() && invitation->replyBy < asOf ? InvitationState::Overdue
                                                                       : InvitationState::Sent;
}

InvitationState answerState(const Invitation *invitation, qint64 named, QDate asOf)
{
    const InvitationState state = invitationState(invitation, asOf);
    if (named == 0 || state == InvitationState::Declined || state == InvitationState::Fully)
        return state;
    return invitation && invitation->quota && named >= *invitation->quota ? InvitationState::Fully
                                                                          : InvitationState::Partly;
}

std::map<ProvinceId, qint64> namedByProvince(const std::vector<RegistrationCount> &counts)
{
    std::map<ProvinceId, qint64> named;
    for (const RegistrationCount &count : counts)
        if (isListed(count.state, Listed::Expected) && count.role == RegistrationRole::Trainee)
            named[count.province] += count.count;
    return named;
}

const Invitation *invitationOf(const Plan &plan, TrainingGroupId group, ProvinceId province)
{
    return plan.findIf<Invitation>(
        [&](const Invitation &invitation) { return invitation.province == province && invitation.group == group; });
}

Result<Edit> setInvitationFields(const Plan &plan, TrainingGroupId group, const std::vector<ProvinceId> &provinces,
                                 QStringView fieldName, const Value &given, QDate on, IdSource &ids)
{
    const QString name = fieldName.toString();
    const Field *field = findField(Kind::Invitation, name);
    if (!field || field->flags.structural)
        return Error{Code::BadValue, {name}, QStringLiteral("no such field to edit")};
    const auto *text = std::get_if<QString>(&given);
    const Value value = text && field->type == FieldType::Text ? Value(storedText(*text)) : given;
    ChangeSet changes;
    for (const ProvinceId province : provinces) {
        const Invitation *before = invitationOf(plan, group, province);
        Invitation after = before ? *before : Invitation();
        if (!field->set(&after, value))
            return Error{Code::BadValue, {name}, {}};
        completeInvitation(after, before ? *before : Invitation(), on);
        if (before) {
            changes.update(*before, std::move(after));
        } else if (!(after == Invitation())) {
            after.id = ids.next<Invitation>();
            after.group = group;
            after.province = province;
            changes.insert(std::move(after));
        }
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    const QList<Arg> args =
        provinces.size() == 1 ? QList<Arg>{refOf(provinces.front()), name} : QList<Arg>{refOf(group), name};
    return Edit{Verb::SetInvitation, args, std::move(changes)};
}

Result<Edit> setInvitationField(const Plan &plan, TrainingGroupId group, ProvinceId province, QStringView field,
                                const Value &value, QDate on, IdSource &ids)
{
    return setInvitationFields(plan, group, {province}, field, value, on, ids);
}

Result<Edit> setNewCoordinator(const Plan &plan, TrainingGroupId group, ProvinceId province, Person person, QDate on,
                               IdSource &ids)
{
    person.id = ids.next<Person>();
    person.title = storedText(person.title);
    person.given = storedText(person.given);
    person.surname = storedText(person.surname);
    person.province = province;
    auto edit = setInvitationField(plan, group, province, u"coordinator", person.id.value, on, ids);
    if (!edit)
        return edit;
    edit->changes.insert(std::move(person));
    if (auto ok = checkChanges(plan, edit->changes); !ok)
        return ok.error();
    return edit;
}

Result<Edit> noteReply(const Plan &plan, TrainingGroupId group, ProvinceId province, const QString &text, QDate on,
                       IdSource &ids)
{
    if (storedText(text, true).isEmpty())
        return Error{Code::Required, {QStringLiteral("text")}, {}};
    ChangeSet changes;
    const Invitation *known = invitationOf(plan, group, province);
    Invitation made;
    if (!known) {
        made.id = ids.next<Invitation>();
        made.group = group;
        made.province = province;
        changes.insert(made);
    }
    Note note;
    note.id = ids.next<Note>();
    note.about = aboutText(known ? refOf(*known) : refOf(made));
    note.date = on;
    note.text = storedText(text, true);
    const QList<Arg> args{refOf(note), note.text};
    changes.insert(std::move(note));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::AddRecord, args, std::move(changes)};
}

Result<Edit> lockRound(const Plan &plan, EventId id, bool locked)
{
    const Event *before = plan.find(id);
    if (!before)
        return Error{Code::NotFound, {refOf(id)}, {}};
    Event after = *before;
    after.locked = locked;
    ChangeSet changes;
    changes.update(*before, std::move(after));
    return Edit{locked ? Verb::LockRound : Verb::UnlockRound, {refOf(id)}, std::move(changes)};
}

} // namespace ruam::core
