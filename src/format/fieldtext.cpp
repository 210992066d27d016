#include "fieldreader.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/papersentence.h>

namespace ruam::format {

using namespace core;

bool isYearField(const Field &field)
{
    return field.type == FieldType::Integer && QLatin1String(field.name).endsWith(QLatin1String("_year"));
}

bool isEndTime(const Field &field)
{
    return field.type == FieldType::Time && QLatin1String(field.name).endsWith(QLatin1String("_end"));
}

namespace {

QString numberText(const Field &field, qint64 number, const DateFormat &dates)
{
    const qint64 shown = isYearField(field) && dates.era == Era::Buddhist ? number + kBuddhistOffset : number;
    return inDigits(QString::number(shown), dates.digits);
}

} // namespace

DateFormat readersDates(const Texts &texts)
{
    const bool thai = texts.language() == Language::Thai;
    return {.language = texts.language(), .era = thai ? Era::Buddhist : Era::Common};
}

QString moneyText(qint64 satang, Digits digits)
{
    const qint64 rest = std::abs(satang % 100);
    QString baht = QString::number(std::abs(satang / 100));
    for (qsizetype at = baht.size() - 3; at > 0; at -= 3)
        baht.insert(at, u',');
    if (satang < 0)
        baht.prepend(u'-');
    if (rest > 0)
        baht += QStringLiteral(".%1").arg(rest, 2, 10, QLatin1Char('0'));
    return inDigits(baht, digits);
}

QString valueText(const Plan &plan, const Field &field, const Value &value, const Texts &texts, const DateFormat &dates)
{
    if (isEmpty(value))
        return {};
    switch (field.type) {
    case FieldType::Flag:
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? texts.translate("enums", "Yes") : texts.translate("enums", "No");
        break;
    case FieldType::Integer:
        if (const auto *number = std::get_if<qint64>(&value))
            return numberText(field, *number, dates);
        break;
    case FieldType::Money:
        if (const auto *satang = std::get_if<qint64>(&value))
            return moneyText(*satang, dates.digits);
        break;
    case FieldType::Text:
        if (field.flags.picture)
            return texts.translate("enums", "A picture");
        if (const auto *text = std::get_if<QString>(&value))
            return field.flags.sentence ? shownSentence(*text, texts) : *text;
        break;
    case FieldType::Enum:
        if (const auto *name = std::get_if<QString>(&value))
            return enumText(Kind::Programme, field, *name, texts);
        break;
    case FieldType::Date:
        if (const auto *date = std::get_if<QDate>(&value))
            return dateText(*date, DateStyle::Long, dates);
        break;
    case FieldType::Time:
        if (const auto *time = std::get_if<QTime>(&value))
            return isEndTime(field) ? timeText({}, *time, dates) : timeText(*time, {}, dates);
        break;
    case FieldType::DateTime:
        if (const auto *stamp = std::get_if<QDateTime>(&value))
            return stampText(*stamp, dates);
        break;
    case FieldType::TextList:
        if (const auto *list = std::get_if<QStringList>(&value))
            return list->join(QStringLiteral("; "));
        break;
    case FieldType::Reference:
        if (const auto *id = std::get_if<qint64>(&value))
            return recordTitle(plan, {field.target, *id}, texts);
        break;
    }
    return {};
}

QString fieldText(const Plan &plan, RecordRef record, QStringView name, const Texts &texts, const DateFormat &dates)
{
    const Field *field = findField(record.kind, name);
    if (!field)
        return {};
    return withKind(record.kind, [&]<class R>() -> QString {
        if constexpr (!isPeopleKind(R::kKind)) {
            if (const R *found = plan.find(Id<R>{record.id}))
                return valueText(plan, *field, fieldValue(*found, *field), texts, dates);
        }
        return {};
    });
}

} // namespace ruam::format
