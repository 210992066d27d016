#include <ruam/core/edits.h>
#include <ruam/core/papertemplates.h>
#include <ruam/core/text.h>

namespace ruam::core {
namespace {

/// The plan as it will be once a change is made, looked at without making it.
class Future
{
public:
    Future(const Plan &plan, const ChangeSet &changes) : m_plan(plan), m_changes(changes) {}

    template <class R>
    const R *find(Id<R> id) const
    {
        if (const RowChange<R> *row = m_changes.find(id))
            return row->after ? &*row->after : nullptr;
        return m_plan.find(id);
    }

    bool contains(RecordRef ref) const
    {
        return withKind(ref.kind, [&]<class R>() {
            if constexpr (isPeopleKind(R::kKind))
                return true; // only the store knows; its foreign keys decide
            else
                return find(Id<R>{ref.id}) != nullptr;
        });
    }

    const Plan &plan() const { return m_plan; }

    bool comesWithChange(EventId id) const
    {
        const RowChange<Event> *row = m_changes.find(id);
        return row && !row->before;
    }

private:
    const Plan &m_plan;
    const ChangeSet &m_changes;
};

Error fieldError(Code code, const char *field, QList<Arg> more = {})
{
    QList<Arg> args{QString(QLatin1String(field))};
    args += more;
    return Error{code, args, {}};
}

Result<void> checkPicture(const char *field, const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (text.size() > kMaxPictureLength)
        return Error{Code::PictureTooLarge, {qint64(bytes.size() / 1000), qint64(kMaxPictureBytes / 1000)}, {}};
    if (!text.isEmpty() && (!isPicture(bytes) || pictureText(bytes) != text))
        return Error{Code::NoPicture, {}, QString::fromLatin1(field)};
    return {};
}

Result<void> checkField(const Field &field, const Value &value, const Future &future)
{
    if (field.flags.required && isEmpty(value))
        return fieldError(Code::Required, field.name);
    if (field.flags.picture)
        return checkPicture(field.name, std::get<QString>(value));
    if (const auto *text = std::get_if<QString>(&value); text && text->size() > maxLength(field))
        return fieldError(Code::TooLong, field.name, {qint64(maxLength(field))});
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &text : *list)
            if (text.size() > kMaxTextLength)
                return fieldError(Code::TooLong, field.name, {qint64(kMaxTextLength)});
    }
    if (field.type == FieldType::Reference && !isEmpty(value)) {
        const RecordRef ref{field.target, std::get<qint64>(value)};
        if (!future.contains(ref))
            return fieldError(Code::MissingReference, field.name, {ref});
    }
    return {};
}

Result<void> checkNumber(const char *field, const std::optional<qint64> &number, qint64 least, qint64 greatest)
{
    if (number && (*number < least || *number > greatest))
        return fieldError(Code::OutOfRange, field, {least, greatest});
    return {};
}

Result<void> checkDates(QDate start, QDate end)
{
    if (end.isValid() && !start.isValid())
        return Error{Code::EndWithoutStart, {}, {}};
    if (end.isValid() && end < start)
        return Error{Code::EndBeforeStart, {start, end}, {}};
    return {};
}

Result<void> checkTimes(QTime start, QTime end)
{
    if (end.isValid() && !start.isValid())
        return Error{Code::EndWithoutStart, {}, {}};
    // Midnight as an end is 24.00, the end of the day.
    if (end.isValid() && end != QTime(0, 0) && end < start)
        return Error{
            Code::EndBeforeStart, {start.toString(QStringLiteral("HH:mm")), end.toString(QStringLiteral("HH:mm"))}, {}};
    return {};
}

/// Follows a reference of a kind to itself; a circle would make every walk up endless.
template <class R, class Next>
Result<void> checkNoCircle(const R &record, const char *field, const Future &future, Next next)
{
    const R *at = &record;
    for (qint64 steps = 0; at && next(*at).isValid(); ++steps) {
        if (next(*at) == record.id || steps > 10'000)
            return fieldError(Code::Circular, field, {refOf(next(record))});
        at = future.find(next(*at));
    }
    return {};
}

template <class R>
Result<void> checkOwn(const R &, const Future &)
{
    return {};
}

Result<void> checkOwn(const StrategicPlan &plan, const Future &)
{
    if (auto ok = checkNumber("start_year", plan.startYear, 1900, 2199); !ok)
        return ok;
    if (auto ok = checkNumber("end_year", plan.endYear, 1900, 2199); !ok)
        return ok;
    if (plan.startYear && plan.endYear && *plan.endYear < *plan.startYear)
        return fieldError(Code::OutOfRange, "end_year", {*plan.startYear, qint64(2199)});
    return {};
}

Result<void> checkOwn(const Organisation &organisation, const Future &future)
{
    return checkNoCircle(organisation, "parent", future, [](const Organisation &o) { return o.parent; });
}

Result<void> checkOwn(const Venue &venue, const Future &)
{
    if (venue.name.isEmpty() && !venue.province.isValid())
        return fieldError(Code::Required, "name");
    return checkNumber("capacity", venue.capacity, 0, 1'000'000);
}

Result<void> checkOwn(const Event &event, const Future &)
{
    if (auto ok = checkDates(event.start, event.end); !ok)
        return ok;
    return checkTimes(event.timeStart, event.timeEnd);
}

Result<void> checkOwn(const TrainingGroup &group, const Future &future)
{
    if (auto ok = checkNumber("number", group.number, 1, 9999); !ok)
        return ok;
    for (const auto &[id, other] : future.plan().all<TrainingGroup>()) {
        const TrainingGroup *now = future.find(id);
        if (now && now->id != group.id && now->number == group.number)
            return Error{Code::NumberInUse, {*group.number, refOf(*now)}, {}};
    }
    return {};
}

Result<void> checkOwn(const Task &task, const Future &future)
{
    if (auto ok = checkNumber("percent", task.percent, 0, 100); !ok)
        return ok;
    if (task.start.isValid() && task.due.isValid() && task.due < task.start)
        return Error{Code::EndBeforeStart, {task.start, task.due}, {}};
    return checkNoCircle(task, "predecessor", future, [](const Task &t) { return t.predecessor; });
}

Result<void> checkOwn(const AgencyMark &mark, const Future &future)
{
    for (const auto &[id, other] : future.plan().all<AgencyMark>()) {
        const AgencyMark *now = future.find(id);
        if (now && now->id != mark.id && now->agency == mark.agency && now->step == mark.step)
            return fieldError(Code::BadValue, "step");
    }
    return {};
}

Result<void> checkOwn(const GroupMembership &membership, const Future &future)
{
    const Province *province = future.find(membership.province);
    if (province && !province->inScope)
        return Error{Code::ProvinceNotInScope, {refOf(membership.province)}, {}};
    for (const auto &[id, other] : future.plan().all<GroupMembership>()) {
        const GroupMembership *now = future.find(id);
        if (now && now->id != membership.id && now->province == membership.province)
            return Error{Code::ProvinceInGroup, {refOf(membership.province), refOf(now->group)}, {}};
    }
    return {};
}

Result<void> checkOwn(const BudgetLine &line, const Future &)
{
    if (line.subProject.isValid() == line.event.isValid())
        return fieldError(Code::Required, "subproject");
    constexpr qint64 kMostBaht = 1'000'000'000'000;
    for (const auto &[name, amount] :
         {std::pair("asked", line.asked), std::pair("approved", line.approved), std::pair("spent", line.spent)})
        if (amount && (amount->satang < 0 || amount->satang > kMostBaht * 100))
            return fieldError(Code::OutOfRange, name, {qint64(0), kMostBaht});
    return {};
}

Result<void> checkCounts(std::initializer_list<std::pair<const char *, std::optional<qint64>>> counts)
{
    for (const auto &[name, count] : counts)
        if (auto ok = checkNumber(name, count, 0, 1'000'000); !ok)
            return ok;
    return {};
}

Result<void> checkOwn(const Contact &contact, const Future &)
{
    return contact.person.isValid() == contact.organisation.isValid() ? fieldError(Code::Required, "person")
                                                                      : Result<void>();
}

Result<void> checkOwn(const Registration &registration, const Future &)
{
    if (registration.arrives.isValid() && registration.departs.isValid() && registration.departs < registration.arrives)
        return Error{Code::EndBeforeStart, {registration.arrives, registration.departs}, {}};
    return checkNumber("discussion_group", registration.discussionGroup, 1, 9999);
}

Result<void> checkOwn(const Invitation &invitation, const Future &future)
{
    for (const auto &[id, other] : future.plan().all<Invitation>()) {
        const Invitation *now = future.find(id);
        if (now && now->id != invitation.id && now->province == invitation.province && now->group == invitation.group)
            return fieldError(Code::BadValue, "province");
    }
    return checkCounts({{"quota", invitation.quota},
                        {"accepted", invitation.accepted},
                        {"meals_general", invitation.mealsGeneral},
                        {"meals_muslim", invitation.mealsMuslim},
                        {"meals_vegetarian", invitation.mealsVegetarian}});
}

Result<void> checkOwn(const AgendaItem &item, const Future &)
{
    if (item.kind == AgendaKind::Other && item.title.isEmpty() && !item.module.isValid())
        return fieldError(Code::Required, "title");
    if (auto ok = checkNumber("day", item.day, 1, 366); !ok)
        return ok;
    return checkTimes(item.timeStart, item.timeEnd);
}

Result<void> checkOwn(const Meal &meal, const Future &)
{
    if (auto ok = checkNumber("day", meal.day, 1, 366); !ok)
        return ok;
    return checkCounts({{"general", meal.general}, {"muslim", meal.muslim}, {"vegetarian", meal.vegetarian}});
}

Result<void> checkOwn(const PaperTemplate &paper, const Future &future)
{
    for (const auto &[id, other] : future.plan().all<PaperTemplate>()) {
        const PaperTemplate *now = future.find(id);
        if (now && now->id != paper.id && now->paper == paper.paper)
            return fieldError(Code::BadValue, "paper");
    }
    for (const Field &field : fieldsOf(Kind::PaperTemplate))
        if (field.type == FieldType::Text && qstrcmp(field.name, "paper") != 0 && qstrcmp(field.name, "font") != 0)
            if (auto ok = checkWording(paper.paper, std::get<QString>(fieldValue(paper, field))); !ok)
                return ok;
    return checkNumber("size_step", paper.sizeStep, kLeastSizeStep, kGreatestSizeStep);
}

template <class R>
requires requires(const R &r)
{
    r.about;
}
Result<void> checkOwn(const R &record, const Future &future)
{
    const auto about = aboutRecord(record.about);
    if (!about)
        return fieldError(Code::BadValue, "about");
    if (!future.contains(*about))
        return fieldError(Code::MissingReference, "about", {*about});
    return {};
}

template <class R>
Result<void> checkAfter(const R &record, const Future &future)
{
    for (const Field &field : fieldsOf(R::kKind))
        if (auto ok = checkField(field, fieldValue(record, field), future); !ok)
            return ok;
    return checkOwn(record, future);
}

/// The event whose round a row belongs to; none for what is not part of one, or may change after it.
template <class R>
EventId roundOf(const R &record, const Future &future)
{
    if constexpr (std::is_same_v<R, Event>)
        return record.id;
    else if constexpr (std::is_same_v<R, TrainingGroup> || std::is_same_v<R, AgendaItem> || std::is_same_v<R, Meal> ||
                       std::is_same_v<R, Registration> || std::is_same_v<R, Attendance>)
        return record.event;
    else if constexpr (std::is_same_v<R, GroupMembership> || std::is_same_v<R, Invitation>) {
        const TrainingGroup *group = future.plan().find(record.group);
        return group ? group->event : EventId();
    } else if constexpr (std::is_same_v<R, AgendaSpeaker>) {
        const AgendaItem *item = future.plan().find(record.item);
        return item ? item->event : EventId();
    } else {
        return {};
    }
}

/// A locked round stays as it is until it is opened. One that comes with the change, as from a document, is no matter.
template <class R>
Result<void> checkLock(const RowChange<R> &row, const Future &future)
{
    for (const auto &record : {row.before, row.after}) {
        const EventId id = record ? roundOf(*record, future) : EventId();
        const Event *event = future.plan().find(id);
        if (!event || !event->locked || future.comesWithChange(id))
            continue;
        if constexpr (std::is_same_v<R, Event>) {
            if (row.after && !row.after->locked)
                return {}; // opened by this very change
        }
        return Error{Code::RoundLocked, {refOf(id)}, {}};
    }
    return {};
}

/// What still refers to a removed record once the change is made.
QList<Arg> remainingReferrers(RecordRef removed, const Future &future)
{
    QList<Arg> left;
    for (const RecordRef &referrer : future.plan().referrers(removed)) {
        const bool stays = withKind(referrer.kind, [&]<class R>() {
            if constexpr (isPeopleKind(R::kKind)) {
                return false;
            } else {
                const R *now = future.find(Id<R>{referrer.id});
                if (!now)
                    return false;
                if constexpr (requires { now->about; })
                    return now->about == aboutText(removed);
                for (const Field &field : fieldsOf(R::kKind))
                    if (field.type == FieldType::Reference && field.target == removed.kind &&
                        fieldValue(*now, field) == Value(removed.id))
                        return true;
                return false;
            }
        });
        if (stays)
            left.append(referrer);
    }
    return left;
}

} // namespace

Result<void> checkChanges(const Plan &plan, const ChangeSet &changes)
{
    const Future future(plan, changes);
    Result<void> result;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>()) {
            if (!result)
                return;
            result = checkLock(row, future);
            if (!result)
                return;
            if (row.after) {
                result = checkAfter(*row.after, future);
            } else if constexpr (!isPeopleKind(R::kKind)) {
                const QList<Arg> left = remainingReferrers(refOf(*row.before), future);
                if (!left.isEmpty())
                    result = Error{Code::StillReferredTo, QList<Arg>{refOf(*row.before)} + left, {}};
            }
        }
    });
    return result;
}

} // namespace ruam::core
