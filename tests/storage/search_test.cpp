#include "connection.h"
#include "storecontract.h"

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

/// What a file alone promises.
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

/// What makes the search of a file as it was before beginnings had entries.
QStringList withoutBeginnings()
{
    return {
        QStringLiteral("DROP TABLE person_term"),
        QStringLiteral("DROP TABLE person_trigram"),
        QStringLiteral("DROP INDEX person_by_search_letters"),
        QStringLiteral("ALTER TABLE person ADD COLUMN search_surname TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("UPDATE person SET search_surname = substr(search_name, search_given + 1)"),
        QStringLiteral("ALTER TABLE person DROP COLUMN search_given"),
        QStringLiteral("ALTER TABLE person DROP COLUMN search_letters"),
        QStringLiteral("ALTER TABLE person ADD COLUMN search_letters TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("UPDATE person SET search_letters = search_name"),
        QStringLiteral("CREATE INDEX person_by_search_name ON person (search_name)"),
        QStringLiteral("CREATE INDEX person_by_search_surname ON person (search_surname)"),
        QStringLiteral("CREATE INDEX person_by_search_post ON person (search_post) WHERE search_post <> ''"),
        QStringLiteral("CREATE INDEX person_by_search_letters ON person (search_letters)"),
        QStringLiteral("ALTER TABLE person ADD COLUMN search_text TEXT GENERATED ALWAYS AS (search_title || "
                       "search_name || CASE search_post WHEN '' THEN '' ELSE char(10) || search_post END) VIRTUAL"),
        QStringLiteral("CREATE VIRTUAL TABLE person_trigram USING fts5 (text, content = '', detail = 'none', "
                       "columnsize = 0, tokenize = 'trigram case_sensitive 1')"),
        QStringLiteral("INSERT INTO person_trigram (rowid, text) SELECT id, search_text || char(10, 10) FROM person"),
        QStringLiteral("CREATE VIRTUAL TABLE person_term USING fts5vocab (person_trigram, instance)")};
}

/// What takes every later schema out of a file.
QStringList withoutNewer(int schema)
{
    QStringList statements;
    if (schema < 10)
        statements += withoutBeginnings();
    else
        statements += QStringLiteral("ALTER TABLE person ADD COLUMN search_text TEXT GENERATED ALWAYS AS "
                                     "(search_title || search_name) VIRTUAL");
    if (schema < 9)
        statements += {QStringLiteral("DROP TABLE person_term"),
                       QStringLiteral("DROP TABLE added_rows"),
                       QStringLiteral("CREATE VIRTUAL TABLE person_gram USING fts5 (text, content = '')"),
                       QStringLiteral("ALTER TABLE person RENAME COLUMN search_text TO made_text"),
                       QStringLiteral("ALTER TABLE person ADD COLUMN search_text TEXT NOT NULL DEFAULT ''"),
                       QStringLiteral("UPDATE person SET search_text = made_text"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN made_text"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_title")};
    if (schema < 2)
        statements += {QStringLiteral("DROP TABLE person_trigram"),
                       QStringLiteral("DROP TABLE person_gram"),
                       QStringLiteral("DROP INDEX registration_team"),
                       QStringLiteral("DROP INDEX person_by_search_name"),
                       QStringLiteral("DROP INDEX person_by_search_surname"),
                       QStringLiteral("DROP INDEX person_by_search_post"),
                       QStringLiteral("DROP INDEX person_by_search_letters"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_letters"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_text"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_name"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_surname"),
                       QStringLiteral("ALTER TABLE person DROP COLUMN search_post")};
    for (int i = 0; i < kKindCount; ++i) {
        const auto fields = fieldsOf(Kind(i));
        const QString table = QLatin1String(kindName(Kind(i)));
        const auto isNew = [schema](const Field &field) { return field.since > schema; };
        if (std::all_of(fields.begin(), fields.end(), isNew)) {
            statements += QStringLiteral("DROP TABLE ") + table;
            continue;
        }
        for (const Field &field : fields)
            if (isNew(field))
                statements += QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(table, QLatin1String(field.name));
    }
    statements += QStringLiteral("PRAGMA user_version = %1").arg(schema);
    return statements;
}

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

TEST_F(FileSearchTest, WhereAllEnglishTitlesWereConfirmedAtOnceEachIsConfirmed)
{
    for (const bool confirmed : {false, true}) {
        QFile::remove(files.path());
        makeFile();
        run(withoutNewer(7) +
            QStringList{QStringLiteral("UPDATE programme SET english_confirmed = %1").arg(int(confirmed))});
        const Plan plan = *files.open()->load();
        ASSERT_FALSE(plan.all<Task>().empty());
        for (const auto &[id, task] : plan.all<Task>())
            EXPECT_EQ(task.englishConfirmed, confirmed);
        EXPECT_EQ(plan.programme().englishConfirmed, confirmed);
    }
}

TEST_F(FileSearchTest, WhoIsInAFileOfAnOlderSchemaIsFound)
{
    for (const int schema : {8, 9}) {
        QFile::remove(files.path());
        makeFile();
        run(QStringList{
                QStringLiteral("UPDATE person SET title = 'ขข', given = 'ขข', position_title = 'ครู' WHERE id = 500"),
                QStringLiteral("UPDATE registration SET role = 'staff'")} +
            withoutNewer(schema));
        for (const auto *word : {u"ขขขข", u"ครู", u"รู", u"ขขสม"})
            EXPECT_EQ(found(QString::fromUtf16(word)), 1u) << schema << QString::fromUtf16(word).toStdString();
        EXPECT_EQ(found(QStringLiteral("ติ")), 2500u) << schema;
        auto bare = Connection::open(files.path(), Connection::Access::ReadOnly, {});
        EXPECT_EQ((*bare)->value(QStringLiteral("SELECT search_title FROM person WHERE id = 500"))->toString(), u"ขข");
    }
}

TEST_F(FileSearchTest, AFileWhoseTextIsAColumnStillIsTheSame)
{
    makeFile();
    run(withoutNewer(10));
    for (const auto mode : {SqliteStore::Mode::ReadOnly, SqliteStore::Mode::ReadWrite}) {
        EXPECT_EQ(found(QStringLiteral("คน0001"), mode), 1u);
        EXPECT_EQ(found(QStringLiteral("1ส"), mode), 250u);
        EXPECT_EQ(found(QStringLiteral("มุติ"), mode), 2500u);
    }
    auto bare = Connection::open(files.path(), Connection::Access::ReadOnly, {});
    EXPECT_FALSE((*bare)->value(QStringLiteral("SELECT search_text FROM person")).ok());
}

TEST_F(FileSearchTest, AFileOfTheFirstSchemaIsMadeSearchable)
{
    makeFile();
    run(withoutNewer(1));
    EXPECT_EQ(found(QStringLiteral("คน0001")), 1u);
    EXPECT_EQ(found(QStringLiteral("0001ส")), 1u);
    EXPECT_EQ(found(QStringLiteral("1ส")), 250u);
    // What the first schema knew is all there; what came later is empty.
    const Plan plan = *files.open()->load();
    EXPECT_TRUE(plan.all<Task>() == samplePlan().all<Task>());
    EXPECT_TRUE(plan.all<Event>() == samplePlan().all<Event>());
    EXPECT_TRUE(plan.all<Organisation>() == samplePlan().all<Organisation>());
    EXPECT_TRUE(plan.all<Holiday>().empty());
    EXPECT_TRUE(plan.all<BudgetLine>().empty());
    EXPECT_EQ(files.open()->schemaVersion(), 11);
}

TEST_F(FileSearchTest, KeysOfAnotherVersionAreMadeAgainAndTheirEntriesToo)
{
    makeFile();
    run({QStringLiteral("UPDATE person SET search_name = 'ก', search_given = 1, search_title = 'ก'"),
         QStringLiteral("UPDATE file SET key_version = 77")});
    EXPECT_EQ(found(QStringLiteral("คน0001")), 1u);
    EXPECT_EQ(found(QStringLiteral("0001ส")), 1u);
    EXPECT_EQ(found(QStringLiteral("1ส")), 250u);
}

} // namespace

namespace {

Person titled(qint64 id, const QString &title, const QString &given, const QString &surname, const QString &post = {})
{
    Person one = person(id, given, surname);
    one.title = title;
    one.positionTitle = post;
    return one;
}

/// People of whom each is found in another way by "กม".
ChangeSet searchedPeople()
{
    ChangeSet changes;
    changes.insert(titled(500, QStringLiteral("นาย"), QStringLiteral("สมกมล"), QStringLiteral("สมมุติ")));
    changes.insert(
        titled(501, QStringLiteral("นาง"), QStringLiteral("มาลี"), QStringLiteral("ใจดี"), QStringLiteral("กมลากร")));
    changes.insert(titled(502, QStringLiteral("นาย"), QStringLiteral("ดนัย"), QStringLiteral("กมลรัตน์")));
    changes.insert(titled(503, QStringLiteral("นางสาว"), QStringLiteral("กมลา"), QStringLiteral("ใจดี")));
    changes.insert(titled(504, QStringLiteral("นางสาว"), QStringLiteral("กมล"), QStringLiteral("ใจดี")));
    Registration one = registration(601, 502, 1);
    changes.insert(one);
    return changes;
}

QString foundBy(PeopleStore &people, const QString &word, int limit = 50)
{
    const auto found = people.search(word, limit);
    EXPECT_TRUE(found.ok());
    QStringList ids;
    for (const FoundPerson &one : *found)
        ids += QStringLiteral("%1%2").arg(one.person.id.value).arg(QStringLiteral("gsow")[int(one.in)]);
    return ids.join(u' ');
}

} // namespace

TEST_P(StoreContract, SearchFindsByGivenNameThenSurnameThenPositionThenWithin)
{
    write(1, searchedPeople());
    const QString all = QStringLiteral("504g 503g 502s 501o 500w");
    for (const auto *word : {u"ก", u"กม", u"กมล"})
        EXPECT_EQ(foundBy(people(), QString::fromUtf16(word)), all);
    EXPECT_EQ(foundBy(people(), QStringLiteral("กมลาใจ")), u"503g");
    EXPECT_EQ(foundBy(people(), QStringLiteral("นางสาวกมลา ใจดี")), u"503w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("ลร")), u"502w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("กมลรัตน์"), 50), u"502s");
}

TEST_P(StoreContract, SearchStopsAtItsLimitAndNamesEachOnce)
{
    write(1, searchedPeople());
    EXPECT_EQ(foundBy(people(), QStringLiteral("กม"), 3), u"504g 503g 502s");
    EXPECT_EQ(foundBy(people(), QStringLiteral("กม"), 5), u"504g 503g 502s 501o 500w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("กม"), 0), u"");
    // Of a longer word all are found at once where they are few, and place by place where they are many.
    EXPECT_EQ(foundBy(people(), QStringLiteral("กมล"), 3), u"504g 503g 502s");
    EXPECT_EQ(foundBy(people(), QStringLiteral("กมล"), 2), u"504g 503g");
    EXPECT_EQ(foundBy(people(), QStringLiteral("กมล"), 1), u"503g");
}

TEST_P(StoreContract, SearchFindsNobodyForNothingAndForWhatIsNotThere)
{
    write(1, searchedPeople());
    for (const auto *word :
         {u"", u"  ", u"ฮ", u"ฮฮ", u"ฮฮฮ", u"ดีนา", u"\"", u"\"\"\"", u"*", u"%", u"กม*", u"AND", u"มล\nก"})
        EXPECT_EQ(foundBy(people(), QString::fromUtf16(word)), u"") << QString::fromUtf16(word).toStdString();
}

TEST_P(StoreContract, AShortWordIsFoundHoweverManyLettersFollowIt)
{
    // Behind the letter stand more different pairs of letters than are asked for at a time; in one name none does.
    ChangeSet changes;
    qint64 id = 700;
    for (char16_t first = u'ข'; first < u'ท'; ++first)
        for (const char16_t second : {u'ข', u'ค', u'ง', u'จ', u'ช', u'ซ', u'ด', u'ต'})
            changes.insert(
                titled(++id, QString(), QString(u'ม') + u'ก' + QChar(first) + QChar(second), QStringLiteral("ใจดี")));
    const auto all = size_t(id - 700);
    changes.insert(titled(++id, QString(), QStringLiteral("มานี"), QStringLiteral("มาก")));
    changes.insert(titled(++id, QString(), QStringLiteral("มานี"), QStringLiteral("มาก"), QStringLiteral("ครู")));
    write(1, changes);
    ASSERT_GT(all, 64u);
    EXPECT_EQ(people().search(QStringLiteral("ก"), 1000)->size(), all + 2);
    EXPECT_EQ(people().search(QStringLiteral("ก"), 70)->size(), 70u);
    EXPECT_EQ(people().search(QStringLiteral("กข"), 1000)->size(), 8u);
    EXPECT_EQ(people().search(QStringLiteral("าก"), 1000)->size(), 2u);
    EXPECT_EQ(foundBy(people(), QStringLiteral("รู")), QStringLiteral("%1w").arg(id));
}

TEST_P(StoreContract, SearchSaysWhereSomebodyIsRegistered)
{
    write(1, searchedPeople());
    const auto found = people().search(QStringLiteral("ดนัย"), 10);
    ASSERT_EQ(found->size(), 1u);
    ASSERT_TRUE(found->front().registration);
    EXPECT_EQ(found->front().registration->id.value, 601);
    EXPECT_FALSE(people().search(QStringLiteral("มาลี"), 10)->front().registration);
}

TEST_P(StoreContract, SearchFollowsRenamingRemovalAndUndo)
{
    write(1, searchedPeople());
    ChangeSet changes;
    const Person before = people().search(QStringLiteral("มาลี"), 1)->front().person;
    Person after = before;
    after.given = QStringLiteral("ฮอ");
    changes.update(before, after);
    const Person gone = people().search(QStringLiteral("สมกมล"), 1)->front().person;
    changes.remove(gone);
    write(2, changes);
    EXPECT_EQ(foundBy(people(), QStringLiteral("มาลี")), u"");
    EXPECT_EQ(foundBy(people(), QStringLiteral("สมก")), u"");
    EXPECT_EQ(foundBy(people(), QStringLiteral("อใ")), u"501w");
    undo(3, 2);
    EXPECT_EQ(foundBy(people(), QStringLiteral("าลี")), u"501w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("มก")), u"500w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("อใ")), u"");
    redo(4, 2, 3);
    EXPECT_EQ(foundBy(people(), QStringLiteral("าลี")), u"");
    EXPECT_EQ(foundBy(people(), QStringLiteral("อใ")), u"501w");
    reopen();
    EXPECT_EQ(foundBy(people(), QStringLiteral("ฮอ")), u"501g");
}

TEST_P(StoreContract, AFailedWriteLeavesTheSearchAsItWas)
{
    write(1, searchedPeople());
    const Person person = people().search(QStringLiteral("ดนัย"), 1)->front().person;
    ChangeSet changes;
    changes.remove(person); // still registered
    EXPECT_FALSE(store().write(stepOf(2), changes).ok());
    EXPECT_EQ(foundBy(people(), QStringLiteral("ลร")), u"502w");
    Person after = person;
    after.given = QStringLiteral("ดนุ");
    ChangeSet renamed;
    renamed.update(person, after);
    write(3, renamed);
    EXPECT_EQ(foundBy(people(), QStringLiteral("นุก")), u"502w");
    EXPECT_EQ(foundBy(people(), QStringLiteral("ัยก")), u"");
}
