#include <ruam/core/agenda.h>
#include <ruam/core/meals.h>
#include <ruam/core/registrations.h>

namespace ruam::core {
namespace {

bool hasNoNumber(const Meal &meal)
{
    return !meal.general && !meal.muslim && !meal.vegetarian;
}

void setEaters(Meal &meal, const Eaters &eaters)
{
    meal.general = eaters.general;
    meal.muslim = eaters.muslim;
    meal.vegetarian = eaters.vegetarian;
}

} // namespace

qint64 traineeCount(const std::vector<RegistrationCount> &counts)
{
    return headsOf({}, {}, counts).trainees;
}

qint64 teamCount(const std::vector<RegistrationCount> &counts)
{
    return headsOf({}, {}, counts).team;
}

Heads headsOf(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts)
{
    Heads heads;
    std::map<ProvinceId, qint64> named;
    for (const RegistrationCount &count : counts) {
        const bool isTrainee = count.role == RegistrationRole::Trainee;
        if (count.state == RegistrationState::Reserve && isOneOf(count.role, Roles::Attending))
            heads.reserves += count.count;
        if (!isListed(count.state, Listed::Expected))
            continue;
        (isTrainee                               ? heads.trainees
         : isOneOf(count.role, Roles::Attending) ? heads.observers
                                                 : heads.team) += count.count;
        if (isTrainee)
            named[count.province] += count.count;
    }
    const TrainingGroup *group = plan.groupOf(event);
    for (const auto &[id, invitation] : plan.all<Invitation>())
        if (group && invitation.group == group->id && !invitation.declined && named[invitation.province] == 0)
            heads.promised += invitation.accepted.value_or(0);
    return heads;
}

qint64 headCount(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts)
{
    return headsOf(plan, event, counts).expected();
}

Eaters expectedEaters(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts)
{
    Eaters eaters;
    const TrainingGroup *group = plan.groupOf(event);
    for (const auto &[id, invitation] : plan.all<Invitation>()) {
        if (!group || invitation.group != group->id || invitation.declined)
            continue;
        eaters.general += invitation.mealsGeneral.value_or(0);
        eaters.muslim += invitation.mealsMuslim.value_or(0);
        eaters.vegetarian += invitation.mealsVegetarian.value_or(0);
    }
    eaters.general += std::max<qint64>(0, headCount(plan, event, counts) - eaters.sum());
    return eaters;
}

std::vector<const Meal *> mealsOf(const Plan &plan, EventId event)
{
    auto meals = plan.ordered<Meal>([event](const Meal &meal) { return meal.event == event; });
    std::stable_sort(meals.begin(), meals.end(), [](const Meal *a, const Meal *b) {
        return std::pair(a->day, a->kind) < std::pair(b->day, b->kind);
    });
    return meals;
}

int mealsForOthers(const Plan &plan, EventId event, qint64 people)
{
    const auto meals = mealsOf(plan, event);
    return int(std::count_if(meals.begin(), meals.end(), [people](const Meal *meal) {
        const Eaters counted{meal->general.value_or(0), meal->muslim.value_or(0), meal->vegetarian.value_or(0)};
        return !hasNoNumber(*meal) && counted.sum() != people;
    }));
}

Result<Edit> proposeMeals(const Plan &plan, EventId eventId, const Eaters &eaters, IdSource &ids)
{
    const Event *event = plan.find(eventId);
    if (!event)
        return Error{Code::NotFound, {refOf(eventId)}, {}};
    ChangeSet changes;
    const auto present = mealsOf(plan, eventId);
    for (const Meal *meal : present) {
        Meal after = *meal;
        if (hasNoNumber(after))
            setEaters(after, eaters);
        changes.update(*meal, std::move(after));
    }
    for (qint64 day = 1; day <= dayCount(*event); ++day) {
        for (const MealKind kind : {MealKind::MorningBreak, MealKind::Lunch, MealKind::AfternoonBreak}) {
            if (std::any_of(present.begin(), present.end(),
                            [&](const Meal *meal) { return meal->day == day && meal->kind == kind; }))
                continue;
            Meal meal;
            meal.id = ids.next<Meal>();
            meal.event = eventId;
            meal.day = day;
            meal.kind = kind;
            setEaters(meal, eaters);
            changes.insert(std::move(meal));
        }
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::SetMeals, {refOf(eventId)}, std::move(changes)};
}

} // namespace ruam::core
