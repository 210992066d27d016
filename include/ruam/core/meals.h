#pragma once

#include <ruam/core/edits.h>

/// How many come to a round, and what they eat.
namespace ruam::core {

/// Numbers by what people eat.
struct Eaters
{
    qint64 general = 0;
    qint64 muslim = 0;
    qint64 vegetarian = 0;
    qint64 sum() const { return general + muslim + vegetarian; }
    friend bool operator==(const Eaters &, const Eaters &) = default;
};

/// How many trainees are named for an event; those that its sign-in sheets list.
qint64 traineeCount(const std::vector<RegistrationCount> &counts);
/// How many trainers and staff.
qint64 teamCount(const std::vector<RegistrationCount> &counts);

/// The people of a round, each counted once. Wherever heads are counted, they are counted so.
struct Heads
{
    qint64 trainees = 0; ///< named or confirmed, as the observers and the team
    qint64 observers = 0;
    qint64 team = 0; ///< trainers and staff
    qint64 reserves = 0;
    qint64 promised = 0; ///< by provinces that have answered and named nobody
    qint64 attending() const { return trainees + observers; }
    qint64 expected() const { return attending() + team + promised; }
    friend bool operator==(const Heads &, const Heads &) = default;
};
Heads headsOf(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts);
/// How many are to be expected: of each province those who are named, else as many as it said; and the team.
qint64 headCount(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts);
/// What they eat: as the provinces said, the others in general.
Eaters expectedEaters(const Plan &plan, EventId event, const std::vector<RegistrationCount> &counts);

/// The meals of an event by day and hour.
std::vector<const Meal *> mealsOf(const Plan &plan, EventId event);
/// How many meals of an event have numbers that are not those of so many people. They stay as somebody set them.
int mealsForOthers(const Plan &plan, EventId event, qint64 people);
/// Adds refreshments and lunch for each day of the event, with the numbers expected, and fills in the numbers of rows
/// that have none. A number that somebody set stays.
Result<Edit> proposeMeals(const Plan &plan, EventId event, const Eaters &eaters, IdSource &ids);

} // namespace ruam::core
