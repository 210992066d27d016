#include "shell.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

TEST(CommandLine, TellsItsVersion)
{
    const Outcome outcome = Shell().run("--version");
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.out.startsWith(QLatin1String("Ruam "))) << testing::PrintToString(outcome);
    EXPECT_TRUE(outcome.err.isEmpty());
}

TEST(CommandLine, HelpNamesEveryCommandInBothLanguages)
{
    for (const char *line : {"--help", "--lang th --help", "--help --lang=th", "-h"}) {
        const Outcome outcome = Shell().run(line);
        EXPECT_EQ(outcome.code, Done);
        for (const char *name : {"new", "info", "export", "report", "date", "backup"})
            EXPECT_TRUE(outcome.out.contains(QLatin1String("  ruam ") + QLatin1String(name) + u' ')) << line << name;
        EXPECT_EQ(hasThai(outcome.out), QByteArray(line).contains("th")) << line;
    }
}

TEST(CommandLine, EveryCommandHasHelp)
{
    for (const char *name : {"new", "info", "export", "report", "date", "backup"}) {
        const Outcome outcome = Shell().run({QLatin1String(name), QStringLiteral("--help")});
        EXPECT_EQ(outcome.code, Done);
        EXPECT_TRUE(outcome.out.contains(QLatin1String("Usage:\n  ruam ") + QLatin1String(name)));
        EXPECT_TRUE(outcome.out.contains(QLatin1String("--lang")));
        EXPECT_TRUE(outcome.err.isEmpty());
    }
}

// Words of the usage stand on standard error; a script that reads the output gets nothing.
TEST(CommandLine, AWrongCommandLineExitsWithTwoAndUsage)
{
    for (const char *line : {"",
                             "frobnicate",
                             "check @a.ruam",
                             "import @a.ruam x.csv",
                             "--frobnicate",
                             "new",
                             "new a b",
                             "new @a.ruam --from x --empty",
                             "diff a",
                             "info",
                             "info a b",
                             "info a --what",
                             "info a --lang fr",
                             "info a --json --json",
                             "export a",
                             "export a -o",
                             "export a -o b.csv",
                             "export a -o b",
                             "report",
                             "report programme",
                             "report strange a -o b.pdf",
                             "report programme a",
                             "report programme a -o b.txt",
                             "report --list x",
                             "backup a",
                             "date --frobnicate"}) {
        Shell shell;
        const Outcome outcome = shell.run(line);
        EXPECT_EQ(outcome.code, WrongCommandLine) << line;
        EXPECT_TRUE(outcome.out.isEmpty()) << line;
        EXPECT_TRUE(outcome.err.contains(QLatin1String("ruam "))) << line << testing::PrintToString(outcome);
        EXPECT_TRUE(shell.files().isEmpty()) << line;
    }
}

TEST(CommandLine, SpeaksTheLanguageOfTheMachineUnlessToldOtherwise)
{
    EXPECT_TRUE(hasThai(Shell(format::Language::Thai).run("frobnicate").err));
    EXPECT_FALSE(hasThai(Shell(format::Language::English).run("frobnicate").err));
    EXPECT_TRUE(hasThai(Shell(format::Language::English).run("info --lang th").err));
    EXPECT_FALSE(hasThai(Shell(format::Language::Thai).run("info --lang en").err));
    EXPECT_FALSE(hasThai(Shell(format::Language::Thai).run("--lang en info").err));
}

TEST(CommandLine, OnlyAFileOrNothingOpensTheWindow)
{
    const auto surface = [](const char *line) {
        return surfaceFor(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    };
    EXPECT_EQ(surface(""), Surface::Window);
    EXPECT_EQ(surface("some.ruam"), Surface::Window);
    EXPECT_EQ(surface("/"), Surface::Window);
    EXPECT_EQ(surface("date"), Surface::None);
    EXPECT_EQ(surface("report"), Surface::Pages);
    EXPECT_EQ(surface("--lang th report x"), Surface::Pages);
    EXPECT_EQ(surface("frobnicate"), Surface::None);
    EXPECT_EQ(surface("some.ruam other.ruam"), Surface::None);
    EXPECT_EQ(surface("--help"), Surface::None);
}

} // namespace
} // namespace ruam::app
