#include "monthspelling.h"

#include "calendarwords.h"

#include <algorithm>

namespace ruam::format {
namespace {

constexpr qsizetype kShortestMisspelt = 5;

bool isThaiSign(QChar c)
{
    return c.unicode() >= 0x0E01 && c.unicode() <= 0x0E4E && c.unicode() != 0x0E3F;
}

bool isOneSlipFrom(QStringView word, QStringView name)
{
    while (!word.isEmpty() && !name.isEmpty() && word.front() == name.front()) {
        word = word.sliced(1);
        name = name.sliced(1);
    }
    while (!word.isEmpty() && !name.isEmpty() && word.back() == name.back()) {
        word.chop(1);
        name.chop(1);
    }
    if (word.size() == 2 && name.size() == 2)
        return word[0] == name[1] && word[1] == name[0];
    return std::max(word.size(), name.size()) == 1;
}

/// Empty where no month is meant, or more than one might be.
QString nearestMonth(QStringView word)
{
    QString found;
    for (const QString &name : calendarWords(Language::Thai).months) {
        if (!isOneSlipFrom(word, name))
            continue;
        if (!found.isEmpty())
            return {};
        found = name;
    }
    return found;
}

} // namespace

QString withMonthsRespelt(const QString &text)
{
    const QString prefix = QStringLiteral("เดือน");
    QString out;
    const auto end = text.cend();
    for (auto at = text.cbegin(); at != end;) {
        const auto word = std::find_if(at, end, isThaiSign);
        out.append(QStringView(at, word));
        at = std::find_if_not(word, end, isThaiSign);
        QStringView letters(word, at);
        if (letters.startsWith(prefix) && letters.size() > prefix.size()) {
            out.append(prefix);
            letters = letters.sliced(prefix.size());
        }
        const QString month = letters.size() < kShortestMisspelt ? QString() : nearestMonth(letters);
        out.append(month.isEmpty() ? letters : QStringView(month));
    }
    return out;
}

} // namespace ruam::format
