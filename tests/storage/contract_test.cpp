#include "storecontract.h"

using namespace ruam::core;
using namespace ruam::test;

namespace {

/// Three people of event 101 and one of event 102.
ChangeSet somePeople()
{
    ChangeSet changes;
    const QString given[] = {QStringLiteral("ค"), QStringLiteral("ก"), QStringLiteral("ข"), QStringLiteral("ง")};
    const QStringView provinces[] = {u"TH-92", u"TH-55", u"", u"TH-55"};
    for (int i = 0; i < 4; ++i) {
        changes.insert(person(500 + i, given[i]));
        Registration one = registration(600 + i, 500 + i, i + 1, i == 3 ? 102 : 101);
        one.province = {packedProvinceCode(provinces[i])};
        changes.insert(one);
    }
    return changes;
}

QString order(const std::vector<Participant> &participants)
{
    QString names;
    for (const Participant &one : participants)
        names += one.person.given;
    return names;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Both, StoreContract, testing::Values(Where::Memory, Where::Disk),
                         [](const auto &where) { return where.param == Where::Memory ? "Memory" : "Disk"; });

TEST_P(StoreContract, HoldsWhatItWasMadeOfAndNoHistory)
{
    EXPECT_TRUE(plan() == samplePlan());
    EXPECT_TRUE(store().recentSteps(10)->empty());
    EXPECT_EQ(*people().personCount(), 0);
    EXPECT_FALSE(store().isReadOnly());
}

TEST_P(StoreContract, AWriteIsThereWhenItIsReadAgain)
{
    write(1, renaming(store(), QStringLiteral("ชื่อใหม่")));
    reopen();
    EXPECT_EQ(groupName(store()), QStringLiteral("ชื่อใหม่"));
}

TEST_P(StoreContract, KeepsEveryPartOfAStep)
{
    Step step = stepOf(7, Verb::MoveEvent);
    step.args = {refOf(EventId{101}), QDate(2024, 9, 25),
                 QString(),           QStringLiteral("\"ข้อความ\"\n"),
                 qint64(1) << 60,     RecordRef{Kind::Province, packedProvinceCode(u"TH-55")}};
    ASSERT_TRUE(store().write(step, renaming(store(), QStringLiteral("ก"))).ok());
    write(8, *store().changesOf(7, Direction::Undo), Verb::Undo, 7);
    reopen();
    const auto steps = store().recentSteps(10);
    ASSERT_EQ(steps->size(), 2u);
    EXPECT_EQ((*steps)[0], step);
    EXPECT_EQ((*steps)[1], stepOf(8, Verb::Undo, 7));
}

TEST_P(StoreContract, GivesTheLastStepsOldestFirstInTheOrderOfWriting)
{
    // The clock of the machine that wrote step 20 went wrong: its id is the greatest, but it is not the last.
    for (const qint64 id : {10, 20, 11, 12})
        write(id, renaming(store(), QString::number(id)));
    const auto steps = store().recentSteps(3);
    ASSERT_EQ(steps->size(), 3u);
    EXPECT_EQ((*steps)[0].id, 20);
    EXPECT_EQ((*steps)[1].id, 11);
    EXPECT_EQ((*steps)[2].id, 12);
}

TEST_P(StoreContract, UndoAndRedoGoBackAndForthAlsoAfterReopening)
{
    const QString original = groupName(store());
    write(1, renaming(store(), QStringLiteral("หนึ่ง")));
    write(2, renaming(store(), QStringLiteral("สอง")));
    reopen();
    undo(3, 2);
    EXPECT_EQ(groupName(store()), QStringLiteral("หนึ่ง"));
    undo(4, 1);
    EXPECT_EQ(groupName(store()), original);
    reopen();
    redo(5, 1, 4);
    redo(6, 2, 3);
    EXPECT_EQ(groupName(store()), QStringLiteral("สอง"));
    undo(7, 2);
    EXPECT_EQ(groupName(store()), QStringLiteral("หนึ่ง"));
}

TEST_P(StoreContract, UndoKeepsWhatOthersChangedInOtherFieldsOfTheRow)
{
    write(1, renaming(store(), QStringLiteral("หนึ่ง")));
    const Plan now = plan();
    TrainingGroup group = *now.find(TrainingGroupId{111});
    group.nameEn = QStringLiteral("One");
    ChangeSet english;
    english.update(*now.find(TrainingGroupId{111}), group);
    write(2, english);
    undo(3, 1);
    EXPECT_EQ(plan().find(TrainingGroupId{111})->nameEn, QStringLiteral("One"));
    EXPECT_EQ(groupName(store()), samplePlan().find(TrainingGroupId{111})->name);
}

TEST_P(StoreContract, UndoIsRefusedWhereTheRowIsNoLongerAsTheStepLeftIt)
{
    write(1, renaming(store(), QStringLiteral("หนึ่ง")));
    write(2, renaming(store(), QStringLiteral("สอง")));
    const auto changes = store().changesOf(1, Direction::Undo);
    ASSERT_FALSE(changes.ok());
    EXPECT_EQ(changes.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(changes.error().args.value(0), Arg(refOf(TrainingGroupId{111})));
    EXPECT_EQ(store().changesOf(2, Direction::Redo).error().code, Code::ChangedElsewhere);
}

TEST_P(StoreContract, UndoOfAnAddedRowIsRefusedWhereAnEmptyFieldOfItWasFilledSince)
{
    addHall(QString());
    changeHall(&Venue::room);
    EXPECT_EQ(store().changesOf(1, Direction::Undo).error().code, Code::ChangedElsewhere);
    undo(3, 2);
    EXPECT_TRUE(store().changesOf(1, Direction::Undo).ok());
}

TEST_P(StoreContract, ARowThatComesBackIsToldFromItsOlderSelf)
{
    addHall(QStringLiteral("ห้องเดิม"));
    changeHall(&Venue::name);
    const Venue seen = *plan().find(VenueId{22}); // what somebody still shows
    undo(3, 2);
    undo(4, 1);
    redo(5, 1, 4);
    ChangeSet stale;
    stale.remove(seen);
    EXPECT_EQ(store().write(stepOf(6), stale).error().code, Code::ChangedElsewhere);
}

TEST_P(StoreContract, AWriteOnAnOlderRowIsRefusedNamesItAndChangesNothing)
{
    const ChangeSet stale = renaming(store(), QStringLiteral("เก่า"));
    write(1, renaming(store(), QStringLiteral("ใหม่")));
    const Plan before = plan();
    ChangeSet changes;
    Task extra;
    extra.id = {900};
    extra.title = QStringLiteral("งานที่ต้องไม่มี");
    changes.insert(extra);
    changes.append(stale);
    const auto written = store().write(stepOf(2), changes);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(written.error().args.value(0), Arg(refOf(TrainingGroupId{111})));
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(store().recentSteps(10)->size(), 1u);
}

TEST_P(StoreContract, RemovingOrInsertingOnAnOlderRowIsRefusedToo)
{
    const Plan before = plan();
    Venue gone = *before.find(VenueId{20});
    gone.id = {77};
    ChangeSet removing;
    removing.remove(gone);
    EXPECT_EQ(store().write(stepOf(1), removing).error().args.value(0), Arg(refOf(VenueId{77})));
    ChangeSet inserting;
    inserting.insert(*before.find(VenueId{20}));
    const auto written = store().write(stepOf(1), inserting);
    EXPECT_EQ(written.error().code, Code::ChangedElsewhere);
    EXPECT_EQ(written.error().args.value(0), Arg(refOf(VenueId{20})));
    EXPECT_TRUE(plan() == before);
}

TEST_P(StoreContract, AReferenceThatLeadsNowhereIsRefused)
{
    ChangeSet changes;
    Task task;
    task.id = {900};
    task.title = QStringLiteral("งาน");
    task.owner = {31};
    task.predecessor = {999};
    changes.insert(task);
    const auto written = store().write(stepOf(1), changes);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::MissingReference);
    EXPECT_EQ(written.error().args.value(0), Arg(QStringLiteral("predecessor")));
    EXPECT_EQ(written.error().args.value(1), Arg(refOf(TaskId{999})));
    EXPECT_TRUE(plan() == samplePlan());
}

TEST_P(StoreContract, ARecordThatPeopleReferToIsNotRemoved)
{
    Venue other = *samplePlan().find(VenueId{21});
    other.id = {23};
    ChangeSet changes = somePeople();
    changes.insert(other);
    write(1, changes);
    const Plan before = plan();
    ChangeSet removing;
    for (const TrainingGroup *group : before.groups())
        if (group->event == EventId{102})
            removing.remove(*group);
    removing.remove(*before.find(EventId{102}));
    const auto written = store().write(stepOf(2), removing);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::StillReferredTo);
    EXPECT_EQ(written.error().args.value(0), Arg(refOf(EventId{102})));
    EXPECT_EQ(written.error().args.value(1), Arg(refOf(RegistrationId{603})));
    EXPECT_TRUE(plan() == before);
}

TEST_P(StoreContract, TwoRowsMaySwapTheirNumbers)
{
    const Plan before = plan();
    TrainingGroup one = *before.find(TrainingGroupId{111}), two = *before.find(TrainingGroupId{112});
    std::swap(one.number, two.number);
    ChangeSet changes;
    changes.update(*before.find(TrainingGroupId{111}), one);
    changes.update(*before.find(TrainingGroupId{112}), two);
    write(1, changes);
    EXPECT_EQ(plan().find(TrainingGroupId{111})->number, 2);
}

TEST_P(StoreContract, ParticipantsComeInEachOrder)
{
    write(1, somePeople());
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::AsGiven, {}, 10)), QStringLiteral("คกข"));
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByName, {}, 10)), QStringLiteral("กขค"));
    // Without a province first, then Trang before Nan as these keys order them.
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByProvince, {}, 10)), QStringLiteral("ขคก"));
    EXPECT_EQ(order(*people().participants({102}, ParticipantOrder::ByName, {}, 10)), QStringLiteral("ง"));
    EXPECT_TRUE(people().participants({999}, ParticipantOrder::AsGiven, {}, 10)->empty());
}

TEST_P(StoreContract, PagesFollowOneAnotherWithoutGapOrDouble)
{
    ChangeSet changes;
    for (int i = 0; i < 100; ++i) {
        // Many share a name, a province and even a position.
        Person one = person(1000 + i, QString(QChar(0x0E01 + i % 7)), i % 3 ? QString() : QStringLiteral("ส"));
        changes.insert(one);
        Registration reg = registration(2000 + i, 1000 + i, i / 2);
        reg.province = {packedProvinceCode(i % 5 ? i % 2 ? u"TH-55" : u"TH-92" : u"")};
        changes.insert(reg);
    }
    write(1, changes);
    for (const auto by : {ParticipantOrder::AsGiven, ParticipantOrder::ByName, ParticipantOrder::ByProvince}) {
        const auto whole = *people().participants({101}, by, {}, 1000);
        ASSERT_EQ(whole.size(), 100u);
        std::vector<Participant> paged;
        std::optional<Participant> last;
        for (;;) {
            const auto page = *people().participants({101}, by, last, 7);
            if (page.empty())
                break;
            paged.insert(paged.end(), page.begin(), page.end());
            last = paged.back();
            ASSERT_LE(paged.size(), 100u);
        }
        EXPECT_TRUE(paged == whole) << int(by);
    }
}

TEST_P(StoreContract, NewNamesOfPersonsAndProvincesChangeTheOrderAtOnce)
{
    write(1, somePeople());
    ChangeSet changes;
    const Person before = allPersons(people())[0];
    Person renamed = before;
    renamed.given = QStringLiteral("ฮ");
    changes.update(before, renamed);
    const Province nan = *samplePlan().find(ProvinceId{packedProvinceCode(u"TH-55")});
    Province first = nan;
    first.name = QStringLiteral("กก");
    changes.update(nan, first);
    write(2, changes);
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByName, {}, 10)), QStringLiteral("กขฮ"));
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByProvince, {}, 10)), QStringLiteral("ขกฮ"));
    undo(3, 2);
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByName, {}, 10)), QStringLiteral("กขค"));
}

TEST_P(StoreContract, ListsThoseWhoAreToComeTheReservesTooOrEveryone)
{
    write(1, somePeople());
    ChangeSet states;
    for (const auto &[id, state] :
         {std::pair(600, RegistrationState::Substituted), std::pair(601, RegistrationState::Reserve)}) {
        const Registration before = (*people().participant({id}))->registration;
        Registration after = before;
        after.state = state;
        states.update(before, after);
    }
    write(2, states);
    const auto listed = [this](ParticipantOrder by, Listed who) {
        const auto first = *people().participants({101}, by, {}, 1, who);
        EXPECT_EQ(qint64(people().participants({101}, by, {}, 9, who)->size()), *people().participantCount({101}, who));
        return order(first) + u' ' + order(*people().participants({101}, by, first.back(), 9, who));
    };
    EXPECT_EQ(listed(ParticipantOrder::AsGiven, Listed::Everyone), QStringLiteral("ค กข"));
    EXPECT_EQ(listed(ParticipantOrder::ByName, Listed::Current), QStringLiteral("ก ข"));
    EXPECT_EQ(listed(ParticipantOrder::ByProvince, Listed::Current), QStringLiteral("ข ก"));
    EXPECT_EQ(listed(ParticipantOrder::AsGiven, Listed::Expected), QStringLiteral("ข "));
}

TEST_P(StoreContract, CountsAndFindsPeople)
{
    EXPECT_EQ(*people().lastPosition({101}), 0);
    write(1, somePeople());
    reopen();
    EXPECT_EQ(*people().participantCount({101}), 3);
    EXPECT_EQ(*people().lastPosition({101}), 3);
    EXPECT_EQ(*people().personCount(), 4);
    EXPECT_EQ(*people().registrationCount(), 4);
    qint64 rows = 0;
    const auto count = [&rows](const auto &) { return ++rows > 0; };
    EXPECT_TRUE(people().eachPerson(count) && people().eachContact(count) && people().eachRegistration(count) &&
                people().eachAttendance(count) && people().eachDistinctPersons(count));
    EXPECT_EQ(*people().rowCount(), rows);
    EXPECT_EQ(*store().stepCount(), 1);
    const auto found = *people().participant({602});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->person.given, QStringLiteral("ข"));
    EXPECT_EQ(found->registration.id, RegistrationId{602});
    EXPECT_FALSE(people().participant({999})->has_value());
}

TEST_P(StoreContract, AWriteThatIsCancelledHalfwayLeavesEverythingAsItWas)
{
    constexpr int kMany = 1000;
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i)
        changes.insert(person(2000 + i, QStringLiteral("มานะ%1").arg(i)));
    std::vector<std::pair<qint64, qint64>> told;
    const auto stopLater = [&told](qint64 done, qint64 of) {
        told.emplace_back(done, of);
        return done * 2 < of;
    };
    const auto written = store().write(stepOf(1, Verb::RegisterPeople), changes, stopLater);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, Code::Cancelled);
    ASSERT_FALSE(told.empty());
    EXPECT_LE(told.back().first, told.back().second);
    EXPECT_EQ(*people().personCount(), 0);
    EXPECT_TRUE(store().recentSteps(10)->empty());
    EXPECT_TRUE(people().search(QStringLiteral("มานะ"), 10)->empty());
    const auto whole = store().write(stepOf(2, Verb::RegisterPeople), changes, [](qint64, qint64) { return true; });
    ASSERT_TRUE(whole.ok());
    reopen();
    EXPECT_EQ(*people().personCount(), kMany);
    EXPECT_EQ(people().search(QStringLiteral("มานะ7"), 10)->size(), 10u);
}

TEST_P(StoreContract, EachStopsWhenItIsToldTo)
{
    write(1, somePeople());
    int seen = 0;
    ASSERT_TRUE(people().eachPerson([&](const Person &) { return ++seen < 2; }).ok());
    EXPECT_EQ(seen, 2);
    seen = 0;
    ASSERT_TRUE(people().eachRegistration([&](const Registration &) { return ++seen < 3; }).ok());
    EXPECT_EQ(seen, 3);
}

TEST_P(StoreContract, PeopleAreUndoneLikeThePlan)
{
    write(1, somePeople());
    const auto persons = allPersons(people());
    undo(2, 1);
    EXPECT_EQ(*people().personCount(), 0);
    EXPECT_EQ(*people().registrationCount(), 0);
    reopen();
    redo(3, 1, 2);
    EXPECT_TRUE(allPersons(people()) == persons);
    EXPECT_EQ(order(*people().participants({101}, ParticipantOrder::ByName, {}, 10)), QStringLiteral("กขค"));
}

TEST_P(StoreContract, OwnWritesAreNoForeignChange)
{
    EXPECT_FALSE(*store().takeForeignChange());
    write(1, renaming(store(), QStringLiteral("ก")));
    EXPECT_FALSE(*store().takeForeignChange());
}
