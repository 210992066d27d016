// How what is typed into ParticipantsModel becomes an edit.

#include "batch.h"
#include "fieldedit.h"
#include "leaving.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/presentation/newcomers.h>
#include <ruam/presentation/participantsmodel.h>

#include <QSet>

namespace ruam::presentation {

using namespace core;

namespace {

/// A participant as the changes leave them.
Participant after(Participant participant, const ChangeSet &changes)
{
    if (const auto *row = changes.find(participant.registration.id); row && row->after)
        participant.registration = *row->after;
    if (const auto *row = changes.find(participant.person.id); row && row->after)
        participant.person = *row->after;
    return participant;
}

/// The names of those that an edit makes.
QStringList organisationsIn(const Edit &edit)
{
    QStringList names;
    for (const auto &row : edit.changes.of<Organisation>())
        if (!row.before && row.after)
            names.append(row.after->name);
    return names;
}

constexpr int kMostDealt = 100'000;

Error notEditable()
{
    return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
}

} // namespace

Result<Edit> ParticipantsModel::editOfCell(const Plan &plan, const Participant &participant, int column,
                                           const QString &typed)
{
    const Field *field = fieldAt(column);
    if (!field)
        return notEditable();
    if (column == OrganisationColumn)
        return setParticipantOrganisation(plan, participant, typed, session().ids());
    if (column == GivenColumn) {
        // A whole name typed over the given name: a title in front and a surname behind leave no other reading.
        const format::NameParts parts = format::splitName(typed);
        if (!parts.titles.isEmpty() && !parts.given.isEmpty() && !parts.surname.isEmpty())
            return setParticipantName(plan, participant, parts.title(), parts.given, parts.surname);
    }
    if (column >= ProvinceColumn) {
        const auto value = format::readField(plan, *field, typed, texts());
        if (!value)
            return value.error();
        return setParticipantField(plan, participant, QString(QLatin1String(field->name)), *value);
    }
    return setParticipantField(plan, participant, QString(QLatin1String(field->name)), typed);
}

Result<Edit> ParticipantsModel::editOfNewPerson(const QString &fullName)
{
    const auto last = session().people().lastPosition(m_event);
    if (!last)
        return last.error();
    const format::NameParts parts = format::splitName(fullName);
    NewParticipant person;
    person.title = parts.title();
    // Empty behind a title: a name that was not typed to its end.
    person.given = parts.given;
    person.surname = parts.surname;
    if (const Participant *above = personAt(m_count - 1)) {
        const Organisation *organisation = plan().find(above->registration.organisation);
        person.organisation = organisation ? organisation->name : QString();
        person.province = above->registration.province;
    }
    const auto known = knownOf(parts, person.province);
    if (!known)
        return known.error();
    auto edit = *known ? registerNewcomer(plan(), m_event, **known, RegistrationRole::Trainee, RegistrationState::Named,
                                          false, *last, session().ids())
                       : registerPeople(plan(), m_event, {person}, *last, session().ids());
    if (!edit)
        return edit;
    m_added = edit->changes.of<Registration>().front().id();
    if (*known)
        m_telling = texts()
                        .translate("presentation", "“%1” is in the file already and was not made anew")
                        .arg(format::nameText(*(*known)->known));
    return edit;
}

/// As in a list that is read, name and province say who it is; any other likeness is told beside the list.
Result<std::optional<Newcomer>> ParticipantsModel::knownOf(const format::NameParts &name, ProvinceId province)
{
    if (!province.isValid() || name.surname.isEmpty())
        return std::optional<Newcomer>();
    const auto called = personsCalled(session(), name);
    if (!called)
        return called.error();
    if (called->size() != 1)
        return std::optional<Newcomer>();
    auto newcomer = newcomerFor(session(), {}, called->front());
    if (!newcomer)
        return newcomer.error();
    const bool isHere = std::any_of(newcomer->registrations.begin(), newcomer->registrations.end(),
                                    [this](const Registration &one) { return holdsPlaceIn(one, m_event); });
    if (isHere || newcomer->known->province != province)
        return std::optional<Newcomer>();
    return std::optional(*std::move(newcomer));
}

MaybeEdit ParticipantsModel::editFor(const QModelIndex &index, const QString &typed)
{
    m_added = {};
    m_telling.clear();
    m_making.clear();
    if (!isEditable(index))
        return notEditable();
    if (isBlankRow(index)) {
        if (typed.trimmed().isEmpty())
            return std::optional<Edit>();
        auto edit = editOfNewPerson(typed);
        return edit ? MaybeEdit(*std::move(edit)) : MaybeEdit(edit.error());
    }
    const Participant *participant = personAt(index.row());
    if (!participant)
        return notEditable();
    return noted(editOfCell(plan(), *participant, index.column(), typed));
}

MaybeEdit ParticipantsModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const Participant *participant = isEditable(index) ? personAt(index.row()) : nullptr;
    if (!participant)
        return notEditable();
    auto edit =
        setParticipantField(plan(), *participant, QString(QLatin1String(fieldAt(index.column())->name)), chosen);
    return edit ? MaybeEdit(*std::move(edit)) : MaybeEdit(edit.error());
}

MaybeEdit ParticipantsModel::noted(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    m_making = organisationsIn(*edit);
    return std::optional<Edit>(*std::move(edit));
}

void ParticipantsModel::tellMade(const Edit &edit)
{
    if (const QStringList made = organisationsIn(edit); !made.isEmpty())
        Q_EMIT organisationsMade(made);
}

void ParticipantsModel::edited(const QModelIndex &)
{
    if (const QStringList made = std::exchange(m_making, {}); !made.isEmpty())
        Q_EMIT organisationsMade(made);
    const RegistrationId added = std::exchange(m_added, {});
    const QString telling = std::exchange(m_telling, {});
    if (!added.isValid())
        return;
    if (!telling.isEmpty())
        Q_EMIT told(telling);
    const QModelIndex index = indexOf(refOf(added));
    if (index.isValid())
        Q_EMIT personAdded(index);
}

Result<RecordRef> ParticipantsModel::addPerson(const QString &fullName)
{
    const auto edit = editOfNewPerson(fullName);
    if (!edit)
        return edit.error();
    const RecordRef record = refOf(m_added);
    if (auto done = session().perform(*edit); !done) {
        m_added = {};
        m_telling.clear();
        return done.error();
    }
    edited({});
    return record;
}

Result<void> ParticipantsModel::addPeople(const std::vector<ListedNewcomer> &people)
{
    if (people.empty())
        return {};
    const auto last = session().people().lastPosition(m_event);
    if (!last)
        return last.error();
    const auto edit = registerNewcomers(plan(), m_event, people, *last, session().ids());
    if (!edit)
        return edit.error();
    if (auto done = session().perform(*edit); !done)
        return done;
    tellMade(*edit);
    return {};
}

std::vector<Registration> ParticipantsModel::registrationsOf(const QModelIndexList &indexes) const
{
    std::vector<Registration> registrations;
    QSet<int> seen;
    for (const QModelIndex &index : indexes) {
        const Participant *participant = personAt(index.row());
        if (participant && !seen.contains(index.row()))
            registrations.push_back(participant->registration);
        seen.insert(index.row());
    }
    return registrations;
}

Result<void> ParticipantsModel::removePeople(const QModelIndexList &indexes)
{
    const auto registrations = registrationsOf(indexes);
    if (registrations.empty())
        return {};
    return removeFromEvent(session(), m_event, registrations);
}

Result<void> ParticipantsModel::performed(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    if (auto done = session().perform(*edit); !done)
        return done;
    tellMade(*edit);
    return {};
}

Result<RecordRef> ParticipantsModel::substitute(const QModelIndex &index, const QString &fullName, PersonId known)
{
    const Participant *absent = personAt(index.row());
    if (!absent)
        return notEditable();
    const auto newcomer = newcomerFor(session(), fullName, known);
    if (!newcomer)
        return newcomer.error();
    const auto edit = substituteParticipant(plan(), *absent, *newcomer, false, session().ids());
    if (!edit)
        return edit.error();
    RecordRef stands;
    for (const auto &change : edit->changes.of<Registration>())
        if (!change.before)
            stands = refOf(change.id());
    if (auto done = performed(*edit); !done)
        return done.error();
    return stands;
}

Result<RecordRef> ParticipantsModel::addWalkIn(const QString &fullName, PersonId known)
{
    const auto last = session().people().lastPosition(m_event);
    if (!last)
        return last.error();
    const auto newcomer = newcomerFor(session(), fullName, known);
    if (!newcomer)
        return newcomer.error();
    const auto edit = registerNewcomer(plan(), m_event, *newcomer, RegistrationRole::Trainee,
                                       RegistrationState::Confirmed, true, *last, session().ids());
    if (!edit)
        return edit.error();
    const RecordRef added = refOf(edit->changes.of<Registration>().front().id());
    if (auto done = performed(*edit); !done)
        return done.error();
    return added;
}

Result<void> ParticipantsModel::setStates(const QModelIndexList &indexes, RegistrationState state)
{
    ChangeSet changes;
    for (const Registration &before : registrationsOf(indexes)) {
        Registration after = before;
        after.state = state;
        changes.update(before, std::move(after));
    }
    if (changes.isEmpty())
        return {};
    if (auto ok = checkChanges(plan(), changes); !ok)
        return ok;
    return session().perform({Verb::EditRows, {qint64(changes.size())}, std::move(changes)});
}

Result<void> ParticipantsModel::dealGroups(int groups)
{
    const auto all =
        session().people().participants(m_event, ParticipantOrder::AsGiven, {}, kMostDealt, Listed::Expected);
    if (!all)
        return all.error();
    std::vector<Registration> trainees;
    for (const Participant &one : *all)
        if (one.registration.role == RegistrationRole::Trainee)
            trainees.push_back(one.registration);
    return performed(dealDiscussionGroups(plan(), m_event, trainees, groups));
}

bool ParticipantsModel::setCells(const QList<CellText> &cells)
{
    Batch batch(plan());
    QHash<int, Participant> rows;
    QSet<int> changed;
    for (const CellText &cell : cells) {
        const int row = cell.index.row();
        if (!cell.index.isValid() || isBlankRow(cell.index) || cell.index.column() == NumberColumn)
            continue;
        if (!rows.contains(row)) {
            const Participant *participant = personAt(row);
            if (!participant)
                continue;
            rows.insert(row, *participant);
        }
        const auto edit = editOfCell(batch.plan(), rows.value(row), cell.index.column(), cell.text);
        if (auto ok = batch.add(edit); !ok)
            return refuseCell(cell, ok.error());
        if (!edit->changes.isEmpty())
            changed.insert(row);
        rows[row] = after(rows.value(row), edit->changes);
    }
    auto edit = batch.take();
    if (!edit)
        return true;
    nameStep(*edit, changed.size());
    // The first cell stands for all: which row another program has changed is not told.
    const CellText first{QPersistentModelIndex(cells.front().index), cells.front().text};
    if (auto done = session().perform(*edit); !done)
        return refuseCell(first, done.error());
    tellMade(*edit);
    return true;
}

} // namespace ruam::presentation
