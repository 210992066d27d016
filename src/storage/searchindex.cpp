#include "searchindex.h"

#include "madeahead.h"

#include <ruam/core/text.h>

#include <algorithm>

namespace ruam::storage {

using namespace core;

namespace {

constexpr char kTrigramTable[] = "person_trigram";
constexpr char kGramTable[] = "person_gram";

/// Letters that the trigram table takes at a time.
constexpr qsizetype kGram = 3;

/// Separates name and position in search_text, so that no word is found across them.
constexpr QChar kFieldEnd = u'\n';

void appendHexadecimal(QString &text, uint letter)
{
    constexpr int kHighest = 20; // six digits
    for (int shift = kHighest; shift >= 0; shift -= 4)
        text += QLatin1Char("0123456789abcdef"[(letter >> shift) & 0xF]);
}

/// One- and two-letter grams, each once. Written by hand and not by arg(): that took nearly a third of writing a list.
QString gramsOf(const QString &text)
{
    constexpr int kHigher = 32;
    const QList<uint> letters = text.toUcs4();
    std::vector<quint64> grams; // a letter, and below it the one that follows, from 1; 0 for none
    grams.reserve(size_t(2 * letters.size()));
    for (qsizetype at = 0; at < letters.size(); ++at) {
        const quint64 first = quint64(letters[at]) << kHigher;
        grams.push_back(first);
        if (at + 1 < letters.size())
            grams.push_back(first | (quint64(letters[at + 1]) + 1));
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    QString tokens;
    tokens.reserve(qsizetype(grams.size()) * 13);
    for (const quint64 gram : grams) {
        if (!tokens.isEmpty())
            tokens += u' ';
        appendHexadecimal(tokens, uint(gram >> kHigher));
        if (const uint second = uint(gram))
            appendHexadecimal(tokens, second - 1);
    }
    return tokens;
}

/// A query that asks for every three letters of the word.
QString trigramsOf(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    QStringList terms;
    for (qsizetype at = 0; at + kGram <= letters.size(); ++at) {
        QString term = QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data() + at), kGram);
        terms += u'"' + term.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    terms.removeDuplicates();
    return terms.join(u" AND ");
}

QString prefixSql(const char *column)
{
    // Not empty, or the index of positions would not serve.
    return QStringLiteral("SELECT %1 FROM person WHERE %2 >= ? AND %2 < ? AND %2 <> '' ORDER BY %2, id LIMIT ?")
        .arg(columnList(Kind::Person), QLatin1String(column));
}

QString matchSql(const char *table)
{
    return QStringLiteral("SELECT %1 FROM %2 f CROSS JOIN person p ON p.id = f.rowid WHERE %2 MATCH ? "
                          "AND instr(p.search_text, ?) ORDER BY f.rowid LIMIT ?")
        .arg(columnList(Kind::Person, QStringLiteral("p.")), QLatin1String(table));
}

QString addSql(const char *table)
{
    return QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?, ?)").arg(QLatin1String(table));
}

QString removeEntrySql(const char *table)
{
    return QStringLiteral("INSERT INTO %1 (%1, rowid, text) VALUES ('delete', ?, ?)").arg(QLatin1String(table));
}

QString searchTextOf(const Person &person, const TextKeys &keys)
{
    return searchValues(person, keys).constLast().toString();
}

} // namespace

WordMatch matchOf(const QString &word)
{
    const QList<uint> letters = word.toUcs4();
    if (letters.size() < kGram) {
        QString gram;
        for (const uint letter : letters)
            appendHexadecimal(gram, letter);
        return {false, gram};
    }
    return {true, trigramsOf(word)};
}

QString lettersKey(const Person &person, const TextKeys &keys)
{
    return QStringLiteral("") + withoutMarks(keys.searchKey(person.given) + keys.searchKey(person.surname));
}

QVariantList searchValues(const Person &person, const TextKeys &keys)
{
    // An empty key is an empty text, not NULL.
    const auto folded = [&keys](const QString &text) { return QStringLiteral("") + keys.searchKey(text); };
    const QString surname = folded(person.surname), post = folded(person.positionTitle);
    const QString name = folded(person.given) + surname;
    QString text = folded(person.title) + name;
    if (!post.isEmpty())
        text += kFieldEnd + post;
    return {name, surname, post, text};
}

SearchIndex::SearchIndex(Connection &connection, const TextKeys &keys)
    : m_connection(connection), m_keys(keys),
      m_text(connection, QStringLiteral("SELECT search_text FROM person WHERE id = ?")),
      m_addTrigrams(connection, addSql(kTrigramTable)), m_addGrams(connection, addSql(kGramTable)),
      m_removeTrigrams(connection, removeEntrySql(kTrigramTable)),
      m_removeGrams(connection, removeEntrySql(kGramTable)), m_byName(connection, prefixSql("search_name")),
      m_bySurname(connection, prefixSql("search_surname")), m_byPost(connection, prefixSql("search_post")),
      m_byTrigrams(connection, matchSql(kTrigramTable)), m_byGrams(connection, matchSql(kGramTable)),
      m_registration(connection,
                     QStringLiteral("SELECT %1 FROM registration WHERE person = ? ORDER BY person, id LIMIT 1")
                         .arg(columnList(Kind::Registration)))
{
}

Result<void> SearchIndex::addEntry(const Entry &entry)
{
    if (auto ok = m_addTrigrams.run({entry.id, entry.text}); !ok)
        return ok;
    return m_addGrams.run({entry.id, entry.grams});
}

Result<void> SearchIndex::removeEntry(qint64 id, const QString &text)
{
    if (auto ok = m_removeTrigrams.run({id, text}); !ok)
        return ok;
    return m_removeGrams.run({id, gramsOf(text)});
}

Result<void> SearchIndex::forget(const ChangeSet &changes)
{
    m_missing.clear();
    for (const RowChange<Person> &row : changes.of<Person>()) {
        const qint64 id = row.id().value;
        std::optional<QString> before;
        if (row.before) {
            if (auto ok = m_text.run({id}); !ok)
                return ok;
            auto found = m_text.next();
            if (!found)
                return found.error();
            if (*found)
                before = m_text.value(0).toString();
            m_text.finish();
        }
        std::optional<QString> after;
        if (row.after)
            after = searchTextOf(*row.after, m_keys);
        if (before == after)
            continue;
        if (before)
            if (auto ok = removeEntry(id, *before); !ok)
                return ok;
        if (after)
            m_missing.emplace_back(id, *after);
    }
    return {};
}

Result<void> SearchIndex::gatherEntries(qint64 bytes)
{
    for (const char *table : {kTrigramTable, kGramTable})
        if (auto ok = m_connection.run(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('hashsize', %2)")
                                           .arg(QLatin1String(table))
                                           .arg(bytes));
            !ok)
            return ok;
    return {};
}

Result<void> SearchIndex::add(WriteWatch &watch)
{
    // Entries are gathered in memory before they are written: the more at a time, the less is merged afterwards.
    constexpr qint64 kUsual = 1 << 20, kLarge = 64 << 20; // bytes; the first is what FTS5 takes by itself
    const bool isMany = qint64(m_missing.size()) >= kManyRows;
    if (isMany)
        if (auto ok = gatherEntries(kLarge); !ok)
            return ok;
    auto added = takeMadeAhead(
        m_missing.size(),
        [this](size_t i) {
            const auto &[id, text] = m_missing[i];
            return Entry{id, text, gramsOf(text)};
        },
        [&](const Entry &entry) -> Result<void> {
            if (auto ok = addEntry(entry); !ok)
                return ok;
            return watch.tellOne();
        });
    if (!added)
        return added;
    m_missing.clear();
    return isMany ? gatherEntries(kUsual) : Result<void>();
}

Result<void> SearchIndex::rebuild()
{
    for (const char *table : {kTrigramTable, kGramTable})
        if (auto ok =
                m_connection.run(QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(QLatin1String(table)));
            !ok)
            return ok;
    Query rows(m_connection, QStringLiteral("SELECT id, search_text FROM person ORDER BY id"));
    if (auto ok = rows.run(); !ok)
        return ok;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        const QString text = rows.value(1).toString();
        if (auto ok = addEntry({rows.value(0).toLongLong(), text, gramsOf(text)}); !ok)
            return ok;
    }
    if (!row)
        return row.error();
    return {};
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

Result<void> SearchIndex::collectWithin(const QString &word, size_t limit, std::vector<FoundPerson> &found)
{
    // Those found already may come again.
    const qint64 wanted = qint64(limit + found.size());
    const WordMatch match = matchOf(word);
    Query &rows = match.inTrigrams ? m_byTrigrams : m_byGrams;
    return collect(rows, {match.expression, word, wanted}, FoundIn::Within, limit, found);
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
    if (found.size() < most)
        if (auto ok = collectWithin(word, most, found); !ok)
            return ok.error();
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
