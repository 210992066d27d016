#include "documentpreviews.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/interchange/eventtable.h>
#include <ruam/interchange/grouptable.h>
#include <ruam/interchange/holidaycsv.h>
#include <ruam/interchange/pastedpeople.h>

namespace ruam::interchange {

using namespace core;

namespace {

template <class Column>
std::vector<int> fieldIndexes(const std::vector<Column> &columns, ImportContent content,
                              std::optional<Column> (*fromName)(QStringView))
{
    const QStringList names = importFieldNames(content);
    std::vector<int> indexes;
    for (const Column column : columns) {
        const auto is = [&](const QString &name) { return fromName(name) == column; };
        indexes.push_back(int(std::find_if(names.begin(), names.end(), is) - names.begin()));
    }
    return indexes;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::map<ProvinceId, QString> provinceNames(const Plan &plan)
{
    std::map<ProvinceId, QString> names;
    for (const auto &[id, province] : plan.all<Province>())
        names.emplace(id, province.name);
    return names;
}

class PeoplePreview final : public ImportPreview
{
public:
    PeoplePreview(PastedPeople people, const ImportTarget &target)
        : m_people(std::move(people)), m_event(target.event), m_provinces(provinceNames(target.plan))
    {
        m_heading = m_people.heading;
        m_fields = m_people.columns;
        m_columns = fieldIndexes(m_fields, ImportContent::People, pastedColumnFromName);
        m_rows.reserve(m_people.people.size());
        for (PastedPerson &row : m_people.people) {
            m_rows.push_back({row.line, row.state, isSure(row)});
            row.raw.clear(); // the table has it
        }
        m_people.skipped.clear();
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const NewParticipant &person = m_people.people[row].participant;
        const auto province = m_provinces.find(person.province);
        const QString role = person.role == RegistrationRole::Trainee
                                 ? QString()
                                 : format::enumText(Kind::Registration, *findField(Kind::Registration, u"role"),
                                                    enumName(person.role), texts);
        return joined({QStringList{person.title, person.given, person.surname}.join(u' ').simplified(),
                       person.positionTitle, person.organisation,
                       province == m_provinces.end() ? QString() : province->second, role});
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        return pastedNotesText(m_people.people[row], texts);
    }

    std::vector<ImportFinding> findings(size_t row, const format::Texts &texts) const override
    {
        std::vector<ImportFinding> found;
        const PastedPerson &person = m_people.people[row];
        for (const PastedNote &note : person.notes) {
            ImportFinding finding{pastedNoteText(person, note, texts)};
            for (size_t column = 0; column < m_fields.size() && finding.column < 0; ++column)
                if (isOf(note, m_fields[column]))
                    finding.column = qsizetype(column);
            if (std::find(found.begin(), found.end(), finding) == found.end())
                found.push_back(std::move(finding));
        }
        return found;
    }

    std::vector<ColumnText> cellsFromAbove(size_t row) const override
    {
        return interchange::cellsFromAbove(m_people.people[row], m_fields);
    }

    bool isAbout(size_t row, qsizetype column) const override
    {
        if (column >= qsizetype(m_fields.size()) || m_fields[size_t(column)] == PastedColumn::Ignored)
            return false;
        const auto &notes = m_people.people[row].notes;
        return std::any_of(notes.begin(), notes.end(), [&](const PastedNote &note) {
            return note.reason != PastedReason::CarriedDown && isOf(note, m_fields[size_t(column)]);
        });
    }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &store,
                      IdSource &ids) const override
    {
        std::vector<const PastedPerson *> chosen;
        for (const size_t row : rows)
            chosen.push_back(&m_people.people[row]);
        const auto people = newcomersOf(chosen, store);
        if (!people)
            return people.error();
        const auto last = store.lastPosition(m_event);
        return last ? registerNewcomers(plan, m_event, *people, *last, ids) : last.error();
    }

private:
    static bool isOf(const PastedNote &note, PastedColumn column)
    {
        const bool isName = note.column == PastedColumn::FullName && column == PastedColumn::Given;
        return column != PastedColumn::Ignored && (note.column == column || isName);
    }

    PastedPeople m_people;
    std::vector<PastedColumn> m_fields;
    EventId m_event;
    std::map<ProvinceId, QString> m_provinces;
};

class GroupsPreview final : public ImportPreview
{
public:
    GroupsPreview(GroupTable table, const Plan &plan) : m_table(std::move(table)), m_provinces(provinceNames(plan))
    {
        m_heading = m_table.heading;
        m_columns = fieldIndexes(m_table.columns, ImportContent::Groups, groupColumnFromName);
        for (const GroupRow &row : m_table.rows)
            m_rows.push_back({row.line, row.state, row.state == ImportState::New});
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const ListedGroup &group = m_table.rows[row].group;
        const QString number = group.number > 0 ? texts.translate("import", "Number %1").arg(group.number) : QString();
        QStringList provinces;
        for (const ProvinceId province : group.provinces)
            provinces.append(m_provinces.at(province));
        return joined({number, group.name,
                       format::rangeText(group.start, group.end, format::DateStyle::Table, format::readersDates(texts)),
                       m_table.rows[row].venue, provinces.join(QStringLiteral(", "))});
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        return groupReasonText(m_table.rows[row], texts);
    }

    bool isAbout(size_t row, qsizetype column) const override
    {
        if (column >= qsizetype(m_table.columns.size()))
            return false;
        const GroupColumn field = m_table.columns[size_t(column)];
        switch (m_table.rows[row].reason) {
        case GroupReason::NoNumber:
        case GroupReason::NumberTwice:
            return field == GroupColumn::Number;
        case GroupReason::BadDate:
            return field == GroupColumn::Dates || field == GroupColumn::Start || field == GroupColumn::End;
        case GroupReason::TooLong:
            return field == GroupColumn::Name || field == GroupColumn::Venue;
        case GroupReason::NoProvince:
        case GroupReason::ProvinceTwice:
        case GroupReason::ProvinceElsewhere:
            return field == GroupColumn::Provinces;
        default:
            return false;
        }
    }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &, IdSource &ids) const override
    {
        std::vector<ListedGroup> groups;
        for (const size_t row : rows)
            groups.push_back(m_table.rows[row].group);
        return takeGroups(plan, groups, trainingSubProject(plan), ids);
    }

private:
    GroupTable m_table;
    std::map<ProvinceId, QString> m_provinces;
};

class EventsPreview final : public ImportPreview
{
public:
    explicit EventsPreview(EventTable table) : m_table(std::move(table))
    {
        m_heading = m_table.heading;
        m_columns = fieldIndexes(m_table.columns, ImportContent::Events, eventColumnFromName);
        for (const EventRow &row : m_table.rows)
            m_rows.push_back({row.line, row.state, row.state == ImportState::New});
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const ListedEvent &event = m_table.rows[row].event;
        const format::DateFormat dates = format::readersDates(texts);
        return joined({event.title, format::rangeText(event.start, event.end, format::DateStyle::Table, dates),
                       format::timeText(event.timeStart, event.timeEnd, dates), m_table.rows[row].venue, event.room});
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        return eventReasonText(m_table.rows[row], texts);
    }

    bool isAbout(size_t row, qsizetype column) const override
    {
        const EventColumn told = m_table.rows[row].column;
        return told != EventColumn::Ignored && column < qsizetype(m_table.columns.size()) &&
               m_table.columns[size_t(column)] == told;
    }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &, IdSource &ids) const override
    {
        std::vector<ListedEvent> events;
        for (const size_t row : rows)
            events.push_back(m_table.rows[row].event);
        return takeEvents(plan, events, ids);
    }

private:
    EventTable m_table;
};

class HolidaysPreview final : public ImportPreview
{
public:
    explicit HolidaysPreview(HolidayTable table) : m_table(std::move(table))
    {
        m_heading = m_table.heading;
        m_columns = fieldIndexes(m_table.columns, ImportContent::Holidays, holidayColumnFromName);
        for (const HolidayRow &row : m_table.rows)
            m_rows.push_back({row.line, row.state, row.state == ImportState::New});
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const Holiday &holiday = m_table.rows[row].holiday;
        return joined(
            {format::dateText(holiday.date, format::DateStyle::Table, format::readersDates(texts)), holiday.name});
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        return holidayReasonText(m_table.rows[row], texts);
    }

    bool isAbout(size_t row, qsizetype column) const override
    {
        const auto field =
            column < qsizetype(m_table.columns.size()) ? m_table.columns[size_t(column)] : HolidayColumn::Ignored;
        switch (m_table.rows[row].reason) {
        case HolidayReason::NoDate:
        case HolidayReason::BadDate:
        case HolidayReason::SameDay:
        case HolidayReason::OtherDay:
            return field == HolidayColumn::Date;
        case HolidayReason::NoName:
        case HolidayReason::TwiceInFile:
            return field == HolidayColumn::Name;
        case HolidayReason::BadStatus:
        case HolidayReason::OtherStatus:
            return field == HolidayColumn::Status;
        case HolidayReason::BadKind:
            return field == HolidayColumn::Kind;
        case HolidayReason::NoProvince:
            return field == HolidayColumn::Province;
        default:
            return false;
        }
    }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &, IdSource &ids) const override
    {
        HolidayTable chosen;
        for (const size_t row : rows)
            chosen.rows.push_back(m_table.rows[row]);
        return takeHolidays(plan, chosen.news(), chosen.corrections(), ids);
    }

private:
    HolidayTable m_table;
};

template <class Choice, class Column>
std::vector<Choice> typedChoices(const std::vector<ImportChoice> &choices,
                                 std::optional<Column> (*fromName)(QStringView))
{
    std::vector<Choice> typed;
    for (const ImportChoice &choice : choices)
        if (const auto field = fromName(choice.field))
            typed.push_back({choice.column, *field});
    return typed;
}

ImportRefusal noColumn(const QString &column, const format::Texts &texts)
{
    return {texts.translate("cli", "The table has no column “%1”.").arg(column)};
}

} // namespace

std::shared_ptr<const ImportPreview> previewEvents(EventTable table)
{
    return std::make_shared<EventsPreview>(std::move(table));
}

QStringList importFieldNames(ImportContent content)
{
    switch (content) {
    case ImportContent::People:
        return pastedColumnNames();
    case ImportContent::Groups:
        return groupColumnNames();
    case ImportContent::Events:
        return eventColumnNames();
    case ImportContent::Holidays:
        return holidayColumnNames();
    default:
        return {};
    }
}

QString importFieldText(ImportContent content, const QString &name, const format::Texts &texts)
{
    const auto label = [&](Kind kind, const char16_t *field) {
        return format::fieldLabel(kind, *findField(kind, field), texts);
    };
    if (name == u"ignore")
        return texts.translate("import", "(not used)");
    if (content == ImportContent::Holidays) {
        if (name == u"date")
            return texts.translate("import", "Date");
        return format::fieldLabel(Kind::Holiday, *findField(Kind::Holiday, name), texts);
    }
    if (content == ImportContent::Events) {
        if (name == u"dates")
            return texts.translate("import", "Date");
        return format::fieldLabel(Kind::Event, *findField(Kind::Event, name), texts);
    }
    if (content == ImportContent::Groups) {
        if (name == u"number")
            return label(Kind::TrainingGroup, u"number");
        if (name == u"name")
            return label(Kind::TrainingGroup, u"name");
        if (name == u"dates")
            return texts.translate("import", "Training dates");
        if (name == u"provinces")
            return format::kindText(Kind::Province, texts);
        return format::fieldLabel(Kind::Event, *findField(Kind::Event, name), texts);
    }
    if (name == u"name")
        return texts.translate("import", "Title, name and surname");
    if (name == u"telephone")
        return texts.translate("import", "Telephone");
    if (name == u"email")
        return texts.translate("import", "E-mail");
    if (name == u"number")
        return texts.translate("import", "Number in the list");
    if (name == u"role")
        return format::fieldLabel(Kind::Registration, *findField(Kind::Registration, name), texts);
    return format::fieldLabel(Kind::Person, *findField(Kind::Person, name), texts);
}

ImportContent tableContent(const Table &table, ImportContent asked, const Plan &plan)
{
    constexpr size_t kRowsLookedAt = 50;
    Table head = table;
    head.rows.resize(std::min(head.rows.size(), kRowsLookedAt));
    const auto fits = [&](ImportContent content) {
        switch (content) {
        case ImportContent::People:
            return !readTablePeople(head, {}, plan, {}).people.heading.isEmpty();
        case ImportContent::Groups: {
            const GroupTable groups = readGroupTable(head, {}, plan);
            return !groups.heading.isEmpty() || groups.count(ImportState::Refused) < int(groups.rows.size());
        }
        case ImportContent::Events:
            return !readEventTable(head, {}, plan, format::Texts(format::Language::Thai)).noHeading;
        case ImportContent::Holidays:
            return readHolidayTable(head, {}, plan).fault == HolidayFileFault::None;
        default:
            return false;
        }
    };
    if (fits(asked))
        return asked;
    for (const ImportContent content :
         {ImportContent::Groups, ImportContent::Events, ImportContent::Holidays, ImportContent::People})
        if (fits(content))
            return content;
    return asked;
}

ImportResult previewTable(ImportContent content, const Table &table, const std::vector<ImportChoice> &choices,
                          const ImportTarget &target, const format::Texts &texts)
{
    if (content == ImportContent::Groups) {
        GroupTable read =
            readGroupTable(table, typedChoices<GroupColumnChoice>(choices, groupColumnFromName), target.plan);
        if (!read.unknownColumn.isEmpty())
            return noColumn(read.unknownColumn, texts);
        return std::make_shared<GroupsPreview>(std::move(read), target.plan);
    }
    if (content == ImportContent::Events) {
        EventTable read =
            readEventTable(table, typedChoices<EventColumnChoice>(choices, eventColumnFromName), target.plan, texts);
        if (!read.unknownColumn.isEmpty())
            return noColumn(read.unknownColumn, texts);
        return previewEvents(std::move(read));
    }
    if (content == ImportContent::Holidays) {
        HolidayTable read =
            readHolidayTable(table, typedChoices<HolidayColumnChoice>(choices, holidayColumnFromName), target.plan);
        if (!read.unknownColumn.isEmpty())
            return noColumn(read.unknownColumn, texts);
        if (read.fault != HolidayFileFault::None && read.fault != HolidayFileFault::NoHeading)
            return ImportRefusal{holidayFaultText(read.fault, texts)};
        return std::make_shared<HolidaysPreview>(std::move(read));
    }
    auto read = readListedPeople(table, typedChoices<ColumnChoice>(choices, pastedColumnFromName), target.event,
                                 target.plan, target.people);
    if (!read)
        return ImportRefusal{format::errorText(read.error(), texts, &target.plan)};
    if (!read->unknownColumn.isEmpty())
        return noColumn(read->unknownColumn, texts);
    return std::make_shared<PeoplePreview>(std::move(read->people), target);
}

ImportResult previewDocument(ImportContent content, QIODevice &from, const ImportTarget &target,
                             const format::Texts &texts)
{
    return content == ImportContent::Calendar ? previewCalendar(from, target, texts)
                                              : previewProgramme(from, target, texts);
}

} // namespace ruam::interchange
