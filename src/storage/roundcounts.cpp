#include "roundcounts.h"

namespace ruam::storage {

using namespace core;

namespace {

/// With more rows in one step, reading anew is less work.
constexpr size_t kFollowed = 200;

template <class Key>
void addTo(std::map<Key, qint64> &counts, const Key &key, qint64 by)
{
    const auto at = counts.try_emplace(key, 0).first;
    if ((at->second += by) == 0)
        counts.erase(at);
}

} // namespace

struct RoundCounts::Mark
{
    EventId event;
    RegistrationId registration;
    QDate date;
    HalfDay half = HalfDay::Morning;
    friend auto operator<=>(const Mark &a, const Mark &b)
    {
        return std::tuple(a.event.value, a.registration.value, a.date.toJulianDay(), a.half) <=>
               std::tuple(b.event.value, b.registration.value, b.date.toJulianDay(), b.half);
    }
};

RoundCounts::RoundCounts(Connection &connection)
    : m_connection(connection),
      m_registered(connection, QStringLiteral("SELECT province, role, state, count(*) FROM registration "
                                              "WHERE event = ? GROUP BY province, role, state")),
      m_came(connection, QStringLiteral("SELECT r.province, a.date, a.half, count(DISTINCT a.registration), r.role "
                                        "FROM attendance a JOIN registration r ON r.id = a.registration "
                                        "WHERE a.event = ? GROUP BY r.province, r.role, a.date, a.half")),
      m_marks(connection, QStringLiteral("SELECT r.province, r.role, (SELECT count(*) FROM attendance a WHERE "
                                         "a.registration = r.id AND a.event = ? AND a.date = ? AND a.half = ?) "
                                         "FROM registration r WHERE r.id = ?"))
{
}

/// What another program wrote is not followed.
Result<RoundCounts::Kept *> RoundCounts::keptOf(EventId event)
{
    const auto version = m_connection.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    if (m_dataVersion != version->toLongLong())
        m_kept.clear();
    m_dataVersion = version->toLongLong();
    return &m_kept[event];
}

RoundCounts::Kept *RoundCounts::known(EventId event)
{
    const auto at = m_kept.find(event);
    return at == m_kept.end() ? nullptr : &at->second;
}

Result<void> RoundCounts::readRegistered(EventId event, Kept &kept)
{
    std::map<RegisteredKey, qint64> counts;
    auto ok = eachRow(m_registered, {event.value}, [&]() -> Result<bool> {
        const auto role = enumFromName<RegistrationRole>(m_registered.value(1).toString());
        const auto state = enumFromName<RegistrationState>(m_registered.value(2).toString());
        if (!role || !state)
            return damaged(Kind::Registration);
        addTo(counts, {{idFromSql(Kind::Province, m_registered.value(0))}, *role, *state},
              m_registered.value(3).toLongLong());
        return true;
    });
    if (ok)
        kept.registered = std::move(counts);
    return ok;
}

Result<void> RoundCounts::readCame(EventId event, Kept &kept)
{
    std::map<CameKey, qint64> counts;
    auto ok = eachRow(m_came, {event.value}, [&]() -> Result<bool> {
        const auto half = enumFromName<HalfDay>(m_came.value(2).toString());
        const auto role = enumFromName<RegistrationRole>(m_came.value(4).toString());
        if (!half || !role)
            return damaged(Kind::Attendance);
        const QDate date = QDate::fromString(m_came.value(1).toString(), Qt::ISODate);
        addTo(counts, {{idFromSql(Kind::Province, m_came.value(0))}, date, *half, *role}, m_came.value(3).toLongLong());
        return true;
    });
    if (ok)
        kept.came = std::move(counts);
    return ok;
}

Error RoundCounts::damaged(Kind kind) const
{
    return {Code::FileDamaged, {m_connection.shownPath()}, QString::fromLatin1(kindName(kind))};
}

Result<std::vector<RegistrationCount>> RoundCounts::registered(EventId event)
{
    const auto kept = keptOf(event);
    if (!kept)
        return kept.error();
    if (!(*kept)->registered)
        if (auto ok = readRegistered(event, **kept); !ok)
            return ok.error();
    std::vector<RegistrationCount> counts;
    for (const auto &[key, count] : *(*kept)->registered)
        counts.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    return counts;
}

Result<std::vector<AttendanceCount>> RoundCounts::came(EventId event)
{
    const auto kept = keptOf(event);
    if (!kept)
        return kept.error();
    if (!(*kept)->came)
        if (auto ok = readCame(event, **kept); !ok)
            return ok.error();
    std::vector<AttendanceCount> counts;
    for (const auto &[key, count] : *(*kept)->came)
        counts.push_back({std::get<0>(key), std::get<3>(key), std::get<1>(key), std::get<2>(key), count});
    return counts;
}

void RoundCounts::follow(const ChangeSet &changes)
{
    const auto &marks = changes.of<Attendance>();
    if (m_kept.empty())
        return;
    if (changes.of<Registration>().size() + marks.size() > kFollowed) {
        m_kept.clear();
        return;
    }
    followRegistrations(changes);
    std::map<Mark, qint64> added;
    for (const RowChange<Attendance> &row : marks) {
        if (row.before)
            --added[{row.before->event, row.before->registration, row.before->date, row.before->half}];
        if (row.after)
            ++added[{row.after->event, row.after->registration, row.after->date, row.after->half}];
    }
    for (const auto &[mark, count] : added)
        if (count != 0 && !followMark(mark, count))
            m_kept.erase(mark.event);
}

void RoundCounts::followRegistrations(const ChangeSet &changes)
{
    const auto keyOf = [](const Registration &one) { return RegisteredKey{one.province, one.role, one.state}; };
    for (const RowChange<Registration> &row : changes.of<Registration>()) {
        for (const auto &[one, by] : {std::pair(row.before, -1), std::pair(row.after, 1)}) {
            Kept *kept = one ? known(one->event) : nullptr;
            if (kept && kept->registered)
                addTo(*kept->registered, keyOf(*one), by);
        }
        // The marks of one who is of another province now, or gone, were counted for the one before.
        const bool same = row.before && row.after && row.before->event == row.after->event &&
                          row.before->province == row.after->province && row.before->role == row.after->role;
        if (Kept *kept = row.before && !same ? known(row.before->event) : nullptr)
            kept->came.reset();
        if (Kept *kept = row.before && row.after && !same ? known(row.after->event) : nullptr)
            kept->came.reset();
    }
}

/// `added` marks more than before, or fewer: it counts only whether there is one.
Result<void> RoundCounts::followMark(const Mark &mark, qint64 added)
{
    Kept *kept = known(mark.event);
    if (!kept || !kept->came)
        return {};
    if (auto ok = m_marks.run(
            {mark.event.value, mark.date.toString(Qt::ISODate), enumName(mark.half), mark.registration.value});
        !ok)
        return ok;
    const auto row = m_marks.next();
    if (!row)
        return row.error();
    const auto role = *row ? enumFromName<RegistrationRole>(m_marks.value(1).toString()) : std::nullopt;
    const ProvinceId province{*row ? idFromSql(Kind::Province, m_marks.value(0)) : 0};
    const qint64 now = *row ? m_marks.value(2).toLongLong() : 0;
    m_marks.finish();
    if (!role)
        return damaged(Kind::Registration);
    const qint64 before = now - added;
    addTo(*kept->came, {province, mark.date, mark.half, *role}, qint64(now > 0) - qint64(before > 0));
    return {};
}

} // namespace ruam::storage
