#pragma once

#include <ruam/format/texts.h>

#include <array>

namespace ruam::format {

/// The names of months and weekdays of one language, as ICU has them; index 0 is January and Monday.
struct CalendarWords
{
    std::array<QString, 12> months;
    std::array<QString, 12> shortMonths;
    std::array<QString, 7> weekdays; ///< without วัน
    std::array<QString, 7> shortWeekdays;
};

const CalendarWords &calendarWords(Language language);

} // namespace ruam::format
