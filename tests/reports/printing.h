#pragma once

#include <ruam/reports/render.h>

#include <QImage>

namespace ruam::test {

/// The fonts of this machine; fails the test where there is none for Thai.
const reports::Fonts &paperFonts();
/// A part of a page, 8 dots to the millimetre, with a margin of 24 dots around it.
QImage imageOf(const reports::Page &page, const QRectF &part);
/// Every text has its ink in its cell and on the sheet, and no two texts meet; on every `step`th page.
void expectWellPrinted(const reports::Pages &pages, int step = 1);

} // namespace ruam::test
