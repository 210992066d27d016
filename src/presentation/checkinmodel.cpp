#include <ruam/presentation/checkinmodel.h>

#include "rowdiff.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/names.h>
#include <ruam/format/replytext.h>
#include <ruam/format/roundtext.h>
#include <ruam/presentation/newcomers.h>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr int kDeskPage = 100;

RegistrationId registrationOf(const AtDesk &row)
{
    return row.participant.registration.id;
}

} // namespace

CheckInModel::CheckInModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
}

void CheckInModel::setEvent(EventId event)
{
    if (event == m_query.event)
        return;
    m_query = {};
    m_query.event = event;
    m_listPlaces.reset();
    m_province.reset();
    m_codeProvince = {};
    m_half = halfNow();
    reload();
}

/// A word, or the province whose reply code of this round it is.
std::pair<QString, ProvinceId> CheckInModel::typedAs(const QString &typed) const
{
    const auto code = format::readReplyCode(plan(), typed);
    const TrainingGroup *group = plan().groupOf(m_query.event);
    const bool isCode = code && group && code->group == group->id;
    return isCode ? std::pair(QString(), code->province) : std::pair(typed.trimmed(), ProvinceId());
}

void CheckInModel::setTyped(const QString &typed)
{
    const auto [word, province] = typedAs(typed);
    if (word == m_query.word && province == m_codeProvince)
        return;
    m_query.word = word;
    m_codeProvince = province;
    reload();
}

bool CheckInModel::finds(const QString &typed) const
{
    const auto [word, province] = typedAs(typed);
    DeskQuery asked = query(word, province);
    asked.limit = 1;
    const auto found = session().people().atDesk(asked);
    return found && !found->empty();
}

void CheckInModel::setProvince(const std::optional<ProvinceId> &province)
{
    if (province == m_province)
        return;
    m_province = province;
    reload();
}

void CheckInModel::setCame(Came came)
{
    if (came == m_query.came)
        return;
    m_query.came = came;
    reload();
}

void CheckInModel::setHalf(HalfOfDay half)
{
    if (half == m_half)
        return;
    m_half = half;
    reload();
}

std::vector<HalfOfDay> CheckInModel::halves() const
{
    return halvesToMark(session(), m_query.event);
}

std::optional<HalfOfDay> CheckInModel::halfNow() const
{
    return halfAt(plan(), m_query.event, QDateTime(session().asOf(), session().clock().localTime().time()));
}

bool CheckInModel::isLocked() const
{
    const Event *event = plan().find(m_query.event);
    return event && event->locked;
}

/// What is asked of the store. Whoever is looked for by name is found whatever their role and state, so that the desk
/// need not wonder; the list itself holds those who are to attend.
DeskQuery CheckInModel::query(const QString &word, ProvinceId codeProvince) const
{
    DeskQuery query = m_query;
    query.word = word;
    const bool named = !word.isEmpty();
    query.listed = named ? Listed::Everyone : Listed::Current;
    query.roles = named ? Roles::All : Roles::Attending;
    query.province = codeProvince.isValid() ? std::optional(codeProvince) : m_province;
    query.date = m_half ? m_half->date : QDate();
    query.half = m_half ? m_half->half : HalfDay::Morning;
    query.limit = named ? kMostHits : kDeskPage;
    return query;
}

/// One more than asked for is read, to know whether there are more.
std::vector<AtDesk> CheckInModel::read(const DeskQuery &asked)
{
    DeskQuery query = asked;
    ++query.limit;
    auto found =
        query.event.isValid() ? session().people().atDesk(query) : Result<std::vector<AtDesk>>(std::vector<AtDesk>());
    if (!found) {
        Q_EMIT readFailed(format::errorText(found.error(), texts(), &plan()));
        return {};
    }
    const bool more = int(found->size()) > asked.limit;
    if (more)
        found->pop_back();
    m_isCut = more && !asked.word.isEmpty();
    m_hasMore = more && asked.word.isEmpty();
    std::vector<AtDesk> rows = numbered(asked);
    if (rows.empty())
        return *std::move(found);
    for (AtDesk &row : *found)
        if (std::none_of(rows.begin(), rows.end(),
                         [&row](const AtDesk &one) { return registrationOf(one) == registrationOf(row); }))
            rows.push_back(std::move(row));
    return rows;
}

void CheckInModel::reload()
{
    beginResetModel();
    m_rows = read(query());
    endResetModel();
    Q_EMIT counted();
}

bool CheckInModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void CheckInModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    DeskQuery next = query();
    next.after = m_rows.back().participant.registration;
    const auto more = read(next);
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
}

QModelIndex CheckInModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int CheckInModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckInModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CheckInModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn && !session().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant CheckInModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == NumberColumn)
        return numberHeading(true);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return numberHeading(false);
    case NameColumn:
        return texts().translate("presentation", "Name");
    case PostColumn:
        return texts().translate("presentation", "Post and office");
    case ProvinceColumn:
        return texts().translate("presentation", "Province");
    case CameColumn:
        return texts().translate("presentation", "State");
    default:
        return {};
    }
}

const AtDesk *CheckInModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[size_t(index.row())] : nullptr;
}

bool CheckInModel::hasCome(const QModelIndex &index) const
{
    const AtDesk *row = rowAt(index);
    return row && row->attendance;
}

bool CheckInModel::isReplaced(const QModelIndex &index) const
{
    const AtDesk *row = rowAt(index);
    return row && row->participant.registration.state == RegistrationState::Substituted;
}

QString CheckInModel::nameAt(const QModelIndex &index) const
{
    const AtDesk *row = rowAt(index);
    return row ? format::nameText(row->participant.person) : QString();
}

QString CheckInModel::cameText(const QModelIndex &index) const
{
    return hasCome(index) ? displayText(*rowAt(index), CameColumn) : QString();
}

RecordRef CheckInModel::recordOf(const QModelIndex &index) const
{
    const AtDesk *row = rowAt(index);
    return row ? refOf(registrationOf(*row)) : RecordRef{Kind::Registration, 0};
}

QModelIndex CheckInModel::indexOf(RecordRef record) const
{
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (record.id != 0 && refOf(registrationOf(m_rows[row])) == record)
            return index(int(row), NameColumn);
    return {};
}

RecordModel::CellField CheckInModel::cellField(const QModelIndex &index) const
{
    const AtDesk *row = rowAt(index);
    if (!row || index.column() != NameColumn)
        return {};
    return {refOf(row->participant.person), findField(Kind::Person, u"given")};
}

/// What is to be known of somebody who has not come: that they need not, or in whose place they do, by its number or by
/// the whole name. In the list it is the newcomer who has that number, in the book it may be the one who left.
QString CheckInModel::noteOf(const Participant &participant, bool whole) const
{
    const Registration &registration = participant.registration;
    const Field &state = *findField(Kind::Registration, u"state");
    if (!isListed(registration.state, Listed::Expected))
        return format::enumText(Kind::Registration, state, enumName(registration.state), texts());
    if (!registration.replaces.isValid())
        return {};
    const auto replaced = session().people().participant(registration.replaces);
    if (!replaced || !*replaced)
        return {};
    const Person &person = (*replaced)->person;
    const Registration &numbered = m_book.places.empty() ? registration : (*replaced)->registration;
    const bool isNumbered = m_book.places.empty() ? listNumber(numbered) > 0 : placeOf(numbered) != nullptr;
    if (whole || !isNumbered)
        return texts().translate("presentation", "for %1").arg(plainName(person.given, person.surname));
    return texts().translate("presentation", "for no. %1").arg(numberText(numbered));
}

/// That the province has its place in another round.
QString CheckInModel::placeNote(const Participant &participant) const
{
    const Registration &registration = participant.registration;
    return format::otherRoundText(plan(), m_query.event, registration.province, registration.role, texts());
}

QString CheckInModel::displayText(const AtDesk &row, int column) const
{
    const Registration &registration = row.participant.registration;
    switch (column) {
    case NumberColumn:
        return numberText(registration);
    case NameColumn:
        return format::nameText(row.participant.person);
    case PostColumn: {
        QStringList words;
        const Field &role = *findField(Kind::Registration, u"role");
        if (registration.role != RegistrationRole::Trainee)
            words.append(format::enumText(Kind::Registration, role, enumName(registration.role), texts()));
        if (!registration.positionTitle.isEmpty())
            words.append(registration.positionTitle);
        if (const QString at = format::organisationText(plan(), registration.organisation, texts()); !at.isEmpty())
            words.append(at);
        return words.join(QStringLiteral(" · "));
    }
    case ProvinceColumn: {
        const Province *province = plan().find(registration.province);
        const bool english = texts().language() == format::Language::English;
        return !province ? QString() : english && !province->nameEn.isEmpty() ? province->nameEn : province->name;
    }
    default:
        break;
    }
    if (!row.attendance)
        return noteOf(row.participant, false);
    const QString came = texts().translate("presentation", "Came");
    const QTime at = row.attendance->time;
    return at.isValid() ? QStringLiteral("%1 %2").arg(came, format::timeText(at, {}, screenDates(texts()))) : came;
}

QVariant CheckInModel::cell(const QModelIndex &index, int role) const
{
    const AtDesk &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(row, column);
    case Qt::ToolTipRole: {
        const QString note = column == NumberColumn     ? numberNote(row.participant.registration)
                             : column == ProvinceColumn ? placeNote(row.participant)
                                                        : QString();
        if (column == CameColumn && !row.attendance)
            return noteOf(row.participant, true);
        return note.isEmpty()           ? displayText(row, column)
               : column == NumberColumn ? note
                                        : QStringLiteral("%1\n%2").arg(displayText(row, column), note);
    }
    case Qt::AccessibleDescriptionRole:
        return column == NumberColumn                    ? numberNote(row.participant.registration)
               : column == ProvinceColumn                ? placeNote(row.participant)
               : column == CameColumn && !row.attendance ? noteOf(row.participant, true)
                                                         : QString();
    case Qt::TextAlignmentRole:
        return int((column == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        if (column == ProvinceColumn && !placeNote(row.participant).isEmpty())
            return QStringLiteral("▲");
        return column == CameColumn && row.attendance ? QVariant(QStringLiteral("✔")) : QVariant();
    case EditorRole:
        return int(column == NameColumn && !session().isReadOnly() ? Editor::Line : Editor::ReadOnly);
    case ChoicesRole:
        return column == NameColumn ? QVariant::fromValue(Choices()) : QVariant();
    default:
        return {};
    }
}

MaybeEdit CheckInModel::editFor(const QModelIndex &index, const QString &typed)
{
    const AtDesk *row = rowAt(index);
    if (!row || index.column() != NameColumn || session().isReadOnly())
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    if (typed.trimmed() == format::nameText(row->participant.person))
        return std::optional<Edit>();
    const format::NameParts parts = format::splitName(typed);
    auto edit = setParticipantName(plan(), row->participant, parts.title(), parts.given, parts.surname);
    return edit ? MaybeEdit(*std::move(edit)) : MaybeEdit(edit.error());
}

MaybeEdit CheckInModel::editFor(const QModelIndex &, const Value &)
{
    return Error{Code::BadValue, {}, QStringLiteral("not a choice")};
}

/// Reads again as much as is shown, and tells what became of it.
void CheckInModel::refresh()
{
    DeskQuery asked = query();
    asked.limit = std::max(asked.limit, rowCount());
    std::vector<AtDesk> now = read(asked);
    std::vector<RegistrationId> wanted;
    for (const AtDesk &row : now)
        wanted.push_back(registrationOf(row));
    followRows({}, m_rows, wanted, registrationOf, [&now](size_t at) { return now[at]; });
    for (size_t row = 0; row < now.size(); ++row) {
        if (m_rows[row] == now[row])
            continue;
        m_rows[row] = now[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    Q_EMIT counted();
}

void CheckInModel::follow(const ChangeReport &report)
{
    if (!m_query.event.isValid())
        return;
    if (!plan().find(m_query.event)) {
        setEvent({});
        return;
    }
    const auto touches = [&report](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&report](Kind kind) { return !report.of(kind).isEmpty(); });
    };
    const bool isListOther = touches({Kind::Registration});
    if (isListOther)
        m_listPlaces.reset();
    if (touches({Kind::Event, Kind::AgendaItem})) {
        const auto left = halves();
        if (!m_half || std::find(left.begin(), left.end(), *m_half) == left.end())
            m_half = halfNow();
    }
    if (touches(
            {Kind::Registration, Kind::Person, Kind::Attendance, Kind::Event, Kind::AgendaItem, Kind::TrainingGroup}))
        refresh();
    // Whoever follows one who came or went has another number.
    if (isListOther) {
        touchAll(NumberColumn, NumberColumn);
        touchAll(CameColumn, CameColumn);
    }
    if (touches({Kind::Organisation, Kind::Province, Kind::GroupMembership}))
        touchAll(PostColumn, ProvinceColumn);
}

} // namespace ruam::presentation
