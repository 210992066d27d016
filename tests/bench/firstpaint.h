#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace ruam::bench {

/// Ends the program once a window has been painted for the first time.
class EndAfterFirstPaint : public QObject
{
public:
    explicit EndAfterFirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The paint itself and the flush that follows it come first.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, [] { QCoreApplication::exit(0); });
        return false;
    }
};

} // namespace ruam::bench
