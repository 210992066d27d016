// Feeds any bytes to the readers of dates, times and names. Whatever they make of them must hold together: a reading
// with dates lies in the supported span, ends no earlier than it starts, and reads back as itself when printed.

#include <ruam/core/text.h>
#include <ruam/format/linebreak.h>
#include <ruam/format/names.h>
#include <ruam/format/thaidate.h>

#include <QString>
#include <cstdlib>
#include <cstring>

using namespace ruam;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryRange(const format::DateRange &range)
{
    require(range.start >= format::kFirstDate && range.start <= format::kLastDate);
    require(!range.end.isValid() || (range.end >= range.start && range.end <= format::kLastDate));
}

void tryDate(const QString &text)
{
    const format::DateReading reading = format::readDate(text);
    static const format::Texts thai(format::Language::Thai), english(format::Language::English);
    require(!format::dateEcho(reading, text, thai).isEmpty() && !format::dateEcho(reading, text, english).isEmpty());
    for (const format::DateRange &range : reading.readings)
        tryRange(range);
    if (reading.status == format::DateStatus::Error) {
        require(!reading.start.isValid() && reading.codes.size() == 1);
        return;
    }
    tryRange({reading.start, reading.end});
    for (const format::Language language : {format::Language::Thai, format::Language::English}) {
        const bool buddhist = language == format::Language::Thai;
        const format::DateFormat style{.language = language,
                                       .era = buddhist ? format::Era::Buddhist : format::Era::Common};
        const QString printed =
            format::dateTimeText(reading.start, reading.end, reading.timeStart, reading.timeEnd, style);
        const format::DateReading again = format::readDate(printed);
        require(again.status == format::DateStatus::Ok && again.start == reading.start && again.end == reading.end);
        // Print shows minutes.
        const auto minutes = [](QTime time) { return time.isValid() ? time.hour() * 60 + time.minute() : -1; };
        require(minutes(again.timeStart) == minutes(reading.timeStart));
        require(minutes(again.timeEnd) == minutes(reading.timeEnd));
        require(again.endsAtMidnight == reading.endsAtMidnight);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Halves of surrogate pairs come only in UTF-16.
    QString halves(qsizetype(size / 2), Qt::Uninitialized);
    std::memcpy(halves.data(), data, size / 2 * 2);
    tryDate(halves);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    tryDate(text);
    (void)format::readTime(text);
    const format::NameParts name = format::splitName(text);
    require(name.titles.isEmpty() || !name.titles.first().isEmpty());
    const QString clean = core::comparableText(text);
    require(core::comparableText(clean) == clean);
    const QList<qsizetype> breaks = format::lineBreaks(text);
    require(text.isEmpty() ? breaks.isEmpty() : breaks.last() == text.size());
    return 0;
}
