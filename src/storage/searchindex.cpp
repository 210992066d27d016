#include "searchindex.h"

#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::storage {

using namespace core;

namespace {

/// Separates name and position in search_text, so that no word is found across them.
constexpr QChar kFieldEnd = u'\n';

/// Ends the text in the full-text table, so that its last two letters begin an entry too.
QString withEnd(const QString &text)
{
    return text + QString(kEntryLetters - 1, kFieldEnd);
}

QString prefixSql(const char *column)
{
    // Not empty, or the index of positions would not serve.
    return QStringLiteral("SELECT %1 FROM person WHERE %2 >= ? AND %2 < ? AND %2 <> '' ORDER BY %2, id LIMIT ?")
        .arg(columnList(Kind::Person), QLatin1String(column));
}

/// The first entries from a text on. Each is looked up by itself: walking along them would read all they hold.
constexpr char kBeginning[] =
    "WITH RECURSIVE entry (term) AS (SELECT (SELECT term FROM person_term WHERE term >= ? LIMIT 1) UNION ALL "
    "SELECT (SELECT term FROM person_term WHERE term >= entry.term || char(1) LIMIT 1) FROM entry "
    "WHERE entry.term IS NOT NULL) SELECT term FROM entry LIMIT ?";

QString quotedEntry(QString entry)
{
    return u'"' + entry.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString entriesOf(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    QStringList entries;
    for (qsizetype at = 0; at + kEntryLetters <= letters.size(); ++at)
        entries +=
            quotedEntry(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data() + at), kEntryLetters));
    entries.removeDuplicates();
    return entries.join(u" AND ");
}

QString SearchKeys::text() const
{
    return post.isEmpty() ? title + name : title + name + kFieldEnd + post;
}

SearchKeys searchKeysOf(const Person &person, const TextKeys &keys)
{
    const auto folded = [&keys](const QString &text) { return QStringLiteral("") + keys.searchKey(text); };
    SearchKeys made;
    made.surname = folded(person.surname);
    made.post = folded(person.positionTitle);
    made.name = folded(person.given) + made.surname;
    made.title = folded(person.title);
    made.letters = QStringLiteral("") + withoutMarks(made.name);
    return made;
}

SearchIndex::SearchIndex(Connection &connection, const TextKeys &keys)
    : m_connection(connection), m_keys(keys),
      m_text(connection, QStringLiteral("SELECT search_text FROM person WHERE id = ?")),
      m_add(connection, QStringLiteral("INSERT INTO person_trigram (rowid, text) SELECT p.id, p.search_text || "
                                       "char(10, 10) FROM json_each(?) j CROSS JOIN person p ON p.id = j.value")),
      m_remove(connection,
               QStringLiteral("INSERT INTO person_trigram (person_trigram, rowid, text) VALUES ('delete', ?, ?)")),
      m_byName(connection, prefixSql("search_name")), m_bySurname(connection, prefixSql("search_surname")),
      m_byPost(connection, prefixSql("search_post")),
      m_within(connection, QStringLiteral("SELECT %1 FROM person_trigram f CROSS JOIN person p ON p.id = f.rowid "
                                          "WHERE person_trigram MATCH ? AND instr(p.search_text, ?) "
                                          "ORDER BY f.rowid LIMIT ?")
                               .arg(columnList(Kind::Person, QStringLiteral("p.")))),
      m_beginning(connection, QLatin1String(kBeginning)),
      m_registration(connection,
                     QStringLiteral("SELECT %1 FROM registration WHERE person = ? ORDER BY person, id LIMIT 1")
                         .arg(columnList(Kind::Registration)))
{
}

Result<void> SearchIndex::forget(const ChangeSet &changes)
{
    m_missing.clear();
    for (const RowChange<Person> &row : changes.of<Person>()) {
        const qint64 id = row.id().value;
        if (row.before) {
            if (auto ok = m_text.run({id}); !ok)
                return ok;
            auto found = m_text.next();
            if (!found)
                return found.error();
            const QString before = *found ? m_text.value(0).toString() : QString();
            m_text.finish();
            if (row.after && before == searchKeysOf(*row.after, m_keys).text())
                continue;
            if (*found)
                if (auto ok = m_remove.run({id, withEnd(before)}); !ok)
                    return ok;
        }
        if (row.after)
            m_missing.push_back(id);
    }
    return {};
}

Result<void> SearchIndex::gatherEntries(qint64 bytes)
{
    return m_connection.run(
        QStringLiteral("INSERT INTO person_trigram (person_trigram, rank) VALUES ('hashsize', %1)").arg(bytes));
}

Result<void> SearchIndex::add(WriteWatch &watch)
{
    // Entries are gathered in memory before they are written: the more at a time, the less is merged afterwards.
    constexpr qint64 kUsual = 1 << 20, kLarge = 64 << 20; // bytes; the first is what FTS5 takes by itself
    const bool isMany = qint64(m_missing.size()) >= kManyRows;
    if (isMany)
        if (auto ok = gatherEntries(kLarge); !ok)
            return ok;
    constexpr qsizetype kAtOnce = 500;
    for (size_t from = 0; from < m_missing.size(); from += kAtOnce) {
        QStringList ids;
        for (size_t i = from; i < m_missing.size() && ids.size() < kAtOnce; ++i)
            ids += QString::number(m_missing[i]);
        if (auto ok = m_add.run({u'[' + ids.join(u',') + u']'}); !ok)
            return ok;
        if (auto ok = watch.tell(ids.size()); !ok)
            return ok;
    }
    m_missing.clear();
    return isMany ? gatherEntries(kUsual) : Result<void>();
}

Result<void> SearchIndex::rebuild()
{
    if (auto ok = m_connection.run(QStringLiteral("INSERT INTO person_trigram (person_trigram) VALUES ('delete-all')"));
        !ok)
        return ok;
    return m_connection.run(QStringLiteral("INSERT INTO person_trigram (rowid, text) "
                                           "SELECT id, search_text || char(10, 10) FROM person ORDER BY id"));
}

Result<void> SearchIndex::collect(Query &rows, const QVariantList &values, FoundIn in, size_t limit,
                                  std::vector<FoundPerson> &found)
{
    if (auto ok = rows.run(values); !ok)
        return ok;
    auto row = rows.next();
    for (; row && *row && found.size() < limit; row = rows.next()) {
        auto person = readRecord<Person>(m_connection, rows);
        if (!person) {
            rows.finish();
            return person.error();
        }
        const auto same = [&](const FoundPerson &one) { return one.person.id == person->id; };
        if (std::none_of(found.begin(), found.end(), same))
            found.push_back({std::move(*person), in, {}});
    }
    if (!row)
        return row.error();
    rows.finish();
    return {};
}

Result<void> SearchIndex::collectWithin(const QString &entries, const QString &word, size_t limit,
                                        std::vector<FoundPerson> &found)
{
    // Those found already may come again.
    return collect(m_within, {entries, word, qint64(limit + found.size())}, FoundIn::Within, limit, found);
}

/// By the entries that begin with a word shorter than they are: some at a time, for one letter begins very many where
/// it stands in very many texts, and then the first of them find enough.
Result<void> SearchIndex::collectShort(const QString &word, size_t limit, std::vector<FoundPerson> &found)
{
    constexpr int kAtOnce = 64;
    QString from = word;
    while (found.size() < limit) {
        if (auto ok = m_beginning.run({from, kAtOnce}); !ok)
            return ok;
        QStringList entries;
        auto row = m_beginning.next();
        for (; row && *row; row = m_beginning.next()) {
            const QString entry = m_beginning.value(0).toString();
            if (!entry.startsWith(word))
                break;
            entries += quotedEntry(entry);
            from = entry + QChar(1);
        }
        m_beginning.finish();
        if (!row)
            return row.error();
        if (!entries.isEmpty())
            if (auto ok = collectWithin(entries.join(u" OR "), word, limit, found); !ok)
                return ok;
        if (entries.size() < kAtOnce)
            return {};
    }
    return {};
}

Result<std::vector<FoundPerson>> SearchIndex::search(const QString &typed, int limit)
{
    std::vector<FoundPerson> found;
    const QString word = m_keys.searchKey(typed);
    if (word.isEmpty() || limit <= 0)
        return found;
    const auto most = size_t(limit);
    const QString beyond = word + QString::fromUcs4(U"\U0010FFFF", 1);
    const std::tuple<Query *, FoundIn> prefixes[] = {
        {&m_byName, FoundIn::GivenName}, {&m_bySurname, FoundIn::Surname}, {&m_byPost, FoundIn::OtherField}};
    for (const auto &[rows, in] : prefixes)
        if (found.size() < most)
            if (auto ok = collect(*rows, {word, beyond, qint64(most + found.size())}, in, most, found); !ok)
                return ok.error();
    if (found.size() < most) {
        const QString entries = entriesOf(word);
        auto ok = entries.isEmpty() ? collectShort(word, most, found) : collectWithin(entries, word, most, found);
        if (!ok)
            return ok.error();
    }
    for (FoundPerson &one : found) {
        if (auto ok = m_registration.run({one.person.id.value}); !ok)
            return ok.error();
        auto row = m_registration.next();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        auto registration = readRecord<Registration>(m_connection, m_registration);
        m_registration.finish();
        if (!registration)
            return registration.error();
        one.registration = std::move(*registration);
    }
    return found;
}

} // namespace ruam::storage
