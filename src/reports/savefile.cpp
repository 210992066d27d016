#include "savefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ruam::reports {

core::Error writeError(const QSaveFile &file, const QString &path)
{
    core::Code code = core::Code::CannotWrite;
    QString named = path;
    const QFileInfo info(path);
    if (!info.absoluteDir().exists()) {
        code = core::Code::DirectoryMissing;
        named = info.absolutePath();
    } else if (file.error() == QFileDevice::ResourceError) {
        code = core::Code::DiskFull;
    } else if (info.exists() && info.isFile() && !info.isWritable()) {
        code = core::Code::FileReadOnly;
    }
    return {code, {named}, file.errorString()};
}

} // namespace ruam::reports
