#include <ruam/core/edits.h>
#include <ruam/core/holidays.h>
#include <ruam/core/text.h>

#include <QSet>

namespace ruam::core {
namespace {

/// What makes two holidays the same.
std::pair<QDate, QString> identity(const Holiday &holiday)
{
    return {holiday.date, comparableText(holiday.name)};
}

} // namespace

std::vector<const Holiday *> holidaysBetween(const Plan &plan, QDate first, QDate last)
{
    std::vector<const Holiday *> found;
    for (const auto &[id, holiday] : plan.all<Holiday>())
        if (holiday.date >= first && holiday.date <= last)
            found.push_back(&holiday);
    std::stable_sort(found.begin(), found.end(), [](const Holiday *a, const Holiday *b) { return a->date < b->date; });
    return found;
}

HolidayYear holidayYear(const Plan &plan, int commonYear)
{
    HolidayYear known = HolidayYear::Unknown;
    for (const auto &[id, holiday] : plan.all<Holiday>()) {
        if (holiday.date.year() != commonYear)
            continue;
        if (holiday.status == HolidayStatus::Announced)
            return HolidayYear::Recorded;
        known = HolidayYear::Expected;
    }
    return known;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

bool hasHoliday(const Plan &plan, const Holiday &holiday)
{
    return plan.findIf<Holiday>([&](const Holiday &other) { return identity(other) == identity(holiday); }) != nullptr;
}

Result<Edit> addHoliday(const Plan &plan, QDate date, const QString &name, IdSource &ids)
{
    Holiday holiday;
    holiday.id = ids.next<Holiday>();
    holiday.date = date;
    holiday.name = storedText(name);
    ChangeSet changes;
    const QList<Arg> args{refOf(holiday), holiday.name};
    changes.insert(std::move(holiday));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::AddRecord, args, std::move(changes)};
}

Result<Edit> addHolidays(const Plan &plan, std::vector<Holiday> holidays, IdSource &ids)
{
    QSet<std::pair<QDate, QString>> known;
    for (const auto &[id, holiday] : plan.all<Holiday>())
        known.insert(identity(holiday));
    ChangeSet changes;
    qint64 count = 0;
    for (Holiday &holiday : holidays) {
        if (known.contains(identity(holiday)))
            continue;
        known.insert(identity(holiday));
        if (!holiday.id.isValid() || plan.find(holiday.id))
            holiday.id = ids.next<Holiday>();
        changes.insert(std::move(holiday));
        ++count;
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::AddHolidays, {count}, std::move(changes)};
}

} // namespace ruam::core
