#pragma once

#include "datetokens.h"

#include <ruam/format/thaidate.h>

/// The grammar of dates over the tokens, and what the parts mean together. Inner to the reader of dates.
namespace ruam::format {

enum class WrittenEra : quint8 { None, Buddhist, Common };

struct WrittenYear
{
    int number = 0;
    int digits = 0; ///< 0 where no year is written
    WrittenEra era = WrittenEra::None;
    int twin = 0;         ///< the same year in brackets, in the other era
    bool iso = false;     ///< the year comes first
    bool english = false; ///< what stands before it is English
    bool written() const { return digits > 0; }
};

/// One end of a range as written. Zero is "not written".
struct WrittenDate
{
    int day = 0;
    bool hasDay = false;
    int month = 0;
    bool hasMonth = false;
    bool monthFirst = false; ///< "July 9"
    bool misspelt = false;
    WrittenYear year;
    int weekday = 0;     ///< 1 to 7
    int weekdayLast = 0; ///< the second of "จันทร์ - อังคารที่ 9 - 10"
};

struct WrittenTimes
{
    QTime start;
    QTime end;
    bool startsAtMidnight = false; ///< 24.00, which only an end may be
    bool endsAtMidnight = false;
    bool dashMissing = false;
    bool open = false; ///< เป็นต้นไป
    bool hasEnd = false;
    bool written = false;
    bool invalid = false; ///< no such time of day
};

/// A whole text as written, before anything is looked up in the calendar.
struct WrittenText
{
    WrittenDate start;
    WrittenDate end;
    bool range = false;
    int listed = 0;    ///< days behind the first, where they are told one by one
    bool open = false; ///< ตั้งแต่ … or … เป็นต้นไป
    WrittenTimes times;
    WrittenTimes endTimes; ///< of the second of two days that each have their time
    bool fiscal = false;
    int quarter = 0; ///< 0 for the whole year
    int quarterLast = 0;
};

/// False where the text follows no form of dates.
bool parseDate(const TokenList &tokens, WrittenText &written);
/// Times alone.
bool parseTimes(const TokenList &tokens, WrittenTimes &written);

/// What the reader knows beside its answer, for the words under a date field.
struct DateDetails
{
    int day = 0;
    int month = 0;
    int year = 0;    ///< common era, 0 where none
    int weekday = 0; ///< as written, where it is not the day's
    QDate weekdayOf; ///< the day that has another weekday

    struct AssumedYear
    {
        DateCode code;
        int year; ///< common era
    };
    QList<AssumedYear> assumed; ///< the years that were read with a notice
};

/// Looks the parts up in the calendar.
DateReading resolveDate(const WrittenText &written, DateDetails *details);
/// Adds what is wrong with times to the codes; false where they are none.
bool checkTimes(const WrittenTimes &times, bool sameDay, QList<DateCode> &codes);

/// readDate with its details.
DateReading readDateWithDetails(QStringView text, DateDetails *details);

} // namespace ruam::format
