#pragma once

#include "arguments.h"

#include <QIODevice>
#include <ruam/core/clock.h>
#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/format/texts.h>
#include <span>

/// What the commands of the command line share. A command gets a Call and returns its exit code.
namespace ruam::app {

/// What the command line needs from outside, so that tests can set it.
struct Surroundings
{
    QIODevice &in;
    QIODevice &out; ///< data, UTF-8
    QIODevice &err; ///< words for people, UTF-8
    const core::Clock &clock;
    core::IdSource &ids;
    format::Language language; ///< of the words, unless --lang says otherwise
    QString person;            ///< who holds a file that is being written
};

/// As written in the manual; scripts rely on them.
enum ExitCode {
    Done = 0,
    NeedsPerson = 1,      ///< done, and something needs a person
    WrongCommandLine = 2, ///< usage on standard error
    FileTrouble = 3,      ///< nothing was changed
};

struct Command;

struct Call
{
    const Command &command;
    const Arguments &arguments;
    const format::Texts &texts;
    Surroundings &world;

    bool json() const { return arguments.has("--json"); }
};

struct Command
{
    const char *name;
    const char *usage;   ///< what stands after "ruam"; one line for each way to call it
    const char *summary; ///< source text of the context "cli"
    std::span<const Option> options;
    int leastOperands;
    int mostOperands; ///< -1: any number
    bool needsPages;  ///< makes pages, so it needs Qt's fonts
    int (*run)(const Call &call);
};

// One of each file <name>command.cpp.
extern const Command kBackupCommand;
extern const Command kDateCommand;
extern const Command kDiffCommand;
extern const Command kExportCommand;
extern const Command kImportCommand;
extern const Command kInfoCommand;
extern const Command kNewCommand;
extern const Command kReportCommand;

/// Options that every command takes.
inline constexpr Option kLanguageOption{"--lang", "th|en", QT_TRANSLATE_NOOP("cli", "language of the words")};
inline constexpr Option kHelpOption{"--help", nullptr, QT_TRANSLATE_NOOP("cli", "say this and end")};
inline constexpr Option kJsonOption{"--json", nullptr, QT_TRANSLATE_NOOP("cli", "print JSON")};

/// How a command is called: each way on a line of its own, after the first as far to the right as `indent`.
QString usageLines(const Command &command, int indent);

/// One line of words on standard error.
void say(const Call &call, const QString &words);
/// Says what is wrong with the command line, and how it should be. Returns WrongCommandLine.
int wrongUsage(const Call &call, const QString &words);
/// Says an error in the user's words, and prints it as JSON where that was asked for. Returns `exitCode`.
int fail(const Call &call, const core::Error &error, int exitCode = FileTrouble, const core::Plan *plan = nullptr);
/// Prints data. Returns Done, or FileTrouble where standard output cannot be written.
int print(const Call &call, const QByteArray &data);

} // namespace ruam::app
