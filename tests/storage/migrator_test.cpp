#include "filefixture.h"
#include "migrator.h"

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

class MigratorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_files.put(QStringLiteral("file"), {});
        auto opened = Connection::open(m_files.path(QStringLiteral("file")), Connection::Access::ReadWrite,
                                       m_files.path(QStringLiteral("file")));
        ASSERT_TRUE(opened.ok());
        connection = std::move(*opened);
    }
    int version() { return connection->value(QStringLiteral("PRAGMA user_version"))->toInt(); }
    QString tables()
    {
        return connection
            ->value(QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema "
                                   "WHERE type = 'table' ORDER BY name)"))
            ->toString();
    }

    FileFixture m_files;
    std::unique_ptr<Connection> connection;
};

Migration first()
{
    return Migration::parse(1, QStringLiteral("-- a remark\nCREATE TABLE a (x)\n--;\n"
                                              "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM a; END\n--;\n"
                                              "PRAGMA user_version = 1\n"));
}
Migration second()
{
    return Migration::parse(2, QStringLiteral("CREATE TABLE b (x)\n --; \nPRAGMA user_version = 2\n--;\n\n"));
}
Migration failing()
{
    return Migration::parse(3, QStringLiteral("CREATE TABLE c (x)\n--;\nDROP TABLE a\n--;\nCREATE TABLE b (x)\n--;\n"
                                              "PRAGMA user_version = 3"));
}

} // namespace

TEST_F(MigratorTest, SeparatesStatementsByTheLineNotByTheSemicolon)
{
    ASSERT_EQ(first().statements.size(), 3);
    EXPECT_TRUE(first().statements[1].contains(QLatin1String("DELETE FROM a; END")));
    EXPECT_EQ(second().statements.size(), 2);
}

TEST_F(MigratorTest, BringsAFreshFileThroughEveryVersion)
{
    ASSERT_TRUE(Migrator({first(), second()}).migrate(*connection).ok());
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(tables(), QStringLiteral("a,b"));
}

TEST_F(MigratorTest, BringsAnOlderFileOnFromWhereItIs)
{
    ASSERT_TRUE(Migrator({first()}).migrate(*connection).ok());
    EXPECT_EQ(version(), 1);
    ASSERT_TRUE(Migrator({first(), second()}).migrate(*connection).ok());
    EXPECT_EQ(version(), 2);
}

TEST_F(MigratorTest, DoesNothingASecondTime)
{
    const Migrator migrator({first(), second()});
    ASSERT_TRUE(migrator.migrate(*connection).ok());
    const QByteArray before = m_files.bytes(QStringLiteral("file"));
    ASSERT_TRUE(migrator.migrate(*connection).ok());
    EXPECT_EQ(m_files.bytes(QStringLiteral("file")), before);
}

TEST_F(MigratorTest, RefusesAFileOfANewerVersion)
{
    ASSERT_TRUE(Migrator({first(), second()}).migrate(*connection).ok());
    const auto done = Migrator({first()}).migrate(*connection);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::FileNewer);
    EXPECT_EQ(done.error().args.value(1), Arg(qint64(2)));
    EXPECT_EQ(version(), 2);
}

TEST_F(MigratorTest, AMigrationThatFailsInTheMiddleLeavesTheFileUntouched)
{
    ASSERT_TRUE(Migrator({first(), second()}).migrate(*connection).ok());
    const QByteArray before = m_files.bytes(QStringLiteral("file"));
    EXPECT_FALSE(Migrator({first(), second(), failing()}).migrate(*connection).ok());
    EXPECT_EQ(version(), 2);
    EXPECT_EQ(tables(), QStringLiteral("a,b"));
    EXPECT_EQ(m_files.bytes(QStringLiteral("file")), before);
}

TEST_F(MigratorTest, AMigrationThatForgetsItsVersionIsUndone)
{
    const Migration forgetful = Migration::parse(1, QStringLiteral("CREATE TABLE a (x)"));
    EXPECT_FALSE(Migrator({forgetful}).migrate(*connection).ok());
    EXPECT_EQ(tables(), QString());
}

TEST_F(MigratorTest, TheProgramsOwnMigrationsCountUpFromOne)
{
    const Migrator migrator = Migrator::bundled();
    ASSERT_TRUE(migrator.migrate(*connection).ok());
    EXPECT_EQ(version(), migrator.newest());
    EXPECT_GE(migrator.newest(), 1);
}
