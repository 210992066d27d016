#include "connection.h"

#include <QSqlError>
#include <QUrl>
#include <atomic>

namespace ruam::storage {

using namespace core;

namespace {

// Result codes of sqlite.org/rescode.html; Qt hands them on as numbers.
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
    SqliteConstraintCheck = 275,
    SqliteConstraintForeignKey = 787,
    SqliteConstraintNotNull = 1299,
    SqliteConstraintPrimaryKey = 1555,
    SqliteConstraintRowid = 2579,
};

/// What the message names after its last separator: "CHECK constraint failed: percent".
QString nameAtEnd(const QString &message, QChar separator)
{
    return message.mid(message.lastIndexOf(separator) + 1).trimmed();
}

Error constraintError(int code, const QString &message, const QString &path, const QString &detail)
{
    switch (code) {
    case SqliteConstraintCheck:
        return {Code::BadValue, {nameAtEnd(message, u':')}, detail};
    case SqliteConstraintNotNull:
        return {Code::Required, {nameAtEnd(message, u'.')}, detail};
    case SqliteConstraintForeignKey:
        return {Code::MissingReference, {}, detail};
    case SqliteConstraintPrimaryKey:
    case SqliteConstraintRowid:
        return {Code::ChangedElsewhere, {}, detail};
    default:
        return {Code::CannotWrite, {path}, detail};
    }
}

/// Alike in type too: an empty text is another value than none.
bool isSame(const QVariant &a, const QVariant &b)
{
    return a.metaType() == b.metaType() && a.isNull() == b.isNull() && a == b;
}

/// The name that the value at a place is bound by.
QString placeName(int place)
{
    return QStringLiteral(":v%1").arg(place);
}

/// Question marks as names: Qt binds by name in a third of the time that it takes to bind by number, for which it makes
/// the name anew each time.
QString withNames(const QString &sql, QStringList &names)
{
    QString named;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            names += placeName(int(names.size()));
            named += names.constLast();
            continue;
        }
        named += c;
    }
    return named;
}

QString nextConnectionName()
{
    static std::atomic<qint64> count = 0;
    return QStringLiteral("ruam-%1").arg(++count);
}

} // namespace

Connection::Connection(QString name, Access access, QString shownPath)
    : m_name(std::move(name)), m_access(access), m_shownPath(std::move(shownPath)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access, const QString &shownPath)
{
    std::unique_ptr<Connection> connection(new Connection(nextConnectionName(), access, shownPath));
    QSqlDatabase &database = connection->m_database;
    // Whoever waits longer than this for another writer freezes the window.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=250");
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) +
                                 QStringLiteral("?immutable=1"));
    } else {
        database.setDatabaseName(file);
    }
    database.setConnectOptions(options);
    if (!database.open())
        return connection->error(database.lastError());
    // A file comes from anywhere: its pages are checked as they are read.
    for (const char *sql : {"PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON"})
        if (auto ok = connection->run(QLatin1String(sql)); !ok)
            return ok.error();
    // SQLite opens anything; only reading tells.
    if (auto ok = connection->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !ok)
        return ok.error();
    return connection;
}

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

Result<QVariant> Connection::value(const QString &sql)
{
    Query statement(*this, sql);
    if (auto ok = statement.run(); !ok)
        return ok.error();
    auto row = statement.next();
    if (!row)
        return row.error();
    return *row ? statement.value(0) : QVariant();
}

Error Connection::error(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString message = error.databaseText();
    const QString detail = QStringLiteral("SQLite %1: %2 %3").arg(code).arg(message, error.driverText());
    const bool writes = m_access == Access::ReadWrite;
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return {Code::FileInUse, {m_shownPath}, detail};
    case SqliteReadOnly:
        return {Code::FileReadOnly, {m_shownPath}, detail};
    case SqliteFull:
        return {Code::DiskFull, {m_shownPath}, detail};
    case SqliteConstraint:
        return constraintError(code, message, m_shownPath, detail);
    case SqlitePermission:
    case SqliteIoError:
    case SqliteCannotOpen:
        return {writes ? Code::CannotWrite : Code::CannotRead, {m_shownPath}, detail};
    case SqliteCorrupt:
    case SqliteNotADatabase:
    default: // such as a table that is not there
        return {Code::FileDamaged, {m_shownPath}, detail};
    }
}

Query::Query(Connection &connection, QString sql)
    : m_connection(connection), m_sql(std::move(sql)), m_query(connection.database())
{
    m_query.setForwardOnly(true);
}

std::vector<int> placesOfChange(const QVariantList &before, const QVariantList &values)
{
    std::vector<int> places;
    for (int i = 0; i < values.size(); ++i)
        if (i >= before.size() || !isSame(before[i], values[i]))
            places.push_back(i);
    return places;
}

Result<void> Query::prepare()
{
    if (m_prepared)
        return {};
    if (!m_query.prepare(withNames(m_sql, m_names)))
        return m_connection.error(m_query.lastError());
    m_prepared = true;
    return {};
}

Result<void> Query::run(const QVariantList &values)
{
    return runAgain(values, placesOfChange(m_bound, values));
}

Result<void> Query::runAgain(const QVariantList &values, const std::vector<int> &places)
{
    if (auto ok = prepare(); !ok)
        return ok;
    for (const int place : places)
        m_query.bindValue(m_names.at(place), values.at(place));
    m_bound = values;
    if (!m_query.exec())
        return m_connection.error(m_query.lastError());
    return {};
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_connection.error(m_query.lastError());
    m_query.finish();
    return false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A full disk has rolled back already; then there is nothing left to do, and the error does not matter.
    (void)m_connection.run(QStringLiteral("ROLLBACK"));
    m_connection.m_isInTransaction = false;
}

Result<void> Transaction::begin()
{
    if (m_purpose == Purpose::Read && m_connection.m_isInTransaction)
        return {};
    auto begun =
        m_connection.run(m_purpose == Purpose::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_open = begun.ok();
    m_connection.m_isInTransaction = m_open;
    return begun;
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return {};
    auto committed = m_connection.run(QStringLiteral("COMMIT"));
    if (committed)
        m_open = m_connection.m_isInTransaction = false;
    return committed;
}

} // namespace ruam::storage
