#include "thaikeys.h"

#include "commands.h"
#include "desk.h"
#include "groupsview.h"
#include "testwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <ruam/core/edits.h>

namespace ruam::test {
namespace {

using widgets::Desk;

/// X11 key codes of the letters, by their place on the keyboard.
quint32 codeOf(char letter)
{
    static constexpr struct
    {
        quint32 first;
        const char *letters;
    } rows[] = {{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};
    for (const auto &row : rows)
        for (quint32 at = 0; row.letters[at]; ++at)
            if (row.letters[at] == letter)
                return row.first + at;
    return 0;
}

/// What the letters' keys give while the Thai layout is on.
int thaiOf(char letter)
{
    static const std::map<char, char16_t> keys{
        {'A', u'ฟ'}, {'B', u'ิ'},  {'C', u'แ'}, {'D', u'ก'}, {'E', u'ำ'}, {'F', u'ด'}, {'G', u'เ'},
        {'H', u'้'},  {'I', u'ร'}, {'J', u'่'},  {'K', u'า'}, {'L', u'ส'}, {'M', u'ท'}, {'N', u'ื'},
        {'O', u'น'}, {'P', u'ย'}, {'Q', u'ๆ'}, {'R', u'พ'}, {'S', u'ห'}, {'T', u'ะ'}, {'U', u'ี'},
        {'V', u'อ'}, {'W', u'ไ'}, {'X', u'ป'}, {'Y', u'ั'},  {'Z', u'ผ'}};
    return keys.at(letter);
}

class ThaiKeysTest : public WindowTest
{
protected:
    void SetUp() override { start(); }

    /// As a keyboard with the Thai layout sends it.
    void pressThai(char letter, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QKeyEvent down(QEvent::KeyPress, thaiOf(letter), modifiers, codeOf(letter), quint32(thaiOf(letter)), 0);
        QApplication::sendEvent(focus, &down);
    }
    void rename(const QString &name)
    {
        const auto edit = core::setField(plan(), {core::Kind::TrainingGroup, 111}, u"name", name);
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE(session().perform(*edit).ok());
    }
    QString name() const { return plan().find(core::TrainingGroupId{111})->name; }
};

TEST_F(ThaiKeysTest, UndoAndRedoWork)
{
    rename(QStringLiteral("ใหม่"));
    desk()->chooseView(widgets::TasksKind);
    desk()->view()->focusWork();
    pressThai('Z', Qt::ControlModifier);
    EXPECT_EQ(name(), u"กลุ่มสมมุติ 1");
    pressThai('Y', Qt::ControlModifier);
    EXPECT_EQ(name(), u"ใหม่");
}

TEST_F(ThaiKeysTest, EveryCtrlShortcutOfTheMenusIsReached)
{
    desk()->chooseView(widgets::TasksKind);
    desk()->view()->focusWork();
    int tried = 0;
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        const Qt::Key key = keys[0].key();
        if (key < Qt::Key_A || key > Qt::Key_Z)
            continue;
        ++tried;
        bool reached = false;
        const bool wasEnabled = action->isEnabled();
        action->setEnabled(true);
        // What the command would do is not this test's matter.
        action->disconnect();
        QObject::connect(action, &QAction::triggered, action, [&reached] { reached = true; });
        pressThai(char(key), keys[0].keyboardModifiers());
        EXPECT_TRUE(reached) << keys.toString().toStdString();
        action->setEnabled(wasEnabled);
    }
    EXPECT_GE(tried, 12);
}

TEST_F(ThaiKeysTest, NoCommandHasAKeyThatAThaiKeyboardCannotPress)
{
    const QList<Qt::Key> named{Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right,  Qt::Key_Home,
                               Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter,
                               Qt::Key_Escape, Qt::Key_Tab,    Qt::Key_Insert,   Qt::Key_Delete};
    int tried = 0;
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            ++tried;
            EXPECT_EQ(keys.count(), 1) << keys.toString().toStdString();
            const Qt::Key key = keys[0].key();
            const Qt::KeyboardModifiers with = keys[0].keyboardModifiers();
            const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
            const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
            const bool ctrl = with == Qt::ControlModifier || with == (Qt::ControlModifier | Qt::ShiftModifier);
            EXPECT_TRUE(function || named.contains(key) || (letter && ctrl)) << keys.toString().toStdString();
        }
    }
    EXPECT_GE(tried, 25);
}

TEST_F(ThaiKeysTest, ALineEditKeepsItsOwnKeys)
{
    desk()->chooseView(widgets::GroupsKind);
    pressThai('F', Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line) << "Ctrl+F goes to the filter";
    line->setText(QStringLiteral("ทดสอบ"));
    pressThai('A', Qt::ControlModifier);
    EXPECT_EQ(line->selectedText(), u"ทดสอบ");
    pressThai('C', Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"ทดสอบ");
    pressThai('X', Qt::ControlModifier);
    EXPECT_EQ(line->text(), QString());
}

TEST_F(ThaiKeysTest, AltWithALetterOpensTheMenuOfThatLetter)
{
    desk()->view()->focusWork();
    pressThai('E', Qt::AltModifier);
    QAction *active = window->menuBar()->activeAction();
    ASSERT_TRUE(active);
    EXPECT_TRUE(active->text().contains(QStringLiteral("&E"))) << active->text().toStdString();
}

TEST_F(ThaiKeysTest, PlainThaiLettersAreText)
{
    desk()->chooseView(widgets::GroupsKind);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("ผู้"));
    EXPECT_EQ(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"ผู้");
}

TEST(LatinKeyTest, KnowsTheLettersByTheirPlaceAndNothingElse)
{
    EXPECT_EQ(widgets::latinKeyAt(codeOf('Z'), 0), Qt::Key_Z);
    EXPECT_EQ(widgets::latinKeyAt(codeOf('P'), 0), Qt::Key_P);
    EXPECT_EQ(widgets::latinKeyAt(34, 0), 0) << "the key right of P";
    EXPECT_EQ(widgets::latinKeyAt(0, 0), 0);
    EXPECT_EQ(widgets::latinKeyAt(0xFFFFFFFF, 0), 0);
}

} // namespace
} // namespace ruam::test
