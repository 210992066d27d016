#include <ruam/presentation/teammodel.h>

#include "fieldedit.h"
#include "leaving.h"

#include <ruam/core/agenda.h>
#include <ruam/core/registrations.h>
#include <ruam/core/text.h>
#include <ruam/format/collation.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/names.h>
#include <ruam/format/searchtext.h>
#include <ruam/presentation/newcomers.h>

namespace ruam::presentation {

using namespace core;

namespace {

using TeamRow = RoundRow::Type;
constexpr int kMostMembers = 500;

const Field *teamField(int column)
{
    switch (column) {
    case TeamModel::RoleColumn:
        return findField(Kind::Registration, u"role");
    case TeamModel::PositionColumn:
        return findField(Kind::Registration, u"position_title");
    case TeamModel::OrganisationColumn:
        return findField(Kind::Registration, u"organisation");
    case TeamModel::ArrivesColumn:
        return findField(Kind::Registration, u"arrives");
    case TeamModel::DepartsColumn:
        return findField(Kind::Registration, u"departs");
    case TeamModel::StateColumn:
        return findField(Kind::Registration, u"state");
    default:
        return nullptr;
    }
}

} // namespace

TeamModel::TeamModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RoundListModel(session, texts, Kind::Registration, parent)
{
}

int TeamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Participant *TeamModel::memberOf(const RoundRow &row) const
{
    const auto found = row.type == TeamRow::Record ? m_members.constFind(row.id) : m_members.constEnd();
    return found == m_members.constEnd() ? nullptr : &*found;
}

std::vector<RoundRow> TeamModel::read()
{
    std::vector<RoundRow> rows;
    m_members.clear();
    m_speaks.clear();
    const auto team = session().people().team(event(), kMostMembers);
    if (!team) {
        Q_EMIT readFailed(format::errorText(team.error(), texts(), &plan()));
        return rows;
    }
    for (const Participant &member : *team) {
        m_members.insert(member.registration.id.value, member);
        rows.push_back({TeamRow::Record, member.registration.id.value, 0});
    }
    for (const AgendaItem *item : agendaOf(plan(), event()))
        for (const AgendaSpeaker *speaker : speakersOf(plan(), item->id))
            m_speaks[speaker->person.value].append(item->id);
    if (!session().isReadOnly())
        rows.push_back({TeamRow::Blank, 0, 0});
    return rows;
}

QString TeamModel::heading(int column) const
{
    if (column == NumberColumn)
        return texts().translate("presentation", "No.");
    if (column == NameColumn)
        return texts().translate("presentation", "Name");
    if (column == SpeaksColumn)
        return texts().translate("presentation", "Speaks on");
    return format::fieldLabel(Kind::Registration, *teamField(column), texts());
}

bool TeamModel::isEditable(const RoundRow &row, int column) const
{
    if (row.type == TeamRow::Blank)
        return column == NameColumn;
    return column != NumberColumn && column != SpeaksColumn;
}

QString TeamModel::displayText(const RoundRow &row, int column) const
{
    const Participant *member = memberOf(row);
    if (!member)
        return {};
    switch (column) {
    case NumberColumn:
        return QString::number(numberOf(row));
    case NameColumn:
        return format::nameText(member->person);
    case OrganisationColumn:
        return format::organisationText(plan(), member->registration.organisation, texts());
    case SpeaksColumn: {
        QStringList titles;
        for (const AgendaItemId item : m_speaks.value(member->person.id.value))
            titles.append(format::recordTitle(plan(), refOf(item), texts()));
        return titles.join(QStringLiteral(", "));
    }
    case ArrivesColumn:
        return format::dateText(member->registration.arrives, format::DateStyle::Table, screenDates(texts()));
    case DepartsColumn:
        return format::dateText(member->registration.departs, format::DateStyle::Table, screenDates(texts()));
    default:
        return format::valueText(plan(), *teamField(column), fieldValue(member->registration, *teamField(column)),
                                 texts());
    }
}

QString TeamModel::placeholder() const
{
    return texts().translate("presentation", "Type or choose a name to add a trainer");
}

QString TeamModel::addWords(const QModelIndex &at) const
{
    return blankRowFor(at).isValid() ? texts().translate("presentation", "Add a trainer or staff") : QString();
}

bool TeamModel::isInTeam(PersonId person) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [person](const Participant &member) { return member.person.id == person; });
}

Choices TeamModel::choicesFor(const QModelIndex &index, const QString &typed) const
{
    if (!index.isValid() || rowAt(index).type != TeamRow::Blank || index.column() != NameColumn)
        return {};
    Choices choices = knownPersons();
    const QString word = format::searchKey(typed);
    if (word.isEmpty())
        return choices;
    choices.removeIf([&word](const Choice &one) { return !format::searchKey(one.text).contains(word); });
    for (const Choice &found : personChoices(session(), typed, texts())) {
        const auto isSame = [&found](const Choice &one) { return one.value == found.value; };
        if (!isInTeam({std::get<qint64>(found.value)}) && std::none_of(choices.begin(), choices.end(), isSame))
            choices.append(found);
    }
    return choices;
}

Choices TeamModel::knownPersons() const
{
    Choices choices;
    const auto team = session().people().team({}, kMostMembers);
    if (!team)
        return choices;
    QSet<qint64> left;
    for (const Participant &member : m_members)
        left.insert(member.person.id.value);
    const format::Collation collation;
    std::vector<std::pair<QByteArray, Choice>> found;
    for (const Participant &one : *team) {
        if (left.contains(one.person.id.value))
            continue;
        left.insert(one.person.id.value);
        found.push_back({collation.sortKey(one.person.given) + collation.sortKey(one.person.surname),
                         {one.person.id.value, format::nameText(one.person)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, choice] : found)
        choices.append(choice);
    return choices;
}

QVariant TeamModel::cell(const QModelIndex &index, int role) const
{
    const RoundRow &row = rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::EditRole: {
        const Participant *member = memberOf(row);
        if (member && (column == ArrivesColumn || column == DepartsColumn))
            return format::dateText(column == ArrivesColumn ? member->registration.arrives
                                                            : member->registration.departs,
                                    format::DateStyle::Short, screenDates(texts()));
        return displayText(row, column);
    }
    case EditorRole:
        if (session().isReadOnly() || !isEditable(row, column))
            return int(Editor::ReadOnly);
        if (column == NameColumn)
            return int(row.type == TeamRow::Blank ? Editor::Person : Editor::Line);
        return int(column == OrganisationColumn ? Editor::Reference : editorOf(*teamField(column)));
    case ChoicesRole: {
        if (!teamField(column))
            return {};
        Choices choices = choicesOf(plan(), Kind::Registration, *teamField(column), texts());
        // Trainees have a list of their own.
        choices.removeIf(
            [](const Choice &choice) { return choice.value == Value(enumName(RegistrationRole::Trainee)); });
        return QVariant::fromValue(choices);
    }
    default:
        return commonCell(index, role);
    }
}

MaybeEdit TeamModel::settled(Result<Edit> edit, const Participant *member)
{
    if (!edit)
        return edit.error();
    if (edit->changes.isEmpty())
        return std::optional<Edit>();
    if (m_ahead && member) {
        Participant &later = m_members[member->registration.id.value];
        if (const auto *row = edit->changes.find(later.registration.id); row && row->after)
            later.registration = *row->after;
        if (const auto *row = edit->changes.find(later.person.id); row && row->after)
            later.person = *row->after;
    }
    return std::optional<Edit>(*std::move(edit));
}

MaybeEdit TeamModel::memberEdit(const Participant &member, int column, const QString &typed)
{
    if (column == NameColumn) {
        const format::NameParts parts = format::splitName(typed);
        return settled(setParticipantName(plan(), member, parts.title(), parts.given, parts.surname), &member);
    }
    if (column == OrganisationColumn)
        return settled(setParticipantOrganisation(plan(), member, typed, session().ids()), &member);
    const Field &field = *teamField(column);
    const auto value = format::readField(plan(), field, typed, texts());
    if (!value)
        return value.error();
    return settled(setParticipantField(plan(), member, QString(QLatin1String(field.name)), *value), &member);
}

MaybeEdit TeamModel::knownMember(PersonId id)
{
    const auto person = session().people().person(id);
    if (!person)
        return person.error();
    const auto others = session().people().registrationsOf(id);
    if (!others)
        return others.error();
    const auto last = session().people().lastPosition(event());
    if (!last)
        return last.error();
    if (!*person)
        return Error{Code::NotFound, {refOf(id)}, {}};
    // The role they had last.
    RegistrationRole role = RegistrationRole::Trainer;
    for (const Registration &other : *others)
        if (other.role != RegistrationRole::Trainee)
            role = other.role;
    auto edit = registerNewcomer(plan(), event(), {**person, *others, {}}, role, RegistrationState::Named, false, *last,
                                 session().ids());
    if (edit)
        adding(refOf(edit->changes.of<Registration>().front().id()));
    return settled(std::move(edit), nullptr);
}

/// The one who is called so, else a new one. Two of one name are for a person to tell apart.
MaybeEdit TeamModel::memberCalled(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<Edit>();
    const QString key = comparableText(typed);
    for (const Choice &known : knownPersons())
        if (comparableText(known.text) == key)
            return knownMember({std::get<qint64>(known.value)});
    const auto called = personsCalled(session(), format::splitName(typed));
    if (!called)
        return called.error();
    if (called->empty())
        return newMember(typed);
    if (called->size() > 1)
        return Error{Code::BadValue, {QStringLiteral("person")}, QStringLiteral("two of this name")};
    auto edit = knownMember(called->front());
    if (edit)
        telling(texts().translate("presentation", "“%1” is in the file already and was not made anew").arg(typed));
    return edit;
}

const Field *TeamModel::referenceAt(const QModelIndex &index) const
{
    return isBlankRow(index) && index.column() == NameColumn ? findField(Kind::Registration, u"person") : nullptr;
}

QString TeamModel::newRecordOffer(const QModelIndex &index, const QString &typed) const
{
    const QString name = storedText(typed);
    if (!index.isValid() || !referenceAt(index) || format::splitName(name).given.isEmpty())
        return {};
    return texts().translate("presentation", "Add %1 “%2”").arg(format::kindText(Kind::Person, texts()), name);
}

MaybeEdit TeamModel::editForNew(const QModelIndex &, const QString &typed)
{
    return newMember(typed);
}

MaybeEdit TeamModel::newMember(const QString &typed)
{
    const format::NameParts parts = format::splitName(typed);
    if (parts.given.isEmpty())
        return Error{Code::Required, {QStringLiteral("given")}, {}};
    const auto last = session().people().lastPosition(event());
    if (!last)
        return last.error();
    NewParticipant made;
    made.title = parts.title();
    made.given = parts.given;
    made.surname = parts.surname;
    made.role = RegistrationRole::Trainer;
    auto edit = registerPeople(plan(), event(), {made}, *last, session().ids());
    if (edit)
        adding(refOf(edit->changes.of<Registration>().front().id()));
    return settled(std::move(edit), nullptr);
}

MaybeEdit TeamModel::editFor(const QModelIndex &index, const QString &typed)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || !isEditable(row, index.column()))
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    if (row.type == TeamRow::Blank)
        return memberCalled(typed);
    const Participant *found = memberOf(row);
    if (!found)
        return Error{Code::NotFound, {RecordRef{Kind::Registration, row.id}}, {}};
    const Participant member = *found;
    return memberEdit(member, index.column(), typed);
}

MaybeEdit TeamModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || !isEditable(row, index.column()))
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    if (row.type == TeamRow::Blank) {
        const auto *id = std::get_if<qint64>(&chosen);
        return id ? knownMember({*id}) : MaybeEdit(Error{Code::BadValue, {QStringLiteral("person")}, {}});
    }
    const Participant *found = memberOf(row);
    const Field *field = teamField(index.column());
    if (!found || !field)
        return Error{Code::NotFound, {RecordRef{Kind::Registration, row.id}}, {}};
    const Participant member = *found;
    return settled(setParticipantField(plan(), member, QString(QLatin1String(field->name)), chosen), &member);
}

bool TeamModel::setCells(const QList<CellText> &cells)
{
    const auto before = m_members;
    m_ahead = true;
    const bool done = RoundListModel::setCells(cells);
    m_ahead = false;
    if (!done)
        m_members = before;
    return done;
}

Result<void> TeamModel::removePeople(const std::vector<RecordRef> &registrations)
{
    std::vector<Registration> removed;
    for (const RecordRef &record : registrations)
        if (const auto found = m_members.constFind(record.id); found != m_members.constEnd())
            removed.push_back(found->registration);
    if (removed.empty())
        return {};
    return removeFromEvent(session(), event(), removed);
}

void TeamModel::follow(const ChangeReport &report)
{
    constexpr Kind kinds[] = {Kind::Registration, Kind::Person, Kind::AgendaItem, Kind::AgendaSpeaker,
                              Kind::Organisation, Kind::Event,  Kind::Module};
    if (std::any_of(std::begin(kinds), std::end(kinds), [&](Kind kind) { return !report.of(kind).isEmpty(); }))
        followRead(report.of(Kind::Registration).reset || report.of(Kind::Person).reset);
}

} // namespace ruam::presentation
