// Start to first painted window beside a plain Qt window, and the processor time of one programme report. Arguments:
// the programs startup_window, startup_plain and ruam. Runs on the display at hand (an X server, Xvfb).

#include "firstpaint.h"
#include "measure.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/resource.h>

namespace {

double childrenSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Milliseconds from the start of a program to the moment that it prints.
double firstPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const double started = ruam::bench::sharedMilliseconds();
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble() - started;
}

/// Milliseconds of processor time that a program takes.
double processorTime(const QString &program, const QStringList &arguments)
{
    const double before = childrenSeconds();
    if (QProcess::execute(program, arguments) != 0)
        qFatal("%s failed", qPrintable(program));
    return (childrenSeconds() - before) * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList programs = QCoreApplication::arguments().mid(1);
    if (programs.size() != 3) {
        std::fprintf(stderr, "usage: startup_bench STARTUP_WINDOW STARTUP_PLAIN RUAM\n");
        return 2;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bench.ruam"));
    processorTime(programs[2], {QStringLiteral("new"), file});

    std::vector<double> ours, plain, report;
    for (int i = 0; i < 21; ++i) {
        ours.push_back(firstPaint(programs[0], {file}));
        plain.push_back(firstPaint(programs[1], {}));
    }
    ruam::bench::printPair("start to first painted window (median)", ruam::bench::spreadOf(ours).median,
                           "plain Qt window", ruam::bench::spreadOf(plain).median, "ms");
    const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
    for (int i = 0; i < 11; ++i)
        report.push_back(processorTime(
            programs[2], {QStringLiteral("report"), QStringLiteral("programme"), file, QStringLiteral("-o"), pdf}));
    std::printf("%-44s %10.3f ms of processor time (median)\n", "ruam report programme",
                ruam::bench::spreadOf(report).median);
    return 0;
}
