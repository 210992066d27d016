#pragma once

#include <ruam/core/attachedrecords.h>

/// The records of a round from the letter to its papers. They belong to the plan, and refer to people by id alone.
namespace ruam::core {

struct Person;

enum class LetterState { Draft, ForSignature, Signed, Sent };

/// What a province was asked and what it answered: one for each province of a group, made when something is known. It
/// stays with the province when that goes to another group, and has no group while the province is in none. How far the
/// answer is, is computed (invitationState).
struct Invitation
{
    static constexpr Kind kKind = Kind::Invitation;
    Id<Invitation> id;
    Revision rev;
    Id<TrainingGroup> group;
    Id<Province> province;
    std::optional<qint64> quota; ///< persons
    QString letterNumber;
    LetterState letterState = LetterState::Draft;
    QDate sent;
    QDate replyBy;
    QDate replied;
    std::optional<qint64> accepted; ///< persons the province says it sends
    bool declined = false;
    QString declineReason;
    Id<Person> coordinator;
    std::optional<qint64> mealsGeneral;
    std::optional<qint64> mealsMuslim;
    std::optional<qint64> mealsVegetarian;
    friend bool operator==(const Invitation &, const Invitation &) = default;
};

enum class AgendaKind { Registration, Opening, Session, Break, Lunch, Discussion, Closing, Other };

/// One line of an event's agenda. The day counts from the first day of the event, so that a moved event keeps its
/// agenda. Without a title it is called by its module, else by its kind.
struct AgendaItem
{
    static constexpr Kind kKind = Kind::AgendaItem;
    Id<AgendaItem> id;
    Revision rev;
    Id<Event> event;
    qint64 day = 1;
    qint64 position = 0; ///< within event and day
    QTime timeStart;
    QTime timeEnd;
    AgendaKind kind = AgendaKind::Session;
    Id<Module> module;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString room;
    QString note;
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

struct AgendaSpeaker
{
    static constexpr Kind kKind = Kind::AgendaSpeaker;
    Id<AgendaSpeaker> id;
    Revision rev;
    Id<AgendaItem> item;
    qint64 position = 0;
    Id<Person> person;
    friend bool operator==(const AgendaSpeaker &, const AgendaSpeaker &) = default;
};

enum class MealKind { Breakfast, MorningBreak, Lunch, AfternoonBreak, Dinner };

/// How many eat what at one meal of an event: numbers for the venue, never a person's.
struct Meal
{
    static constexpr Kind kKind = Kind::Meal;
    Id<Meal> id;
    Revision rev;
    Id<Event> event;
    qint64 day = 1; ///< as AgendaItem::day
    MealKind kind = MealKind::Lunch;
    std::optional<qint64> general;
    std::optional<qint64> muslim;
    std::optional<qint64> vegetarian;
    QString note;
    friend bool operator==(const Meal &, const Meal &) = default;
};

/// That a paper left the house, or was printed for use: what it was, for which event, and when.
struct IssuedPaper
{
    static constexpr Kind kKind = Kind::IssuedPaper;
    Id<IssuedPaper> id;
    Revision rev;
    Id<Event> event;
    QString paper;               ///< the paper's name on the command line
    QDateTime issued;            ///< UTC
    std::optional<qint64> names; ///< persons it lists
    QString letterNumber;
    QString options; ///< JSON, to issue it again exactly
    friend bool operator==(const IssuedPaper &, const IssuedPaper &) = default;
};

/// What a signatory signs.
enum class SigningRole { Letter, Memo, Registrar, Certifier, Preparer, Reviewer };
/// In whose stead somebody signs.
enum class Acting {
    Own,      ///< by their own post
    InPlace,  ///< รักษาราชการแทน: the post is empty, or its holder cannot act
    OnBehalf, ///< ปฏิบัติราชการแทน: the holder has delegated it
};

/// Who signs the papers of the office. The first of a role signs.
struct Signatory
{
    static constexpr Kind kKind = Kind::Signatory;
    Id<Signatory> id;
    Revision rev;
    SigningRole role = SigningRole::Letter;
    qint64 position = 0; ///< within the role
    QString name;
    QString nameEn;
    QString post;
    QString postEn;
    Acting acting = Acting::Own;
    QString actingFor; ///< the post in whose stead
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// How the office makes one of its papers; what is empty is as the program brings it along. At most one a paper.
struct PaperTemplate
{
    static constexpr Kind kKind = Kind::PaperTemplate;
    Id<PaperTemplate> id;
    Revision rev;
    QString paper; ///< its name on the command line
    QString addressee;
    QString subject;
    QString reference;
    QString enclosures; ///< a line each: what | how many
    QString body;       ///< a paragraph a line; with the placeholders of papertemplates.h
    QString font;       ///< a family; where it is not installed the usual one serves
    std::optional<qint64> sizeStep;
    friend bool operator==(const PaperTemplate &, const PaperTemplate &) = default;
};

} // namespace ruam::core
