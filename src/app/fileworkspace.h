#pragma once

#include <QString>
#include <ruam/core/clock.h>
#include <ruam/core/id.h>
#include <ruam/widgets/workspace.h>

namespace ruam::app {

class ProgrammeFile;

/// Files of the disk for the window. What it is given outlives it, and it outlives the programmes it opened.
class FileWorkspace final : public widgets::Workspace
{
public:
    /// `documents` is the folder of the person's programmes; made when the first file is written there.
    FileWorkspace(const core::Clock &clock, core::IdSource &ids, QString person, QString documents);

    Opened open(const QString &path) override;
    Opened createNew(const QString &path) override;
    Opened createFrom(const QString &path, const core::ChangeSet &start) override;
    Opened openSample() override;
    presentation::FileSystem &files() override { return *m_files; }
    QString documentsFolder() const override;

private:
    Opened show(core::Result<std::unique_ptr<ProgrammeFile>> file, bool isNew);
    QString samplePath() const;

    const core::Clock &m_clock;
    core::IdSource &m_ids;
    QString m_person;
    QString m_documents;
    std::unique_ptr<presentation::FileSystem> m_files;
};

} // namespace ruam::app
