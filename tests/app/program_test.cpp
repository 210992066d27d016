#include <QProcess>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

#ifdef Q_OS_LINUX
TEST(Program, SaysThatStandardOutputCannotBeWritten)
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("--version")}, QStringList{QStringLiteral("--help")},
          QStringList{QStringLiteral("date"), QStringLiteral("--json"), QStringLiteral("9/7/2550")}}) {
        QProcess program;
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(RUAM_PROGRAM), arguments);
        ASSERT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(program.exitCode(), 3) << arguments.first().toStdString();
        EXPECT_FALSE(program.readAllStandardError().isEmpty()) << arguments.first().toStdString();
    }
}
#endif

TEST(Program, WritesDataToStandardOutputAndWordsToStandardError)
{
    QProcess program;
    program.start(QStringLiteral(RUAM_PROGRAM),
                  {QStringLiteral("date"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("9/7/2550")});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(program.readAllStandardOutput(), "2007-07-09\n");
    EXPECT_TRUE(program.readAllStandardError().contains("July 2007"));
}

} // namespace
} // namespace ruam::app
