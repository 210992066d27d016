#include "paperinput.h"

#include <algorithm>

namespace ruam::reports {

using namespace core;

namespace {

constexpr int kPageOfPeople = 500;

/// Whether the selection of a scope leaves a participant in.
class Selection
{
public:
    explicit Selection(const PaperScope &scope)
        : m_provinces(scope.provinces.begin(), scope.provinces.end()),
          m_registrations(scope.registrations.begin(), scope.registrations.end())
    {
        std::sort(m_provinces.begin(), m_provinces.end());
        std::sort(m_registrations.begin(), m_registrations.end());
    }
    bool has(const Registration &registration) const
    {
        return isIn(m_provinces, registration.province) && isIn(m_registrations, registration.id);
    }

private:
    template <class T>
    static bool isIn(const std::vector<T> &chosen, const T &one)
    {
        return chosen.empty() || std::binary_search(chosen.begin(), chosen.end(), one);
    }

    std::vector<ProvinceId> m_provinces;
    std::vector<RegistrationId> m_registrations;
};

} // namespace

Result<std::vector<Round>> roundsOf(const PaperInput &input)
{
    const Plan &plan = input.plan;
    const PaperScope &scope = input.scope;
    if (scope.event.isValid()) {
        const Event *event = plan.find(scope.event);
        if (!event)
            return Error{Code::NotFound, {refOf(scope.event)}, {}};
        return std::vector<Round>{{event, plan.groupOf(event->id)}};
    }
    std::vector<Round> rounds;
    for (const TrainingGroup *group : plan.groups())
        if (!scope.group.isValid() || group->id == scope.group)
            rounds.push_back({plan.find(group->event), group});
    if (rounds.empty())
        return Error{
            Code::NotFound, {refOf(scope.group)}, scope.group.isValid() ? QString() : QStringLiteral("no groups")};
    return rounds;
}

Result<void> eachParticipant(const PaperInput &input, EventId event, Listed listed,
                             const std::function<void(const Participant &)> &take)
{
    if (!input.people || !event.isValid())
        return {};
    const Selection selection(input.scope);
    std::optional<Participant> after;
    for (;;) {
        Result<std::vector<Participant>> page =
            input.people->participants(event, input.options.order, after, kPageOfPeople, listed);
        if (!page)
            return page.error();
        for (const Participant &participant : *page)
            if (selection.has(participant.registration))
                take(participant);
        if (page->size() < size_t(kPageOfPeople))
            return {};
        after = page->back();
    }
}

Result<std::vector<Participant>> participantsOf(const PaperInput &input, EventId event, Listed listed)
{
    std::vector<Participant> found;
    if (const Result<void> read =
            eachParticipant(input, event, listed, [&](const Participant &one) { found.push_back(one); });
        !read)
        return read.error();
    return found;
}

Document joined(std::vector<Document> documents, const QString &title)
{
    Q_ASSERT(!documents.empty());
    Document all = std::move(documents.front());
    if (documents.size() > 1)
        all.title = title;
    for (size_t i = 1; i < documents.size(); ++i)
        all.sections += documents[i].sections;
    return all;
}

} // namespace ruam::reports
