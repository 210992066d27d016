#pragma once

#include <QHashFunctions>
#include <compare>

namespace ruam::core {

/// The kinds of records. The order is the order of dependency used by storage and JSON: a kind refers only to kinds
/// before it, or to itself.
enum class Kind {
    StrategicPlan,
    Strategy,
    Organisation,
    Programme,
    Announcement,
    Province,
    Holiday,
    Venue,
    SubProject,
    Statement,
    Partnership,
    Curriculum,
    Module,
    PilotAgency,
    AgencyMark,
    Event,
    Agreement,
    AgreementParty,
    TrainingGroup,
    GroupMembership,
    Deliverable,
    DeliverableContent,
    Task,
    BudgetLine,
    Note,
    FileLink,
    Person,
    Contact,
    Registration,
    Attendance,
    DistinctPersons,
    Invitation,
    AgendaItem,
    AgendaSpeaker,
    Meal,
    IssuedPaper,
    Signatory,
    PaperTemplate,
};
inline constexpr int kKindCount = int(Kind::PaperTemplate) + 1;

/// One record of any kind. A zero id is "none".
struct RecordRef
{
    Kind kind = Kind::Programme;
    qint64 id = 0;

    friend constexpr auto operator<=>(RecordRef, RecordRef) = default;
    friend size_t qHash(RecordRef ref, size_t seed = 0) noexcept { return ::qHashMulti(seed, int(ref.kind), ref.id); }
};

} // namespace ruam::core
