#include "modeltest.h"

#include <ruam/presentation/sectionmodel.h>
#include <ruam/presentation/tabletext.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

class SectionModelTest : public ruam::test::ModelTest
{
protected:
    /// A section of the page of sub-project 41 or 42, or of the whole programme, tested all the while.
    SectionModel &open(Section section, SectionOwner owner)
    {
        m_model = std::make_unique<SectionModel>(session, thai, section);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setOwner(owner);
        return *m_model;
    }
    static QModelIndex blank(const SectionModel &model, int nth = 0)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.isBlankRow(model.index(row, 0)) && nth-- == 0)
                return model.index(row, SectionModel::TitleColumn);
        return {};
    }
    QStringList titles(const SectionModel &model) const
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row, SectionModel::TitleColumn).data().toString());
        return titles;
    }
    static QStringList textsOf(const QModelIndexList &cells)
    {
        QStringList texts;
        for (const QModelIndex &cell : cells)
            texts.append(cell.data().toString());
        return texts;
    }
    QString shownAt(const SectionModel &model, RecordRef record, int column) const
    {
        return model.indexOf(record).siblingAtColumn(column).data().toString();
    }

private:
    std::unique_ptr<SectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

constexpr SectionOwner kFirst{{41}, {}};
constexpr SectionOwner kSecond{{42}, {}};

TEST_F(SectionModelTest, StatementsStandUnderTheirKindEachWithARowToTypeIn)
{
    const SectionModel &model = open(Section::Statements, kFirst);
    EXPECT_EQ(titles(model),
              (QStringList{u"วัตถุประสงค์"_qs, u"วัตถุประสงค์ 1"_qs, {}, u"ผลที่คาดว่าจะได้รับ"_qs, {}, u"ผลการดำเนินงาน"_qs, {}}));
    EXPECT_TRUE(blank(model).data(PlaceholderRole).toString().contains(u"วัตถุประสงค์"_qs));
    EXPECT_TRUE(model.index(0, SectionModel::TitleColumn).data(HeadingRole).toBool());
    EXPECT_EQ(model.recordCount(), 1);
    EXPECT_EQ(model.index(1, 3).data().toString(), QString()) << "a state that is not set is an empty cell";
    const SectionModel &whole = open(Section::Statements, {});
    EXPECT_TRUE(titles(whole).contains(u"วัตถุประสงค์ของโครงการ"_qs)) << "purposes are those of the whole";
}

TEST_F(SectionModelTest, TypingIntoABlankRowAddsARecordOfThatKindAtTheEnd)
{
    SectionModel &model = open(Section::Statements, kFirst);
    QSignalSpy added(&model, &SectionModel::recordAdded);
    ModelLog log(model);
    ASSERT_TRUE(model.setData(blank(model, 1), u"ประชาชนมีส่วนร่วม"_qs));
    EXPECT_EQ(log.take().value(0), u"inserted 4-4"_qs);
    const QModelIndex row = added.value(0).value(0).toModelIndex();
    const Statement *statement = session.plan().find(StatementId{model.recordAt(row).id});
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->kind, StatementKind::ExpectedResult);
    EXPECT_EQ(statement->subProject, SubProjectId{41});
    EXPECT_EQ(statement->position, 1);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_EQ(model.recordCount(), 1);
}

TEST_F(SectionModelTest, ABlankTextInABlankRowAddsNothing)
{
    SectionModel &model = open(Section::Statements, kFirst);
    EXPECT_TRUE(model.setData(blank(model), u"  "_qs));
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(SectionModelTest, ARefusedTextIsShownInItsOwnBlankRowAlone)
{
    SectionModel &model = open(Section::Partners, kFirst);
    EXPECT_FALSE(model.setData(blank(model), u"หน่วยงานที่ไม่มี"_qs));
    EXPECT_FALSE(blank(model).data(ErrorRole).toString().isEmpty());
    SectionModel &statements = open(Section::Statements, kFirst);
    const QString tooLong(100'000, u'ก');
    EXPECT_FALSE(statements.setData(blank(statements, 1), tooLong));
    EXPECT_FALSE(blank(statements, 1).data(ErrorRole).toString().isEmpty());
    EXPECT_TRUE(blank(statements, 2).data(ErrorRole).toString().isEmpty());
}

TEST_F(SectionModelTest, APartnerIsChosenAndItsRoleIsSet)
{
    SectionModel &model = open(Section::Partners, kFirst);
    const auto choices = blank(model).data(ChoicesRole).value<Choices>();
    EXPECT_TRUE(std::any_of(choices.begin(), choices.end(),
                            [](const Choice &choice) { return choice.text == u"สำนักงานตัวอย่าง"_qs; }));
    ASSERT_TRUE(model.setData(blank(model), u"สำนักงานตัวอย่าง"_qs));
    const QModelIndex row = model.index(1, SectionModel::TitleColumn);
    const auto *partnership = session.plan().find(PartnershipId{model.recordAt(row).id});
    ASSERT_TRUE(partnership);
    EXPECT_EQ(partnership->organisation, OrganisationId{30});
    ASSERT_TRUE(model.setData(row.siblingAtColumn(2), u"แหล่งงบประมาณ"_qs));
    EXPECT_EQ(session.plan().find(partnership->id)->role, PartnerRole::Funder);
}

TEST_F(SectionModelTest, ModulesStandWithinTheirCurriculumInTheirOrder)
{
    SectionModel &model = open(Section::Curricula, kSecond);
    EXPECT_EQ(titles(model), (QStringList{u"หลักสูตรสมมุติ"_qs, u"หัวข้อ 1"_qs, u"หัวข้อ 2"_qs, {}, {}}));
    EXPECT_EQ(model.index(1, SectionModel::TitleColumn).data(LevelRole).toInt(), 1);
    EXPECT_EQ(model.index(2, SectionModel::NumberColumn).data().toString(), u"1.2"_qs);
    EXPECT_EQ(model.recordCount(), 1) << "what lies within another is not counted";
    ASSERT_TRUE(model.setData(blank(model, 0), u"หัวข้อ 3"_qs));
    ASSERT_TRUE(model.setData(blank(model, 1), u"หลักสูตรใหม่"_qs));
    EXPECT_EQ(titles(model),
              (QStringList{u"หลักสูตรสมมุติ"_qs, u"หัวข้อ 1"_qs, u"หัวข้อ 2"_qs, u"หัวข้อ 3"_qs, {}, u"หลักสูตรใหม่"_qs, {}, {}}));
}

TEST_F(SectionModelTest, AModuleMovesWithinItsCurriculumByOneMoveAndNotOutOfIt)
{
    SectionModel &model = open(Section::Curricula, kSecond);
    ModelLog log(model);
    ASSERT_TRUE(model.moveBy(model.index(1, 0), 1).ok());
    EXPECT_EQ(log.take().value(0), u"moved 1>2"_qs);
    EXPECT_EQ(session.plan().find(ModuleId{91})->position, 2);
    ASSERT_TRUE(model.moveBy(model.index(2, 0), 1).ok());
    EXPECT_TRUE(log.take().isEmpty()) << "the last cannot go down";
    EXPECT_EQ(model.placeOn(model.index(1, 0), model.index(0, 0)), 0);
    ASSERT_TRUE(model.moveOnto(model.index(2, 0), model.index(1, 0)).ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_FALSE(model.canMove(blank(model)));
}

TEST_F(SectionModelTest, AnythingWithinARecordStandsForItWhenOneIsDraggedThere)
{
    SectionModel &model = open(Section::Deliverables, kFirst);
    ASSERT_TRUE(model.setData(blank(model, 1), u"แผ่นพับ"_qs));
    const QModelIndex leaflet = model.index(3, SectionModel::TitleColumn);
    ASSERT_EQ(leaflet.data().toString(), u"แผ่นพับ"_qs);
    EXPECT_EQ(model.placeOn(leaflet, model.index(1, 0)), 1);
    ASSERT_TRUE(model.moveOnto(leaflet, model.index(1, 0)).ok());
    EXPECT_EQ(titles(model), (QStringList{u"แผ่นพับ"_qs, {}, u"คู่มือสมมุติ"_qs, u"แนวทาง"_qs, {}, {}}));
}

TEST_F(SectionModelTest, NamesTheFieldOfACellButNotOfABlankRow)
{
    SectionModel &model = open(Section::Deliverables, kFirst);
    const auto title = model.cellField(model.index(0, SectionModel::TitleColumn));
    EXPECT_EQ(title.record, (RecordRef{Kind::Deliverable, 87}));
    ASSERT_TRUE(title.field);
    EXPECT_STREQ(title.field->name, "title");
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isBlankRow(model.index(row, 0))) {
            EXPECT_EQ(model.cellField(model.index(row, SectionModel::TitleColumn)).record.id, 0) << row;
        }
}

TEST_F(SectionModelTest, MoneyIsTypedInBahtAndWhatIsLeftAndTheSumsFollow)
{
    SectionModel &model = open(Section::Budget, kFirst);
    const RecordRef line{Kind::BudgetLine, 130};
    EXPECT_EQ(shownAt(model, line, 4), u"123,456"_qs);
    EXPECT_EQ(shownAt(model, line, 7), QString()) << "nothing is left of what nobody approved";
    ASSERT_TRUE(model.setData(model.indexOf(line).siblingAtColumn(5), u"๑๐๐,๐๐๐"_qs));
    ASSERT_TRUE(model.setData(model.indexOf(line).siblingAtColumn(6), u"25000.50"_qs));
    EXPECT_EQ(shownAt(model, line, 7), u"74,999.50"_qs);
    ASSERT_TRUE(model.setData(blank(model), u"ค่าอาหาร"_qs));
    const QModelIndex food = model.index(2, SectionModel::TitleColumn);
    ASSERT_TRUE(model.setData(food.siblingAtColumn(4), u"544"_qs));
    const int last = model.rowCount() - 1;
    EXPECT_EQ(model.index(last, 4).data().toString(), u"124,000"_qs);
    EXPECT_EQ(model.index(0, 7).data().toString(), u"74,999.50"_qs) << "the heading sums up its lines";
    EXPECT_FALSE(model.setData(food.siblingAtColumn(4), u"-5"_qs));
}

TEST_F(SectionModelTest, ALineGoesToAnEventAndIsSeenThereAndAtItsSubProject)
{
    SectionModel &model = open(Section::Budget, kFirst);
    const RecordRef line{Kind::BudgetLine, 130};
    ASSERT_TRUE(model.setData(model.indexOf(line).siblingAtColumn(2), u"การลงนามสมมุติ"_qs));
    EXPECT_EQ(session.plan().find(BudgetLineId{130})->event, EventId{104});
    EXPECT_EQ(titles(model),
              (QStringList{u"โครงการย่อยสมมุติ 1"_qs, {}, u"การลงนามสมมุติ"_qs, u"ค่าวิทยากร"_qs, {}, u"รวม"_qs}));
    SectionModel &ofEvent = open(Section::Budget, {{}, {104}});
    EXPECT_TRUE(ofEvent.indexOf(line).isValid());
    ASSERT_TRUE(ofEvent.setData(blank(ofEvent), u"ค่าเอกสาร"_qs));
    const auto lines = session.plan().ordered<BudgetLine>();
    EXPECT_EQ(lines.back()->event, EventId{104});
    EXPECT_FALSE(lines.back()->subProject.isValid());
}

TEST_F(SectionModelTest, TheWholeProgrammeShowsTheMoneyOfAll)
{
    const SectionModel &model = open(Section::Budget, {});
    EXPECT_TRUE(model.indexOf({Kind::BudgetLine, 130}).isValid());
    EXPECT_EQ(model.index(model.rowCount() - 1, 4).data().toString(), u"123,456"_qs);
}

TEST_F(SectionModelTest, EventsStandByDateAndThoseOfAGroupAreCalledByIt)
{
    SectionModel &model = open(Section::Events, kSecond);
    EXPECT_EQ(model.recordCount(), 3);
    const QModelIndex first = model.index(0, SectionModel::TitleColumn);
    EXPECT_TRUE(first.data().toString().contains(u"กลุ่มที่ 1"_qs)) << first.data().toString().toStdString();
    EXPECT_FALSE(first.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(model.pageOf(first), (RecordRef{Kind::TrainingGroup, 111}));
    ASSERT_TRUE(model.setData(first.siblingAtColumn(2), u"25 - 26 มีนาคม 2567"_qs));
    EXPECT_EQ(session.plan().find(EventId{101})->start, QDate(2024, 3, 25));
    EXPECT_EQ(model.recordAt(model.index(2, 0)).id, 101) << "it stands where its new date puts it";
}

TEST_F(SectionModelTest, ABlockPastedIntoABlankRowIsOneStep)
{
    SectionModel &model = open(Section::Deliverables, kFirst);
    ASSERT_TRUE(model.addRecords(blank(model, 1), {{u"รายงาน"_qs, {}, u"ส่งแล้ว"_qs}, {QString()}, {u"สื่อ"_qs}}).ok());
    EXPECT_EQ(model.recordCount(), 3);
    const auto deliverables = session.plan().ordered<Deliverable>();
    EXPECT_EQ(deliverables[1]->state, DeliverableState::Submitted);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    EXPECT_FALSE(model.addRecords(blank(model, 1), {{u"รายงาน"_qs}, {u"สื่อ"_qs, {}, u"ไม่มีสถานะนี้"_qs}}).ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan()) << "all or nothing";
}

TEST_F(SectionModelTest, RowsCopiedWholeComeBackAsTheyWere)
{
    for (const Section section : {Section::Statements, Section::Partners, Section::Deliverables}) {
        SectionModel &model = open(section, kFirst);
        QModelIndexList row;
        for (int at = 0; at < model.rowCount() && row.isEmpty(); ++at)
            if (model.recordAt(model.index(at, 0)).id != 0)
                for (int column = 0; column < model.columnCount(); ++column)
                    row.append(model.index(at, column));
        const QStringList before = textsOf(row);
        const int nth = section == Section::Deliverables ? 1 : 0; // the first is within a record
        ASSERT_TRUE(model.addRecords(blank(model, nth), cellsOfText(tableText(row))).ok()) << int(section);
        const QModelIndex added = blank(model, nth).siblingAtRow(blank(model, nth).row() - 1);
        QModelIndexList copy;
        for (int column = 1; column < model.columnCount(); ++column)
            copy.append(added.siblingAtColumn(column));
        EXPECT_EQ(textsOf(copy), before.mid(1)) << int(section);
        ASSERT_TRUE(session.undo().ok());
    }
}

TEST_F(SectionModelTest, AnOrganisationRenamedIsShownAndOtherSectionsStayQuiet)
{
    SectionModel &model = open(Section::Partners, kFirst);
    ASSERT_TRUE(set(refOf(OrganisationId{32}), u"name", u"มหาวิทยาลัยใหม่"_qs).ok());
    EXPECT_EQ(shownAt(model, {Kind::Partnership, 85}, SectionModel::TitleColumn), u"มหาวิทยาลัยใหม่"_qs);
    ModelLog log(model);
    ASSERT_TRUE(set(refOf(TaskId{61}), u"title", u"งานใหม่"_qs).ok());
    EXPECT_TRUE(log.take().isEmpty());
}

TEST_F(SectionModelTest, AnAgreementIsMadeWithItsSigningAndItsPartiesAreTypedUnderIt)
{
    SectionModel &model = open(Section::Agreements, kFirst);
    EXPECT_EQ(titles(model), (QStringList{u"ข้อตกลงสมมุติ"_qs, u"สำนักงานตัวอย่าง"_qs, {}, {}}));
    QSignalSpy added(&model, &SectionModel::recordAdded);
    ASSERT_TRUE(model.setData(blank(model, 1), u"ข้อตกลงใหม่"_qs));
    ASSERT_EQ(added.size(), 1);
    const auto *agreement = session.plan().find(AgreementId{model.recordAt(added.front().front().toModelIndex()).id});
    ASSERT_TRUE(agreement);
    const Event *signing = session.plan().find(agreement->event);
    ASSERT_TRUE(signing);
    EXPECT_EQ(signing->kind, EventKind::Signing);
    EXPECT_EQ(signing->subProject, SubProjectId{41});
    EXPECT_EQ(signing->title, u"การลงนามข้อตกลงใหม่"_qs);
    const QModelIndex party = model.index(4, SectionModel::TitleColumn);
    ASSERT_TRUE(model.isBlankRow(party));
    ASSERT_TRUE(model.setData(party, u"มหาวิทยาลัยสมมุติ"_qs));
    EXPECT_EQ(model.newRecordOffer(model.index(5, SectionModel::TitleColumn), u"สถาบันใหม่"_qs),
              u"เพิ่มหน่วยงาน “สถาบันใหม่”"_qs);
    ASSERT_TRUE(model.setNewRecord(model.index(5, SectionModel::TitleColumn), u"สถาบันใหม่"_qs));
    EXPECT_EQ(
        titles(model),
        (QStringList{
            u"ข้อตกลงสมมุติ"_qs, u"สำนักงานตัวอย่าง"_qs, {}, u"ข้อตกลงใหม่"_qs, u"มหาวิทยาลัยสมมุติ"_qs, u"สถาบันใหม่"_qs, {}, {}}));
    ASSERT_TRUE(model.moveBy(model.index(5, 0), -1).ok());
    EXPECT_EQ(model.index(4, SectionModel::TitleColumn).data().toString(), u"สถาบันใหม่"_qs);
    EXPECT_FALSE(model.canMove(model.index(3, 0))) << "agreements themselves have no order";
    for (int step = 0; step < 4; ++step)
        ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan()) << "an agreement and its signing are one step, as are an "
                                                           "organisation and its party";
}

TEST_F(SectionModelTest, TheDatesTimesAndVenueOfAnAgreementAreThoseOfItsSigning)
{
    SectionModel &model = open(Section::Agreements, kFirst);
    const QModelIndex row = model.indexOf({Kind::Agreement, 120});
    EXPECT_EQ(row.siblingAtColumn(2).data().toString(), u"การลงนามสมมุติ"_qs);
    EXPECT_EQ(row.siblingAtColumn(3).data().toString(), u"ศ. 22 มี.ค. 2567"_qs);
    EXPECT_EQ(row.siblingAtColumn(4).data().toString(), u"09.00-12.00 น."_qs);
    ASSERT_TRUE(model.setData(row.siblingAtColumn(3), u"25 มีนาคม 2567"_qs));
    ASSERT_TRUE(model.setData(row.siblingAtColumn(4), u"1300-1500"_qs));
    ASSERT_TRUE(model.setNewRecord(row.siblingAtColumn(5), u"หอประชุมใหม่"_qs));
    const Event &signing = *session.plan().find(EventId{104});
    EXPECT_EQ(signing.start, QDate(2024, 3, 25));
    EXPECT_EQ(signing.timeEnd, QTime(15, 0));
    EXPECT_EQ(session.plan().find(signing.venue)->name, u"หอประชุมใหม่"_qs);
    EXPECT_EQ(row.siblingAtColumn(5).data().toString(), u"หอประชุมใหม่"_qs);
}

TEST_F(SectionModelTest, AnAgreementGoesToAnotherSigningWhichMayBeMadeOnTheWay)
{
    SectionModel &model = open(Section::Agreements, kFirst);
    const auto signing = [&] { return model.indexOf({Kind::Agreement, 120}).siblingAtColumn(2); };
    ASSERT_TRUE(model.setNewRecord(signing(), u"พิธีลงนามรอบสอง"_qs));
    const Event *made = session.plan().find(session.plan().find(AgreementId{120})->event);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->kind, EventKind::Signing);
    EXPECT_EQ(made->subProject, SubProjectId{41});
    ASSERT_TRUE(model.setData(signing(), u"การลงนามสมมุติ"_qs));
    EXPECT_EQ(session.plan().find(AgreementId{120})->event, EventId{104});
    ASSERT_TRUE(model.setData(signing(), QString()));
    EXPECT_FALSE(signing().isValid()) << "without a signing it belongs to the whole programme";
    SectionModel &whole = open(Section::Agreements, {});
    const QModelIndex there = whole.indexOf({Kind::Agreement, 120});
    ASSERT_TRUE(there.isValid());
    EXPECT_FALSE(there.siblingAtColumn(3).flags().testFlag(Qt::ItemIsEditable)) << "nothing has this date";
    ASSERT_TRUE(whole.setNewRecord(there.siblingAtColumn(2), u"พิธีลงนามรวม"_qs));
    EXPECT_TRUE(whole.index(0, 3).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(SectionModelTest, AgreementsPastedWithTheirDatesAreOneStep)
{
    SectionModel &model = open(Section::Agreements, kFirst);
    ASSERT_TRUE(model.addRecords(blank(model, 1), {{u"ข้อตกลง ก"_qs, {}, u"1 - 2 เมษายน 2567"_qs, u"0900"_qs}}).ok());
    const QModelIndex row = model.index(3, 0);
    EXPECT_EQ(row.siblingAtColumn(3).data().toString(), u"จ. 1 - อ. 2 เม.ย. 2567"_qs);
    ASSERT_TRUE(session.nextUndo());
    EXPECT_EQ(std::get<QString>(session.nextUndo()->args.at(1)), u"ข้อตกลง ก"_qs);
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
}

TEST_F(SectionModelTest, APartnerIsMadeOnTheWay)
{
    SectionModel &model = open(Section::Partners, kFirst);
    EXPECT_EQ(model.newRecordOffer(blank(model), u"สถาบันใหม่"_qs), u"เพิ่มหน่วยงาน “สถาบันใหม่”"_qs);
    EXPECT_EQ(model.newRecordOffer(blank(model), u"สำนักงานตัวอย่าง"_qs), QString());
    QSignalSpy added(&model, &SectionModel::recordAdded);
    ASSERT_TRUE(model.setNewRecord(blank(model), u"สถาบันใหม่"_qs));
    ASSERT_EQ(added.size(), 1);
    const auto *partner = session.plan().find(PartnershipId{model.recordAt(model.index(1, 0)).id});
    ASSERT_TRUE(partner);
    EXPECT_EQ(session.plan().find(partner->organisation)->name, u"สถาบันใหม่"_qs);
    EXPECT_EQ(partner->subProject, SubProjectId{41});
    ASSERT_TRUE(session.undo().ok());
    EXPECT_EQ(session.plan(), ruam::test::samplePlan());
    SectionModel &statements = open(Section::Statements, kFirst);
    EXPECT_EQ(statements.newRecordOffer(blank(statements), u"อะไรก็ได้"_qs), QString());
}

TEST_F(SectionModelTest, TheOtherLanguageIsShownAtOnce)
{
    SectionModel &model = open(Section::Budget, kFirst);
    model.setTexts(english);
    EXPECT_EQ(model.headerData(7, Qt::Horizontal).toString(), u"Left (baht)"_qs);
    EXPECT_EQ(model.addWords({}), u"Add budget line"_qs);
}

TEST_F(SectionModelTest, InEnglishTextsAreReadAndTypedInEnglishWhereThereAreSome)
{
    SectionModel &model = open(Section::Statements, kFirst);
    const QModelIndex objective = model.index(1, SectionModel::TitleColumn);
    const StatementId statement{model.recordAt(objective).id};
    ASSERT_TRUE(set(refOf(statement), u"text_en", u"First objective"_qs).ok());
    model.setTexts(english);
    EXPECT_EQ(shown(objective), u"First objective"_qs);
    ASSERT_TRUE(model.setData(objective, u"An objective"_qs));
    EXPECT_EQ(session.plan().find(statement)->textEn, u"An objective"_qs);
    EXPECT_EQ(session.plan().find(statement)->text, u"วัตถุประสงค์ 1"_qs);
    SectionModel &parts = open(Section::SubProjects, {});
    parts.setTexts(english);
    EXPECT_EQ(titles(parts).front(), session.plan().find(SubProjectId{41})->title) << "English has a column of its own";
}

TEST_F(SectionModelTest, AgreementsStandAsTheyAreSigned)
{
    SectionModel &model = open(Section::Agreements, kFirst);
    const auto sign = [&](const QString &title, QDate day) {
        const auto event =
            addRecord(session.plan(), Kind::Event,
                      {{"title", title}, {"subproject", kFirst.subProject.value}, {"start", day}, {"end", day}}, ids);
        EXPECT_TRUE(perform(event).ok());
        const qint64 signing = event->changes.of<Event>().front().id().value;
        EXPECT_TRUE(
            perform(addRecord(session.plan(), Kind::Agreement, {{"title", title}, {"event", signing}}, ids)).ok());
        return signing;
    };
    sign(u"ลงนามทีหลัง"_qs, QDate(2024, 6, 2));
    const qint64 moved = sign(u"ลงนามก่อน"_qs, QDate(2024, 6, 1));
    const auto order = [&] {
        QStringList signedLater = titles(model);
        signedLater.removeIf([](const QString &title) { return !title.startsWith(u"ลงนาม"_qs); });
        return signedLater;
    };
    EXPECT_EQ(order(), (QStringList{u"ลงนามก่อน"_qs, u"ลงนามทีหลัง"_qs}));
    ASSERT_TRUE(perform(moveEvent(session.plan(), EventId{moved}, QDate(2024, 6, 3), QDate(2024, 6, 3))).ok());
    EXPECT_EQ(order(), (QStringList{u"ลงนามทีหลัง"_qs, u"ลงนามก่อน"_qs})) << "a day that is moved moves its row";
}

} // namespace
