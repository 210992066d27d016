#pragma once

#include <ruam/core/id.h>
#include <ruam/core/kind.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

/// The records of the plan, which is held in memory, as plain values. Texts are Thai unless the member ends in En;
/// dates are of the common era. `position` orders the records of one parent, dense from 1. `asPrinted` keeps the
/// announcement's own wording where it is doubtful; nobody edits it. Table and column of each are in docs/glossary.md.
namespace ruam::core {

/// Counts the writes of a row, so that a write based on an older row is refused. Not content: records that differ only
/// in it are equal.
struct Revision
{
    qint64 number = 0;
    friend constexpr bool operator==(Revision, Revision) { return true; }
};

struct StrategicPlan
{
    static constexpr Kind kKind = Kind::StrategicPlan;
    Id<StrategicPlan> id;
    Revision rev;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    std::optional<qint64> startYear; ///< common era
    std::optional<qint64> endYear;   ///< common era
    QString asPrinted;
    friend bool operator==(const StrategicPlan &, const StrategicPlan &) = default;
};

struct Strategy
{
    static constexpr Kind kKind = Kind::Strategy;
    Id<Strategy> id;
    Revision rev;
    Id<StrategicPlan> plan;
    std::optional<qint64> number;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    friend bool operator==(const Strategy &, const Strategy &) = default;
};

enum class OrganisationKind { Other, Ministry, Department, Office, Unit, University, Institute, Funder, Province };

struct Organisation
{
    static constexpr Kind kKind = Kind::Organisation;
    Id<Organisation> id;
    Revision rev;
    QString name;
    QString nameEn;
    bool englishConfirmed = false;
    QString shortName;
    OrganisationKind kind = OrganisationKind::Other;
    Id<Organisation> parent;
    QStringList aliases;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// The whole that a file holds; there is exactly one.
struct Programme
{
    static constexpr Kind kKind = Kind::Programme;
    Id<Programme> id;
    Revision rev;
    QString title;
    QString titleEn;
    QString shortName;
    QString purpose;
    QString purposeEn;
    Id<Organisation> owner;
    Id<Strategy> strategy;
    QString roundWord; ///< กลุ่ม, รุ่น or รอบ; empty means กลุ่ม
    QDate asOf;        ///< the day from which next, overdue and readiness are judged; invalid means today
    QString note;
    // What the office puts on its papers. Empty: what the owner of the programme and its parents say.
    QString office;
    QString officeEn;
    QString officeAddress; ///< a line each
    QString officeAddressEn;
    QString officeUnit; ///< who to ask, at the foot of letters
    QString officeTelephone;
    QString officeFax;
    QString officeEmail;
    QString letterPrefix;           ///< "นร 1201/": what the numbers of its letters begin with
    QString memoTo;                 ///< whom memos are addressed to
    QString emblem;                 ///< a PNG or JPEG in base64
    bool printedLetterhead = false; ///< the sheets bear the emblem already
    bool englishConfirmed = false;  ///< a person has confirmed the English titles
    friend bool operator==(const Programme &, const Programme &) = default;
};

struct Announcement
{
    static constexpr Kind kKind = Kind::Announcement;
    Id<Announcement> id;
    Revision rev;
    QString channel;
    QString reporter;
    QString reporterUnit; ///< as printed; its meaning may be unknown
    QString source;       ///< as printed
    QDateTime published;  ///< civil time as printed
    QDateTime updated;    ///< civil time as printed
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// Keyed by ISO 3166-2 (packedProvinceCode).
struct Province
{
    static constexpr Kind kKind = Kind::Province;
    Id<Province> id;
    Revision rev;
    QString name;
    QString nameEn;
    QString shortName;
    QString region; ///< one of four, as the National Statistical Office groups them; empty for Bangkok
    bool inScope = false;
    friend bool operator==(const Province &, const Province &) = default;
};
/// Bangkok (TH-10), which stands among the provinces and is none.
bool isBangkok(Id<Province> province);

enum class HolidayKind {
    Fixed,      ///< the same day every year
    Lunar,      ///< by the Thai lunar calendar
    Substitute, ///< for a holiday that falls on a weekend
    Yearly,     ///< announced anew each year, such as วันพืชมงคล
    Special,    ///< by a resolution of the Cabinet
};
enum class HolidayStatus { Announced, Expected, Unconfirmed };

/// A day off for the civil service; of one province alone where it names one. Two may fall on one day.
struct Holiday
{
    static constexpr Kind kKind = Kind::Holiday;
    Id<Holiday> id;
    Revision rev;
    QDate date;
    QString name;
    QString nameEn;
    QString shortName;
    HolidayKind kind = HolidayKind::Fixed;
    HolidayStatus status = HolidayStatus::Announced;
    Id<Province> province;
    QString source;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

enum class BookingState { NotSet, Contacted, Booked, Confirmed };

/// A place. With no name, only the province is known.
struct Venue
{
    static constexpr Kind kKind = Kind::Venue;
    Id<Venue> id;
    Revision rev;
    QString name;
    QString nameEn;
    bool englishConfirmed = false;
    QString shortName;
    QString room;
    QString roomEn;
    QString street;
    QString streetEn;
    Id<Province> province;
    std::optional<qint64> capacity; ///< persons
    BookingState booking = BookingState::NotSet;
    friend bool operator==(const Venue &, const Venue &) = default;
};

struct SubProject
{
    static constexpr Kind kKind = Kind::SubProject;
    Id<SubProject> id;
    Revision rev;
    qint64 position = 0;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName; ///< such as ระดับกระทรวง
    QStringList aliases;
    friend bool operator==(const SubProject &, const SubProject &) = default;
};

enum class StatementKind { Purpose, Objective, ExpectedResult, StatusNote };
enum class StatementState { NotSet, Done, InProgress, Planned };

/// One purpose, objective, expected result or status note; of the whole programme when it names no sub-project.
struct Statement
{
    static constexpr Kind kKind = Kind::Statement;
    Id<Statement> id;
    Revision rev;
    Id<SubProject> subProject;
    StatementKind kind = StatementKind::Objective;
    qint64 position = 0; ///< within sub-project and kind
    QString text;
    QString textEn;
    QString audience;
    QString audienceEn;
    StatementState state = StatementState::NotSet;
    friend bool operator==(const Statement &, const Statement &) = default;
};

enum class PartnerRole { Cooperation, AcademicAdviser, Funder };

/// What an organisation does for a sub-project, or for the whole programme when it names none.
struct Partnership
{
    static constexpr Kind kKind = Kind::Partnership;
    Id<Partnership> id;
    Revision rev;
    Id<SubProject> subProject;
    Id<Organisation> organisation; ///< may be none: an adviser in each province, say
    PartnerRole role = PartnerRole::Cooperation;
    qint64 position = 0;
    QString note;
    QString noteEn;
    friend bool operator==(const Partnership &, const Partnership &) = default;
};

enum class CurriculumState { Planned, InDevelopment, Developed };

struct Curriculum
{
    static constexpr Kind kKind = Kind::Curriculum;
    Id<Curriculum> id;
    Revision rev;
    Id<SubProject> subProject;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    QStringList aliases;
    CurriculumState state = CurriculumState::Planned;
    QString aim;
    QString aimEn;
    QString audience;
    QString audienceEn;
    friend bool operator==(const Curriculum &, const Curriculum &) = default;
};

struct Module
{
    static constexpr Kind kKind = Kind::Module;
    Id<Module> id;
    Revision rev;
    Id<Curriculum> curriculum;
    qint64 position = 0;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    friend bool operator==(const Module &, const Module &) = default;
};

enum class StudyIssueState { UnderConsideration, Chosen };

struct PilotAgency
{
    static constexpr Kind kKind = Kind::PilotAgency;
    Id<PilotAgency> id;
    Revision rev;
    Id<SubProject> subProject;
    Id<Organisation> organisation;
    qint64 position = 0;
    QString studyIssue;
    QString studyIssueEn;
    StudyIssueState issueState = StudyIssueState::UnderConsideration;
    friend bool operator==(const PilotAgency &, const PilotAgency &) = default;
};

enum class AgencyStep { Coordination, Study, IssueChoice, Signing, Training, Planning, Implementation, Conclusion };
inline constexpr int kAgencyStepCount = int(AgencyStep::Conclusion) + 1;
enum class MarkState { NotReached, InProgress, Done };

/// How far an agency is with one of the eight steps. They are no chain: each stands for itself, and one without a mark
/// has not been reached.
struct AgencyMark
{
    static constexpr Kind kKind = Kind::AgencyMark;
    Id<AgencyMark> id;
    Revision rev;
    Id<PilotAgency> agency;
    AgencyStep step = AgencyStep::Coordination;
    MarkState state = MarkState::NotReached;
    QDate date; ///< when the state was reached
    QString note;
    friend bool operator==(const AgencyMark &, const AgencyMark &) = default;
};

enum class EventKind { Training, TrainerTraining, Signing, Meeting, Other };
enum class EventState { Draft, Scheduled, Confirmed, Held, Postponed, Cancelled };

/// Anything with a date. A single day has end == start; without dates both are invalid.
struct Event
{
    static constexpr Kind kKind = Kind::Event;
    Id<Event> id;
    Revision rev;
    Id<SubProject> subProject;
    EventKind kind = EventKind::Other;
    EventState state = EventState::Draft;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    QDate start;
    QDate end;
    QTime timeStart;
    QTime timeEnd; ///< 00:00 is 24.00, the end of the day
    Id<Venue> venue;
    QString room;       ///< where it is not the venue's own: two rounds at one hotel need two rooms
    QDate headCountDue; ///< by which the venue is told how many come
    Id<Curriculum> curriculum;
    QString note;
    QString asPrinted;
    bool locked = false; ///< held and closed: its dates, people and papers stay as they were
    friend bool operator==(const Event &, const Event &) = default;
};

struct Agreement
{
    static constexpr Kind kKind = Kind::Agreement;
    Id<Agreement> id;
    Revision rev;
    Id<Event> event; ///< its signing
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    QString subject;
    QString subjectEn;
    QStringList aliases;
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

struct AgreementParty
{
    static constexpr Kind kKind = Kind::AgreementParty;
    Id<AgreementParty> id;
    Revision rev;
    Id<Agreement> agreement;
    Id<Organisation> organisation;
    qint64 position = 0;
    friend bool operator==(const AgreementParty &, const AgreementParty &) = default;
};

/// A round of training. Its identity for people is the number; its dates and venue are its event's.
struct TrainingGroup
{
    static constexpr Kind kKind = Kind::TrainingGroup;
    Id<TrainingGroup> id;
    Revision rev;
    Id<Event> event;
    std::optional<qint64> number;
    QString name;
    QString nameEn;
    bool englishConfirmed = false;
    QString shortName;
    QString asPrinted;
    friend bool operator==(const TrainingGroup &, const TrainingGroup &) = default;
};

enum class MembershipState { Proposed, Confirmed };

/// That a province is trained with a group. A province that takes part belongs to one group; a membership is a proposal
/// until a person confirms it.
struct GroupMembership
{
    static constexpr Kind kKind = Kind::GroupMembership;
    Id<GroupMembership> id;
    Revision rev;
    Id<TrainingGroup> group;
    Id<Province> province;
    MembershipState state = MembershipState::Proposed;
    friend bool operator==(const GroupMembership &, const GroupMembership &) = default;
};

enum class DeliverableState { NotStarted, InPreparation, Submitted, Published };

struct Deliverable
{
    static constexpr Kind kKind = Kind::Deliverable;
    Id<Deliverable> id;
    Revision rev;
    Id<SubProject> subProject;
    qint64 position = 0;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    DeliverableState state = DeliverableState::NotStarted;
    friend bool operator==(const Deliverable &, const Deliverable &) = default;
};

struct DeliverableContent
{
    static constexpr Kind kKind = Kind::DeliverableContent;
    Id<DeliverableContent> id;
    Revision rev;
    Id<Deliverable> deliverable;
    qint64 position = 0;
    QString text;
    QString textEn;
    friend bool operator==(const DeliverableContent &, const DeliverableContent &) = default;
};

enum class TaskState { NotStarted, InProgress, Waiting, Done, Cancelled };

struct Task
{
    static constexpr Kind kKind = Kind::Task;
    Id<Task> id;
    Revision rev;
    Id<SubProject> subProject;
    qint64 position = 0;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    QString shortName;
    TaskState state = TaskState::NotStarted;
    QString waitingFor; ///< who or what, when Waiting
    QDate start;
    QDate due;
    QDate finished;
    std::optional<qint64> percent; ///< 0 to 100
    Id<Organisation> owner;
    Id<Organisation> adviser;
    QString adviserNote; ///< scope and length of the advice, or an adviser who is no organisation
    QString adviserNoteEn;
    bool budgetSupport = false;
    QString purpose;
    QString purposeEn;
    QString audience;
    QString audienceEn;
    QString condition;
    QString conditionEn;
    Id<Task> predecessor;
    Id<Event> event;
    Id<Deliverable> deliverable;
    QString evidence;
    friend bool operator==(const Task &, const Task &) = default;
};

/// An amount in satang.
struct Money
{
    qint64 satang = 0;
    friend constexpr auto operator<=>(Money, Money) = default;
};

/// A sum of money for a sub-project or an event. What is left is approved less spent, computed.
struct BudgetLine
{
    static constexpr Kind kKind = Kind::BudgetLine;
    Id<BudgetLine> id;
    Revision rev;
    Id<SubProject> subProject;
    Id<Event> event; ///< where it is for one event or group alone; it then names no sub-project
    qint64 position = 0;
    QString title;
    QString titleEn;
    bool englishConfirmed = false;
    Id<Organisation> source;
    std::optional<Money> asked;
    std::optional<Money> approved;
    std::optional<Money> spent;
    QString note;
    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

} // namespace ruam::core
