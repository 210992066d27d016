#include "shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

QList<QJsonObject> objects(const Outcome &outcome)
{
    QList<QJsonObject> found;
    for (const QString &line : outcome.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        EXPECT_TRUE(document.isObject()) << line.toStdString();
        found.append(document.object());
    }
    return found;
}

QJsonObject readAs(const char *text, int expectedCode = Done)
{
    const Outcome outcome =
        Shell().run({QStringLiteral("date"), QStringLiteral("--json"), QStringLiteral("--"), QString::fromUtf8(text)});
    EXPECT_EQ(outcome.code, expectedCode) << text;
    EXPECT_TRUE(outcome.err.isEmpty()) << text;
    return objects(outcome).value(0);
}

TEST(DateCommand, PrintsARangeAsJson)
{
    const Outcome outcome =
        Shell().run({QStringLiteral("date"), QStringLiteral("9 - 10 กรกฎาคม 2550"), QStringLiteral("--json")});
    EXPECT_EQ(outcome.code, Done);
    EXPECT_EQ(outcome.out,
              QStringLiteral("{\"input\": \"9 - 10 กรกฎาคม 2550\", \"status\": \"ok\", \"start\": \"2007-07-09\", "
                             "\"end\": \"2007-07-10\", \"time_start\": null, \"time_end\": null, \"codes\": []}\n"));
}

TEST(DateCommand, AWarningExitsWithZero)
{
    const QJsonObject reading = readAs("วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00 12.00 น.");
    EXPECT_EQ(reading[QLatin1String("status")], QLatin1String("warn"));
    EXPECT_EQ(reading[QLatin1String("start")], QLatin1String("2007-07-20"));
    EXPECT_EQ(reading[QLatin1String("time_start")], QLatin1String("09:00"));
    EXPECT_EQ(reading[QLatin1String("time_end")], QLatin1String("12:00"));
    EXPECT_EQ(reading[QLatin1String("codes")].toArray(), QJsonArray{QLatin1String("W_TIME_DASH_MISSING")});
}

TEST(DateCommand, WhatIsNoDateExitsWithOne)
{
    for (const char *text : {"", "31 มิถุนายน 2550", "hello", "\xff\xfe"}) {
        const QJsonObject reading = readAs(text, NeedsPerson);
        EXPECT_EQ(reading[QLatin1String("status")], QLatin1String("error")) << text;
        EXPECT_TRUE(reading[QLatin1String("start")].isNull()) << text;
        EXPECT_TRUE(reading[QLatin1String("end")].isNull()) << text;
        EXPECT_EQ(reading[QLatin1String("codes")].toArray().size(), 1) << text;
    }
}

TEST(DateCommand, ReadsOneLineOfInputEach)
{
    const QByteArray input = "\xEF\xBB\xBF"
                             "2007-07-09\r\n\n9 กรกฎาคม 2550\n\xFF 2550\n2007-07-10";
    const Outcome outcome = Shell().run("date --json", input);
    EXPECT_EQ(outcome.code, NeedsPerson);
    const QList<QJsonObject> readings = objects(outcome);
    ASSERT_EQ(readings.size(), 5);
    EXPECT_EQ(readings[0][QLatin1String("start")], QLatin1String("2007-07-09"));
    EXPECT_EQ(readings[1][QLatin1String("codes")].toArray(), QJsonArray{QLatin1String("E_EMPTY")});
    EXPECT_EQ(readings[2][QLatin1String("start")], QLatin1String("2007-07-09"));
    EXPECT_EQ(readings[3][QLatin1String("codes")].toArray(), QJsonArray{QLatin1String("E_ENCODING")});
    EXPECT_EQ(readings[4][QLatin1String("start")], QLatin1String("2007-07-10"));
}

TEST(DateCommand, AnEndAtMidnightIsPrintedAs24)
{
    const QByteArray input = "20 กรกฎาคม 2550 เวลา 09.00-24.00 น.\n";
    const QList<QJsonObject> readings = objects(Shell().run("date --json", input));
    ASSERT_EQ(readings.size(), 1);
    EXPECT_EQ(readings[0][QLatin1String("time_start")], QLatin1String("09:00"));
    EXPECT_EQ(readings[0][QLatin1String("time_end")], QLatin1String("24:00"));
    EXPECT_EQ(Shell().run("date", input).out, QStringLiteral("2007-07-20 09:00-24:00\n"));
}

TEST(DateCommand, NoInputIsDone)
{
    const Outcome outcome = Shell().run("date --json");
    EXPECT_EQ(outcome.code, Done);
    EXPECT_TRUE(outcome.out.isEmpty());
}

TEST(DateCommand, WithoutJsonPrintsDatesAndSaysTheRest)
{
    for (const auto language : {format::Language::Thai, format::Language::English}) {
        const Outcome outcome =
            Shell(language).run("date", "9 - 10 กรกฎาคม 2550\nnonsense\n20 กรกฎาคม 2550 เวลา 09.00-12.00 น.\n");
        EXPECT_EQ(outcome.code, NeedsPerson);
        EXPECT_EQ(outcome.out, QStringLiteral("2007-07-09/2007-07-10\n\n2007-07-20 09:00-12:00\n"));
        EXPECT_EQ(outcome.err.count(u'\n'), 3) << testing::PrintToString(outcome);
        EXPECT_EQ(outcome.err.contains(QStringLiteral("วันจันทร์")) || outcome.err.contains(QStringLiteral("จ.")),
                  language == format::Language::Thai)
            << testing::PrintToString(outcome);
    }
}

} // namespace
} // namespace ruam::app
