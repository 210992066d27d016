#include <ruam/interchange/eventtable.h>

#include "columnnames.h"
#include "documentpreviews.h"
#include "rowdates.h"
#include "tablelayout.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <array>
#include <set>

namespace ruam::interchange {

using namespace core;

namespace {

struct EventColumnName
{
    const char *name; ///< the field's, where the column holds one field of an event
    EventColumn column;
};
constexpr std::array<EventColumnName, 13> kEventColumnNames{{{"title", EventColumn::Title},
                                                             {"kind", EventColumn::Kind},
                                                             {"state", EventColumn::State},
                                                             {"dates", EventColumn::Dates},
                                                             {"start", EventColumn::Start},
                                                             {"end", EventColumn::End},
                                                             {"time_start", EventColumn::TimeStart},
                                                             {"time_end", EventColumn::TimeEnd},
                                                             {"venue", EventColumn::Venue},
                                                             {"room", EventColumn::Room},
                                                             {"subproject", EventColumn::SubProject},
                                                             {"note", EventColumn::Note},
                                                             {"ignore", EventColumn::Ignored}}};

struct EventWord
{
    const char16_t *word;
    EventColumn column;
};
// Besides the names of the fields; compared without blanks and signs.
constexpr EventWord kEventWords[] = {
    {u"ชื่อ", EventColumn::Title},
    {u"ชื่อกิจกรรม", EventColumn::Title},
    {u"กิจกรรม", EventColumn::Title},
    {u"เรื่อง", EventColumn::Title},
    {u"รายการ", EventColumn::Title},
    {u"event", EventColumn::Title},
    {u"title", EventColumn::Title},
    {u"name", EventColumn::Title},
    {u"ประเภท", EventColumn::Kind},
    {u"ประเภทกิจกรรม", EventColumn::Kind},
    {u"kind", EventColumn::Kind},
    {u"type", EventColumn::Kind},
    {u"สถานะ", EventColumn::State},
    {u"state", EventColumn::State},
    {u"status", EventColumn::State},
    {u"วันที่", EventColumn::Dates},
    {u"วันที่จัด", EventColumn::Dates},
    {u"วันเวลา", EventColumn::Dates},
    {u"วันที่และเวลา", EventColumn::Dates},
    {u"date", EventColumn::Dates},
    {u"dates", EventColumn::Dates},
    {u"เริ่ม", EventColumn::Start},
    {u"สิ้นสุด", EventColumn::End},
    {u"เวลาเริ่มต้น", EventColumn::TimeStart},
    {u"วันเริ่มต้น", EventColumn::Start},
    {u"วันที่เริ่ม", EventColumn::Start},
    {u"วันเริ่ม", EventColumn::Start},
    {u"ตั้งแต่วันที่", EventColumn::Start},
    {u"start", EventColumn::Start},
    {u"firstday", EventColumn::Start},
    {u"วันสิ้นสุด", EventColumn::End},
    {u"วันสุดท้าย", EventColumn::End},
    {u"วันที่สิ้นสุด", EventColumn::End},
    {u"ถึงวันที่", EventColumn::End},
    {u"end", EventColumn::End},
    {u"lastday", EventColumn::End},
    {u"เวลา", EventColumn::TimeStart},
    {u"เวลาเริ่ม", EventColumn::TimeStart},
    {u"time", EventColumn::TimeStart},
    {u"เวลาสิ้นสุด", EventColumn::TimeEnd},
    {u"ถึงเวลา", EventColumn::TimeEnd},
    {u"สถานที่", EventColumn::Venue},
    {u"สถานที่จัด", EventColumn::Venue},
    {u"venue", EventColumn::Venue},
    {u"place", EventColumn::Venue},
    {u"location", EventColumn::Venue},
    {u"ห้อง", EventColumn::Room},
    {u"room", EventColumn::Room},
    {u"โครงการย่อย", EventColumn::SubProject},
    {u"subproject", EventColumn::SubProject},
    {u"หมายเหตุ", EventColumn::Note},
    {u"note", EventColumn::Note},
    {u"remark", EventColumn::Note},
};

const Field *fieldOf(EventColumn column)
{
    for (const EventColumnName &one : kEventColumnNames)
        if (one.column == column)
            return findField(Kind::Event, QString::fromLatin1(one.name));
    return nullptr;
}

/// What a heading says, by the words above or by the name of a field in either language.
class EventHeadings
{
public:
    EventHeadings()
    {
        for (const EventWord &word : kEventWords)
            m_columns.insert(QString::fromUtf16(word.word), word.column);
        for (const EventColumnName &one : kEventColumnNames) {
            const Field *field = fieldOf(one.column);
            if (!field)
                continue;
            add(QString::fromLatin1(one.name), one.column);
            for (const auto language : {format::Language::Thai, format::Language::English})
                add(format::fieldLabel(Kind::Event, *field, format::Texts(language)), one.column);
        }
    }
    std::optional<EventColumn> find(const QString &cell) const
    {
        const auto found = m_columns.find(bareText(cell));
        return found == m_columns.end() ? std::nullopt : std::optional(*found);
    }

private:
    void add(const QString &words, EventColumn column)
    {
        if (const QString bare = bareText(words); !m_columns.contains(bare))
            m_columns.insert(bare, column);
    }

    QHash<QString, EventColumn> m_columns;
};

/// For a row that is only tried.
class TriedIds final : public IdSource
{
public:
    using IdSource::next;
    qint64 next() override { return ++m_last; }

private:
    qint64 m_last = 0;
};

class EventReader
{
public:
    EventReader(const TableLayout<EventColumn> &layout, const Plan &plan, const format::Texts &texts)
        : m_layout(layout), m_plan(plan), m_venues(plan), m_texts(texts)
    {
        const format::Texts languages[] = {format::Texts(format::Language::Thai),
                                           format::Texts(format::Language::English)};
        for (const auto &[id, event] : plan.all<Event>()) {
            std::set<QString> names{comparableText(event.title), comparableText(event.titleEn)};
            const TrainingGroup *group = plan.groupOf(id);
            for (const format::Texts &language : languages) {
                names.insert(comparableText(format::eventTitle(plan, event, language)));
                if (group)
                    names.insert(comparableText(format::recordTitle(plan, refOf(*group), language)));
            }
            for (const QString &name : names)
                if (!name.isEmpty())
                    m_named[name].push_back(&event);
        }
    }

    /// What the row says, by itself.
    EventRow read(const TableRow &from)
    {
        EventRow row;
        row.line = from.number;
        row.reason = from.openQuote ? EventReason::OpenQuote : readInto(row, from);
        row.state = row.reason == EventReason::None ? ImportState::New : ImportState::Refused;
        if (row.reason == EventReason::None) {
            row.column = EventColumn::Ignored;
            row.cell.clear();
        }
        return row;
    }

    /// Which events of the plan the rows are, and what they would change. Events whose title and day both fit are given
    /// out first: a meeting of every month stands there once for each.
    void compare(std::vector<EventRow> &rows)
    {
        for (EventRow &row : rows)
            if (row.state != ImportState::Refused)
                takeSameDay(row);
        for (EventRow &row : rows) {
            if (row.state == ImportState::Refused)
                continue;
            if (!row.event.known.isValid())
                takeOtherDay(row);
            tryOut(row);
        }
    }

private:
    EventReason readInto(EventRow &row, const TableRow &from)
    {
        ListedEvent &event = row.event;
        const auto cell = [&](EventColumn column) {
            row.column = column;
            return row.cell = storedText(m_layout.cell(from, column), column == EventColumn::Note);
        };
        for (const auto &[column, into] :
             {std::pair(EventColumn::Title, &event.title), std::pair(EventColumn::Room, &event.room),
              std::pair(EventColumn::Note, &event.note), std::pair(EventColumn::Venue, &row.venue)})
            if (*into = cell(column); into->size() > kMaxTextLength)
                return EventReason::TooLong;
        row.column = EventColumn::Title;
        if (event.title.isEmpty())
            return EventReason::NoTitle;
        if (!row.venue.isEmpty())
            event.venue = m_venues.find(row.venue);
        if (const EventReason bad = readValues(event, cell); bad != EventReason::None)
            return bad;
        return readWhen(row, cell);
    }

    template <class Cell>
    EventReason readValues(ListedEvent &event, Cell cell)
    {
        Value value;
        const auto isRead = [&](EventColumn column) {
            const QString text = cell(column);
            if (text.isEmpty())
                return value = Value(), true;
            const auto read = format::readField(m_plan, *fieldOf(column), text, m_texts);
            value = read ? *read : Value();
            return read.ok();
        };
        const auto word = [&value] {
            return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
        };
        if (!isRead(EventColumn::Kind))
            return EventReason::BadValue;
        event.kind = enumFromName<EventKind>(word());
        if (!isRead(EventColumn::State))
            return EventReason::BadValue;
        event.state = enumFromName<EventState>(word());
        if (!isRead(EventColumn::SubProject))
            return EventReason::BadValue;
        if (const auto *subProject = std::get_if<qint64>(&value))
            event.subProject = SubProjectId{*subProject};
        return EventReason::None;
    }

    template <class Cell>
    EventReason readWhen(EventRow &row, Cell cell)
    {
        ListedEvent &event = row.event;
        RowDates days;
        const QString dates = cell(EventColumn::Dates), start = cell(EventColumn::Start), end = cell(EventColumn::End);
        if (const auto bad = readRowDates(dates, start, end, days)) {
            row.column = !dates.isEmpty() && *bad == dates ? EventColumn::Dates
                         : *bad == start                   ? EventColumn::Start
                                                           : EventColumn::End;
            row.cell = *bad;
            return EventReason::BadDate;
        }
        event.start = days.start;
        event.end = days.end;
        event.timeStart = days.timeStart;
        event.timeEnd = days.timeEnd;
        if (const QString time = cell(EventColumn::TimeStart); !time.isEmpty()) {
            const format::TimeReading reading = format::readTime(time);
            if (reading.status == format::DateStatus::Error)
                return EventReason::BadValue;
            event.timeStart = reading.start;
            if (reading.end.isValid())
                event.timeEnd = reading.end;
        }
        if (const QString time = cell(EventColumn::TimeEnd); !time.isEmpty()) {
            const auto reading = format::readField(m_plan, *fieldOf(EventColumn::TimeEnd), time, m_texts);
            const QTime *read = reading ? std::get_if<QTime>(&*reading) : nullptr;
            if (!read)
                return EventReason::BadValue;
            event.timeEnd = *read;
        }
        row.column = EventColumn::Title;
        row.cell = event.title.left(100);
        const auto when = std::tuple(comparableText(event.title), event.start, event.timeStart);
        return m_seen.insert(when).second ? EventReason::None : EventReason::TwiceInFile;
    }

    /// Those that are called as the row is, and that no row is yet.
    std::vector<const Event *> called(const EventRow &row) const
    {
        std::vector<const Event *> events = m_named.value(comparableText(row.event.title));
        events.erase(std::remove_if(events.begin(), events.end(),
                                    [&](const Event *event) { return m_given.count(event->id) > 0; }),
                     events.end());
        return events;
    }

    void take(EventRow &row, const Event &event)
    {
        row.event.known = event.id;
        m_given.insert(event.id);
    }

    void takeSameDay(EventRow &row)
    {
        const Event *found = nullptr;
        for (const Event *event : called(row))
            if (event->start == row.event.start && (!found || event->timeStart == row.event.timeStart))
                found = event;
        if (found)
            take(row, *found);
    }

    void takeOtherDay(EventRow &row)
    {
        const std::vector<const Event *> others = called(row);
        if (others.size() == 1) {
            take(row, *others.front());
        } else if (!others.empty()) {
            row.state = ImportState::Doubtful;
            row.reason = EventReason::OtherDays;
            row.cell = QString::number(others.size());
        }
    }

    void tryOut(EventRow &row)
    {
        TriedIds ids;
        const auto edit = takeEvents(m_plan, {row.event}, ids);
        if (!edit) {
            row.state = ImportState::Refused;
            row.reason = EventReason::NotAllowed;
            row.error = edit.error();
        } else if (row.event.known.isValid()) {
            row.changes = changeWords(edit->changes, m_plan, m_texts);
            row.state = row.changes.isEmpty() ? ImportState::Matches : ImportState::Doubtful;
            row.reason = row.changes.isEmpty() ? EventReason::None : EventReason::OtherContent;
        }
    }

    const TableLayout<EventColumn> &m_layout;
    const Plan &m_plan;
    VenueNames m_venues;
    format::Texts m_texts;
    QHash<QString, std::vector<const Event *>> m_named;
    std::set<EventId> m_given;
    std::set<std::tuple<QString, QDate, QTime>> m_seen;
};

} // namespace

std::optional<EventColumn> eventColumnFromName(QStringView name)
{
    return columnFromName(kEventColumnNames, name);
}

QStringList eventColumnNames()
{
    return columnNames(kEventColumnNames);
}

int EventTable::count(ImportState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const EventRow &row) { return row.state == state; }));
}

EventTable readEventTable(const Table &table, const std::vector<EventColumnChoice> &choices, const Plan &plan,
                          const format::Texts &texts)
{
    EventTable read;
    const EventHeadings headings;
    const auto isHeading = [](const TableLayout<EventColumn> &one) {
        return one.has(EventColumn::Title) && (one.has(EventColumn::Dates) || one.has(EventColumn::Start));
    };
    auto layout = tableLayout<EventColumn>(
        table, choices, [&](const QString &cell) { return headings.find(cell); }, isHeading);
    read.noHeading = !layout;
    if (!layout)
        return read;
    read.unknownColumn = chooseTableColumns(*layout, choices);
    read.heading = layout->heading;
    read.columns = layout->columns;
    if (!read.unknownColumn.isEmpty())
        return read;
    EventReader reader(*layout, plan, texts);
    for (size_t i = layout->firstRow; i < table.rows.size(); ++i)
        read.rows.push_back(reader.read(table.rows[i]));
    reader.compare(read.rows);
    return read;
}

QString eventReasonText(const EventRow &row, const format::Texts &texts)
{
    const QString cell = row.cell.left(40);
    switch (row.reason) {
    case EventReason::NoTitle:
        return texts.translate("import", "has no title");
    case EventReason::TwiceInFile:
        return texts.translate("import", "stands twice in the file");
    case EventReason::BadDate:
        return rowDateReason(cell, texts);
    case EventReason::BadValue:
        return texts.translate("import", "“%1” is not to be read as: %2")
            .arg(cell, format::fieldLabel(Kind::Event, *fieldOf(row.column), texts));
    case EventReason::TooLong:
        return texts.translate("import", "a text is too long");
    case EventReason::OpenQuote:
        return texts.translate("import", "A quotation mark is not closed");
    case EventReason::NotAllowed:
        return format::fieldErrorText(*row.error, texts);
    case EventReason::OtherContent:
        return row.changes.join(QStringLiteral(" · "));
    case EventReason::OtherDays:
        return texts.translate("import", "the programme has %1 events called so, on other days; becomes a new event")
            .arg(row.cell);
    case EventReason::None:
        break;
    }
    return {};
}

} // namespace ruam::interchange
