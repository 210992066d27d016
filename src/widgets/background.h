#pragma once

#include <QList>
#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace ruam::widgets {

/// Work beside the window, one piece at a time: what is started later takes the place of what still runs.
class Background : public QObject
{
    Q_OBJECT

public:
    using Deliver = std::function<void()>;
    /// Runs in a thread of its own and touches nothing of the window. What it returns is called in the window's thread,
    /// unless the work was cancelled meanwhile.
    using Work = std::function<Deliver(const std::atomic_bool &cancelled)>;

    using QObject::QObject;
    /// Cancels what still runs, and waits for its end.
    ~Background() override;

    void run(Work work);
    /// What the work comes to is not wanted any more.
    void cancel();
    /// The work is to end early, and to tell what has become of it: it may be done already.
    void stop();
    bool isBusy() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    void busyChanged();

private:
    QList<QThread *> m_threads;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the work that counts
};

} // namespace ruam::widgets
