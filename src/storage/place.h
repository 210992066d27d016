#pragma once

#include <ruam/core/result.h>

#include <QString>

namespace ruam::storage {

/// Whether a file lies on another computer's disk, where write-ahead logging cannot work: it needs memory shared by all
/// who have the file open.
bool isOnNetworkDrive(const QString &path);

/// A file that comes into being under another name in the same directory and takes its own name when it is whole. Gone
/// without a trace if it is never published.
class NewFile
{
public:
    /// Fails as FileExists, DirectoryMissing (naming the directory), DiskFull or CannotWrite (also where the directory
    /// is write-protected).
    static core::Result<NewFile> begin(const QString &path);
    ~NewFile();
    NewFile(NewFile &&other) noexcept : m_path(std::move(other.m_path)), m_draft(std::exchange(other.m_draft, {})) {}
    NewFile &operator=(NewFile &&) = delete;

    /// The name to write under. The file is there, and empty.
    const QString &draft() const { return m_draft; }
    /// Forces the draft to the disk and gives it its name. Nobody may have it open. Fails as FileExists where somebody
    /// else took the name meanwhile.
    core::Result<void> publish();

private:
    NewFile(QString path, QString draft) : m_path(std::move(path)), m_draft(std::move(draft)) {}

    QString m_path;
    QString m_draft;
};

} // namespace ruam::storage
