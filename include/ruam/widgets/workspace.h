#pragma once

#include <ruam/core/result.h>
#include <ruam/core/stores.h>
#include <ruam/presentation/filesystem.h>
#include <ruam/session/session.h>

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace ruam::widgets {

/// A programme that is open. Destroying it closes the file; the session and everything read from it end with it.
class OpenProgramme
{
public:
    virtual ~OpenProgramme() = default;

    /// Already opened: plan and history are read.
    virtual session::Session &session() = 0;
    /// Absolute path of the file.
    virtual QString path() const = 0;
    /// Whether this is the person's copy of the bundled sample, told by where it came from, never by its data.
    virtual bool isSample() const = 0;
    /// Whether the file was made by the call that opened it; the window then says where it stands.
    virtual bool isNewFile() const = 0;
    /// Why nothing can be written: FileInUse (with its holder) or FileReadOnly (path). Nothing where it can.
    virtual std::optional<core::Error> readOnlyReason() const = 0;
    /// Writes a consistent copy, also while this is open and where it is read only. An existing file is replaced, whole
    /// or not at all: the caller has asked. May be called in any thread. `progress`, where there is one, is asked
    /// before the copy is written (nobody knows of how much) and before it takes its place; stopped, it fails as
    /// Cancelled and leaves what stood there. Otherwise fails like open(), as FileExists where the copy would replace
    /// the file itself, or as DirectoryMissing, DiskFull or CannotWrite.
    virtual core::Result<void> saveCopy(const QString &path, const core::WriteProgress &progress = {}) const = 0;
    /// What changed from a copy of the programme to what stands here now; the copy is only read. Fails like open().
    virtual core::Result<core::ChangeSet> changesFrom(const QString &copy) = 0;

    /// The programme as it stands in its file at one moment, for work beside the window.
    struct Apart
    {
        const core::Plan &plan;
        core::ProgrammeStore &store;
        core::PeopleStore &people;
        QString fileUuid;
    };
    using ReadApart = std::function<core::Result<void>(const Apart &)>;
    /// May be called in any thread; `read` is called in the same. Fails like open(), and as `read`.
    virtual core::Result<void> readApart(const ReadApart &read) const = 0;
    /// The same of what stood when a record was made, out of the history; the file itself is left as it is. Fails as
    /// NotFound where the history does not know that moment: the record came with the file, or from another.
    virtual core::Result<void> readWhenMade(core::RecordRef record, const ReadApart &read) const = 0;
};

/// Opens and makes files for the window, which knows no storage. Implemented by the composition root.
class Workspace
{
public:
    using Opened = core::Result<std::unique_ptr<OpenProgramme>>;

    virtual ~Workspace() = default;

    /// A file that is in use or cannot be written is opened read only and says so in readOnlyReason(). On an error
    /// nothing is changed and what the window shows stays open.
    virtual Opened open(const QString &path) = 0;
    /// Makes an empty programme. Fails as FileExists where the file is there.
    virtual Opened createNew(const QString &path) = 0;
    /// Makes a programme that holds the rows inserted by `start`. Fails as createNew.
    virtual Opened createFrom(const QString &path, const core::ChangeSet &start) = 0;
    /// Opens the person's copy of the bundled programme, made at the first call.
    virtual Opened openSample() = 0;
    /// The files that programmes link to. As long as the workspace.
    virtual presentation::FileSystem &files() = 0;
    /// Where file dialogs start when no file is open.
    virtual QString documentsFolder() const = 0;
};

} // namespace ruam::widgets
