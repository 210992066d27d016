#include "calendarreader.h"
#include "calendarstatus.h"
#include "documentpreviews.h"
#include "rowdates.h"

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QRegularExpression>

namespace ruam::interchange {

using namespace core;
using EntryStatus = CalendarEntry::Status;

namespace {

bool isSameLine(const QString &a, const QString &b)
{
    return comparableText(a) == comparableText(b);
}

/// The event as the entry has it. Its place is put together from several records, and a round is called after its
/// group: these are not taken back.
/// The change of one record, if the plan may have it; what verbs have set before counts as part of it.
template <class R>
Result<ChangeSet> changed(const Plan &plan, const R &before, R after)
{
    after.rev = before.rev;
    ChangeSet changes;
    changes.update(before, std::move(after));
    if (auto ok = checkChanges(plan, changes); !ok)
        return ok.error();
    return changes;
}

Result<ChangeSet> changedEvent(const Plan &plan, const Event &before, const CalendarEntry &entry)
{
    Event after = before;
    const QDate last = before.end.isValid() ? before.end : before.start;
    if (entry.start != before.start || entry.end != last) {
        const auto moved = moveEvent(plan, before.id, entry.start, entry.end);
        if (!moved)
            return moved.error();
        after = *moved->changes.find(before.id)->after;
    }
    after.timeStart = entry.timeStart;
    if (entry.timeEnd.isValid() || !entry.timeStart.isValid())
        after.timeEnd = entry.timeEnd;
    const auto isCalled = [&](format::Language language) {
        return isSameLine(entry.title, format::eventTitle(plan, before, format::Texts(language)));
    };
    if (!plan.groupOf(before.id) && !isCalled(format::Language::Thai) && !isCalled(format::Language::English))
        after.title = entry.title;
    if (entry.note && !isSameLine(*entry.note, before.note))
        after.note = *entry.note;
    if (entry.status == EntryStatus::Cancelled)
        after.state = EventState::Cancelled;
    return changed(plan, before, std::move(after));
}

TaskState stateOf(const Task &task, EntryStatus status)
{
    static constexpr std::pair<EntryStatus, TaskState> kStates[] = {{EntryStatus::NeedsAction, TaskState::NotStarted},
                                                                    {EntryStatus::InProcess, TaskState::InProgress},
                                                                    {EntryStatus::Completed, TaskState::Done},
                                                                    {EntryStatus::Cancelled, TaskState::Cancelled}};
    for (const auto &[told, state] : kStates)
        if (told == status && taskStatus(state) != taskStatus(task.state))
            return state;
    return task.state;
}

Result<ChangeSet> changedTask(const Plan &plan, const Task &before, const CalendarEntry &entry)
{
    Task after = before;
    if (const TaskState state = stateOf(before, entry.status); state != before.state) {
        const auto set = setTaskState(plan, before.id, state, entry.finished);
        if (!set)
            return set.error();
        after = *set->changes.find(before.id)->after;
    }
    if (!isSameLine(entry.title, before.title))
        after.title = entry.title;
    if (entry.start.isValid())
        after.start = entry.start;
    if (entry.end.isValid())
        after.due = entry.end;
    if (after.state == TaskState::Done && entry.finished.isValid())
        after.finished = entry.finished;
    if (after.state != TaskState::Done && entry.percent)
        after.percent = entry.percent;
    return changed(plan, before, std::move(after));
}

/// What the file of a calendar's entry means for the plan, as far as it is known.
struct JudgedEntry
{
    enum class Why { None, Fault, Gone, NoPlaceForTask, Verb, Older, Cancelled, Unknown, AsThere, Changes };
    CalendarEntry entry;
    Why why = Why::None;
    EventId event;
    TaskId task;
    std::optional<Error> error;
    QStringList changes; ///< "field: before → after" in Thai and English alike, made when it was judged
};

class CalendarPreview final : public ImportPreview
{
public:
    CalendarPreview(Calendar calendar, const ImportTarget &target, const format::Texts &texts) : m_texts(texts)
    {
        m_entries.reserve(calendar.entries.size());
        for (CalendarEntry &entry : calendar.entries) {
            JudgedEntry judged{std::move(entry), {}, {}, {}, {}, {}};
            m_rows.push_back({judged.entry.line, judge(judged, target), false});
            m_rows.back().sure = judged.why == JudgedEntry::Why::Changes;
            m_entries.push_back(std::move(judged));
        }
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const CalendarEntry &entry = m_entries[row].entry;
        QStringList parts{entry.title, format::rangeText(entry.start.isValid() ? entry.start : entry.end, entry.end,
                                                         format::DateStyle::Table, format::readersDates(texts))};
        if (entry.isTask)
            parts.prepend(format::kindText(Kind::Task, texts));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        const JudgedEntry &judged = m_entries[row];
        switch (judged.why) {
        case JudgedEntry::Why::Fault:
            return faultText(judged.entry, texts);
        case JudgedEntry::Why::Gone:
            return texts.translate("import", "was deleted from the programme since");
        case JudgedEntry::Why::NoPlaceForTask:
            return texts.translate("import", "a task is made in its sub-project, not from a calendar");
        case JudgedEntry::Why::Verb:
            return format::fieldErrorText(*judged.error, texts);
        case JudgedEntry::Why::Older:
            return texts.translate("import", "the programme was changed after this calendar was written · %1")
                .arg(judged.changes.join(QStringLiteral(" · ")));
        case JudgedEntry::Why::Cancelled:
            return texts.translate("import", "is cancelled in the calendar");
        case JudgedEntry::Why::Unknown:
            return texts.translate("import", "does not come from this programme; becomes a new event") +
                   (judged.entry.status == EntryStatus::Cancelled
                        ? QStringLiteral(" · ") + texts.translate("import", "is cancelled in the calendar")
                        : QString());
        case JudgedEntry::Why::Changes:
            return judged.changes.join(QStringLiteral(" · "));
        default:
            return {};
        }
    }

    bool isAbout(size_t, qsizetype) const override { return false; }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &, IdSource &ids) const override
    {
        ChangeSet changes;
        for (const size_t row : rows) {
            const auto made = changesOf(m_entries[row], plan, ids);
            if (!made)
                return made.error();
            changes.append(*made);
        }
        if (auto ok = checkChanges(plan, changes); !ok)
            return ok.error();
        return Edit{Verb::ImportRows, {qint64(rows.size())}, std::move(changes)};
    }

private:
    static Result<ChangeSet> changesOf(const JudgedEntry &judged, const Plan &plan, IdSource &ids)
    {
        if (const Event *event = plan.find(judged.event))
            return changedEvent(plan, *event, judged.entry);
        if (const Task *task = plan.find(judged.task))
            return changedTask(plan, *task, judged.entry);
        Event made;
        made.id = ids.next<Event>();
        const bool isCancelled = judged.entry.status == EntryStatus::Cancelled;
        made.state = isCancelled ? EventState::Cancelled : EventState::Scheduled;
        made.title = judged.entry.title;
        made.start = judged.entry.start;
        made.end = judged.entry.end;
        made.timeStart = judged.entry.timeStart;
        made.timeEnd = judged.entry.timeEnd;
        made.room = judged.entry.place;
        made.note = judged.entry.note.value_or(QString());
        ChangeSet changes;
        changes.insert(std::move(made));
        return changes;
    }

    ImportState judge(JudgedEntry &judged, const ImportTarget &target)
    {
        static const QRegularExpression kOwn(QStringLiteral(R"(^([0-9]{1,19})@(.+)\.ruam$)"));
        using Why = JudgedEntry::Why;
        const auto because = [&judged](Why why, ImportState state) {
            judged.why = why;
            return state;
        };
        if (judged.entry.fault != CalendarEntry::Fault::None)
            return because(Why::Fault, ImportState::Refused);
        const auto own = kOwn.match(judged.entry.uid);
        if (!own.hasMatch() || own.captured(2) != target.fileUuid)
            return judgeUnknown(judged, target.plan);
        const qint64 id = own.captured(1).toLongLong();
        if (judged.entry.isTask) {
            const Task *task = target.plan.find(TaskId{id});
            if (!task)
                return because(Why::Gone, ImportState::Refused);
            judged.task = task->id;
            return judgeChanges(judged, changedTask(target.plan, *task, judged.entry), target.plan, task->rev.number);
        }
        const Event *event = target.plan.find(EventId{id});
        if (!event)
            return because(Why::Gone, ImportState::Refused);
        judged.event = event->id;
        const TrainingGroup *group = target.plan.groupOf(event->id);
        return judgeChanges(judged, changedEvent(target.plan, *event, judged.entry), target.plan,
                            event->rev.number + (group ? group->rev.number : 0));
    }

    ImportState judgeChanges(JudgedEntry &judged, const Result<ChangeSet> &changes, const Plan &plan, qint64 revision)
    {
        if (!changes) {
            judged.why = JudgedEntry::Why::Verb;
            judged.error = changes.error();
            return ImportState::Refused;
        }
        if (changes->isEmpty())
            return ImportState::Matches;
        judged.changes = changeWords(*changes, plan, m_texts);
        const bool isOlder = judged.entry.sequence < revision;
        const bool cancels = !judged.entry.isTask && judged.entry.status == EntryStatus::Cancelled &&
                             plan.find(judged.event)->state != EventState::Cancelled;
        judged.why = cancels   ? JudgedEntry::Why::Cancelled
                     : isOlder ? JudgedEntry::Why::Older
                               : JudgedEntry::Why::Changes;
        return judged.why == JudgedEntry::Why::Changes ? ImportState::Matches : ImportState::Doubtful;
    }

    /// Private appointments stand in the same calendar, so nobody enters without being looked at.
    static ImportState judgeUnknown(JudgedEntry &judged, const Plan &plan)
    {
        const CalendarEntry &entry = judged.entry;
        if (entry.isTask) {
            judged.why = JudgedEntry::Why::NoPlaceForTask;
            return ImportState::Refused;
        }
        const auto *same = plan.findIf<Event>(
            [&](const Event &event) { return event.start == entry.start && isSameLine(event.title, entry.title); });
        judged.why = same ? JudgedEntry::Why::AsThere : JudgedEntry::Why::Unknown;
        if (same)
            return ImportState::Matches;
        CountlessIds ids;
        const auto made = changesOf(judged, plan, ids);
        const auto checked = checkChanges(plan, *made);
        if (checked)
            return ImportState::Doubtful;
        judged.why = JudgedEntry::Why::Verb;
        judged.error = checked.error();
        return ImportState::Refused;
    }

    /// For a row that is only tried.
    class CountlessIds final : public IdSource
    {
    public:
        qint64 next() override { return 1; }
    };

    static QString faultText(const CalendarEntry &entry, const format::Texts &texts)
    {
        switch (entry.fault) {
        case CalendarEntry::Fault::TooLong:
            return texts.translate("import", "a text is too long");
        case CalendarEntry::Fault::Unreadable:
            return texts.translate("import", "has damaged letters that cannot be read");
        case CalendarEntry::Fault::NoUid:
            return texts.translate("import", "has no mark (UID) by which it is known");
        case CalendarEntry::Fault::TwiceInFile:
            return texts.translate("import", "stands twice in the file");
        case CalendarEntry::Fault::Repeats:
            return texts.translate("import", "repeats; enter each day by itself");
        case CalendarEntry::Fault::BadDate:
            return entry.cell.isEmpty() ? texts.translate("import", "no date")
                                        : texts.translate("import", "“%1” is no sure date").arg(entry.cell);
        case CalendarEntry::Fault::EndsBefore:
            return endBeforeStartText(texts);
        case CalendarEntry::Fault::OtherZone:
            return texts.translate("import", "is in the time zone “%1”").arg(entry.cell);
        default:
            return texts.translate("import", "has no title");
        }
    }

    std::vector<JudgedEntry> m_entries;
    format::Texts m_texts;
};

QString calendarFaultText(CalendarFault fault, const format::Texts &texts)
{
    switch (fault) {
    case CalendarFault::CannotRead:
        return tableFaultText(TableFault::CannotRead, texts);
    case CalendarFault::TooLarge:
        return texts.translate("import", "The calendar is larger than can be taken in at once. Nothing was changed. "
                                         "Export a shorter time, then import again.");
    case CalendarFault::Damaged:
        return tableFaultText(TableFault::Damaged, texts);
    default:
        return texts.translate("import", "The file is no calendar (.ics). Nothing was changed.");
    }
}

} // namespace

ImportResult previewCalendar(QIODevice &from, const ImportTarget &target, const format::Texts &texts)
{
    Calendar calendar = readCalendar(from);
    if (calendar.fault != CalendarFault::None)
        return ImportRefusal{calendarFaultText(calendar.fault, texts)};
    return std::make_shared<CalendarPreview>(std::move(calendar), target, texts);
}

} // namespace ruam::interchange
