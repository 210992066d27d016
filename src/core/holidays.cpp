#include <ruam/core/edits.h>
#include <ruam/core/holidays.h>
#include <ruam/core/text.h>

#include <set>
#include <tuple>

namespace ruam::core {
namespace {

/// What makes two holidays the same.
std::tuple<QDate, qint64, QString> identity(const Holiday &holiday)
{
    return {holiday.date, holiday.province.value, comparableText(holiday.name)};
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
        if (holiday.date.year() != commonYear || holiday.province.isValid())
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
    return takeHolidays(plan, std::move(holidays), {}, ids);
}

Result<Edit> takeHolidays(const Plan &plan, std::vector<Holiday> news, const std::vector<Holiday> &corrected,
                          IdSource &ids)
{
    std::set<std::tuple<QDate, qint64, QString>> known;
    for (const auto &[id, holiday] : plan.all<Holiday>())
        known.insert(identity(holiday));
    ChangeSet changes;
    for (Holiday &holiday : news) {
        if (plan.find(holiday.id) || !known.insert(identity(holiday)).second)
            continue;
        if (!holiday.id.isValid())
            holiday.id = ids.next<Holiday>();
        changes.insert(std::move(holiday));
    }
    for (const Holiday &holiday : corrected) {
        const Holiday *before = plan.find(holiday.id);
        if (!before)
            return Error{Code::NotFound, {refOf(holiday.id)}, {}};
        changes.update(*before, holiday);
    }
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::AddHolidays, {qint64(changes.size())}, std::move(changes)};
}

} // namespace ruam::core
