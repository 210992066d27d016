#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/step.h>

#include <vector>

/// The government holidays that a file records. Nothing is computed: the lunar days follow the announced kind of the
/// lunar year, and the others are announced too (domain.md 4.2). All pure.
namespace ruam::core {

/// Those from `first` to `last`, by date; several of one day one after the other.
std::vector<const Holiday *> holidaysBetween(const Plan &plan, QDate first, QDate last);

/// What is known of the holidays of a year.
enum class HolidayYear {
    Unknown,  ///< none is recorded; those of single provinces do not count
    Expected, ///< only such as are expected or unconfirmed
    Recorded,
};
HolidayYear holidayYear(const Plan &plan, int commonYear);

bool isWeekend(QDate day);

/// A new holiday. Fails as Required without date or name.
Result<Edit> addHoliday(const Plan &plan, QDate date, const QString &name, IdSource &ids);
/// All of them in one step, less those that are there already: the same day and province, and a name that compares
/// equal. Holidays that bring an id keep it, so that files filled from one table can be merged; one whose id is there
/// was corrected since, and stays as it is. An edit without changes where none is new.
Result<Edit> addHolidays(const Plan &plan, std::vector<Holiday> holidays, IdSource &ids);

/// Adds as above, and puts each of `corrected` in the place of the one whose id it carries, in one step.
Result<Edit> takeHolidays(const Plan &plan, std::vector<Holiday> news, const std::vector<Holiday> &corrected,
                          IdSource &ids);

} // namespace ruam::core
