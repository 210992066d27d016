#pragma once

#include <ruam/core/error.h>

QT_BEGIN_NAMESPACE
class QSaveFile;
QT_END_NAMESPACE

namespace ruam::reports {

/// Why a file could not be written: DirectoryMissing, DiskFull, FileReadOnly or CannotWrite.
core::Error writeError(const QSaveFile &file, const QString &path);

} // namespace ruam::reports
