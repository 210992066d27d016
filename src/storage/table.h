#pragma once

#include "connection.h"
#include "rowstogether.h"
#include "sortkeys.h"
#include "sqlvalue.h"

#include <ruam/core/stores.h>

namespace ruam::storage {

/// Columns of a kind as SQL names them, for SELECT: id, rev and then the fields in order.
QString columnList(core::Kind kind, const QString &prefix = {});
inline int columnCount(core::Kind kind)
{
    return 2 + int(core::fieldsOf(kind).size());
}

/// Fields from the columns of a row, of which the first is its id. Fails as FileDamaged.
core::Result<void> readFields(const Connection &connection, const Query &row, int firstColumn, core::Kind kind,
                              void *record);

template <class R>
core::Result<R> readRecord(const Connection &connection, const Query &row, int firstColumn = 0)
{
    R record;
    record.id.value = idFromSql(R::kKind, row.value(firstColumn));
    record.rev.number = row.value(firstColumn + 1).toLongLong();
    if (auto ok = readFields(connection, row, firstColumn + 2, R::kKind, &record); !ok)
        return ok.error();
    return record;
}

/// Every row of a kind, by id, until `take` returns false.
template <class R>
core::Result<void> eachRecord(Connection &connection, const std::function<bool(const R &)> &take)
{
    Query all(connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                              .arg(columnList(R::kKind), QLatin1String(core::kindName(R::kKind))));
    if (auto ok = all.run(); !ok)
        return ok;
    auto row = all.next();
    for (; row && *row; row = all.next()) {
        auto record = readRecord<R>(connection, all);
        if (!record)
            return record.error();
        if (!take(*record))
            return {};
    }
    if (!row)
        return row.error();
    return {};
}

/// How many rows a kind has.
core::Result<qint64> countOf(Connection &connection, core::Kind kind);

template <class R>
RowToWrite rowOf(const R &record)
{
    return {record.id.value, record.rev.number, &record};
}

/// The table of one kind. Its SQL comes from the kind's fields. Sort keys are columns beside them, kept here: a
/// person's and a province's are made from its name, a registration's are copied from those.
class Table
{
public:
    Table(Connection &connection, core::Kind kind, const core::TextKeys &keys);

    /// Adds the values of a row as they are inserted. Reads nothing from the file. `known` may be null.
    void addValues(const RowToWrite &row, KnownKeys *known, QVariantList &values) const;
    /// At least one row. Fails as ChangedElsewhere (record) where an id is taken.
    core::Result<void> insert(const RowsTogether &rows);
    template <class R>
    core::Result<void> insert(const R &record)
    {
        return insertRow(rowOf(record));
    }
    /// Fails as ChangedElsewhere (record) where `before` is not what stands there.
    template <class R>
    core::Result<void> update(const R &before, const R &after)
    {
        return updateRow(&after, after.id.value, before.rev.number, after.rev.number);
    }
    template <class R>
    core::Result<void> remove(const R &before)
    {
        return removeRow(before.id.value, before.rev.number);
    }
    template <class R>
    core::Result<std::optional<R>> find(core::Id<R> id)
    {
        if (auto ok = m_find.run({idToSql(m_kind, id.value)}); !ok)
            return ok.error();
        auto row = m_find.next();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<R>();
        auto record = readRecord<R>(m_connection, m_find);
        m_find.finish();
        if (!record)
            return record.error();
        return std::optional<R>(std::move(*record));
    }

private:
    core::Result<void> updateRow(const void *record, qint64 id, qint64 oldRev, qint64 newRev);
    core::Result<void> removeRow(qint64 id, qint64 rev);
    void addFieldValues(const void *record, KnownKeys *known, QVariantList &values) const;
    core::Error changedElsewhere(qint64 id) const;
    core::Result<void> insertRow(const RowToWrite &row);
    core::Result<void> insertTogether(const RowsTogether &rows);

    Connection &m_connection;
    core::Kind m_kind;
    const core::TextKeys &m_keys;
    Query m_insert;
    std::optional<Query> m_insertTogether; ///< of rows bound by m_bindings
    std::vector<Binding> m_bindings;
    Query m_update;
    Query m_remove;
    Query m_find;
};

/// The tables of all kinds.
class Tables
{
public:
    Tables(Connection &connection, const core::TextKeys &keys);
    Table &of(core::Kind kind) { return *m_tables[size_t(kind)]; }

private:
    std::array<std::unique_ptr<Table>, core::kKindCount> m_tables;
};

/// Names the record that refers to nothing, or that something still refers to, after a change that broke a reference:
/// MissingReference (field, record) or StillReferredTo (record, those that refer to it). Reads what stands in the open
/// transaction.
core::Error brokenReference(Connection &connection, const core::ChangeSet &changes);
/// The same for a new file, whose rows came from everywhere. No error if every reference leads somewhere.
core::Result<void> checkAllReferences(Connection &connection);

} // namespace ruam::storage
