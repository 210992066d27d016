#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/texts.h>

namespace ruam::format {

/// A record's title within a sentence: in quotation marks and cut to a line, but a round as "กลุ่มที่ 7" and a province or
/// an event of a round without marks. The kind's word where the record is gone.
QString quotedTitle(const core::Plan &plan, core::RecordRef record, const Texts &texts);
/// A text in quotation marks, cut to a line where it is longer.
QString quoted(const QString &text);
/// A sentence with the blanks that Thai puts around quotation marks and behind numbers, which the pieces it was put
/// together from cannot know. What stands in quotation marks is left alone.
QString spacedSentence(const QString &sentence);

} // namespace ruam::format
