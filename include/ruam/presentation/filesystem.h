#pragma once

#include <ruam/core/result.h>

#include <QString>

namespace ruam::presentation {

/// The files that a programme links to, so that tests can set them. Paths are absolute.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual bool exists(const QString &path) const = 0;
    /// Copies a file to a name that is free; the folder is made where there is none. Fails as FileNotFound, FileExists
    /// or CannotWrite, and then there is nothing at `to` that was not there before.
    virtual core::Result<void> copy(const QString &from, const QString &to) = 0;
    /// Shows a file in the program that the system has for it; false where there is none.
    virtual bool show(const QString &path) = 0;
};

} // namespace ruam::presentation
