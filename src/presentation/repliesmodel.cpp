#include <ruam/presentation/repliesmodel.h>

#include "fieldedit.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/replytext.h>

namespace ruam::presentation {

using namespace core;

namespace {

/// The field that a column shows; null where it shows none.
const char *invitationFieldAt(int column)
{
    switch (column) {
    case RepliesModel::StateColumn:
        return "declined";
    case RepliesModel::QuotaColumn:
        return "quota";
    case RepliesModel::AcceptedColumn:
        return "accepted";
    case RepliesModel::CoordinatorColumn:
        return "coordinator";
    case RepliesModel::LetterNumberColumn:
        return "letter_number";
    case RepliesModel::LetterStateColumn:
        return "letter_state";
    case RepliesModel::SentColumn:
        return "sent";
    case RepliesModel::ReplyByColumn:
        return "reply_by";
    case RepliesModel::RepliedColumn:
        return "replied";
    case RepliesModel::ReasonColumn:
        return "decline_reason";
    case RepliesModel::MealsGeneralColumn:
        return "meals_general";
    case RepliesModel::MealsMuslimColumn:
        return "meals_muslim";
    case RepliesModel::MealsVegetarianColumn:
        return "meals_vegetarian";
    default:
        return nullptr;
    }
}

bool isAnswer(InvitationState state)
{
    return state == InvitationState::Partly || state == InvitationState::Fully || state == InvitationState::Declined;
}

bool isNumberColumn(int column)
{
    return column == RepliesModel::QuotaColumn || column == RepliesModel::AcceptedColumn ||
           column == RepliesModel::RegisteredColumn ||
           (column >= RepliesModel::MealsGeneralColumn && column <= RepliesModel::MealsVegetarianColumn);
}

/// Those who come, or may come, in the place of each province.
std::map<ProvinceId, qint64> namedIn(session::Session &session, TrainingGroupId id)
{
    const TrainingGroup *group = session.plan().find(id);
    if (!group)
        return {};
    const auto counts = session.people().registrationCounts(group->event);
    return counts ? namedByProvince(*counts) : std::map<ProvinceId, qint64>();
}

} // namespace

RepliesModel::RepliesModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent), m_asOf(session.asOf())
{
}

std::vector<GroupMembershipId> RepliesModel::membershipsInOrder() const
{
    std::vector<std::pair<QByteArray, GroupMembershipId>> found;
    for (const auto &[id, membership] : plan().all<GroupMembership>()) {
        const Province *province = plan().find(membership.province);
        if (membership.group == m_group && province)
            found.emplace_back(m_collation.sortKey(province->name), id);
    }
    std::sort(found.begin(), found.end());
    std::vector<GroupMembershipId> ids;
    for (const auto &[key, id] : found)
        ids.push_back(id);
    return ids;
}

RepliesModel::Row RepliesModel::rowFor(GroupMembershipId id) const
{
    const GroupMembership *membership = plan().find(id);
    return {id, membership ? membership->province : ProvinceId(), {}, {}};
}

void RepliesModel::setGroup(TrainingGroupId group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_registered.reset();
    reload();
}

void RepliesModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const GroupMembershipId id : membershipsInOrder())
        m_rows.push_back(rowFor(id));
    lookUp();
    endResetModel();
    Q_EMIT counted();
}

/// What is kept of each row apart from its membership.
void RepliesModel::lookUp()
{
    std::map<ProvinceId, const Invitation *> invitations;
    for (const auto &[id, invitation] : plan().all<Invitation>())
        if (invitation.group == m_group)
            invitations[invitation.province] = &invitation;
    QHash<QString, const Note *> last;
    for (const auto &[id, note] : plan().all<Note>()) {
        const Note *&at = last[note.about];
        if (!at || std::tie(at->date, at->id) < std::tie(note.date, note.id))
            at = &note;
    }
    for (Row &row : m_rows) {
        const auto found = invitations.find(row.province);
        row.invitation = found == invitations.end() ? InvitationId() : found->second->id;
        const Note *note = row.invitation.isValid() ? last.value(aboutText(refOf(row.invitation))) : nullptr;
        row.lastNote = note ? note->id : NoteId();
    }
}

QModelIndex RepliesModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RepliesModel::parent(const QModelIndex &) const
{
    return {};
}

int RepliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RepliesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RepliesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return fieldAt(index.column()) && !session().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

const Field *RepliesModel::fieldAt(int column) const
{
    const char *name = invitationFieldAt(column);
    return name ? findField(Kind::Invitation, QString(QLatin1String(name))) : nullptr;
}

QVariant RepliesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case ProvinceColumn:
        return texts().translate("presentation", "Province");
    case StateColumn:
        return texts().translate("presentation", "State");
    case CodeColumn:
        return texts().translate("presentation", "Reply code");
    case AcceptedColumn:
        return texts().translate("presentation", "Accepts (persons)");
    case RegisteredColumn:
        return texts().translate("presentation", "Names (persons)");
    case LastContactColumn:
        return texts().translate("presentation", "Last contact");
    default:
        return format::fieldLabel(Kind::Invitation, *fieldAt(section), texts());
    }
}

QModelIndex RepliesModel::indexOf(RecordRef record) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (record.id != 0 && (refOf(m_rows[row].membership) == record || refOf(m_rows[row].invitation) == record))
            return index(int(row), 0);
    return {};
}

QModelIndex RepliesModel::indexOfProvince(ProvinceId province) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].province == province)
            return index(int(row), 0);
    return {};
}

ProvinceId RepliesModel::provinceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].province : ProvinceId();
}

const Invitation *RepliesModel::invitationAt(const QModelIndex &index) const
{
    return index.isValid() ? invitationOf(m_rows[size_t(index.row())]) : nullptr;
}

RecordRef RepliesModel::recordOf(const QModelIndex &index) const
{
    return refOf(m_rows[size_t(index.row())].membership);
}

const Invitation *RepliesModel::invitationOf(const Row &row) const
{
    return plan().find(row.invitation);
}

InvitationState RepliesModel::stateOf(const Row &row) const
{
    return answerState(invitationOf(row), registeredOf(row.province), session().asOf());
}

qint64 RepliesModel::registeredOf(ProvinceId province) const
{
    if (!m_registered) {
        m_registered = namedIn(session(), m_group);
    }
    const auto found = m_registered->find(province);
    return found == m_registered->end() ? 0 : found->second;
}

const Person *RepliesModel::coordinatorOf(const Row &row) const
{
    const Invitation *invitation = invitationOf(row);
    if (!invitation || !invitation->coordinator.isValid())
        return nullptr;
    const qint64 id = invitation->coordinator.value;
    if (!m_persons.contains(id)) {
        const auto found = session().people().person(invitation->coordinator);
        m_persons.insert(id, found && *found ? **found : Person());
    }
    const Person &person = *m_persons.constFind(id);
    return person.id.isValid() ? &person : nullptr;
}

RepliesModel::Totals RepliesModel::answersOf(session::Session &session, TrainingGroupId group)
{
    Totals totals;
    const Plan &plan = session.plan();
    const QDate asOf = session.asOf();
    auto named = namedIn(session, group);
    std::map<ProvinceId, const Invitation *> invitations;
    for (const auto &[id, invitation] : plan.all<Invitation>())
        if (invitation.group == group)
            invitations[invitation.province] = &invitation;
    for (const auto &[id, membership] : plan.all<GroupMembership>()) {
        if (membership.group != group)
            continue;
        const auto found = invitations.find(membership.province);
        const Invitation *invitation = found == invitations.end() ? nullptr : found->second;
        ++totals.provinces;
        totals.answered += isAnswer(answerState(invitation, named[membership.province], asOf));
        if (!invitation)
            continue;
        totals.quota += invitation->quota.value_or(0);
        if (invitation->declined)
            continue;
        totals.accepted += invitation->accepted.value_or(0);
        totals.general += invitation->mealsGeneral.value_or(0);
        totals.muslim += invitation->mealsMuslim.value_or(0);
        totals.vegetarian += invitation->mealsVegetarian.value_or(0);
    }
    return totals;
}

RepliesModel::Totals RepliesModel::totals() const
{
    Totals totals = answersOf(session(), m_group);
    for (const Row &row : m_rows)
        totals.registered += registeredOf(row.province);
    return totals;
}

QString RepliesModel::noteDay(QDate day) const
{
    return format::dateText(day, format::DateStyle::Short, screenDates(texts()));
}

QString RepliesModel::displayText(const Row &row, int column) const
{
    const Invitation *invitation = invitationOf(row);
    switch (column) {
    case ProvinceColumn: {
        const Province *province = plan().find(row.province);
        const bool english = texts().language() == format::Language::English;
        return !province ? QString() : english && !province->nameEn.isEmpty() ? province->nameEn : province->name;
    }
    case StateColumn:
        return format::invitationStateText(stateOf(row), texts());
    case CodeColumn:
        return format::replyCode(plan(), m_group, row.province);
    case RegisteredColumn: {
        const qint64 registered = registeredOf(row.province);
        return registered > 0 ? QString::number(registered) : QString();
    }
    case CoordinatorColumn: {
        const Person *person = coordinatorOf(row);
        return person ? format::nameText(*person) : QString();
    }
    case LastContactColumn: {
        const Note *note = plan().find(row.lastNote);
        return note ? QStringLiteral("%1 %2").arg(noteDay(note->date), note->text.simplified()) : QString();
    }
    default:
        break;
    }
    const Field *field = fieldAt(column);
    if (!invitation || !field)
        return {};
    const Value value = fieldValue(*invitation, *field);
    if (const auto *day = std::get_if<QDate>(&value))
        return format::dateText(*day, format::DateStyle::Table, screenDates(texts()));
    return format::valueText(plan(), *field, value, texts(), screenDates(texts()));
}

QString RepliesModel::editText(const Row &row, int column) const
{
    const Invitation *invitation = invitationOf(row);
    const Field *field = fieldAt(column);
    if (invitation && field && field->type == FieldType::Date)
        return presentation::editText(plan(), refOf(*invitation), *field, texts());
    return displayText(row, column);
}

/// The state as it is without the province's refusal, and the refusal.
Choices RepliesModel::stateChoices(const Row &row) const
{
    const Invitation *invitation = invitationOf(row);
    Invitation open = invitation ? *invitation : Invitation();
    open.declined = false;
    return {
        {false, format::invitationStateText(answerState(&open, registeredOf(row.province), session().asOf()), texts())},
        {true, format::invitationStateText(InvitationState::Declined, texts())}};
}

QVariant RepliesModel::sortValue(const Row &row, int column) const
{
    const Invitation *invitation = invitationOf(row);
    const Field *field = fieldAt(column);
    if (column == StateColumn)
        return qint64(stateOf(row));
    if (column == RegisteredColumn)
        return registeredOf(row.province);
    if (invitation && field && column != CoordinatorColumn) {
        const Value value = fieldValue(*invitation, *field);
        if (const auto *number = std::get_if<qint64>(&value))
            return *number;
        if (const auto *day = std::get_if<QDate>(&value))
            return *day;
    }
    const QString text = displayText(row, column);
    return text.isEmpty() ? QVariant() : QVariant(m_collation.sortKey(text));
}

QVariant RepliesModel::cell(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        return column == StateColumn ? QVariant(format::invitationStateSign(stateOf(row))) : QVariant();
    case MarkRole: {
        const GroupMembership *membership = plan().find(row.membership);
        const bool proposed = column == ProvinceColumn && membership && membership->state == MembershipState::Proposed;
        return proposed ? QVariant(texts().translate("presentation", "(proposed)")) : QVariant();
    }
    case EditorRole: {
        const Field *field = fieldAt(column);
        if (!field || session().isReadOnly())
            return int(Editor::ReadOnly);
        return int(column == StateColumn         ? Editor::Choice
                   : column == CoordinatorColumn ? Editor::Person
                                                 : editorOf(*field));
    }
    case ChoicesRole:
        if (column == StateColumn)
            return QVariant::fromValue(stateChoices(row));
        return column == LetterStateColumn
                   ? QVariant::fromValue(choicesOf(plan(), Kind::Invitation, *fieldAt(column), texts()))
                   : QVariant();
    case SortRole:
        return sortValue(row, column);
    case FilterRole: {
        QStringList all;
        for (int each = 0; each < ColumnCount; ++each)
            all.append(displayText(row, each));
        return all.join(u' ');
    }
    default:
        return {};
    }
}

void RepliesModel::judgeAgain()
{
    if (std::exchange(m_asOf, session().asOf()) == m_asOf || m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    Q_EMIT counted();
}

void RepliesModel::followOrder()
{
    const std::vector<GroupMembershipId> wanted = membershipsInOrder();
    followRows(
        {}, m_rows, wanted, [](const Row &row) { return row.membership; },
        [&](size_t at) { return rowFor(wanted[at]); });
}

void RepliesModel::follow(const ChangeReport &report)
{
    if (!report.of<Person>().isEmpty())
        m_persons.clear();
    if (!report.of<Registration>().isEmpty() || changesField(report, Kind::TrainingGroup, {"event"}))
        m_registered.reset();
    const auto touches = [&report](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&report](Kind kind) { return !report.of(kind).isEmpty(); });
    };
    if (report.of<GroupMembership>().reset || report.of<Province>().reset) {
        reload();
        return;
    }
    if (touches({Kind::GroupMembership, Kind::Province}))
        followOrder();
    const bool named = touches({Kind::GroupMembership, Kind::Province, Kind::TrainingGroup, Kind::Invitation,
                                Kind::Note, Kind::Person, Kind::Registration, Kind::Programme});
    if (!named)
        return;
    m_asOf = session().asOf();
    if (touches({Kind::GroupMembership, Kind::Invitation, Kind::Note}))
        lookUp();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT counted();
}

} // namespace ruam::presentation
