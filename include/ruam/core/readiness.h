#pragma once

#include <ruam/core/edits.h>

#include <array>

/// How ready a round is: eight marks, computed from the plan and the numbers of the people, never stored.
namespace ruam::core {

enum class ReadyMark { Dates, Letter, Replies, Venue, Agenda, Trainers, SignInBook, Badges };
inline constexpr int kReadyMarkCount = int(ReadyMark::Badges) + 1;

enum class ReadyState { Missing, Partly, Ready };

/// What a mark lacks.
struct ReadyLack
{
    enum class What {
        NoDates,
        Postponed,      ///< and no new dates are settled
        NotScheduled,   ///< there are dates, in a draft
        NoProvinces,    ///< the group has none
        LettersNotSent, ///< to `count` provinces of `of`
        NotAnswered,    ///< `count` provinces of `of`
        FewerThanAsked, ///< `count` provinces send fewer than they were asked for
        NoVenue,
        NoVenueName, ///< the province alone is known
        NoRoom,
        NotBooked,
        TooSmall, ///< for `count` persons: it holds `of`
        NoAgenda,
        DaysWithoutAgenda, ///< `count` days of `of`
        AgendaToCheck,     ///< `count` findings
        NoTrainers,
        SessionsWithoutSpeaker, ///< `count` items of `of`
        NoNames,                ///< nobody is registered yet
        NotPrinted,
        NamesChanged, ///< printed with `count` names, and now there are `of`
    };
    What what = What::NoDates;
    qint64 count = 0;
    qint64 of = 0;
    friend bool operator==(const ReadyLack &, const ReadyLack &) = default;
};

struct ReadyMarkState
{
    ReadyState state = ReadyState::Missing;
    std::vector<ReadyLack> lacks; ///< none where it is ready
    RecordRef target;             ///< the first record concerned, or the group
    qint64 done = 0;              ///< of `all`, where it is counted: provinces that answered, sessions with a speaker
    qint64 all = 0;
    friend bool operator==(const ReadyMarkState &, const ReadyMarkState &) = default;
};

using Readiness = std::array<ReadyMarkState, kReadyMarkCount>;
/// The names of the papers whose issue turns a mark.
inline constexpr char kSignInPaper[] = "signin";
inline constexpr char kBadgesPaper[] = "badges";
Readiness readinessOf(const Plan &plan, TrainingGroupId group, const std::vector<RegistrationCount> &counts,
                      QDate asOf);

} // namespace ruam::core
