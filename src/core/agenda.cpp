#include <ruam/core/agenda.h>
#include <ruam/core/text.h>

#include <optional>

namespace ruam::core {
namespace {

constexpr int kMinutesOfDay = 24 * 60;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// Midnight as an end is the end of the day.
int endMinuteOf(QTime end)
{
    const int minute = minuteOf(end);
    return minute == 0 ? kMinutesOfDay : minute;
}

QTime timeAt(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

int startOf(const AgendaItem &item)
{
    return minuteOf(item.timeStart);
}

/// An item without an end takes no time.
int endOf(const AgendaItem &item)
{
    return item.timeEnd.isValid() ? endMinuteOf(item.timeEnd) : startOf(item);
}

bool isTimed(const AgendaItem &item)
{
    return item.timeStart.isValid();
}

/// False, and nothing is changed, where the item would leave its day.
bool place(AgendaItem &item, int start)
{
    const int end = start + endOf(item) - startOf(item);
    if (start < 0 || start >= kMinutesOfDay || end > kMinutesOfDay)
        return false;
    const bool ends = item.timeEnd.isValid();
    item.timeStart = timeAt(start);
    if (ends)
        item.timeEnd = timeAt(end);
    return true;
}

using Items = std::vector<AgendaItem>;

/// Moves all from `first` on, or none of them.
void shift(Items &items, size_t first, int minutes)
{
    Items shifted = items;
    for (size_t at = first; at < items.size(); ++at)
        if (isTimed(shifted[at]) && !place(shifted[at], startOf(shifted[at]) + minutes))
            return;
    items = std::move(shifted);
}

Items itemsOf(const Plan &plan, EventId event, qint64 day)
{
    Items items;
    for (const AgendaItem *item : agendaOf(plan, event))
        if (item->day == day)
            items.push_back(*item);
    return items;
}

size_t placeOf(const Items &items, AgendaItemId id)
{
    return size_t(std::find_if(items.begin(), items.end(), [id](const AgendaItem &item) { return item.id == id; }) -
                  items.begin());
}

/// When an item at this place begins.
int startAt(const Plan &plan, const Items &items, size_t at)
{
    for (size_t before = at; before > 0; --before)
        if (isTimed(items[before - 1]))
            return endOf(items[before - 1]);
    const Event *event = plan.find(items[at].event);
    if (event && event->timeStart.isValid())
        return minuteOf(event->timeStart);
    constexpr int kDoorsOpen = 8 * 60 + 30, kWorkBegins = 9 * 60;
    return items[at].kind == AgendaKind::Registration ? kDoorsOpen : kWorkBegins;
}

/// Gives the item at a place its times, `minutes` long, and lets those after it make room.
void fitIn(const Plan &plan, Items &items, size_t at, int minutes)
{
    const int start = startAt(plan, items, at);
    if (start + minutes > kMinutesOfDay || start >= kMinutesOfDay)
        return;
    items[at].timeStart = timeAt(start);
    items[at].timeEnd = timeAt(start + minutes);
    for (size_t next = at + 1; next < items.size(); ++next) {
        if (!isTimed(items[next]))
            continue;
        shift(items, at + 1, std::max(0, start + minutes - startOf(items[next])));
        return;
    }
}

/// Writes the items of one day, numbered as they stand.
void keep(const Plan &plan, Items items, qint64 day, ChangeSet &changes)
{
    for (size_t at = 0; at < items.size(); ++at) {
        items[at].day = day;
        items[at].position = qint64(at) + 1;
        if (const AgendaItem *before = plan.find(items[at].id))
            changes.update(*before, std::move(items[at]));
        else
            changes.insert(std::move(items[at]));
    }
}

Result<Edit> agendaEdit(const Plan &plan, Verb verb, QList<Arg> args, ChangeSet changes)
{
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return Edit{verb, std::move(args), std::move(changes)};
}

QString topicOf(const Plan &plan, const AgendaItem &item)
{
    const Module *module = plan.find(item.module);
    return item.title.isEmpty() && module ? module->title : item.title;
}

/// What a step keeps of the item it was about: one that was inserted, or whose day is gone, is in the plan no more when
/// the step is named. Without a topic an item is called by what it is.
QList<Arg> argsOf(const Plan &plan, const AgendaItem &item)
{
    return QList<Arg>{refOf(item.event), refOf(item.id)} << topicOf(plan, item) << enumName(item.kind);
}

Error missing(RecordRef record)
{
    return Error{Code::NotFound, {record}, {}};
}

/// Lets the items between two places follow one another in their new order: the first begins when the first did, and
/// the pauses stay where they were.
void layInSequence(const Items &before, Items &after, size_t first, size_t last)
{
    std::vector<const AgendaItem *> places;
    for (size_t at = first; at <= last; ++at)
        if (isTimed(before[at]))
            places.push_back(&before[at]);
    if (places.empty())
        return;
    Items laid = after;
    int start = startOf(*places.front());
    size_t place = 0;
    for (size_t at = first; at <= last; ++at) {
        if (!isTimed(laid[at]))
            continue;
        if (!core::place(laid[at], start))
            return;
        const int pause = place + 1 < places.size() ? startOf(*places[place + 1]) - endOf(*places[place]) : 0;
        start = endOf(laid[at]) + pause;
        ++place;
    }
    after = std::move(laid);
}

void removeItem(const Plan &plan, const AgendaItem &item, ChangeSet &changes)
{
    for (const AgendaSpeaker *speaker : speakersOf(plan, item.id))
        changes.remove(*speaker);
    changes.remove(item);
}

/// The minutes of one item, or none; on the days of the calendar where its event has dates.
struct Span
{
    QDate date;
    int start = 0;
    int end = 0;
};

std::optional<Span> spanOf(const Plan &plan, const AgendaItem &item)
{
    const Event *event = plan.find(item.event);
    if (!event || !isTimed(item) || event->state == EventState::Cancelled || event->state == EventState::Postponed)
        return std::nullopt;
    return Span{event->start.isValid() ? event->start.addDays(item.day - 1) : QDate(), startOf(item), endOf(item)};
}

bool meet(const Plan &plan, const AgendaItem &a, const AgendaItem &b)
{
    const auto first = spanOf(plan, a), second = spanOf(plan, b);
    if (!first || !second || first->date != second->date)
        return false;
    if (!first->date.isValid() && (a.event != b.event || a.day != b.day))
        return false;
    return first->start < second->end && second->start < first->end;
}

/// What the times of a day's items show.
void judgeTimes(const std::vector<const AgendaItem *> &items, size_t at, std::vector<AgendaFinding> &findings)
{
    using Type = AgendaFinding::Type;
    const AgendaItem &item = *items[at];
    const AgendaItem *latest = nullptr;
    for (size_t before = 0; before < at; ++before)
        if (items[before]->day == item.day && isTimed(*items[before]) &&
            (!latest || endOf(*items[before]) > endOf(*latest)))
            latest = items[before];
    if (!latest || !isTimed(item))
        return;
    const int free = startOf(item) - endOf(*latest);
    if (free > kLongestHole)
        findings.push_back({item.id, Type::Hole, free, latest->id, {}});
    if (free >= 0)
        return;
    if (endOf(item) <= startOf(*latest))
        findings.push_back({item.id, Type::OutOfOrder, 0, latest->id, {}});
    else
        findings.push_back({item.id, Type::Overlap, std::min(-free, endOf(item) - startOf(item)), latest->id, {}});
}

/// Registers trainers after `lastPosition`, which moves on.
Result<void> join(const Plan &plan, EventId event, const std::vector<Newcomer> &joining, qint64 &lastPosition,
                  IdSource &ids, ChangeSet &changes)
{
    for (const Newcomer &newcomer : joining) {
        auto joined = registerNewcomer(plan, event, newcomer, RegistrationRole::Trainer, RegistrationState::Named,
                                       false, lastPosition++, ids);
        if (!joined)
            return joined.error();
        changes.append(joined->changes);
    }
    return {};
}

} // namespace

qint64 dayCount(const Event &event)
{
    return event.start.isValid() ? event.start.daysTo(event.end.isValid() ? event.end : event.start) + 1 : 1;
}

std::vector<const AgendaItem *> agendaOf(const Plan &plan, EventId event)
{
    auto items = plan.ordered<AgendaItem>([event](const AgendaItem &item) { return item.event == event; });
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem *a, const AgendaItem *b) { return a->day < b->day; });
    return items;
}

std::vector<const AgendaSpeaker *> speakersOf(const Plan &plan, AgendaItemId item)
{
    return plan.ordered<AgendaSpeaker>([item](const AgendaSpeaker &speaker) { return speaker.item == item; });
}

std::vector<AgendaBlock> agendaBlocks(const Plan &plan, EventId event)
{
    std::vector<AgendaBlock> blocks{{AgendaKind::Registration, {}, {}}, {AgendaKind::Opening, {}, {}}};
    const Event *found = plan.find(event);
    const CurriculumId curriculum = found ? found->curriculum : CurriculumId();
    if (curriculum.isValid())
        for (const Module *module :
             plan.ordered<Module>([curriculum](const Module &one) { return one.curriculum == curriculum; }))
            blocks.push_back({AgendaKind::Session, module->id, {}});
    for (const AgendaKind kind : {AgendaKind::Break, AgendaKind::Lunch, AgendaKind::Discussion, AgendaKind::Closing})
        blocks.push_back({kind, {}, {}});
    return blocks;
}

qint64 defaultMinutes(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Session:
        return 90;
    case AgendaKind::Break:
        return 15;
    case AgendaKind::Lunch:
    case AgendaKind::Other:
        return 60;
    case AgendaKind::Registration:
    case AgendaKind::Opening:
    case AgendaKind::Discussion:
    case AgendaKind::Closing:
        break;
    }
    return 30;
}

Result<Edit> insertAgendaItem(const Plan &plan, EventId event, const AgendaBlock &block, qint64 day, qint64 position,
                              IdSource &ids)
{
    if (!plan.find(event))
        return missing(refOf(event));
    Items items = itemsOf(plan, event, day);
    const size_t at = position < 1 ? items.size() : std::min(size_t(position) - 1, items.size());
    AgendaItem item;
    item.id = ids.next<AgendaItem>();
    item.event = event;
    item.day = day;
    item.kind = block.kind;
    item.module = block.module;
    item.title = storedText(block.title);
    QList<Arg> args = argsOf(plan, item);
    items.insert(items.begin() + qsizetype(at), std::move(item));
    fitIn(plan, items, at, int(defaultMinutes(block.kind)));
    ChangeSet changes;
    keep(plan, std::move(items), day, changes);
    return agendaEdit(plan, Verb::SetAgenda, std::move(args), std::move(changes));
}

Result<Edit> setAgendaTimes(const Plan &plan, AgendaItemId id, QTime start, QTime end)
{
    const AgendaItem *before = plan.find(id);
    if (!before)
        return missing(refOf(id));
    Items items = itemsOf(plan, before->event, before->day);
    const size_t at = placeOf(items, id);
    AgendaItem &item = items[at];
    if (start.isValid() && !end.isValid() && isTimed(*before) && before->timeEnd.isValid()) {
        // One that would go on past midnight ends with the day.
        const int until = minuteOf(start) + endOf(*before) - startOf(*before);
        end = timeAt(std::min(until, kMinutesOfDay));
    }
    item.timeStart = start;
    item.timeEnd = end;
    if (before->timeEnd.isValid() && end.isValid())
        shift(items, at + 1, endMinuteOf(end) - endOf(*before));
    ChangeSet changes;
    keep(plan, std::move(items), before->day, changes);
    return agendaEdit(plan, Verb::SetAgenda, argsOf(plan, *before), std::move(changes));
}

Result<Edit> setAgendaTopic(const Plan &plan, AgendaItemId id, const AgendaBlock &block)
{
    const AgendaItem *before = plan.find(id);
    if (!before)
        return missing(refOf(id));
    AgendaItem after = *before;
    after.kind = block.kind;
    after.module = block.module;
    after.title = storedText(block.title);
    // The words in English are those of the topic that was here; a title put right keeps them.
    if (after.kind != before->kind || after.module != before->module) {
        after.titleEn.clear();
        after.englishConfirmed = false;
    }
    QList<Arg> args = argsOf(plan, after);
    ChangeSet changes;
    changes.update(*before, std::move(after));
    return agendaEdit(plan, Verb::SetAgenda, std::move(args), std::move(changes));
}

Result<Edit> moveAgendaItem(const Plan &plan, AgendaItemId id, qint64 day, qint64 position)
{
    const AgendaItem *found = plan.find(id);
    if (!found)
        return missing(refOf(id));
    ChangeSet changes;
    Items from = itemsOf(plan, found->event, found->day);
    const size_t at = placeOf(from, id);
    AgendaItem item = from[at];
    if (day == found->day) {
        Items items = from;
        const size_t to = size_t(std::clamp<qint64>(position, 1, qint64(items.size()))) - 1;
        items.erase(items.begin() + qsizetype(at));
        items.insert(items.begin() + qsizetype(to), item);
        layInSequence(from, items, std::min(at, to), std::max(at, to));
        keep(plan, std::move(items), day, changes);
    } else {
        from.erase(from.begin() + qsizetype(at));
        Items items = itemsOf(plan, found->event, day);
        const size_t to = position < 1 ? items.size() : std::min(size_t(position) - 1, items.size());
        const int minutes = isTimed(item) ? endOf(item) - startOf(item) : 0;
        items.insert(items.begin() + qsizetype(to), item);
        if (minutes > 0)
            fitIn(plan, items, to, minutes);
        keep(plan, std::move(from), found->day, changes);
        keep(plan, std::move(items), day, changes);
    }
    return agendaEdit(plan, Verb::SetAgenda, argsOf(plan, *found), std::move(changes));
}

Result<Edit> setSpeakers(const Plan &plan, AgendaItemId id, const Speakers &speakers, qint64 lastPosition,
                         IdSource &ids)
{
    const AgendaItem *item = plan.find(id);
    if (!item)
        return missing(refOf(id));
    ChangeSet changes;
    std::vector<PersonId> wanted = speakers.persons;
    if (auto joined = join(plan, item->event, speakers.joining, lastPosition, ids, changes); !joined)
        return joined.error();
    if (!speakers.made.empty()) {
        auto registered = registerPeople(plan, item->event, speakers.made, lastPosition, ids);
        if (!registered)
            return registered.error();
        for (const RowChange<Registration> &row : registered->changes.of<Registration>())
            wanted.push_back(row.after->person);
        changes.append(registered->changes);
    }
    std::vector<const AgendaSpeaker *> present = speakersOf(plan, id);
    for (const AgendaSpeaker *speaker : present)
        if (std::find(wanted.begin(), wanted.end(), speaker->person) == wanted.end())
            changes.remove(*speaker);
    qint64 position = 0;
    for (const PersonId person : wanted) {
        const auto known = std::find_if(present.begin(), present.end(),
                                        [person](const AgendaSpeaker *one) { return one->person == person; });
        AgendaSpeaker after = known == present.end() ? AgendaSpeaker() : **known;
        after.position = ++position;
        if (known != present.end()) {
            changes.update(**known, after);
            continue;
        }
        after.id = ids.next<AgendaSpeaker>();
        after.item = id;
        after.person = person;
        changes.insert(std::move(after));
    }
    return agendaEdit(plan, Verb::SetSpeakers, {refOf(id), topicOf(plan, *item)}, std::move(changes));
}

Result<Edit> copyAgenda(const Plan &plan, EventId from, EventId to, CopySpeakers speakers, IdSource &ids,
                        const std::vector<Newcomer> &joining, qint64 lastPosition)
{
    for (const EventId event : {from, to})
        if (!plan.find(event))
            return missing(refOf(event));
    ChangeSet changes;
    if (from != to) {
        for (const AgendaItem *item : agendaOf(plan, to))
            removeItem(plan, *item, changes);
        for (const AgendaItem *item : agendaOf(plan, from)) {
            AgendaItem copy = *item;
            copy.id = ids.next<AgendaItem>();
            copy.rev = {};
            copy.event = to;
            // A room is one of its own house.
            copy.room.clear();
            if (speakers == CopySpeakers::Yes) {
                for (const AgendaSpeaker *speaker : speakersOf(plan, item->id)) {
                    AgendaSpeaker also = *speaker;
                    also.id = ids.next<AgendaSpeaker>();
                    also.rev = {};
                    also.item = copy.id;
                    changes.insert(std::move(also));
                }
            }
            changes.insert(std::move(copy));
        }
        if (auto joined = join(plan, to, joining, lastPosition, ids, changes); !joined)
            return joined.error();
    }
    return agendaEdit(plan, Verb::CopyAgenda, {refOf(to), refOf(from)}, std::move(changes));
}

std::vector<AgendaFinding> agendaFindings(const Plan &plan, EventId eventId)
{
    std::vector<AgendaFinding> findings;
    const Event *event = plan.find(eventId);
    if (!event)
        return findings;
    std::map<PersonId, std::vector<const AgendaItem *>> spokenBy;
    std::map<AgendaItemId, std::vector<PersonId>> speakers;
    for (const auto &[id, speaker] : plan.all<AgendaSpeaker>()) {
        const AgendaItem *item = plan.find(speaker.item);
        if (!item)
            continue;
        spokenBy[speaker.person].push_back(item);
        if (item->event == eventId)
            speakers[item->id].push_back(speaker.person);
    }
    const auto items = agendaOf(plan, eventId);
    for (size_t at = 0; at < items.size(); ++at) {
        const AgendaItem &item = *items[at];
        if (event->start.isValid() && item.day > dayCount(*event))
            findings.push_back({item.id, AgendaFinding::Type::OutsideDays, 0, {}, {}});
        judgeTimes(items, at, findings);
        for (const PersonId person : speakers[item.id])
            for (const AgendaItem *other : spokenBy[person])
                if (other->id != item.id && meet(plan, item, *other))
                    findings.push_back({item.id, AgendaFinding::Type::SpeakerElsewhere, 0, other->id, person});
    }
    return findings;
}

} // namespace ruam::core
