#pragma once

#include "connection.h"

#include <QStringList>
#include <vector>

namespace ruam::storage {

/// One step of the schema. The last of its statements sets user_version.
struct Migration
{
    int version; ///< that it leads to
    QStringList statements;

    /// `text` is a file of data/migrations: statements separated by lines that hold only "--;".
    static Migration parse(int version, const QString &text);
};

/// Brings a file from its schema version to the newest one, a transaction for each migration.
class Migrator
{
public:
    /// In order of their versions, which count up from 1.
    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}
    /// Those of the program.
    static Migrator bundled();

    int newest() const { return int(m_migrations.size()); }
    /// The version a file has. Fails as FileNewer where it is above newest().
    core::Result<int> versionOf(Connection &connection) const;
    /// Does nothing where the file is at the newest version already. On an error the file has the version of the last
    /// migration that was whole.
    core::Result<void> migrate(Connection &connection) const;

private:
    core::Result<void> apply(Connection &connection, const Migration &migration) const;

    std::vector<Migration> m_migrations;
};

} // namespace ruam::storage
