#include <ruam/presentation/groupsmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/format/fieldtext.h>

#include <QSet>

namespace ruam::presentation {

using namespace core;

GroupsModel::GroupsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
    for (const TrainingGroup *group : plan().groups())
        m_rows.push_back(rowFor(group->id));
}

GroupsModel::Row GroupsModel::rowFor(TrainingGroupId id) const
{
    const TrainingGroup *group = plan().find(id);
    return {id, group ? group->event : EventId(), provincesOf(id), std::nullopt};
}

QModelIndex GroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupsModel::parent(const QModelIndex &) const
{
    return {};
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isEditable(m_rows[size_t(index.row())], index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool GroupsModel::isEditable(const Row &row, int column) const
{
    return !session().isReadOnly() && target(row, column).second;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return texts().translate("presentation", "No.");
    case NameColumn:
        return texts().translate("presentation", "Province group");
    case DatesColumn:
        return texts().translate("presentation", "Training dates");
    case VenueColumn:
        return texts().translate("presentation", "Venue");
    case ProvincesColumn:
        return texts().translate("presentation", "Provinces");
    case PeopleColumn:
        return texts().translate("presentation", "People");
    case StateColumn:
        return texts().translate("presentation", "State");
    }
    return {};
}

QModelIndex GroupsModel::indexOf(RecordRef record) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (refOf(m_rows[row].group) == record || (refOf(m_rows[row].event) == record && record.id != 0))
            return index(int(row), 0);
    return {};
}

TrainingGroupId GroupsModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].group : TrainingGroupId();
}

RecordRef GroupsModel::recordOf(const QModelIndex &index) const
{
    return refOf(groupAt(index));
}

Result<RecordRef> GroupsModel::addGroup(SubProjectId subProject)
{
    auto edit = core::addGroup(plan(), subProject, session().ids());
    if (!edit)
        return edit.error();
    const TrainingGroupId id = edit->changes.of<TrainingGroup>().front().id();
    if (auto done = session().perform(*edit); !done)
        return done.error();
    return refOf(id);
}

qint64 GroupsModel::peopleOf(const Row &row) const
{
    if (!row.people && row.event.isValid()) {
        const auto counted = session().people().participantCount(row.event, Listed::Expected, Roles::Attending);
        if (counted)
            row.people = *counted;
    }
    return row.people.value_or(0);
}

std::pair<RecordRef, const Field *> GroupsModel::target(const Row &row, int column) const
{
    const auto of = [](RecordRef record, const char *field) {
        return std::pair(record, findField(record.kind, QString(QLatin1String(field))));
    };
    const bool hasEvent = plan().find(row.event);
    switch (column) {
    case NumberColumn:
        return of(refOf(row.group), "number");
    case NameColumn: {
        const RecordRef group = refOf(row.group);
        return {group, &readersField(plan(), group, *findField(group.kind, u"name"), texts())};
    }
    case DatesColumn:
        return hasEvent ? of(refOf(row.event), "start") : std::pair(RecordRef{}, nullptr);
    case VenueColumn:
        return hasEvent ? of(refOf(row.event), "venue") : std::pair(RecordRef{}, nullptr);
    case StateColumn:
        return hasEvent ? of(refOf(row.event), "state") : std::pair(RecordRef{}, nullptr);
    default:
        return {};
    }
}

GroupsModel::Provinces GroupsModel::provincesOf(TrainingGroupId group) const
{
    Provinces provinces;
    for (const auto &[id, membership] : plan().all<GroupMembership>())
        if (membership.group == group)
            ++(membership.state == MembershipState::Confirmed ? provinces.confirmed : provinces.proposed);
    return provinces;
}

QString GroupsModel::provincesText(const Row &row) const
{
    const Provinces &provinces = row.provinces;
    if (provinces.all() == 0)
        return {};
    if (provinces.proposed == 0)
        return QString::number(provinces.all());
    if (provinces.confirmed == 0)
        return texts().translate("presentation", "%1 (proposed)").arg(provinces.all());
    return texts().translate("presentation", "%1 (%2 proposed)").arg(provinces.all()).arg(provinces.proposed);
}

/// What the calendar says of the days of a round.
format::DayNote GroupsModel::restNote(const Row &row) const
{
    const Event *event = plan().find(row.event);
    return event && event->start.isValid() ? format::dayNote(plan(), event->start, event->end, texts())
                                           : format::DayNote();
}

QString GroupsModel::displayText(const Row &row, int column) const
{
    const TrainingGroup *group = plan().find(row.group);
    const Event *event = plan().find(row.event);
    switch (column) {
    case NumberColumn:
        return group && group->number ? QString::number(*group->number) : QString();
    case NameColumn:
        return group ? readersText(group->name, group->nameEn, texts()) : QString();
    case ProvincesColumn:
        return provincesText(row);
    case PeopleColumn: {
        const qint64 people = peopleOf(row);
        return people > 0 ? QString::number(people) : QString();
    }
    default:
        break;
    }
    if (!event)
        return {};
    if (column == DatesColumn)
        return format::rangeText(event->start, event->end, format::DateStyle::Table, screenDates(texts()));
    if (column == VenueColumn)
        return format::venueText(plan(), event->venue, texts());
    return format::enumText(Kind::Event, *findField(Kind::Event, u"state"), enumName(event->state), texts());
}

QVariant GroupsModel::sortValue(const Row &row, int column) const
{
    const TrainingGroup *group = plan().find(row.group);
    const Event *event = plan().find(row.event);
    switch (column) {
    case NumberColumn:
        return group && group->number ? QVariant(*group->number) : QVariant();
    case DatesColumn:
        return event && event->start.isValid() ? QVariant(event->start) : QVariant();
    case ProvincesColumn:
        return qint64(row.provinces.all());
    case PeopleColumn:
        return peopleOf(row);
    case StateColumn:
        return event ? QVariant(qint64(event->state)) : QVariant();
    default:
        break;
    }
    const QString text = displayText(row, column);
    return text.isEmpty() ? QVariant() : QVariant(m_collation.sortKey(text));
}

QVariant GroupsModel::cell(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole: {
        const Event *event = plan().find(row.event);
        return column == DatesColumn && event ? editDates(*event, texts()) : displayText(row, column);
    }
    case Qt::TextAlignmentRole:
        if (column == NumberColumn || column == ProvincesColumn || column == PeopleColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case MarkRole:
        return column == DatesColumn && restNote(row).dayOff ? QStringLiteral("▲") : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const format::DayNote note = column == DatesColumn ? restNote(row) : format::DayNote();
        return note.dayOff ? QVariant(note.text) : QVariant();
    }
    case EditorRole: {
        const Field *field = target(row, column).second;
        const Editor editor = column == DatesColumn ? Editor::DateRange : field ? editorOf(*field) : Editor::ReadOnly;
        return int(isEditable(row, column) ? editor : Editor::ReadOnly);
    }
    case ChoicesRole: {
        const auto [record, field] = target(row, column);
        return field ? QVariant::fromValue(choicesOf(plan(), record.kind, *field, texts(), record)) : QVariant();
    }
    case SortRole:
        return sortValue(row, column);
    case FilterRole: {
        QStringList all;
        for (int each : {NumberColumn, NameColumn, DatesColumn, VenueColumn, StateColumn})
            all.append(displayText(row, each));
        if (const TrainingGroup *group = plan().find(row.group); group && displayText(row, NameColumn) != group->name)
            all.append(group->name);
        return all.join(u' ');
    }
    default:
        return {};
    }
}

RecordModel::CellField GroupsModel::cellField(const QModelIndex &index) const
{
    const auto [record, field] = target(m_rows[size_t(index.row())], index.column());
    return {record, field};
}

MaybeEdit GroupsModel::typedInto(const Row &row, int column, const QString &typed) const
{
    const auto [record, field] = target(row, column);
    if (!field)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable column")};
    if (column == DatesColumn)
        return typedDates(plan(), row.event, typed);
    return typedEdit(plan(), record, *field, typed, texts(), session().asOf());
}

MaybeEdit GroupsModel::editFor(const QModelIndex &index, const QString &typed)
{
    return typedInto(m_rows[size_t(index.row())], index.column(), typed);
}

bool GroupsModel::takesRow(const QModelIndex &above, const NewRow &row) const
{
    return above.isValid() && above.row() + 1 == rowCount() && !session().isReadOnly() &&
           !textIn(row, NameColumn).trimmed().isEmpty();
}

Result<void> GroupsModel::addRow(Batch &batch, const QModelIndex &above, const NewRow &row)
{
    const Event *event = plan().find(m_rows[size_t(above.row())].event);
    auto added = core::addGroup(plan(), event ? event->subProject : SubProjectId(), session().ids());
    Row made;
    if (added) {
        made.group = added->changes.of<TrainingGroup>().front().id();
        made.event = added->changes.of<Event>().front().id();
    }
    if (auto ok = batch.add(std::move(added)); !ok)
        return ok;
    return addCells(batch, row, [&](int column, const QString &typed) {
        return target(made, column).second ? typedInto(made, column, typed) : MaybeEdit(std::nullopt);
    });
}

MaybeEdit GroupsModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const auto [record, field] = target(m_rows[size_t(index.row())], index.column());
    if (!field)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable column")};
    return chosenEdit(plan(), record, *field, chosen, session().asOf());
}

void GroupsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const TrainingGroup *group : plan().groups())
        m_rows.push_back(rowFor(group->id));
    endResetModel();
}

void GroupsModel::followOrder()
{
    std::vector<TrainingGroupId> wanted;
    for (const TrainingGroup *group : plan().groups())
        wanted.push_back(group->id);
    followRows(
        {}, m_rows, wanted, [](const Row &row) { return row.group; }, [&](size_t at) { return rowFor(wanted[at]); });
}

/// Counts again where the number of people may have changed, and has been shown.
void GroupsModel::followPeople(const ChangeReport::OfKind &registrations, std::vector<int> &counted)
{
    QSet<qint64> events;
    for (qint64 id : registrations.inserted)
        if (const auto found = session().people().participant(RegistrationId{id}); found && *found)
            events.insert((*found)->registration.event.value);
    // A removed registration no longer tells its event; only a group that had somebody can have lost one.
    const bool someLost = !registrations.removed.empty() || registrations.reset;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        Row &at = m_rows[row];
        const bool maybe = registrations.reset || events.contains(at.event.value) || (someLost && at.people > 0);
        if (!at.people || !maybe)
            continue;
        const qint64 before = *at.people;
        at.people.reset();
        if (peopleOf(at) != before)
            counted.push_back(int(row));
    }
}

std::vector<int> GroupsModel::rowsNamed(const ChangeReport &report) const
{
    const QSet<qint64> groups = updatedOf(report, Kind::TrainingGroup);
    const QSet<qint64> events = updatedOf(report, Kind::Event);
    const QSet<qint64> venues = updatedOf(report, Kind::Venue);
    const QSet<qint64> provinces = updatedOf(report, Kind::Province);
    const bool places = report.of(Kind::Venue).reset || report.of(Kind::Province).reset;
    std::vector<int> rows;
    if (groups.isEmpty() && events.isEmpty() && venues.isEmpty() && provinces.isEmpty() && !places &&
        !report.of(Kind::Event).reset)
        return rows;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Event *event = plan().find(m_rows[row].event);
        const Venue *venue = event ? plan().find(event->venue) : nullptr;
        const bool placeNamed =
            venue && (places || venues.contains(venue->id.value) || provinces.contains(venue->province.value));
        if (report.of(Kind::Event).reset || groups.contains(m_rows[row].group.value) ||
            events.contains(m_rows[row].event.value) || placeNamed)
            rows.push_back(int(row));
    }
    return rows;
}

void GroupsModel::follow(const ChangeReport &report)
{
    const auto &groups = report.of<TrainingGroup>();
    if (groups.reset) {
        reload();
        return;
    }
    for (Row &row : m_rows)
        if (const TrainingGroup *group = plan().find(row.group))
            row.event = group->event;
    if (changesOrder(report, Kind::TrainingGroup, {"number"}))
        followOrder();
    eachRun(rowsNamed(report),
            [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
    if (!report.of<Holiday>().isEmpty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0, DatesColumn), index(rowCount() - 1, DatesColumn));
    if (!report.of<GroupMembership>().isEmpty()) {
        std::vector<int> counted;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const Provinces now = provincesOf(m_rows[row].group);
            if (now != std::exchange(m_rows[row].provinces, now))
                counted.push_back(int(row));
        }
        eachRun(counted, [this](int first, int last) {
            Q_EMIT dataChanged(index(first, ProvincesColumn), index(last, ProvincesColumn));
        });
    }
    if (const auto &registrations = report.of<Registration>(); !registrations.isEmpty()) {
        std::vector<int> counted;
        followPeople(registrations, counted);
        eachRun(counted, [this](int first, int last) {
            Q_EMIT dataChanged(index(first, PeopleColumn), index(last, PeopleColumn));
        });
    }
}

} // namespace ruam::presentation
