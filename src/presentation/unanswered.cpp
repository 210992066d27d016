#include <ruam/presentation/unanswered.h>

#include <ruam/core/invitations.h>
#include <ruam/core/planstatus.h>
#include <ruam/format/collation.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/replytext.h>
#include <ruam/presentation/overview.h>
#include <ruam/presentation/replycontacts.h>

namespace ruam::presentation {

using namespace core;

namespace {

struct Awaited
{
    size_t place = 0; ///< of its round among those that are not over
    InvitationState state = InvitationState::Sent;
    QByteArray name;
    const Invitation *invitation = nullptr;
};

UnansweredLine lineOf(session::Session &session, const Awaited &awaited, const format::Texts &texts)
{
    const Plan &plan = session.plan();
    const Invitation &invitation = *awaited.invitation;
    UnansweredLine line;
    line.invitation = invitation.id;
    line.province = format::provinceText(plan, invitation.province, texts);
    if (const TrainingGroup *group = plan.find(invitation.group))
        line.round = format::groupTitle(plan, *group, texts);
    line.state = format::invitationStateText(awaited.state, texts);
    line.overdue = awaited.state == InvitationState::Overdue;
    if (invitation.coordinator.isValid()) {
        const auto person = session.people().person(invitation.coordinator);
        if (person && *person)
            line.coordinator = format::nameText(**person);
        line.telephone = telephoneOf(session, invitation.coordinator);
    }
    if (!line.telephone.isEmpty())
        return line;
    // Nobody is named yet, or nobody knows how to reach them: the office is called.
    const OfficeTelephone office = officeTelephoneOf(session, invitation.province);
    line.telephone = office.telephone;
    if (!office.telephone.isEmpty())
        line.coordinator = line.coordinator.isEmpty() ? office.name : line.coordinator + u' ' + office.name;
    return line;
}

} // namespace

Unanswered unansweredOf(session::Session &session, QDate asOf, const format::Texts &texts)
{
    Unanswered unanswered;
    const Plan &plan = session.plan();
    if (plan.all<Invitation>().empty())
        return unanswered;
    std::map<TrainingGroupId, size_t> places;
    std::vector<std::map<ProvinceId, qint64>> named; ///< by place
    std::map<EventId, TrainingGroupId> groups;
    for (const auto &[id, group] : plan.all<TrainingGroup>())
        groups.emplace(group.event, id);
    for (const Event *event : upcomingEvents(plan, asOf))
        if (const auto group = groups.find(event->id); group != groups.end()) {
            const auto counts = session.people().registrationCounts(event->id);
            places.emplace(group->second, places.size());
            named.push_back(counts ? namedByProvince(*counts) : std::map<ProvinceId, qint64>());
        }
    const format::Collation collation;
    std::vector<Awaited> found;
    for (const auto &[id, invitation] : plan.all<Invitation>()) {
        const auto place = places.find(invitation.group);
        if (place == places.end() || invitationState(&invitation, asOf) == InvitationState::NotInvited)
            continue;
        const InvitationState state = answerState(&invitation, named[place->second][invitation.province], asOf);
        ++unanswered.asked;
        const Province *province = plan.find(invitation.province);
        if (province && (state == InvitationState::Sent || state == InvitationState::Overdue))
            found.push_back({place->second, state, collation.sortKey(province->name), &invitation});
    }
    std::stable_sort(found.begin(), found.end(), [](const Awaited &a, const Awaited &b) {
        const auto order = [](const Awaited &one) {
            return std::tuple(one.place, one.state != InvitationState::Overdue, one.name);
        };
        return order(a) < order(b);
    });
    for (const Awaited &awaited : found) {
        if (unanswered.lines.size() < size_t(kMostLines))
            unanswered.lines.push_back(lineOf(session, awaited, texts));
        else if (unanswered.more++ == 0)
            unanswered.firstMore = awaited.invitation->id;
    }
    return unanswered;
}

} // namespace ruam::presentation
