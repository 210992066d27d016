#pragma once

#include <ruam/core/result.h>
#include <ruam/core/stores.h>
#include <ruam/format/texts.h>

class QIODevice;

/// The plan as a calendar that other programs take in: iCalendar, RFC 5545.
namespace ruam::interchange {

/// Writes the events that have a date, and the tasks, to an open device; nothing of the people. An entry is known again
/// by its UID, `<id>@<fileUuid>.ruam`, and its DTSTAMP is the last step that touched what it shows, so that equal data
/// give equal bytes. Fails as the store does, or as CannotWrite (args: path, empty where the device is no file).
core::Result<void> writeCalendar(const core::Plan &plan, core::ProgrammeStore &store, const QString &fileUuid,
                                 const format::Texts &texts, QIODevice &to);

} // namespace ruam::interchange
