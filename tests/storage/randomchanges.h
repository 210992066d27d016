#pragma once

#include <ruam/core/stores.h>

#include <QRandomGenerator>
#include <map>

namespace ruam::test {

/// The rows of every kind of people, by id.
using PeopleRows =
    std::tuple<std::map<core::PersonId, core::Person>, std::map<core::ContactId, core::Contact>,
               std::map<core::RegistrationId, core::Registration>, std::map<core::AttendanceId, core::Attendance>,
               std::map<core::DistinctPersonsId, core::DistinctPersons>>;
PeopleRows allPeople(core::PeopleStore &store);

/// A plan and people that grow and shrink by valid changes of every kind, made by chance from a seed.
class RandomChanges
{
public:
    explicit RandomChanges(quint32 seed) : m_random(seed) {}

    /// The next change: some rows inserted, updated and removed, of kinds chosen by chance. Already taken over here.
    core::ChangeSet next();
    /// Goes on from what a store holds: the same rows, with the revisions that the store gave them.
    void goOnFrom(const core::Plan &plan, const PeopleRows &people);
    const core::Plan &plan() const { return m_plan; }
    const PeopleRows &people() const { return m_people; }

private:
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
    PeopleRows m_people;
    qint64 m_lastId = (qint64(1) << 59) + 1; // wide ids, as real ones are
};

} // namespace ruam::test
