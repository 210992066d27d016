#pragma once

#include "paperinput.h"

namespace ruam::reports {

// Papers on which things have their places to the millimetre, each in a file of its own.
/// A letter or memo; its sentences go by the name of the paper. Fails as PaperIncomplete, which names what it lacks.
core::Result<Document> buildLetter(const PaperInput &input, PaperKind kind);
core::Result<Document> buildBadges(const PaperInput &input);
core::Result<Document> buildTableNames(const PaperInput &input);
core::Result<Document> buildEnvelopes(const PaperInput &input);
core::Result<Document> buildLabels(const PaperInput &input);
core::Result<Document> buildCoverage(const PaperInput &input);
core::Result<Document> buildPlanBars(const PaperInput &input);
core::Result<Document> buildAgencyCards(const PaperInput &input);
core::Result<Document> buildYearCalendar(const PaperInput &input);

} // namespace ruam::reports
