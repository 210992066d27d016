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

const QByteArray kPeople = QStringLiteral("ลำดับ,ชื่อ - นามสกุล,ตำแหน่ง,หน่วยงาน,จังหวัด,โทรศัพท์\n"
                                          "1,นายสมชาย ใจดี,นักวิชาการ,สำนักงานสมมุติ,น่าน,08 1234 5678\n"
                                          "2,,นักวิชาการ,สำนักงานสมมุติ,น่าน,\n"
                                          "3,สมหญิง,นักวิชาการ,สำนักงานสมมุติ,น่าน,\n")
                               .toUtf8();

TEST(ImportCommand, TakesPeopleIntoAGroupAndWritesTheRestWithTheReason)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    const Outcome outcome = shell.run("import @a.ruam @p.csv --what people --group 3 --refused @r.csv --json");
    EXPECT_EQ(outcome.code, NeedsPerson) << testing::PrintToString(outcome);
    const QJsonObject first = told(outcome);
    EXPECT_EQ(first[u"new"].toInt(), 1);
    EXPECT_EQ(first[u"refused"].toInt(), 1);
    EXPECT_EQ(first[u"doubtful"].toInt(), 1) << "one word only";
    EXPECT_EQ(first[u"rows"][0][u"line"].toInt(), 2);
    EXPECT_EQ(first[u"rows"][0][u"given"].toString(), QStringLiteral("สมชาย"));
    EXPECT_EQ(first[u"rows"][0][u"province"].toString(), QStringLiteral("น่าน"));
    EXPECT_FALSE(outcome.out.contains(QStringLiteral("5678"))) << "how to reach people is told nobody";
    const QString refused = QString::fromUtf8(shell.content("r.csv"));
    EXPECT_EQ(refused.count(QStringLiteral("\r\n")), 3);
    EXPECT_TRUE(refused.contains(QStringLiteral("3,สมหญิง,นักวิชาการ,สำนักงานสมมุติ,น่าน,,There is no surname")));
    EXPECT_EQ(shell.run("export @a.ruam --what people --group 3 -o @o.csv").code, Done);
    EXPECT_EQ(shell.content("o.csv").count('\n'), 2);

    const QJsonObject again = told(shell.run("import @a.ruam @p.csv --group 3 --json"));
    EXPECT_EQ(again[u"matches"].toInt(), 1);
    EXPECT_EQ(again[u"new"].toInt(), 0) << "a second time nothing is new";
    const Outcome second = shell.run("import @a.ruam @r.csv --group 3 --with-doubtful --json");
    EXPECT_EQ(told(second)[u"rows"][1][u"taken"].toBool(), true) << testing::PrintToString(second);
}

TEST(ImportCommand, SaysThatNoRowNeedsMendingAndNoFileIsWritten)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", QStringLiteral("ชื่อ - นามสกุล\nนายสมชาย ใจดี\n").toUtf8());
    const QString told = QStringLiteral("No row needs mending");
    const Outcome first = shell.run("import @a.ruam @p.csv --group 3 --refused @r.csv --lang en");
    EXPECT_EQ(first.code, Done) << testing::PrintToString(first);
    EXPECT_EQ(first.err.count(told), 1) << testing::PrintToString(first);
    const Outcome known = shell.run("import @a.ruam @p.csv --group 3 --refused @r.csv --lang en");
    EXPECT_EQ(known.code, Done) << testing::PrintToString(known);
    EXPECT_EQ(known.err.count(told), 1) << "all were known";
    EXPECT_TRUE(known.err.contains(QStringLiteral("r.csv")));
    EXPECT_TRUE(shell.content("r.csv").isEmpty());
    EXPECT_FALSE(shell.run("import @a.ruam @p.csv --group 3 --lang en").err.contains(told)) << "nobody asked for one";
    shell.write("e.csv", QStringLiteral("กิจกรรม,วันที่\nประชุมสมมุติ,10 กันยายน 2550\n").toUtf8());
    const Outcome events = shell.run("import @a.ruam @e.csv --what events --refused @r.csv --lang en");
    EXPECT_EQ(events.err.count(told), 1) << testing::PrintToString(events);
    shell.write("p.csv", kPeople);
    EXPECT_FALSE(shell.run("import @a.ruam @p.csv --group 3 --refused @r.csv --lang en").err.contains(told));
    EXPECT_FALSE(shell.content("r.csv").isEmpty());
}

TEST(ImportCommand, WritesWhatWasRefusedOverNothingThatIsReadOrWrittenHere)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    const QByteArray file = shell.content("a.ruam");
    for (const char *wrong :
         {"import @a.ruam @p.csv --group 3 --refused @a.ruam", "import @a.ruam @p.csv --group 3 --refused @p.csv",
          "import @a.ruam @p.csv --group 3 --refused @r.ods"}) {
        EXPECT_EQ(shell.run(wrong).code, WrongCommandLine) << wrong;
        EXPECT_EQ(shell.content("a.ruam"), file) << wrong;
        EXPECT_EQ(shell.content("p.csv"), kPeople) << wrong;
        EXPECT_FALSE(shell.exists("r.ods"));
    }
}

TEST(ImportCommand, WhereTheRefusedCannotBeWrittenNothingIsTakenIn)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    shell.write("g.csv", QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่อบรม\n77,หนึ่ง,10 มิ.ย. 2550\n78,สอง,31 มิ.ย. 2550\n").toUtf8());
    shell.write("e.csv", QStringLiteral("กิจกรรม,วันที่\nประชุมสมมุติ,10 มิ.ย. 2550\nสัมมนา,31 มิ.ย. 2550\n").toUtf8());
    const QString before = shell.run("info @a.ruam").out;
    for (const char *line : {"import @a.ruam @p.csv --group 3 --refused @none/r.csv",
                             "import @a.ruam @g.csv --what groups --refused @none/r.csv",
                             "import @a.ruam @e.csv --what events --refused @none/r.csv"}) {
        EXPECT_EQ(shell.run(line).code, FileTrouble) << line;
        EXPECT_EQ(shell.run("info @a.ruam").out, before) << line;
    }
}

TEST(ImportCommand, NamesTheColumnsOfWhichNothingIsRead)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", QStringLiteral("ที่,ชื่อ - นามสกุล,โทรสาร,โทรศัพท์ที่ทำงาน,มือถือ,วันเกิด\n"
                                        "1,นายสมชาย ใจดี,0 2000 0001,0 2000 0002,08 1000 0003,1 ม.ค. 2500\n")
                             .toUtf8());
    const Outcome outcome = shell.run("import @a.ruam @p.csv --group 3 --lang en");
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("Columns not taken in: โทรสาร, วันเกิด")))
        << testing::PrintToString(outcome);
    shell.run("export @a.ruam -o @o.json");
    const QString all = QString::fromUtf8(shell.content("o.json"));
    EXPECT_TRUE(all.contains(QStringLiteral("0 2000 0002")));
    EXPECT_TRUE(all.contains(QStringLiteral("08 1000 0003")));
    EXPECT_FALSE(all.contains(QStringLiteral("0 2000 0001"))) << "a fax machine is no telephone";
    shell.write("e.csv", QStringLiteral("กิจกรรม,วันที่,งบประมาณ\nประชุมสมมุติ,10 มิ.ย. 2550,500\n").toUtf8());
    EXPECT_TRUE(shell.run("import @a.ruam @e.csv --what events --lang en").err.contains(QStringLiteral("งบประมาณ")));
}

TEST(ImportCommand, KnowsAPersonFromAnotherRound)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    shell.run("import @a.ruam @p.csv --group 3");
    const QJsonObject other = told(shell.run("import @a.ruam @p.csv --group 4 --lang en --json"));
    EXPECT_EQ(other[u"matches"].toInt(), 1);
    EXPECT_TRUE(other[u"rows"][0][u"taken"].toBool());
    EXPECT_TRUE(other[u"rows"][0][u"reason"].toString().contains(
        QStringLiteral("This province is not in Group 4 but in Group 1")))
        << "told, and taken in: the grouping is only proposed";
    shell.run("export @a.ruam --what people -o @o.csv");
    EXPECT_EQ(shell.content("o.csv").count('\n'), 2) << "one person in two rounds";
}

TEST(ImportCommand, GivesWhoIsInTheGroupATelephoneNumberAndTellsNobodyWhich)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    shell.run("import @a.ruam @p.csv --what people --group 3");
    shell.write("q.csv", QByteArray(kPeople).replace("08 1234 5678", "08 8765 4321"));
    for (const bool again : {false, true}) {
        const Outcome outcome = shell.run("import @a.ruam @q.csv --what people --group 3 --json");
        const auto row = told(outcome)[u"rows"][0];
        EXPECT_EQ(row[u"state"].toString(), QStringLiteral("matches")) << testing::PrintToString(outcome);
        EXPECT_EQ(row[u"taken"].toBool(), !again);
        EXPECT_FALSE(outcome.out.contains(QStringLiteral("4321")));
        EXPECT_FALSE(outcome.err.contains(QStringLiteral("4321")));
    }
    shell.run("export @a.ruam -o @a.json");
    const QByteArray json = shell.content("a.json");
    EXPECT_EQ(json.count("08 8765 4321"), 1);
    EXPECT_EQ(json.count("08 1234 5678"), 1) << "the number of before stays";
}

TEST(ImportCommand, ReadsBackWhatWasExported)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", kPeople);
    shell.run("import @a.ruam @p.csv --group 3");
    shell.run("export @a.ruam --what people --group 3 -o @o.xlsx");
    const QJsonObject again = told(shell.run("import @a.ruam @o.xlsx --group 3 --json"));
    EXPECT_EQ(again[u"matches"].toInt(), 1);
    EXPECT_EQ(again[u"rows"].toArray().size(), 1);
    shell.run("export @a.ruam --what groups -o @g.xlsx");
    const Outcome groups = shell.run("import @a.ruam @g.xlsx --what groups --json");
    EXPECT_EQ(groups.code, Done) << testing::PrintToString(groups);
    EXPECT_EQ(told(groups)[u"matches"].toInt(), 9) << testing::PrintToString(groups);
}

TEST(ImportCommand, TakesGroupsFromATextCopiedFromAPage)
{
    Shell shell;
    shell.run("new @a.ruam --empty");
    shell.write("g.txt", QStringLiteral("1) กลุ่มสมมุติหนึ่ง |\n9 - 10 กรกฎาคม 2550 |\nจังหวัดพิษณุโลก |\n"
                                        "2) กลุ่มสมมุติสอง |\n11 - 12 กรกฎาคม 2550 |\nโรงแรมสมมุติ |\n")
                             .toUtf8());
    const Outcome outcome = shell.run("import @a.ruam @g.txt --what groups --json");
    EXPECT_EQ(outcome.code, Done) << testing::PrintToString(outcome);
    EXPECT_EQ(told(outcome)[u"new"].toInt(), 2);
    EXPECT_EQ(told(outcome)[u"rows"][0][u"end"].toString(), QStringLiteral("2007-07-10"));
    EXPECT_EQ(told(shell.run("import @a.ruam @g.txt --what groups --json"))[u"matches"].toInt(), 2);
}

TEST(ImportCommand, GroupsAndHolidaysThatWaitAreWrittenWithTheReason)
{
    Shell shell;
    shell.run("new @a.ruam --empty");
    shell.write("g.csv", QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่\n1,หนึ่ง,9 ก.ค. 2550\n2,สอง,31 มิ.ย. 2550\n").toUtf8());
    const Outcome outcome = shell.run("import @a.ruam @g.csv --what groups --refused @r.csv");
    EXPECT_EQ(outcome.code, NeedsPerson) << testing::PrintToString(outcome);
    const QString refused = QString::fromUtf8(shell.content("r.csv"));
    EXPECT_TRUE(refused.contains(QStringLiteral("2,สอง,31 มิ.ย. 2550,"))) << refused.toStdString();
    EXPECT_FALSE(refused.contains(QStringLiteral("หนึ่ง")));
    shell.write("h.csv", QStringLiteral("วันที่,วันหยุดราชการ\n13/2/2568,วันสมมุติหนึ่ง\nผิด,วันสมมุติสอง\n").toUtf8());
    EXPECT_EQ(shell.run("import @a.ruam @h.csv --what holidays --refused @h2.csv").code, NeedsPerson);
    EXPECT_EQ(QString::fromUtf8(shell.content("h2.csv")).count(QStringLiteral("วันสมมุติ")), 1);
}

TEST(ImportCommand, TakesEventsFromATableAndKnowsThemAgain)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("e.csv", QStringLiteral("กิจกรรม,วันที่,เวลา,สถานที่\n"
                                        "ประชุมสมมุติ,10 ก.ย. 2550,09.00 - 12.00 น.,หอประชุมสมมุติ\n"
                                        "สัมมนาสมมุติ,31 ก.ย. 2550,,\n")
                             .toUtf8());
    const Outcome outcome = shell.run("import @a.ruam @e.csv --what events --refused @r.csv --json");
    EXPECT_EQ(outcome.code, NeedsPerson) << testing::PrintToString(outcome);
    EXPECT_EQ(told(outcome)[u"new"].toInt(), 1);
    EXPECT_EQ(told(outcome)[u"refused"].toInt(), 1);
    const QString text = told(outcome)[u"rows"][0][u"text"].toString();
    EXPECT_TRUE(text.contains(QStringLiteral("ประชุมสมมุติ")) && text.contains(QStringLiteral("09")))
        << text.toStdString();
    EXPECT_TRUE(QString::fromUtf8(shell.content("r.csv")).contains(QStringLiteral("สัมมนาสมมุติ,31 ก.ย. 2550")));
    EXPECT_EQ(told(shell.run("import @a.ruam @e.csv --what events --json"))[u"matches"].toInt(), 1);
    EXPECT_EQ(shell.run("import @a.ruam @e.csv --what events --map ไม่มี=title").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @e.csv --what events --map A=surname").code, WrongCommandLine);
    shell.write("n.csv", "a,b\n1,2\n");
    EXPECT_EQ(shell.run("import @a.ruam @n.csv --what events").code, FileTrouble);
}

TEST(ImportCommand, WhatWasExportedIsKnownRowForRow)
{
    Shell shell;
    shell.run("new @a.ruam");
    const auto run = [&shell](const QString &line) { return shell.run(line.toUtf8().constData()); };
    for (const QString &options :
         {QStringLiteral("--what events --lang th"), QStringLiteral("--what events --lang en"),
          QStringLiteral("--what groups --lang th"), QStringLiteral("--what groups --lang en")})
        for (const QString &file : {QStringLiteral("@e.xlsx"), QStringLiteral("@e.csv")}) {
            ASSERT_EQ(run(QStringLiteral("export @a.ruam -o %1 %2").arg(file, options)).code, Done);
            const QString line = QStringLiteral("import @a.ruam %1 %2 --dry-run --json").arg(file, options);
            const QJsonObject again = told(run(line));
            EXPECT_GT(again[u"matches"].toInt(), 8) << line.toStdString();
            EXPECT_EQ(again[u"matches"].toInt(), again[u"rows"].toArray().size())
                << line.toStdString() << QJsonDocument(again).toJson().toStdString();
        }
}

TEST(ImportCommand, ATextMayBeATableCopiedFromWordWithItsHeading)
{
    Shell shell;
    shell.run("new @a.ruam --empty");
    shell.write("g.txt", QStringLiteral("กลุ่มที่\tชื่อกลุ่ม\tกำหนด\n1\tกลุ่มสมมุติหนึ่ง\t9 ก.ค. 2550\n").toUtf8());
    EXPECT_EQ(shell.run("import @a.ruam @g.txt --what groups --dry-run").code, FileTrouble)
        << "nobody said which are dates";
    const Outcome outcome = shell.run("import @a.ruam @g.txt --what groups --map กำหนด=dates --json");
    EXPECT_EQ(outcome.code, Done) << testing::PrintToString(outcome);
    EXPECT_EQ(told(outcome)[u"rows"][0][u"name"].toString(), QStringLiteral("กลุ่มสมมุติหนึ่ง"));
    EXPECT_EQ(told(outcome)[u"rows"][0][u"start"].toString(), QStringLiteral("2007-07-09"));
}

TEST(ImportCommand, ColumnsCanBeCorrectedAndMistakesAreSaid)
{
    Shell shell;
    shell.run("new @a.ruam");
    shell.write("p.csv", "first,last\nSomchai,Jaidee\n");
    EXPECT_EQ(
        told(shell.run("import @a.ruam @p.csv --group 1 --map first=given --map B=surname --json"))[u"new"].toInt(), 1);
    EXPECT_EQ(shell.run("import @a.ruam @p.csv --group 1 --map first=nothing").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @p.csv --group 1 --map third=given").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @p.csv --what people").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @p.csv --group 1 --charset latin").code, WrongCommandLine);
    EXPECT_EQ(shell.run("import @a.ruam @p.csv --group 1 --sheet none").code, FileTrouble);
    shell.write("bad.xlsx", "PK\3\4 cut");
    EXPECT_EQ(shell.run("import @a.ruam @bad.xlsx --group 1").code, FileTrouble);
}

/// What an office keeps in the calendar of its telephone comes back by the marks of the entries.
TEST(ImportCommand, ACalendarMovesItsEventsInOneStepAndTheSecondTimeNothing)
{
    Shell shell;
    shell.run("new @a.ruam");
    ASSERT_EQ(shell.run("export @a.ruam -o @c.ics").code, Done);
    const Outcome same = shell.run("import @a.ruam @c.ics --json");
    EXPECT_EQ(same.code, Done) << testing::PrintToString(same);
    EXPECT_EQ(told(same)[u"new"].toInt() + told(same)[u"refused"].toInt(), 0);
    QByteArray moved = shell.content("c.ics");
    const qsizetype at = moved.indexOf("DTSTART");
    const qsizetype day = moved.indexOf("2007", at);
    ASSERT_GT(day, at);
    moved.replace(day, 4, "2006");
    shell.write("m.ics", moved);
    const QByteArray before = shell.content("a.ruam");
    EXPECT_TRUE(shell.run("import @a.ruam @m.ics --dry-run").out.contains(QStringLiteral("→")));
    EXPECT_EQ(shell.content("a.ruam"), before);
    const Outcome taken = shell.run("import @a.ruam @m.ics --json");
    EXPECT_EQ(taken.code, Done) << testing::PrintToString(taken);
    const auto countTaken = [](const Outcome &outcome) {
        int count = 0;
        for (const auto &row : told(outcome)[u"rows"].toArray())
            count += row[u"taken"].toBool();
        return count;
    };
    EXPECT_EQ(countTaken(taken), 1);
    EXPECT_EQ(countTaken(shell.run("import @a.ruam @m.ics --json")), 0);
    shell.write("rubbish.ics", "BEGIN:VCALENDAR\n");
    EXPECT_EQ(shell.run("import @a.ruam @rubbish.ics").code, FileTrouble);
}

TEST(ImportCommand, AProgrammeIsMergedAndNothingIsDeleted)
{
    Shell shell;
    shell.run("new @a.ruam");
    ASSERT_EQ(shell.run("export @a.ruam -o @p.json").code, Done);
    const Outcome same = shell.run("import @a.ruam @p.json --what programme --json");
    EXPECT_EQ(same.code, Done) << testing::PrintToString(same).substr(0, 500);
    EXPECT_EQ(told(same)[u"new"].toInt(), 0);
    shell.write("p.csv", kPeople);
    shell.run("import @a.ruam @p.csv --group 1");
    shell.run("export @a.ruam -o @more.json");
    shell.run("new @b.ruam");
    const Outcome merged = shell.run("import @b.ruam @more.json --what programme --json");
    EXPECT_EQ(merged.code, Done);
    EXPECT_GE(told(merged)[u"new"].toInt(), 2) << "a person and the place on the list";
    shell.run("export @b.ruam -o @b.json");
    EXPECT_EQ(shell.content("b.json").size(), shell.content("more.json").size());
    shell.run("import @b.ruam @p.json --what programme");
    shell.run("export @b.ruam -o @again.json");
    EXPECT_EQ(shell.content("again.json").size(), shell.content("b.json").size()) << "nothing is deleted";
    shell.write("bad.json", "{");
    EXPECT_EQ(shell.run("import @b.ruam @bad.json --what programme").code, FileTrouble);
}

} // namespace
} // namespace ruam::app
