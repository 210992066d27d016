#include "connection.h"
#include "storecontract.h"

#include <algorithm>

using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::storage;

namespace {

/// A list long enough that the file is written in another way than row by row.
constexpr int kMany = 6000;

ChangeSet manyPeople()
{
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i) {
        changes.insert(person(10'000 + i, QStringLiteral("คน%1").arg(kMany - i, 4, 10, QLatin1Char('0'))));
        changes.insert(registration(20'000 + i, 10'000 + i, i + 1));
    }
    return changes;
}

class LargeWriteTest : public testing::Test
{
protected:
    void SetUp() override
    {
        files.makeFile();
        before = schema();
    }
    /// Every table and index as the file names them.
    QString schema() const
    {
        auto bare = Connection::open(files.path(), Connection::Access::ReadOnly, {});
        return (*bare)
            ->value(QStringLiteral("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT "
                                   "NULL ORDER BY type, name)"))
            ->toString();
    }
    /// Whether a list of everyone by name is one walk along an index, and nobody is missing from it.
    void expectWhole(SqliteStore &store, int people) const
    {
        EXPECT_TRUE(store.integrity().ok());
        EXPECT_EQ(*store.personCount(), people);
        EXPECT_EQ(*store.participantCount({101}), people);
        EXPECT_EQ(store.search(QStringLiteral("น"), 10)->size(), size_t(std::min(people, 10)));
        EXPECT_EQ(store.search(QStringLiteral("คน00"), 200)->size(), people ? 99u : 0u);
    }

    FileFixture files;
    QString before;
};

} // namespace

TEST_F(LargeWriteTest, AListThatMoreThanDoublesAFileLeavesNoTraceInItsSchema)
{
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1, Verb::RegisterPeople), manyPeople()).ok());
    expectWhole(*store, kMany);
    const auto first = store->participants({101}, ParticipantOrder::ByName, {}, 2);
    EXPECT_EQ(first->at(0).person.given, QStringLiteral("คน0001"));
    EXPECT_EQ(first->at(1).registration.position, kMany - 1);
    EXPECT_EQ(store->alike(person(1, QStringLiteral("คน0077")), 5)->size(), 1u);
    store.reset();
    EXPECT_EQ(schema(), before);

    store = files.open();
    const auto back = store->changesOf(1, ProgrammeStore::Direction::Undo);
    ASSERT_TRUE(back.ok()) << testing::PrintToString(back.error());
    ASSERT_TRUE(store->write(stepOf(2, Verb::Undo, 1), *back).ok());
    expectWhole(*store, 0);
    store.reset();
    EXPECT_EQ(schema(), before);
}

TEST_F(LargeWriteTest, WhereverItIsCancelledTheFileIsAsItWas)
{
    const ChangeSet changes = manyPeople();
    qint64 step = 0;
    for (const double part : {0.1, 0.45, 0.7, 0.95}) {
        auto store = files.open();
        const auto stopThere = [part](qint64 done, qint64 of) { return double(done) < part * double(of); };
        const auto written = store->write(stepOf(++step, Verb::RegisterPeople), changes, stopThere);
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().code, Code::Cancelled);
        expectWhole(*store, 0);
        // And the next step finds nothing in its way.
        ++step;
        ASSERT_TRUE(store->write(stepOf(step), renaming(*store, QString::number(step))).ok());
        store.reset();
        EXPECT_EQ(schema(), before) << part;
    }
}

TEST_F(LargeWriteTest, TellsOfRowsAsTheyAreWrittenAndNotBefore)
{
    // The row that cannot be written stands in the middle of the persons: no more is told than those before it.
    auto store = files.open();
    ChangeSet one;
    one.insert(person(10'000 + kMany / 2, QStringLiteral("ก่อนหน้า")));
    ASSERT_TRUE(store->write(stepOf(1), one).ok());
    qint64 told = 0;
    const auto watch = [&told](qint64 done, qint64) {
        told = done;
        return true;
    };
    ASSERT_FALSE(store->write(stepOf(2, Verb::RegisterPeople), manyPeople(), watch).ok());
    EXPECT_GT(told, kMany / 4);
    EXPECT_LE(told, kMany / 2);
}

TEST_F(LargeWriteTest, TheSameIdTwiceIsRefusedByNameAndNothingIsWritten)
{
    auto store = files.open();
    ChangeSet one;
    one.insert(person(10'000 + kMany / 2, QStringLiteral("ก่อนหน้า")));
    ASSERT_TRUE(store->write(stepOf(1), one).ok());
    const auto written = store->write(stepOf(2, Verb::RegisterPeople), manyPeople());
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(written.error().args.value(0), Arg(RecordRef{Kind::Person, 10'000 + kMany / 2}));
    EXPECT_EQ(*store->personCount(), 1);
    store.reset();
    EXPECT_EQ(schema(), before);
}

/// A list that is in the history, as step 1, and the store it was written to.
class LargeHistoryTest : public LargeWriteTest
{
protected:
    void SetUp() override
    {
        LargeWriteTest::SetUp();
        store = files.open();
        ASSERT_TRUE(store->write(stepOf(1, Verb::RegisterPeople), manyPeople()).ok());
    }
    std::vector<qint64> stepsOf(RecordRef record) const
    {
        std::vector<qint64> ids;
        const auto steps = store->steps({.records = {record}, .limit = 10});
        for (const Step &step : *steps)
            ids.push_back(step.id);
        return ids;
    }
    void keepAs(const QString &rows)
    {
        store.reset();
        auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
        ASSERT_TRUE((*bare)->run(QStringLiteral("UPDATE added_rows SET rows = %1").arg(rows)).ok());
        bare = Error{Code::Cancelled, {}, {}};
        store = files.open();
    }

    std::unique_ptr<SqliteStore> store;
};

TEST_F(LargeHistoryTest, ALongListTakesFewRowsOfTheHistory)
{
    store.reset();
    auto bare = Connection::open(files.path(), Connection::Access::ReadOnly, {});
    EXPECT_EQ((*bare)->value(QStringLiteral("SELECT count(*) FROM change"))->toInt(), 0);
    const int packs = (*bare)->value(QStringLiteral("SELECT count(*) FROM added_rows"))->toInt();
    EXPECT_GT(packs, 0);
    EXPECT_LT(packs, 2 * kMany / 100);
}

TEST_F(LargeHistoryTest, EachRecordOfItKnowsWhenItWasAddedAndWhatItWas)
{
    const RecordRef last{Kind::Registration, 20'000 + kMany - 1};
    EXPECT_EQ(stepsOf({Kind::Person, 10'000}), std::vector<qint64>{1});
    EXPECT_EQ(stepsOf(last), std::vector<qint64>{1});
    EXPECT_EQ(stepsOf({Kind::Person, 10'000 + kMany}), std::vector<qint64>{});
    EXPECT_EQ(stepsOf({Kind::Venue, 10'000}), std::vector<qint64>{});
    const auto rows = store->rowsOf(1, 3);
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 3u);
    EXPECT_EQ(rows->at(1).record, (RecordRef{Kind::Person, 10'001}));
    EXPECT_EQ(rows->at(1).what, KeptChange::What::Added);
    const auto given = std::find_if(rows->at(1).fields.begin(), rows->at(1).fields.end(), [](const auto &change) {
        return QLatin1String(change.field->name) == QLatin1String("given");
    });
    ASSERT_NE(given, rows->at(1).fields.end());
    EXPECT_EQ(given->after, Value(QStringLiteral("คน%1").arg(kMany - 1)));
    EXPECT_EQ(store->rowsOf(1, 3 * kMany)->size(), size_t(2 * kMany));
}

TEST_F(LargeHistoryTest, WhatIsNoPlainTextComesBackAsItWas)
{
    const QString odd = QStringLiteral("\"ก\\\n\t\x01</ก>") + QString::fromUcs4(U"\U0001F600\U00010000", 2);
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i) {
        Person one = person(100'000 + i, i % 2 == 0 ? odd : QString());
        one.province = i % 3 == 0 ? ProvinceId() : samplePlan().all<Province>().begin()->first;
        changes.insert(one);
    }
    ASSERT_TRUE(store->write(stepOf(2, Verb::RegisterPeople), changes).ok());
    const auto undone = store->changesOf(2, ProgrammeStore::Direction::Undo);
    ASSERT_TRUE(undone.ok());
    ASSERT_TRUE(store->write(stepOf(3, Verb::Undo, 2), *undone).ok());
    const auto kept = store->changesOf(2, ProgrammeStore::Direction::Redo);
    ASSERT_TRUE(kept.ok());
    ASSERT_EQ(kept->of<Person>().size(), size_t(kMany));
    for (const RowChange<Person> &row : kept->of<Person>()) {
        const Person &written = *changes.find(row.after->id)->after;
        ASSERT_EQ(row.after->given, written.given);
        ASSERT_EQ(row.after->province, written.province);
    }
}

TEST_F(LargeWriteTest, WhatOnlyFewRowsOfAListHoldIsWrittenToo)
{
    const Plan plan = samplePlan();
    const ProvinceId province = plan.all<Province>().begin()->first;
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i) {
        Person one = person(10'000 + i, QStringLiteral("คน%1").arg(i));
        one.positionTitle = i % 5 == 0 ? QString() : QStringLiteral("เจ้าหน้าที่");
        one.title = i == 4000 ? QStringLiteral("ดร.") : QStringLiteral("นาย");
        if (i > 3000 && i % 7 == 0)
            one.province = province;
        Registration place = registration(20'000 + i, 10'000 + i, i + 1);
        if (i == 5000)
            place.arrives = QDate(2007, 9, 4);
        place.state = i > 2000 ? RegistrationState::Confirmed : RegistrationState::Named;
        changes.insert(one);
        changes.insert(place);
    }
    auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1, Verb::RegisterPeople), changes).ok());
    for (const RowChange<Person> &row : changes.of<Person>())
        ASSERT_EQ(**store->person(row.after->id), *row.after);
    for (const RowChange<Registration> &row : changes.of<Registration>())
        ASSERT_EQ(store->registrationsOf(row.after->person)->at(0), *row.after);
}

TEST_F(LargeHistoryTest, AnIdBetweenThoseOfAListIsNotOfIt)
{
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i)
        changes.insert(person(100'000 + 2 * i, QStringLiteral("คู่")));
    ChangeSet between;
    between.insert(person(100'001, QStringLiteral("คี่")));
    ASSERT_TRUE(store->write(stepOf(2, Verb::ImportRows), changes).ok());
    ASSERT_TRUE(store->write(stepOf(3), between).ok());
    EXPECT_EQ(stepsOf({Kind::Person, 100'000}), std::vector<qint64>{2});
    EXPECT_EQ(stepsOf({Kind::Person, 100'001}), std::vector<qint64>{3});
}

TEST_F(LargeHistoryTest, ItIsUndoneAndDoneAgainWhole)
{
    ASSERT_TRUE(store->write(stepOf(2, Verb::Undo, 1), *store->changesOf(1, ProgrammeStore::Direction::Undo)).ok());
    expectWhole(*store, 0);
    EXPECT_EQ(store->rowsOf(2, 1)->at(0).what, KeptChange::What::Removed);
    EXPECT_EQ(stepsOf({Kind::Person, 10'000}), (std::vector<qint64>{2, 1}));
    ASSERT_TRUE(store->write(stepOf(3, Verb::Redo, 2), *store->changesOf(1, ProgrammeStore::Direction::Redo)).ok());
    expectWhole(*store, kMany);
    const auto person = store->person({10'000});
    EXPECT_EQ((*person)->surname, QStringLiteral("สมมุติ"));
    const auto beginning = store->changesBackTo(0);
    ASSERT_TRUE(beginning.ok());
    EXPECT_EQ(beginning->size(), 2 * kMany);
}

TEST_F(LargeHistoryTest, WhoeverChangedSinceStopsTheUndoByName)
{
    ChangeSet change;
    const Person found = **store->person({10'500});
    Person titled = found;
    titled.title = QStringLiteral("ดร.");
    change.update(found, titled);
    ASSERT_TRUE(store->write(stepOf(2), change).ok());
    const auto undone = store->changesOf(1, ProgrammeStore::Direction::Undo);
    ASSERT_FALSE(undone.ok());
    EXPECT_EQ(undone.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(undone.error().args.value(0), Arg(RecordRef{Kind::Person, 10'500}));
}

TEST_F(LargeHistoryTest, RubbishInItIsToldAsDamage)
{
    // Too short for a length, a length of four gigabytes, no packed bytes, and packed bytes that are no rows.
    const QString noRows = QStringLiteral("x'%1'").arg(QString::fromLatin1(qCompress("{\"a\":1}").toHex()));
    const QString rowOfText = QStringLiteral("x'%1'").arg(QString::fromLatin1(qCompress("[[\"a\",{}]]").toHex()));
    for (const QString &rows : {QStringLiteral("x'00'"), QStringLiteral("x'ffffffff789c0300'"),
                                QStringLiteral("x'00000010abcdef'"), noRows, rowOfText}) {
        keepAs(rows);
        const auto undone = store->changesOf(1, ProgrammeStore::Direction::Undo);
        ASSERT_FALSE(undone.ok()) << rows.toStdString();
        EXPECT_EQ(undone.error().code, Code::FileDamaged) << rows.toStdString();
        EXPECT_EQ(store->rowsOf(1, 5).error().code, Code::FileDamaged) << rows.toStdString();
        EXPECT_EQ(store->steps({.records = {{Kind::Person, 10'000}}}).error().code, Code::FileDamaged)
            << rows.toStdString();
    }
    EXPECT_EQ(*store->personCount(), kMany);
}

TEST_F(LargeHistoryTest, RowsOfAnUnknownKindHideNoOthers)
{
    store.reset();
    {
        auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
        ASSERT_TRUE((*bare)->run(QStringLiteral("UPDATE added_rows SET kind = 'wizard' WHERE kind = 'person'")).ok());
        ASSERT_TRUE((*bare)
                        ->run(QStringLiteral("INSERT INTO change (step, kind, row_id, \"after\") "
                                             "SELECT seq, 'wizard', 1, '{}' FROM step"))
                        .ok());
    }
    store = files.open();
    const auto rows = store->rowsOf(1, 3 * kMany);
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->size(), size_t(kMany));
    EXPECT_EQ(store->changesOf(1, ProgrammeStore::Direction::Undo).error().code, Code::FileDamaged);
}

class OlderHistoryTest : public LargeWriteTest
{
protected:
    void SetUp() override
    {
        LargeWriteTest::SetUp();
        ChangeSet adding;
        adding.insert(hall);
        ASSERT_TRUE(files.open()->write(stepOf(1), adding).ok());
    }
    void change(const QString &sql) const
    {
        auto bare = Connection::open(files.path(), Connection::Access::ReadWrite, {});
        ASSERT_TRUE((*bare)->run(sql).ok()) << sql.toStdString();
    }
    Result<ChangeSet> undone() const { return files.open()->changesOf(1, ProgrammeStore::Direction::Undo); }

    const Venue hall = [] {
        Venue venue = *samplePlan().find(VenueId{20});
        venue.id = {22};
        venue.room.clear();
        return venue;
    }();
};

TEST_F(OlderHistoryTest, ARowKeptWithItsEmptyFieldsIsUndoneToo)
{
    change(QStringLiteral("UPDATE change SET \"after\" = json_set(\"after\", '$.room', '', '$.name_en', '%1')")
               .arg(hall.nameEn));
    EXPECT_TRUE(undone().ok());
    change(QStringLiteral("UPDATE change SET \"after\" = json_set(\"after\", '$.room', 'อีกห้อง')"));
    EXPECT_EQ(undone().error().code, Code::ChangedElsewhere);
}

TEST_F(OlderHistoryTest, AFieldOfALaterSchemaDoesNotStopTheUndo)
{
    change(QStringLiteral("UPDATE venue SET english_confirmed = 1 WHERE id = 22"));
    EXPECT_EQ(undone().error().code, Code::ChangedElsewhere);
    change(QStringLiteral("UPDATE step SET schema_version = 7"));
    EXPECT_TRUE(undone().ok());
}
