// How the rows of ParticipantsModel follow a change. Rows that were not read yet are nobody in particular: they only
// come and go at the end.

#include "reports.h"
#include "rowdiff.h"

#include <ruam/presentation/participantsmodel.h>

namespace ruam::presentation {

using namespace core;

int ParticipantsModel::readRowOf(RegistrationId id) const
{
    const auto found = std::find_if(m_read.begin(), m_read.end(),
                                    [id](const Participant &each) { return each.registration.id == id; });
    return found == m_read.end() ? -1 : int(found - m_read.begin());
}

bool ParticipantsModel::comesBefore(const Participant &a, const Participant &b) const
{
    int order = 0;
    if (m_order == ParticipantOrder::ByName) {
        order = m_collation.compare(a.person.given, b.person.given);
        if (order == 0)
            order = m_collation.compare(a.person.surname, b.person.surname);
    } else if (m_order == ParticipantOrder::ByProvince && a.registration.province != b.registration.province) {
        const auto nameOf = [this](ProvinceId id) {
            const Province *province = plan().find(id);
            return province ? province->name : QString();
        };
        order = m_collation.compare(nameOf(a.registration.province), nameOf(b.registration.province));
    }
    if (order != 0)
        return order < 0;
    if (m_order == ParticipantOrder::ByName)
        return a.registration.id < b.registration.id;
    return std::pair(a.registration.position, a.registration.id) <
           std::pair(b.registration.position, b.registration.id);
}

/// Where a participant belongs among those read, `without` one of them.
int ParticipantsModel::placeOf(const Participant &participant, int without) const
{
    int low = 0;
    int high = int(m_read.size()) - (without >= 0 ? 1 : 0);
    while (low < high) {
        const int middle = (low + high) / 2;
        const int row = without >= 0 && middle >= without ? middle + 1 : middle;
        if (comesBefore(participant, m_read[size_t(row)]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

void ParticipantsModel::touch(int first, int last, int firstColumn, int lastColumn)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn));
}

void ParticipantsModel::touchNumbersFrom(int row)
{
    touch(row, m_count - 1, NumberColumn, NumberColumn);
    // The state of whoever took a place names its number.
    for (int each = std::max(row, 0); each < int(m_read.size()); ++each)
        if (m_read[size_t(each)].registration.replaces.isValid())
            touch(each, each, StateColumn, StateColumn);
}

void ParticipantsModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    const int readLast = std::min(last, int(m_read.size()) - 1);
    if (first <= readLast)
        m_read.erase(m_read.begin() + first, m_read.begin() + readLast + 1);
    m_count -= last - first + 1;
    endRemoveRows();
    touchNumbersFrom(first);
}

void ParticipantsModel::followRemoved(const std::vector<qint64> &ids)
{
    const QSet<qint64> gone(ids.begin(), ids.end());
    if (gone.isEmpty())
        return;
    std::vector<std::pair<int, int>> runs;
    std::vector<int> rows;
    for (size_t row = 0; row < m_read.size(); ++row)
        if (gone.contains(m_read[row].registration.id.value))
            rows.push_back(int(row));
    eachRun(rows, [&runs](int first, int last) { runs.emplace_back(first, last); });
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        removeRun(run->first, run->second);
}

bool ParticipantsModel::belongsHere(const Registration &registration) const
{
    return isListed(registration.state, m_listed) && isOneOf(registration.role, Roles::Attending);
}

/// Of those shown, the ones whose state or role takes them off the list.
std::vector<qint64> ParticipantsModel::noLongerListed(const std::vector<qint64> &ids) const
{
    std::vector<qint64> gone;
    for (const qint64 id : ids) {
        const auto now = readRowOf({id}) < 0 ? Result<std::optional<Participant>>(std::nullopt)
                                             : session().people().participant({id});
        if (now && *now && !belongsHere((*now)->registration))
            gone.push_back(id);
    }
    return gone;
}

/// Shows a row as it is now, and moves it where it now belongs.
void ParticipantsModel::renew(int row, const Participant &now)
{
    const Participant &before = m_read[size_t(row)];
    const bool keepsOrder = !comesBefore(now, before) && !comesBefore(before, now);
    const int place = keepsOrder ? row : placeOf(now, row);
    if (keepsOrder || (place == row && (m_readAll || row + 1 < int(m_read.size())))) {
        m_read[size_t(row)] = now;
        touch(row, row, 0, ColumnCount - 1);
        return;
    }
    // After everything read there may stand others still unread, and it could be any of them.
    const bool leaves = place == int(m_read.size()) - 1 && !m_readAll;
    const int to = leaves ? m_count - 1 : place;
    if (to != row)
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_read.erase(m_read.begin() + row);
    if (!leaves)
        m_read.insert(m_read.begin() + place, now);
    if (to != row)
        endMoveRows();
    touch(to, to, 0, ColumnCount - 1);
    touch(std::min(row, to), std::max(row, to), NumberColumn, NumberColumn);
}

void ParticipantsModel::followUpdated(const ChangeReport &report)
{
    const QSet<qint64> persons = updatedOf(report, Kind::Person);
    const QSet<qint64> registrations = updatedOf(report, Kind::Registration);
    if (persons.isEmpty() && registrations.isEmpty())
        return;
    std::vector<RegistrationId> shown;
    for (const Participant &each : m_read)
        if (persons.contains(each.person.id.value) || registrations.contains(each.registration.id.value))
            shown.push_back(each.registration.id);
    for (RegistrationId id : shown) {
        const auto now = session().people().participant(id);
        const int row = readRowOf(id);
        if (now && *now && row >= 0)
            renew(row, **now);
    }
}

void ParticipantsModel::insertRun(int at, const std::vector<Participant> &run)
{
    beginInsertRows({}, at, at + int(run.size()) - 1);
    m_read.insert(m_read.begin() + at, run.begin(), run.end());
    m_count += int(run.size());
    endInsertRows();
    touchNumbersFrom(at + int(run.size()));
}

void ParticipantsModel::followInserted(const std::vector<qint64> &ids)
{
    std::vector<Participant> come;
    for (qint64 id : ids) {
        const auto found = session().people().participant(RegistrationId{id});
        if (found && *found && (*found)->registration.event == m_event && belongsHere((*found)->registration) &&
            readRowOf(RegistrationId{id}) < 0)
            come.push_back(**found);
    }
    std::sort(come.begin(), come.end(),
              [this](const Participant &a, const Participant &b) { return comesBefore(a, b); });
    for (size_t first = 0; first < come.size();) {
        const int place = placeOf(come[first]);
        if (place == int(m_read.size()) && !m_readAll)
            return; // these and all that follow are yet unread; followCount() makes room
        size_t end = first + 1;
        while (end < come.size() && placeOf(come[end]) == place)
            ++end;
        insertRun(place, {come.begin() + first, come.begin() + end});
        first = end;
    }
}

/// Makes the number of rows what the store says, by unread rows at the end.
void ParticipantsModel::followCount()
{
    const auto counted = session().people().participantCount(m_event, m_listed, Roles::Attending);
    if (!counted || *counted == m_count)
        return;
    const int count = int(*counted);
    if (m_readAll || count < int(m_read.size())) {
        reload();
        return;
    }
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else {
        removeRun(count, m_count - 1);
    }
    m_readAll = int(m_read.size()) == m_count;
}

/// Organisations and provinces that were renamed.
void ParticipantsModel::followNames(const ChangeReport &report)
{
    const QSet<qint64> organisations = updatedOf(report, Kind::Organisation);
    const QSet<qint64> provinces = updatedOf(report, Kind::Province);
    const bool all = report.of<Organisation>().reset || report.of<Province>().reset;
    if (organisations.isEmpty() && provinces.isEmpty() && !all)
        return;
    std::vector<int> rows;
    for (size_t row = 0; row < m_read.size(); ++row) {
        const Registration &registration = m_read[row].registration;
        if (all || organisations.contains(registration.organisation.value) ||
            provinces.contains(registration.province.value))
            rows.push_back(int(row));
    }
    eachRun(rows, [this](int first, int last) { touch(first, last, OrganisationColumn, ProvinceColumn); });
}

/// Whether somebody changed who is not read yet, and may now stand among those that are.
bool ParticipantsModel::namesUnread(const ChangeReport &report) const
{
    if (m_readAll || m_order == ParticipantOrder::AsGiven)
        return false;
    QSet<qint64> persons = updatedOf(report, Kind::Person);
    QSet<qint64> registrations = updatedOf(report, Kind::Registration);
    for (const Participant &each : m_read) {
        persons.remove(each.person.id.value);
        registrations.remove(each.registration.id.value);
    }
    return !persons.isEmpty() || !registrations.isEmpty();
}

void ParticipantsModel::follow(const ChangeReport &report)
{
    if (!m_event.isValid())
        return;
    const auto &registrations = report.of<Registration>();
    const auto &persons = report.of<Person>();
    const auto &provinces = report.of<Province>();
    const bool provincesMove =
        m_order == ParticipantOrder::ByProvince && (provinces.reset || changesField(report, Kind::Province, {"name"}));
    if (registrations.reset || persons.reset || provincesMove || namesUnread(report) || !plan().find(m_event)) {
        reload();
        return;
    }
    m_replaced.clear();
    followRemoved(registrations.removed);
    const bool statesChanged = changesField(report, Kind::Registration, {"state", "role"});
    if (statesChanged)
        followRemoved(noLongerListed(registrations.updated));
    followUpdated(report);
    followInserted(registrations.inserted);
    if (statesChanged)
        followInserted(registrations.updated);
    if (!registrations.inserted.empty() || !registrations.removed.empty() || statesChanged)
        followCount();
    followNames(report);
    if (!report.of<GroupMembership>().isEmpty() || !report.of<TrainingGroup>().isEmpty())
        touch(0, int(m_read.size()) - 1, ProvinceColumn, ProvinceColumn);
}

} // namespace ruam::presentation
