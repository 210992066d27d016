#include "participants.h"

#include "sortkeys.h"

namespace ruam::storage {

using namespace core;

namespace {

QString participantSql(const QString &condition)
{
    return QStringLiteral("SELECT %1, %2 FROM registration r JOIN person p ON p.id = r.person WHERE %3")
        .arg(columnList(Kind::Registration, QStringLiteral("r.")), columnList(Kind::Person, QStringLiteral("p.")),
             condition);
}

/// The columns that put the registrations of one event in order. Ids break ties.
QString orderColumns(ParticipantOrder order)
{
    switch (order) {
    case ParticipantOrder::AsGiven:
        return QStringLiteral("r.position, r.id");
    case ParticipantOrder::ByName:
        return QStringLiteral("r.sort_given, r.sort_surname, r.id");
    case ParticipantOrder::ByProvince:
        break;
    }
    return QStringLiteral("r.sort_province, r.position, r.id");
}

constexpr Listed kListed[] = {Listed::Expected, Listed::Current, Listed::Everyone};
constexpr ParticipantOrder kOrders[] = {ParticipantOrder::AsGiven, ParticipantOrder::ByName,
                                        ParticipantOrder::ByProvince};

/// Its question marks stand for rolesValues().
constexpr char kRolesSql[] = " AND (? OR (r.role IN ('trainee', 'observer')) = ?)";

QVariantList rolesValues(Roles roles)
{
    return {roles == Roles::All, roles == Roles::Attending};
}

/// What is left out is little: the walk along the index passes it over.
QString listedSql(Listed listed)
{
    switch (listed) {
    case Listed::Expected:
        return QStringLiteral(" AND r.state IN ('named', 'confirmed')");
    case Listed::Current:
        return QStringLiteral(" AND r.state IN ('named', 'confirmed', 'reserve')");
    case Listed::Everyone:
        break;
    }
    return {};
}

QString pageSql(ParticipantOrder order, Listed listed, bool following)
{
    const QString columns = orderColumns(order);
    QString condition = QStringLiteral("r.event = ?") + QLatin1String(kRolesSql) + listedSql(listed);
    if (following) {
        const QStringList marks(columns.count(u',') + 1, QStringLiteral("?"));
        condition += QStringLiteral(" AND (%1) > (%2)").arg(columns, marks.join(u", "));
    }
    return participantSql(condition) + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(columns);
}

/// A stored key, to be bound again: Qt reads an empty BLOB as a null one, and binds that as NULL.
QByteArray storedKey(const QVariant &stored)
{
    const QByteArray key = stored.toByteArray();
    return key.isNull() ? QByteArray("") : key;
}

} // namespace

Participants::Pages::Pages(Connection &connection, ParticipantOrder order, Listed listed)
    : first(connection, pageSql(order, listed, false)), following(connection, pageSql(order, listed, true))
{
}

Participants::Participants(Connection &connection, const TextKeys &keys)
    : m_connection(connection), m_keys(keys), m_find(connection, participantSql(QStringLiteral("r.id = ?"))),
      m_lastPosition(connection, QStringLiteral("SELECT max(position) FROM registration WHERE event = ?")),
      m_storedKeys(connection, QStringLiteral("SELECT sort_given, sort_surname FROM registration WHERE id = ?")),
      m_provinceKey(connection, QStringLiteral("SELECT sort_name FROM province WHERE id = ?"))
{
    for (const Listed listed : kListed) {
        for (const ParticipantOrder order : kOrders)
            m_pages.emplace_back(connection, order, listed);
        m_counts.emplace_back(connection, QStringLiteral("SELECT count(*) FROM registration r WHERE r.event = ?") +
                                              QLatin1String(kRolesSql) + listedSql(listed));
        m_places.emplace_back(connection,
                              QStringLiteral("SELECT r.position, r.id FROM registration r WHERE r.event = ?") +
                                  QLatin1String(kRolesSql) + listedSql(listed) +
                                  QStringLiteral(" ORDER BY %1 LIMIT ?").arg(orderColumns(ParticipantOrder::AsGiven)));
    }
}

Result<Participant> Participants::read(const Query &row) const
{
    auto registration = readRecord<Registration>(m_connection, row);
    if (!registration)
        return registration.error();
    auto person = readRecord<Person>(m_connection, row, columnCount(Kind::Registration));
    if (!person)
        return person.error();
    return Participant{std::move(*registration), std::move(*person)};
}

Result<QVariantList> Participants::placeOf(const Participant &participant, ParticipantOrder order)
{
    const Registration &registration = participant.registration;
    const qint64 id = registration.id.value;
    switch (order) {
    case ParticipantOrder::AsGiven:
        return QVariantList{registration.position, id};
    case ParticipantOrder::ByName: {
        // The keys that stand in the file, which may be of another version than ours if it is read-only.
        if (auto ok = m_storedKeys.run({id}); !ok)
            return ok.error();
        auto found = m_storedKeys.next();
        if (!found)
            return found.error();
        QVariantList place{boundKey(m_keys, participant.person.given), boundKey(m_keys, participant.person.surname),
                           id};
        if (*found)
            place = {storedKey(m_storedKeys.value(0)), storedKey(m_storedKeys.value(1)), id};
        m_storedKeys.finish();
        return place;
    }
    case ParticipantOrder::ByProvince:
        break;
    }
    if (auto ok = m_provinceKey.run({idToSql(Kind::Province, registration.province.value)}); !ok)
        return ok.error();
    auto found = m_provinceKey.next();
    if (!found)
        return found.error();
    QVariantList place{storedKey(*found ? m_provinceKey.value(0) : QVariant()), registration.position, id};
    m_provinceKey.finish();
    return place;
}

Result<std::vector<Participant>> Participants::page(EventId event, ParticipantOrder order,
                                                    const std::optional<Participant> &after, int limit, Listed listed,
                                                    Roles roles)
{
    QVariantList values = QVariantList{event.value} + rolesValues(roles);
    if (after) {
        auto place = placeOf(*after, order);
        if (!place)
            return place.error();
        values += *place;
    }
    values += limit;
    Pages &pages = m_pages[size_t(listed) * std::size(kOrders) + size_t(order)];
    Query &rows = after ? pages.following : pages.first;
    if (auto ok = rows.run(values); !ok)
        return ok.error();
    std::vector<Participant> found;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        auto participant = read(rows);
        if (!participant) {
            rows.finish();
            return participant.error();
        }
        found.push_back(std::move(*participant));
    }
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<Participant>> Participants::find(RegistrationId id)
{
    if (auto ok = m_find.run({id.value}); !ok)
        return ok.error();
    auto row = m_find.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Participant>();
    auto participant = read(m_find);
    m_find.finish();
    if (!participant)
        return participant.error();
    return std::optional<Participant>(std::move(*participant));
}

namespace {

Result<qint64> numberOf(Query &statement, const QVariantList &values)
{
    if (auto ok = statement.run(values); !ok)
        return ok.error();
    auto row = statement.next();
    if (!row)
        return row.error();
    const qint64 number = *row ? statement.value(0).toLongLong() : 0;
    statement.finish();
    return number;
}

} // namespace

Result<qint64> Participants::count(EventId event, Listed listed, Roles roles)
{
    return numberOf(m_counts[size_t(listed)], QVariantList{event.value} + rolesValues(roles));
}

Result<std::vector<ListPlace>> Participants::places(EventId event, int limit, Listed listed, Roles roles)
{
    Query &rows = m_places[size_t(listed)];
    std::vector<ListPlace> found;
    auto ok =
        eachRow(rows, QVariantList{event.value} + rolesValues(roles) + QVariantList{limit}, [&]() -> Result<bool> {
            found.push_back({rows.value(0).toLongLong(), {rows.value(1).toLongLong()}});
            return true;
        });
    if (!ok)
        return ok.error();
    return found;
}

Result<qint64> Participants::lastPosition(EventId event)
{
    return numberOf(m_lastPosition, {event.value});
}

} // namespace ruam::storage
