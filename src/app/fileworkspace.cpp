#include "fileworkspace.h"

#include "programmefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>
#include <filesystem>
#include <ruam/core/pastplan.h>
#include <ruam/core/plandiff.h>
#include <ruam/interchange/startdata.h>
#include <ruam/widgets/systemfiles.h>

namespace ruam::app {
namespace {

using core::Code;
using core::Error;
using storage::SqliteStore;

/// What was written moves into the file itself when the person pauses, so that a plain copy of the file is complete.
constexpr int kIdleMilliseconds = 1000;

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

core::Result<void> readAtOneMoment(SqliteStore &store, const widgets::OpenProgramme::ReadApart &read)
{
    return store.atOneMoment([&]() -> core::Result<void> {
        const auto plan = store.load();
        return plan ? read({*plan, store, store, store.fileUuid()}) : core::Result<void>(plan.error());
    });
}

class OpenFile final : public widgets::OpenProgramme
{
public:
    OpenFile(std::unique_ptr<ProgrammeFile> file, bool isSample, bool isNew, const core::Clock &clock,
             core::IdSource &ids, const QString &person)
        : m_file(std::move(file)), m_session(store(), store(), clock, ids, person), m_clock(clock),
          m_isSample(isSample), m_isNew(isNew)
    {
        m_idle.setSingleShot(true);
        m_idle.setInterval(kIdleMilliseconds);
        QObject::connect(&m_session, &session::Session::changed, &m_idle, qOverload<>(&QTimer::start));
        QObject::connect(&m_idle, &QTimer::timeout, &m_session, [this] { store().checkpoint(); });
    }

    session::Session &session() override { return m_session; }
    QString path() const override { return QFileInfo(m_file->store().path()).absoluteFilePath(); }
    bool isSample() const override { return m_isSample; }
    bool isNewFile() const override { return m_isNew; }

    std::optional<Error> readOnlyReason() const override
    {
        SqliteStore &file = m_file->store();
        if (!file.isReadOnly())
            return std::nullopt;
        return file.readOnlyReason();
    }

    core::Result<void> saveCopy(const QString &target, const core::WriteProgress &progress) const override
    {
        if (isSameFile(target, path()))
            return Error{Code::FileExists, {target}, QStringLiteral("a copy cannot replace the file it is made of")};
        const Error stopped{Code::Cancelled, {}, QStringLiteral("stopped before the copy took its place")};
        if (progress && !progress(0, 0))
            return stopped;
        // A store refuses a target that is there, so the copy is made beside it and takes its place when complete.
        const QString beside = target + QLatin1String(".new");
        QFile::remove(beside);
        if (auto made = copyTo(beside); !made)
            return made;
        // SQLite writes the copy in one go, so this is the first moment to hear of a stop.
        if (progress && !progress(1, 1)) {
            QFile::remove(beside);
            return stopped;
        }
        std::error_code failure;
        std::filesystem::rename(nativePath(beside), nativePath(target), failure);
        if (!failure)
            return {};
        QFile::remove(beside);
        return Error{Code::CannotWrite, {target}, QString::fromStdString(failure.message())};
    }

    core::Result<core::ChangeSet> changesFrom(const QString &copy) override
    {
        const auto other = ProgrammeFile::open(copy, SqliteStore::Mode::ReadOnly, m_clock, {});
        if (!other)
            return other.error();
        const auto before = (*other)->store().load();
        if (!before)
            return before.error();
        core::ChangeSet changes = core::planDiff(*before, m_session.plan());
        const auto people = core::peopleDiff((*other)->store(), store());
        if (!people)
            return people.error();
        changes.append(*people);
        return changes;
    }

    core::Result<void> readApart(const ReadApart &read) const override
    {
        const auto other = ProgrammeFile::open(path(), SqliteStore::Mode::ReadOnly, m_clock, {});
        if (!other)
            return other.error();
        return readAtOneMoment((*other)->store(), read);
    }

    core::Result<void> readWhenMade(core::RecordRef record, const ReadApart &read) const override
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("then.ruam"));
        if (auto copied = copyTo(copy); !copied)
            return copied;
        const auto then = ProgrammeFile::open(copy, SqliteStore::Mode::ReadWrite, m_clock, {});
        if (!then)
            return then.error();
        SqliteStore &store = (*then)->store();
        core::TimeIdSource ids;
        if (const auto back = core::goBackToMakingOf(store, record, m_clock, ids); !back)
            return back;
        return readAtOneMoment(store, read);
    }

private:
    SqliteStore &store() { return m_file->store(); }
    /// Over a connection of its own, for any thread.
    core::Result<void> copyTo(const QString &target) const
    {
        const auto now = ProgrammeFile::open(path(), SqliteStore::Mode::ReadOnly, m_clock, {});
        return now ? (*now)->store().backup(target) : core::Result<void>(now.error());
    }

    std::unique_ptr<ProgrammeFile> m_file;
    session::Session m_session;
    QTimer m_idle;
    const core::Clock &m_clock;
    bool m_isSample;
    bool m_isNew;
};

} // namespace

FileWorkspace::FileWorkspace(const core::Clock &clock, core::IdSource &ids, QString person, QString documents)
    : m_clock(clock), m_ids(ids), m_person(std::move(person)), m_documents(std::move(documents)),
      m_files(widgets::systemFiles())
{
}

widgets::Workspace::Opened FileWorkspace::show(core::Result<std::unique_ptr<ProgrammeFile>> file, bool isNew)
{
    if (!file)
        return file.error();
    const bool isSample = isSameFile((*file)->store().path(), samplePath());
    auto open = std::make_unique<OpenFile>(std::move(file).value(), isSample, isNew, m_clock, m_ids, m_person);
    if (const auto read = open->session().open(); !read)
        return read.error();
    return std::unique_ptr<widgets::OpenProgramme>(std::move(open));
}

widgets::Workspace::Opened FileWorkspace::open(const QString &path)
{
    return show(ProgrammeFile::open(path, SqliteStore::Mode::ReadWrite, m_clock, m_person), false);
}

widgets::Workspace::Opened FileWorkspace::createNew(const QString &path)
{
    return show(ProgrammeFile::create(path, emptyStart(m_ids), m_clock, m_person), true);
}

widgets::Workspace::Opened FileWorkspace::createFrom(const QString &path, const core::ChangeSet &start)
{
    return show(ProgrammeFile::create(path, interchange::ProgrammeDocument{start}, m_clock, m_person), true);
}

widgets::Workspace::Opened FileWorkspace::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        return open(path);
    const auto start = interchange::bundledProgramme();
    if (!start)
        return start.error();
    QDir().mkpath(m_documents);
    return show(ProgrammeFile::create(path, *start, m_clock, m_person), true);
}

QString FileWorkspace::documentsFolder() const
{
    return QFileInfo::exists(m_documents) ? m_documents : QFileInfo(m_documents).path();
}

QString FileWorkspace::samplePath() const
{
    return m_documents + QLatin1String("/opdc-2550.ruam");
}

} // namespace ruam::app
