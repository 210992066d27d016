// Every view at 10 000 plan rows: opening it, typing into its filter, scrolling it, each until painted. Beside each the
// same rows as plain texts in a QTreeView with a QSortFilterProxyModel. A thousand of the rows are rounds; with the
// argument "provinces" 23 are, and 77 provinces stand in them.

#include "measure.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <ruam/format/collation.h>
#include <ruam/storage/sqlitestore.h>
#include <ruam/widgets/mainwindow.h>
#include <ruam/widgets/theme.h>
#include <support/largeplan.h>

#include <fileworkspace.h>
#include <viewlist.h>

using namespace ruam;

namespace {

constexpr int kRows = 10'000;
constexpr int kFrames = 120;
const QString kTyped = QStringLiteral("ที่ 12");

/// Provinces in the first rounds of a plan, in turn; the other rounds go.
core::ChangeSet provincesIn(const core::Plan &plan, int rounds, int provinces)
{
    core::ChangeSet changes;
    std::vector<core::TrainingGroupId> groups;
    for (const core::TrainingGroup *group : plan.groups()) {
        if (int(groups.size()) < rounds)
            groups.push_back(group->id);
        else
            changes.remove(*group);
    }
    for (int i = 0; i < provinces; ++i) {
        core::Province province;
        province.id = {core::packedProvinceCode(QStringLiteral("TH-%1").arg(i + 10))};
        province.name = QStringLiteral("จังหวัดสมมุติที่ %1").arg(i + 1);
        province.inScope = true;
        core::GroupMembership membership;
        membership.id = {qint64(kRows) * 2 + i};
        membership.group = groups[size_t(i) % groups.size()];
        membership.province = province.id;
        changes.insert(province);
        changes.insert(membership);
    }
    return changes;
}

bool makeFile(const QString &path, const core::Clock &clock, bool withProvinces)
{
    core::Plan plan;
    plan.apply(test::largeChanges(kRows));
    if (withProvinces)
        plan.apply(provincesIn(plan, 23, 77));
    const format::Collation keys;
    return storage::SqliteStore::create(path, plan, {keys, clock, {}, QStringLiteral("bench")}).ok();
}

QWidget *shownView(const QWidget &window)
{
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->inherits("ruam::widgets::View") && widget->isVisible())
            return widget;
    qFatal("no view on screen");
    return nullptr;
}

/// The list that has most to scroll; null where nothing does.
QAbstractScrollArea *longestList(const QWidget &view)
{
    QAbstractScrollArea *longest = nullptr;
    for (QAbstractScrollArea *area : view.findChildren<QAbstractScrollArea *>()) {
        const int range = area->verticalScrollBar()->maximum();
        if (area->isVisible() && range > (longest ? longest->verticalScrollBar()->maximum() : 0))
            longest = area;
    }
    return longest;
}

std::vector<double> scrollTimes(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    std::vector<double> times;
    for (int frame = 1; frame <= kFrames; ++frame)
        times.push_back(bench::milliseconds([&] {
            bar->setValue(int(qint64(bar->maximum()) * frame / kFrames));
            QApplication::processEvents();
        }));
    bar->setValue(0);
    QApplication::processEvents();
    return times;
}

/// One time a letter, typed and taken back.
template <class Type>
std::vector<double> filterTimes(Type type)
{
    std::vector<double> times;
    for (int length = 1; length <= kTyped.size(); ++length)
        times.push_back(bench::milliseconds([&] {
            type(kTyped.left(length));
            QApplication::processEvents();
        }));
    for (int length = int(kTyped.size()) - 1; length >= 0; --length)
        times.push_back(bench::milliseconds([&] {
            type(kTyped.left(length));
            QApplication::processEvents();
        }));
    return times;
}

/// The texts of a model, as plain items.
void copyTexts(const QAbstractItemModel &from, const QModelIndex &fromParent, QStandardItem &to)
{
    const int columns = from.columnCount(fromParent);
    for (int row = 0; row < from.rowCount(fromParent); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < columns; ++column)
            items.append(new QStandardItem(from.index(row, column, fromParent).data().toString()));
        copyTexts(from, from.index(row, 0, fromParent), *items.front());
        to.appendRow(items);
    }
}

void measurePeer(const QAbstractItemModel &shown, const QSize &size)
{
    QStandardItemModel plain;
    copyTexts(shown, {}, *plain.invisibleRootItem());
    QSortFilterProxyModel filter;
    filter.setRecursiveFilteringEnabled(true);
    filter.setFilterKeyColumn(-1);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    std::unique_ptr<QTreeView> view;
    const double opened = bench::milliseconds([&] {
        filter.setSourceModel(&plain);
        view = std::make_unique<QTreeView>();
        view->setUniformRowHeights(true);
        view->setModel(&filter);
        view->expandAll();
        view->resize(size);
        view->show();
        QApplication::processEvents();
    });
    const auto typed = bench::spreadOf(filterTimes([&](const QString &text) {
        filter.setFilterFixedString(text);
        view->expandAll();
    }));
    const auto scrolled = bench::spreadOf(scrollTimes(*view));
    std::printf("    the same texts in a plain QTreeView       open %8.2f   filter %8.2f (most %8.2f)   scroll %6.2f "
                "(p99 %6.2f) ms\n",
                opened, typed.median, typed.p99, scrolled.median, scrolled.p99);
}

void measureShown(QWidget &view, const QString &name, double opened)
{
    // What is done between two keys is not counted, but it must not be endless.
    QTest::qWait(300);
    QString filtered = QStringLiteral("-");
    QLineEdit *line = nullptr;
    for (QLineEdit *each : view.findChildren<QLineEdit *>())
        if (each->isVisible() && each->inherits("ruam::widgets::FilterLine"))
            line = each;
    if (line) {
        const auto typed = bench::spreadOf(filterTimes([&](const QString &text) { line->setText(text); }));
        filtered = QStringLiteral("%1 (most %2)").arg(typed.median, 8, 'f', 2).arg(typed.p99, 8, 'f', 2);
    }
    QString scrolled = QStringLiteral("-");
    QAbstractScrollArea *list = longestList(view);
    if (list) {
        const auto times = bench::spreadOf(scrollTimes(*list));
        scrolled = QStringLiteral("%1 (p99 %2)").arg(times.median, 6, 'f', 2).arg(times.p99, 6, 'f', 2);
    }
    std::printf("%-45s open %8.2f   filter %s   scroll %s ms\n", qPrintable(name), opened, qPrintable(filtered),
                qPrintable(scrolled));
    if (auto *items = qobject_cast<QAbstractItemView *>(list))
        measurePeer(*items->model(), items->size());
}

/// A view may be arranged in more than one way, each with a button that stays down.
void measureArrangements(QWidget &view)
{
    for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isCheckable() || button->isChecked() || !button->autoExclusive())
            continue;
        const double opened = bench::milliseconds([&] {
            button->click();
            QApplication::processEvents();
        });
        measureShown(view, QStringLiteral("  %1").arg(button->text()), opened);
    }
}

/// Opens what the navigation lacks, by its entry in the Data menu.
void measureFromMenu(QWidget &window, int kind)
{
    const QString text = widgets::viewMenuText(kind);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() != text)
            continue;
        const double opened = bench::milliseconds([&] {
            action->trigger();
            QApplication::processEvents();
        });
        QWidget *view = shownView(window);
        measureShown(*view, QString::fromLatin1(view->metaObject()->className()), opened);
        return;
    }
    qFatal("no menu entry %s", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    widgets::prepareApplication(application);
    const core::SystemClock clock;
    const QTemporaryDir place(QStringLiteral("/dev/shm/ruam-bench-"));
    const QString path = place.filePath(QStringLiteral("large.ruam"));
    if (!makeFile(path, clock, application.arguments().contains(QStringLiteral("provinces"))))
        qFatal("cannot make %s", qPrintable(path));
    QSettings settings(place.filePath(QStringLiteral("Ruam.ini")), QSettings::IniFormat);
    core::TimeIdSource ids;
    app::FileWorkspace workspace(clock, ids, QStringLiteral("bench"), place.path());
    const auto prompts = widgets::systemPrompts();
    widgets::MainWindow window(workspace, *prompts, settings, clock);
    window.resize(1366, 740);
    const double first = bench::milliseconds([&] {
        window.openFirst(path);
        window.show();
        QApplication::processEvents();
    });
    std::printf("%-45s open %8.2f ms\n", "reading the file and the first view", first);
    // A bare X server has no window manager to do it.
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    const QWidget *start = shownView(window);
    measureShown(*shownView(window), QString::fromLatin1(start->metaObject()->className()), 0);
    while (true) {
        // The peer's window has taken the keys; what waits for an idle moment, such as preparing the search, is done.
        QApplication::setActiveWindow(&window);
        QTest::qWait(500);
        const double opened = bench::milliseconds([&] {
            QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
            QApplication::processEvents();
        });
        QWidget *view = shownView(window);
        if (view == start)
            break;
        measureShown(*view, QString::fromLatin1(view->metaObject()->className()), opened);
        measureArrangements(*view);
    }
    for (int kind = 0; kind < widgets::ViewCount; ++kind)
        if (!widgets::viewEntry(kind).inNavigation)
            measureFromMenu(window, kind);
    return 0;
}
