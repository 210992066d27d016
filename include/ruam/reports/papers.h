#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/stores.h>
#include <ruam/format/names.h>
#include <ruam/reports/document.h>

#include <QFlags>
#include <map>
#include <span>
#include <vector>

/// The papers Ruam makes: values to documents. Layouts: docs/papers.md. A paper's language, era and digits are its own,
/// independent of the screen's.
namespace ruam::reports {

/// In the order of the registry, which is that of docs/papers.md.
enum class PaperKind {
    SignIn,
    People,
    ReplyForm,
    Agenda,
    Groups,
    GroupPage,
    Programme,
    Badges,
    Invitation,
    LetterTrainer,
    LetterVenue,
    LetterFollowUp,
    LetterChange,
    LetterThanks,
    Envelopes,
    Labels,
    MemoApproval,
    MemoNames,
    MemoResults,
    MemoChange,
    Coverage,
    PlanBars,
    AgencyCards,
    YearCalendar,
    TableNames,
    Tasks,
    History,
    Changes,
    Rooms,
    Meals,
    Coordinators,
    Receipt,
    DiscussionGroups,
};

/// How much of what is known a paper shows.
enum class Profile {
    Office, ///< inside the office: also what is missing
    Door,   ///< on tables and doors: name, post, agency
    Public, ///< for publication
};

/// What a paper can be made for. One that takes groups or events is made for all of them where none is named.
enum class ScopePart {
    Group = 0x1,
    Event = 0x2,         ///< one that belongs to no group
    Provinces = 0x4,     ///< those selected
    Registrations = 0x8, ///< the persons selected
    Tasks = 0x10,        ///< the rows selected
};
Q_DECLARE_FLAGS(ScopeParts, ScopePart)

/// The options that make a difference to a paper, beside language, era, digits and print time, which all papers have.
enum class OptionPart {
    AsOf = 0x1,
    Profile = 0x2,
    Order = 0x4,        ///< of the names
    Bands = 0x8,        ///< a band for each province
    Doctor = 0x10,      ///< titles of doctors
    FirstCard = 0x20,   ///< the first card of a partly used sheet
    Preset = 0x40,      ///< of a sign-in book
    Numbers = 0x80,     ///< that begin anew in each province
    Borders = 0x100,    ///< of an agenda
    Cover = 0x200,      ///< of the programme report
    Since = 0x400,      ///< of the history
    Cards = 0x1000,     ///< their size, title, backs and blank ones
    Letter = 0x2000,    ///< letterhead, number, date and signatory
    BothSides = 0x4000, ///< each letter begins on a sheet of its own
};
Q_DECLARE_FLAGS(OptionParts, OptionPart)

struct PaperInput;
using PaperBuilder = core::Result<Document> (*)(const PaperInput &input);

struct PaperInfo
{
    PaperKind kind;
    const char *name;  ///< on the command line
    ScopeParts scopes; ///< none: it is about the whole programme
    OptionParts options;
    format::Digits digits; ///< unless the options say otherwise
    Profile profile;       ///< unless the options say otherwise
    PaperBuilder build;    ///< for buildPaper() alone

    constexpr bool perGroup() const { return scopes.testFlag(ScopePart::Group); }
};
std::span<const PaperInfo> papers();
const PaperInfo &paperInfo(PaperKind kind);
/// Null if no paper has this name.
const PaperInfo *findPaper(QStringView name);
/// "ใบลงทะเบียน"
QString paperTitle(PaperKind kind, const format::Texts &texts);
QString cautionText(Caution caution, const format::Texts &texts);
/// "office", "door", "public" as on the command line.
std::optional<Profile> profileFromName(QStringView name);

/// How a sign-in book is laid out.
enum class SignInPreset {
    OneDay,      ///< a set for each day, morning and afternoon
    BothDays,    ///< two days side by side, landscape
    FullColumns, ///< one day, post and agency apart, landscape
    HalfDay,     ///< a set for each half of a day, with the time
};

/// Who signs. Empty members print as dots.
struct Signatory
{
    QString name;
    QString post;
};

/// Head and foot of letters and memos.
struct LetterTexts
{
    QString office; ///< empty: that to which the owner of the programme belongs
    QStringList address;
    QString unit; ///< at the foot: who to ask
    QString telephone;
    QString fax;
    QString email;
    QString number;                 ///< "นร 1201/ว 12"
    QString numberPrefix;           ///< "นร 1201/": where the number is left to be written by hand
    QDate date;                     ///< invalid: its day is left to who signs
    QByteArray emblem;              ///< PNG or JPEG; empty: its room stays free
    bool printedLetterhead = false; ///< the sheets bear the emblem already
    Signatory signatory;
    QString actingFor; ///< a line below the post
    QString head;      ///< whom memos are addressed to
};

/// The office's own wording, font and size of a paper; what is empty is as the program brings it along.
struct Wording
{
    QString addressee;
    QString subject;
    QString reference;
    QString enclosures; ///< a line each: what | how many
    QString body;       ///< a paragraph a line
    QString font;
    int sizeStep = 0;
    friend bool operator==(const Wording &, const Wording &) = default;
};

/// Texts that belong to the office. What is empty is taken from the programme, see withOfficeTexts().
struct OwnerTexts
{
    QString courseLine;  ///< second line of the sign-in book; empty: made from the curriculum
    Signatory preparer;  ///< ผู้จัดทำรายงาน
    Signatory reviewer;  ///< ผู้ตรวจ
    Signatory registrar; ///< เจ้าหน้าที่ผู้รับลงทะเบียน
    Signatory certifier; ///< ผู้รับรอง
    LetterTexts letter;
    Wording wording;
    bool settled = false; ///< as a paper was issued: what is empty stays empty
};

enum class CardSheet {
    Eight, ///< 95 by 65 mm
    Ten,   ///< 90 by 54 mm
};
enum class TitleOnCard { InFront, Above, None };
struct CardOptions
{
    CardSheet sheet = CardSheet::Eight;
    TitleOnCard title = TitleOnCard::InFront;
    qint64 blanks = 0;         ///< cards without a name behind the others
    bool agendaBehind = false; ///< a sheet with the agenda of the first day behind each
};

struct PaperOptions
{
    format::Language language = format::Language::Thai;
    std::optional<format::Digits> digits; ///< none: the paper's own
    format::Era era = format::Era::Buddhist;
    std::optional<Profile> profile; ///< none: the paper's own
    QDate asOf;          ///< the day from which next and overdue are judged; invalid: the programme's, if it has one
    QDateTime printedAt; ///< civil time; invalid: not printed, and equal input gives equal pages
    core::ParticipantOrder order = core::ParticipantOrder::AsGiven;
    bool byProvince = true; ///< a band for each province, provinces in the order of the dictionary
    format::DoctorTitle doctor = format::DoctorTitle::Shown;
    CardOptions cards;
    bool bothSides = false;
    SignInPreset preset = SignInPreset::OneDay;
    bool restartNumbers = false; ///< in each province
    bool bordered = false;       ///< of an agenda: a table with rules
    bool cover = false;          ///< of the programme report
    QDateTime since;             ///< UTC: changes from then on; invalid: all of them
    std::optional<qint64> issue; ///< of a sheet, from 1; none: the one that follows those on record
    qint64 firstCard = 1;        ///< on the first sheet of cards, which may be partly used
    OwnerTexts owner;
};

/// What a paper is made for. A selection narrows what the group, the event or the whole programme has; an empty one
/// leaves all of it.
struct PaperScope
{
    core::TrainingGroupId group = {}; ///< none: all groups, unless there is an event
    core::EventId event = {};
    std::vector<core::ProvinceId> provinces = {};
    std::vector<core::RegistrationId> registrations = {};
    std::vector<core::TaskId> tasks = {};
    friend bool operator==(const PaperScope &, const PaperScope &) = default;
};

/// How many take part in an event, and from how many provinces.
struct PeopleCount
{
    qint64 people = 0;
    qint64 provinces = 0;
};
using PeopleCounts = std::map<core::EventId, PeopleCount>;

/// Builds a paper from the plan and, where it needs them, people and history from the store (null: nobody, nothing).
/// Fails as NotFound (group, event, or that there is none), EnglishMissing, OutOfRange (a round of too many days) or as
/// the store does.
core::Result<Document> buildPaper(PaperKind kind, const core::Plan &plan, core::PeopleStore *people,
                                  const PaperScope &scope, const PaperOptions &options,
                                  core::ProgrammeStore *history = nullptr);

/// The options with what the programme says about its office, its signatories and the wording of the paper, in the
/// language of the paper. What the options say themselves stays.
PaperOptions withOfficeTexts(PaperKind kind, const core::Plan &plan, PaperOptions options);

/// How the program words a paper unless the office has its own wording: for letters and memos what is in their
/// template, for others the sentence at their end, if they have one.
Wording builtInWording(PaperKind kind, const format::Texts &texts);

/// The bytes of a picture file as an emblem is kept: a PNG or JPEG, made smaller where it is finer than paper shows.
/// Fails as NoPicture or PictureTooLarge.
core::Result<QByteArray> emblemFrom(const QByteArray &file);

/// รายงานความก้าวหน้าโครงการ. Facts that are not known are left out; the Office profile lists them. Fails as
/// EnglishMissing, which names every record without an English text.
core::Result<Document> programmeReport(const core::Plan &plan, const PeopleCounts &people, const PaperOptions &options);

/// บัญชีลงลายมือชื่อ, one section for each day of the group. Trainees who were named or confirmed are listed; without
/// any, blank rows fill the first page. Fails as NotFound, OutOfRange or EnglishMissing.
core::Result<Document> signInBook(const core::Plan &plan, core::TrainingGroupId group,
                                  const std::vector<core::Participant> &participants, const PaperOptions &options);

/// The summary of a group in five lines, for a message. Fails as buildPaper.
core::Result<QString> groupMessage(const core::Plan &plan, core::PeopleStore *people, core::TrainingGroupId group,
                                   const PaperOptions &options);

/// "ใบลงทะเบียน กลุ่มที่ 3 2550-07-17.pdf": title, scope, and the first day of the group or the as-of date, in the era of
/// the options with Arabic digits. Holds nothing that a file system refuses.
QString suggestedFileName(PaperKind kind, const core::Plan &plan, const PaperScope &scope, const PaperOptions &options,
                          const QString &suffix = QStringLiteral("pdf"));

Q_DECLARE_OPERATORS_FOR_FLAGS(ScopeParts)
Q_DECLARE_OPERATORS_FOR_FLAGS(OptionParts)

} // namespace ruam::reports
