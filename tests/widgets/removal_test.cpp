#include "testwindow.h"

#include "desk.h"
#include "detailspane.h"
#include "recordtree.h"
#include "referrerspanel.h"
#include "rowbutton.h"
#include "tasksview.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace ruam::test {
namespace {

using core::Kind;
using core::RecordRef;

class RemovalKeysTest : public WindowTest
{
protected:
    void SetUp() override { start(); }
    QPushButton *deleteInDetails() const
    {
        for (QPushButton *button : desk()->details()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("ลบรายการนี้…"))
                return button;
        return nullptr;
    }
};

TEST_F(RemovalKeysTest, FromAListTheQuestionNamesTheReferrerAndStopsByDefault)
{
    desk()->open({Kind::Task, 62});
    prompts.answer = 2;
    press(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(prompts.asked.constFirst().contains(QStringLiteral("งาน 1.3")))
        << prompts.asked.constFirst().toStdString();
    EXPECT_EQ(prompts.buttonsAsked, QStringList({QStringLiteral("ดูรายการนี้"),
                                                 QStringLiteral("นำงานออกจาก 1 รายการแล้วลบ"), QStringLiteral("ไม่ลบ")}));
    EXPECT_EQ(prompts.keepsAsked, u"ไม่ลบ");
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(RemovalKeysTest, DetachingTakesTheReferenceOutAndDeletesInOneStep)
{
    desk()->open({Kind::Task, 62});
    prompts.answer = 1;
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_FALSE(plan().find(core::TaskId{62}));
    EXPECT_FALSE(plan().find(core::TaskId{63})->predecessor.isValid());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(RemovalKeysTest, FromTheDetailsTheReferrersAreShownEachOneClickAway)
{
    desk()->open({Kind::Venue, 20});
    ASSERT_TRUE(deleteInDetails());
    prompts.answer = 0;
    deleteInDetails()->setFocus();
    press(Qt::Key_Space);
    widgets::ReferrersPanel *list = desk()->referrers();
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(list->listed(), QStringList({QStringLiteral("กลุ่มที่ 1 กลุ่มสมมุติ 1"), QStringLiteral("กลุ่มที่ 2 กลุ่มสมมุติ 2")}));
    EXPECT_TRUE(qobject_cast<widgets::RowButton *>(QApplication::focusWidget()));
    press(Qt::Key_Space);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_TRUE(list->isVisible()) << "the others are still to be seen to";

    ASSERT_TRUE(session().perform(*core::setField(plan(), {Kind::Event, 101}, u"venue", core::Value())).ok());
    EXPECT_EQ(list->listed().size(), 1);
    prompts.answer = 1;
    list->findChild<QPushButton *>()->click();
    EXPECT_FALSE(plan().find(core::VenueId{20}));
    EXPECT_FALSE(list->isVisible());
}

TEST_F(RemovalKeysTest, WhatNothingRefersToGoesWithoutAQuestion)
{
    desk()->open({Kind::Task, 61});
    deleteInDetails()->click();
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(plan().find(core::TaskId{61}));
}

TEST_F(RemovalKeysTest, TheProgrammeItselfHasNoSuchButton)
{
    desk()->open({Kind::Programme, 3});
    EXPECT_FALSE(deleteInDetails()->isVisible());
}

} // namespace
} // namespace ruam::test
