#include "thaikeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenuBar>
#include <QShortcut>
#include <QWidget>
#include <QWindow>

namespace ruam::widgets {
namespace {

/// Set-1 scan codes; X11 and Wayland add 8.
int latinOfScanCode(quint32 code)
{
    static constexpr struct
    {
        quint32 first;
        const char *letters;
    } rows[] = {{0x10, "QWERTYUIOP"}, {0x1E, "ASDFGHJKL"}, {0x2C, "ZXCVBNM"}};
    for (const auto &row : rows)
        if (code >= row.first && code < row.first + qstrlen(row.letters))
            return row.letters[code - row.first];
    return 0;
}

bool isLatin(int key)
{
    return key > 0 && key < 0x0100;
}

/// Four keys of letters give no Thai letter with Shift: Ctrl+Shift+Z arrives as Ctrl+Shift+(.
bool isThaiPunctuation(int key, int latin)
{
    switch (latin) {
    case 'W':
        return key == '"';
    case 'X':
        return key == ')';
    case 'Z':
        return key == '(';
    case 'M':
        return key == '?';
    default:
        return false;
    }
}

bool isModifierOrFunction(int key)
{
    return key >= 0x01000000 && key != Qt::Key_unknown;
}

bool inContext(const QWidget *owner, Qt::ShortcutContext context, const QWidget *focus)
{
    if (!owner || !focus)
        return context == Qt::ApplicationShortcut;
    switch (context) {
    case Qt::WidgetShortcut:
        return owner == focus;
    case Qt::WidgetWithChildrenShortcut:
        return owner == focus || owner->isAncestorOf(focus);
    case Qt::WindowShortcut:
        return owner->window() == focus->window() && owner->isVisibleTo(owner->window());
    case Qt::ApplicationShortcut:
        return true;
    }
    return false;
}

bool actionInContext(const QAction *action, const QWidget *focus)
{
    for (const QObject *object : action->associatedObjects()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget)
            continue;
        // A menu's actions count where the menu's window is the one with the focus.
        const QWidget *owner =
            qobject_cast<const QMenu *>(widget) && widget->parentWidget() ? widget->parentWidget() : widget;
        if (inContext(owner, action->shortcutContext(), focus) ||
            (action->shortcutContext() == Qt::WindowShortcut && owner->window() == focus->window()))
            return true;
    }
    return false;
}

bool triggerAction(QWidget *window, const QWidget *focus, const QKeySequence &sequence)
{
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(sequence) && actionInContext(action, focus)) {
            action->trigger();
            return true;
        }
    }
    const auto shortcuts = window->findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (shortcut->isEnabled() && shortcut->keys().contains(sequence) &&
            inContext(qobject_cast<QWidget *>(shortcut->parent()), shortcut->context(), focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

bool openMenu(QWidget *window, int latin)
{
    const auto *bar = window->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!bar)
        return false;
    const QKeySequence wanted(int(Qt::ALT) | latin);
    const auto actions = bar->actions();
    for (QAction *action : actions) {
        if (action->isVisible() && QKeySequence::mnemonic(action->text()) == wanted) {
            const_cast<QMenuBar *>(bar)->setActiveAction(action);
            return true;
        }
    }
    return false;
}

} // namespace

int latinKeyAt(KeyCodes codes, quint32 nativeScanCode, quint32 nativeVirtualKey)
{
    switch (codes) {
    case KeyCodes::Windows:
        // Keys of the Thai layout keep the codes of their Latin letters.
        if (nativeVirtualKey >= 'A' && nativeVirtualKey <= 'Z')
            return int(nativeVirtualKey);
        return latinOfScanCode(nativeScanCode);
    case KeyCodes::Evdev:
        return nativeScanCode > 8 ? latinOfScanCode(nativeScanCode - 8) : 0;
    }
    return 0;
}

bool ThaiKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_retrying)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool commandKey =
        (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !(key->modifiers() & Qt::GroupSwitchModifier) &&
        (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != (Qt::ControlModifier | Qt::AltModifier);
    if (!commandKey || isModifierOrFunction(key->key()))
        return QObject::eventFilter(watched, event);
    const int latin = latinKeyAt(kKeyCodes, key->nativeScanCode(), key->nativeVirtualKey());
    if (isLatin(key->key()) && !isThaiPunctuation(key->key(), latin))
        return QObject::eventFilter(watched, event);
    return latin && tryAgain(key, latin);
}

bool ThaiKeys::tryAgain(QKeyEvent *event, int latin)
{
    QWidget *focus = QApplication::activePopupWidget();
    if (!focus)
        focus = QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    if (!focus)
        return false;
    m_retrying = true;
    const auto send = [&](QEvent::Type type) {
        QKeyEvent again(type, latin, event->modifiers(), event->nativeScanCode(), event->nativeVirtualKey(),
                        event->nativeModifiers(), QString(), event->isAutoRepeat());
        again.ignore();
        QApplication::sendEvent(focus, &again);
        return again.isAccepted();
    };
    const QKeySequence sequence(int(event->modifiers() & ~Qt::KeypadModifier) | latin);
    // The focused widget may claim the key before the menus do, as a line edit claims Ctrl+Z.
    bool done = send(QEvent::ShortcutOverride) && send(QEvent::KeyPress);
    if (!done)
        done = triggerAction(focus->window(), focus, sequence);
    if (!done && event->modifiers() == Qt::AltModifier)
        done = openMenu(focus->window(), latin);
    if (!done)
        done = send(QEvent::KeyPress);
    m_retrying = false;
    return done;
}

} // namespace ruam::widgets
