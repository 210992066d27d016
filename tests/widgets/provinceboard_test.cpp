#include "choicebox.h"
#include "desk.h"
#include "detailspane.h"
#include "filterline.h"
#include "noticebar.h"
#include "provinceboardview.h"
#include "provincecolumn.h"
#include "provincelist.h"
#include "testwindow.h"

#include <ruam/core/edits.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <set>

namespace ruam::test {
namespace {

using widgets::ProvinceBoardView;
using widgets::ProvinceColumn;
using widgets::ProvinceList;

core::ProvinceId packed(const char *iso)
{
    return {core::packedProvinceCode(QString::fromLatin1(iso))};
}

/// น่าน is proposed for group 1; ตรัง and พังงา are in none; Bangkok takes no part.
core::ChangeSet boardRows()
{
    core::ChangeSet changes = sampleChanges();
    core::Province phangnga;
    phangnga.id = packed("TH-82");
    phangnga.name = QStringLiteral("พังงา");
    phangnga.inScope = true;
    changes.insert(phangnga);
    core::Province bangkok;
    bangkok.id = packed("TH-10");
    bangkok.name = QStringLiteral("กรุงเทพมหานคร");
    changes.insert(bangkok);
    return changes;
}

class ProvinceBoardViewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start(boardRows());
        desk()->chooseView(widgets::ProvinceBoardKind);
        view()->focusWork();
    }
    ProvinceBoardView *view() const { return qobject_cast<ProvinceBoardView *>(desk()->view()); }
    ProvinceColumn *column(int lane) const { return view()->column(lane); }
    ProvinceList *list(int lane) const { return column(lane)->list(); }
    ProvinceList *focused() const { return qobject_cast<ProvinceList *>(QApplication::focusWidget()); }
    QStringList selected(int lane) const
    {
        QStringList names;
        for (const core::ProvinceId id : list(lane)->selectedProvinces())
            names.append(plan().find(id)->name);
        return names;
    }
    QStringList names(int lane) const
    {
        QStringList names;
        for (int row = 0; row < view()->board().rowCount(list(lane)->rootIndex()); ++row)
            names.append(view()->board().index(row, 0, list(lane)->rootIndex()).data().toString());
        return names;
    }
    core::TrainingGroupId groupOf(const char *iso) const
    {
        const core::GroupMembership *membership = plan().membershipOf(packed(iso));
        return membership ? membership->group : core::TrainingGroupId();
    }
    bool isConfirmed(const char *iso) const
    {
        return plan().membershipOf(packed(iso))->state == core::MembershipState::Confirmed;
    }
};

TEST_F(ProvinceBoardViewTest, AColumnStandsForTheTrayAndForEachGroup)
{
    ASSERT_EQ(view()->laneCount(), 4);
    EXPECT_EQ(names(0), (QStringList{QStringLiteral("ตรัง"), QStringLiteral("พังงา")}));
    EXPECT_EQ(names(1), QStringList{QStringLiteral("น่าน")});
    EXPECT_EQ(list(1)->accessibleName(), u"กลุ่มที่ 1 กลุ่มสมมุติ 1, 1 จังหวัด · ยืนยัน 0");
    EXPECT_EQ(column(1)->button()->text(), u"ยืนยันกลุ่มที่ 1");
}

TEST_F(ProvinceBoardViewTest, ArrowsMoveTheFocusAndWithCtrlTheProvince)
{
    ASSERT_EQ(focused(), list(0));
    EXPECT_EQ(selected(0), QStringList{QStringLiteral("ตรัง")});
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(groupOf("TH-92"), core::TrainingGroupId{111});
    EXPECT_EQ(focused(), list(1));
    EXPECT_EQ(selected(1), QStringList{QStringLiteral("ตรัง")});
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(groupOf("TH-92"), core::TrainingGroupId{112});
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), list(1));
    EXPECT_EQ(selected(1), QStringList{QStringLiteral("น่าน")});
    EXPECT_TRUE(selected(2).isEmpty());
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(groupOf("TH-55"), core::TrainingGroupId());
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), list(0)) << "there is nothing beyond the tray";
}

TEST_F(ProvinceBoardViewTest, AnEmptyColumnTakesTheFocusAndLetsItGoOn)
{
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), list(2));
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), list(3));
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), list(3));
}

TEST_F(ProvinceBoardViewTest, SeveralProvincesMoveTogetherAndComeBackWithOneUndo)
{
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selected(0).size(), 2);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(names(1).size(), 3);
    EXPECT_EQ(selected(1), (QStringList{QStringLiteral("ตรัง"), QStringLiteral("พังงา")}));
    EXPECT_TRUE(statusText().contains(QStringLiteral("จัด 2 จังหวัดเข้ากลุ่มที่ 1"))) << statusText().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(0).size(), 2);
    EXPECT_EQ(names(1).size(), 1);
}

TEST_F(ProvinceBoardViewTest, DeletePutsAProvinceIntoTheTray)
{
    press(Qt::Key_Right);
    press(Qt::Key_Delete);
    EXPECT_EQ(groupOf("TH-55"), core::TrainingGroupId());
    EXPECT_EQ(names(0).size(), 3);
    const core::Plan before = plan();
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    EXPECT_TRUE(plan() == before) << "in the tray there is nothing to take out";
}

TEST_F(ProvinceBoardViewTest, AGroupIsChosenInPlaceByItsNumber)
{
    press(Qt::Key_F2);
    auto *box = list(0)->findChild<widgets::ChoiceBox *>();
    ASSERT_TRUE(box);
    QCoreApplication::processEvents();
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(groupOf("TH-92"), core::TrainingGroupId{113});
    EXPECT_EQ(focused(), list(3));
}

TEST_F(ProvinceBoardViewTest, AGroupThatIsNotThereIsRefusedAndTheTextStays)
{
    press(Qt::Key_Return);
    auto *box = list(0)->findChild<widgets::ChoiceBox *>();
    ASSERT_TRUE(box);
    QCoreApplication::processEvents();
    type(QStringLiteral("9"));
    press(Qt::Key_Return);
    EXPECT_EQ(box->currentText(), u"9");
    EXPECT_TRUE(desk()->refusal().contains(QStringLiteral("9"))) << desk()->refusal().toStdString();
    EXPECT_EQ(desk()->refusedEditor(), box);
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk()->refusedEditor());
    EXPECT_EQ(groupOf("TH-92"), core::TrainingGroupId());
}

TEST_F(ProvinceBoardViewTest, LettersGoToAProvinceAndDigitsToAGroup)
{
    type(QStringLiteral("น่"));
    EXPECT_EQ(focused(), list(1));
    EXPECT_EQ(selected(1), QStringList{QStringLiteral("น่าน")});
    QKeyEvent later(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
    later.setTimestamp(60'000);
    QApplication::sendEvent(QApplication::focusWidget(), &later);
    EXPECT_EQ(focused(), list(3));
}

TEST_F(ProvinceBoardViewTest, ConfirmingIsRefusedWhileAProvinceIsMissingAndLeadsToIt)
{
    ASSERT_TRUE(view()->board().assign({packed("TH-82")}, {112}).ok());
    column(1)->button()->click();
    EXPECT_EQ(view()->notice()->text(), u"ยังยืนยันการจัดกลุ่มไม่ได้ เพราะยังไม่ได้จัดกลุ่ม 1 จังหวัด คือ จังหวัดตรัง");
    EXPECT_FALSE(isConfirmed("TH-55"));
    auto *go = view()->notice()->findChild<QPushButton *>();
    EXPECT_EQ(go->text(), u"ไปที่ตรัง");
    go->click();
    EXPECT_EQ(focused(), list(0));
    EXPECT_EQ(selected(0), QStringList{QStringLiteral("ตรัง")});
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_FALSE(view()->notice()->isVisible());
    view()->confirmAll()->click();
    EXPECT_TRUE(isConfirmed("TH-55") && isConfirmed("TH-92") && isConfirmed("TH-82"));
    EXPECT_EQ(column(1)->button()->text(), u"ถอนการยืนยัน");
    column(1)->button()->click();
    EXPECT_FALSE(isConfirmed("TH-55"));
    EXPECT_TRUE(isConfirmed("TH-82"));
}

TEST_F(ProvinceBoardViewTest, AGroupConfirmedInPartOffersBothFromItsMenu)
{
    ASSERT_TRUE(view()->board().assign({packed("TH-82"), packed("TH-92")}, {112}).ok());
    view()->confirmAll()->click();
    ASSERT_TRUE(view()->board().assign({packed("TH-92")}, {111}).ok());
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), column(1)->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(column(1), &asked);
    auto *menu = column(1)->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_TRUE(menu->actions()[0]->isEnabled());
    EXPECT_EQ(menu->actions()[1]->text(), u"ถอนการยืนยัน");
    menu->actions()[1]->trigger();
    EXPECT_FALSE(isConfirmed("TH-55"));
    EXPECT_TRUE(isConfirmed("TH-82"));
    menu->close();
}

TEST_F(ProvinceBoardViewTest, OfManyGroupsOnlyThoseInSightHaveColumnsYetAllCanBeReached)
{
    for (int i = 0; i < 90; ++i)
        ASSERT_TRUE(session().perform(*core::addGroup(plan(), {42}, session().ids())).ok());
    ASSERT_EQ(view()->laneCount(), 94);
    const auto made = [this] { return view()->findChildren<ProvinceColumn *>().size(); };
    EXPECT_LT(made(), 80);
    const core::TrainingGroupId last = view()->board().groupAt(93);
    ASSERT_TRUE(view()->board().assign({packed("TH-82")}, last).ok());
    EXPECT_TRUE(view()->goTo(refOf(packed("TH-82"))));
    EXPECT_EQ(focused(), list(93));
    EXPECT_EQ(view()->paperGroup(), last);
    EXPECT_EQ(selected(93), QStringList{QStringLiteral("พังงา")});
    EXPECT_LT(made(), 90);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(focused(), list(92));
    EXPECT_EQ(view()->paperGroup(), view()->board().groupAt(92));
    EXPECT_EQ(groupOf("TH-82"), view()->board().groupAt(92));
}

TEST_F(ProvinceBoardViewTest, OneThatScrollsThroughManyGroupsSeesEachWithFewColumns)
{
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(session().perform(*core::addGroup(plan(), {42}, session().ids())).ok());
    ASSERT_TRUE(view()->board().assign({packed("TH-82")}, view()->board().groupAt(150)).ok());
    ASSERT_TRUE(view()->goTo(refOf(packed("TH-82"))));
    QScrollBar *bar = nullptr;
    for (auto *area : view()->findChildren<QScrollArea *>())
        bar = area->verticalScrollBar();
    std::set<int> seen;
    for (int at = 0; at <= bar->maximum(); at += bar->pageStep() / 2) {
        bar->setValue(at);
        std::set<int> made;
        for (const ProvinceColumn *column : view()->findChildren<ProvinceColumn *>()) {
            EXPECT_TRUE(made.insert(column->lane()).second) << "two columns of one group";
            EXPECT_EQ(column->list()->rootIndex(), view()->board().index(column->lane(), 0));
        }
        EXPECT_LT(made.size(), 120U);
        seen.merge(made);
    }
    EXPECT_EQ(int(seen.size()), view()->laneCount());
    EXPECT_EQ(focused(), list(150)) << "the column with the focus is not given to another group";
    EXPECT_EQ(selected(150), QStringList{QStringLiteral("พังงา")});
}

TEST_F(ProvinceBoardViewTest, TabLeadsFromColumnToColumnAlsoOfThoseThatAreNotMadeYet)
{
    for (int i = 0; i < 90; ++i)
        ASSERT_TRUE(session().perform(*core::addGroup(plan(), {42}, session().ids())).ok());
    ASSERT_EQ(focused(), list(0)) << "columns made anew leave the focus where it was";
    for (int lane = 0; lane < 93; ++lane) {
        ASSERT_EQ(focused(), list(lane)) << "column " << lane;
        press(Qt::Key_Tab);
        if (!focused())
            press(Qt::Key_Tab); // the button that confirms those of the column
    }
    ASSERT_EQ(focused(), list(93));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), list(92));
}

TEST_F(ProvinceBoardViewTest, AProvinceShownFromElsewhereStaysInSightWhenTheWindowIsMadeNarrower)
{
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(session().perform(*core::addGroup(plan(), {42}, session().ids())).ok());
    ASSERT_TRUE(view()->board().assign({packed("TH-82")}, view()->board().groupAt(24)).ok());
    ASSERT_TRUE(view()->goTo(refOf(packed("TH-82"))));
    window->resize(800, window->height());
    QCoreApplication::processEvents();
    EXPECT_FALSE(column(24)->visibleRegion().isEmpty());
}

TEST_F(ProvinceBoardViewTest, AProvinceThatTakesNoPartSaysWhyWhenItIsLookedFor)
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("กรุง"));
    EXPECT_TRUE(view()->note().contains(QStringLiteral("กรุงเทพมหานคร"))) << view()->note().toStdString();
    EXPECT_EQ(view()->selected(), refOf(packed("TH-10")));
    view()->findLine()->clear();
    type(QStringLiteral("น่าน"));
    EXPECT_TRUE(view()->note().isEmpty());
    EXPECT_EQ(view()->selected(), refOf(packed("TH-55")));
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), list(1));
    desk()->chooseView(widgets::OverviewKind);
    desk()->open(refOf(packed("TH-10")));
    EXPECT_EQ(desk()->chosenView(), widgets::ProvinceBoardKind);
    EXPECT_FALSE(view()->note().isEmpty());
}

TEST_F(ProvinceBoardViewTest, WhatIsDroppedOnAColumnIsSelectedThere)
{
    press(Qt::Key_A, Qt::ControlModifier);
    const std::unique_ptr<QMimeData> data(view()->board().mimeData(list(0)->selectionModel()->selectedIndexes()));
    ASSERT_TRUE(data);
    const QPoint place = column(2)->rect().center();
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column(2), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column(2), &drop);
    EXPECT_EQ(groupOf("TH-92"), core::TrainingGroupId{112});
    EXPECT_EQ(groupOf("TH-82"), core::TrainingGroupId{112});
    EXPECT_EQ(selected(2).size(), 2);
}

TEST_F(ProvinceBoardViewTest, WhatIsSelectedIsShownInTheDetailsAndCopiedAsATable)
{
    press(Qt::Key_Right);
    EXPECT_EQ(desk()->details()->record(), refOf(packed("TH-55")));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), u"น่าน\tกลุ่มที่ 1 กลุ่มสมมุติ 1\tเสนอ (รอยืนยัน)");
}

TEST_F(ProvinceBoardViewTest, ANewGroupIsAColumnAtOnce)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(view()->laneCount(), 5);
    EXPECT_EQ(focused(), list(4));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(view()->laneCount(), 4);
    EXPECT_EQ(focused(), list(3));
}

TEST_F(ProvinceBoardViewTest, AProgrammeWithoutGroupsSaysWhatToDo)
{
    window.reset();
    core::ChangeSet rows;
    core::Programme empty;
    empty.id = {1};
    empty.title = QStringLiteral("โครงการเปล่า");
    rows.insert(empty);
    start(rows);
    desk()->chooseView(widgets::ProvinceBoardKind);
    view()->focusWork();
    ASSERT_EQ(view()->laneCount(), 1);
    const auto buttons = view()->findChildren<QPushButton *>();
    QPushButton *add = nullptr;
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text() == u"+ เพิ่มกลุ่ม")
            add = button;
    ASSERT_TRUE(add);
    add->click();
    EXPECT_EQ(view()->laneCount(), 2);
    EXPECT_FALSE(add->isVisible());
}

} // namespace
} // namespace ruam::test
