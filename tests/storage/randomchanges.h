#pragma once

#include <ruam/core/plan.h>

#include <QRandomGenerator>
#include <map>

namespace ruam::test {

/// A plan and people that grow and shrink by valid changes of every kind, made by chance from a seed.
class RandomChanges
{
public:
    explicit RandomChanges(quint32 seed) : m_random(seed) {}

    /// The next change: some rows inserted, updated and removed, of kinds chosen by chance. Already taken over here.
    core::ChangeSet next();
    /// Goes on from what a store holds: the same rows, with the revisions that the store gave them.
    void goOnFrom(const core::Plan &plan, const std::vector<core::Person> &persons,
                  const std::vector<core::Registration> &registrations);
    const core::Plan &plan() const { return m_plan; }
    std::vector<core::Person> persons() const { return valuesOf(m_persons); }
    std::vector<core::Registration> registrations() const { return valuesOf(m_registrations); }

private:
    template <class Table>
    static std::vector<typename Table::mapped_type> valuesOf(const Table &table)
    {
        std::vector<typename Table::mapped_type> values;
        for (const auto &[id, value] : table)
            values.push_back(value);
        return values;
    }
    template <class R>
    const std::map<core::Id<R>, R> &table() const;
    template <class R>
    void insertOne(core::ChangeSet &changes);
    template <class R>
    void updateOne(core::ChangeSet &changes);
    template <class R>
    void removeOne(core::ChangeSet &changes);
    void apply(const core::ChangeSet &changes);
    template <class R>
    bool isReferredTo(core::Id<R> id) const;

    template <class R>
    void fill(R &record);
    core::Value anyValue(const core::Field &field);
    core::Value anyReference(core::Kind target);
    QString anyText();
    int below(int limit) { return int(m_random.bounded(limit)); }

    QRandomGenerator m_random;
    core::Plan m_plan;
    std::map<core::PersonId, core::Person> m_persons;
    std::map<core::RegistrationId, core::Registration> m_registrations;
    qint64 m_lastId = (qint64(1) << 59) + 1; // wide ids, as real ones are
};

} // namespace ruam::test
