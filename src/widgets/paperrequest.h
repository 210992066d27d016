#pragma once

#include <ruam/core/records.h>
#include <ruam/reports/paperset.h>

#include <variant>

namespace ruam::widgets {

/// Which paper, of what, and how.
struct PaperRequest
{
    reports::PaperKind kind = reports::PaperKind::SignIn;
    reports::PaperScope scope;
    reports::PaperOptions options;
    /// As it was issued: with the programme and the people of that moment; the rest is as the record has it.
    core::IssuedPaperId issued = {};
};

/// Several papers of one round, or of all, in one job.
struct SetRequest
{
    reports::PaperScope scope;
    std::vector<reports::SetPaper> papers;
};

using AnyPaper = std::variant<PaperRequest, SetRequest>;

/// What the view of the papers is to show.
struct PapersWanted
{
    reports::PaperScope scope = {};
    std::optional<reports::PaperKind> kind = std::nullopt; ///< none: the one shown there
    bool set = false;                                      ///< the set of the round
    core::IssuedPaperId issued = {}; ///< one that was issued, as it was made; the rest does not count
};

} // namespace ruam::widgets
