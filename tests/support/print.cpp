#include <support/print.h>

#include <QStringList>
#include <ostream>

QT_BEGIN_NAMESPACE

void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QStringList &texts, std::ostream *out)
{
    *out << '[' << texts.join(QStringLiteral(" | ")).toStdString() << ']';
}

void PrintTo(const QDate &date, std::ostream *out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date");
}

void PrintTo(const QTime &time, std::ostream *out)
{
    *out << (time.isValid() ? time.toString(Qt::ISODate).toStdString() : "no time");
}

QT_END_NAMESPACE

namespace ruam::core {

void PrintTo(const Error &error, std::ostream *out)
{
    *out << codeName(error.code) << " (" << error.detail.toStdString() << ')';
}

} // namespace ruam::core
