#pragma once

#include <QAccessible>

namespace ruam::widgets {

/// What a screen reader is given for a widget of this program that Qt cannot read: the days of a MonthGrid as the cells
/// of a table, each with its full date and its holidays. Null for any other widget.
QAccessibleInterface *accessOf(const QString &className, QObject *object);

} // namespace ruam::widgets
