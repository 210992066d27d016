#pragma once

#include "connection.h"

#include <ruam/core/changeset.h>

namespace ruam::storage {

/// The indexes of tables that more than double: made anew once all rows are there, from sorted keys, they take less
/// than half the time of being filled row by row at places all over them. To be used within the transaction that writes
/// the rows; where that fails, its rollback brings them back.
class BulkIndexes
{
public:
    explicit BulkIndexes(Connection &connection) : m_connection(connection) {}

    /// Takes away what these changes would fill. Nothing where they take rows away: references to those are looked for
    /// in indexes.
    core::Result<void> takeAway(const core::ChangeSet &changes);
    /// Makes again what was taken away.
    core::Result<void> makeAgain();

private:
    core::Result<void> takeAwayOf(core::Kind kind);

    Connection &m_connection;
    QStringList m_taken; // the statements that make them
};

} // namespace ruam::storage
