// The real window on a real file, as src/app opens it, until it has been painted once. Argument: the file.

#include "firstpaint.h"

#include <fileworkspace.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <ruam/widgets/mainwindow.h>
#include <ruam/widgets/theme.h>

int main(int argc, char **argv)
{
    using namespace ruam;
    QApplication application(argc, argv);
    const core::SystemClock clock;
    core::TimeIdSource ids;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("Ruam.ini")), QSettings::IniFormat);
    app::FileWorkspace workspace(clock, ids, QStringLiteral("bench"), folder.path());
    const auto prompts = widgets::systemPrompts();
    widgets::prepareApplication(application);
    widgets::MainWindow window(workspace, *prompts, settings, clock);
    window.openFirst(QApplication::arguments().value(1));
    window.show();
    new bench::EndAfterFirstPaint(window);
    return QApplication::exec();
}
