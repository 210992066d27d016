#include <ruam/interchange/calendarfile.h>

#include "calendarstatus.h"

#include <ruam/format/fieldtext.h>

#include <QFileDevice>
#include <cstdlib>
#include <map>

namespace ruam::interchange {

using namespace core;

namespace {

// One fixed component: Thailand has kept +07:00 since 1920, and libical's own comes from the machine's time zone data.
constexpr char kCalendarHead[] = "BEGIN:VCALENDAR\r\n"
                                 "VERSION:2.0\r\n"
                                 "PRODID:-//Ruam//Ruam//TH\r\n"
                                 "CALSCALE:GREGORIAN\r\n"
                                 "BEGIN:VTIMEZONE\r\n"
                                 "TZID:Asia/Bangkok\r\n"
                                 "BEGIN:STANDARD\r\n"
                                 "DTSTART:19700101T000000\r\n"
                                 "TZOFFSETFROM:+0700\r\n"
                                 "TZOFFSETTO:+0700\r\n"
                                 "TZNAME:+07\r\n"
                                 "END:STANDARD\r\n"
                                 "END:VTIMEZONE\r\n";

icaltimetype calendarDate(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.is_date = 1;
    return time;
}

icaltimetype calendarTime(QDate date, QTime clock)
{
    icaltimetype time = calendarDate(date);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype calendarInstant(const QDateTime &utc)
{
    icaltimetype time = calendarTime(utc.date(), utc.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addLocal(icalcomponent *to, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid("Asia/Bangkok"));
    icalcomponent_add_property(to, property);
}

icalproperty_status statusOf(EventState state)
{
    switch (state) {
    case EventState::Confirmed:
    case EventState::Held:
        return ICAL_STATUS_CONFIRMED;
    case EventState::Cancelled:
        return ICAL_STATUS_CANCELLED;
    default:
        return ICAL_STATUS_TENTATIVE;
    }
}

class CalendarWriter
{
public:
    CalendarWriter(const Plan &plan, ProgrammeStore &store, const QString &fileUuid, const format::Texts &texts,
                   QIODevice &to)
        : m_plan(plan), m_store(store), m_uuid(fileUuid), m_texts(texts), m_to(to)
    {
        for (const auto &[id, group] : plan.all<TrainingGroup>())
            m_groups[group.event] = &group;
    }

    Result<void> write()
    {
        if (auto ok = put(kCalendarHead); !ok)
            return ok;
        for (const auto &[id, event] : m_plan.all<Event>())
            if (event.start.isValid())
                if (auto ok = writeEvent(event); !ok)
                    return ok;
        for (const auto &[id, task] : m_plan.all<Task>())
            if (auto ok = writeTask(task); !ok)
                return ok;
        return put("END:VCALENDAR\r\n");
    }

private:
    Result<void> put(const char *text)
    {
        const qint64 length = qint64(qstrlen(text));
        if (m_to.write(text, length) == length)
            return {};
        const auto *file = qobject_cast<QFileDevice *>(&m_to);
        return Error{Code::CannotWrite, {file ? file->fileName() : QString()}, m_to.errorString()};
    }

    /// An entry with what all have. `shown` are the records whose content stands in it, itself first.
    Result<ComponentPtr> begin(icalcomponent_kind kind, const std::vector<RecordRef> &shown, qint64 revision)
    {
        const auto steps = m_store.steps({0, shown, 1});
        if (!steps)
            return steps.error();
        // What no step has touched stands as the file was made.
        const QDateTime changed = steps->empty() ? QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC) : steps->front().at;
        ComponentPtr entry(icalcomponent_new(kind));
        const QByteArray uid = QStringLiteral("%1@%2.ruam").arg(shown.front().id).arg(m_uuid).toUtf8();
        icalcomponent_add_property(entry.get(), icalproperty_new_uid(uid.constData()));
        icalcomponent_add_property(entry.get(), icalproperty_new_dtstamp(calendarInstant(changed.toUTC())));
        icalcomponent_add_property(entry.get(), icalproperty_new_sequence(int(revision)));
        return entry;
    }

    Result<void> finish(const ComponentPtr &entry)
    {
        const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(entry.get()), &std::free);
        return put(text.get());
    }

    Result<void> writeEvent(const Event &event)
    {
        std::vector<RecordRef> shown{refOf(event)};
        qint64 revision = event.rev.number;
        if (const auto group = m_groups.find(event.id); group != m_groups.end()) {
            shown.push_back(refOf(*group->second));
            revision += group->second->rev.number;
        }
        // Not counted: another venue may have fewer changes, and the sequence must never fall.
        if (const Venue *venue = m_plan.find(event.venue))
            shown.push_back(refOf(*venue));
        auto entry = begin(ICAL_VEVENT_COMPONENT, shown, revision);
        if (!entry)
            return entry.error();
        icalcomponent *to = entry->get();
        addTimes(to, event);
        icalcomponent_add_property(
            to, icalproperty_new_summary(format::eventTitle(m_plan, event, m_texts).toUtf8().constData()));
        QStringList place{event.room, format::venueText(m_plan, event.venue, m_texts)};
        place.removeAll(QString());
        if (!place.isEmpty())
            icalcomponent_add_property(to,
                                       icalproperty_new_location(place.join(QLatin1Char(' ')).toUtf8().constData()));
        if (!event.note.isEmpty())
            icalcomponent_add_property(to, icalproperty_new_description(event.note.toUtf8().constData()));
        icalcomponent_add_property(to, icalproperty_new_status(statusOf(event.state)));
        return finish(*entry);
    }

    void addTimes(icalcomponent *to, const Event &event)
    {
        const QDate last = event.end.isValid() ? event.end : event.start;
        if (!event.timeStart.isValid()) {
            icalcomponent_add_property(to, icalproperty_new_dtstart(calendarDate(event.start)));
            icalcomponent_add_property(to, icalproperty_new_dtend(calendarDate(last.addDays(1))));
            return;
        }
        addLocal(to, icalproperty_new_dtstart(calendarTime(event.start, event.timeStart)));
        if (!event.timeEnd.isValid())
            return;
        const bool midnight = event.timeEnd == QTime(0, 0);
        addLocal(to, icalproperty_new_dtend(calendarTime(midnight ? last.addDays(1) : last, event.timeEnd)));
    }

    Result<void> writeTask(const Task &task)
    {
        auto entry = begin(ICAL_VTODO_COMPONENT, {refOf(task)}, task.rev.number);
        if (!entry)
            return entry.error();
        icalcomponent *to = entry->get();
        icalcomponent_add_property(to, icalproperty_new_summary(task.title.toUtf8().constData()));
        // A due date must stand after the start.
        if (task.start.isValid() && (!task.due.isValid() || task.start < task.due))
            icalcomponent_add_property(to, icalproperty_new_dtstart(calendarDate(task.start)));
        if (task.due.isValid())
            icalcomponent_add_property(to, icalproperty_new_due(calendarDate(task.due)));
        // The format wants an instant: noon in Thailand, which is the same day nearly everywhere.
        if (task.finished.isValid())
            icalcomponent_add_property(
                to, icalproperty_new_completed(calendarInstant(QDateTime(task.finished, {5, 0}, Qt::UTC))));
        if (task.percent)
            icalcomponent_add_property(to, icalproperty_new_percentcomplete(int(*task.percent)));
        icalcomponent_add_property(to, icalproperty_new_status(taskStatus(task.state)));
        return finish(*entry);
    }

    const Plan &m_plan;
    ProgrammeStore &m_store;
    const QString m_uuid;
    const format::Texts &m_texts;
    QIODevice &m_to;
    std::map<EventId, const TrainingGroup *> m_groups;
};

} // namespace

Result<void> writeCalendar(const Plan &plan, ProgrammeStore &store, const QString &fileUuid, const format::Texts &texts,
                           QIODevice &to)
{
    return CalendarWriter(plan, store, fileUuid, texts, to).write();
}

} // namespace ruam::interchange
