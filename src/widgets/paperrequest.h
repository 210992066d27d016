#pragma once

#include <ruam/reports/papers.h>

namespace ruam::widgets {

/// Which paper, of what, and how.
struct PaperRequest
{
    reports::PaperKind kind = reports::PaperKind::SignIn;
    reports::PaperScope scope;
    reports::PaperOptions options;
};

} // namespace ruam::widgets
