#include <support/memorystore.h>

#include <algorithm>

namespace ruam::test {

using namespace core;

template <class R>
const R *MemoryStore::Rows::find(Id<R> id) const
{
    if constexpr (isPeopleKind(R::kKind)) {
        const auto &table = [this]() -> const auto &
        {
            if constexpr (R::kKind == Kind::Person)
                return persons;
            else
                return registrations;
        }
        ();
        const auto it = table.find(id);
        return it == table.end() ? nullptr : &it->second;
    } else {
        return plan.find(id);
    }
}

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
    for (const auto &[id, person] : persons)
        take(person);
    for (const auto &[id, registration] : registrations)
        take(registration);
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
    const auto take = [](auto &table, const auto &rows) {
        for (const auto &row : rows) {
            table.erase(row.id());
            if (row.after)
                table.emplace(row.id(), *row.after);
        }
    };
    take(persons, changes.of<Person>());
    take(registrations, changes.of<Registration>());
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

Result<void> MemoryStore::write(const Step &step, const ChangeSet &changes)
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

Result<std::optional<Person>> MemoryStore::person(PersonId id)
{
    const Person *found = m_rows.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

QByteArray MemoryStore::key(const QString &text) const
{
    return m_keys ? m_keys->sortKey(text) : text.toUtf8();
}

auto MemoryStore::placeOf(const Registration &registration, const Person &person, ParticipantOrder order) const
{
    const Province *province = m_rows.find(registration.province);
    const bool byName = order == ParticipantOrder::ByName;
    QByteArray first = byName ? key(person.given) : QByteArray();
    if (order == ParticipantOrder::ByProvince && province)
        first = key(province->name);
    return std::make_tuple(first, byName ? key(person.surname) : QByteArray(), byName ? 0 : registration.position,
                           registration.id.value);
}

Result<std::vector<Participant>> MemoryStore::participants(EventId event, ParticipantOrder order,
                                                           const std::optional<Participant> &after, int limit)
{
    std::vector<Participant> all;
    for (const auto &[id, registration] : m_rows.registrations)
        if (registration.event == event)
            all.push_back({registration, m_rows.persons.at(registration.person)});
    const auto place = [&](const Participant &p) { return placeOf(p.registration, p.person, order); };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    if (after)
        std::erase_if(all, [&](const Participant &p) { return place(p) <= place(*after); });
    if (all.size() > size_t(limit))
        all.resize(size_t(limit));
    return all;
}

Result<qint64> MemoryStore::participantCount(EventId event)
{
    return qint64(std::count_if(m_rows.registrations.begin(), m_rows.registrations.end(),
                                [event](const auto &row) { return row.second.event == event; }));
}

Result<qint64> MemoryStore::lastPosition(EventId event)
{
    qint64 last = 0;
    for (const auto &[id, registration] : m_rows.registrations)
        if (registration.event == event)
            last = std::max(last, registration.position);
    return last;
}

Result<std::optional<Participant>> MemoryStore::participant(RegistrationId id)
{
    const Registration *registration = m_rows.find(id);
    if (!registration)
        return std::optional<Participant>();
    return std::optional<Participant>(Participant{*registration, m_rows.persons.at(registration->person)});
}

QString MemoryStore::folded(const QString &text) const
{
    return m_keys ? m_keys->searchKey(text) : text.toCaseFolded().remove(u' ');
}

std::optional<FoundIn> MemoryStore::placeIn(const Person &person, const QString &word) const
{
    const QString name = folded(person.given) + folded(person.surname), post = folded(person.positionTitle);
    if (name.startsWith(word))
        return FoundIn::GivenName;
    if (folded(person.surname).startsWith(word))
        return FoundIn::Surname;
    if (post.startsWith(word))
        return FoundIn::OtherField;
    if ((folded(person.title) + name).contains(word) || post.contains(word))
        return FoundIn::Within;
    return std::nullopt;
}

Result<std::vector<FoundPerson>> MemoryStore::search(const QString &typed, int limit)
{
    std::vector<FoundPerson> found;
    const QString word = folded(typed);
    if (word.isEmpty())
        return found;
    for (const auto &[id, person] : m_rows.persons) {
        if (const auto in = placeIn(person, word)) {
            FoundPerson one{person, *in, {}};
            for (const auto &[key, registration] : m_rows.registrations)
                if (!one.registration && registration.person == id)
                    one.registration = registration;
            found.push_back(std::move(one));
        }
    }
    const auto place = [&](const FoundPerson &one) {
        const QString text = one.in == FoundIn::GivenName    ? folded(one.person.given) + folded(one.person.surname)
                             : one.in == FoundIn::Surname    ? folded(one.person.surname)
                             : one.in == FoundIn::OtherField ? folded(one.person.positionTitle)
                                                             : QString();
        return std::make_pair(one.in, text.toUtf8());
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    return found;
}

Result<void> MemoryStore::eachPerson(const std::function<bool(const Person &)> &take)
{
    for (const auto &[id, person] : m_rows.persons)
        if (!take(person))
            break;
    return {};
}

Result<void> MemoryStore::eachRegistration(const std::function<bool(const Registration &)> &take)
{
    for (const auto &[id, registration] : m_rows.registrations)
        if (!take(registration))
            break;
    return {};
}

} // namespace ruam::test
