#include <ruam/core/edits.h>
#include <ruam/core/text.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <gtest/gtest.h>

using namespace ruam::core;
using ruam::test::CountingIds;
using ruam::test::samplePlan;

namespace {

Plan after(Plan plan, const Result<Edit> &edit)
{
    EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : codeName(edit.error().code));
    if (edit.ok())
        plan.apply(edit->changes);
    return plan;
}

Code refusal(const Result<Edit> &edit)
{
    EXPECT_FALSE(edit.ok());
    return edit.ok() ? Code::Cancelled : edit.error().code;
}

} // namespace

TEST(SetField, ChangesThatFieldAndNamesItInTheStep)
{
    const Plan plan = samplePlan();
    const auto edit = setField(plan, refOf(TrainingGroupId{112}), u"name", QStringLiteral("  กลุ่มใหม่ "));
    const Plan done = after(plan, edit);
    EXPECT_EQ(done.find(TrainingGroupId{112})->name, u"กลุ่มใหม่");
    EXPECT_EQ(edit->verb, Verb::SetField);
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(TrainingGroupId{112}), QStringLiteral("name")}));
}

TEST(SetField, RefusesWhatTheFieldCannotHold)
{
    const Plan plan = samplePlan();
    const RecordRef task = refOf(TaskId{61});
    EXPECT_EQ(refusal(setField(plan, task, u"title", QStringLiteral("   "))), Code::Required);
    EXPECT_EQ(refusal(setField(plan, task, u"title", QString(kMaxTextLength + 1, u'ก'))), Code::TooLong);
    EXPECT_EQ(refusal(setField(plan, task, u"percent", qint64(101))), Code::OutOfRange);
    EXPECT_EQ(refusal(setField(plan, task, u"percent", qint64(-1))), Code::OutOfRange);
    EXPECT_EQ(refusal(setField(plan, task, u"state", QStringLiteral("finished"))), Code::BadValue);
    EXPECT_EQ(refusal(setField(plan, task, u"due", QStringLiteral("พรุ่งนี้"))), Code::BadValue);
    EXPECT_EQ(refusal(setField(plan, task, u"owner", qint64(123456))), Code::MissingReference);
    EXPECT_EQ(refusal(setField(plan, task, u"predecessor", qint64(61))), Code::Circular);
    EXPECT_EQ(refusal(setField(plan, task, u"no_such_field", true)), Code::BadValue);
    EXPECT_EQ(refusal(setField(plan, refOf(TaskId{424242}), u"title", QStringLiteral("ก"))), Code::NotFound);
}

TEST(SetField, NobodyEditsTheWordingAsPrinted)
{
    EXPECT_EQ(refusal(setField(samplePlan(), refOf(EventId{101}), u"as_printed", QStringLiteral("x"))), Code::BadValue);
}

TEST(SetField, ARoundKeepsANumberOfItsOwn)
{
    const Plan plan = samplePlan();
    const auto edit = setField(plan, refOf(TrainingGroupId{111}), u"number", qint64(3));
    EXPECT_EQ(refusal(edit), Code::NumberInUse);
    EXPECT_EQ(edit.error().args, (QList<Arg>{qint64(3), refOf(TrainingGroupId{113})}));
    after(plan, setField(plan, refOf(TrainingGroupId{111}), u"number", qint64(4)));
}

TEST(SetField, AChainOfPredecessorsMayNotCloseToACircle)
{
    const Plan plan = samplePlan(); // 63 waits for 62
    after(plan, setField(plan, refOf(TaskId{62}), u"predecessor", qint64(61)));
    const auto circle = setField(plan, refOf(TaskId{62}), u"predecessor", qint64(63));
    EXPECT_EQ(refusal(circle), Code::Circular);
    EXPECT_EQ(circle.error().args, (QList<Arg>{QStringLiteral("predecessor"), refOf(TaskId{63})}));
    EXPECT_EQ(refusal(setField(plan, refOf(TaskId{62}), u"predecessor", qint64(62))), Code::Circular);
}

TEST(MoveEvent, SetsBothDatesAndKeepsTheRest)
{
    const Plan plan = samplePlan();
    const auto edit = moveEvent(plan, EventId{103}, QDate(2024, 4, 25), QDate(2024, 4, 26));
    const Plan done = after(plan, edit);
    EXPECT_EQ(done.find(EventId{103})->start, QDate(2024, 4, 25));
    EXPECT_EQ(done.find(EventId{103})->end, QDate(2024, 4, 26));
    EXPECT_EQ(done.find(EventId{103})->venue, plan.find(EventId{103})->venue);
    EXPECT_EQ(edit->args, (QList<Arg>{refOf(EventId{103}), QDate(2024, 4, 25), QDate(2024, 4, 26)}));
}

TEST(MoveEvent, ASingleDayEndsOnItself)
{
    const Plan done = after(samplePlan(), moveEvent(samplePlan(), EventId{103}, QDate(2024, 4, 25), {}));
    EXPECT_EQ(done.find(EventId{103})->end, QDate(2024, 4, 25));
}

TEST(MoveEvent, RefusesAnEndBeforeTheStartOrWithoutOne)
{
    const Plan plan = samplePlan();
    EXPECT_EQ(refusal(moveEvent(plan, EventId{103}, QDate(2024, 4, 26), QDate(2024, 4, 25))), Code::EndBeforeStart);
    EXPECT_EQ(refusal(moveEvent(plan, EventId{103}, {}, QDate(2024, 4, 25))), Code::EndWithoutStart);
}

TEST(MoveEvent, DatesMakeADraftScheduledAndTheirLossMakesItADraftAgain)
{
    Plan plan = samplePlan();
    plan = after(plan, moveEvent(plan, EventId{103}, {}, {}));
    EXPECT_EQ(plan.find(EventId{103})->state, EventState::Draft);
    EXPECT_FALSE(plan.find(EventId{103})->end.isValid());
    plan = after(plan, moveEvent(plan, EventId{103}, QDate(2024, 4, 25), {}));
    EXPECT_EQ(plan.find(EventId{103})->state, EventState::Scheduled);
}

TEST(MoveEvent, AConfirmedEventStaysConfirmed)
{
    const Plan done = after(samplePlan(), moveEvent(samplePlan(), EventId{104}, QDate(2024, 4, 25), {}));
    EXPECT_EQ(done.find(EventId{104})->state, EventState::Confirmed);
}

TEST(SetTaskState, DoneKeepsTheDayAndTakingItBackClearsIt)
{
    Plan plan = samplePlan();
    plan = after(plan, setTaskState(plan, TaskId{61}, TaskState::Done, QDate(2024, 3, 1)));
    EXPECT_EQ(plan.find(TaskId{61})->finished, QDate(2024, 3, 1));
    EXPECT_EQ(plan.find(TaskId{61})->percent, 100);
    plan = after(plan, setTaskState(plan, TaskId{61}, TaskState::InProgress, QDate(2024, 3, 2)));
    EXPECT_FALSE(plan.find(TaskId{61})->finished.isValid());
    EXPECT_FALSE(plan.find(TaskId{61})->percent.has_value());
}

TEST(AddGroup, TakesTheNextNumberAndAnEventOfItsOwn)
{
    CountingIds ids;
    const Plan plan = samplePlan();
    const Plan done = after(plan, addGroup(plan, SubProjectId{42}, ids));
    const auto groups = done.groups();
    ASSERT_EQ(groups.size(), 4u);
    EXPECT_EQ(groups.back()->number, 4);
    EXPECT_EQ(done.find(groups.back()->event)->subProject, SubProjectId{42});
    EXPECT_FALSE(done.find(groups.back()->event)->start.isValid());
}

TEST(AddTask, StandsLastInItsSubProject)
{
    CountingIds ids;
    const Plan plan = samplePlan();
    const Plan done = after(plan, addTask(plan, SubProjectId{41}, QStringLiteral("งานใหม่"), ids));
    EXPECT_EQ(done.find(TaskId{1000})->position, 4);
    EXPECT_EQ(refusal(addTask(plan, SubProjectId{41}, QStringLiteral(" "), ids)), Code::Required);
    EXPECT_EQ(refusal(addTask(plan, SubProjectId{999}, QStringLiteral("ก"), ids)), Code::MissingReference);
}

TEST(RemoveRecord, NamesWhatStillRefersToIt)
{
    const Plan plan = samplePlan();
    const auto edit = removeRecord(plan, refOf(VenueId{20}));
    EXPECT_EQ(refusal(edit), Code::StillReferredTo);
    EXPECT_EQ(edit.error().args, (QList<Arg>{refOf(VenueId{20}), refOf(EventId{101}), refOf(EventId{102})}));
}

TEST(RemoveRecord, TakesItsPartsAlongAndClosesTheRanks)
{
    Plan plan = samplePlan();
    plan = after(plan, removeRecord(plan, refOf(TaskId{61})));
    EXPECT_EQ(plan.find(TaskId{62})->position, 1);
    EXPECT_EQ(plan.find(TaskId{63})->position, 2);
    plan = after(plan, removeRecord(plan, refOf(DeliverableId{87})));
    EXPECT_EQ(plan.find(DeliverableContentId{88}), nullptr);
    plan = after(plan, removeRecord(plan, refOf(TrainingGroupId{113})));
    EXPECT_EQ(plan.find(EventId{103}), nullptr);
    plan = after(plan, removeRecord(plan, refOf(EventId{104})));
    EXPECT_TRUE(plan.all<AgreementParty>().empty());
}

TEST(RemoveRecord, ARoundWithPeopleStays)
{
    EXPECT_EQ(refusal(removeRecord(samplePlan(), refOf(TrainingGroupId{113}), 3)), Code::StillReferredTo);
}

TEST(MoveRecord, KeepsPositionsDenseWithinItsParent)
{
    Plan plan = samplePlan();
    plan = after(plan, moveRecord(plan, refOf(TaskId{63}), 1));
    EXPECT_EQ(plan.find(TaskId{63})->position, 1);
    EXPECT_EQ(plan.find(TaskId{61})->position, 2);
    EXPECT_EQ(plan.find(TaskId{62})->position, 3);
    EXPECT_EQ(plan.find(TaskId{71})->position, 1) << "another sub-project's tasks stay";
    plan = after(plan, moveRecord(plan, refOf(TaskId{63}), 99));
    EXPECT_EQ(plan.find(TaskId{63})->position, 3);
    EXPECT_TRUE(plan == samplePlan());
}

TEST(SetField, AStatementOfAnotherKindGoesToTheEndOfThoseAndItsOldNeighboursCloseUp)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const auto add = [&](const char *kind) {
        const auto edit = addRecord(
            plan, Kind::Statement,
            {{"subproject", qint64(41)}, {"kind", QString::fromLatin1(kind)}, {"text", QStringLiteral("ข้อความ")}}, ids);
        const StatementId id = edit->changes.of<Statement>().front().id();
        plan = after(plan, edit);
        return id;
    };
    const StatementId second = add("objective");
    const StatementId result = add("expected_result");
    plan = after(plan, setField(plan, refOf(StatementId{81}), u"kind", QStringLiteral("expected_result")));
    EXPECT_EQ(plan.find(result)->position, 1);
    EXPECT_EQ(plan.find(StatementId{81})->position, 2);
    EXPECT_EQ(plan.find(second)->position, 1);
}

TEST(SetSigning, MakesAnEventThatIsThereTheSigningOfAnAgreement)
{
    Plan plan = samplePlan();
    plan = after(plan, setSigning(plan, AgreementId{120}, EventId{103}));
    EXPECT_EQ(plan.find(AgreementId{120})->event, EventId{103});
    EXPECT_EQ(setSigning(plan, AgreementId{120}, EventId{9}).error().code, Code::MissingReference);
    EXPECT_EQ(setSigning(plan, AgreementId{9}, EventId{103}).error().code, Code::NotFound);
    plan = after(plan, setSigning(plan, AgreementId{120}, {}));
    EXPECT_FALSE(plan.find(AgreementId{120})->event.isValid());
}

TEST(AssignBudgetLine, GoesToTheEndOfItsNewOwnersLines)
{
    Plan plan = samplePlan();
    CountingIds ids;
    const auto added =
        addRecord(plan, Kind::BudgetLine, {{"event", qint64(101)}, {"title", QStringLiteral("ค่าอาหาร")}}, ids);
    ASSERT_TRUE(added.ok());
    plan = after(plan, added);
    plan = after(plan, assignBudgetLine(plan, BudgetLineId{130}, {}, EventId{101}));
    const BudgetLine *line = plan.find(BudgetLineId{130});
    EXPECT_FALSE(line->subProject.isValid());
    EXPECT_EQ(line->position, 2);
    plan = after(plan, assignBudgetLine(plan, BudgetLineId{130}, SubProjectId{41}, {}));
    EXPECT_TRUE(plan.find(BudgetLineId{130})->event == EventId{});
    EXPECT_FALSE(assignBudgetLine(plan, BudgetLineId{130}, {}, {}).ok()) << "a line is always somebody's";
}

TEST(Edits, EachCanBeTakenBackToTheEqualPlan)
{
    const Plan plan = samplePlan();
    CountingIds ids;
    std::vector<Result<Edit>> edits;
    edits.push_back(moveEvent(plan, EventId{103}, QDate(2024, 4, 25), {}));
    edits.push_back(setTaskState(plan, TaskId{61}, TaskState::Done, QDate(2024, 3, 1)));
    edits.push_back(addGroup(plan, SubProjectId{42}, ids));
    edits.push_back(addTask(plan, SubProjectId{41}, QStringLiteral("งาน"), ids));
    edits.push_back(moveRecord(plan, refOf(TaskId{63}), 1));
    for (const RecordRef &ref : {refOf(TaskId{61}), refOf(TrainingGroupId{112}), refOf(EventId{104}),
                                 refOf(DeliverableId{87}), refOf(StatementId{81}), refOf(PartnershipId{85})})
        edits.push_back(removeRecord(plan, ref));
    for (const auto &edit : edits) {
        ASSERT_TRUE(edit.ok());
        Plan changed = plan;
        changed.apply(edit->changes);
        EXPECT_FALSE(changed == plan);
        changed.apply(edit->changes.inverted());
        EXPECT_TRUE(changed == plan);
    }
}

TEST(Edits, EverySettableFieldOfEveryKindCanBeSetAndTakenBack)
{
    const Plan plan = samplePlan();
    int tried = 0;
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            const R &record = plan.all<R>().begin()->second;
            for (const Field &field : fieldsOf(R::kKind)) {
                if (field.flags.readOnly || field.flags.structural || field.flags.picture ||
                    field.type != FieldType::Text)
                    continue;
                const auto edit =
                    setField(plan, refOf(record), QString::fromLatin1(field.name), QStringLiteral("เปลี่ยนแล้ว"));
                ASSERT_TRUE(edit.ok()) << kindName(R::kKind) << '.' << field.name;
                Plan changed = plan;
                changed.apply(edit->changes);
                EXPECT_FALSE(changed == plan);
                changed.apply(edit->changes.inverted());
                EXPECT_TRUE(changed == plan);
                ++tried;
            }
        }
    });
    EXPECT_GT(tried, 30);
}
