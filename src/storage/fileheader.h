#pragma once

#include <ruam/core/result.h>

#include <QString>

namespace ruam::storage {

/// "Ruam" in ASCII; kept in the header of every file (sqlite.org/fileformat.html, offset 68).
inline constexpr quint32 kApplicationId = 0x5275616D;
inline constexpr int kPageSize = 4096;

/// What the first hundred bytes of a file tell before SQLite touches it: SQLite itself opens anything.
struct FileHeader
{
    quint32 userVersion = 0;
    bool writeAhead = false; ///< left in WAL mode

    /// Fails as FileNotFound, CannotRead, NotRuamFile (a directory, an empty file, another format or application) or
    /// FileDamaged (shorter than it says it is).
    static core::Result<FileHeader> read(const QString &path);
};

} // namespace ruam::storage
