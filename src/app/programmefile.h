#pragma once

#include <QString>
#include <ruam/core/clock.h>
#include <ruam/format/collation.h>
#include <ruam/interchange/programmejson.h>
#include <ruam/storage/sqlitestore.h>

/// Opening and making .ruam files, for the command line and for the window alike.
namespace ruam::app {

/// An open file and what it needs to stand on.
class ProgrammeFile
{
public:
    using Opened = core::Result<std::unique_ptr<ProgrammeFile>>;

    /// See storage::SqliteStore::open and create for how they fail.
    static Opened open(const QString &path, storage::SqliteStore::Mode mode, const core::Clock &clock,
                       const QString &person);
    static Opened create(const QString &path, const interchange::ProgrammeDocument &start, const core::Clock &clock,
                         const QString &person);

    storage::SqliteStore &store() { return *m_store; }

private:
    explicit ProgrammeFile(const core::Clock &clock) : m_clock(clock) {}
    storage::StoreOptions options(const QString &person) const;

    const core::Clock &m_clock;
    format::Collation m_keys;
    std::unique_ptr<storage::SqliteStore> m_store;
};

/// Whether two paths are of one file that is there.
bool isSameFile(const QString &a, const QString &b);

/// What an empty file starts from: a title in Thai, whatever the language of the screen, for it is data.
interchange::ProgrammeDocument emptyStart(core::IdSource &ids);

} // namespace ruam::app
