#include <ruam/core/agenda.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using namespace ruam::test;

namespace {

constexpr EventId kRound{101}, kOther{102};
using FindingType = AgendaFinding::Type;

/// The first round, whose first day holds one session of 09.00-10.30.
class AgendaTest : public testing::Test
{
protected:
    void make(const Result<Edit> &edit)
    {
        ASSERT_TRUE(edit.ok());
        plan.apply(edit->changes);
    }
    AgendaItemId add(AgendaKind kind, qint64 day = 1, qint64 position = 0, EventId event = kRound)
    {
        auto edit = insertAgendaItem(plan, event, {kind, {}, kind == AgendaKind::Other ? u"อื่น"_qs : QString()}, day,
                                     position, ids);
        EXPECT_TRUE(edit.ok());
        AgendaItemId made;
        for (const auto &row : edit->changes.of<AgendaItem>())
            if (!row.before)
                made = row.id();
        plan.apply(edit->changes);
        return made;
    }
    void speak(AgendaItemId item, std::vector<PersonId> persons)
    {
        make(setSpeakers(plan, item, {persons, {}, {}}, 0, ids));
    }
    /// "1 09:00-10:30 session" a line.
    QStringList lines(EventId event = kRound) const
    {
        QStringList lines;
        for (const AgendaItem *item : agendaOf(plan, event))
            lines.append(u"%1.%2 %3-%4 %5"_qs.arg(item->day)
                             .arg(item->position)
                             .arg(item->timeStart.toString(u"HH:mm"_qs), item->timeEnd.toString(u"HH:mm"_qs),
                                  enumName(item->kind)));
        return lines;
    }

    Plan plan = samplePlan();
    CountingIds ids;
};

} // namespace

TEST_F(AgendaTest, ItemsBeginWhereTheOneBeforeEndsAndWhatFollowsMakesRoom)
{
    add(AgendaKind::Break);
    add(AgendaKind::Session);
    EXPECT_EQ(lines(),
              (QStringList{u"1.1 09:00-10:30 session"_qs, u"1.2 10:30-10:45 break"_qs, u"1.3 10:45-12:15 session"_qs}));
    add(AgendaKind::Discussion, 1, 2);
    EXPECT_EQ(lines(), (QStringList{u"1.1 09:00-10:30 session"_qs, u"1.2 10:30-11:00 discussion"_qs,
                                    u"1.3 11:00-11:15 break"_qs, u"1.4 11:15-12:45 session"_qs}));
}

TEST_F(AgendaTest, AHoleIsFilledBeforeAnythingMoves)
{
    const AgendaItemId second = add(AgendaKind::Session);
    make(setAgendaTimes(plan, second, QTime(13, 0), QTime(14, 0)));
    add(AgendaKind::Lunch, 1, 2);
    EXPECT_EQ(lines(),
              (QStringList{u"1.1 09:00-10:30 session"_qs, u"1.2 10:30-11:30 lunch"_qs, u"1.3 13:00-14:00 session"_qs}));
}

TEST_F(AgendaTest, TheFirstOfADayBeginsWithTheEventOrWithTheOffice)
{
    add(AgendaKind::Registration, 2);
    EXPECT_EQ(lines().last(), u"2.1 08:30-09:00 registration"_qs);
    Event event = *plan.find(kOther);
    event.timeStart = QTime(10, 0);
    ChangeSet changes;
    changes.update(*plan.find(kOther), event);
    plan.apply(changes);
    add(AgendaKind::Opening, 1, 0, kOther);
    EXPECT_EQ(lines(kOther), QStringList{u"1.1 10:00-10:30 opening"_qs});
}

TEST_F(AgendaTest, WhatFollowsMovesWithTheEnd)
{
    add(AgendaKind::Break);
    add(AgendaKind::Opening, 2);
    make(setAgendaTimes(plan, {116}, QTime(9, 15), QTime(11, 0)));
    EXPECT_EQ(lines(),
              (QStringList{u"1.1 09:15-11:00 session"_qs, u"1.2 11:00-11:15 break"_qs, u"2.1 09:00-09:30 opening"_qs}));
    make(setAgendaTimes(plan, {116}, QTime(9, 0), {}));
    EXPECT_EQ(lines().first(2), (QStringList{u"1.1 09:00-10:45 session"_qs, u"1.2 10:45-11:00 break"_qs}))
        << "a start alone keeps the length";
}

TEST_F(AgendaTest, NothingIsMovedPastMidnight)
{
    const AgendaItemId last = add(AgendaKind::Closing);
    make(setAgendaTimes(plan, last, QTime(23, 0), QTime(0, 0)));
    EXPECT_EQ(lines().last(), u"1.2 23:00-00:00 closing"_qs);
    make(setAgendaTimes(plan, {116}, QTime(9, 0), QTime(11, 0)));
    EXPECT_EQ(lines().last(), u"1.2 23:00-00:00 closing"_qs);
    EXPECT_EQ(setAgendaTimes(plan, last, QTime(23, 0), QTime(22, 0)).error().code, Code::EndBeforeStart);
}

TEST_F(AgendaTest, AMovedItemTakesItsPlaceInTime)
{
    add(AgendaKind::Break);
    const AgendaItemId lunch = add(AgendaKind::Lunch);
    make(setAgendaTimes(plan, lunch, QTime(12, 0), QTime(13, 0)));
    make(moveAgendaItem(plan, lunch, 1, 1));
    EXPECT_EQ(lines(),
              (QStringList{u"1.1 09:00-10:00 lunch"_qs, u"1.2 10:00-11:30 session"_qs, u"1.3 12:45-13:00 break"_qs}))
        << "the pause before the last stays where it was";
    make(moveAgendaItem(plan, lunch, 2, 0));
    EXPECT_EQ(lines(),
              (QStringList{u"1.1 10:00-11:30 session"_qs, u"1.2 12:45-13:00 break"_qs, u"2.1 09:00-10:00 lunch"_qs}));
}

TEST_F(AgendaTest, RemovedItemsLeaveTheOthersTheirTimesAndTakeTheirSpeakersAlong)
{
    const AgendaItemId after = add(AgendaKind::Break);
    speak({116}, {{7}, {8}});
    make(removeRecord(plan, refOf(AgendaItemId{116})));
    EXPECT_EQ(lines(), QStringList{u"1.1 10:30-10:45 break"_qs});
    EXPECT_TRUE(plan.all<AgendaSpeaker>().empty());
    EXPECT_TRUE(plan.find(after));
}

TEST_F(AgendaTest, SpeakersKeepTheirOrderAndNewOnesAreRegisteredInTheSameStep)
{
    speak({116}, {{7}, {8}});
    NewParticipant made;
    made.given = u"สมหญิง"_qs;
    made.role = RegistrationRole::Trainer;
    const auto edit = setSpeakers(plan, {116}, {{{8}}, {}, {made}}, 4, ids);
    ASSERT_TRUE(edit.ok());
    EXPECT_EQ(edit->verb, Verb::SetSpeakers);
    EXPECT_EQ(edit->args.last(), Arg(u"หัวข้อ 1"_qs)) << "called by its module";
    ASSERT_EQ(edit->changes.of<Registration>().size(), 1u);
    const Registration &registration = *edit->changes.of<Registration>().front().after;
    EXPECT_EQ(registration.position, 5);
    EXPECT_EQ(registration.event, kRound);
    EXPECT_EQ(registration.role, RegistrationRole::Trainer);
    plan.apply(edit->changes);
    const auto speakers = speakersOf(plan, {116});
    ASSERT_EQ(speakers.size(), 2u);
    EXPECT_EQ(speakers[0]->person, PersonId{8});
    EXPECT_EQ(speakers[1]->person, registration.person);
}

TEST_F(AgendaTest, WhoSpeaksTakesPart)
{
    Person known;
    known.id = {9};
    known.given = u"สมชาย"_qs;
    known.positionTitle = u"อาจารย์"_qs;
    const auto edit = setSpeakers(plan, {116}, {{{9}}, {{known, {}, {}}}, {}}, 4, ids);
    ASSERT_TRUE(edit.ok());
    ASSERT_EQ(edit->changes.of<Registration>().size(), 1u);
    const Registration &registration = *edit->changes.of<Registration>().front().after;
    EXPECT_EQ(registration.person, known.id);
    EXPECT_EQ(registration.role, RegistrationRole::Trainer);
    EXPECT_EQ(registration.positionTitle, known.positionTitle);
    EXPECT_EQ(registration.position, 5);
    EXPECT_TRUE(edit->changes.of<Person>().empty());
    EXPECT_EQ(setSpeakers(plan, {116}, {{{9}}, {{known, {registration}, {}}}, {}}, 5, ids).error().code,
              Code::AlreadyRegistered);
}

TEST_F(AgendaTest, ACopyTakesThePlaceOfWhatWasThere)
{
    add(AgendaKind::Closing, 1, 0, kOther);
    speak({116}, {{7}});
    make(copyAgenda(plan, kRound, kOther, CopySpeakers::No, ids));
    EXPECT_EQ(lines(kOther), lines(kRound));
    EXPECT_EQ(plan.all<AgendaSpeaker>().size(), 1u);
    make(copyAgenda(plan, kRound, kOther, CopySpeakers::Yes, ids));
    EXPECT_EQ(speakersOf(plan, agendaOf(plan, kOther).front()->id).front()->person, PersonId{7});
    EXPECT_TRUE(copyAgenda(plan, kRound, kRound, CopySpeakers::No, ids)->changes.isEmpty());
}

TEST_F(AgendaTest, ALockedRoundKeepsItsAgenda)
{
    Event event = *plan.find(kRound);
    event.locked = true;
    ChangeSet changes;
    changes.update(*plan.find(kRound), event);
    plan.apply(changes);
    EXPECT_EQ(insertAgendaItem(plan, kRound, {}, 1, 0, ids).error().code, Code::RoundLocked);
    EXPECT_EQ(copyAgenda(plan, kOther, kRound, CopySpeakers::No, ids).error().code, Code::RoundLocked);
}

TEST_F(AgendaTest, TheBlocksAreThoseOfTheCurriculum)
{
    const auto blocks = agendaBlocks(plan, kRound);
    ASSERT_EQ(blocks.size(), 8u);
    EXPECT_EQ(blocks.front().kind, AgendaKind::Registration);
    EXPECT_EQ(blocks[2].module, ModuleId{91});
    EXPECT_EQ(blocks.back().kind, AgendaKind::Closing);
    EXPECT_EQ(agendaBlocks(plan, {104}).size(), 6u);
}

TEST_F(AgendaTest, HolesOverlapsAndTheWrongOrderAreFound)
{
    const AgendaItemId second = add(AgendaKind::Session);
    make(setAgendaTimes(plan, second, QTime(11, 0), QTime(12, 0)));
    EXPECT_TRUE(agendaFindings(plan, kRound).empty()) << "half an hour is no hole";
    make(setAgendaTimes(plan, second, QTime(11, 1), QTime(12, 0)));
    EXPECT_EQ(agendaFindings(plan, kRound), (std::vector<AgendaFinding>{{second, FindingType::Hole, 31, {116}, {}}}));
    make(setAgendaTimes(plan, second, QTime(10, 20), QTime(12, 0)));
    EXPECT_EQ(agendaFindings(plan, kRound),
              (std::vector<AgendaFinding>{{second, FindingType::Overlap, 10, {116}, {}}}));
    make(setAgendaTimes(plan, second, QTime(8, 0), QTime(9, 0)));
    EXPECT_EQ(agendaFindings(plan, kRound),
              (std::vector<AgendaFinding>{{second, FindingType::OutOfOrder, 0, {116}, {}}}));
}

TEST_F(AgendaTest, ADayTheEventDoesNotHaveIsFound)
{
    const AgendaItemId beyond = add(AgendaKind::Closing, 3);
    EXPECT_EQ(agendaFindings(plan, kRound),
              (std::vector<AgendaFinding>{{beyond, FindingType::OutsideDays, 0, {}, {}}}));
}

TEST_F(AgendaTest, ASpeakerAtTwoPlacesAtOnceIsFoundInEveryRound)
{
    make(copyAgenda(plan, kRound, kOther, CopySpeakers::No, ids));
    const AgendaItemId there = agendaOf(plan, kOther).front()->id;
    speak({116}, {{7}});
    speak(there, {{7}});
    EXPECT_TRUE(agendaFindings(plan, kRound).empty()) << "a week lies between the rounds";
    const auto moved = moveEvent(plan, kOther, plan.find(kRound)->start, {});
    make(moved);
    const AgendaFinding here{{116}, FindingType::SpeakerElsewhere, 0, there, {7}};
    EXPECT_EQ(agendaFindings(plan, kRound), std::vector<AgendaFinding>{here});
    make(setField(plan, refOf(kOther), u"state", enumName(EventState::Cancelled)));
    EXPECT_TRUE(agendaFindings(plan, kRound).empty());
}
