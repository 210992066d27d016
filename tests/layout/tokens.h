#pragma once

#include "tree.h"

namespace ruam::layout {

/// Words of code that stand where the rules of the house do not allow them, as "path:line: rule".
QStringList forbiddenTokens(const Tree &tree);

} // namespace ruam::layout
