#include "testwindow.h"

#include "choicebox.h"
#include "desk.h"
#include "detailspane.h"
#include "fieldeditor.h"
#include "navigation.h"
#include "recordform.h"
#include "view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace ruam::test {
namespace {

using core::Kind;
using widgets::Desk;

class DetailsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open({Kind::Task, 61});
    }
    widgets::FieldEditor *field(QStringView name) const
    {
        return desk()->details()->form()->fieldOf({Kind::Task, 61}, name);
    }
    const core::Task &task() const { return *plan().find(core::TaskId{61}); }
};

TEST_F(DetailsTest, AChoiceIsTakenAtOnce)
{
    auto *box = qobject_cast<widgets::ChoiceBox *>(field(u"state")->focusTarget());
    ASSERT_TRUE(box);
    box->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(task().state, core::TaskState::InProgress);
}

TEST_F(DetailsTest, AReferenceIsFoundByItsTitleAndAnUnknownOneStaysAsTyped)
{
    auto *box = qobject_cast<widgets::ChoiceBox *>(field(u"owner")->focusTarget());
    ASSERT_TRUE(box);
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("กลุ่มงานทดลอง"));
    press(Qt::Key_Return);
    EXPECT_EQ(task().owner, core::OrganisationId{31});

    box->lineEdit()->selectAll();
    type(QStringLiteral("ไม่มีหน่วยงานนี้"));
    press(Qt::Key_Return);
    EXPECT_EQ(box->currentText(), u"ไม่มีหน่วยงานนี้");
    EXPECT_FALSE(field(u"owner")->refusalText().isEmpty());
    EXPECT_EQ(task().owner, core::OrganisationId{31});
}

TEST_F(DetailsTest, ABoxInWhichNothingIsTypedLeavesUndoToTheProgramme)
{
    const core::OrganisationId before = task().owner;
    auto *box = qobject_cast<widgets::ChoiceBox *>(field(u"owner")->focusTarget());
    ASSERT_TRUE(box && box->lineEdit());
    box->setFocus();
    box->lineEdit()->selectAll();
    type(QStringLiteral("กลุ่มงานทดลอง"));
    press(Qt::Key_Return);
    ASSERT_NE(task().owner, before);
    box->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(task().owner, before);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_NE(task().owner, before);
}

TEST_F(DetailsTest, AFlagIsACheckMark)
{
    auto *check = qobject_cast<QCheckBox *>(field(u"budget_support")->focusTarget());
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->isChecked());
    check->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(task().budgetSupport);
    EXPECT_TRUE(check->isChecked());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_FALSE(check->isChecked());
}

TEST_F(DetailsTest, ADateRefusedInTheFormStaysWithItsReason)
{
    auto *line = qobject_cast<QLineEdit *>(field(u"due")->focusTarget());
    ASSERT_TRUE(line);
    line->setFocus();
    type(QStringLiteral("30 ก.พ. 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(line->text(), u"30 ก.พ. 2567");
    EXPECT_TRUE(field(u"due")->isRefused());
    EXPECT_FALSE(field(u"due")->refusalText().isEmpty());
    EXPECT_FALSE(task().due.isValid());
}

TEST_F(DetailsTest, AnotherRecordIsShownWithItsOwnTextsAndNothingLeftOfTheLast)
{
    auto *line = qobject_cast<QLineEdit *>(field(u"due")->focusTarget());
    ASSERT_TRUE(line);
    line->setFocus();
    type(QStringLiteral("30 ก.พ. 2567"));
    press(Qt::Key_Return);
    ASSERT_TRUE(field(u"due")->isRefused());

    desk()->open({Kind::Task, 62});
    ASSERT_TRUE(field(u"due")) << "the record stays";
    EXPECT_TRUE(field(u"due")->isRefused()) << "what was typed stays until it is taken or given up";
    EXPECT_EQ(line->text(), u"30 ก.พ. 2567");
    line->setFocus();
    press(Qt::Key_Escape);
    const core::Task &other = *plan().find(core::TaskId{62});
    widgets::RecordForm *form = desk()->details()->form();
    EXPECT_EQ(form->refusedField(), nullptr);
    EXPECT_FALSE(form->fieldOf({Kind::Task, 61}, u"due"));
    widgets::FieldEditor *title = form->fieldOf({Kind::Task, 62}, u"title");
    ASSERT_TRUE(title);
    const auto *words = qobject_cast<QLineEdit *>(title->focusTarget());
    ASSERT_TRUE(words);
    EXPECT_EQ(words->text(), other.title);

    // What is typed now goes to the record that is shown.
    auto *due = qobject_cast<QLineEdit *>(form->fieldOf({Kind::Task, 62}, u"due")->focusTarget());
    ASSERT_TRUE(due);
    EXPECT_NE(due->text(), u"30 ก.พ. 2567");
    due->setFocus();
    due->selectAll();
    type(QStringLiteral("9 กรกฎาคม 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TaskId{62})->due, QDate(2024, 7, 9));
    EXPECT_FALSE(task().due.isValid());
}

TEST_F(DetailsTest, F4GoesToTheDetailsAndBack)
{
    press(Qt::Key_F4);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(desk()->details()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F4);
    EXPECT_FALSE(desk()->details()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(DetailsTest, BelowWidth1280TheDetailsAreADrawer)
{
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_FALSE(desk()->details()->isVisible());
    press(Qt::Key_F4);
    EXPECT_TRUE(desk()->details()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk()->details()->isVisible());
}

TEST_F(DetailsTest, ADrawerThatHasNothingToShowIsNotOpen)
{
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    desk()->showDetails(true);
    ASSERT_TRUE(desk()->details()->isVisible());
    desk()->chooseView(widgets::HistoryKind);
    ASSERT_EQ(desk()->view()->selected().id, 0);
    EXPECT_FALSE(desk()->details()->isVisible());
    press(Qt::Key_F4);
    EXPECT_FALSE(desk()->details()->isVisible());
    desk()->chooseView(widgets::TasksKind);
    EXPECT_TRUE(desk()->details()->isVisible());
}

TEST_F(DetailsTest, EscapeClosesTheDrawerAlsoFromTheNavigationAndFromTheWork)
{
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    desk()->showDetails(true);
    desk()->view()->focusWork();
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk()->details()->isVisible());
    desk()->showDetails(true);
    desk()->navigation()->setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk()->details()->isVisible());
}

TEST_F(DetailsTest, EnglishAndShortNamesStandInAPartThatIsOpenedAndRemembered)
{
    widgets::FieldEditor *english = field(u"title_en");
    ASSERT_TRUE(english);
    EXPECT_TRUE(field(u"short_name"));
    EXPECT_FALSE(english->isVisible());
    QToolButton *fold = nullptr;
    for (QToolButton *button : desk()->details()->findChildren<QToolButton *>())
        if (button->accessibleName() == QStringLiteral("ภาษาอังกฤษและชื่อย่อ"))
            fold = button;
    ASSERT_TRUE(fold);
    fold->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(english->isVisible());
    english->focusTarget()->setFocus();
    type(QStringLiteral("Task one"));
    press(Qt::Key_Return);
    EXPECT_EQ(task().titleEn, u"Task one");

    // Another kind of record, and another window.
    desk()->open({Kind::Venue, 20});
    EXPECT_TRUE(desk()->details()->form()->fieldOf({Kind::Venue, 20}, u"name_en")->isVisible());
    start();
    desk()->open({Kind::Task, 61});
    EXPECT_TRUE(field(u"title_en")->isVisible());
}

TEST_F(DetailsTest, AReadOnlyFileShowsTextsInsteadOfFields)
{
    programme->store().setReadOnly(true);
    window->setProgramme([&] {
        auto made = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/b.ruam"), clock, sampleChanges());
        made->store().setReadOnly(true);
        made->reason =
            core::Error{core::Code::FileInUse,
                        {QStringLiteral("/documents/b.ruam"), QStringLiteral("ผู้อื่น"), QStringLiteral("PC-07")},
                        {}};
        return made;
    }());
    desk()->open({Kind::Task, 61});
    EXPECT_FALSE(field(u"due")->isEditable());
}

TEST(ChoiceBoxTest, ItsListsShowTheEntriesWholeThoughTheBoxIsNarrow)
{
    const QString entry = QStringLiteral("โรงแรมตัวอย่าง ถนนสมมุติที่มีชื่อยาว จังหวัดตัวอย่าง");
    widgets::ChoiceBox box(widgets::ChoiceBox::Kind::Reference, [&entry] {
        return presentation::Choices{{{}, entry}};
    });
    box.setFixedWidth(120);
    box.show();
    box.showPopup();
    const int wanted = box.fontMetrics().horizontalAdvance(entry);
    EXPECT_GE(box.view()->viewport()->width(), wanted);
    box.hidePopup();
    box.completer()->setCompletionPrefix(QString());
    box.completer()->complete();
    EXPECT_GE(box.completer()->popup()->width(), wanted);
}

} // namespace
} // namespace ruam::test
