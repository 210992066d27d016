#include "choicebox.h"
#include "inkheight.h"
#include "label.h"
#include "monthgrid.h"
#include "navigation.h"
#include "recordtable.h"
#include "recordtree.h"
#include "searchfield.h"
#include "testwindow.h"
#include "type.h"
#include "wholeink.h"

#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <ruam/core/plan.h>

namespace ruam::test {
namespace {

using namespace widgets;

const format::Texts kThai(format::Language::Thai);

class InkOfViewsTest : public InkTest
{
};

/// A row of a list, a table or a tree, in the coordinates of the view.
QRect placeOf(const QAbstractItemView &view, const QModelIndex &index)
{
    return view.visualRect(index).translated(view.viewport()->geometry().topLeft());
}

TEST_P(InkOfViewsTest, MenusShowWholeMarks)
{
    expectWholeInk("menu bar", [](const QString &text) {
        auto bar = std::make_unique<QMenuBar>();
        bar->addMenu(text);
        return bar;
    });
    QMenu menu;
    menu.addAction(QStringLiteral("1"));
    QAction *entry = menu.addAction(inkSample());
    entry->setCheckable(true);
    entry->setShortcut(Qt::CTRL | Qt::Key_K);
    menu.addAction(QStringLiteral("3"));
    menu.resize(menu.sizeHint());
    expectWholeInk(
        "menu", menu, [entry](const QString &text) { entry->setText(text); },
        [&menu, entry] { return menu.actionGeometry(entry); });
}

TEST_P(InkOfViewsTest, TabsShowWholeMarks)
{
    for (const int tab : {0, 1}) {
        QTabWidget tabs;
        tabs.addTab(new QWidget, QStringLiteral("1"));
        tabs.addTab(new QWidget, QStringLiteral("2"));
        tabs.setTabText(tab, inkSample());
        tabs.resize(400, 200);
        tabs.show();
        expectWholeInk(
            "tab", tabs, [&tabs, tab](const QString &text) { tabs.setTabText(tab, text); },
            [&tabs, tab] { return tabs.tabBar()->tabRect(tab); });
    }
}

TEST_P(InkOfViewsTest, TheStatusBarShowsWholeMarks)
{
    QMainWindow window;
    QStatusBar *bar = window.statusBar();
    bar->setSizeGripEnabled(false);
    bar->setMinimumHeight(rowHeight(window.font()) + 2);
    auto *label = new Label(&window);
    bar->addWidget(label);
    label->setText(inkSample());
    window.resize(500, 200);
    window.show();
    expectWholeInk("status bar", *bar, [label](const QString &text) { label->setText(text); });
    expectWholeInk("status message", *bar, [bar](const QString &text) { bar->showMessage(text); });
}

TEST_P(InkOfViewsTest, ToolTipsShowWholeMarks)
{
    QWidget owner;
    owner.show();
    QToolTip::showText(QPoint(10, 10), inkSample(), &owner);
    QWidget *tip = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible())
            tip = widget;
    ASSERT_TRUE(tip);
    EXPECT_EQ(tip->font().family(), QApplication::font().family());
    EXPECT_EQ(tip->font().pointSize(), GetParam());
    expectWholeInk("tool tip", *tip, [tip](const QString &text) { qobject_cast<QLabel *>(tip)->setText(text); });
    QToolTip::hideText();
}

TEST_P(InkOfViewsTest, CellsAndHeadingsShowWholeMarks)
{
    QStandardItemModel model(3, 2);
    model.setHorizontalHeaderItem(0, new QStandardItem(QStringLiteral("1")));
    RecordTable table(kThai, nullptr);
    table.setModel(&model);
    table.resize(400, 300);
    table.show();
    const QModelIndex cell = model.index(1, 0);
    expectWholeInk(
        "cell of a table", table, [&model, cell](const QString &text) { model.setData(cell, text); },
        [&table, cell] { return placeOf(table, cell); });
    const QHeaderView *header = table.horizontalHeader();
    expectWholeInk(
        "heading", table, [&model](const QString &text) { model.setHeaderData(0, Qt::Horizontal, text); },
        [header] { return header->geometry(); });
}

TEST_P(InkOfViewsTest, ACellBeingEditedShowsWholeMarks)
{
    QStandardItemModel model(3, 2);
    RecordTable table(kThai, nullptr);
    table.setModel(&model);
    table.resize(400, 300);
    table.show();
    const QModelIndex cell = model.index(1, 0);
    table.setCurrentIndex(cell);
    table.edit(cell);
    auto *edit = qobject_cast<QLineEdit *>(table.indexWidget(cell));
    ASSERT_TRUE(edit);
    expectWholeInk("cell being edited", *edit, [edit](const QString &text) { edit->setText(text); });
}

TEST_P(InkOfViewsTest, BandsAndCellsOfATreeShowWholeMarks)
{
    QStandardItemModel model;
    model.setColumnCount(2);
    model.setHorizontalHeaderLabels({QStringLiteral("1"), QStringLiteral("2")});
    auto *band = new QStandardItem(QStringLiteral("1"));
    model.appendRow(band);
    band->appendRow({new QStandardItem(QStringLiteral("1")), new QStandardItem(QStringLiteral("2"))});
    RecordTree tree(kThai);
    tree.setModel(&model);
    tree.resize(400, 300);
    tree.show();
    QFont strong = tree.font();
    strong.setBold(true);
    expectWholeInk(
        "band", tree, [band](const QString &text) { band->setText(text); },
        [&tree, band] { return placeOf(tree, band->index()); }, &strong);
    expectWholeInk(
        "cell of a tree", tree, [band](const QString &text) { band->child(0, 1)->setText(text); },
        [&tree, band] { return placeOf(tree, band->child(0, 1)->index()); });
    expectWholeInk(
        "heading of a tree", tree, [&model](const QString &text) { model.setHeaderData(1, Qt::Horizontal, text); },
        [&tree] { return tree.header()->geometry(); });
}

TEST_P(InkOfViewsTest, TheNavigationShowsWholeMarks)
{
    Navigation navigation;
    for (const int view : {0, 1, 2}) {
        navigation.addView(view);
        navigation.setWords(view, QStringLiteral("1"));
    }
    navigation.setCounter(1, 14, QString());
    navigation.resize(260, 200);
    navigation.show();
    for (const bool chosen : {false, true}) {
        navigation.choose(chosen ? 1 : 0);
        QFont font = navigation.font();
        font.setBold(chosen);
        expectWholeInk(
            "navigation", navigation, [&navigation](const QString &text) { navigation.setWords(1, text); },
            [&navigation] { return placeOf(navigation, navigation.model()->index(1, 0)); }, &font);
    }
}

TEST_P(InkOfViewsTest, ListsThatOpenUnderAFieldShowWholeMarks)
{
    for (const auto kind : {ChoiceBox::Kind::Words, ChoiceBox::Kind::Reference}) {
        ChoiceBox box(kind, [] {
            return presentation::Choices{
                {QStringLiteral("1"), {}}, {QStringLiteral("2"), {}}, {QStringLiteral("3"), {}}};
        });
        box.resize(260, box.sizeHint().height());
        box.show();
        box.showPopup();
        QAbstractItemView *list = box.view();
        expectWholeInk(
            "list of choices", *list, [&box](const QString &text) { box.setItemText(1, text); },
            [&box, list] { return placeOf(*list, box.model()->index(1, 0)); });
        box.hidePopup();
        if (!box.isEditable())
            continue;
        box.completer()->setCompletionPrefix(QString());
        box.completer()->complete();
        QAbstractItemView *offers = box.completer()->popup();
        expectWholeInk(
            "list of matches", *offers, [&box](const QString &text) { box.setItemText(1, text); },
            [offers] { return placeOf(*offers, offers->model()->index(1, 0)); });
    }
}

TEST_P(InkOfViewsTest, TheMonthGridShowsWholeMarks)
{
    core::Plan plan;
    MonthGrid grid(format::DateEntry::Day, kThai, QDate(2024, 3, 1), &plan, nullptr);
    grid.setAttribute(Qt::WA_DeleteOnClose, false);
    grid.resize(grid.sizeHint());
    expectWholeInk("holiday in the month grid", grid, [&](const QString &text) {
        core::Holiday holiday;
        holiday.id = {5};
        holiday.date = QDate(2024, 3, 5);
        holiday.name = text;
        core::ChangeSet change;
        if (const core::Holiday *before = plan.find(holiday.id))
            change.update(*before, holiday);
        else
            change.insert(holiday);
        plan.apply(change);
        grid.setDays(QDate(2024, 3, 1));
    });
}

INSTANTIATE_TEST_SUITE_P(TypeSizes, InkOfViewsTest, testing::ValuesIn(kTypeSizes));

/// What is written in the real window, over a plan whose records are named with the sample.
class InkInTheWindowTest : public WindowTest
{
};

TEST_F(InkInTheWindowTest, TheSearchShowsWholeMarks)
{
    start();
    press(Qt::Key_K, Qt::ControlModifier);
    auto *field = window->findChild<SearchField *>();
    ASSERT_TRUE(field);
    expectWholeInk("search field", *field, [field](const QString &text) { field->setText(text); });
    field->setText(QStringLiteral("กลุ่ม"));
    QListWidget *list = field->list();
    ASSERT_GT(list->count(), 1);
    for (const int row : {0, 1}) {
        QFont font = list->font();
        font.setBold(row == 0);
        expectWholeInk(
            row ? "what was found" : "heading of what was found", *list,
            [list, row](const QString &text) { list->item(row)->setText(text); },
            [list, row] { return placeOf(*list, list->model()->index(row, 0)); }, &font);
    }
}

} // namespace
} // namespace ruam::test
