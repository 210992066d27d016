#pragma once

#include "filefixture.h"

namespace ruam::test {

using namespace core;
using Direction = ProgrammeStore::Direction;

enum class Where { Memory, Disk };

/// The same tests for every store: what the layers above rely on.
class StoreContract : public testing::TestWithParam<Where>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Where::Memory) {
            m_memory = std::make_unique<MemoryStore>(sampleChanges(), &m_keys);
        } else {
            m_file.makeFile();
            m_disk = m_file.open();
        }
    }
    ProgrammeStore &store() { return m_memory ? static_cast<ProgrammeStore &>(*m_memory) : *m_disk; }
    PeopleStore &people() { return m_memory ? static_cast<PeopleStore &>(*m_memory) : *m_disk; }
    void reopen()
    {
        if (m_disk) {
            m_disk.reset();
            m_disk = m_file.open();
        }
    }
    void write(qint64 id, const ChangeSet &changes, Verb verb = Verb::SetField, qint64 undoes = 0)
    {
        const auto written = store().write(stepOf(id, verb, undoes), changes);
        ASSERT_TRUE(written.ok()) << testing::PrintToString(written.error());
    }
    void undo(qint64 id, qint64 undone)
    {
        const auto changes = store().changesOf(undone, Direction::Undo);
        ASSERT_TRUE(changes.ok()) << testing::PrintToString(changes.error());
        write(id, *changes, Verb::Undo, undone);
    }
    void redo(qint64 id, qint64 again, qint64 undoStep)
    {
        const auto changes = store().changesOf(again, Direction::Redo);
        ASSERT_TRUE(changes.ok()) << testing::PrintToString(changes.error());
        write(id, *changes, Verb::Redo, undoStep);
    }
    Plan plan() { return *store().load(); }
    /// Step 1: venue 22 with this room.
    void addHall(const QString &room)
    {
        Venue hall = *samplePlan().find(VenueId{20});
        hall.id = {22};
        hall.room = room;
        ChangeSet adding;
        adding.insert(hall);
        write(1, adding);
    }
    /// Step 2: another text in one of its fields.
    void changeHall(QString Venue::*field)
    {
        const Plan now = plan();
        Venue after = *now.find(VenueId{22});
        after.*field = QStringLiteral("อย่างอื่น");
        ChangeSet change;
        change.update(*now.find(VenueId{22}), std::move(after));
        write(2, change);
    }

private:
    PlainKeys m_keys;
    FileFixture m_file;
    std::unique_ptr<MemoryStore> m_memory;
    std::unique_ptr<SqliteStore> m_disk;
};

inline Person person(qint64 id, const QString &given, const QString &surname = QStringLiteral("สมมุติ"))
{
    Person one;
    one.id = {id};
    one.given = given;
    one.surname = surname;
    return one;
}

inline Registration registration(qint64 id, qint64 personId, qint64 position, qint64 event = 101)
{
    Registration one;
    one.id = {id};
    one.event = {event};
    one.person = {personId};
    one.position = position;
    return one;
}

} // namespace ruam::test
