// Feeds any bytes to the readers of dates, times and names. Whatever they make of them must hold together: a reading
// with dates lies in the supported span, ends no earlier than it starts, and reads back as itself when printed.

#include <ruam/core/text.h>
#include <ruam/format/linebreak.h>
#include <ruam/format/names.h>
#include <ruam/format/thaidate.h>

#include <QString>
#include <cstdlib>

using namespace ruam;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryDate(const QString &text)
{
    const format::DateReading reading = format::readDate(text);
    if (reading.status == format::DateStatus::Error) {
        require(!reading.start.isValid() && !reading.codes.isEmpty());
        return;
    }
    require(reading.start.isValid());
    require(reading.start >= format::kFirstDate && reading.start <= format::kLastDate);
    if (!reading.end.isValid())
        return;
    require(reading.end >= reading.start && reading.end <= format::kLastDate);
    const format::DateReading again = format::readDate(format::rangeText(reading.start, reading.end));
    require(again.status == format::DateStatus::Ok && again.start == reading.start && again.end == reading.end);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
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
