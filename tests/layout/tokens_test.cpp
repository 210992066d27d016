#include "none.h"
#include "tokens.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::layout {
namespace {

qsizetype tokensIn(const char *path, const char *text)
{
    return forbiddenTokens({{QLatin1String(path), QString::fromUtf8(text)}}).size();
}

TEST(Tokens, NoneStandsWhereTheRulesOfTheHouseForbidIt)
{
    EXPECT_TRUE(none(forbiddenTokens(projectTree())));
}

TEST(TokensSelf, SqlOutsideStorage)
{
    EXPECT_EQ(tokensIn("src/app/a.cpp", "QSqlDatabase db;\n"), 1);
    EXPECT_EQ(tokensIn("src/storage/a.cpp", "QSqlDatabase db;\n"), 0);
    EXPECT_EQ(tokensIn("src/app/a.cpp", "// QSqlDatabase\nauto t = \"QSqlDatabase\";\n"), 0);
}

TEST(TokensSelf, IcuOutsideFormat)
{
    EXPECT_EQ(tokensIn("src/reports/a.cpp", "icu::UnicodeString s;\n"), 1);
    EXPECT_EQ(tokensIn("src/format/a.cpp", "icu::UnicodeString s;\n"), 0);
}

TEST(TokensSelf, DialogsOutsidePrompts)
{
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QMessageBox::warning(this);\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "menu.exec(at);\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/prompts.cpp", "QFileDialog d; d.exec();\n"), 0);
    EXPECT_EQ(tokensIn("src/app/a.cpp", "return QApplication::exec();\n"), 0);
    EXPECT_EQ(tokensIn("src/storage/a.cpp", "query.exec(sql);\n"), 0);
}

TEST(TokensSelf, TranslationsBelowTheScreen)
{
    EXPECT_EQ(tokensIn("src/reports/a.cpp", "auto t = tr(\"Group\");\n"), 1);
    EXPECT_EQ(tokensIn("src/core/a.cpp", "auto t = Form::tr(\"Group\");\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "auto t = tr(\"Group\");\n"), 0);
    EXPECT_EQ(tokensIn("src/core/a.cpp", "str(x); attr(y);\n"), 0);
}

TEST(TokensSelf, OtherWaysToWaitOrToTranslate)
{
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QEventLoop loop;\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QCoreApplication::processEvents();\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QProgressDialog d;\n"), 1);
    EXPECT_EQ(tokensIn("src/format/a.cpp", "QCoreApplication::translate(\"a\", \"b\");\n"), 1);
    EXPECT_EQ(tokensIn("src/format/a.cpp", "texts.translate(\"a\", \"b\");\n"), 0);
}

TEST(TokensSelf, TheClockOfTheSystemAndItsLocale)
{
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "auto d = QDate::currentDate();\n"), 1);
    EXPECT_EQ(tokensIn("include/ruam/core/clock.h", "return QDateTime::currentDateTimeUtc();\n"), 0);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QLocale().toString(day);\n"), 1);
}

TEST(TokensSelf, WordsBelowTheScreenAndColoursWithoutAName)
{
    EXPECT_EQ(tokensIn("src/storage/a.cpp", "auto t = u\"ก\";\n"), 1);
    EXPECT_EQ(tokensIn("src/storage/a.cpp", "// ก\n"), 0);
    EXPECT_EQ(tokensIn("src/format/a.cpp", "auto t = u\"ก\";\n"), 0);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "QColor c(\"#A61B1B\");\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/colours.cpp", "QColor c(\"#A61B1B\");\n"), 0);
    EXPECT_EQ(tokensIn("src/reports/a.cpp", "QPainter p;\n"), 1);
    EXPECT_EQ(tokensIn("src/reports/painterrenderer.cpp", "QPainter p;\n"), 0);
}

TEST(TokensSelf, CalendarsOfQt)
{
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "new QDateEdit(this);\n"), 1);
    EXPECT_EQ(tokensIn("include/ruam/widgets/a.h", "class QCalendarWidget;\n"), 1);
}

TEST(TokensSelf, TheBuddhistEraOutsideFormat)
{
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "year + 543\n"), 1);
    EXPECT_EQ(tokensIn("src/format/a.cpp", "year + 543\n"), 0);
    EXPECT_EQ(tokensIn("src/widgets/a.cpp", "x = 15430;\n"), 0);
}

TEST(TokensSelf, SingletonsNamesAndExceptions)
{
    EXPECT_EQ(tokensIn("src/core/a.h", "static Clock &instance();\n"), 1);
    EXPECT_EQ(tokensIn("src/core/a.cpp", "Q_GLOBAL_STATIC(Clock, clock)\n"), 1);
    EXPECT_EQ(tokensIn("src/core/a.h", "class FileManager;\n"), 1);
    EXPECT_EQ(tokensIn("tests/core/a.h", "struct DateUtils {};\n"), 1);
    EXPECT_EQ(tokensIn("src/core/a.cpp", "throw 1;\n"), 1);
    EXPECT_EQ(tokensIn("src/core/a.cpp", "qDebug() << 1;\n"), 1);
}

TEST(TokensSelf, QObjectBesideOtherWords)
{
    EXPECT_EQ(tokensIn("src/widgets/a.h", "class A : QObject { Q_OBJECT\n"), 1);
    EXPECT_EQ(tokensIn("src/widgets/a.h", "class A : QObject\n{\n    Q_OBJECT\n\npublic:\n"), 0);
}

TEST(TokensSelf, WhatIsLeftOpen)
{
    EXPECT_EQ(tokensIn("src/core/a.cpp", "// TO"
                                         "DO later\n"),
              1);
    EXPECT_EQ(tokensIn("scripts/run", "# FIX"
                                      "ME\n"),
              1);
    EXPECT_EQ(tokensIn("tests/core/a_test.cpp", "TEST(A, DIS"
                                                "ABLED_B)\n"),
              1);
    EXPECT_EQ(tokensIn("tests/core/a_test.cpp", "GTEST_"
                                                "SKIP();\n"),
              1);
}

TEST(TokensSelf, TheLineIsNamed)
{
    const Tree tree{{QStringLiteral("src/app/a.cpp"), QStringLiteral("\n/* one\ntwo */\nQSqlQuery q;\n")}};
    EXPECT_EQ(forbiddenTokens(tree), QStringList{QStringLiteral("src/app/a.cpp:4: SQL stays in storage")});
}

TEST(TokensSelf, SignsThatLatin1CannotHold)
{
    const Tree tree{{QStringLiteral("src/app/a.cpp"), QStringLiteral("a(QLatin1String(\"x · y\"));\n")},
                    {QStringLiteral("src/app/b.cpp"), QStringLiteral("a(QLatin1String(\"x - y\"), \"·\");\n")}};
    const QStringList broken = forbiddenTokens(tree);
    ASSERT_EQ(broken.size(), 1);
    EXPECT_TRUE(broken.front().startsWith(QStringLiteral("src/app/a.cpp:1:")));
}

TEST(TokensSelf, LiteralsAndCommentsAreTakenApart)
{
    EXPECT_EQ(codeOnly(QStringLiteral("a = 'x'; // b\nc = \"d\\\"e\"; f")),
              QStringLiteral("a = ' ';     \nc = \"    \"; f"));
    EXPECT_EQ(codeOnly(QStringLiteral("n = 1'000; R\"(a\"b)\" /* c */ d")),
              QStringLiteral("n = 1'000; R\"    )\"         d"));
    EXPECT_EQ(withoutComments(QStringLiteral("\"//a\" //b")), QStringLiteral("\"//a\"    "));
}

} // namespace
} // namespace ruam::layout
