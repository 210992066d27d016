#pragma once

#include <ruam/core/edits.h>

#include <QString>
#include <span>
#include <vector>

/// Names pasted from Excel, Word or an e-mail, taken apart for a preview. Nothing is entered here: the rows that a
/// person accepts go to core::registerPeople.
namespace ruam::interchange {

enum class PastedState {
    New,      ///< nothing against it
    Matches,  ///< the same name is in the group already, or stood higher up in the paste
    Doubtful, ///< can be entered, but a person should look
    Refused,  ///< cannot be entered
};

enum class PastedReason {
    AlreadyInGroup,  ///< the same name, titles apart
    TwiceInPaste,    ///< the same name, titles apart
    NoSurname,       ///< one word only
    DigitsInName,    ///< perhaps a number or an address in the wrong column
    UncertainTitle,  ///< the title is a guess, or is not known
    UnknownProvince, ///< no province of the programme is called so; the province stays empty
    TooLong,         ///< a text is longer than core::kMaxTextLength
    NoName,          ///< the row holds something, but no name
};

/// What a cell of the paste was read as. Ignored: numbers, telephone numbers and columns with another heading.
enum class PastedColumn { Ignored, Number, FullName, Title, Given, Surname, Position, Organisation, Province };

/// Why a row is not simply new, and which cell says so.
struct PastedNote
{
    PastedReason reason;
    PastedColumn column; ///< of `cell`
    QString cell;        ///< as pasted, trimmed
    friend bool operator==(const PastedNote &, const PastedNote &) = default;
};

/// One person of the paste.
struct PastedPerson
{
    qsizetype line = 0; ///< the first line of the row, from 1
    QString raw;        ///< the row as pasted
    core::NewParticipant participant;
    PastedState state = PastedState::New; ///< the gravest of the notes
    std::vector<PastedNote> notes;
    core::RegistrationId match; ///< AlreadyInGroup: whom it matches
    qsizetype matchLine = 0;    ///< TwiceInPaste: where the name stood first
};

/// A line that is nobody, so that the preview can account for every line.
struct PastedSkip
{
    enum class Why { Blank, Heading, Band };
    qsizetype line = 0;
    Why why = Why::Blank;
    QString raw;
    friend bool operator==(const PastedSkip &, const PastedSkip &) = default;
};

struct PastedPeople
{
    std::vector<PastedPerson> people;
    std::vector<PastedSkip> skipped;
    std::vector<PastedColumn> columns; ///< what each column was read as
    bool cut = false;                  ///< there was more than kMaxPastedRows; the rest was not read
};
inline constexpr qsizetype kMaxPastedRows = 200'000;

/// Takes a pasted table or list apart. Columns are separated by tabs, else by runs of blanks; a quoted cell may hold
/// line breaks. A heading row tells the columns; without one they are told by what they hold. `existing` are the people
/// already in the group. Never fails: what cannot be read is said row by row. Time grows with the text's length.
PastedPeople readPastedPeople(const QString &text, const core::Plan &plan, std::span<const core::Participant> existing);

} // namespace ruam::interchange
