#include "shell.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

QStringList linesOf(const Shell &shell, const char *name)
{
    const QByteArray bytes = shell.content(name);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    return QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

TEST(ExportCommand, WritesEveryTableAsCsvAndXlsx)
{
    Shell shell;
    shell.run("new @a.ruam");
    for (const char *what : {"groups", "events", "tasks", "agencies", "provinces", "people", "history"}) {
        const QStringList csv{QStringLiteral("export"), shell.path("a.ruam"), QStringLiteral("--what"),
                              QLatin1String(what),      QStringLiteral("-o"), shell.path("t.csv")};
        EXPECT_EQ(shell.run(csv).code, Done) << what;
        EXPECT_GE(linesOf(shell, "t.csv").size(), 1) << what;
        QStringList xlsx = csv;
        xlsx.last() = shell.path("t.xlsx");
        EXPECT_EQ(shell.run(xlsx).code, Done) << what;
        EXPECT_TRUE(shell.content("t.xlsx").startsWith("PK")) << what;
    }
    EXPECT_EQ(shell.files(),
              (QStringList{QStringLiteral("a.ruam"), QStringLiteral("t.csv"), QStringLiteral("t.xlsx")}));
}

TEST(ExportCommand, HasARowAGroupInThaiUnlessTheLanguageIsSaid)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.run("export @a.ruam --what groups -o @g.csv");
    const QStringList thai = linesOf(shell, "g.csv");
    ASSERT_EQ(thai.size(), 1 + 9);
    EXPECT_TRUE(hasThai(thai.first()));
    EXPECT_TRUE(thai[1].contains(QStringLiteral("2007-07-09,2007-07-10"))) << thai[1].toStdString();
    shell.run("export @a.ruam --what groups -o @g.csv --lang en");
    EXPECT_FALSE(hasThai(linesOf(shell, "g.csv").first()));
}

TEST(ExportCommand, WritesTheListOfOneGroup)
{
    Shell shell;
    shell.run("new @a.ruam");
    EXPECT_EQ(shell.run("export @a.ruam --what people --group 3 -o @p.csv").code, Done);
    EXPECT_EQ(linesOf(shell, "p.csv").size(), 1);
    EXPECT_EQ(shell.run("export @a.ruam --what people --group 33 -o @q.csv").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what people --event 33 -o @q.csv").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what groups --group 3 -o @q.csv").code, WrongCommandLine);
    EXPECT_FALSE(shell.exists("q.csv"));
}

TEST(ExportCommand, RefusesWhatItCannotWrite)
{
    Shell shell;
    shell.run("new @a.ruam");
    EXPECT_EQ(shell.run("export @a.ruam -o @t.csv").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what findings -o @t.csv").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what groups -o @t.json").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what groups -o @t.ods").code, WrongCommandLine);
    EXPECT_EQ(shell.run("export @a.ruam --what groups -o @none/t.xlsx").code, FileTrouble);
    EXPECT_EQ(shell.run("export @none.ruam --what groups -o @t.xlsx").code, FileTrouble);
    EXPECT_EQ(shell.files(), QStringList{QStringLiteral("a.ruam")});
}

} // namespace
} // namespace ruam::app
