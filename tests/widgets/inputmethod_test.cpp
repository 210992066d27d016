#include "testwindow.h"

#include "celleditors.h"
#include "choicebox.h"
#include "datefield.h"
#include "desk.h"
#include "detailspane.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "filterline.h"
#include "grouppage.h"
#include "groupsview.h"
#include "recordform.h"
#include "recordtable.h"
#include "recordtree.h"
#include "searchfield.h"
#include "tasksview.h"
#include "textfield.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <ruam/presentation/groupsmodel.h>
#include <ruam/presentation/tasksmodel.h>

namespace ruam::test {
namespace {

using core::Kind;
using widgets::Desk;

/// Text as an input method or a keyboard on the screen gives it: shown while it grows, then given whole.
class InputMethodTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::GroupsKind);
    }
    static void send(const QString &shown, const QString &given)
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QApplication::sendEvent(focus, &query);
        EXPECT_TRUE(query.value(Qt::ImEnabled).toBool()) << "nothing would be sent here";
        QInputMethodEvent event(shown, {});
        event.setCommitString(given);
        QApplication::sendEvent(focus, &event);
    }
    static void show(const QString &text)
    {
        for (qsizetype letters = 1; letters <= text.size(); ++letters)
            send(text.left(letters), {});
    }
    static void compose(const QString &text)
    {
        show(text);
        send({}, text);
    }
    widgets::FieldEditor *field(core::RecordRef record, QStringView name) const
    {
        return desk()->details()->form()->fieldOf(record, name);
    }
    QWidget *enter(core::RecordRef record, QStringView name) const
    {
        widgets::FieldEditor *editor = field(record, name);
        if (!editor)
            return nullptr;
        editor->focusTarget()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(editor->focusTarget()))
            line->selectAll();
        return editor->focusTarget();
    }
    widgets::RecordTable *table() const { return desk()->groups()->table(); }
    void standOn(int row, int column)
    {
        table()->setCurrentIndex(table()->model()->index(row, column));
        table()->setFocus();
    }
    const core::Event &event(qint64 id) const { return *plan().find(core::EventId{id}); }
    QString nameOf(qint64 group) const { return plan().find(core::TrainingGroupId{group})->name; }
};

const QString kName = QStringLiteral("กลุ่มผู้ปั้นฏู่");

TEST_F(InputMethodTest, ALineTakesTheWholeText)
{
    ASSERT_TRUE(enter({Kind::TrainingGroup, 111}, u"name"));
    compose(kName);
    press(Qt::Key_Return);
    EXPECT_EQ(nameOf(111), kName);
}

TEST_F(InputMethodTest, ATextOfSeveralLinesTakesTheWholeText)
{
    desk()->open({Kind::Task, 61});
    widgets::TextField *text = nullptr;
    for (widgets::TextField *found : desk()->details()->findChildren<widgets::TextField *>())
        text = text ? text : found;
    ASSERT_TRUE(text);
    text->setFocus();
    text->selectAll();
    compose(kName);
    compose(QStringLiteral("ที่สอง"));
    EXPECT_EQ(text->toPlainText(), kName + QStringLiteral("ที่สอง"));
    EXPECT_TRUE(text->isTyping());
}

TEST_F(InputMethodTest, ADateIsNotReadBeforeItsTextIsGiven)
{
    ASSERT_TRUE(enter({Kind::Event, 101}, u"start"));
    auto *date = field({Kind::Event, 101}, u"start")->findChild<widgets::DateField *>();
    ASSERT_TRUE(date);
    show(QStringLiteral("๑๒ กันยายน ๒๕๖๗"));
    EXPECT_EQ(date->echo()->message(), QString());
    EXPECT_EQ(event(101).start, QDate(2024, 3, 4));
    send({}, QStringLiteral("๑๒ กันยายน ๒๕๖๗"));
    EXPECT_TRUE(date->echo()->message().contains(QStringLiteral("2567"))) << date->echo()->message().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(event(101).start, QDate(2024, 9, 12));
}

TEST_F(InputMethodTest, ATimeIsReadInThaiDigits)
{
    ASSERT_TRUE(enter({Kind::Event, 101}, u"time_start"));
    compose(QStringLiteral("๐๙.๐๐ - ๑๒.๐๐ น."));
    press(Qt::Key_Return);
    EXPECT_EQ(event(101).timeStart, QTime(9, 0));
    EXPECT_EQ(event(101).timeEnd, QTime(12, 0));
}

TEST_F(InputMethodTest, ANumberIsNotTakenBeforeItsTextIsGiven)
{
    ASSERT_TRUE(enter({Kind::TrainingGroup, 111}, u"number"));
    show(QStringLiteral("๑๔"));
    EXPECT_EQ(plan().find(core::TrainingGroupId{111})->number, 1);
    send({}, QStringLiteral("๑๔"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TrainingGroupId{111})->number, 14);
}

TEST_F(InputMethodTest, ALeftOverShownTextIsNotLostWhenTheFieldIsLeft)
{
    auto *line = qobject_cast<QLineEdit *>(enter({Kind::TrainingGroup, 111}, u"name"));
    ASSERT_TRUE(line);
    compose(kName);
    show(QStringLiteral("ก"));
    send({}, QStringLiteral("ก")); // as a window system does when the focus goes
    table()->setFocus();
    EXPECT_EQ(nameOf(111), kName + u'ก');
}

TEST_F(InputMethodTest, AChoiceOfWordsGoesToTheWordThatBeginsSo)
{
    desk()->open({Kind::Task, 61});
    auto *box = qobject_cast<widgets::ChoiceBox *>(enter({Kind::Task, 61}, u"state"));
    ASSERT_TRUE(box && !box->isEditable());
    const QString word = QStringLiteral("อยู่");
    show(word);
    EXPECT_EQ(plan().find(core::TaskId{61})->state, core::TaskState::NotStarted);
    send({}, word);
    EXPECT_TRUE(box->currentText().startsWith(word)) << box->currentText().toStdString();
    EXPECT_EQ(plan().find(core::TaskId{61})->state, core::TaskState::InProgress);
}

TEST_F(InputMethodTest, AReferenceIsFoundByItsTitle)
{
    desk()->open({Kind::Task, 61});
    auto *box = qobject_cast<widgets::ChoiceBox *>(enter({Kind::Task, 61}, u"owner"));
    ASSERT_TRUE(box && box->isEditable());
    box->lineEdit()->selectAll();
    compose(QStringLiteral("กลุ่มงานทดลอง"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TaskId{61})->owner, core::OrganisationId{31});
}

TEST_F(InputMethodTest, TheSearchFindsWhatWasGiven)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *search = qobject_cast<widgets::SearchField *>(QApplication::focusWidget());
    ASSERT_TRUE(search);
    compose(QStringLiteral("กลุ่มสมมุติ"));
    EXPECT_EQ(search->text(), u"กลุ่มสมมุติ");
    EXPECT_TRUE(search->isListOpen());
}

TEST_F(InputMethodTest, TheFilterNarrowsTheListByWhatWasGiven)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(qobject_cast<widgets::FilterLine *>(QApplication::focusWidget()));
    ASSERT_EQ(table()->model()->rowCount(), 3);
    compose(QStringLiteral("สมมุติ 2"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(InputMethodTest, ACellBeingEditedTakesTheWholeText)
{
    standOn(0, presentation::GroupsModel::NameColumn);
    press(Qt::Key_F2);
    compose(kName);
    press(Qt::Key_Return);
    EXPECT_EQ(nameOf(111), kName);
}

TEST_F(InputMethodTest, TextGivenToACellBeginsItsEditAndReplacesItsText)
{
    standOn(0, presentation::GroupsModel::NameColumn);
    send({}, QStringLiteral("ผู้"));
    auto *edit = table()->findChild<widgets::CellEdit *>();
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->text(), u"ผู้");
    EXPECT_TRUE(edit->hasFocus()) << "the next letters go to the cell";
    send({}, QStringLiteral("ปั้น"));
    press(Qt::Key_Return);
    EXPECT_EQ(nameOf(111), u"ผู้ปั้น");
}

TEST_F(InputMethodTest, ACellReachedByTheKeysWelcomesIt)
{
    standOn(0, presentation::GroupsModel::PeopleColumn);
    ASSERT_FALSE(table()->currentIndex().flags().testFlag(Qt::ItemIsEditable));
    table()->clearFocus();
    table()->setFocus();
    while (table()->currentIndex().column() != presentation::GroupsModel::NameColumn)
        press(Qt::Key_Left);
    send({}, QStringLiteral("ก"));
    EXPECT_TRUE(table()->findChild<widgets::CellEdit *>());
}

TEST_F(InputMethodTest, TextShownOnACellIsComposedInItsEdit)
{
    standOn(0, presentation::GroupsModel::DatesColumn);
    show(QStringLiteral("๙ กันยายน"));
    auto *edit = table()->findChild<widgets::CellEdit *>();
    ASSERT_TRUE(edit);
    EXPECT_EQ(event(101).start, QDate(2024, 3, 4));
    send({}, QStringLiteral("๙ กันยายน ๒๕๖๗"));
    EXPECT_EQ(edit->text(), u"๙ กันยายน ๒๕๖๗");
    EXPECT_TRUE(edit->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(event(101).start, QDate(2024, 9, 9));
}

TEST_F(InputMethodTest, TextGivenToACellOfATreeBeginsItsEdit)
{
    desk()->open({Kind::Task, 61});
    widgets::RecordTree *tree = desk()->tasks()->tree();
    tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(presentation::TasksModel::DueColumn));
    tree->setFocus();
    compose(QStringLiteral("๑๕ มี.ค. ๒๕๖๗"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::TaskId{61})->due, QDate(2024, 3, 15));
}

TEST_F(InputMethodTest, TextGivenToTheBlankRowBeginsANewRecord)
{
    desk()->open({Kind::TrainingGroup, 113});
    desk()->groups()->page()->showTab(widgets::ParticipantsTab);
    desk()->view()->focusWork();
    compose(QStringLiteral("นายสมชาย ใจดี"));
    press(Qt::Key_Return);
    const auto counted = session().people().participantCount(core::EventId{103});
    ASSERT_TRUE(counted.ok());
    EXPECT_EQ(*counted, 1);
}

} // namespace
} // namespace ruam::test
