#include "testwindow.h"

#include "desk.h"
#include "groupsview.h"
#include "importview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace ruam::test {
namespace {

class ImportTargetTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        QApplication::clipboard()->setText(QStringLiteral("คำนำหน้า\tชื่อ\tนามสกุล\nนาย\tทดลอง\tนำเข้า\n"));
    }
    void importFrom(core::TrainingGroupId group)
    {
        desk()->open(refOf(group));
        desk()->chooseView(widgets::ImportKind);
    }
    void paste()
    {
        view()->paste();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view()->isBusy(); }, 10'000));
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view()->isBusy(); }, 10'000));
    }
    widgets::ImportView *view() const { return desk()->import(); }
    qint64 target() const { return view()->targetBox()->currentData().toLongLong(); }
};

TEST_F(ImportTargetTest, NamesGoIntoTheGroupWhosePageWasSeen)
{
    importFrom({113});
    EXPECT_EQ(target(), 103);
    importFrom({112});
    EXPECT_EQ(target(), 102) << "nothing is looked at yet";
    paste();
    view()->acceptButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !view()->isBusy(); }, 10'000));
    EXPECT_EQ(*session().people().participantCount(core::EventId{102}), 1);
}

TEST_F(ImportTargetTest, WhatIsLookedAtKeepsItsGroup)
{
    importFrom({113});
    paste();
    importFrom({112});
    EXPECT_EQ(target(), 103);
}

} // namespace
} // namespace ruam::test
