#pragma once

#include "pdftools.h"

#include <ruam/reports/render.h>

/// What every paper must keep in a file.
namespace ruam::test {

reports::SavedPdf writtenPdf(const reports::Pages &pages, const reports::Fonts &fonts);
/// pdftotext and mutool read exactly what was drawn, and qpdf has nothing to say.
void expectReadBack(const reports::Pages &pages, const reports::Fonts &fonts);

} // namespace ruam::test
