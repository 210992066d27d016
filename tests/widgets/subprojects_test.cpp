#include "testwindow.h"

#include "desk.h"
#include "detailspane.h"
#include "grouppage.h"
#include "groupsview.h"
#include "sectionpane.h"
#include "sectiontable.h"
#include "subprojectsview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <ruam/presentation/roles.h>

namespace ruam::test {
namespace {

using presentation::Section;
using presentation::SectionModel;
using widgets::SectionPane;
using widgets::SectionTable;
using widgets::SubProjectsView;

class SubProjectsTest : public WindowTest
{
protected:
    void SetUp() override { start(); }
    SubProjectsView *view() const { return qobject_cast<SubProjectsView *>(desk()->view()); }
    SectionTable *table() const { return pane()->table(); }
    SectionPane *pane() const { return qobject_cast<SectionPane *>(view()->tabs()->currentWidget()); }
    /// Opens a record where it belongs, as search does.
    void open(core::Kind kind, qint64 id)
    {
        desk()->open({kind, id});
        ASSERT_TRUE(view());
    }
    void goToBlankRow(int nth)
    {
        const QAbstractItemModel &rows = *table()->model();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.index(row, 0).data(presentation::AlwaysShownRole).toBool() && nth-- == 0)
                table()->setCurrentIndex(rows.index(row, SectionModel::TitleColumn));
    }
    void dragNumber(int from, int to)
    {
        const auto middle = [this](int row) {
            return table()->visualRect(table()->model()->index(row, SectionModel::NumberColumn)).center();
        };
        QWidget *area = table()->viewport();
        QTest::mousePress(area, Qt::LeftButton, Qt::NoModifier, middle(from));
        const auto moveTo = [&](QPoint at) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), area->mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(area, &move);
        };
        moveTo((middle(from) + middle(to)) / 2);
        moveTo(middle(to));
        QTest::mouseRelease(area, Qt::LeftButton, Qt::NoModifier, middle(to));
    }
};

TEST_F(SubProjectsTest, ItBeginsWithTheWholeProgrammeAndGoesToEachSubProject)
{
    desk()->chooseView(widgets::SubProjectsKind);
    EXPECT_EQ(view()->title(), QStringLiteral("โครงการย่อย › ทั้งโครงการ"));
    EXPECT_FALSE(view()->wantsDetails()) << "the form shows the programme itself";
    EXPECT_EQ(view()->chooser()->count(), 3);
    view()->chooser()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(view()->page(), core::SubProjectId{41});
    EXPECT_EQ(view()->title(), QStringLiteral("โครงการย่อย › ที่ 1 โครงการย่อยสมมุติ 1"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(view()->page().isValid());
}

TEST_F(SubProjectsTest, ARecordIsOpenedInItsSection)
{
    open(core::Kind::Module, 92);
    EXPECT_EQ(view()->page(), core::SubProjectId{42});
    EXPECT_EQ(pane(), view()->section(Section::Curricula));
    EXPECT_EQ(view()->selected(), (core::RecordRef{core::Kind::Module, 92}));
    EXPECT_EQ(desk()->details()->record(), view()->selected());
    open(core::Kind::BudgetLine, 130);
    EXPECT_EQ(pane(), view()->section(Section::Budget));
    open(core::Kind::SubProject, 41);
    EXPECT_EQ(view()->page(), core::SubProjectId{41});
}

TEST_F(SubProjectsTest, ObjectivesAreTypedOneAfterTheOther)
{
    open(core::Kind::Statement, 81);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("ข้อสอง"));
    press(Qt::Key_Return);
    type(QStringLiteral("ข้อสาม"));
    press(Qt::Key_Return);
    const auto objectives = plan().ordered<core::Statement>(
        [](const core::Statement &statement) { return statement.subProject.value == 41; });
    ASSERT_EQ(objectives.size(), 3u);
    EXPECT_EQ(objectives[1]->text, u"ข้อสอง");
    EXPECT_EQ(objectives[2]->text, u"ข้อสาม");
    EXPECT_EQ(objectives[2]->kind, core::StatementKind::Objective);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(SubProjectsTest, PartiesOfAnAgreementAreTypedReorderedAndDeleted)
{
    open(core::Kind::AgreementParty, 121);
    EXPECT_EQ(pane(), view()->section(Section::Agreements));
    EXPECT_EQ(view()->page(), core::SubProjectId{41});
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("มหาวิทยาลัยสมมุติ"));
    press(Qt::Key_Return);
    const auto parties = [this] {
        QList<qint64> organisations;
        for (const core::AgreementParty *party : plan().ordered<core::AgreementParty>())
            organisations.append(party->organisation.value);
        return organisations;
    };
    EXPECT_EQ(parties(), (QList<qint64>{30, 32}));
    open(core::Kind::AgreementParty, 121);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(parties(), (QList<qint64>{32, 30}));
    dragNumber(2, 1);
    EXPECT_EQ(parties(), (QList<qint64>{30, 32}));
    open(core::Kind::AgreementParty, 121);
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(parties(), (QList<qint64>{32}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(parties(), (QList<qint64>{30, 32}));
}

TEST_F(SubProjectsTest, TabGoesOnInTheRecordThatWasTyped)
{
    open(core::Kind::BudgetLine, 130);
    goToBlankRow(0);
    type(QStringLiteral("ค่าอาหาร"));
    press(Qt::Key_Tab);
    EXPECT_EQ(table()->currentIndex().row(), 2);
    EXPECT_EQ(table()->currentIndex().column(), 2);
    table()->setCurrentIndex(table()->currentIndex().siblingAtColumn(4));
    type(QStringLiteral("๕๐๐๐"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().ordered<core::BudgetLine>().back()->asked, core::Money{500'000});
}

TEST_F(SubProjectsTest, AltShiftDownMovesAModuleAndKeepsItSelected)
{
    open(core::Kind::Module, 91);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(plan().find(core::ModuleId{91})->position, 2);
    EXPECT_EQ(view()->selected().id, 91);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(SubProjectsTest, SelectedRowsMoveTogetherInOneStepAndStaySelected)
{
    open(core::Kind::Module, 91);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("หมวดที่สาม"));
    press(Qt::Key_Return);
    const auto modules = [this] {
        QList<qint64> ids;
        for (const core::Module *module : plan().ordered<core::Module>())
            ids.append(module->id.value);
        return ids;
    };
    const QList<qint64> before = modules();
    ASSERT_EQ(before.size(), 3);
    open(core::Kind::Module, before[0]);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(modules(), (QList<qint64>{before[2], before[0], before[1]}));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // at the end
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(modules(), before);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(modules(), (QList<qint64>{before[2], before[0], before[1]}));
}

TEST_F(SubProjectsTest, AModuleIsDraggedByItsNumberInOneStep)
{
    open(core::Kind::Module, 91);
    dragNumber(2, 1);
    EXPECT_EQ(plan().find(core::ModuleId{92})->position, 1);
    EXPECT_EQ(view()->selected().id, 92);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
    dragNumber(1, 0);
    EXPECT_EQ(plan(), samplePlan()) << "a curriculum is no place for its module";
}

TEST_F(SubProjectsTest, SubProjectsAreAddedReorderedAndDeleted)
{
    desk()->chooseView(widgets::SubProjectsKind);
    view()->showSection(Section::SubProjects);
    press(Qt::Key_F6);
    view()->focusWork();
    goToBlankRow(0);
    type(QStringLiteral("โครงการย่อยที่สาม"));
    press(Qt::Key_Return);
    EXPECT_EQ(view()->chooser()->count(), 4);
    press(Qt::Key_Up);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(plan().ordered<core::SubProject>()[1]->title, u"โครงการย่อยที่สาม");
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(plan().all<core::SubProject>().size(), 2u);
    EXPECT_EQ(plan().find(core::SubProjectId{42})->position, 2);
}

TEST_F(SubProjectsTest, EnterOpensTheGroupOfAnEvent)
{
    open(core::Kind::Event, 104);
    view()->showPage({42});
    view()->focusWork();
    table()->setCurrentIndex(table()->model()->index(0, SectionModel::TitleColumn));
    press(Qt::Key_Return);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
}

TEST_F(SubProjectsTest, ABlockFromASpreadsheetBecomesRecords)
{
    open(core::Kind::Deliverable, 87);
    goToBlankRow(1);
    QApplication::clipboard()->setText(QStringLiteral("รายงาน\t\tส่งแล้ว\nสื่อวีดิทัศน์\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plan().all<core::Deliverable>().size(), 3u);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(SubProjectsTest, ABlockThatMeetsAnOpenCellBecomesRecordsTooAndNotOneLine)
{
    open(core::Kind::Deliverable, 87);
    goToBlankRow(1);
    press(Qt::Key_F2);
    ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QApplication::clipboard()->setText(QStringLiteral("รายงาน\t\tส่งแล้ว\nสื่อวีดิทัศน์\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(plan().all<core::Deliverable>().size(), 3u);
}

TEST_F(SubProjectsTest, TheMoneyOfAGroupStandsOnItsPage)
{
    desk()->open({core::Kind::TrainingGroup, 111});
    desk()->groups()->page()->showTab(widgets::BudgetTab);
    desk()->view()->focusWork();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("ค่าห้องประชุม"));
    press(Qt::Key_Return);
    const auto lines = plan().ordered<core::BudgetLine>();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.back()->event, core::EventId{101});
    open(core::Kind::BudgetLine, lines.back()->id.value);
    EXPECT_EQ(view()->page(), core::SubProjectId{42}) << "and on that of its sub-project";
}

TEST_F(SubProjectsTest, LongTextsAreReadWholeInSeveralLines)
{
    open(core::Kind::Statement, 81);
    const int before = table()->rowHeight(table()->currentIndex().row());
    const auto edit = core::setField(plan(), core::refOf(core::StatementId{81}), u"text",
                                     QStringLiteral("เพื่อให้ประชาชนมีส่วนร่วมในการบริหารราชการ ").repeated(8));
    ASSERT_TRUE(session().perform(*edit).ok());
    QApplication::processEvents();
    EXPECT_GT(table()->rowHeight(table()->currentIndex().row()), 2 * before);
}

TEST_F(SubProjectsTest, AnEmptySectionSaysWhatBelongsThere)
{
    open(core::Kind::SubProject, 42);
    view()->showSection(Section::Partners);
    QStringList words;
    for (const QLabel *label : pane()->findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->accessibleName());
    EXPECT_TRUE(words.join(u' ').contains(QStringLiteral("ยังไม่มีหน่วยงานร่วมดำเนินการ"))) << words.join(u' ').toStdString();
}

} // namespace
} // namespace ruam::test
