#pragma once

#include "connection.h"

#include <ruam/core/stores.h>

#include <span>

/// The keys beside names, to sort and to search. They are caches: made again when the program's keys have another
/// version than the file's.
namespace ruam::storage {

struct KeyColumn
{
    const char *name;
    const char *expression; ///< with one question mark
};
/// Empty for a kind without keys.
std::span<const KeyColumn> keyColumns(core::Kind kind);
/// What keyColumns' question marks stand for, for one record.
QVariantList keyValues(core::Kind kind, const void *record, const core::TextKeys &keys);

/// A key as it is bound: an empty one is an empty BLOB, not NULL.
QByteArray boundKey(const core::TextKeys &keys, const QString &text);

/// Copies the keys of persons and provinces whose names changed to their registrations.
core::Result<void> copyChangedKeys(Connection &connection, const core::ChangeSet &changes);
/// Makes every key again if the file's are of another version. Needs a connection that may write.
core::Result<void> refreshKeys(Connection &connection, const core::TextKeys &keys);

} // namespace ruam::storage
