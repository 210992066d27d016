#pragma once

#include <ruam/core/records.h>

#include <array>
#include <optional>

/// The stored names of the enumerations, used alike in SQL, JSON and history. Appending is safe; renaming needs a
/// migration.
namespace ruam::core {

template <class E>
struct EnumNames;

#define RUAM_ENUM_NAMES(Enum, ...)                                                                                     \
    template <>                                                                                                        \
    struct EnumNames<Enum>                                                                                             \
    {                                                                                                                  \
        static constexpr auto names = std::to_array<const char *>({__VA_ARGS__});                                      \
    }

RUAM_ENUM_NAMES(OrganisationKind, "other", "ministry", "department", "office", "unit", "university", "institute",
                "funder", "province");
RUAM_ENUM_NAMES(HolidayKind, "fixed", "lunar", "substitute", "yearly", "special");
RUAM_ENUM_NAMES(HolidayStatus, "announced", "expected", "unconfirmed");
RUAM_ENUM_NAMES(BookingState, "not_set", "contacted", "booked", "confirmed");
RUAM_ENUM_NAMES(StatementKind, "purpose", "objective", "expected_result", "status_note");
RUAM_ENUM_NAMES(StatementState, "not_set", "done", "in_progress", "planned");
RUAM_ENUM_NAMES(PartnerRole, "cooperation", "academic_adviser", "funder");
RUAM_ENUM_NAMES(CurriculumState, "planned", "in_development", "developed");
RUAM_ENUM_NAMES(StudyIssueState, "under_consideration", "chosen");
RUAM_ENUM_NAMES(AgencyStep, "coordination", "study", "issue_choice", "signing", "training", "planning",
                "implementation", "conclusion");
RUAM_ENUM_NAMES(MarkState, "not_reached", "in_progress", "done");
RUAM_ENUM_NAMES(MembershipState, "proposed", "confirmed");
RUAM_ENUM_NAMES(EventKind, "training", "trainer_training", "signing", "meeting", "other");
RUAM_ENUM_NAMES(EventState, "draft", "scheduled", "confirmed", "held", "postponed", "cancelled");
RUAM_ENUM_NAMES(DeliverableState, "not_started", "in_preparation", "submitted", "published");
RUAM_ENUM_NAMES(TaskState, "not_started", "in_progress", "waiting", "done", "cancelled");
RUAM_ENUM_NAMES(RegistrationRole, "trainee", "trainer", "central_trainer", "adviser_trainer", "staff", "observer");
RUAM_ENUM_NAMES(RegistrationState, "named", "confirmed", "reserve", "substituted", "absent", "cancelled");

RUAM_ENUM_NAMES(ContactKind, "telephone", "mobile", "fax", "email", "other");
RUAM_ENUM_NAMES(HalfDay, "morning", "afternoon");
RUAM_ENUM_NAMES(LetterState, "draft", "for_signature", "signed", "sent");
RUAM_ENUM_NAMES(AgendaKind, "registration", "opening", "session", "break", "lunch", "discussion", "closing", "other");
RUAM_ENUM_NAMES(MealKind, "breakfast", "morning_break", "lunch", "afternoon_break", "dinner");
RUAM_ENUM_NAMES(SigningRole, "letter", "memo", "registrar", "certifier", "preparer", "reviewer");
RUAM_ENUM_NAMES(Acting, "own", "in_place", "on_behalf");

#undef RUAM_ENUM_NAMES

template <class E>
QString enumName(E value)
{
    return QLatin1String(EnumNames<E>::names[size_t(value)]);
}

template <class E>
std::optional<E> enumFromName(QStringView name)
{
    constexpr auto &names = EnumNames<E>::names;
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return E(i);
    return std::nullopt;
}

} // namespace ruam::core
