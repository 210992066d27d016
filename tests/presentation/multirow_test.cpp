#include "modeltest.h"

#include <QSignalSpy>
#include <ruam/format/messages.h>
#include <ruam/presentation/groupsmodel.h>
#include <ruam/presentation/holidaysmodel.h>
#include <ruam/presentation/participantsmodel.h>
#include <ruam/presentation/tabletext.h>
#include <ruam/presentation/tasksmodel.h>

/// What goes to a spreadsheet and comes back, in every list.
namespace {

using namespace ruam::core;
using ruam::presentation::cellsOfText;
using ruam::presentation::GroupsModel;
using ruam::presentation::HolidaysModel;
using ruam::presentation::ParticipantsModel;
using ruam::presentation::RecordModel;
using ruam::presentation::tableMime;
using ruam::presentation::tableText;
using ruam::presentation::TasksModel;

class MultiRowTest : public ruam::test::ModelTest
{
protected:
    /// Pastes a block into the model from one cell on, downwards and to the right.
    static bool paste(RecordModel &model, const QModelIndex &first, const QString &text)
    {
        QList<RecordModel::CellText> cells;
        const QList<QStringList> block = cellsOfText(text);
        for (int row = 0; row < block.size(); ++row)
            for (int column = 0; column < block[row].size(); ++column)
                cells.append({first.siblingAtRow(first.row() + row).siblingAtColumn(first.column() + column),
                              block[row][column]});
        return model.setCells(cells);
    }
    static QModelIndexList everyCell(const RecordModel &model, const QModelIndex &parent = {})
    {
        QModelIndexList cells;
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells.append(model.index(row, column, parent));
        return cells;
    }
    QString undoWords() const
    {
        return session.nextUndo() ? ruam::format::stepText(*session.nextUndo(), session.plan(), thai) : QString();
    }
};

TEST_F(MultiRowTest, SeveralRowsAreOneStepWithASentenceOfItsOwn)
{
    TasksModel tasks(session, thai);
    const QModelIndex band = tasks.index(0, 0);
    ASSERT_TRUE(paste(tasks, tasks.index(0, TasksModel::TitleColumn, band), QStringLiteral("ก\nข\nค\n")));
    EXPECT_EQ(undoWords(), u"แก้ไข 3 รายการ");
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(MultiRowTest, OneRowKeepsTheNameOfItsEditAndRowsThatStayTheSameDoNotCount)
{
    TasksModel tasks(session, thai);
    const QModelIndex first = tasks.index(0, TasksModel::TitleColumn, tasks.index(0, 0));
    ASSERT_TRUE(paste(tasks, first, QStringLiteral("งาน 1.1\nใหม่\nงาน 1.3\n")));
    ASSERT_TRUE(session.nextUndo());
    EXPECT_EQ(session.nextUndo()->verb, Verb::SetField);
    ASSERT_TRUE(paste(tasks, first, QStringLiteral("ก\nใหม่\nค\n")));
    EXPECT_EQ(undoWords(), u"แก้ไข 2 รายการ");
}

TEST_F(MultiRowTest, PeopleToo)
{
    ASSERT_TRUE(perform(registerPeople(session.plan(), EventId{101},
                                       {someone(QStringLiteral("สมมุติ")), someone(QStringLiteral("ตัวอย่าง"))}, 0, ids))
                    .ok());
    ParticipantsModel people(session, thai);
    people.setEvent(EventId{101});
    ASSERT_TRUE(paste(people, people.index(0, ParticipantsModel::PositionColumn),
                      QStringLiteral("นักวิชาการ\tหน่วยงานใหม่\tน่าน\nเจ้าหน้าที่\tหน่วยงานใหม่\tตรัง\n")));
    EXPECT_EQ(undoWords(), u"แก้ไข 2 รายการ");
    EXPECT_EQ(column(people, ParticipantsModel::ProvinceColumn).mid(0, 2),
              QStringList({QStringLiteral("น่าน"), QStringLiteral("ตรัง")}));
}

TEST_F(MultiRowTest, WhatEachListCopiesItTakesBackUnchanged)
{
    ASSERT_TRUE(set(refOf(TaskId{61}), u"due", QDate(2024, 2, 1)).ok());
    ASSERT_TRUE(set(refOf(TaskId{61}), u"adviser_note", QStringLiteral("ผู้เชี่ยวชาญ")).ok());
    const Plan before = session.plan();
    TasksModel tasks(session, thai);
    GroupsModel groups(session, thai);
    HolidaysModel holidays(session, thai);
    for (auto &[model, parent] :
         {std::pair<RecordModel *, QModelIndex>(&tasks, tasks.index(0, 0)),
          std::pair<RecordModel *, QModelIndex>(&groups, {}), std::pair<RecordModel *, QModelIndex>(&holidays, {})}) {
        const QSignalSpy refused(model, &RecordModel::editRefused);
        const QString copied = tableText(everyCell(*model, parent));
        ASSERT_FALSE(copied.isEmpty());
        EXPECT_TRUE(paste(*model, model->index(0, 0, parent), copied)) << ruam::test::refusalIn(refused).toStdString();
        EXPECT_EQ(session.plan(), before);
    }
}

TEST_F(MultiRowTest, ARowCopiedGoesIntoAnother)
{
    GroupsModel groups(session, thai);
    QModelIndexList row;
    for (int column = GroupsModel::NameColumn; column <= GroupsModel::StateColumn; ++column)
        row.append(groups.index(0, column));
    const QSignalSpy refused(&groups, &RecordModel::editRefused);
    ASSERT_TRUE(paste(groups, groups.index(2, GroupsModel::NameColumn), tableText(row)))
        << ruam::test::refusalIn(refused).toStdString();
    const Event &third = *session.plan().find(EventId{103});
    EXPECT_EQ(third.start, QDate(2024, 3, 4));
    EXPECT_EQ(third.end, QDate(2024, 3, 5));
    EXPECT_EQ(third.venue, VenueId{20});
}

TEST_F(MultiRowTest, DatesOfASpreadsheetAreReadInTheBuddhistEra)
{
    TasksModel tasks(session, thai);
    ASSERT_TRUE(paste(tasks, tasks.index(0, TasksModel::DueColumn, tasks.index(0, 0)),
                      QStringLiteral("15/9/2550\r\n1 ต.ค. 2550\r\n๓๐ กันยายน ๒๕๕๐\r\n")));
    EXPECT_EQ(session.plan().find(TaskId{61})->due, QDate(2007, 9, 15));
    EXPECT_EQ(session.plan().find(TaskId{62})->due, QDate(2007, 10, 1));
    EXPECT_EQ(session.plan().find(TaskId{63})->due, QDate(2007, 9, 30));
    HolidaysModel holidays(session, thai);
    ASSERT_TRUE(paste(holidays, holidays.index(0, HolidaysModel::DateColumn), QStringLiteral("23 ต.ค. 2567")));
    EXPECT_EQ(session.plan().find(HolidayId{5})->date, QDate(2024, 10, 23));
}

TEST_F(MultiRowTest, TheClipboardHoldsPlainTextAndHtmlOfTheSameCells)
{
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", QStringLiteral("พูด \"ร่วม\" <คิด> & ทำ")).ok());
    ASSERT_TRUE(set(refOf(TaskId{61}), u"due", QDate(2007, 9, 15)).ok());
    TasksModel tasks(session, thai);
    const QModelIndex title = tasks.index(0, TasksModel::TitleColumn, tasks.index(0, 0));
    const auto mime = tableMime({title, title.siblingAtColumn(TasksModel::DueColumn)});
    EXPECT_EQ(mime->text(), u"\"พูด \"\"ร่วม\"\" <คิด> & ทำ\"\tส. 15 ก.ย. 2550\n");
    EXPECT_TRUE(mime->html().contains(QStringLiteral("<td>พูด &quot;ร่วม&quot; &lt;คิด&gt; &amp; ทำ</td>")))
        << mime->html().toStdString();
    EXPECT_TRUE(mime->html().contains(QStringLiteral("<td>ส. 15 ก.ย. 2550</td>")));
    EXPECT_EQ(cellsOfText(mime->text()),
              (QList<QStringList>{{QStringLiteral("พูด \"ร่วม\" <คิด> & ทำ"), QStringLiteral("ส. 15 ก.ย. 2550")}}));
}

TEST_F(MultiRowTest, LineBreaksWithinACellOfASpreadsheetDoNotBreakTheRow)
{
    TasksModel tasks(session, thai);
    ASSERT_TRUE(paste(tasks, tasks.index(0, TasksModel::TitleColumn, tasks.index(0, 0)),
                      QStringLiteral("\"บรรทัดหนึ่ง\r\nบรรทัดสอง\"\r\nงานถัดมา\r\n")));
    EXPECT_EQ(session.plan().find(TaskId{61})->title, u"บรรทัดหนึ่ง บรรทัดสอง");
    EXPECT_EQ(session.plan().find(TaskId{62})->title, u"งานถัดมา");
}

TEST_F(MultiRowTest, OneCellThatIsRefusedLeavesAllRows)
{
    TasksModel tasks(session, thai);
    EXPECT_FALSE(
        paste(tasks, tasks.index(0, TasksModel::TitleColumn, tasks.index(0, 0)), QStringLiteral("ก\nข\n\"\"\n")));
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

} // namespace
