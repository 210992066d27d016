#pragma once

#include <ruam/format/texts.h>

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

/// Dates as Thai offices write them. Everything inside Ruam is of the common era; the Buddhist era is read and written
/// here alone. Rules: domain.md 5. Supported: 1 January 2484 to 31 December 2699 B.E.
namespace ruam::format {

inline constexpr int kBuddhistOffset = 543;
inline const QDate kFirstDate{1941, 1, 1};
inline const QDate kLastDate{2156, 12, 31};

enum class DateStatus { Ok, Warn, Error };

/// What was noticed while reading. Names as in `ruam date --json`: dateCodeName(WYear2) is "W_YEAR2".
enum class DateCode {
    WYear2,           ///< two-digit year read as 25xx
    WCeAssumed,       ///< a year of the common era without ค.ศ.
    WBeAssumed,       ///< ISO form carrying a Buddhist year
    WWeekdayMismatch, ///< the weekday written is not the day's
    WTimeDashMissing, ///< two times without a dash between
    WMonthSpelling,   ///< a common misspelling of a month
    EEmpty,
    ESyntax,
    EDay,   ///< no such day in that month
    EMonth, ///< no such month
    ENoDay,
    ENoMonth,
    ENoYear,
    EYearRange,      ///< outside the supported span
    EEraRange,       ///< era and number contradict each other
    EYear2Ambiguous, ///< two digits 00-39: which century?
    EOrder,          ///< end before start
    ETime,           ///< no such time
    ETimeOrder,      ///< end time before start time
};
QString dateCodeName(DateCode code);

struct DateRange
{
    QDate start;
    QDate end; ///< equal to start for a single day; invalid for an open end
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// How a text was read. Absent values are invalid. With an error there are no dates, and only the error is among the
/// codes; an ambiguous text carries its possible readings instead. Two days may each have their time: from … to.
struct DateReading
{
    DateStatus status = DateStatus::Error;
    QDate start;
    QDate end;
    QTime timeStart;
    QTime timeEnd; ///< may be 24:00, held as 00:00 with `endsAtMidnight`
    bool endsAtMidnight = false;
    QList<DateCode> codes;
    QList<DateRange> readings;

    bool hasDates() const { return start.isValid(); }
    bool has(DateCode code) const { return codes.contains(code); }
    friend bool operator==(const DateReading &, const DateReading &) = default;
};

/// Reads a single date, a range, with or without times, a fiscal year, or an ISO date. Never guesses, never borrows
/// from today, never throws, bounded in time by the text's length.
DateReading readDate(QStringView text);

/// Reads a time ("0900", "9.00", "09:00 น.") or a range of times. Dates in the text are an error.
struct TimeReading
{
    DateStatus status = DateStatus::Error;
    QTime start;
    QTime end;
    bool endsAtMidnight = false;
    QList<DateCode> codes;
};
TimeReading readTime(QStringView text);

enum class Digits { Arabic, Thai };
enum class Era { Buddhist, Common };

enum class DateStyle {
    Full,    ///< วันจันทร์ที่ 9 กรกฎาคม พ.ศ. 2550
    Weekday, ///< วันจันทร์ที่ 9 กรกฎาคม 2550
    Long,    ///< 9 กรกฎาคม 2550
    Short,   ///< 9 ก.ค. 2550
    Office,  ///< 9 ก.ค. 50
    Table,   ///< จ. 9 ก.ค. 2550, for table cells
};

/// How dates are printed: the reader's language, the era and the digits are chosen apart, per paper.
struct DateFormat
{
    Language language = Language::Thai;
    Era era = Era::Buddhist;
    Digits digits = Digits::Arabic;
};

/// An invalid date prints as nothing.
QString dateText(QDate date, DateStyle style, const DateFormat &format = {});
/// "9 - 10 กรกฎาคม 2550"; months and years are printed once where they are equal; equal ends print as one date, an
/// invalid end as "9 กรกฎาคม 2550 เป็นต้นไป". In English "9–10 July 2007".
QString rangeText(QDate start, QDate end, DateStyle style = DateStyle::Long, const DateFormat &format = {});
/// "09.00 น.", "09.00-12.00 น."; in English "09:00–12:00"; equal ends print as one time, an end alone by itself.
/// `spaced` puts blanks around the dash, as on papers. Midnight as an end is 24.00.
QString timeText(QTime start, QTime end = {}, const DateFormat &format = {}, bool spaced = false);
/// Weekday(s), date(s) and time(s) in one: "วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น.". Times of several days are
/// those of each day, unless the end is the earlier: then both days have their own, from a moment to a moment.
QString dateTimeText(QDate start, QDate end, QTime timeStart, QTime timeEnd, const DateFormat &format = {});
/// A stamp as announcements print it: "16 กรกฎาคม 2552 15:13:50".
QString stampText(const QDateTime &stamp, const DateFormat &format = {});
/// "จันทร์", "จ." and so on; the full form with วัน.
QString weekdayText(QDate date, bool abbreviated, Language language = Language::Thai);
/// "อีก 7 วัน", "วันนี้", "พรุ่งนี้", "เมื่อ 3 วันก่อน".
QString relativeDaysText(QDate date, QDate today, const DateFormat &format = {});
/// The fiscal year (1 October to 30 September) of a date, Buddhist era; and its quarter, 1 to 4.
int fiscalYear(QDate date);
int fiscalQuarter(QDate date);
/// First to last day of a fiscal year given in the Buddhist era.
DateRange fiscalYearRange(int buddhistYear);
/// "ปีงบประมาณ 2550", "fiscal year 2007".
QString fiscalYearText(int buddhistYear, const DateFormat &format = {});
/// "ไตรมาสที่ 4 ปีงบประมาณ 2550", "quarter 4, fiscal year 2007"; of the quarter that the date lies in.
QString fiscalQuarterText(QDate date, const DateFormat &format = {});

/// Arabic digits as Thai ones and back. E-mail, URL and codes are the caller's to leave alone.
QString toThaiDigits(QString text);
QString toArabicDigits(QString text);
QString inDigits(QString text, Digits digits);
/// The digits whose keys were meant where a number was typed while the Thai layout was on: "ภถ" is 45. Nothing where
/// the text holds anything but keys of the number row, or no more than the dash that stands for "none".
std::optional<QString> digitsOfNumberRow(QStringView typed);

/// The line under a date field: weekday and both eras, or what is wrong and what would be right. In the reader's words.
QString dateEcho(const DateReading &reading, QStringView typed, const Texts &texts);

} // namespace ruam::format
