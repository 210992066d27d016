#include <ruam/core/pastplan.h>

#include <algorithm>
#include <climits>

namespace ruam::core {

Result<qint64> stepThatMade(ProgrammeStore &store, RecordRef record)
{
    qint64 oldest = 0;
    while (true) {
        const auto page = store.steps({oldest, {record}});
        if (!page)
            return page.error();
        if (page->empty())
            break;
        oldest = page->back().id;
    }
    if (oldest == 0)
        return Error{Code::NotFound, {record}, QStringLiteral("the history does not know it")};
    const auto rows = store.rowsOf(oldest, INT_MAX);
    if (!rows)
        return rows.error();
    const bool made = std::any_of(rows->begin(), rows->end(), [record](const KeptChange &row) {
        return row.record == record && row.what == KeptChange::What::Added;
    });
    if (!made)
        return Error{Code::NotFound, {record}, QStringLiteral("it is older than the history")};
    return oldest;
}

Result<void> goBackToMakingOf(ProgrammeStore &copy, RecordRef record, const Clock &clock, IdSource &ids)
{
    const auto made = stepThatMade(copy, record);
    if (!made)
        return made.error();
    const auto back = copy.changesBackTo(*made);
    if (!back)
        return back.error();
    if (back->isEmpty())
        return {};
    Step step;
    step.id = ids.next();
    step.at = clock.nowUtc();
    step.verb = Verb::StepBack;
    return copy.write(step, *back);
}

} // namespace ruam::core
