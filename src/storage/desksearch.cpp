#include "desksearch.h"

#include "searchindex.h"

#include <QStringMatcher>
#include <algorithm>

namespace ruam::storage {

using namespace core;

namespace {

/// So many registrations are walked along without asking an index of words.
constexpr int kWalked = 4000;
/// So many of those found are read at a time.
constexpr int kReadAtOnce = 200;
/// Behind each text; no text and no word has it.
constexpr QChar kTextEnd(0x1E);

QString deskColumns()
{
    return QStringLiteral("%1, %2, %3")
        .arg(columnList(Kind::Registration, QStringLiteral("r.")), columnList(Kind::Person, QStringLiteral("p.")),
             columnList(Kind::Attendance, QStringLiteral("a.")));
}

/// What all statements ask after the tables: in the order of deskValues().
QString deskConditions()
{
    return QStringLiteral("r.event = ? AND (? = '' OR instr(%1, ?)) AND (? OR r.province IS ?) "
                          "AND (r.state IN ('named', 'confirmed') OR (? AND r.state = 'reserve') OR ?) "
                          "AND (? OR (r.role IN ('trainee', 'observer')) = ?) AND (? OR (a.id IS NOT NULL) = ?) ")
        .arg(QLatin1String(kSearchTextSql));
}

// Two computers may both have marked somebody; the first mark stands.
constexpr char kAttendanceJoin[] = " LEFT JOIN attendance a ON a.id = (SELECT min(m.id) FROM attendance m "
                                   "WHERE m.registration = r.id AND m.date = ? AND m.half = ?) ";

QString walkSql(const QString &condition)
{
    return QStringLiteral("SELECT %1 FROM registration r CROSS JOIN person p ON p.id = r.person %2 WHERE %3 %4 "
                          "ORDER BY r.position, r.id LIMIT ?")
        .arg(deskColumns(), QLatin1String(kAttendanceJoin), deskConditions(), condition);
}

/// By ids, so that not all of the event are walked along.
QString chosenSql()
{
    return QStringLiteral("SELECT %1 FROM json_each(?) j CROSS JOIN registration r ON r.id = j.value "
                          "CROSS JOIN person p ON p.id = r.person %2 WHERE %3 ORDER BY r.position, r.id LIMIT ?")
        .arg(deskColumns(), QLatin1String(kAttendanceJoin), deskConditions());
}

QString wordSql()
{
    return QStringLiteral("SELECT %1 FROM person_trigram f CROSS JOIN person p ON p.id = f.rowid CROSS JOIN "
                          "registration r ON r.person = p.id %2 WHERE %3 AND person_trigram MATCH ? LIMIT ?")
        .arg(deskColumns(), QLatin1String(kAttendanceJoin), deskConditions());
}

QVariantList deskValues(const DeskQuery &query, const QString &key)
{
    return {query.date.toString(Qt::ISODate),
            enumName(query.half),
            query.event.value,
            key,
            key,
            !query.province,
            query.province && query.province->isValid() ? idToSql(Kind::Province, query.province->value) : QVariant(),
            query.listed != Listed::Expected,
            query.listed == Listed::Everyone,
            query.roles == Roles::All,
            query.roles == Roles::Attending,
            query.came == DeskQuery::Came::Either,
            query.came == DeskQuery::Came::Yes};
}

std::pair<qint64, qint64> deskPlace(const AtDesk &one)
{
    return {one.participant.registration.position, one.participant.registration.id.value};
}

} // namespace

DeskSearch::DeskSearch(Connection &connection, const TextKeys &keys, size_t mostKept)
    : m_connection(connection), m_keys(keys), m_mostKept(mostKept),
      m_isLarge(connection, QStringLiteral("SELECT id FROM registration WHERE event = ? ORDER BY position, id LIMIT 1 "
                                           "OFFSET %1")
                                .arg(kWalked)),
      m_texts(connection, QStringLiteral("SELECT r.id, %1 FROM registration r CROSS JOIN person p ON p.id = r.person "
                                         "WHERE r.event = ? ORDER BY r.position, r.id LIMIT %2")
                              .arg(QLatin1String(kSearchTextSql))
                              .arg(mostKept + 1)),
      m_chosen(connection, chosenSql()), m_all(connection, walkSql({})),
      m_following(connection, walkSql(QStringLiteral("AND (r.position, r.id) > (?, ?)"))),
      m_walked(connection, walkSql(QStringLiteral("AND r.id IN (SELECT id FROM registration WHERE event = ? "
                                                  "ORDER BY position, id LIMIT %1)")
                                       .arg(kWalked))),
      m_byWord(connection, wordSql())
{
}

Result<void> DeskSearch::collect(Query &rows, const QVariantList &values, std::vector<AtDesk> &found)
{
    if (auto ok = rows.run(values); !ok)
        return ok;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        auto registration = readRecord<Registration>(m_connection, rows);
        if (!registration)
            return registration.error();
        int column = columnCount(Kind::Registration);
        auto person = readRecord<Person>(m_connection, rows, column);
        if (!person)
            return person.error();
        column += columnCount(Kind::Person);
        std::optional<Attendance> attendance;
        if (!rows.value(column).isNull()) {
            auto mark = readRecord<Attendance>(m_connection, rows, column);
            if (!mark)
                return mark.error();
            attendance = std::move(*mark);
        }
        // Found by the walk already.
        const auto same = [&](const AtDesk &one) { return one.participant.registration.id == registration->id; };
        if (std::none_of(found.rbegin(), found.rend(), same))
            found.push_back({{std::move(*registration), std::move(*person)}, std::move(attendance)});
    }
    rows.finish();
    return row ? Result<void>() : Result<void>(row.error());
}

/// Null for an event of a few hundred, which is not kept.
Result<const DeskSearch::Kept *> DeskSearch::keptOf(EventId event)
{
    const auto version = m_connection.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    if (m_kept && m_kept->event == event && m_kept->dataVersion == version->toLongLong())
        return &*m_kept;
    if (auto ok = m_isLarge.run({event.value}); !ok)
        return ok.error();
    const auto isLarge = m_isLarge.next();
    if (!isLarge)
        return isLarge.error();
    m_isLarge.finish();
    if (!*isLarge)
        return nullptr;
    m_kept = Kept{event, version->toLongLong(), true, {}, {}, {}};
    if (auto ok = m_texts.run({event.value}); !ok)
        return ok.error();
    auto row = m_texts.next();
    for (; row && *row; row = m_texts.next()) {
        m_kept->registrations.push_back(m_texts.value(0).toLongLong());
        m_kept->texts += m_texts.value(1).toString() + kTextEnd;
        m_kept->ends.push_back(m_kept->texts.size());
    }
    if (!row) {
        m_kept.reset();
        return row.error();
    }
    if (m_kept->ends.size() > m_mostKept)
        m_kept = Kept{event, version->toLongLong(), false, {}, {}, {}};
    return &*m_kept;
}

Result<std::vector<AtDesk>> DeskSearch::findKept(const Kept &kept, const DeskQuery &query, const QString &key)
{
    const QStringMatcher word(key);
    const QVariantList asked = deskValues(query, QStringLiteral(""));
    std::vector<AtDesk> found;
    QStringList chosen;
    for (qsizetype at = 0; at >= 0 && int(found.size()) < query.limit;) {
        at = word.indexIn(kept.texts, at);
        if (at >= 0) {
            const auto end = std::upper_bound(kept.ends.begin(), kept.ends.end(), at);
            chosen += QString::number(kept.registrations[size_t(end - kept.ends.begin())]);
            at = *end;
        }
        if (chosen.empty() || (at >= 0 && chosen.size() < kReadAtOnce))
            continue;
        const QString ids = u'[' + chosen.join(u',') + u']';
        if (auto ok =
                collect(m_chosen, QVariantList{ids} + asked + QVariantList{query.limit - int(found.size())}, found);
            !ok)
            return ok.error();
        chosen.clear();
    }
    return found;
}

Result<std::vector<AtDesk>> DeskSearch::findAmongAll(const DeskQuery &query, const QString &key)
{
    std::vector<AtDesk> found;
    const QVariantList asked = deskValues(query, key);
    if (auto ok = collect(m_walked, asked + QVariantList{query.event.value, query.limit}, found); !ok)
        return ok.error();
    if (int(found.size()) >= query.limit)
        return found;
    // A word too short to have entries is looked for in all of them, and is seldom rare enough to come to their end.
    const QString entries = entriesOf(key);
    if (auto ok = entries.isEmpty() ? collect(m_all, asked + QVariantList{query.limit}, found)
                                    : collect(m_byWord, asked + QVariantList{entries, query.limit}, found);
        !ok)
        return ok.error();
    std::sort(found.begin(), found.end(), [](const AtDesk &a, const AtDesk &b) { return deskPlace(a) < deskPlace(b); });
    if (int(found.size()) > query.limit)
        found.resize(size_t(query.limit));
    return found;
}

Result<std::vector<AtDesk>> DeskSearch::find(const DeskQuery &query)
{
    const QString key = QStringLiteral("") + m_keys.searchKey(query.word);
    // Also where no word is asked for: the desk is opened so, and the first word shall not wait.
    const auto kept = keptOf(query.event);
    if (!kept)
        return kept.error();
    if (*kept && !key.isEmpty())
        return (*kept)->isWhole ? findKept(**kept, query, key) : findAmongAll(query, key);
    std::vector<AtDesk> found;
    QVariantList values = deskValues(query, key);
    if (query.after)
        values += {query.after->position, query.after->id.value};
    values += query.limit;
    if (auto ok = collect(query.after ? m_following : m_all, values, found); !ok)
        return ok.error();
    return found;
}

} // namespace ruam::storage
