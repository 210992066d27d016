#include "rowdates.h"

#include <ruam/core/text.h>
#include <ruam/format/dateadvice.h>
#include <ruam/format/fieldtext.h>

namespace ruam::interchange {

using namespace core;

std::optional<QString> readRowDates(const QString &dates, const QString &start, const QString &end, RowDates &into)
{
    const auto isSure = [](const format::DateReading &reading) {
        return reading.hasDates() && !reading.has(format::DateCode::WWeekdayMismatch);
    };
    const QString first = dates.isEmpty() ? start : dates;
    if (first.isEmpty() && end.isEmpty())
        return std::nullopt;
    const format::DateReading from = format::readDate(first);
    if (!isSure(from))
        return first;
    into = {from.start, from.end, from.timeStart, from.timeEnd};
    if (end.isEmpty())
        return std::nullopt;
    const format::DateReading to = format::readDate(end);
    into.end = to.end;
    // Programs with calendars write the moment of the start, and that of the end.
    if (to.timeStart.isValid())
        into.timeEnd = to.timeEnd.isValid() ? to.timeEnd : to.timeStart;
    return isSure(to) && into.end >= into.start ? std::nullopt : std::optional(end);
}

QString rowDateReason(const QString &cell, const format::Texts &texts)
{
    const format::DateReading reading = format::readDate(cell);
    // A day that is read by itself was refused for what stands before it.
    if (reading.hasDates() && !reading.has(format::DateCode::WWeekdayMismatch))
        return endBeforeStartText(texts);
    bool isNumber = false;
    format::toArabicDigits(cell).toDouble(&isNumber);
    const bool isTold =
        reading.has(format::DateCode::WWeekdayMismatch) ||
        (!cell.isEmpty() && !isNumber && !reading.hasDates() && !reading.has(format::DateCode::ESyntax));
    return isTold ? format::dateAdvice(format::DateEntry::Days, cell, texts).line
                  : texts.translate("import", "“%1” is no sure date").arg(cell);
}

QString endBeforeStartText(const format::Texts &texts)
{
    return texts.translate("dates", "The end is before the start; check the dates and give each its year");
}

VenueNames::VenueNames(const Plan &plan) : m_provinces(plan)
{
    const format::Texts thai(format::Language::Thai), english(format::Language::English);
    for (const auto &[id, venue] : plan.all<Venue>()) {
        for (const QString &name :
             {venue.name, venue.nameEn, format::venueText(plan, id, thai), format::venueText(plan, id, english)})
            if (const QString key = comparableText(name); !key.isEmpty() && !m_named.contains(key))
                m_named.insert(key, &venue);
        if (venue.name.isEmpty() && venue.room.isEmpty() && !m_provincesAlone.contains(venue.province.value))
            m_provincesAlone.insert(venue.province.value, &venue);
    }
}

Venue VenueNames::find(const QString &text) const
{
    if (const Venue *named = m_named.value(comparableText(text)))
        return *named;
    Venue made;
    if (const auto province = m_provinces.find(text)) {
        if (const Venue *alone = m_provincesAlone.value(province->value))
            return *alone;
        made.province = *province;
    } else {
        made.name = text;
    }
    return made;
}

} // namespace ruam::interchange
