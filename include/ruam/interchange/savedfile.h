#pragma once

#include <ruam/core/stores.h>
#include <ruam/interchange/sheet.h>

namespace ruam::interchange {

/// Writes a file that appears whole or not at all. Fails as DirectoryMissing, CannotWrite, DiskFull, or as `write`.
core::Result<void> saveFile(const QString &path, const std::function<core::Result<void>(QIODevice &)> &write);

/// As XLSX where the path ends so, else as CSV. `progress` is told of every row, and may stop it. Fails as saveFile.
core::Result<void> saveSheet(const QString &path, const Sheet &sheet, format::Language language,
                             const core::WriteProgress &progress = {});

} // namespace ruam::interchange
