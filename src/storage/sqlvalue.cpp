#include "sqlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ruam::storage {

using namespace core;

namespace {

const QString kTimeFormat = QStringLiteral("HH:mm:ss");
const QString kDateTimeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss");

QString idText(Kind kind, qint64 id)
{
    return kind == Kind::Province ? provinceCode(id) : QString::number(id);
}

qint64 idFromText(Kind kind, const QString &text)
{
    return kind == Kind::Province ? packedProvinceCode(text) : text.toLongLong();
}

/// Qt binds a null text as NULL; here an empty text is a text.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// The value of a column or JSON member that holds text, by the field's type.
Value valueOfText(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date:
        return QDate::fromString(text, Qt::ISODate);
    case FieldType::Time:
        return QTime::fromString(text, kTimeFormat);
    case FieldType::DateTime: {
        // Civil time: UTC serves as the zone that every machine agrees on.
        QDateTime time = QDateTime::fromString(text, kDateTimeFormat);
        return QDateTime(time.date(), time.time(), Qt::UTC);
    }
    case FieldType::Reference:
        return idFromText(field.target, text);
    default:
        return text;
    }
}

QString textOf(const Value &value)
{
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&value))
        return time->toString(kTimeFormat);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return time->toString(kDateTimeFormat);
    if (const auto *text = std::get_if<QString>(&value))
        return notNull(*text);
    return {};
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QVariant idToSql(Kind kind, qint64 id)
{
    if (kind == Kind::Province)
        return provinceCode(id);
    return id;
}

qint64 idFromSql(Kind kind, const QVariant &stored)
{
    return kind == Kind::Province ? packedProvinceCode(stored.toString()) : stored.toLongLong();
}

QVariant toSql(const Field &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const auto *number = std::get_if<qint64>(&value))
        return field.type == FieldType::Reference ? idToSql(field.target, *number) : QVariant(*number);
    if (const auto *list = std::get_if<QStringList>(&value))
        return compact(QJsonDocument(QJsonArray::fromStringList(*list)));
    return textOf(value);
}

bool setFromSql(const Field &field, void *record, const QVariant &stored)
{
    if (stored.isNull())
        return field.set(record, std::monostate());
    switch (field.type) {
    case FieldType::Flag:
        return field.set(record, stored.toLongLong() != 0);
    case FieldType::Integer:
    case FieldType::Money:
        return field.set(record, stored.toLongLong());
    case FieldType::Reference:
        return field.set(record, idFromSql(field.target, stored));
    case FieldType::TextList: {
        QStringList list;
        for (const QJsonValue &text : QJsonDocument::fromJson(stored.toString().toUtf8()).array())
            list.append(text.toString());
        return field.set(record, list);
    }
    default:
        return field.set(record, valueOfText(field, stored.toString()));
    }
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&value))
        return field.type == FieldType::Reference ? QJsonValue(idText(field.target, *number)) : QJsonValue(*number);
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    return textOf(value);
}

bool setFromJson(const Field &field, void *record, const QJsonValue &stored)
{
    switch (stored.type()) {
    case QJsonValue::Null:
        return field.set(record, std::monostate());
    case QJsonValue::Bool:
        return field.set(record, stored.toBool());
    case QJsonValue::Double:
        return field.set(record, stored.toInteger());
    case QJsonValue::String:
        return field.set(record, valueOfText(field, stored.toString()));
    case QJsonValue::Array: {
        QStringList list;
        for (const QJsonValue &text : stored.toArray())
            list.append(text.toString());
        return field.set(record, list);
    }
    default:
        return false;
    }
}

QJsonObject changedFieldsToJson(Kind kind, const void *record, const void *other)
{
    QJsonObject object;
    for (const Field &field : fieldsOf(kind)) {
        const Value value = field.get(record);
        if (value != field.get(other))
            object.insert(QLatin1String(field.name), toJson(field, value));
    }
    return object;
}

QString argsToJson(const QList<Arg> &args)
{
    QJsonArray array;
    for (const Arg &arg : args) {
        if (const auto *ref = std::get_if<RecordRef>(&arg))
            array.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kindName(ref->kind))},
                                     {QStringLiteral("id"), idText(ref->kind, ref->id)}});
        else if (const auto *date = std::get_if<QDate>(&arg))
            array.append(QJsonObject{{QStringLiteral("date"), date->toString(Qt::ISODate)}});
        else if (const auto *text = std::get_if<QString>(&arg))
            array.append(*text);
        else
            array.append(std::get<qint64>(arg));
    }
    return compact(QJsonDocument(array));
}

QList<Arg> argsFromJson(const QString &json)
{
    QList<Arg> args;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        if (value.isString()) {
            args.append(value.toString());
        } else if (value.isDouble()) {
            args.append(value.toInteger());
        } else if (const QJsonValue date = value[QLatin1String("date")]; date.isString()) {
            args.append(QDate::fromString(date.toString(), Qt::ISODate));
        } else if (const auto kind = kindFromName(value[QLatin1String("kind")].toString())) {
            args.append(RecordRef{*kind, idFromText(*kind, value[QLatin1String("id")].toString())});
        }
    }
    return args;
}

} // namespace ruam::storage
