#pragma once

#include <ruam/storage/sqlitestore.h>

namespace ruam::storage {

/// Makes a new file of a plan and people, without history. It appears whole or not at all. Errors as
/// SqliteStore::create.
core::Result<void> buildFile(const QString &path, const core::Plan &plan, const StoreOptions &options,
                             const PeopleFeed &people);

} // namespace ruam::storage
