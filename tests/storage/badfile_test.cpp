#include "filefixture.h"
#include "fileheader.h"
#include "migrator.h"

#include <QDir>
#include <QFile>

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

/// A directory that holds one good file and whatever a test puts beside it.
class BadFileTest : public testing::Test
{
protected:
    void SetUp() override { files.makeFile(); }
    /// Whatever is asked of it, a file that cannot be opened stays as it was, alone.
    void expectRefused(const QString &name, Code code)
    {
        const QByteArray before = files.bytes(name);
        const QStringList names = files.names();
        EXPECT_EQ(files.openError(name), code);
        EXPECT_EQ(files.bytes(name), before);
        EXPECT_EQ(files.names(), names);
    }
    void expectRefused(const QByteArray &bytes, Code code)
    {
        files.put(QStringLiteral("bad.ruam"), bytes);
        expectRefused(QStringLiteral("bad.ruam"), code);
    }
    void protect(const QString &path, bool directory = false)
    {
        QFile::Permissions mode = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        if (directory)
            mode |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        ASSERT_TRUE(QFile::setPermissions(path, mode));
    }
    void open(const QString &path)
    {
        QFile::Permissions all(0x7777);
        ASSERT_TRUE(QFile::setPermissions(path, all));
    }

    FileFixture files;
};

/// Header bytes 18 and 19 tell the journal mode: 2 is write-ahead.
QByteArray markedAsWriteAhead(QByteArray bytes)
{
    bytes[18] = bytes[19] = 2;
    return bytes;
}

QByteArray withNumberAt(QByteArray bytes, int offset, quint32 number)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = char(number >> (24 - 8 * i));
    return bytes;
}

} // namespace

TEST_F(BadFileTest, TextIsNoRuamFile)
{
    expectRefused(QByteArrayLiteral("ลำดับ,ชื่อ\n1,นายสมมุติ\n"), Code::NotRuamFile);
}

TEST_F(BadFileTest, ASpreadsheetIsNoRuamFile)
{
    expectRefused(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(5000, 'x'), Code::NotRuamFile);
}

TEST_F(BadFileTest, AnEmptyFileIsNoRuamFile)
{
    expectRefused(QByteArray(), Code::NotRuamFile);
}

TEST_F(BadFileTest, ADirectoryIsNoRuamFile)
{
    ASSERT_TRUE(QDir(files.directory()).mkdir(QStringLiteral("dir.ruam")));
    expectRefused(QStringLiteral("dir.ruam"), Code::NotRuamFile);
}

TEST_F(BadFileTest, AMissingFileIsSaidToBeMissing)
{
    expectRefused(QStringLiteral("none.ruam"), Code::FileNotFound);
    expectRefused(QStringLiteral("none/none.ruam"), Code::FileNotFound);
}

TEST_F(BadFileTest, AnotherProgramsDatabaseIsNoRuamFile)
{
    files.put(QStringLiteral("other.db"), {});
    {
        auto other = Connection::open(files.path(QStringLiteral("other.db")), Connection::Access::ReadWrite, {});
        ASSERT_TRUE((*other)->run(QStringLiteral("CREATE TABLE t (x)")).ok());
    }
    expectRefused(QStringLiteral("other.db"), Code::NotRuamFile);
}

TEST_F(BadFileTest, AFileCutShortIsDamagedWhereverItIsCut)
{
    const QByteArray whole = files.bytes();
    for (const qsizetype length : {qsizetype(50), qsizetype(99), qsizetype(100), qsizetype(4096), whole.size() - 100,
                                   whole.size() - 4096, whole.size() - 1})
        expectRefused(whole.first(length), Code::FileDamaged);
}

TEST_F(BadFileTest, AFileOverwrittenInTheMiddleIsDamaged)
{
    QByteArray bytes = files.bytes();
    std::fill(bytes.begin() + 100, bytes.begin() + 4096, '\xff'); // the page of the schema
    files.put(QStringLiteral("bad.ruam"), bytes);
    EXPECT_EQ(files.openError(QStringLiteral("bad.ruam")), Code::FileDamaged);
}

TEST_F(BadFileTest, DamageInAPageThatIsNotReadAtOnceIsFoundByTheCheck)
{
    QByteArray bytes = files.bytes();
    std::fill(bytes.end() - 4096, bytes.end(), '\xff');
    files.put(QStringLiteral("bad.ruam"), bytes);
    const auto store =
        SqliteStore::open(files.path(QStringLiteral("bad.ruam")), SqliteStore::Mode::ReadOnly, files.options());
    ASSERT_TRUE(store.ok());
    const auto checked = (*store)->integrity();
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().code, Code::FileDamaged);
    EXPECT_TRUE(files.open(SqliteStore::Mode::ReadOnly)->integrity().ok());
}

TEST_F(BadFileTest, AFileWithoutItsTablesIsDamaged)
{
    auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
    ASSERT_TRUE((*bare)->run(QStringLiteral("DROP TABLE registration")).ok());
    bare = Error{Code::Cancelled, {}, {}};
    auto store = files.open();
    EXPECT_EQ(store->registrationCount().error().code, Code::FileDamaged);
    EXPECT_EQ(store->participants({101}, ParticipantOrder::AsGiven, {}, 5).error().code, Code::FileDamaged);
}

TEST_F(BadFileTest, AValueThatNoFieldTakesIsDamageNotACrash)
{
    auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
    ASSERT_TRUE((*bare)->run(QStringLiteral("PRAGMA ignore_check_constraints = ON")).ok());
    ASSERT_TRUE((*bare)->run(QStringLiteral("UPDATE event SET state = 'someday'")).ok());
    bare = Error{Code::Cancelled, {}, {}};
    const auto plan = files.open()->load();
    ASSERT_FALSE(plan.ok());
    EXPECT_EQ(plan.error().code, Code::FileDamaged);
}

TEST_F(BadFileTest, AFileOfANewerProgramIsSaidToBeNewer)
{
    const QByteArray newer = withNumberAt(files.bytes(), 60, 999);
    files.put(QStringLiteral("newer.ruam"), newer);
    const auto opened =
        SqliteStore::open(files.path(QStringLiteral("newer.ruam")), SqliteStore::Mode::ReadWrite, files.options());
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, Code::FileNewer);
    EXPECT_EQ(opened.error().args.value(1), Arg(qint64(999)));
    expectRefused(QStringLiteral("newer.ruam"), Code::FileNewer);
}

TEST_F(BadFileTest, AFileWithoutASchemaIsDamaged)
{
    files.put(QStringLiteral("none.ruam"), withNumberAt(files.bytes(), 60, 0));
    EXPECT_EQ(files.openError(QStringLiteral("none.ruam")), Code::FileDamaged);
}

#if defined(Q_OS_UNIX)
TEST_F(BadFileTest, AnUnreadableFileIsSaidToBeUnreadable)
{
    open(files.directory());
    ASSERT_TRUE(QFile::setPermissions(files.path(), QFile::Permissions()));
    const OrdinaryUser user;
    EXPECT_EQ(files.openError(QStringLiteral("โครงการสมมุติ.ruam")), Code::CannotRead);
}

TEST_F(BadFileTest, AWriteProtectedFileOpensReadOnlyAndRefusesWrites)
{
    open(files.directory());
    protect(files.path());
    const OrdinaryUser user;
    auto store = files.open();
    ASSERT_TRUE(store);
    EXPECT_TRUE(store->isReadOnly());
    EXPECT_FALSE(store->holder().has_value());
    EXPECT_TRUE(*store->load() == samplePlan());
    const auto written = store->write(stepOf(1), renaming(*store, QStringLiteral("ก")));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::FileReadOnly);
    EXPECT_EQ(written.error().args.value(0), Arg(files.path()));
}

TEST_F(BadFileTest, AFileInAWriteProtectedDirectoryOpensReadOnly)
{
    open(files.path());
    protect(files.directory(), true);
    {
        const OrdinaryUser user;
        auto store = files.open();
        ASSERT_TRUE(store);
        EXPECT_TRUE(store->isReadOnly());
        EXPECT_TRUE(*store->load() == samplePlan());
    }
    open(files.directory());
}

TEST_F(BadFileTest, AFileLeftInWriteAheadModeOpensInAWriteProtectedDirectory)
{
    files.put(QStringLiteral("wal.ruam"), markedAsWriteAhead(files.bytes()));
    protect(files.directory(), true);
    {
        const OrdinaryUser user;
        const auto store =
            SqliteStore::open(files.path(QStringLiteral("wal.ruam")), SqliteStore::Mode::ReadWrite, files.options());
        ASSERT_TRUE(store.ok()) << testing::PrintToString(store.error());
        EXPECT_TRUE((*store)->isReadOnly());
        EXPECT_TRUE(*(*store)->load() == samplePlan());
    }
    open(files.directory());
}

TEST_F(BadFileTest, NoFileIsMadeInAWriteProtectedDirectory)
{
    protect(files.directory(), true);
    {
        const OrdinaryUser user;
        const auto made = SqliteStore::create(files.path(QStringLiteral("new.ruam")), samplePlan(), files.options());
        ASSERT_FALSE(made.ok());
        EXPECT_EQ(made.error().code, Code::CannotWrite) << "it is no file that can only be read";
        EXPECT_EQ(made.error().args.value(0), Arg(files.path(QStringLiteral("new.ruam"))));
    }
    open(files.directory());
}
#endif
