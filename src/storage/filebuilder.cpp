#include "filebuilder.h"

#include "fileheader.h"
#include "migrator.h"
#include "place.h"
#include "searchindex.h"
#include "table.h"

#include <QUuid>

namespace ruam::storage {

using namespace core;

namespace {

Result<void> prepareNew(Connection &connection, const StoreOptions &options)
{
    // The draft is thrown away if anything fails: what it held before need not be kept beside it.
    // The large cache is for the indexes of a million people, which are filled at places all over them.
    QStringList pragmas{QStringLiteral("PRAGMA page_size = %1").arg(kPageSize),
                        QStringLiteral("PRAGMA journal_mode = MEMORY"), QStringLiteral("PRAGMA synchronous = FULL"),
                        QStringLiteral("PRAGMA cache_size = -131072")};
    if (options.maxPages > 0)
        pragmas += QStringLiteral("PRAGMA max_page_count = %1").arg(options.maxPages);
    for (const QString &pragma : pragmas)
        if (auto ok = connection.run(pragma); !ok)
            return ok;
    return Migrator::bundled().migrate(connection);
}

Result<void> insertFileRow(Connection &connection, const StoreOptions &options)
{
    Query row(connection, QStringLiteral("INSERT INTO file (id, uuid, created_at, created_with, key_version) "
                                         "VALUES (1, ?, ?, ?, ?)"));
    const QString createdWith = options.createdWith.isNull() ? QStringLiteral("") : options.createdWith;
    return row.run({QUuid::createUuid().toString(QUuid::WithoutBraces),
                    options.clock.nowUtc().toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")), createdWith,
                    options.keys.version()});
}

Result<void> insertPlan(Tables &tables, const Plan &plan)
{
    Result<void> result;
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : plan.all<R>())
                if (result)
                    result = tables.of(R::kKind).insert(record);
        }
    });
    return result;
}

Result<void> fill(Connection &connection, const Plan &plan, const StoreOptions &options, const PeopleFeed &people)
{
    Tables tables(connection, options.keys);
    Transaction transaction(connection);
    if (auto ok = transaction.begin(); !ok)
        return ok;
    if (auto ok = insertFileRow(connection, options); !ok)
        return ok;
    if (auto ok = insertPlan(tables, plan); !ok)
        return ok;
    if (people) {
        const auto insert = [&tables](const auto &row) { return tables.of(refOf(row).kind).insert(row); };
        const PeopleSink sink{insert, insert, insert, insert, insert};
        if (auto ok = people(sink); !ok)
            return ok;
        if (auto ok = SearchIndex(connection, options.keys).rebuild(); !ok)
            return ok;
    }
    auto committed = transaction.commit();
    if (!committed && committed.error().code == Code::MissingReference)
        if (auto named = checkAllReferences(connection); !named)
            return named;
    return committed;
}

} // namespace

Result<void> buildFile(const QString &path, const Plan &plan, const StoreOptions &options, const PeopleFeed &people)
{
    auto file = NewFile::begin(path);
    if (!file)
        return file.error();
    {
        auto connection = Connection::open(file->draft(), Connection::Access::ReadWrite, path);
        if (!connection)
            return connection.error();
        if (auto ok = prepareNew(**connection, options); !ok)
            return ok;
        if (auto ok = fill(**connection, plan, options, people); !ok)
            return ok;
    }
    return file->publish();
}

} // namespace ruam::storage
