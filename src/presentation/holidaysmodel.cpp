#include <ruam/presentation/holidaysmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/format/fieldtext.h>

#include <QSet>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr const char *kFields[] = {"date", "name", "short_name", "kind", "status", "source"};
static_assert(std::size(kFields) == HolidaysModel::ColumnCount);

} // namespace

HolidaysModel::HolidaysModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent), m_rows(byDate())
{
}

std::vector<HolidayId> HolidaysModel::byDate() const
{
    std::vector<HolidayId> rows;
    for (const Holiday *holiday : holidaysBetween(plan(), QDate(1, 1, 1), QDate(9999, 12, 31)))
        rows.push_back(holiday->id);
    return rows;
}

QModelIndex HolidaysModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex HolidaysModel::parent(const QModelIndex &) const
{
    return {};
}

int HolidaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HolidaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags HolidaysModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return session().isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

const Field &HolidaysModel::fieldOf(int column) const
{
    return *findField(Kind::Holiday, QString(QLatin1String(kFields[column])));
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return RecordModel::headerData(section, orientation, role);
    return format::fieldLabel(Kind::Holiday, fieldOf(section), texts());
}

QModelIndex HolidaysModel::indexOf(RecordRef record) const
{
    if (record.kind != Kind::Holiday)
        return {};
    const auto found = std::find(m_rows.begin(), m_rows.end(), HolidayId{record.id});
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

QModelIndex HolidaysModel::firstFrom(QDate day) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (const Holiday *holiday = plan().find(m_rows[row]); holiday && holiday->date >= day)
            return index(int(row), 0);
    return {};
}

RecordRef HolidaysModel::recordOf(const QModelIndex &index) const
{
    return refOf(m_rows[size_t(index.row())]);
}

QString HolidaysModel::displayText(RecordRef record, int column) const
{
    const Holiday *holiday = plan().find(HolidayId{record.id});
    if (!holiday)
        return {};
    if (column == DateColumn)
        return format::dateText(holiday->date, format::DateStyle::Table, screenDates(texts()));
    return format::fieldText(plan(), record, QString(QLatin1String(kFields[column])), texts(), screenDates(texts()));
}

QVariant HolidaysModel::sortValue(RecordRef record, int column) const
{
    if (column == DateColumn) {
        const Holiday *holiday = plan().find(HolidayId{record.id});
        return holiday ? QVariant(holiday->date) : QVariant();
    }
    const QString text = displayText(record, column);
    return text.isEmpty() ? QVariant() : QVariant(m_collation.sortKey(text));
}

QVariant HolidaysModel::cell(const QModelIndex &index, int role) const
{
    const RecordRef record = recordOf(index);
    const Field &field = fieldOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? displayText(record, NameColumn) : QVariant();
    case Qt::EditRole:
        return editText(plan(), record, field, texts());
    case EditorRole:
        return int(session().isReadOnly() ? Editor::ReadOnly : editorOf(field));
    case ChoicesRole:
        return field.enumNames.empty() ? QVariant()
                                       : QVariant::fromValue(choicesOf(plan(), Kind::Holiday, field, texts(), record));
    case SortRole:
        return sortValue(record, index.column());
    case FilterRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all.append(displayText(record, column));
        return all.join(u' ');
    }
    default:
        return {};
    }
}

RecordModel::CellField HolidaysModel::cellField(const QModelIndex &index) const
{
    return {recordOf(index), &fieldOf(index.column())};
}

MaybeEdit HolidaysModel::editFor(const QModelIndex &index, const QString &typed)
{
    return typedEdit(plan(), recordOf(index), fieldOf(index.column()), typed, texts(), session().asOf());
}

MaybeEdit HolidaysModel::editFor(const QModelIndex &index, const Value &chosen)
{
    return chosenEdit(plan(), recordOf(index), fieldOf(index.column()), chosen, session().asOf());
}

bool HolidaysModel::takesRow(const QModelIndex &above, const NewRow &row) const
{
    return above.isValid() && above.row() + 1 == rowCount() && !session().isReadOnly() &&
           !textIn(row, DateColumn).trimmed().isEmpty() && !textIn(row, NameColumn).trimmed().isEmpty();
}

Result<void> HolidaysModel::addRow(Batch &batch, const QModelIndex &, const NewRow &row)
{
    // The day is put right below, with the other cells of the row.
    auto added = core::addHoliday(plan(), session().asOf(), textIn(row, NameColumn), session().ids());
    const RecordRef record = added ? refOf(added->changes.of<Holiday>().front().id()) : RecordRef();
    if (auto ok = batch.add(std::move(added)); !ok)
        return ok;
    return addCells(batch, row, [&](int column, const QString &typed) {
        return typedEdit(plan(), record, fieldOf(column), typed, texts(), session().asOf());
    });
}

Result<RecordRef> HolidaysModel::addHoliday(QDate day)
{
    auto edit =
        core::addHoliday(plan(), day, texts().translate("presentation", "New government holiday"), session().ids());
    if (!edit)
        return edit.error();
    const HolidayId id = edit->changes.of<Holiday>().front().id();
    if (auto done = session().perform(*edit); !done)
        return done.error();
    return refOf(id);
}

Result<qint64> HolidaysModel::takeHolidays(std::vector<Holiday> news, const std::vector<Holiday> &corrected)
{
    auto edit = core::takeHolidays(plan(), std::move(news), corrected, session().ids());
    if (!edit)
        return edit.error();
    const qint64 count = edit->changes.size(Kind::Holiday);
    if (count > 0)
        if (auto done = session().perform(*edit); !done)
            return done.error();
    return count;
}

void HolidaysModel::follow(const ChangeReport &report)
{
    const auto &changed = report.of<Holiday>();
    if (changed.isEmpty())
        return;
    if (changed.reset) {
        beginResetModel();
        m_rows = byDate();
        endResetModel();
        return;
    }
    if (changesOrder(report, Kind::Holiday, {"date"}))
        followRows({}, m_rows, byDate());
    const QSet<qint64> updated = updatedOf(report, Kind::Holiday);
    std::vector<int> rows;
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (updated.contains(m_rows[row].value))
            rows.push_back(int(row));
    eachRun(rows, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
}

} // namespace ruam::presentation
