#include "testwindow.h"

#include "coveragecard.h"
#include "desk.h"
#include "detailspane.h"
#include "label.h"
#include "overviewview.h"
#include "provincemap.h"
#include "rowbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <ruam/core/edits.h>

namespace ruam::test {
namespace {

using widgets::ProvinceTile;

class OverviewViewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::OverviewKind);
    }
    ProvinceTile *tile(const QString &province) const
    {
        for (ProvinceTile *each : desk()->overview()->coverage()->map()->tiles())
            if (each->tile().words.startsWith(province))
                return each;
        return nullptr;
    }
    QCheckBox *check(qint64 task) const { return desk()->overview()->checkOf(core::TaskId{task}); }
    core::TaskState state(qint64 task) const { return plan().find(core::TaskId{task})->state; }
};

TEST_F(OverviewViewTest, AStepIsCheckedInPlaceAndStaysUntilOneComesBack)
{
    ASSERT_TRUE(check(61));
    check(61)->setFocus();
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(state(61), core::TaskState::Done);
    ASSERT_TRUE(check(61)) << "it stays in sight";
    EXPECT_TRUE(check(61)->isChecked());
    EXPECT_EQ(QApplication::focusWidget(), check(61)) << "work goes on where it was";
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(state(61), core::TaskState::NotStarted);
    press(Qt::Key_Space);
    QCoreApplication::processEvents();
    desk()->chooseView(widgets::TasksKind);
    desk()->chooseView(widgets::OverviewKind);
    EXPECT_FALSE(check(61));
}

TEST_F(OverviewViewTest, CheckingIsUndoneInOneStep)
{
    QTest::mouseClick(check(61), Qt::LeftButton, {}, QPoint(8, check(61)->height() / 2));
    QCoreApplication::processEvents();
    ASSERT_EQ(state(61), core::TaskState::Done);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state(61), core::TaskState::NotStarted);
    ASSERT_TRUE(check(61));
    EXPECT_FALSE(check(61)->isChecked());
}

TEST_F(OverviewViewTest, ATileOpensItsGroup)
{
    ProvinceTile *nan = tile(QStringLiteral("น่าน"));
    ASSERT_TRUE(nan);
    QTest::mouseClick(nan, Qt::LeftButton);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_EQ(desk()->view()->paperGroup(), plan().membershipOf({core::packedProvinceCode(u"TH-55")})->group);
}

TEST_F(OverviewViewTest, ArrowsLeadFromTileToTileAndEnterOpens)
{
    desk()->overview()->coverage()->map()->setFocus();
    ProvinceTile *nan = tile(QStringLiteral("น่าน"));
    ASSERT_EQ(QApplication::focusWidget(), nan) << "the northernmost first";
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), tile(QStringLiteral("ตรัง")));
    EXPECT_TRUE(QApplication::focusWidget()->visibleRegion().contains(QApplication::focusWidget()->rect().center()))
        << "scrolled into sight";
    press(Qt::Key_Home);
    EXPECT_EQ(QApplication::focusWidget(), nan);
    press(Qt::Key_Return);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
}

TEST_F(OverviewViewTest, TheMapIsOneStopOfTheTabKey)
{
    int stops = 0;
    for (const ProvinceTile *each : desk()->overview()->coverage()->map()->tiles())
        stops += (each->focusPolicy() & Qt::TabFocus) != 0;
    EXPECT_EQ(stops, 1);
}

TEST_F(OverviewViewTest, WhatHasTheFocusIsToldInWords)
{
    desk()->overview()->coverage()->map()->setFocus();
    const auto labels = desk()->overview()->coverage()->findChildren<widgets::Label *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const widgets::Label *label) {
        return label->accessibleName().startsWith(QStringLiteral("น่าน · กลุ่มที่"));
    }));
}

TEST_F(OverviewViewTest, ATileWithoutAGroupSaysSoAndShowsItsProvince)
{
    CountingIds ids;
    const auto taken = core::assignProvince(plan(), {core::packedProvinceCode(u"TH-55")}, {}, ids);
    ASSERT_TRUE(taken && session().perform(*taken));
    ProvinceTile *nan = tile(QStringLiteral("น่าน"));
    ASSERT_TRUE(nan);
    EXPECT_EQ(nan->tile().state, presentation::CoverageState::Unassigned);
    QTest::mouseClick(nan, Qt::LeftButton);
    EXPECT_EQ(desk()->details()->record(), (core::RecordRef{core::Kind::Province, nan->tile().record.id}));
}

TEST_F(OverviewViewTest, DetailsStandBesideItOnlyForWhatNoViewHolds)
{
    EXPECT_FALSE(desk()->detailsShown()) << "nothing here is selected";
    desk()->open({core::Kind::Organisation, 32});
    EXPECT_EQ(desk()->chosenView(), widgets::OverviewKind);
    EXPECT_TRUE(desk()->detailsShown());
    EXPECT_EQ(desk()->details()->record(), (core::RecordRef{core::Kind::Organisation, 32}));
    desk()->chooseView(widgets::TasksKind);
    desk()->chooseView(widgets::OverviewKind);
    EXPECT_FALSE(desk()->detailsShown());
}

TEST_F(OverviewViewTest, EveryControlHasAnAccessibleName)
{
    const auto controls = desk()->overview()->findChildren<QAbstractButton *>();
    ASSERT_FALSE(controls.isEmpty());
    for (QAbstractButton *control : controls) {
        if (!control->isVisibleTo(desk()->overview()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        ASSERT_TRUE(interface);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
    }
}

TEST_F(OverviewViewTest, AnEmptyProgrammeLeadsToItsFirstStep)
{
    const auto leads = [this](int view, const QString &text) {
        desk()->chooseView(view);
        for (QPushButton *button : desk()->view()->findChildren<QPushButton *>()) {
            if (button->text() != text || !button->isVisible())
                continue;
            button->click();
            return desk()->chosenView() == widgets::SubProjectsKind;
        }
        return false;
    };
    EXPECT_FALSE(leads(widgets::OverviewKind, QStringLiteral("เริ่มจากโครงการย่อย")));
    EXPECT_FALSE(leads(widgets::TasksKind, QStringLiteral("ไปที่โครงการย่อย")));
    core::ChangeSet only;
    core::Programme bare = plan().programme();
    bare.title = QStringLiteral("โครงการเปล่า");
    only.insert(bare);
    start(only);
    EXPECT_TRUE(leads(widgets::OverviewKind, QStringLiteral("เริ่มจากโครงการย่อย")));
    EXPECT_TRUE(leads(widgets::TasksKind, QStringLiteral("ไปที่โครงการย่อย")));
}

} // namespace
} // namespace ruam::test
