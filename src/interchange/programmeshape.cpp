#include "programmeshape.h"

#include <array>

namespace ruam::interchange {
namespace {

using core::Field;
using core::FieldType;
using core::Kind;
using Role = Member::Role;

/// A kind that stands within its parent, in the list `name`.
struct Part
{
    Kind kind;
    Kind parent;
    const char *name;
};
constexpr Part kParts[] = {
    {Kind::Module, Kind::Curriculum, "modules"},
    {Kind::AgreementParty, Kind::Agreement, "parties"},
    {Kind::AgencyMark, Kind::PilotAgency, "marks"},
    {Kind::GroupMembership, Kind::TrainingGroup, "provinces"},
    {Kind::DeliverableContent, Kind::Deliverable, "contents"},
    {Kind::AgendaSpeaker, Kind::AgendaItem, "speakers"},
};

constexpr Section kSections[] = {
    {"strategic_plans", Kind::StrategicPlan},
    {"strategies", Kind::Strategy},
    {"organisations", Kind::Organisation},
    {"announcements", Kind::Announcement},
    {"provinces", Kind::Province},
    {"holidays", Kind::Holiday},
    {"venues", Kind::Venue},
    {"subprojects", Kind::SubProject},
    {"statements", Kind::Statement},
    {"partnerships", Kind::Partnership},
    {"curricula", Kind::Curriculum},
    {"pilot_agencies", Kind::PilotAgency},
    {"events", Kind::Event},
    {"agreements", Kind::Agreement},
    {"groups", Kind::TrainingGroup},
    {"deliverables", Kind::Deliverable},
    {"tasks", Kind::Task},
    {"budget_lines", Kind::BudgetLine},
    {"notes", Kind::Note},
    {"file_links", Kind::FileLink},
    {"invitations", Kind::Invitation},
    {"agenda_items", Kind::AgendaItem},
    {"meals", Kind::Meal},
    {"issued_papers", Kind::IssuedPaper},
    {"signatories", Kind::Signatory},
    {"paper_templates", Kind::PaperTemplate},
    {"people", Kind::Person},
    {"contacts", Kind::Contact},
    {"registrations", Kind::Registration},
    {"attendance", Kind::Attendance},
    {"distinct_persons", Kind::DistinctPersons},
};
static_assert(std::size(kSections) + std::size(kParts) + 1 == core::kKindCount);

/// `position` orders within a list; for those who read the document it is an order.
QByteArray memberName(const Field &field)
{
    const QByteArray name = field.name;
    return name == "position" ? QByteArrayLiteral("order") : name;
}

bool isParentOfPart(Kind kind, const Field &field)
{
    for (const Part &part : kParts)
        if (part.kind == kind && field.type == FieldType::Reference && field.flags.structural &&
            field.target == part.parent)
            return true;
    return false;
}

std::vector<Member> fieldMembers(Kind kind)
{
    std::vector<Member> members{{QByteArrayLiteral("id"), Role::Id}};
    for (const Field &field : core::fieldsOf(kind))
        if (!isParentOfPart(kind, field))
            members.push_back({memberName(field), Role::Field, &field});
    return members;
}

/// The event's fields stand beside the group's own; where both have a name, the event's is told apart.
std::vector<Member> groupMembers()
{
    std::vector<Member> members = fieldMembers(Kind::TrainingGroup);
    for (Member &member : members)
        if (member.name == "event")
            member = {member.name, Role::EventId};
    const std::vector<Member> own = members;
    for (const Field &field : core::fieldsOf(Kind::Event)) {
        QByteArray name = memberName(field);
        for (const Member &member : own)
            if (member.name == name) {
                name.prepend("event_");
                break;
            }
        members.push_back({name, Role::EventField, &field});
    }
    return members;
}

std::vector<Member> buildMembers(Kind kind)
{
    std::vector<Member> members = kind == Kind::TrainingGroup ? groupMembers() : fieldMembers(kind);
    if (kind == Kind::Event) {
        members.push_back({QByteArrayLiteral("agreement"), Role::Agreement});
        members.push_back({QByteArrayLiteral("parties"), Role::Parts, nullptr, Kind::AgreementParty});
    }
    for (const Part &part : kParts)
        if (part.parent == kind)
            members.push_back({part.name, Role::Parts, nullptr, part.kind});
    Q_ASSERT(members.size() <= 64);
    return members;
}

} // namespace

const std::vector<Member> &membersOf(Kind kind)
{
    static const auto all = [] {
        std::array<std::vector<Member>, core::kKindCount> members;
        for (int i = 0; i < core::kKindCount; ++i)
            members[size_t(i)] = buildMembers(Kind(i));
        return members;
    }();
    return all[size_t(kind)];
}

const std::vector<Member> &nestedAgreementMembers()
{
    static const auto members = [] {
        std::vector<Member> nested;
        for (const Member &member : membersOf(Kind::Agreement))
            if (member.role == Role::Id || (member.role == Role::Field && member.name != "event"))
                nested.push_back(member);
        return nested;
    }();
    return members;
}

std::span<const Section> sections()
{
    return kSections;
}

} // namespace ruam::interchange
