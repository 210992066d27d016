#include "calendarwords.h"

#include <unicode/dtfmtsym.h>

namespace ruam::format {
namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

CalendarWords wordsOf(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu::Locale(locale), "gregorian", status);
    CalendarWords words;
    using Symbols = icu::DateFormatSymbols;
    const auto take = [&](auto &to, const icu::UnicodeString *from, int32_t count, int first) {
        for (size_t i = 0; i < to.size() && int32_t(i) + first < count; ++i)
            to[i] = fromIcu(from[i + size_t(first)]);
    };
    int32_t count = 0;
    const icu::UnicodeString *names = symbols.getMonths(count, Symbols::FORMAT, Symbols::WIDE);
    take(words.months, names, count, 0);
    names = symbols.getMonths(count, Symbols::FORMAT, Symbols::ABBREVIATED);
    take(words.shortMonths, names, count, 0);
    // ICU's weekdays begin with an unused entry and Sunday.
    std::array<QString, 7> days;
    const auto fromMonday = [&](std::array<QString, 7> &to) {
        for (size_t i = 0; i < to.size(); ++i) {
            to[i] = days[(i + 1) % 7];
            if (to[i].startsWith(QStringLiteral("วัน")))
                to[i].remove(0, 3);
        }
    };
    names = symbols.getWeekdays(count, Symbols::FORMAT, Symbols::WIDE);
    take(days, names, count, 1);
    fromMonday(words.weekdays);
    names = symbols.getWeekdays(count, Symbols::FORMAT, Symbols::ABBREVIATED);
    take(days, names, count, 1);
    fromMonday(words.shortWeekdays);
    return words;
}

} // namespace

const CalendarWords &calendarWords(Language language)
{
    static const CalendarWords thai = wordsOf("th");
    static const CalendarWords english = wordsOf("en");
    return language == Language::Thai ? thai : english;
}

} // namespace ruam::format
