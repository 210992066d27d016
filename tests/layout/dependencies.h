#pragma once

#include "tree.h"

namespace ruam::layout {

/// A layer includes a layer it may not use.
QStringList forbiddenLayerIncludes(const Tree &tree);
/// A layer includes a library that belongs to another, or a Qt header by its module's name.
QStringList forbiddenLibraryIncludes(const Tree &tree);
/// A layer's CMakeLists.txt links a layer or a library that it may not use.
QStringList forbiddenLinks(const Tree &tree);
/// A header stands in include/ though no other layer includes it. Tests do not count.
QStringList needlesslyPublicHeaders(const Tree &tree);
/// A source, public header or test that its CMakeLists.txt does not list, so that nobody compiles it; likewise a
/// private header with Q_OBJECT and no source of its name, which moc would not find.
QStringList unlistedSources(const Tree &tree);

} // namespace ruam::layout
