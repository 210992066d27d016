#pragma once

#include <ruam/core/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>
#include <vector>

namespace ruam::storage {

/// One connection to one SQLite file, under a name of its own. What SQLite reports becomes a code here. Statements must
/// be gone before their connection.
class Connection
{
public:
    enum class Access {
        ReadOnly,
        Immutable, ///< read-only, and nobody else writes: no companion file is looked for
        ReadWrite,
    };

    /// `shownPath` is what errors name: the file that the user knows, where `file` is a temporary one.
    static core::Result<std::unique_ptr<Connection>> open(const QString &file, Access access, const QString &shownPath);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Access access() const { return m_access; }
    const QString &shownPath() const { return m_shownPath; }
    QSqlDatabase database() const { return m_database; }

    core::Result<void> run(const QString &sql);
    /// First column of the first row; an invalid QVariant if there is no row.
    core::Result<QVariant> value(const QString &sql);

    /// What SQLite said, as a code. Broken constraints: BadValue (field), Required (field); ChangedElsewhere without
    /// arguments for a key that is taken, MissingReference without arguments for a reference that leads nowhere.
    core::Error error(const QSqlError &error) const;

private:
    Connection(QString name, Access access, QString shownPath);

    friend class Transaction;

    QString m_name;
    bool m_isInTransaction = false;
    Access m_access;
    QString m_shownPath;
    QSqlDatabase m_database;
};

/// The places at which two runs differ. Binding is slow beside comparing, and of many rows written one after another
/// most columns say the same.
std::vector<int> placesOfChange(const QVariantList &before, const QVariantList &values);

/// A statement prepared when it is first run, and then kept.
class Query
{
public:
    Query(Connection &connection, QString sql);

    /// Starts again from the beginning. Values are bound in order of their question marks.
    core::Result<void> run(const QVariantList &values = {});
    /// The same where it is known at which places `values` differ from those of the run before.
    core::Result<void> runAgain(const QVariantList &values, const std::vector<int> &places);
    /// The next row; false after the last.
    core::Result<bool> next();
    QVariant value(int column) const { return m_query.value(column); }
    qint64 rowsChanged() const { return m_query.numRowsAffected(); }
    /// Lets go of the rows, so that no read transaction stays open.
    void finish() { m_query.finish(); }

private:
    core::Result<void> prepare();

    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    QStringList m_names;
    QVariantList m_bound;
    bool m_prepared = false;
};

/// Calls `take` with each row until it returns false.
template <class Take>
core::Result<void> eachRow(Query &rows, const QVariantList &values, Take take)
{
    if (auto ok = rows.run(values); !ok)
        return ok;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        core::Result<bool> goOn = take();
        if (!goOn || !*goOn) {
            rows.finish();
            return goOn ? core::Result<void>() : core::Result<void>(goOn.error());
        }
    }
    rows.finish();
    return row ? core::Result<void>() : core::Result<void>(row.error());
}

/// Rolled back at the end of its scope unless it was committed.
class Transaction
{
public:
    enum class Purpose {
        Read, ///< one state of the file for several statements; within another transaction, its state
        Write,
    };
    explicit Transaction(Connection &connection, Purpose purpose = Purpose::Write)
        : m_connection(connection), m_purpose(purpose)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// To write, takes the lock at once: one that is taken later may be refused halfway.
    core::Result<void> begin();
    /// After a failure the transaction is still open, and its rows can be looked at.
    core::Result<void> commit();

private:
    Connection &m_connection;
    Purpose m_purpose;
    bool m_open = false;
};

} // namespace ruam::storage
