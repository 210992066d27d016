#include "filefixture.h"
#include "migrator.h"

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

/// An empty database with the newest schema, looked at without the store.
class SchemaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_files.put(QStringLiteral("schema"), {});
        auto opened = Connection::open(m_files.path(QStringLiteral("schema")), Connection::Access::ReadWrite, {});
        ASSERT_TRUE(opened.ok());
        connection = std::move(*opened);
        ASSERT_TRUE(Migrator::bundled().migrate(*connection).ok());
    }
    /// First columns of all rows.
    QStringList column(const QString &sql, int at = 0)
    {
        Query rows(*connection, sql);
        QStringList values;
        EXPECT_TRUE(rows.run().ok());
        for (auto row = rows.next(); row.ok() && *row; row = rows.next())
            values += rows.value(at).toString();
        return values;
    }
    Code refusal(const QString &sql)
    {
        const auto done = connection->run(sql);
        EXPECT_FALSE(done.ok()) << sql.toStdString();
        return done.ok() ? Code::Cancelled : done.error().code;
    }

    FileFixture m_files;
    std::unique_ptr<Connection> connection;
};

const char *sqlType(const Field &field)
{
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Money:
        return "INTEGER";
    case FieldType::Reference:
        return field.target == Kind::Province ? "TEXT" : "INTEGER";
    default:
        return "TEXT";
    }
}

} // namespace

TEST_F(SchemaTest, EveryKindHasATableWithTheColumnsOfItsFields)
{
    for (int kind = 0; kind < kKindCount; ++kind) {
        const QString table = QLatin1String(kindName(Kind(kind)));
        QStringList names = column(QStringLiteral("PRAGMA table_info(%1)").arg(table), 1);
        QStringList types = column(QStringLiteral("PRAGMA table_info(%1)").arg(table), 2);
        QStringList expected{QStringLiteral("id"), QStringLiteral("rev")};
        QStringList expectedTypes{Kind(kind) == Kind::Province ? QStringLiteral("TEXT") : QStringLiteral("INTEGER"),
                                  QStringLiteral("INTEGER")};
        for (const Field &field : fieldsOf(Kind(kind))) {
            expected += QLatin1String(field.name);
            expectedTypes += QLatin1String(sqlType(field));
        }
        for (qsizetype at = names.size() - 1; at >= 0; --at) {
            if (names[at].startsWith(QLatin1String("sort_")) ||
                names[at].startsWith(QLatin1String("search_"))) { // caches
                names.removeAt(at);
                types.removeAt(at);
            }
        }
        // A later schema adds its columns at the end; on screen a field stands where it belongs.
        const auto typed = [](const QStringList &columns, const QStringList &columnTypes) {
            QStringList lines;
            for (qsizetype at = 0; at < columns.size(); ++at)
                lines += columns[at] + u' ' + columnTypes[at];
            lines.sort();
            return lines;
        };
        EXPECT_EQ(typed(names, types), typed(expected, expectedTypes)) << table.toStdString();
    }
}

TEST_F(SchemaTest, EveryReferenceIsADeferredForeignKeyWithAnIndexAndNoCascade)
{
    for (int kind = 0; kind < kKindCount; ++kind) {
        const QString table = QLatin1String(kindName(Kind(kind)));
        const QString create =
            column(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%1'").arg(table))
                .value(0);
        qsizetype references = 0;
        for (const Field &field : fieldsOf(Kind(kind))) {
            if (field.type != FieldType::Reference)
                continue;
            ++references;
            const QString name = QLatin1String(field.name);
            const QString target = column(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list('%1') "
                                                         "WHERE \"from\" = '%2' AND on_delete = 'NO ACTION'")
                                              .arg(table, name))
                                       .value(0);
            EXPECT_EQ(target, QLatin1String(kindName(field.target))) << table.toStdString() << '.' << field.name;
            const QStringList indexes =
                column(QStringLiteral("SELECT l.name FROM pragma_index_list('%1') l, pragma_index_info(l.name) i "
                                      "WHERE i.seqno = 0 AND i.name = '%2'")
                           .arg(table, name));
            EXPECT_FALSE(indexes.isEmpty()) << table.toStdString() << '.' << field.name;
        }
        EXPECT_EQ(create.count(QLatin1String("DEFERRABLE INITIALLY DEFERRED")), references) << table.toStdString();
    }
}

TEST_F(SchemaTest, NothingIsUniqueButTheKeys)
{
    for (int kind = 0; kind < kKindCount; ++kind) {
        const QString table = QLatin1String(kindName(Kind(kind)));
        EXPECT_TRUE(
            column(QStringLiteral("SELECT name FROM pragma_index_list('%1') WHERE \"unique\" AND origin <> 'pk'")
                       .arg(table))
                .isEmpty())
            << table.toStdString();
    }
}

TEST_F(SchemaTest, EveryStoredNameOfAnEnumerationIsAllowedAndNoOther)
{
    for (int kind = 0; kind < kKindCount; ++kind) {
        const QString table = QLatin1String(kindName(Kind(kind)));
        const QString create =
            column(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%1'").arg(table))
                .value(0);
        for (const Field &field : fieldsOf(Kind(kind))) {
            if (field.type != FieldType::Enum)
                continue;
            const QString column = QLatin1String(field.name);
            QStringList names, comparisons;
            for (const char *name : field.enumNames) {
                names += u'\'' + QLatin1String(name) + u'\'';
                comparisons += column + QStringLiteral(" = ") + names.constLast();
            }
            const QString asList = QStringLiteral("(%1 IN (%2))").arg(column, names.join(u", "));
            const QString oneByOne = u'(' + comparisons.join(QStringLiteral(" OR ")) + u')';
            const QString plain = create.simplified().replace(QLatin1String("( "), QLatin1String("("));
            EXPECT_TRUE(plain.contains(asList) || plain.contains(oneByOne))
                << table.toStdString() << ": " << asList.toStdString();
        }
    }
}

TEST_F(SchemaTest, RefusesValuesThatNoRecordHas)
{
    const QString event = QStringLiteral(
        "INSERT INTO event (id, rev, kind, state, title, title_en, note, as_printed, start, \"end\", time_start, "
        "time_end) VALUES (NULL, 0, %1, 'draft', '', '', '', '', %2, %3, %4, %5)");
    const QString good = QStringLiteral("'other'"), none = QStringLiteral("NULL");
    const auto day = [](const char *iso) { return u'\'' + QLatin1String(iso) + u'\''; };
    EXPECT_TRUE(connection->run(event.arg(good, day("2007-09-25"), day("2007-09-26"), day("09:00:00"), none)).ok());
    EXPECT_TRUE(connection->run(event.arg(good, none, none, day("18:00:00"), day("00:00:00"))).ok());
    EXPECT_EQ(refusal(event.arg(day("party"), none, none, none, none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, day("2007-02-31"), none, none, none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, day("2550-9-1"), none, none, none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, day("2007-09-25"), day("2007-09-24"), none, none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, none, day("2007-09-24"), none, none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, none, none, day("9:00"), none)), Code::BadValue);
    EXPECT_EQ(refusal(event.arg(good, none, none, day("12:00:00"), day("09:00:00"))), Code::BadValue);
    const QString stamp = QStringLiteral("INSERT INTO announcement (rev, channel, reporter, reporter_unit, source, "
                                         "published) VALUES (0, '', '', '', '', '%1')");
    EXPECT_TRUE(connection->run(stamp.arg(QStringLiteral("2007-07-02T13:05:00"))).ok());
    EXPECT_EQ(refusal(stamp.arg(QStringLiteral("2007-07-02T13:05:00Z"))), Code::BadValue);
    const QString unit = QStringLiteral("INSERT INTO organisation (rev, name, name_en, short_name, kind, aliases) "
                                        "VALUES (0, %1, '', '', 'other', '%2')");
    EXPECT_EQ(refusal(unit.arg(QStringLiteral("''"), QStringLiteral("{}"))), Code::BadValue);
    EXPECT_EQ(refusal(unit.arg(none, QStringLiteral("[]"))), Code::Required);
}

TEST_F(SchemaTest, NamesTheFieldOfARefusedValue)
{
    const auto done = connection->run(QStringLiteral(
        "INSERT INTO task (rev, position, title, title_en, state, waiting_for, adviser_note, budget_support, purpose, "
        "audience, condition, evidence, percent) VALUES (0, 1, '', '', 'done', '', '', 0, '', '', '', '', 101)"));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, Code::BadValue);
    EXPECT_EQ(done.error().args.value(0), Arg(QStringLiteral("percent")));
}
