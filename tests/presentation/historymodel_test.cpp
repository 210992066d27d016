#include "modeltest.h"

#include <ruam/presentation/historymodel.h>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class HistoryModelTest : public ruam::test::ModelTest
{
protected:
    HistoryModelTest() { rename(61, u"ชื่อแรก"_qs); }

    void rename(qint64 task, const QString &title)
    {
        const auto edit = setField(session.plan(), {Kind::Task, task}, u"title", title);
        ASSERT_TRUE(edit && session.perform(*edit).ok());
    }
    QStringList steps(const HistoryModel &model) const { return column(model, HistoryModel::WhatColumn); }
    static QStringList lines(HistoryModel &model, int row)
    {
        const QModelIndex step = model.index(row, 0);
        QStringList found;
        for (int i = 0; i < model.rowCount(step); ++i)
            found.append(shown(model.index(i, 0, step)));
        return found;
    }
};

} // namespace

TEST_F(HistoryModelTest, ShowsTheNewestFirstAndTheBeginningLast)
{
    HistoryModel model(session, thai);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rename(62, u"ชื่อสอง"_qs);
    const QStringList all = steps(model);
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0].contains(u"ชื่อสอง"_qs)) << all[0].toStdString();
    EXPECT_TRUE(all[1].contains(u"ชื่อแรก"_qs)) << all[1].toStdString();
    EXPECT_FALSE(model.hasChildren(model.index(2, 0)));
}

TEST_F(HistoryModelTest, AStepTellsBeforeAndAfterAlsoWhenOthersCameAboveIt)
{
    HistoryModel model(session, thai);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines(model, 0), QStringList{u"งาน “ชื่อแรก” ชื่องาน: งาน 1.1 → ชื่อแรก"_qs});
    const QPersistentModelIndex line(model.index(0, 0, model.index(0, 0)));
    rename(62, u"ชื่อสอง"_qs);
    EXPECT_EQ(line.parent().row(), 1);
    EXPECT_EQ(model.recordAt(line), (RecordRef{Kind::Task, 61}));
    EXPECT_EQ(model.stepAt(line)->id, model.stepAt(model.index(1, 0))->id);
}

TEST_F(HistoryModelTest, AnUndoIsNamedByWhatItUndid)
{
    ASSERT_TRUE(session.undo().ok());
    HistoryModel model(session, thai);
    EXPECT_TRUE(steps(model)[0].startsWith(u"เลิกทำ: "_qs)) << steps(model)[0].toStdString();
    EXPECT_EQ(lines(model, 0), QStringList{u"งาน “งาน 1.1” ชื่องาน: ชื่อแรก → งาน 1.1"_qs});
}

TEST_F(HistoryModelTest, OfOneRecordShowsOnlyItsOwnSteps)
{
    rename(62, u"ชื่อสอง"_qs);
    const auto moved = moveEvent(session.plan(), {101}, QDate(2024, 5, 6), {});
    ASSERT_TRUE(moved && session.perform(*moved).ok());
    HistoryModel model(session, thai);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showRecord({Kind::Task, 61});
    EXPECT_EQ(steps(model).size(), 1);
    model.showRecord({Kind::TrainingGroup, 111}); // with the dates of its event
    EXPECT_EQ(steps(model).size(), 1);
    model.showRecord({});
    EXPECT_EQ(steps(model).size(), 4);
}

TEST_F(HistoryModelTest, ReadsALongHistoryAPageAtATime)
{
    for (int i = 0; i < 150; ++i)
        rename(61, u"ชื่อ %1"_qs.arg(i));
    HistoryModel model(session, thai);
    EXPECT_EQ(model.rowCount(), 100);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 152);
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(HistoryModelTest, SteppingBackBringsBackWhatStoodThere)
{
    rename(61, u"ชื่อสอง"_qs);
    HistoryModel model(session, thai);
    EXPECT_FALSE(model.canStepBackTo(model.index(0, 0)));
    ASSERT_TRUE(model.canStepBackTo(model.index(1, 0)));
    ASSERT_TRUE(session.stepBackTo(*model.stepAt(model.index(1, 0))).ok());
    EXPECT_EQ(session.plan().find(TaskId{61})->title, u"ชื่อแรก"_qs);
    ASSERT_TRUE(session.stepBackTo(Step()).ok());
    EXPECT_TRUE(session.plan() == ruam::test::samplePlan());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan().find(TaskId{61})->title, u"ชื่อแรก"_qs);
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(HistoryModelTest, WhatChangedSinceADayIsTheDifferenceAlone)
{
    rename(61, u"ชื่อสอง"_qs);
    const auto added = addTask(session.plan(), {41}, u"งานเพิ่ม"_qs, session.ids());
    ASSERT_TRUE(added && session.perform(*added).ok());
    const auto since = session.changesSince(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC));
    ASSERT_TRUE(since.ok());
    ChangesModel model(session, thai);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChanges(*since);
    ASSERT_EQ(model.rowCount(), 2);
    const int renamed = model.recordAt(model.index(0, 0)) == RecordRef{Kind::Task, 61} ? 0 : 1;
    EXPECT_EQ(shown(model.index(renamed, ChangesModel::BeforeColumn)), u"งาน 1.1"_qs);
    EXPECT_EQ(shown(model.index(renamed, ChangesModel::AfterColumn)), u"ชื่อสอง"_qs);
    EXPECT_TRUE(shown(model.index(1 - renamed, ChangesModel::RecordColumn)).startsWith(u"เพิ่ม"_qs));
    EXPECT_TRUE(session.changesSince(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC))->isEmpty());
}

TEST_F(HistoryModelTest, AWordThatKindAndTitleBothSayIsSaidOnce)
{
    const auto moved =
        assignProvince(session.plan(), ProvinceId{packedProvinceCode(u"TH-55"_qs)}, {112}, session.ids());
    ASSERT_TRUE(moved && session.perform(*moved).ok());
    const auto numbered = setField(session.plan(), {Kind::TrainingGroup, 111}, u"number", qint64(7));
    ASSERT_TRUE(numbered && session.perform(*numbered).ok());
    HistoryModel model(session, thai);
    for (int row = 0; row < 2; ++row)
        for (const QString &line : lines(model, row)) {
            EXPECT_FALSE(line.contains(u"กลุ่ม กลุ่ม"_qs) || line.contains(u"กลุ่ม “กลุ่ม"_qs)) << line.toStdString();
            EXPECT_FALSE(line.contains(u"จังหวัด จังหวัด"_qs) || line.contains(u"จังหวัด “จังหวัด"_qs)) << line.toStdString();
        }
    EXPECT_EQ(lines(model, 0), QStringList{u"กลุ่มที่ 7 กลุ่มที่: 1 → 7"_qs});
}
