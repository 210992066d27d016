#include "commandline.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <array>

namespace ruam::app {
namespace {

const std::array kCommands = {&kNewCommand,    &kInfoCommand, &kExportCommand, &kImportCommand,
                              &kReportCommand, &kDateCommand, &kBackupCommand, &kDiffCommand};

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                    [&](const Command *command) { return name == QLatin1String(command->name); });
    return found == kCommands.end() ? nullptr : *found;
}

QString helpOf(std::span<const Option> options, const format::Texts &texts)
{
    QString lines;
    for (const Option &option : options) {
        QString name = QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        lines += QStringLiteral("  %1  %2\n").arg(name, -30).arg(texts.translate("cli", option.help));
    }
    return lines;
}

QString helpOf(const Command &command, const format::Texts &texts)
{
    static constexpr Option common[] = {kLanguageOption, kHelpOption};
    return texts.translate("cli", "Usage:") + QLatin1String("\n  ") + usageLines(command, 2) + QLatin1String("\n\n") +
           texts.translate("cli", command.summary) + QLatin1String("\n\n") + helpOf(command.options, texts) +
           helpOf(common, texts);
}

QString generalHelp(const format::Texts &texts)
{
    QString lines = texts.translate("cli", "Ruam plans, checks and prints a programme of participatory governance.") +
                    QLatin1String("\n\n") + texts.translate("cli", "Usage:") + u'\n';
    const auto add = [&](const QString &usage, const QString &summary) {
        lines += QStringLiteral("  %1\n      %2\n").arg(usage, summary);
    };
    add(QStringLiteral("ruam [FILE.ruam]"),
        texts.translate("cli", "Open the window on FILE, on the last file, or on the programme that comes with Ruam."));
    for (const Command *command : kCommands)
        add(usageLines(*command, 2), texts.translate("cli", command->summary));
    add(QStringLiteral("ruam COMMAND --help"), texts.translate("cli", "Tell more about a command."));
    add(QStringLiteral("ruam --version"), texts.translate("cli", "Tell the version."));
    lines +=
        u'\n' +
        texts.translate("cli", "Data goes to standard output, words to standard error; --lang th|en sets their "
                               "language.\nExit codes: 0 done; 1 done, and something needs a person; 2 the command "
                               "line is wrong; 3 a file cannot be read or written.") +
        u'\n';
    return lines;
}

QString wordsOf(const Arguments &arguments, const format::Texts &texts)
{
    switch (arguments.mistake) {
    case Arguments::Mistake::None:
        break;
    case Arguments::Mistake::UnknownOption:
        return texts.translate("cli", "There is no option %1 here.").arg(arguments.mistaken);
    case Arguments::Mistake::MissingValue:
        return texts.translate("cli", "After %1 a value must stand.").arg(arguments.mistaken);
    case Arguments::Mistake::NeedlessValue:
        return texts.translate("cli", "%1 takes no value.").arg(arguments.mistaken);
    case Arguments::Mistake::Repeated:
        return texts.translate("cli", "%1 stands there twice.").arg(arguments.mistaken);
    }
    return {};
}

std::optional<format::Language> languageFromName(const QString &name)
{
    if (name == u"th")
        return format::Language::Thai;
    if (name == u"en")
        return format::Language::English;
    return std::nullopt;
}

int runCommand(const Command &command, const QStringList &typed, Surroundings &world)
{
    std::vector<Option> options(command.options.begin(), command.options.end());
    options.push_back(kLanguageOption);
    options.push_back(kHelpOption);
    const Arguments arguments = parseArguments(typed, options);
    const auto chosen = languageFromName(arguments.value("--lang"));
    const format::Texts texts(chosen.value_or(world.language));
    const Call call{command, arguments, texts, world};

    if (arguments.has("--help"))
        return print(call, helpOf(command, texts).toUtf8());
    if (arguments.mistake != Arguments::Mistake::None)
        return wrongUsage(call, wordsOf(arguments, texts));
    if (arguments.has("--lang") && !chosen)
        return wrongUsage(
            call, texts.translate("cli", "%1 takes one of: %2.").arg(QLatin1String("--lang"), QLatin1String("th, en")));
    if (arguments.operands.size() < command.leastOperands)
        return wrongUsage(call, texts.translate("cli", "Something is missing."));
    if (command.mostOperands >= 0 && arguments.operands.size() > command.mostOperands)
        return wrongUsage(
            call,
            texts.translate("cli", "There is no place for “%1” here.").arg(arguments.operands[command.mostOperands]));
    return command.run(call);
}

/// --lang may also stand before the command.
QStringList leadingLanguage(QStringList &arguments)
{
    if (arguments.isEmpty())
        return {};
    if (arguments.first().startsWith(QLatin1String("--lang=")))
        return {arguments.takeFirst()};
    if (arguments.first() != u"--lang" || arguments.size() < 2)
        return {};
    return {arguments.takeFirst(), arguments.takeFirst()};
}

} // namespace

Surface surfaceFor(const QStringList &arguments)
{
    QStringList rest = arguments;
    leadingLanguage(rest);
    if (arguments.isEmpty())
        return Surface::Window;
    if (const Command *command = rest.isEmpty() ? nullptr : findCommand(rest.first()))
        return command->needsPages ? Surface::Pages : Surface::None;
    const QString &first = arguments.first();
    const bool isFile = first.endsWith(QLatin1String(".ruam"), Qt::CaseInsensitive) || QFileInfo::exists(first);
    return arguments.size() == 1 && isFile && !first.startsWith(u'-') ? Surface::Window : Surface::None;
}

int runCommandLine(const QStringList &typed, Surroundings &world)
{
    QStringList arguments = typed;
    const QStringList language = leadingLanguage(arguments);
    const QString name = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (const Command *command = findCommand(name))
        return runCommand(*command, language + arguments, world);

    // No command: --help, --version, or a mistake.
    static const Command general{"", "[FILE.ruam]", "", {}, 0, 0, false, nullptr};
    const Option options[] = {kLanguageOption};
    const Arguments global = parseArguments(language + arguments, options);
    const format::Texts texts(languageFromName(global.value("--lang")).value_or(world.language));
    const Call call{general, global, texts, world};
    if (name == u"--version")
        return print(call, "Ruam " RUAM_VERSION "\n");
    if (name == u"--help" || name == u"-h")
        return print(call, generalHelp(texts).toUtf8());
    say(call, name.isEmpty()          ? texts.translate("cli", "Something is missing.")
              : name.startsWith(u'-') ? texts.translate("cli", "There is no option %1 here.").arg(name)
                                      : texts.translate("cli", "There is no command “%1”.").arg(name));
    world.err.write('\n' + generalHelp(texts).toUtf8());
    return WrongCommandLine;
}

int refuseWindow(Surroundings &world)
{
    const format::Texts texts(world.language);
    world.err.write((texts.translate("cli", "There is no display for the window. These commands need none:") +
                     QLatin1String("\n\n") + generalHelp(texts))
                        .toUtf8());
    return WrongCommandLine;
}

format::Language systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    const bool isThai = !languages.isEmpty() && languages.first().startsWith(QLatin1String("th"));
    return isThai ? format::Language::Thai : format::Language::English;
}

} // namespace ruam::app
