#pragma once

#include "desksearch.h"
#include "history.h"
#include "oldercopy.h"
#include "participants.h"
#include "peoplequeries.h"
#include "roundcounts.h"
#include "searchindex.h"
#include "writerlock.h"

#include <ruam/storage/sqlitestore.h>

/// What an open store consists of.
namespace ruam::storage {

struct FileHeader;

struct SqliteStore::Parts
{
    Parts(QString filePath, const core::TextKeys &textKeys) : path(std::move(filePath)), keys(textKeys) {}
    ~Parts();

    /// Everything that open() does once it is known how the file may be opened.
    core::Result<void> connect(const FileHeader &header, const StoreOptions &options);
    core::Result<void> prepareWriting(const StoreOptions &options);
    void startWriteAhead();
    core::Result<qint64> readDataVersion();
    core::Error readOnlyReason() const;

    QString path;
    const core::TextKeys &keys;
    std::unique_ptr<WriterLock> lock; ///< null in a read-only store
    std::optional<Holder> holder;
    std::optional<OlderCopy> olderCopy; ///< what is read instead of a file that is not up to date
    std::unique_ptr<Connection> connection;
    int schemaVersion = 0;
    qint64 dataVersion = 0;
    bool writeAheadTried = false;
    QString uuid;
    std::optional<Tables> tables;
    std::optional<History> history;
    std::optional<Participants> participants;
    std::optional<PeopleQueries> people;
    std::optional<RoundCounts> counts;
    std::optional<DeskSearch> desk;
    std::optional<SearchIndex> searchIndex;
};

} // namespace ruam::storage
