#include "connection.h"
#include "filefixture.h"
#include "migrator.h"

#include <QFile>
#include <QFileInfo>

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

class SqliteStoreTest : public testing::Test
{
protected:
    void SetUp() override { files.makeFile(); }
    const QString name = QStringLiteral("โครงการสมมุติ.ruam");
    const QString other = QStringLiteral("อื่น.ruam");

    void makeOlder(const QString &fileName) const;

    FileFixture files;
};

PeopleFeed feedOf(int count, qint64 event = 101)
{
    return [=](const PeopleSink &sink) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Person person;
            person.id = {1000 + i};
            person.given = QStringLiteral("คนที่ %1").arg(i);
            if (auto ok = sink.person(person); !ok)
                return ok;
        }
        for (int i = 0; i < count; ++i) {
            Registration registration;
            registration.id = {5000 + i};
            registration.event = {event};
            registration.person = {1000 + i};
            registration.position = count - i;
            if (auto ok = sink.registration(registration); !ok)
                return ok;
        }
        return {};
    };
}

/// A file as the first version of the program left it, with one venue.
void SqliteStoreTest::makeOlder(const QString &fileName) const
{
    ASSERT_GT(Migrator::bundled().newest(), 1);
    QFile script(QStringLiteral(":/ruam/migrations/0001_programme.sql"));
    ASSERT_TRUE(script.open(QIODevice::ReadOnly));
    files.put(fileName, {});
    const auto connection = Connection::open(files.path(fileName), Connection::Access::ReadWrite, files.path(fileName));
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE(Migrator({Migration::parse(1, QString::fromUtf8(script.readAll()))}).migrate(**connection).ok());
    for (const char *sql : {"INSERT INTO file VALUES (1, 'u', '2007-07-13T09:20:00.000Z', 'Ruam', 1)",
                            "INSERT INTO venue VALUES (7, 1, 'ห้องสมมุติ', '', '', '', NULL, NULL, 'not_set')"})
        ASSERT_TRUE((*connection)->run(QString::fromUtf8(sql)).ok()) << sql;
}

} // namespace

TEST_F(SqliteStoreTest, AClosedFileIsOneFileInRollbackMode)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), renaming(*store, QStringLiteral("ก"))).ok());
    EXPECT_TRUE(files.names().contains(name + QStringLiteral("-wal")));
    EXPECT_TRUE(files.names().contains(name + QStringLiteral(".lock")));
    store.reset();
    EXPECT_EQ(files.names(), QStringList{name});
    EXPECT_EQ(files.bytes()[18], 1);
    EXPECT_EQ(QSqlDatabase::connectionNames(), QStringList());
}

TEST_F(SqliteStoreTest, AnOlderFileIsReadWhereItMayNotBeChanged)
{
    makeOlder(other);
    const QByteArray before = files.bytes(other);
    const QStringList names = files.names();
    auto opened = SqliteStore::open(files.path(other), SqliteStore::Mode::ReadOnly, files.options());
    ASSERT_TRUE(opened.ok()) << testing::PrintToString(opened.error());
    SqliteStore &store = **opened;
    EXPECT_TRUE(store.isReadOnly());
    EXPECT_EQ(store.path(), files.path(other));
    const auto plan = store.load();
    ASSERT_TRUE(plan.ok()) << testing::PrintToString(plan.error());
    EXPECT_TRUE(plan->find(VenueId{7}));
    EXPECT_TRUE(store.counts().ok());
    EXPECT_EQ(store.write(stepOf(1), {}).error().code, Code::FileReadOnly);
    EXPECT_TRUE(store.backup(files.path(QStringLiteral("copy.ruam"))).ok());
    QFile::remove(files.path(QStringLiteral("copy.ruam")));
    opened->reset();
    EXPECT_EQ(files.bytes(other), before);
    EXPECT_EQ(files.names(), names);
}

TEST_F(SqliteStoreTest, AFileThatIsOnlyLookedAtStaysUntouched)
{
    const QByteArray before = files.bytes();
    auto store = files.open();
    EXPECT_FALSE(store->isReadOnly());
    EXPECT_TRUE(store->load().ok());
    store->checkpoint();
    store.reset();
    EXPECT_EQ(files.bytes(), before);
}

TEST_F(SqliteStoreTest, SaysWhatItIsInItsHeader)
{
    const QByteArray bytes = files.bytes();
    EXPECT_EQ(bytes.mid(68, 4), QByteArray("Ruam"));
    EXPECT_EQ(bytes.mid(16, 2).toHex(), QByteArray("1000")); // pages of 4096 bytes
    EXPECT_EQ(files.open()->schemaVersion(), 11);
}

TEST_F(SqliteStoreTest, APlainCopyAfterACheckpointIsComplete)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), renaming(*store, QStringLiteral("สำเนา"))).ok());
    store->checkpoint();
    ASSERT_TRUE(QFile::copy(files.path(), files.path(other)));
    const auto copy = SqliteStore::open(files.path(other), SqliteStore::Mode::ReadWrite, files.options());
    ASSERT_TRUE(copy.ok());
    EXPECT_EQ(groupName(**copy), QStringLiteral("สำเนา"));
}

TEST_F(SqliteStoreTest, WhatWasCommittedIsThereAfterACrash)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), renaming(*store, QStringLiteral("ก่อนล่ม"))).ok());
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        ASSERT_TRUE(QFile::copy(files.path() + suffix, files.path(other) + suffix));
    const auto found = SqliteStore::open(files.path(other), SqliteStore::Mode::ReadWrite, files.options());
    ASSERT_TRUE(found.ok());
    EXPECT_FALSE((*found)->isReadOnly());
    EXPECT_EQ(groupName(**found), QStringLiteral("ก่อนล่ม"));
}

TEST_F(SqliteStoreTest, TheSecondWriterReadsAndLearnsWhoHasTheFile)
{
    const auto first = files.open();
    auto opened = SqliteStore::open(files.path(), SqliteStore::Mode::ReadWrite, files.options(QStringLiteral("ผู้ที่สอง")));
    ASSERT_TRUE(opened.ok());
    SqliteStore &second = **opened;
    EXPECT_TRUE(second.isReadOnly());
    ASSERT_TRUE(second.holder().has_value());
    EXPECT_EQ(second.holder()->person, QStringLiteral("ผู้หนึ่งสมมุติ"));
    EXPECT_EQ(second.holder()->computer, QSysInfo::machineHostName());
    EXPECT_EQ(second.holder()->since, FixedClock().nowUtc());
    const auto written = second.write(stepOf(1), renaming(second, QStringLiteral("ก")));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::FileInUse);
    EXPECT_EQ(written.error().args.value(1), Arg(QStringLiteral("ผู้หนึ่งสมมุติ")));
    EXPECT_EQ(written.error().args.value(3), Arg(FixedClock().nowUtc().toString(Qt::ISODate)));
    EXPECT_EQ(second.readOnlyReason(), written.error());
}

TEST_F(SqliteStoreTest, TheFileIsFreeWhenItsHolderCloses)
{
    files.open().reset();
    EXPECT_FALSE(files.open()->isReadOnly());
}

TEST_F(SqliteStoreTest, AReaderSeesWhatTheWriterCommitsAndIsToldOnce)
{
    auto writer = files.open();
    auto reader = files.open(SqliteStore::Mode::ReadOnly);
    EXPECT_FALSE(reader->holder().has_value());
    EXPECT_FALSE(*reader->takeForeignChange());
    ASSERT_TRUE(writer->write(stepOf(1), renaming(*writer, QStringLiteral("ใหม่"))).ok());
    EXPECT_TRUE(*reader->takeForeignChange());
    EXPECT_FALSE(*reader->takeForeignChange());
    EXPECT_EQ(groupName(*reader), QStringLiteral("ใหม่"));
    EXPECT_EQ(reader->recentSteps(5)->size(), 1u);
}

TEST_F(SqliteStoreTest, AReaderCountsWhomTheWriterHasRegistered)
{
    auto writer = files.open();
    auto reader = files.open(SqliteStore::Mode::ReadOnly);
    EXPECT_TRUE(reader->registrationCounts({101})->empty());
    ChangeSet changes;
    Person person;
    person.id = {500};
    person.given = QStringLiteral("สมมุติ");
    Registration registration;
    registration.id = {600};
    registration.event = {101};
    registration.person = {500};
    changes.insert(person);
    changes.insert(registration);
    ASSERT_TRUE(writer->write(stepOf(1), changes).ok());
    EXPECT_EQ(reader->registrationCounts({101})->size(), 1u);
    EXPECT_EQ(writer->registrationCounts({101})->size(), 1u);
}

TEST_F(SqliteStoreTest, AReadOnlyStoreRefusesWrites)
{
    auto reader = files.open(SqliteStore::Mode::ReadOnly);
    EXPECT_TRUE(reader->isReadOnly());
    EXPECT_EQ(reader->write(stepOf(1), renaming(*reader, QStringLiteral("ก"))).error().code, Code::FileReadOnly);
    reader.reset();
    EXPECT_EQ(files.names(), QStringList{name});
}

TEST_F(SqliteStoreTest, AFileThatAnotherProgramLocksIsInUseAndNothingChanges)
{
    auto store = files.open();
    const ChangeSet changes = renaming(*store, QStringLiteral("ก"));
    auto foreign = Connection::open(files.path(), Connection::Access::ReadWrite, {});
    ASSERT_TRUE((*foreign)->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    const auto written = store->write(stepOf(1), changes);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::FileInUse);
    ASSERT_TRUE((*foreign)->run(QStringLiteral("ROLLBACK")).ok());
    EXPECT_TRUE(store->recentSteps(5)->empty());
    EXPECT_TRUE(store->write(stepOf(1), changes).ok());
}

TEST_F(SqliteStoreTest, WhatIsReadAtOneMomentHoldsNothingThatWasWrittenMeanwhile)
{
    auto writer = files.open();
    const QString before = QStringLiteral("ชื่อเดิม");
    ASSERT_TRUE(writer->write(stepOf(1), renaming(*writer, before)).ok());
    auto reader = files.open(SqliteStore::Mode::ReadOnly);
    const auto read = reader->atOneMoment([&]() -> Result<void> {
        EXPECT_EQ(groupName(*reader), before);
        const auto written = writer->write(stepOf(2), renaming(*writer, QStringLiteral("ชื่อใหม่")));
        EXPECT_TRUE(written.ok()) << codeName(written.error().code) << qPrintable(written.error().detail);
        EXPECT_EQ(groupName(*reader), before);
        return {};
    });
    EXPECT_TRUE(read.ok());
    EXPECT_EQ(groupName(*reader), QStringLiteral("ชื่อใหม่"));
}

TEST_F(SqliteStoreTest, AFullDiskFailsTheWriteAndKeepsTheFile)
{
    StoreOptions small = files.options();
    small.maxPages = int(QFileInfo(files.path()).size() / 4096) + 2;
    auto opened = SqliteStore::open(files.path(), SqliteStore::Mode::ReadWrite, small);
    ASSERT_TRUE(opened.ok());
    SqliteStore &store = **opened;
    const Plan before = *store.load();
    ChangeSet changes = renaming(store, QStringLiteral("ก"));
    for (int i = 0; i < 200; ++i) {
        Venue venue;
        venue.id = {9000 + i};
        venue.name = QString(500, QChar(0x0E01));
        changes.insert(venue);
    }
    const auto written = store.write(stepOf(1), changes);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::DiskFull);
    EXPECT_EQ(written.error().args.value(0), Arg(files.path()));
    EXPECT_TRUE(*store.load() == before);
    EXPECT_TRUE(store.recentSteps(5)->empty());
    EXPECT_TRUE(store.integrity().ok());
    EXPECT_TRUE(store.write(stepOf(2), renaming(store, QStringLiteral("ข"))).ok());
}

TEST_F(SqliteStoreTest, CreatingOnAFullDiskLeavesNothing)
{
    StoreOptions small = files.options();
    small.maxPages = 20;
    const auto made = SqliteStore::create(files.path(other), samplePlan(), small);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Code::DiskFull);
    EXPECT_EQ(files.names(), QStringList{name});
}

TEST_F(SqliteStoreTest, CreatingRefusesAFileThatExistsAndADirectoryThatDoesNot)
{
    const QByteArray before = files.bytes();
    EXPECT_EQ(SqliteStore::create(files.path(), Plan(), files.options()).error().code, Code::FileExists);
    EXPECT_EQ(files.bytes(), before);
    const auto nowhere = SqliteStore::create(files.path(QStringLiteral("no/no.ruam")), Plan(), files.options());
    EXPECT_EQ(nowhere.error().code, Code::DirectoryMissing);
    EXPECT_EQ(nowhere.error().args.value(0), Arg(files.path(QStringLiteral("no"))));
}

TEST_F(SqliteStoreTest, CreatingTakesThePeopleToo)
{
    auto made = SqliteStore::create(files.path(other), samplePlan(), files.options(), feedOf(30));
    ASSERT_TRUE(made.ok()) << testing::PrintToString(made.error());
    SqliteStore &store = **made;
    EXPECT_FALSE(store.isReadOnly());
    EXPECT_TRUE(store.recentSteps(5)->empty());
    EXPECT_EQ(*store.participantCount({101}), 30);
    const auto page = *store.participants({101}, ParticipantOrder::ByName, {}, 2);
    EXPECT_EQ(page[0].person.given, QStringLiteral("คนที่ 0"));
    EXPECT_EQ(page[1].person.given, QStringLiteral("คนที่ 1"));
    const auto counts = *store.counts();
    EXPECT_EQ(counts[size_t(Kind::Person)], 30);
    EXPECT_EQ(counts[size_t(Kind::TrainingGroup)], 3);
    EXPECT_EQ(counts[size_t(Kind::Programme)], 1);
}

TEST_F(SqliteStoreTest, AFeedThatFailsLeavesNoFile)
{
    const auto made = SqliteStore::create(files.path(other), samplePlan(), files.options(), [](const PeopleSink &) {
        return Error{Code::BadSyntax, {qint64(12)}, {}};
    });
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error(), (Error{Code::BadSyntax, {qint64(12)}, {}}));
    EXPECT_EQ(files.names(), QStringList{name});
}

TEST_F(SqliteStoreTest, CreatingNamesAReferenceThatLeadsNowhere)
{
    const auto made = SqliteStore::create(files.path(other), samplePlan(), files.options(), feedOf(3, 999));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, Code::MissingReference);
    EXPECT_EQ(made.error().args.value(0), Arg(QStringLiteral("event")));
    EXPECT_EQ(made.error().args.value(1), Arg(refOf(EventId{999})));
    EXPECT_EQ(files.names(), QStringList{name});
}

TEST_F(SqliteStoreTest, ABackupIsACompleteFileAlsoWhileTheOriginalIsOpen)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), renaming(*store, QStringLiteral("สำรอง"))).ok());
    ASSERT_TRUE(store->backup(files.path(other)).ok());
    auto copy = SqliteStore::open(files.path(other), SqliteStore::Mode::ReadWrite, files.options());
    ASSERT_TRUE(copy.ok()) << testing::PrintToString(copy.error());
    EXPECT_EQ(groupName(**copy), QStringLiteral("สำรอง"));
    EXPECT_EQ((*copy)->recentSteps(5)->size(), 1u);
    EXPECT_EQ((*copy)->fileUuid(), store->fileUuid());
    EXPECT_TRUE((*copy)->integrity().ok());
}

TEST_F(SqliteStoreTest, AReaderCanMakeABackupOfAFileInUse)
{
    auto writer = files.open();
    ASSERT_TRUE(writer->write(stepOf(1), renaming(*writer, QStringLiteral("สำรอง"))).ok());
    ASSERT_TRUE(files.open(SqliteStore::Mode::ReadOnly)->backup(files.path(other)).ok());
    EXPECT_EQ(groupName(**SqliteStore::open(files.path(other), SqliteStore::Mode::ReadOnly, files.options())),
              QStringLiteral("สำรอง"));
}

TEST_F(SqliteStoreTest, ABackupRefusesATargetThatExistsAndLeavesNothingHalfWritten)
{
    auto store = files.open();
    files.put(other, "ของเดิม");
    const auto done = store->backup(files.path(other));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::FileExists);
    EXPECT_EQ(files.bytes(other), QByteArray("ของเดิม"));
    EXPECT_EQ(store->backup(files.path(QStringLiteral("no/no.ruam"))).error().code, Code::DirectoryMissing);
    store.reset();
    EXPECT_EQ(files.names(), (QStringList{other, name}));
}

TEST_F(SqliteStoreTest, EveryFileHasAnIdentityOfItsOwn)
{
    ASSERT_TRUE(SqliteStore::create(files.path(other), samplePlan(), files.options()).ok());
    const auto second = SqliteStore::open(files.path(other), SqliteStore::Mode::ReadOnly, files.options());
    EXPECT_NE((*second)->fileUuid(), files.open()->fileUuid());
    EXPECT_EQ((*second)->fileUuid().size(), 36);
}

TEST_F(SqliteStoreTest, SortKeysOfAnotherVersionAreMadeAgain)
{
    /// Orders backwards.
    class OtherKeys final : public TextKeys
    {
    public:
        QByteArray sortKey(const QString &text) const override
        {
            QByteArray key = text.toUtf8() + QByteArray(1, '\0');
            for (char &byte : key)
                byte = char(~byte);
            return key;
        }
        QString searchKey(const QString &text) const override { return text; }
        int version() const override { return 2; }
    };
    ASSERT_TRUE(SqliteStore::create(files.path(other), samplePlan(), files.options(), feedOf(5)).ok());
    const OtherKeys keys;
    const FixedClock clock;
    const StoreOptions options{keys, clock, QString(), QString(), 0};
    for (const auto mode : {SqliteStore::Mode::ReadWrite, SqliteStore::Mode::ReadOnly}) {
        const auto store = SqliteStore::open(files.path(other), mode, options);
        ASSERT_TRUE(store.ok()) << testing::PrintToString(store.error());
        const auto page = *(*store)->participants({101}, ParticipantOrder::ByName, {}, 2);
        EXPECT_EQ(page[0].person.given, QStringLiteral("คนที่ 4"));
        const auto next = *(*store)->participants({101}, ParticipantOrder::ByName, page[1], 2);
        EXPECT_EQ(next[0].person.given, QStringLiteral("คนที่ 2"));
    }
}

TEST_F(SqliteStoreTest, UndoStepsKeepNoRows)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), renaming(*store, QStringLiteral("ก"))).ok());
    ASSERT_TRUE(store->write(stepOf(2, Verb::Undo, 1), *store->changesOf(1, ProgrammeStore::Direction::Undo)).ok());
    store.reset();
    auto bare = Connection::open(files.path(), Connection::Access::ReadOnly, {});
    EXPECT_EQ((*bare)->value(QStringLiteral("SELECT count(*) FROM change"))->toInt(), 1);
    EXPECT_EQ((*bare)->value(QStringLiteral("SELECT \"after\" FROM change"))->toString(),
              QStringLiteral("{\"name\":\"ก\"}"));
}

TEST_F(SqliteStoreTest, RemovedPeopleLeaveNoNameInTheTables)
{
    // Deleted rows are overwritten; what undo needs stands in the history alone.
    const QString secret = QStringLiteral("ชื่อลับเฉพาะทดสอบ");
    Person person;
    person.id = {7000};
    person.given = secret;
    ChangeSet adding, removing;
    adding.insert(person);
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), adding).ok());
    removing.remove(person);
    ASSERT_TRUE(store->write(stepOf(2), removing).ok());
    store.reset();
    auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
    ASSERT_TRUE((*bare)->run(QStringLiteral("PRAGMA secure_delete = ON")).ok());
    ASSERT_TRUE((*bare)->run(QStringLiteral("DELETE FROM change")).ok());
    bare = Error{Code::Cancelled, {}, {}};
    EXPECT_FALSE(files.bytes().contains(secret.toUtf8()));
}
