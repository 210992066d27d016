#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace ruam::app {

/// A JSON object on one line, its members in the order in which they were added.
class JsonLine
{
public:
    JsonLine &add(const char *name, const QJsonValue &value);
    /// `json` must be JSON already.
    JsonLine &addJson(const char *name, const QByteArray &json);

    QByteArray object() const { return '{' + m_members + '}'; }
    /// The object and a line break.
    QByteArray line() const { return object() + '\n'; }

private:
    QByteArray m_members;
};

/// One value as JSON.
QByteArray jsonText(const QJsonValue &value);
/// An array of values that are JSON already.
QByteArray jsonArray(const QList<QByteArray> &values);

} // namespace ruam::app
