#include "log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>
#include <cstdio>

namespace ruam::app {
namespace {

constexpr qint64 kFullLog = 1'000'000;

void append(const QByteArray &line)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const QString path = logPath();
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo(path).size() > kFullLog) {
        QFile::remove(path + QLatin1String(".old"));
        QFile::rename(path, path + QLatin1String(".old"));
    }
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(line);
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What is said while a message is being kept would come back here for ever.
    static thread_local bool isKeeping = false;
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (isKeeping)
        return;
    isKeeping = true;
    append((QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + QLatin1String(context.category) +
            QLatin1String(": ") + message + u'\n')
               .toUtf8());
    isKeeping = false;
}

} // namespace

void installLog()
{
    qInstallMessageHandler(takeMessage);
}

QString logPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1String("/ruam.log");
}

} // namespace ruam::app
