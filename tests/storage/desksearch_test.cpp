#include "connection.h"
#include "desksearch.h"
#include "storecontract.h"

#include <support/largeplan.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

const ProvinceId kHere{packedProvinceCode(u"TH-55")}, kThere{packedProvinceCode(u"TH-92")};
const QDate kDay(2024, 3, 4);

/// Six of event 101: a trainee each of two provinces, a reserve, one who cancelled, an observer, a trainer; and one of
/// event 102.
ChangeSet aMorning()
{
    ChangeSet changes;
    const QString surname = QStringLiteral("สมมุติ");
    const QString given[] = {QStringLiteral("สมชาย"), QStringLiteral("สมหญิง"), QStringLiteral("ก้อง"),
                             QStringLiteral("วิชัย"),   QStringLiteral("มานี"),   QStringLiteral("ปิติ"),
                             QStringLiteral("ชูใจ")};
    for (int n = 0; n < 7; ++n) {
        changes.insert(person(500 + n, given[n], surname));
        Registration one = registration(600 + n, 500 + n, n + 1, n == 6 ? 102 : 101);
        one.province = n % 2 ? kThere : kHere;
        one.state = n == 2 ? RegistrationState::Reserve : n == 3 ? RegistrationState::Cancelled : one.state;
        one.role = n == 4 ? RegistrationRole::Observer : n == 5 ? RegistrationRole::Trainer : one.role;
        changes.insert(one);
    }
    const auto marked = [&](qint64 id, qint64 registrationId, HalfDay half) {
        Attendance mark;
        mark.id = {id};
        mark.event = {101};
        mark.registration = {registrationId};
        mark.date = kDay;
        mark.half = half;
        mark.time = QTime(8, 41);
        changes.insert(mark);
    };
    marked(700, 600, HalfDay::Morning);
    marked(701, 600, HalfDay::Morning); // marked on another computer too
    marked(702, 601, HalfDay::Afternoon);
    return changes;
}

class DeskFinds : public StoreContract
{
protected:
    template <class Ask>
    QList<qint64> found(Ask ask)
    {
        DeskQuery query;
        ask(query);
        query.event = {101};
        query.date = kDay;
        const auto rows = people().atDesk(query);
        EXPECT_TRUE(rows.ok());
        QList<qint64> ids;
        for (const AtDesk &one : *rows)
            ids += one.participant.registration.id.value;
        return ids;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Both, DeskFinds, testing::Values(Where::Memory, Where::Disk),
                         [](const auto &where) { return where.param == Where::Memory ? "Memory" : "Disk"; });

TEST_P(DeskFinds, FindsTheParticipantsOfOneEventByAnyPartOfAName)
{
    write(1, aMorning());
    EXPECT_EQ(found([&](DeskQuery &q) { q.word = QStringLiteral("ย สม"); }), (QList<qint64>{600, 603}));
    EXPECT_EQ(found([&](DeskQuery &q) { q.word = QStringLiteral("สม"); }),
              (QList<qint64>{600, 601, 602, 603, 604, 605}));
    EXPECT_EQ(found([&](DeskQuery &q) {
                  q.word = QStringLiteral("สม");
                  q.limit = 2;
              }),
              (QList<qint64>{600, 601}));
    EXPECT_TRUE(found([&](DeskQuery &q) { q.word = QStringLiteral("ชูใจ"); }).isEmpty()) << "who is in another event";
}

TEST_P(DeskFinds, TheListIsNumberedWithoutReadingWhoIsOnIt)
{
    write(1, aMorning());
    for (const Listed listed : {Listed::Expected, Listed::Current, Listed::Everyone})
        for (const Roles roles : {Roles::All, Roles::Attending, Roles::Team}) {
            const auto places = people().listPlaces({101}, 100, listed, roles);
            const auto whole = people().participants({101}, ParticipantOrder::AsGiven, {}, 100, listed, roles);
            ASSERT_TRUE(places.ok() && whole.ok());
            ASSERT_EQ(places->size(), whole->size());
            for (size_t at = 0; at < places->size(); ++at)
                EXPECT_EQ((*places)[at], (ListPlace{(*whole)[at].registration.position, (*whole)[at].registration.id}));
        }
    EXPECT_EQ(people().listPlaces({101}, 2, Listed::Everyone, Roles::All)->size(), 2u);
}

TEST_P(DeskFinds, TellsWhoCameOnTheHalfDayThatIsAskedAbout)
{
    write(1, aMorning());
    DeskQuery query;
    query.event = {101};
    query.date = kDay;
    const auto rows = people().atDesk(query);
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 6u) << "each once, however often marked";
    ASSERT_TRUE(rows->at(0).attendance);
    EXPECT_EQ(rows->at(0).attendance->time, QTime(8, 41));
    EXPECT_FALSE(rows->at(1).attendance) << "she came in the afternoon";
    using Came = DeskQuery::Came;
    EXPECT_EQ(found([&](DeskQuery &q) { q.came = Came::Yes; }), (QList<qint64>{600}));
    EXPECT_EQ(found([&](DeskQuery &q) {
                  q.half = HalfDay::Afternoon;
                  q.came = Came::Yes;
              }),
              (QList<qint64>{601}));
    EXPECT_EQ(found([&](DeskQuery &q) {
                  q.listed = Listed::Expected;
                  q.came = Came::No;
              }),
              (QList<qint64>{601, 604, 605}));
}

TEST_P(DeskFinds, NarrowsByProvinceStateAndRole)
{
    write(1, aMorning());
    EXPECT_EQ(found([&](DeskQuery &q) { q.province = kHere; }), (QList<qint64>{600, 602, 604}));
    EXPECT_TRUE(found([&](DeskQuery &q) { q.province = ProvinceId(); }).isEmpty()) << "nobody is without a province";
    EXPECT_EQ(found([&](DeskQuery &q) { q.listed = Listed::Expected; }), (QList<qint64>{600, 601, 604, 605}));
    EXPECT_EQ(found([&](DeskQuery &q) { q.listed = Listed::Current; }), (QList<qint64>{600, 601, 602, 604, 605}));
    EXPECT_EQ(found([&](DeskQuery &q) { q.roles = Roles::Attending; }), (QList<qint64>{600, 601, 602, 603, 604}));
    EXPECT_EQ(found([&](DeskQuery &q) { q.roles = Roles::Team; }), (QList<qint64>{605}));
}

TEST_P(DeskFinds, GoesOnAfterOneThatWasRead)
{
    write(1, aMorning());
    const auto third = people().participant({602});
    ASSERT_TRUE(third && *third);
    EXPECT_EQ(found([&](DeskQuery &q) {
                  q.after = (*third)->registration;
                  q.limit = 2;
              }),
              (QList<qint64>{603, 604}));
}

TEST_P(DeskFinds, FindsTheLastOfAnEventOfThousandsToo)
{
    ChangeSet many = manyPeople({101}, 4500, 10000);
    write(1, many);
    write(2, aMorning());
    // The morning's people have the first numbers; one more has the last.
    ChangeSet last;
    last.insert(person(99'000, QStringLiteral("ท้ายสุดเลย"), QStringLiteral("สมมุติ")));
    last.insert(registration(99'001, 99'000, 99'999));
    write(3, last);
    EXPECT_EQ(found([&](DeskQuery &q) { q.word = QStringLiteral("ท้ายสุดเลย"); }), (QList<qint64>{99'001}));
    EXPECT_EQ(found([&](DeskQuery &q) {
                  q.word = QStringLiteral("ท้า");
                  q.listed = Listed::Expected;
              }).last(),
              99'001);
    EXPECT_TRUE(found([&](DeskQuery &q) { q.word = QStringLiteral("ไม่มีผู้นี้เลย"); }).isEmpty());
}

TEST_P(DeskFinds, SeesWhoIsAddedToAnEventOfThousandsAndWhoseNameIsCorrected)
{
    write(1, manyPeople({101}, 4500, 10000));
    const auto foundBy = [this](const QString &word) { return found([&](DeskQuery &q) { q.word = word; }); };
    EXPECT_TRUE(foundBy(QStringLiteral("มาใหม่")).isEmpty());
    ChangeSet adding;
    adding.insert(person(99'000, QStringLiteral("มาใหม่"), QStringLiteral("สมมุติ")));
    adding.insert(registration(99'001, 99'000, 99'999));
    write(2, adding);
    EXPECT_EQ(foundBy(QStringLiteral("มาใหม่")), (QList<qint64>{99'001}));
    const Person before = **people().person({99'000});
    Person after = before;
    after.given = QStringLiteral("แก้แล้ว");
    ChangeSet correcting;
    correcting.update(before, after);
    write(3, correcting);
    EXPECT_TRUE(foundBy(QStringLiteral("มาใหม่")).isEmpty());
    EXPECT_EQ(foundBy(QStringLiteral("แก้แล้ว")), (QList<qint64>{99'001}));
    undo(4, 2 + 1);
    undo(5, 2);
    EXPECT_TRUE(foundBy(QStringLiteral("มาใหม่")).isEmpty());
}

TEST(DeskFindsInFiles, SeesWhatAnotherComputerHasWritten)
{
    const FileFixture files;
    files.makeFile();
    const auto writer = files.open();
    ASSERT_TRUE(writer->write(stepOf(1), manyPeople({101}, 4500, 10000)).ok());
    const auto reader = files.open(SqliteStore::Mode::ReadOnly);
    DeskQuery query;
    query.event = {101};
    query.word = QStringLiteral("มาใหม่");
    EXPECT_TRUE(reader->atDesk(query)->empty());
    ChangeSet adding;
    adding.insert(person(99'000, QStringLiteral("มาใหม่"), QStringLiteral("สมมุติ")));
    adding.insert(registration(99'001, 99'000, 99'999));
    ASSERT_TRUE(writer->write(stepOf(2), adding).ok());
    EXPECT_EQ(reader->atDesk(query)->size(), 1u);
}

TEST(DeskFindsInFiles, FindsTheSameWhereTooManyTakePartToKeepTheirTexts)
{
    const FileFixture files;
    files.makeFile();
    const auto store = files.open();
    ASSERT_TRUE(store->write(stepOf(1), manyPeople({101}, 4500, 10000)).ok());
    auto connection = ruam::storage::Connection::open(files.path(), ruam::storage::Connection::Access::ReadOnly, {});
    ASSERT_TRUE(connection);
    const PlainKeys keys;
    ruam::storage::DeskSearch few(**connection, keys, 1000);
    DeskQuery query;
    query.event = {101};
    query.limit = 5000;
    const auto everyone = store->atDesk(query);
    ASSERT_TRUE(everyone && everyone->size() == 4500);
    const Person &last = everyone->back().participant.person;
    for (const QString &word : {last.given, last.given.left(3), last.surname.left(2), QStringLiteral("ไม่มีผู้นี้เลย")}) {
        query.word = word;
        const auto kept = store->atDesk(query);
        const auto asked = few.find(query);
        ASSERT_TRUE(kept && asked);
        EXPECT_EQ(*kept, *asked) << word.toStdString();
        EXPECT_EQ(kept->empty(), word == u"ไม่มีผู้นี้เลย") << word.toStdString();
    }
}
