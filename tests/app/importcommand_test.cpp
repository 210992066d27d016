#include "shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

const QByteArray kTable = QStringLiteral("วันที่,วันหยุดราชการ\n"
                                         "1 มกราคม 2580,วันขึ้นปีใหม่\n"
                                         "30/2/2580,ไม่มีวันนี้\n"
                                         "30 กรกฎาคม 2550,วันเข้าพรรษา\n")
                              .toUtf8();

QJsonObject told(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
}

TEST(ImportCommand, TakesHolidaysInAndTellsRowByRow)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("h.csv", kTable);
    const Outcome outcome = shell.run("import @a.ruam @h.csv --what holidays --json");
    EXPECT_EQ(outcome.code, NeedsPerson) << testing::PrintToString(outcome);
    const QJsonObject first = told(outcome);
    EXPECT_EQ(first[u"new"].toInt(), 1);
    EXPECT_EQ(first[u"matches"].toInt(), 1) << "the programme has it from its own table";
    EXPECT_EQ(first[u"refused"].toInt(), 1);
    EXPECT_EQ(first[u"rows"][0][u"date"].toString(), QStringLiteral("2037-01-01"));
    EXPECT_FALSE(first[u"rows"][1][u"reason"].toString().isEmpty());
    EXPECT_EQ(told(shell.run("import @a.ruam @h.csv --what holidays --json"))[u"new"].toInt(), 0)
        << "a second time nothing is new";
}

TEST(ImportCommand, ADryRunChangesNothing)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("h.csv", kTable);
    const QByteArray before = shell.content("a.ruam");
    const Outcome outcome = shell.run("import @a.ruam @h.csv --what holidays --dry-run");
    EXPECT_EQ(outcome.code, NeedsPerson);
    EXPECT_EQ(outcome.out.count(u'\n'), 3);
    EXPECT_EQ(shell.content("a.ruam"), before);
}

TEST(ImportCommand, RefusesWhatIsNoTableAndKindsThatCannotBeTakenInYet)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("h.csv", "1,2\n");
    shell.write("nul.csv", QByteArray("date,name\n\0", 11));
    const QByteArray before = shell.content("a.ruam");
    EXPECT_EQ(shell.run("import @a.ruam @h.csv --what holidays").code, FileTrouble);
    EXPECT_EQ(shell.run("import @a.ruam @nul.csv --what holidays").code, FileTrouble);
    EXPECT_EQ(shell.run("import @a.ruam @none.csv --what holidays").code, FileTrouble);
    EXPECT_EQ(shell.run("import @none.ruam @h.csv --what holidays").code, FileTrouble);
    EXPECT_EQ(shell.run("import @a.ruam @h.csv --what people").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @h.csv").code, WrongCommandLine);
    EXPECT_EQ(shell.content("a.ruam"), before);
}

} // namespace
} // namespace ruam::app
