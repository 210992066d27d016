#include "modeltest.h"

#include <ruam/core/attendance.h>
#include <ruam/core/invitations.h>
#include <ruam/format/replytext.h>
#include <ruam/presentation/checkinmodel.h>
#include <ruam/presentation/participantsmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;

namespace ruam::test {
namespace {

const EventId kDeskRound{101};

class CheckInTest : public ModelTest
{
protected:
    CheckInTest()
    {
        for (const auto &[id, membership] : session.plan().all<GroupMembership>())
            if (const TrainingGroup *group = session.plan().find(membership.group); group && group->event == kDeskRound)
                province = membership.province;
        std::vector<NewParticipant> people;
        for (const char16_t *name : {u"สมชาย", u"สมหญิง", u"ก้อง", u"วิชัย"}) {
            NewParticipant person = someone(QString::fromUtf16(name));
            person.title = QStringLiteral("นาย");
            person.surname = QStringLiteral("สมมุติ");
            person.positionTitle = QStringLiteral("นักวิเคราะห์");
            if (people.size() < 2)
                person.province = province;
            people.push_back(person);
        }
        people[3].role = RegistrationRole::Trainer;
        EXPECT_TRUE(perform(registerPeople(session.plan(), kDeskRound, people, 0, ids)).ok());
        const Event &event = *session.plan().find(kDeskRound);
        first = event.start;
        // Half past eight in Thailand on the first day.
        clock.set(QDateTime(first, QTime(1, 30), Qt::UTC));
    }
    void open() { model.setEvent(kDeskRound); }
    QStringList names() { return column(model, CheckInModel::NameColumn); }
    QModelIndex row(int at) { return model.index(at, CheckInModel::NameColumn); }

    CheckInModel model{session, thai};
    ProvinceId province;
    QDate first;
};

} // namespace

TEST_F(CheckInTest, ListsThoseWhoAreToAttendOnTheHalfDayThatIsNow)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    open();
    EXPECT_EQ(names(), (QStringList{QStringLiteral("นายสมชาย สมมุติ"), QStringLiteral("นายสมหญิง สมมุติ"),
                                    QStringLiteral("นายก้อง สมมุติ")}));
    EXPECT_EQ(model.half(), (HalfOfDay{first, HalfDay::Morning}));
    model.setTyped(QStringLiteral("วิชั"));
    EXPECT_EQ(model.rowCount(), 1) << "whoever is looked for by name is found";
    EXPECT_TRUE(shown(model.index(0, CheckInModel::PostColumn)).startsWith(QStringLiteral("วิทยากร")));
}

TEST_F(CheckInTest, AWalkInOfAnotherProvinceIsTakenAndTold)
{
    open();
    EXPECT_FALSE(row(0).siblingAtColumn(CheckInModel::ProvinceColumn).data(SignRole).isValid());
    Person away;
    away.id = {501};
    away.given = QStringLiteral("ปิติ");
    away.province = {packedProvinceCode(u"TH-92")};
    ASSERT_NE(away.province, province);
    ChangeSet changes;
    changes.insert(away);
    ASSERT_TRUE(session.perform({Verb::EditRows, {qint64(1)}, std::move(changes)}).ok());
    const auto added = model.addWalkIn(QStringLiteral("ปิติ"), away.id);
    ASSERT_TRUE(added.ok());
    EXPECT_FALSE(added->isEmpty());
    const QModelIndex at = row(3).siblingAtColumn(CheckInModel::ProvinceColumn);
    EXPECT_EQ(at.data(SignRole).toString(), QStringLiteral("▲"));
    EXPECT_TRUE(at.data(Qt::ToolTipRole).toString().endsWith(*added));
    EXPECT_EQ(at.data(Qt::AccessibleDescriptionRole).toString(), *added);
    EXPECT_EQ(*model.addWalkIn(QStringLiteral("นายชูใจ ใจงาม"), {}), QString());
}

TEST_F(CheckInTest, NumbersAreThoseOfTheBookThatLiesOnTheDesk)
{
    open();
    const auto number = [this](int at) { return shown(model.index(at, CheckInModel::NumberColumn)); };
    EXPECT_EQ(number(0), QStringLiteral("1"));
    model.setTyped(QStringLiteral("๒"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("นายสมหญิง สมมุติ")}) << "a number finds, in Thai digits too";
    model.setTyped({});

    const auto registration = [this](int at) { return RegistrationId{model.recordAt(row(at)).id}; };
    DeskBook book;
    book.issue = 2;
    book.places = {{registration(2), 1, 1}, {registration(0), 1, 2}};
    model.setBook(book);
    EXPECT_EQ(number(0), QStringLiteral("2"));
    EXPECT_EQ(number(2), QStringLiteral("1"));
    EXPECT_EQ(number(1), QStringLiteral("–")) << "not in the book";
    EXPECT_TRUE(model.index(0, CheckInModel::NumberColumn).data(Qt::ToolTipRole).toString().contains(u'2'));
    EXPECT_TRUE(
        model.headerData(CheckInModel::NumberColumn, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u'2'));
    ASSERT_TRUE(model.substitute(row(0), QStringLiteral("นางมานี สมมุติ"), {}).ok());
    model.setTyped(QStringLiteral("2"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("นางมานี สมมุติ")}) << "in the row of the one replaced";
    EXPECT_EQ(number(0), QStringLiteral("2"));

    book.restarts = true;
    model.setBook(book);
    model.setTyped(QStringLiteral("1/2"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("นางมานี สมมุติ")});
    EXPECT_EQ(number(0), QStringLiteral("1/2"));
    model.setBook({});
    model.setTyped({});
    EXPECT_EQ(number(1), QStringLiteral("2"));
}

TEST_F(CheckInTest, WithoutABookNumbersAreThoseOfTheListOfParticipants)
{
    const auto second = session.people().participants(kDeskRound, ParticipantOrder::AsGiven, {}, 2);
    Registration moved = second->back().registration;
    ChangeSet changes;
    Registration cancelled = moved;
    cancelled.state = RegistrationState::Cancelled;
    changes.update(moved, cancelled);
    ASSERT_TRUE(session.perform({Verb::EditRows, {qint64(1)}, std::move(changes)}).ok());
    ASSERT_TRUE(perform(registerPeople(session.plan(), kDeskRound, {someone(QStringLiteral("ปิติ"))},
                                       *session.people().lastPosition(kDeskRound), ids))
                    .ok());
    open();
    const auto number = [this](int at) { return shown(model.index(at, CheckInModel::NumberColumn)); };
    ParticipantsModel list{session, thai};
    list.setEvent(kDeskRound);
    ASSERT_EQ(model.rowCount(), 3);
    for (int at = 0; at < model.rowCount(); ++at) {
        EXPECT_EQ(model.recordAt(row(at)), list.recordAt(list.index(at, 0)));
        EXPECT_EQ(number(at), shown(list.index(at, ParticipantsModel::NumberColumn)));
    }
    EXPECT_EQ(number(2), QStringLiteral("3")) << "neither who cancelled nor the trainer uses up a number";
    model.setTyped(QStringLiteral("3"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(names(), QStringList{shown(list.index(2, ParticipantsModel::GivenColumn))});
    EXPECT_EQ(number(0), QStringLiteral("3"));
    model.setTyped(QStringLiteral("5"));
    EXPECT_EQ(model.rowCount(), 0) << "a position is no number";
    for (const QString &name : {QStringLiteral("วิชัย"), QStringLiteral("สมหญิง")}) {
        model.setTyped(name);
        ASSERT_EQ(model.rowCount(), 1);
        EXPECT_EQ(number(0), QStringLiteral("–")) << "who is found by name and is not in the list";
        EXPECT_EQ(model.index(0, CheckInModel::NumberColumn).data(Qt::ToolTipRole),
                  QStringLiteral("ไม่มีลำดับที่ในรายชื่อผู้เข้าอบรม"));
    }
}

TEST_F(CheckInTest, NumbersFollowWhoComesAndGoes)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    open();
    const auto number = [this](int at) { return shown(model.index(at, CheckInModel::NumberColumn)); };
    ASSERT_EQ(number(2), QStringLiteral("3"));
    QSignalSpy touched(&model, &QAbstractItemModel::dataChanged);
    ParticipantsModel list{session, thai};
    list.setEvent(kDeskRound);
    ASSERT_TRUE(list.removePeople({list.index(0, 0)}).ok());
    EXPECT_EQ(number(0), QStringLiteral("1"));
    EXPECT_EQ(number(1), QStringLiteral("2"));
    EXPECT_TRUE(std::any_of(touched.begin(), touched.end(), [](const QList<QVariant> &one) {
        return one[0].toModelIndex().column() == CheckInModel::NumberColumn && one[1].toModelIndex().row() == 1;
    })) << "those who follow are shown anew";
    ASSERT_TRUE(model.addWalkIn(QStringLiteral("นายปิติ ใจงาม"), {}).ok());
    EXPECT_EQ(number(2), QStringLiteral("3"));
    ASSERT_TRUE(model.substitute(row(1), QStringLiteral("นางมานี ใจงาม"), {}).ok());
    EXPECT_EQ(number(1), QStringLiteral("2"));
    EXPECT_EQ(number(2), QStringLiteral("3")) << "one place, whoever stands in it";
    ASSERT_TRUE(model.unmark(row(1)).ok());
    EXPECT_EQ(shown(model.index(1, CheckInModel::CameColumn)), QStringLiteral("แทนลำดับที่ 2"));
}

TEST_F(CheckInTest, AMarkHasItsTimeAndIsOneStep)
{
    open();
    QSignalSpy counted(&model, &CheckInModel::counted);
    ASSERT_TRUE(model.mark(row(1)).ok());
    EXPECT_EQ(model.cameText(row(1)), QStringLiteral("มาแล้ว 08.30 น."));
    EXPECT_FALSE(counted.isEmpty());
    clock.set(QDateTime(first, QTime(2, 0), Qt::UTC));
    ASSERT_TRUE(model.mark(row(1)).ok());
    EXPECT_EQ(model.cameText(row(1)), QStringLiteral("มาแล้ว 08.30 น.")) << "marked already";
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(model.hasCome(row(1)));
    ASSERT_TRUE(session.redo().ok());
    ASSERT_TRUE(model.unmark(row(1)).ok());
    EXPECT_FALSE(model.hasCome(row(1)));
}

TEST_F(CheckInTest, AReplyCodeShowsTheProvince)
{
    open();
    model.setTyped(ruam::format::replyCode(session.plan(), session.plan().groupOf(kDeskRound)->id, province));
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(model.codeProvince(), province);
    model.setTyped({});
    EXPECT_EQ(names().size(), 3);
    model.setProvince(ProvinceId());
    EXPECT_EQ(names(), QStringList{QStringLiteral("นายก้อง สมมุติ")}) << "those without a province";
}

TEST_F(CheckInTest, WhoHasNotComeCanBeListed)
{
    open();
    ASSERT_TRUE(model.mark(row(0)).ok());
    model.setCame(CheckInModel::Came::No);
    EXPECT_EQ(names().size(), 2);
    ASSERT_TRUE(model.mark(row(0)).ok());
    EXPECT_EQ(names(), QStringList{QStringLiteral("นายก้อง สมมุติ")}) << "whoever is marked leaves that list";
    model.setCame(CheckInModel::Came::Yes);
    EXPECT_EQ(names().size(), 2);
}

TEST_F(CheckInTest, ALetterOfANameIsCorrectedInPlace)
{
    open();
    ASSERT_TRUE(model.setData(row(2), QStringLiteral("นายก่อง สมมุติ"), Qt::EditRole));
    EXPECT_EQ(names()[2], QStringLiteral("นายก่อง สมมุติ"));
    QSignalSpy refused(&model, &RecordModel::editRefused);
    EXPECT_FALSE(model.setData(row(2), QStringLiteral("นาย"), Qt::EditRole));
    EXPECT_FALSE(refusalIn(refused).isEmpty());
    EXPECT_EQ(names()[2], QStringLiteral("นายก่อง สมมุติ"));
}

TEST_F(CheckInTest, ASubstituteAndAWalkInHaveComeByTheSameStep)
{
    open();
    ASSERT_TRUE(model.substitute(row(0), QStringLiteral("นางมานี ใจงาม"), {}).ok());
    ASSERT_EQ(names()[0], QStringLiteral("นางมานี ใจงาม"));
    EXPECT_TRUE(model.hasCome(row(0)));
    EXPECT_EQ(shown(model.index(0, CheckInModel::NumberColumn)), u"1");
    model.setTyped(QStringLiteral("สมชาย"));
    EXPECT_EQ(model.mark(row(0)).error().code, Code::PlaceTaken) << "who was replaced is found, and told";
    model.setTyped({});
    ASSERT_TRUE(model.unmark(row(0)).ok());
    const QModelIndex state = model.index(0, CheckInModel::CameColumn);
    EXPECT_EQ(shown(state), QStringLiteral("แทนลำดับที่ 1")) << "a long surname would be cut";
    EXPECT_EQ(state.data(Qt::ToolTipRole).toString(), QStringLiteral("แทน สมชาย สมมุติ"));
    EXPECT_EQ(state.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("แทน สมชาย สมมุติ"));
    DeskBook book;
    book.places = {{RegistrationId{model.recordAt(row(1)).id}, 1, 1}};
    model.setBook(book);
    EXPECT_EQ(shown(state), QStringLiteral("แทน สมชาย สมมุติ")) << "who has no number in the book has a name";
    model.setBook({});
    ASSERT_TRUE(model.mark(row(0)).ok());

    model.setProvince(province);
    ASSERT_TRUE(model.addWalkIn(QStringLiteral("นายปิติ ใจงาม"), {}).ok());
    EXPECT_EQ(names().last(), QStringLiteral("นายปิติ ใจงาม")) << "of the province the list is narrowed to";
    EXPECT_TRUE(model.hasCome(model.index(model.rowCount() - 1, 0)));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(names().contains(QStringLiteral("นายปิติ ใจงาม"))) << "one step";
}

TEST_F(CheckInTest, SomebodyOfTheFileCanBeChosenAndNotTwice)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {someone(QStringLiteral("ชูใจ"))}, 0, ids)).ok());
    const auto known = session.people().search(QStringLiteral("ชูใจ"), 1);
    ASSERT_EQ(known->size(), 1u);
    open();
    const qint64 before = *session.people().personCount();
    ASSERT_TRUE(model.addWalkIn(QStringLiteral("ชูใจ"), known->front().person.id).ok());
    EXPECT_EQ(*session.people().personCount(), before);
    EXPECT_EQ(model.addWalkIn(QStringLiteral("ชูใจ"), known->front().person.id).error().code, Code::AlreadyRegistered);
}

TEST_F(CheckInTest, CountsAreOfTheHalfDayByProvinceAndApartFromTheTeam)
{
    open();
    ASSERT_TRUE(model.mark(row(0)).ok());
    model.setTyped(QStringLiteral("วิชั"));
    ASSERT_TRUE(model.mark(row(0)).ok());
    const CheckInCounts counts = checkInCounts(model);
    EXPECT_EQ(counts.all.came, 1);
    EXPECT_EQ(counts.all.expected, 3);
    EXPECT_EQ(counts.team.came, 1);
    ASSERT_EQ(counts.byProvince.size(), 2u);
    EXPECT_EQ(counts.byProvince[0].province, province);
    EXPECT_EQ(counts.byProvince[0].came, 1);
    EXPECT_EQ(counts.byProvince[0].expected, 2);
    EXPECT_FALSE(counts.byProvince[1].province.isValid()) << "those without one come last";
    ASSERT_FALSE(counts.byHalf.empty());
    EXPECT_EQ(counts.byHalf[0].came, 1);
    model.setHalf({first, HalfDay::Afternoon});
    EXPECT_EQ(checkInCounts(model).all.came, 0);
    EXPECT_EQ(checkInCounts(model).byHalf[0].came, 1);
}

TEST_F(CheckInTest, ALockedRoundIsLookedUpAndNotMarked)
{
    ASSERT_TRUE(perform(lockRound(session.plan(), kDeskRound, true)).ok());
    open();
    EXPECT_TRUE(model.isLocked());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.mark(row(0)).error().code, Code::RoundLocked);
    EXPECT_EQ(model.addWalkIn(QStringLiteral("นายปิติ"), {}).error().code, Code::RoundLocked);
    ASSERT_TRUE(perform(lockRound(session.plan(), kDeskRound, false)).ok());
    EXPECT_TRUE(model.mark(row(0)).ok());
}

TEST_F(CheckInTest, AListOfManyIsReadAsItIsLookedAt)
{
    Step step;
    step.id = ids.next();
    ASSERT_TRUE(store.write(step, manyPeople(kDeskRound, 450, 20'000)).ok());
    open();
    EXPECT_LT(model.rowCount(), 450);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 453);
    model.setTyped(QStringLiteral("ส"));
    EXPECT_EQ(model.rowCount(), CheckInModel::kMostHits);
    EXPECT_TRUE(model.isCut());
}

TEST_F(CheckInTest, FollowsDatesThatAreMovedAndARoundThatGoes)
{
    open();
    ASSERT_TRUE(perform(moveEvent(session.plan(), kDeskRound, first.addDays(30), first.addDays(31))).ok());
    EXPECT_EQ(model.half(), (HalfOfDay{first.addDays(30), HalfDay::Morning}));
    ASSERT_TRUE(perform(moveEvent(session.plan(), kDeskRound, {}, {})).ok());
    EXPECT_EQ(model.half(), std::nullopt);
    EXPECT_TRUE(model.halves().empty());
}

} // namespace ruam::test
