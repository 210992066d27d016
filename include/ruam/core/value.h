#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>
#include <variant>

namespace ruam::core {

/// One field's value apart from its record, for storage, JSON, history and the details pane.
///   monostate    empty: no date, no number, no reference
///   bool         Flag
///   qint64       Integer, Money (satang), Reference (an id, never 0)
///   QString      Text, and Enum as the enumerator's stored name; an empty text is "", not monostate
///   QDate        Date, common era
///   QTime        Time, civil, to the second
///   QDateTime    DateTime, civil without zone (printed stamps), to the second; held as Qt::UTC so that no zone shifts
///   it QStringList  TextList
using Value = std::variant<std::monostate, bool, qint64, QString, QDate, QTime, QDateTime, QStringList>;

enum class FieldType { Flag, Integer, Money, Text, Enum, Date, Time, DateTime, TextList, Reference };

inline bool isEmpty(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace ruam::core
