#include "testwindow.h"

#include "desk.h"
#include "replacebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace ruam::test {
namespace {

using core::Kind;

class ReplaceKeysTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({Kind::Task, 61});
        press(Qt::Key_H, Qt::ControlModifier);
    }
    widgets::ReplaceBar *bar() const { return desk()->replaceBar(); }
    void seek(const QString &sought, const QString &put)
    {
        bar()->soughtField()->setFocus();
        bar()->soughtField()->selectAll();
        type(sought);
        press(Qt::Key_Tab);
        ASSERT_EQ(QApplication::focusWidget(), bar()->putField());
        bar()->putField()->selectAll();
        type(put);
        const QString before = bar()->countText();
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar()->countText() != before; }));
    }
    QList<QPushButton *> ones() const
    {
        QList<QPushButton *> found;
        for (QPushButton *button : bar()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("แทนที่") && button->isVisible())
                found.append(button);
        return found;
    }
};

TEST_F(ReplaceKeysTest, CtrlHOpensItWithTheCursorInIt)
{
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->soughtField()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(desk()->view()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(ReplaceKeysTest, TellsBeforehandHowManyAndChangesAllInOneStep)
{
    seek(QStringLiteral("งาน"), QStringLiteral("ขั้น"));
    EXPECT_TRUE(bar()->countText().contains(u'6')) << bar()->countText().toStdString();
    EXPECT_EQ(plan(), samplePlan()) << "nothing by typing alone";
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), bar()->replaceAllButton());
    press(Qt::Key_Space);
    EXPECT_EQ(plan().find(core::TaskId{72})->title, u"ขั้น 2.2");
    EXPECT_TRUE(statusText().contains(QStringLiteral("แทน"))) << statusText().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(ReplaceKeysTest, OneAloneIsChangedByItsButton)
{
    seek(QStringLiteral("งาน 1"), QStringLiteral("ขั้น 1"));
    ASSERT_EQ(ones().size(), 3);
    ones().at(1)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(plan().find(core::TaskId{62})->title, u"ขั้น 1.2");
    EXPECT_EQ(plan().find(core::TaskId{61})->title, u"งาน 1.1");
    ASSERT_TRUE(QTest::qWaitFor([this] { return ones().size() == 2; }));
}

TEST_F(ReplaceKeysTest, WhatIsRefusedSaysWhyAndChangesNothing)
{
    ASSERT_TRUE(session().perform(*core::setField(plan(), {Kind::Task, 61}, u"title", QStringLiteral("งาน"))).ok());
    const core::Plan before = plan();
    bar()->soughtField()->setFocus();
    type(QStringLiteral("งาน"));
    bar()->replaceAllButton()->setEnabled(true);
    bar()->replaceAllButton()->click();
    EXPECT_FALSE(desk()->refusal().isEmpty());
    EXPECT_EQ(plan(), before);
}

TEST_F(ReplaceKeysTest, GoesWithItsList)
{
    desk()->chooseView(widgets::OverviewKind);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(action(QStringLiteral("ค้นหาและแทนที่ในรายการนี้…"))->isEnabled());
}

} // namespace
} // namespace ruam::test
