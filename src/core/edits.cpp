#include <ruam/core/contacts.h>
#include <ruam/core/edits.h>
#include <ruam/core/text.h>

namespace ruam::core {
namespace {

Error notFound(RecordRef ref)
{
    return Error{Code::NotFound, {ref}, {}};
}

Result<Edit> checkedEdit(const Plan &plan, Verb verb, QList<Arg> args, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{verb, std::move(args), std::move(changes)};
}

/// How to reach a venue is kept with the organisation that goes by its name: that goes by the new name too.
void keepFoundBy(const Plan &plan, const QString &before, const QString &after, ChangeSet &changes)
{
    if (before.isEmpty() || after.isEmpty() || organisationCalled(plan, after))
        return;
    const Organisation *holder = organisationCalled(plan, before);
    if (!holder)
        return;
    Organisation named = *holder;
    named.aliases.append(after);
    changes.update(*holder, std::move(named));
}

template <class R>
constexpr bool kOrdered = requires(const R &r)
{
    r.position;
};

/// Whether two records stand in one order: those of one parent (and, for statements, of one kind).
template <class R>
bool areSiblings(const R &a, const R &b)
{
    if constexpr (std::is_same_v<R, Statement>)
        return a.subProject == b.subProject && a.kind == b.kind;
    else if constexpr (std::is_same_v<R, BudgetLine>)
        return a.subProject == b.subProject && a.event == b.event;
    else if constexpr (std::is_same_v<R, AgendaItem>)
        return a.event == b.event && a.day == b.day;
    else if constexpr (std::is_same_v<R, AgendaSpeaker>)
        return a.item == b.item;
    else if constexpr (requires { a.subProject; })
        return a.subProject == b.subProject;
    else if constexpr (requires { a.curriculum; })
        return a.curriculum == b.curriculum;
    else if constexpr (requires { a.deliverable; })
        return a.deliverable == b.deliverable;
    else if constexpr (requires { a.agreement; })
        return a.agreement == b.agreement;
    else if constexpr (std::is_same_v<R, Signatory>)
        return a.role == b.role;
    else
        return true;
}

/// A record as the changes so far leave it.
template <class R>
R asChanged(const R &record, const ChangeSet &changes)
{
    const RowChange<R> *row = changes.find(record.id);
    return row && row->after ? *row->after : record;
}

/// Takes `record` out of its order, or puts it at `position` in it (1..n), and numbers its siblings densely.
template <class R>
qint64 renumber(const Plan &plan, const R &record, std::optional<qint64> position, ChangeSet &changes)
{
    auto siblings =
        plan.ordered<R>([&](const R &other) { return other.id != record.id && areSiblings(record, other); });
    qint64 place = 0;
    if (position) {
        place = std::clamp<qint64>(*position, 1, qint64(siblings.size()) + 1);
        siblings.insert(siblings.begin() + (place - 1), &record);
    }
    for (size_t i = 0; i < siblings.size(); ++i) {
        R after = asChanged(*siblings[i], changes);
        after.position = qint64(i) + 1;
        changes.update(*siblings[i], std::move(after));
    }
    return place;
}

/// Where a changed record stands in another order than before it goes to the end of that, and the old one closes up.
template <class R>
void moveToEnd(const Plan &plan, const R &before, R &after, ChangeSet &changes)
{
    if constexpr (kOrdered<R>) {
        if (areSiblings(before, after))
            return;
        after.position = 1 + qint64(plan.ordered<R>([&](const R &other) { return areSiblings(after, other); }).size());
        renumber(plan, before, std::nullopt, changes);
    }
}

/// Removes a record's parts, so that only what is not part of it can stand in the way.
template <class Part, class Belongs>
void removeParts(const Plan &plan, ChangeSet &changes, Belongs belongs)
{
    for (const auto &[id, part] : plan.all<Part>())
        if (belongs(part))
            changes.remove(part);
}

template <class R>
void removeWithParts(const Plan &plan, const R &record, ChangeSet &changes)
{
    const auto id = record.id;
    changes.remove(record);
    if constexpr (std::is_same_v<R, Curriculum>) {
        removeParts<Module>(plan, changes, [id](const Module &part) { return part.curriculum == id; });
    } else if constexpr (std::is_same_v<R, Deliverable>) {
        removeParts<DeliverableContent>(plan, changes,
                                        [id](const DeliverableContent &part) { return part.deliverable == id; });
    } else if constexpr (std::is_same_v<R, Agreement>) {
        removeParts<AgreementParty>(plan, changes, [id](const AgreementParty &part) { return part.agreement == id; });
    } else if constexpr (std::is_same_v<R, PilotAgency>) {
        removeParts<AgencyMark>(plan, changes, [id](const AgencyMark &part) { return part.agency == id; });
    } else if constexpr (std::is_same_v<R, AgendaItem>) {
        removeParts<AgendaSpeaker>(plan, changes, [id](const AgendaSpeaker &part) { return part.item == id; });
    } else if constexpr (std::is_same_v<R, SubProject>) {
        removeParts<BudgetLine>(plan, changes, [id](const BudgetLine &part) { return part.subProject == id; });
    } else if constexpr (std::is_same_v<R, TrainingGroup>) {
        removeParts<GroupMembership>(plan, changes, [id](const GroupMembership &part) { return part.group == id; });
        removeParts<Invitation>(plan, changes, [id](const Invitation &part) { return part.group == id; });
        if (const Event *event = plan.find(record.event))
            removeWithParts(plan, *event, changes);
    } else if constexpr (std::is_same_v<R, Event>) {
        removeParts<BudgetLine>(plan, changes, [id](const BudgetLine &part) { return part.event == id; });
        removeParts<Meal>(plan, changes, [id](const Meal &part) { return part.event == id; });
        removeParts<IssuedPaper>(plan, changes, [id](const IssuedPaper &part) { return part.event == id; });
        for (const auto &[itemId, item] : plan.all<AgendaItem>())
            if (item.event == id)
                removeWithParts(plan, item, changes);
        for (const auto &[agreementId, agreement] : plan.all<Agreement>())
            if (agreement.event == id)
                removeWithParts(plan, agreement, changes);
    }
}

/// Notes and files go with the records they are about.
void removeAttached(const Plan &plan, ChangeSet &changes)
{
    const auto isGone = [&changes](const QString &about) {
        const auto record = aboutRecord(about);
        return record && withKind(record->kind, [&]<class R>() {
                   const RowChange<R> *row = changes.find(Id<R>{record->id});
                   return row && !row->after;
               });
    };
    removeParts<Note>(plan, changes, [&](const Note &note) { return isGone(note.about); });
    removeParts<FileLink>(plan, changes, [&](const FileLink &link) { return isGone(link.about); });
}

/// Empties every field that refers to the record and may be empty.
void detachReferrers(const Plan &plan, RecordRef record, ChangeSet &changes)
{
    for (const RecordRef &referrer : plan.referrers(record)) {
        withKind(referrer.kind, [&]<class R>() {
            if constexpr (!isPeopleKind(R::kKind)) {
                const R *before = plan.find(Id<R>{referrer.id});
                if (const RowChange<R> *row = changes.find(Id<R>{referrer.id}); row && !row->after)
                    return; // removed with it
                R after = asChanged(*before, changes);
                for (const Field &field : fieldsOf(R::kKind))
                    if (field.type == FieldType::Reference && field.target == record.kind && !field.flags.required &&
                        !field.flags.structural && fieldValue(after, field) == Value(record.id))
                        field.set(&after, Value());
                changes.update(*before, std::move(after));
            }
        });
    }
}

/// What a record is called in the history after it is gone.
template <class R>
QString ownTitle(const R &record)
{
    if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.text; })
        return record.text;
    else
        return {};
}

Value storedValue(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value); text && field.type == FieldType::Text)
        return storedText(*text, field.flags.multiline);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        QStringList stored;
        for (const QString &text : *list)
            if (const QString clean = storedText(text); !clean.isEmpty())
                stored.append(clean);
        return stored;
    }
    return value;
}

} // namespace

Result<Edit> setField(const Plan &plan, RecordRef ref, QStringView fieldName, const Value &value)
{
    const Field *field = findField(ref.kind, fieldName);
    if (!field || field->flags.readOnly || field->flags.structural)
        return Error{Code::BadValue, {fieldName.toString()}, QStringLiteral("no such field to edit")};
    return withKind(ref.kind, [&]<class R>() -> Result<Edit> {
        if constexpr (isPeopleKind(R::kKind)) {
            return Error{Code::BadValue, {fieldName.toString()}, QStringLiteral("people have verbs of their own")};
        } else {
            const R *before = plan.find(Id<R>{ref.id});
            if (!before)
                return notFound(ref);
            R after = *before;
            if (!field->set(&after, storedValue(*field, value)))
                return Error{Code::BadValue, {fieldName.toString()}, {}};
            ChangeSet changes;
            moveToEnd(plan, *before, after, changes);
            if constexpr (R::kKind == Kind::Venue)
                keepFoundBy(plan, before->name, after.name, changes);
            changes.update(*before, std::move(after));
            return checkedEdit(plan, Verb::SetField, {ref, fieldName.toString()}, std::move(changes));
        }
    });
}

Result<Edit> assignBudgetLine(const Plan &plan, BudgetLineId id, SubProjectId subProject, EventId event)
{
    const BudgetLine *before = plan.find(id);
    if (!before)
        return notFound(refOf(id));
    BudgetLine after = *before;
    after.subProject = event.isValid() ? SubProjectId{} : subProject;
    after.event = event;
    ChangeSet changes;
    moveToEnd(plan, *before, after, changes);
    changes.update(*before, std::move(after));
    return checkedEdit(plan, Verb::SetField, {refOf(id), QStringLiteral("event")}, std::move(changes));
}

Result<Edit> setSigning(const Plan &plan, AgreementId id, EventId event)
{
    const Agreement *before = plan.find(id);
    if (!before)
        return notFound(refOf(id));
    Agreement after = *before;
    after.event = event;
    ChangeSet changes;
    changes.update(*before, std::move(after));
    return checkedEdit(plan, Verb::SetField, {refOf(id), QStringLiteral("event")}, std::move(changes));
}

Result<Edit> moveEvent(const Plan &plan, EventId id, QDate start, QDate end)
{
    const Event *before = plan.find(id);
    if (!before)
        return notFound(refOf(id));
    Event after = *before;
    after.start = start;
    after.end = end.isValid() ? end : start;
    if (after.start.isValid() && (before->state == EventState::Draft || before->state == EventState::Postponed))
        after.state = EventState::Scheduled;
    if (!after.start.isValid() && before->state == EventState::Scheduled)
        after.state = EventState::Draft;
    if (!after.start.isValid() && end.isValid())
        after.end = end; // refused below: an end alone is no range
    QList<Arg> args{refOf(id)};
    if (after.start.isValid())
        args += {after.start, after.end};
    ChangeSet changes;
    changes.update(*before, std::move(after));
    return checkedEdit(plan, Verb::MoveEvent, std::move(args), std::move(changes));
}

Result<Edit> setTaskState(const Plan &plan, TaskId id, TaskState state, QDate on)
{
    const Task *before = plan.find(id);
    if (!before)
        return notFound(refOf(id));
    Task after = *before;
    after.state = state;
    if (state == TaskState::Done) {
        after.finished = on;
        after.percent = 100;
    } else if (before->state == TaskState::Done) {
        after.finished = {};
        after.percent.reset();
    }
    ChangeSet changes;
    changes.update(*before, std::move(after));
    return checkedEdit(plan, Verb::SetTaskState, {refOf(id), enumName(state)}, std::move(changes));
}

Result<Edit> addGroup(const Plan &plan, SubProjectId subProject, IdSource &ids)
{
    qint64 number = 0;
    for (const auto &[id, group] : plan.all<TrainingGroup>())
        number = std::max(number, group.number.value_or(0));
    Event event;
    event.id = ids.next<Event>();
    event.subProject = subProject;
    event.kind = EventKind::Training;
    TrainingGroup group;
    group.id = ids.next<TrainingGroup>();
    group.event = event.id;
    group.number = number + 1;
    ChangeSet changes;
    changes.insert(event);
    changes.insert(group);
    return checkedEdit(plan, Verb::AddRecord, {refOf(group), QString::number(number + 1)}, std::move(changes));
}

Result<Edit> addTask(const Plan &plan, SubProjectId subProject, const QString &title, IdSource &ids)
{
    return addRecord(plan, Kind::Task,
                     {{"subproject", subProject.isValid() ? Value(subProject.value) : Value()}, {"title", title}}, ids);
}

Result<Edit> addRecord(const Plan &plan, Kind kind, const std::vector<FieldInput> &values, IdSource &ids)
{
    return withKind(kind, [&]<class R>() -> Result<Edit> {
        if constexpr (isPeopleKind(R::kKind) || std::is_same_v<R, Programme> || std::is_same_v<R, TrainingGroup>) {
            return Error{Code::BadValue, {}, QStringLiteral("this kind is not made so")};
        } else {
            R record;
            record.id.value = ids.next();
            for (const FieldInput &input : values) {
                const Field *field = findField(kind, QString::fromLatin1(input.field));
                if (!field || !field->set(&record, storedValue(*field, input.value)))
                    return Error{Code::BadValue, {QString::fromLatin1(input.field)}, {}};
            }
            if constexpr (kOrdered<R>)
                record.position =
                    1 + qint64(plan.ordered<R>([&](const R &other) { return areSiblings(record, other); }).size());
            const QList<Arg> args{refOf(record), ownTitle(record)};
            ChangeSet changes;
            changes.insert(std::move(record));
            return checkedEdit(plan, Verb::AddRecord, args, std::move(changes));
        }
    });
}

Result<Edit> removeRecord(const Plan &plan, RecordRef ref, qint64 registrations, Referrers referrers)
{
    return withKind(ref.kind, [&]<class R>() -> Result<Edit> {
        if constexpr (isPeopleKind(R::kKind) || std::is_same_v<R, Programme>) {
            return Error{Code::BadValue, {}, QStringLiteral("this kind is not removed so")};
        } else {
            const R *record = plan.find(Id<R>{ref.id});
            if (!record)
                return notFound(ref);
            if (registrations > 0)
                return Error{Code::StillReferredTo, {ref, registrations}, {}};
            ChangeSet changes;
            removeWithParts(plan, *record, changes);
            removeAttached(plan, changes);
            if (referrers == Referrers::Detach)
                detachReferrers(plan, ref, changes);
            if constexpr (kOrdered<R>)
                renumber(plan, *record, std::nullopt, changes);
            return checkedEdit(plan, Verb::RemoveRecord, {ref, ownTitle(*record)}, std::move(changes));
        }
    });
}

Result<Edit> moveRecord(const Plan &plan, RecordRef ref, qint64 position)
{
    return withKind(ref.kind, [&]<class R>() -> Result<Edit> {
        if constexpr (isPeopleKind(R::kKind) || !kOrdered<R>) {
            return Error{Code::BadValue, {}, QStringLiteral("this kind has no order of its own")};
        } else {
            const R *record = plan.find(Id<R>{ref.id});
            if (!record)
                return notFound(ref);
            ChangeSet changes;
            const qint64 place = renumber(plan, *record, position, changes);
            return checkedEdit(plan, Verb::MoveRecord, {ref, place}, std::move(changes));
        }
    });
}

} // namespace ruam::core
