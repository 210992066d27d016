#include "fieldedit.h"

#include "batch.h"

#include <ruam/format/collation.h>
#include <ruam/format/dateadvice.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/names.h>

namespace ruam::presentation {

using namespace core;

namespace {

Error badField(const char *name)
{
    return Error{Code::BadValue, {QString(QLatin1String(name))}, {}};
}

/// A date that contradicts its own weekday is not taken: one of the two is a slip, and only a person knows which.
bool contradictsItself(const format::DateReading &reading)
{
    return reading.has(format::DateCode::WWeekdayMismatch);
}

std::optional<Edit> asMaybe(Edit edit)
{
    if (edit.changes.isEmpty())
        return std::nullopt;
    return edit;
}

MaybeEdit asMaybe(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    return asMaybe(*std::move(edit));
}

struct KeyedChoice
{
    QByteArray key;
    Choice choice;
};

Choices inThaiOrder(std::vector<KeyedChoice> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const KeyedChoice &a, const KeyedChoice &b) { return a.key < b.key; });
    Choices choices;
    choices.reserve(qsizetype(entries.size()) + 1);
    for (KeyedChoice &entry : entries)
        choices.append(std::move(entry.choice));
    return choices;
}

Choices recordChoices(const Plan &plan, Kind target, const format::Texts &texts, RecordRef self)
{
    const format::Collation collation;
    std::vector<KeyedChoice> entries;
    withKind(target, [&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : plan.all<R>()) {
                if (refOf(id) == self)
                    continue;
                const QString title = format::recordTitle(plan, refOf(id), texts);
                entries.push_back({collation.sortKey(title), {id.value, title}});
            }
        }
    });
    return inThaiOrder(std::move(entries));
}

} // namespace

Editor editorOf(const Field &field)
{
    if (field.flags.readOnly || field.flags.structural || field.flags.picture)
        return Editor::ReadOnly;
    switch (field.type) {
    case FieldType::Flag:
        return Editor::Flag;
    case FieldType::Integer:
    case FieldType::Money:
        return Editor::Number;
    case FieldType::Text:
        return field.flags.multiline ? Editor::Text : Editor::Line;
    case FieldType::Enum:
        return Editor::Choice;
    case FieldType::Date:
        return Editor::Date;
    case FieldType::Time:
        return Editor::Time;
    case FieldType::DateTime:
        return Editor::Stamp;
    case FieldType::TextList:
        return Editor::List;
    case FieldType::Reference:
        break;
    }
    return Editor::Reference;
}

Choices choicesOf(const Plan &plan, Kind kind, const Field &field, const format::Texts &texts, RecordRef self)
{
    if (field.type == FieldType::Enum) {
        Choices choices;
        for (const char *name : field.enumNames) {
            const QString stored = QLatin1String(name);
            choices.append({stored, format::enumText(kind, field, stored, texts)});
        }
        return choices;
    }
    if (field.type != FieldType::Reference)
        return {};
    Choices choices = recordChoices(plan, field.target, texts, self);
    if (!field.flags.required)
        choices.prepend({Value(), QString()});
    return choices;
}

QString editText(const Plan &plan, RecordRef record, const Field &field, const format::Texts &texts)
{
    Value value;
    withKind(record.kind, [&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            if (const R *found = plan.find(Id<R>{record.id}))
                value = fieldValue(*found, field);
        }
    });
    if (const auto *date = std::get_if<QDate>(&value))
        return format::dateText(*date, format::DateStyle::Short, screenDates(texts));
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(u'\n');
    return format::valueText(plan, field, value, texts, screenDates(texts));
}

const Field &readersField(const Plan &plan, RecordRef record, const Field &field, const format::Texts &texts)
{
    if (texts.language() != format::Language::English || field.type != FieldType::Text)
        return field;
    const Field *english = findField(record.kind, QLatin1String(field.name) + QStringLiteral("_en"));
    return english && !editText(plan, record, *english, texts).isEmpty() ? *english : field;
}

QString editDates(const Event &event, const format::Texts &texts)
{
    return format::rangeText(event.start, event.end, format::DateStyle::Short, screenDates(texts));
}

QString editTimes(const Event &event, const format::Texts &texts)
{
    return format::timeText(event.timeStart, event.timeEnd, screenDates(texts));
}

Result<Value> typedValue(const Plan &plan, const Field &field, const QString &typed, const format::Texts &texts)
{
    if (field.type == FieldType::Date && contradictsItself(format::readDate(typed)))
        return badField(field.name);
    return format::readField(plan, field, typed, texts);
}

MaybeEdit typedEdit(const Plan &plan, RecordRef record, const Field &field, const QString &typed,
                    const format::Texts &texts, QDate asOf)
{
    if (field.type == FieldType::TextList)
        return chosenEdit(plan, record, field, typed.split(u'\n', Qt::SkipEmptyParts), asOf);
    auto value = typedValue(plan, field, typed, texts);
    MaybeEdit edit = value ? chosenEdit(plan, record, field, *value, asOf) : MaybeEdit(value.error());
    // A verb that refuses a value as such says why by the bare name.
    const bool isReason =
        value && !edit && (edit.error().code == Code::BadValue || edit.error().code == Code::Circular);
    if (edit || edit.error().args.isEmpty() || isReason)
        return edit;
    // Several kinds have a number or a title, each with a label of its own.
    Error error = edit.error();
    if (auto *name = std::get_if<QString>(&error.args.front()); name && *name == QLatin1String(field.name))
        *name = QLatin1String(kindName(record.kind)) + u'.' + *name;
    return error;
}

MaybeEdit chosenEdit(const Plan &plan, RecordRef record, const Field &field, const Value &value, QDate asOf)
{
    const QLatin1String name(field.name);
    if (record.kind == Kind::Task && name == QLatin1String("state")) {
        const auto *stored = std::get_if<QString>(&value);
        const auto state = stored ? enumFromName<TaskState>(*stored) : std::nullopt;
        if (!state)
            return badField(field.name);
        const Task *task = plan.find(TaskId{record.id});
        if (task && task->state == *state)
            return std::optional<Edit>();
        return asMaybe(setTaskState(plan, TaskId{record.id}, *state, asOf));
    }
    return asMaybe(setField(plan, record, QString(name), value));
}

MaybeEdit typedDates(const Plan &plan, EventId event, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return asMaybe(moveEvent(plan, event, {}, {}));
    const format::DateReading reading = format::readDate(typed);
    // An open end is no last day, and a last day is what an event has.
    if (reading.status == format::DateStatus::Error || !reading.hasDates() || !reading.end.isValid() ||
        contradictsItself(reading))
        return badField("start");
    Batch batch(plan);
    if (auto ok = batch.add(moveEvent(plan, event, reading.start, reading.end)); !ok)
        return ok.error();
    if (reading.timeStart.isValid()) {
        const auto setTime = [&](const QString &field, QTime time) {
            return batch.add(setField(batch.plan(), refOf(event), field, time.isValid() ? Value(time) : Value()));
        };
        // The old end must not stand in the way of the new start.
        if (auto ok = setTime(QStringLiteral("time_end"), {}); !ok)
            return ok.error();
        if (auto ok = setTime(QStringLiteral("time_start"), reading.timeStart); !ok)
            return ok.error();
        if (auto ok = setTime(QStringLiteral("time_end"), reading.timeEnd); !ok)
            return ok.error();
    }
    return batch.take();
}

MaybeEdit typedTimes(const Plan &plan, EventId event, const QString &typed)
{
    format::TimeReading reading;
    if (!typed.trimmed().isEmpty()) {
        reading = format::readTime(typed);
        if (reading.status == format::DateStatus::Error)
            return format::readDate(typed).timeStart.isValid() ? typedDates(plan, event, typed)
                                                               : badField("time_start");
    }
    Batch batch(plan);
    const std::pair<QString, QTime> steps[] = {{QStringLiteral("time_end"), {}},
                                               {QStringLiteral("time_start"), reading.start},
                                               {QStringLiteral("time_end"), reading.end}};
    for (const auto &[field, time] : steps)
        if (auto ok = batch.add(setField(batch.plan(), refOf(event), field, time.isValid() ? Value(time) : Value()));
            !ok)
            return ok.error();
    std::optional<Edit> edit = batch.take();
    if (!edit || edit->changes.isEmpty())
        return std::optional<Edit>();
    return edit;
}

Result<void> addCells(Batch &batch, const RecordModel::NewRow &row,
                      const std::function<MaybeEdit(int column, const QString &typed)> &edit)
{
    for (const auto &[column, typed] : row) {
        if (typed.trimmed().isEmpty())
            continue;
        MaybeEdit made = edit(column, typed);
        if (!made)
            return made.error();
        if (*made)
            if (auto ok = batch.add(**std::move(made)); !ok)
                return ok;
    }
    return {};
}

QString textIn(const RecordModel::NewRow &row, int column)
{
    for (const auto &[at, text] : row)
        if (at == column)
            return text;
    return {};
}

QString refusalText(const Error &error, Editor editor, const QString &typed, const Plan &plan,
                    const format::Texts &texts)
{
    if (error.code == Code::BadValue && !typed.trimmed().isEmpty()) {
        switch (editor) {
        case Editor::Date:
            return format::dateAdvice(format::DateEntry::Day, typed, texts).line;
        case Editor::DateRange:
            return format::dateAdvice(format::DateEntry::Days, typed, texts).line;
        case Editor::TimeRange:
            return format::dateAdvice(format::DateEntry::Times, typed, texts).line;
        case Editor::Choice:
        case Editor::Reference:
            return texts.translate("presentation", "“%1” is not in the list. Choose one from the list.").arg(typed);
        case Editor::Person:
            return texts
                .translate("presentation",
                           "“%1” does not say who it is. Choose one from the list, or type given name and "
                           "surname in full.")
                .arg(typed);
        default:
            break;
        }
    }
    return format::fieldErrorText(error, texts, &plan);
}

QString participantHeading(QLatin1String field, const format::Texts &texts)
{
    if (field == QLatin1String("title"))
        return texts.translate("presentation", "Title");
    if (field == QLatin1String("given"))
        return texts.translate("presentation", "Given name");
    if (field == QLatin1String("surname"))
        return texts.translate("presentation", "Surname");
    if (field == QLatin1String("position_title"))
        return texts.translate("presentation", "Position");
    if (field == QLatin1String("organisation"))
        return texts.translate("presentation", "Organisation");
    if (field == QLatin1String("province"))
        return texts.translate("presentation", "Province");
    if (field == QLatin1String("role"))
        return texts.translate("presentation", "Role");
    if (field == QLatin1String("discussion_group"))
        return texts.translate("presentation", "Discussion group");
    return texts.translate("presentation", "State");
}

Choices provinceChoices(const Plan &plan)
{
    const format::Collation collation;
    std::vector<KeyedChoice> entries{{QByteArray(), Choice()}};
    for (const auto &[id, province] : plan.all<Province>())
        entries.push_back({collation.sortKey(province.name), {id.value, province.name}});
    return inThaiOrder(std::move(entries));
}

Choices titleChoices()
{
    Choices titles;
    for (const QString &title : format::knownTitles())
        titles.append({title, title});
    return titles;
}

} // namespace ruam::presentation
