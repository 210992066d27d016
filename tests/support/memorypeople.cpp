#include <support/memorystore.h>

#include <ruam/core/text.h>

#include <algorithm>
#include <set>

namespace ruam::test {

using namespace core;

template <class R, class Predicate>
std::vector<R> MemoryStore::rowsWhere(Predicate predicate) const
{
    std::vector<R> found;
    for (const auto &[id, row] : m_rows.table<R>())
        if (predicate(row))
            found.push_back(row);
    return found;
}

Result<std::optional<Person>> MemoryStore::person(PersonId id)
{
    const Person *found = m_rows.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

QByteArray MemoryStore::key(const QString &text) const
{
    return m_keys ? m_keys->sortKey(text) : text.toUtf8();
}

auto MemoryStore::placeOf(const Registration &registration, const Person &person, ParticipantOrder order) const
{
    const Province *province = m_rows.find(registration.province);
    const bool byName = order == ParticipantOrder::ByName;
    QByteArray first = byName ? key(person.given) : QByteArray();
    if (order == ParticipantOrder::ByProvince && province)
        first = key(province->name);
    return std::make_tuple(first, byName ? key(person.surname) : QByteArray(), byName ? 0 : registration.position,
                           registration.id.value);
}

Result<std::vector<Participant>> MemoryStore::participants(EventId event, ParticipantOrder order,
                                                           const std::optional<Participant> &after, int limit,
                                                           Listed listed, Roles roles)
{
    std::vector<Participant> all;
    for (const auto &[id, registration] : m_rows.table<Registration>())
        if (registration.event == event && isListed(registration.state, listed) && isOneOf(registration.role, roles))
            all.push_back({registration, m_rows.table<Person>().at(registration.person)});
    const auto place = [&](const Participant &p) { return placeOf(p.registration, p.person, order); };
    std::sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    if (after)
        std::erase_if(all, [&](const Participant &p) { return place(p) <= place(*after); });
    if (all.size() > size_t(limit))
        all.resize(size_t(limit));
    return all;
}

Result<qint64> MemoryStore::participantCount(EventId event, Listed listed, Roles roles)
{
    return qint64(rowsWhere<Registration>([&](const Registration &one) {
                      return one.event == event && isListed(one.state, listed) && isOneOf(one.role, roles);
                  }).size());
}

Result<std::vector<ListPlace>> MemoryStore::listPlaces(EventId event, int limit, Listed listed, Roles roles)
{
    std::vector<ListPlace> found;
    const auto all = participants(event, ParticipantOrder::AsGiven, {}, limit, listed, roles);
    for (const Participant &one : *all)
        found.push_back({one.registration.position, one.registration.id});
    return found;
}

Result<qint64> MemoryStore::lastPosition(EventId event)
{
    qint64 last = 0;
    for (const auto &[id, registration] : m_rows.table<Registration>())
        if (registration.event == event)
            last = std::max(last, registration.position);
    return last;
}

Result<std::optional<Participant>> MemoryStore::participant(RegistrationId id)
{
    const Registration *registration = m_rows.find(id);
    if (!registration)
        return std::optional<Participant>();
    return std::optional<Participant>(Participant{*registration, m_rows.table<Person>().at(registration->person)});
}

QString MemoryStore::folded(const QString &text) const
{
    return m_keys ? m_keys->searchKey(text) : text.toCaseFolded().remove(u' ');
}

std::optional<FoundIn> MemoryStore::placeIn(const Person &person, const QString &word) const
{
    const QString name = folded(person.given) + folded(person.surname), post = folded(person.positionTitle);
    if (name.startsWith(word))
        return FoundIn::GivenName;
    if (folded(person.surname).startsWith(word))
        return FoundIn::Surname;
    if (post.startsWith(word))
        return FoundIn::OtherField;
    if ((folded(person.title) + name).contains(word) || post.contains(word))
        return FoundIn::Within;
    return std::nullopt;
}

Result<std::vector<FoundPerson>> MemoryStore::search(const QString &typed, int limit)
{
    std::vector<FoundPerson> found;
    const QString word = folded(typed);
    if (word.isEmpty())
        return found;
    for (const auto &[id, person] : m_rows.table<Person>()) {
        if (const auto in = placeIn(person, word)) {
            FoundPerson one{person, *in, {}};
            for (const auto &[key, registration] : m_rows.table<Registration>())
                if (!one.registration && registration.person == id)
                    one.registration = registration;
            found.push_back(std::move(one));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.in < b.in; });
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    const auto place = [&](const FoundPerson &one) {
        QByteArray given = key(one.person.given), surname = key(one.person.surname);
        if (one.in == FoundIn::Surname)
            given.swap(surname);
        return std::make_tuple(one.in, given, surname);
    };
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return found;
}

Result<std::vector<Registration>> MemoryStore::registrationsOf(PersonId person)
{
    return rowsWhere<Registration>([person](const Registration &one) { return one.person == person; });
}

Result<std::vector<Registration>> MemoryStore::replacing(RegistrationId registration)
{
    return rowsWhere<Registration>([registration](const Registration &one) { return one.replaces == registration; });
}

Result<std::vector<Contact>> MemoryStore::contactsOf(PersonId person)
{
    return rowsWhere<Contact>([person](const Contact &one) { return one.person == person; });
}

Result<std::vector<Contact>> MemoryStore::contactsOf(OrganisationId organisation)
{
    return rowsWhere<Contact>([organisation](const Contact &one) { return one.organisation == organisation; });
}

Result<std::vector<Attendance>> MemoryStore::attendanceOf(RegistrationId registration)
{
    auto found =
        rowsWhere<Attendance>([registration](const Attendance &one) { return one.registration == registration; });
    std::stable_sort(found.begin(), found.end(), [](const Attendance &a, const Attendance &b) {
        return std::tie(a.date, a.half) < std::tie(b.date, b.half);
    });
    return found;
}

Result<std::vector<DistinctPersons>> MemoryStore::distinctFrom(PersonId person)
{
    return rowsWhere<DistinctPersons>(
        [person](const DistinctPersons &one) { return one.first == person || one.second == person; });
}

Result<std::vector<RegistrationCount>> MemoryStore::registrationCounts(EventId event)
{
    std::map<std::tuple<ProvinceId, QString, QString>, RegistrationCount> counts;
    for (const auto &[id, one] : m_rows.table<Registration>()) {
        if (one.event != event)
            continue;
        auto &count = counts[{one.province, enumName(one.role), enumName(one.state)}];
        count = {one.province, one.role, one.state, count.count + 1};
    }
    std::vector<RegistrationCount> found;
    for (const auto &[key, count] : counts)
        found.push_back(count);
    return found;
}

Result<std::vector<AttendanceCount>> MemoryStore::attendanceCounts(EventId event)
{
    std::map<std::tuple<ProvinceId, QString, QDate, HalfDay>, std::set<RegistrationId>> who;
    for (const auto &[id, one] : m_rows.table<Attendance>()) {
        const Registration *registration = m_rows.find(one.registration);
        if (one.event == event)
            who[{registration->province, enumName(registration->role), one.date, one.half}].insert(registration->id);
    }
    std::vector<AttendanceCount> found;
    for (const auto &[key, came] : who) {
        const auto &[province, role, date, half] = key;
        found.push_back({province, *enumFromName<RegistrationRole>(role), date, half, qint64(came.size())});
    }
    return found;
}

Result<std::vector<AtDesk>> MemoryStore::atDesk(const DeskQuery &query)
{
    const QString key = folded(query.word);
    std::vector<AtDesk> found;
    const auto all = participants(query.event, ParticipantOrder::AsGiven, {}, std::numeric_limits<int>::max(),
                                  query.listed, query.roles);
    for (const Participant &one : *all) {
        const auto &[registration, person] = one;
        const std::pair place(registration.position, registration.id);
        const bool has = (folded(person.title) + folded(person.given) + folded(person.surname)).contains(key) ||
                         folded(person.positionTitle).contains(key);
        if (!has || (query.province && registration.province != *query.province) ||
            (query.after && place <= std::pair(query.after->position, query.after->id)))
            continue;
        AtDesk row{one, {}};
        const auto attended = attendanceOf(registration.id);
        for (const Attendance &each : *attended)
            if (!row.attendance && each.date == query.date && each.half == query.half)
                row.attendance = each;
        if (query.came == DeskQuery::Came::Either || row.attendance.has_value() == (query.came == DeskQuery::Came::Yes))
            found.push_back(std::move(row));
    }
    if (found.size() > size_t(query.limit))
        found.resize(size_t(query.limit));
    return found;
}

Result<std::vector<Participant>> MemoryStore::team(EventId event, int limit)
{
    std::vector<Participant> found;
    for (const auto &[id, one] : m_rows.table<Registration>())
        if (one.role != RegistrationRole::Trainee && (!event.isValid() || one.event == event))
            found.push_back({one, m_rows.table<Person>().at(one.person)});
    std::stable_sort(found.begin(), found.end(), [event](const Participant &a, const Participant &b) {
        return event.isValid() ? a.registration.position < b.registration.position
                               : b.registration.id < a.registration.id;
    });
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    return found;
}

/// 0 for the same name, 1 for one that is a mark apart, nothing for others.
std::optional<int> MemoryStore::distance(const Person &a, const Person &b) const
{
    const QString nameA = folded(a.given) + folded(a.surname), nameB = folded(b.given) + folded(b.surname);
    if (a.id == b.id || withoutMarks(nameA).isEmpty() || withoutMarks(nameA) != withoutMarks(nameB))
        return std::nullopt;
    for (const auto &[id, one] : m_rows.table<DistinctPersons>())
        if (one.first == std::min(a.id, b.id) && one.second == std::max(a.id, b.id))
            return std::nullopt;
    if (nameA == nameB)
        return 0;
    return isOneApart(nameA, nameB) ? std::optional(1) : std::nullopt;
}

Result<std::vector<Person>> MemoryStore::alike(const Person &person, int limit)
{
    std::vector<Person> found;
    for (const int wanted : {0, 1})
        for (const auto &[id, other] : m_rows.table<Person>())
            if (distance(person, other) == wanted && int(found.size()) < limit)
                found.push_back(other);
    return found;
}

Result<std::vector<AlikePersons>> MemoryStore::alikePairs(EventId event, int limit)
{
    const auto all = participants(event, ParticipantOrder::AsGiven, {}, std::numeric_limits<int>::max());
    const auto takesPart = [&](PersonId id) {
        return std::any_of(all->begin(), all->end(), [id](const Participant &one) { return one.person.id == id; });
    };
    std::vector<AlikePersons> found;
    for (const Participant &one : *all)
        for (const auto &[id, other] : m_rows.table<Person>())
            if (distance(one.person, other) && (one.person.id < id || !takesPart(id)) && int(found.size()) < limit)
                found.push_back({one.person, other});
    return found;
}

template <class R>
Result<void> MemoryStore::each(const std::function<bool(const R &)> &take) const
{
    for (const auto &[id, row] : m_rows.table<R>())
        if (!take(row))
            break;
    return {};
}

Result<void> MemoryStore::eachPerson(const std::function<bool(const Person &)> &take)
{
    return each(take);
}

Result<void> MemoryStore::eachContact(const std::function<bool(const Contact &)> &take)
{
    return each(take);
}

Result<void> MemoryStore::eachRegistration(const std::function<bool(const Registration &)> &take)
{
    return each(take);
}

Result<void> MemoryStore::eachAttendance(const std::function<bool(const Attendance &)> &take)
{
    return each(take);
}

Result<void> MemoryStore::eachDistinctPersons(const std::function<bool(const DistinctPersons &)> &take)
{
    return each(take);
}

} // namespace ruam::test
