#pragma once

#include <ruam/presentation/filesystem.h>

#include <memory>

namespace ruam::widgets {

/// The files of this computer.
std::unique_ptr<presentation::FileSystem> systemFiles();

} // namespace ruam::widgets
