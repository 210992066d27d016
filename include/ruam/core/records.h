#pragma once

#include <ruam/core/roundrecords.h>

#include <tuple>

/// The records of the people, and what all kinds of records have in common.
namespace ruam::core {

/// Someone who takes part. `title` holds all titles as typed, stacked ones separated by a space.
struct Person
{
    static constexpr Kind kKind = Kind::Person;
    Id<Person> id;
    Revision rev;
    QString title;
    QString given;
    QString surname;
    QString positionTitle; ///< ตำแหน่ง
    Id<Organisation> organisation;
    Id<Province> province;
    friend bool operator==(const Person &, const Person &) = default;
};

enum class ContactKind { Telephone, Mobile, Fax, Email, Other };

/// How to reach a person or an organisation, exactly one of both. Apart from them, so that no list shows it unasked.
struct Contact
{
    static constexpr Kind kKind = Kind::Contact;
    Id<Contact> id;
    Revision rev;
    Id<Person> person;
    Id<Organisation> organisation;
    ContactKind kind = ContactKind::Telephone;
    QString value;
    QString note;
    friend bool operator==(const Contact &, const Contact &) = default;
};

enum class RegistrationRole { Trainee, Trainer, CentralTrainer, AdviserTrainer, Staff, Observer };
enum class RegistrationState { Named, Confirmed, Reserve, Substituted, Absent, Cancelled };

/// That a person takes part in an event. Post, organisation and province are copied from the person, so that the papers
/// of an old round do not change.
struct Registration
{
    static constexpr Kind kKind = Kind::Registration;
    Id<Registration> id;
    Revision rev;
    Id<Event> event;
    Id<Person> person;
    qint64 position = 0; ///< the order in which the names were given
    RegistrationRole role = RegistrationRole::Trainee;
    RegistrationState state = RegistrationState::Named;
    QString positionTitle;
    Id<Organisation> organisation;
    Id<Province> province;
    Id<Registration> replaces;             ///< in whose place and number this one stands
    bool walkIn = false;                   ///< registered at the desk
    std::optional<qint64> discussionGroup; ///< กลุ่มย่อย, from 1
    QDate arrives;                         ///< of those who travel
    QDate departs;
    friend bool operator==(const Registration &, const Registration &) = default;
};

enum class HalfDay { Morning, Afternoon };

/// That a participant came, on one half of one day.
struct Attendance
{
    static constexpr Kind kKind = Kind::Attendance;
    Id<Attendance> id;
    Revision rev;
    Id<Event> event; ///< the registration's
    Id<Registration> registration;
    QDate date;
    HalfDay half = HalfDay::Morning;
    QTime time; ///< when it was marked
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

/// That two persons whose names are alike are not the same, as somebody said.
struct DistinctPersons
{
    static constexpr Kind kKind = Kind::DistinctPersons;
    Id<DistinctPersons> id;
    Revision rev;
    Id<Person> first; ///< the lesser id
    Id<Person> second;
    friend bool operator==(const DistinctPersons &, const DistinctPersons &) = default;
};

/// All record types, in the order of Kind.
using RecordTypes =
    std::tuple<StrategicPlan, Strategy, Organisation, Programme, Announcement, Province, Holiday, Venue, SubProject,
               Statement, Partnership, Curriculum, Module, PilotAgency, AgencyMark, Event, Agreement, AgreementParty,
               TrainingGroup, GroupMembership, Deliverable, DeliverableContent, Task, BudgetLine, Note, FileLink,
               Person, Contact, Registration, Attendance, DistinctPersons, Invitation, AgendaItem, AgendaSpeaker, Meal,
               IssuedPaper, Signatory, PaperTemplate>;
static_assert(std::tuple_size_v<RecordTypes> == kKindCount);

/// The people are read a page at a time from the store; every other kind is held in memory.
constexpr bool isPeopleKind(Kind kind)
{
    return kind >= Kind::Person && kind <= Kind::DistinctPersons;
}

using StrategicPlanId = Id<StrategicPlan>;
using StrategyId = Id<Strategy>;
using OrganisationId = Id<Organisation>;
using ProgrammeId = Id<Programme>;
using AnnouncementId = Id<Announcement>;
using ProvinceId = Id<Province>;
using HolidayId = Id<Holiday>;
using VenueId = Id<Venue>;
using SubProjectId = Id<SubProject>;
using StatementId = Id<Statement>;
using PartnershipId = Id<Partnership>;
using CurriculumId = Id<Curriculum>;
using ModuleId = Id<Module>;
using PilotAgencyId = Id<PilotAgency>;
using AgencyMarkId = Id<AgencyMark>;
using EventId = Id<Event>;
using AgreementId = Id<Agreement>;
using AgreementPartyId = Id<AgreementParty>;
using TrainingGroupId = Id<TrainingGroup>;
using GroupMembershipId = Id<GroupMembership>;
using DeliverableId = Id<Deliverable>;
using DeliverableContentId = Id<DeliverableContent>;
using TaskId = Id<Task>;
using BudgetLineId = Id<BudgetLine>;
using NoteId = Id<Note>;
using FileLinkId = Id<FileLink>;
using PersonId = Id<Person>;
using ContactId = Id<Contact>;
using RegistrationId = Id<Registration>;
using AttendanceId = Id<Attendance>;
using DistinctPersonsId = Id<DistinctPersons>;
using InvitationId = Id<Invitation>;
using AgendaItemId = Id<AgendaItem>;
using AgendaSpeakerId = Id<AgendaSpeaker>;
using MealId = Id<Meal>;
using IssuedPaperId = Id<IssuedPaper>;
using SignatoryId = Id<Signatory>;
using PaperTemplateId = Id<PaperTemplate>;

template <class R>
constexpr RecordRef refOf(Id<R> id)
{
    return {R::kKind, id.value};
}
template <class R>
constexpr RecordRef refOf(const R &record)
{
    return {R::kKind, record.id.value};
}

/// Calls f.template operator()<R>() for the record type of `kind`.
template <class F>
decltype(auto) withKind(Kind kind, F &&f)
{
    switch (kind) {
    case Kind::StrategicPlan:
        return f.template operator()<StrategicPlan>();
    case Kind::Strategy:
        return f.template operator()<Strategy>();
    case Kind::Organisation:
        return f.template operator()<Organisation>();
    case Kind::Programme:
        return f.template operator()<Programme>();
    case Kind::Announcement:
        return f.template operator()<Announcement>();
    case Kind::Province:
        return f.template operator()<Province>();
    case Kind::Holiday:
        return f.template operator()<Holiday>();
    case Kind::Venue:
        return f.template operator()<Venue>();
    case Kind::SubProject:
        return f.template operator()<SubProject>();
    case Kind::Statement:
        return f.template operator()<Statement>();
    case Kind::Partnership:
        return f.template operator()<Partnership>();
    case Kind::Curriculum:
        return f.template operator()<Curriculum>();
    case Kind::Module:
        return f.template operator()<Module>();
    case Kind::PilotAgency:
        return f.template operator()<PilotAgency>();
    case Kind::AgencyMark:
        return f.template operator()<AgencyMark>();
    case Kind::Event:
        return f.template operator()<Event>();
    case Kind::Agreement:
        return f.template operator()<Agreement>();
    case Kind::AgreementParty:
        return f.template operator()<AgreementParty>();
    case Kind::TrainingGroup:
        return f.template operator()<TrainingGroup>();
    case Kind::GroupMembership:
        return f.template operator()<GroupMembership>();
    case Kind::Deliverable:
        return f.template operator()<Deliverable>();
    case Kind::DeliverableContent:
        return f.template operator()<DeliverableContent>();
    case Kind::Task:
        return f.template operator()<Task>();
    case Kind::BudgetLine:
        return f.template operator()<BudgetLine>();
    case Kind::Note:
        return f.template operator()<Note>();
    case Kind::FileLink:
        return f.template operator()<FileLink>();
    case Kind::Person:
        return f.template operator()<Person>();
    case Kind::Contact:
        return f.template operator()<Contact>();
    case Kind::Registration:
        return f.template operator()<Registration>();
    case Kind::Attendance:
        return f.template operator()<Attendance>();
    case Kind::DistinctPersons:
        return f.template operator()<DistinctPersons>();
    case Kind::Invitation:
        return f.template operator()<Invitation>();
    case Kind::AgendaItem:
        return f.template operator()<AgendaItem>();
    case Kind::AgendaSpeaker:
        return f.template operator()<AgendaSpeaker>();
    case Kind::Meal:
        return f.template operator()<Meal>();
    case Kind::IssuedPaper:
        return f.template operator()<IssuedPaper>();
    case Kind::Signatory:
        return f.template operator()<Signatory>();
    case Kind::PaperTemplate:
        break;
    }
    return f.template operator()<PaperTemplate>();
}

/// Calls f.template operator()<R>() for every record type, in the order of Kind.
template <class F>
void forEachKind(F &&f)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        withKind(Kind(kind), f);
}

} // namespace ruam::core
