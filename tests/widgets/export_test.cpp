#include "background.h"
#include "desk.h"
#include "exportstrip.h"
#include "testwindow.h"
#include "view.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSemaphore>
#include <QStatusBar>
#include <QTest>
#include <ruam/presentation/filtermodel.h>

namespace ruam::test {
namespace {

class ExportTest : public WindowTest
{
protected:
    ~ExportTest() override
    {
        m_goOn.release(1000);
        window.reset(); // it waits for what uses the semaphore
    }

    /// Starts an export that writes nothing before letGoOn().
    void beginExport(const QString &name)
    {
        start();
        programme->beforeApart = [this] { m_goOn.acquire(); };
        prompts.path = QDir(written.path()).filePath(name);
        action(QStringLiteral("กลุ่ม…"))->trigger();
    }
    /// The same of a copy.
    void beginCopy(const QString &name)
    {
        start();
        programme->beforeApart = [this] { m_goOn.acquire(); };
        prompts.path = QDir(written.path()).filePath(name);
        action(QStringLiteral("บันทึกสำเนา…"))->trigger();
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(QDir(written.path()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void letGoOn() { m_goOn.release(); }
    bool isTold(const QString &words)
    {
        return QTest::qWaitFor([&] { return window->statusBar()->currentMessage().contains(words); }, 10'000);
    }
    widgets::ExportStrip *strip() const { return window->findChild<widgets::ExportStrip *>(); }
    /// Closing asks in such words; one answer goes on with the file, the other stops it.
    void expectClosingAsks(const QString &words)
    {
        prompts.answer = 0;
        EXPECT_FALSE(window->close());
        ASSERT_EQ(prompts.asked.size(), 1);
        EXPECT_TRUE(prompts.asked[0].contains(words)) << prompts.asked[0].toStdString();
        EXPECT_TRUE(strip()->stopButton()->isEnabled()) << "it goes on";

        prompts.answer = 1;
        EXPECT_TRUE(window->close());
        letGoOn();
        window.reset();
        EXPECT_EQ(filesWritten(), QStringList());
    }
    QStringList filesWritten() const
    {
        return QDir(written.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    QTemporaryDir written;

private:
    QSemaphore m_goOn;
};

TEST_F(ExportTest, TheStatusBarSaysWhatIsExportedUntilItIsDone)
{
    beginExport(QStringLiteral("groups.xlsx"));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_TRUE(statusText().contains(QStringLiteral("กำลังส่งออก “groups.xlsx”"))) << statusText().toStdString();
    letGoOn();
    EXPECT_TRUE(isTold(QStringLiteral("ส่งออกแล้วที่")));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(filesWritten(), QStringList{QStringLiteral("groups.xlsx")});
}

TEST_F(ExportTest, AStoppedExportLeavesNoFile)
{
    for (const QString &name : {QStringLiteral("groups.csv"), QStringLiteral("groups.xlsx")}) {
        beginExport(name);
        strip()->stopButton()->click();
        EXPECT_FALSE(strip()->stopButton()->isEnabled()) << "it is stopping already";
        letGoOn();
        EXPECT_TRUE(isTold(QStringLiteral("หยุดส่งออกแล้ว"))) << name.toStdString();
        EXPECT_FALSE(strip()->isVisible());
        EXPECT_EQ(filesWritten(), QStringList()) << name.toStdString();
    }
}

TEST_F(ExportTest, AStoppedExportLeavesTheFileThatWasThere)
{
    QFile before(QDir(written.path()).filePath(QStringLiteral("plan.ics")));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    beginExport(QStringLiteral("groups.csv"));
    strip()->stopButton()->click();
    letGoOn();
    ASSERT_TRUE(isTold(QStringLiteral("หยุดส่งออกแล้ว")));
    for (const QString &words : {QStringLiteral("กิจกรรมและงานเป็นปฏิทิน…"), QStringLiteral("ทั้งโครงการเป็น JSON…")}) {
        prompts.path = before.fileName();
        action(words)->trigger();
        strip()->stopButton()->click();
        letGoOn();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !strip()->isVisible(); }, 10'000));
        EXPECT_EQ(filesWritten(), QStringList{QStringLiteral("plan.ics")});
        ASSERT_TRUE(before.open(QIODevice::ReadOnly));
        EXPECT_EQ(before.readAll(), "before") << words.toStdString();
        before.close();
    }
}

TEST_F(ExportTest, AnotherExportBeginsAfterOneThatWasStopped)
{
    beginExport(QStringLiteral("first.csv"));
    strip()->stopButton()->click();
    letGoOn();
    ASSERT_TRUE(isTold(QStringLiteral("หยุดส่งออกแล้ว")));
    prompts.path = QDir(written.path()).filePath(QStringLiteral("second.csv"));
    action(QStringLiteral("กลุ่ม…"))->trigger();
    EXPECT_TRUE(strip()->stopButton()->isEnabled());
    letGoOn();
    EXPECT_TRUE(isTold(QStringLiteral("ส่งออกแล้วที่")));
    EXPECT_EQ(filesWritten(), QStringList{QStringLiteral("second.csv")});
}

TEST_F(ExportTest, ClosingAsksAndEitherGoesOnOrStops)
{
    beginExport(QStringLiteral("groups.csv"));
    expectClosingAsks(QStringLiteral("groups.csv"));
}

TEST_F(ExportTest, OpeningAnotherProgrammeAsksTheSame)
{
    beginExport(QStringLiteral("groups.csv"));
    prompts.answer = 0;
    action(QStringLiteral("เปิด…"))->trigger();
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(workspace.opened.isEmpty());

    prompts.answer = 1;
    prompts.path = QStringLiteral("/documents/other.ruam");
    workspace.whenOpened = [this] { letGoOn(); };
    action(QStringLiteral("เปิด…"))->trigger();
    EXPECT_EQ(workspace.opened, QStringList{prompts.path});
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(filesWritten(), QStringList());
}

TEST_F(ExportTest, OneFileIsWrittenAtATime)
{
    beginExport(QStringLiteral("groups.csv"));
    desk()->chooseView(widgets::GroupsKind);
    prompts.suggested.clear();
    for (const QString &words : {QStringLiteral("บันทึกสำเนา…"), QStringLiteral("รายการที่เห็นอยู่นี้…"), QStringLiteral("กลุ่ม…"),
                                 QStringLiteral("ทั้งโครงการเป็น JSON…")}) {
        window->statusBar()->clearMessage();
        action(words)->trigger();
        EXPECT_TRUE(isTold(QStringLiteral("ยังเขียนไฟล์ก่อนหน้าไม่เสร็จ"))) << words.toStdString();
    }
    EXPECT_TRUE(prompts.suggested.isEmpty()) << "nobody chooses a path in vain";
    letGoOn();
    EXPECT_TRUE(isTold(QStringLiteral("ส่งออกแล้วที่")));
    EXPECT_EQ(filesWritten(), QStringList{QStringLiteral("groups.csv")});
}

TEST_F(ExportTest, ACopyIsSavedWhileTheWindowGoesOn)
{
    beginCopy(QStringLiteral("copy.ruam"));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_TRUE(statusText().contains(QStringLiteral("กำลังบันทึกสำเนา “copy.ruam”"))) << statusText().toStdString();
    desk()->chooseView(widgets::TasksKind);
    EXPECT_EQ(desk()->chosenView(), widgets::TasksKind);
    EXPECT_EQ(filesWritten(), QStringList());
    letGoOn();
    EXPECT_TRUE(isTold(QStringLiteral("บันทึกสำเนาไว้ที่ ") + QDir::toNativeSeparators(prompts.path)));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(filesWritten(), QStringList{QStringLiteral("copy.ruam")});
}

TEST_F(ExportTest, AStoppedCopyIsNotThereAndSaysSo)
{
    beginCopy(QStringLiteral("copy.ruam"));
    strip()->stopButton()->click();
    EXPECT_TRUE(statusText().contains(QStringLiteral("กำลังหยุดบันทึกสำเนา"))) << statusText().toStdString();
    letGoOn();
    EXPECT_TRUE(isTold(QStringLiteral("หยุดบันทึกสำเนาแล้ว")));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(filesWritten(), QStringList());
}

TEST_F(ExportTest, ACopyThatCannotBeWrittenIsTold)
{
    beginCopy(QStringLiteral("missing/copy.ruam"));
    letGoOn();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk()->refusal().isEmpty(); }, 10'000));
    EXPECT_FALSE(strip()->isVisible());
}

TEST_F(ExportTest, ClosingAsksWhileACopyIsSaved)
{
    beginCopy(QStringLiteral("copy.ruam"));
    expectClosingAsks(QStringLiteral("ยังบันทึกสำเนา “copy.ruam”"));
    EXPECT_EQ(prompts.keepsAsked, QStringLiteral("บันทึกต่อ"));
}

TEST_F(ExportTest, TheListIsWrittenBesideTheWindowAsItWasSeen)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    presentation::FilterModel *list = desk()->view()->list();
    const int all = list->rowCount();
    list->setFilterText(plan().groups().front()->name);
    const int seen = list->rowCount();
    ASSERT_GT(seen, 0);
    ASSERT_LT(seen, all);
    for (const QString &name : {QStringLiteral("list.csv"), QStringLiteral("list.xlsx")}) {
        prompts.watched.clear();
        prompts.path = QDir(written.path()).filePath(name);
        action(QStringLiteral("รายการที่เห็นอยู่นี้…"))->trigger();
        EXPECT_EQ(prompts.watched, QStringList{QStringLiteral("กำลังอ่านรายการ…")});
        EXPECT_TRUE(strip()->isVisible());
        list->setFilterText({}); // what is written does not change any more
        EXPECT_TRUE(isTold(QStringLiteral("ส่งออกแล้วที่ ") + QDir::toNativeSeparators(prompts.path)));
        EXPECT_FALSE(strip()->isVisible());
        list->setFilterText(plan().groups().front()->name);
    }
    const QByteArray lines = contentOf(QStringLiteral("list.csv"));
    EXPECT_EQ(lines.count("\r\n"), 1 + seen) << lines.toStdString();
    EXPECT_TRUE(lines.contains(plan().groups().front()->name.toUtf8()));
    EXPECT_EQ(filesWritten(), QStringList({QStringLiteral("list.csv"), QStringLiteral("list.xlsx")}));
}

TEST_F(ExportTest, AListThatIsCancelledWhileItIsReadIsNotWritten)
{
    start();
    desk()->chooseView(widgets::GroupsKind);
    prompts.stops = true;
    prompts.path = QDir(written.path()).filePath(QStringLiteral("list.csv"));
    action(QStringLiteral("รายการที่เห็นอยู่นี้…"))->trigger();
    EXPECT_TRUE(isTold(QStringLiteral("หยุดส่งออกแล้ว")));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(filesWritten(), QStringList());
}

TEST(Background, TellsWhatBecameOfWorkThatWasStopped)
{
    widgets::Background work;
    QSemaphore goOn;
    bool stopped = false, told = false;
    work.run([&](const std::atomic_bool &stop) {
        goOn.acquire();
        const bool isToStop = stop;
        return widgets::Background::Deliver([&stopped, &told, isToStop] {
            stopped = isToStop;
            told = true;
        });
    });
    work.stop();
    EXPECT_TRUE(work.isBusy());
    goOn.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return told; }, 10'000));
    EXPECT_TRUE(stopped);
    EXPECT_FALSE(work.isBusy());
}

TEST(Background, TellsNothingOfWorkThatWasCancelled)
{
    bool told = false;
    widgets::Background work;
    work.run([&told](const std::atomic_bool &) { return widgets::Background::Deliver([&told] { told = true; }); });
    work.cancel();
    EXPECT_FALSE(work.isBusy());
    QTest::qWait(50);
    EXPECT_FALSE(told);
}

} // namespace
} // namespace ruam::test
