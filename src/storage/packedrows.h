#pragma once

#include <ruam/core/fields.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace ruam::storage {

/// A record by what tells it from a new one, as the history keeps those that were added.
struct KeptImage
{
    qint64 id = 0;
    QJsonObject fields;
};

/// Some hundred records of one kind in one value of the file. Most of a list is alike from row to row, so it
/// becomes a tenth of what its rows are one by one.
struct PackedRows
{
    qint64 first = 0; ///< the least id
    qint64 last = 0;  ///< the greatest
    int count = 0;
    QByteArray bytes;
};

/// Gathers rows of one kind and packs them.
class RowPacker
{
public:
    /// What tells `record` from `other`, a new one.
    void add(core::Kind kind, qint64 id, const void *record, const void *other);
    int count() const { return m_count; }
    /// Of at least one row. Then it is empty again.
    PackedRows take();

private:
    QByteArray m_json;
    qint64 m_first = 0;
    qint64 m_last = 0;
    int m_count = 0;
};

/// Nothing where the bytes are not what a RowPacker makes.
std::optional<std::vector<KeptImage>> unpackRows(const QByteArray &bytes);

} // namespace ruam::storage
