#include "modeltest.h"

#include <ruam/presentation/participantsmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

const ProvinceId kNan{packedProvinceCode(u"TH-55")};
const ProvinceId kTrang{packedProvinceCode(u"TH-92")};

class ParticipantsModelTest : public ruam::test::ModelTest
{
protected:
    ParticipantsModelTest()
    {
        const std::vector<NewParticipant> people{
            {u"นาย"_qs, u"สมมุติ"_qs, u"ตัวอย่าง"_qs, u"นักวิชาการ"_qs, u"สำนักงานตัวอย่าง"_qs, kTrang},
            {u"นาง"_qs, u"จำลอง"_qs, u"ไม่มีจริง"_qs, u"หัวหน้า"_qs, {}, kNan},
            {u"นางสาว"_qs, u"ทดลอง"_qs, u"ใช้งาน"_qs, {}, u"กลุ่มงานทดลอง"_qs, kTrang},
        };
        EXPECT_TRUE(perform(registerPeople(session.plan(), EventId{101}, people, 0, ids)).ok());
        model.setEvent(EventId{101});
        log.take();
    }
    QModelIndex at(int row, int column) const { return model.index(row, column); }
    QStringList names() const { return column(model, ParticipantsModel::GivenColumn).mid(0, model.participantCount()); }
    bool type(int row, int column, const QString &text) { return model.setData(at(row, column), text); }

    ParticipantsModel model{session, thai};
    ruam::test::WithoutNumbers watchedRows{model};
    QAbstractItemModelTester tester{&watchedRows, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(ParticipantsModelTest, ShowsOnePersonARowAndABlankRowLast)
{
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.participantCount(), 3);
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs}));
    EXPECT_EQ(shown(at(0, ParticipantsModel::NumberColumn)), u"1"_qs);
    EXPECT_EQ(shown(at(0, ParticipantsModel::ProvinceColumn)), u"ตรัง"_qs);
    EXPECT_EQ(shown(at(0, ParticipantsModel::OrganisationColumn)), u"สำนักงานตัวอย่าง"_qs);
    EXPECT_EQ(shown(at(0, ParticipantsModel::StateColumn)), u"แจ้งชื่อแล้ว"_qs);
    EXPECT_EQ(model.blankRow().row(), 3);
    EXPECT_EQ(at(3, ParticipantsModel::GivenColumn).data(PlaceholderRole).toString(), u"พิมพ์ชื่อเพื่อเพิ่มผู้เข้าอบรม"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::GivenColumn)), QString());
    EXPECT_EQ(model.headerData(ParticipantsModel::TitleColumn, Qt::Horizontal).toString(), u"คำนำหน้า"_qs);
}

TEST_F(ParticipantsModelTest, AProvinceOfAnotherRoundIsMarkedAndToldUntilItIsMoved)
{
    const QModelIndex trang = at(0, ParticipantsModel::ProvinceColumn), nan = at(1, ParticipantsModel::ProvinceColumn);
    EXPECT_EQ(trang.data(SignRole).toString(), u"▲"_qs);
    EXPECT_FALSE(trang.data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_EQ(trang.data(Qt::AccessibleDescriptionRole), trang.data(Qt::ToolTipRole));
    EXPECT_EQ(shown(trang), u"ตรัง"_qs) << "the sign is no part of what is copied";
    EXPECT_FALSE(nan.data(SignRole).isValid());
    EXPECT_EQ(nan.data(Qt::ToolTipRole).toString(), QString());
    ChangeSet changes;
    GroupMembership membership;
    membership.id = {9001};
    membership.group = session.plan().groupOf(EventId{101})->id;
    membership.province = kTrang;
    changes.insert(membership);
    QSignalSpy repainted(&model, &ParticipantsModel::dataChanged);
    ASSERT_TRUE(session.perform({Verb::EditRows, {qint64(1)}, std::move(changes)}).ok());
    EXPECT_FALSE(trang.data(SignRole).isValid());
    EXPECT_FALSE(repainted.isEmpty());
}

TEST_F(ParticipantsModelTest, AnEmptyEventShowsTheBlankRowAndNoEventNothing)
{
    model.setEvent(EventId{102});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.isBlankRow(at(0, 0)));
    model.setEvent({});
    EXPECT_EQ(model.rowCount(), 0);
    model.setEvent(EventId{101});
    store.setReadOnly(true);
    EXPECT_EQ(model.rowCount(), 3) << "nothing can be typed in a read-only file";
    store.setReadOnly(false);
}

TEST_F(ParticipantsModelTest, TheOrderOfTheProvinceIsKeptAndOthersAreAChoice)
{
    model.setOrder(ParticipantOrder::ByName);
    EXPECT_EQ(log.take(), QStringList{u"reset"_qs});
    EXPECT_EQ(names(), (QStringList{u"จำลอง"_qs, u"ทดลอง"_qs, u"สมมุติ"_qs}));
    model.setOrder(ParticipantOrder::ByProvince);
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"ทดลอง"_qs, u"จำลอง"_qs}));
    model.setOrder(ParticipantOrder::AsGiven);
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs}));
}

TEST_F(ParticipantsModelTest, AFullNameTypedInTheBlankRowAddsAPersonBelowTheLast)
{
    QSignalSpy added(&model, &ParticipantsModel::personAdded);
    ASSERT_TRUE(type(3, ParticipantsModel::GivenColumn, u"นางสาวปั้นแต่ง สร้างสรรค์"_qs));
    EXPECT_EQ(log.take(), QStringList{u"inserted 3-3"_qs});
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added[0][0].toModelIndex().row(), 3);
    EXPECT_EQ(shown(at(3, ParticipantsModel::TitleColumn)), u"นางสาว"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::GivenColumn)), u"ปั้นแต่ง"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::SurnameColumn)), u"สร้างสรรค์"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::OrganisationColumn)), u"กลุ่มงานทดลอง"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::ProvinceColumn)), u"ตรัง"_qs);
    EXPECT_EQ(shown(at(3, ParticipantsModel::PositionColumn)), QString());
    EXPECT_EQ(model.rowCount(), 5);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"removed 3-3"_qs});
    ASSERT_TRUE(session.redo().ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 3-3"_qs});
    EXPECT_EQ(added.count(), 1);
}

TEST_F(ParticipantsModelTest, InTheBlankRowNothingOrATitleAloneAddsNobody)
{
    QSignalSpy refused(&model, &ParticipantsModel::editRefused);
    EXPECT_TRUE(type(3, ParticipantsModel::GivenColumn, u"  "_qs));
    EXPECT_EQ(refused.count(), 0);
    EXPECT_FALSE(type(3, ParticipantsModel::GivenColumn, u"นาย"_qs));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(at(3, ParticipantsModel::ProvinceColumn).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(log.take().isEmpty());
    EXPECT_EQ(model.participantCount(), 3);
}

TEST_F(ParticipantsModelTest, AnAddedPersonStandsWhereTheOrderPutsIt)
{
    model.setOrder(ParticipantOrder::ByName);
    log.take();
    QSignalSpy added(&model, &ParticipantsModel::personAdded);
    const auto record = model.addPerson(u"นายตัวอย่าง แต่งขึ้น"_qs);
    ASSERT_TRUE(record.ok());
    EXPECT_EQ(names(), (QStringList{u"จำลอง"_qs, u"ตัวอย่าง"_qs, u"ทดลอง"_qs, u"สมมุติ"_qs}));
    EXPECT_EQ(log.take(), (QStringList{u"inserted 1-1"_qs, u"changed 2-3/0-0"_qs}))
        << "the rows below have another number, and that is all that is told of them";
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(model.indexOf(*record).row(), 1);
}

TEST_F(ParticipantsModelTest, ACellIsTypedAndTouchesItsRow)
{
    ASSERT_TRUE(type(1, ParticipantsModel::PositionColumn, u"ผู้อำนวยการ"_qs));
    EXPECT_EQ(log.take(), QStringList{u"changed 1-1/0-9"_qs});
    EXPECT_EQ(shown(at(1, ParticipantsModel::PositionColumn)), u"ผู้อำนวยการ"_qs);
    ASSERT_TRUE(type(1, ParticipantsModel::ProvinceColumn, u"ตรัง"_qs));
    ASSERT_TRUE(type(1, ParticipantsModel::StateColumn, u"ยืนยันแล้ว"_qs));
    ASSERT_TRUE(type(1, ParticipantsModel::OrganisationColumn, u"หน่วยงานที่เพิ่งตั้ง"_qs));
    EXPECT_EQ(shown(at(1, ParticipantsModel::OrganisationColumn)), u"หน่วยงานที่เพิ่งตั้ง"_qs);
    log.take();
    for (int step = 0; step < 4; ++step)
        ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take().count(u"changed 1-1/0-9"_qs), 4);
    EXPECT_EQ(shown(at(1, ParticipantsModel::PositionColumn)), u"หัวหน้า"_qs);
}

TEST_F(ParticipantsModelTest, AWholeNameTypedOverAGivenNameIsTakenApart)
{
    ASSERT_TRUE(type(0, ParticipantsModel::GivenColumn, u"นางสาวเสมือน จินตนา"_qs));
    EXPECT_EQ(shown(at(0, ParticipantsModel::TitleColumn)), u"นางสาว"_qs);
    EXPECT_EQ(shown(at(0, ParticipantsModel::SurnameColumn)), u"จินตนา"_qs);
    ASSERT_TRUE(type(0, ParticipantsModel::GivenColumn, u"มา รี"_qs));
    EXPECT_EQ(shown(at(0, ParticipantsModel::GivenColumn)), u"มา รี"_qs) << "without a title it is a given name";
    EXPECT_EQ(shown(at(0, ParticipantsModel::SurnameColumn)), u"จินตนา"_qs);
}

TEST_F(ParticipantsModelTest, ANameThatChangesTheOrderMovesItsRow)
{
    model.setOrder(ParticipantOrder::ByName);
    log.take();
    ASSERT_TRUE(type(0, ParticipantsModel::GivenColumn, u"หลังสุด"_qs));
    EXPECT_EQ(log.take(), (QStringList{u"moved 0>2"_qs, u"changed 2-2/0-9"_qs, u"changed 0-2/0-0"_qs}));
    EXPECT_EQ(names(), (QStringList{u"ทดลอง"_qs, u"สมมุติ"_qs, u"หลังสุด"_qs}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names(), (QStringList{u"จำลอง"_qs, u"ทดลอง"_qs, u"สมมุติ"_qs}));
}

TEST_F(ParticipantsModelTest, RefusedCellsLeaveAllAsItWas)
{
    QSignalSpy refused(&model, &ParticipantsModel::editRefused);
    EXPECT_FALSE(type(0, ParticipantsModel::ProvinceColumn, u"เมืองสมมุติ"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"เมืองสมมุติ"_qs));
    EXPECT_FALSE(type(0, ParticipantsModel::GivenColumn, QString()));
    EXPECT_FALSE(type(0, ParticipantsModel::NumberColumn, u"5"_qs));
    store.failWrites(Error{Code::DiskFull, {QString()}, {}});
    EXPECT_FALSE(type(3, ParticipantsModel::GivenColumn, u"นายใหม่ เอี่ยม"_qs));
    EXPECT_EQ(refused.count(), 4);
    EXPECT_TRUE(log.take().isEmpty());
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs}));
}

TEST_F(ParticipantsModelTest, PeopleAreTakenInAtOnceAndUndoneAtOnce)
{
    std::vector<ListedNewcomer> people;
    for (int i = 0; i < 40; ++i)
        people.push_back(listed(someone(u"คนที่ %1"_qs.arg(i))));
    ASSERT_TRUE(model.addPeople(people).ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 3-42"_qs});
    EXPECT_EQ(shown(at(42, ParticipantsModel::GivenColumn)), u"คนที่ 39"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"removed 3-42"_qs});
    ASSERT_TRUE(model.addPeople({}).ok());
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(ParticipantsModelTest, PeopleAreTakenOutAndUndoBringsThemBackInTheirPlaces)
{
    ASSERT_TRUE(model.removePeople({at(0, 0), at(0, 1), at(2, 0), model.blankRow()}).ok());
    EXPECT_EQ(log.take(), (QStringList{u"removed 2-2"_qs, u"removed 0-0"_qs, u"changed 0-0/0-0"_qs}));
    EXPECT_EQ(names(), QStringList{u"จำลอง"_qs});
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs}));
    EXPECT_FALSE(log.take().contains(u"reset"_qs));
    ASSERT_TRUE(model.removePeople({model.blankRow()}).ok());
    EXPECT_EQ(model.participantCount(), 3);
}

TEST_F(ParticipantsModelTest, SeveralCellsAreOneStep)
{
    using C = ParticipantsModel;
    ASSERT_TRUE(model.setCells({{at(0, C::PositionColumn), u"ก"_qs},
                                {at(0, C::OrganisationColumn), u"หน่วยใหม่"_qs},
                                {at(1, C::OrganisationColumn), u"หน่วยใหม่"_qs},
                                {at(1, C::NumberColumn), u"9"_qs},
                                {at(3, C::GivenColumn), u"ไม่ใช่คน"_qs}}));
    EXPECT_EQ(log.take(), (QStringList{u"changed 0-0/0-9"_qs, u"changed 1-1/0-9"_qs}));
    EXPECT_EQ(shown(at(0, C::PositionColumn)), u"ก"_qs);
    const auto everyone = model.everyone();
    EXPECT_EQ(everyone[0].registration.organisation, everyone[1].registration.organisation)
        << "one new organisation, not two";
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(shown(at(0, C::PositionColumn)), u"นักวิชาการ"_qs);
    EXPECT_EQ(shown(at(1, C::OrganisationColumn)), QString());
}

TEST_F(ParticipantsModelTest, OneRefusedCellOfSeveralLeavesAll)
{
    QSignalSpy refused(&model, &ParticipantsModel::editRefused);
    EXPECT_FALSE(model.setCells({{at(0, ParticipantsModel::PositionColumn), u"ก"_qs},
                                 {at(1, ParticipantsModel::ProvinceColumn), u"เมืองสมมุติ"_qs}}));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused[0][0].toModelIndex(), at(1, ParticipantsModel::ProvinceColumn));
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(ParticipantsModelTest, DeleteClearsCellsButNoStateAndNoGivenName)
{
    using C = ParticipantsModel;
    ASSERT_TRUE(model.clearCells({at(0, C::PositionColumn), at(0, C::ProvinceColumn), at(0, C::StateColumn),
                                  at(1, C::SurnameColumn), at(0, C::OrganisationColumn)}));
    EXPECT_EQ(shown(at(0, C::PositionColumn)), QString());
    EXPECT_EQ(shown(at(0, C::ProvinceColumn)), QString());
    EXPECT_EQ(shown(at(0, C::OrganisationColumn)), QString());
    EXPECT_EQ(shown(at(1, C::SurnameColumn)), QString());
    EXPECT_EQ(shown(at(0, C::StateColumn)), u"แจ้งชื่อแล้ว"_qs);
    EXPECT_FALSE(model.clearCells({at(0, C::GivenColumn)}));
    EXPECT_TRUE(model.clearCells({}));
}

TEST_F(ParticipantsModelTest, AnOrganisationRenamedTouchesTheRowsOfItsPeople)
{
    ASSERT_TRUE(set(refOf(OrganisationId{30}), u"name", u"สำนักงานใหม่"_qs).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 0-0/5-6"_qs});
    EXPECT_EQ(shown(at(0, ParticipantsModel::OrganisationColumn)), u"สำนักงานใหม่"_qs);
}

TEST_F(ParticipantsModelTest, PeopleOfAnotherEventTouchNothing)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {someone(u"คนอื่น"_qs)}, 0, ids)).ok());
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", u"งานอื่น"_qs).ok());
    EXPECT_TRUE(log.take().isEmpty());
    EXPECT_EQ(model.participantCount(), 3);
}

TEST_F(ParticipantsModelTest, AnEventThatGoesLeavesNothing)
{
    ASSERT_TRUE(model.removePeople({at(0, 0), at(1, 0), at(2, 0)}).ok());
    ASSERT_TRUE(perform(removeRecord(session.plan(), refOf(TrainingGroupId{111}))).ok());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.event().isValid());
}

TEST_F(ParticipantsModelTest, ProposesTitlesOrganisationsAndProvinces)
{
    const auto titles = at(0, ParticipantsModel::TitleColumn).data(ChoicesRole).value<Choices>();
    EXPECT_TRUE(std::any_of(titles.begin(), titles.end(), [](const Choice &c) { return c.text == u"นางสาว"_qs; }));
    const auto provinces = at(0, ParticipantsModel::ProvinceColumn).data(ChoicesRole).value<Choices>();
    ASSERT_EQ(provinces.size(), 3);
    EXPECT_EQ(provinces[1].text, u"ตรัง"_qs);
    ASSERT_TRUE(model.setChoice(at(0, ParticipantsModel::ProvinceColumn), provinces[2]));
    EXPECT_EQ(shown(at(0, ParticipantsModel::ProvinceColumn)), u"น่าน"_qs);
    EXPECT_EQ(at(0, ParticipantsModel::OrganisationColumn).data(EditorRole).toInt(), int(Editor::Line));
}

TEST_F(ParticipantsModelTest, ANewOrganisationIsToldWhereverItWasTyped)
{
    QSignalSpy made(&model, &ParticipantsModel::organisationsMade);
    ASSERT_TRUE(model.setData(at(0, ParticipantsModel::OrganisationColumn), u"สำนักงานตัวอย่าง"_qs));
    ASSERT_TRUE(model.setData(at(0, ParticipantsModel::PositionColumn), u"ผู้อำนวยการ"_qs));
    EXPECT_TRUE(made.isEmpty());
    ASSERT_TRUE(model.setData(at(0, ParticipantsModel::OrganisationColumn), u"สำนักใหม่"_qs));
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.takeFirst().at(0).toStringList(), QStringList{u"สำนักใหม่"_qs});
    ASSERT_TRUE(session.undo().ok());
    EXPECT_FALSE(
        session.plan().findIf<Organisation>([](const Organisation &each) { return each.name == u"สำนักใหม่"_qs; }));
    ASSERT_TRUE(model.setCells({{at(0, ParticipantsModel::OrganisationColumn), u"กอง ก"_qs},
                                {at(1, ParticipantsModel::OrganisationColumn), u"กอง ข"_qs}}));
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.takeFirst().at(0).toStringList().size(), 2);
    NewParticipant newcomer = someone(u"คนใหม่"_qs);
    newcomer.organisation = u"กอง ค"_qs;
    ASSERT_TRUE(model.addPeople({listed(newcomer)}).ok());
    EXPECT_EQ(made.size(), 1);
}

TEST_F(ParticipantsModelTest, WhoIsReplacedLeavesTheListAndTheOtherSaysWhosePlaceItIs)
{
    ASSERT_TRUE(model.substitute(at(1, 0), u"นายมา แทน"_qs).ok());
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"มา"_qs, u"ทดลอง"_qs}));
    const auto state = [this](int row) { return shown(at(row, ParticipantsModel::StateColumn)); };
    const QString whole = u"แจ้งชื่อแล้ว · แทน จำลอง ไม่มีจริง"_qs;
    EXPECT_EQ(state(1), u"แจ้งชื่อแล้ว · แทนลำดับที่ 2"_qs) << "a long surname would be cut";
    EXPECT_EQ(at(1, ParticipantsModel::StateColumn).data(Qt::ToolTipRole).toString(), whole);
    EXPECT_EQ(at(1, ParticipantsModel::StateColumn).data(Qt::AccessibleDescriptionRole).toString(), whole);
    EXPECT_TRUE(at(1, 0).data(FilterRole).toString().contains(u"จำลอง ไม่มีจริง"_qs)) << "found by the other's name";
    EXPECT_EQ(at(0, ParticipantsModel::StateColumn).data(Qt::ToolTipRole).toString(), QString());
    model.setOrder(ParticipantOrder::ByName);
    const int row = int(names().indexOf(u"มา"_qs));
    EXPECT_EQ(state(row), u"แจ้งชื่อแล้ว · แทน จำลอง"_qs) << "the number of the place is not to be seen";
    model.setOrder(ParticipantOrder::AsGiven);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(model.removePeople({at(0, 0)}).ok());
    EXPECT_EQ(state(0), u"แจ้งชื่อแล้ว · แทนลำดับที่ 1"_qs) << "as the list counts";
    EXPECT_TRUE(std::any_of(changed.begin(), changed.end(), [](const QList<QVariant> &one) {
        return one[0].toModelIndex().column() <= ParticipantsModel::StateColumn &&
               one[1].toModelIndex().column() >= ParticipantsModel::StateColumn;
    }));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(shown(at(1, ParticipantsModel::ProvinceColumn)), u"น่าน"_qs);
    model.setListed(Listed::Everyone);
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"มา"_qs, u"ทดลอง"_qs}));
    EXPECT_EQ(state(2), u"แจ้งชื่อแล้ว · แทนลำดับที่ 2"_qs);
    model.setListed(Listed::Current);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs}));
}

TEST_F(ParticipantsModelTest, AStateThatTakesSomebodyOffTheListTakesTheRowUntilItIsUndone)
{
    ASSERT_TRUE(type(0, ParticipantsModel::StateColumn, u"ยกเลิก"_qs));
    EXPECT_EQ(names(), (QStringList{u"จำลอง"_qs, u"ทดลอง"_qs}));
    ASSERT_TRUE(model.setStates({at(0, 0), at(1, 0)}, RegistrationState::Reserve).ok());
    EXPECT_EQ(names().size(), 2) << "reserves are shown";
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names().size(), 3);
}

TEST_F(ParticipantsModelTest, DiscussionGroupsAreDealtByProvinceAndTypedOver)
{
    ASSERT_TRUE(model.dealGroups(2).ok());
    EXPECT_EQ(column(model, ParticipantsModel::DiscussionColumn).mid(0, 3), (QStringList{u"1"_qs, u"1"_qs, u"2"_qs}));
    EXPECT_TRUE(type(1, ParticipantsModel::DiscussionColumn, u"๒"_qs));
    EXPECT_EQ(shown(at(1, ParticipantsModel::DiscussionColumn)), u"2"_qs);
    EXPECT_FALSE(model.dealGroups(-1).ok());
}

TEST_F(ParticipantsModelTest, AWalkInStandsLastAndConfirmed)
{
    const auto added = model.addWalkIn(u"นางหน้า งาน"_qs);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(shown(at(3, ParticipantsModel::StateColumn)), u"ยืนยันแล้ว"_qs);
    EXPECT_TRUE((*session.people().participant({added->id}))->registration.walkIn);
    EXPECT_FALSE(model.addWalkIn(u"นาย"_qs).ok()) << "a title is nobody";
}

TEST_F(ParticipantsModelTest, TrainersAndStaffHaveAListOfTheirOwn)
{
    NewParticipant trainer = someone(QStringLiteral("วิทยากรสมมุติ"));
    trainer.role = RegistrationRole::Trainer;
    NewParticipant observer = someone(QStringLiteral("ผู้สังเกตการณ์สมมุติ"));
    observer.role = RegistrationRole::Observer;
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{101}, {trainer, observer}, 3, ids)).ok());
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"จำลอง"_qs, u"ทดลอง"_qs, u"ผู้สังเกตการณ์สมมุติ"_qs}));
    ASSERT_TRUE(type(1, ParticipantsModel::RoleColumn, QStringLiteral("เจ้าหน้าที่")));
    EXPECT_EQ(names(), (QStringList{u"สมมุติ"_qs, u"ทดลอง"_qs, u"ผู้สังเกตการณ์สมมุติ"_qs})) << "goes to the other list";
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(names().size(), 4);
}

TEST_F(ParticipantsModelTest, WhoIsReplacedCanBeTakenOutAndTheOtherStays)
{
    ASSERT_TRUE(model.substitute(at(0, 0), QStringLiteral("นางมานี ใจงาม")).ok());
    model.setListed(Listed::Everyone);
    ASSERT_EQ(model.participantCount(), 4);
    const int replaced = names().indexOf(QStringLiteral("สมมุติ"));
    ASSERT_GE(replaced, 0);
    ASSERT_TRUE(model.removePeople({at(replaced, 0)}).ok());
    EXPECT_EQ(model.participantCount(), 3);
    const int stays = names().indexOf(QStringLiteral("มานี"));
    EXPECT_FALSE(shown(at(stays, ParticipantsModel::StateColumn)).contains(QStringLiteral("แทน")));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(model.participantCount(), 4);
}

TEST_F(ParticipantsModelTest, SomebodyOfTheFileCanBeChosenAsSubstitute)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {someone(QStringLiteral("ชูใจ"))}, 0, ids)).ok());
    const PersonId known = session.people().search(QStringLiteral("ชูใจ"), 1)->front().person.id;
    const qint64 before = *session.people().personCount();
    ASSERT_TRUE(model.substitute(at(0, 0), QStringLiteral("ชูใจ"), known).ok());
    EXPECT_EQ(*session.people().personCount(), before);
    EXPECT_EQ(session.people().registrationsOf(known)->size(), 2u);
}

TEST_F(ParticipantsModelTest, ANameTypedUnderTheProvinceOfSomebodyCalledSoIsThatPerson)
{
    NewParticipant other = someone(u"ปิติ"_qs);
    other.surname = u"สมมุติ"_qs;
    other.positionTitle = u"นักวิเคราะห์"_qs;
    other.province = kTrang; // that of the row above the blank one
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {other}, 0, ids)).ok());
    const qint64 before = *store.personCount();
    QSignalSpy told(&model, &ParticipantsModel::told);
    ASSERT_TRUE(type(3, ParticipantsModel::TitleColumn, u"ปิติ สมมุติ"_qs));
    EXPECT_EQ(*store.personCount(), before);
    EXPECT_EQ(shown(at(3, ParticipantsModel::PositionColumn)), u"นักวิเคราะห์"_qs) << "which need not be typed again";
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(u"ปิติ สมมุติ"_qs));

    ASSERT_TRUE(type(4, ParticipantsModel::TitleColumn, u"ปิติ สมมุติ"_qs));
    EXPECT_EQ(*store.personCount(), before + 1)
        << "they are on this list already: this is another, or a slip to be told";
    EXPECT_EQ(told.size(), 1);
}

TEST_F(ParticipantsModelTest, TheSameNameOfAnotherProvinceIsSomebodyElse)
{
    NewParticipant other = someone(u"ปิติ"_qs);
    other.surname = u"สมมุติ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {other}, 0, ids)).ok());
    const qint64 before = *store.personCount();
    ASSERT_TRUE(model.addPerson(u"ปิติ สมมุติ"_qs).ok());
    EXPECT_EQ(*store.personCount(), before + 1) << "of whom no province is known may be anybody";
}
