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

TEST(DateRoundTripTest, RangesOfAllLengthsReadBackAsThemselves)
{
    for (const DateStyle style : kFourDigitStyles) {
        for (int i = 0; i < 4000; ++i) {
            const QDate start = kFirstDate.addDays(i * 19), end = start.addDays(1 + i % 420);
            for (const Language language : {Language::Thai, Language::English}) {
                const Era era = language == Language::Thai ? Era::Buddhist : Era::Common;
                const QString text = rangeText(start, end, style, {.language = language, .era = era});
                const DateReading reading = readDate(text);
                ASSERT_EQ(reading.status, DateStatus::Ok) << text.toStdString();
                ASSERT_EQ(reading.start, start) << text.toStdString();
                ASSERT_EQ(reading.end, end) << text.toStdString();
            }
        }
    }
}

TEST(DateRoundTripTest, DatesWithTimesAndOpenEndsReadBack)
{
    const QDate day(2007, 7, 20);
    for (const Language language : {Language::Thai, Language::English}) {
        const DateFormat format{.language = language, .era = language == Language::Thai ? Era::Buddhist : Era::Common};
        const DateReading reading = readDate(dateTimeText(day, day.addDays(1), QTime(9, 0), QTime(12, 30), format));
        EXPECT_EQ(reading.status, DateStatus::Ok);
        EXPECT_EQ(reading.end, day.addDays(1));
        EXPECT_EQ(reading.timeEnd, QTime(12, 30));
        const DateReading open = readDate(rangeText(day, {}, DateStyle::Long, format));
        EXPECT_EQ(open.status, DateStatus::Ok);
        EXPECT_EQ(open.start, day);
        EXPECT_FALSE(open.end.isValid());
    }
}

} // namespace
