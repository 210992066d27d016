#include "modeltest.h"

#include <ruam/core/attendance.h>
#include <ruam/presentation/newcomers.h>
#include <ruam/presentation/personcard.h>
#include <ruam/presentation/replycontacts.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;

namespace ruam::test {
namespace {

class PersonCardTest : public ModelTest
{
protected:
    PersonCardTest()
    {
        NewParticipant person = someone(QStringLiteral("สมชาย"));
        person.title = QStringLiteral("นาย");
        person.surname = QStringLiteral("สมมุติ");
        person.positionTitle = QStringLiteral("นักวิเคราะห์");
        EXPECT_TRUE(perform(registerPeople(session.plan(), EventId{102}, {person}, 0, ids)).ok());
        who = session.people().search(QStringLiteral("สมชาย"), 1)->front().person.id;
    }
    Result<void> alsoIn(EventId event, RegistrationRole role)
    {
        const auto newcomer = newcomerFor(session, {}, who);
        return perform(
            registerNewcomer(session.plan(), event, *newcomer, role, RegistrationState::Confirmed, false, 0, ids));
    }
    QString valueOf(const char *field) const
    {
        for (int row = 0; row < fields.rowCount(); ++row)
            if (QLatin1String(fieldsOf(Kind::Person)[size_t(row)].name) == QLatin1String(field))
                return shown(fields.index(row, PersonFieldsModel::ValueColumn));
        return {};
    }
    QModelIndex cellOf(const char *field) const
    {
        for (int row = 0; row < fields.rowCount(); ++row)
            if (QLatin1String(fieldsOf(Kind::Person)[size_t(row)].name) == QLatin1String(field))
                return fields.index(row, PersonFieldsModel::ValueColumn);
        return {};
    }

    PersonId who;
    PersonFieldsModel fields{session, thai};
    PersonRoundsModel rounds{session, thai};
};

} // namespace

TEST_F(PersonCardTest, TheFieldsOfAPersonAreTypedOverOneByOne)
{
    QAbstractItemModelTester tester(&fields, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fields.setPerson(who);
    EXPECT_EQ(valueOf("given"), u"สมชาย");
    ASSERT_TRUE(fields.setData(cellOf("surname"), QStringLiteral("ใจดี")));
    EXPECT_EQ(valueOf("surname"), u"ใจดี");
    ASSERT_TRUE(fields.setData(cellOf("organisation"), QStringLiteral("สำนักงานสมมุติ")));
    EXPECT_EQ(valueOf("organisation"), u"สำนักงานสมมุติ") << "one that was not known is made";
    QSignalSpy refused(&fields, &RecordModel::editRefused);
    EXPECT_FALSE(fields.setData(cellOf("given"), QString()));
    EXPECT_FALSE(refusalIn(refused).isEmpty());
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(valueOf("organisation"), QString());
}

TEST_F(PersonCardTest, WhatARoundKeptOfThemStays)
{
    fields.setPerson(who);
    ASSERT_TRUE(fields.setData(cellOf("position_title"), QStringLiteral("ผู้อำนวยการ")));
    EXPECT_EQ(session.people().registrationsOf(who)->front().positionTitle, u"นักวิเคราะห์");
}

TEST_F(PersonCardTest, EveryRoundIsThereByDateWithRoleStateAndAttendance)
{
    QAbstractItemModelTester tester(&rounds, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rounds.setPerson(who);
    ASSERT_EQ(rounds.rowCount(), 1);
    ASSERT_TRUE(alsoIn(EventId{101}, RegistrationRole::Trainer).ok());
    ASSERT_EQ(rounds.rowCount(), 2) << "follows what is done elsewhere";
    EXPECT_EQ(shown(rounds.index(0, PersonRoundsModel::RoleColumn)), u"วิทยากร") << "the earlier round first";
    EXPECT_TRUE(shown(rounds.index(0, PersonRoundsModel::CameColumn)).isEmpty());
    const RecordRef registration = rounds.recordAt(rounds.index(0, 0));
    const auto participant = session.people().participant({registration.id});
    const HalfOfDay half{session.plan().find(EventId{101})->start, HalfDay::Morning};
    ASSERT_TRUE(perform(markAttendance(session.plan(), **participant, {}, half, QTime(8, 41), ids)).ok());
    EXPECT_TRUE(shown(rounds.index(0, PersonRoundsModel::CameColumn)).contains(QStringLiteral("08.41")));
}

TEST_F(PersonCardTest, WhoWasReplacedAndByWhomIsTold)
{
    const auto place = session.people().registrationsOf(who)->front();
    const auto participant = session.people().participant(place.id);
    Newcomer other;
    other.made.given = QStringLiteral("มานี");
    ASSERT_TRUE(perform(substituteParticipant(session.plan(), **participant, other, false, ids)).ok());
    rounds.setPerson(who);
    EXPECT_TRUE(shown(rounds.index(0, PersonRoundsModel::StateColumn)).contains(QStringLiteral("มานี")));
}

TEST_F(PersonCardTest, AVenueIsReachedThroughTheHouseOfItsName)
{
    VenueId venue;
    for (const auto &[id, one] : session.plan().all<Venue>())
        if (!one.name.isEmpty())
            venue = id;
    ASSERT_TRUE(venue.isValid());
    auto blocks = venueContacts(session, venue, thai);
    ASSERT_TRUE(blocks && blocks->size() == 1u);
    ASSERT_TRUE(setReplyContact(session, blocks->front(), ContactKind::Other, QStringLiteral("คุณสมมุติ ฝ่ายจัดเลี้ยง")).ok());
    blocks = venueContacts(session, venue, thai);
    ASSERT_TRUE(setReplyContact(session, blocks->front(), ContactKind::Telephone, QStringLiteral("000000000")).ok());
    blocks = venueContacts(session, venue, thai);
    EXPECT_EQ(blocks->front().lines.front().text, u"คุณสมมุติ ฝ่ายจัดเลี้ยง");
    EXPECT_FALSE(blocks->front().lines[1].text.isEmpty());
    EXPECT_EQ(blocks->front().owner.kind, Kind::Organisation);
    EXPECT_NE(blocks->front().owner.id, 0);

    ASSERT_TRUE(session.perform(*setField(session.plan(), refOf(venue), u"name", QStringLiteral("โรงแรมสมมุติใหม่"))));
    const auto renamed = venueContacts(session, venue, thai);
    EXPECT_EQ(renamed->front().owner, blocks->front().owner) << "a new name is no other house";
    EXPECT_EQ(renamed->front().lines, blocks->front().lines);
}

} // namespace ruam::test
