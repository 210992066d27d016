#include <support/print.h>

#include <ruam/format/thaidate.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

/// One text and how it must be read: status, start, end, times and codes in one line.
struct Reading
{
    const char16_t *text;
    const char *expected;
};

QString shown(const DateReading &reading)
{
    QStringList parts;
    parts << (reading.status == DateStatus::Ok     ? QStringLiteral("ok")
              : reading.status == DateStatus::Warn ? QStringLiteral("warn")
                                                   : QStringLiteral("error"));
    if (reading.start.isValid())
        parts << reading.start.toString(Qt::ISODate);
    if (reading.end.isValid() && reading.end != reading.start)
        parts << reading.end.toString(Qt::ISODate);
    if (reading.start.isValid() && !reading.end.isValid())
        parts << QStringLiteral("open");
    if (reading.timeStart.isValid())
        parts << reading.timeStart.toString(QStringLiteral("HH:mm"));
    if (reading.timeEnd.isValid())
        parts << (reading.endsAtMidnight ? QStringLiteral("24:00") : reading.timeEnd.toString(QStringLiteral("HH:mm")));
    for (const DateCode code : reading.codes)
        parts << dateCodeName(code);
    for (const DateRange &range : reading.readings)
        parts << range.start.toString(Qt::ISODate) + u'/' + range.end.toString(Qt::ISODate);
    return parts.join(u' ');
}

class DateReadTest : public testing::TestWithParam<Reading>
{
};

TEST_P(DateReadTest, ReadsAsAnOfficerMeansIt)
{
    const QString text = QString::fromUtf16(GetParam().text);
    EXPECT_EQ(shown(readDate(text)), QLatin1String(GetParam().expected)) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(SingleDays, DateReadTest,
                         testing::ValuesIn(std::vector<Reading>{
                             {u"16 กรกฎาคม 2552", "ok 2009-07-16"},
                             {u"  16   กรกฎาคม   2552 ", "ok 2009-07-16"},
                             {u"16กรกฎาคม2552", "ok 2009-07-16"},
                             {u"๑๖ กรกฎาคม ๒๕๕๒", "ok 2009-07-16"},
                             {u"1๖ กรกฎาคม ๒5๕2", "ok 2009-07-16"},
                             {u"9 ก.ค. 2550", "ok 2007-07-09"},
                             {u"9 ก.ค.2550", "ok 2007-07-09"},
                             {u"9 กค 2550", "ok 2007-07-09"},
                             {u"9กค.2550", "ok 2007-07-09"},
                             {u"9 ก.ค 2550", "ok 2007-07-09"},
                             {u"9 ก. ค. 2550", "ok 2007-07-09"},
                             {u"9กค50", "warn 2007-07-09 W_YEAR2"},
                             {u"9 ก.ค. 50", "warn 2007-07-09 W_YEAR2"},
                             {u"9 ก.ค. '50", "warn 2007-07-09 W_YEAR2"},
                             {u"9 ม.ค. 2550", "ok 2007-01-09"},
                             {u"9 มี.ค. 2550", "ok 2007-03-09"},
                             {u"9 มค 2550", "ok 2007-01-09"},
                             {u"9 มีค 2550", "ok 2007-03-09"},
                             {u"9 เม.ย. 2550", "ok 2007-04-09"},
                             {u"9 มิ.ย. 2550", "ok 2007-06-09"},
                             {u"9 เมย 2550", "ok 2007-04-09"},
                             {u"9 มิย 2550", "ok 2007-06-09"},
                             {u"9 พ.ค. 2550", "ok 2007-05-09"},
                             {u"9 พ.ย. 2550", "ok 2007-11-09"},
                             {u"9 กรกฎา 2550", "ok 2007-07-09"},
                             {u"9 เดือนกรกฎาคม พ.ศ. 2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พ.ศ. 2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พ.ศ.2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พศ 2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พุทธศักราช ๒๕๕๐", "ok 2007-07-09"},
                             {u"9 กรกฎาคม ปี 2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม ค.ศ. 2007", "ok 2007-07-09"},
                             {u"9 กรกฎาคม 2007", "warn 2007-07-09 W_CE_ASSUMED"},
                             {u"9 กรกฏาคม 2550", "warn 2007-07-09 W_MONTH_SPELLING"},
                             {u"9 กันยายม 2550", "warn 2007-09-09 W_MONTH_SPELLING"},
                             {u"9 กุมภาพัน 2550", "warn 2007-02-09 W_MONTH_SPELLING"},
                             {u"9 พฤษจิกายน 2550", "warn 2007-11-09 W_MONTH_SPELLING"},
                             {u"9/7/2550", "ok 2007-07-09"},
                             {u"09/07/2550", "ok 2007-07-09"},
                             {u"9-7-2550", "ok 2007-07-09"},
                             {u"9.7.2550", "ok 2007-07-09"},
                             {u"9 / 7 / 2550", "ok 2007-07-09"},
                             {u"๙/๗/๒๕๕๐", "ok 2007-07-09"},
                             {u"9/7/50", "warn 2007-07-09 W_YEAR2"},
                             {u"9.7.50", "warn 2007-07-09 W_YEAR2"},
                             {u"9/7/2007", "warn 2007-07-09 W_CE_ASSUMED"},
                             {u"13/7/2550", "ok 2007-07-13"},
                             {u"วันที่ 9 กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"เมื่อวันที่ 9 กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"ณ วันที่ 9 กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"29 กุมภาพันธ์ 2551", "ok 2008-02-29"},
                             {u"1 มกราคม 2484", "ok 1941-01-01"},
                             {u"31 ธันวาคม 2699", "ok 2156-12-31"},
                             {u"9 กรกฎาคม\u00A02550", "ok 2007-07-09"},
                             {u"9 กร\u200Bกฎาคม 2550", "ok 2007-07-09"},
                             {u"09072550", "ok 2007-07-09"},
                             {u"9-ก.ค.-2550", "ok 2007-07-09"},
                             {u"9-ก.ค.-50", "warn 2007-07-09 W_YEAR2"},
                             {u"9/ก.ค./2550", "ok 2007-07-09"},
                             {u"9. กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"9\\7\\2550", "ok 2007-07-09"},
                             {u"９/７/２５５０", "ok 2007-07-09"},
                             {u"\u202A9/7/2550\u202C", "ok 2007-07-09"},
                             {u"9 กรกฎาคม 25\u200B50 เวลา 09.0\u200B0 น.", "ok 2007-07-09 09:00"},
                             {u"วันที่ 9 เดือน 7 พ.ศ. 2550", "ok 2007-07-09"},
                             {u"วันที่ : 9 กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พ.ศ. 2550 (ค.ศ. 2007)", "ok 2007-07-09"},
                             {u"9 กรกฎาคม พ.ศ. 2550 (ค.ศ. 2008)", "error E_ERA_RANGE"},
                             {u"9 กรกฎาคม 2550 (2550)", "error E_ERA_RANGE"},
                             {u"9 พฤศจิกายณ 2550", "warn 2007-11-09 W_MONTH_SPELLING"},
                             {u"9 กุมภาพันธุ์ 2550", "warn 2007-02-09 W_MONTH_SPELLING"},
                             {u"9 เดือนธันวาคน 2550", "warn 2007-12-09 W_MONTH_SPELLING"},
                             {u"9 กันยนยน 2550", "warn 2007-09-09 W_MONTH_SPELLING"},
                             {u"9 กรฎกาคม 2550", "warn 2007-07-09 W_MONTH_SPELLING"},
                             // As near to มกราคม as to มีนาคม.
                             {u"9 มีราคม 2550", "error E_SYNTAX"},
                         }));

INSTANTIATE_TEST_SUITE_P(Weekdays, DateReadTest,
                         testing::ValuesIn(std::vector<Reading>{
                             {u"วันศุกร์ที่ 20 กรกฎาคม 2550", "ok 2007-07-20"},
                             {u"ในวันศุกร์ที่ 20 กรกฎาคม 2550", "ok 2007-07-20"},
                             {u"ศุกร์ 20 กรกฎาคม 2550", "ok 2007-07-20"},
                             {u"ศ. 20 ก.ค. 2550", "ok 2007-07-20"},
                             {u"20 กรกฎาคม 2550 (วันศุกร์)", "ok 2007-07-20"},
                             {u"วันพฤหัสที่ 19 กรกฎาคม 2550", "ok 2007-07-19"},
                             {u"วันพฤหัสบดีที่ 19 กรกฎาคม 2550", "ok 2007-07-19"},
                             {u"พฤหัสฯ 19 ก.ค. 2550", "ok 2007-07-19"},
                             {u"พฤ. 19 ก.ค. 2550", "ok 2007-07-19"},
                             {u"วันเสาร์ที่ 20 กรกฎาคม 2550", "warn 2007-07-20 W_WEEKDAY_MISMATCH"},
                             {u"20 กรกฎาคม 2550 (เสาร์)", "warn 2007-07-20 W_WEEKDAY_MISMATCH"},
                             {u"จ. 10 - อ. 11 กันยายน 2550", "ok 2007-09-10 2007-09-11"},
                             {u"วันจันทร์ที่ 10 - วันพุธที่ 11 กันยายน 2550", "warn 2007-09-10 2007-09-11 W_WEEKDAY_MISMATCH"},
                             {u"วันจันทร์ - อังคารที่ 10 - 11 กันยายน 2550", "ok 2007-09-10 2007-09-11"},
                             {u"วันจันทร์และอังคารที่ 10 และ 11 กันยายน 2550", "ok 2007-09-10 2007-09-11"},
                             {u"(จันทร์) 10 ก.ย. 2550", "ok 2007-09-10"},
                             {u"10 - 11 ก.ย. 2550 (จ.-พ.)", "warn 2007-09-10 2007-09-11 W_WEEKDAY_MISMATCH"},
                         }));

INSTANTIATE_TEST_SUITE_P(Ranges, DateReadTest,
                         testing::ValuesIn(std::vector<Reading>{
                             {u"9 - 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"๙ - ๑๐ กรกฎาคม ๒๕๕๐", "ok 2007-07-09 2007-07-10"},
                             {u"๙–๑๐ กรกฎาคม ๒๕๕๐", "ok 2007-07-09 2007-07-10"},
                             {u"9—10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9~10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9-10 ก.ค. 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9-10 ก.ค. 50", "warn 2007-07-09 2007-07-10 W_YEAR2"},
                             {u"9-10กค50", "warn 2007-07-09 2007-07-10 W_YEAR2"},
                             {u"9 ถึง 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9 ถึงวันที่ 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"ระหว่างวันที่ 9 - 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"ระหว่างวันที่ 9 กรกฎาคม 2550 ถึงวันที่ 10 สิงหาคม 2550", "ok 2007-07-09 2007-08-10"},
                             {u"ระหว่างวันที่ 9 และ 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"ตั้งแต่วันที่ 9 ถึงวันที่ 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"ตั้งแต่วันที่ 9 กรกฎาคม จนถึงวันที่ 10 สิงหาคม 2550", "ok 2007-07-09 2007-08-10"},
                             {u"30 กรกฎาคม - 2 สิงหาคม 2550", "ok 2007-07-30 2007-08-02"},
                             {u"28 ธันวาคม 2550 - 3 มกราคม 2551", "ok 2007-12-28 2008-01-03"},
                             {u"28 ธ.ค. 50 - 3 ม.ค. 51", "warn 2007-12-28 2008-01-03 W_YEAR2"},
                             {u"28 ธ.ค. 50 - 3 ม.ค. 2551", "warn 2007-12-28 2008-01-03 W_YEAR2"},
                             {u"9/7/2550 - 10/7/2550", "ok 2007-07-09 2007-07-10"},
                             {u"9/7/2550-10/7/2550", "ok 2007-07-09 2007-07-10"},
                             {u"9-10/7/2550", "ok 2007-07-09 2007-07-10"},
                             {u"30/7-2/8/2550", "ok 2007-07-30 2007-08-02"},
                             {u"9 และ 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"วันที่ 9, 10 ก.ค. 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9, 10 และ 11 กรกฎาคม 2550", "ok 2007-07-09 2007-07-11"},
                             {u"31 กรกฎาคม และ 1 สิงหาคม 2550", "ok 2007-07-31 2007-08-01"},
                             {u"9-ก.ค. - 10-ส.ค.-2550", "ok 2007-07-09 2007-08-10"},
                             {u"9-ก.ค.-10-ส.ค. 2550", "ok 2007-07-09 2007-08-10"},
                             {u"ตั้งเเต่วันที่ 9 ถึง 10 กรกฎาคม 2550", "ok 2007-07-09 2007-07-10"},
                             {u"9 - 9 กรกฎาคม 2550", "ok 2007-07-09"},
                             {u"9.7.2550-10.7.2550", "ok 2007-07-09 2007-07-10"},
                             {u"9 กรกฎาคม 2550 เป็นต้นไป", "ok 2007-07-09 open"},
                             {u"ตั้งแต่วันที่ 9 กรกฎาคม 2550 เป็นต้นไป", "ok 2007-07-09 open"},
                             {u"ตั้งแต่ 9 ก.ค. 2550", "ok 2007-07-09 open"},
                         }));

INSTANTIATE_TEST_SUITE_P(
    Times, DateReadTest,
    testing::ValuesIn(std::vector<Reading>{
        {u"วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00 12.00 น.", "warn 2007-07-20 09:00 12:00 W_TIME_DASH_MISSING"},
        {u"20 กรกฎาคม 2550 เวลา 09.00 - 12.00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 09.00 น. - 12.00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 09:00-12:00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา ๐๙.๐๐ - ๑๒.๐๐ น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 09.00 น. ถึงเวลา 12.00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 09.00-12.00", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 0900-1200 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 09.00 น.", "ok 2007-07-20 09:00"},
        {u"20 กรกฎาคม 2550 เวลา 9 น.", "ok 2007-07-20 09:00"},
        {u"20 กรกฎาคม 2550 เวลา 9.30 นาฬิกา", "ok 2007-07-20 09:30"},
        {u"20 กรกฎาคม 2550 เวลา 09.00 น. เป็นต้นไป", "ok 2007-07-20 09:00"},
        {u"เวลา 09.00-12.00 น. วันที่ 20 กรกฎาคม 2550", "ok 2007-07-20 09:00 12:00"},
        {u"9 - 10 กรกฎาคม 2550 เวลา 08.30-16.30 น.", "ok 2007-07-09 2007-07-10 08:30 16:30"},
        {u"9 ก.ค. 2550 เวลา 13.00 น. - 10 ก.ค. 2550 เวลา 12.00 น.", "ok 2007-07-09 2007-07-10 13:00 12:00"},
        {u"9/7/2550 13.00 น. - 9/7/2550 12.00 น.", "error E_TIME_ORDER"},
        {u"16 กรกฎาคม 2552 15:13:50", "ok 2009-07-16 15:13"},
        {u"20 กรกฎาคม 2550 เวลา 9-12 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 0900-1200", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 (09.00-12.00 น.)", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา 09. 00 น.", "ok 2007-07-20 09:00"},
        {u"20 กรกฎาคม 2550 ตั้งแต่ 09.00 น. เป็นต้นไป", "ok 2007-07-20 09:00"},
        {u"20 กรกฎาคม 2550 ระหว่าง 09.00-12.00 น.", "ok 2007-07-20 09:00 12:00"},
        {u"20 กรกฎาคม 2550 เวลา ๙ นาฬิกา ๓๐ นาที", "ok 2007-07-20 09:30"},
        {u"20 กรกฎาคม 2550 เวลา 9.30 น. 30 นาที", "error E_TIME"},
        {u"20 กรกฎาคม 2550 เป็นต้นไป เวลา 09.00 น.", "ok 2007-07-20 open 09:00"},
        {u"09.00-12.00 น. 20 กรกฎาคม 2550", "ok 2007-07-20 09:00 12:00"},
        {u"เวลา 09.00 น. ของวันที่ 20 กรกฎาคม 2550", "ok 2007-07-20 09:00"},
        {u"9/7/2550 13.00 น. - 10/7/2550 24.00 น.", "ok 2007-07-09 2007-07-10 13:00 24:00"},
        {u"20 กรกฎาคม 2550 เวลา 9 โมง", "error E_SYNTAX"},
        {u"20 กรกฎาคม 2550 0900 1200 น.", "warn 2007-07-20 09:00 12:00 W_TIME_DASH_MISSING"},
        {u"20 กรกฎาคม 2550 เวลา 22.00-24.00 น.", "ok 2007-07-20 22:00 24:00"},
        {u"20 กรกฎาคม 2550 เวลา 24.00 น.", "error E_TIME"},
        {u"20 กรกฎาคม 2550 เวลา 25.00 น.", "error E_TIME"},
        {u"20 กรกฎาคม 2550 เวลา 09.60 น.", "error E_TIME"},
        {u"20 กรกฎาคม 2550 เวลา 22.00-24.30 น.", "error E_TIME"},
        {u"9 กรกฎาคม 2550 เวลา 12.00-09.00 น.", "error E_TIME_ORDER"},
        {u"9 กรกฎาคม 2550 เวลา 12.00-12.00 น.", "error E_TIME_ORDER"},
        {u"9 กรกฎาคม เวลา 09.00 น.", "error E_NO_YEAR"},
        {u"9 กรกฎาคม 0900 น.", "error E_NO_YEAR"},
    }));

INSTANTIATE_TEST_SUITE_P(IsoAndEnglish, DateReadTest,
                         testing::ValuesIn(std::vector<Reading>{
                             {u"2007-07-09", "ok 2007-07-09"},
                             {u"2007/07/09", "ok 2007-07-09"},
                             {u"20070709", "ok 2007-07-09"},
                             {u"2550-07-09", "warn 2007-07-09 W_BE_ASSUMED"},
                             {u"25500709", "warn 2007-07-09 W_BE_ASSUMED"},
                             {u"2007-07-09T09:00", "ok 2007-07-09 09:00"},
                             {u"2007-07-09T09:00:00+07:00", "ok 2007-07-09 09:00"},
                             {u"2007-07-09T09:00:00+09:00", "error E_SYNTAX"},
                             {u"2007-07-09 09:00", "ok 2007-07-09 09:00"},
                             {u"2007-07-09T09:00:00.000", "ok 2007-07-09 09:00"},
                             {u"9-Jul-2007", "ok 2007-07-09"},
                             {u"9th of July 2007", "ok 2007-07-09"},
                             {u"9 July 2007, 09.00-12.00 hrs.", "ok 2007-07-09 09:00 12:00"},
                             {u"2007-07-09/2007-07-10", "ok 2007-07-09 2007-07-10"},
                             {u"2007-07-09 - 2007-07-10", "ok 2007-07-09 2007-07-10"},
                             {u"2007-02-29", "error E_DAY"},
                             {u"2007-13-01", "error E_MONTH"},
                             {u"2007-07", "error E_NO_DAY"},
                             {u"9 July 2007", "ok 2007-07-09"},
                             {u"9 JUL 2007", "ok 2007-07-09"},
                             {u"9 July 2550", "warn 2007-07-09 W_BE_ASSUMED"},
                             {u"9 July B.E. 2550", "ok 2007-07-09"},
                             {u"9–10 July 2007", "ok 2007-07-09 2007-07-10"},
                             {u"July 9, 2007", "ok 2007-07-09"},
                             {u"July 9-10, 2007", "ok 2007-07-09 2007-07-10"},
                             {u"Friday 20 July 2007, 09:00–12:00", "ok 2007-07-20 09:00 12:00"},
                             {u"Sat 20 Jul 2007", "warn 2007-07-20 W_WEEKDAY_MISMATCH"},
                             {u"9 Jul 07", "error E_YEAR2_AMBIGUOUS 1964-07-09/1964-07-09 2007-07-09/2007-07-09"},
                         }));

INSTANTIATE_TEST_SUITE_P(FiscalYears, DateReadTest,
                         testing::ValuesIn(std::vector<Reading>{
                             {u"ปีงบประมาณ 2550", "ok 2006-10-01 2007-09-30"},
                             {u"ปีงบประมาณ พ.ศ. ๒๕๕๐", "ok 2006-10-01 2007-09-30"},
                             {u"ปีงบประมาณ 50", "warn 2006-10-01 2007-09-30 W_YEAR2"},
                             {u"ปีงบประมาณ 2546 - 2550", "ok 2002-10-01 2007-09-30"},
                             {u"ไตรมาสที่ 1 ปีงบประมาณ 2550", "ok 2006-10-01 2006-12-31"},
                             {u"ไตรมาส 4/2550", "ok 2007-07-01 2007-09-30"},
                             {u"ปีงบประมาณ พ.ศ. 2550 ไตรมาสที่ 4", "ok 2007-07-01 2007-09-30"},
                             {u"ไตรมาสที่ 1 - 2 ปีงบประมาณ 2550", "ok 2006-10-01 2007-03-31"},
                             {u"ไตรมาสที่ 2 - 1 ปีงบประมาณ 2550", "error E_ORDER"},
                             {u"ไตรมาสที่ 4", "error E_NO_YEAR"},
                             {u"ปีงบประมาณ 2550 เป็นต้นไป", "ok 2006-10-01 open"},
                             {u"ปีงบฯ ๕๐", "warn 2006-10-01 2007-09-30 W_YEAR2"},
                             {u"ประจำปีงบประมาณ พ.ศ. 2550", "ok 2006-10-01 2007-09-30"},
                             {u"fiscal year 2007", "ok 2006-10-01 2007-09-30"},
                             {u"FY2550", "warn 2006-10-01 2007-09-30 W_BE_ASSUMED"},
                             {u"ปีงบประมาณ 07", "error E_YEAR2_AMBIGUOUS 1963-10-01/1964-09-30 2006-10-01/2007-09-30"},
                             {u"ไตรมาสที่ 1 ปีงบประมาณ 07",
                              "error E_YEAR2_AMBIGUOUS 1963-10-01/1963-12-31 2006-10-01/2006-12-31"},
                             // The fiscal year 1941 began before the supported span.
                             {u"ปีงบประมาณ ค.ศ. 41", "error E_YEAR2_AMBIGUOUS 2040-10-01/2041-09-30"},
                             {u"ไตรมาสที่ 5 ปีงบประมาณ 2550", "error E_SYNTAX"},
                             {u"ปีงบประมาณ 2484", "error E_YEAR_RANGE"},
                             {u"ปีงบประมาณ", "error E_NO_YEAR"},
                             {u"ปีงบประมาณ 2550 - 2546", "error E_ORDER"},
                         }));

INSTANTIATE_TEST_SUITE_P(
    Errors, DateReadTest,
    testing::ValuesIn(std::vector<Reading>{
        {u"", "error E_EMPTY"},
        {u" \u200B ", "error E_EMPTY"},
        {u"เร็ว ๆ นี้", "error E_SYNTAX"},
        {u"วันนี้", "error E_SYNTAX"},
        {u"9, 11 กรกฎาคม 2550", "error E_SYNTAX"},
        {u"9 และ 11 กรกฎาคม 2550", "error E_SYNTAX"},
        {u"9, 10 และ 12 กรกฎาคม 2550", "error E_SYNTAX"},
        {u"10, 9 กรกฎาคม 2550", "error E_SYNTAX"},
        {u"9, 11/7/07", "error E_SYNTAX"},
        {u"9 กรกฎาคม 2550 ณ โรงแรม", "error E_SYNTAX"},
        {u"9-10-11 กรกฎาคม 2550", "error E_SYNTAX"},
        {u"9 - 10 กรกฎาคม 2550 เป็นต้นไป", "error E_SYNTAX"},
        {u"7/13/2550", "error E_MONTH"},
        {u"9/0/2550", "error E_MONTH"},
        {u"31 กุมภาพันธ์ 2550", "error E_DAY"},
        {u"29 กุมภาพันธ์ 2552", "error E_DAY"},
        {u"31 มิถุนายน 2550", "error E_DAY"},
        {u"0 กรกฎาคม 2550", "error E_DAY"},
        {u"32 กรกฎาคม 2550", "error E_DAY"},
        {u"กรกฎาคม 2550", "error E_NO_DAY"},
        {u"7/2550", "error E_NO_DAY"},
        {u"พ.ศ. 2550", "error E_NO_DAY"},
        {u"9 2550", "error E_NO_MONTH"},
        {u"9 กรกฎาคม", "error E_NO_YEAR"},
        {u"9 กรกฎาคม พ.ศ.", "error E_NO_YEAR"},
        {u"9/7", "error E_NO_YEAR"},
        {u"9 - 10 กรกฎาคม", "error E_NO_YEAR"},
        {u"9 กรกฎาคม 2550 - 10", "error E_NO_MONTH"},
        {u"9 กรกฎาคม 2550 - 12 สิงหาคม", "error E_NO_YEAR"},
        {u"1 เมษายน 2480", "error E_YEAR_RANGE"},
        {u"31 ธันวาคม 2483", "error E_YEAR_RANGE"},
        {u"1 มกราคม ค.ศ. 1940", "error E_YEAR_RANGE"},
        {u"1 มกราคม 2300", "error E_YEAR_RANGE"},
        {u"1 มกราคม 2700", "error E_YEAR_RANGE"},
        {u"1 มกราคม 255", "error E_YEAR_RANGE"},
        {u"9 กรกฎาคม พ.ศ. 2007", "error E_ERA_RANGE"},
        {u"9 กรกฎาคม ค.ศ. 2550", "error E_ERA_RANGE"},
        {u"10 - 9 กรกฎาคม 2550", "error E_ORDER"},
        {u"28 ธันวาคม - 3 มกราคม 2551", "error E_ORDER"},
        {u"9/7/07", "error E_YEAR2_AMBIGUOUS 1964-07-09/1964-07-09 2007-07-09/2007-07-09"},
        {u"9/7/26", "error E_YEAR2_AMBIGUOUS 1983-07-09/1983-07-09 2026-07-09/2026-07-09"},
        {u"9/7/39", "error E_YEAR2_AMBIGUOUS 1996-07-09/1996-07-09 2039-07-09/2039-07-09"},
        {u"9/7/40", "warn 1997-07-09 W_YEAR2"},
        {u"9/7/99", "warn 2056-07-09 W_YEAR2"},
        {u"29/2/07", "error E_YEAR2_AMBIGUOUS 1964-02-29/1964-02-29"},
        {u"30/2/07", "error E_DAY"},
        {u"9-10/7/07", "error E_YEAR2_AMBIGUOUS 1964-07-09/1964-07-10 2007-07-09/2007-07-10"},
        {u"28/12/07 - 3/1/08", "error E_YEAR2_AMBIGUOUS 1964-12-28/1965-01-03 2007-12-28/2008-01-03"},
        {u"9 กรกฎาคม พ.ศ. 07", "warn 1964-07-09 W_YEAR2"},
        {u"9 กรกฎาคม ค.ศ. 07", "warn 2007-07-09 W_YEAR2"},
        {u"9 กรกฎาคม ค.ศ. 50", "error E_YEAR2_AMBIGUOUS 1950-07-09/1950-07-09 2050-07-09/2050-07-09"},
    }));

TEST(DateReadLimits, ALongTextIsNoDateAndSaysSoAtOnce)
{
    const QString long_(200'000, u'9');
    EXPECT_EQ(shown(readDate(long_)), QStringLiteral("error E_SYNTAX"));
    EXPECT_EQ(shown(readDate(QStringLiteral("9 - ").repeated(60))), QStringLiteral("error E_SYNTAX"));
    EXPECT_EQ(shown(readDate(QString(200'000, u'ก'))), QStringLiteral("error E_SYNTAX"));
    EXPECT_EQ(shown(readDate(QString(200'000, u' '))), QStringLiteral("error E_EMPTY"));
}

TEST(DateReadLimits, HalvesOfCharactersAndNulAreNoDate)
{
    for (const char16_t odd : {char16_t(0), char16_t(0xD800), char16_t(0xDC00), char16_t(0xFFFF)}) {
        const QString text = QStringLiteral("9 กรกฎาคม 2550") + QChar(odd);
        EXPECT_EQ(shown(readDate(text)), QStringLiteral("error E_SYNTAX")) << int(odd);
        EXPECT_EQ(shown(readDate(QString(1, QChar(odd)))), QStringLiteral("error E_SYNTAX")) << int(odd);
    }
}

struct TimeCase
{
    const char16_t *text;
    const char *expected;
};

class TimeReadTest : public testing::TestWithParam<TimeCase>
{
};

TEST_P(TimeReadTest, ReadsTimesTypedWithoutAColon)
{
    const TimeReading reading = readTime(QString::fromUtf16(GetParam().text));
    QStringList parts;
    if (reading.start.isValid())
        parts << reading.start.toString(QStringLiteral("HH:mm"));
    if (reading.end.isValid())
        parts << (reading.endsAtMidnight ? QStringLiteral("24:00") : reading.end.toString(QStringLiteral("HH:mm")));
    for (const DateCode code : reading.codes)
        parts << dateCodeName(code);
    EXPECT_EQ(parts.join(u' '), QLatin1String(GetParam().expected));
    EXPECT_EQ(reading.status == DateStatus::Error, !reading.start.isValid());
}

INSTANTIATE_TEST_SUITE_P(All, TimeReadTest,
                         testing::ValuesIn(std::vector<TimeCase>{
                             {u"0900", "09:00"},
                             {u"900", "09:00"},
                             {u"9.00", "09:00"},
                             {u"09:00 น.", "09:00"},
                             {u"๐๙.๓๐ น.", "09:30"},
                             {u"9 น.", "09:00"},
                             {u"เวลา 09.00 น.", "09:00"},
                             {u"09.00-12.00", "09:00 12:00"},
                             {u"0900-1200", "09:00 12:00"},
                             {u"09.00 12.00 น.", "09:00 12:00 W_TIME_DASH_MISSING"},
                             {u"22.00 - 24.00 น.", "22:00 24:00"},
                             {u"24.00", "E_TIME"},
                             {u"9.75", "E_TIME"},
                             {u"12.00-09.00", "E_TIME_ORDER"},
                             {u"9-12 น.", "09:00 12:00"},
                             {u"9 นาฬิกา 30 นาที", "09:30"},
                             {u"9", "E_SYNTAX"},
                             {u"9 กรกฎาคม 2550", "E_SYNTAX"},
                             {u"", "E_EMPTY"},
                         }));

} // namespace
