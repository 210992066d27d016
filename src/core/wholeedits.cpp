#include "assignment.h"

#include <ruam/core/edits.h>
#include <ruam/core/text.h>

namespace ruam::core {

namespace {

template <class R>
const QString &englishTitle(const R &record)
{
    if constexpr (requires { record.titleEn; })
        return record.titleEn;
    else
        return record.nameEn;
}

/// Calls `with` for each record whose English title is there and not confirmed.
template <class Function>
void forEachUnconfirmed(const Plan &plan, Function with)
{
    forEachKind([&]<class R>() {
        if constexpr (requires(const R &r) { r.englishConfirmed; }) {
            for (const auto &[id, record] : plan.all<R>())
                if (!record.englishConfirmed && !englishTitle(record).isEmpty())
                    with(record);
        }
    });
}

Result<Edit> checkedStep(const Plan &plan, Verb verb, QList<Arg> args, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{verb, std::move(args), std::move(changes)};
}

Result<Edit> setMembershipState(const Plan &plan, Verb verb, TrainingGroupId group, MembershipState state)
{
    ChangeSet changes;
    for (const auto &[id, before] : plan.all<GroupMembership>()) {
        if (group.isValid() && before.group != group)
            continue;
        GroupMembership after = before;
        after.state = state;
        changes.update(before, std::move(after));
    }
    QList<Arg> args{qint64(changes.size())};
    if (group.isValid())
        args += refOf(group);
    return checkedStep(plan, verb, std::move(args), std::move(changes));
}

} // namespace

void assign(const Plan &plan, ProvinceId province, TrainingGroupId group, IdSource &ids, ChangeSet &changes)
{
    const GroupMembership *before = plan.membershipOf(province);
    if (before && group.isValid()) {
        GroupMembership after = *before;
        after.group = group;
        if (before->group != group)
            after.state = MembershipState::Proposed;
        changes.update(*before, std::move(after));
    } else if (before) {
        changes.remove(*before);
    } else if (group.isValid()) {
        GroupMembership made;
        made.id = ids.next<GroupMembership>();
        made.group = group;
        made.province = province;
        changes.insert(made);
    }
    // What a province was asked and answered goes with it, and waits where it is in no group.
    const TrainingGroupId from = before ? before->group : TrainingGroupId();
    const Invitation *invitation =
        plan.findIf<Invitation>([&](const Invitation &one) { return one.province == province && one.group == from; });
    if (invitation && from != group) {
        Invitation after = *invitation;
        after.group = group;
        changes.update(*invitation, std::move(after));
    }
}

Result<Edit> assignProvinces(const Plan &plan, const std::vector<ProvinceId> &provinces, TrainingGroupId group,
                             IdSource &ids)
{
    ChangeSet changes;
    for (const ProvinceId province : provinces) {
        if (!plan.find(province))
            return Error{Code::NotFound, {refOf(province)}, {}};
        assign(plan, province, group, ids, changes);
    }
    QList<Arg> args{provinces.size() == 1 ? Arg(refOf(provinces.front()))
                                          : Arg(qint64(changes.size(Kind::GroupMembership)))};
    if (group.isValid())
        args += refOf(group);
    return checkedStep(plan, Verb::AssignProvince, std::move(args), std::move(changes));
}

Result<Edit> assignProvince(const Plan &plan, ProvinceId province, TrainingGroupId group, IdSource &ids)
{
    return assignProvinces(plan, {province}, group, ids);
}

std::vector<ProvinceId> unassignedProvinces(const Plan &plan)
{
    std::vector<ProvinceId> free;
    for (const auto &[id, province] : plan.all<Province>())
        if (province.inScope && !plan.membershipOf(id))
            free.push_back(id);
    return free;
}

Result<Edit> confirmProvinces(const Plan &plan, TrainingGroupId group)
{
    if (const auto free = unassignedProvinces(plan); !free.empty()) {
        Error error{Code::ProvincesUnassigned, {}, {}};
        for (const ProvinceId id : free)
            error.args += refOf(id);
        return error;
    }
    return setMembershipState(plan, Verb::ConfirmProvinces, group, MembershipState::Confirmed);
}

Result<Edit> unconfirmProvinces(const Plan &plan, TrainingGroupId group)
{
    return setMembershipState(plan, Verb::UnconfirmProvinces, group, MembershipState::Proposed);
}

Result<Edit> confirmEnglish(const Plan &plan)
{
    ChangeSet changes;
    qint64 count = 0;
    forEachUnconfirmed(plan, [&](const auto &record) {
        auto after = record;
        after.englishConfirmed = true;
        changes.update(record, std::move(after));
        ++count;
    });
    return Edit{Verb::EditRows, {count}, std::move(changes)};
}

int unconfirmedEnglish(const Plan &plan)
{
    int count = 0;
    forEachUnconfirmed(plan, [&](const auto &) { ++count; });
    return count;
}

const AgencyMark *agencyMark(const Plan &plan, PilotAgencyId agency, AgencyStep step)
{
    return plan.findIf<AgencyMark>([&](const AgencyMark &mark) { return mark.agency == agency && mark.step == step; });
}

Result<Edit> setAgencyMark(const Plan &plan, PilotAgencyId agency, AgencyStep step, MarkState state, QDate on,
                           IdSource &ids)
{
    if (!plan.find(agency))
        return Error{Code::NotFound, {refOf(agency)}, {}};
    ChangeSet changes;
    const AgencyMark *before = agencyMark(plan, agency, step);
    AgencyMark after = before ? *before : AgencyMark();
    after.state = state;
    after.date = state == MarkState::NotReached ? QDate() : on;
    if (before) {
        changes.update(*before, std::move(after));
    } else if (state != MarkState::NotReached) {
        after.id = ids.next<AgencyMark>();
        after.agency = agency;
        after.step = step;
        changes.insert(std::move(after));
    }
    return checkedStep(plan, Verb::SetAgencyMark, {refOf(agency), enumName(step), enumName(state)}, std::move(changes));
}

} // namespace ruam::core
