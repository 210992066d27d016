#include "dategrammar.h"
#include "monthspelling.h"

#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::format {
namespace {

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return c.isSpace() || (u >= 0x200B && u <= 0x200F) || u == 0xFEFF || u == 0x2060;
    });
}

/// Marks typed twice or in the wrong order look right and read wrong, and a month may be misspelt as no list foresees.
/// Both take time, so they come after the plain reading.
bool parseCarefully(QStringView text, WrittenText &written)
{
    if (text.size() > TokenList::kLongestText)
        return false;
    const QString cleaned = core::comparableText(text);
    if (cleaned != text && parseDate(dateTokens(cleaned), written))
        return true;
    const QString respelt = withMonthsRespelt(cleaned);
    written = {};
    if (respelt == cleaned || !parseDate(dateTokens(respelt), written))
        return false;
    written.start.misspelt = true;
    return true;
}

} // namespace

QString dateCodeName(DateCode code)
{
    switch (code) {
    case DateCode::WYear2:
        return QStringLiteral("W_YEAR2");
    case DateCode::WCeAssumed:
        return QStringLiteral("W_CE_ASSUMED");
    case DateCode::WBeAssumed:
        return QStringLiteral("W_BE_ASSUMED");
    case DateCode::WWeekdayMismatch:
        return QStringLiteral("W_WEEKDAY_MISMATCH");
    case DateCode::WTimeDashMissing:
        return QStringLiteral("W_TIME_DASH_MISSING");
    case DateCode::WMonthSpelling:
        return QStringLiteral("W_MONTH_SPELLING");
    case DateCode::EEmpty:
        return QStringLiteral("E_EMPTY");
    case DateCode::ESyntax:
        return QStringLiteral("E_SYNTAX");
    case DateCode::EDay:
        return QStringLiteral("E_DAY");
    case DateCode::EMonth:
        return QStringLiteral("E_MONTH");
    case DateCode::ENoDay:
        return QStringLiteral("E_NO_DAY");
    case DateCode::ENoMonth:
        return QStringLiteral("E_NO_MONTH");
    case DateCode::ENoYear:
        return QStringLiteral("E_NO_YEAR");
    case DateCode::EYearRange:
        return QStringLiteral("E_YEAR_RANGE");
    case DateCode::EEraRange:
        return QStringLiteral("E_ERA_RANGE");
    case DateCode::EYear2Ambiguous:
        return QStringLiteral("E_YEAR2_AMBIGUOUS");
    case DateCode::EOrder:
        return QStringLiteral("E_ORDER");
    case DateCode::ETime:
        return QStringLiteral("E_TIME");
    case DateCode::ETimeOrder:
        break;
    }
    return QStringLiteral("E_TIME_ORDER");
}

DateReading readDateWithDetails(QStringView text, DateDetails *details)
{
    DateReading reading;
    if (isBlankText(text)) {
        reading.codes.append(DateCode::EEmpty);
        return reading;
    }
    WrittenText written;
    if (parseDate(dateTokens(text), written))
        return resolveDate(written, details);
    if (WrittenText again; parseCarefully(text, again))
        return resolveDate(again, details);
    reading.codes.append(DateCode::ESyntax);
    return reading;
}

DateReading readDate(QStringView text)
{
    return readDateWithDetails(text, nullptr);
}

TimeReading readTime(QStringView text)
{
    TimeReading reading;
    WrittenTimes written;
    if (isBlankText(text)) {
        reading.codes.append(DateCode::EEmpty);
    } else if (!parseTimes(dateTokens(text), written)) {
        reading.codes.append(DateCode::ESyntax);
    } else if (checkTimes(written, true, reading.codes)) {
        reading.status = reading.codes.isEmpty() ? DateStatus::Ok : DateStatus::Warn;
        reading.start = written.start;
        reading.end = written.end;
        reading.endsAtMidnight = written.endsAtMidnight;
    }
    return reading;
}

} // namespace ruam::format
