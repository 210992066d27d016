#include <ruam/core/step.h>

namespace ruam::core {
namespace {

constexpr const char *kNames[] = {"set_field",
                                  "move_event",
                                  "set_task_state",
                                  "add_record",
                                  "remove_record",
                                  "move_record",
                                  "register_people",
                                  "remove_registrations",
                                  "add_holidays",
                                  "assign_province",
                                  "confirm_provinces",
                                  "unconfirm_provinces",
                                  "set_agency_mark",
                                  "replace_text",
                                  "shift_dates",
                                  "edit_rows",
                                  "remove_records",
                                  "set_invitation",
                                  "lock_round",
                                  "unlock_round",
                                  "set_contacts",
                                  "substitute",
                                  "merge_persons",
                                  "distinguish_persons",
                                  "deal_discussion_groups",
                                  "mark_attendance",
                                  "unmark_attendance",
                                  "set_agenda",
                                  "copy_agenda",
                                  "set_meals",
                                  "set_speakers",
                                  "import_rows",
                                  "issue_paper",
                                  "step_back",
                                  "undo",
                                  "redo"};
static_assert(std::size(kNames) == kVerbCount);

} // namespace

QString verbName(Verb verb)
{
    return QLatin1String(kNames[int(verb)]);
}

std::optional<Verb> verbFromName(QStringView name)
{
    for (int verb = 0; verb < kVerbCount; ++verb)
        if (name == QLatin1String(kNames[verb]))
            return Verb(verb);
    return std::nullopt;
}

} // namespace ruam::core
