#pragma once

#include "tree.h"

namespace ruam::layout {

/// Folders and files at the top, and layers below, as docs/architecture.md lists them.
QStringList misplacedFiles(const Tree &tree);
/// Names that are not lower case without separators.
QStringList misnamedFiles(const Tree &tree);
/// Migrations are numbered 0001, 0002, … without a gap.
QStringList migrationsOutOfOrder(const Tree &tree);
/// Headers that do not begin with #pragma once.
QStringList unguardedHeaders(const Tree &tree);
/// Files of data/ and resources/ that no CMakeLists.txt or .qrc names, so that the program lacks them.
QStringList unlistedResources(const Tree &tree);

/// Links of the pages (.md) that lead to no file of the project.
QStringList brokenLinks(const Tree &tree);

/// A reason to be longer than the rule, by "path" or "path: function".
using Reasons = QMap<QString, QString>;
/// Sources over 500 lines without a reason, and reasons nobody needs any more.
QStringList longFiles(const Tree &tree, const Reasons &reasons);
/// Functions over 60 lines, from brace to brace, likewise.
QStringList longFunctions(const Tree &tree, const Reasons &reasons);

} // namespace ruam::layout
