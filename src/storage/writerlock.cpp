#include "writerlock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace ruam::storage {

using namespace core;

namespace {

QString holderPathOf(const QString &path)
{
    return path + QStringLiteral(".holder");
}

void writeHolder(const QString &path, const QString &person, const Clock &clock)
{
    const QJsonObject holder{{QStringLiteral("person"), person},
                             {QStringLiteral("computer"), QSysInfo::machineHostName()},
                             {QStringLiteral("since"), clock.nowUtc().toString(Qt::ISODate)}};
    // Not forced to the disk: it is worth something only while this program runs. Without it the lock tells the
    // computer.
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(holder).toJson());
}

Holder readHolder(const QString &path, const QLockFile &lock)
{
    Holder holder;
    qint64 process = 0;
    QString program;
    lock.getLockInfo(&process, &holder.computer, &program);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    constexpr qint64 kLimit = 10'000; // a file of ours is far shorter
    const QJsonObject stored = QJsonDocument::fromJson(file.read(kLimit)).object();
    holder.person = stored.value(QLatin1String("person")).toString();
    holder.computer = stored.value(QLatin1String("computer")).toString(holder.computer);
    holder.since = QDateTime::fromString(stored.value(QLatin1String("since")).toString(), Qt::ISODate);
    return holder;
}

} // namespace

WriterLock::WriterLock(const QString &path) : m_holderPath(holderPathOf(path)), m_lock(path + QStringLiteral(".lock"))
{
    // Only the end of the program that holds it makes a lock stale, never its age: a window may be open for weeks.
    m_lock.setStaleLockTime(0);
}

WriterLock::Outcome WriterLock::take(const QString &path, const QString &person, const Clock &clock)
{
    Outcome outcome;
    std::unique_ptr<WriterLock> lock(new WriterLock(path));
    if (lock->m_lock.tryLock(0)) {
        writeHolder(lock->m_holderPath, person, clock);
        outcome.lock = std::move(lock);
    } else if (lock->m_lock.error() == QLockFile::LockFailedError) {
        outcome.holder = readHolder(lock->m_holderPath, lock->m_lock);
    }
    return outcome;
}

WriterLock::~WriterLock()
{
    if (!m_lock.isLocked())
        return;
    QFile::remove(m_holderPath);
    m_lock.unlock();
}

} // namespace ruam::storage
