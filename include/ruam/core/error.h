#pragma once

#include <ruam/core/kind.h>

#include <QDate>
#include <QList>
#include <QString>
#include <variant>

namespace ruam::core {

/// Every expected failure. The enumerators' names are printed by `--json`; the user's words come from format/messages.
enum class Code {
    // Files
    FileNotFound,     ///< args: path
    DirectoryMissing, ///< args: path of the directory
    NotRuamFile,      ///< args: path
    FileDamaged,      ///< args: path
    FileNewer,        ///< args: path, schema version of the file
    FileReadOnly,     ///< args: path
    FileExists,       ///< args: path
    FileInUse,        ///< args: path, person, computer, since when (ISO, UTC); empty as far as not known
    DiskFull,         ///< args: path
    CannotRead,       ///< args: path
    CannotWrite,      ///< args: path
    // Interchange
    BadSyntax,       ///< args: line
    UnknownMember,   ///< args: member, line
    DuplicateMember, ///< args: member, line
    MissingMember,   ///< args: member, line
    BadMemberValue,  ///< args: member, line
    FormatNewer,     ///< args: format number of the document
    // Edits
    NotFound,         ///< args: record
    ChangedElsewhere, ///< args: record
    Required,         ///< args: field name
    TooLong,          ///< args: field name, greatest length
    OutOfRange,       ///< args: field name, least, greatest
    BadValue,         ///< args: field name
    Circular,         ///< args: field name, the record referred to, which refers back, directly or through others
    EndBeforeStart,   ///< args: start, end (dates, or times as text)
    EndWithoutStart,
    MissingReference,   ///< args: field name, record referred to; from a document also its line, as for the codes above
    StillReferredTo,    ///< args: record, then the records that refer to it
    NumberInUse,        ///< args: number, record that has it
    ProvinceNotInScope, ///< args: province
    ProvinceInGroup,    ///< args: province, group that has it
    ProvincesUnassigned, ///< args: the provinces in scope that belong to no group
    RoundLocked,         ///< args: event
    AlreadyRegistered,   ///< args: person's name
    PlaceTaken,          ///< args: name of the person in whose place another comes
    UnknownPlaceholder,  ///< args: what stands in the braces
    UnpairedBrackets,    ///< a "[" or "{" without its other half, or one within another
    PictureTooLarge,     ///< args: kilobytes, the most that are kept
    NoPicture,           ///< neither PNG nor JPEG
    NothingToUndo,
    NothingToRedo,
    // Papers
    EnglishMissing,  ///< args: the records that have no English text
    PaperIncomplete, ///< args: record, "kind.field" that is empty, and so on in pairs
    NobodyToWriteTo, ///< nothing is missing, but all have answered already
    NoThaiFont,
    Cancelled,
};
/// Number of enumerators, for loops over all codes.
inline constexpr int kCodeCount = int(Code::Cancelled) + 1;

/// The enumerator's name, as printed by `--json`. Never empty.
const char *codeName(Code code);

/// One typed argument of an error or of a step, so that the words can name the province or print the date in the
/// reader's era.
using Arg = std::variant<RecordRef, QDate, QString, qint64>;

/// A failure that was to be expected. `detail` is technical, English, for the log; it is never shown by itself.
struct Error
{
    Code code;
    QList<Arg> args;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace ruam::core
