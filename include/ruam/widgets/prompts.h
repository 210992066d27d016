#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QDialog;
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace ruam::widgets {

/// Every question and every dialog of the system, so that tests can answer. Buttons are verbs, never yes and no.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// Tells, and waits until it was read.
    virtual void tell(QWidget *parent, const QString &message) = 0;
    /// The index of the button pressed; the first is the default. Closing the window, and Escape, is the button
    /// `keeps`, after which everything is as before.
    virtual int ask(QWidget *parent, const QString &message, const QStringList &buttons, int keeps) = 0;
    /// A path; empty where it was cancelled. `folderOrFile` is where the dialog starts.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &folderOrFile,
                             const QString &filter) = 0;
    /// A path, with `suffix` (no dot) added where none was typed; asks before replacing. Empty where it was cancelled.
    virtual QString savePath(QWidget *parent, const QString &title, const QString &folderOrFile, const QString &filter,
                             const QString &suffix) = 0;
    /// Shows a dialog of the program's own. False where it was cancelled.
    virtual bool fillIn(QDialog &dialog) = 0;
    /// Told how far something is that keeps the window from anything else; shows itself only where it takes long. False
    /// from the moment on at which it is to be stopped.
    using Watch = std::function<bool(qint64 done, qint64 of)>;
    /// What is shown goes with the last copy of the watch.
    virtual Watch watch(QWidget *parent, const QString &words) = 0;
    /// False where it was cancelled; otherwise `printer` is set up as chosen.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer) = 0;
};

/// The real dialogs.
std::unique_ptr<Prompts> systemPrompts();

} // namespace ruam::widgets
