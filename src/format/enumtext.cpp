#include <ruam/format/fieldtext.h>

#include <QCoreApplication>

namespace ruam::format {
namespace {

struct EnumWord
{
    const char *storedName;
    const char *text;
};

constexpr EnumWord kOrganisationKind[] = {
    {"other", QT_TRANSLATE_NOOP("enums", "Other")},
    {"ministry", QT_TRANSLATE_NOOP("enums", "Ministry")},
    {"department", QT_TRANSLATE_NOOP("enums", "Department")},
    {"office", QT_TRANSLATE_NOOP("enums", "Office")},
    {"unit", QT_TRANSLATE_NOOP("enums", "Unit")},
    {"university", QT_TRANSLATE_NOOP("enums", "University")},
    {"institute", QT_TRANSLATE_NOOP("enums", "Institute")},
    {"funder", QT_TRANSLATE_NOOP("enums", "Source of funds")},
    {"province", QT_TRANSLATE_NOOP("enums", "Province")},
};

constexpr EnumWord kHolidayKind[] = {
    {"fixed", QT_TRANSLATE_NOOP("enums", "Same day every year")},
    {"lunar", QT_TRANSLATE_NOOP("enums", "Lunar")},
    {"substitute", QT_TRANSLATE_NOOP("enums", "Substitute")},
    {"yearly", QT_TRANSLATE_NOOP("enums", "Announced yearly")},
    {"special", QT_TRANSLATE_NOOP("enums", "Special")},
};

constexpr EnumWord kHolidayStatus[] = {
    {"announced", QT_TRANSLATE_NOOP("enums", "Announced")},
    {"expected", QT_TRANSLATE_NOOP("enums", "Expected")},
    {"unconfirmed", QT_TRANSLATE_NOOP("enums", "To be confirmed")},
};

constexpr EnumWord kBookingState[] = {
    {"not_set", QT_TRANSLATE_NOOP("enums", "Not set")},
    {"contacted", QT_TRANSLATE_NOOP("enums", "Contacted")},
    {"booked", QT_TRANSLATE_NOOP("enums", "Booked")},
    {"confirmed", QT_TRANSLATE_NOOP("enums", "Confirmed")},
};

constexpr EnumWord kStatementKind[] = {
    {"purpose", QT_TRANSLATE_NOOP("enums", "Purpose")},
    {"objective", QT_TRANSLATE_NOOP("enums", "Objective")},
    {"expected_result", QT_TRANSLATE_NOOP("enums", "Expected result")},
    {"status_note", QT_TRANSLATE_NOOP("enums", "Work so far")},
};

constexpr EnumWord kStatementState[] = {
    {"not_set", QT_TRANSLATE_NOOP("enums", "Not set")},
    {"done", QT_TRANSLATE_NOOP("enums", "Done")},
    {"in_progress", QT_TRANSLATE_NOOP("enums", "In progress")},
    {"planned", QT_TRANSLATE_NOOP("enums", "Planned")},
};

constexpr EnumWord kPartnerRole[] = {
    {"cooperation", QT_TRANSLATE_NOOP("enums", "Cooperation")},
    {"academic_adviser", QT_TRANSLATE_NOOP("enums", "Academic adviser")},
    {"funder", QT_TRANSLATE_NOOP("enums", "Source of funds")},
};

constexpr EnumWord kCurriculumState[] = {
    {"planned", QT_TRANSLATE_NOOP("enums", "To be developed")},
    {"in_development", QT_TRANSLATE_NOOP("enums", "Being developed")},
    {"developed", QT_TRANSLATE_NOOP("enums", "Developed")},
};

constexpr EnumWord kStudyIssueState[] = {
    {"under_consideration", QT_TRANSLATE_NOOP("enums", "Under consideration")},
    {"chosen", QT_TRANSLATE_NOOP("enums", "Chosen")},
};

constexpr EnumWord kAgencyStep[] = {
    {"coordination", QT_TRANSLATE_NOOP("enums", "Coordination")},
    {"study", QT_TRANSLATE_NOOP("enums", "Study of the agency")},
    {"issue_choice", QT_TRANSLATE_NOOP("enums", "Choice of the issue")},
    {"signing", QT_TRANSLATE_NOOP("enums", "Signing of the agreement")},
    {"training", QT_TRANSLATE_NOOP("enums", "Training of staff")},
    {"planning", QT_TRANSLATE_NOOP("enums", "Plans and projects")},
    {"implementation", QT_TRANSLATE_NOOP("enums", "Implementation")},
    {"conclusion", QT_TRANSLATE_NOOP("enums", "Conclusion")},
};

constexpr EnumWord kMarkState[] = {
    {"not_reached", QT_TRANSLATE_NOOP("enums", "Not reached")},
    {"in_progress", QT_TRANSLATE_NOOP("enums", "Under way")},
    {"done", QT_TRANSLATE_NOOP("enums", "Done")},
};

constexpr EnumWord kMembershipState[] = {
    {"proposed", QT_TRANSLATE_NOOP("enums", "Proposed (to be confirmed)")},
    {"confirmed", QT_TRANSLATE_NOOP("enums", "Confirmed")},
};

constexpr EnumWord kEventKind[] = {
    {"training", QT_TRANSLATE_NOOP("enums", "Training")},
    {"trainer_training", QT_TRANSLATE_NOOP("enums", "Training of trainers")},
    {"signing", QT_TRANSLATE_NOOP("enums", "Signing")},
    {"meeting", QT_TRANSLATE_NOOP("enums", "Meeting")},
    {"other", QT_TRANSLATE_NOOP("enums", "Other")},
};

constexpr EnumWord kEventState[] = {
    {"draft", QT_TRANSLATE_NOOP("enums", "Draft")},
    {"scheduled", QT_TRANSLATE_NOOP("enums", "Scheduled")},
    {"confirmed", QT_TRANSLATE_NOOP("enums", "Confirmed")},
    {"held", QT_TRANSLATE_NOOP("enums", "Held")},
    {"postponed", QT_TRANSLATE_NOOP("enums", "Postponed (new date to come)")},
    {"cancelled", QT_TRANSLATE_NOOP("enums", "Cancelled")},
};

constexpr EnumWord kDeliverableState[] = {
    {"not_started", QT_TRANSLATE_NOOP("enums", "Not started")},
    {"in_preparation", QT_TRANSLATE_NOOP("enums", "In preparation")},
    {"submitted", QT_TRANSLATE_NOOP("enums", "Submitted")},
    {"published", QT_TRANSLATE_NOOP("enums", "Published")},
};

constexpr EnumWord kTaskState[] = {
    {"not_started", QT_TRANSLATE_NOOP("enums", "Not started")},
    {"in_progress", QT_TRANSLATE_NOOP("enums", "In progress")},
    {"waiting", QT_TRANSLATE_NOOP("enums", "Waiting")},
    {"done", QT_TRANSLATE_NOOP("enums", "Done")},
    {"cancelled", QT_TRANSLATE_NOOP("enums", "Cancelled")},
};

constexpr EnumWord kRegistrationRole[] = {
    {"trainee", QT_TRANSLATE_NOOP("enums", "Trainee")},
    {"trainer", QT_TRANSLATE_NOOP("enums", "Trainer")},
    {"central_trainer", QT_TRANSLATE_NOOP("enums", "Central trainer")},
    {"adviser_trainer", QT_TRANSLATE_NOOP("enums", "Adviser-trainer")},
    {"staff", QT_TRANSLATE_NOOP("enums", "Staff")},
    {"observer", QT_TRANSLATE_NOOP("enums", "Observer")},
};

constexpr EnumWord kRegistrationState[] = {
    {"named", QT_TRANSLATE_NOOP("enums", "Named")},
    {"confirmed", QT_TRANSLATE_NOOP("enums", "Confirmed")},
    {"reserve", QT_TRANSLATE_NOOP("enums", "Reserve")},
    {"substituted", QT_TRANSLATE_NOOP("enums", "Substituted")},
    {"absent", QT_TRANSLATE_NOOP("enums", "Absent (told before)")},
    {"cancelled", QT_TRANSLATE_NOOP("enums", "Cancelled")},
};

constexpr EnumWord kContactKind[] = {
    {"telephone", QT_TRANSLATE_NOOP("enums", "Telephone")},
    {"mobile", QT_TRANSLATE_NOOP("enums", "Mobile")},
    {"fax", QT_TRANSLATE_NOOP("enums", "Fax")},
    {"email", QT_TRANSLATE_NOOP("enums", "E-mail")},
    {"other", QT_TRANSLATE_NOOP("enums", "Other")},
};

constexpr EnumWord kHalfDay[] = {
    {"morning", QT_TRANSLATE_NOOP("enums", "Morning")},
    {"afternoon", QT_TRANSLATE_NOOP("enums", "Afternoon")},
};

constexpr EnumWord kLetterState[] = {
    {"draft", QT_TRANSLATE_NOOP("enums", "Draft")},
    {"for_signature", QT_TRANSLATE_NOOP("enums", "Submitted for signature")},
    {"signed", QT_TRANSLATE_NOOP("enums", "Signed")},
    {"sent", QT_TRANSLATE_NOOP("enums", "Sent")},
};

constexpr EnumWord kAgendaKind[] = {
    {"registration", QT_TRANSLATE_NOOP("enums", "Registration")},
    {"opening", QT_TRANSLATE_NOOP("enums", "Opening")},
    {"session", QT_TRANSLATE_NOOP("enums", "Session")},
    {"break", QT_TRANSLATE_NOOP("enums", "Coffee break")},
    {"lunch", QT_TRANSLATE_NOOP("enums", "Lunch")},
    {"discussion", QT_TRANSLATE_NOOP("enums", "Questions and discussion")},
    {"closing", QT_TRANSLATE_NOOP("enums", "Closing and certificates")},
    {"other", QT_TRANSLATE_NOOP("enums", "Other")},
};

constexpr EnumWord kMealKind[] = {
    {"breakfast", QT_TRANSLATE_NOOP("enums", "Breakfast")},
    {"morning_break", QT_TRANSLATE_NOOP("enums", "Morning refreshments")},
    {"lunch", QT_TRANSLATE_NOOP("enums", "Midday meal")},
    {"afternoon_break", QT_TRANSLATE_NOOP("enums", "Afternoon refreshments")},
    {"dinner", QT_TRANSLATE_NOOP("enums", "Dinner")},
};
constexpr EnumWord kSigningRole[] = {
    {"letter", QT_TRANSLATE_NOOP("enums", "Letters")},
    {"memo", QT_TRANSLATE_NOOP("enums", "Memos")},
    {"registrar", QT_TRANSLATE_NOOP("enums", "Sign-in book: registrar")},
    {"certifier", QT_TRANSLATE_NOOP("enums", "Sign-in book: certifier")},
    {"preparer", QT_TRANSLATE_NOOP("enums", "Report: prepared by")},
    {"reviewer", QT_TRANSLATE_NOOP("enums", "Report: reviewed by")},
};
constexpr EnumWord kActing[] = {
    {"own", QT_TRANSLATE_NOOP("enums", "Own post")},
    {"in_place", QT_TRANSLATE_NOOP("enums", "Acting in the post")},
    {"on_behalf", QT_TRANSLATE_NOOP("enums", "On behalf of the post")},
};

/// The words of the enumeration whose stored names these are. Fields of one enumeration share the names' array.
std::span<const EnumWord> wordsOfEnum(std::span<const char *const> names)
{
    using namespace core;
    const auto is = [&]<class E>() { return names.data() == EnumNames<E>::names.data(); };
    if (is.operator()<OrganisationKind>())
        return kOrganisationKind;
    if (is.operator()<HolidayKind>())
        return kHolidayKind;
    if (is.operator()<HolidayStatus>())
        return kHolidayStatus;
    if (is.operator()<BookingState>())
        return kBookingState;
    if (is.operator()<StatementKind>())
        return kStatementKind;
    if (is.operator()<StatementState>())
        return kStatementState;
    if (is.operator()<PartnerRole>())
        return kPartnerRole;
    if (is.operator()<CurriculumState>())
        return kCurriculumState;
    if (is.operator()<StudyIssueState>())
        return kStudyIssueState;
    if (is.operator()<AgencyStep>())
        return kAgencyStep;
    if (is.operator()<MarkState>())
        return kMarkState;
    if (is.operator()<MembershipState>())
        return kMembershipState;
    if (is.operator()<EventKind>())
        return kEventKind;
    if (is.operator()<EventState>())
        return kEventState;
    if (is.operator()<DeliverableState>())
        return kDeliverableState;
    if (is.operator()<TaskState>())
        return kTaskState;
    if (is.operator()<RegistrationRole>())
        return kRegistrationRole;
    if (is.operator()<RegistrationState>())
        return kRegistrationState;
    if (is.operator()<ContactKind>())
        return kContactKind;
    if (is.operator()<HalfDay>())
        return kHalfDay;
    if (is.operator()<LetterState>())
        return kLetterState;
    if (is.operator()<AgendaKind>())
        return kAgendaKind;
    if (is.operator()<MealKind>())
        return kMealKind;
    if (is.operator()<SigningRole>())
        return kSigningRole;
    if (is.operator()<Acting>())
        return kActing;
    return {};
}

} // namespace

QString enumText(core::Kind, const core::Field &field, const QString &storedName, const Texts &texts)
{
    for (const EnumWord &word : wordsOfEnum(field.enumNames))
        if (storedName == QLatin1String(word.storedName))
            return texts.translate("enums", word.text);
    // A name that only a newer program knows is shown as it is stored.
    return storedName;
}

} // namespace ruam::format
