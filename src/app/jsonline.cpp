#include "jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ruam::app {

JsonLine &JsonLine::add(const char *name, const QJsonValue &value)
{
    return addJson(name, jsonText(value));
}

JsonLine &JsonLine::addJson(const char *name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ", ";
    m_members += '"' + QByteArray(name) + "\": " + json;
    return *this;
}

QByteArray jsonText(const QJsonValue &value)
{
    // Only whole documents can be printed: an array of one, less its brackets.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray jsonArray(const QList<QByteArray> &values)
{
    return '[' + values.join(", ") + ']';
}

} // namespace ruam::app
