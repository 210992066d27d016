#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <cstdio>

namespace ruam::bench {

/// Milliseconds on the clock that all processes of the machine share.
inline double sharedMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Once the window has been painted for the first time, prints when that was and ends the program. What ending takes
/// is no part of the figure.
class EndAfterFirstPaint : public QObject
{
public:
    explicit EndAfterFirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // The paint itself and the flush that follows it come first.
            QTimer::singleShot(0, [] {
                std::printf("%.3f\n", sharedMilliseconds());
                QCoreApplication::exit(0);
            });
        }
        return false;
    }

private:
    bool m_painted = false;
};

} // namespace ruam::bench
