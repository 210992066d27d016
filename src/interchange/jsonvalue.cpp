#include "jsonvalue.h"

#include <ruam/core/text.h>

namespace ruam::interchange {

using namespace core;

namespace {

QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

} // namespace

QString idText(Kind kind, qint64 id)
{
    return kind == Kind::Province ? provinceCode(id) : QString::number(id);
}

std::optional<qint64> idFromText(Kind kind, const QString &text)
{
    const qint64 id = kind == Kind::Province ? packedProvinceCode(text) : text.toLongLong();
    if (id <= 0 || idText(kind, id) != text)
        return std::nullopt;
    return id;
}

QString scalarText(const Field &field, const Value &value)
{
    if (const auto *id = std::get_if<qint64>(&value))
        return idText(field.target, *id);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&value))
        return timeText(*time);
    if (const auto *stamp = std::get_if<QDateTime>(&value))
        return stamp->toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return std::get<QString>(value);
}

std::optional<Value> scalarFromText(const Field &field, const QString &text)
{
    Value value;
    switch (field.type) {
    case FieldType::Text:
        return Value(storedText(text, field.flags.multiline));
    case FieldType::Enum:
        return Value(text); // the field knows its names
    case FieldType::Reference:
        if (const auto id = idFromText(field.target, text))
            return Value(*id);
        return std::nullopt;
    case FieldType::Date:
        value = QDate::fromString(text, Qt::ISODate);
        break;
    case FieldType::Time:
        value = QTime::fromString(text, text.size() == 5 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
        if (std::get<QTime>(value).isValid() && text.size() == 8)
            return value;
        break;
    case FieldType::DateTime: {
        const QStringList parts = text.split(u'T');
        if (parts.size() != 2)
            return std::nullopt;
        value = QDateTime(QDate::fromString(parts[0], Qt::ISODate),
                          QTime::fromString(parts[1], QStringLiteral("HH:mm:ss")), Qt::UTC);
        break;
    }
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::TextList:
        return std::nullopt;
    }
    // Qt reads more than one way of writing a day; only the one we write is exact.
    return scalarText(field, value) == text && !text.isEmpty() ? std::optional(value) : std::nullopt;
}

} // namespace ruam::interchange
