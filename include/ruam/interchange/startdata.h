#pragma once

#include <ruam/interchange/programmejson.h>

/// What a new file can start from; both come from the program itself, not from the disk.
namespace ruam::interchange {

/// The programme that comes with Ruam, with its own ids. Fails as readProgramme does.
core::Result<ProgrammeDocument> bundledProgramme();

/// A programme with a title, the provinces, and nothing else.
ProgrammeDocument emptyProgramme(const QString &title, core::IdSource &ids);

} // namespace ruam::interchange
