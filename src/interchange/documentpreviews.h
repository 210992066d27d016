#pragma once

#include <ruam/interchange/importpreview.h>

/// The previews of files that bring their own records.
namespace ruam::interchange {

/// What a change does to records that are there, field by field: "field: before → after".
QStringList changeWords(const core::ChangeSet &changes, const core::Plan &plan, const format::Texts &texts);

ImportResult previewCalendar(QIODevice &from, const ImportTarget &target, const format::Texts &texts);
ImportResult previewProgramme(QIODevice &from, const ImportTarget &target, const format::Texts &texts);

} // namespace ruam::interchange
