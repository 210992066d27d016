#include "eventoption.h"

#include <ruam/format/thaidate.h>

namespace ruam::app {

bool namesEvent(const Call &call)
{
    return call.arguments.has("--group") || call.arguments.has("--event");
}

std::variant<core::EventId, int> namedEvent(const Call &call, const core::Plan &plan)
{
    const bool isGroup = call.arguments.has("--group");
    if (isGroup == call.arguments.has("--event"))
        return wrongUsage(call, call.texts.translate("cli", "Say for which group with --group N, or for which other "
                                                            "event with --event N."));
    const QString typed = format::toArabicDigits(call.arguments.value(isGroup ? "--group" : "--event"));
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isGroup) {
        const auto *group = plan.findIf<core::TrainingGroup>([&](const auto &one) { return one.number == number; });
        if (isNumber && group)
            return group->event;
        return wrongUsage(call, call.texts.translate("cli", "There is no group “%1” in this file.").arg(typed));
    }
    if (isNumber && plan.find(core::EventId{number}))
        return core::EventId{number};
    return wrongUsage(call, call.texts.translate("cli", "There is no event “%1” in this file.").arg(typed));
}

} // namespace ruam::app
