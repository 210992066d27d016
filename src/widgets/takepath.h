#pragma once

#include <QString>
#include <functional>

namespace ruam::widgets {

/// What is done with the path of a file, once it is chosen.
using TakePath = std::function<void(const QString &path)>;

} // namespace ruam::widgets
