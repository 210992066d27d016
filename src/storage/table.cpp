#include "table.h"

namespace ruam::storage {

using namespace core;

namespace {

QString quoted(const char *name)
{
    return u'"' + QLatin1String(name) + u'"';
}

/// The values of a row, of which each question mark is bound in its way.
QString boundRow(const QString &row, const std::vector<Binding> &bindings)
{
    QString bound;
    size_t at = 0;
    for (const QChar c : row) {
        if (c != u'?' || at >= bindings.size()) {
            bound += c;
            continue;
        }
        const Binding binding = bindings[at++];
        bound += binding == Binding::None       ? QStringLiteral("NULL")
                 : binding == Binding::Repeated ? QStringLiteral("CAST(? AS TEXT)")
                                                : QStringLiteral("?");
    }
    return bound;
}

/// Of several rows where bindings are given.
QString insertSql(Kind kind, const std::vector<Binding> &bindings = {})
{
    QStringList names{QStringLiteral("id"), QStringLiteral("rev")};
    QStringList values{QStringLiteral("?"), QStringLiteral("?")};
    for (const Field &field : fieldsOf(kind)) {
        names += quoted(field.name);
        values += QStringLiteral("?");
    }
    for (const KeyColumn &column : keyColumns(kind)) {
        names += QLatin1String(column.name);
        values += QLatin1String(column.expression);
    }
    const QString row = u'(' + values.join(u", ") + u')';
    const int rows = bindings.empty() ? 1 : int(RowsTogether::kMost);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(QLatin1String(kindName(kind)), names.join(u", "), QStringList(rows, boundRow(row, bindings)).join(u", "));
}

QString updateSql(Kind kind)
{
    QStringList sets{QStringLiteral("rev = ?")};
    for (const Field &field : fieldsOf(kind))
        sets += quoted(field.name) + QStringLiteral(" = ?");
    for (const KeyColumn &column : keyColumns(kind))
        sets += QLatin1String(column.name) + QStringLiteral(" = ") + QLatin1String(column.expression);
    return QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND rev = ?")
        .arg(QLatin1String(kindName(kind)), sets.join(u", "));
}

QString removeSql(Kind kind)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ? AND rev = ?").arg(QLatin1String(kindName(kind)));
}

QString findSql(Kind kind)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnList(kind), QLatin1String(kindName(kind)));
}

} // namespace

QString columnList(Kind kind, const QString &prefix)
{
    QStringList names{prefix + QStringLiteral("id"), prefix + QStringLiteral("rev")};
    for (const Field &field : fieldsOf(kind))
        names += prefix + quoted(field.name);
    return names.join(u", ");
}

Result<void> readFields(const Connection &connection, const Query &row, int firstColumn, Kind kind, void *record)
{
    int column = firstColumn;
    for (const Field &field : fieldsOf(kind))
        if (!setFromSql(field, record, row.value(column++)))
            return Error{Code::FileDamaged,
                         {connection.shownPath()},
                         QStringLiteral("%1.%2 holds no such value")
                             .arg(QLatin1String(kindName(kind)), QLatin1String(field.name))};
    return {};
}

Result<qint64> countOf(Connection &connection, Kind kind)
{
    auto count = connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(kindName(kind))));
    if (!count)
        return count.error();
    return count->toLongLong();
}

Table::Table(Connection &connection, Kind kind, const TextKeys &keys)
    : m_connection(connection), m_kind(kind), m_keys(keys), m_insert(connection, insertSql(kind)),
      m_update(connection, updateSql(kind)), m_remove(connection, removeSql(kind)), m_find(connection, findSql(kind))
{
}

void Table::addFieldValues(const void *record, KnownKeys *known, QVariantList &values) const
{
    for (const Field &field : fieldsOf(m_kind))
        values += toSql(field, field.get(record));
    addKeyValues(m_kind, record, m_keys, known, values);
}

void Table::addValues(const RowToWrite &row, KnownKeys *known, QVariantList &values) const
{
    values << idToSql(m_kind, row.id) << row.rev;
    addFieldValues(row.record, known, values);
}

Error Table::changedElsewhere(qint64 id) const
{
    return {Code::ChangedElsewhere, {RecordRef{m_kind, id}}, {}};
}

Result<void> Table::insertTogether(const RowsTogether &rows)
{
    if (!m_insertTogether || m_bindings != rows.bindings) {
        m_bindings = rows.bindings;
        m_insertTogether.emplace(m_connection, insertSql(m_kind, m_bindings));
    } else if (rows.places) {
        return m_insertTogether->runAgain(rows.bound, *rows.places);
    }
    return m_insertTogether->run(rows.bound);
}

Result<void> Table::insertRow(const RowToWrite &row)
{
    QVariantList values;
    addValues(row, nullptr, values);
    auto done = m_insert.run(values);
    return !done && done.error().code == Code::ChangedElsewhere ? changedElsewhere(row.id) : done;
}

Result<void> Table::insert(const RowsTogether &together)
{
    if (!together.bound.isEmpty()) {
        auto done = insertTogether(together);
        // Which id it is that is taken, only a row by itself tells.
        if (done || done.error().code != Code::ChangedElsewhere)
            return done;
    }
    for (const RowToWrite &row : together.rows)
        if (auto ok = insertRow(row); !ok)
            return ok;
    return {};
}

Result<void> Table::updateRow(const void *record, qint64 id, qint64 oldRev, qint64 newRev)
{
    QVariantList values{newRev};
    addFieldValues(record, nullptr, values);
    values << idToSql(m_kind, id) << oldRev;
    auto done = m_update.run(values);
    if (done && m_update.rowsChanged() == 0)
        return changedElsewhere(id);
    return done;
}

Result<void> Table::removeRow(qint64 id, qint64 rev)
{
    auto done = m_remove.run({idToSql(m_kind, id), rev});
    if (done && m_remove.rowsChanged() == 0)
        return changedElsewhere(id);
    return done;
}

Tables::Tables(Connection &connection, const TextKeys &keys)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        m_tables[size_t(kind)] = std::make_unique<Table>(connection, Kind(kind), keys);
}

namespace {

/// The first rows that refer to a record.
Result<QList<Arg>> storedReferrers(Connection &connection, RecordRef record)
{
    QList<Arg> found;
    for (int kind = 0; kind < kKindCount; ++kind) {
        for (const Field &field : fieldsOf(Kind(kind))) {
            if (field.type != FieldType::Reference || field.target != record.kind)
                continue;
            Query rows(connection, QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 5")
                                       .arg(QLatin1String(kindName(Kind(kind))), quoted(field.name)));
            if (auto ok = rows.run({idToSql(record.kind, record.id)}); !ok)
                return ok.error();
            for (auto row = rows.next(); row && *row; row = rows.next())
                found.append(RecordRef{Kind(kind), idFromSql(Kind(kind), rows.value(0))});
        }
    }
    return found;
}

Result<bool> isStored(Connection &connection, RecordRef record)
{
    Query row(connection, QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(QLatin1String(kindName(record.kind))));
    if (auto ok = row.run({idToSql(record.kind, record.id)}); !ok)
        return ok.error();
    return row.next();
}

/// Why a changed row breaks a reference, if it does.
template <class R>
std::optional<Error> brokenBy(Connection &connection, const RowChange<R> &row)
{
    if (!row.after) {
        auto referrers = storedReferrers(connection, refOf(*row.before));
        if (!referrers)
            return referrers.error();
        if (!referrers->isEmpty())
            return Error{Code::StillReferredTo, QList<Arg>{refOf(*row.before)} + *referrers, {}};
        return std::nullopt;
    }
    for (const Field &field : fieldsOf(R::kKind)) {
        const Value value = fieldValue(*row.after, field);
        if (field.type != FieldType::Reference || isEmpty(value))
            continue;
        const RecordRef target{field.target, std::get<qint64>(value)};
        auto stored = isStored(connection, target);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{Code::MissingReference, {QLatin1String(field.name), target}, {}};
    }
    return std::nullopt;
}

} // namespace

Error brokenReference(Connection &connection, const ChangeSet &changes)
{
    std::optional<Error> found;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>())
            if (!found)
                found = brokenBy(connection, row);
    });
    return found.value_or(Error{Code::FileDamaged, {connection.shownPath()}, QStringLiteral("a broken reference")});
}

Result<void> checkAllReferences(Connection &connection)
{
    Query broken(connection, QStringLiteral("SELECT f.\"table\", f.rowid, l.\"from\" FROM pragma_foreign_key_check f "
                                            "JOIN pragma_foreign_key_list(f.\"table\") l ON l.id = f.fkid LIMIT 1"));
    if (auto ok = broken.run(); !ok)
        return ok;
    auto row = broken.next();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const auto kind = kindFromName(broken.value(0).toString());
    const Field *field = kind ? findField(*kind, broken.value(2).toString()) : nullptr;
    if (!field)
        return Error{Code::MissingReference, {broken.value(2).toString(), RecordRef()}, broken.value(0).toString()};
    Query value(
        connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE rowid = ?").arg(quoted(field->name), QLatin1String(kindName(*kind))));
    if (auto ok = value.run({broken.value(1)}); !ok)
        return ok;
    if (auto found = value.next(); !found)
        return found.error();
    return Error{Code::MissingReference,
                 {QLatin1String(field->name), RecordRef{field->target, idFromSql(field->target, value.value(0))}},
                 {}};
}

} // namespace ruam::storage
