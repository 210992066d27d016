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

/// Scan codes of the letters, by their place on the keyboard; X11 and Wayland add 8.
quint32 scanCodeOf(char letter)
{
    static constexpr struct
    {
        quint32 first;
        const char *letters;
    } rows[] = {{16, "QWERTYUIOP"}, {30, "ASDFGHJKL"}, {44, "ZXCVBNM"}};
    for (const auto &row : rows)
        for (quint32 at = 0; row.letters[at]; ++at)
            if (row.letters[at] == letter)
                return row.first + at;
    return 0;
}

/// As the window system of this machine numbers it.
quint32 codeOf(char letter)
{
    return scanCodeOf(letter) + (widgets::kKeyCodes == widgets::KeyCodes::Evdev ? 8 : 0);
}

/// What the letters' keys give while the Thai layout is on, alone and with Shift.
int thaiOf(char letter, bool shift)
{
    static constexpr char16_t kPlain[] = u"ฟิแกำดเ้ร่าสทืนยๆพหะีอไปัผ";
    static constexpr char16_t kShift[] = u"ฤฺฉฏฎโฌ็ณ๋ษศ?์ฯญ๐ฑฆธ๊ฮ\")ํ(";
    static_assert(std::size(kPlain) == 27 && std::size(kShift) == 27);
    return (shift ? kShift : kPlain)[letter - 'A'];
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
        const int thai = thaiOf(letter, modifiers & Qt::ShiftModifier);
        QKeyEvent down(QEvent::KeyPress, thai, modifiers, codeOf(letter), quint32(thai), 0);
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

TEST_F(ThaiKeysTest, EveryShortcutOfTheMenusIsReached)
{
    desk()->chooseView(widgets::TasksKind);
    desk()->view()->focusWork();
    int letters = 0;
    int others = 0;
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        // What the command would do is not this test's matter.
        action->disconnect();
        action->setEnabled(true);
    }
    for (QAction *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            const Qt::Key key = keys[0].key();
            bool reached = false;
            const auto told = QObject::connect(action, &QAction::triggered, action, [&reached] { reached = true; });
            if (key >= Qt::Key_A && key <= Qt::Key_Z) {
                ++letters;
                pressThai(char(key), keys[0].keyboardModifiers());
            } else {
                // These have no other meaning in another layout.
                ++others;
                press(key, keys[0].keyboardModifiers());
            }
            QObject::disconnect(told);
            EXPECT_TRUE(reached) << keys.toString().toStdString();
        }
    }
    EXPECT_GE(letters, 15);
    EXPECT_GE(others, 10);
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

TEST_F(ThaiKeysTest, ALineEditRedoesWithShiftThoughTheKeyIsAParenthesis)
{
    desk()->chooseView(widgets::GroupsKind);
    pressThai('F', Qt::ControlModifier);
    type(QStringLiteral("ก"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    pressThai('Z', Qt::ControlModifier);
    EXPECT_EQ(line->text(), QString());
    pressThai('Z', Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(line->text(), u"ก");
}

TEST_F(ThaiKeysTest, AltWithEachLettersKeyOpensItsMenu)
{
    desk()->view()->focusWork();
    int opened = 0;
    for (QAction *menu : window->menuBar()->actions()) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(menu->text());
        ASSERT_FALSE(mnemonic.isEmpty()) << menu->text().toStdString();
        pressThai(char(mnemonic[0].key()), Qt::AltModifier);
        EXPECT_EQ(window->menuBar()->activeAction(), menu) << menu->text().toStdString();
        window->menuBar()->setActiveAction(nullptr);
        menu->menu()->hide();
        ++opened;
    }
    EXPECT_GE(opened, 5);
}

TEST_F(ThaiKeysTest, PlainThaiLettersAreText)
{
    desk()->chooseView(widgets::GroupsKind);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("ผู้"));
    EXPECT_EQ(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"ผู้");
}

TEST(LatinKeyTest, KnowsEachLetterByItsPlaceOnX11AndWayland)
{
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        for (const bool shift : {false, true})
            EXPECT_EQ(
                widgets::latinKeyAt(widgets::KeyCodes::Evdev, scanCodeOf(letter) + 8, quint32(thaiOf(letter, shift))),
                letter);
}

TEST(LatinKeyTest, KnowsEachLetterOnWindowsByItsCodeAndElseByItsPlace)
{
    constexpr quint32 kProcessKey = 0xE5; // while an input method is on
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        EXPECT_EQ(widgets::latinKeyAt(widgets::KeyCodes::Windows, scanCodeOf(letter), quint32(letter)), letter);
        EXPECT_EQ(widgets::latinKeyAt(widgets::KeyCodes::Windows, scanCodeOf(letter), kProcessKey), letter);
        EXPECT_EQ(widgets::latinKeyAt(widgets::KeyCodes::Windows, 0x100 | scanCodeOf(letter), 0), 0)
            << "the key that begins with E0";
    }
}

TEST(LatinKeyTest, KnowsNoOtherKey)
{
    // The row of digits, Tab, [ ], Enter, Ctrl, ; ' `, Shift, backslash, comma, full stop, slash, Alt, Space, F1.
    for (const quint32 code :
         {1, 2, 11, 12, 13, 14, 15, 26, 27, 28, 29, 39, 40, 41, 42, 43, 51, 52, 53, 54, 56, 57, 59}) {
        EXPECT_EQ(widgets::latinKeyAt(widgets::KeyCodes::Evdev, code + 8, 0), 0) << code;
        EXPECT_EQ(widgets::latinKeyAt(widgets::KeyCodes::Windows, code, 0xBA), 0) << code;
    }
    for (const quint32 code : {0u, 8u, 0xFFFFFFFFu})
        for (const auto codes : {widgets::KeyCodes::Evdev, widgets::KeyCodes::Windows})
            EXPECT_EQ(widgets::latinKeyAt(codes, code, 0), 0) << code;
}

} // namespace
} // namespace ruam::test
