#pragma once

#include <ruam/core/changeset.h>

#include <algorithm>
#include <map>

namespace ruam::core {

/// The plan: every record but the people, as values, in memory. Copyable and comparable. Changed by apply() alone.
class Plan
{
public:
    template <class R>
    using Table = std::map<Id<R>, R>;

    // Out of line, as those of ChangeSet are.
    Plan();
    Plan(const Plan &other);
    Plan(Plan &&other) noexcept;
    Plan &operator=(const Plan &other);
    Plan &operator=(Plan &&other) noexcept;
    ~Plan();

    template <class R>
    const Table<R> &all() const
    {
        static_assert(!isPeopleKind(R::kKind), "people are read through PeopleStore");
        return std::get<Table<R>>(m_tables);
    }
    /// Null if there is none.
    template <class R>
    const R *find(Id<R> id) const
    {
        const auto &table = all<R>();
        const auto it = table.find(id);
        return it == table.end() ? nullptr : &it->second;
    }
    template <class R, class Predicate>
    const R *findIf(Predicate predicate) const
    {
        for (const auto &[id, record] : all<R>())
            if (predicate(record))
                return &record;
        return nullptr;
    }
    /// Those that satisfy the predicate, by position and then by id. Pointers are good until the next apply().
    template <class R, class Predicate>
    std::vector<const R *> ordered(Predicate predicate) const
    {
        std::vector<const R *> found;
        if constexpr (requires(const R &r) { r.position; }) {
            std::vector<Placed> placed;
            for (const auto &[id, record] : all<R>())
                if (predicate(record))
                    placed.push_back({record.position, &record});
            sortByPosition(placed);
            found.reserve(placed.size());
            for (const Placed &one : placed)
                found.push_back(static_cast<const R *>(one.record));
        } else {
            for (const auto &[id, record] : all<R>())
                if (predicate(record))
                    found.push_back(&record);
        }
        return found;
    }
    template <class R>
    std::vector<const R *> ordered() const
    {
        return ordered<R>([](const R &) { return true; });
    }

    /// The one Programme; an empty one where the plan is empty.
    const Programme &programme() const;
    /// Groups by number, those without one last.
    std::vector<const TrainingGroup *> groups() const;
    /// The group that an event belongs to, or null.
    const TrainingGroup *groupOf(EventId event) const;

    /// The group a province belongs to, proposed or confirmed; null if there is none.
    const GroupMembership *membershipOf(ProvinceId province) const;

    bool contains(RecordRef ref) const;
    /// The records of the plan that refer to `ref` or are notes and files about it, itself excepted.
    std::vector<RecordRef> referrers(RecordRef ref) const;

    /// Takes over every row of the changes but the people. Asserts that each `before` is what stands here.
    void apply(const ChangeSet &changes);

    friend bool operator==(const Plan &a, const Plan &b);

private:
    /// A record whose type is forgotten while it is sorted: one sort serves all kinds.
    struct Placed
    {
        qint64 position;
        const void *record;
    };
    static void sortByPosition(std::vector<Placed> &placed);

    template <class Tuple>
    struct TablesOf;
    template <class... R>
    struct TablesOf<std::tuple<R...>>
    {
        using type = std::tuple<Table<R>...>;
    };

    typename TablesOf<RecordTypes>::type m_tables;
};

} // namespace ruam::core
