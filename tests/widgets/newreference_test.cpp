#include "testwindow.h"

#include "choicebox.h"
#include "desk.h"
#include "detailspane.h"
#include "fieldeditor.h"
#include "recordform.h"
#include "recordtree.h"
#include "tasksview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <ruam/core/edits.h>
#include <ruam/format/fieldtext.h>
#include <ruam/presentation/tasksmodel.h>

namespace ruam::test {
namespace {

using core::Kind;
using presentation::TasksModel;
using widgets::ChoiceBox;

class NewReferenceKeysTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({Kind::Task, 61});
    }
    ChoiceBox *owner() const
    {
        return qobject_cast<ChoiceBox *>(desk()->details()->form()->fieldOf({Kind::Task, 61}, u"owner")->focusTarget());
    }
    /// A key goes to the list that is open, as on a desktop.
    void pressInList(int key)
    {
        QWidget *list = QApplication::activePopupWidget();
        ASSERT_TRUE(list);
        QTest::keyClick(list, Qt::Key(key));
    }
    QStringList listed(const ChoiceBox *box) const
    {
        QStringList texts;
        const QAbstractItemModel *entries = box->completer()->completionModel();
        for (int row = 0; row < entries->rowCount(); ++row)
            texts.append(entries->index(row, 0).data().toString());
        return texts;
    }
    const core::Organisation *ownerOf(qint64 task) const { return plan().find(plan().find(core::TaskId{task})->owner); }
};

TEST_F(NewReferenceKeysTest, AnUnknownNameIsOfferedAsTheLastEntryAndMadeWhenThatIsChosen)
{
    ChoiceBox *box = owner();
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("กลุ่มงาน"));
    EXPECT_EQ(listed(box), QStringList({QStringLiteral("กลุ่มงานทดลอง"), QStringLiteral("เพิ่มหน่วยงาน “กลุ่มงาน”")}));
    type(QStringLiteral("ใหม่"));
    EXPECT_EQ(listed(box), QStringList(QStringLiteral("เพิ่มหน่วยงาน “กลุ่มงานใหม่”")));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_Return);
    ASSERT_TRUE(ownerOf(61));
    EXPECT_EQ(ownerOf(61)->name, u"กลุ่มงานใหม่");
    QCoreApplication::processEvents();
    EXPECT_EQ(box->currentText(), u"กลุ่มงานใหม่");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan(), samplePlan());
}

TEST_F(NewReferenceKeysTest, EnterAloneMakesNothingAndShowsTheOfferAgain)
{
    ChoiceBox *box = owner();
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("กลุ่มงานใหม่"));
    pressInList(Qt::Key_Return);
    EXPECT_EQ(plan(), samplePlan());
    EXPECT_TRUE(desk()->details()->form()->fieldOf({Kind::Task, 61}, u"owner")->isRefused());
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QCoreApplication::processEvents();
    pressInList(Qt::Key_Return); // the offer is marked
    ASSERT_TRUE(ownerOf(61));
    EXPECT_EQ(ownerOf(61)->name, u"กลุ่มงานใหม่");
    EXPECT_FALSE(desk()->details()->form()->fieldOf({Kind::Task, 61}, u"owner")->isRefused());
}

TEST_F(NewReferenceKeysTest, LeavingWithTheOfferMarkedMakesNothing)
{
    ChoiceBox *box = owner();
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("กลุ่มงานใหม่"));
    pressInList(Qt::Key_Down);
    box->completer()->popup()->hide();
    desk()->details()->form()->fieldOf({Kind::Task, 61}, u"title")->focusTarget()->setFocus();
    EXPECT_EQ(plan(), samplePlan());
    EXPECT_EQ(box->currentText(), u"กลุ่มงานใหม่") << "what was typed stays";
}

TEST_F(NewReferenceKeysTest, ACellThatHoldsAReferenceIsTypedOver)
{
    ASSERT_TRUE(session().perform(*core::setField(plan(), {Kind::Task, 61}, QStringLiteral("owner"), qint64(32))).ok());
    widgets::RecordTree *tree = desk()->tasks()->tree();
    tree->setFocus();
    tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(TasksModel::OwnerColumn));
    press(Qt::Key_F2);
    auto *box = qobject_cast<ChoiceBox *>(tree->indexWidget(tree->currentIndex()));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->lineEdit()->selectedText(), plan().find(core::OrganisationId{32})->name);
    EXPECT_EQ(box->lineEdit()->cursorPosition(), 0) << "the beginning of a long name is seen";
    type(QStringLiteral("ก"));
    EXPECT_EQ(box->currentText(), u"ก");
}

TEST_F(NewReferenceKeysTest, ALetterInAChoiceMarksItsEntryAndWaitsForEnter)
{
    auto *box =
        qobject_cast<ChoiceBox *>(desk()->details()->form()->fieldOf({Kind::Task, 61}, u"state")->focusTarget());
    ASSERT_TRUE(box && !box->isEditable());
    box->setFocus();
    const core::TaskState before = plan().find(core::TaskId{61})->state;
    const core::TaskState wanted =
        before == core::TaskState::Cancelled ? core::TaskState::Waiting : core::TaskState::Cancelled;
    const QString words = format::enumText(Kind::Task, *core::findField(Kind::Task, u"state"), core::enumName(wanted),
                                           format::Texts(format::Language::Thai));
    QKeyEvent letter(QEvent::KeyPress, 0, Qt::NoModifier, words.left(1));
    QApplication::sendEvent(box, &letter);
    EXPECT_EQ(plan().find(core::TaskId{61})->state, before);
    ASSERT_TRUE(QApplication::activePopupWidget());
    EXPECT_TRUE(box->view()->currentIndex().data().toString().startsWith(words.left(1)));
    QTest::keyClick(box->view(), Qt::Key_Escape);
    EXPECT_EQ(plan().find(core::TaskId{61})->state, before);
}

TEST_F(NewReferenceKeysTest, ACellOffersItToo)
{
    widgets::RecordTree *tree = desk()->tasks()->tree();
    tree->setFocus();
    tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(TasksModel::OwnerColumn));
    press(Qt::Key_F2);
    auto *box = qobject_cast<ChoiceBox *>(tree->indexWidget(tree->currentIndex()));
    ASSERT_TRUE(box);
    box->lineEdit()->selectAll();
    type(QStringLiteral("สำนักงานใหม่"));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_Return);
    ASSERT_TRUE(ownerOf(61));
    EXPECT_EQ(ownerOf(61)->name, u"สำนักงานใหม่");
}

TEST_F(NewReferenceKeysTest, WhatWasMadeIsInTheListOfEveryOtherField)
{
    owner()->setFocus(); // fetches its entries
    widgets::FieldEditor *adviser = desk()->details()->form()->fieldOf({Kind::Task, 61}, u"adviser");
    auto *box = qobject_cast<ChoiceBox *>(adviser->focusTarget());
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("สำนักใหม่"));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_Return);
    owner()->setFocus();
    EXPECT_GE(owner()->findText(QStringLiteral("สำนักใหม่")), 0);
}

TEST_F(NewReferenceKeysTest, APartnerIsMadeInTheBlankRow)
{
    desk()->open({Kind::Partnership, 85});
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
    ASSERT_TRUE(box);
    type(QStringLiteral("สถาบันใหม่"));
    EXPECT_EQ(listed(box), QStringList(QStringLiteral("เพิ่มหน่วยงาน “สถาบันใหม่”")));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto partners = plan().ordered<core::Partnership>();
    ASSERT_EQ(partners.size(), 2u);
    EXPECT_EQ(plan().find(partners.back()->organisation)->name, u"สถาบันใหม่");
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan(), samplePlan());
}

} // namespace
} // namespace ruam::test
