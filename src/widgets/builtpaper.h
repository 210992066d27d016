#pragma once

#include "paperrequest.h"

#include <ruam/widgets/workspace.h>

namespace ruam::widgets {

/// A paper, or a set of them, without lines and pages.
struct BuiltPaper
{
    reports::Document document;          ///< without sections where no paper of a set could be made
    std::vector<reports::SetPart> parts; ///< one, unless it is a set
    std::vector<reports::SetRefusal> refused;
    bool fromThePast = false; ///< what was issued, to the letter: the history knew the moment
};
/// Of the programme as it stands in its file, read beside the window. May be called in any thread. A paper that was
/// issued at a moment which the history does not know is made of what stands now, with the choices of then. Fails as
/// buildPaper, and as the file does.
core::Result<BuiltPaper> builtPaper(const OpenProgramme &programme, const AnyPaper &paper);

} // namespace ruam::widgets
