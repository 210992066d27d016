#pragma once

#include <QWidget>
#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;
class QTimer;

namespace ruam::widgets {

class Label;

/// In the status bar while a file is written beside the window: which, how far it is, and that it can be stopped.
class ExportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStrip(QWidget *parent = nullptr);

    /// What is written; the words say which.
    enum class Task { Export, Copy };
    /// Per cent are told by the thread that writes; less than 0 where nobody knows of how much.
    using Percent = std::shared_ptr<const std::atomic_int>;
    void begin(Task task, const QString &path, Percent percent);
    /// It is stopped already, and takes a moment to end.
    void showStopping();
    void end();

    /// Of what was begun last.
    Task task() const { return m_task; }
    QString fileName() const { return m_fileName; }
    QPushButton *stopButton() const { return m_stop; }
    void retranslate();

Q_SIGNALS:
    void stopRequested();

private:
    void showProgress();

    Task m_task = Task::Export;
    QString m_fileName;
    Percent m_percent;
    bool m_stopping = false;
    Label *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer *m_watch;
};

} // namespace ruam::widgets
