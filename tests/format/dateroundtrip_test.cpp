#include <support/print.h>

#include <ruam/format/thaidate.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

constexpr DateStyle kFourDigitStyles[] = {DateStyle::Full, DateStyle::Weekday, DateStyle::Long, DateStyle::Short,
                                          DateStyle::Table};

/// Every day of the supported span, in every style that writes four digits of the year.
void expectEveryDayToReadBack(const DateFormat &format, DateStatus status)
{
    for (const DateStyle style : kFourDigitStyles) {
        int failures = 0;
        for (QDate day = kFirstDate; day <= kLastDate; day = day.addDays(1)) {
            const QString text = dateText(day, style, format);
            const DateReading reading = readDate(text);
            const bool same = reading.start == day && reading.end == day && reading.status <= status;
            if (!same && ++failures <= 3)
                ADD_FAILURE() << text.toStdString();
        }
        EXPECT_EQ(failures, 0);
    }
}

TEST(DateRoundTripTest, EveryDayInThaiReadsBackAsItself)
{
    expectEveryDayToReadBack({.digits = Digits::Arabic}, DateStatus::Ok);
    expectEveryDayToReadBack({.digits = Digits::Thai}, DateStatus::Ok);
}

TEST(DateRoundTripTest, EveryDayInEnglishReadsBackAsItself)
{
    expectEveryDayToReadBack({.language = Language::English, .era = Era::Common}, DateStatus::Ok);
    expectEveryDayToReadBack({.language = Language::English, .era = Era::Common, .digits = Digits::Thai},
                             DateStatus::Ok);
    // A Buddhist year behind an English month is noticed, and read.
    expectEveryDayToReadBack({.language = Language::English, .era = Era::Buddhist}, DateStatus::Warn);
}

TEST(DateRoundTripTest, EveryDayInThaiWithAYearOfTheCommonEraReadsBackWithANotice)
{
    expectEveryDayToReadBack({.era = Era::Common}, DateStatus::Warn);
}

TEST(DateRoundTripTest, TwoDigitYearsReadBackFrom2540To2599)
{
    for (const Digits digits : {Digits::Arabic, Digits::Thai}) {
        const QDate last(2599 - kBuddhistOffset, 12, 31);
        for (QDate day(2540 - kBuddhistOffset, 1, 1); day <= last; day = day.addDays(1)) {
            const DateReading reading = readDate(dateText(day, DateStyle::Office, {.digits = digits}));
            ASSERT_EQ(reading.start, day);
            ASSERT_EQ(reading.codes, QList<DateCode>{DateCode::WYear2});
        }
    }
}

/// What each language writes without a notice.
std::vector<DateFormat> plainFormats()
{
    std::vector<DateFormat> formats;
    for (const Digits digits : {Digits::Arabic, Digits::Thai}) {
        formats.push_back({.digits = digits});
        formats.push_back({.language = Language::English, .era = Era::Common, .digits = digits});
    }
    return formats;
}

void expectRangeToReadBack(const QString &text, const DateRange &range, QList<DateCode> codes = {})
{
    const DateReading reading = readDate(text);
    ASSERT_EQ(reading.codes, codes) << text.toStdString();
    ASSERT_EQ(reading.start, range.start) << text.toStdString();
    ASSERT_EQ(reading.end, range.end) << text.toStdString();
}

TEST(DateRoundTripTest, RangesOfAllLengthsReadBackAsThemselves)
{
    for (const DateStyle style : kFourDigitStyles) {
        for (int i = 0; i < 4000; ++i) {
            const QDate start = kFirstDate.addDays(i * 19), end = start.addDays(1 + i % 420);
            for (const DateFormat &format : plainFormats())
                expectRangeToReadBack(rangeText(start, end, style, format), {start, end});
        }
    }
}

TEST(DateRoundTripTest, OpenRangesReadBackAsThemselves)
{
    for (const DateStyle style : kFourDigitStyles)
        for (QDate start = kFirstDate; start <= kLastDate; start = start.addDays(97))
            for (const DateFormat &format : plainFormats())
                expectRangeToReadBack(rangeText(start, {}, style, format), {start, {}});
}

TEST(DateRoundTripTest, RangesWithTwoDigitsOfTheYearReadBackFrom2540To2599)
{
    const QDate last(2599 - kBuddhistOffset, 12, 31);
    int length = 1;
    for (QDate start(2540 - kBuddhistOffset, 1, 1); start.addDays(length) <= last; start = start.addDays(5)) {
        const QDate end = start.addDays(length);
        for (const Digits digits : {Digits::Arabic, Digits::Thai})
            expectRangeToReadBack(rangeText(start, end, DateStyle::Office, {.digits = digits}), {start, end},
                                  {DateCode::WYear2});
        length = length % 400 + 7;
    }
}

TEST(DateRoundTripTest, FiscalYearsAndQuartersReadBack)
{
    for (const DateFormat &format : plainFormats()) {
        for (int year = 2485; year < 2699; ++year) {
            const DateRange whole = fiscalYearRange(year);
            expectRangeToReadBack(fiscalYearText(year, format), whole);
            for (int quarter = 1; quarter <= 4; ++quarter) {
                const QDate start = whole.start.addMonths(3 * (quarter - 1));
                expectRangeToReadBack(fiscalQuarterText(start, format), {start, start.addMonths(3).addDays(-1)});
            }
        }
    }
}

TEST(DateRoundTripTest, DatesWithTimesReadBack)
{
    const QDate day(2007, 7, 20);
    const QTime nine(9, 0), noon(12, 30), midnight(0, 0);
    for (const DateFormat &format : plainFormats()) {
        for (const QDate end : {day, day.addDays(1), day.addDays(200), QDate()}) {
            for (const auto &[from, to] :
                 {std::pair(nine, QTime()), std::pair(nine, noon), std::pair(noon, nine), std::pair(noon, midnight)}) {
                if (to < from && to != midnight && to.isValid() && (end == day || !end.isValid()))
                    continue;
                const QString text = dateTimeText(day, end, from, to, format);
                expectRangeToReadBack(text, {day, end});
                const DateReading reading = readDate(text);
                ASSERT_EQ(reading.timeStart, from) << text.toStdString();
                ASSERT_EQ(reading.timeEnd, to) << text.toStdString();
                ASSERT_EQ(reading.endsAtMidnight, to == midnight) << text.toStdString();
            }
        }
    }
}

} // namespace
