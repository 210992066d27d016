#include "programmefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <ruam/format/texts.h>
#include <ruam/interchange/startdata.h>

namespace ruam::app {

storage::StoreOptions ProgrammeFile::options(const QString &person) const
{
    return {.keys = m_keys, .clock = m_clock, .person = person, .createdWith = QStringLiteral("Ruam " RUAM_VERSION)};
}

ProgrammeFile::Opened ProgrammeFile::open(const QString &path, storage::SqliteStore::Mode mode,
                                          const core::Clock &clock, const QString &person)
{
    std::unique_ptr<ProgrammeFile> file(new ProgrammeFile(clock));
    auto store = storage::SqliteStore::open(path, mode, file->options(person));
    if (!store)
        return store.error();
    file->m_store = std::move(store).value();
    return file;
}

ProgrammeFile::Opened ProgrammeFile::create(const QString &path, const interchange::ProgrammeDocument &start,
                                            const core::Clock &clock, const QString &person)
{
    core::Plan plan;
    plan.apply(start.changes);
    const storage::PeopleFeed people = [&](const storage::PeopleSink &sink) -> core::Result<void> {
        core::Result<void> taken;
        const auto give = [&](const auto &rows, const auto &take) {
            for (const auto &row : rows)
                if (taken)
                    taken = take(*row.after);
        };
        give(start.changes.of<core::Person>(), sink.person);
        give(start.changes.of<core::Contact>(), sink.contact);
        give(start.changes.of<core::Registration>(), sink.registration);
        give(start.changes.of<core::Attendance>(), sink.attendance);
        give(start.changes.of<core::DistinctPersons>(), sink.distinct);
        return taken;
    };
    std::unique_ptr<ProgrammeFile> file(new ProgrammeFile(clock));
    auto store = storage::SqliteStore::create(path, plan, file->options(person), people);
    if (!store)
        return store.error();
    file->m_store = std::move(store).value();
    return file;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

interchange::ProgrammeDocument emptyStart(core::IdSource &ids)
{
    const format::Texts thai(format::Language::Thai);
    return interchange::emptyProgramme(thai.translate("cli", "New programme"), ids);
}

} // namespace ruam::app
