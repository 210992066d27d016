#include "datetext.h"

#include <ruam/presentation/recordmodel.h>

namespace ruam::widgets {

std::optional<format::DateEntry> entryOf(presentation::Editor editor)
{
    switch (editor) {
    case presentation::Editor::Date:
        return format::DateEntry::Day;
    case presentation::Editor::DateRange:
        return format::DateEntry::Days;
    case presentation::Editor::TimeRange:
        return format::DateEntry::Times;
    default:
        return std::nullopt;
    }
}

QString withoutToday(const QString &typed, QDate today, const format::Texts &texts)
{
    if (!today.isValid() || !format::meansToday(typed))
        return typed;
    return format::dateText(today, format::DateStyle::Long, presentation::screenDates(texts));
}

QString daysInPlaceOf(const QString &typed, QDate first, QDate last, const format::Texts &texts)
{
    const format::DateReading before = format::readDate(typed);
    QString text = format::rangeText(first, last, format::DateStyle::Long, presentation::screenDates(texts));
    if (before.timeStart.isValid())
        text += u' ' + format::timeText(before.timeStart, before.timeEnd, presentation::screenDates(texts));
    return text;
}

} // namespace ruam::widgets
