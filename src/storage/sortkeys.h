#pragma once

#include "connection.h"

#include <ruam/core/stores.h>

#include <QHash>
#include <span>

/// The keys beside names, to sort and to search. They are caches: made again when the program's keys have another
/// version than the file's.
namespace ruam::storage {

struct KeyColumn
{
    const char *name;
    const char *expression;
};
/// Empty for a kind without keys.
std::span<const KeyColumn> keyColumns(core::Kind kind);
/// The keys that the registrations of a change copy, as far as they are known before anything is written: reading them
/// back takes as long as writing the row.
class KnownKeys
{
public:
    /// Of the persons of the change, and of the provinces that are in the file. The change must outlive it.
    static core::Result<KnownKeys> of(Connection &connection, const core::ChangeSet &changes,
                                      const core::TextKeys &keys);

    /// Null where the person is not in the change.
    std::pair<QVariant, QVariant> givenAndSurname(core::PersonId person) const;
    QVariant province(core::ProvinceId province) const { return m_provinces.value(province.value); }

private:
    const core::ChangeSet *m_changes = nullptr;
    const core::TextKeys *m_keys = nullptr;
    QHash<qint64, QVariant> m_provinces;
};

/// What keyColumns' question marks stand for, for one record. Of `known` only what it holds is not read again; it may
/// be null.
QVariantList keyValues(core::Kind kind, const void *record, const core::TextKeys &keys,
                       const KnownKeys *known = nullptr);

/// A key as it is bound: an empty one is an empty BLOB, not NULL.
QByteArray boundKey(const core::TextKeys &keys, const QString &text);

/// Copies the keys of persons and provinces whose names changed to their registrations.
core::Result<void> copyChangedKeys(Connection &connection, const core::ChangeSet &changes);
/// Makes every key again if the file's are of another version. Needs a connection that may write.
core::Result<void> refreshKeys(Connection &connection, const core::TextKeys &keys);

} // namespace ruam::storage
