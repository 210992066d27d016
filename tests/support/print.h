#pragma once

#include <ruam/core/result.h>

#include <QDate>
#include <QString>
#include <QTime>
#include <iosfwd>

// Readable failures: GoogleTest finds these by argument-dependent look-up.
QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out);
void PrintTo(const QStringList &texts, std::ostream *out);
void PrintTo(const QDate &date, std::ostream *out);
void PrintTo(const QTime &time, std::ostream *out);
QT_END_NAMESPACE

namespace ruam::core {
void PrintTo(const Error &error, std::ostream *out);
}
