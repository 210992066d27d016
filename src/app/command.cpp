#include "command.h"

#include "jsonline.h"

#include <QLoggingCategory>
#include <ruam/format/messages.h>

namespace ruam::app {

Q_LOGGING_CATEGORY(lcCommand, "ruam.command")

QString usageLines(const Command &command, int indent)
{
    const QString start = QStringLiteral("ruam ");
    return start + QString::fromLatin1(command.usage).replace(u'\n', u'\n' + QString(indent, u' ') + start);
}

void say(const Call &call, const QString &words)
{
    call.world.err.write(words.toUtf8() + '\n');
}

int wrongUsage(const Call &call, const QString &words)
{
    say(call, words);
    say(call, call.texts.translate("cli", "Usage:") + QLatin1String("\n  ") + usageLines(call.command, 2));
    return WrongCommandLine;
}

int fail(const Call &call, const core::Error &error, int exitCode, const core::Plan *plan)
{
    const format::Texts english(format::Language::English);
    qCWarning(lcCommand, "%s: %s %s", core::codeName(error.code),
              qUtf8Printable(format::errorText(error, english, plan)), qUtf8Printable(error.detail));
    say(call, format::errorText(error, call.texts, plan));
    if (call.json())
        call.world.out.write(
            JsonLine().add("error", QLatin1String(core::codeName(error.code))).add("detail", error.detail).line());
    return exitCode;
}

int print(const Call &call, const QByteArray &data)
{
    if (call.world.out.write(data) == data.size())
        return Done;
    say(call, call.texts.translate("cli", "The result could not be written to standard output."));
    return FileTrouble;
}

} // namespace ruam::app
