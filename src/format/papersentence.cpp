#include <ruam/format/papersentence.h>

#include <QRegularExpression>

namespace ruam::format {

namespace {

struct PlaceholderEntry
{
    const char *name;
    const char *words;
};

constexpr PlaceholderEntry kPlaceholders[] = {
    {"office", QT_TRANSLATE_NOOP("placeholders", "office")},
    {"unit", QT_TRANSLATE_NOOP("placeholders", "unit")},
    {"head", QT_TRANSLATE_NOOP("placeholders", "addressee of memos")},
    {"programme", QT_TRANSLATE_NOOP("placeholders", "programme")},
    {"partners", QT_TRANSLATE_NOOP("placeholders", "partners")},
    {"funder", QT_TRANSLATE_NOOP("placeholders", "funder")},
    {"group", QT_TRANSLATE_NOOP("placeholders", "group")},
    {"letter_number", QT_TRANSLATE_NOOP("placeholders", "number of the letter")},
    {"course", QT_TRANSLATE_NOOP("placeholders", "course")},
    {"dates", QT_TRANSLATE_NOOP("placeholders", "training dates")},
    {"venue", QT_TRANSLATE_NOOP("placeholders", "venue and place")},
    {"room", QT_TRANSLATE_NOOP("placeholders", "room")},
    {"venue_name", QT_TRANSLATE_NOOP("placeholders", "name of the venue")},
    {"people", QT_TRANSLATE_NOOP("placeholders", "number of participants")},
    {"provinces", QT_TRANSLATE_NOOP("placeholders", "number of provinces")},
    {"province", QT_TRANSLATE_NOOP("placeholders", "province")},
    {"quota", QT_TRANSLATE_NOOP("placeholders", "quota")},
    {"reply_by", QT_TRANSLATE_NOOP("placeholders", "day to reply by")},
    {"sent", QT_TRANSLATE_NOOP("placeholders", "day of sending")},
    {"person", QT_TRANSLATE_NOOP("placeholders", "name of the trainer")},
    {"results", QT_TRANSLATE_NOOP("placeholders", "table of results")},
};

template <class Replace>
QString withBraces(const QString &sentence, Replace replace)
{
    static const QRegularExpression kBraces(QStringLiteral(R"(\{([^{}\n]*)\})"));
    QString made;
    qsizetype from = 0;
    for (auto it = kBraces.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        made += sentence.mid(from, match.capturedStart(1) - from) + replace(match.captured(1));
        from = match.capturedEnd(1);
    }
    return made + sentence.mid(from);
}

} // namespace

QString placeholderText(const QString &name, const Texts &texts)
{
    for (const PlaceholderEntry &entry : kPlaceholders)
        if (name == QLatin1String(entry.name))
            return texts.translate("placeholders", entry.words);
    return name;
}

QString shownSentence(const QString &stored, const Texts &texts)
{
    return withBraces(stored, [&texts](const QString &name) { return placeholderText(name, texts); });
}

QString storedSentence(const QString &typed, const Texts &texts)
{
    return withBraces(typed, [&texts](const QString &words) {
        const QString sought = words.simplified();
        for (const PlaceholderEntry &entry : kPlaceholders)
            if (sought == texts.translate("placeholders", entry.words))
                return QString::fromLatin1(entry.name);
        return words;
    });
}

} // namespace ruam::format
