#pragma once

#include <ruam/core/registrations.h>

/// The desk on the morning of a round: who came, on which half of which day.
namespace ruam::core {

struct HalfOfDay
{
    QDate date;
    HalfDay half = HalfDay::Morning;
    friend bool operator==(const HalfOfDay &, const HalfOfDay &) = default;
    friend auto operator<=>(const HalfOfDay &a, const HalfOfDay &b)
    {
        return std::pair(a.date.toJulianDay(), int(a.half)) <=> std::pair(b.date.toJulianDay(), int(b.half));
    }
};

/// The halves of the days of an event, in their order, less those that its agenda, or else its times, leave out. None
/// without dates.
std::vector<HalfOfDay> halvesOf(const Plan &plan, EventId event);
/// The half-day that somebody who comes at a moment comes for: the afternoon begins with the lunch of the agenda, else
/// at noon. Before the event its first, after it its last.
std::optional<HalfOfDay> halfAt(const Plan &plan, EventId event, const QDateTime &local);

/// A participant came. `known` is what stands in the store of theirs: whoever is marked for that half-day already stays
/// as they are. A reserve, and one who was not to come, is confirmed by the same step. Fails as PlaceTaken for one in
/// whose place another comes, and as BadValue on a day that is none of the event's.
Result<Edit> markAttendance(const Plan &plan, const Participant &participant, const std::vector<Attendance> &known,
                            HalfOfDay when, QTime at, IdSource &ids);
/// Takes the mark of one half-day back.
Result<Edit> unmarkAttendance(const Plan &plan, const Participant &participant, const std::vector<Attendance> &known,
                              HalfOfDay when);
/// The same edit with a mark for everybody whom it registers: who is registered at the desk stands before it.
Result<Edit> markedAtOnce(const Plan &plan, Edit edit, HalfOfDay when, QTime at, IdSource &ids);

} // namespace ruam::core
