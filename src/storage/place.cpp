#include "place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#if defined(Q_OS_WIN)
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/vfs.h>
#elif defined(Q_OS_MACOS)
#include <sys/mount.h>
#endif

namespace ruam::storage {

using namespace core;

bool isOnNetworkDrive(const QString &path)
{
    const QString directory = QFileInfo(path).absolutePath();
#if defined(Q_OS_WIN)
    if (directory.startsWith(QLatin1String("//")))
        return true;
    const QString root = directory.left(3); // "C:/"
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(root).utf16())) == DRIVE_REMOTE;
#elif defined(Q_OS_LINUX)
    struct statfs system;
    if (statfs(QFile::encodeName(directory).constData(), &system) != 0)
        return false;
    switch (quint32(system.f_type)) { // names in statfs(2)
    case 0x6969:                      // NFS
    case 0x517B:                      // SMB
    case 0xFF534D42:                  // CIFS
    case 0xFE534D42:                  // SMB2
    case 0x65735546:                  // FUSE: sshfs and the like
    case 0x01021997:                  // 9P: a virtual machine's host
    case 0x5346414F:                  // AFS
    case 0x00C36400:                  // Ceph
    case 0x73757245:                  // Coda
        return true;
    default:
        return false;
    }
#elif defined(Q_OS_MACOS)
    struct statfs system;
    return statfs(QFile::encodeName(directory).constData(), &system) == 0 && !(system.f_flags & MNT_LOCAL);
#else
    return true;
#endif
}

namespace {

Result<void> forceToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error{Code::CannotWrite, {path}, file.errorString()};
#if defined(Q_OS_WIN)
    const bool done = _commit(file.handle()) == 0;
#else
    const bool done = ::fsync(file.handle()) == 0;
#endif
    if (!done)
        return Error{Code::CannotWrite, {path}, QStringLiteral("the file could not be forced to the disk")};
    return {};
}

/// Makes an empty file; the error is about `path`, whose draft it is. The system is asked directly, as Qt does not tell
/// a full disk from a protected directory.
Result<void> makeEmpty(const QString &draft, const QString &path)
{
#if defined(Q_OS_WIN)
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(draft).utf16()),
                                    GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    const DWORD reason = GetLastError();
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
        return {};
    }
    const bool isFull = reason == ERROR_DISK_FULL;
#else
    const int file = ::open(QFile::encodeName(draft).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    const int reason = errno;
    if (file >= 0) {
        ::close(file);
        return {};
    }
    const bool isFull = reason == ENOSPC || reason == EDQUOT;
#endif
    return Error{isFull ? Code::DiskFull : Code::CannotWrite, {path}, qt_error_string(int(reason))};
}

} // namespace

Result<NewFile> NewFile::begin(const QString &path)
{
    const QFileInfo info(path);
    const QString directory = info.absolutePath();
    if (info.exists() || info.isSymLink())
        return Error{Code::FileExists, {path}, {}};
    if (!QFileInfo(directory).isDir())
        return Error{Code::DirectoryMissing, {directory}, {}};
    const QString random = QString::number(QRandomGenerator::global()->generate(), 36);
    NewFile file(path, QStringLiteral("%1/.%2.%3.tmp").arg(directory, info.fileName(), random));
    if (auto ok = makeEmpty(file.m_draft, path); !ok) {
        file.m_draft.clear(); // not ours to take away
        return ok.error();
    }
    return file;
}

NewFile::~NewFile()
{
    if (m_draft.isEmpty())
        return;
    QFile::remove(m_draft);
    QFile::remove(m_draft + QStringLiteral("-journal"));
}

Result<void> NewFile::publish()
{
    if (auto ok = forceToDisk(m_draft); !ok)
        return Error{Code::CannotWrite, {m_path}, ok.error().detail};
    QFile draft(m_draft);
    if (!draft.rename(m_path)) // refuses a name that is taken
        return Error{QFileInfo::exists(m_path) ? Code::FileExists : Code::CannotWrite, {m_path}, draft.errorString()};
    m_draft.clear();
    return {};
}

} // namespace ruam::storage
