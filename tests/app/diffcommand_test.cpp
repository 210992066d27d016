#include "shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace ruam::app {
namespace {

/// Makes b.ruam from an export of a.ruam in which one text stands for another.
void makeChangedCopy(Shell &shell, const char *from, const char *to)
{
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    ASSERT_EQ(shell.run("export @a.ruam -o @a.json").code, Done);
    QByteArray document = shell.content("a.json");
    const qsizetype at = document.indexOf(from);
    ASSERT_GE(at, 0) << from;
    document.replace(at, qsizetype(strlen(from)), to);
    shell.write("b.json", document);
    ASSERT_EQ(shell.run("new @b.ruam --from @b.json").code, Done);
}

TEST(DiffCommand, TellsAFieldBeforeAndAfterInTheReadersWords)
{
    Shell shell;
    makeChangedCopy(shell, "\"start\": \"2007-07-09\"", "\"start\": \"2007-07-08\"");
    const Outcome thai = shell.run("diff @a.ruam @b.ruam --lang th");
    EXPECT_EQ(thai.code, Done);
    EXPECT_EQ(thai.out.count(u'\n'), 1) << thai.out.toStdString();
    EXPECT_TRUE(thai.out.contains(QStringLiteral("9 กรกฎาคม 2550 → 8 กรกฎาคม 2550"))) << thai.out.toStdString();
    const Outcome english = shell.run("diff @a.ruam @b.ruam --lang en");
    EXPECT_TRUE(english.out.contains(QStringLiteral("9 July 2007 → 8 July 2007"))) << english.out.toStdString();
}

TEST(DiffCommand, PrintsOneDocumentOfPlainValues)
{
    Shell shell;
    makeChangedCopy(shell, "\"start\": \"2007-07-09\"", "\"start\": \"2007-07-08\"");
    const Outcome outcome = shell.run("diff @a.ruam @b.ruam --json");
    const QJsonArray changes =
        QJsonDocument::fromJson(outcome.out.toUtf8()).object()[QLatin1String("changes")].toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][QLatin1String("kind")].toString(), QStringLiteral("event"));
    EXPECT_EQ(changes[0][QLatin1String("change")].toString(), QStringLiteral("changed"));
    const QJsonValue field = changes[0][QLatin1String("fields")].toArray()[0];
    EXPECT_EQ(field[QLatin1String("field")].toString(), QStringLiteral("start"));
    EXPECT_EQ(field[QLatin1String("before")].toString(), QStringLiteral("2007-07-09"));
    EXPECT_EQ(field[QLatin1String("after")].toString(), QStringLiteral("2007-07-08"));
}

TEST(DiffCommand, EqualCopiesDifferInNothing)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    ASSERT_EQ(shell.run("backup @a.ruam -o @b.ruam").code, Done);
    const Outcome outcome = shell.run("diff @a.ruam @b.ruam --lang th");
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(hasThai(outcome.err));
    EXPECT_EQ(shell.run("diff @a.ruam @b.ruam --json").out, QStringLiteral("{\"changes\": []}\n"));
}

TEST(DiffCommand, NamesThePeopleWhoCameAndWent)
{
    Shell shell;
    makeChangedCopy(
        shell, "\"people\": []",
        "\"people\": [{\"id\": \"9001\", \"title\": \"นาย\", \"given\": \"สมมุติ\", \"surname\": \"ทดลอง\"}]");
    const Outcome came = shell.run("diff @a.ruam @b.ruam --lang th");
    EXPECT_TRUE(came.out.contains(QStringLiteral("นายสมมุติ ทดลอง"))) << came.out.toStdString();
    const Outcome went = shell.run("diff @b.ruam @a.ruam --lang th");
    EXPECT_TRUE(went.out.contains(QStringLiteral("นายสมมุติ ทดลอง"))) << went.out.toStdString();
    EXPECT_NE(went.out, came.out);
}

TEST(DiffCommand, NeedsTwoFilesThatCanBeRead)
{
    Shell shell;
    ASSERT_EQ(shell.run("new @a.ruam").code, Done);
    EXPECT_EQ(shell.run("diff @a.ruam").code, WrongCommandLine);
    EXPECT_EQ(shell.run("diff @a.ruam @none.ruam").code, FileTrouble);
    EXPECT_EQ(shell.run("diff @none.ruam @a.ruam").code, FileTrouble);
}

} // namespace
} // namespace ruam::app
