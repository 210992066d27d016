#include <ruam/interchange/programmesheets.h>

#include <ruam/core/edits.h>
#include <ruam/core/planstatus.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <algorithm>
#include <memory>

namespace ruam::interchange {

using namespace core;

namespace {

constexpr int kPeoplePage = 500;
constexpr int kStepPage = 200;

int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Time:
    case FieldType::Flag:
        return 9;
    case FieldType::Date:
    case FieldType::Money:
        return 14;
    case FieldType::DateTime:
        return 20;
    default:
        return 24;
    }
}

/// Numbers and dates as they are, everything else in the words of the screen.
Value cellOf(const Plan &plan, const Field &field, const Value &value, const format::Texts &texts)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::DateTime:
    case FieldType::Text:
        return value;
    default:
        return format::valueText(plan, field, value, texts);
    }
}

FieldType cellType(FieldType type)
{
    const bool isText = type == FieldType::Flag || type == FieldType::Enum || type == FieldType::TextList ||
                        type == FieldType::Reference;
    return isText ? FieldType::Text : type;
}

/// The columns of a sheet whose rows stand for records of one kind.
template <class R>
class ColumnsOf
{
public:
    explicit ColumnsOf(const SheetSource &source) : m_source(source) {}

    const Plan &plan() const { return m_source.plan; }
    const format::Texts &texts() const { return m_source.texts; }

    void add(const QString &heading, FieldType type, int width, std::function<Value(const R &)> cell)
    {
        m_columns.push_back({heading, type, width});
        m_cells.push_back(std::move(cell));
    }

    /// A field of a record that belongs to the row's; `of` may return null.
    template <class Other>
    void fieldOf(const char *name, std::function<const Other *(const R &)> of)
    {
        const Field *field = findField(Other::kKind, QString::fromLatin1(name));
        add(format::fieldLabel(Other::kKind, *field, texts()), cellType(field->type), widthOf(field->type),
            [this, field, of = std::move(of)](const R &record) -> Value {
                const Other *other = of(record);
                return other ? cellOf(plan(), *field, fieldValue(*other, *field), texts()) : Value();
            });
    }
    void field(const char *name)
    {
        fieldOf<R>(name, [](const R &record) { return &record; });
    }
    void fields(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            field(name);
    }

    const std::vector<SheetColumn> &columns() const { return m_columns; }
    SheetRow row(const R &record) const
    {
        SheetRow cells;
        for (const auto &cell : m_cells)
            cells.push_back(cell(record));
        return cells;
    }

private:
    SheetSource m_source;
    std::vector<SheetColumn> m_columns;
    std::vector<std::function<Value(const R &)>> m_cells;
};

/// A sheet of records that are in memory anyway.
template <class R>
Sheet sheetOf(const QString &name, std::shared_ptr<ColumnsOf<R>> columns, std::vector<const R *> records)
{
    return {name, columns->columns(),
            [columns, records](const SheetSink &sink) -> Result<void> {
                for (const R *record : records)
                    if (auto taken = sink(columns->row(*record)); !taken)
                        return taken;
                return {};
            },
            qint64(records.size())};
}

template <class R>
QString nameOfKind(const SheetSource &source)
{
    return format::kindText(R::kKind, source.texts);
}

QString provincesOf(const Plan &plan, TrainingGroupId group, const format::Texts &texts)
{
    QStringList names;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        if (membership.group == group)
            if (const Province *province = plan.find(membership.province))
                names.append(texts.language() == format::Language::English && !province->nameEn.isEmpty()
                                 ? province->nameEn
                                 : province->name);
    return names.join(QStringLiteral(", "));
}

Sheet groupsSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<TrainingGroup>>(source);
    const Plan &plan = source.plan;
    const auto event = [&plan](const TrainingGroup &group) { return plan.find(group.event); };
    columns->fields({"number", "name", "name_en"});
    for (const char *name : {"start", "end", "time_start", "time_end", "venue", "room", "state"})
        columns->fieldOf<Event>(name, event);
    columns->add(nameOfKind<Province>(source), FieldType::Text, 40,
                 [&plan, &texts = source.texts](const auto &group) { return provincesOf(plan, group.id, texts); });
    columns->add(source.texts.translate("sheet", "Participants"), FieldType::Integer, 12,
                 [&people = source.people](const TrainingGroup &group) -> Value {
                     const auto count = people.participantCount(group.event, Listed::Expected);
                     return count ? Value(*count) : Value();
                 });
    for (const char *name : {"head_count_due", "note", "as_printed"})
        columns->fieldOf<Event>(name, event);
    return sheetOf(nameOfKind<TrainingGroup>(source), columns, plan.groups());
}

QString partiesOf(const Plan &plan, EventId event, const format::Texts &texts)
{
    QStringList names;
    for (const Agreement *agreement : agreementsBySigning(plan))
        if (agreement->event == event)
            for (const AgreementParty *party : plan.ordered<AgreementParty>(
                     [&](const AgreementParty &one) { return one.agreement == agreement->id; }))
                names.append(format::organisationText(plan, party->organisation, texts));
    return names.join(QStringLiteral("; "));
}

Sheet eventsSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<Event>>(source);
    const Plan &plan = source.plan;
    const Field &title = *findField(Kind::Event, u"title");
    columns->add(format::fieldLabel(Kind::Event, title, source.texts), FieldType::Text, 48,
                 [&plan, &texts = source.texts](const Event &event) { return format::eventTitle(plan, event, texts); });
    columns->fields({"kind", "state", "start", "end", "time_start", "time_end", "venue", "room"});
    columns->add(nameOfKind<AgreementParty>(source), FieldType::Text, 40,
                 [&plan, &texts = source.texts](const Event &event) { return partiesOf(plan, event.id, texts); });
    columns->fields({"subproject", "curriculum", "note", "as_printed"});
    std::vector<const Event *> events = plan.ordered<Event>();
    std::stable_sort(events.begin(), events.end(), [](const Event *a, const Event *b) {
        return std::pair(!a->start.isValid(), a->start) < std::pair(!b->start.isValid(), b->start);
    });
    return sheetOf(nameOfKind<Event>(source), columns, std::move(events));
}

Sheet tasksSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<Task>>(source);
    const Plan &plan = source.plan;
    columns->field("subproject");
    columns->add(source.texts.translate("sheet", "No."), FieldType::Integer, 7,
                 [](const Task &task) { return Value(task.position); });
    for (const Field &field : fieldsOf(Kind::Task))
        if (!field.flags.structural)
            columns->field(field.name);
    std::vector<const Task *> tasks = plan.ordered<Task>();
    const auto order = [&plan](const Task *task) {
        const SubProject *parent = plan.find(task->subProject);
        return std::pair(parent ? parent->position : 0, task->position);
    };
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&order](const Task *a, const Task *b) { return order(a) < order(b); });
    return sheetOf(nameOfKind<Task>(source), columns, std::move(tasks));
}

Sheet agenciesSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<PilotAgency>>(source);
    const Plan &plan = source.plan;
    columns->fields({"organisation", "subproject", "study_issue", "issue_state"});
    const Field &step = *findField(Kind::AgencyMark, u"step");
    const Field &state = *findField(Kind::AgencyMark, u"state");
    const Field &date = *findField(Kind::AgencyMark, u"date");
    for (int i = 0; i < kAgencyStepCount; ++i) {
        const QString name = format::enumText(Kind::AgencyMark, step, enumName(AgencyStep(i)), source.texts);
        columns->add(name, FieldType::Text, 16, [&plan, &texts = source.texts, &state, i](const auto &agency) {
            const AgencyMark *mark = agencyMark(plan, agency.id, AgencyStep(i));
            return format::enumText(Kind::AgencyMark, state, enumName(mark ? mark->state : MarkState::NotReached),
                                    texts);
        });
        columns->add(QStringLiteral("%1: %2").arg(name, format::fieldLabel(Kind::AgencyMark, date, source.texts)),
                     FieldType::Date, 14, [&plan, i](const auto &agency) -> Value {
                         const AgencyMark *mark = agencyMark(plan, agency.id, AgencyStep(i));
                         return mark && mark->date.isValid() ? Value(mark->date) : Value();
                     });
    }
    return sheetOf(nameOfKind<PilotAgency>(source), columns, plan.ordered<PilotAgency>());
}

Sheet provincesSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<Province>>(source);
    const Plan &plan = source.plan;
    columns->add(source.texts.translate("sheet", "Code"), FieldType::Text, 8,
                 [](const Province &province) { return provinceCode(province.id.value); });
    columns->fields({"name", "name_en", "region", "in_scope"});
    columns->fieldOf<TrainingGroup>("number", [&plan](const Province &province) -> const TrainingGroup * {
        const GroupMembership *membership = plan.membershipOf(province.id);
        return membership ? plan.find(membership->group) : nullptr;
    });
    columns->fieldOf<GroupMembership>("state",
                                      [&plan](const auto &province) { return plan.membershipOf(province.id); });
    for (const char *name : {"quota", "letter_number", "letter_state", "sent", "reply_by", "replied", "accepted",
                             "declined", "decline_reason"})
        columns->fieldOf<Invitation>(name, [&plan](const Province &province) {
            return plan.findIf<Invitation>([&](const Invitation &one) { return one.province == province.id; });
        });
    return sheetOf(nameOfKind<Province>(source), columns, plan.ordered<Province>());
}

const std::initializer_list<const char *> kPersonFields{"title",          "given",        "surname",
                                                        "position_title", "organisation", "province"};

Sheet peopleSheet(const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<Person>>(source);
    columns->fields(kPersonFields);
    columns->add(source.texts.translate("sheet", "Takes part in"), FieldType::Text, 40,
                 [&plan = source.plan, &people = source.people, &texts = source.texts](const Person &person) -> Value {
                     QStringList titles;
                     if (const auto registrations = people.registrationsOf(person.id))
                         for (const Registration &one : *registrations)
                             titles.append(format::recordTitle(plan, refOf(one.event), texts));
                     return titles.join(QStringLiteral("; "));
                 });
    const auto count = source.people.personCount();
    return {source.texts.translate("sheet", "People"), columns->columns(),
            [columns, &people = source.people](const SheetSink &sink) -> Result<void> {
                Result<void> taken;
                const auto read = people.eachPerson([&](const Person &person) {
                    taken = sink(columns->row(person));
                    return taken.ok();
                });
                return read ? taken : read;
            },
            count ? *count : 0};
}

QString stepWords(const Step &step, const SheetSource &source)
{
    const QString words = format::stepText(step, source.plan, source.texts);
    if (step.undoes == 0)
        return words;
    const auto undone = source.store.steps({step.undoes + 1, {}, 1});
    if (!undone || undone->empty() || undone->front().id != step.undoes)
        return words;
    return QStringLiteral("%1: %2").arg(words, format::stepText(undone->front(), source.plan, source.texts));
}

/// Newest first, as on screen.
Sheet historySheet(const SheetSource &source)
{
    const format::Texts &texts = source.texts;
    std::vector<SheetColumn> columns{{texts.translate("sheet", "When"), FieldType::DateTime, 20},
                                     {texts.translate("sheet", "Changed by"), FieldType::Text, 24},
                                     {texts.translate("sheet", "Change"), FieldType::Text, 80}};
    const auto count = source.store.stepCount();
    return {texts.translate("sheet", "History"), std::move(columns),
            [source](const SheetSink &sink) -> Result<void> {
                for (StepQuery query{0, {}, kStepPage};;) {
                    const auto steps = source.store.steps(query);
                    if (!steps)
                        return steps.error();
                    for (const Step &step : *steps) {
                        constexpr int kThailand = 7 * 60 * 60;
                        const QDateTime at = step.at.toUTC().addSecs(kThailand);
                        if (auto taken = sink({at, step.who, stepWords(step, source)}); !taken)
                            return taken;
                    }
                    if (int(steps->size()) < kStepPage)
                        return {};
                    query.olderThan = steps->back().id;
                }
            },
            count ? *count : 0};
}

} // namespace

std::optional<SheetKind> sheetKindFromName(QStringView name)
{
    for (size_t i = 0; i < kSheetKindNames.size(); ++i)
        if (name == QLatin1String(kSheetKindNames[i]))
            return SheetKind(i);
    return std::nullopt;
}

Sheet programmeSheet(SheetKind kind, const SheetSource &source)
{
    switch (kind) {
    case SheetKind::Groups:
        return groupsSheet(source);
    case SheetKind::Events:
        return eventsSheet(source);
    case SheetKind::Tasks:
        return tasksSheet(source);
    case SheetKind::Agencies:
        return agenciesSheet(source);
    case SheetKind::Provinces:
        return provincesSheet(source);
    case SheetKind::People:
        return peopleSheet(source);
    case SheetKind::History:
        break;
    }
    return historySheet(source);
}

Sheet participantsSheet(EventId event, const SheetSource &source)
{
    auto columns = std::make_shared<ColumnsOf<Participant>>(source);
    const auto ofRegistration = [](const Participant &one) { return &one.registration; };
    const auto ofPerson = [](const Participant &one) { return &one.person; };
    columns->add(source.texts.translate("sheet", "No."), FieldType::Integer, 7,
                 [](const Participant &one) { return Value(one.registration.position); });
    for (const char *name : {"title", "given", "surname"})
        columns->fieldOf<Person>(name, ofPerson);
    for (const char *name :
         {"position_title", "organisation", "province", "role", "state", "discussion_group", "arrives", "departs"})
        columns->fieldOf<Registration>(name, ofRegistration);
    return {format::recordTitle(source.plan, refOf(event), source.texts), columns->columns(),
            [columns, event, &people = source.people](const SheetSink &sink) -> Result<void> {
                std::optional<Participant> last;
                for (;;) {
                    const auto page = people.participants(event, ParticipantOrder::AsGiven, last, kPeoplePage);
                    if (!page)
                        return page.error();
                    for (const Participant &one : *page)
                        if (auto taken = sink(columns->row(one)); !taken)
                            return taken;
                    if (int(page->size()) < kPeoplePage)
                        return {};
                    last = page->back();
                }
            }};
}

} // namespace ruam::interchange
