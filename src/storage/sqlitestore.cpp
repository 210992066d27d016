#include <ruam/storage/sqlitestore.h>

#include "bulkindexes.h"
#include "filebuilder.h"
#include "fileheader.h"
#include "migrator.h"
#include "place.h"
#include "sortkeys.h"
#include "storeparts.h"
#include "table.h"

#include <ruam/core/madeahead.h>

#include <QFile>
#include <QFileInfo>

namespace ruam::storage {

using namespace core;

SqliteStore::Parts::~Parts()
{
    searchIndex.reset();
    desk.reset();
    people.reset();
    participants.reset();
    history.reset();
    tables.reset();
    if (lock && connection) {
        // A closed file is one file that can be copied. Where a reader is still at work this does nothing, and the next
        // writer does it.
        (void)connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        (void)connection->run(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }
}

Result<void> SqliteStore::Parts::prepareWriting(const StoreOptions &options)
{
    QStringList pragmas{QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA synchronous = FULL")};
    if (options.maxPages > 0)
        pragmas += QStringLiteral("PRAGMA max_page_count = %1").arg(options.maxPages);
    for (const QString &pragma : pragmas)
        if (auto ok = connection->run(pragma); !ok)
            return ok;
    if (auto ok = Migrator::bundled().migrate(*connection); !ok)
        return ok;
    return {};
}

/// At the first write, not on opening: a file that is only looked at stays untouched, and the window need not wait for
/// the disk. Somebody reading at this moment puts it off to the next write.
void SqliteStore::Parts::startWriteAhead()
{
    if (writeAheadTried)
        return;
    const auto before = readDataVersion();
    const QString mode = isOnNetworkDrive(path) ? QStringLiteral("DELETE") : QStringLiteral("WAL");
    writeAheadTried = connection->run(QStringLiteral("PRAGMA journal_mode = %1").arg(mode)).ok();
    // The change of mode counts as if somebody else had written.
    const auto after = readDataVersion();
    if (before.ok() && after.ok() && *before == dataVersion)
        dataVersion = *after;
}

namespace {

Result<std::unique_ptr<Connection>> openForReading(const QString &path, const FileHeader &header)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, path);
    // A file left in WAL mode needs companions, which cannot be made in a write-protected directory. With nothing
    // waiting in them it is whole without.
    const bool nothingWaits = QFileInfo(path + QStringLiteral("-wal")).size() == 0;
    if (!connection && header.writeAhead && nothingWaits)
        return Connection::open(path, Connection::Access::Immutable, path);
    return connection;
}

bool mayWriteTo(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

} // namespace

Result<void> SqliteStore::Parts::connect(const FileHeader &header, const StoreOptions &options)
{
    auto opened = lock ? Connection::open(path, Connection::Access::ReadWrite, path) : openForReading(path, header);
    if (!opened)
        return opened.error();
    connection = std::move(*opened);
    const Migrator migrator = Migrator::bundled();
    auto version = migrator.versionOf(*connection);
    if (!version)
        return version.error();
    if (*version < 1)
        return Error{Code::FileDamaged, {path}, QStringLiteral("has no schema")};
    if (lock) {
        if (auto ok = prepareWriting(options); !ok)
            return ok;
        if (auto ok = refreshKeys(*connection, keys); !ok)
            return ok;
    } else if (*version < migrator.newest()) {
        olderCopy.emplace();
        auto upToDate = olderCopy->open(*connection, path, keys);
        if (!upToDate)
            return upToDate.error();
        connection = std::move(*upToDate);
    }
    schemaVersion = migrator.newest();
    auto stored = connection->value(QStringLiteral("SELECT uuid FROM file"));
    if (!stored)
        return stored.error();
    uuid = stored->toString();
    auto data = readDataVersion();
    if (!data)
        return data.error();
    dataVersion = *data;
    tables.emplace(*connection, keys);
    history.emplace(*connection, *tables, schemaVersion);
    participants.emplace(*connection, keys);
    people.emplace(*connection, keys);
    counts.emplace(*connection);
    desk.emplace(*connection, keys);
    searchIndex.emplace(*connection, keys);
    return {};
}

Result<qint64> SqliteStore::Parts::readDataVersion()
{
    auto version = connection->value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return version->toLongLong();
}

Error SqliteStore::Parts::readOnlyReason() const
{
    if (!holder)
        return {Code::FileReadOnly, {path}, {}};
    const QString since = holder->since.isValid() ? holder->since.toUTC().toString(Qt::ISODate) : QString();
    return {Code::FileInUse, {path, holder->person, holder->computer, since}, {}};
}

SqliteStore::SqliteStore(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path, const Plan &plan,
                                                         const StoreOptions &options, const PeopleFeed &people)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto ok = buildFile(absolute, plan, options, people); !ok)
        return ok.error();
    return open(absolute, Mode::ReadWrite, options);
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, Mode mode, const StoreOptions &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto header = FileHeader::read(absolute);
    if (!header)
        return header.error();
    // Told before anything is locked or written.
    if (header->userVersion > quint32(Migrator::bundled().newest()))
        return Error{Code::FileNewer, {absolute, qint64(header->userVersion)}, {}};
    auto parts = std::make_unique<Parts>(absolute, options.keys);
    if (mode == Mode::ReadWrite && mayWriteTo(absolute)) {
        auto outcome = WriterLock::take(absolute, options.person, options.clock);
        parts->lock = std::move(outcome.lock);
        parts->holder = std::move(outcome.holder);
    }
    if (auto ok = parts->connect(*header, options); !ok)
        return ok.error();
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(parts)));
}

QString SqliteStore::path() const
{
    return m_parts->path;
}

std::optional<Holder> SqliteStore::holder() const
{
    return m_parts->holder;
}

int SqliteStore::schemaVersion() const
{
    return m_parts->schemaVersion;
}

QString SqliteStore::fileUuid() const
{
    return m_parts->uuid;
}

Result<std::array<qint64, kKindCount>> SqliteStore::counts()
{
    std::array<qint64, kKindCount> counts{};
    for (int kind = 0; kind < kKindCount; ++kind) {
        auto count = countOf(*m_parts->connection, Kind(kind));
        if (!count)
            return count.error();
        counts[size_t(kind)] = *count;
    }
    return counts;
}

Result<void> SqliteStore::integrity()
{
    auto said = m_parts->connection->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!said)
        return said.error();
    if (said->toString() != QLatin1String("ok"))
        return Error{Code::FileDamaged, {m_parts->path}, said->toString()};
    return {};
}

Result<void> SqliteStore::backup(const QString &target)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    auto file = NewFile::begin(absolute);
    if (!file)
        return file.error();
    {
        Query vacuum(*m_parts->connection, QStringLiteral("VACUUM INTO ?"));
        if (auto ok = vacuum.run({file->draft()}); !ok) {
            Error error = ok.error();
            // It is the target that is full or cannot be written, unless this file itself is damaged.
            if (error.code == Code::CannotRead || error.code == Code::FileReadOnly)
                error.code = Code::CannotWrite;
            if (error.code != Code::FileDamaged && error.code != Code::FileInUse)
                error.args = {absolute};
            return error;
        }
    }
    return file->publish();
}

Result<void> SqliteStore::atOneMoment(const std::function<Result<void>()> &read)
{
    Transaction reading(*m_parts->connection, Transaction::Purpose::Read);
    if (auto ok = reading.begin(); !ok)
        return ok;
    return read();
}

void SqliteStore::checkpoint()
{
    if (isReadOnly())
        return;
    Connection &connection = *m_parts->connection;
    // An idle moment is not worth waiting for a reader.
    (void)connection.run(QStringLiteral("PRAGMA busy_timeout = 0"));
    (void)connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)connection.run(QStringLiteral("PRAGMA busy_timeout = 250"));
}

bool SqliteStore::isReadOnly() const
{
    return !m_parts->lock;
}

Error SqliteStore::readOnlyReason() const
{
    return m_parts->readOnlyReason();
}

namespace {

/// Of many rows the usual cache of 2 MB is too small for the indexes that names go to: they would be written out and
/// read again all the time. And what they wrote is moved into the file itself in the next idle moment: whoever entered
/// the list need not wait for it, for the journal is as safe.
class LongWrite
{
public:
    LongWrite(Connection &connection, bool isLong) : m_connection(isLong ? &connection : nullptr)
    {
        if (!m_connection)
            return;
        (void)m_connection->run(QStringLiteral("PRAGMA cache_size = -196608"));
        (void)m_connection->run(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    }
    ~LongWrite()
    {
        if (!m_connection)
            return;
        (void)m_connection->run(QStringLiteral("PRAGMA wal_autocheckpoint = 1000"));
        (void)m_connection->run(QStringLiteral("PRAGMA cache_size = -2000"));
        (void)m_connection->run(QStringLiteral("PRAGMA shrink_memory"));
    }
    LongWrite(const LongWrite &) = delete;
    LongWrite &operator=(const LongWrite &) = delete;

private:
    Connection *m_connection;
};

qint64 rowsIn(const ChangeSet &changes)
{
    qint64 count = 0;
    forEachKind([&]<class R>() { count += qint64(changes.of<R>().size()); });
    return count;
}

/// What goes is taken away first; what refers to what is checked only when all is done.
Result<void> writeRows(Tables &tables, const ChangeSet &changes, KnownKeys *known, WriteWatch &watch)
{
    Result<void> result;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>())
            if (result && !row.after)
                result = tables.of(R::kKind).remove(*row.before);
    });
    forEachKind([&]<class R>() {
        if (!result)
            return;
        Table &table = tables.of(R::kKind);
        std::vector<RowToWrite> added;
        for (const RowChange<R> &row : changes.of<R>()) {
            if (!row.before && row.after)
                added.push_back(rowOf(*row.after));
            if (!result || !row.before)
                continue;
            if (row.after)
                result = table.update(*row.before, *row.after);
            if (result)
                result = watch.tell(1);
        }
        if (!result)
            return;
        constexpr size_t kTogether = RowsTogether::kMost, kAhead = 24;
        RowBinder binder(table, known);
        result = takeMadeAhead<kAhead>((added.size() + kTogether - 1) / kTogether,
                                       [&](size_t at) {
                                           const size_t from = at * kTogether;
                                           const size_t count = std::min(added.size() - from, kTogether);
                                           return binder.bind(std::span(added).subspan(from, count));
                                       },
                                       [&](const RowsTogether &together) -> Result<void> {
                                           if (auto ok = table.insert(together); !ok)
                                               return ok;
                                           return watch.tell(qint64(together.rows.size()));
                                       });
    });
    return result;
}

} // namespace

Result<Plan> SqliteStore::load()
{
    Transaction reading(*m_parts->connection, Transaction::Purpose::Read);
    if (auto ok = reading.begin(); !ok)
        return ok.error();
    ChangeSet rows;
    Result<void> result;
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            if (result)
                result = eachRecord<R>(*m_parts->connection, [&rows](const R &record) {
                    rows.insert(record);
                    return true;
                });
        }
    });
    if (!result)
        return result.error();
    Plan plan;
    plan.apply(rows);
    return plan;
}

Result<void> SqliteStore::write(const Step &step, const ChangeSet &changes, const WriteProgress &progress)
{
    if (isReadOnly())
        return m_parts->readOnlyReason();
    m_parts->startWriteAhead();
    Connection &connection = *m_parts->connection;
    const qint64 rows = rowsIn(changes);
    const LongWrite longWrite(connection, rows >= kManyRows);
    Transaction transaction(connection);
    if (auto ok = transaction.begin(); !ok)
        return ok;
    if (auto ok = m_parts->searchIndex->forget(changes); !ok)
        return ok;
    const qint64 persons = qint64(changes.of<Person>().size());
    WriteWatch watch(progress, 2 * rows + persons); // the rows, their entries for searching, their history
    BulkIndexes indexes(connection);
    if (auto ok = indexes.takeAway(changes); !ok)
        return ok;
    std::optional<KnownKeys> known;
    if (qint64(changes.of<Registration>().size()) >= kManyRows) {
        auto keys = KnownKeys::of(connection, changes);
        if (!keys)
            return keys.error();
        known = std::move(*keys);
    }
    if (auto ok = writeRows(*m_parts->tables, changes, known ? &*known : nullptr, watch); !ok)
        return ok;
    auto packs = History::packAhead(step, changes);
    if (auto ok = indexes.makeAgain(); !ok)
        return ok;
    if (auto ok = m_parts->searchIndex->add(watch); !ok)
        return ok;
    if (auto ok = copyChangedKeys(connection, changes); !ok)
        return ok;
    if (auto ok = m_parts->history->append(step, changes, packs.get(), watch); !ok)
        return ok;
    if (!changes.of<Person>().empty() || !changes.of<Registration>().empty())
        m_parts->desk->forget();
    auto committed = transaction.commit();
    if (committed)
        m_parts->counts->follow(changes);
    if (!committed && committed.error().code == Code::MissingReference)
        return brokenReference(connection, changes);
    return committed;
}

Result<std::vector<Step>> SqliteStore::recentSteps(int limit)
{
    return m_parts->history->recentSteps(limit);
}

Result<ChangeSet> SqliteStore::changesOf(qint64 stepId, Direction direction)
{
    Transaction reading(*m_parts->connection, Transaction::Purpose::Read);
    if (auto ok = reading.begin(); !ok)
        return ok.error();
    return m_parts->history->changesOf(stepId, direction);
}

Result<std::vector<Step>> SqliteStore::steps(const StepQuery &query)
{
    return m_parts->history->steps(query);
}

Result<qint64> SqliteStore::stepCount()
{
    return m_parts->history->stepCount();
}

Result<std::vector<KeptChange>> SqliteStore::rowsOf(qint64 stepId, int limit)
{
    return m_parts->history->rowsOf(stepId, limit);
}

Result<qint64> SqliteStore::lastStepBefore(const QDateTime &instant)
{
    return m_parts->history->lastStepBefore(instant);
}

Result<ChangeSet> SqliteStore::changesBackTo(qint64 stepId)
{
    Transaction reading(*m_parts->connection, Transaction::Purpose::Read);
    if (auto ok = reading.begin(); !ok)
        return ok.error();
    return m_parts->history->changesBackTo(stepId);
}

Result<bool> SqliteStore::takeForeignChange()
{
    auto version = m_parts->readDataVersion();
    if (!version)
        return version.error();
    const bool changed = *version != m_parts->dataVersion;
    m_parts->dataVersion = *version;
    return changed;
}

} // namespace ruam::storage
