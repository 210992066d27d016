#include <ruam/core/agenda.h>
#include <ruam/core/invitations.h>
#include <ruam/core/issuedpapers.h>
#include <ruam/core/meals.h>
#include <ruam/core/readiness.h>
#include <ruam/core/registrations.h>
#include <ruam/core/team.h>

namespace ruam::core {
namespace {

using What = ReadyLack::What;

/// Judges the marks of one round, each by itself.
class RoundJudge
{
public:
    RoundJudge(const Plan &plan, const TrainingGroup &group, const Event &event,
               const std::vector<RegistrationCount> &counts, QDate asOf);

    ReadyMarkState dates() const;
    ReadyMarkState letter() const;
    ReadyMarkState replies() const;
    ReadyMarkState venue() const;
    ReadyMarkState agenda() const;
    ReadyMarkState trainers() const;
    ReadyMarkState paper(const char *name) const;

private:
    ReadyMarkState marked(std::vector<ReadyLack> lacks, bool anything) const;
    InvitationState answerOf(ProvinceId province) const;

    const Plan &m_plan;
    const TrainingGroup &m_group;
    const Event &m_event;
    const std::vector<RegistrationCount> &m_counts;
    QDate m_asOf;
    std::vector<ProvinceId> m_provinces;
    std::map<ProvinceId, const Invitation *> m_invitations;
    std::map<ProvinceId, qint64> m_named;
};

RoundJudge::RoundJudge(const Plan &plan, const TrainingGroup &group, const Event &event,
                       const std::vector<RegistrationCount> &counts, QDate asOf)
    : m_plan(plan), m_group(group), m_event(event), m_counts(counts), m_asOf(asOf)
{
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        if (membership.group == group.id)
            m_provinces.push_back(membership.province);
    for (const auto &[id, invitation] : plan.all<Invitation>())
        if (invitation.group == group.id)
            m_invitations[invitation.province] = &invitation;
    m_named = namedByProvince(counts);
}

/// Ready without a lack; where something is there already, partly.
ReadyMarkState RoundJudge::marked(std::vector<ReadyLack> lacks, bool anything) const
{
    ReadyMarkState mark;
    mark.state = lacks.empty() ? ReadyState::Ready : anything ? ReadyState::Partly : ReadyState::Missing;
    mark.lacks = std::move(lacks);
    mark.target = refOf(m_group);
    return mark;
}

ReadyMarkState RoundJudge::dates() const
{
    if (m_event.state == EventState::Postponed)
        return marked({{What::Postponed}}, false);
    if (!m_event.start.isValid())
        return marked({{What::NoDates}}, false);
    if (m_event.state == EventState::Draft)
        return marked({{What::NotScheduled}}, true);
    return marked({}, true);
}

ReadyMarkState RoundJudge::letter() const
{
    const qint64 all = qint64(m_provinces.size());
    if (all == 0)
        return marked({{What::NoProvinces}}, false);
    RecordRef first;
    qint64 sent = 0;
    for (const ProvinceId province : m_provinces) {
        const auto found = m_invitations.find(province);
        const bool isSent = found != m_invitations.end() && found->second->letterState == LetterState::Sent;
        sent += isSent;
        if (!isSent && first.id == 0)
            first = refOf(province);
    }
    ReadyMarkState mark = sent == all ? marked({}, true) : marked({{What::LettersNotSent, all - sent, all}}, sent > 0);
    mark.done = sent;
    mark.all = all;
    if (first.id != 0)
        mark.target = first;
    return mark;
}

InvitationState RoundJudge::answerOf(ProvinceId province) const
{
    const auto found = m_invitations.find(province);
    const auto named = m_named.find(province);
    return answerState(found == m_invitations.end() ? nullptr : found->second,
                       named == m_named.end() ? 0 : named->second, m_asOf);
}

ReadyMarkState RoundJudge::replies() const
{
    const qint64 all = qint64(m_provinces.size());
    if (all == 0)
        return marked({{What::NoProvinces}}, false);
    RecordRef first;
    qint64 silent = 0, fewer = 0;
    for (const ProvinceId province : m_provinces) {
        const InvitationState state = answerOf(province);
        const bool answered =
            state == InvitationState::Partly || state == InvitationState::Fully || state == InvitationState::Declined;
        const auto found = m_invitations.find(province);
        silent += !answered;
        // A province that was not asked for a number cannot send fewer.
        const bool isFewer =
            state == InvitationState::Partly && found != m_invitations.end() && found->second->quota.has_value();
        fewer += isFewer;
        if ((!answered || isFewer) && first.id == 0)
            first = refOf(province);
    }
    std::vector<ReadyLack> lacks;
    if (silent > 0)
        lacks.push_back({What::NotAnswered, silent, all});
    if (fewer > 0)
        lacks.push_back({What::FewerThanAsked, fewer, all});
    ReadyMarkState mark = marked(std::move(lacks), silent < all);
    mark.done = all - silent;
    mark.all = all;
    if (first.id != 0)
        mark.target = first;
    return mark;
}

ReadyMarkState RoundJudge::venue() const
{
    const Venue *venue = m_plan.find(m_event.venue);
    if (!venue)
        return marked({{What::NoVenue}}, false);
    std::vector<ReadyLack> lacks;
    if (venue->name.isEmpty())
        lacks.push_back({What::NoVenueName});
    if (m_event.room.isEmpty() && venue->room.isEmpty())
        lacks.push_back({What::NoRoom});
    if (venue->booking != BookingState::Booked && venue->booking != BookingState::Confirmed)
        lacks.push_back({What::NotBooked});
    const qint64 heads = headCount(m_plan, m_event.id, m_counts);
    if (venue->capacity && *venue->capacity < heads)
        lacks.push_back({What::TooSmall, heads, *venue->capacity});
    return marked(std::move(lacks), !venue->name.isEmpty());
}

ReadyMarkState RoundJudge::agenda() const
{
    const auto items = agendaOf(m_plan, m_event.id);
    if (items.empty())
        return marked({{What::NoAgenda}}, false);
    std::vector<ReadyLack> lacks;
    qint64 empty = 0;
    for (qint64 day = 1; day <= dayCount(m_event); ++day)
        empty += std::none_of(items.begin(), items.end(), [day](const AgendaItem *item) { return item->day == day; });
    if (empty > 0)
        lacks.push_back({What::DaysWithoutAgenda, empty, dayCount(m_event)});
    const auto findings = agendaFindings(m_plan, m_event.id);
    if (!findings.empty())
        lacks.push_back({What::AgendaToCheck, qint64(findings.size())});
    ReadyMarkState mark = marked(std::move(lacks), true);
    if (!findings.empty())
        mark.target = refOf(findings.front().item);
    return mark;
}

ReadyMarkState RoundJudge::trainers() const
{
    qint64 registered = 0;
    for (const RegistrationCount &count : m_counts)
        if (isListed(count.state, Listed::Expected) && isTrainer(count.role))
            registered += count.count;
    RecordRef first;
    qint64 sessions = 0, without = 0;
    for (const AgendaItem *item : agendaOf(m_plan, m_event.id)) {
        if (item->kind != AgendaKind::Session)
            continue;
        ++sessions;
        const bool isSpoken =
            m_plan.findIf<AgendaSpeaker>([item](const AgendaSpeaker &speaker) { return speaker.item == item->id; });
        without += !isSpoken;
        if (!isSpoken && first.id == 0)
            first = refOf(*item);
    }
    std::vector<ReadyLack> lacks;
    if (registered == 0 && without == sessions)
        lacks.push_back({What::NoTrainers});
    else if (without > 0)
        lacks.push_back({What::SessionsWithoutSpeaker, without, sessions});
    ReadyMarkState mark = marked(std::move(lacks), registered > 0 || without < sessions);
    mark.done = sessions - without;
    mark.all = sessions;
    if (first.id != 0)
        mark.target = first;
    return mark;
}

ReadyMarkState RoundJudge::paper(const char *name) const
{
    const qint64 names = traineeCount(m_counts);
    const IssuedPaper *issued = lastIssued(m_plan, m_event.id, QString(QLatin1String(name)));
    if (!issued)
        return marked({{names == 0 ? What::NoNames : What::NotPrinted}}, false);
    if (issued->names && *issued->names != names)
        return marked({{What::NamesChanged, *issued->names, names}}, true);
    return marked({}, true);
}

} // namespace

Readiness readinessOf(const Plan &plan, TrainingGroupId id, const std::vector<RegistrationCount> &counts, QDate asOf)
{
    Readiness readiness;
    const TrainingGroup *group = plan.find(id);
    const Event *event = group ? plan.find(group->event) : nullptr;
    if (!event)
        return readiness;
    const RoundJudge judge(plan, *group, *event, counts, asOf);
    readiness[size_t(ReadyMark::Dates)] = judge.dates();
    readiness[size_t(ReadyMark::Letter)] = judge.letter();
    readiness[size_t(ReadyMark::Replies)] = judge.replies();
    readiness[size_t(ReadyMark::Venue)] = judge.venue();
    readiness[size_t(ReadyMark::Agenda)] = judge.agenda();
    readiness[size_t(ReadyMark::Trainers)] = judge.trainers();
    readiness[size_t(ReadyMark::SignInBook)] = judge.paper(kSignInPaper);
    readiness[size_t(ReadyMark::Badges)] = judge.paper(kBadgesPaper);
    return readiness;
}

} // namespace ruam::core
