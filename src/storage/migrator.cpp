#include "migrator.h"

#include <QDir>
#include <QFile>

// Outside the namespace, as Qt asks for.
static void ruamStorageInitResources()
{
    Q_INIT_RESOURCE(storage_migrations);
}

namespace ruam::storage {

using namespace core;

Migration Migration::parse(int version, const QString &text)
{
    Migration migration{version, {}};
    QString statement;
    const auto take = [&] {
        if (!statement.trimmed().isEmpty())
            migration.statements.append(statement.trimmed());
        statement.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == QLatin1String("--;"))
            take();
        else
            statement += line + u'\n';
    }
    take();
    return migration;
}

Migrator Migrator::bundled()
{
    ruamStorageInitResources();
    const QDir directory(QStringLiteral(":/ruam/migrations"));
    std::vector<Migration> migrations;
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const int version = QStringView(name).left(4).toInt();
        Q_ASSERT(opened && version == int(migrations.size()) + 1);
        Q_UNUSED(opened);
        migrations.push_back(Migration::parse(version, QString::fromUtf8(file.readAll())));
    }
    Q_ASSERT(!migrations.empty());
    return Migrator(std::move(migrations));
}

Result<int> Migrator::versionOf(Connection &connection) const
{
    auto read = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!read)
        return read.error();
    const int version = read->toInt();
    if (version > newest())
        return Error{Code::FileNewer, {connection.shownPath(), qint64(version)}, {}};
    return version;
}

Result<void> Migrator::migrate(Connection &connection) const
{
    auto version = versionOf(connection);
    if (!version)
        return version.error();
    for (int next = *version; next < newest(); ++next)
        if (auto ok = apply(connection, m_migrations[size_t(next)]); !ok)
            return ok;
    return {};
}

Result<void> Migrator::apply(Connection &connection, const Migration &migration) const
{
    Transaction transaction(connection);
    if (auto ok = transaction.begin(); !ok)
        return ok;
    // Another program may have done it while this one waited for the lock.
    auto version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    for (const QString &statement : migration.statements)
        if (auto ok = connection.run(statement); !ok)
            return ok;
    version = versionOf(connection);
    if (!version)
        return version.error();
    if (*version != migration.version)
        return Error{Code::CannotWrite,
                     {connection.shownPath()},
                     QStringLiteral("migration %1 left version %2").arg(migration.version).arg(*version)};
    return transaction.commit();
}

} // namespace ruam::storage
