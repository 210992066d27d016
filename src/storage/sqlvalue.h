#pragma once

#include <ruam/core/error.h>
#include <ruam/core/fields.h>

#include <QJsonObject>
#include <QList>
#include <QVariant>

/// How values stand in SQL and in the JSON of the history. Dates and times as ISO text, lists as JSON arrays, ids as
/// integers (as decimal text in JSON), provinces as their ISO 3166-2 code.
namespace ruam::storage {

QVariant idToSql(core::Kind kind, qint64 id);
/// Zero for what is no id.
qint64 idFromSql(core::Kind kind, const QVariant &stored);

QVariant toSql(const core::Field &field, const core::Value &value);
/// False, and the record unchanged, if the column holds nothing that the field can take.
bool setFromSql(const core::Field &field, void *record, const QVariant &stored);

QJsonValue toJson(const core::Field &field, const core::Value &value);
bool setFromJson(const core::Field &field, void *record, const QJsonValue &stored);

/// Those of `record` in which it differs from `other`.
QJsonObject changedFieldsToJson(core::Kind kind, const void *record, const void *other);

/// The arguments of a step.
QString argsToJson(const QList<core::Arg> &args);
/// Arguments that this program does not know are left out.
QList<core::Arg> argsFromJson(const QString &json);

} // namespace ruam::storage
