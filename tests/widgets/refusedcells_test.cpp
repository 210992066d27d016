#include "testwindow.h"

#include "agendatab.h"
#include "celleditors.h"
#include "datefield.h"
#include "desk.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "groupformtab.h"
#include "grouppage.h"
#include "groupsview.h"
#include "recordform.h"
#include "sectiontable.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace ruam::test {
namespace {

using presentation::AgendaModel;

constexpr char16_t kNoTime[] = u"0830-xx";

class RefusedCells : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->open(core::refOf(core::TrainingGroupId{111}));
        page()->showTab(widgets::AgendaItemsTab);
    }
    widgets::GroupPage *page() const { return desk()->groups()->page(); }
    widgets::SectionTable *table() const
    {
        return static_cast<widgets::AgendaTab *>(page()->tab(widgets::AgendaItemsTab))->table();
    }
    QModelIndex cell(int column) const { return table()->model()->index(1, column); }
    void standIn(int column)
    {
        table()->setCurrentIndex(cell(column));
        table()->setFocus();
    }
    void typeNoTime()
    {
        standIn(AgendaModel::TimeColumn);
        type(QString::fromUtf16(kNoTime));
        press(Qt::Key_Return);
        ASSERT_TRUE(editor());
        ASSERT_TRUE(desk()->refusedEditor());
    }
    widgets::CellEdit *editor() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return table()->findChild<widgets::CellEdit *>();
    }
    bool showsWhy() const
    {
        const auto *echo = table()->findChild<widgets::EchoLine *>();
        return echo && echo->isRefusal() && echo->isVisible();
    }
    QTabBar *tabs() const { return page()->findChild<QTabWidget *>()->tabBar(); }
    void clickTab(int kind)
    {
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(kind).center());
        QCoreApplication::processEvents();
    }
};

TEST_F(RefusedCells, TheGroupThatIsAskedForOpensAndTheTextIsGivenUpAloud)
{
    const QString before = cell(AgendaModel::TimeColumn).data().toString();
    typeNoTime();
    page()->showTab(widgets::VenueMealsTab);
    desk()->groups()->goBack();
    QSignalSpy told(desk(), &widgets::Desk::told);
    desk()->open(core::refOf(core::TrainingGroupId{112}));
    EXPECT_EQ(page()->group(), core::TrainingGroupId{112});
    EXPECT_FALSE(desk()->refusedEditor());
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(QString::fromUtf16(kNoTime)));
    desk()->open(core::refOf(core::TrainingGroupId{111}));
    EXPECT_EQ(cell(AgendaModel::TimeColumn).data().toString(), before);
    EXPECT_TRUE(cell(AgendaModel::TimeColumn).data(presentation::ErrorRole).toString().isEmpty());
}

TEST_F(RefusedCells, AFieldHoldsThePageBackInSightAndAloud)
{
    auto *form = static_cast<widgets::GroupFormTab *>(page()->tab(widgets::AboutTab))->form();
    auto *line = qobject_cast<QLineEdit *>(form->fieldOf({core::Kind::TrainingGroup, 111}, u"number")->focusTarget());
    ASSERT_TRUE(line);
    page()->showTab(widgets::AboutTab);
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("ก"));
    press(Qt::Key_Return);
    page()->showTab(widgets::VenueMealsTab);
    desk()->chooseView(widgets::OverviewKind);
    desk()->open(core::refOf(core::TrainingGroupId{112}));
    QCoreApplication::processEvents();
    EXPECT_TRUE(line->hasFocus());
    EXPECT_EQ(line->text(), u"ก");
    EXPECT_TRUE(desk()->refusal().contains(page()->title())) << desk()->refusal().toStdString();
}

TEST_F(RefusedCells, TypingInAnotherCellGoesBackToTheRefusedOne)
{
    typeNoTime();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(cell(AgendaModel::TopicColumn)).center());
    ASSERT_EQ(table()->currentIndex(), cell(AgendaModel::TopicColumn));
    table()->setFocus();
    type(QStringLiteral("9"));
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(editor()->text(), QString::fromUtf16(kNoTime) + u'9');
    EXPECT_EQ(table()->currentIndex(), cell(AgendaModel::TimeColumn));
    press(Qt::Key_Return);
    for (const bool list : {false, true}) {
        table()->setCurrentIndex(cell(AgendaModel::TopicColumn));
        table()->setFocus();
        list ? press(Qt::Key_Down, Qt::AltModifier) : desk()->view()->editCell();
        EXPECT_TRUE(editor()->hasFocus()) << list;
        EXPECT_TRUE(showsWhy()) << list;
    }
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_TRUE(cell(AgendaModel::TimeColumn).data(presentation::ErrorRole).toString().isEmpty());
}

TEST_F(RefusedCells, TheReasonComesBackWithTheTab)
{
    typeNoTime();
    clickTab(widgets::VenueMealsTab);
    EXPECT_FALSE(showsWhy());
    clickTab(widgets::AgendaItemsTab);
    EXPECT_TRUE(showsWhy());
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(editor()->text(), QString::fromUtf16(kNoTime));
}

TEST_F(RefusedCells, AClickOnATabTakesTheKeysThere)
{
    desk()->asOf()->edit()->setFocus();
    clickTab(widgets::VenueMealsTab);
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_TRUE(page()->tab(widgets::VenueMealsTab)->isAncestorOf(focus));
    desk()->asOf()->edit()->setFocus();
    clickTab(widgets::AgendaItemsTab);
    EXPECT_TRUE(table()->hasFocus());
}

} // namespace
} // namespace ruam::test
