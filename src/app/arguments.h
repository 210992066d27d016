#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <span>

namespace ruam::app {

/// An option of a command. `value` names what follows it; null for a switch.
struct Option
{
    const char *name; ///< with its dashes: "--from", "-o"
    const char *value;
    const char *help;     ///< source text of the context "cli"
    bool repeats = false; ///< may stand there several times
};

/// What was typed, taken apart. Options may stand anywhere, as "--name value" or "--name=value"; after "--" everything
/// is an operand.
struct Arguments
{
    QStringList operands;
    QMap<QString, QString> options; ///< of one that repeats, the last
    QMap<QString, QStringList> repeated;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }

    QStringList values(const char *option) const { return repeated.value(QLatin1String(option)); }

    enum class Mistake { None, UnknownOption, MissingValue, NeedlessValue, Repeated };
    Mistake mistake = Mistake::None;
    QString mistaken; ///< the option it is about
};

Arguments parseArguments(const QStringList &typed, std::span<const Option> options);

} // namespace ruam::app
