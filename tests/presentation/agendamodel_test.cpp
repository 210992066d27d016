#include "modeltest.h"

#include <ruam/presentation/agendamodel.h>
#include <ruam/presentation/filtermodel.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

constexpr EventId kAgendaRound{101}, kNextRound{102};

class AgendaModelTest : public ruam::test::ModelTest
{
protected:
    AgendaModelTest() { model.setEvent(kAgendaRound); }

    QStringList lines(int column = AgendaModel::TopicColumn) const { return this->column(model, column); }
    QModelIndex at(int row, int column = AgendaModel::TopicColumn) const { return model.index(row, column); }
    bool type(const QModelIndex &index, const QString &text) { return model.setData(index, text); }
    PersonId trainerElsewhere()
    {
        NewParticipant person;
        person.title = u"นาย"_qs;
        person.given = u"สมชาย"_qs;
        person.surname = u"ใจดี"_qs;
        person.role = RegistrationRole::Trainer;
        const auto edit = registerPeople(session.plan(), kNextRound, {person}, 0, ids);
        EXPECT_TRUE(session.perform(*edit).ok());
        return edit->changes.of<Person>().front().id();
    }
    qint64 registeredHere() { return *store.participantCount(kAgendaRound); }

    AgendaModel model{session, thai};
    ruam::test::WithoutNumbers unnumbered{model};
    QAbstractItemModelTester tester{&unnumbered};
};

} // namespace

TEST_F(AgendaModelTest, EveryDayOfTheEventHasItsBandAndARowToTypeIn)
{
    EXPECT_EQ(lines(), (QStringList{u"วันจันทร์ที่ 4 มีนาคม 2567"_qs, u"หัวข้อ 1"_qs, {}, u"วันอังคารที่ 5 มีนาคม 2567"_qs, {}}));
    EXPECT_EQ(lines(AgendaModel::TimeColumn), (QStringList{u"09.00-10.30 น."_qs, u"09.00-10.30 น."_qs, {}, {}, {}}));
    EXPECT_TRUE(at(0).data(HeadingRole).toBool());
    EXPECT_TRUE(model.isBlankRow(at(2)));
    EXPECT_FALSE(at(2).data(PlaceholderRole).toString().isEmpty());
    EXPECT_EQ(model.recordCount(), 1);
}

TEST_F(AgendaModelTest, ADayBeyondTheEventSaysSo)
{
    ASSERT_TRUE(perform(insertAgendaItem(session.plan(), kAgendaRound, {AgendaKind::Closing, {}, {}}, 4, 0, ids)).ok());
    EXPECT_EQ(lines().at(5), u"วันพฤหัสบดีที่ 7 มีนาคม 2567 (ไม่ใช่วันของกิจกรรม)"_qs) << "the empty third day is not shown";
    EXPECT_TRUE(lines(AgendaModel::CheckColumn).at(6).startsWith(u"▲ "_qs));
    ASSERT_TRUE(perform(moveEvent(session.plan(), kAgendaRound, {}, {})).ok());
    EXPECT_EQ(lines().at(0), u"วันที่ 1 (ยังไม่ได้กำหนดวัน)"_qs);
}

TEST_F(AgendaModelTest, TimesAreReadInEveryOfficeStyleAndWhatFollowsMoves)
{
    ASSERT_TRUE(model.addBlock({AgendaKind::Break, {}, {}}, at(1)).ok());
    QSignalSpy told(&model, &RoundListModel::told);
    EXPECT_TRUE(type(at(1, AgendaModel::TimeColumn), u"0900-1045"_qs));
    EXPECT_EQ(lines(AgendaModel::TimeColumn).at(2), u"10.45-11.00 น."_qs);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.front().front().toString(), u"รายการถัดไป 1 รายการเลื่อนออกไป 15 นาที"_qs);
    EXPECT_TRUE(type(at(1, AgendaModel::TimeColumn), u"9.30"_qs));
    EXPECT_EQ(lines(AgendaModel::TimeColumn).mid(1, 2), (QStringList{u"09.30-11.15 น."_qs, u"11.15-11.30 น."_qs}));
    EXPECT_TRUE(type(at(1, AgendaModel::TimeColumn), u"09.00-10.30"_qs));
    EXPECT_EQ(lines(AgendaModel::TimeColumn).at(2), u"10.30-10.45 น."_qs);
    QSignalSpy refused(&model, &RecordModel::editRefused);
    EXPECT_FALSE(type(at(1, AgendaModel::TimeColumn), u"เก้าโมง"_qs));
    EXPECT_FALSE(ruam::test::refusalIn(refused).isEmpty());
    EXPECT_TRUE(session.undo().ok());
    EXPECT_EQ(lines(AgendaModel::TimeColumn).at(2), u"11.15-11.30 น."_qs) << "one step took all along";
}

TEST_F(AgendaModelTest, ATopicIsOneOfTheCurriculumOrFreeText)
{
    QSignalSpy added(&model, &ListModel::recordAdded);
    EXPECT_TRUE(type(at(2), u"หัวข้อ 2"_qs));
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->module, ModuleId{92});
    EXPECT_TRUE(type(at(3), u"ศึกษาดูงาน"_qs));
    const AgendaItem *free = agendaOf(session.plan(), kAgendaRound).back();
    EXPECT_FALSE(free->module.isValid());
    EXPECT_EQ(free->title, u"ศึกษาดูงาน"_qs);
    EXPECT_EQ(lines(AgendaModel::TimeColumn).at(3), u"12.00-13.30 น."_qs);
    const auto choices = at(3).data(ChoicesRole).value<Choices>();
    ASSERT_EQ(choices.size(), 8);
    EXPECT_TRUE(model.setChoice(at(3), choices.last()));
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->kind, AgendaKind::Closing);
    EXPECT_TRUE(type(at(4), QString()));
    EXPECT_EQ(model.recordCount(), 3) << "nothing typed adds nothing";
}

TEST_F(AgendaModelTest, ATimeTypedFirstAddsAnItemToo)
{
    EXPECT_TRUE(type(at(4, AgendaModel::TimeColumn), u"1300-1430"_qs));
    EXPECT_EQ(lines(AgendaModel::TimeColumn).at(4), u"13.00-14.30 น."_qs);
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->day, 2);
}

TEST_F(AgendaModelTest, ANewSpeakerIsRegisteredInTheSameStep)
{
    QSignalSpy told(&model, &RoundListModel::told);
    EXPECT_TRUE(type(at(1, AgendaModel::SpeakersColumn), u"นางสาวสมศรี รักไทย, ดร.สมหมาย ใฝ่ดี"_qs));
    EXPECT_EQ(lines(AgendaModel::SpeakersColumn).at(1), u"นางสาวสมศรี รักไทย\nดร.สมหมาย ใฝ่ดี"_qs);
    EXPECT_EQ(at(1, AgendaModel::SpeakersColumn).data(Qt::EditRole).toString(), u"นางสาวสมศรี รักไทย, ดร.สมหมาย ใฝ่ดี"_qs);
    EXPECT_EQ(registeredHere(), 2);
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(type(at(1, AgendaModel::SpeakersColumn), u"สมศรี รักไทย"_qs)) << "known without the title";
    EXPECT_EQ(lines(AgendaModel::SpeakersColumn).at(1), u"นางสาวสมศรี รักไทย"_qs);
    EXPECT_EQ(registeredHere(), 2);
    EXPECT_TRUE(session.undo().ok());
    EXPECT_TRUE(session.undo().ok());
    EXPECT_EQ(registeredHere(), 0);
    EXPECT_EQ(lines(AgendaModel::SpeakersColumn).at(1), QString());
}

TEST_F(AgendaModelTest, ATrainerOfAnotherRoundIsOfferedAndJoins)
{
    trainerElsewhere();
    const QModelIndex cell = at(1, AgendaModel::SpeakersColumn);
    const auto choices = cell.data(ChoicesRole).value<Choices>();
    ASSERT_EQ(choices.size(), 1);
    EXPECT_EQ(choices.front().text, u"นายสมชาย ใจดี"_qs);
    EXPECT_TRUE(model.setChoice(cell, choices.front()));
    EXPECT_EQ(registeredHere(), 1);
    EXPECT_TRUE(type(cell, u"นายสมชาย ใจดี, นายสมหมาย ใฝ่ดี"_qs));
    EXPECT_EQ(*store.personCount(), 2) << "nobody is made twice";
    EXPECT_TRUE(type(cell, u"นายสมหมาย ใฝ่ดี"_qs));
    EXPECT_EQ(cell.data(ChoicesRole).value<Choices>().front().text, u"นายสมหมาย ใฝ่ดี, นายสมชาย ใจดี"_qs);
}

TEST_F(AgendaModelTest, WhoIsInTheRoundAlreadySpeaksAndIsNotMadeTwice)
{
    NewParticipant person;
    person.title = u"ดร."_qs;
    person.given = u"นงลักษณ์"_qs;
    person.surname = u"ณ ระนอง"_qs;
    const auto here = registerPeople(session.plan(), kAgendaRound, {person}, 0, ids);
    ASSERT_TRUE(session.perform(*here).ok());
    const QModelIndex cell = at(1, AgendaModel::SpeakersColumn);
    EXPECT_TRUE(type(cell, u"ดร.นงลักษณ์ ณ ระนอง"_qs));
    EXPECT_EQ(cell.data().toString(), u"ดร.นงลักษณ์ ณ ระนอง"_qs);
    EXPECT_EQ(*store.personCount(), 1);
    EXPECT_EQ(registeredHere(), 1);
    EXPECT_TRUE(type(cell, u"นงลักษ์ ณ ระนอง"_qs)) << "one letter apart may be another";
    EXPECT_EQ(*store.personCount(), 2);
}

TEST_F(AgendaModelTest, WhoWasATraineeElsewhereSpeaksAndIsNotMadeTwice)
{
    NewParticipant person;
    person.title = u"นาย"_qs;
    person.given = u"ปิติ"_qs;
    person.surname = u"สมมุติ"_qs;
    ASSERT_TRUE(perform(registerPeople(session.plan(), kNextRound, {person}, 0, ids)).ok());
    const QModelIndex cell = at(1, AgendaModel::SpeakersColumn);
    EXPECT_TRUE(type(cell, u"นายปิติ สมมุติ"_qs));
    EXPECT_EQ(cell.data().toString(), u"นายปิติ สมมุติ"_qs);
    EXPECT_EQ(*store.personCount(), 1);
    EXPECT_EQ(registeredHere(), 1);
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(perform(registerPeople(session.plan(), kNextRound, {person}, 1, ids)).ok());
    EXPECT_FALSE(type(cell, u"นายปิติ สมมุติ"_qs)) << "which of the two is for a person to say";
}

TEST_F(AgendaModelTest, SpeakersCopiedWithAnAgendaAreInTheTeamOfTheOtherRound)
{
    EXPECT_TRUE(type(at(1, AgendaModel::SpeakersColumn), u"นางสาวสมศรี รักไทย"_qs));
    ASSERT_TRUE(model.copyTo(kNextRound, CopySpeakers::Yes).ok());
    ASSERT_EQ(store.team(kNextRound, 10)->size(), 1u);
    EXPECT_EQ(store.team(kNextRound, 10)->front().registration.role, RegistrationRole::Trainer);
    ASSERT_TRUE(model.copyTo(kNextRound, CopySpeakers::Yes).ok());
    EXPECT_EQ(store.team(kNextRound, 10)->size(), 1u) << "nobody stands there twice";
    ASSERT_TRUE(session.undo().ok());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_TRUE(store.team(kNextRound, 10)->empty());
    ASSERT_TRUE(model.copyTo(kNextRound, CopySpeakers::No).ok());
    EXPECT_TRUE(store.team(kNextRound, 10)->empty());
}

TEST_F(AgendaModelTest, TwoPlacesAtOnceStandBesideTheRow)
{
    trainerElsewhere();
    ASSERT_TRUE(model.copyTo(kNextRound, CopySpeakers::No).ok());
    EXPECT_TRUE(type(at(1, AgendaModel::SpeakersColumn), u"นายสมชาย ใจดี"_qs));
    EXPECT_EQ(model.findingCount(), 0);
    ASSERT_TRUE(perform(moveEvent(session.plan(), kNextRound, QDate(2024, 3, 4), QDate(2024, 3, 5))).ok());
    ASSERT_TRUE(model.copyTo(kNextRound, CopySpeakers::Yes).ok());
    EXPECT_EQ(lines(AgendaModel::CheckColumn).at(1), u"▲ นายสมชาย ใจดี บรรยาย “หัวข้อ 1” ของกลุ่มที่ 2 ในเวลาเดียวกัน"_qs);
}

TEST_F(AgendaModelTest, ItemsMoveByDragAndByStepsAlsoToTheNextDay)
{
    ASSERT_TRUE(model.addBlock({AgendaKind::Break, {}, {}}, at(1)).ok());
    ModelLog log(model);
    ASSERT_TRUE(model.moveBy(at(2), -1).ok());
    EXPECT_EQ(lines(AgendaModel::TimeColumn).mid(1, 2), (QStringList{u"09.00-09.15 น."_qs, u"09.15-10.45 น."_qs}));
    EXPECT_TRUE(log.take().first().startsWith(u"moved"_qs));
    ASSERT_TRUE(model.moveBy(at(2), 1).ok());
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->day, 2);
    EXPECT_EQ(model.placeOn(at(1), at(4)), 1) << "onto the first of another day";
    ASSERT_TRUE(model.moveOnto(at(1), at(5)).ok());
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->kind, AgendaKind::Break);
    EXPECT_EQ(agendaOf(session.plan(), kAgendaRound).back()->position, 2);
    EXPECT_FALSE(model.canMove(at(0)));
}

TEST_F(AgendaModelTest, TheFilterKeepsTheRowToTypeIn)
{
    FilterModel filtered;
    filtered.setRecordModel(&model);
    filtered.setFilterText(u"หัวข้อ 1"_qs);
    EXPECT_EQ(column(filtered, AgendaModel::TopicColumn), (QStringList{u"หัวข้อ 1"_qs, {}, {}}));
}

TEST_F(AgendaModelTest, AnAgendaIsCopiedFromARoundThatHasOne)
{
    AgendaModel other(session, thai);
    other.setEvent(kNextRound);
    const Choices from = other.eventsToCopyFrom();
    ASSERT_EQ(from.size(), 1);
    EXPECT_TRUE(other.eventsToCopyTo().isEmpty()) << "there is nothing to copy";
    ASSERT_TRUE(other.copyFrom(kAgendaRound, CopySpeakers::Yes).ok());
    EXPECT_EQ(other.recordCount(), 1);
    EXPECT_EQ(model.eventsToCopyTo().size(), 2);
}

TEST_F(AgendaModelTest, AReadOnlyFileIsShownWithoutRowsToTypeIn)
{
    store.setReadOnly(true);
    AgendaModel other(session, thai);
    other.setEvent(kAgendaRound);
    EXPECT_EQ(other.rowCount(), 3);
    EXPECT_FALSE(other.index(1, AgendaModel::TimeColumn).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(AgendaModelTest, InEnglishATopicIsReadAndTypedInEnglishUntilItIsAnother)
{
    const AgendaItemId item{model.recordAt(at(1)).id};
    ASSERT_TRUE(type(at(1), u"หัวข้อเดียว"_qs));
    ASSERT_TRUE(set(refOf(item), u"title_en", u"Topic one"_qs).ok());
    model.setTexts(english);
    EXPECT_EQ(shown(at(1)), u"Topic one"_qs);
    ASSERT_TRUE(type(at(1), u"The first topic"_qs));
    EXPECT_EQ(session.plan().find(item)->titleEn, u"The first topic"_qs);
    EXPECT_EQ(session.plan().find(item)->title, u"หัวข้อเดียว"_qs);
    model.setTexts(thai);
    ASSERT_TRUE(type(at(1), u"หัวข้อที่หนึ่ง"_qs));
    EXPECT_EQ(session.plan().find(item)->titleEn, u"The first topic"_qs) << "a letter put right";
    ASSERT_TRUE(perform(setAgendaTopic(session.plan(), item, {AgendaKind::Closing, {}, {}})).ok());
    EXPECT_EQ(session.plan().find(item)->titleEn, QString()) << "the words of another topic";
}
