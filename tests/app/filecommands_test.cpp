#include "shell.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

/// Exit code 3, words that name the file, nothing on standard output, nothing left behind.
void expectTrouble(Shell &shell, const char *line, const char *named)
{
    const QStringList before = shell.files();
    for (const char *language : {" --lang en", " --lang th"}) {
        const Outcome outcome = shell.run((QByteArray(line) + language).constData());
        EXPECT_EQ(outcome.code, FileTrouble) << line << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.out.isEmpty()) << line << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.err.contains(QString::fromUtf8(named))) << line << testing::PrintToString(outcome);
        EXPECT_EQ(hasThai(outcome.err), QByteArray(language).endsWith("th")) << line << testing::PrintToString(outcome);
        EXPECT_EQ(shell.files(), before) << line;
    }
}

TEST(NewCommand, MakesTheBundledProgramme)
{
    Shell shell;
    const Outcome made = shell.run("new @a.ruam");
    EXPECT_EQ(made.code, Done) << testing::PrintToString(made);
    EXPECT_TRUE(made.out.isEmpty());
    EXPECT_EQ(shell.files(), QStringList{QStringLiteral("a.ruam")});
    const Outcome info = shell.run("info @a.ruam --json");
    const QJsonObject told = QJsonDocument::fromJson(info.out.toUtf8()).object();
    EXPECT_TRUE(hasThai(told[QLatin1String("title")].toString())) << testing::PrintToString(info);
    EXPECT_GT(told[QLatin1String("counts")][QLatin1String("training_group")].toInt(), 0);
}

TEST(NewCommand, RefusesAFileThatIsThere)
{
    Shell shell;
    shell.write("a.ruam", "something");
    expectTrouble(shell, "new @a.ruam", "a.ruam");
    EXPECT_EQ(shell.content("a.ruam"), "something");
}

TEST(NewCommand, RefusesAMissingDirectory)
{
    Shell shell;
    expectTrouble(shell, "new @missing/a.ruam", "missing");
}

TEST(NewCommand, RefusesWhatIsNoProgramme)
{
    Shell shell;
    expectTrouble(shell, "new @a.ruam --from @none.json", "none.json");
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"), QByteArray("\xFF\x00"),
          QByteArray("{\"format\": 999}"), QByteArray("{\"format\": 1, \"stranger\": 1}")}) {
        shell.write("bad.json", bad);
        const Outcome outcome = shell.run("new @a.ruam --from @bad.json");
        EXPECT_EQ(outcome.code, FileTrouble) << bad.constData();
        EXPECT_TRUE(outcome.err.contains(QLatin1String("bad.json"))) << qPrintable(outcome.err);
        EXPECT_FALSE(shell.exists("a.ruam")) << bad.constData();
    }
    expectTrouble(shell, "new @a.ruam --from @", "");
}

TEST(NewCommand, AnEmptyProgrammeHasATitleAndNoGroups)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam --empty").code, Done);
    const QJsonObject told = QJsonDocument::fromJson(shell.run("info @a.ruam --json").out.toUtf8()).object();
    EXPECT_FALSE(told[QLatin1String("title")].toString().isEmpty());
    EXPECT_EQ(told[QLatin1String("counts")][QLatin1String("training_group")].toInt(-1), 0);
    EXPECT_EQ(told[QLatin1String("counts")][QLatin1String("person")].toInt(-1), 0);
}

TEST(InfoCommand, TellsTitleVersionIntegrityAndCounts)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    const QJsonObject told = QJsonDocument::fromJson(shell.run("info @a.ruam --json").out.toUtf8()).object();
    EXPECT_EQ(told[QLatin1String("integrity")], QLatin1String("ok"));
    EXPECT_GE(told[QLatin1String("schema_version")].toInt(), 1);
    EXPECT_EQ(told[QLatin1String("counts")].toObject().size(), core::kKindCount);

    const Outcome thai = shell.run("info @a.ruam --lang th");
    EXPECT_EQ(thai.code, Done);
    EXPECT_EQ(thai.out.count(u'\n'), core::kKindCount + 3);
    EXPECT_TRUE(thai.out.contains(told[QLatin1String("title")].toString()));
}

TEST(FileCommands, ReadingLeavesTheFileAsItWas)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    const QByteArray before = shell.content("a.ruam");
    EXPECT_EQ(shell.run("info @a.ruam").code, Done);
    EXPECT_EQ(shell.run("export @a.ruam -o @a.json").code, Done);
    EXPECT_EQ(shell.content("a.ruam"), before);
    EXPECT_EQ(shell.files(), (QStringList{QStringLiteral("a.json"), QStringLiteral("a.ruam")}));
}

TEST(FileCommands, RefuseWhatIsNoRuamFile)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @good.ruam").code, Done);
    const QByteArray good = shell.content("good.ruam");
    shell.write("empty.ruam", {});
    shell.write("text.ruam", "name,province\n");
    shell.write("cut.ruam", good.left(good.size() - 100));
    shell.write("half.ruam", good.left(good.size() / 2));
    QByteArray newer = good;
    newer.replace(60, 4, QByteArray::fromHex("00000fff")); // user_version
    shell.write("newer.ruam", newer);
    QByteArray other = good;
    other.replace(68, 4, QByteArray::fromHex("00000001")); // application_id
    shell.write("other.ruam", other);
    QDir().mkpath(shell.path("folder.ruam"));

    for (const char *name : {"none.ruam", "empty.ruam", "text.ruam", "cut.ruam", "half.ruam", "newer.ruam",
                             "other.ruam", "folder.ruam", "missing/a.ruam"}) {
        const QByteArray before = shell.content(name);
        const QByteArray file = '@' + QByteArray(name);
        expectTrouble(shell, "info " + file, name);
        expectTrouble(shell, "export " + file + " -o @out.json", name);
        expectTrouble(shell, "backup " + file + " -o @copy.ruam", name);
        expectTrouble(shell, "report programme " + file + " -o @out.pdf", name);
        EXPECT_EQ(shell.content(name), before) << name;
    }
}

TEST(FileCommands, WithJsonTheErrorHasItsName)
{
    Shell shell;
    const Outcome outcome = shell.run("info @none.ruam --json");
    EXPECT_EQ(outcome.code, FileTrouble);
    EXPECT_EQ(QJsonDocument::fromJson(outcome.out.toUtf8())[QLatin1String("error")], QLatin1String("FileNotFound"));
}

TEST(ExportCommand, TheRoundTripIsByteEqual)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    ASSERT_EQ(shell.run("export @a.ruam -o @a.json").code, Done);
    ASSERT_EQ(shell.run("new @b.ruam --from @a.json").code, Done);
    ASSERT_EQ(shell.run("export @b.ruam -o @b.json").code, Done);
    EXPECT_GT(shell.content("a.json").size(), 1000);
    EXPECT_EQ(shell.content("a.json"), shell.content("b.json"));
}

TEST(ExportCommand, ReplacesAFileThatIsThere)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    shell.write("a.json", "old");
    const Outcome outcome = shell.run("export @a.ruam -o @a.json");
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(outcome.err.isEmpty());
    EXPECT_TRUE(shell.content("a.json").startsWith('{'));
}

TEST(ExportCommand, WritesACalendarThatIsEqualTheSecondTime)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    ASSERT_EQ(shell.run("export @a.ruam -o @a.ics").code, Done);
    ASSERT_EQ(shell.run("export @a.ruam -o @b.ICS").code, Done);
    EXPECT_TRUE(shell.content("a.ics").startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_GT(shell.content("a.ics").count("BEGIN:VEVENT"), 8);
    EXPECT_EQ(shell.content("a.ics"), shell.content("b.ICS"));
}

TEST(ExportCommand, RefusesATargetThatCannotBeWritten)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    QDir().mkpath(shell.path("folder.json"));
    expectTrouble(shell, "export @a.ruam -o @missing/a.json", "missing");
    expectTrouble(shell, "export @a.ruam -o @folder.json", "folder.json");
}

TEST(BackupCommand, WritesACopyAndRefusesAFileThatIsThere)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    EXPECT_EQ(shell.run("backup @a.ruam -o @b.ruam").code, Done);
    ASSERT_EQ(shell.run("export @a.ruam -o @a.json").code, Done);
    ASSERT_EQ(shell.run("export @b.ruam -o @b.json").code, Done);
    EXPECT_EQ(shell.content("a.json"), shell.content("b.json"));
    expectTrouble(shell, "backup @a.ruam -o @b.ruam", "b.ruam");
    expectTrouble(shell, "backup @a.ruam -o @missing/b.ruam", "missing");
}

} // namespace
} // namespace ruam::app
