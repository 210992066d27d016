#pragma once

#include <ruam/core/registrations.h>
#include <ruam/core/stores.h>
#include <ruam/format/roundtext.h>
#include <ruam/interchange/importpreview.h>

#include <QString>
#include <span>
#include <vector>

/// Names pasted from Excel, Word or an e-mail, taken apart for a preview. Nothing is entered here: the rows that a
/// person accepts go to core::registerPeople.
namespace ruam::interchange {

enum class PastedReason {
    AlreadyInGroup,  ///< the same name, and neither title nor province speak against it
    TwiceInPaste,    ///< the same name, and neither title nor province speak against it
    NamesakeInGroup, ///< the same name with another title or province
    NamesakeInPaste, ///< the same name with another title or province
    NoSurname,       ///< one word only
    DigitsInName,    ///< perhaps a number or an address in the wrong column
    UncertainTitle,  ///< the title is a guess, or is not known
    UnknownProvince, ///< no province of the programme is called so; the province stays empty
    SpelledProvince, ///< a province was found by another spelling of its name
    NoFirstZero,     ///< a telephone number that a spreadsheet took for a quantity, read with its 0
    UnknownRole,     ///< no role is called so; somebody enters as a participant
    OtherRound,      ///< the province is none of the round's
    TooLong,         ///< a text is longer than core::kMaxTextLength
    NoName,          ///< the row holds something, but no name
    OpenQuote,       ///< a quotation mark is not closed, so the columns may not be what was meant
    KnownPerson,     ///< somebody who is in the file already, from another round
    NewContact,      ///< somebody in the group already, of whom the file knows no such telephone number or e-mail yet
    LikePerson,      ///< somebody in the file has the same name but for a mark, or another post or place
    BracketsInName,  ///< perhaps a nickname, or somebody in whose place they come
    SheetError,      ///< a formula of the spreadsheet failed; left out
    BadTelephone,    ///< no digit in it; left out
    BadEmail,        ///< left out
    LikeRow,         ///< a row above has the same name but for marks or blanks
    NothingAbove,    ///< a ditto mark below an empty cell, or below no row
    CarriedDown,     ///< taken from a line above, as the list has it; no reason to look
};

/// What a cell of the paste was read as. Ignored: columns with another heading.
enum class PastedColumn {
    Ignored,
    Number,
    FullName,
    Title,
    Given,
    Surname,
    Position,
    Organisation,
    Province,
    Telephone,
    Email,
    Role
};

/// Why a row is not simply new, and which cell says so.
struct PastedNote
{
    PastedReason reason;
    PastedColumn column; ///< of `cell`
    QString cell;        ///< as pasted, trimmed
    QString readAs = {}; ///< SpelledProvince: the name of the province; UnknownProvince: of the one it may be
    friend bool operator==(const PastedNote &, const PastedNote &) = default;
};

/// A cell that is said by those above it: by a ditto mark, or empty below what counts for it.
struct CellFromAbove
{
    PastedColumn column;
    QString text; ///< as it stands there
};

/// One person of the paste.
struct PastedPerson
{
    qsizetype line = 0; ///< the first line of the row, from 1
    QString raw;        ///< the row as pasted
    core::NewParticipant participant;
    QString telephone;
    QString email;
    ImportState state = ImportState::New; ///< the gravest of the notes
    std::vector<PastedNote> notes;
    std::vector<CellFromAbove> fromAbove;
    core::RegistrationId match; ///< AlreadyInGroup, NamesakeInGroup: whom it matches
    qsizetype matchLine = 0;    ///< TwiceInPaste, NamesakeInPaste, LikeRow: where the name stood first
    /// KnownPerson: who it is; LikePerson: who it may be; AlreadyInGroup: who it is where nothing speaks against it.
    std::optional<core::Person> known;
    std::vector<core::Contact> contacts;               ///< NewContact: what they gain
    std::optional<format::OtherRoundNames> otherRound; ///< OtherRound: which
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
    QStringList heading;               ///< the cells of the heading row
    bool cut = false;                  ///< there was more than kMaxPastedRows; the rest was not read
};
inline constexpr qsizetype kMaxPastedRows = 200'000;

/// Takes a pasted table or list apart. Columns are separated by tabs, else by runs of blanks; a quoted cell may hold
/// line breaks. A heading row tells the columns; without one they are told by what they hold. `existing` are the people
/// already in the group. Never fails: what cannot be read is said row by row. Time grows with the text's length.
PastedPeople readPastedPeople(const QString &text, const core::Plan &plan, std::span<const core::Participant> existing);

/// What somebody says a column holds, where its heading does not: by the heading, or by the letters of the sheet ("C").
struct ColumnChoice
{
    QString column;
    PastedColumn field;
};
/// The names by which a column is chosen: "title", "given", …, "ignore".
std::optional<PastedColumn> pastedColumnFromName(QStringView name);
QStringList pastedColumnNames();

/// The same for a file. A line across the table that names an office or a province counts for the people below it. So
/// does the office or the province of the first row of a block, where blank lines part the blocks and no other row of
/// it names one; an office never for another province. Names a choice whose column is not there.
struct TablePeople
{
    PastedPeople people;
    QString unknownColumn;
};
TablePeople readTablePeople(const Table &table, const std::vector<ColumnChoice> &choices, const core::Plan &plan,
                            std::span<const core::Participant> existing);

/// Finds the people of the rows among all of the file. The same name with the same province or organisation, and one
/// such alone, is that person (KnownPerson); any other likeness is a doubt (LikePerson). Who is in the event is
/// AlreadyInGroup, and NewContact where the row says a new way to reach them. Fails as the store does.
core::Result<void> matchPeople(PastedPeople &people, core::EventId event, const core::Plan &plan,
                               core::PeopleStore &store);

/// Judges a row anew of which a person has corrected the texts, in `participant`: what was doubtful about the reading
/// is settled by that. Whom it may be is asked of matchPeople() again.
void judgeCorrected(PastedPerson &person, const core::Plan &plan, std::span<const core::Participant> existing);

/// Says of which rows the province is none of the event's, and doubts them where the grouping is confirmed; to be asked
/// when everything else is known of them.
void doubtProvinces(PastedPeople &people, core::EventId event, const core::Plan &plan);

/// A file's table of people for an event, against those of the event and all of the file. Fails as the store does.
core::Result<TablePeople> readListedPeople(const Table &table, const std::vector<ColumnChoice> &choices,
                                           core::EventId event, const core::Plan &plan, core::PeopleStore &store);

/// Whether a row enters without anybody looking: it is new, it is somebody known who is not in the event yet, or it
/// says how to reach somebody who is.
bool isSure(const PastedPerson &person);
/// Whether a row enters a list that somebody looks at, unless they say otherwise: a doubt about how it was read stands
/// beside it; whom it is and what it was read as are not decided for them.
bool isTakenWhenSeen(const PastedPerson &person);
/// The rows as they are taken in; contacts that a known person has already are left out. Fails as the store does.
core::Result<std::vector<core::ListedNewcomer>> newcomersOf(const std::vector<const PastedPerson *> &rows,
                                                            core::PeopleStore &store);

/// What a row takes from those above it, where it has a column for that.
std::vector<ColumnText> cellsFromAbove(const PastedPerson &person, const std::vector<PastedColumn> &columns);

/// One of the notes of a row, in the reader's words.
QString pastedNoteText(const PastedPerson &person, const PastedNote &note, const format::Texts &texts);
/// Why a row is not simply new, in the reader's words; empty where it is.
QString pastedNotesText(const PastedPerson &person, const format::Texts &texts);

} // namespace ruam::interchange
