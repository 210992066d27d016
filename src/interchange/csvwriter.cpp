#include "writefailure.h"

#include <ruam/interchange/sheet.h>

#include <QIODevice>

namespace ruam::interchange {

using namespace core;

namespace {

constexpr qsizetype kCsvBlock = 64 * 1024;

/// Spreadsheets calculate what begins so, whoever wrote it.
bool looksLikeFormula(const QString &text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && kStarts.contains(text.front());
}

QString csvText(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const auto isSpecial = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (!std::any_of(text.begin(), text.end(), isSpecial))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvCell(FieldType type, const Value &value)
{
    if (isEmpty(value))
        return {};
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (type != FieldType::Money)
            return QString::number(*number);
        const QString sign = *number < 0 ? QStringLiteral("-") : QString();
        return QStringLiteral("%1%2.%3")
            .arg(sign)
            .arg(std::abs(*number / 100))
            .arg(std::abs(*number % 100), 2, 10, QLatin1Char('0'));
    }
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&value))
        return time->toString(time->second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (const auto *stamp = std::get_if<QDateTime>(&value))
        return stamp->toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const auto *text = std::get_if<QString>(&value);
    return text ? csvText(*text) : QString();
}

} // namespace

Result<void> writeCsv(const Sheet &sheet, QIODevice &to)
{
    QByteArray block("\xEF\xBB\xBF");
    const auto flush = [&]() -> Result<void> {
        if (to.write(block) != block.size())
            return writeFailure(to);
        block.clear();
        return {};
    };
    QStringList headings;
    for (const SheetColumn &column : sheet.columns)
        headings.append(csvText(column.heading));
    block += headings.join(u',').toUtf8() + "\r\n";
    const auto written = sheet.rows([&](const SheetRow &row) -> Result<void> {
        QString line;
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u',';
            line += csvCell(sheet.columns[i].type, row[i]);
        }
        block += line.toUtf8() + "\r\n";
        return block.size() < kCsvBlock ? Result<void>() : flush();
    });
    return written ? flush() : written;
}

} // namespace ruam::interchange
