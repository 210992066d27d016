#include "modeltest.h"

#include <ruam/presentation/detailsmodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;

namespace {

class DetailsModelTest : public ruam::test::ModelTest
{
protected:
    DetailsModelTest()
    {
        QObject::connect(&model, &DetailsModel::fieldChanged, &model, [this](int row) { changed.append(row); });
    }
    int rowOf(RecordRef record, QStringView field) const { return model.rowOf(record, field); }
    QString textOf(RecordRef record, QStringView field) const { return model.at(rowOf(record, field)).text; }
    QList<int> takeChanged() { return std::exchange(changed, {}); }

    const RecordRef group = refOf(TrainingGroupId{111});
    const RecordRef event = refOf(EventId{101});
    const RecordRef task = refOf(TaskId{71});
    DetailsModel model{session, thai};
    QList<int> changed;
};

} // namespace

TEST_F(DetailsModelTest, ShowsEveryFieldOfEveryKind)
{
    for (const RecordRef record :
         {refOf(ProgrammeId{3}), refOf(StrategicPlanId{1}), refOf(StrategyId{2}), refOf(OrganisationId{30}),
          refOf(AnnouncementId{4}), refOf(VenueId{20}), refOf(SubProjectId{41}), refOf(StatementId{81}),
          refOf(PartnershipId{85}), refOf(CurriculumId{90}), refOf(ModuleId{91}), refOf(PilotAgencyId{86}),
          refOf(EventId{104}), refOf(AgreementId{120}), refOf(AgreementPartyId{121}), refOf(DeliverableId{87}),
          refOf(DeliverableContentId{88}), refOf(TaskId{61})}) {
        model.setRecord(record);
        EXPECT_FALSE(model.title().isEmpty()) << kindName(record.kind);
        EXPECT_FALSE(model.kindTitle().isEmpty()) << kindName(record.kind);
        for (const Field &field : fieldsOf(record.kind)) {
            const int row = model.rowOf(record, QString::fromLatin1(field.name));
            const bool shown = !field.flags.structural && !field.flags.readOnly && !field.flags.picture;
            EXPECT_EQ(row >= 0, shown) << kindName(record.kind) << '.' << field.name;
            if (row >= 0) {
                EXPECT_FALSE(model.at(row).label.isEmpty()) << kindName(record.kind) << '.' << field.name;
            }
        }
    }
}

TEST_F(DetailsModelTest, AGroupShowsItsEventsFieldsAsItsOwn)
{
    model.setRecord(group);
    EXPECT_EQ(model.title(), u"กลุ่มที่ 1 กลุ่มสมมุติ 1"_qs);
    EXPECT_EQ(textOf(group, u"number"), u"1"_qs);
    EXPECT_EQ(textOf(event, u"start"), u"4 - 5 มี.ค. 2567"_qs);
    EXPECT_EQ(rowOf(event, u"end"), rowOf(event, u"start")) << "one line for first and last day";
    EXPECT_EQ(model.at(rowOf(event, u"start")).label, u"วันที่อบรม"_qs);
    EXPECT_EQ(model.at(rowOf(event, u"start")).editor, Editor::DateRange);
    EXPECT_EQ(model.at(rowOf(event, u"time_start")).editor, Editor::TimeRange);
    EXPECT_TRUE(textOf(event, u"venue").startsWith(u"หอประชุมสมมุติ"_qs));
    EXPECT_EQ(textOf(event, u"curriculum"), u"หลักสูตรสมมุติ"_qs);
    EXPECT_EQ(rowOf(group, u"as_printed"), -1) << "nothing printed, nothing shown";
}

TEST_F(DetailsModelTest, ADateRangeGoesThroughItsVerbAndTellsItsLines)
{
    model.setRecord(group);
    ASSERT_TRUE(model.set(rowOf(event, u"start"), u"25 - 26 กันยายน 2567"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->end, QDate(2024, 9, 26));
    EXPECT_EQ(session.nextUndo()->verb, Verb::MoveEvent);
    EXPECT_EQ(takeChanged(), QList<int>{rowOf(event, u"start")});
}

TEST_F(DetailsModelTest, TimesAreTypedTogether)
{
    model.setRecord(group);
    const int row = rowOf(event, u"time_start");
    ASSERT_TRUE(model.set(row, u"0900-1200"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->timeEnd, QTime(12, 0));
    EXPECT_EQ(model.at(row).text, u"09.00-12.00 น."_qs);
    ASSERT_TRUE(model.set(row, model.at(row).text + u' ')) << "what is shown can be typed back";
    ASSERT_TRUE(model.set(row, u"13.00"_qs));
    EXPECT_FALSE(session.plan().find(EventId{101})->timeEnd.isValid());
    EXPECT_FALSE(model.set(row, u"25.00"_qs));
    EXPECT_FALSE(model.at(row).error.isEmpty());
    ASSERT_TRUE(model.set(row, QString()));
    EXPECT_FALSE(session.plan().find(EventId{101})->timeStart.isValid());
    EXPECT_TRUE(model.at(row).error.isEmpty());
}

TEST_F(DetailsModelTest, DatesWithTimesFillBothInOneStepFromEitherLine)
{
    model.setRecord(group);
    for (const QStringView line : {u"start", u"time_start"}) {
        ASSERT_TRUE(model.set(rowOf(event, line), u"วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น."_qs));
        const Event &now = *session.plan().find(EventId{101});
        EXPECT_EQ(now.start, QDate(2007, 7, 20));
        EXPECT_EQ(now.end, QDate(2007, 7, 20));
        EXPECT_EQ(now.timeStart, QTime(9, 0));
        EXPECT_EQ(now.timeEnd, QTime(12, 0));
        ASSERT_TRUE(session.undo().ok());
        EXPECT_EQ(session.nextUndo(), nullptr) << "one step";
        EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    }
}

TEST_F(DetailsModelTest, ATimeInAFieldOfOneDayIsRefusedNotLost)
{
    model.setRecord(task);
    const int row = rowOf(task, u"due");
    EXPECT_FALSE(model.set(row, u"20 กรกฎาคม 2550 เวลา 09.00 น."_qs));
    EXPECT_TRUE(model.at(row).error.contains(u"เวลา"_qs)) << model.at(row).error.toStdString();
    EXPECT_FALSE(model.set(row, u"9 - 10 กรกฎาคม 2550"_qs));
    EXPECT_TRUE(model.at(row).error.contains(u"วันเดียว"_qs)) << model.at(row).error.toStdString();
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(DetailsModelTest, OnlyTheLinesThatChangedAreTold)
{
    model.setRecord(group);
    ASSERT_TRUE(set(group, u"name", u"ชื่อใหม่"_qs).ok());
    EXPECT_EQ(takeChanged(), QList<int>{rowOf(group, u"name")});
    ASSERT_TRUE(set(refOf(VenueId{20}), u"name", u"หอประชุมใหม่"_qs).ok());
    EXPECT_EQ(takeChanged(), QList<int>{rowOf(event, u"venue")});
    ASSERT_TRUE(set(refOf(EventId{102}), u"note", u"อื่น"_qs).ok());
    EXPECT_TRUE(takeChanged().isEmpty());
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(takeChanged(), QList<int>{rowOf(event, u"venue")});
}

TEST_F(DetailsModelTest, TheLineBeingTypedInIsNotOverwritten)
{
    model.setRecord(group);
    const int row = rowOf(group, u"name");
    model.beginTyping(row);
    ASSERT_TRUE(set(group, u"name", u"จากที่อื่น"_qs).ok());
    ASSERT_TRUE(set(group, u"name_en", u"Elsewhere"_qs).ok());
    EXPECT_EQ(takeChanged(), QList<int>{rowOf(group, u"name_en")});
    model.endTyping();
    EXPECT_EQ(takeChanged(), QList<int>{row});
    EXPECT_EQ(model.at(row).text, u"จากที่อื่น"_qs);
}

TEST_F(DetailsModelTest, ARefusedTextIsSaidInItsLineAndChangesNothing)
{
    model.setRecord(group);
    const int row = rowOf(group, u"number");
    EXPECT_FALSE(model.set(row, u"2"_qs));
    EXPECT_FALSE(model.at(row).error.isEmpty());
    EXPECT_EQ(model.at(row).text, u"1"_qs);
    EXPECT_EQ(takeChanged(), QList<int>{row});
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_TRUE(model.set(row, u"1"_qs)) << "what stood there is right again";
    EXPECT_TRUE(model.at(row).error.isEmpty());
    EXPECT_FALSE(model.set(rowOf(event, u"start"), u"30 กุมภาพันธ์ 2567"_qs));
    EXPECT_FALSE(model.at(rowOf(event, u"start")).error.isEmpty());
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(DetailsModelTest, ReferencesAndStatesAreChosen)
{
    model.setRecord(task);
    const int owner = rowOf(task, u"owner");
    const Choices owners = model.choices(owner);
    ASSERT_EQ(owners.size(), 4) << "none, and three organisations";
    ASSERT_TRUE(model.choose(owner, owners[1].value));
    EXPECT_EQ(model.at(owner).text, owners[1].text);
    ASSERT_TRUE(model.choose(owner, Value()));
    EXPECT_EQ(model.at(owner).text, QString());
    const int state = rowOf(task, u"state");
    ASSERT_EQ(model.choices(state).size(), 5);
    ASSERT_TRUE(model.choose(state, u"done"_qs));
    EXPECT_EQ(session.plan().find(TaskId{71})->finished, QDate(2024, 3, 1));
    EXPECT_TRUE(takeChanged().contains(rowOf(task, u"finished")));
    const Choices before = model.choices(rowOf(task, u"predecessor"));
    EXPECT_TRUE(std::none_of(before.begin(), before.end(), [](const Choice &c) {
        return c.value == Value(qint64(71));
    })) << "a task does not precede itself";
}

TEST_F(DetailsModelTest, ListsAreOneALine)
{
    model.setRecord(refOf(OrganisationId{30}));
    const int row = rowOf(refOf(OrganisationId{30}), u"aliases");
    EXPECT_EQ(model.at(row).editor, Editor::List);
    ASSERT_TRUE(model.set(row, u"สนต.\n\nส.ตัวอย่าง "_qs));
    EXPECT_EQ(session.plan().find(OrganisationId{30})->aliases, (QStringList{u"สนต."_qs, u"ส.ตัวอย่าง"_qs}));
    EXPECT_EQ(model.at(row).text, u"สนต.\nส.ตัวอย่าง"_qs);
}

TEST_F(DetailsModelTest, WhatIsShownCanBeTypedBackWithoutAStep)
{
    for (const RecordRef record : {refOf(ProgrammeId{3}), refOf(StrategicPlanId{1}), refOf(VenueId{20}), group, task}) {
        model.setRecord(record);
        for (int row = 0; row < model.count(); ++row)
            EXPECT_TRUE(model.set(row, model.at(row).text)) << kindName(record.kind) << " line " << row;
    }
    EXPECT_EQ(session.nextUndo(), nullptr);
}

TEST_F(DetailsModelTest, WhatWasPrintedIsShownAndNotEdited)
{
    Event printed = *session.plan().find(EventId{101});
    printed.asPrinted = u"วันที่ 4-5 ม.ค."_qs;
    ChangeSet changes;
    changes.update(*session.plan().find(EventId{101}), printed);
    ASSERT_TRUE(session.perform({Verb::SetField, {event, u"as_printed"_qs}, changes}).ok());
    model.setRecord(group);
    const int row = rowOf(event, u"as_printed");
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model.at(row).readOnly);
    EXPECT_FALSE(model.set(row, u"อื่น"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->asPrinted, u"วันที่ 4-5 ม.ค."_qs);
}

TEST_F(DetailsModelTest, ARecordThatGoesLeavesNothing)
{
    model.setRecord(refOf(TaskId{73}));
    QSignalSpy reset(&model, &DetailsModel::reset);
    ASSERT_TRUE(perform(removeRecord(session.plan(), refOf(TaskId{73}))).ok());
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.count(), 0);
    EXPECT_EQ(model.record().id, 0);
    EXPECT_EQ(model.title(), QString());
}

TEST_F(DetailsModelTest, TheTitleFollowsTheRecordAndTheWordForARound)
{
    model.setRecord(group);
    QSignalSpy titles(&model, &DetailsModel::titleChanged);
    ASSERT_TRUE(set(refOf(ProgrammeId{3}), u"round_word", u"รุ่น"_qs).ok());
    EXPECT_EQ(titles.count(), 1);
    EXPECT_EQ(model.title(), u"รุ่นที่ 1 กลุ่มสมมุติ 1"_qs);
    ASSERT_TRUE(set(event, u"note", u"อื่น"_qs).ok());
    EXPECT_EQ(titles.count(), 1);
}

TEST_F(DetailsModelTest, TheLanguageChangesAtOnce)
{
    model.setRecord(group);
    model.setTexts(english);
    EXPECT_EQ(model.at(rowOf(event, u"start")).label, u"Training dates"_qs);
    EXPECT_TRUE(textOf(event, u"start").contains(u"2024"_qs));
    EXPECT_TRUE(model.set(rowOf(event, u"start"), textOf(event, u"start") + u' '))
        << textOf(event, u"start").toStdString();
    EXPECT_EQ(session.plan().find(EventId{101})->end, QDate(2024, 3, 5));
}

TEST_F(DetailsModelTest, NothingIsEditedInAReadOnlyFile)
{
    store.setReadOnly(true);
    model.setRecord(group);
    for (int row = 0; row < model.count(); ++row) {
        EXPECT_TRUE(model.at(row).readOnly);
        EXPECT_FALSE(model.set(row, u"ก"_qs));
    }
}
