#include "window.h"

#include "endsignals.h"
#include "fileworkspace.h"
#include "settings.h"

#include <QApplication>
#include <QStandardPaths>
#include <ruam/widgets/mainwindow.h>
#include <ruam/widgets/theme.h>

namespace ruam::app {

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWindow(QApplication &application, const QString &path)
{
    const core::SystemClock clock;
    core::TimeIdSource ids;
    const auto settings = openSettings();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    FileWorkspace workspace(clock, ids, personName(*settings), documents + QLatin1String("/Ruam"));
    const auto prompts = widgets::systemPrompts();

    // Before a file is open that would have to be closed.
    closeOnEndSignals(application);
    widgets::prepareApplication(application);
    widgets::MainWindow window(workspace, *prompts, *settings, clock);
    window.openFirst(path);
    window.show();
    return QApplication::exec();
}

} // namespace ruam::app
