#include "fieldreader.h"

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/papersentence.h>

#include <QRegularExpression>

namespace ruam::format {

using namespace core;

namespace {

/// Digits of either kind, with commas between thousands; nothing else.
std::optional<qint64> wholeNumber(const QString &typed)
{
    QString digits = toArabicDigits(typed);
    digits.remove(u',');
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool ok = false;
    const qint64 number = digits.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// An amount in baht, with at most two digits of satang, as satang.
std::optional<qint64> moneyAmount(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d{1,13})(?:\\.(\\d{1,2}))?(?:\\s*บาท)?$"));
    const QRegularExpressionMatch match = shape.match(toArabicDigits(typed).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 baht = match.captured(1).remove(u',').toLongLong();
    return baht * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

/// A year as it stands in print, with or without its era, as one of the common era.
std::optional<qint64> yearNumber(const QString &typed)
{
    const DateReading reading = readDate(QStringLiteral("1 กรกฎาคม ") + typed);
    if (!reading.hasDates() || reading.has(DateCode::WYear2) || reading.start != reading.end ||
        reading.timeStart.isValid())
        return std::nullopt;
    return reading.start.year();
}

/// The day meant by a text that is one day and nothing else.
std::optional<QDate> oneDay(const DateReading &reading)
{
    if (!reading.hasDates() || reading.end != reading.start)
        return std::nullopt;
    return reading.start;
}

std::optional<QString> enumName(const Field &field, const QString &typed, const Texts &texts)
{
    const QString wanted = comparableText(typed);
    static const Texts languages[] = {Texts(Language::Thai), Texts(Language::English)};
    for (const char *name : field.enumNames) {
        const QString stored = QLatin1String(name);
        const auto is = [&](const QString &word) {
            return comparableText(word).compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (is(enumText(Kind::Programme, field, stored, texts)) || is(stored))
            return stored;
        for (const Texts &language : languages)
            if (is(enumText(Kind::Programme, field, stored, language)))
                return stored;
    }
    return std::nullopt;
}

std::optional<bool> flagValue(const Field &field, const QString &typed, const Texts &texts)
{
    const QString wanted = comparableText(typed);
    for (const bool flag : {true, false}) {
        const QString word = valueText({}, field, flag, texts);
        const QStringList words = flag ? QStringList{word,
                                                     QStringLiteral("ใช่"),
                                                     QStringLiteral("มี"),
                                                     QStringLiteral("yes"),
                                                     QStringLiteral("true"),
                                                     QStringLiteral("1")}
                                       : QStringList{word,
                                                     QStringLiteral("ไม่ใช่"),
                                                     QStringLiteral("ไม่มี"),
                                                     QStringLiteral("no"),
                                                     QStringLiteral("false"),
                                                     QStringLiteral("0")};
        for (const QString &known : words)
            if (wanted.compare(comparableText(known), Qt::CaseInsensitive) == 0)
                return flag;
    }
    return std::nullopt;
}

/// Other texts that name a record as surely as its title does.
template <class R>
QStringList otherNames(const R &record)
{
    QStringList names;
    if constexpr (requires { record.title; })
        names << record.title;
    if constexpr (requires { record.titleEn; })
        names << record.titleEn;
    if constexpr (requires { record.name; })
        names << record.name << record.nameEn;
    if constexpr (requires { record.shortName; })
        names << record.shortName;
    if constexpr (requires { record.aliases; })
        names << record.aliases;
    if constexpr (std::is_same_v<R, Province>)
        names << QStringLiteral("จังหวัด") + record.name << QStringLiteral("จ.") + record.name;
    if constexpr (std::is_same_v<R, TrainingGroup>)
        if (record.number)
            names << QString::number(*record.number);
    return names;
}

/// The one record that is called so: by its title before any other name. Two of the same name are no answer.
std::optional<qint64> namedRecord(const Plan &plan, Kind kind, const QString &typed, const Texts &texts)
{
    const QString wanted = toArabicDigits(comparableText(typed));
    const auto is = [&](const QString &name) {
        return !name.isEmpty() && toArabicDigits(comparableText(name)).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return withKind(kind, [&]<class R>() -> std::optional<qint64> {
        std::vector<qint64> byTitle, byOther;
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : plan.all<R>()) {
                const QStringList names = otherNames(record);
                if (is(recordTitle(plan, refOf(record), texts)))
                    byTitle.push_back(id.value);
                else if (std::any_of(names.begin(), names.end(), is))
                    byOther.push_back(id.value);
            }
        }
        const auto &found = byTitle.empty() ? byOther : byTitle;
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    });
}

QStringList listItems(const QString &typed)
{
    QString text = typed;
    text.replace(u'\n', u';');
    QStringList items;
    for (const QString &item : text.split(u';'))
        if (const QString stored = storedText(item); !stored.isEmpty())
            items.append(stored);
    return items;
}

template <class T>
std::optional<Value> asValue(const std::optional<T> &read)
{
    return read ? std::optional<Value>(*read) : std::nullopt;
}

/// The value that a text which is not blank stands for; nothing where it cannot be read.
std::optional<Value> readValue(const Plan &plan, const Field &field, const QString &typed, const Texts &texts)
{
    switch (field.type) {
    case FieldType::Text:
        return Value(field.flags.sentence ? storedSentence(typed, texts) : typed);
    case FieldType::TextList:
        return Value(listItems(typed));
    case FieldType::Integer: {
        const QString number = digitsOfNumberRow(typed).value_or(typed);
        return asValue(isYearField(field) ? yearNumber(number) : wholeNumber(number));
    }
    case FieldType::Money:
        return asValue(moneyAmount(digitsOfNumberRow(typed).value_or(typed)));
    case FieldType::Flag:
        return asValue(flagValue(field, typed, texts));
    case FieldType::Enum:
        return asValue(enumName(field, typed, texts));
    case FieldType::Reference:
        return asValue(namedRecord(plan, field.target, typed, texts));
    case FieldType::Date: {
        const DateReading reading = readDate(typed);
        return reading.timeStart.isValid() ? std::nullopt : asValue(oneDay(reading));
    }
    case FieldType::Time: {
        const TimeReading reading = readTime(typed);
        // Only an end may be 24.00.
        if (isEndTime(field) && readTime(QStringLiteral("00.00-") + typed).endsAtMidnight)
            return Value(QTime(0, 0));
        if (reading.status == DateStatus::Error || reading.end.isValid())
            return std::nullopt;
        return Value(reading.start);
    }
    case FieldType::DateTime: {
        const DateReading reading = readDate(typed);
        const std::optional<QDate> day = oneDay(reading);
        if (!day || !reading.timeStart.isValid() || reading.timeEnd.isValid())
            return std::nullopt;
        return Value(QDateTime(*day, reading.timeStart, Qt::UTC));
    }
    }
    return std::nullopt;
}

} // namespace

Result<Value> readField(const Plan &plan, const Field &field, const QString &typed, const Texts &texts)
{
    const QString trimmed = storedText(typed, true);
    if (trimmed.isEmpty() && field.type != FieldType::Enum && field.type != FieldType::Flag) {
        if (field.type == FieldType::Text)
            return Value(QString());
        return field.type == FieldType::TextList ? Value(QStringList()) : Value();
    }
    if (const std::optional<Value> value = readValue(plan, field, trimmed, texts))
        return *value;
    return Error{Code::BadValue, {QString::fromLatin1(field.name)}, QStringLiteral("cannot read \"%1\"").arg(typed)};
}

} // namespace ruam::format
