#pragma once

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

/// Of at least one row.
PackedRows packRows(const std::vector<KeptImage> &rows);

/// Nothing where the bytes are not what packRows() makes.
std::optional<std::vector<KeptImage>> unpackRows(const QByteArray &bytes);

} // namespace ruam::storage
