// One edit at 10 000 plan rows: from the key that ends it to committed, applied and repainted. Once on a file in memory
// (/dev/shm), where a flush costs nothing, and once on the disk; beside them the disk's own flush of 4 KiB.

#include "measure.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <ruam/format/collation.h>
#include <ruam/storage/sqlitestore.h>
#include <ruam/widgets/mainwindow.h>
#include <ruam/widgets/theme.h>
#include <support/largeplan.h>
#include <unistd.h>

#include <fileworkspace.h>
#include <viewlist.h>

using namespace ruam;

namespace {

constexpr int kRows = 10'000;
constexpr int kEdits = 60;

bool makeFile(const QString &path, const core::Clock &clock)
{
    core::Plan plan;
    plan.apply(test::largeChanges(kRows));
    const format::Collation keys;
    return storage::SqliteStore::create(path, plan, {keys, clock, {}, QStringLiteral("bench")}).ok();
}

std::vector<double> edits(widgets::MainWindow &window)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text() == widgets::viewMenuText(widgets::GroupsKind))
            action->trigger();
    QApplication::processEvents();
    QTableView *table = nullptr;
    for (QTableView *view : window.findChildren<QTableView *>())
        if (view->isVisible())
            table = view;
    if (!table)
        qFatal("no table of groups on screen");
    std::vector<double> times;
    for (int i = 0; i < kEdits; ++i) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(i % 12, 1));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClicks(editor, QStringLiteral("x%1").arg(i));
        QApplication::processEvents();
        times.push_back(bench::milliseconds([&] {
            QTest::keyClick(editor, Qt::Key_Return);
            QApplication::processEvents();
        }));
    }
    return times;
}

double measure(const QString &folder, const core::Clock &clock)
{
    const QTemporaryDir place(folder + QStringLiteral("/ruam-bench-"));
    const QString path = place.filePath(QStringLiteral("large.ruam"));
    if (!makeFile(path, clock))
        qFatal("cannot make %s", qPrintable(path));
    QSettings settings(place.filePath(QStringLiteral("Ruam.ini")), QSettings::IniFormat);
    core::TimeIdSource ids;
    app::FileWorkspace workspace(clock, ids, QStringLiteral("bench"), place.path());
    const auto prompts = widgets::systemPrompts();
    widgets::MainWindow window(workspace, *prompts, settings, clock);
    window.resize(1280, 720);
    window.openFirst(path);
    window.show();
    // A bare X server has no window manager to do it.
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    const auto times = edits(window);
    const auto spread = bench::spreadOf(times);
    std::printf("%-44s %10.3f ms median, %.3f ms p99 (%s)\n", "one edit at 10,000 plan rows", spread.median, spread.p99,
                qPrintable(folder));
    return spread.median;
}

double flush(const QString &folder)
{
    const QByteArray path = (folder + QStringLiteral("/ruam-flush")).toLocal8Bit();
    const int file = ::open(path.constData(), O_CREAT | O_RDWR, 0600);
    const QByteArray block(4096, 'x');
    std::vector<double> times;
    for (int i = 0; i < 200; ++i)
        times.push_back(bench::milliseconds([&] {
            if (::write(file, block.constData(), 4096) != 4096 || ::fdatasync(file) != 0)
                qFatal("cannot write %s", path.constData());
        }));
    ::close(file);
    ::unlink(path.constData());
    return bench::spreadOf(times).median;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    widgets::prepareApplication(application);
    const core::SystemClock clock;
    measure(QStringLiteral("/dev/shm"), clock);
    measure(QStringLiteral("/var/tmp"), clock);
    std::printf("%-44s %10.3f ms median\n", "the disk's flush of 4 KiB", flush(QStringLiteral("/var/tmp")));
    return 0;
}
