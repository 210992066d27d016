#include "commandline.h"
#include "log.h"
#include "settings.h"
#include "window.h"

#include <QApplication>
#include <QFile>

namespace {

using namespace ruam;

/// The arguments after the program's name, before Qt has taken its own out of them.
QStringList typedArguments(int argc, char **argv)
{
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    return typed;
}

/// Hands the program's own streams and clock to the command line.
template <class Run>
int withSurroundings(Run run)
{
    // By their numbers: the C streams would keep what is written, and nobody learn that a disk is full.
    QFile in, out, err;
    if (!in.open(0, QIODevice::ReadOnly) || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return app::FileTrouble;
    const core::SystemClock clock;
    core::TimeIdSource ids;
    app::Surroundings world{in, out, err, clock, ids, app::systemLanguage(), app::personName(*app::openSettings())};
    return run(world);
}

int runCommand(const QCoreApplication &)
{
    return withSurroundings(
        [](app::Surroundings &world) { return app::runCommandLine(QCoreApplication::arguments().mid(1), world); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Ruam"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUAM_VERSION));
    app::installLog();

    const QStringList arguments = typedArguments(argc, argv);
    switch (app::surfaceFor(arguments)) {
    case app::Surface::None: {
        QCoreApplication application(argc, argv);
        return runCommand(application);
    }
    case app::Surface::Pages: {
        // Papers need fonts, never a display, even where there is one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return runCommand(application);
    }
    case app::Surface::Window:
        break;
    }
    if (!app::hasDisplay()) {
        QCoreApplication application(argc, argv);
        return withSurroundings(app::refuseWindow);
    }
    QApplication application(argc, argv);
    return app::runWindow(application, QCoreApplication::arguments().value(1));
}
