#include <ruam/core/agenda.h>
#include <ruam/core/attendance.h>

#include <algorithm>

namespace ruam::core {
namespace {

const QTime kNoon(12, 0);

/// What an agenda says of one day.
struct DayPlan
{
    QTime afternoon = kNoon; ///< when it begins
    bool hasMorning = true;
    bool hasAfternoon = true;
};

DayPlan dayPlan(const Event &event, const std::vector<const AgendaItem *> &items, qint64 day)
{
    DayPlan found;
    std::vector<const AgendaItem *> timed;
    for (const AgendaItem *item : items) {
        if (item->day != day || !item->timeStart.isValid())
            continue;
        timed.push_back(item);
        if (item->kind == AgendaKind::Lunch && item->timeStart < kNoon.addSecs(3600))
            found.afternoon = item->timeStart;
    }
    if (timed.empty()) {
        found.hasMorning = !event.timeStart.isValid() || event.timeStart < kNoon;
        found.hasAfternoon = !event.timeEnd.isValid() || event.timeEnd > kNoon;
    } else {
        // An agenda that is not finished leaves nothing out: one that begins with its registration or opening, and ends
        // with its closing or with lunch, says so.
        const auto any = [&timed](auto holds) { return std::any_of(timed.begin(), timed.end(), holds); };
        const auto byStart = [](const AgendaItem *a, const AgendaItem *b) { return a->timeStart < b->timeStart; };
        const AgendaKind first = (*std::min_element(timed.begin(), timed.end(), byStart))->kind;
        const AgendaKind last = (*std::max_element(timed.begin(), timed.end(), byStart))->kind;
        found.hasMorning = any([&](const AgendaItem *item) { return item->timeStart < found.afternoon; }) ||
                           (first != AgendaKind::Registration && first != AgendaKind::Opening);
        found.hasAfternoon = any([&](const AgendaItem *item) {
                                 return item->kind != AgendaKind::Lunch &&
                                        (item->timeStart >= found.afternoon || item->timeEnd > found.afternoon);
                             }) ||
                             (last != AgendaKind::Closing && last != AgendaKind::Lunch);
    }
    if (!found.hasMorning && !found.hasAfternoon)
        found.hasMorning = found.hasAfternoon = true;
    return found;
}

const Attendance *markIn(const std::vector<Attendance> &known, HalfOfDay when)
{
    for (const Attendance &one : known)
        if (one.date == when.date && one.half == when.half)
            return &one;
    return nullptr;
}

Attendance markFor(const Registration &registration, HalfOfDay when, QTime at, IdSource &ids)
{
    Attendance mark;
    mark.id = ids.next<Attendance>();
    mark.event = registration.event;
    mark.registration = registration.id;
    mark.date = when.date;
    mark.half = when.half;
    mark.time = QTime(at.hour(), at.minute());
    return mark;
}

/// Fails for a day that is none of the event's.
Result<void> checkDay(const Plan &plan, EventId id, QDate date)
{
    const Event *event = plan.find(id);
    if (!event)
        return Error{Code::NotFound, {refOf(id)}, {}};
    const QDate last = event->end.isValid() ? event->end : event->start;
    if (!date.isValid() || date < event->start || date > last)
        return Error{Code::BadValue, {QStringLiteral("date")}, QStringLiteral("not a day of the event")};
    return {};
}

Result<Edit> attendanceEdit(const Plan &plan, Verb verb, const Participant &participant, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    const Registration &registration = participant.registration;
    return Edit{verb,
                {refOf(registration.event), qint64(1), plainName(participant.person.given, participant.person.surname)},
                std::move(changes)};
}

} // namespace

std::vector<HalfOfDay> halvesOf(const Plan &plan, EventId id)
{
    std::vector<HalfOfDay> halves;
    const Event *event = plan.find(id);
    if (!event || !event->start.isValid())
        return halves;
    const auto items = agendaOf(plan, id);
    for (qint64 day = 1; day <= dayCount(*event); ++day) {
        const DayPlan found = dayPlan(*event, items, day);
        const QDate date = event->start.addDays(day - 1);
        if (found.hasMorning)
            halves.push_back({date, HalfDay::Morning});
        if (found.hasAfternoon)
            halves.push_back({date, HalfDay::Afternoon});
    }
    return halves;
}

std::optional<HalfOfDay> halfAt(const Plan &plan, EventId id, const QDateTime &local)
{
    const auto halves = halvesOf(plan, id);
    if (halves.empty())
        return std::nullopt;
    const Event *event = plan.find(id);
    const qint64 day = event->start.daysTo(local.date()) + 1;
    const bool isAfternoon = local.time() >= dayPlan(*event, agendaOf(plan, id), day).afternoon;
    const HalfOfDay now{local.date(), isAfternoon ? HalfDay::Afternoon : HalfDay::Morning};
    HalfOfDay last = halves.front();
    for (const HalfOfDay &half : halves) {
        // A day that has one half only: whoever comes on it comes for that one.
        if (half.date == now.date && last.date != now.date)
            last = half;
        if (half <= now)
            last = half;
    }
    return last;
}

Result<Edit> markAttendance(const Plan &plan, const Participant &participant, const std::vector<Attendance> &known,
                            HalfOfDay when, QTime at, IdSource &ids)
{
    const Registration &registration = participant.registration;
    if (auto ok = checkDay(plan, registration.event, when.date); !ok)
        return ok.error();
    if (registration.state == RegistrationState::Substituted)
        return Error{Code::PlaceTaken, {plainName(participant.person.given, participant.person.surname)}, {}};
    ChangeSet changes;
    if (!markIn(known, when)) {
        changes.insert(markFor(registration, when, at, ids));
        if (!isListed(registration.state, Listed::Expected)) {
            Registration comes = registration;
            comes.state = RegistrationState::Confirmed;
            changes.update(registration, std::move(comes));
        }
    }
    return attendanceEdit(plan, Verb::MarkAttendance, participant, std::move(changes));
}

Result<Edit> unmarkAttendance(const Plan &plan, const Participant &participant, const std::vector<Attendance> &known,
                              HalfOfDay when)
{
    ChangeSet changes;
    for (const Attendance &one : known)
        if (one.date == when.date && one.half == when.half)
            changes.remove(one);
    return attendanceEdit(plan, Verb::UnmarkAttendance, participant, std::move(changes));
}

Result<Edit> markedAtOnce(const Plan &plan, Edit edit, HalfOfDay when, QTime at, IdSource &ids)
{
    std::vector<Attendance> marks;
    for (const RowChange<Registration> &row : edit.changes.of<Registration>()) {
        if (row.before)
            continue;
        if (auto ok = checkDay(plan, row.after->event, when.date); !ok)
            return ok.error();
        marks.push_back(markFor(*row.after, when, at, ids));
    }
    for (Attendance &mark : marks)
        edit.changes.insert(std::move(mark));
    if (auto ok = checkChanges(plan, edit.changes); !ok)
        return ok.error();
    return edit;
}

} // namespace ruam::core
