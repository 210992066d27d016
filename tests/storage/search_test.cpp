#include "connection.h"
#include "filefixture.h"

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

/// What the two kinds of store share is tested in contract_test.cpp.
class FileSearchTest : public testing::Test
{
protected:
    void makeFile()
    {
        const auto feed = [](const PeopleSink &sink) -> Result<void> {
            for (int i = 0; i < 2500; ++i) {
                Person person;
                person.id = {500 + i};
                person.given = QStringLiteral("คน%1").arg(i, 4, 10, QLatin1Char('0'));
                person.surname = QStringLiteral("สมมุติ");
                if (auto ok = sink.person(person); !ok)
                    return ok;
            }
            return {};
        };
        ASSERT_TRUE(SqliteStore::create(files.path(), samplePlan(), files.options(), feed).ok());
    }
    void run(const QStringList &statements)
    {
        auto connection = Connection::open(files.path(), Connection::Access::ReadWrite, files.path());
        ASSERT_TRUE(connection.ok());
        for (const QString &statement : statements)
            ASSERT_TRUE((*connection)->run(statement).ok()) << statement.toStdString();
    }
    size_t found(const QString &word, SqliteStore::Mode mode = SqliteStore::Mode::ReadWrite)
    {
        return files.open(mode)->search(word, 5000)->size();
    }

    FileFixture files;
};

TEST_F(FileSearchTest, ANewFileFindsThePeopleItWasMadeOf)
{
    makeFile();
    for (const auto mode : {SqliteStore::Mode::ReadWrite, SqliteStore::Mode::ReadOnly}) {
        EXPECT_EQ(found(QStringLiteral("คน0001"), mode), 1u);
        EXPECT_EQ(found(QStringLiteral("0001ส"), mode), 1u);
        EXPECT_EQ(found(QStringLiteral("1ส"), mode), 250u);
        EXPECT_EQ(found(QStringLiteral("มุติ"), mode), 2500u);
    }
}

TEST_F(FileSearchTest, AFileOfTheFirstSchemaIsMadeSearchable)
{
    makeFile();
    run({QStringLiteral("DROP INDEX person_by_search_name"), QStringLiteral("DROP INDEX person_by_search_surname"),
         QStringLiteral("DROP INDEX person_by_search_post"), QStringLiteral("DROP TABLE person_trigram"),
         QStringLiteral("DROP TABLE person_gram"), QStringLiteral("ALTER TABLE person DROP COLUMN search_name"),
         QStringLiteral("ALTER TABLE person DROP COLUMN search_surname"),
         QStringLiteral("ALTER TABLE person DROP COLUMN search_post"),
         QStringLiteral("ALTER TABLE person DROP COLUMN search_text"), QStringLiteral("PRAGMA user_version = 1")});
    EXPECT_EQ(found(QStringLiteral("คน0001")), 1u);
    EXPECT_EQ(found(QStringLiteral("0001ส")), 1u);
    EXPECT_EQ(found(QStringLiteral("1ส")), 250u);
}

TEST_F(FileSearchTest, KeysOfAnotherVersionAreMadeAgainAndTheirEntriesToo)
{
    makeFile();
    run({QStringLiteral("UPDATE person SET search_name = 'ก', search_surname = 'ก', search_text = 'ก'"),
         QStringLiteral("UPDATE file SET key_version = 77")});
    EXPECT_EQ(found(QStringLiteral("คน0001")), 1u);
    EXPECT_EQ(found(QStringLiteral("0001ส")), 1u);
    EXPECT_EQ(found(QStringLiteral("1ส")), 250u);
}

} // namespace
