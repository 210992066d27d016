#pragma once

#include <QString>

/// Where the sources stand. Kept in one object file, so that every other one is the same in any folder.
namespace ruam::test {

/// Absolute path of a file named from the top of the sources.
QString sourcePath(const QString &relative);
/// Absolute path of a file in tests/data.
QString testData(const QString &name);

} // namespace ruam::test
