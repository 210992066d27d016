#pragma once

#include "sortkeys.h"

#include <QVariantList>
#include <optional>
#include <span>
#include <vector>

namespace ruam::storage {

class Table;

/// A record of the kind of the table that it goes to.
struct RowToWrite
{
    qint64 id = 0;
    qint64 rev = 0;
    const void *record = nullptr;
};

/// How the values of a column are bound where many rows are written by one statement.
enum class Binding : char {
    None, ///< not at all: every row until now is empty there
    AsIs,
    Repeated, ///< a text that many rows share: as the file keeps it, so that SQLite need not translate it for each
};

/// Rows that are written at a time.
struct RowsTogether
{
    /// More at a time would save little.
    static constexpr size_t kMost = 48;

    std::span<const RowToWrite> rows;
    /// Row by row. Empty where the rows are to be written one by one, for they are fewer than kMost.
    QVariantList bound;
    std::vector<Binding> bindings; ///< a column each
    /// Where `bound` differs from that of the rows before; unknown where their bindings were others.
    std::optional<std::vector<int>> places;
};

/// Makes what is bound for the rows of one list, in their order. Qt takes as long to bind a row as SQLite to write it,
/// so it is as little as can be. A column that was needed once is bound to the end: the statement seldom changes. Reads
/// nothing from the file, so it may work on another thread than the table.
class RowBinder
{
public:
    /// `known` may be null; both must outlive the binder.
    RowBinder(const Table &table, KnownKeys *known) : m_table(table), m_known(known) {}
    RowsTogether bind(std::span<const RowToWrite> rows);

private:
    void readBindings();
    QVariant utf8(const QString &text, size_t column);

    struct Text
    {
        QString text;
        QVariant utf8;
    };
    const Table &m_table;
    KnownKeys *m_known;
    QVariantList m_values; ///< of the rows that are bound
    std::vector<Binding> m_bindings;
    std::vector<Text> m_last; ///< a column each: the rows of a list often say the same there
    QVariantList m_before;
    bool m_isChanged = true;
};

} // namespace ruam::storage
