#include "modeltest.h"

#include <ruam/presentation/groupsmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class GroupsModelTest : public ruam::test::ModelTest
{
protected:
    QModelIndex at(int row, int column) const { return model.index(row, column); }

    GroupsModel model{session, thai};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ModelLog log{model};
};

} // namespace

TEST_F(GroupsModelTest, ShowsTheRoundsByNumberWithWhatTheirEventsKnow)
{
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(column(model, GroupsModel::NumberColumn), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
    EXPECT_EQ(shown(at(1, GroupsModel::NameColumn)), u"กลุ่มสมมุติ 2"_qs);
    EXPECT_EQ(shown(at(0, GroupsModel::DatesColumn)), u"จ. 4 - อ. 5 มี.ค. 2567"_qs);
    EXPECT_EQ(shown(at(2, GroupsModel::VenueColumn)), u"จังหวัดตรัง"_qs);
    EXPECT_EQ(shown(at(0, GroupsModel::StateColumn)), u"กำหนดวันแล้ว"_qs);
    EXPECT_EQ(shown(at(0, GroupsModel::PeopleColumn)), QString());
    EXPECT_EQ(model.headerData(GroupsModel::DatesColumn, Qt::Horizontal).toString(), u"วันที่อบรม"_qs);
}

TEST_F(GroupsModelTest, TellsWhichRecordEachRowIs)
{
    EXPECT_EQ(model.recordAt(at(1, 0)), refOf(TrainingGroupId{112}));
    EXPECT_EQ(at(1, 3).data(RecordRole).value<RecordRef>(), refOf(TrainingGroupId{112}));
    EXPECT_EQ(model.indexOf(refOf(TrainingGroupId{113})).row(), 2);
    EXPECT_EQ(model.indexOf(refOf(EventId{103})).row(), 2) << "an event is shown by its group";
    EXPECT_FALSE(model.indexOf(refOf(EventId{104})).isValid());
}

TEST_F(GroupsModelTest, DatesTypedInAnyStyleMoveTheEventAndTouchOneRow)
{
    ASSERT_TRUE(model.setData(at(2, GroupsModel::DatesColumn), u"25-26 เมษายน 2567"_qs));
    EXPECT_EQ(session.plan().find(EventId{103})->start, QDate(2024, 4, 25));
    EXPECT_EQ(session.plan().find(EventId{103})->end, QDate(2024, 4, 26));
    EXPECT_EQ(log.take(), QStringList{u"changed 2-2/0-6"_qs});
    EXPECT_EQ(session.nextUndo()->verb, Verb::MoveEvent);
}

TEST_F(GroupsModelTest, TheTextInTheEditorCanBeTypedBack)
{
    const QString typed = at(0, GroupsModel::DatesColumn).data(Qt::EditRole).toString();
    EXPECT_EQ(typed, u"4 - 5 มี.ค. 2567"_qs);
    ASSERT_TRUE(model.setData(at(0, GroupsModel::DatesColumn), typed));
    EXPECT_EQ(session.nextUndo(), nullptr) << "nothing has changed, so there is no step";
}

TEST_F(GroupsModelTest, TimesTypedWithTheDatesAreKept)
{
    ASSERT_TRUE(model.setData(at(0, GroupsModel::DatesColumn), u"6 มีนาคม 2567 เวลา 09.00-12.00 น."_qs));
    const Event *event = session.plan().find(EventId{101});
    EXPECT_EQ(event->start, QDate(2024, 3, 6));
    EXPECT_EQ(event->end, QDate(2024, 3, 6));
    EXPECT_EQ(event->timeStart, QTime(9, 0));
    EXPECT_EQ(event->timeEnd, QTime(12, 0));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(GroupsModelTest, ClearedDatesLeaveTheEventWithout)
{
    ASSERT_TRUE(model.setData(at(0, GroupsModel::DatesColumn), QString()));
    EXPECT_FALSE(session.plan().find(EventId{101})->start.isValid());
    EXPECT_EQ(shown(at(0, GroupsModel::DatesColumn)), QString());
}

TEST_F(GroupsModelTest, ARefusedDateLeavesAllAsItWasAndSaysWhy)
{
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    const QModelIndex cell = at(0, GroupsModel::DatesColumn);
    for (const QString &typed : {u"31 มิถุนายน 2567"_qs, u"ไม่ใช่วันที่"_qs, u"5 - 4 มีนาคม 2567"_qs}) {
        EXPECT_FALSE(model.setData(cell, typed));
        EXPECT_FALSE(ruam::test::refusalIn(refused).isEmpty());
        EXPECT_EQ(cell.data(ErrorRole).toString(), ruam::test::refusalIn(refused));
    }
    EXPECT_EQ(refused.count(), 3);
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_EQ(session.nextUndo(), nullptr);
    EXPECT_TRUE(log.take().isEmpty()) << "the editor keeps what was typed only if nothing is told";
    EXPECT_TRUE(model.setData(cell, u"6 มีนาคม 2567"_qs));
    EXPECT_EQ(cell.data(ErrorRole).toString(), QString());
}

TEST_F(GroupsModelTest, ADateThatContradictsItsWeekdayIsNotTaken)
{
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, GroupsModel::DatesColumn), u"วันเสาร์ที่ 4 มีนาคม 2567"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"จันทร์"_qs));
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(GroupsModelTest, AWriteThatFailsIsSaidInTheCell)
{
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    store.failWrites(Error{Code::DiskFull, {u"/ที่ใดที่หนึ่ง"_qs}, {}});
    EXPECT_FALSE(model.setData(at(0, GroupsModel::NameColumn), u"ชื่อใหม่"_qs));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(ruam::test::refusalIn(refused).isEmpty());
    EXPECT_EQ(shown(at(0, GroupsModel::NameColumn)), u"กลุ่มสมมุติ 1"_qs);
}

TEST_F(GroupsModelTest, ANewNumberMovesTheRow)
{
    ASSERT_TRUE(model.setData(at(0, GroupsModel::NumberColumn), u"๗"_qs));
    EXPECT_EQ(log.take(), (QStringList{u"moved 0>2"_qs, u"changed 2-2/0-6"_qs}));
    EXPECT_EQ(column(model, GroupsModel::NumberColumn), (QStringList{u"2"_qs, u"3"_qs, u"7"_qs}));
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), (QStringList{u"moved 2>0"_qs, u"changed 0-0/0-6"_qs}));
}

TEST_F(GroupsModelTest, ANumberThatIsTakenIsRefused)
{
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, GroupsModel::NumberColumn), u"2"_qs));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(GroupsModelTest, AVenueIsSetByItsTitleOrByChoice)
{
    const QModelIndex cell = at(0, GroupsModel::VenueColumn);
    const auto choices = cell.data(ChoicesRole).value<Choices>();
    ASSERT_EQ(choices.size(), 3) << "none, and two venues";
    EXPECT_TRUE(choices[0].text.isEmpty());
    ASSERT_TRUE(model.setData(cell, u"จังหวัดตรัง"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->venue, VenueId{21});
    const auto hall = std::find_if(choices.begin(), choices.end(),
                                   [](const Choice &choice) { return choice.value == Value(qint64(20)); });
    ASSERT_NE(hall, choices.end());
    ASSERT_TRUE(model.setChoice(cell, *hall));
    EXPECT_EQ(session.plan().find(EventId{101})->venue, VenueId{20});
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    EXPECT_FALSE(model.setData(cell, u"โรงแรมที่ไม่มี"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"โรงแรมที่ไม่มี"_qs));
}

TEST_F(GroupsModelTest, AStateIsSetByItsWord)
{
    ASSERT_TRUE(model.setData(at(0, GroupsModel::StateColumn), u"ยืนยันแล้ว"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->state, EventState::Confirmed);
}

TEST_F(GroupsModelTest, AVenueRenamedTouchesTheRowsThatUseIt)
{
    ASSERT_TRUE(set(refOf(VenueId{20}), u"name", u"หอประชุมใหม่"_qs).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 0-1/0-6"_qs});
    ASSERT_TRUE(set(refOf(ProvinceId{packedProvinceCode(u"TH-92")}), u"name", u"ตรังใหม่"_qs).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 2-2/0-6"_qs});
}

TEST_F(GroupsModelTest, ARecordThatIsNotShownTouchesNothing)
{
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", u"งานอื่น"_qs).ok());
    ASSERT_TRUE(set(refOf(EventId{104}), u"title", u"ลงนามใหม่"_qs).ok());
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(GroupsModelTest, AGroupIsAddedAtTheEndAndUndoTakesItAway)
{
    const auto added = model.addGroup(SubProjectId{42});
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 3-3"_qs});
    EXPECT_EQ(model.indexOf(*added).row(), 3);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"removed 3-3"_qs});
    ASSERT_TRUE(session.redo().ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 3-3"_qs});
}

TEST_F(GroupsModelTest, CountsPeopleAndTouchesOnlyTheGroupThatGotThem)
{
    column(model, GroupsModel::PeopleColumn); // shown once, so that there is something to follow
    const std::vector<NewParticipant> people{someone(u"สมมุติ"_qs), someone(u"ตัวอย่าง"_qs)};
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{102}, people, 0, ids)).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 1-1/5-5"_qs});
    EXPECT_EQ(shown(at(1, GroupsModel::PeopleColumn)), u"2"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 1-1/5-5"_qs});
    EXPECT_EQ(shown(at(1, GroupsModel::PeopleColumn)), QString());
}

TEST_F(GroupsModelTest, TheLanguageChangesAtOnce)
{
    QSignalSpy headers(&model, &GroupsModel::headerDataChanged);
    model.setTexts(english);
    EXPECT_EQ(log.take(), QStringList{u"changed 0-2/0-6"_qs});
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(model.headerData(GroupsModel::VenueColumn, Qt::Horizontal).toString(), u"Venue"_qs);
    EXPECT_TRUE(shown(at(0, GroupsModel::DatesColumn)).contains(u"2024"_qs));
}

TEST_F(GroupsModelTest, AnotherProgramsChangeResets)
{
    ChangeSet changes;
    const TrainingGroup *group = session.plan().find(TrainingGroupId{111});
    TrainingGroup renamed = *group;
    renamed.name = u"จากเครื่องอื่น"_qs;
    changes.update(*group, renamed);
    changeElsewhere(changes);
    ASSERT_TRUE(session.takeForeignChange().ok());
    EXPECT_EQ(log.take(), QStringList{u"reset"_qs});
    EXPECT_EQ(shown(at(0, GroupsModel::NameColumn)), u"จากเครื่องอื่น"_qs);
}

TEST_F(GroupsModelTest, AnEditBasedOnAnOldRowIsRefusedAfterTheReset)
{
    ChangeSet changes;
    const TrainingGroup *group = session.plan().find(TrainingGroupId{111});
    TrainingGroup renamed = *group;
    renamed.name = u"จากเครื่องอื่น"_qs;
    changes.update(*group, renamed);
    changeElsewhere(changes);
    QSignalSpy refused(&model, &GroupsModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, GroupsModel::NameColumn), u"ของเรา"_qs));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(shown(at(0, GroupsModel::NameColumn)), u"จากเครื่องอื่น"_qs);
}

TEST_F(GroupsModelTest, NothingIsEditableInAReadOnlyFile)
{
    EXPECT_TRUE(at(0, GroupsModel::NameColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at(0, GroupsModel::PeopleColumn).flags() & Qt::ItemIsEditable);
    store.setReadOnly(true);
    EXPECT_FALSE(at(0, GroupsModel::NameColumn).flags() & Qt::ItemIsEditable);
    EXPECT_EQ(at(0, GroupsModel::NameColumn).data(EditorRole).toInt(), int(Editor::ReadOnly));
}

TEST_F(GroupsModelTest, TellsHowManyProvincesAGroupHasAndWhetherTheyAreOnlyProposed)
{
    const auto packed = [](const char *iso) { return ProvinceId{packedProvinceCode(QString::fromLatin1(iso))}; };
    const auto provinces = [&](int row) { return shown(at(row, GroupsModel::ProvincesColumn)); };
    EXPECT_EQ(provinces(0), u"1 (เสนอ)"_qs);
    EXPECT_EQ(provinces(1), QString());
    ASSERT_TRUE(perform(assignProvince(session.plan(), packed("TH-92"), {112}, ids)).ok());
    ASSERT_TRUE(perform(confirmProvinces(session.plan(), {111})).ok());
    EXPECT_EQ(provinces(0), u"1"_qs);
    log.take();
    ASSERT_TRUE(perform(assignProvince(session.plan(), packed("TH-92"), {111}, ids)).ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 0-1/4-4"_qs});
    EXPECT_EQ(provinces(0), u"2 (เสนอ 1)"_qs);
}

TEST_F(GroupsModelTest, ARoundOnAHolidayIsMarkedAndSaysWhichWithoutChangingTheDate)
{
    // 5 March 2024, the second day of the first round, is a holiday of the sample.
    const QModelIndex dates = model.index(0, GroupsModel::DatesColumn);
    EXPECT_EQ(dates.data(MarkRole).toString(), u"▲"_qs);
    EXPECT_TRUE(dates.data(Qt::ToolTipRole).toString().contains(u"วันหยุดสมมุติ"_qs));
    EXPECT_FALSE(shown(dates).contains(u'▲'));
    EXPECT_FALSE(model.index(1, GroupsModel::DatesColumn).data(MarkRole).isValid());
    const auto removed = removeRecord(session.plan(), {Kind::Holiday, 5});
    ASSERT_TRUE(removed && session.perform(*removed).ok());
    EXPECT_FALSE(dates.data(MarkRole).isValid());
}

TEST_F(GroupsModelTest, ARefusalCallsTheFieldAsItsOwnKindDoes)
{
    QSignalSpy refused(&model, &RecordModel::editRefused);
    EXPECT_FALSE(model.setData(at(0, GroupsModel::NumberColumn), u"หนึ่ง"_qs));
    EXPECT_TRUE(ruam::test::refusalIn(refused).contains(u"กลุ่มที่"_qs)) << qPrintable(ruam::test::refusalIn(refused));
}

TEST_F(GroupsModelTest, InEnglishANameIsReadAndTypedInEnglishWhereThereIsOne)
{
    const TrainingGroupId group{112};
    ASSERT_TRUE(set(refOf(group), u"name_en", u"Upper South"_qs).ok());
    model.setTexts(english);
    EXPECT_EQ(shown(at(1, GroupsModel::NameColumn)), u"Upper South"_qs);
    EXPECT_EQ(shown(at(0, GroupsModel::NameColumn)), u"กลุ่มสมมุติ 1"_qs);
    ASSERT_TRUE(model.setData(at(1, GroupsModel::NameColumn), u"Lower South"_qs));
    EXPECT_EQ(session.plan().find(group)->nameEn, u"Lower South"_qs);
    EXPECT_EQ(session.plan().find(group)->name, u"กลุ่มสมมุติ 2"_qs);
    EXPECT_TRUE(at(1, 0).data(FilterRole).toString().contains(u"กลุ่มสมมุติ 2"_qs)) << "found by either";
}
