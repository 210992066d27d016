#include <ruam/core/issuedpapers.h>

#include <algorithm>

namespace ruam::core {

Result<Edit> issuePaper(const Plan &plan, EventId event, const QString &paper, std::optional<qint64> names,
                        const QDateTime &at, const QString &options, IdSource &ids, const QString &letterNumber)
{
    if (!plan.find(event))
        return Error{Code::NotFound, {refOf(event)}, {}};
    IssuedPaper issued;
    issued.id = ids.next<IssuedPaper>();
    issued.event = event;
    issued.paper = paper;
    issued.issued = QDateTime(at.date(), QTime(at.time().hour(), at.time().minute(), at.time().second()), Qt::UTC);
    issued.names = names;
    issued.letterNumber = letterNumber;
    issued.options = options;
    ChangeSet changes;
    changes.insert(std::move(issued));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{Verb::IssuePaper, {refOf(event), paper}, std::move(changes)};
}

std::vector<const IssuedPaper *> issuedOf(const Plan &plan, EventId event)
{
    std::vector<const IssuedPaper *> found =
        plan.ordered<IssuedPaper>([event](const IssuedPaper &issued) { return issued.event == event; });
    std::stable_sort(found.begin(), found.end(),
                     [](const IssuedPaper *a, const IssuedPaper *b) { return a->issued < b->issued; });
    return found;
}

qint64 issueCount(const Plan &plan, EventId event, QStringView paper)
{
    qint64 count = 0;
    for (const auto &[id, issued] : plan.all<IssuedPaper>())
        count += issued.event == event && issued.paper == paper;
    return count;
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
