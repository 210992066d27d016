#include "sortkeys.h"

#include "searchindex.h"
#include "sqlvalue.h"

namespace ruam::storage {

using namespace core;

namespace {

constexpr KeyColumn kProvinceKeys[] = {{"sort_name", "?"}};
constexpr KeyColumn kPersonKeys[] = {{"sort_given", "?"},    {"sort_surname", "?"}, {"search_name", "?"},
                                     {"search_given", "?"},  {"search_post", "?"},  {"search_title", "?"},
                                     {"search_letters", "?"}};
// A registration whose person is missing is refused when the transaction ends, with words; not here, without.
constexpr KeyColumn kRegistrationKeys[] = {
    {"sort_given", "coalesce(?, (SELECT sort_given FROM person WHERE id = ?), x'')"},
    {"sort_surname", "coalesce(?, (SELECT sort_surname FROM person WHERE id = ?), x'')"},
    {"sort_province", "coalesce(?, (SELECT sort_name FROM province WHERE id = ?), x'')"},
};

constexpr char kCopyPersonKeys[] =
    "UPDATE registration SET (sort_given, sort_surname) = (SELECT sort_given, sort_surname FROM person p "
    "WHERE p.id = registration.person) WHERE person = ?";
constexpr char kCopyProvinceKey[] =
    "UPDATE registration SET sort_province = (SELECT sort_name FROM province p WHERE p.id = registration.province) "
    "WHERE province = ?";
constexpr char kCopyAllKeys[] =
    "UPDATE registration SET "
    "(sort_given, sort_surname) = (SELECT sort_given, sort_surname FROM person WHERE id = registration.person), "
    "sort_province = coalesce((SELECT sort_name FROM province WHERE id = registration.province), x'')";

/// Makes the keys of every row of one kind. Reads a thousand rows at a time, so that a million names are never in
/// memory and no row is read while it is written.
template <class R>
Result<void> remakeKeys(Connection &connection, const TextKeys &keys, QVariant last)
{
    QStringList sets;
    for (const KeyColumn &column : keyColumns(R::kKind))
        sets += QLatin1String(column.name) + QStringLiteral(" = ?");
    const QString table = QLatin1String(kindName(R::kKind));
    Query rows(
        connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE id > ? ORDER BY id LIMIT 1000").arg(columnList(R::kKind), table));
    Query change(connection, QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, sets.join(u", ")));
    for (;;) {
        std::vector<QVariantList> changes;
        if (auto ok = rows.run({last}); !ok)
            return ok;
        auto row = rows.next();
        for (; row && *row; row = rows.next()) {
            auto record = readRecord<R>(connection, rows);
            if (!record)
                return record.error();
            last = rows.value(0);
            QVariantList &values = changes.emplace_back();
            addKeyValues(R::kKind, &*record, keys, nullptr, values);
            values += last;
        }
        if (!row)
            return row.error();
        if (changes.empty())
            return {};
        for (const QVariantList &values : changes)
            if (auto ok = change.run(values); !ok)
                return ok;
    }
}

Result<void> remakeAllKeys(Connection &connection, const TextKeys &keys)
{
    if (auto ok = remakeKeys<Person>(connection, keys, qint64(0)); !ok)
        return ok;
    if (auto ok = remakeKeys<Province>(connection, keys, QStringLiteral("")); !ok)
        return ok;
    if (auto ok = SearchIndex(connection, keys).rebuild(); !ok)
        return ok;
    return connection.run(QLatin1String(kCopyAllKeys));
}

} // namespace

std::span<const KeyColumn> keyColumns(Kind kind)
{
    switch (kind) {
    case Kind::Province:
        return kProvinceKeys;
    case Kind::Person:
        return kPersonKeys;
    case Kind::Registration:
        return kRegistrationKeys;
    default:
        return {};
    }
}

QByteArray boundKey(const TextKeys &keys, const QString &text)
{
    const QByteArray key = keys.sortKey(text);
    return key.isNull() ? QByteArray("") : key;
}

Result<KnownKeys> KnownKeys::of(Connection &connection, const ChangeSet &changes)
{
    KnownKeys known;
    known.m_persons.reserve(qsizetype(changes.of<Person>().size()));
    Query provinces(connection, QStringLiteral("SELECT id, sort_name FROM province"));
    if (auto ok = provinces.run(); !ok)
        return ok.error();
    auto row = provinces.next();
    for (; row && *row; row = provinces.next())
        known.m_provinces.insert(idFromSql(Kind::Province, provinces.value(0)), provinces.value(1));
    if (!row)
        return row.error();
    return known;
}

void addKeyValues(Kind kind, const void *record, const TextKeys &keys, KnownKeys *known, QVariantList &values)
{
    switch (kind) {
    case Kind::Province:
        values += boundKey(keys, static_cast<const Province *>(record)->name);
        break;
    case Kind::Person: {
        const auto *person = static_cast<const Person *>(record);
        const SearchKeys search = searchKeysOf(*person, keys);
        const KnownKeys::OfPerson sorting{boundKey(keys, person->given), boundKey(keys, person->surname)};
        if (known)
            known->setPerson(person->id, sorting);
        values << sorting.given << sorting.surname << search.name << search.given << search.post << search.title
               << search.letters;
        break;
    }
    case Kind::Registration: {
        const auto *registration = static_cast<const Registration *>(record);
        KnownKeys::OfPerson name;
        QVariant province;
        if (known) {
            name = known->person(registration->person);
            province = known->province(registration->province);
        }
        const auto unless = [](const QVariant &isKnown, const auto &id) {
            return isKnown.isNull() ? id() : QVariant();
        };
        const auto person = [registration]() -> QVariant { return registration->person.value; };
        values << name.given << unless(name.given, person) << name.surname << unless(name.surname, person) << province
               << unless(province, [registration] { return idToSql(Kind::Province, registration->province.value); });
        break;
    }
    default:
        break;
    }
}

Result<void> copyChangedKeys(Connection &connection, const ChangeSet &changes)
{
    Query person(connection, QLatin1String(kCopyPersonKeys));
    for (const RowChange<Person> &row : changes.of<Person>())
        if (row.before && row.after &&
            (row.before->given != row.after->given || row.before->surname != row.after->surname))
            if (auto ok = person.run({row.id().value}); !ok)
                return ok;
    Query province(connection, QLatin1String(kCopyProvinceKey));
    for (const RowChange<Province> &row : changes.of<Province>())
        if (row.before && row.after && row.before->name != row.after->name)
            if (auto ok = province.run({idToSql(Kind::Province, row.id().value)}); !ok)
                return ok;
    return {};
}

Result<void> refreshKeys(Connection &connection, const TextKeys &keys)
{
    auto version = connection.value(QStringLiteral("SELECT key_version FROM file"));
    if (!version)
        return version.error();
    if (version->toInt() == keys.version())
        return {};
    Transaction transaction(connection);
    if (auto ok = transaction.begin(); !ok)
        return ok;
    if (auto ok = remakeAllKeys(connection, keys); !ok)
        return ok;
    Query setVersion(connection, QStringLiteral("UPDATE file SET key_version = ?"));
    if (auto ok = setVersion.run({keys.version()}); !ok)
        return ok;
    return transaction.commit();
}

} // namespace ruam::storage
