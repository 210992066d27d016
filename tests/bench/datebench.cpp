// Reading and printing a million dates beside ICU's own parse and format of one fixed pattern, and sorting a million
// names by stored key beside sorting their raw bytes.

#include "measure.h"

#include <ruam/format/collation.h>
#include <ruam/format/thaidate.h>

#include <QCoreApplication>
#include <memory>
#include <unicode/calendar.h>
#include <unicode/smpdtfmt.h>

using namespace ruam;

namespace {

constexpr int kCount = 1'000'000;

QDate dayAt(int i)
{
    return QDate(1960, 1, 1).addDays(i % 60'000);
}

struct IcuDates
{
    IcuDates()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale thai("th_TH@calendar=buddhist");
        format = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString::fromUTF8("d MMMM yyyy"), thai, status);
        format->setTimeZone(*icu::TimeZone::getGMT());
        format->setLenient(false);
        if (U_FAILURE(status))
            std::abort();
    }
    std::unique_ptr<icu::SimpleDateFormat> format;
};

void benchDates()
{
    IcuDates icu;
    std::vector<QString> texts(kCount);
    std::vector<icu::UnicodeString> icuTexts(kCount);
    const double ourPrint = bench::milliseconds([&] {
        for (int i = 0; i < kCount; ++i)
            texts[i] = format::dateText(dayAt(i), format::DateStyle::Long);
    });
    const double icuPrint = bench::milliseconds([&] {
        for (int i = 0; i < kCount; ++i) {
            const UDate at = double(QDate(1970, 1, 1).daysTo(dayAt(i))) * 86'400'000;
            icu.format->format(at, icuTexts[i]);
        }
    });
    bench::printPair("print 1,000,000 dates (d MMMM yyyy)", ourPrint, "ICU format", icuPrint, "ms");

    int misread = 0;
    const double ourRead = bench::milliseconds([&] {
        for (int i = 0; i < kCount; ++i)
            misread += format::readDate(texts[i]).start != dayAt(i);
    });
    int refused = 0;
    const double icuRead = bench::milliseconds([&] {
        for (int i = 0; i < kCount; ++i) {
            UErrorCode status = U_ZERO_ERROR;
            icu.format->parse(icuTexts[i], status);
            refused += U_FAILURE(status);
        }
    });
    bench::printPair("read them back", ourRead, "ICU strict parse", icuRead, "ms");
    std::printf("%-44s %10d     ICU refused %d\n", "dates misread", misread, refused);
}

void benchSorting()
{
    static const char16_t *const syllables[] = {u"สม", u"ใจ", u"แก้ว", u"เพ็ชร", u"ณัฐ", u"พร",
                                                u"โก", u"ศรี", u"รัก",  u"ไทย",  u"อำ", u"ฤดี"};
    quint64 seed = 42;
    const auto next = [&seed] {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return size_t(seed >> 40);
    };
    std::vector<QByteArray> raw(kCount), keys(kCount);
    const format::Collation collation;
    for (int i = 0; i < kCount; ++i) {
        QString name;
        for (size_t n = 2 + next() % 4; n > 0; --n)
            name += QString::fromUtf16(syllables[next() % std::size(syllables)]);
        raw[i] = name.toUtf8();
        keys[i] = collation.sortKey(name);
    }
    const double byKey = bench::milliseconds([&] { std::sort(keys.begin(), keys.end()); });
    const double byBytes = bench::milliseconds([&] { std::sort(raw.begin(), raw.end()); });
    bench::printPair("sort 1,000,000 names by stored key", byKey, "raw bytes", byBytes, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    benchDates();
    benchSorting();
    return 0;
}
