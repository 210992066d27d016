#pragma once

#include <ruam/core/changeset.h>
#include <ruam/core/result.h>
#include <ruam/core/stores.h>

class QIODevice;

/// The interchange format: one JSON document that holds everything in a file but its history. The schema stands in
/// docs/interchange.md.
namespace ruam::interchange {

/// The number a document carries as `format`. Raised only when an older reader would misunderstand the document.
inline constexpr int kProgrammeFormat = 1;

/// A programme apart from any file: every record, people included, as an insert.
struct ProgrammeDocument
{
    core::ChangeSet changes;
};

/// Writes the whole programme to an open device. People are streamed, so that memory stays bounded. Equal data give
/// equal bytes. `progress` is told of every record of the people, of how many there are, and may stop it. Fails as
/// DiskFull or CannotWrite (args: path, empty where the device is no file), or as the people store does; then the
/// output is incomplete and the caller drops it.
core::Result<void> writeProgramme(const core::Plan &plan, core::PeopleStore &people, QIODevice &to,
                                  const core::WriteProgress &progress = {});

/// Reads a document from an open device. Ids that it leaves out come from `ids`. Texts are cleaned as core::storedText
/// does. Fails as BadSyntax, UnknownMember, DuplicateMember, MissingMember, BadMemberValue or MissingReference, or as
/// core::checkChanges does, each with its line as the last argument; as FormatNewer; or as CannotRead (args: path).
core::Result<ProgrammeDocument> readProgramme(QIODevice &from, core::IdSource &ids);

} // namespace ruam::interchange
