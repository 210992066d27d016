#pragma once

#include <ruam/core/result.h>

#include <QFileDevice>

namespace ruam::interchange {

/// Why a device did not take what was written: DiskFull or CannotWrite, with the path where it is a file.
inline core::Error writeFailure(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return {full ? core::Code::DiskFull : core::Code::CannotWrite,
            {file ? file->fileName() : QString()},
            device.errorString()};
}

} // namespace ruam::interchange
