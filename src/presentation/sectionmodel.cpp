#include <ruam/presentation/sectionmodel.h>

#include "fieldedit.h"

#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

using Type = SectionRow::Type;

template <class R>
const R *recordIn(const Plan &plan, const SectionRow &row)
{
    return row.type == Type::Record && row.kind == R::kKind ? plan.find(Id<R>{row.record.id}) : nullptr;
}

std::optional<qint64> leftOf(const BudgetLine &line)
{
    if (!line.approved)
        return std::nullopt;
    return line.approved->satang - line.spent.value_or(Money()).satang;
}

bool isMoney(QLatin1String column)
{
    for (const char *name : {"asked", "approved", "spent", kLeftColumn})
        if (column == QLatin1String(name))
            return true;
    return false;
}

/// What the records of a row are called.
QString kindWords(const SectionRow &row, const format::Texts &texts)
{
    if (row.kind != Kind::Statement)
        return format::kindText(row.kind, texts);
    return format::enumText(Kind::Statement, *findField(Kind::Statement, u"kind"), enumName(StatementKind(row.part)),
                            texts);
}

QLatin1String columnName(Section section, int column)
{
    return QLatin1String(sectionColumns(section)[size_t(column - SectionModel::TitleColumn)].field);
}

} // namespace

SectionModel::SectionModel(session::Session &session, const format::Texts &texts, Section section, QObject *parent)
    : ListModel(session, texts, parent), m_section(section)
{
    m_rows = sectionRows(plan(), m_section, m_owner, !session.isReadOnly());
    sumUp();
}

void SectionModel::setOwner(SectionOwner owner)
{
    if (owner == m_owner)
        return;
    beginResetModel();
    m_owner = owner;
    m_rows = sectionRows(plan(), m_section, m_owner, !session().isReadOnly());
    sumUp();
    endResetModel();
}

void SectionModel::sumUp()
{
    m_sums.clear();
    qint64 owner = 0;
    for (const SectionRow &row : m_rows) {
        if (row.type == Type::Heading)
            owner = row.record.id;
        const auto *line = recordIn<BudgetLine>(plan(), row);
        if (!line)
            continue;
        for (const qint64 key : {owner, qint64(0)}) {
            m_sums[key].asked += line->asked.value_or(Money()).satang;
            m_sums[key].approved += line->approved.value_or(Money()).satang;
            m_sums[key].spent += line->spent.value_or(Money()).satang;
        }
    }
}

int SectionModel::recordCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const SectionRow &row) { return row.type == Type::Record && row.level == 0; }));
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TitleColumn + int(sectionColumns(m_section).size());
}

const Field *SectionModel::fieldAt(const SectionRow &row, int column) const
{
    if (column < TitleColumn)
        return nullptr;
    const SectionColumn &shown = sectionColumns(m_section)[size_t(column - TitleColumn)];
    const char *name = row.level == 0 ? shown.field : shown.within;
    if (!name)
        return nullptr;
    const QString field = QString::fromLatin1(name);
    const Field *own = findField(row.kind, field);
    return own || row.kind != Kind::Agreement ? own : findField(Kind::Event, field);
}

const Field *SectionModel::readersFieldAt(const Plan &plan, const SectionRow &row, int column) const
{
    const Field *field = fieldAt(row, column);
    // The table of sub-projects has a column for each language.
    if (!field || row.type != Type::Record || m_section == Section::SubProjects)
        return field;
    return &readersField(plan, holderOf(plan, row, column), *field, texts());
}

bool SectionModel::isSigning(const SectionRow &row, int column) const
{
    return row.kind == Kind::Agreement && row.type == Type::Record && column > TitleColumn &&
           columnName(m_section, column) == QLatin1String("event");
}

RecordRef SectionModel::holderOf(const Plan &plan, const SectionRow &row, int column) const
{
    if (row.type != Type::Record || row.kind != Kind::Agreement || column < TitleColumn ||
        findField(Kind::Agreement, QString(columnName(m_section, column))))
        return row.record;
    const Agreement *agreement = plan.find(AgreementId{row.record.id});
    return agreement && agreement->event.isValid() ? refOf(agreement->event) : RecordRef{Kind::Event, 0};
}

bool SectionModel::isEditable(const SectionRow &row, int column) const
{
    if (session().isReadOnly() || column < TitleColumn)
        return false;
    if (row.type == Type::Blank)
        return column == TitleColumn;
    if (row.type != Type::Record)
        return false;
    if (columnName(m_section, column) == QLatin1String(kUsedForColumn))
        return !m_owner.event.isValid();
    if (isSigning(row, column))
        return true;
    if (holderOf(plan(), row, column).id == 0)
        return false;
    // A group's event is called by its group.
    if (row.kind == Kind::Event && column == TitleColumn && plan().groupOf(EventId{row.record.id}))
        return false;
    const Field *field = fieldAt(row, column);
    return field && editorOf(*field) != Editor::ReadOnly && editorOf(*field) != Editor::Stamp;
}

RecordModel::CellField SectionModel::cellField(const QModelIndex &index) const
{
    const SectionRow &row = m_rows[size_t(index.row())];
    if (isBlankRow(index) || !flags(index).testFlag(Qt::ItemIsEditable))
        return {};
    return {holderOf(plan(), row, index.column()), readersFieldAt(plan(), row, index.column())};
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable(rowAt(index), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant SectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return RecordModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section >= TitleColumn && isMoney(columnName(m_section, section)))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    if (section == NumberColumn)
        return texts().translate("presentation", "No.");
    const QLatin1String name = columnName(m_section, section);
    if (name == QLatin1String(kUsedForColumn))
        return texts().translate("presentation", "Used for");
    if (name == QLatin1String(kLeftColumn))
        return texts().translate("presentation", "Left (baht)");
    if (const Field *own = findField(sectionKind(m_section), QString(name)))
        return format::fieldLabel(sectionKind(m_section), *own, texts());
    return format::fieldLabel(Kind::Event, *findField(Kind::Event, QString(name)), texts());
}

QModelIndex SectionModel::indexOf(RecordRef record) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [record](const SectionRow &row) {
        return row.type == Type::Record && row.record == record;
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

RecordRef SectionModel::recordOf(const QModelIndex &index) const
{
    const SectionRow &row = rowAt(index);
    return row.type == Type::Record ? row.record : RecordRef{};
}

RecordRef SectionModel::errorKey(const QModelIndex &index) const
{
    const SectionRow &row = rowAt(index);
    if (row.type == Type::Record)
        return row.record;
    return {row.kind, -(row.record.id * (int(StatementKind::StatusNote) + 1) + row.part) - 1};
}

bool SectionModel::isBlankRow(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index).type == Type::Blank;
}

QModelIndex SectionModel::blankRowFor(const QModelIndex &at) const
{
    const int level = at.isValid() && rowAt(at).type != Type::Heading ? rowAt(at).level : 0;
    for (int row = at.isValid() ? at.row() : 0; row < rowCount(); ++row)
        if (m_rows[size_t(row)].type == Type::Blank && m_rows[size_t(row)].level == level)
            return index(row, TitleColumn);
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[size_t(row)].type == Type::Blank)
            return index(row, TitleColumn);
    return {};
}

RecordRef SectionModel::pageOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const SectionRow &row = rowAt(index);
    if (row.record.kind == Kind::Event && row.type != Type::Blank) {
        const TrainingGroup *group = plan().groupOf(EventId{row.record.id});
        return group ? refOf(*group) : RecordRef{};
    }
    return row.type == Type::Record && row.kind == Kind::SubProject ? row.record : RecordRef{};
}

QString SectionModel::addWords(const QModelIndex &at) const
{
    const QModelIndex blank = blankRowFor(at);
    if (!blank.isValid())
        return {};
    const QString words = kindWords(rowAt(blank), texts());
    return texts()
        .translate("presentation", "Add %1")
        .arg(texts().language() == format::Language::English ? words.toLower() : words);
}

QString SectionModel::numberText(const SectionRow &row) const
{
    if (row.type != Type::Record)
        return {};
    // As they stand, those within a record after its number: 2.1.
    int number = 0;
    int within = 0;
    for (const SectionRow &other : m_rows) {
        if (other.type == Type::Heading)
            number = 0;
        if (other.type == Type::Record) {
            within = other.level == 0 ? 0 : within + 1;
            number += other.level == 0;
        }
        if (other == row)
            break;
    }
    return row.level == 0 ? QString::number(number) : QStringLiteral("%1.%2").arg(number).arg(within);
}

QString SectionModel::headingText(const SectionRow &row) const
{
    if (row.type == Type::Sum)
        return texts().translate("presentation", "Total");
    if (row.kind == Kind::Statement)
        return kindWords(row, texts());
    return format::recordTitle(plan(), row.record, texts());
}

QString SectionModel::moneyCell(const SectionRow &row, int column) const
{
    const QLatin1String name = columnName(m_section, column);
    if (const auto *line = recordIn<BudgetLine>(plan(), row)) {
        if (name == QLatin1String(kLeftColumn)) {
            const auto left = leftOf(*line);
            return left ? format::moneyText(*left) : QString();
        }
        return format::fieldText(plan(), row.record, QString(name), texts());
    }
    const Sums sums = m_sums.value(row.type == Type::Sum ? 0 : row.record.id);
    if (name == QLatin1String("asked"))
        return format::moneyText(sums.asked);
    if (name == QLatin1String("approved"))
        return format::moneyText(sums.approved);
    return format::moneyText(name == QLatin1String("spent") ? sums.spent : sums.approved - sums.spent);
}

QString SectionModel::usedForText(const BudgetLine &line) const
{
    if (line.event.isValid())
        return format::recordTitle(plan(), refOf(line.event), texts());
    return texts().translate("presentation", "The whole sub-project");
}

QString SectionModel::displayText(const SectionRow &row, int column) const
{
    if (row.type == Type::Blank)
        return {};
    if (column == NumberColumn)
        return numberText(row);
    if (m_section == Section::Budget && isMoney(columnName(m_section, column)))
        return moneyCell(row, column);
    if (row.type != Type::Record)
        return column == TitleColumn ? headingText(row) : QString();
    if (const auto *line = recordIn<BudgetLine>(plan(), row);
        line && columnName(m_section, column) == QLatin1String(kUsedForColumn))
        return usedForText(*line);
    const RecordRef holder = holderOf(plan(), row, column);
    if (const auto *event = holder.kind == Kind::Event ? plan().find(EventId{holder.id}) : nullptr) {
        if (column == TitleColumn)
            return format::eventTitle(plan(), *event, texts());
        if (columnName(m_section, column) == QLatin1String("start"))
            return format::rangeText(event->start, event->end, format::DateStyle::Table, screenDates(texts()));
        if (columnName(m_section, column) == QLatin1String("time_start"))
            return editTimes(*event, texts());
    }
    const Field *field = readersFieldAt(plan(), row, column);
    if (const auto *statement = recordIn<Statement>(plan(), row);
        statement && statement->state == StatementState::NotSet && field && field->type == FieldType::Enum)
        return {};
    return field && holder.id != 0
               ? format::fieldText(plan(), holder, QString::fromLatin1(field->name), texts(), screenDates(texts()))
               : QString();
}

QString SectionModel::editorText(const SectionRow &row, int column) const
{
    if (row.type != Type::Record || !isEditable(row, column))
        return displayText(row, column);
    if (columnName(m_section, column) == QLatin1String(kUsedForColumn))
        return displayText(row, column);
    const RecordRef holder = holderOf(plan(), row, column);
    if (const auto *event = holder.kind == Kind::Event ? plan().find(EventId{holder.id}) : nullptr) {
        if (columnName(m_section, column) == QLatin1String("start"))
            return editDates(*event, texts());
        if (columnName(m_section, column) == QLatin1String("time_start"))
            return editTimes(*event, texts());
    }
    return editText(plan(), holder, *readersFieldAt(plan(), row, column), texts());
}

Editor SectionModel::editorAt(const SectionRow &row, int column) const
{
    if (!isEditable(row, column))
        return Editor::ReadOnly;
    if (columnName(m_section, column) == QLatin1String(kUsedForColumn))
        return Editor::Reference;
    if (isSigning(row, column))
        return Editor::Reference;
    const Field &field = *fieldAt(row, column);
    if (holderOf(plan(), row, column).kind == Kind::Event && field.type == FieldType::Date)
        return Editor::DateRange;
    return field.type == FieldType::Time ? Editor::TimeRange : editorOf(field);
}

QString SectionModel::placeholder(const SectionRow &row) const
{
    const QString words = kindWords(row, texts());
    return texts()
        .translate("presentation", "Type to add %1")
        .arg(texts().language() == format::Language::English ? words.toLower() : words);
}

Choices SectionModel::usedForChoices(const SectionRow &row) const
{
    const auto *line = recordIn<BudgetLine>(plan(), row);
    SubProjectId subProject = m_owner.subProject;
    if (line && line->subProject.isValid())
        subProject = line->subProject;
    else if (const Event *event = line ? plan().find(line->event) : nullptr)
        subProject = event->subProject;
    Choices choices;
    if (subProject.isValid())
        choices.append({subProject.value, texts().translate("presentation", "The whole sub-project")});
    for (const SectionRow &event : sectionRows(plan(), Section::Events, {subProject, {}}, false))
        choices.append({event.record.id, format::recordTitle(plan(), event.record, texts())});
    return choices;
}

Choices SectionModel::choicesAt(const SectionRow &row, int column) const
{
    if (!isEditable(row, column))
        return {};
    if (columnName(m_section, column) == QLatin1String(kUsedForColumn))
        return usedForChoices(row);
    return choicesOf(plan(), holderOf(plan(), row, column).kind, *fieldAt(row, column), texts(), row.record);
}

QVariant SectionModel::cell(const QModelIndex &index, int role) const
{
    const SectionRow &row = rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
        return editorText(row, column);
    case Qt::ToolTipRole:
        return column == TitleColumn ? displayText(row, column) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool right = column == NumberColumn || isMoney(columnName(m_section, column));
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case EditorRole:
        return int(editorAt(row, column));
    case ChoicesRole:
        return QVariant::fromValue(choicesAt(row, column));
    case PlaceholderRole:
        return row.type == Type::Blank && column == TitleColumn ? placeholder(row) : QVariant();
    case LevelRole:
        return column == TitleColumn ? row.level : 0;
    case HeadingRole:
        return row.type == Type::Heading || row.type == Type::Sum;
    case AlwaysShownRole:
        return row.type == Type::Blank;
    case FilterRole: {
        QStringList all;
        for (int each = TitleColumn; each < columnCount(); ++each)
            all.append(displayText(row, each));
        return all.join(u' ');
    }
    default:
        return {};
    }
}

} // namespace ruam::presentation
