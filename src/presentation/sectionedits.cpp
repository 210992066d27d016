// How the records of a SectionModel are added, changed, moved and removed, and how its rows follow a change.

#include "batch.h"
#include "fieldedit.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/presentation/sectionmodel.h>

#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

using RowType = SectionRow::Type;

Error notEditable()
{
    return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
}

/// The field by which a record names the one it lies in.
const char *parentField(Kind parent)
{
    switch (parent) {
    case Kind::Curriculum:
        return "curriculum";
    case Kind::Deliverable:
        return "deliverable";
    case Kind::Event:
        return "event";
    default:
        return "subproject";
    }
}

Result<Edit> addInto(const Plan &plan, const SectionRow &blank, const Field &field, const Value &value, IdSource &ids)
{
    std::vector<FieldInput> inputs{{field.name, value}};
    if (blank.record.id != 0)
        inputs.push_back({parentField(blank.record.kind), blank.record.id});
    if (blank.kind == Kind::Statement)
        inputs.push_back({"kind", enumName(StatementKind(blank.part))});
    return addRecord(plan, blank.kind, inputs, ids);
}

RecordRef addedBy(const Edit &edit)
{
    const auto *record = edit.args.isEmpty() ? nullptr : std::get_if<RecordRef>(&edit.args.front());
    return record ? *record : RecordRef{};
}

/// The kinds that a row may show something of, beside its own.
constexpr Kind kNamed[] = {Kind::Organisation,  Kind::Venue,     Kind::Event,   Kind::SubProject,
                           Kind::TrainingGroup, Kind::Programme, Kind::Province};

} // namespace

MaybeEdit SectionModel::addEdit(const SectionRow &row, const Field &field, const Value &value)
{
    auto edit = addInto(plan(), row, field, value, session().ids());
    if (!edit)
        return edit.error();
    m_adding = addedBy(*edit);
    return std::optional<Edit>(*std::move(edit));
}

MaybeEdit SectionModel::usedForEdit(const SectionRow &row, const Value &chosen) const
{
    const auto *id = std::get_if<qint64>(&chosen);
    const auto *line = plan().find(BudgetLineId{row.record.id});
    if (!id || !line)
        return Error{Code::BadValue, {QStringLiteral("event")}, {}};
    const SubProjectId subProject{*id};
    const bool whole = plan().find(subProject) != nullptr;
    if (whole ? line->subProject == subProject : line->event == EventId{*id})
        return std::optional<Edit>();
    auto edit =
        assignBudgetLine(plan(), line->id, whole ? subProject : SubProjectId{}, whole ? EventId{} : EventId{*id});
    if (!edit)
        return edit.error();
    return std::optional<Edit>(*std::move(edit));
}

MaybeEdit SectionModel::editFor(const QModelIndex &index, const QString &typed)
{
    const SectionRow row = rowAt(index);
    if (!isEditable(row, index.column()))
        return notEditable();
    const Field *field = fieldAt(row, index.column());
    if (!field) {
        const Choices choices = usedForChoices(row);
        for (const Choice &choice : choices)
            if (choice.text == typed.trimmed())
                return usedForEdit(row, choice.value);
        return Error{Code::BadValue, {QStringLiteral("event")}, {}};
    }
    if (row.type == RowType::Blank) {
        if (typed.trimmed().isEmpty())
            return std::optional<Edit>();
        const auto value = format::readField(plan(), *field, typed, texts());
        if (!value)
            return value.error();
        return addEdit(row, *field, *value);
    }
    if (row.kind == Kind::Event && field->type == FieldType::Date)
        return typedDates(plan(), EventId{row.record.id}, typed);
    return typedEdit(plan(), row.record, *field, typed, texts(), session().asOf());
}

MaybeEdit SectionModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const SectionRow row = rowAt(index);
    if (!isEditable(row, index.column()))
        return notEditable();
    const Field *field = fieldAt(row, index.column());
    if (!field)
        return usedForEdit(row, chosen);
    if (row.type != RowType::Blank)
        return chosenEdit(plan(), row.record, *field, chosen, session().asOf());
    if (isEmpty(chosen))
        return std::optional<Edit>();
    return addEdit(row, *field, chosen);
}

void SectionModel::edited(const QModelIndex &)
{
    const RecordRef added = std::exchange(m_adding, {});
    if (const QModelIndex found = indexOf(added); found.isValid())
        Q_EMIT recordAdded(found);
}

Result<void> SectionModel::addRecords(const QModelIndex &blank, const QList<QStringList> &block)
{
    if (!isBlankRow(blank))
        return {};
    const SectionRow row = rowAt(blank);
    SectionRow added = row;
    added.type = RowType::Record;
    Batch batch(plan());
    for (const QStringList &line : block) {
        if (line.value(0).trimmed().isEmpty())
            continue;
        const Field *title = fieldAt(row, TitleColumn);
        const auto value = format::readField(batch.plan(), *title, line.value(0), texts());
        if (!value)
            return value.error();
        auto edit = addInto(batch.plan(), row, *title, *value, session().ids());
        added.record = edit ? addedBy(*edit) : RecordRef{};
        if (auto ok = batch.add(std::move(edit)); !ok)
            return ok;
        for (int at = 1; at < line.size() && TitleColumn + at < columnCount(); ++at) {
            const Field *field = fieldAt(added, TitleColumn + at);
            if (!field || field->flags.readOnly || line[at].trimmed().isEmpty())
                continue;
            MaybeEdit more = typedEdit(batch.plan(), added.record, *field, line[at], texts(), session().asOf());
            if (!more)
                return more.error();
            if (*more)
                if (auto ok = batch.add(**std::move(more)); !ok)
                    return ok;
        }
    }
    const auto edit = batch.take();
    return edit ? session().perform(*edit) : Result<void>();
}

std::vector<int> SectionModel::siblingRows(int at) const
{
    const int level = m_rows[size_t(at)].level;
    const auto ends = [&](const SectionRow &row) {
        return row.type == RowType::Heading || row.type == RowType::Sum || row.level < level ||
               (row.type == RowType::Blank && row.level == level);
    };
    int first = at;
    while (first > 0 && !ends(m_rows[size_t(first - 1)]))
        --first;
    std::vector<int> siblings;
    for (int row = first; row < rowCount() && !ends(m_rows[size_t(row)]); ++row)
        if (m_rows[size_t(row)].type == RowType::Record && m_rows[size_t(row)].level == level)
            siblings.push_back(row);
    return siblings;
}

bool SectionModel::canMove(const QModelIndex &index) const
{
    return index.isValid() && !session().isReadOnly() && rowAt(index).type == RowType::Record &&
           findField(rowAt(index).kind, u"position");
}

Result<void> SectionModel::moveBy(const QModelIndex &index, int by)
{
    if (!canMove(index))
        return {};
    const std::vector<int> siblings = siblingRows(index.row());
    const auto at = std::find(siblings.begin(), siblings.end(), index.row()) - siblings.begin() + by;
    if (at < 0 || at >= std::ssize(siblings))
        return {};
    auto edit = moveRecord(plan(), rowAt(index).record, at + 1);
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

qint64 SectionModel::placeOn(const QModelIndex &index, const QModelIndex &onto) const
{
    if (!canMove(index) || !onto.isValid())
        return 0;
    // What lies within a record stands for it.
    int row = onto.row();
    while (row > 0 && m_rows[size_t(row)].level > rowAt(index).level)
        --row;
    const std::vector<int> siblings = siblingRows(index.row());
    const auto at = std::find(siblings.begin(), siblings.end(), row);
    return at == siblings.end() ? 0 : at - siblings.begin() + 1;
}

Result<void> SectionModel::moveOnto(const QModelIndex &index, const QModelIndex &onto)
{
    const qint64 place = placeOn(index, onto);
    if (place == 0)
        return {};
    auto edit = moveRecord(plan(), rowAt(index).record, place);
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

void SectionModel::followRowsTo(const std::vector<SectionRow> &wanted)
{
    followRows(
        m_rows, wanted,
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            const SectionRow row = m_rows[size_t(from)];
            m_rows.erase(m_rows.begin() + from);
            m_rows.insert(m_rows.begin() + to, row);
            endMoveRows();
        },
        [this](int first, int last, auto rows) {
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, rows, rows + (last - first + 1));
            endInsertRows();
        });
}

void SectionModel::follow(const ChangeReport &report)
{
    QSet<Kind> own{sectionKind(m_section)};
    for (const SectionRow &row : m_rows)
        own.insert(row.kind);
    const auto isConcerned = [&report](Kind kind) { return !report.of(kind).isEmpty(); };
    const bool ownChanged = std::any_of(own.begin(), own.end(), isConcerned);
    const bool namesChanged = std::any_of(std::begin(kNamed), std::end(kNamed),
                                          [&](Kind kind) { return !own.contains(kind) && isConcerned(kind); });
    if (!ownChanged && !namesChanged)
        return;
    const auto wanted = sectionRows(plan(), m_section, m_owner, !session().isReadOnly());
    if (std::any_of(own.begin(), own.end(), [&](Kind kind) { return report.of(kind).reset; })) {
        beginResetModel();
        m_rows = wanted;
        sumUp();
        endResetModel();
        return;
    }
    followRowsTo(wanted);
    sumUp();
    QSet<qint64> updated;
    for (const Kind kind : own)
        updated += updatedOf(report, kind);
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isRecord = m_rows[size_t(row)].type == RowType::Record;
        if (namesChanged || !isRecord || updated.contains(m_rows[size_t(row)].record.id))
            rows.push_back(row);
    }
    eachRun(rows, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

} // namespace ruam::presentation
