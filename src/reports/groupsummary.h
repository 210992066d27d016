#pragma once

#include "paperparts.h"

namespace ruam::reports {

/// How a person is reached, as office papers print it.
struct Reach
{
    QString name;
    QString telephones; ///< one a line
    QString others;
};
/// Nothing for nobody.
core::Result<Reach> reachOf(const PaperInput &input, const Words &words, core::PersonId id);

} // namespace ruam::reports
