#pragma once

#include <ruam/core/fields.h>

#include <array>
#include <unordered_map>
#include <vector>

namespace ruam::core {

/// One row before and after. Inserted if there is no `before`, removed if there is no `after`.
template <class R>
struct RowChange
{
    std::optional<R> before;
    std::optional<R> after;
    friend bool operator==(const RowChange &, const RowChange &) = default;

    Id<R> id() const { return before ? before->id : after->id; }
};

/// Rows before and rows after, by id: the only form in which data changes. A row stands in it at most once; changing it
/// again keeps the first `before` and the last `after`. Revisions are set here.
class ChangeSet
{
public:
    // Out of line: a hundred containers are taken apart here, and the compiler need not do so again in every source.
    ChangeSet();
    ChangeSet(const ChangeSet &other);
    ChangeSet(ChangeSet &&other) noexcept;
    ChangeSet &operator=(const ChangeSet &other);
    ChangeSet &operator=(ChangeSet &&other) noexcept;
    ~ChangeSet();

    /// Makes room for so many more rows.
    template <class R>
    void reserve(size_t more)
    {
        auto &rows = std::get<Rows<R>>(m_rows);
        rows.changes.reserve(rows.changes.size() + more);
        rows.index.reserve(rows.index.size() + more);
    }
    template <class R>
    void insert(R after)
    {
        add<R>({std::nullopt, std::move(after)});
    }
    /// Does nothing where both are equal.
    template <class R>
    void update(const R &before, R after)
    {
        Q_ASSERT(before.id == after.id);
        if (before == after)
            return;
        after.rev.number = before.rev.number + 1;
        add<R>({before, std::move(after)});
    }
    template <class R>
    void remove(R before)
    {
        add<R>({std::move(before), std::nullopt});
    }

    template <class R>
    const std::vector<RowChange<R>> &of() const
    {
        return std::get<Rows<R>>(m_rows).changes;
    }

    /// The change of one row, or null.
    template <class R>
    const RowChange<R> *find(Id<R> id) const
    {
        const auto &rows = std::get<Rows<R>>(m_rows);
        const auto it = rows.index.find(id.value);
        return it == rows.index.end() ? nullptr : &rows.changes[it->second];
    }

    bool isEmpty() const { return size() == 0; }
    /// Number of rows changed, of all kinds.
    qsizetype size() const;
    qsizetype size(Kind kind) const;

    /// What undoes this: every row back, with a revision of its own so that no older copy can be mistaken for it.
    ChangeSet inverted() const;
    /// Takes over the rows of another set, as if its changes had been made after these.
    void append(const ChangeSet &later);

    friend bool operator==(const ChangeSet &a, const ChangeSet &b);

private:
    template <class R>
    struct Rows
    {
        std::vector<RowChange<R>> changes;
        std::unordered_map<qint64, size_t> index;
        friend bool operator==(const Rows &a, const Rows &b) { return a.changes == b.changes; }
    };
    template <class Tuple>
    struct RowsOf;
    template <class... R>
    struct RowsOf<std::tuple<R...>>
    {
        using type = std::tuple<Rows<R>...>;
    };

    template <class R>
    void add(RowChange<R> change);

    typename RowsOf<RecordTypes>::type m_rows;
};

template <class R>
void ChangeSet::add(RowChange<R> change)
{
    auto &rows = std::get<Rows<R>>(m_rows);
    const auto [found, isNew] = rows.index.try_emplace(change.id().value, rows.changes.size());
    if (isNew) {
        rows.changes.push_back(std::move(change));
        return;
    }
    RowChange<R> &row = rows.changes[found->second];
    row.after = std::move(change.after);
    if (row.before || row.after) {
        if (row.before && row.after)
            row.after->rev.number = row.before->rev.number + 1;
        return;
    }
    // Made and removed again within one set: as if it had never been.
    const size_t hole = found->second;
    rows.index.erase(found);
    if (hole + 1 != rows.changes.size()) {
        rows.changes[hole] = std::move(rows.changes.back());
        rows.index[rows.changes[hole].id().value] = hole;
    }
    rows.changes.pop_back();
}

/// What a committed ChangeSet did, for those who show the data.
struct ChangeReport
{
    enum class Cause { Perform, Undo, Redo, Foreign };
    struct OfKind
    {
        std::vector<qint64> inserted;
        std::vector<qint64> updated;
        std::vector<qint64> removed;
        quint64 fields = 0; ///< bit n: the n-th field of fieldsOf(kind) changed in some updated row
        bool reset = false; ///< over kReportLimit rows: read everything of this kind again; the lists are empty
        bool isEmpty() const { return !reset && inserted.empty() && updated.empty() && removed.empty(); }
    };
    static constexpr qsizetype kReportLimit = 1000;

    Cause cause = Cause::Perform;
    std::array<OfKind, kKindCount> kinds;

    const OfKind &of(Kind kind) const { return kinds[size_t(kind)]; }
    template <class R>
    const OfKind &of() const
    {
        return of(R::kKind);
    }
};

ChangeReport reportOf(const ChangeSet &changes, ChangeReport::Cause cause);
/// Everything may have changed: another program wrote to the file.
ChangeReport foreignReport();

} // namespace ruam::core
