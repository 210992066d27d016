#include "fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ruam::storage {

using namespace core;

namespace {

constexpr int kHeaderSize = 100;
constexpr char kMagic[] = "SQLite format 3"; // with its closing zero

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Work that waits in a companion file belongs to the file: until SQLite has taken it over, the size says nothing.
bool hasPendingJournal(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

bool isShorterThanItSays(const QByteArray &header, qint64 size)
{
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The count of pages is good only if the same writer left both change counters.
    const bool counted = numberAt(header, 24) == numberAt(header, 92);
    return counted && size < pageSize * numberAt(header, 28);
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Code::FileNotFound, {path}, {}};
    if (info.isDir())
        return Error{Code::NotRuamFile, {path}, QStringLiteral("is a directory")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::CannotRead, {path}, file.errorString()};
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{Code::CannotRead, {path}, file.errorString()};
    const QByteArray magic(kMagic, sizeof kMagic);
    if (!header.startsWith(magic))
        return Error{Code::NotRuamFile, {path}, QStringLiteral("is no SQLite database")};
    if (header.size() < kHeaderSize)
        return Error{Code::FileDamaged, {path}, QStringLiteral("ends within its header")};
    if (numberAt(header, 68) != kApplicationId)
        return Error{Code::NotRuamFile, {path}, QStringLiteral("is another program's database")};
    if (!hasPendingJournal(path) && isShorterThanItSays(header, file.size()))
        return Error{Code::FileDamaged, {path}, QStringLiteral("is shorter than its header says")};
    return FileHeader{numberAt(header, 60), header[18] == 2 || header[19] == 2};
}

} // namespace ruam::storage
