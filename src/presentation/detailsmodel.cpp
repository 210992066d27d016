#include <ruam/presentation/detailsmodel.h>

#include "fieldedit.h"
#include "newreference.h"

#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

bool isNamed(const Field &field, const char *name)
{
    return QLatin1String(field.name) == QLatin1String(name);
}

bool isEventRange(const DetailField &line)
{
    return line.last != nullptr;
}

bool hasValue(const Plan &plan, RecordRef record, const Field &field)
{
    return withKind(record.kind, [&]<class R>() {
        if constexpr (isPeopleKind(R::kKind)) {
            return false;
        } else {
            const R *found = plan.find(Id<R>{record.id});
            return found && !isEmpty(fieldValue(*found, field));
        }
    });
}

/// What a group shows of its event, in the order of a group's page.
constexpr const char *kEventFieldsOfGroup[] = {"start",      "time_start", "venue",     "state",
                                               "curriculum", "note",       "as_printed"};

} // namespace

DetailsModel::DetailsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : QObject(parent), m_session(session), m_texts(texts)
{
    connect(&m_session, &session::Session::changed, this, &DetailsModel::follow);
}

void DetailsModel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    rebuild();
}

void DetailsModel::setRecord(RecordRef record)
{
    if (record == m_record)
        return;
    m_record = record;
    rebuild();
}

void DetailsModel::rebuild()
{
    if (!m_session.plan().contains(m_record))
        m_record = {};
    m_fields = linesOfRecord();
    m_title = title();
    m_typing = -1;
    m_typingStale = false;
    Q_EMIT reset();
    Q_EMIT titleChanged();
}

void DetailsModel::setShown(std::vector<QLatin1String> fields)
{
    m_shown = std::move(fields);
    rebuild();
}

QString DetailsModel::title() const
{
    if (m_record.id == 0)
        return {};
    if (m_record.kind == Kind::TrainingGroup) {
        // With its name, as its page is headed.
        const TrainingGroup *group = m_session.plan().find(TrainingGroupId{m_record.id});
        const bool english = m_texts.language() == format::Language::English && !group->nameEn.isEmpty();
        return (format::groupTitle(m_session.plan(), *group, m_texts) + u' ' + (english ? group->nameEn : group->name))
            .trimmed();
    }
    return format::recordTitle(m_session.plan(), m_record, m_texts);
}

QString DetailsModel::kindTitle() const
{
    return m_record.id == 0 ? QString() : format::kindText(m_record.kind, m_texts);
}

bool DetailsModel::isRemovable() const
{
    return m_record.id != 0 && !m_session.isReadOnly() && m_record.kind != Kind::Programme &&
           m_record.kind != Kind::Province;
}

std::vector<DetailField> DetailsModel::linesOfRecord() const
{
    std::vector<DetailField> lines;
    if (m_record.id == 0)
        return lines;
    const Plan &plan = m_session.plan();
    const auto add = [&](RecordRef record, const Field &field) {
        // The second field of a range stands in the line of the first.
        const bool second = record.kind == Kind::Event && (isNamed(field, "end") || isNamed(field, "time_end"));
        const bool emptyPrint = field.flags.readOnly && !hasValue(plan, record, field);
        const bool shown =
            m_shown.empty() || std::find(m_shown.begin(), m_shown.end(), QLatin1String(field.name)) != m_shown.end();
        if (shown && !field.flags.structural && !field.flags.picture && !second && !emptyPrint)
            lines.push_back(lineFor(record, field));
    };
    const bool isGroup = m_record.kind == Kind::TrainingGroup;
    const TrainingGroup *group = isGroup ? plan.find(TrainingGroupId{m_record.id}) : nullptr;
    for (const Field &field : fieldsOf(m_record.kind))
        if (!isGroup || !field.flags.readOnly)
            add(m_record, field);
    if (group && plan.find(group->event))
        for (const char *name : kEventFieldsOfGroup)
            add(refOf(group->event), *findField(Kind::Event, QString(QLatin1String(name))));
    if (group)
        add(m_record, *findField(Kind::TrainingGroup, u"as_printed"));
    return lines;
}

DetailField DetailsModel::lineFor(RecordRef record, const Field &field) const
{
    DetailField line;
    line.record = record;
    line.field = &field;
    line.editor = editorOf(field);
    line.folded = isNamed(field, "short_name") || isNamed(field, "english_confirmed") ||
                  QLatin1String(field.name).endsWith(QLatin1String("_en"));
    if (record.kind == Kind::Event && isNamed(field, "start")) {
        line.last = findField(Kind::Event, u"end");
        line.editor = Editor::DateRange;
    } else if (record.kind == Kind::Event && isNamed(field, "time_start")) {
        line.last = findField(Kind::Event, u"time_end");
        line.editor = Editor::TimeRange;
    }
    line.readOnly = field.flags.readOnly || m_session.isReadOnly();
    line.required = field.flags.required;
    renew(line);
    return line;
}

/// Label and text as they are now.
void DetailsModel::renew(DetailField &line) const
{
    const Plan &plan = m_session.plan();
    const Event *event = isEventRange(line) ? plan.find(EventId{line.record.id}) : nullptr;
    if (!isEventRange(line)) {
        line.label = format::fieldLabel(line.record.kind, *line.field, m_texts);
        line.text = editText(plan, line.record, *line.field, m_texts);
        return;
    }
    if (line.editor == Editor::TimeRange) {
        line.label = m_texts.translate("presentation", "Time");
        line.text = event ? editTimes(*event, m_texts) : QString();
        return;
    }
    const bool training = event && (event->kind == EventKind::Training || event->kind == EventKind::TrainerTraining);
    line.label =
        training ? m_texts.translate("presentation", "Training dates") : m_texts.translate("presentation", "Dates");
    line.text = event ? editDates(*event, m_texts) : QString();
}

int DetailsModel::rowOf(RecordRef record, QStringView field) const
{
    for (int row = 0; row < count(); ++row) {
        const DetailField &line = at(row);
        const bool isLast = line.last && field == QLatin1String(line.last->name);
        if (line.record == record && (field == QLatin1String(line.field->name) || isLast))
            return row;
    }
    return -1;
}

Choices DetailsModel::choices(int row) const
{
    const DetailField &line = at(row);
    return choicesOf(m_session.plan(), line.record.kind, *line.field, m_texts, line.record);
}

bool DetailsModel::set(int row, const QString &typed)
{
    const DetailField line = at(row);
    if (line.readOnly)
        return false;
    if (typed == line.text)
        return settle(row, typed, std::optional<Edit>());
    const Plan &plan = m_session.plan();
    const EventId event{line.record.id};
    if (line.editor == Editor::DateRange)
        return settle(row, typed, typedDates(plan, event, typed));
    if (line.editor == Editor::TimeRange)
        return settle(row, typed, typedTimes(plan, event, typed));
    return settle(row, typed, typedEdit(plan, line.record, *line.field, typed, m_texts, m_session.asOf()));
}

bool DetailsModel::choose(int row, const Value &value)
{
    const DetailField line = at(row);
    if (line.readOnly || isEventRange(line))
        return false;
    return settle(row, {}, chosenEdit(m_session.plan(), line.record, *line.field, value, m_session.asOf()));
}

QString DetailsModel::newRecordOffer(int row, const QString &typed) const
{
    return presentation::newRecordOffer(m_session.plan(), *at(row).field, typed, m_texts);
}

bool DetailsModel::chooseNew(int row, const QString &typed)
{
    const DetailField line = at(row);
    if (line.readOnly)
        return false;
    return settle(row, typed,
                  newRecordEdit(m_session.plan(), line.record, *line.field, typed, m_session.asOf(), m_session.ids()));
}

bool DetailsModel::settle(int row, const QString &typed, const MaybeEdit &edit)
{
    const DetailField line = at(row);
    const Result<void> done = !edit ? Result<void>(edit.error()) : *edit ? m_session.perform(**edit) : Result<void>();
    // Another program's change may have put other lines here meanwhile.
    const int now = rowOf(line.record, QString(QLatin1String(line.field->name)));
    if (now < 0)
        return done.ok();
    QString error;
    if (!done)
        error = refusalText(done.error(), line.editor, typed, m_session.plan(), m_texts);
    if (error != at(now).error) {
        m_fields[size_t(now)].error = error;
        tell(now);
    }
    return done.ok();
}

void DetailsModel::beginTyping(int row)
{
    endTyping();
    m_typing = row;
}

void DetailsModel::endTyping()
{
    const int row = std::exchange(m_typing, -1);
    if (std::exchange(m_typingStale, false) && row >= 0 && row < count())
        Q_EMIT fieldChanged(row);
}

void DetailsModel::tell(int row)
{
    if (row == m_typing)
        m_typingStale = true;
    else
        Q_EMIT fieldChanged(row);
}

void DetailsModel::follow(const ChangeReport &)
{
    if (m_record.id == 0)
        return;
    const std::vector<DetailField> now = linesOfRecord();
    const bool sameLines =
        m_session.plan().contains(m_record) && std::equal(now.begin(), now.end(), m_fields.begin(), m_fields.end(),
                                                          [](const DetailField &a, const DetailField &b) {
                                                              return a.record == b.record && a.field == b.field;
                                                          });
    if (!sameLines) {
        rebuild();
        return;
    }
    // A line may show what another record is called, so that its text tells more surely than the report what changed.
    for (int row = 0; row < count(); ++row) {
        DetailField &line = m_fields[size_t(row)];
        const DetailField &fresh = now[size_t(row)];
        if (line.text == fresh.text && line.label == fresh.label)
            continue;
        line.text = fresh.text;
        line.label = fresh.label;
        tell(row);
    }
    if (const QString titleNow = title(); titleNow != m_title) {
        m_title = titleNow;
        Q_EMIT titleChanged();
    }
}

} // namespace ruam::presentation
