#include <ruam/presentation/participantsmodel.h>

#include <ruam/core/registrations.h>

#include "fieldedit.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/roundtext.h>

namespace ruam::presentation {

using namespace core;

namespace {
/// People read at a time: a few screens.
constexpr int kPageSize = 200;
} // namespace

ParticipantsModel::ParticipantsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
}

void ParticipantsModel::setEvent(EventId event)
{
    if (event == m_event)
        return;
    m_event = event;
    reload();
}

void ParticipantsModel::setOrder(ParticipantOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void ParticipantsModel::setListed(Listed listed)
{
    if (listed == m_listed)
        return;
    m_listed = listed;
    reload();
}

void ParticipantsModel::reload()
{
    beginResetModel();
    m_read.clear();
    m_readFailed = false;
    m_count = 0;
    if (!plan().find(m_event))
        m_event = {};
    QString failure;
    if (m_event.isValid()) {
        const auto counted = session().people().participantCount(m_event, m_listed, Roles::Attending);
        if (counted)
            m_count = int(*counted);
        else
            failure = format::errorText(counted.error(), texts(), &plan());
    }
    m_readAll = m_count == 0;
    endResetModel();
    if (!failure.isEmpty())
        Q_EMIT readFailed(failure);
}

void ParticipantsModel::readUpTo(int row) const
{
    while (!m_readAll && !m_readFailed && int(m_read.size()) <= row) {
        const auto after = m_read.empty() ? std::nullopt : std::optional(m_read.back());
        const int limit = std::max(kPageSize, row + 1 - int(m_read.size()));
        auto page = session().people().participants(m_event, m_order, after, limit, m_listed, Roles::Attending);
        if (!page) {
            m_readFailed = true;
            Q_EMIT readFailed(format::errorText(page.error(), texts(), &plan()));
            return;
        }
        m_read.insert(m_read.end(), page->begin(), page->end());
        m_readAll = int(page->size()) < limit || int(m_read.size()) >= m_count;
    }
}

const Participant *ParticipantsModel::personAt(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    readUpTo(row);
    return row < int(m_read.size()) ? &m_read[size_t(row)] : nullptr;
}

std::vector<Participant> ParticipantsModel::everyone() const
{
    readUpTo(m_count - 1);
    return m_read;
}

bool ParticipantsModel::hasBlankRow() const
{
    return m_event.isValid() && !session().isReadOnly();
}

bool ParticipantsModel::isBlankRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() == m_count;
}

QModelIndex ParticipantsModel::blankRow() const
{
    return hasBlankRow() ? index(m_count, 0) : QModelIndex();
}

QModelIndex ParticipantsModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ParticipantsModel::parent(const QModelIndex &) const
{
    return {};
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count + (hasBlankRow() ? 1 : 0);
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ParticipantsModel::isEditable(const QModelIndex &index) const
{
    if (session().isReadOnly() || index.column() == NumberColumn)
        return false;
    return !isBlankRow(index) || index.column() <= SurnameColumn;
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    if (section == NumberColumn)
        return texts().translate("presentation", "No.");
    const Field *field = fieldAt(section);
    return field ? participantHeading(QLatin1String(field->name), texts()) : QString();
}

RecordRef ParticipantsModel::recordOf(const QModelIndex &index) const
{
    const Participant *person = personAt(index.row());
    return person ? refOf(person->registration) : RecordRef{Kind::Registration, 0};
}

QModelIndex ParticipantsModel::indexOf(RecordRef record) const
{
    if (record.kind != Kind::Registration || record.id == 0)
        return {};
    readUpTo(m_count - 1);
    const int row = readRowOf(RegistrationId{record.id});
    return row < 0 ? QModelIndex() : index(row, 0);
}

const Field *ParticipantsModel::fieldAt(int column) const
{
    switch (column) {
    case TitleColumn:
        return findField(Kind::Person, u"title");
    case GivenColumn:
        return findField(Kind::Person, u"given");
    case SurnameColumn:
        return findField(Kind::Person, u"surname");
    case PositionColumn:
        return findField(Kind::Registration, u"position_title");
    case OrganisationColumn:
        return findField(Kind::Registration, u"organisation");
    case ProvinceColumn:
        return findField(Kind::Registration, u"province");
    case StateColumn:
        return findField(Kind::Registration, u"state");
    case RoleColumn:
        return findField(Kind::Registration, u"role");
    case DiscussionColumn:
        return findField(Kind::Registration, u"discussion_group");
    default:
        return nullptr;
    }
}

RecordModel::CellField ParticipantsModel::cellField(const QModelIndex &index) const
{
    const Participant *participant = personAt(index.row());
    if (!participant || index.column() == NumberColumn)
        return {};
    const bool ofPerson = index.column() <= SurnameColumn;
    return {ofPerson ? refOf(participant->person) : refOf(participant->registration), fieldAt(index.column())};
}

/// Whose place somebody took; null for one who has a place of their own.
const ParticipantsModel::Replaced *ParticipantsModel::replacedBy(const Registration &registration) const
{
    if (!registration.replaces.isValid())
        return nullptr;
    auto known = m_replaced.find(registration.replaces.value);
    if (known == m_replaced.end()) {
        const auto found = session().people().participant(registration.replaces);
        Replaced replaced;
        if (found && *found)
            replaced = {(*found)->person.given, plainName((*found)->person.given, (*found)->person.surname)};
        known = m_replaced.insert(registration.replaces.value, replaced);
    }
    return known->name.isEmpty() ? nullptr : &*known;
}

/// The state, and in whose place somebody comes: by the number that this list gives the place, where it is in the order
/// given, so that a long name need not fit.
QString ParticipantsModel::stateText(const Registration &registration, bool whole) const
{
    const QString words =
        format::enumText(Kind::Registration, *fieldAt(StateColumn), enumName(registration.state), texts());
    const Replaced *replaced = replacedBy(registration);
    if (!replaced)
        return words;
    if (whole || m_order != ParticipantOrder::AsGiven)
        return texts()
            .translate("presentation", "%1 · for %2")
            .arg(words, whole || replaced->given.isEmpty() ? replaced->name : replaced->given);
    const int listed = readRowOf(registration.replaces);
    return texts()
        .translate("presentation", "%1 · for no. %2")
        .arg(words)
        .arg((listed >= 0 ? listed : readRowOf(registration.id)) + 1);
}

/// That the province has its place in another round.
QString ParticipantsModel::placeNote(const Participant &participant) const
{
    const Registration &registration = participant.registration;
    return format::otherRoundText(plan(), m_event, registration.province, registration.role, texts());
}

QString ParticipantsModel::displayText(const Participant &participant, int column) const
{
    const Field *field = fieldAt(column);
    if (!field)
        return {};
    if (column == ProvinceColumn) {
        // The heading says จังหวัด already.
        const Province *province = plan().find(participant.registration.province);
        return province ? province->name : QString();
    }
    const bool ofPerson = column <= SurnameColumn;
    const Value value =
        ofPerson ? fieldValue(participant.person, *field) : fieldValue(participant.registration, *field);
    if (column == StateColumn)
        return stateText(participant.registration, false);
    if (column == RoleColumn)
        return format::enumText(Kind::Registration, *field, std::get<QString>(value), texts());
    if (column == DiscussionColumn)
        return isEmpty(value) ? QString() : QString::number(std::get<qint64>(value));
    if (column == OrganisationColumn)
        return format::organisationText(plan(), participant.registration.organisation, texts());
    return std::get<QString>(value);
}

QVariant ParticipantsModel::choicesAt(int column) const
{
    if (column == TitleColumn)
        return QVariant::fromValue(titleChoices());
    if (column == ProvinceColumn)
        return QVariant::fromValue(provinceChoices(plan()));
    if (column == OrganisationColumn || column == StateColumn || column == RoleColumn)
        return QVariant::fromValue(choicesOf(plan(), Kind::Registration, *fieldAt(column), texts()));
    return {};
}

QVariant ParticipantsModel::sortValue(const Participant &participant, int column) const
{
    if (column == StateColumn)
        return qint64(participant.registration.state);
    if (column == RoleColumn)
        return qint64(participant.registration.role);
    if (column == DiscussionColumn)
        return participant.registration.discussionGroup.value_or(0);
    if (column == NumberColumn)
        return participant.registration.position;
    const QString text = displayText(participant, column);
    return text.isEmpty() ? QVariant() : QVariant(m_collation.sortKey(text));
}

QVariant ParticipantsModel::blankCell(int column, int role) const
{
    switch (role) {
    case AlwaysShownRole:
        return true;
    case EditorRole:
        return int(column >= TitleColumn && column <= SurnameColumn ? Editor::Line : Editor::ReadOnly);
    case PlaceholderRole:
        if (column >= TitleColumn && column <= SurnameColumn)
            return texts().translate("presentation", "Type a name to add a participant");
        return {};
    default:
        return {};
    }
}

QVariant ParticipantsModel::personCell(const Participant &participant, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(participant, column);
    case Qt::EditRole:
        // Without whose place it is: that is no part of the state.
        return column == StateColumn ? format::enumText(Kind::Registration, *fieldAt(column),
                                                        enumName(participant.registration.state), texts())
                                     : displayText(participant, column);
    case EditorRole:
        if (session().isReadOnly() || column == NumberColumn)
            return int(Editor::ReadOnly);
        // A new organisation is made by typing its name.
        return int(column == OrganisationColumn ? Editor::Line : editorOf(*fieldAt(column)));
    case ChoicesRole:
        return choicesAt(column);
    case SortRole:
        return sortValue(participant, column);
    case SignRole:
        return column == ProvinceColumn && !placeNote(participant).isEmpty() ? QVariant(QStringLiteral("▲"))
                                                                             : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (column == StateColumn && replacedBy(participant.registration))
            return stateText(participant.registration, true);
        return column == ProvinceColumn ? placeNote(participant) : QString();
    case FilterRole: {
        QStringList all;
        for (int each = TitleColumn; each < ColumnCount; ++each)
            all.append(displayText(participant, each));
        if (const Replaced *replaced = replacedBy(participant.registration))
            all.append(replaced->name);
        return all.join(u' ');
    }
    default:
        return {};
    }
}

QVariant ParticipantsModel::cell(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isBlankRow(index))
        return blankCell(column, role);
    // The number is known before the person is.
    if (column == NumberColumn && (role == Qt::DisplayRole || role == Qt::EditRole))
        return QString::number(index.row() + 1);
    const Participant *participant = personAt(index.row());
    return participant ? personCell(*participant, column, role) : QVariant();
}

} // namespace ruam::presentation
