#include "modeltest.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/groupsmodel.h>
#include <ruam/presentation/participantsmodel.h>
#include <ruam/presentation/tasksmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class FilterModelTest : public ruam::test::ModelTest
{
protected:
    void show(RecordModel &model)
    {
        filter.setRecordModel(&model);
        tester =
            std::make_unique<QAbstractItemModelTester>(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    QStringList shownIn(int column, const QModelIndex &parent = {}) const
    {
        return ModelTest::column(filter, column, parent);
    }

    GroupsModel groups{session, thai};
    TasksModel tasks{session, thai};
    ParticipantsModel people{session, thai};
    FilterModel filter;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(FilterModelTest, KeepsRowsThatHoldTheTextAnywhere)
{
    show(groups);
    filter.setFilterText(u"ตรัง"_qs);
    EXPECT_EQ(shownIn(GroupsModel::NumberColumn), QStringList{u"3"_qs});
    filter.setFilterText(u"๑๑"_qs);
    EXPECT_EQ(shownIn(GroupsModel::NumberColumn), QStringList{u"2"_qs}) << "either kind of digits, in the date";
    filter.setFilterText(u" "_qs);
    EXPECT_EQ(filter.rowCount(), 3);
}

TEST_F(FilterModelTest, FollowsEdits)
{
    show(groups);
    filter.setFilterText(u"ตรัง"_qs);
    ASSERT_TRUE(set(refOf(EventId{101}), u"venue", qint64(21)).ok());
    EXPECT_EQ(shownIn(GroupsModel::NumberColumn), (QStringList{u"1"_qs, u"3"_qs}));
    EXPECT_EQ(filter.recordAt(filter.index(0, 0)), refOf(TrainingGroupId{111}));
    EXPECT_FALSE(filter.indexOf(refOf(TrainingGroupId{112})).isValid());
}

TEST_F(FilterModelTest, ATreeKeepsTheParentsOfWhatFits)
{
    show(tasks);
    filter.setFilterText(u"งาน 2.2"_qs);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(shownIn(TasksModel::TitleColumn, filter.index(0, 0)), QStringList{u"งาน 2.2"_qs});
    filter.setFilterText(u"โครงการย่อยสมมุติ 1"_qs);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 3) << "all steps of a sub-project that fits";
}

TEST_F(FilterModelTest, SortsByThaiOrderWithEmptyCellsLast)
{
    ASSERT_TRUE(set(refOf(TrainingGroupId{111}), u"name", u"เกาะ"_qs).ok());
    ASSERT_TRUE(set(refOf(TrainingGroupId{112}), u"name", u"ขนม"_qs).ok());
    ASSERT_TRUE(set(refOf(TrainingGroupId{113}), u"name", QString()).ok());
    show(groups);
    filter.sort(GroupsModel::NameColumn);
    EXPECT_EQ(shownIn(GroupsModel::NameColumn), (QStringList{u"เกาะ"_qs, u"ขนม"_qs, QString()}));
    filter.sort(GroupsModel::NameColumn, Qt::DescendingOrder);
    EXPECT_EQ(shownIn(GroupsModel::NameColumn), (QStringList{u"ขนม"_qs, u"เกาะ"_qs, QString()}));
    filter.sort(GroupsModel::DatesColumn, Qt::DescendingOrder);
    EXPECT_EQ(shownIn(GroupsModel::NumberColumn), (QStringList{u"3"_qs, u"2"_qs, u"1"_qs}));
}

TEST_F(FilterModelTest, TheBlankRowStaysAndStaysLast)
{
    const std::vector<NewParticipant> two{someone(u"ขวัญ"_qs), someone(u"กล้า"_qs)};
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{101}, two, 0, ids)).ok());
    people.setEvent(EventId{101});
    show(people);
    filter.setFilterText(u"กล้า"_qs);
    EXPECT_EQ(shownIn(ParticipantsModel::GivenColumn), (QStringList{u"กล้า"_qs, QString()}));
    filter.setFilterText({});
    filter.sort(ParticipantsModel::GivenColumn, Qt::DescendingOrder);
    EXPECT_EQ(shownIn(ParticipantsModel::GivenColumn), (QStringList{u"ขวัญ"_qs, u"กล้า"_qs, QString()}));
}

TEST_F(FilterModelTest, PassesRefusalsOnWithItsOwnIndex)
{
    show(groups);
    filter.setFilterText(u"ตรัง"_qs);
    QSignalSpy refused(&filter, &FilterModel::editRefused);
    EXPECT_FALSE(filter.setData(filter.index(0, GroupsModel::NumberColumn), u"1"_qs));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused[0][0].toModelIndex(), filter.index(0, GroupsModel::NumberColumn));
}

TEST_F(FilterModelTest, AFurtherConditionIsForTheRowsBelow)
{
    show(tasks);
    filter.setAccept([](RecordRef record) { return record.kind == Kind::Task && record.id >= 72; });
    ASSERT_EQ(filter.rowCount(), 1) << "a band of which nothing is left goes";
    EXPECT_EQ(shownIn(TasksModel::TitleColumn, filter.index(0, 0)), (QStringList{u"งาน 2.2"_qs, u"งาน 2.3"_qs}));
    filter.setFilterText(u"งาน 2.3"_qs);
    EXPECT_EQ(shownIn(TasksModel::TitleColumn, filter.index(0, 0)), QStringList{u"งาน 2.3"_qs});
    filter.setFilterText(u"โครงการย่อยสมมุติ 2"_qs);
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), 2) << "a band that fits brings only what is accepted";
    filter.setAccept(nullptr);
    filter.setFilterText({});
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST_F(FilterModelTest, WhatWasReadAheadFollowsEditsAndTheLanguage)
{
    show(tasks);
    filter.keepWarm();
    QCoreApplication::processEvents();
    filter.setFilterText(u"งานที่เปลี่ยนชื่อ"_qs);
    EXPECT_EQ(filter.rowCount(), 0);
    ASSERT_TRUE(set(refOf(TaskId{62}), u"title", u"งานที่เปลี่ยนชื่อ"_qs).ok());
    EXPECT_EQ(filter.rowCount(), 1);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(filter.rowCount(), 0);
    QCoreApplication::processEvents();
    tasks.setTexts(english);
    filter.setFilterText(u"Not started"_qs);
    EXPECT_EQ(filter.rowCount(), 2);
}

namespace {
class ManyFiltered : public ruam::test::ModelTest
{
protected:
    ManyFiltered() : ModelTest(ruam::test::largeChanges(3'000)) {}
};
} // namespace

TEST_F(ManyFiltered, ManyRowsAreShownAnewInOneStep)
{
    TasksModel tasks(session, thai);
    FilterModel filter;
    filter.setRecordModel(&tasks);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = filter.rowCount(filter.index(0, 0));
    ASSERT_GT(all, 400);
    QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    filter.setFilterText(u"12"_qs);
    EXPECT_LT(filter.rowCount(filter.index(0, 0)), all);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(removed.count(), 0);
    filter.setFilterText(u"12 "_qs);
    EXPECT_EQ(reset.count(), 1) << "a blank searches for nothing else";
    filter.setFilterText({});
    EXPECT_EQ(filter.rowCount(filter.index(0, 0)), all);
}
