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
    /// Of the provinces that are in the file. Those of persons come as their rows are made.
    static core::Result<KnownKeys> of(Connection &connection, const core::ChangeSet &changes);

    struct OfPerson
    {
        QVariant given, surname;
    };
    void setPerson(core::PersonId person, const OfPerson &keys) { m_persons.insert(person.value, keys); }
    /// Null where the person's row was not made before.
    OfPerson person(core::PersonId person) const { return m_persons.value(person.value); }
    QVariant province(core::ProvinceId province) const { return m_provinces.value(province.value); }

private:
    QHash<qint64, OfPerson> m_persons;
    QHash<qint64, QVariant> m_provinces;
};

/// Adds what keyColumns' question marks stand for, for one record. What `known` holds is not read again, and a person's
/// keys are added to it; it may be null.
void addKeyValues(core::Kind kind, const void *record, const core::TextKeys &keys, KnownKeys *known,
                  QVariantList &values);

/// A key as it is bound: an empty one is an empty BLOB, not NULL.
QByteArray boundKey(const core::TextKeys &keys, const QString &text);

/// Copies the keys of persons and provinces whose names changed to their registrations.
core::Result<void> copyChangedKeys(Connection &connection, const core::ChangeSet &changes);
/// Makes every key again if the file's are of another version. Needs a connection that may write.
core::Result<void> refreshKeys(Connection &connection, const core::TextKeys &keys);

} // namespace ruam::storage
