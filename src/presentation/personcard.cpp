#include <ruam/presentation/personcard.h>

#include "fieldedit.h"

#include <ruam/core/registrations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/checkinmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {

const Field &personField(int row)
{
    return fieldsOf(Kind::Person)[size_t(row)];
}

bool isField(const Field &field, const char *name)
{
    return QLatin1String(field.name) == QLatin1String(name);
}

} // namespace

PersonFieldsModel::PersonFieldsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
}

void PersonFieldsModel::setPerson(PersonId person)
{
    if (m_person && m_person->id == person)
        return;
    beginResetModel();
    read(person);
    endResetModel();
    Q_EMIT personChanged();
}

void PersonFieldsModel::read(PersonId person)
{
    const auto found = session().people().person(person);
    m_person = found ? *found : std::nullopt;
}

QModelIndex PersonFieldsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int PersonFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_person ? 0 : int(fieldsOf(Kind::Person).size());
}

int PersonFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PersonFieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == ValueColumn && !session().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant PersonFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return RecordModel::headerData(section, orientation, role);
}

QModelIndex PersonFieldsModel::indexOf(RecordRef record) const
{
    return m_person && refOf(*m_person) == record ? index(0, ValueColumn) : QModelIndex();
}

RecordModel::CellField PersonFieldsModel::cellField(const QModelIndex &index) const
{
    if (!m_person || index.column() != ValueColumn)
        return {};
    return {refOf(*m_person), &personField(index.row())};
}

RecordRef PersonFieldsModel::recordOf(const QModelIndex &) const
{
    return m_person ? refOf(*m_person) : RecordRef{Kind::Person, 0};
}

/// Every row is of the same person: a refused field is remembered by its place.
RecordRef PersonFieldsModel::errorKey(const QModelIndex &index) const
{
    return {Kind::Person, -1 - index.row()};
}

QVariant PersonFieldsModel::cell(const QModelIndex &index, int role) const
{
    const Field &field = personField(index.row());
    const bool isValue = index.column() == ValueColumn;
    const bool isProvince = isField(field, "province");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (!isValue)
            return participantHeading(QLatin1String(field.name), texts());
        if (const Province *province = isProvince ? plan().find(m_person->province) : nullptr)
            return province->name;
        return format::valueText(plan(), field, fieldValue(*m_person, field), texts());
    case EditorRole:
        if (!isValue || session().isReadOnly())
            return int(Editor::ReadOnly);
        return int(editorOf(field));
    case ChoicesRole:
        if (!isValue)
            return {};
        if (isField(field, "title"))
            return QVariant::fromValue(titleChoices());
        if (isProvince)
            return QVariant::fromValue(provinceChoices(plan()));
        return field.type == FieldType::Reference ? QVariant::fromValue(choicesOf(plan(), Kind::Person, field, texts()))
                                                  : QVariant();
    default:
        return {};
    }
}

MaybeEdit PersonFieldsModel::editFor(const QModelIndex &index, const QString &typed)
{
    if (!m_person || index.column() != ValueColumn || session().isReadOnly())
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    const Field &field = personField(index.row());
    if (isField(field, "organisation")) {
        auto edit = setPersonOrganisation(plan(), *m_person, typed, session().ids());
        return edit ? MaybeEdit(*std::move(edit)) : MaybeEdit(edit.error());
    }
    const auto value = format::readField(plan(), field, typed, texts());
    return value ? editFor(index, *value) : MaybeEdit(value.error());
}

MaybeEdit PersonFieldsModel::editFor(const QModelIndex &index, const Value &chosen)
{
    if (!m_person || index.column() != ValueColumn || session().isReadOnly())
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    auto edit = setPersonField(plan(), *m_person, QString(QLatin1String(personField(index.row()).name)), chosen);
    return edit ? MaybeEdit(*std::move(edit)) : MaybeEdit(edit.error());
}

void PersonFieldsModel::follow(const ChangeReport &report)
{
    if (!m_person)
        return;
    const auto touches = [&report](Kind kind) { return !report.of(kind).isEmpty(); };
    if (!touches(Kind::Person) && !touches(Kind::Organisation) && !touches(Kind::Province))
        return;
    const PersonId id = m_person->id;
    const auto found = session().people().person(id);
    if (!found || !*found) {
        beginResetModel();
        m_person.reset();
        endResetModel();
    } else {
        m_person = **found;
        touchAll(ValueColumn, ValueColumn);
    }
    Q_EMIT personChanged();
}

PersonRoundsModel::PersonRoundsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
}

void PersonRoundsModel::setPerson(PersonId person)
{
    if (person == m_person)
        return;
    m_person = person;
    read();
}

QString PersonRoundsModel::nameOf(RegistrationId registration) const
{
    const auto found = session().people().participant(registration);
    return found && *found ? plainName((*found)->person.given, (*found)->person.surname) : QString();
}

void PersonRoundsModel::read()
{
    beginResetModel();
    m_rows.clear();
    const auto all = session().people().registrationsOf(m_person);
    if (all)
        for (const Registration &one : *all) {
            Row row{one, {}, {}};
            if (auto attendance = session().people().attendanceOf(one.id))
                row.attendance = *std::move(attendance);
            if (one.replaces.isValid())
                row.other = texts().translate("presentation", "for %1").arg(nameOf(one.replaces));
            else if (const auto by = session().people().replacing(one.id); by && !by->empty())
                row.other = nameOf(by->front().id);
            m_rows.push_back(std::move(row));
        }
    const auto startOf = [this](const Row &row) {
        const Event *event = plan().find(row.registration.event);
        return event && event->start.isValid() ? event->start : QDate(9999, 1, 1);
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) { return startOf(a) < startOf(b); });
    endResetModel();
    if (!all)
        Q_EMIT readFailed(format::errorText(all.error(), texts(), &plan()));
}

QModelIndex PersonRoundsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int PersonRoundsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PersonRoundsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonRoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case RoundColumn:
        return texts().translate("presentation", "Takes part in");
    case DatesColumn:
        return format::fieldLabel(Kind::Event, *findField(Kind::Event, u"start"), texts());
    case RoleColumn:
        return format::fieldLabel(Kind::Registration, *findField(Kind::Registration, u"role"), texts());
    case StateColumn:
        return format::fieldLabel(Kind::Registration, *findField(Kind::Registration, u"state"), texts());
    case CameColumn:
        return texts().translate("presentation", "Attendance");
    default:
        return {};
    }
}

QModelIndex PersonRoundsModel::indexOf(RecordRef record) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (refOf(m_rows[row].registration) == record)
            return index(int(row), 0);
    return {};
}

RecordRef PersonRoundsModel::recordOf(const QModelIndex &index) const
{
    return refOf(m_rows[size_t(index.row())].registration);
}

QString PersonRoundsModel::displayText(const Row &row, int column) const
{
    const Registration &registration = row.registration;
    const Event *event = plan().find(registration.event);
    switch (column) {
    case RoundColumn:
        return event ? format::eventTitle(plan(), *event, texts()) : QString();
    case DatesColumn:
        return event && event->start.isValid()
                   ? format::rangeText(event->start, event->end, format::DateStyle::Table, screenDates(texts()))
                   : QString();
    case RoleColumn:
        return format::enumText(Kind::Registration, *findField(Kind::Registration, u"role"),
                                enumName(registration.role), texts());
    case StateColumn: {
        const QString state = format::enumText(Kind::Registration, *findField(Kind::Registration, u"state"),
                                               enumName(registration.state), texts());
        return row.other.isEmpty() ? state : QStringLiteral("%1 · %2").arg(state, row.other);
    }
    default:
        break;
    }
    QStringList came;
    for (const Attendance &mark : row.attendance) {
        const QString half = halfText({mark.date, mark.half}, texts());
        came.append(mark.time.isValid()
                        ? QStringLiteral("%1 %2").arg(half, format::timeText(mark.time, {}, screenDates(texts())))
                        : half);
    }
    return came.join(QStringLiteral(", "));
}

QVariant PersonRoundsModel::cell(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return displayText(row, index.column());
    case SignRole:
        return index.column() == CameColumn && !row.attendance.empty() ? QVariant(QStringLiteral("✔")) : QVariant();
    case EditorRole:
        return int(Editor::ReadOnly);
    default:
        return {};
    }
}

MaybeEdit PersonRoundsModel::editFor(const QModelIndex &, const QString &)
{
    return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
}

MaybeEdit PersonRoundsModel::editFor(const QModelIndex &, const Value &)
{
    return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
}

void PersonRoundsModel::follow(const ChangeReport &report)
{
    constexpr Kind kinds[] = {Kind::Person, Kind::Registration, Kind::Attendance, Kind::Event, Kind::TrainingGroup};
    if (m_person.isValid() &&
        std::any_of(std::begin(kinds), std::end(kinds), [&](Kind kind) { return !report.of(kind).isEmpty(); }))
        read();
}

} // namespace ruam::presentation
