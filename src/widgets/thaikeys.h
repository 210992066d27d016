#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace ruam::widgets {

/// How the window system numbers the keys of a keyboard.
enum class KeyCodes { Evdev, Windows };
#ifdef Q_OS_WIN
inline constexpr KeyCodes kKeyCodes = KeyCodes::Windows;
#else
inline constexpr KeyCodes kKeyCodes = KeyCodes::Evdev;
#endif

/// The Latin letter (Qt::Key_A to Qt::Key_Z) at the physical position of a key, whatever the layout; 0 for other keys.
int latinKeyAt(KeyCodes codes, quint32 nativeScanCode, quint32 nativeVirtualKey);

/// While a Thai layout is on, Ctrl+Z arrives as Ctrl+ผ and matches nothing. A Ctrl or Alt key that no shortcut took and
/// whose key is not Latin is tried again by its physical position.
class ThaiKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool tryAgain(QKeyEvent *event, int latin);

    bool m_retrying = false;
};

} // namespace ruam::widgets
