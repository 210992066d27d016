#pragma once

#include <ruam/interchange/programmejson.h>

/// What a new file can start from; both come from the program itself, not from the disk.
namespace ruam::interchange {

/// The programme that comes with Ruam, with its own ids and the government holidays. Fails as readProgramme does.
core::Result<ProgrammeDocument> bundledProgramme();

/// The holidays that come with the program, in the order of their days, with ids that are the same in every file.
std::vector<core::Holiday> referenceHolidays();

/// A programme with a title, the provinces, the government holidays, and nothing else.
ProgrammeDocument emptyProgramme(const QString &title, core::IdSource &ids);

} // namespace ruam::interchange
