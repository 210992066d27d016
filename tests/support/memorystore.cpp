#include <support/memorystore.h>

#include <algorithm>

namespace ruam::test {

using namespace core;

bool MemoryStore::Rows::contains(RecordRef ref) const
{
    return withKind(ref.kind, [&]<class R>() { return find(Id<R>{ref.id}) != nullptr; });
}

QList<Arg> MemoryStore::Rows::referrers(RecordRef ref) const
{
    QList<Arg> found;
    for (const RecordRef &referrer : plan.referrers(ref))
        if (referrer.kind != Kind::Note && referrer.kind != Kind::FileLink) // these have no foreign key
            found.append(referrer);
    const auto take = [&](const auto &record) {
        for (const Field &field : fieldsOf(refOf(record).kind))
            if (field.type == FieldType::Reference && field.target == ref.kind &&
                fieldValue(record, field) == Value(ref.id))
                found.append(refOf(record));
    };
    std::apply(
        [&](const auto &...table) {
            (std::for_each(table.begin(), table.end(), [&](const auto &row) { take(row.second); }), ...);
        },
        people);
    return found;
}

Result<void> MemoryStore::Rows::checkBefore(const ChangeSet &changes) const
{
    Result<void> result;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>()) {
            const R *now = find(row.id());
            const bool expected = row.before ? now && now->rev.number == row.before->rev.number : !now;
            if (result && !expected)
                result = Error{Code::ChangedElsewhere, {refOf(row.id())}, {}};
        }
    });
    return result;
}

void MemoryStore::Rows::apply(const ChangeSet &changes)
{
    plan.apply(changes);
    const auto take = [&changes]<class R>(std::map<Id<R>, R> &table) {
        for (const RowChange<R> &row : changes.of<R>()) {
            table.erase(row.id());
            if (row.after)
                table.emplace(row.id(), *row.after);
        }
    };
    std::apply([&take](auto &...table) { (take(table), ...); }, people);
}

Result<void> MemoryStore::Rows::checkReferences(const ChangeSet &changes) const
{
    Result<void> result;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>()) {
            if (!result)
                return;
            if (!row.after) {
                if (const QList<Arg> left = referrers(refOf(row.id())); !left.isEmpty())
                    result = Error{Code::StillReferredTo, QList<Arg>{refOf(row.id())} + left, {}};
                continue;
            }
            for (const Field &field : fieldsOf(R::kKind)) {
                const Value value = fieldValue(*row.after, field);
                if (field.type != FieldType::Reference || isEmpty(value))
                    continue;
                const RecordRef target{field.target, std::get<qint64>(value)};
                if (!contains(target))
                    result = Error{Code::MissingReference, {QLatin1String(field.name), target}, {}};
            }
        }
    });
    return result;
}

MemoryStore::MemoryStore(const ChangeSet &initial, const TextKeys *keys) : m_keys(keys)
{
    m_rows.apply(initial);
}

MemoryStore MemoryStore::snapshot() const
{
    const std::lock_guard lock(*m_writing);
    return *this;
}

Result<void> MemoryStore::write(const Step &step, const ChangeSet &changes, const WriteProgress &progress)
{
    if (m_failure)
        return *m_failure;
    if (m_readOnly)
        return Error{Code::FileReadOnly, {QString()}, {}};
    if (auto ok = m_rows.checkBefore(changes); !ok)
        return ok;
    Rows next = m_rows;
    next.apply(changes);
    if (auto ok = next.checkReferences(changes); !ok)
        return ok;
    if (progress && !progress(1, 2))
        return Error{Code::Cancelled, {}, {}};
    const std::lock_guard lock(*m_writing);
    m_rows = std::move(next);
    m_steps.push_back(step);
    if (step.verb != Verb::Undo && step.verb != Verb::Redo)
        m_changes.emplace(step.id, changes);
    return {};
}

Result<std::vector<Step>> MemoryStore::recentSteps(int limit)
{
    const auto count = std::min(m_steps.size(), size_t(limit));
    return std::vector<Step>(m_steps.end() - qsizetype(count), m_steps.end());
}

template <class R>
Result<void> MemoryStore::takeRow(const RowChange<R> &kept, Direction direction, ChangeSet &changes) const
{
    const auto &from = direction == Direction::Undo ? kept.after : kept.before;
    const auto &to = direction == Direction::Undo ? kept.before : kept.after;
    const RowChange<R> *changed = changes.find(kept.id());
    const std::optional<R> copy = changed ? changed->after : std::nullopt;
    const R *now = changed ? (copy ? &*copy : nullptr) : m_rows.find(kept.id());
    const Error moved{Code::ChangedElsewhere, {refOf(kept.id())}, {}};
    if (from.has_value() != (now != nullptr) || (from && !to && !(*from == *now)))
        return moved;
    if (!to) {
        changes.remove(*now);
        return {};
    }
    if (!from) {
        R record = *to;
        record.rev.number = qint64(m_steps.size()) + 1;
        changes.insert(std::move(record));
        return {};
    }
    R record = *now;
    for (const Field &field : fieldsOf(R::kKind)) {
        if (fieldValue(*from, field) == fieldValue(*to, field))
            continue;
        if (fieldValue(*now, field) != fieldValue(*from, field))
            return moved;
        field.set(&record, fieldValue(*to, field));
    }
    changes.update(*now, std::move(record));
    return {};
}

Result<void> MemoryStore::takeRows(qint64 stepId, Direction direction, ChangeSet &changes) const
{
    Result<void> result;
    const auto kept = m_changes.find(stepId);
    if (kept == m_changes.end())
        return result;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : kept->second.of<R>())
            if (result)
                result = takeRow(row, direction, changes);
    });
    return result;
}

Result<ChangeSet> MemoryStore::changesOf(qint64 stepId, Direction direction)
{
    ChangeSet changes;
    if (auto ok = takeRows(stepId, direction, changes); !ok)
        return ok.error();
    return changes;
}

std::pair<qint64, MemoryStore::Direction> MemoryStore::sourceOf(qint64 stepId) const
{
    auto direction = Direction::Redo;
    for (;;) {
        const auto step =
            std::find_if(m_steps.begin(), m_steps.end(), [stepId](const Step &one) { return one.id == stepId; });
        if (step == m_steps.end() || step->undoes == 0)
            return {stepId, direction};
        stepId = step->undoes;
        direction = direction == Direction::Redo ? Direction::Undo : Direction::Redo;
    }
}

Result<std::vector<Step>> MemoryStore::steps(const StepQuery &query)
{
    std::vector<Step> found;
    bool reached = query.olderThan == 0;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && int(found.size()) < query.limit; ++step) {
        const auto kept = m_changes.find(sourceOf(step->id).first);
        const auto touches = [&](RecordRef record) {
            return kept != m_changes.end() &&
                   withKind(record.kind, [&]<class R>() { return kept->second.find(Id<R>{record.id}) != nullptr; });
        };
        const auto &wanted = query.records;
        if (reached && (wanted.empty() || std::any_of(wanted.begin(), wanted.end(), touches)))
            found.push_back(*step);
        reached = reached || step->id == query.olderThan;
    }
    return found;
}

Result<std::vector<KeptChange>> MemoryStore::rowsOf(qint64 stepId, int limit)
{
    const auto [source, made] = sourceOf(stepId);
    const auto kept = m_changes.find(source);
    std::vector<KeptChange> rows;
    if (kept == m_changes.end())
        return rows;
    rows = keptChanges(made == Direction::Undo ? kept->second.inverted() : kept->second);
    if (int(rows.size()) > limit)
        rows.resize(size_t(limit));
    return rows;
}

Result<qint64> MemoryStore::lastStepBefore(const QDateTime &instant)
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        if (step->at < instant)
            return step->id;
    return 0;
}

Result<ChangeSet> MemoryStore::changesBackTo(qint64 stepId)
{
    ChangeSet changes;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && step->id != stepId; ++step) {
        const auto [source, made] = sourceOf(step->id);
        const auto back = made == Direction::Redo ? Direction::Undo : Direction::Redo;
        if (auto ok = takeRows(source, back, changes); !ok)
            return ok.error();
    }
    return changes;
}

} // namespace ruam::test
