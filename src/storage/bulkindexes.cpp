#include "bulkindexes.h"

#include "table.h"
#include "writewatch.h"

namespace ruam::storage {

using namespace core;

Result<void> BulkIndexes::takeAway(const ChangeSet &changes)
{
    bool takesRows = false;
    std::vector<std::pair<Kind, qint64>> added;
    forEachKind([&]<class R>() {
        const auto &rows = changes.of<R>();
        takesRows = takesRows || std::any_of(rows.begin(), rows.end(), [](const auto &row) { return !row.after; });
        if (qint64(rows.size()) >= kManyRows)
            added.emplace_back(R::kKind,
                               std::count_if(rows.begin(), rows.end(), [](const auto &row) { return !row.before; }));
    });
    if (takesRows)
        return {};
    for (const auto &[kind, count] : added) {
        const auto there = countOf(m_connection, kind);
        if (!there)
            return there.error();
        if (count < *there)
            continue;
        if (auto ok = takeAwayOf(kind); !ok)
            return ok;
    }
    return {};
}

Result<void> BulkIndexes::takeAwayOf(Kind kind)
{
    // Those without a statement belong to the table itself. What holds but some of the rows costs a row that it does
    // not hold nothing, and would be made by a walk along all of them.
    Query indexes(m_connection, QStringLiteral("SELECT l.name, s.sql FROM pragma_index_list(?) l JOIN sqlite_schema s "
                                               "ON s.name = l.name WHERE s.sql IS NOT NULL AND NOT l.partial"));
    if (auto ok = indexes.run({QString::fromLatin1(kindName(kind))}); !ok)
        return ok;
    QStringList names;
    auto row = indexes.next();
    for (; row && *row; row = indexes.next()) {
        names += indexes.value(0).toString().replace(u'"', QStringLiteral("\"\""));
        m_taken += indexes.value(1).toString();
    }
    if (!row)
        return row.error();
    for (const QString &name : names)
        if (auto ok = m_connection.run(QStringLiteral("DROP INDEX \"%1\"").arg(name)); !ok)
            return ok;
    return {};
}

Result<void> BulkIndexes::makeAgain()
{
    for (const QString &statement : std::exchange(m_taken, {}))
        if (auto ok = m_connection.run(statement); !ok)
            return ok;
    return {};
}

} // namespace ruam::storage
