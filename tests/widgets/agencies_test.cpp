#include "agenciesview.h"
#include "agencycard.h"
#include "choicebox.h"
#include "desk.h"
#include "detailspane.h"
#include "fieldeditor.h"
#include "markstable.h"
#include "rowbutton.h"
#include "testwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <ruam/core/edits.h>

namespace ruam::test {
namespace {

using presentation::AgenciesModel;
using widgets::AgenciesView;
using widgets::AgencyCard;

/// A second agency beside the sample's, for what is moved.
core::ChangeSet agencyRows()
{
    core::ChangeSet changes = sampleChanges();
    core::PilotAgency second;
    second.id = {87};
    second.subProject = {41};
    second.organisation = {32};
    second.position = 2;
    changes.insert(second);
    return changes;
}

class AgenciesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start(agencyRows());
        desk()->chooseView(widgets::AgenciesKind);
        view()->focusWork();
    }
    AgenciesView *view() const { return qobject_cast<AgenciesView *>(desk()->view()); }
    AgencyCard *card(int row) const { return view()->cards()[row]; }
    void standOn(int row, core::AgencyStep step, int column)
    {
        widgets::MarksTable *marks = card(row)->marks();
        marks->setFocus();
        marks->setCurrentIndex(marks->model()->index(int(step), column, marks->rootIndex()));
    }
    const core::AgencyMark *mark(core::AgencyStep step) const { return core::agencyMark(plan(), {86}, step); }
    QList<qint64> order() const
    {
        QList<qint64> ids;
        for (const AgencyCard *each : view()->cards())
            ids.append(each->agency().value);
        return ids;
    }
};

TEST_F(AgenciesTest, SpaceChecksAMarkOnTheDayThatIsLookedFrom)
{
    standOn(0, core::AgencyStep::Signing, AgenciesModel::StepColumn);
    press(Qt::Key_Space);
    ASSERT_TRUE(mark(core::AgencyStep::Signing));
    EXPECT_EQ(mark(core::AgencyStep::Signing)->state, core::MarkState::Done);
    EXPECT_EQ(mark(core::AgencyStep::Signing)->date, session().asOf());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(mark(core::AgencyStep::Signing));
}

TEST_F(AgenciesTest, AClickOnTheCheckMarkSetsIt)
{
    widgets::MarksTable *marks = card(0)->marks();
    const QRect cell = marks->visualRect(
        marks->model()->index(int(core::AgencyStep::Study), AgenciesModel::StepColumn, marks->rootIndex()));
    QTest::mouseClick(marks->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    ASSERT_TRUE(mark(core::AgencyStep::Study));
    EXPECT_EQ(mark(core::AgencyStep::Study)->state, core::MarkState::Done);
}

TEST_F(AgenciesTest, ADateIsTypedInPlace)
{
    standOn(0, core::AgencyStep::Training, AgenciesModel::DateColumn);
    type(QStringLiteral("20 มีนาคม 2567"));
    press(Qt::Key_Return);
    ASSERT_TRUE(mark(core::AgencyStep::Training));
    EXPECT_EQ(mark(core::AgencyStep::Training)->date, QDate(2024, 3, 20));
}

TEST_F(AgenciesTest, TheStudyIssueAndItsStateAreTypedOnTheCard)
{
    QWidget *issue = card(0)->fieldOf(u"study_issue")->focusTarget();
    issue->setFocus();
    QTest::keyClick(issue, Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("น้ำ"));
    card(0)->marks()->setFocus();
    EXPECT_EQ(plan().find(core::PilotAgencyId{86})->studyIssue, u"น้ำ");
    auto *state = qobject_cast<widgets::ChoiceBox *>(card(0)->fieldOf(u"issue_state")->focusTarget());
    ASSERT_TRUE(state);
    EXPECT_EQ(state->currentText(), u"อยู่ระหว่างพิจารณา");
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    EXPECT_EQ(plan().find(core::PilotAgencyId{86})->issueState, core::StudyIssueState::Chosen);
}

TEST_F(AgenciesTest, AnAgreementOpensInTheDetailsAndItsSigningWhereItBelongs)
{
    const auto buttons = card(0)->findChildren<widgets::RowButton *>();
    ASSERT_EQ(buttons.size(), 4);
    EXPECT_EQ(buttons[0]->text(), u"ข้อตกลงสมมุติ");
    EXPECT_TRUE(buttons[2]->text().contains(QStringLiteral("09.00-12.00"))) << buttons[2]->text().toStdString();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(desk()->details()->record(), refOf(core::AgreementId{120}));
    EXPECT_EQ(card(1)->findChildren<widgets::RowButton *>().size(), 1) << "none yet, and one can be added";
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind);
    EXPECT_EQ(desk()->view()->selected(), refOf(core::EventId{104}));
}

TEST_F(AgenciesTest, TheAgreementsOfACardLeadToWhereTheirPartiesAreTyped)
{
    QTest::mouseClick(card(0)->findChildren<widgets::RowButton *>()[1], Qt::LeftButton);
    EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind);
    EXPECT_EQ(desk()->view()->selected(), refOf(core::AgreementId{120}));
    desk()->chooseView(widgets::AgenciesKind);
    const auto before = plan().all<core::Agreement>().size();
    QTest::mouseClick(card(1)->findChildren<widgets::RowButton *>()[0], Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(plan().all<core::Agreement>().size(), before + 1);
    EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind);
    EXPECT_EQ(desk()->view()->selected().kind, core::Kind::Agreement);
    EXPECT_NE(desk()->view()->selected().id, 120);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan().all<core::Agreement>().size(), before);
}

TEST_F(AgenciesTest, F2OnAStepTypesItsNote)
{
    standOn(0, core::AgencyStep::Training, AgenciesModel::StepColumn);
    press(Qt::Key_F2);
    type(QStringLiteral("รอวิทยากร"));
    press(Qt::Key_Return);
    ASSERT_TRUE(mark(core::AgencyStep::Training));
    EXPECT_EQ(mark(core::AgencyStep::Training)->note, u"รอวิทยากร");
    EXPECT_EQ(mark(core::AgencyStep::Training)->state, core::MarkState::NotReached);
}

TEST_F(AgenciesTest, WhatHasTheFocusIsShownInTheDetails)
{
    standOn(0, core::AgencyStep::Coordination, AgenciesModel::StateColumn);
    EXPECT_EQ(desk()->details()->record(), refOf(core::AgencyMarkId{89}));
    standOn(1, core::AgencyStep::Coordination, AgenciesModel::StateColumn);
    EXPECT_EQ(desk()->details()->record(), refOf(core::PilotAgencyId{87}));
}

TEST_F(AgenciesTest, AgenciesAreReorderedByKeyAndByDragging)
{
    standOn(0, core::AgencyStep::Coordination, AgenciesModel::StepColumn);
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(order(), (QList<qint64>{87, 86}));
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(order(), (QList<qint64>{86, 87}));
    AgencyCard *first = card(0);
    const QPoint head(60, 14);
    const QPoint target = first->mapFromGlobal(card(1)->mapToGlobal(card(1)->rect().center()));
    QTest::mousePress(first, Qt::LeftButton, {}, head);
    QMouseEvent over(QEvent::MouseMove, target, first->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(first, &over);
    QTest::mouseRelease(first, Qt::LeftButton, {}, target);
    EXPECT_EQ(order(), (QList<qint64>{87, 86}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(order(), (QList<qint64>{86, 87}));
}

TEST_F(AgenciesTest, AnAgencyIsAddedByTypingItsOrganisationAndRemovedAgain)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(view()->addBox()->hasFocus());
    type(QStringLiteral("กรมใหม่สมมุติ"));
    press(Qt::Key_Return);
    ASSERT_EQ(view()->cards().size(), 3);
    EXPECT_TRUE(card(2)->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(view()->addBox()->currentText().isEmpty());
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(order(), (QList<qint64>{86, 87}));
}

TEST_F(AgenciesTest, HalfANameIsNotAddedByGoingElsewhere)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("กร"));
    card(0)->marks()->setFocus();
    EXPECT_EQ(view()->cards().size(), 2);
}

TEST_F(AgenciesTest, EveryMarkAndItsDateIsSeenAlsoInASmallWindow)
{
    for (const QSize &size : {QSize(1366, 720), QSize(1024, 660)}) {
        window->resize(size);
        QCoreApplication::processEvents();
        const widgets::MarksTable *marks = card(0)->marks();
        const QRect last = marks->visualRect(
            marks->model()->index(core::kAgencyStepCount - 1, AgenciesModel::DateColumn, marks->rootIndex()));
        EXPECT_TRUE(marks->viewport()->rect().contains(last)) << size.width();
    }
}

TEST_F(AgenciesTest, TabLeavesTheMarks)
{
    standOn(0, core::AgencyStep::Coordination, AgenciesModel::StepColumn);
    press(Qt::Key_Tab);
    EXPECT_FALSE(card(0)->marks()->hasFocus());
}

} // namespace
} // namespace ruam::test
