#include "background.h"

#include <QThread>

namespace ruam::widgets {

Background::~Background()
{
    if (m_cancelled)
        *m_cancelled = true;
    for (QThread *thread : std::as_const(m_threads)) {
        thread->disconnect(this);
        thread->wait();
        delete thread;
    }
}

void Background::run(Work work)
{
    if (m_cancelled)
        *m_cancelled = true;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    const auto deliver = std::make_shared<Deliver>();
    m_cancelled = cancelled;
    QThread *thread = QThread::create([work = std::move(work), cancelled, deliver] { *deliver = work(*cancelled); });
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread, cancelled, deliver] {
        m_threads.removeOne(thread);
        thread->deleteLater();
        if (m_cancelled != cancelled)
            return;
        m_cancelled.reset();
        Q_EMIT busyChanged();
        if (*deliver)
            (*deliver)();
    });
    thread->start(QThread::LowPriority);
    Q_EMIT busyChanged();
}

void Background::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void Background::cancel()
{
    if (!m_cancelled)
        return;
    *m_cancelled = true;
    m_cancelled.reset();
    Q_EMIT busyChanged();
}

} // namespace ruam::widgets
