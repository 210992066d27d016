#include <ruam/session/session.h>

namespace ruam::session {

using namespace core;

namespace {
/// How many steps back the undo stack is computed from.
constexpr int kHistoryDepth = 200;

Step *stepWithId(std::vector<Step> &steps, qint64 id)
{
    const auto it = std::find_if(steps.begin(), steps.end(), [id](const Step &step) { return step.id == id; });
    return it == steps.end() ? nullptr : &*it;
}

void take(std::vector<Step> &steps, qint64 id)
{
    std::erase_if(steps, [id](const Step &step) { return step.id == id; });
}
} // namespace

Session::Session(ProgrammeStore &store, PeopleStore &people, const Clock &clock, IdSource &ids, QString who,
                 QObject *parent)
    : QObject(parent), m_store(store), m_people(people), m_clock(clock), m_ids(ids), m_who(std::move(who))
{
}

Result<void> Session::open()
{
    auto plan = m_store.load();
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    return readHistory();
}

Result<void> Session::readHistory()
{
    auto read = m_store.recentSteps(kHistoryDepth);
    if (!read)
        return read.error();
    m_undo.clear();
    m_redo.clear();
    std::vector<Step> undoSteps; // undo steps seen, to tell a redo from an undo
    for (Step &step : *read) {
        if (step.undoes == 0) {
            m_undo.push_back(step);
            m_redo.clear();
        } else if (Step *undone = stepWithId(m_undo, step.undoes)) {
            Step again = *undone;
            take(m_undo, again.id);
            again.undoes = step.id;
            m_redo.push_back(std::move(again));
        } else if (const auto it = std::find_if(m_redo.begin(), m_redo.end(),
                                                [&](const Step &s) { return s.undoes == step.undoes; });
                   it != m_redo.end()) {
            Step redone = *it;
            m_redo.erase(it);
            redone.undoes = 0;
            m_undo.push_back(std::move(redone));
        }
    }
    return {};
}

const Step *Session::nextUndo() const
{
    return m_undo.empty() ? nullptr : &m_undo.back();
}

const Step *Session::nextRedo() const
{
    return m_redo.empty() ? nullptr : &m_redo.back();
}

QDate Session::asOf() const
{
    const QDate chosen = m_plan.programme().asOf;
    return chosen.isValid() ? chosen : m_clock.today();
}

Result<void> Session::perform(const Edit &edit, const WriteProgress &progress)
{
    if (edit.changes.isEmpty())
        return {};
    if (auto fresh = takeForeignChange(); !fresh)
        return fresh;
    Step step;
    step.verb = edit.verb;
    step.args = edit.args;
    return commit(step, edit.changes, ChangeReport::Cause::Perform, progress);
}

Result<void> Session::undo()
{
    if (auto fresh = takeForeignChange(); !fresh)
        return fresh;
    if (m_undo.empty())
        return Error{Code::NothingToUndo, {}, {}};
    const Step undone = m_undo.back();
    auto changes = m_store.changesOf(undone.id, ProgrammeStore::Direction::Undo);
    if (!changes)
        return changes.error();
    Step step;
    step.verb = Verb::Undo;
    step.undoes = undone.id;
    return commit(step, *changes, ChangeReport::Cause::Undo);
}

Result<void> Session::redo()
{
    if (auto fresh = takeForeignChange(); !fresh)
        return fresh;
    if (m_redo.empty())
        return Error{Code::NothingToRedo, {}, {}};
    const Step redone = m_redo.back();
    auto changes = m_store.changesOf(redone.id, ProgrammeStore::Direction::Redo);
    if (!changes)
        return changes.error();
    Step step;
    step.verb = Verb::Redo;
    step.undoes = redone.undoes;
    return commit(step, *changes, ChangeReport::Cause::Redo);
}

Result<void> Session::stepBackTo(const Step &target)
{
    if (auto fresh = takeForeignChange(); !fresh)
        return fresh;
    auto changes = m_store.changesBackTo(target.id);
    if (!changes)
        return changes.error();
    if (changes->isEmpty())
        return {};
    Step step;
    step.verb = Verb::StepBack;
    step.args = {target.at.isValid() ? target.at.toUTC().toString(Qt::ISODate) : QString()};
    return commit(step, *changes, ChangeReport::Cause::Perform);
}

Result<ChangeSet> Session::changesSince(const QDateTime &instant)
{
    const auto last = m_store.lastStepBefore(instant);
    if (!last)
        return last.error();
    auto back = m_store.changesBackTo(*last);
    if (!back)
        return back.error();
    return back->inverted();
}

Result<void> Session::commit(Step step, const ChangeSet &changes, ChangeReport::Cause cause,
                             const WriteProgress &progress)
{
    step.id = m_ids.next();
    step.at = m_clock.nowUtc();
    step.who = m_who;
    if (auto written = m_store.write(step, changes, progress); !written)
        return written;
    m_plan.apply(changes);
    m_lastSaved = step.at;
    switch (cause) {
    case ChangeReport::Cause::Undo: {
        Step undone = std::move(m_undo.back());
        m_undo.pop_back();
        undone.undoes = step.id;
        m_redo.push_back(std::move(undone));
        break;
    }
    case ChangeReport::Cause::Redo: {
        Step redone = std::move(m_redo.back());
        m_redo.pop_back();
        redone.undoes = 0;
        m_undo.push_back(std::move(redone));
        break;
    }
    case ChangeReport::Cause::Perform:
    case ChangeReport::Cause::Foreign:
        m_undo.push_back(std::move(step));
        m_redo.clear();
        break;
    }
    Q_EMIT changed(reportOf(changes, cause));
    return {};
}

Result<void> Session::takeForeignChange()
{
    auto foreign = m_store.takeForeignChange();
    if (!foreign)
        return foreign.error();
    if (!*foreign)
        return {};
    auto plan = m_store.load();
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    if (auto history = readHistory(); !history)
        return history;
    m_redo.clear();
    Q_EMIT changed(foreignReport());
    return {};
}

} // namespace ruam::session
