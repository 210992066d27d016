#include "filefixture.h"

#include <QDir>
#include <QFile>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace ruam::test {

using namespace core;

QStringList FileFixture::names() const
{
    return QDir(directory()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray FileFixture::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FileFixture::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void FileFixture::makeFile() const
{
    const auto made = SqliteStore::create(path(), samplePlan(), options());
    ASSERT_TRUE(made.ok()) << testing::PrintToString(made.error());
}

std::unique_ptr<SqliteStore> FileFixture::open(SqliteStore::Mode mode) const
{
    auto opened = SqliteStore::open(path(), mode, options());
    if (!opened) {
        ADD_FAILURE() << testing::PrintToString(opened.error());
        return nullptr;
    }
    return std::move(*opened);
}

Code FileFixture::openError(const QString &name) const
{
    const auto opened = SqliteStore::open(path(name), SqliteStore::Mode::ReadWrite, options());
    if (opened.ok()) {
        ADD_FAILURE() << "opened";
        return Code::Cancelled;
    }
    EXPECT_EQ(opened.error().args.value(0), Arg(path(name)));
    return opened.error().code;
}

Step stepOf(qint64 id, Verb verb, qint64 undoes)
{
    Step step;
    step.id = id;
    step.at = QDateTime(QDate(2024, 3, 1), QTime(3, 0, 0, 250), Qt::UTC);
    step.who = QStringLiteral("ผู้ทดสอบ");
    step.verb = verb;
    step.undoes = undoes;
    return step;
}

ChangeSet renaming(ProgrammeStore &store, const QString &name)
{
    const auto plan = store.load();
    EXPECT_TRUE(plan.ok());
    const TrainingGroup before = *plan->find(TrainingGroupId{111});
    TrainingGroup after = before;
    after.name = name;
    ChangeSet changes;
    changes.update(before, after);
    return changes;
}

QString groupName(ProgrammeStore &store)
{
    const auto plan = store.load();
    EXPECT_TRUE(plan.ok());
    return plan->find(TrainingGroupId{111})->name;
}

std::vector<Person> allPersons(PeopleStore &store)
{
    std::vector<Person> all;
    EXPECT_TRUE(store.eachPerson([&](const Person &person) { return all.push_back(person), true; }).ok());
    return all;
}

#if defined(Q_OS_UNIX)
namespace {
constexpr uid_t kNobody = 65534;
}
OrdinaryUser::OrdinaryUser()
{
    if (getuid() == 0) {
        EXPECT_EQ(seteuid(kNobody), 0);
    }
}
OrdinaryUser::~OrdinaryUser()
{
    if (getuid() == 0) {
        EXPECT_EQ(seteuid(0), 0);
    }
}
#else
OrdinaryUser::OrdinaryUser() = default;
OrdinaryUser::~OrdinaryUser() = default;
#endif

} // namespace ruam::test
