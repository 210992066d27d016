#include "inkheight.h"

#include "choicebox.h"
#include "datefield.h"
#include "label.h"
#include "navigation.h"
#include "noticebar.h"
#include "recordtable.h"
#include "rowbutton.h"
#include "type.h"

#include <QApplication>
#include <QCheckBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <functional>
#include <gtest/gtest.h>

namespace ruam::widgets {
namespace {

QString sample()
{
    return QString::fromUtf16(kInkSample);
}

QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

/// Rows in which two pictures differ: where the sample leaves ink.
std::pair<int, int> inkedRows(const QImage &with, const QImage &without)
{
    int first = -1;
    int last = -1;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y)) {
                first = first < 0 ? y : first;
                last = y;
                break;
            }
    return {first, last};
}

/// Draws a widget with the sample and with nothing, at its own preferred height, and looks where ink fell: none on the
/// first and last row, and as much as the font has, so that nothing was cut off.
void expectWholeInk(const char *what, const std::function<std::unique_ptr<QWidget>(const QString &)> &make)
{
    std::unique_ptr<QWidget> with = make(sample());
    std::unique_ptr<QWidget> without = make(QString(u' '));
    with->ensurePolished();
    const QSize size = with->sizeHint().expandedTo(QSize(260, 0));
    with->resize(size);
    without->resize(size);
    const QImage picture = pictureOf(*with);
    const auto [first, last] = inkedRows(picture, pictureOf(*without));
    ASSERT_GE(first, 0) << what << " shows nothing";
    EXPECT_GT(first, 0) << what;
    EXPECT_LT(last, picture.height() - 1) << what;
    EXPECT_GE(last - first + 1, inkOf(with->font()).height() - 1) << what << " cuts marks off";
}

class InkTest : public testing::TestWithParam<int>
{
protected:
    void SetUp() override { applyTypeSize(GetParam()); }
    void TearDown() override { applyTypeSize(kDefaultTypeSize); }
};

template <class W>
std::unique_ptr<QWidget> withText(const QString &text)
{
    auto widget = std::make_unique<W>();
    widget->setText(text);
    return widget;
}

TEST_P(InkTest, ARowIsInkAndAirAboveAndBelow)
{
    EXPECT_EQ(rowHeight(QApplication::font()), inkOf(QApplication::font()).height() + 6);
}

TEST_P(InkTest, LabelsButtonsAndFieldsShowWholeMarks)
{
    expectWholeInk("label", withText<Label>);
    expectWholeInk("push button", withText<QPushButton>);
    expectWholeInk("tool button", [](const QString &text) {
        auto button = std::make_unique<QToolButton>();
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(text);
        return button;
    });
    expectWholeInk("check box", withText<QCheckBox>);
    expectWholeInk("radio button", withText<QRadioButton>);
    expectWholeInk("line edit", withText<QLineEdit>);
    expectWholeInk("date field", [](const QString &text) {
        auto field = std::make_unique<DateField>(format::DateEntry::Day, format::Texts(format::Language::Thai));
        field->setQuiet(true);
        field->setStored(text);
        return field;
    });
    expectWholeInk("choice box", [](const QString &text) {
        auto box = std::make_unique<ChoiceBox>(ChoiceBox::Kind::Words, [] { return presentation::Choices(); });
        box->setStored(text);
        return box;
    });
    expectWholeInk("reference box", [](const QString &text) {
        auto box = std::make_unique<ChoiceBox>(ChoiceBox::Kind::Reference, [] { return presentation::Choices(); });
        box->setStored(text);
        return box;
    });
    expectWholeInk("row of a card", [](const QString &text) {
        auto row = std::make_unique<RowButton>();
        row->setWords(text, text);
        return row;
    });
    expectWholeInk("notice", [](const QString &text) {
        auto bar = std::make_unique<NoticeBar>(NoticeBar::Kind::ToKnow);
        bar->showNotice(text);
        return bar;
    });
}

TEST_P(InkTest, MenusTabsAndNavigationShowWholeMarks)
{
    expectWholeInk("menu bar", [](const QString &text) {
        auto bar = std::make_unique<QMenuBar>();
        bar->addMenu(text);
        return bar;
    });
    expectWholeInk("menu", [](const QString &text) {
        auto menu = std::make_unique<QMenu>();
        menu->addAction(text);
        return menu;
    });
    expectWholeInk("tab", [](const QString &text) {
        auto tabs = std::make_unique<QTabBar>();
        tabs->addTab(text);
        return tabs;
    });
    expectWholeInk("navigation", [](const QString &text) {
        auto navigation = std::make_unique<Navigation>();
        navigation->addView(0);
        navigation->addView(1);
        navigation->setWords(1, text);
        return navigation;
    });
}

TEST_P(InkTest, CellsAndHeadingsShowWholeMarks)
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderItem(0, new QStandardItem(sample()));
    model.setItem(0, 0, new QStandardItem(sample()));
    RecordTable table(format::Texts(format::Language::Thai), nullptr);
    table.setModel(&model);
    const int ink = inkOf(table.font()).height();
    EXPECT_GE(table.rowHeight(0), ink + 6);
    EXPECT_GE(table.horizontalHeader()->height(), ink + 6);
    EXPECT_GE(table.horizontalHeader()->sizeHint().height(), ink + 6);

    table.resize(300, 200);
    const QImage with = pictureOf(table);
    model.item(0, 0)->setText(QString());
    const auto [first, last] = inkedRows(with, pictureOf(table));
    const QRect row = table.visualRect(model.index(0, 0)).translated(table.viewport()->pos());
    EXPECT_GT(first, row.top());
    EXPECT_LT(last, row.bottom());
    EXPECT_GE(last - first + 1, ink - 1);
}

TEST_P(InkTest, AWrappedLabelShowsItsFirstAndLastLineWhole)
{
    Label label;
    label.setWrappedText(sample() + u'\n' + sample());
    label.resize(300, label.heightForWidth(300));
    const QImage with = pictureOf(label);
    label.setWrappedText(QStringLiteral(" \n "));
    const auto [first, last] = inkedRows(with, pictureOf(label));
    EXPECT_GT(first, 0);
    EXPECT_LT(last, with.height() - 1);
}

INSTANTIATE_TEST_SUITE_P(TypeSizes, InkTest, testing::ValuesIn(kTypeSizes));

TEST(ScreenFontTest, NeverTakesAFontThatPrintsMarksBadly)
{
    const QStringList families = screenFont(10).families();
    for (const QString &family : families) {
        EXPECT_FALSE(family.contains(QStringLiteral("Laksaman"))) << family.toStdString();
        EXPECT_FALSE(family.contains(QStringLiteral("Looped"))) << family.toStdString();
    }
    EXPECT_FALSE(families.isEmpty());
}

} // namespace
} // namespace ruam::widgets
