#include "command.h"
#include "jsonline.h"

#include <ruam/format/thaidate.h>

namespace ruam::app {
namespace {

using format::DateReading;
using format::DateStatus;

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString isoOf(QTime time, bool isMidnightAtEnd = false)
{
    return isMidnightAtEnd ? QStringLiteral("24:00") : time.toString(QStringLiteral("HH:mm"));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A text whose bytes were no UTF-8 is not read at all: what was meant can only be guessed.
bool isMangled(const QString &text)
{
    return text.contains(QChar::ReplacementCharacter);
}

QByteArray readingAsJson(const QString &text, const DateReading &reading)
{
    static constexpr const char *statusNames[] = {"ok", "warn", "error"};
    QList<QByteArray> codes;
    for (const format::DateCode code : reading.codes)
        codes.append(jsonText(format::dateCodeName(code)));
    if (isMangled(text))
        codes = {jsonText(QStringLiteral("E_ENCODING"))};
    JsonLine json;
    json.add("input", text)
        .add("status", QLatin1String(statusNames[int(reading.status)]))
        .add("start", orNull(isoOf(reading.start)))
        .add("end", orNull(isoOf(reading.end)))
        .add("time_start", orNull(isoOf(reading.timeStart)))
        .add("time_end", orNull(isoOf(reading.timeEnd, reading.endsAtMidnight)))
        .addJson("codes", jsonArray(codes));
    if (!reading.readings.isEmpty()) {
        QList<QByteArray> readings;
        for (const format::DateRange &range : reading.readings)
            readings.append(
                JsonLine().add("start", orNull(isoOf(range.start))).add("end", orNull(isoOf(range.end))).object());
        json.addJson("readings", jsonArray(readings));
    }
    return json.line();
}

/// "2007-07-09/2007-07-10 09:00-12:00"; nothing where the text is no date, so that lines stay beside those of the
/// input.
QByteArray readingAsText(const DateReading &reading)
{
    QString line = isoOf(reading.start);
    if (reading.start.isValid() && reading.end != reading.start)
        line += u'/' + isoOf(reading.end);
    if (reading.timeStart.isValid())
        line += u' ' + isoOf(reading.timeStart);
    if (reading.timeEnd.isValid() || reading.endsAtMidnight)
        line += u'-' + isoOf(reading.timeEnd, reading.endsAtMidnight);
    return line.toUtf8() + '\n';
}

int readOne(const Call &call, const QString &text)
{
    const DateReading reading = isMangled(text) ? DateReading() : format::readDate(text);
    const int code = reading.status == DateStatus::Error ? NeedsPerson : Done;
    if (call.json())
        return qMax(code, print(call, readingAsJson(text, reading)));
    const QString echo = isMangled(text) ? call.texts.translate("cli", "This text is not UTF-8, so it was not read.")
                                         : format::dateEcho(reading, text, call.texts);
    say(call, QStringLiteral("“%1”: %2").arg(text, echo));
    return qMax(code, print(call, readingAsText(reading)));
}

int runDate(const Call &call)
{
    int worst = Done;
    for (const QString &text : call.arguments.operands)
        worst = qMax(worst, readOne(call, text));
    if (!call.arguments.operands.isEmpty())
        return worst;

    for (bool first = true; worst != FileTrouble; first = false) {
        QByteArray line = call.world.in.readLine();
        if (line.isEmpty())
            break;
        if (line.endsWith('\n'))
            line.chop(line.endsWith("\r\n") ? 2 : 1);
        if (first && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        worst = qMax(worst, readOne(call, QString::fromUtf8(line)));
    }
    return worst;
}

constexpr Option kDateOptions[] = {kJsonOption};

} // namespace

const Command kDateCommand{
    "date",
    "date [TEXT...] [--json]",
    QT_TRANSLATE_NOOP("cli", "Tell how a date text is read; one line of standard input each if there is no TEXT."),
    kDateOptions,
    0,
    -1,
    false,
    runDate,
};

} // namespace ruam::app
