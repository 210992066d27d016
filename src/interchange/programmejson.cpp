#include <ruam/interchange/programmejson.h>

#include "programmereader.h"
#include "programmewriter.h"

namespace ruam::interchange {

core::Result<void> writeProgramme(const core::Plan &plan, core::PeopleStore &people, QIODevice &to,
                                  const core::WriteProgress &progress)
{
    return ProgrammeWriter(plan, people, to, progress).write();
}

core::Result<ProgrammeDocument> readProgramme(QIODevice &from, core::IdSource &ids)
{
    return ProgrammeReader(from, ids).read();
}

} // namespace ruam::interchange
