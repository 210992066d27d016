#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

#ifdef Q_OS_LINUX
TEST(Program, AskedToEndByTheSystemLeavesTheFileByItself)
{
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("งาน.ruam"));
    ASSERT_EQ(QProcess::execute(QStringLiteral(RUAM_PROGRAM), {QStringLiteral("new"), file}), 0);
    const auto companions = [&] {
        QStringList names = QDir(home.path()).entryList({QStringLiteral("*งาน.ruam*")}, QDir::Files | QDir::Hidden);
        names.removeOne(QStringLiteral("งาน.ruam"));
        return names;
    };
    ASSERT_EQ(companions(), QStringList());

    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    window.setProcessEnvironment(environment);
    window.start(QStringLiteral(RUAM_PROGRAM), {file});
    ASSERT_TRUE(window.waitForStarted());
    const QDeadlineTimer patience(60000);
    while (companions().isEmpty() && !patience.hasExpired())
        window.waitForFinished(50);
    ASSERT_NE(companions(), QStringList());

    window.terminate();
    ASSERT_TRUE(window.waitForFinished(60000));
    EXPECT_EQ(window.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(window.exitCode(), 0);
    EXPECT_EQ(companions(), QStringList());
}

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
