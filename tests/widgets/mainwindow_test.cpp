#include "testwindow.h"

#include "datefield.h"
#include "desk.h"
#include "detailspane.h"
#include "echoline.h"
#include "fieldeditor.h"
#include "groupformtab.h"
#include "grouppage.h"
#include "groupsview.h"
#include "label.h"
#include "recordform.h"
#include "recordtable.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <ruam/presentation/groupsmodel.h>

namespace ruam::test {
namespace {

using widgets::Desk;

class MainWindowTest : public WindowTest
{
protected:
    void rename(const QString &name)
    {
        const auto edit = core::setField(plan(), {core::Kind::TrainingGroup, 111}, u"name", name);
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE(session().perform(*edit).ok());
    }
    QString name() const { return plan().find(core::TrainingGroupId{111})->name; }
    QByteArray headOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
    }
};

TEST_F(MainWindowTest, TheTitleNamesTheProgramme)
{
    start();
    EXPECT_EQ(window->windowTitle(), u"โครงการสมมุติ - ร่วม");
}

TEST_F(MainWindowTest, OnlyTheSampleCarriesTheSampleBar)
{
    start();
    EXPECT_FALSE(desk()->sampleBar()->isVisible());
    action(QStringLiteral("เปิดโครงการตัวอย่าง"))->trigger();
    EXPECT_TRUE(desk()->sampleBar()->isVisible());
}

TEST_F(MainWindowTest, ABadFileIsToldAndTheProgramGoesOn)
{
    start();
    const QString rubbish = QStringLiteral("/documents/รายชื่อ.xlsx");
    workspace.failures.emplace(rubbish, core::Error{core::Code::NotRuamFile, {rubbish}, {}});
    prompts.path = rubbish;
    action(QStringLiteral("เปิด…"))->trigger();
    ASSERT_EQ(prompts.told.size(), 1);
    EXPECT_TRUE(prompts.told.front().contains(QStringLiteral("รายชื่อ.xlsx")));
    EXPECT_EQ(window->programme(), programme) << "what was open stays open";
    rename(QStringLiteral("ยังทำงานได้"));
    EXPECT_EQ(name(), u"ยังทำงานได้");
}

TEST_F(MainWindowTest, StartsWithTheFileGivenElseTheLastElseTheSample)
{
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    window->openFirst(QStringLiteral("/documents/a.ruam"));
    ASSERT_TRUE(window->programme());
    EXPECT_EQ(window->programme()->path(), u"/documents/a.ruam");

    QFile last(folder.filePath(QStringLiteral("last.ruam")));
    ASSERT_TRUE(last.open(QIODevice::WriteOnly));
    window->setProgramme(std::make_unique<MemoryProgramme>(last.fileName(), clock, sampleChanges()));
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    window->openFirst();
    EXPECT_EQ(window->programme()->path(), last.fileName());

    last.remove();
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    window->openFirst();
    EXPECT_TRUE(window->programme()->isSample());
}

TEST_F(MainWindowTest, OpenRecentOffersTheOtherFiles)
{
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    window->openFirst(QStringLiteral("/documents/a.ruam"));
    window->openFirst(QStringLiteral("/documents/b.ruam"));
    QStringList offered;
    for (const QMenu *menu : window->findChildren<QMenu *>())
        if (menu->title().startsWith(QStringLiteral("เปิดล่าสุด")))
            for (const QAction *action : menu->actions())
                offered.append(action->text());
    EXPECT_EQ(offered, QStringList{QStringLiteral("/documents/a.ruam")}) << "not the one that is open";
}

TEST_F(MainWindowTest, AFileGivenThatCannotBeOpenedIsToldWhenTheWindowStands)
{
    const QString path = QStringLiteral("/documents/bad.ruam");
    workspace.failures.emplace(path, core::Error{core::Code::FileDamaged, {path}, {}});
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    window->openFirst(path);
    EXPECT_TRUE(prompts.told.isEmpty());
    window->show();
    QCoreApplication::processEvents();
    ASSERT_EQ(prompts.told.size(), 1);
    EXPECT_TRUE(prompts.told.front().contains(QStringLiteral("bad.ruam")));
    EXPECT_TRUE(window->programme());
}

TEST_F(MainWindowTest, CtrlSRepeatsThatEverythingIsSaved)
{
    start();
    rename(QStringLiteral("ใหม่"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("บันทึกแล้ว")));
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("/documents/")));
    EXPECT_TRUE(statusText().contains(QStringLiteral("บันทึกแล้ว เวลา 10.00 น.")))
        << "the clock stands at ten in Thailand: " << statusText().toStdString();
}

TEST_F(MainWindowTest, CtrlSTakesOverWhatIsBeingTyped)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::NameColumn));
    table->setFocus();
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(name(), u"ใหม่");
}

TEST_F(MainWindowTest, CtrlSNeverSaysThatARefusedTextIsSavedAndTriesItAgain)
{
    start();
    programme->store().failWrites(core::Error{core::Code::DiskFull, {QStringLiteral("/documents/ทดสอบ.ruam")}, {}});
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::NameColumn));
    table->setFocus();
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_Return);
    desk()->chooseView(widgets::TasksKind);
    desk()->view()->focusWork();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(window->statusBar()->currentMessage().contains(QStringLiteral("/documents/")));
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind) << "the text comes into view";

    programme->store().failWrites(std::nullopt);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(name(), u"ใหม่");
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("/documents/")));
}

TEST_F(MainWindowTest, F12SavesACopy)
{
    start();
    prompts.path = folder.filePath(QStringLiteral("copy.ruam"));
    press(Qt::Key_F12);
    EXPECT_TRUE(prompts.suggested.endsWith(QStringLiteral(".ruam")));
    const QString told = QStringLiteral("บันทึกสำเนาไว้ที่ ") + QDir::toNativeSeparators(prompts.path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->statusBar()->currentMessage() == told; }, 10'000));
    EXPECT_TRUE(QFile::exists(prompts.path));
}

TEST_F(MainWindowTest, UndoOfAnEarlierDayAsksOnceNamingTheStep)
{
    start();
    rename(QStringLiteral("เมื่อวาน"));
    clock.set(QDateTime(QDate(2024, 3, 2), QTime(3, 0), Qt::UTC));
    prompts.answer = 1;
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(prompts.asked.front().contains(QStringLiteral("1 มีนาคม 2567"))) << prompts.asked.front().toStdString();
    EXPECT_EQ(prompts.buttonsAsked, QStringList({QStringLiteral("เลิกทำรายการนี้"), QStringLiteral("ไม่เลิกทำ")}));
    EXPECT_EQ(name(), u"เมื่อวาน");
    prompts.answer = 0;
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name(), u"กลุ่มสมมุติ 1");
}

TEST_F(MainWindowTest, TheDayIsChosenInAnyStyleAndAnEmptyFieldMeansToday)
{
    start();
    QLineEdit *day = desk()->asOf()->edit();
    day->setFocus();
    type(QStringLiteral("5 มี.ค. 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(session().asOf(), QDate(2024, 3, 5));
    day->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_EQ(session().asOf(), clock.today());
    day->setFocus();
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(day->text(), u"31 มิถุนายน 2567");
    EXPECT_TRUE(desk()->asOf()->echo()->isRefusal());
    EXPECT_EQ(session().asOf(), clock.today());
}

TEST_F(MainWindowTest, TheOverviewOpensWhatIsNext)
{
    start();
    auto *open = [this]() -> QPushButton * {
        const auto buttons = desk()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->isVisible() && button->text() == QStringLiteral("เปิด"))
                return button;
        return nullptr;
    }();
    ASSERT_TRUE(open);
    QTest::mouseClick(open, Qt::LeftButton);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_EQ(desk()->view()->paperGroup(), core::TrainingGroupId{111});
}

TEST_F(MainWindowTest, WhenNothingIsNextTheOverviewOffersTheDayBeforeTheFirstOpenEvent)
{
    clock.set(QDateTime(QDate(2030, 1, 1), QTime(3, 0), Qt::UTC));
    start();
    QPushButton *offer = nullptr;
    const auto buttons = desk()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text().contains(QStringLiteral("3 มีนาคม 2567")))
            offer = button;
    ASSERT_TRUE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(session().asOf(), QDate(2024, 3, 3));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(desk()->view()->isAncestorOf(QApplication::focusWidget())) << "work goes on where it was";
}

TEST_F(MainWindowTest, CtrlPgDnGoesThroughTheViews)
{
    start();
    QList<int> views;
    for (int view = 0; view < widgets::ViewCount; ++view)
        if (widgets::viewEntry(view).inNavigation)
            views.append(view);
    ASSERT_EQ(views.front(), widgets::OverviewKind);
    for (const int view : views.mid(1) + views.mid(0, 1)) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        EXPECT_EQ(desk()->chosenView(), view);
    }
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(desk()->chosenView(), views.back());
}

TEST_F(MainWindowTest, TheProgrammeReportIsExportedToPdf)
{
    start();
    prompts.path = folder.filePath(QStringLiteral("รายงาน.pdf"));
    action(QStringLiteral("รายงานความก้าวหน้าโครงการเป็น PDF…"))->trigger();
    EXPECT_TRUE(prompts.told.isEmpty()) << prompts.told.join(u' ').toStdString();
    EXPECT_EQ(headOf(prompts.path), "%PDF-");
}

TEST_F(MainWindowTest, TheSignInSheetOfTheOpenGroupIsPrinted)
{
    start();
    desk()->open({core::Kind::TrainingGroup, 113});
    prompts.printToFile = folder.filePath(QStringLiteral("print.pdf"));
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(prompts.told.isEmpty()) << prompts.told.join(u' ').toStdString();
    EXPECT_EQ(headOf(prompts.printToFile), "%PDF-");
}

TEST_F(MainWindowTest, AFailedExportIsToldAndNothingIsLost)
{
    start();
    prompts.path = folder.filePath(QStringLiteral("no/such/folder.pdf"));
    action(QStringLiteral("รายงานความก้าวหน้าโครงการเป็น PDF…"))->trigger();
    EXPECT_EQ(prompts.told.size(), 1);
}

TEST_F(MainWindowTest, AWriteThatFailsSaysSoWhereItWasTyped)
{
    start();
    programme->store().failWrites(core::Error{core::Code::DiskFull, {QStringLiteral("/documents/ทดสอบ.ruam")}, {}});
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::NameColumn));
    table->setFocus();
    type(QStringLiteral("ใหม่"));
    press(Qt::Key_Return);
    const auto *echo = table->findChild<widgets::EchoLine *>();
    ASSERT_TRUE(echo);
    EXPECT_TRUE(echo->isRefusal());
    EXPECT_EQ(name(), u"กลุ่มสมมุติ 1");
    programme->store().failWrites(std::nullopt);
    press(Qt::Key_Return);
    EXPECT_EQ(name(), u"ใหม่") << "the text was kept and goes in when it can";
}

TEST_F(MainWindowTest, ClosingWithARefusedTextAsks)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::DatesColumn));
    table->setFocus();
    type(QStringLiteral("31 มิถุนายน 2567"));
    prompts.answer = 0;
    EXPECT_FALSE(window->close());
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(prompts.keepsAsked, prompts.buttonsAsked.first()) << "Escape goes back to the text";
    prompts.answer = 1;
    EXPECT_TRUE(window->close());
}

TEST_F(MainWindowTest, BackToTheTextBringsItIntoView)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::DatesColumn));
    table->setFocus();
    type(QStringLiteral("31 มิถุนายน 2567"));
    press(Qt::Key_Return);
    desk()->chooseView(widgets::OverviewKind);
    prompts.answer = 0;
    EXPECT_FALSE(window->close());
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(table->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(MainWindowTest, AnotherLanguageAsksBeforeARefusedTextIsLost)
{
    start();
    desk()->open({core::Kind::TrainingGroup, 111});
    auto *form = static_cast<widgets::GroupFormTab *>(desk()->groups()->page()->tab(widgets::AboutTab))->form();
    auto *line = qobject_cast<QLineEdit *>(form->fieldOf({core::Kind::TrainingGroup, 111}, u"number")->focusTarget());
    ASSERT_TRUE(line);
    line->setFocus();
    line->selectAll();
    type(QStringLiteral("ก"));
    prompts.answer = 0;
    action(QStringLiteral("English"))->trigger();
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(window->language(), format::Language::Thai);
    EXPECT_FALSE(action(QStringLiteral("English"))->isChecked());
    EXPECT_EQ(line->text(), u"ก");
    prompts.answer = 1;
    action(QStringLiteral("English"))->trigger();
    EXPECT_EQ(window->language(), format::Language::English);
}

TEST_F(MainWindowTest, ClosingTakesOverWhatIsBeingTyped)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    auto *table = desk()->groups()->table();
    table->setCurrentIndex(table->model()->index(0, presentation::GroupsModel::NameColumn));
    table->setFocus();
    type(QStringLiteral("ใหม่"));
    EXPECT_TRUE(window->close());
    EXPECT_EQ(name(), u"ใหม่");
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(MainWindowTest, GeometryIsRemembered)
{
    start();
    window->resize(1100, 705);
    window->close();
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    EXPECT_EQ(window->size(), QSize(1100, 705));
}

TEST_F(MainWindowTest, ATextFieldWithNothingToUndoLeavesUndoToTheProgramme)
{
    start();
    rename(QStringLiteral("ใหม่"));
    desk()->chooseView(widgets::GroupsKind);
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(name(), u"กลุ่มสมมุติ 1");
}

TEST_F(MainWindowTest, AReadOnlyFileSaysWhoHoldsItAndCannotBeChanged)
{
    start();
    auto held = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/b.ruam"), clock, sampleChanges());
    held->store().setReadOnly(true);
    held->reason =
        core::Error{core::Code::FileInUse,
                    {QStringLiteral("/documents/b.ruam"), QStringLiteral("ผู้อื่น สมมุติ"), QStringLiteral("PC-07")},
                    {}};
    window->setProgramme(std::move(held));
    bool named = false;
    const auto labels = desk()->findChildren<QWidget *>();
    for (const QWidget *label : labels)
        named = named || (label->isVisible() && label->accessibleName().contains(QStringLiteral("ผู้อื่น สมมุติ")));
    EXPECT_TRUE(named);
    desk()->chooseView(widgets::GroupsKind);
    EXPECT_FALSE(window->programme()->session().nextUndo());
    EXPECT_FALSE(desk()->groups()->table()->model()->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(MainWindowTest, AFileThatWasInUseIsOpenedAgainAtAPress)
{
    start();
    auto held = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/b.ruam"), clock, sampleChanges());
    held->store().setReadOnly(true);
    held->reason = core::Error{core::Code::FileInUse, {QStringLiteral("/documents/b.ruam")}, {}};
    window->setProgramme(std::move(held));
    desk()->chooseView(widgets::GroupsKind);
    QPushButton *again = nullptr;
    const auto buttons = desk()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text() == u"ลองอีกครั้ง")
            again = button;
    ASSERT_TRUE(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(workspace.opened, QStringList{QStringLiteral("/documents/b.ruam")});
    EXPECT_FALSE(window->programme()->session().isReadOnly());
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_TRUE(desk()->groups()->table()->hasFocus());
}

TEST_F(MainWindowTest, NewsOfTheStartStandAloneInTheStatusBar)
{
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    auto made = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/ใหม่.ruam"), clock, sampleChanges());
    made->newFile = true;
    window->setProgramme(std::move(made));
    window->show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("ใหม่.ruam")));
    const auto labels = window->statusBar()->findChildren<widgets::Label *>();
    for (const widgets::Label *label : labels)
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("ใหม่.ruam")))
            << "two texts lie upon each other";
}

TEST_F(MainWindowTest, AMessageStandsAloneThoughTheStatusBarIsLaidOutAnew)
{
    start();
    press(Qt::Key_S, Qt::ControlModifier);
    QStatusBar *bar = window->statusBar();
    ASSERT_FALSE(bar->currentMessage().isEmpty());
    const auto *label = bar->findChild<widgets::Label *>();
    auto *taller = new QWidget;
    taller->setFixedHeight(2 * bar->height());
    bar->addPermanentWidget(taller);
    QCoreApplication::processEvents();
    EXPECT_FALSE(label->isVisible()) << "two texts lie upon each other";
    bar->clearMessage();
    EXPECT_TRUE(label->isVisible());
}

TEST_F(MainWindowTest, TheStatusBarSaysNothingMoreOfAStepThatWasUndone)
{
    start();
    rename(QStringLiteral("ใหม่"));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_FALSE(window->statusBar()->currentMessage().isEmpty());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_TRUE(window->statusBar()->currentMessage().isEmpty());
}

TEST_F(MainWindowTest, AChangeByAnotherProgramIsShownWhenTheWindowIsActivated)
{
    start();
    programme->store().changeFromElsewhere();
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(window.get(), &activation);
    EXPECT_TRUE(desk()->refusal().isEmpty());
}

} // namespace
} // namespace ruam::test
