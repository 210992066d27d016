// How the records of a SectionModel are added, changed, moved and removed, and how its rows follow a change.

#include "batch.h"
#include "fieldedit.h"
#include "newreference.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/presentation/sectionmodel.h>

#include <ruam/format/fieldtext.h>

#include <QRegularExpression>

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
    case Kind::Agreement:
        return "agreement";
    default:
        return "subproject";
    }
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

Result<void> SectionModel::addInto(Batch &batch, const SectionRow &blank, const Field &field, const Value &value)
{
    std::vector<FieldInput> inputs{{field.name, value}};
    if (blank.kind == Kind::Agreement) {
        auto edit = newAgreement(batch.plan(), value, SubProjectId{blank.record.id}, texts(), session().ids());
        m_adding = edit ? addedBy(*edit) : RecordRef{};
        return batch.add(std::move(edit));
    }
    if (blank.record.id != 0)
        inputs.push_back({parentField(blank.record.kind), blank.record.id});
    if (blank.kind == Kind::Statement)
        inputs.push_back({"kind", enumName(StatementKind(blank.part))});
    auto edit = addRecord(batch.plan(), blank.kind, inputs, session().ids());
    m_adding = edit ? addedBy(*edit) : RecordRef{};
    return batch.add(std::move(edit));
}

MaybeEdit SectionModel::addEdit(const SectionRow &row, const Field &field, const Value &value)
{
    Batch batch(plan());
    if (auto ok = addInto(batch, row, field, value); !ok)
        return ok.error();
    return batch.take();
}

MaybeEdit SectionModel::typedInto(const Plan &plan, const SectionRow &row, int column, const QString &typed) const
{
    const Field *field = readersFieldAt(plan, row, column);
    const RecordRef holder = holderOf(plan, row, column);
    if (holder.kind == Kind::Event && field->type == FieldType::Date)
        return typedDates(plan, EventId{holder.id}, typed);
    if (holder.kind == Kind::Event && field->type == FieldType::Time)
        return typedTimes(plan, EventId{holder.id}, typed);
    return typedEdit(plan, holder, *field, typed, texts(), session().asOf());
}

MaybeEdit SectionModel::signingEdit(const SectionRow &row, const Value &chosen) const
{
    const auto *id = std::get_if<qint64>(&chosen);
    const Agreement *agreement = plan().find(AgreementId{row.record.id});
    const EventId event{id ? *id : 0};
    if (!agreement || agreement->event == event)
        return std::optional<Edit>();
    auto edit = setSigning(plan(), agreement->id, event);
    if (!edit)
        return edit.error();
    return std::optional<Edit>(*std::move(edit));
}

const Field *SectionModel::referenceAt(const QModelIndex &index) const
{
    const SectionRow &row = rowAt(index);
    return isEditable(row, index.column()) ? fieldAt(row, index.column()) : nullptr;
}

MaybeEdit SectionModel::editForNew(const QModelIndex &index, const QString &typed)
{
    const SectionRow row = rowAt(index);
    const Field &field = *referenceAt(index);
    const bool signing = isSigning(row, index.column());
    if (row.type != RowType::Blank && !signing)
        return RecordModel::editForNew(index, typed);
    Batch batch(plan());
    std::vector<FieldInput> known;
    if (signing) {
        known.push_back({"kind", enumName(EventKind::Signing)});
        if (m_owner.subProject.isValid())
            known.push_back({"subproject", m_owner.subProject.value});
    }
    auto made = newRecord(plan(), field, typed, std::move(known), session().ids());
    if (!made)
        return made.error();
    const qint64 id = addedBy(*made).id;
    if (auto ok = batch.add(std::move(made)); !ok)
        return ok.error();
    const auto ok = signing ? batch.add(setSigning(batch.plan(), AgreementId{row.record.id}, EventId{id}))
                            : addInto(batch, row, field, id);
    if (!ok)
        return ok.error();
    return batch.take();
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
    if (isSigning(row, index.column())) {
        const auto value = format::readField(plan(), *field, typed, texts());
        return value ? signingEdit(row, *value) : MaybeEdit(value.error());
    }
    return typedInto(plan(), row, index.column(), typed);
}

MaybeEdit SectionModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const SectionRow row = rowAt(index);
    if (!isEditable(row, index.column()))
        return notEditable();
    const Field *field = fieldAt(row, index.column());
    if (!field)
        return usedForEdit(row, chosen);
    if (isSigning(row, index.column()))
        return signingEdit(row, chosen);
    if (row.type != RowType::Blank)
        return chosenEdit(plan(), holderOf(plan(), row, index.column()), *field, chosen, session().asOf());
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

Result<void> SectionModel::addLine(Batch &batch, const SectionRow &blank, const NewRow &line)
{
    const Field *title = fieldAt(blank, TitleColumn);
    const auto value = format::readField(batch.plan(), *title, textIn(line, TitleColumn), texts());
    if (!value)
        return value.error();
    if (auto ok = addInto(batch, blank, *title, *value); !ok)
        return ok;
    SectionRow added = blank;
    added.type = RowType::Record;
    added.record = std::exchange(m_adding, {});
    for (const auto &[column, text] : line) {
        const Field *field = column > TitleColumn ? fieldAt(added, column) : nullptr;
        if (!field || field->flags.readOnly || field->flags.structural || text.trimmed().isEmpty())
            continue;
        MaybeEdit more = typedInto(batch.plan(), added, column, text);
        if (!more)
            return more.error();
        if (*more)
            if (auto ok = batch.add(**std::move(more)); !ok)
                return ok;
    }
    return {};
}

bool SectionModel::takesRow(const QModelIndex &above, const NewRow &row) const
{
    return above.isValid() && rowAt(above).type == RowType::Record && blankRowFor(above).isValid() &&
           siblingRows(above.row()).back() == above.row() && !textIn(row, TitleColumn).trimmed().isEmpty();
}

Result<void> SectionModel::addRow(Batch &batch, const QModelIndex &above, const NewRow &row)
{
    return addLine(batch, rowAt(blankRowFor(above)), row);
}

namespace {

/// Rows that were copied whole begin with their numbers, as they stand before the first text.
bool beginsWithNumbers(const QList<QStringList> &block)
{
    static const QRegularExpression kNumber(QStringLiteral(R"(^[0-9๐-๙]+(\.[0-9๐-๙]+)*$)"));
    return std::all_of(block.begin(), block.end(), [](const QStringList &texts) {
        return texts.size() > 1 && kNumber.match(texts[0].trimmed()).hasMatch() &&
               std::any_of(texts[1].begin(), texts[1].end(), [](QChar c) { return c.isLetter(); });
    });
}

} // namespace

Result<void> SectionModel::addRecords(const QModelIndex &blank, const QList<QStringList> &block)
{
    if (!isBlankRow(blank))
        return {};
    const int skipped = beginsWithNumbers(block) ? 1 : 0;
    const SectionRow row = rowAt(blank);
    Batch batch(plan());
    for (const QStringList &texts : block) {
        NewRow line;
        for (int at = skipped; at < texts.size() && TitleColumn + at - skipped < columnCount(); ++at)
            line.append({TitleColumn + at - skipped, texts[at]});
        if (textIn(line, TitleColumn).trimmed().isEmpty())
            continue;
        if (auto ok = addLine(batch, row, line); !ok)
            return ok;
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
    followRows({}, m_rows, wanted);
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
