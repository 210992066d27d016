#include <ruam/core/issuedpapers.h>

namespace ruam::core {

Result<Edit> issuePaper(const Plan &plan, EventId event, const QString &paper, std::optional<qint64> names,
                        const QDateTime &at, const QString &options, IdSource &ids)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    IssuedPaper issued;
    issued.id = ids.next<IssuedPaper>();
    issued.event = event;
    issued.paper = paper;
    issued.issued = QDateTime(at.date(), QTime(at.time().hour(), at.time().minute(), at.time().second()), Qt::UTC);
    issued.names = names;
    issued.options = options;
    ChangeSet changes;
    changes.insert(std::move(issued));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::IssuePaper, {refOf(event), paper}, std::move(changes)};
}

const IssuedPaper *lastIssued(const Plan &plan, EventId event, QStringView paper)
{
    const IssuedPaper *last = nullptr;
    for (const auto &[id, issued] : plan.all<IssuedPaper>())
        if (issued.event == event && issued.paper == paper && (!last || issued.issued >= last->issued))
            last = &issued;
    return last;
}

} // namespace ruam::core
