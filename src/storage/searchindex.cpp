#include "searchindex.h"

#include <ruam/core/text.h>

#include <algorithm>
#include <tuple>

namespace ruam::storage {

using namespace core;

namespace {

/// Marks in the text of a person, before what a position, a name, and a surname begin with. No word has them.
constexpr QChar kPostBegins(10), kNameBegins(11), kSurnameBegins(12);
/// Ends the text. It and the mark before it follow the position, so that the last two letters of that begin an entry.
constexpr QChar kSearchTextEnd(10);
/// Letters that follow a mark: with it, they are an entry.
constexpr qsizetype kBeginningLetters = kEntryLetters - 1;

QString lettersFrom(const QString &text, qsizetype from, qsizetype count)
{
    const QList<uint> letters = text.toUcs4().mid(from, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()), letters.size());
}

qsizetype letterCount(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

/// FNV-1a, of 64 bits: http://www.isthe.com/chongo/tech/comp/fnv. It is kept in files, so it must be the same for ever.
qint64 numberOf(QStringView letters)
{
    quint64 number = 0xcbf29ce484222325;
    for (const QChar c : letters)
        for (const uchar byte : {c.cell(), c.row()})
            number = (number ^ byte) * 0x100000001b3;
    return letters.isEmpty() ? 0 : qint64(number);
}

QString lookingSql(const QString &condition)
{
    return QStringLiteral("SELECT %1 FROM person_trigram f CROSS JOIN person p ON p.id = f.rowid "
                          "WHERE person_trigram MATCH ? AND %2 ORDER BY f.rowid LIMIT ?")
        .arg(columnList(Kind::Person, QStringLiteral("p.")), condition);
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
    return title + name + kPostBegins + post + kSearchTextEnd + kNameBegins + lettersFrom(name, 0, kBeginningLetters) +
           kSurnameBegins + lettersFrom(name, given, kBeginningLetters) + kSearchTextEnd;
}

SearchKeys searchKeysOf(const Person &person, const TextKeys &keys)
{
    const auto folded = [&keys](const QString &text) {
        const QString key = keys.searchKey(text);
        return key.isNull() ? QStringLiteral("") : key;
    };
    SearchKeys made;
    const QString given = folded(person.given);
    made.given = int(letterCount(given));
    made.name = given + keys.searchKey(person.surname);
    made.post = folded(person.positionTitle);
    made.title = folded(person.title);
    made.letters = numberOf(withoutMarks(made.name));
    return made;
}

SearchIndex::SearchIndex(Connection &connection, const TextKeys &keys)
    : m_connection(connection), m_keys(keys),
      m_text(connection, QStringLiteral("SELECT %1 FROM person p WHERE p.id = ?").arg(QLatin1String(kSearchTextSql))),
      m_add(connection, QStringLiteral("INSERT INTO person_trigram (rowid, text) SELECT p.id, %1 "
                                       "FROM json_each(?) j CROSS JOIN person p ON p.id = j.value")
                            .arg(QLatin1String(kSearchTextSql))),
      m_remove(connection,
               QStringLiteral("INSERT INTO person_trigram (person_trigram, rowid, text) VALUES ('delete', ?, ?)")),
      m_in{Query(connection, lookingSql(QStringLiteral("instr(p.search_name, ?) = 1"))),
           Query(connection, lookingSql(QStringLiteral("instr(substr(p.search_name, p.search_given + 1), ?) = 1"))),
           Query(connection, lookingSql(QStringLiteral("instr(p.search_post, ?) = 1"))),
           Query(connection, lookingSql(QStringLiteral("instr(%1, ?)").arg(QLatin1String(kSearchTextSql))))},
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
                if (auto ok = m_remove.run({id, before}); !ok)
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
    // After each statement FTS5 writes what it has gathered.
    constexpr qsizetype kAtOnce = 50'000;
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
                                           "SELECT p.id, %1 FROM person p ORDER BY p.id")
                                .arg(QLatin1String(kSearchTextSql)));
}

/// One way of looking for a word, and what was found so far.
struct SearchIndex::Looked
{
    const QString &word;
    const size_t limit;
    std::vector<FoundPerson> &found;
    FoundIn in = FoundIn::GivenName;
};

Result<void> SearchIndex::collect(Looked &looked, const QString &entries)
{
    std::vector<FoundPerson> &found = looked.found;
    Query &rows = m_in[size_t(looked.in)];
    // Those found already may come again.
    if (auto ok = rows.run({entries, looked.word, qint64(looked.limit + found.size())}); !ok)
        return ok;
    auto row = rows.next();
    for (; row && *row && found.size() < looked.limit; row = rows.next()) {
        auto person = readRecord<Person>(m_connection, rows);
        if (!person) {
            rows.finish();
            return person.error();
        }
        const auto same = [&](const FoundPerson &one) { return one.person.id == person->id; };
        if (std::none_of(found.begin(), found.end(), same))
            found.push_back({std::move(*person), looked.in, {}});
    }
    if (!row)
        return row.error();
    rows.finish();
    return {};
}

/// By the entries that begin with what is shorter than they are: some at a time, for one letter begins very many where
/// it stands in very many texts, and then the first of them find enough.
Result<void> SearchIndex::collectShort(Looked &looked, const QString &beginning)
{
    constexpr int kAtOnce = 64;
    QString from = beginning;
    while (looked.found.size() < looked.limit) {
        if (auto ok = m_beginning.run({from, kAtOnce}); !ok)
            return ok;
        QStringList entries;
        auto row = m_beginning.next();
        for (; row && *row; row = m_beginning.next()) {
            const QString entry = m_beginning.value(0).toString();
            if (!entry.startsWith(beginning))
                break;
            entries += quotedEntry(entry);
            from = entry + QChar(1);
        }
        m_beginning.finish();
        if (!row)
            return row.error();
        if (!entries.isEmpty())
            if (auto ok = collect(looked, entries.join(u" OR ")); !ok)
                return ok;
        if (entries.size() < kAtOnce)
            return {};
    }
    return {};
}

FoundIn SearchIndex::placeOf(const Person &person, const QString &word) const
{
    const SearchKeys keys = searchKeysOf(person, m_keys);
    if (keys.name.startsWith(word))
        return FoundIn::GivenName;
    if (m_keys.searchKey(person.surname).startsWith(word))
        return FoundIn::Surname;
    return keys.post.startsWith(word) ? FoundIn::OtherField : FoundIn::Within;
}

/// Few have a long word: all of them are found in one walk along its entries, where each place would take one of its
/// own. False, and nobody found, where more have it.
Result<bool> SearchIndex::collectFew(const QString &word, const QString &entries, size_t limit,
                                     std::vector<FoundPerson> &found)
{
    const size_t few = 2 * limit;
    Looked all{word, few, found, FoundIn::Within};
    if (auto ok = collect(all, entries); !ok)
        return ok.error();
    if (found.size() == few) {
        found.clear();
        return false;
    }
    for (FoundPerson &one : found)
        one.in = placeOf(one.person, word);
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundPerson &a, const FoundPerson &b) { return a.in < b.in; });
    if (found.size() > limit)
        found.resize(limit);
    for (size_t from = 0; from < found.size();) {
        const auto end = std::find_if(found.begin() + qsizetype(from), found.end(),
                                      [in = found[from].in](const FoundPerson &one) { return one.in != in; });
        const size_t next = size_t(end - found.begin());
        sort(found, from, next);
        from = next;
    }
    return true;
}

/// In Thai order, which is not that of the folded texts: they begin with the vowel where it is written first.
void SearchIndex::sort(std::vector<FoundPerson> &found, size_t from, size_t end) const
{
    struct Keyed
    {
        QByteArray first, second;
        FoundPerson one;
    };
    std::vector<Keyed> keyed;
    for (size_t i = from; i < end; ++i) {
        FoundPerson &one = found[i];
        QByteArray given = m_keys.sortKey(one.person.given), surname = m_keys.sortKey(one.person.surname);
        if (one.in == FoundIn::Surname)
            given.swap(surname);
        keyed.push_back({given, surname, std::move(one)});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        return std::tie(a.first, a.second) < std::tie(b.first, b.second);
    });
    for (size_t i = from; i < end; ++i)
        found[i] = std::move(keyed[i - from].one);
}

/// Place by place, until there are enough.
Result<void> SearchIndex::collectByPlace(const QString &word, const QString &entries, size_t limit,
                                         std::vector<FoundPerson> &found)
{
    const QString beginning = lettersFrom(word, 0, kBeginningLetters);
    const std::pair<FoundIn, QString> places[] = {{FoundIn::GivenName, kNameBegins + beginning},
                                                  {FoundIn::Surname, kSurnameBegins + beginning},
                                                  {FoundIn::OtherField, kPostBegins + beginning},
                                                  {FoundIn::Within, word}};
    for (const auto &[in, begins] : places) {
        const size_t before = found.size();
        if (before >= limit)
            break;
        Looked looked{word, limit, found, in};
        QStringList asked{entriesOf(begins)};
        if (!entries.isEmpty() && entries != asked.constFirst())
            asked += entries;
        auto ok = asked.constFirst().isEmpty() ? collectShort(looked, begins) : collect(looked, asked.join(u" AND "));
        if (!ok)
            return ok;
        sort(found, before, found.size());
    }
    return {};
}

Result<std::vector<FoundPerson>> SearchIndex::search(const QString &typed, int limit)
{
    std::vector<FoundPerson> found;
    const QString word = m_keys.searchKey(typed);
    if (word.isEmpty() || limit <= 0)
        return found;
    const QString entries = entriesOf(word);
    Result<bool> areAll = false;
    if (!entries.isEmpty())
        areAll = collectFew(word, entries, size_t(limit), found);
    if (!areAll)
        return areAll.error();
    if (!*areAll)
        if (auto ok = collectByPlace(word, entries, size_t(limit), found); !ok)
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
