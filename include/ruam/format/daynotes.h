#pragma once

#include <ruam/core/holidays.h>
#include <ruam/format/texts.h>

#include <QString>

/// What the calendar of a file says of days, in the reader's words.
namespace ruam::format {

/// Short name, else name; in brackets the one province whose it is, and its state while it is not announced:
/// "ชดเชยวันอาสาฬหบูชา (รอยืนยัน)".
QString holidayText(const core::Plan &plan, const core::Holiday &holiday, const Texts &texts);

/// "ยังไม่ได้บันทึกวันหยุดราชการ พ.ศ. 2570", or that only expected ones are recorded; empty for a recorded year.
QString holidayYearText(const core::Plan &plan, int commonYear, const Texts &texts);

struct DayNote
{
    QString text;        ///< empty where there is nothing to say
    bool dayOff = false; ///< a weekend or a holiday is among the days; else the text speaks of what is not recorded
};
/// Weekends and holidays from `start` to `end` (the one day without an end), and years whose holidays are not recorded.
/// Says nothing of more than 31 days: in a fiscal year there is always a holiday.
DayNote dayNote(const core::Plan &plan, QDate start, QDate end, const Texts &texts);

} // namespace ruam::format
