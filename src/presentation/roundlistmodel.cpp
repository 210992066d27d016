#include <ruam/presentation/roundlistmodel.h>

#include "rowdiff.h"

#include <ruam/core/agenda.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

RoundListModel::RoundListModel(session::Session &session, const format::Texts &texts, Kind kind, QObject *parent)
    : ListModel(session, texts, parent), m_kind(kind)
{
}

void RoundListModel::setEvent(EventId event)
{
    if (event == m_event)
        return;
    beginResetModel();
    m_event = event;
    m_rows = m_event.isValid() ? read() : std::vector<RoundRow>();
    endResetModel();
}

int RoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags RoundListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool editable = !session().isReadOnly() && isEditable(rowAt(index), index.column());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant RoundListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return ListModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? heading(section) : ListModel::headerData(section, orientation, role);
}

QModelIndex RoundListModel::indexOf(RecordRef record) const
{
    if (record.kind != m_kind || record.id == 0)
        return {};
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [record](const RoundRow &row) {
        return row.type == RoundRow::Type::Record && row.id == record.id;
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int RoundListModel::recordCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const RoundRow &row) { return row.type == RoundRow::Type::Record; }));
}

bool RoundListModel::isBlankRow(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index).type == RoundRow::Type::Blank;
}

QModelIndex RoundListModel::blankRowFor(const QModelIndex &at) const
{
    QModelIndex first;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)].type != RoundRow::Type::Blank)
            continue;
        if (!at.isValid() || m_rows[size_t(row)].day == rowAt(at).day)
            return index(row, addColumn());
        if (!first.isValid())
            first = index(row, addColumn());
    }
    return first;
}

QString RoundListModel::addWords(const QModelIndex &at) const
{
    if (!blankRowFor(at).isValid())
        return {};
    const QString words = format::kindText(m_kind, texts());
    return texts()
        .translate("presentation", "Add %1")
        .arg(texts().language() == format::Language::English ? words.toLower() : words);
}

RecordRef RoundListModel::recordOf(const QModelIndex &index) const
{
    const RoundRow &row = rowAt(index);
    return row.type == RoundRow::Type::Record ? RecordRef{m_kind, row.id} : RecordRef{};
}

RecordRef RoundListModel::errorKey(const QModelIndex &index) const
{
    const RoundRow &row = rowAt(index);
    return row.type == RoundRow::Type::Record ? RecordRef{m_kind, row.id} : RecordRef{m_kind, -row.day - 1};
}

void RoundListModel::edited(const QModelIndex &)
{
    const QString words = std::exchange(m_telling, {});
    if (!words.isEmpty())
        Q_EMIT told(words);
    const RecordRef added = std::exchange(m_adding, {});
    if (const QModelIndex found = indexOf(added); found.isValid())
        Q_EMIT recordAdded(found);
}

int RoundListModel::numberOf(const RoundRow &row) const
{
    int number = 0;
    for (const RoundRow &other : m_rows) {
        number += other.type == RoundRow::Type::Record && other.day == row.day;
        if (other == row)
            break;
    }
    return number;
}

QString RoundListModel::dayText(qint64 day) const
{
    const Event *event = plan().find(m_event);
    if (!event || !event->start.isValid())
        return texts().translate("presentation", "Day %1 (no dates yet)").arg(day);
    const QString date =
        format::dateText(event->start.addDays(day - 1), format::DateStyle::Weekday, screenDates(texts()));
    return day <= dayCount(*event) ? date : texts().translate("presentation", "%1 (not a day of the event)").arg(date);
}

QVariant RoundListModel::commonCell(const QModelIndex &index, int role) const
{
    const RoundRow &row = rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlaceholderRole:
        return row.type == RoundRow::Type::Blank && column == addColumn() ? placeholder() : QVariant();
    case LevelRole:
        return 0;
    case HeadingRole:
        return row.type == RoundRow::Type::Heading || row.type == RoundRow::Type::Sum;
    case AlwaysShownRole:
        return row.type == RoundRow::Type::Blank;
    case FilterRole: {
        QStringList all;
        for (int each = kHandleColumn + 1; each < columnCount(); ++each)
            all.append(displayText(row, each));
        return all.join(u' ');
    }
    default:
        return {};
    }
}

void RoundListModel::followRead(bool all)
{
    if (!m_event.isValid())
        return;
    if (all) {
        beginResetModel();
        m_rows = read();
        endResetModel();
        return;
    }
    followRows({}, m_rows, read());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ruam::presentation
