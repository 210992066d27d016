#pragma once

#include <ruam/storage/sqlitestore.h>
#include <support/fixedclock.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ruam::test {

using storage::SqliteStore;

/// A directory of its own with everything a store needs.
class FileFixture
{
public:
    QString path(const QString &name = QStringLiteral("โครงการสมมุติ.ruam")) const { return m_directory.filePath(name); }
    QString directory() const { return m_directory.path(); }
    /// Every name in the directory, hidden ones too.
    QStringList names() const;
    /// Bytes of a file of the directory.
    QByteArray bytes(const QString &name = QStringLiteral("โครงการสมมุติ.ruam")) const;
    void put(const QString &name, const QByteArray &bytes) const;

    storage::StoreOptions options(const QString &person = QStringLiteral("ผู้หนึ่งสมมุติ")) const
    {
        return {m_keys, m_clock, person, QStringLiteral("ruam test"), 0};
    }
    /// A closed file that holds the sample plan.
    void makeFile() const;
    std::unique_ptr<SqliteStore> open(SqliteStore::Mode mode = SqliteStore::Mode::ReadWrite) const;
    core::Code openError(const QString &name) const;

private:
    QTemporaryDir m_directory;
    PlainKeys m_keys;
    FixedClock m_clock;
};

/// A step with this id that sets a field.
core::Step stepOf(qint64 id, core::Verb verb = core::Verb::SetField, qint64 undoes = 0);
/// The change that gives group 111 of the sample plan, as it stands in the store, another name.
core::ChangeSet renaming(core::ProgrammeStore &store, const QString &name);
QString groupName(core::ProgrammeStore &store);

std::vector<core::Person> allPersons(core::PeopleStore &store);

/// Takes from a process that runs as root the power to overlook permissions, until the end of the scope.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
};

} // namespace ruam::test
