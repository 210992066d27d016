#include "eventoption.h"

#include <ruam/format/thaidate.h>

namespace ruam::app {

bool namesEvent(const Call &call)
{
    return call.arguments.has("--group") || call.arguments.has("--event");
}

std::variant<core::TrainingGroupId, int> groupNamed(const Call &call, const core::Plan &plan)
{
    const QString typed = format::toArabicDigits(call.arguments.value("--group"));
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    const auto *group =
        isNumber ? plan.findIf<core::TrainingGroup>([&](const auto &one) { return one.number == number; }) : nullptr;
    if (group)
        return group->id;
    return wrongUsage(call, call.texts.translate("cli", "There is no group “%1” in this file.").arg(typed));
}

std::variant<core::EventId, int> eventNamed(const Call &call, const core::Plan &plan)
{
    const QString typed = format::toArabicDigits(call.arguments.value("--event"));
    bool isNumber = false;
    const core::EventId event{typed.toLongLong(&isNumber)};
    if (isNumber && plan.find(event))
        return event;
    return wrongUsage(call, call.texts.translate("cli", "There is no event “%1” in this file.").arg(typed));
}

std::variant<core::EventId, int> namedEvent(const Call &call, const core::Plan &plan)
{
    const bool isGroup = call.arguments.has("--group");
    if (isGroup == call.arguments.has("--event"))
        return wrongUsage(call, call.texts.translate("cli", "Say for which group with --group N, or for which other "
                                                            "event with --event N."));
    if (!isGroup)
        return eventNamed(call, plan);
    const auto group = groupNamed(call, plan);
    if (const int *code = std::get_if<int>(&group))
        return *code;
    return plan.find(std::get<core::TrainingGroupId>(group))->event;
}

} // namespace ruam::app
