#include "shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

TEST(ReportCommand, ListsThePapers)
{
    Shell shell;
    const Outcome plain = shell.run("report --list --lang th");
    EXPECT_EQ(plain.code, Done);
    EXPECT_TRUE(plain.out.contains(QLatin1String("programme\t")));
    EXPECT_TRUE(plain.out.contains(QLatin1String("signin\t")));
    EXPECT_TRUE(hasThai(plain.out));
    const QJsonArray list = QJsonDocument::fromJson(shell.run("report --list --json").out.toUtf8()).array();
    EXPECT_EQ(list.size(), plain.out.count(u'\n'));
}

class MadeReport : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(shell.run("new @a.ruam").code, Done); }

    void expectPdf(const QByteArray &line)
    {
        const Outcome outcome = shell.run(line.constData());
        EXPECT_EQ(outcome.code, Done) << line.constData() << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.out.isEmpty()) << line.constData() << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.err.isEmpty()) << line.constData() << testing::PrintToString(outcome);
        EXPECT_TRUE(shell.content("out.pdf").startsWith("%PDF-")) << line.constData();
        EXPECT_TRUE(shell.content("out.pdf").trimmed().endsWith("%%EOF")) << line.constData();
        QFile::remove(shell.path("out.pdf"));
    }
    /// A letter whose fields are not all known is refused and names them; every other paper is made.
    void expectPaper(const QString &kind, const QByteArray &line)
    {
        static const QRegularExpression letter(QStringLiteral("^(invitation|letter-.*|memo-.*)$"));
        if (!letter.match(kind).hasMatch())
            return expectPdf(line);
        const Outcome outcome = shell.run(line.constData());
        if (outcome.code == Done) {
            EXPECT_TRUE(shell.content("out.pdf").startsWith("%PDF-")) << line.constData();
            QFile::remove(shell.path("out.pdf"));
            return;
        }
        EXPECT_EQ(outcome.code, NeedsPerson) << line.constData() << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.err.contains(QLatin1String("missing"))) << testing::PrintToString(outcome);
        EXPECT_FALSE(shell.exists("out.pdf")) << line.constData();
    }

    Shell shell;
};

TEST_F(MadeReport, IsAPdf)
{
    expectPdf("report programme @a.ruam -o @out.pdf");
    expectPdf("report programme @a.ruam -o @out.pdf --digits arabic --era ce --profile office");
    expectPdf("report signin @a.ruam -o @out.pdf --group 3");
    expectPdf("report signin @a.ruam -o @out.pdf --group ๓ --digits thai");
    expectPdf("report signin @a.ruam --all -o @out.pdf");
}

TEST_F(MadeReport, EveryPaperOfTheBundledProgrammeIsMadeForOneGroupAndForAll)
{
    const QJsonArray list = QJsonDocument::fromJson(shell.run("report --list --json").out.toUtf8()).array();
    ASSERT_GT(list.size(), 2);
    for (const QJsonValue &paper : list) {
        const QString kind = paper[u"kind"].toString();
        const QByteArray line = "report " + kind.toUtf8() + " @a.ruam -o @out.pdf";
        if (!paper[u"per_group"].toBool()) {
            expectPaper(kind, line);
            continue;
        }
        expectPaper(kind, line + " --group 3");
        expectPaper(kind, line + " --all");
    }
}

TEST_F(MadeReport, OfAMemoSaysWhatItLacksAndIsMadeAllTheSame)
{
    const Outcome memo = shell.run("report memo-results @a.ruam -o @out.pdf --group 3");
    EXPECT_EQ(memo.code, Done) << testing::PrintToString(memo);
    EXPECT_TRUE(shell.content("out.pdf").startsWith("%PDF-"));
    EXPECT_EQ(memo.err.count(u'\n'), 3) << "emblem, addressee, nobody came: " << testing::PrintToString(memo);
    EXPECT_TRUE(memo.out.isEmpty());
}

TEST_F(MadeReport, OfAnEventNamesItByItsId)
{
    ASSERT_EQ(shell.run("export @a.ruam -o @a.json").code, Done);
    const QJsonObject whole = QJsonDocument::fromJson(shell.content("a.json")).object();
    const QByteArray id = whole[u"events"][0][u"id"].toVariant().toString().toUtf8();
    expectPdf("report signin @a.ruam -o @out.pdf --preset both --event " + id);
    for (const char *line :
         {"report signin @a.ruam -o @out.pdf --event 1", "report signin @a.ruam -o @out.pdf --event x",
          "report reply @a.ruam -o @out.pdf --event 1", "report programme @a.ruam -o @out.pdf --event 1"})
        EXPECT_EQ(shell.run(line).code, WrongCommandLine) << line;
}

TEST_F(MadeReport, ReplacesAFileThatIsThere)
{
    shell.write("out.pdf", "old");
    expectPdf("report programme @a.ruam -o @out.pdf");
}

TEST_F(MadeReport, IsForWordOpenDocumentOrExcelWhereItsNameSaysSo)
{
    for (const char *ending : {".docx", ".odt", ".xlsx"}) {
        const QByteArray name = QByteArray("out") + ending;
        const Outcome made = shell.run("report groups @a.ruam --all -o @" + name);
        ASSERT_EQ(made.code, Done) << testing::PrintToString(made);
        EXPECT_TRUE(shell.content(name.constData()).startsWith("PK")) << ending;
    }
    const Outcome other = shell.run("report groups @a.ruam --all -o @out.doc");
    EXPECT_EQ(other.code, WrongCommandLine);
}

TEST_F(MadeReport, InEnglishHasYearsOfTheCommonEraUnlessToldOtherwise)
{
    for (const char *line : {"report signin @a.ruam --group 3 --lang en -o @plain.pdf",
                             "report signin @a.ruam --group 3 --lang en --era ce -o "
                             "@ce.pdf",
                             "report signin @a.ruam --group 3 --lang en --era be -o @be.pdf"}) {
        const Outcome made = shell.run(line);
        ASSERT_EQ(made.code, Done) << testing::PrintToString(made);
    }
    EXPECT_EQ(shell.content("plain.pdf"), shell.content("ce.pdf"));
    EXPECT_NE(shell.content("plain.pdf"), shell.content("be.pdf"));
}

TEST_F(MadeReport, WrongOptionsExitWithTwo)
{
    for (const char *line :
         {"report signin @a.ruam -o @out.pdf", "report signin @a.ruam -o @out.pdf --all --group 3",
          "report signin @a.ruam -o @out.pdf --group 99", "report signin @a.ruam -o @out.pdf --group three",
          "report programme @a.ruam -o @out.pdf --group 3", "report programme @a.ruam -o @out.pdf --digits roman",
          "report programme @a.ruam -o @out.pdf --era ad", "report programme @a.ruam -o @out.pdf --profile mine"}) {
        const Outcome outcome = shell.run(line);
        EXPECT_EQ(outcome.code, WrongCommandLine) << line << testing::PrintToString(outcome);
        EXPECT_TRUE(outcome.out.isEmpty()) << line;
        EXPECT_FALSE(shell.exists("out.pdf")) << line;
    }
}

TEST_F(MadeReport, AMissingDirectoryExitsWithThree)
{
    const Outcome outcome = shell.run("report programme @a.ruam -o @missing/out.pdf");
    EXPECT_EQ(outcome.code, FileTrouble) << testing::PrintToString(outcome);
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(outcome.err.contains(QLatin1String("missing")));
}

} // namespace
} // namespace ruam::app
